# Isi laporan ringkas (digest) bagi sekretariat dan penggerak. Angka masuk sebagai teks. Reviewed: not by a native speaker.

digest-subject = Ringkasan: { $title } ({ $date })
digest-asked-by = Ditanyakan oleh { $who }.
digest-counted = Dihitung pada { $date } ({ $zone }).
digest-since = Ringkasan sebelumnya bertanggal { $date }.
digest-first = Ini ringkasan yang pertama.
digest-missed = Ringkasan sebelumnya yang tidak dapat dikirim: { $count }. Ringkasan ini menggantikannya.
digest-rule = Jumlah di bawah { $group } orang tidak ditampilkan, begitu pula jumlah lain yang dapat membukanya.

digest-reach = Siapa yang terjangkau
digest-reach-none = Terlalu sedikit orang yang diundang untuk menampilkan angka.
digest-reach-earlier = Ini angka tanggal { $date }: sejak itu terlalu sedikit orang yang berubah.
digest-invited = Diundang
digest-reached = Terjangkau
digest-started = Menjawab
digest-completed = Selesai
digest-left = Keluar
digest-all = Semua orang
digest-total = Seluruhnya
digest-new = Baru sejak ringkasan terakhir
digest-by-country = Menurut negara
digest-by-language = Menurut bahasa
digest-by-channel = Menurut saluran
digest-by-group = Menurut kelompok
digest-no-group = tanpa kelompok
digest-unknown = tidak diketahui
digest-country = { $code ->
    [BN] Brunei
    [ID] Indonesia
    [KH] Kamboja
    [LA] Laos
    [MM] Myanmar
    [MY] Malaysia
    [PH] Filipina
    [SG] Singapura
    [TH] Thailand
    [TL] Timor-Leste
    [VN] Vietnam
   *[other] { $code }
}
digest-language = { $code ->
    [ceb] Cebuano
    [en] Inggris
    [fil] Filipino
    [id] Indonesia
    [ilo] Iloko
    [jv] Jawa
    [km] Khmer
    [lo] Lao
    [ms] Melayu
    [my] Burma
    [pt] Portugis
    [su] Sunda
    [ta] Tamil
    [tet] Tetum
    [th] Thai
    [vi] Vietnam
    [zh-Hans] Tionghoa
   *[other] { $code }
}

digest-questions = Apa yang dikatakan
digest-base = Jawaban: { $count }.
digest-base-hidden = Jawaban terlalu sedikit untuk menampilkan angka.
digest-base-new = Baru sejak ringkasan terakhir: { $count }.
digest-median = Separuh menjawab kurang dari { $median }, separuh lebih.
digest-quartiles = Separuh yang di tengah berada antara { $low } dan { $high }.
digest-yes = Ya
digest-no = Tidak
digest-given = Menjawab
digest-elsewhere = Tempat lain
digest-media = Suara atau gambar
digest-dont-know = Tidak tahu
digest-refused = Tidak mau menjawab
digest-skipped = Dilewati
digest-review = Menunggu dibaca
digest-several = Boleh memilih lebih dari satu. Dari mereka yang menjawab:
digest-open = Dengan kata-kata sendiri: { $language }
digest-open-withheld = Terlalu sedikit orang yang menulis, atau terlalu sedikit yang baru: belum ditampilkan.
digest-open-more = Masih ada lagi: lihat ekspor jawaban.

digest-unheard = Siapa yang belum terdengar
digest-unheard-none = Tidak ada kelompok, negara, atau bahasa yang menonjol.
digest-not-invited = { $name }: tidak ada yang diundang.
digest-nobody-answered = { $name }: diundang { $invited }, tidak ada yang menjawab.
digest-few-answered = { $name }: diundang { $invited }, menjawab { $started }, kurang dari setengah bagian seluruhnya.

digest-to-do = Perlu diperiksa
digest-waiting = Balasan yang menunggu dibaca orang: { $count }
digest-stops = Jawaban yang tampaknya meminta kami berhenti: { $count }
digest-corrected = Jawaban yang diperbaiki oleh pemberinya: { $count }

digest-hidden = – : terlalu sedikit untuk ditampilkan, atau akan membuka angka lain yang terlalu kecil.
digest-earlier = ~ : angka dari ringkasan sebelumnya; sejak itu terlalu sedikit orang yang mengubahnya.
digest-first-group = Anggota beberapa kelompok dihitung dalam kelompok pertamanya. Yang keluar tetap dihitung di kolom lain.
digest-not-a-sample = Ini orang-orang yang menjawab, bukan sampel dari semua orang.
