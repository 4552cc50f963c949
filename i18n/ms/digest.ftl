# Isi ringkasan (digest) untuk urus setia dan penganjur. Nombor masuk sebagai teks. Reviewed: not by a native speaker.

digest-subject = Ringkasan: { $title } ({ $date })
digest-asked-by = Ditanya oleh { $who }.
digest-counted = Dikira pada { $date } ({ $zone }).
digest-since = Ringkasan sebelum ini bertarikh { $date }.
digest-first = Ini ringkasan yang pertama.
digest-missed = Ringkasan terdahulu yang tidak dapat dihantar: { $count }. Ringkasan ini menggantikannya.
digest-rule = Bilangan yang kurang daripada { $group } orang tidak ditunjukkan, begitu juga bilangan lain yang boleh mendedahkannya.

digest-reach = Siapa yang dihubungi
digest-reach-none = Terlalu sedikit orang dijemput untuk menunjukkan sebarang bilangan.
digest-reach-earlier = Ini bilangan pada { $date }: terlalu sedikit orang yang berubah sejak itu.
digest-invited = Dijemput
digest-reached = Dihubungi
digest-started = Menjawab
digest-completed = Selesai
digest-left = Keluar
digest-all = Semua orang
digest-total = Jumlah
digest-new = Baharu sejak ringkasan lalu
digest-by-country = Mengikut negara
digest-by-language = Mengikut bahasa
digest-by-channel = Mengikut saluran
digest-by-group = Mengikut kumpulan
digest-no-group = tanpa kumpulan
digest-unknown = tidak diketahui
digest-country = { $code ->
    [BN] Brunei
    [ID] Indonesia
    [KH] Kemboja
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
    [en] Inggeris
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
    [zh-Hans] Cina
   *[other] { $code }
}

digest-questions = Apa yang dikatakan
digest-base = Jawapan: { $count }.
digest-base-hidden = Jawapan terlalu sedikit untuk menunjukkan sebarang bilangan.
digest-base-new = Baharu sejak ringkasan lalu: { $count }.
digest-median = Separuh menjawab kurang daripada { $median }, separuh lebih.
digest-quartiles = Separuh yang di tengah berada antara { $low } dan { $high }.
digest-yes = Ya
digest-no = Tidak
digest-given = Menjawab
digest-elsewhere = Tempat lain
digest-media = Suara atau gambar
digest-dont-know = Tidak tahu
digest-refused = Tidak mahu menjawab
digest-skipped = Dilangkau
digest-review = Menunggu dibaca
digest-several = Boleh memilih lebih daripada satu. Daripada mereka yang menjawab:
digest-open = Dengan kata-kata sendiri: { $language }
digest-open-withheld = Terlalu sedikit orang menulis, atau terlalu sedikit yang baharu: belum ditunjukkan.
digest-open-more = Masih ada lagi: lihat eksport jawapan.

digest-unheard = Siapa yang belum didengar
digest-unheard-none = Tiada kumpulan, negara atau bahasa yang ketara.
digest-not-invited = { $name }: tiada sesiapa dijemput.
digest-nobody-answered = { $name }: dijemput { $invited }, tiada sesiapa menjawab.
digest-few-answered = { $name }: dijemput { $invited }, menjawab { $started }, kurang daripada separuh kadar keseluruhan.

digest-to-do = Perlu dilihat
digest-waiting = Balasan yang menunggu dibaca orang: { $count }
digest-stops = Jawapan yang nampaknya meminta kami berhenti: { $count }
digest-corrected = Jawapan yang dibetulkan oleh pemberinya: { $count }

digest-hidden = – : terlalu sedikit untuk ditunjukkan, atau akan mendedahkan bilangan lain yang terlalu sedikit.
digest-earlier = ~ : bilangan daripada ringkasan terdahulu; terlalu sedikit orang yang mengubahnya sejak itu.
digest-first-group = Ahli beberapa kumpulan dikira dalam kumpulan pertamanya. Mereka yang keluar dikira juga dalam lajur lain.
digest-not-a-sample = Ini orang yang menjawab, bukan sampel semua orang.
