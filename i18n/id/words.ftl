# Every Indonesian word that is understood. Reviewed: not by a native speaker.
# How this file works is told at the head of en/words.ftl.

stop =
    berhenti, stop, unreg, hentikan, stop kirim, stop sms, berhenti berlangganan, jangan kirim sms lagi,
    jangan sms lagi, jangan kirim lagi, jangan kirim pesan lagi, jangan hubungi saya lagi, jangan ganggu, berhentikan,
    brhenti, berenti, brenti, setop, udahan, sudahi, stop pesan, stop langganan, stop kirim sms, tidak mau terima sms,
    hapus nomor saya, hapus saya, cukup sudah, stop dulu,
    jangan sms saya lagi, jangan hubungi lagi,
    jangan kirim sms ke saya lagi, jangan wa saya lagi, jangan chat saya lagi, jangan kirim ke saya lagi,
    tolong berhenti kirim sms, berhenti kirim sms, berhenti kirim, berhenti mengirim,
    tolong jangan kirim lagi, tolong berhenti kirim, tolong berhenti mengirim sms, mohon berhenti, hentikan sms
stop-alone =
    batal, batalkan, keluar, sudah cukup, tolong stop, mohon stop, tolong hentikan, mohon hentikan, tolong berhenti,
    saya mau berhenti, mau berhenti, saya ingin berhenti, ingin berhenti, aku mau berhenti, hapus nomer saya,
    hapus no saya, hapus nomorku, hapus data saya, hapus nama saya, keluarkan saya, keluarkan saya dari daftar,
    keluarkan nomor saya, saya tidak mau terima pesan lagi, tidak mau terima pesan lagi, gak mau terima pesan lagi,
    saya gak mau terima sms lagi, tidak mau terima sms lagi, gak mau terima sms lagi, tidak mau dikirimi lagi,
    gak mau dikirimin lagi, saya tidak mau ikut lagi, gak mau ikut lagi, saya mau keluar
start = mulai, daftar, gabung, reg, mulai lagi, ulangi, mulai dari awal, ikut lagi, aktifkan, mulai ulang
help =
    bantuan, tolong, bantu, tolong bantu, info, tolong saya, tolong dibantu, minta bantuan, minta tolong, bantu saya,
    mohon bantuan, cara jawab, bagaimana cara jawab, petunjuk, panduan, tolongin,
    bantu cara jawabnya, bantu cara jawab, cara jawabnya, cara menjawab, gimana cara jawabnya, bagaimana cara menjawab
menu = menu, menu utama, daftar menu, buka menu
back =
    kembali, balik, mundur, sebelumnya, pertanyaan sebelumnya, kembali dulu, balik lagi, balik dulu, mundur dulu,
    ulang pertanyaan sebelumnya, soal sebelumnya, yang tadi, pertanyaan tadi, kmbali, kembli, sblmnya,
    kembali ke pertanyaan sebelumnya,
    kembali ke soal sebelumnya, balik ke pertanyaan sebelumnya, balik ke soal sebelumnya, balik ke yang tadi, kembali
    ke pertanyaan tadi, kembali ke yang tadi, ke pertanyaan sebelumnya, mundur ke pertanyaan sebelumnya, mundur satu
    pertanyaan, mundur satu, pertanyaan yang tadi, pertanyaan yang sebelumnya, kembali ke pertanyaan yang tadi,
    kembali ke belakang, mau kembali, saya mau kembali, balik ke pertanyaan tadi, ulangi pertanyaan sebelumnya, ubah
    jawaban sebelumnya, ganti jawaban sebelumnya, ubah jawaban tadi, ganti jawaban, ubah jawaban
language =
    bahasa, ganti bahasa, ubah bahasa, bhs, bahasa lain, pilih bahasa, ganti bhs, bahasa jawa, bahasa sunda,
    bahasa indonesia, bahasa inggris, bahasa daerah
skip =
    lewati, lewat, lewatkan, lanjut, skip, selanjutnya, berikutnya, pertanyaan berikutnya, skip dulu, lewati dulu,
    lewat dulu, lewati saja, lewat aja, lewat saja, pertanyaan selanjutnya, soal berikutnya, soal selanjutnya,
    lanjut saja, lanjut aja, lompat, lompati, dilewati, dilewat, lewatin, lewati pertanyaan ini, next, lanjutkan,
    lnjut, skip aja,
    ke pertanyaan berikutnya, lanjut ke pertanyaan berikutnya, lanjut ke soal berikutnya, lanjut pertanyaan
    berikutnya, lanjut ke pertanyaan selanjutnya, lanjut ke soal selanjutnya, ke pertanyaan selanjutnya, langsung ke
    pertanyaan berikutnya, lewati soal ini, lewati yang ini, lewatin aja, pindah ke pertanyaan berikutnya, next
    pertanyaan, next soal, skip pertanyaan ini, skip soal ini, pass dulu, lompati pertanyaan ini, lompat ke pertanyaan
    berikutnya, pertanyaan lain, pertanyaan lain saja, pertanyaan lain aja, ganti pertanyaan, tanya yang lain, tanya
    yang lain saja,
    lewati saja pertanyaan ini, lewati aja pertanyaan ini, lewatin pertanyaan ini
dont-know =
    g tau, g tahu, gk tahu, ngak tau, ora tau, mbuh, tidak tahu, tidak tau, tdk tahu, tdk tau, gak tahu, gak tau,
    ga tahu, ga tau, gk tau, nggak tahu, nggak tau, ngga tau, enggak tahu, enggak tau, gatau, gtau, ndak tahu, ndak tau,
    kurang tahu, kurang tau, tak tahu, tak tau, belum tahu, belum tau, saya tidak tahu, saya tidak tau, saya gak tau,
    saya kurang tahu, aku gak tau, entah, entahlah, tidak yakin, kurang yakin, gak yakin, bingung, belum yakin,
    tidak yakin juga, ga yakin, nggak yakin, ngga yakin, tidak pasti, gak pasti, ga pasti, nggak pasti, belum pasti,
    tdk yakin, tdk pasti, saya tidak yakin, saya tidak pasti, nda tau, nda tahu, ndatau, tidak ngerti, ga ngerti,
    gak ngerti, nggak ngerti, ngga ngerti, tidak mengerti, tidak paham, ga paham, gak paham, nggak paham, kurang paham,
    kurang ngerti, kurang mengerti, lupa, saya lupa, tidak ingat, gak ingat, ga ingat, nggak ingat, tak tahu lah,
    tdk tau pasti, tidak tahu pasti, belum tahu pasti, kagak tau, kaga tau, gatahu, gatw, ga tw, gak tw, g tw, tdk tw,
    gtw, tau ah, gak tahu juga, kurang jelas, tidak jelas, embuh, teuing, teu terang, teu nyaho, ora ngerti, ora reti,
    ora weruh, mboten ngertos, entah ya, mana saya tahu, mana tau, 🤷, saya kurang tau, tidak tahu mau bilang apa,
    belum kepikiran, belum terpikir, bingung mau jawab apa, gak tau mau ngomong apa, kurang ingat, kurang begitu tahu,
    kurang begitu paham, kurang inget, kurang hafal, wallahualam, wallahu alam, allahualam
refuse =
    males jawab, malas menjawab, ga mau bilang, tdk mau bilang, gak mau kasih tau, tidak mau jawab,
    tidak mau menjawab, gak mau jawab, ga mau jawab, tdk mau jawab, tidak mau bilang, gak mau bilang,
    tidak ingin menjawab, tidak bersedia, tidak bersedia menjawab, tidak mau kasih tahu, rahasia, rahasia dong,
    malas jawab, no comment, bukan urusan kamu, bukan urusanmu, bukan urusan anda, urusan saya, maaf tidak bisa jawab,
    tidak bisa jawab, gak bisa jawab, ga bisa jawab, tidak bisa menjawab, tidak dapat menjawab, tidak usah tahu,
    tidak perlu tahu, ga perlu tahu, gak usah tau, ga usah tau, ga usah tahu, rahasia pribadi, ini rahasia,
    itu rahasia, privasi, pribadi, hal pribadi, itu pribadi, privasi saya, tidak mau kasih tau, gak mau kasih tahu,
    ga mau kasih tau, nggak mau jawab, ngga mau jawab, nggak mau bilang, ngga mau bilang, enggak mau jawab,
    enggan menjawab, enggan jawab, keberatan menjawab, menolak menjawab, menolak, saya menolak, ogah jawab,
    malas jawabnya, tidak ingin jawab, gak ingin jawab, tidak ingin memberitahu, tidak ingin bilang,
    tidak mau memberi tahu, tidak mau memberitahu, tidak akan jawab, saya tidak mau jawab, tidak mau cerita,
    gak mau cerita, saya tidak bersedia, tidak mau ngomong, gak mau ngomong, nggak mau ngomong, tidak mau menyebutkan,
    tdk mau menjawab, tdk ingin jawab, no coment, ora gelem njawab, ora gelem ngomong,
    tidak ada komentar, ga ada komentar, gak ada komentar, tidak jawab, gak jawab, ga jawab, tdk jawab, nggak jawab
yes =
    ya, iya, y, iy, ya betul, iya betul, yoi, yo, yup, betul, benar, bener, tentu, tentu saja, pasti,
    sepakat, oke, ok, okeh, ho oh, he eh, inggih, nggih, enggih, sip, jelas, iyah, iyaa, iye, iyo, iyalah, iyap, yap,
    yep, yes, yaps, yupz, yoii, ho'oh, hooh, heeh, he'eh, hmm iya, benar sekali, betul sekali, betul betul, betul itu,
    bnr, btl, tul, betool, memang, memang iya, memang benar, memang betul, tentunya, jelas iya, pastinya, okee, okay,
    okeh deh, siap pak, siap bu, saya mau, tepat, sah, sih iya,
    itu benar, itu betul, enya, muhun, leres, sumuhun, leres pisan, injih, enggeh, nggeh, sampun, ya iyalah,
    bener banget, bener sekali, oke deh, ok sip, ashiap, yoyoi, inggeh, inggih leres, tidak salah lagi, tak salah lagi,
    gak salah lagi, nggak salah lagi, sangat setuju, setuju sekali, yaudah, ya udah, yaudah ya, ya sudah
echo =
    ada, punya, pernah, sudah, udah, sdh, bisa, mau, setuju, bersedia, boleh, siap, dapat, perlu, ikut, udh, dah,
    sudah ada, sudah punya, sudah pernah, pernah dulu, ada dong, ada kok, ada sih, ada juga, masih ada, bisa saja,
    bisa dong, mampu, sanggup, punya dong, memiliki, saya punya, saya ada, kami punya, kami ada, ikut dong, terdaftar,
    sudah terdaftar, sudah ikut, ya ada, ya punya, dapat juga, minat, berminat, tertarik, mau banget, mau dong, ingin,
    pengen, butuh, kena, terkena, mengalami, sering, selalu, ada bpjs, punya bpjs, saya punya bpjs, sudah punya bpjs,
    masih, prnh, sdh prnh, tau
no =
    tidak, tdk, td, tak, gak, ga, gk, g, nggak, ngga, enggak, engga, ngak, ndak, nda, ora, mboten, bukan, bkn, belum,
    blm, blum, tidak ada, gak ada, ga ada, tdk ada, tidak pernah, gak pernah, ga pernah, belum pernah, tidak punya,
    gak punya, tidak setuju, gak setuju, tidak bisa, gak bisa, tidak mau, gak mau, ga mau, jangan, tidak bersedia ikut,
    kagak, kaga, nggk, ngg, gx, gaa, gaak, tdak, tida, tidk, tidaklah, ndaklah, ndk, enggaklah, nggaklah, gaklah,
    ngga ada, enggak ada, nggak ada, gada, gaada, gk ada, g ada, ndak ada, tak ada, tiada, nggak punya, ngga punya,
    ga punya, gk punya, tdk punya, g punya, belum punya, belum ada, blm ada, blm punya, blm pernah, nggak pernah,
    ngga pernah, gk pernah, tak pernah, enggak pernah, tidak pernah ada, belum sama sekali, tidak sama sekali,
    nggak bisa, ngga bisa, ga bisa, gk bisa, tdk bisa, tidak dapat, tdk dapat, nggak mau, ngga mau, gk mau, tdk mau,
    ogah, ga setuju, tdk setuju, nggak setuju, kurang setuju, tidak sudi, tidak juga, gak juga, enggak juga, bukan itu,
    bukan begitu, salah, tidak benar, tidak betul, nehi, emoh, wegah, mboten wonten, ora ana, ora duwe, durung, dereng,
    henteu, teu acan, teu boga, teu aya, tara, moal, sanes, ora nduwe, mboten gadhah, tidak ikut, gak ikut, belum ikut,
    belum terdaftar, tidak terdaftar, tidak memiliki, tidak perlu, gak perlu, ga perlu, tidak kena, tidak mengalami,
    jangan dulu, ya enggak lah, ya nggak lah, ya gak lah, ya tidak lah, ya ngga lah, ya kagak lah, belom, belom ada,
    blm prnh, tdk prnh, gk prnh, ga prnh, blm pnh, tdk pnh, saya belum, kami belum, tidak pernah sekalipun,
    gak pernah sekalipun, tdk pernah, tanpa, t, indak, ndak ado, ora ono, no
never = belum, blm, belom, blum, tidak pernah, belum pernah, tdk pernah, gak pernah, ga pernah, nggak pernah, ngga pernah, gk pernah, saya belum, kami belum
nothing =
    kosong, nihil, tidak ada, gak ada, ga ada, tdk ada, nol, tidak dapat, kosong melompong, zonk, tidak dapat apa apa,
    gak dapat, ga dapat, nggak dapat, gak dapat apa apa, ga dapat apa apa, tidak dapat ikan, tidak ada hasil,
    ga ada hasil, tak ada, tidak ada sama sekali, nggak ada, ngga ada, gk ada, tdk dapat, belum ada, nol besar,
    tidak ada ikan, tidak ada penghasilan, tidak melaut, ga melaut, tidak ada pemasukan, sepi, nggak ada sama sekali,
    blm ada, belum punya, blm punya
unsure =
    mungkin, kadang, kadang kadang, kadang2, tergantung, bisa jadi, kayaknya, sepertinya, ya dan tidak,
    kadang iya kadang tidak, antara iya dan tidak, ragu, bisa ya bisa tidak, bisa iya bisa tidak,
    kadang ada kadang tidak, kadang ada, kadang iya, kadang ya, kdg, kdg2, kdang, kadang saja, kadangkala, sesekali,
    sekali sekali, sekali2, tergantung musim, tergantung cuaca, tergantung situasi, lihat nanti, liat nanti,
    lihat dulu, mungkin ya, mungkin iya, mungkin tidak, mungkin saja, mungkin aja, mgkn, mngkin, kyknya, kayanya,
    kayaknya iya, sepertinya iya, barangkali, boleh jadi, iya dan tidak, antara ya dan tidak, setengah setengah,
    50 50, fifty fifty, biasa saja, biasa aja, jarang, jarang jarang, jarang2, lumayan, terserah, terserah aja,
    terserah kamu, tidak selalu, gak selalu, ga selalu, nggak selalu, tidak tentu, gak tentu, ga tentu, nggak tentu,
    tidak menentu, tidak apa apa, gak apa apa, ga apa apa, gapapa, gpp, ga papa, gak papa, tidak masalah, ga masalah,
    gak masalah, tidak juga sih, insyaallah, insya allah, sebagian, sedikit sedikit, setengahnya, bukan tidak,
    bukan tak, bukannya tidak, bukannya gak, bukan nggak
hardly =
    tidak terlalu, gak terlalu, ga terlalu, nggak terlalu, tdk terlalu, tidak begitu, gak begitu, ga begitu,
    nggak begitu, kurang, krg, tidak seberapa

particle =
    sama sekali, /hari, /bulan, /hr, bu, pak, bapak, ibu, mas, mbak, bang, kak, bos, boss, min, gan, dong, deh, sih,
    kok, lah, kan, nih, tuh, aja, saja, banget, sekali, terima kasih, makasih, trims, tks, thx, saya, kami, kita,
    per hari, sehari, tiap hari, sebulan, semua nya, mohon, silakan, wah, loh, juga, euy, ini, mau, minta, dulu, lagi,
    skrg, sekarang, hari ini, kemarin, bulan ini, tahun ini, minggu ini, tadi, bgt, bngt, bangettt, sekaliii, nya,
    doang, pun, ah, eh, nah, lha, tho, tuh kan, pak e, bangg, kakak, ka, dek, adik, om, tante, neng, teh, kang, aa,
    cak, ning, pakde, bude, bpk, ibuk, buk, bun, bunda, ayah, pace, mace, sob, bro, sis, coy, suwun, matur nuwun,
    nuhun, hatur nuhun, thank you, thanks, terimakasih, trimakasih, trmksh, mksh, tengkyu, salam, maaf, maaf ya, sorry,
    permisi, setiap hari, per bulan, tiap bulan, setiap bulan, dalam sehari, per orang, seharinya, perhari, perbulan,
    /bln, sekeluarga, di rumah, di desa kami, di sini, disini, di tempat kami, totalnya, semuanya total, bersih, kotor,
    pas, tepat, persis, hasil, untuk kami, bagi kami, bagi saya, menurut saya, menurutku, kalau saya, kalo saya,
    buat saya, mah, atuh, wae, ae, sip, baiklah, ini jawaban saya, ini saja, itu saja, itu aja, halo, hallo, hai,
    selamat pagi, selamat siang, selamat sore, selamat malam, pagi, siang, malam, assalamualaikum, asalamualaikum,
    assalamu alaikum, aslm, asslm, waalaikumsalam, salam sejahtera, permisi pak, permisi bu, dari tahun lalu,
    daripada tahun lalu, dibanding tahun lalu, dibandingkan tahun lalu, donk, dunk, dund, seminggu, per minggu,
    tiap minggu, /minggu, /mgg, /org, termasuk saya, termasuk aku, dengan saya, sama saya, termasuk anak, ya,
    yang begitu, yg begitu, seperti itu, kayak gitu, kaya gitu, yang seperti itu
very =
    banget, sekali, sangat, amat, bgt, bngt, terlalu, benar-benar, bener-bener, betul-betul, sungguh-sungguh,
    benar benar, bener bener, sungguh, sungguh sungguh, betul betul, pisan, tenan, banged, sepenuhnya, seratus persen,
    100 persen, pol, mutlak
lead =
    yang, yg, saya pilih, aku pilih, pilih, pilihan saya, jawaban saya, jawabannya, jawaban, jawab, saya, aku, kami,
    ada, kira kira, kira2, sekitar, kurang lebih, krg lebih, hampir, ber, masih, makin, semakin, itu, cuma, hanya,
    mohon, minta, jwb, jwban, jawabnya, jawapan, jawaban saya adalah, jawaban saya no, jawaban no, saya jawab,
    aku jawab, saya jawab no, saya pilih yang, saya memilih, aku milih, milih, pilih yang, pilih no, dipilih,
    pilihannya, pilihanku, pilihan, ambil, saya ambil, kayak, kira kira sekitar, krg lbh, krng lebih, lebih kurang,
    kisaran, di kisaran, sktr, skitar, sekitaran, kurleb, palingan, rata rata, rata2, rerata, rerata sekitar,
    berkisar, perkiraan, hitungan, dapat, dapet, saya dapat, kami dapat, dpt, adalah, ialah, yaitu, yakni, jadi,
    menjadi, tambah, kian, sudah, udah, agak, cukup, sangat, amat, terlalu, jauh, jauh lebih, masih tetap, kami ada,
    kita ada, jumlah, jumlahnya, sejumlah, sebanyak, kami berjumlah, totalnya, total, semuanya ada, terdiri, nih,
    inginnya, maunya, keluarga kami, keluarga saya, anggota keluarga, satu keluarga, satu rumah, dengan harga,
    nilai uang, per hari, sehari, dalam sehari, tiap hari, penghasilan, pendapatan, upah, gaji, untung,
    paling banyak segitu, sya, sy, aq, ane, gue, gw
marker =
    no, nomor, nomer, nmr, angka, pilihan, opsi, huruf, ke, jawaban, nmor, nomr, nomber, nomber ke, nmer, urutan,
    urutan ke, pilihan ke, pilihan no, pilihan nomor, opsi ke, opsi no, jawaban no, jawaban ke, option, huruf ke,
    yang ke, yg ke, yang no, yang nomor, yg nomor, angka ke, nilai, nilainya, skor, skala, level, nomornya, no ke,
    bintang
and =
    dan, sama, dgn, dengan, serta, juga, plus, lalu, dan juga, sama juga, terus, trus, kemudian, ditambah, beserta,
    bersama, dn, &, n, maupun, jeung, lan, karo, sm, ama
or =
    atau, sampai, hingga, sampe, antara, s/d, sd, ato, atw, ataupun, atau mungkin, smp, sampai dengan, sampai ke,
    mulai dari, menuju
all =
    semua, semuanya, semua nya, semua itu, semuanya saja, semua dong, semua aja, seluruhnya, semua pilihan,
    semua di atas, semua nya dong, kabeh, sadaya, kabehan, semua benar, semua perlu, semuanya perlu, semuanya butuh,
    semua penting, semuanya penting, semua dibutuhkan, semuanya dibutuhkan, semua butuh, butuh semua, perlu semua
because =
    karena, krn, karna, sebab, soalnya, gara gara, tapi, tetapi, kalau, supaya, karena itu, krena, sbb, dikarenakan,
    disebabkan, akibat, lantaran, berhubung, gara2, tp, tpi, namun, hanya saja, walaupun, walau, meskipun, meski,
    asal, asalkan, biar, agar, sejak, semenjak, saat, waktu, ketika, kalo, klo, jika, bila, sehingga, jadinya,
    makanya, mergo, amarga, soale, kerana, kusabab, sabab
opposite = tinggi rendah, mahal murah, mahal rendah, tinggi murah, dekat jauh, besar kecil, panjang pendek, baik buruk, naik turun, banyak sedikit, cepat lambat
except = selain, selain itu, kecuali, terkecuali
cause =
    karena, krn, karna, sebab, soalnya, gara gara, krena, sbb, dikarenakan, disebabkan, akibat, lantaran, berhubung,
    gara2
prefix = ke, pe, pen, pem, peng, peny, per, ber, be, ter, me, men, mem, meng, meny, se
suffix = an, kan, i, nya
laugh =
    wkwk, wkwkwk, wkwkwkwk, haha, hehe, hihi, xixi, wk, wkwkw, wkwkwkw, wkwkwkwkw, wkwkwkwkwk, wkkw, hahaha, hahahaha,
    hehehe, hihihi, hihihihi, haha haha, awokwok, awkwk, xixixi, ngakak, hahay, huhu, hehehehe
beyond =
    lebih dari, kurang dari, di atas, diatas, di bawah, dibawah, minimal, maksimal, paling sedikit, paling banyak,
    paling tidak, setidaknya, sekurangnya, hampir semua, lebih, lbh, ke atas, keatas, ke bawah, puluhan, belasan,
    ratusan, ribuan, kelebihan, mendekati, melebihi, tidak sampai, ga sampai, gak sampai, tak sampai, belum sampai,
    jutaan, rugi, kerugian, hutang, utang, pinjaman, berhutang, berutang, hari sekali, minggu sekali, bulan sekali,
    tahun sekali, seminggu sekali, sekali seminggu, sehari sekali, sekali sehari, sebulan sekali, sekali sebulan,
    seminggu skali, skali seminggu, sehari skali, sebulan skali, skali sebulan, hari skali, minggu skali, bulan skali
dont = jangan, jgn, tak usah, tidak usah, gak usah, ga usah, gk usah, nggak usah, tdk usah, tidak perlu, gak perlu, ga perlu, tolong jangan, mohon jangan
send =
    kirim, sms, hubungi, kirim pesan, chat, kirim sms, ganggu, mengganggu, kirimi, pesan, kontak, telepon, telpon,
    kirim wa, sms lagi, sms saya, mengirim, kirimkan, wa saya, wa lagi, wa aku
unwilling =
    malas, males, enggan, ogah, keberatan, menolak, gamau, gakmau, sungkan, tidak bisa, gak bisa, ga bisa, nggak bisa,
    ngga bisa, tdk bisa, gk bisa, tidak mau, gak mau, ga mau, nggak mau, ngga mau, tdk mau, gk mau, tidak ingin,
    gak ingin, enggak mau, tak mau
want = mau, ingin, pengen, bersedia, bisa, hendak
tell = jawab, menjawab, bilang, cerita, bercerita, kasih tahu, kasih tau, kasi tau, memberi tahu, memberitahu, memberitahukan, ngomong, bicara, ngasih tau, menyebutkan, sebutkan, jawabnya, mengatakan, menceritakan, komentar
know = tahu, tau, taw, yakin, ingat, inget, paham, faham, ngerti, mengerti, pasti, jelas, kenal, hafal, tahu pasti, tau pasti, begitu tahu, begitu tau, terlalu tahu, begitu paham, begitu yakin, terlalu yakin, terlalu paham
out-of = dari, dr, per
clock = jam, pukul, pkl, sore, malam, pagi, siang, petang, wib, wita, wit, kelas, kls
asks =
    siapa, siapa ini, apa ini, apa itu, apa maksudnya, maksudnya, maksudnya apa, apaan, apa sih, apakah, kenapa, knp,
    mengapa, ngapa, bagaimana, gimana, gmn, kapan, dimana, di mana, ke mana, kemana, mana, yang mana, yg mana, berapa,
    bisakah, bolehkah, emang kenapa, kok bisa, darimana, dari mana, dapat nomor saya dari mana, ini siapa,
    dengan siapa, sopo, saha, opo, naha, piye, kumaha, penipuan, salah sambung, salah nomor, salah kirim
beside =
    naik, saya naik, pakai, pake, saya pakai, saya pake, menggunakan, dengan, ke, di, dari, pergi ke, saya ke,
    biasanya naik, lewat
ordinary = bali, duka, lain, berat, hutan, banjar, saja, aja, sih
less =
    berkurang, kurang, lebih sedikit, sedikit, menurun, turun, lebih kecil, mengecil, makin sedikit, makin kurang,
    makin turun, semakin sedikit, semakin berkurang, makin berkurang, kurangi, berkurang banyak, berkurang terus,
    berkurang drastis, menurun drastis, turun drastis, turun terus, merosot, anjlok, menyusut, susut, lebih rendah,
    rendah, menipis, lebih dikit, dikit, makin dikit, tambah sedikit, kurang dari dulu, kurang banyak,
    kurang dari sebelumnya, lebih sedikit dari dulu, saeutik, sithik, kurang dari,
    makin murah, semakin murah, lebih murah, tambah murah, jadi murah,
    hampir tidak ada, hampir tidak dapat, nyaris tidak ada, hampir gak ada, hampir gak dapat, nyaris gak dapat,
    nyaris tidak dapat
same =
    ga berubah, tdk berubah, nggak berubah, masih sama, sama seperti dulu, sama, sama saja, sama aja, tetap,
    tidak berubah, gak berubah, seperti dulu, seperti biasa, sama dengan dulu, sama seperti sebelumnya,
    sama seperti biasa, sama dengan sebelumnya, sama persis, sama sj, sm saja, sm aja, sama terus, sama ae, podo,
    podho, podo wae, sarua, sarua wae, sami mawon, masih tetap, tetap sama, tetap saja, gitu gitu aja,
    begitu begitu saja, gitu aja, begitu saja, seimbang, stabil, stagnan, seperti sebelumnya, kayak dulu, kaya dulu,
    kayak biasa, tidak ada perubahan, gak ada perubahan, ga ada perubahan, nggak ada perubahan, tidak beda,
    tdk ada perubahan, tidak ada bedanya, gak ada bedanya, ga ada bedanya, nggak ada bedanya, biasa seperti dulu,
    masih seperti dulu, belum berubah, tidak ada perbedaan, gak ada beda
more =
    bertambah, tambah, lebih banyak, banyak, meningkat, naik, lebih besar, makin banyak, makin naik, makin bertambah,
    makin tambah, semakin banyak, semakin bertambah, bertambah banyak, tambah banyak, lebih banyak dari dulu,
    lebih banyak dari sebelumnya, nambah, naik terus, naik banyak, tinggi, lebih tinggi, meningkat terus,
    meningkat pesat, membaik, melimpah, berlimpah, akeh, loba, lebih dari,
    bertambah sedikit, bertambah dikit, naik sedikit, naik dikit, meningkat sedikit,
    makin mahal, semakin mahal, lebih mahal, tambah mahal, jadi mahal
formerly =
    dulu, dulunya, dahulu, dahulunya, tadinya, sebelumnya, waktu dulu, zaman dulu, jaman dulu, tempo dulu, dulu itu,
    kalau dulu, kalo dulu
now = sekarang, skrg, skr, kini, saat ini, sekarang ini, tahun ini, belakangan ini

number-0 = nol, kosong
number-1 = satu, st, sat, siji, hiji, ciek, seminggu, sekuintal, sekwintal, sehari, sebulan, setahun
number-2 = dua, loro, kalih, duwo, berdua
number-3 = tiga, telu, tilu, tigo, bertiga
number-4 = empat, papat, opat, ampat, ampek, berempat, ber empat
number-5 = lima, limo, berlima
number-6 = enam, nem, genep, anam, berenam, setengah lusin, stengah lusin
number-7 = tujuh, pitu, tuju, tujuh buah, bertujuh
number-8 = delapan, wolu, dalapan, lapan, dlapan, berdelapan
number-9 = sembilan, sanga, sembilan buah, smbilan, bersembilan
number-10 = sepuluh, sapuluh, sedoso, sepulu, bersepuluh
number-11 = sebelas, sablas
number-12 = dua belas, selusin, duabelas, lusin, satu lusin, 1 lusin
number-13 = tiga belas, tigabelas
number-14 = empat belas, empatbelas
number-15 = lima belas, limabelas
number-16 = enam belas, enambelas
number-17 = tujuh belas, tujuhbelas
number-18 = delapan belas, delapanbelas
number-19 = sembilan belas, sembilanbelas
number-25 = selawe, duapuluh lima, dua lima
number-50 = seket, limapuluh
number-100 = seratus, satus, saratus
number-1000 = seribu, ceceng, seceng, sewu, sarebu
number-20 = dua puluh, duapuluh, rong puluh
number-30 = tigapuluh
number-40 = empatpuluh
number-60 = enampuluh, sawidak
number-70 = tujuhpuluh
number-80 = delapanpuluh
number-90 = sembilanpuluh
number-1000000 = sejuta, sajuta
times-10 = puluh, pulu
times-100 = ratus, rts, atus
times-1000 = ribu, rb, rebu, k, ribuan rupiah, ribu rupiah, rbu, ewu, ribuan, rb an, rban, ribu an, k an
times-1000000 = juta, jt, juta an, jt an, jta, yuta
times-1000000000 = miliar, milyar
half = setengah, separuh, stgh, setengahnya saja, separo, stengah, satengah, tengah
point = koma
ordinal-1 =
    pertama, yang pertama, kesatu, ke satu, yang kesatu, yg pertama, yg ke satu, yg kesatu, yang nomor satu,
    pertama tama, yang paling atas, paling atas, pertma, kapisan, kahiji
ordinal-2 = kedua, yang kedua, ke dua, yg kedua, yg ke dua, yang tengah, yang di tengah, kaloro, kadua
ordinal-3 = ketiga, yang ketiga, ke tiga, yg ketiga, yg ke tiga, katelu, katilu
ordinal-4 = keempat, yang keempat, ke empat, yg keempat, yg ke empat, kaopat, kapapat
ordinal-5 = kelima, yang kelima, ke lima, yg kelima, yg ke lima, kalima
last =
    yang terakhir, terakhir, paling akhir, paling terakhir, yang paling akhir, yg terakhir, pilihan terakhir,
    nomor terakhir, yang paling bawah, paling bawah, yang last, yg last, last, paling bontot, yg paling akhir,
    yg paling bawah, opsi terakhir
letters = A B C D E F G H
signature = dikirim dari, terkirim dari, dikirim via
decimal-comma = yes

unit-kg = kg, kilo, kilogram, kilonya, kilo gram, kgs, klo, kilogramnya, kg nya, kiloan
unit-gram = gram, gr, g
unit-ton = ton
unit-sack = karung, sak, zak
unit-litre = liter
unit-hectare = hektar, ha
unit-person =
    orang, org, jiwa, kepala, anggota, jiwa orang, orng, anak, kepala keluarga, kk, oran, wong, urang,
    orang anggota keluarga, orang sekeluarga, org sekeluarga, orang dalam keluarga
unit-hour = jam, jem
unit-day = hari, hr, hri, dina, dinten, sehari
unit-week = minggu, seminggu
unit-month = bulan, bln, sebulan
unit-year = tahun, thn, setahun
unit-times = kali, x, kali seminggu, x seminggu
unit-idr = rp, rupiah, idr, perak, rp., rupiahnya, rupiah saja, rupia, idr.
unit-usd = dolar, dollar, dollar amerika, dolar amerika
unit-myr = ringgit, rm
unit-hectogram = ons
unit-quintal = kuintal, kwintal, kuwintal, kw, sekuintal, sekwintal
unit-basket = ember, keranjang, bakul, basket, box, kotak, peti, drum, fiber
unit-point = poin, bintang, skor
unit-sgd = dolar singapura
unit-catty = kati
thing-facebook = fesbuk, pesbuk, efbi
thing-whatsapp = wasap, watsap, wetsap
thing-television = televisi, tivi, tipi, teve
thing-radio = radio
thing-phone = telepon, telpon, hape, ponsel, telp
thing-sms = sms, pesan singkat
thing-overtime = lembur, kerja lembur, lemburan
thing-agreement = setuju
thing-full-agreement = sangat setuju
thing-disagreement = tidak setuju, gak setuju, ga setuju, tdk setuju, nggak setuju
thing-village-head = kepala desa, kades, pak kades, kepdes, kpl desa, lurah, pak lurah
told-flood =
    banjir, banjirnya, kebanjiran, kena banjir, banjir bandang, banjir rob, rob, terendam, tergenang, genangan air,
    air masuk rumah, air ~ masuk ~ rumah, air naik ke rumah, air naik, air sungai ~ naik, sungai meluap,
    sungai ~ meluap, air meluap, luapan sungai, kelelep, hanyut
told-drought =
    kekeringan, kering, mengering, kemarau, kemarau panjang, musim kemarau, tidak ada hujan, tak ada hujan,
    gak ada hujan, ga ada hujan, nggak ada hujan, tidak hujan, tak hujan, gak hujan, ga hujan, nggak hujan,
    tidak turun hujan, belum hujan, belum ada hujan, belum turun hujan, hujan tidak turun, hujan tak turun,
    hujan gak turun, hujan ga turun, hujan belum turun, hujan tidak kunjung turun, hujan ~ tidak turun,
    hujan ~ belum turun, jarang hujan, kurang hujan, sawah ~ kering, sumur ~ kering, sungai ~ kering, tanah ~ retak,
    tidak ada air untuk ~ sawah, gak ada air untuk ~ sawah, tidak ada air buat ~ sawah, tidak ada air, gak ada air,
    ga ada air, nggak ada air, tak ada air, tidak ada air bersih, gak ada air bersih, kurang air, kekurangan air,
    kekurangan air bersih, susah air, susah air bersih, sulit air, sulit air bersih, krisis air, air bersih susah,
    air mati, air tidak mengalir, air gak ngalir, air gak jalan
told-storm =
    badai, angin kencang, angin kenceng, angin puting beliung, topan, gelombang tinggi, gelombang besar,
    gelombang ~ tinggi, gelombang ~ besar, ombak besar, ombak tinggi, ombak ~ besar, ombak ~ tinggi, ombaknya besar,
    laut ganas, cuaca buruk
told-pests =
    hama, hamanya, hama tikus, hama wereng, wereng, ulat, belalang, tikus, dimakan tikus, diserang hama, dimakan ulat,
    keong, serangga, diserang tikus
told-fire =
    kebakaran, kebakaran hutan, kebakaran lahan, terbakar, hutan ~ terbakar, lahan ~ terbakar, hutan dibakar,
    kabut asap, karhutla
told-low-price =
    harga rendah, harga murah, harga ~ rendah, harga ~ murah, harganya rendah, harganya murah, harganya ~ murah,
    harganya ~ rendah, harga turun, harga ~ turun, harganya turun, harganya ~ turun, harga jatuh, harga ~ jatuh,
    harganya jatuh, harganya ~ jatuh, harga anjlok, harga ~ anjlok, harganya anjlok, dibeli murah, dijual murah,
    jual ~ murah, dihargai murah, murah banget, murah sekali, terlalu murah, dibeli ~ murah, harga ~ jelek,
    harganya ~ anjlok, harganya ~ jelek, hrg ~ rendah, hrg ~ murah, hrg ~ turun, hrg ~ jatuh, hrg ~ anjlok,
    hrg ~ jelek
told-high-cost =
    harga tinggi, harga mahal, harga ~ tinggi, harga ~ mahal, harganya mahal, harganya ~ mahal, harga naik,
    harga ~ naik, harganya naik, mahal, kemahalan, serba mahal, biaya tinggi, biaya ~ mahal
told-debt =
    hutang, utang, hutangnya, utangnya, hutangku, utangku, berhutang, berutang, terlilit hutang, terlilit utang,
    lilitan utang, ngutang, pinjaman online, pinjol, rentenir, cicilan, bayar cicilan, bank keliling, bank emok
told-sickness =
    sakit, sakit-sakitan, sakitan, penyakit, penyakitan, demam, dbd, malaria, masuk rumah sakit,
    dirawat di rumah sakit, opname, kurang sehat, tidak sehat, gak sehat, tidak enak badan, gak enak badan, meriang,
    jatuh sakit, terserang penyakit
told-no-work =
    tidak ada kerja, tidak ada kerjaan, tidak ada pekerjaan, gak ada kerja, gak ada kerjaan, ga ada kerjaan,
    nggak ada kerjaan, gak ada pekerjaan, tak ada kerja, tak ada kerjaan, tidak punya pekerjaan, belum kerja,
    belum dapat kerja, nganggur, menganggur, pengangguran, susah cari kerja, sulit cari kerja, susah kerja,
    susah dapat kerja, kurang lapangan kerja, lapangan kerja, kehilangan pekerjaan, tidak bekerja, di phk, phk, diphk,
    sepi kerjaan
told-low-pay =
    gaji rendah, gaji kecil, gaji ~ rendah, gaji ~ kecil, gaji ~ kurang, gaji kurang, gajinya rendah, gajinya kecil,
    gajinya kurang, gajinya ~ kecil, gaji tidak cukup, gaji gak cukup, gajinya gak cukup, gaji ~ tidak cukup,
    upah rendah, upah kecil, upah murah, upah ~ rendah, upah ~ kecil, upah ~ kurang, upahnya kecil, upahnya rendah,
    bayaran kecil, bayaran ~ kecil, dibayar murah
told-unpaid =
    gaji tidak dibayar, gaji gak dibayar, gaji belum dibayar, gaji ~ belum dibayar, gaji ~ tidak dibayar,
    gaji ~ gak dibayar, gaji telat, gaji ~ telat, gaji terlambat, tidak dibayar, gak dibayar, belum dibayar,
    tidak digaji, gak digaji, belum digaji, belum gajian, upah tidak dibayar, upah belum dibayar,
    upah ~ belum dibayar, gaji ditahan, gaji nunggak
told-bad-road =
    jalan rusak, jalan ~ rusak, jalannya rusak, jalannya ~ rusak, jalan jelek, jalan ~ jelek, jalannya jelek,
    jalan buruk, jalan berlubang, jalan ~ berlubang, jalan becek, jalan ~ becek, tidak ada jalan, gak ada jalan,
    jalan hancur, jalan ~ hancur, jalan putus
called-boat = perahu, kapal, sampan, jukung
called-motorcycle = motor, sepeda motor, naik motor
called-bus = bus, bis
called-bicycle = sepeda, sepeda ontel, ontel
called-car = mobil, mobil pribadi
called-truck = truk, truck, pikap, pick up
called-walking = jalan kaki, berjalan kaki
called-hospital = rumah sakit, rs, rumahsakit, rsud, rmh sakit
called-clinic = klinik
called-pharmacy = apotek, apotik, toko obat
called-healer = dukun, tabib
called-market = pasar
called-primary-school = sd, sekolah dasar
called-college = kuliah, universitas, perguruan tinggi, sarjana, univ
called-vocational-school = smk, stm, kejuruan
called-cash = tunai, kontan, cash, uang tunai, kes
called-bank = bank, transfer bank, transfer, rekening, tf
called-e-wallet = dompet digital, e-wallet, ewallet, ovo, gopay, shopeepay
called-passport = paspor, pasport, passport
called-contract = kontrak, kontrak kerja, surat kontrak, perjanjian kerja
called-id-card = ktp, kartu identitas, kartu tanda penduduk, e-ktp
called-rice = padi, beras, gabah
called-maize = jagung
called-cassava = singkong, ubi kayu, ketela, ketela pohon
called-coffee = kopi
called-rubber = karet, getah
called-palm-oil = sawit, kelapa sawit
called-coconut = kelapa, kopra
called-vegetables = sayur, sayuran, sayur mayur, sayur sayuran
called-pepper = lada, merica
called-chicken = ayam, unggas
called-pig = babi
called-cow = sapi, lembu
called-goat = kambing, wedus
called-duck = bebek, itik
called-buffalo = kerbau, kebo
called-engine = mesin, mesin perahu
called-net = jaring, jala, pukat
called-fertiliser = pupuk, rabuk
called-seed = benih, bibit
called-both =
    berdua, kami berdua, dua duanya, keduanya, suami istri, kita berdua, suami dan istri, istri dan suami, saya dan
    suami, saya dan istri, aku dan suami, aku dan istri
called-husband = suami, suamiku
called-wife = istri, isteri, bini, istriku
called-parents = orang tua, ortu, orangtua
called-neighbour = tetangga, tonggo
called-friend = teman, kawan, temen, sahabat
called-relative = saudara, keluarga, famili, kerabat, sodara
called-boss = bos, majikan, juragan
called-middleman = tengkulak, pengepul, bakul
called-daily =
    setiap hari, tiap hari, harian, sehari hari, tiap tiap hari, sehari sekali, 1 hari sekali, perhari, per hari
called-weekly =
    setiap minggu, tiap minggu, mingguan, seminggu sekali, satu minggu sekali, 1 minggu sekali, sekali seminggu,
    seminggu 1 kali, seminggu satu kali, perminggu, per minggu
called-monthly =
    setiap bulan, tiap bulan, bulanan, sebulan sekali, satu bulan sekali, 1 bulan sekali, sekali sebulan, sebulan 1
    kali, sebulan satu kali, perbulan, per bulan
called-yearly = setiap tahun, tiap tahun, tahunan, setahun sekali
called-late = telat, terlambat
called-morning = pagi, pagi hari, pagi pagi
called-noon = siang, siang hari
called-evening = sore, sore hari, petang
called-night = malam, malam hari
called-greeting = selamat pagi, selamat siang, selamat sore, selamat malam, selamat petang, met pagi, met siang, met sore, met malam
called-train = kereta api, kereta, krl
called-tricycle = becak, bentor, betor, bajaj, roda tiga
called-jeep = jip, jeep, hardtop
called-secondary-school = sekolah menengah, sma, slta, smu, sekolah menengah atas, aliyah, madrasah aliyah
called-health-centre =
    puskesmas, pusat kesehatan, pustu, puskesmas pembantu, pusat kesehatan masyarakat, pkm, poskesdes, polindes
called-school = sekolah, sekolahan, skolah
called-permit = izin kerja, ijin kerja, surat izin kerja, permit, permit kerja, visa kerja
called-cooperative = koperasi, kud, kopersi
called-shop = toko, warung, kios, kedai, toko kelontong
called-factory = pabrik, paberik, pabrek
called-union = serikat pekerja, serikat buruh, serikat, sp, spsi
called-banana = pisang, buah pisang
called-fruit = buah, buah buahan, buahan, buah2an
called-sugar-cane = tebu, sugarcane
called-fish = ikan, iwak, ikan laut
called-shrimp = udang, udang windu, udang vaname
called-crab = kepiting, rajungan, ketam
called-squid = cumi cumi, cumi, sotong, cumi2
called-english = inggris, inggeris, bhs inggris, english
called-malay = bahasa melayu, melayu, malayu, bhs melayu
called-tamil = bahasa tamil, tamil, bhs tamil
called-mandarin = bahasa mandarin, mandarin, bahasa cina, bahasa tionghoa, bhs mandarin
called-burmese = bahasa myanmar, bahasa burma, bhs myanmar, burmese
called-thai = bahasa thai, thai, bahasa thailand, bhs thai
called-internet = internet, wifi, wi fi, inet, paket data
called-electricity = listrik, lestrik, pln, aliran listrik, setrum
called-clean-water = air bersih, air minum, air pdam, pdam, air ledeng, ledeng
called-toilet = toilet, wc, jamban, kamar mandi, kakus, kamar kecil, mck
called-expired = kedaluwarsa, kadaluarsa, kadaluwarsa, kedaluarsa, habis masa berlaku, masa berlaku habis, expired
called-wechat = wechat, we chat
called-loan = pinjaman, kredit, pinjaman uang, pinjam uang
called-training = pelatihan, latihan, training, kursus, diklat
called-insurance = asuransi, bpjs, asuransi kesehatan, ansuransi
called-monday = senin, senen, hari senin, hr senin
called-tuesday = selasa, slasa, hari selasa, hr selasa
called-wednesday = rabu, rebo, hari rabu, hr rabu
called-thursday = kamis, kemis, hari kamis, hr kamis
called-friday = jumat, jum'at, hari jumat, jumaat, hr jumat
called-saturday = sabtu, saptu, hari sabtu, hr sabtu
called-sunday = minggu, hari minggu, ahad, hari ahad, hr minggu
called-indonesia = indonesia, indo, indonesa, indonesya
called-malaysia = malaysia, malaisia, malesia, malasia
called-philippines = filipina, pilipina, philipina, filipin
called-vietnam = vietnam, viet nam, pietnam
called-thailand = thailand, muangthai, muang thai, tailand
called-laos = laos, lao
called-cambodia = kamboja, kambodja, cambodia
called-myanmar = myanmar, burma, birma, mianmar
called-singapore = singapura, singapore, singapur, singapor
called-brunei = brunei, brunei darussalam, brunai, brunei darusalam
called-timor-leste = timor leste, timor lorosae, timor timur, timtim
called-china = tiongkok, cina, china, rrt, rrc
called-japan = jepang, japan, jepun
called-korea = korea, korea selatan, korsel
called-taiwan = taiwan, tai wan, taiwon
called-hong-kong = hong kong, hongkong, hk
called-saudi-arabia = arab saudi, saudi, saudi arabia, arab, ksa
called-emirates = uni emirat arab, uea, emirat arab, emirat, uae, dubai
called-bangkok = bangkok, bangkok thailand, bkk
called-jakarta = jakarta, jkt, dki jakarta, dki
called-manila = manila, metro manila
called-phnom-penh = phnom penh, pnom penh, phnompenh
called-vientiane = vientiane, viangchan, wiangchan
called-yangon = yangon, rangoon, rangun
called-hanoi = hanoi, ha noi
called-ho-chi-minh-city = kota ho chi minh, ho chi minh, saigon, hcmc
called-kuala-lumpur = kuala lumpur, kl, kualalumpur
called-dili = dili, dilli, kota dili
called-durian = durian, duren, buah durian
called-mango = mangga, buah mangga, mango
called-tea = teh, daun teh, kebun teh
called-cashew = jambu mete, mete, kacang mete, mede, jambu mede, kacang mede, jambu monyet
called-soybean = kedelai, kedele, kacang kedelai, dele
called-peanut = kacang tanah, kcg tanah, kacang kulit
called-onion = bawang merah, brambang, bamer, bawang bombay, bwg merah
called-garlic = bawang putih, baput, bwg putih
called-chilli = cabai, cabe, cabe rawit, cabai rawit, rawit, cabe merah, cabai merah, cengek
called-tomato = tomat, tomato
called-tobacco = tembakau, mbako, bako, tembako
called-fisher = nelayan, melaut, menangkap ikan, tangkap ikan, mencari ikan, cari ikan, ngelaut
called-farmer = petani, bertani, tani, pertanian, pak tani, pekebun
called-vendor = pedagang, penjual, pedagang kecil, berjualan, jualan, berdagang, dagang
called-driver = sopir, supir, pengemudi, driver, nyopir, nyupir
called-teacher = guru, pengajar, mengajar, ngajar, pak guru, bu guru
called-domestic-worker = pembantu rumah tangga, pembantu, prt, asisten rumah tangga, art, pekerja rumah tangga
called-builder =
    tukang bangunan, pekerja bangunan, buruh bangunan, kuli bangunan, tukang batu, pekerja konstruksi, konstruksi
called-tailor = penjahit, tukang jahit, menjahit, jahit, ngejahit, njahit
called-student = pelajar, siswa, mahasiswa, murid, siswi, mahasiswi, anak sekolah
called-housewife = ibu rumah tangga, irt, ibu rt
called-unemployed = pengangguran, menganggur, nganggur, penganggur, tidak bekerja, tdk bekerja
called-well = sumur, air sumur, sumur bor, sumur gali, perigi
called-river = sungai, air sungai, air kali, sungei
called-rain-water = air hujan, air ujan, tadah hujan, tampungan air hujan
called-firewood = kayu bakar, kayu api
called-gas = gas, elpiji, lpg, gas elpiji, gas melon, kompor gas, tabung gas
called-charcoal = arang, areng, arang kayu
called-single = lajang, belum menikah, belum kawin, belum nikah, single, jomblo, bujang, bujangan
called-married = menikah, kawin, sudah menikah, sudah kawin, nikah, sudah nikah, berkeluarga
called-widowed = janda, duda, cerai mati, janda mati, duda mati
called-man = laki laki, pria, lelaki, laki, laki2, cowok, cowo
called-woman = perempuan, wanita, prempuan, cewek, cewe
called-good = baik, bagus, bgs, mantap, apik
called-bad = buruk, jelek, tidak baik, tidak bagus, parah, jelek sekali
called-so-so =
    lumayan, biasa saja, biasa aja, biasa, sedang sedang saja, sedang sedang, biasa biasa saja, lumayan lah,
    tidak baik tidak buruk, gak baik gak buruk
called-dry-season = musim kemarau, kemarau, musim kering, musim panas
called-rainy-season = musim hujan, musim penghujan, penghujan, musim ujan
called-newspaper = koran, surat kabar, suratkabar
called-youtube = youtube, yutub, yutup, yt, you tube
called-tiktok = tiktok, tik tok
called-viber = viber, vibre
called-telegram = telegram, telegrem
called-zalo = zalo, zallo
called-loudspeaker = pengeras suara, toa, speaker, spiker, loudspeaker, corong
called-government = pemerintah, pemrintah, pemda, pemerintah daerah, pemerintahan, pemkab
called-ngo = lsm, ngo, lembaga swadaya masyarakat, yayasan
called-church = gereja, greja, kapel
called-temple = kuil, vihara, wihara, pura, kelenteng, klenteng, candi
called-mosque = masjid, mesjid, musala, musholla, mushola, langgar, surau
called-village-office = kantor desa, balai desa, kantor kelurahan, kelurahan, balaidesa, kantor kades, kantor lurah
