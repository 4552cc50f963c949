# What we say to members in Indonesian. Reviewed: not by a native speaker.
# ".segments" is the number of SMS segments that a sentence may take with long values filled in; a test holds it.
# Only letters of the GSM alphabet: no curly quotes, no long dashes. 160 characters in one segment, 306 in two.

# Parts of messages.
native-name = Bahasa Indonesia
place = { $number }/{ $total }
yes-label = Ya
no-label = Tidak
several-hint = Boleh pilih beberapa, contoh: 1 3
scale-ends = { $least } = { $low }, { $most } = { $high }
date =
    { $month ->
         [1] { $day } Januari { $year }
         [2] { $day } Februari { $year }
         [3] { $day } Maret { $year }
         [4] { $day } April { $year }
         [5] { $day } Mei { $year }
         [6] { $day } Juni { $year }
         [7] { $day } Juli { $year }
         [8] { $day } Agustus { $year }
         [9] { $day } September { $year }
         [10] { $day } Oktober { $year }
         [11] { $day } November { $year }
        *[12] { $day } Desember { $year }
    }
share-button = Bagikan nomor saya

# Telegram's list of commands.
command-menu = Apa yang bisa Anda kirim
command-language = Ganti bahasa
command-help = Bantuan
command-stop = Berhenti: tidak ada pesan lagi

# Whole messages.
welcome = Selamat datang di { $group }. Kami menulis bila ada pertanyaan untuk Anda. Keluar: kirim STOP atau 00. Bantuan: kirim BANTUAN atau 0.
    .segments = 1
nothing-open = Terima kasih. Sekarang tidak ada pertanyaan untuk Anda. Kami menulis bila ada. Bantuan: kirim BANTUAN atau 0.
    .segments = 1
stranger = Halo. Untuk ikut, mintalah kode atau tautan dari kelompok Anda. Bantuan: kirim BANTUAN atau 0.
    .segments = 1
invitation = { $asked_by } meminta pendapat Anda. { $why } Paling banyak { $questions } pertanyaan. { $cost } Terserah Anda: boleh lewati pertanyaan, dan berhenti kapan saja dengan STOP atau 00. Bolehkah kami bertanya?
    .segments = 2
answer-to = Mohon jawab ke { $number }.
    .segments = 1
please-agree = Kami tidak bertanya tanpa izin Anda. Mohon jawab dengan 1 atau 2.
    .segments = 1
declined = Tidak apa-apa. Kali ini kami tidak bertanya. Bila berubah pikiran, kirim MULAI. Agar tidak ada pesan lagi, kirim STOP atau 00.
    .segments = 1
again-yes-no = Mohon jawab 1 untuk ya atau 2 untuk tidak. Contoh: 1
    .segments = 1
again-choice = Mohon jawab dengan satu angka dari 1 sampai { $most }. Contoh: 2
    .segments = 1
again-choices = Mohon kirim angka pilihan Anda, dari 1 sampai { $most }. Contoh: 1 3
    .segments = 1
again-scale = Mohon jawab dengan satu angka dari { $least } sampai { $most }. Contoh: { $example }
    .segments = 1
again-number = Mohon kirim satu angka dari { $least } sampai { $most }. Contoh: { $example }. Bila tidak tahu, kirim TIDAK TAHU.
    .segments = 1
again-text = Mohon tulis jawaban Anda dengan beberapa kata. Atau kirim LEWATI untuk lanjut.
    .segments = 1
again-place = Mohon tulis nama tempatnya. Contoh: desa atau kota Anda. Atau kirim LEWATI untuk lanjut.
    .segments = 1
again-voice = Mohon kirim pesan suara, atau tulis beberapa kata. Atau kirim LEWATI untuk lanjut.
    .segments = 1
kept-for-review = Terima kasih. Tulisan Anda kami simpan dan akan dibaca oleh petugas.
    .segments = 1
corrected = Terima kasih. Jawaban Anda kami ubah untuk: { $question }
    .segments = 1
late = Terima kasih. Jawaban Anda kami simpan untuk: { $question }
    .segments = 1
nothing-before = Ini pertanyaan pertama: tidak ada yang sebelumnya.
    .segments = 1
media-kept = Terima kasih. Sudah kami terima.
    .segments = 1
not-kept-too-long = Kiriman itu tidak bisa kami terima: terlalu panjang. Mohon kirim yang lebih pendek, atau tulis beberapa kata.
    .segments = 1
not-kept-other-kind = Kami bisa membaca kata dan angka, tetapi bukan kiriman itu. Mohon tulis jawaban Anda.
    .segments = 1
not-kept-lost = Kiriman Anda tidak sampai kepada kami. Mohon kirim lagi, atau tulis beberapa kata.
    .segments = 1
thanks = Terima kasih. Sudah selesai. Hasilnya kami kabarkan paling lambat { $date }.
    .segments = 1
closed = Terima kasih sudah menulis. Konsultasi ini sudah ditutup dan jawaban tidak dihitung lagi. Hasilnya akan kami kabarkan.
    .segments = 1
opted-out = Anda sudah keluar. Tidak ada pesan lagi dari kami. Untuk kembali, kirim MULAI.
    .segments = 1
opted-in = Selamat datang kembali. Untuk keluar, kirim STOP atau 00.
    .segments = 1
help =
    Jawab dengan angka pilihan, atau dengan kata-kata Anda.
    KEMBALI atau 9: pertanyaan sebelumnya
    LEWATI: pertanyaan berikutnya
    TIDAK TAHU: bila tidak tahu
    BAHASA: ganti bahasa
    STOP atau 00: keluar, tidak ada pesan lagi
    .segments = 2
menu =
    Anda bisa kirim:
    BANTUAN atau 0
    KEMBALI atau 9
    LEWATI
    BAHASA
    MULAI
    STOP atau 00: tidak ada pesan lagi
    .segments = 1
choose-language = Bahasa apa? Jawab dengan angkanya.
    .segments = 4
language-set = Terima kasih. Mulai sekarang kami menulis dalam bahasa Indonesia.
    .segments = 1
reminder = Jawaban Anda masih dihitung. Untuk keluar, kirim STOP atau 00.
    .segments = 1
ask-to-share = Pernah menjawab kami lewat SMS? Bagikan nomor Anda dengan tombol di bawah, agar kami mengenali Anda. Tidak wajib.
    .segments = 1
shared = Terima kasih. SMS dan Telegram Anda sekarang terhubung. Anda bisa menjawab lewat keduanya.
    .segments = 1
not-yours = Itu bukan nomor Anda sendiri. Mohon pakai tombol di bawah untuk membagikan nomor Anda.
    .segments = 1
