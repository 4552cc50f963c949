# What we say to members in Malay. Reviewed: not by a native speaker.
# ".segments" is the number of SMS segments that a sentence may take with long values filled in; a test holds it.
# Only letters of the GSM alphabet: no curly quotes, no long dashes. 160 characters in one segment, 306 in two.

# Parts of messages.
native-name = Bahasa Melayu
place = { $number }/{ $total }
yes-label = Ya
no-label = Tidak
several-hint = Boleh pilih beberapa, contoh: 1 3
scale-ends = { $least } = { $low }, { $most } = { $high }
date =
    { $month ->
         [1] { $day } Januari { $year }
         [2] { $day } Februari { $year }
         [3] { $day } Mac { $year }
         [4] { $day } April { $year }
         [5] { $day } Mei { $year }
         [6] { $day } Jun { $year }
         [7] { $day } Julai { $year }
         [8] { $day } Ogos { $year }
         [9] { $day } September { $year }
         [10] { $day } Oktober { $year }
         [11] { $day } November { $year }
        *[12] { $day } Disember { $year }
    }
share-button = Kongsi nombor saya

# Telegram's list of commands.
command-menu = Apa yang boleh dihantar
command-language = Tukar bahasa
command-help = Bantuan
command-stop = Berhenti: tiada mesej lagi

# Whole messages.
welcome = Selamat datang ke { $group }. Kami akan menulis apabila ada soalan untuk anda. Keluar: hantar STOP atau 00. Bantuan: hantar BANTUAN atau 0.
    .segments = 1
nothing-open = Terima kasih. Tiada soalan untuk anda sekarang. Kami akan menulis apabila ada. Bantuan: hantar BANTUAN atau 0.
    .segments = 1
stranger = Salam sejahtera. Untuk menyertai, sila minta kod atau pautan daripada kumpulan anda. Bantuan: hantar BANTUAN atau 0.
    .segments = 1
invitation = { $asked_by } ingin mendengar pendapat anda. { $why } Paling banyak { $questions } soalan. { $cost } Terpulang kepada anda: boleh langkau soalan, dan berhenti bila-bila masa dengan STOP atau 00. Bolehkah kami bertanya?
    .segments = 2
answer-to = Sila jawab ke { $number }.
    .segments = 1
please-agree = Kami tidak bertanya tanpa izin anda. Sila jawab dengan 1 atau 2.
    .segments = 1
declined = Tidak mengapa. Kali ini kami tidak bertanya. Jika berubah fikiran, hantar MULA. Supaya tiada mesej lagi, hantar STOP atau 00.
    .segments = 1
again-yes-no = Sila jawab 1 untuk ya atau 2 untuk tidak. Contoh: 1
    .segments = 1
again-choice = Sila jawab dengan satu nombor dari 1 hingga { $most }. Contoh: 2
    .segments = 1
again-choices = Sila hantar nombor pilihan anda, dari 1 hingga { $most }. Contoh: 1 3
    .segments = 1
again-scale = Sila jawab dengan satu nombor dari { $least } hingga { $most }. Contoh: { $example }
    .segments = 1
again-number = Sila hantar satu nombor dari { $least } hingga { $most }. Contoh: { $example }. Jika tidak tahu, hantar TAK TAHU.
    .segments = 1
again-text = Sila tulis jawapan anda dengan beberapa patah kata. Atau hantar LANGKAU untuk teruskan.
    .segments = 1
again-place = Sila tulis nama tempat itu. Contoh: kampung atau bandar anda. Atau hantar LANGKAU untuk teruskan.
    .segments = 1
again-voice = Sila hantar mesej suara, atau tulis beberapa patah kata. Atau hantar LANGKAU untuk teruskan.
    .segments = 1
kept-for-review = Terima kasih. Tulisan anda kami simpan dan akan dibaca oleh petugas.
    .segments = 1
corrected = Terima kasih. Jawapan anda telah kami ubah untuk: { $question }
    .segments = 1
late = Terima kasih. Jawapan anda kami simpan untuk: { $question }
    .segments = 1
nothing-before = Ini soalan pertama: tiada soalan sebelumnya.
    .segments = 1
media-kept = Terima kasih. Kami telah menerimanya.
    .segments = 1
not-kept-too-long = Kiriman itu tidak dapat kami terima: terlalu panjang. Sila hantar yang lebih pendek, atau tulis beberapa patah kata.
    .segments = 1
not-kept-other-kind = Kami boleh membaca perkataan dan nombor, tetapi bukan kiriman itu. Sila tulis jawapan anda.
    .segments = 1
not-kept-lost = Kiriman anda tidak sampai kepada kami. Sila hantar sekali lagi, atau tulis beberapa patah kata.
    .segments = 1
thanks = Terima kasih. Itu sahaja. Hasilnya akan kami maklumkan selewat-lewatnya { $date }.
    .segments = 1
closed = Terima kasih kerana menulis. Rundingan ini telah ditutup dan jawapan tidak dikira lagi. Hasilnya akan kami maklumkan.
    .segments = 1
opted-out = Anda telah keluar. Tiada mesej lagi daripada kami. Untuk kembali, hantar MULA.
    .segments = 1
opted-in = Selamat kembali. Untuk keluar, hantar STOP atau 00.
    .segments = 1
help =
    Jawab dengan nombor pilihan, atau dengan kata-kata anda sendiri.
    KEMBALI atau 9: soalan sebelumnya
    LANGKAU: soalan seterusnya
    TAK TAHU: jika tidak tahu
    BAHASA: tukar bahasa
    STOP atau 00: keluar, tiada mesej lagi
    .segments = 2
menu =
    Anda boleh hantar:
    BANTUAN atau 0
    KEMBALI atau 9
    LANGKAU
    BAHASA
    MULA
    STOP atau 00: tiada mesej lagi
    .segments = 1
choose-language = Bahasa apa? Jawab dengan nombornya.
    .segments = 4
language-set = Terima kasih. Mulai sekarang kami menulis dalam Bahasa Melayu.
    .segments = 1
reminder = Jawapan anda masih dikira. Untuk keluar, hantar STOP atau 00.
    .segments = 1
ask-to-share = Pernah menjawab kami melalui SMS? Kongsi nombor anda dengan butang di bawah supaya kami mengenali anda. Ini tidak wajib.
    .segments = 1
shared = Terima kasih. SMS dan Telegram anda kini disatukan. Anda boleh menjawab melalui mana-mana satu.
    .segments = 1
not-yours = Itu bukan nombor anda sendiri. Sila guna butang di bawah untuk berkongsi nombor anda.
    .segments = 1
