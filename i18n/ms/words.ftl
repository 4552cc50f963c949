# Every Malay word that is understood. Reviewed: not by a native speaker.
# How this file works is told at the head of en/words.ftl. `x` for "tak" is no, and never "times".

stop =
    berhenti, henti, hentikan, stop, stop semua, berhenti semua, henti semua, batal semua, batal langganan,
    henti hantar, berhenti hantar, stop hantar, henti sms, berhenti sms, stop sms, hentikan sms, hentikan mesej,
    unreg,
    berhenti lah,
    berhenti menghantar, berhenti hantar sms, berhenti hantar mesej, hentikan mesej ini
stop-alone =
    batal, batalkan, tamat, keluar, tarik diri, jangan hantar lagi, jangan hantar, jgn hantar lagi, jgn hantar,
    jangan sms lagi, jgn sms lagi, jangan kacau, jgn kacau, tak nak lagi, tak mahu lagi, xnak lagi, dah cukup,
    sudah cukup, jangan hantar sms lagi, jgn hantar sms lagi, jangan hantar mesej lagi, jgn hantar mesej lagi,
    jangan hantar mesej, jangan hantar sms, jangan sms saya lagi, jangan mesej lagi, jangan mesej saya lagi,
    jgn mesej lagi, tak nak terima lagi, tak mahu terima lagi, tak nak terima mesej lagi, tak nak sms lagi,
    tak nak mesej lagi, tak nak ikut lagi, saya nak keluar, nak keluar, tolong berhenti, sila berhenti, nak berhenti,
    saya nak berhenti, saya mahu berhenti, mahu berhenti, minta berhenti, tolong stop, sila stop, nak stop,
    tolong henti, tolong hentikan, sila hentikan,
    padam nombor saya, padam no saya, buang nombor saya, buang nama saya, padam nama saya, padam data saya,
    keluarkan saya, keluarkan saya dari senarai, keluarkan nombor saya, saya tak nak terima mesej lagi,
    tak mahu terima mesej lagi, saya tidak mahu terima mesej lagi, x nak terima mesej lagi, tak nak dapat mesej lagi,
    saya tak nak ikut lagi
start = mula, mulai, mulakan, start, daftar, sertai, ikut serta, join, mula semula, mulakan semula, mula balik
help =
    bantuan, tolong, bantu, minta tolong, minta bantuan, tolong bantu, tolong saya, bantu saya, tlg, tlg bantu,
    info, maklumat, macam mana nak jawab, mcm mana nak jawab, bagaimana nak jawab, bagaimana hendak menjawab,
    cara jawab
menu = menu, menu utama
back =
    kembali, balik, undur, patah balik, kembali semula, sebelum, sebelumnya, soalan sebelum, soalan sebelumnya,
    soalan tadi, ke belakang, kembali ke soalan sebelumnya, kembali ke soalan sebelum, kembali ke soalan tadi,
    balik ke soalan sebelumnya, balik ke soalan sebelum, balik ke soalan tadi, balik semula, balik soalan tadi,
    ke soalan sebelumnya,
    undur satu soalan, nak balik soalan tadi, nak kembali ke soalan tadi, soalan yang tadi, soalan yang sebelum ini,
    soalan sebelum ini, kembali ke soalan sebelum ini, soalan sebelum ni, balik ke soalan sebelum ni, tukar jawapan
    tadi, tukar jawapan, patah balik soalan tadi, nak patah balik, nak balik
language =
    bahasa, tukar bahasa, ubah bahasa, bahasa lain, ganti bahasa, bhs, tukar bhs, pilih bahasa, bahasa inggeris,
    bahasa melayu, bahasa cina, bahasa tamil, tukar ke bahasa inggeris, tukar ke bahasa melayu, bahasa lain boleh,
    tukar bahasa inggeris, tukar bahasa melayu, tukar bahasa cina, tukar bahasa tamil
skip =
    langkau, langkaukan, langkah, langkau soalan, langkau soalan ini, langkau je, lompat, lepas, lepaskan,
    seterusnya, soalan seterusnya, soalan lain, berikutnya, soalan berikutnya, teruskan, terus, skip, skip je,
    skip soalan, next, lgkau, lompat soalan, lompat soalan ini,
    ke soalan seterusnya, terus ke soalan seterusnya, pergi ke soalan seterusnya, teruskan ke soalan seterusnya,
    soalan lain lah, langkau soalan ni, skip soalan ni, skip soalan ini, skip dulu, next soalan, lompat soalan ni,
    tinggalkan soalan ini, tinggalkan soalan ni, soalan selepas ini, soalan lepas ni
dont-know =
    tidak tahu, tak tahu, tak tau, tidak tau, tdk tahu, tdk tau, x tahu, x tau, xtahu, xtau, x thu, xthu, x tw, tak thu,
    tk tahu, tk tau, tak tahulah, tak taulah, tataw, tatau, tak tentu tahu, kurang tahu, kurang tau, krg tahu,
    kurang pasti, krg pasti, tidak pasti, tak pasti, x pasti, xpasti, tdk pasti, tk pasti, belum pasti, belum tahu,
    blm tahu, belum tau, tak sure, x sure, xsure, tidak sure, saya tidak tahu, saya tak tahu, saya tak tau, saya x tahu,
    saya xtau, saya tidak pasti, saya tak pasti, saya kurang pasti, saya kurang tahu, aku tak tahu, aku tak tau,
    sy tak tahu, sy tak tau, sy x tahu, sy x tau, sy tak pasti, entah, entahlah, ntah, ntahlah, entah la, tak ingat,
    x ingat, xingat, tidak ingat, lupa, mana tahu, manalah tahu, manala tau, tak ada idea, takde idea, tiada idea,
    entah ya, entah ye, tak tahu ya, tak tahulah ya, entah tak tahu, tak berapa pasti, x berapa pasti, tak berapa tahu,
    tak berapa ingat, tak tahu nak cakap apa, belum terfikir, tak terfikir, tak tahu nak jawab apa,
    inda tau, inda tahu, nda tau, nda tahu, mana saya tahu, manalah saya tahu, kurang arif, tak arif, kurang jelas,
    kurang ingat, kurang faham, kurang sure, wallahualam, wallahu alam, allahualam
refuse =
    tak nak jawab, tak mahu jawab, tak mau jawab, tidak mahu jawab, tidak mahu menjawab, tak mahu menjawab,
    x nak jawab, xnak jawab, x mau jawab, xmau jawab, taknak jawab, tak ingin jawab, enggan jawab, enggan menjawab,
    saya enggan, enggan, tak nak cakap, tak mahu cakap, tak mau cakap, x nak cakap, xnak cakap, tak nak bagitahu,
    tak nak bagi tahu, tak nak bagi tau, x nak bagitau, xnak bagitahu, xnak bagi tau, tak mahu beritahu,
    tidak mahu beritahu, tidak mahu memberitahu, tak nak beritahu, tak nak kongsi, xnak kongsi,
    tidak mahu berkongsi, saya tak nak jawab, saya tidak mahu jawab, saya tidak mahu menjawab, sy tak nak jawab,
    sy xnak jawab, malas jawab, malas nak jawab, rahsia, rahsia la, ini rahsia, sulit, peribadi, hal peribadi,
    jangan tanya, jgn tanya, no komen, tiada komen, tak boleh jawab, x boleh jawab, tidak boleh jawab,
    tak dapat jawab, tidak dapat jawab, maaf tak boleh jawab, bukan urusan anda, bukan urusan awak,
    bukan urusan kamu, jangan sibuk, tak perlu tahu, biarlah rahsia, xnak ckp, x nak ckp, tak nak ckp, tknak jawab,
    xnk jawab, tak jawab, x jawab, tidak jawab, tak menjawab, tak nak cerita, tak nak bercerita, taknak cerita,
    x nak cerita, malas nak cerita
yes =
    ya, ye, y, yaa, yer, yea, iya, ia, iye, haah, ha ah, a ah, aah, haa, yup, yop, yep, yes, yela, yelah, yalah,
    yala, ya betul, ye betul, betul, btl, betul tu, betul sekali, benar, bnr, memang, mmg, memang ya, mestilah,
    mesti, sudah tentu, tentu, tentulah, semestinya, pasti, sah, ok, okey, okay, oke, okeylah, oklah, okla, orait,
    baik, baiklah, bersetuju, sokong, sila, silakan, jom,
    mestilah ada, ada lah jugak, setuju la, sangat betul, betul betul betul, alright, positif, au, auu, awu,
    sangat setuju, aok, aok la
echo =
    ada, pernah, sudah, dah, sdh, udah, telah, boleh, blh, bole, dapat, dpt, mahu, mau, nak, hendak, perlu, setuju,
    punya, mempunyai, sanggup, terima, terjejas, sedia, bersedia, ikut, cukup, kena, dh, prnh
no =
    tidak, tdk, tak, tk, x, xx, tak ada, tiada, tada, takde, takda, tak de, tak da, xda, xde, xada, x ada, x de,
    tidak ada, tdk ada, bukan, bkn, belum, blm, blum, belom, belum lagi, blm lagi, belum pernah, blm pernah,
    tidak pernah, tak pernah, tk pernah, x pernah, xpernah, xprnh, tdk pernah, tidak sekali pun, tak nak, taknak,
    x nak, xnak, xnk, tak mahu, tidak mahu, tak mau, xmau, x mau, x mahu, tdk mahu, tak boleh, tidak boleh, x boleh,
    xboleh, xleh, tak leh, tak dapat, tidak dapat, x dapat, xdapat, xdpt, tak perlu, tidak perlu, x perlu, xperlu,
    xpayah, tak payah, tak setuju, tidak setuju, x setuju, xsetuju, tdk setuju, tidak bersetuju, tak sanggup, jangan,
    jgn, tak pun, tidak pun, tak juga, taklah, taklaa, takla, xlah, xla, tidaklah, tak betul, tidak betul, x betul,
    xbetul, salah, tidak benar, tak benar, tak sama sekali, nope, langsung tak, langsung tidak, dah tak, sudah tidak,
    dah tak ada, dah takde, tak pernah langsung, tidak pernah langsung, langsung tak pernah, tak ada duit, tiada duit,
    belum ada, blm ada, tak berapa, tiada hasil, tak dapat apa, tak dapat apa apa, tiada apa, tiada apa apa,
    tiada tangkapan, tak mampu, tidak mampu, x mampu, xmampu, tak larat, tak cukup, x cukup, tidak cukup, tak kena,
    tidak kena, x kena, tak terjejas, tidak terjejas, tak dapat lagi, belum dapat, blm dapat, tak sempat, tiada siapa,
    takde siapa, takde sapa, tak berminat, tak minat, tidak berminat, tak sokong, tidak sokong, jangan lah,
    tidak mungkin, mana ada, mn ada, bukan lah, nggak, enggak, ngga, inda, indada, nda, inda pernah, blm lg,
    tidak sekali kali, tak sekali kali, blm prnh, tdk prnh, tak prnh, tak pernah sekalipun, tidak pernah sekalipun,
    tanpa, t, no, takdak, tadak, takdok
never = belum, blm, blum, belom, belum lagi, tak pernah, tidak pernah, x pernah, belum pernah, xpernah, tk pernah, blm pernah
nothing =
    tiada, tak ada, takde, takda, tak de, tak da, xda, xde, xada, x ada, x de, tidak ada, kosong, tak dapat,
    tidak dapat, x dapat, xdapat, tiada hasil, tak dapat apa, tak dapat apa apa, tiada apa, tiada apa apa,
    langsung tiada, zero, sifar, habis, tiada tangkapan, dah takde, tak dapat ikan, x dapat ikan, tidak dapat ikan,
    tak dapat hasil,
    belum ada, blm ada, belum ada lagi, takde lagi, xde lagi, tak ada lagi
unsure =
    mungkin, mgkn, mngkn, mungkin ya, mungkin juga, barangkali, boleh jadi, kadang, kadang kadang, kadang2, kdg,
    kdg2, kdg kdg, kekadang, sekali sekala, bergantung, tengok keadaan, ikut keadaan, tengoklah, tengok dulu,
    terpulang, rasanya, rasanya ya, agaknya, kot, kut, ya kot, ye kot, tak kot, ya dan tidak, ya atau tidak,
    antara ya dan tidak, separuh separuh, fifty fifty, sikit sikit, tak selalu, tidak selalu, x selalu,
    tak semestinya, tidak semestinya, belum tentu, tak tentu, xtentu, x tentu, tidak tentu, ragu, ragu ragu,
    was was, jarang jarang, sekejap ya sekejap tidak, mungkin ada mungkin tidak, mungkin tidak, mungkin ada,
    entah ya entah tidak, susah nak cakap, susah nak kata, belum pasti lagi, bukan tidak, bukan tak, bukannya tidak,
    bukannya tak
hardly =
    tidak berapa, tak berapa, x berapa, tak begitu, tidak begitu, kurang, krg, tak sangat, tidak sangat, tak terlalu,
    tidak terlalu

particle =
    /hari, /bulan, /hr, /bln, la, lah, laa, je, jer, jela, jelah, aje, aja, ja, saja, sahaja, shj, sj, pun, juga,
    jugak, gak, ni, tu, ini, itu, nya, punya, kan, pulak, pula, dah, sangat, sgt, sekali, betul betul, tuan, puan,
    encik, cik, en, pn, tn, datuk, dato, ustaz, cikgu, pakcik, pak cik, makcik, mak cik, pak, mak, abang, bang, kak,
    akak, adik, dik, bro, sis, bos, boss, kawan, kawan kawan, terima kasih, tq, tqvm, trima kasih, tima kasih,
    timakasih, mekasih, thanks, saya, sy, aku, kami, kita, kitorang, kami semua, di sini, kat sini, sini, sekarang,
    skrg, sehari, sebulan, setiap hari, tiap hari, setiap bulan, tiap bulan, satu bulan, satu keluarga, sekeluarga,
    dalam keluarga, dlm keluarga, seharian, minta, mohon, eh, oi, weh, wei, haha kan, alhamdulillah, insyaallah,
    insya allah, assalamualaikum, salam, semuanya sekali, jumlah, jumlahnya, ok lah, maaf, sikit, langsung, dulu, dl,
    tau, tahu, lagi, sekali pun, sekalipun, sama sekali, tak lama, buat masa ini, setakat ini, minta maaf, saya minta,
    encik puan, bintang, markah, mata, beranak, anak beranak, termasuk saya, termasuk anak, dengan saya, semua,
    semuanya, kesemuanya, keluarga, isi rumah, dalam rumah, serumah, lebih kurang, lah kot, sikit je, banyak, ler, yer,
    pls, plis, dari tahun lepas, daripada tahun lepas, berbanding tahun lepas, dari tahun lalu, daripada tahun lalu,
    beradik, adik beradik, bah, seminggu, satu minggu, setiap minggu, tiap minggu, /minggu, /mgg, /org,
    macam tu, macam ni, yang macam tu, benda tu
very =
    sangat, sekali, sgt, betul betul, amat, benar-benar, sungguh-sungguh, sangat2, sangat sangat, sungguh,
    sungguh sungguh, benar benar, sepenuhnya, seratus peratus, gila, teramat
lead =
    yang, yg, nak, saya pilih, sy pilih, aku pilih, pilih, pilihan saya, saya memilih, jawapan saya,
    jawapan saya ialah, jawapan sy, jawapannya, jawapan, jwpn, jwb, jawab, saya jawab, saya rasa, sy rasa,
    rasanya dalam, pada saya, bagi saya, saya, sy, aku, kami, kami ada, ada, kira kira, lebih kurang, lbh kurang,
    lebih krg, dalam, dlm, dalam lingkungan, sekitar, anggaran, dianggarkan, hampir, hampir hampir, dekat, masih,
    masih ada, makin, semakin, ialah, adalah, itu, cuma, hanya, dapat, sila, tolong pilih, mohon, minta, sebanyak,
    keluarga saya, semua sekali ada, kira2, kira2 dalam
marker =
    no, nombor, nmbr, nombo, nom, nomor, num, angka, pilihan, pilihan no, opsyen, huruf, jawapan no, jawapan nombor,
    option, ke, bilangan, jawapan ke, soalan, skor
and =
    dan, dn, dgn, dengan, serta, juga, plus, lepas tu, pastu, lalu, campur, n, and, dan juga, sama, lagi, ngan, ngn,
    dngn
or = atau, ataupun, atau pun, atw, hingga, sehingga, sampai, smpai, antara, atau lebih
all =
    semua, kesemuanya, semuanya, semua sekali, semua tu, semua di atas, semua itu, semua ni, kesemua, segalanya,
    semua penting, semuanya penting, semua perlu, perlu semua, nak semua, semua nak
because =
    sebab, sbb, kerana, krn, krana, pasal, psl, sebabnya, sebab tu, disebabkan, tapi, tp, tetapi, namun, walaupun,
    supaya, kalau, klu, jika, bila, gara gara, akibat, untuk, utk
ordinary = hutan, banjar, saja, je, jer, sahaja
opposite = tinggi rendah, mahal murah, mahal rendah, tinggi murah, dekat jauh, besar kecil, panjang pendek, baik buruk, naik turun, banyak sedikit
except = selain, selain itu, kecuali, melainkan
beyond = lebih dari, lebih daripada, kurang dari, kurang daripada, melebihi, di atas, di bawah, atas, bawah, sekurang kurangnya, paling kurang, paling banyak, paling sikit, minimum, maksimum, puluhan, ratusan, ribuan, belasan, tak sampai, x sampai, tidak sampai, tak cukup, lebih, lbh, ke atas, ke bawah,
    rugi, kerugian, hutang, utang, pinjaman, berhutang, berutang, hari sekali, minggu sekali, bulan sekali,
    tahun sekali, seminggu sekali, sekali seminggu, sehari sekali, sekali sehari, sebulan sekali, sekali sebulan,
    seminggu skali, skali seminggu, sehari skali, sebulan skali, skali sebulan, hari skali, minggu skali, bulan skali
dont = jangan, jgn, tak payah, tak usah, x payah, tidak perlu, tak perlu, x perlu, tidak payah, tolong jangan, sila jangan
send =
    hantar, mesej, msg, hantar mesej, sms, hubungi, kacau, ganggu, hantar sms, kirim, call, telefon, whatsapp saya,
    wasap saya, whatsapp lagi
unwilling =
    malas, enggan, taknak, tamau, taknak la, xnak, keberatan, menolak, tanak, tak nak, x nak, tidak mahu, tak mahu,
    x mahu, tk mahu, tidak nak, tak boleh, tidak boleh, x boleh, tak ingin
want = mahu, mau, nak, ingin, hendak, sudi, bersedia, boleh
tell = jawab, menjawab, cakap, bercakap, beritahu, bagitau, bagi tahu, bagi tau, cerita, bercerita, bagitahu, komen, mengulas, dedahkan, jawabnya
know = tahu, tau, pasti, ingat, faham, paham, sure, jelas, yakin, berapa pasti, berapa tahu, berapa ingat, berapa jelas
out-of = daripada, dari, drpd, per
clock = jam, pukul, pkl, petang, pagi, malam, tengah hari, darjah, tingkatan, kelas
asks =
    salah nombor, salah number, siapa, sapa, siapa ni, sape, apa ni, apa ini, apa tu, apa maksud, apa maksudnya,
    maksudnya, kenapa, knp, kenape, mengapa, bagaimana, macam mana, mcm mana, camne, cemana, bila nak, di mana, dimana,
    kat mana, dari mana, ke mana, mana satu, yang mana, yg mana, berapa, brapa, brp, adakah, apakah, bolehkah,
    betul ke, ye ke, scam, penipu, penipuan
beside = naik, saya naik, guna, saya guna, pakai, dengan, ke, di, dari, pergi, pergi ke, saya ke, saya pergi
cause = sebab, sbb, kerana, krn, krana, pasal, psl, sebabnya, disebabkan, gara gara, akibat
prefix = ke, pe, pen, pem, peng, peny, per, ber, be, ter, me, men, mem, meng, meny, se
suffix = an, kan, i, nya
laugh = haha, hahaha, hehe, hehehe, hihi, kah kah, kahkah, hoho, wkwk, wkwkwk, lol, huhu
less =
    berkurangan, berkurang, kurang, krg, makin kurang, semakin kurang, sedikit, sikit, lebih sikit, lebih sedikit,
    makin sikit, semakin sikit, makin sedikit, semakin sedikit, menurun, turun, merosot, susut, menyusut,
    lebih kecil, lebih rendah, kurang dari dulu, tak banyak, berkurangn, berkurngan, brkurangan, brkurang, berkurng,
    krang, kurg, makin krg, makin berkurang, semakin berkurang, semakin berkurangan, makin berkurangan,
    merosot teruk, semakin merosot,
    makin murah, semakin murah, lebih murah, lagi murah, tambah murah,
    hampir tiada, hampir tak ada, hampir tak dapat, nyaris tiada
same =
    sama, sama saja, sama je, sama jer, sama sahaja, sama aje, sama ja, sama macam dulu, sama mcm dulu, macam dulu,
    mcm dulu, macam biasa, mcm biasa, macam tu juga, seperti dulu, seperti biasa, seperti sebelum ini,
    tiada perubahan, takde perubahan, tak ada perubahan, xde perubahan, tidak berubah, tak berubah, x berubah,
    xberubah, tiada beza, takde beza, tak beza, tetap, kekal, masih sama, biasa saja, biasa je, tiada perubahn,
    tiada prubahan, tiada perubhan, tiad perubahan, tade perubahan, sm je, sma je, smae, sama juga,
    sama macam biasa, lebih kurang sama, lbh kurang sama, tak ada beza, xde beza, tak ada perbezaan, tiada perbezaan
more =
    bertambah, tambah, meningkat, naik, makin banyak, semakin banyak, lebih banyak, banyak, byk, lagi banyak,
    makin bertambah, semakin bertambah, lebih, lebih besar, lebih tinggi, makin naik, bertmbah, brtambah, bertambh,
    tmbah, tambah banyak, bertambah banyak, makin byk, semakin meningkat, naik sikit,
    tambah sikit, tambah sedikit, bertambah sikit, bertambah sedikit, naik sedikit, meningkat sikit, meningkat sedikit,
    makin mahal, semakin mahal, lebih mahal, lagi mahal, tambah mahal
formerly = dulu, dulunya, dahulu, sebelum ini, sebelumnya, zaman dulu, masa dulu, dulu dulu, kalau dulu, kalau dahulu
now = sekarang, skrg, skang, kini, sekarang ni, tahun ini, tahun ni, kebelakangan ini

number-0 = kosong, sifar, zero
number-1 =
    satu, stu, sa, seorang, sorang, sebuah, seekor, sekilo, sehelai, seminggu, sehari, sebulan, satu bulan,
    satu minggu, setahun
number-2 = dua, berdua, duwa
number-3 = tiga, bertiga, tige
number-4 = empat, mpat, berempat
number-5 = lima, berlima, lime
number-6 = enam, nam, berenam, setengah dozen, separuh dozen
number-7 = tujuh, tujoh, bertujuh
number-8 = lapan, delapan, berlapan
number-9 = sembilan, smbilan, bersembilan
number-10 = sepuluh, spuluh, sepuloh, bersepuluh
number-11 = sebelas
number-12 = dua belas, dozen, sedozen
number-13 = tiga belas
number-14 = empat belas
number-15 = lima belas
number-16 = enam belas
number-17 = tujuh belas
number-18 = lapan belas, delapan belas
number-19 = sembilan belas
number-100 = seratus
number-1000 = seribu
times-10 = puluh
times-100 = ratus
times-1000 = ribu, rb, k, rebu, ribuan
times-1000000 = juta, jt
half = setengah, stgh, separuh, suku dua
point = perpuluhan, koma, poin
linker = dan
ordinal-1 = pertama, yang pertama, yg pertama, satu yang pertama, pilihan pertama, jawapan pertama, yang atas sekali
ordinal-2 = kedua, yang kedua, yg kedua, pilihan kedua, jawapan kedua
ordinal-3 = ketiga, yang ketiga, yg ketiga, pilihan ketiga, jawapan ketiga
ordinal-4 = keempat, yang keempat, yg keempat, pilihan keempat
ordinal-5 = kelima, yang kelima, yg kelima, pilihan kelima
last =
    yang terakhir, terakhir, yg terakhir, yang last, yg last, paling akhir, yang akhir, yg akhir, yang akhir sekali,
    pilihan terakhir, nombor terakhir, no terakhir, paling bawah, yang paling bawah, yg paling bawah, yang bawah sekali
letters = A B C D E F G H

unit-kg = kg, kilo, kilogram, kilonya, kgs
unit-gram = gram, gm, gr
unit-ton = tan, ton
unit-sack = guni, karung, beg
unit-litre = liter
unit-hectare = hektar, ha
unit-km = km, kilometer, batu kilometer
unit-metre = meter
unit-person = orang, org, ahli, ahli keluarga, jiwa, anak, orang anak
unit-hour = jam
unit-day = hari, hr, sehari
unit-week = minggu, mggu, seminggu, satu minggu
unit-month = bulan, bln, sebulan, satu bulan
unit-year = tahun, thn, setahun
unit-times = kali
unit-idr = rupiah
unit-usd = dolar
unit-myr = ringgit, rm, myr, ringgit malaysia, hengget, ringgit sahaja
unit-sgd = sgd, dolar singapura, s$, dolar, $
unit-bnd = bnd, b$, dolar, dolar brunei, ringgit brunei, $
thing-facebook = fesbuk, mukabuku, pesbuk
thing-whatsapp = wasap, wassap, watsap, wsap
thing-television = televisyen, tivi
thing-radio = radio
thing-phone = telefon, fon, henpon, telepon
thing-sms = sms, mesej
thing-overtime = kerja lebih masa, lebih masa, over time
thing-agreement = setuju, bersetuju
thing-full-agreement = sangat setuju, sgt setuju, sangat bersetuju
thing-disagreement = tidak setuju, tak setuju, x setuju, tidak bersetuju
thing-village-head = ketua kampung, ketua kg, tok ketua, jkkk, penghulu, tok penghulu
told-flood =
    banjir, banjirnya, kebanjiran, kena banjir, banjir kilat, dilanda banjir, bah, tenggelam, ditenggelami air,
    air naik, air ~ masuk rumah, air ~ masuk ~ rumah, air masuk rumah, rumah ~ dimasuki air, air sungai ~ naik,
    air sungai melimpah, sungai melimpah, air melimpah, hanyut, dinaiki air, ditenggelami banjir, dimasuki air
told-drought =
    kemarau, kemarau panjang, musim kemarau, kering, kering kontang, kekeringan, tak hujan, x hujan, tidak hujan,
    tak ada hujan, takde hujan, tiada hujan, xde hujan, tidak ada hujan, hujan tak turun, hujan x turun,
    hujan tidak turun, hujan ~ tak turun, belum hujan, belum turun hujan, kurang hujan, jarang hujan, tak turun hujan,
    tidak turun hujan, hujan lambat, tanah ~ merekah, sawah ~ kering, sungai ~ kering, takde air untuk ~ sawah,
    tiada air untuk ~ sawah, takde air, tak ada air, tiada air, xde air, x ada air, tidak ada air, tiada air bersih,
    tak ada air bersih, takde air bersih, catuan air, kurang air, bekalan air ~ putus, bekalan air terputus,
    air takde, air tak ada, air putus
told-storm =
    ribut, angin kencang, angin kuat, taufan, ombak besar, ombak tinggi, ombak kuat, ombak ~ besar, ombak ~ tinggi,
    laut bergelora, gelombang besar, gelombang tinggi, cuaca buruk
told-pests =
    perosak, serangga, serangga perosak, tikus, ulat, belalang, siput gondang, dimakan tikus, musuh tanaman,
    haiwan perosak
told-fire = kebakaran, terbakar, kebakaran hutan, hutan terbakar, rumah terbakar
told-low-price =
    harga rendah, harga murah, harga ~ rendah, harga ~ murah, harganya rendah, harganya murah, harga jatuh,
    harga ~ jatuh, harganya jatuh, harga turun, harga ~ turun, harga merudum, harga ~ merudum, harga menjunam,
    harga ~ menjunam, dibeli murah, beli ~ murah, jual ~ murah, dijual murah, murah sangat, murah sgt, terlalu murah,
    harga tak bagus, harga ~ tak bagus, harga tak cantik, harga ~ teruk, harga teruk, harganya ~ rendah,
    harganya ~ murah, harganya ~ jatuh, harganya ~ turun, harganya ~ merudum, harganya ~ menjunam, harganya ~ teruk,
    harganya ~ tak bagus, hrg ~ rendah, hrg ~ murah, hrg ~ jatuh, hrg ~ turun, hrg ~ merudum, hrg ~ menjunam,
    hrg ~ teruk, hrg ~ tak bagus
told-high-cost =
    harga tinggi, harga mahal, harga ~ tinggi, harga ~ mahal, harga naik, harga ~ naik, barang naik, barang mahal,
    barang ~ mahal, mahal, mahal sangat, kos tinggi, kos ~ tinggi, kos sara hidup, kos hidup
told-debt =
    hutang, utang, berhutang, hutang bank, hutang keliling pinggang, bayar hutang, along, ahlong, ah long, ceti,
    pinjam duit, pinjam ~ duit, pinjam wang, bayar balik pinjaman, hutang tertunggak, ptptn, hutang dengan,
    berhutang dengan, hutang dgn, berhutang dgn, hutang kat, hutang pada, hutang kepada
told-sickness =
    sakit, penyakit, demam, denggi, jatuh sakit, uzur, tak sihat, x sihat, tidak sihat, kurang sihat, masuk hospital,
    masuk wad, masuk spital, wabak, batuk, kencing manis
told-no-work =
    takde kerja, tak ada kerja, tiada kerja, tiada pekerjaan, xde kerja, x ada kerja, tidak ada kerja, menganggur,
    penganggur, pengangguran, susah cari kerja, susah dapat kerja, tak dapat kerja, hilang kerja, hilang pekerjaan,
    kena buang kerja, dibuang kerja, diberhentikan kerja, tak kerja, belum dapat kerja
told-low-pay =
    gaji rendah, gaji kecil, gaji sikit, gaji ~ rendah, gaji ~ kecil, gaji ~ sikit, gaji tak cukup, gaji ~ tak cukup,
    gaji x cukup, gaji tidak cukup, gaji kurang, gaji ~ kurang, gaji murah, upah rendah, upah sikit, upah ~ rendah,
    upah ~ sikit, bayaran rendah, bayaran sikit
told-unpaid =
    gaji tak dibayar, gaji ~ tak dibayar, gaji tidak dibayar, gaji belum dibayar, gaji ~ belum dibayar,
    gaji tak bayar, gaji ~ tak bayar, gaji x bayar, tak bayar gaji, x bayar gaji, tak dapat gaji, x dapat gaji,
    belum dapat gaji, tidak dibayar gaji, gaji tertunggak, gaji tertangguh, gaji lambat, gaji ~ lambat,
    gaji ~ tertunggak, tak dibayar
told-bad-road =
    jalan rosak, jalan ~ rosak, jalan teruk, jalan ~ teruk, jalan buruk, jalan ~ buruk, jalan berlubang,
    jalan ~ berlubang, jalan berlopak, jalan ~ berlopak, takde jalan, tak ada jalan, tiada jalan, jalan tak elok,
    jalan ~ tak elok, jalan jahanam, jalan ~ jahanam
called-boat = perahu, bot, sampan
called-motorcycle = motosikal, motor, moto
called-bus = bas, bus
called-bicycle = basikal
called-car = kereta
called-truck = lori, trak
called-walking = jalan kaki, berjalan kaki
called-hospital = hospital, spital
called-clinic = klinik, klinik kesihatan
called-pharmacy = farmasi, kedai ubat
called-healer = bomoh, dukun
called-market = pasar
called-primary-school = sekolah rendah
called-secondary-school = sekolah menengah
called-college = universiti, kolej, varsiti
called-vocational-school = vokasional
called-cash = tunai, cash, duit tunai, wang tunai, kes
called-bank = bank, pindahan bank, akaun bank, transfer
called-e-wallet = e-dompet, e-wallet, ewallet, dompet digital, touch n go, tng
called-passport = pasport, passport
called-contract = kontrak, kontrak kerja, surat perjanjian
called-id-card = mykad, kad pengenalan, ic
called-rice = padi, beras
called-maize = jagung
called-cassava = ubi kayu, ubi
called-coffee = kopi
called-rubber = getah, karet
called-palm-oil = kelapa sawit, sawit
called-coconut = kelapa, kopra
called-vegetables = sayur, sayuran, sayur sayuran
called-pepper = lada, lada hitam
called-chicken = ayam
called-pig = babi
called-cow = lembu, sapi
called-goat = kambing
called-duck = itik
called-buffalo = kerbau
called-engine = enjin, injin, enjin bot
called-net = pukat, jaring, jala
called-fertiliser = baja
called-seed = benih, anak benih, biji benih
called-both =
    kedua dua, kami berdua, dua dua, berdua, suami isteri, suami dan isteri, isteri dan suami, saya dan suami, saya
    dan isteri, saya dengan suami
called-husband = suami
called-wife = isteri, bini
called-parents = ibu bapa, mak ayah, mak bapak
called-neighbour = jiran
called-friend = kawan, rakan
called-relative = saudara, saudara mara, keluarga, sedara
called-boss = bos, majikan, tauke, towkay
called-middleman = orang tengah, peraih
called-daily = setiap hari, tiap hari, hari hari, harian, tiap tiap hari
called-weekly =
    setiap minggu, tiap minggu, mingguan, seminggu sekali, sekali seminggu, seminggu 1 kali, satu minggu sekali
called-monthly = setiap bulan, tiap bulan, bulanan, sebulan sekali, sekali sebulan, sebulan 1 kali, satu bulan sekali
called-yearly = setiap tahun, tiap tahun, tahunan, setahun sekali
called-late = lambat, lewat
called-morning = pagi, waktu pagi
called-noon = tengah hari, tengahari
called-evening = petang, waktu petang
called-night = malam, waktu malam
called-greeting = selamat pagi, selamat petang, selamat malam, selamat tengah hari
called-train = kereta api, keretapi, tren
called-tricycle = beca, beca motor, roda tiga, trisikal, tuktuk, tuk tuk
called-jeep = jip, jeep
called-health-centre = pusat kesihatan, klinik desa, pusat kesihatan desa
called-school = sekolah, skolah, school
called-permit = permit kerja, permit, pas kerja, work permit, plks
called-cooperative = koperasi, coop, co op
called-shop = kedai, kedai runcit, kedai kampung
called-factory = kilang, factory
called-union = kesatuan sekerja, kesatuan pekerja, kesatuan, union
called-banana = pisang, buah pisang
called-fruit = buah, buah buahan, buahan, buah2an
called-sugar-cane = tebu, pokok tebu
called-fish = ikan, ikan laut
called-shrimp = udang, udang laut, udang galah
called-crab = ketam, kepiting
called-squid = sotong, cumi cumi
called-english = inggeris, english, bhs inggeris, inggris
called-malay = melayu, bm, bhs melayu, malay
called-tamil = tamil, bhs tamil
called-mandarin = mandarin, bahasa mandarin, bhs mandarin, chinese
called-burmese = bahasa burma, bahasa myanmar, burmese, bhs myanmar
called-thai = bahasa thai, thai, bahasa siam, bhs thai
called-afternoon = selepas tengah hari, lepas tengah hari, selepas zohor, lepas zohor
called-internet = internet, wifi, wi fi, inet
called-electricity = elektrik, letrik, api letrik, bekalan elektrik, tenaga elektrik, karan, eletrik
called-clean-water = air bersih, air paip, bekalan air, air minuman, air terawat
called-toilet = tandas, jamban, bilik air, toilet, tndas
called-expired = tamat tempoh, luput, habis tempoh, tamat tempoh sah, luput tarikh, expired
called-wechat = wechat, we chat
called-loan = pinjaman, pinjaman wang, pinjam duit, pinjam wang, loan
called-training = latihan, kursus, training, latihan kemahiran
called-insurance = insurans, insuran, takaful, insurance
called-monday = isnin, hari isnin, senin
called-tuesday = selasa, hari selasa, slasa
called-wednesday = rabu, hari rabu
called-thursday = khamis, hari khamis, kamis
called-friday = jumaat, hari jumaat, jumat
called-saturday = sabtu, hari sabtu, sbtu
called-sunday = ahad, hari ahad, hari minggu
called-indonesia = indonesia, indo, indonesa
called-malaysia = malaysia, msia, m'sia, mesia
called-philippines = filipina, filipin, pilipina, philippines
called-vietnam = vietnam, viet nam, viet
called-thailand = thailand, siam, negara thai, tailand
called-laos = laos, lao
called-cambodia = kemboja, kampuchea, kamboja, cambodia
called-myanmar = myanmar, burma, mianmar, myanma
called-singapore = singapura, singapore, spore, s'pore, singapur
called-brunei = brunei, brunei darussalam, brunai
called-timor-leste = timor leste, timor timur, timor lorosae
called-china = china, negara china, negeri china, tanah besar china
called-japan = jepun, japan, jepang
called-korea = korea, korea selatan, south korea
called-taiwan = taiwan, tai wan
called-hong-kong = hong kong, hongkong, hk
called-saudi-arabia = arab saudi, saudi, saudi arabia
called-emirates = emiriah arab bersatu, emiriah, uae, dubai, emirates
called-bangkok = bangkok, bkk, bangkok thailand
called-jakarta = jakarta, jkt, djakarta
called-manila = manila, metro manila
called-phnom-penh = phnom penh, phnompenh, pnom penh
called-vientiane = vientiane, viangchan
called-yangon = yangon, rangoon, rangun
called-hanoi = hanoi, ha noi
called-ho-chi-minh-city = bandar raya ho chi minh, ho chi minh, saigon, hcmc, bandar ho chi minh
called-kuala-lumpur = kuala lumpur, kl, k l, kualalumpur, kuala lumpo
called-dili = dili, dilli
called-durian = durian, buah durian
called-mango = mangga, mempelam, pelam, buah mangga, mango
called-tea = teh, daun teh
called-cashew = gajus, kacang gajus, jambu gajus, janggus
called-soybean = kacang soya, soya, kacang soy, kedelai
called-peanut = kacang tanah, kcg tanah
called-onion = bawang besar, bawang merah, bwg besar, bwg merah, bawang holland
called-garlic = bawang putih, bwg putih
called-chilli = cili, cili padi, cili api, cabai, cabe, cili merah
called-tomato = tomato, tomat, buah tomato
called-tobacco = tembakau, tembako, tobacco
called-fisher = nelayan, menangkap ikan, tangkap ikan, turun ke laut, turun laut, cari ikan
called-farmer = petani, bertani, pekebun, berkebun, peladang, pesawah, pertanian, tani
called-vendor = penjaja, peniaga kecil, peniaga, penjual, berniaga, meniaga, menjaja, berjaja
called-driver = pemandu, drebar, driver, derebar, pemandu kenderaan
called-teacher = guru, pengajar, mengajar, guru sekolah, pendidik
called-domestic-worker = pembantu rumah, orang gaji, amah, bibik, maid, pekerja domestik, pembantu domestik
called-builder = buruh binaan, pekerja binaan, pekerja pembinaan, buruh bangunan, tukang rumah, tukang batu, pembinaan
called-tailor = tukang jahit, penjahit, menjahit, jahit, tailor, jahit baju
called-student = pelajar, murid, penuntut, student, budak sekolah, mahasiswa
called-housewife = suri rumah, surirumah, suri rumah tangga, housewife
called-unemployed = penganggur, menganggur, tidak bekerja, tak bekerja, tanam anggur, pengangguran
called-well = perigi, telaga, air perigi, air telaga, perigi tiub
called-river = sungai, air sungai, anak sungai, sungei
called-rain-water = air hujan, tadah hujan, air ujan
called-firewood = kayu api, kayu bakar
called-gas = gas, gas memasak, lpg, tong gas, dapur gas
called-charcoal = arang, arang kayu
called-single = bujang, belum berkahwin, belum kahwin, single, belum kawin
called-married = berkahwin, kahwin, sudah berkahwin, sudah kahwin, dah kahwin, kawin, dah kawin, bernikah
called-widowed = balu, kematian suami, kematian isteri, suami meninggal, isteri meninggal
called-man = lelaki, laki laki, pria, laki2
called-woman = perempuan, wanita, prempuan, pompuan
called-good = baik, bagus, bgus, elok, molek, mantap
called-bad = buruk, teruk, tidak baik, tak baik, tak bagus, tak elok, jelek
called-so-so =
    sederhana, boleh tahan, sedang sedang, biasa biasa, sedang sedang saja, biasa biasa saja, biasa biasa je,
    tak baik tak buruk
called-dry-season = musim kemarau, kemarau, musim kering, musim panas
called-rainy-season = musim hujan, musim tengkujuh, tengkujuh, monsun, musim monsun, musim ujan
called-newspaper = surat khabar, akhbar, suratkhabar, surat akhbar, surat kabar, newspaper
called-youtube = youtube, yt, you tube, yutub, utube
called-tiktok = tiktok, tik tok
called-viber = viber, vibre
called-telegram = telegram, telegrem
called-zalo = zalo, zallo
called-loudspeaker = pembesar suara, speaker, spiker, corong suara, loudspeaker, hailer
called-government = kerajaan, gomen, kerajaan negeri, govt, gov
called-ngo = ngo, badan bukan kerajaan, pertubuhan bukan kerajaan
called-church = gereja, greja, church
called-temple = kuil, tokong, temple
called-mosque = masjid, mesjid, surau, musolla
called-village-office = pejabat kampung, balai raya, balairaya, pejabat penghulu, pejabat ketua kampung
