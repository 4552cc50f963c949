# Every Indonesian word that is understood. Reviewed: not by a native speaker.
# How this file works is told at the head of en/words.ftl.

stop = berhenti, stop, unreg, hentikan, stop kirim, stop sms, berhenti berlangganan
stop-alone = batal, batalkan, keluar, sudah cukup
start = mulai, daftar, gabung, reg
help = bantuan, tolong, bantu, tolong bantu, info
menu = menu
back = kembali, balik, mundur, sebelumnya, pertanyaan sebelumnya
language = bahasa, ganti bahasa, ubah bahasa
skip = lewati, lewat, lewatkan, lanjut, skip, selanjutnya, berikutnya, pertanyaan berikutnya
dont-know =
    g tau, g tahu, gk tahu, ngak tau, ora tau, mbuh, tidak tahu, tidak tau, tdk tahu, tdk tau, gak tahu, gak tau, ga tahu, ga tau, gk tau, nggak tahu, nggak tau,
    ngga tau, enggak tahu, enggak tau, gatau, gtau, ndak tahu, ndak tau, kurang tahu, kurang tau, tak tahu, tak tau,
    belum tahu, belum tau, saya tidak tahu, saya tidak tau, saya gak tau, saya kurang tahu, aku gak tau, entah,
    entahlah, tidak yakin, kurang yakin, gak yakin, bingung
refuse =
    males jawab, malas menjawab, ga mau bilang, tdk mau bilang, gak mau kasih tau, tidak mau jawab, tidak mau menjawab, gak mau jawab, ga mau jawab, tdk mau jawab, tidak mau bilang,
    gak mau bilang, tidak ingin menjawab, tidak bersedia, tidak bersedia menjawab, tidak mau kasih tahu, rahasia,
    rahasia dong, malas jawab, no comment
yes =
    ya, iya, y, iy, ya betul, iya betul, yoi, yo, yup, betul, benar, bener, tentu, tentu saja, pasti, saya setuju, sepakat,
    oke, ok, okeh, ho oh, he eh, inggih, nggih, enggih,
    sip, jelas
echo = ada, punya, pernah, sudah, udah, sdh, bisa, mau, setuju, bersedia, boleh, siap, dapat, perlu, ikut
no =
    tidak, tdk, td, tak, gak, ga, gk, g, nggak, ngga, enggak, engga, ngak, ndak, nda, ora, mboten, bukan, bkn, belum, blm,
    blum, tidak ada, gak ada, ga ada, tdk ada, tidak pernah, gak pernah, ga pernah, belum pernah, tidak punya,
    gak punya, tidak setuju, gak setuju, tidak bisa, gak bisa, tidak mau, gak mau, ga mau, jangan, tidak bersedia ikut
nothing = kosong, nihil, tidak ada, gak ada, ga ada, tdk ada, nol, tidak dapat
unsure =
    mungkin, kadang, kadang kadang, kadang2, tergantung, bisa jadi, kayaknya, sepertinya, ya dan tidak,
    kadang iya kadang tidak, antara iya dan tidak, ragu

particle =
    sama sekali, /hari, /bulan, /hr, ya, bu, pak, bapak, ibu, mas, mbak, bang, kak, bos, boss, min, gan, dong, deh, sih, kok, lah, kan, nih, tuh, aja,
    saja, banget, sekali, terima kasih, makasih, trims, tks, thx, saya, kami, kita, per hari, sehari, tiap hari,
    sebulan, semua nya, mohon, silakan, wah, loh, juga, euy, ini, mau, minta
lead =
    yang, yg, saya pilih, aku pilih, pilih, pilihan saya, jawaban saya, jawabannya, jawaban, jawab, saya, aku, kami,
    ada, kira kira, kira2, sekitar, kurang lebih, krg lebih, hampir, ber, masih, makin, semakin, itu, cuma, hanya, mohon, minta
marker = no, nomor, nomer, nmr, angka, pilihan, opsi, huruf, ke, jawaban
and = dan, sama, dgn, dengan, serta, juga, plus, lalu
or = atau, sampai, hingga, sampe, antara, s/d, sd
all = semua, semuanya, semua nya, semua itu
because = karena, krn, karna, sebab, soalnya, gara gara, tapi, tetapi, kalau, supaya
laugh = wkwk, wkwkwk, wkwkwkwk, haha, hehe, hihi, xixi
# Javanese and Sundanese commands and answers: the island, grief.
ordinary = bali, duka
less = berkurang, kurang, lebih sedikit, sedikit, menurun, turun, lebih kecil, mengecil
same = ga berubah, tdk berubah, nggak berubah, masih sama, sama seperti dulu, sama, sama saja, sama aja, tetap, tidak berubah, gak berubah, seperti dulu, seperti biasa
more = bertambah, tambah, lebih banyak, banyak, meningkat, naik, lebih besar

number-0 = nol, kosong
number-1 = satu, st
number-2 = dua
number-3 = tiga
number-4 = empat
number-5 = lima
number-6 = enam
number-7 = tujuh
number-8 = delapan
number-9 = sembilan
number-10 = sepuluh
number-11 = sebelas
number-12 = dua belas, selusin
number-13 = tiga belas
number-14 = empat belas
number-15 = lima belas
number-16 = enam belas
number-17 = tujuh belas
number-18 = delapan belas
number-19 = sembilan belas
number-25 = selawe
number-50 = seket
number-100 = seratus
number-1000 = seribu
times-10 = puluh
times-100 = ratus
times-1000 = ribu, rb, rebu, k
times-1000000 = juta, jt
half = setengah, separuh, stgh
ordinal-1 = pertama, yang pertama, kesatu
ordinal-2 = kedua, yang kedua
ordinal-3 = ketiga, yang ketiga
ordinal-4 = keempat, yang keempat
ordinal-5 = kelima, yang kelima
letters = A B C D E F G H
decimal-comma = yes

unit-kg = kg, kilo, kilogram, kilonya
unit-gram = gram, gr
unit-ton = ton, kuintal, kwintal
unit-sack = karung
unit-litre = liter
unit-hectare = hektar, ha
unit-person = orang, org, jiwa, kepala
unit-hour = jam
unit-day = hari, hr
unit-week = minggu
unit-month = bulan, bln
unit-year = tahun, thn
unit-times = kali, x
unit-idr = rp, rupiah, idr, perak
unit-usd = dolar, dollar
unit-myr = ringgit, rm
