# Every Sundanese word that is understood, in all speech levels. Reviewed: not by a native speaker.
# How this file works is told at the head of en/words.ftl. é may be typed e. `duka` is a polite "don't know"; `urang`
# is "we" and "people"; `geus`, `tos` ("already") are yes and no command.

stop =
    eureun, eureunan, eureunkeun, eureun heula, eureun atuh, liren, lirén, lirénkeun, lirenan, liren heula,
    dieureunan, dieureunkeun, dilirenkeun, stop, berhenti, hentikeun, hentikan, unreg, eureun sms, stop sms,
    tulung eureun, hoyong eureun, hayang eureun, rek eureun, bade eureun, nyuhunkeun eureun,
    tolong berhenti, berhenti kirim, eureun ngirim, eureun kirim, eureun wae, eureun we,
    eureun bae
stop-alone =
    batal, batalkeun, kaluar, cekap sakitu, tos cekap, geus cukup, tos cukup, tos wé cekap, parantos cekap,
    ulah ngirim deui, ulah kirim deui, ulah dikirim deui, ulah sms deui, tong ngirim deui, tong kirim deui,
    tong sms deui, entong kirim deui, moal deui, ulah ngirim sms deui, ulah kirim sms deui, ulah dikirim sms deui,
    ulah di sms deui, tong ngirim sms deui, tong kirim sms deui, tong dikirim deui, tong dikiriman deui,
    ulah dikiriman deui, teu kedah ngirim deui, teu kedah kirim deui, jangan kirim lagi, jangan kirim sms lagi,
    jangan sms lagi, abdi kaluar, hoyong kaluar, hayang kaluar, mangga eureun, abdi eureun, kuring eureun,
    hapus nomer abdi, hapus nomer urang, hapus nomor abdi, pupus nomer abdi, hapus ngaran abdi, kaluarkeun abdi,
    kaluarkeun abdi tina daptar, abdi moal narima sms deui, teu hayang narima sms deui, teu hoyong nampi sms deui,
    abdi teu hoyong nampi sms deui, teu hoyong dikirim deui, teu hayang dikirim deui, teu hoyong ngiringan deui,
    teu hayang milu deui
start =
    mimiti, mimitian, mimitikeun, ngamimitian, ngawitan, kawitan, kawitan deui, mulai, daftar, ngadaptar, daptar,
    gabung, ngagabung
help =
    pitulung, pitulungna, pitulungan, tulung, tulungan, tulungan abdi, tulungan kuring, tulungan euy, menta tulung,
    nyuhunkeun tulung, neda tulung, nyuhunkeun bantosan, nyuhunkeun bantuan, bantosan, bantos, pangbantos, bantuan,
    bantu, bantuan atuh, pangbantu, tolong, tolongan, info, kumaha carana, kumaha carana ngajawab,
    kumaha carana ngawaler, kumaha cara ngajawab, kumaha ngawalerna, teu ngarti carana, bantuan kang, tulungan kang
menu = menu, menu utama, menu poko
back =
    balik, balik deui, mulih, uih, uih deui, wangsul, wangsul deui, mundur, ka tukang, katukang, mulang, mulangkeun,
    sateuacanna, sateuacana, saencanna, samemehna, saméméhna, nu tadi, kembali, patarosan sateuacanna,
    patarosan samemehna, patarosan nu tadi, pertanyaan sebelumnya, soal samemehna, balik ka patarosan sateuacanna,
    balik ka patarosan samemehna, balik ka patarosan nu tadi, balik ka nu tadi, balik ka tukang,
    uih ka patarosan sateuacanna, uih ka nu tadi, mundur heula, kembali ke pertanyaan sebelumnya, balik heula,
    balik deui ka patarosan nu tadi, balik deui ka nu tadi, mulang ka patarosan nu tadi, wangsul ka patarosan nu tadi,
    wangsul ka patarosan sateuacanna, wangsul ka nu tadi, mundur ka patarosan tadi, patarosan tadi, balik ka patarosan
    tadi, uih deui ka patarosan nu tadi, balik deui ka patarosan sateuacanna, balik ka soal nu tadi, mundur hiji,
    mundur sakali,
    balik deui kana patarosan tadi, balik deui ka patarosan tadi, balik kana patarosan tadi
language =
    basa, bahasa, ganti basa, gentos basa, gentos bahasa, ganti bahasa, robah basa, ngaganti basa, basa lian,
    basa sejen, basa séjén, basa sanes, basa indonesia, bahasa indonesia, basa sunda, basa inggris,
    gentos basa indonesia, robah bahasa
skip =
    liwat, liwatan, liwatkeun, liwat heula, liwat wae, lewat, lewati, lewatan, lewatkeun, kaliwat, diliwat,
    diliwatkeun, langkung wae, langkungan, langkungkeun, luncat, luncatan, lajeng, lajengkeun, diteraskeun,
    teraskeun, neraskeun, teruskeun, terus, tuluykeun, tuluy, salajengna, saterusna, saterasna, satuluyna,
    patarosan salajengna, patarosan saterusna, soal salajengna, lanjut, lanjutkeun, selanjutnya, skip, next,
    ka patarosan salajengna, lajeng ka patarosan salajengna, teras ka patarosan salajengna, patarosan saterasna, terus
    ka patarosan saterusna, lanjut ka patarosan salajengna, liwatan patarosan ieu, liwat patarosan ieu, liwatan nu
    ieu, patarosan lain, patarosan sanés, patarosan séjén, skip heula, skip wé, skip wae, lanjut wé, lanjut wae, next
    wé, next wae,
    liwatan wae patarosan ieu, liwatan wae
dont-know =
    duka, duka atuh, duka teuing, duka tah, duka euy, duka ah, nya duka, duka abdi mah, teuing, teuing atuh, teuing ah,
    teuing euy, teuing lah, nya teuing, teuing kuring mah, teu terang, teu terang abdi, teu uninga, teu apal, teu nyaho,
    teu nyaho kuring, teu nyaho urang, teu ngarti, teu ngartos, teu surti, teu yakin, henteu terang, henteu nyaho,
    henteu apal, henteu uninga, henteu yakin, hente nyaho, hente terang, teu trang, teu trng, teu tarang, t terang,
    kirang terang, kirang uninga, kirang apal, kirang ngartos, kurang terang, kurang nyaho, kurang apal, kurang ngarti,
    kirang yakin, kurang yakin, can nyaho, can apal, can terang, acan terang, acan uninga, acan apal, teu acan terang,
    teu acan uninga, teu acan apal, tacan terang, tacan apal, encan nyaho, abdi teu terang, abdi teu apal,
    abdi teu uninga, abdi kirang terang, abdi duka, kuring teu nyaho, kuring teu apal, urang teu nyaho, aing teu nyaho,
    teu kahartos, teu kaharti, bingung, lieur, poho, hilap, teu inget, teu emut, gak tau, ga tau, gk tau, nggak tau,
    gatau, tidak tahu, tidak tau, tdk tahu, tdk tau, gak tahu, ga tahu, kurang tau, kurang tahu, entah,
    teu terang kudu nyarios naon, can kapikiran, kirang nyaho, kurang inget, kirang inget, kurang uninga,
    kurang ngartos, kurang pati nyaho, wallahualam, wallahu alam, allahualam
refuse =
    teu hayang ngajawab, teu hoyong ngajawab, teu hoyong ngawaler, teu hoyong nyarios, teu hoyong nyarioskeun,
    teu hayang ngomong, teu hayang nyarita, teu hayang nyebutkeun, teu daek ngajawab, teu daék ngajawab,
    teu daek ngomong, teu kersa ngawaler, teu kersa ngajawab, teu kersa nyarios, moal ngajawab, moal ngawaler,
    moal dijawab, moal diwaler, moal nyarios, moal ngomong, moal dibejakeun, moal bebeja, alim ngawaler,
    alim ngajawab, alim nyarios, alim nyarioskeun, alim nyebatkeun, embung ngajawab, embung ngomong, embung nyarita,
    embung bebeja, embung nyebutkeun, abdi alim ngawaler, abdi alim ngajawab, abdi alim nyarios,
    kuring embung ngajawab, abdi teu hoyong ngawaler, abdi teu hoyong ngajawab, hoream ngajawab, horéam ngajawab,
    hoream, males ngajawab, males jawab, rusiah, rahasia, rasiah, rusiah atuh, rahasia atuh, rahasia eta mah,
    pribadi, teu tiasa nyarios, teu bisa nyebutkeun, tidak mau jawab, gak mau jawab, ga mau jawab,
    teu tiasa ngawaler, teu tiasa ngajawab, teu bisa ngajawab, hapunten teu tiasa ngawaler,
    punten teu tiasa ngawaler, lain urusan maneh, sanes urusan anjeun, teu kedah terang, teu ngajawab, henteu ngajawab,
    teu ngawaler, henteu ngawaler
yes =
    enya, enyaan, enya atuh, enya euy, nya, nyaan, nyah, eya, iya, iyah, ia, iyaa, ya, yaa, yes, yoi, yo, y, iy, muhun,
    muhun atuh, muhun leres, mhn, muhn, sumuhun, sumuhun pisan, sumuhun dawuh, smuhun, heueuh, heueh, heeuh, heeh,
    heu euh, heuh, euh, he eh, ho oh, hooh, leres, leres pisan, leres eta, bener, bener pisan, benar, betul, saleresna,
    ok, oke, okeh, okey, siap, sip, mangga, mangga atuh, sok, sok atuh, tangtu, tangtos, tangtu wae, pasti, tangtuna,
    satuju, satuju pisan, setuju, sapuk, sapagodos, akur, cocog, jelas,
    leres kitu, saestuna, estu, yakin, enyh, enyaa
echo =
    aya, aya wae, gaduh, gaduheun, kagungan, boga, bogaeun, ngabogaan, kantos, kungsi, pernah, tos, atos, ntos,
    geus, enggeus, ges, parantos, prantos, parntos, bisa, tiasa, tiyasa, kiat, sanggup, hayang, hoyong,
    hoyong pisan, palay, daek, daék, kersa, rek, badé, bade, perlu, peryogi, butuh, kénging, kenging, meunang,
    menang, milu, ngiring, ngalaman, ngalamin, karasa, karaos, ngaraos, ngarasa, nyaho, terang, apal, uninga, kenal,
    narima, nampi, ada, punya, sudah, mau, cukup, cekap, masih, masih keneh, resep, sami, ngagaduhan, ngaboga
no =
    henteu, henteuan, hente, hnteu, hentew, heunteu, hanteu, hateu, teu, t, teuu, tew, henteu atuh, henteu euy,
    henteu pisan, teu pisan, sanes, sanés, sanes kitu, lain, lain kitu, moal, moal atuh, moal euy, moal pisan, tidak,
    tdk, gak, ga, gk, g, nggak, ngga, enggak, engga, ngak, tak, bukan, belum, blm, can, acan, tacan, encan,
    tacan pernah, teu acan, teu acan pisan, teacan, tacn, can pernah, can kungsi, can aya, encan aya, encan kungsi,
    acan kantos, acan aya, teu acan kantos, teu acan aya, teu acan gaduh, tacan kantos, tacan kungsi, tacan aya,
    teu kantos, teu kungsi, teu pernah, teu kantos pisan, henteu kantos, henteu kungsi, henteu pernah, gak pernah,
    ga pernah, tidak pernah, belum pernah, teu aya, teuaya, t aya, henteu aya, euweuh, euweh, eweh, teu gaduh,
    teu boga, henteu gaduh, henteu boga, can boga, acan gaduh, gak ada, ga ada, gk ada, tidak ada, tdk ada, gak punya,
    teu bisa, teu tiasa, henteu tiasa, henteu bisa, moal bisa, moal tiasa, teu hayang, teu hoyong, henteu hoyong,
    henteu hayang, embung, embungeun, alim, alim abdi mah, alimeun, teu daek, teu daék, teu kersa, teu purun,
    teu satuju, teu setuju, henteu satuju, henteu setuju, abdi teu satuju, gak setuju, teu cocog, teu akur, teu perlu,
    teu peryogi, teu kedah, teu meunang, teu kenging, teu kénging, ulah, tong, entong, salah, lepat, teu leres,
    teu bener, henteu leres, henteu bener, tos teu, geus teu, geus teu aya, tos teu aya, geus euweuh, tos teu aya deui,
    parantos teu aya, nope, nehi, teu karasa, henteu wae, sama sekali henteu, babarpisan, teu pisan pisan,
    teu boga duit, teu gaduh artos, teu aya duit, teu aya artos, teu gaduh acis, can boga duit, acan gaduh artos,
    teu pernah pisan, teu kungsi pisan, moal kantos, euweuh nanaon, teu aya nanaon, teu meunang nanaon,
    teu kenging nanaon, teu mampuh, teu mampuh mayar, teu sanggup, henteu mampuh, teu kuat, teu kiat, teu cekap,
    teu cukup, henteu cekap, teu milu, teu ngiring, teu keuna, teu acan kenging, can meunang, acan meunang,
    teu acan tiasa, can bisa, acan bisa, teu bisa mayar, teu tiasa mayar, teu resep, teu karaos, henteu karasa, tanpa,
    no,
    nteu, enteu, nte
never = teu acan, tacan, can, acan, encan, teu kantos, teu kungsi, can kungsi, acan kantos, teu acan kantos, teu pernah, henteu kantos, henteu kungsi
nothing =
    teu aya, teuaya, t aya, henteu aya, euweuh, euweh, eweh, euweuh nanaon, teu aya nanaon, kosong, nol, nihil,
    enol, teu meunang, teu kenging, teu kénging, teu gaduh, teu boga, henteu gaduh, teu meunang nanaon,
    teu kenging nanaon, weleh, gak ada, ga ada, tidak ada, tdk ada, beak, béak, seep, séép, suwung,
    sama sekali euweuh, acan aya, teu acan aya, can aya, tacan aya, teu meunang lauk, teu kenging lauk, teu aya lauk,
    encan aya, can boga, acan gaduh, teu acan gaduh
unsure =
    meureun, meren, meureun nya, panginten, pnginten, pangintenna, panginten enya, panginten muhun, enya meureun,
    muhun panginten, sigana, jigana, jiga na, jigana mah, sigana mah, sigana enya, katingalna, katingalina, mungkin,
    mngkin, mgkn, kadang, kadang kadang, kadang2, kadangkala, kadang kala, kadang enya kadang henteu,
    kadang muhun kadang henteu, sakapeung, sakapeungan, sakapeung mah, sok sakapeung, sok sakali kali, sakali kali,
    sok sok, aya kalana, kumaha, kumaha engke, kumaha engké, kumaha ayana, gumantung, tergantung, gumantung kana,
    kumaha kaayaan, kumaha kaayaanana, tiasa janten, bisa jadi, bisa oge, tiasa oge, teu tangtu, henteu tangtu,
    teu tangtos, teu tantos, can tangtu, acan tangtu, acan tangtos, teu acan tangtos, can puguh, teu puguh,
    enya jeung henteu, enya sareng henteu, muhun sareng henteu, enya atawa henteu, antara enya jeung henteu,
    lumayan, ragu, asa asa, cangcaya, mangmang, dipikir heula, dipikiran heula, tingali engke, sok wae, kumaha nya,
    kumaha anjeun, kumaha wae, terserah, teu salawasna, henteu salawasna
hardly = teu pati, teu patos, henteu pati, henteu patos, kurang

particle =
    /poe, /poé, /dinten, /bulan, /hari, /hr, pa, pak, bapa, bapak, bu, ibu, ema, emak, kang, akang, aa, a, teh, téh,
    teteh, teh kang, mang, emang, mamang, ceu, euceu, jang, ujang, neng, eneng, agan, gan, juragan, bos, boss, min, euy,
    eung, ieuh, yeuh, atuh, mah, tea, téa, da, nya, nyak, ah, lah, lho, loh, tuh, tah, ieu, eta, éta, iyeu, kitu, kieu,
    na, sih, dong, deh, kok, wae, waé, weh, we, wé, bae, baé, hungkul, wungkul, aja, saja, pisan, keneh, kénéh, deui,
    oge, ogé, nuhun, hatur nuhun, haturnuhun, nhn, htr nuhun, hatur nuhun pisan, nuhun pisan, makasih, terima kasih,
    trims, thx, sadinten, sapoe, sapoé, sapoena, sadintenna, unggal poe, unggal dinten, unggal bulan, saban poe,
    saban dinten, sabulan, per poe, per dinten, per hari, per bulan, sakulawarga, sakulawargi, sabumi, saimah,
    sadayana aya, abdi, abdi mah, sim kuring, simkuring, kuring, kuring mah, urang, urang mah, aing, kami, arurang,
    di dieu, didieu, di lembur, ayeuna, ayeuna mah, punten, punten pisan, hapunten, hampura, sampurasun, rampes,
    assalamualaikum, alhamdulillah, insya allah, mangga, sok, heula, samasakali, sama sekali, pisan mah, atuh kang,
    kang teh, deui wae, wios, teu sawios, punten kang, sareng abdi, kaasup abdi, kalebet abdi, sadaya, sadayana, kabeh,
    bentang, tibatan taun kamari, batan taun kamari, saminggu, unggal minggu, /minggu, kaasup kuring, jeung kuring
very = pisan, kacida, kacida pisan, estu, saestuna, teuing, banget, kalintang, teu kinten, psn, pisann, sangat
lead =
    abdi milih, abdi mah milih, kuring milih, milih, milih nu, pilih, pilih nu, pilihan abdi, pilihan kuring,
    pilihan, nu dipilih, waleran abdi, waleranana, waleran, jawaban abdi, jawaban kuring, jawabanana, jawabna,
    jawab, ngawaler, numutkeun abdi, numutkeun abdi mah, ceuk kuring, ceuk kuring mah, ceuk abdi, saur abdi, abdi,
    abdi sadayana, kuring, urang, sadayana aya, sadayana, jumlahna, jumlahna aya, aya, aya kana, kira kira,
    kinten kinten, kintenkinten, kirang langkung, kirang leuwih, kurang leuwih, krg leuwih, kurang lebih,
    leuwih kurang, kawas, sakitar, sakitaran, sekitar, ampir, meh, méh, ampir ampir, nu, anu, nyaeta, nyaéta,
    nyaeta nu, nya eta, nyaeta ku, masih, masih keneh, keneh, ukur, ngan, ngan ukur, mung, mung ukur, namung, sok,
    mangga, punten, tambih, rada, kenging, kénging, meunang, ku, ka
marker =
    no, nomer, nomor, nmr, no na, nomerna, angka, angkana, pilihan, pilihan no, opsi, huruf, hurup, aksara, nu ka,
    ka, waleran, jawaban
and =
    jeung, sareng, sareng nu, sarta, srg, sarng, jg, kalawan, oge, ogé, dan, sama, plus, tur, tuluy, lajeng, teras,
    terus, ditambah, tambah
or = atawa, atanapi, atanapina, atau, nepi, nepi ka, dugi, dugi ka, sampe, antara, boh, s/d
all =
    kabeh, kabéh, kabehna, kabehanana, kabeh wae, sadaya, sadayana sami, sadayana wae, sadayana sadaya, sakabeh,
    sakabehna, sakabéhna, sadaya eta, kabeh eta, semua, semuanya, sagalana, sagala, sadayana, kabeh penting,
    sadayana penting, kabeh perlu, sadayana peryogi, kabeh butuh, butuh kabeh
because =
    sabab, sabab na, sababna, lantaran, lantaranana, kusabab, ku sabab, kulantaran, ku lantaran, margi, margina,
    kumargi, ku margi, kumarga, ku marga, marga, pedah, pédah, alatan, karena, karna, krn, soalna, soalnya,
    da soalna, gara gara, tapi, tp, nanging, namung kumargi, mun, lamun, upami, supados, supaya, sangkan, ngarah,
    pikeun, kanggo, keur, matak, janten, jadi, ngan, ngan ukur
opposite = mahal murah, luhur handap, mahal mirah, awis murah, awis mirah, deukeut jauh, gede leutik, panjang pondok, loba saeutik, naek turun, caket tebih
except = salian ti, salian, iwal, iwal ti, kajaba, kecuali
beyond = leuwih ti, leuwih, langkung ti, langkung, kurang ti, kirang ti, panghandapna, panglobana, pangsaeutikna, minimal, maksimal, teu nepi, teu dugi, puluhan, ratusan, rebuan, saluhureun, sahandapeun, punjul,
    rugi, hutang, utang, pinjaman, berhutang, berutang, saminggu sakali, sakali saminggu, sapoe sakali, sakali sapoe,
    sabulan sakali, poe sakali, minggu sakali
dont = tong, ulah, teu kedah, teu usah, entong, teu kudu, tong waka
send =
    sms, ngirim, kirim, kirim sms, ngirim sms, ngirim pesen, pesen, ngaganggu, ganggu, ngirim wa, nelepon, ngirimkeun,
    kintun, ngintun, wa deui, wa abdi
unwilling =
    alim, embung, sungkan, hoream, isin, era, embungeun, teu hayang, henteu hayang, teu hoyong, henteu hoyong,
    teu kersa, henteu kersa, teu daek, henteu daek, teu bisa, teu tiasa
want = hayang, kersa, hoyong, daek, bisa, tiasa
tell = ngajawab, jawab, ngawaler, ngawalon, nyarios, nyarita, ngomong, bebeja, nyebutkeun, ngabejaan, nyaritakeun, nyarioskeun, ngawaleran, ngadongeng, nyanggem
know = nyaho, terang, apal, yakin, inget, ngarti, ngartos, uninga, nyaho pisan, pati nyaho, pati terang, pati apal, jelas, emut, yaktos, kahartos
out-of = tina, ti, tinu, dari
clock = jam, tabuh, pukul, isuk, sore, peuting, beurang, kelas, kls
asks =
    salah nomer, salah sambung, saha, saha ieu, naon, naon ieu, naon maksudna, naha, kunaon, ku naon, iraha,
    di mana, dimana, kamana, ka mana, ti mana, timana, nu mana, sabaraha, baraha, penipuan
beside = naék, naek, tumpak, tunggang, abdi naék, abdi naek, maké, make, nganggo, nganggé, ka, di, ti, ku
cause =
    sabab, sabab na, sababna, lantaran, kusabab, ku sabab, kulantaran, margi, margina, kumargi, kumarga, pedah, pédah,
    alatan, karena, karna, krn, soalna, gara gara
prefix = pa, pe, pang, pan, nga, nya, ka, di, ti, sa
suffix = an, na, keun
alike = eu e
laugh = wkwk, wkwkwk, wkwkwkwk, wkwkwkwkwk, haha, hahaha, hehe, hehehe, hihi, xixi, seuri
# "Too ...": `teuing` alone is "don't know".
ordinary =
    awis teuing, mahal teuing, murah teuing, saeutik teuing, sakedik teuing, loba teuing, seueur teuing,
    jauh teuing, hese teuing, sesah teuing, repot teuing, sibuk teuing, panas teuing, gede teuing, ageung teuing,
    leutik teuing, kurang teuing, kirang teuing, lila teuing, lami teuing, kolot teuing, tebih teuing, wae, we, weh,
    bae
less =
    beuki saeutik, tambih saeutik, beuki saetik, beuki sakedik, langkung sakedik, leuwih saeutik, saeutik, saetik,
    sautik, saeutiik, sakedik, skedik, saalit, mingkin saeutik, mingkin sakedik, kurang, kirang, beuki kurang,
    beuki kirang, ngurangan, ngirangan, berkurang, turun, turunan, lungsur, nurun, leuwih leutik, leutik, alit,
    langkung alit, nyusut, ngorotan, teu loba teuing, seutik, setik, saetk, saeutk, saeuik, beuki seutik,
    beuki setik, beuki saeuik, beuki saeutk, beuki saeutik laukna, bki saeutik, beuki leutik, beuki turun,
    beuki ngurangan, tambah saeutik, tambah kurang,
    beuki murah, leuwih murah, tambah murah, langkung mirah, beuki mirah,
    ampir teu aya, ampir teu meunang, meh teu aya
same =
    sarua, sarua wae, sarua waé, sarua we, sarua keneh, sarua kénéh, sarua bae, sarua siga baheula, sarua aja,
    saruwa, sami, sami wae, sami waé, sami we, sami keneh, sami kénéh, sami bae, sama, sama saja, sama aja, angger,
    angger wae, angger keneh, angger sarua, tetep, tetep wae, tetep sarua, tetep sami, teu robah, teu aya robahna,
    teu barobah, teu aya parobahan, teu aya parobihan, teu robih, henteu robah, henteu robih, teu berubah,
    siga baheula, siga biasa, siga bareto, sapertos biasa, sapertos kapungkur, sapertos biasana, kawas biasa,
    kawas baheula, biasa wae, biasa we, biasa, saruaa, srua, srua wae, sarwa wae, sarua wa, sarua nae, sami mawon,
    sarua jeung baheula, sarua jeung bareto, teu aya bedana, teu aya bédana, euweuh bedana
more =
    beuki loba, loba, loba pisan, leuwih loba, beuki seueur, seueur, seeur, seer, seueur pisan, langkung seueur,
    tambah loba, tambah seueur, tambih seueur, mingkin loba, mingkin seueur, nambahan, nambah, nambihan, nambih,
    tambah, tambih, ngaronjat, ronjat, naek, naék, naik, bertambah, meningkat, leuwih gede, gede, ageung,
    langkung ageung, beuki gede, beuki lba, lba, beuki lobaan, beki loba, beuk loba, bki loba, beuki loa,
    beuki naek, beuki nambahan, beuki ageung, tambah seuer, lobaan, seueuran,
    beuki mahal, leuwih mahal, tambah mahal, langkung awis, beuki awis, langkung mahal
formerly = baheula, bareto, tadina, kapungkur, jaman baheula, jaman bareto, baheulana, dulu
now = ayeuna, kiwari, danget ieu, taun ieu, ayeuna mah

number-0 = nol, enol, kosong
number-1 =
    hiji, siji, saurang, sahiji, satu, sakilo, hijina, sakuintal, sakwintal, sakintal, sapoe, sapoé, sadinten,
    sataun, sabulan
number-2 = dua, duaan, duana
number-3 = tilu, tiluan, tiluna
number-4 = opat, opatan, empat
number-5 = lima, limaan
number-6 = genep, genepan, gnep, enam
number-7 = tujuh, tujuhan, tujuhna, saminggu, seminggu
number-8 = dalapan, dalapanan, delapan
number-9 = salapan, salapanan, sembilan
number-10 = sapuluh, spuluh, sapuluhan, sepuluh
number-11 = sabelas, sawelas, sebelas
number-12 = dua belas, dua welas, salusin, selusin
number-13 = tilu belas, tilu welas, tiga belas
number-14 = opat belas, opat welas, empat belas
number-15 = lima belas, lima welas
number-16 = genep belas, genep welas, enam belas
number-17 = tujuh belas, tujuh welas
number-18 = dalapan belas, dalapan welas, delapan belas
number-19 = salapan belas, salapan welas, sembilan belas
number-21 = salikur, selikur
number-22 = dua likur
number-23 = tilu likur
number-24 = opat likur
number-25 = salawe, salawé, selawe
number-26 = genep likur
number-27 = tujuh likur
number-28 = dalapan likur
number-29 = salapan likur
number-50 = seket, lima puluhan
number-60 = sawidak, sewidak
number-100 = saratus, seratus
number-1000 = sarebu, saribu, sarewu, seribu
number-1000000 = sajuta
times-10 = puluh, pulu
times-100 = ratus
times-1000 = rebu, ribu, rewu, rb, k
times-1000000 = juta, jt, yuta
half = satengah, setengah, satengahna, sapalih, separo, stengah, stgh
point = koma
linker = jeung, leuwih
ordinal-1 =
    kahiji, ka hiji, nu kahiji, anu kahiji, nu ka hiji, munggaran, nu munggaran, nu mimiti, anu mimiti,
    nu pangheulana, nu pangluhurna, nomer hiji, nu pertama, pertama, nu hiji
ordinal-2 = kadua, ka dua, nu kadua, anu kadua, nu ka dua, nomer dua, nu kedua, kedua, nu dua
ordinal-3 = katilu, ka tilu, nu katilu, anu katilu, nu ka tilu, nomer tilu, nu ketiga, ketiga, nu tilu
ordinal-4 = kaopat, ka opat, nu kaopat, anu kaopat, nu ka opat, nomer opat, nu keempat, keempat, nu opat
ordinal-5 = kalima, ka lima, nu kalima, anu kalima, nu ka lima, nomer lima, nu kelima, kelima, nu lima
last =
    nu panungtung, panungtung, nu pamungkas, pamungkas, nu pangtukangna, pangtukangna, nu terakhir, terakhir,
    nu panghandapna, panghandapna, nu paling handap
letters = A B C D E F G H
decimal-comma = yes

unit-kg = kg, kilo, kilogram, kilona
unit-quintal = sakuintal, sakwintal, sakintal, kintal, kuintal, kwintal
unit-gram = gram, gr
unit-ton = ton
unit-sack = karung
unit-litre = liter
unit-hectare = hektar, ha
unit-km = km, kilometer
unit-metre = meter, méter
unit-person = urang, jalma, jalmi, jelema, jiwa, orang, org, kepala
unit-hour = jam
unit-day = poe, poé, powe, dinten, hari, hr, poena, dintenna, sapoe, sapoé, sadinten
unit-week = minggu, mingu
unit-month = bulan, bln, sasih, sabulan
unit-year = taun, tahun, thn, warsih, sataun
unit-times = kali, balikan
unit-idr = rp, rupiah, rupia, rupiyah, idr, perak
unit-usd = dolar, dollar
unit-myr = ringgit, rm
thing-facebook = fesbuk, pesbuk
thing-whatsapp = wasap, wa
thing-television = televisi, tivi, tipi
thing-radio = radio
thing-phone = telepon, hape, telpon
thing-sms = sms
thing-overtime = lembur, lemburan
thing-agreement = satuju, setuju
thing-full-agreement = satuju pisan
thing-disagreement = henteu satuju, teu satuju, henteu setuju, teu setuju
thing-village-head = kapala desa, kapala désa, kades, pa kades, kuwu, lurah, pa lurah, kepala desa
told-flood =
    caah, kacaahan, banjir, kabanjiran, banjirna, caahna, kakeueum, kakeueum cai, kakeueum banjir, kalelep, keueum,
    cai asup ka imah, cai ~ asup ka imah, cai ~ asup imah, cai asup imah, cai naek, caina naek, walungan caah,
    walungan ~ luber, luapan walungan, kabawa caah, palid, kapalidkeun
told-drought =
    halodo, halodo panjang, usum halodo, katiga, kahalodoan, garing, saat, sumur ~ saat, sumur saat, walungan saat,
    sawah garing, sawah ~ garing, sawah ~ beulah, taneuh ~ beulah, teu aya hujan, teu hujan, euweuh hujan, can hujan,
    can aya hujan, teu acan hujan, hujan teu turun, hujan can turun, hujan teu datang, tara hujan, teu hujan-hujan,
    kurang hujan, kakurangan cai ~ sawah, kakeringan, kekeringan, kemarau, euweuh cai ~ sawah, teu aya cai ~ sawah,
    teu aya cai, euweuh cai, teu aya cai bersih, euweuh cai bersih, cai hese, hese cai, sesah cai, cai sesah,
    kurang cai, kakurangan cai, cai teu ngocor, caina teu ngocor, cai paeh, hese cai bersih
told-storm =
    badai, angin gede, angin puyuh, angin puting beliung, ombak gede, ombakna gede, ombak ~ gede, topan, angin ribut
told-pests =
    hama, hama beurit, hamana, beurit, beuritna, ku beurit, wereng, hileud, simeut, dihakan beurit, didahar beurit,
    keong, katarajang hama, diserang hama, hama wereng, beak ku hama, beak ku beurit, beak ku hileud
told-fire = kahuruan, kabeuleum, kebakaran, leuweung kahuruan, leuweung kaduruk
told-low-price =
    harga murah, hargana murah, harga mirah, hargana mirah, harga ~ murah, hargana ~ murah, harga ~ mirah,
    harga turun, hargana turun, harga ~ turun, hargana ~ turun, harga handap, hargana handap, harga ~ handap,
    harga anjlok, hargana anjlok, harga ~ anjlok, harga jatuh, hargana jatuh, harga murag, hargana murag,
    dibeuli murah, dijual murah, dibeuli ~ murah, ngajual ~ murah, murah teuing, mirah teuing, murah pisan,
    mirah pisan, kamurahan, harga rendah, hargana rendah, pangaos mirah, pangaosna mirah, pangaos turun,
    harga ~ murag, harga ~ jatuh, harga ~ rendah, harga ~ ragrag, hargana ~ mirah, hargana ~ handap, hargana ~ anjlok,
    hargana ~ murag, hargana ~ jatuh, hargana ~ rendah, hargana ~ ragrag, pangaos ~ murah, pangaos ~ mirah,
    pangaos ~ turun, pangaos ~ handap, pangaos ~ anjlok, pangaos ~ murag, pangaos ~ jatuh, pangaos ~ rendah,
    pangaos ~ ragrag, pangaosna ~ murah, pangaosna ~ mirah, pangaosna ~ turun, pangaosna ~ handap, pangaosna ~ anjlok,
    pangaosna ~ murag, pangaosna ~ jatuh, pangaosna ~ rendah, pangaosna ~ ragrag
told-high-cost =
    mahal, harga mahal, hargana mahal, harga naek, hargana naek, harga ~ naek, hargana ~ naek, awis, mahal teuing,
    sagala mahal, pangaos awis, kamahalan
told-debt =
    hutang, utang, hutangna, utangna, boga hutang, boga utang, gaduh hutang, gaduh utang, loba hutang, loba utang,
    seueur hutang, seueur utang, ka bank emok, bank emok, rentenir, pinjol, cicilan, mayar hutang, mayar utang,
    nginjeum duit, nginjeum artos, nambut artos, katalian hutang, kabeulit hutang, hutang ka bank
told-sickness =
    gering, geringeun, gering wae, nyeri, sakit, udur, teu damang, teu damangeun, panyakit, kasakit, muriang,
    muriangeun, panas tiris, demam, asup rumah sakit, lebet rumah sakit, diopname, opname, teu sehat, dbd, teu cageur
told-no-work =
    teu aya gawe, teu aya pagawean, euweuh gawe, euweuh pagawean, teu boga gawe, teu boga pagawean, teu gaduh damel,
    teu gaduh padamelan, teu aya padamelan, nganggur, pangangguran, pengangguran, hese neangan gawe, hese gawe,
    hese milarian padamelan, sesah milarian damel, sesah milari padamelan, leungit pagawean, di phk, phk, can gawe,
    can boga gawe, teu gawe
told-low-pay =
    gajih leutik, gajihna leutik, gajih ~ leutik, gaji leutik, gajina leutik, gaji ~ leutik, gajih saeutik,
    gajihna saeutik, gajih alit, gajihna alit, gajih handap, upah leutik, upahna leutik, upah ~ leutik, upah saeutik,
    upahna saeutik, upah handap, upah murah, buruhan leutik, buruhan saeutik, gajih teu cukup, gajihna teu cukup,
    gaji teu cukup, gajina teu cukup, gaji rendah, gajih kurang, gajihna kurang
told-unpaid =
    teu dibayar, can dibayar, teu acan dibayar, gajih teu dibayar, gajih can dibayar, gajih ~ can dibayar,
    gajih ~ teu dibayar, gajihna can dibayar, gaji teu dibayar, gaji can dibayar, upah teu dibayar, upah can dibayar,
    upahna can dibayar, can gajihan, gajih telat, gajihna telat, gaji telat, teu digajih, teu dibuburuh,
    can dibere gajih
told-bad-road =
    jalan ruksak, jalanna ruksak, jalan ~ ruksak, jalanna ~ ruksak, jalan rusak, jalanna rusak, jalan ~ rusak,
    jalan goreng, jalanna goreng, jalan ~ goreng, jalan ledok, jalanna ledok, jalan legok, jalan barolong,
    jalan bolong, euweuh jalan, teu aya jalan, jalan butut, jalanna butut
called-boat = parahu, perahu, kapal
called-motorcycle = motor, sapédah motor, sapeda motor
called-bus = beus, bis, bus
called-bicycle = sapédah, sapeda, sepeda
called-car = mobil
called-truck = treuk, truk
called-walking = leumpang, leumpang suku, mapah
called-hospital = rumah sakit, rs
called-clinic = klinik
called-pharmacy = apoték, apotik, toko obat
called-healer = dukun
called-market = pasar
called-primary-school = sd, sakola dasar, sekolah dasar
called-college = kuliah, universitas
called-cash = tunai, kontan, cash
called-bank = bank, transfer bank, transfer
called-e-wallet = dompét digital, e-wallet, ewallet, ovo, gopay
called-passport = paspor, pasport, passport
called-contract = kontrak, kontrak gawé
called-id-card = ktp, e-ktp
called-rice = paré, béas, padi, gabah
called-maize = jagong, jagung
called-cassava = sampeu, singkong
called-coffee = kopi
called-palm-oil = sawit, kalapa sawit
called-coconut = kalapa
called-vegetables = sayur, sayuran
called-pepper = pedes, lada
called-chicken = hayam, ayam
called-pig = babi
called-cow = sapi
called-goat = embé
called-duck = bébék
called-buffalo = munding, kebo
called-engine = mesin
called-net = jaring
called-fertiliser = gemuk, pupuk, rabuk
called-seed = binih, bibit
called-both = duanana, duaan, duaanana, salaki jeung pamajikan, salaki pamajikan
called-husband = salaki, caroge
called-wife = pamajikan
called-parents = kolot, sepuh
called-neighbour = tatangga
called-friend = babaturan, batur
called-relative = dulur, baraya, kulawarga
called-boss = dunungan, juragan, bos, majikan
called-middleman = bandar, tangkulak, tengkulak, pangepul
called-daily = unggal poé, unggal dinten, saban poé
called-weekly = unggal minggu, mingguan, saban minggu, saminggu sakali, sakali saminggu
called-monthly = unggal bulan, bulanan, saban bulan, sabulan sakali, sakali sabulan
called-yearly = unggal taun, taunan, saban taun
called-late = telat, kasép
called-morning = isuk, énjing
called-noon = beurang, siang
called-evening = soré, sonten
called-night = peuting
free-accents = yes
called-greeting = wilujeng enjing, wilujeng siang, wilujeng sonten, wilujeng wengi
called-train = karéta api, kareta api, karéta, kareta, kereta api, kereta, sepur, krl
called-tricycle = béca, beca, becak, bentor, bajaj, bajay
called-jeep = jip, jeep, hartop
called-secondary-school =
    sakola menengah, sekolah menengah, sma, slta, smu, sekolah menengah atas, aliyah, madrasah aliyah
called-vocational-school = smk, stm, sakola kejuruan, sekolah kejuruan, kejuruan, smea
called-rubber = karét, karet, getah, kebon karet, tangkal karet
called-health-centre = puskésmas, puskesmas, pukesmas, pustu, posyandu, polindes
called-school = sakola, sakolaan, sekolah, sekolahan
called-permit = ijin gawé, ijin gawe, izin kerja, ijin kerja, ijin, izin, surat ijin, permit
called-cooperative = koperasi, koprasi, kud, kopdes
called-shop = toko, warung, kios, toko kelontong
called-factory = pabrik, paberik, fabrik
called-union = sarikat buruh, serikat buruh, serikat pekerja, sarikat pagawe, serikat, spsi
called-banana = cau, pisang, buah cau
called-fruit = bungbuahan, bubuahan, buah buahan, buah
called-sugar-cane = tiwu, tebu, kebon tiwu
called-fish = lauk, lauk cai, lauk laut, ikan
called-shrimp = hurang, udang, rebon
called-crab = keuyeup, kapiting, kepiting, rajungan, yuyu
called-squid = cumi, cumi cumi, sotong
called-english = inggris, inggeris, english
called-malay = malayu, melayu, basa malayu, basa melayu, bahasa melayu, malay
called-tamil = tamil, basa tamil, bahasa tamil
called-mandarin = mandarin, basa mandarin, basa cina, bahasa mandarin
called-burmese = basa burma, basa myanmar, bahasa burma, bahasa myanmar
called-thai = thai, basa thai, basa thailand, bahasa thai, bahasa thailand
called-internet = internét, internet, wifi, inet, paket data, kuota
called-electricity = listrik, setrum, pln
called-clean-water = cai bersih, cai beresih, air bersih, cai ledeng, cai pam, pdam
called-toilet = jamban, wc, toilet, kakus, cubluk, pacilingan
called-expired = kadaluwarsa, kadaluarsa, kedaluwarsa, kedaluarsa, expired
called-wechat = wechat, we chat, wecat
called-loan = injeuman, pinjaman, hutang, utang, kiridit, kredit, nginjeum duit
called-training = palatihan, pelatihan, latihan, kursus, diklat, training
called-insurance = asuransi, bpjs, jaminan kesehatan, asuransi kesehatan, jamsostek
called-monday = senén, senen, senin, poé senén, poe senen, dinten senen
called-tuesday = salasa, selasa, poé salasa, poe salasa, dinten salasa
called-wednesday = rebo, rabu, poé rebo, poe rebo, dinten rebo
called-thursday = kemis, kamis, poé kemis, poe kemis, dinten kemis
called-friday = jumaah, jumat, juma'ah, jum'at, jumah, poé jumaah, poe jumaah
called-saturday = saptu, sabtu, poé saptu, poe saptu, dinten saptu
called-sunday = minggu, ahad, poé minggu, poe minggu, dinten minggu, poe ahad
called-indonesia = indonésia, indonesia, endonesia, indonesa, indo, nkri
called-malaysia = malaysia, malaisia, malesia, malasia, mlaysia
called-philippines = filipina, pilipina, philipina, philippines, filipin
called-vietnam = viétnam, vietnam, viet nam, pietnam, vitnam
called-thailand = thailand, tailand, thailan, tailan, muangthai, muang thai
called-laos = laos, nagara laos, lao pdr
called-cambodia = kamboja, kambodia, cambodia, kampuchea
called-myanmar = myanmar, mianmar, burma, birma
called-singapore = singapura, singapur, singapore, singapor
called-brunei = brunéi, brunei, brunai, brunei darussalam, bruney
called-timor-leste = timor léste, timor leste, timor-leste, timor timur, timtim, east timor
called-china = cina, china, tiongkok, rrt
called-japan = jepang, jepan, japan, jpang
called-korea = koréa, korea, koréa kidul, korea selatan, korsel
called-taiwan = taiwan, taiwn, tewan
called-hong-kong = hong kong, hongkong, hk, hongkon
called-saudi-arabia = arab saudi, saudi, saudi arabia, ksa, arab saudia
called-emirates = uni émirat arab, uni emirat arab, uea, uae, emirat, dubai, abu dhabi
called-bangkok = bangkok, bankok, bangkog, bkk
called-jakarta = jakarta, jkt, dki, dki jakarta, jkarta, batawi
called-manila = manila, metro manila, menila
called-phnom-penh = phnom penh, pnom penh, phnompenh, nom pen
called-vientiane = vientiane, vientian, wientian, viangchan
called-yangon = yangon, rangoon, rangun
called-hanoi = hanoi, ha noi, hanoy
called-ho-chi-minh-city = ho chi minh city, kota ho chi minh, ho chi minh, hochiminh, hcmc, saigon
called-kuala-lumpur = kuala lumpur, kl, kualalumpur, kuala lumpor
called-dili = dili, dilli, kota dili
called-durian = kadu, duren, durian, buah kadu
called-mango = buah mangga, buah manggah, arumanis, gedong gincu
called-tea = entéh, enteh, cai enteh, kebon enteh, pucuk enteh
called-cashew = jambu médé, jambu mede, médé, mede, kacang mede, jambu mete, mete, jambu monyet
called-soybean = kedelé, kedele, kadelé, kadele, kacang kedele, kedelai
called-peanut = suuk, kacang suuk, kacang tanah, kacang taneuh
called-onion = bawang beureum, bawang bereum, bawang merah
called-garlic = bawang bodas, bawang putih
called-chilli = cabé, cabe, cengek, céngék, cabe rawit, cabai
called-tomato = tomat, tomato, buah tomat
called-tobacco = bako, tembako, tembakau
called-fisher = nalayan, nelayan, pamayang, ngala lauk, nguseup, mancing
called-farmer = patani, petani, tani, tatanén, tatanen, nyawah
called-vendor = padagang, pedagang, dagang, icalan, jualan, tukang dagang
called-driver = supir, sopir, nyupir, nyopir, pangemudi, driver
called-teacher = guru, ngajar, pangajar, guru sakola
called-domestic-worker = pembantu, pembantu rumah tangga, prt, art, asisten rumah tangga, badéga, babu
called-builder = tukang bangunan, kuli bangunan, buruh bangunan, tukang batu, tukang tembok
called-tailor = tukang jahit, tukang ngaput, ngaput, ngajahit, panjahit, penjahit
called-student = murid, siswa, palajar, pelajar, mahasiswa, budak sakola
called-housewife = ibu rumah tangga, irt, ibu rumahtangga, ngurus imah, ngurus rumah tangga
called-unemployed = nganggur, pangangguran, pengangguran, teu gawé, teu gawe, teu digawe, teu damel
called-well = sumur, cai sumur, sumur bor, sumur gali, sumur pompa
called-river = walungan, cai walungan, sungai, susukan, wahangan
called-rain-water = cai hujan, air hujan, cihujan, nadahan hujan
called-firewood = suluh, suluh kai, kayu bakar, kai bakar
called-gas = gas, elpiji, lpg, gas elpiji, gas melon, kompor gas
called-charcoal = areng, arang, areng kai
called-single = can kawin, can nikah, teu acan nikah, tacan kawin, lajang, bujangan, jomblo, belum menikah
called-married = geus kawin, geus nikah, tos nikah, parantos nikah, kawin, nikah, rimbitan, menikah
called-widowed = randa, duda, janda, ditinggal maot, balu, cerai mati
called-man = lalaki, pameget, laki laki, lelaki, pria, jalu, cowok
called-woman = awéwé, awewe, wanoja, wanita, perempuan, bikang, cewek
called-good = saé, sae, alus, hadé, hade, bagus, baik
called-bad = goréng, goreng, awon, butut, teu alus, teu sae, jelek, buruk
called-so-so = lumayan, sedeng, sedengan, sedeng sedeng, cukupan
called-dry-season = usum halodo, halodo, usum katiga, katiga, kemarau, musim kemarau
called-rainy-season = usum hujan, usum ngijih, ngijih, usum rendeng, rendeng, musim hujan, penghujan
called-newspaper = koran, surat kabar, serat kabar
called-youtube = youtube, yt, yutub, yutup, you tube
called-tiktok = tiktok, tik tok, tiktuk
called-viber = viber, vaiber
called-telegram = télegram, telegram, tele, telegrem
called-zalo = zalo, aplikasi zalo
called-loudspeaker = pangeras sora, pengeras suara, toa, corong, speaker, spiker, loudspeaker, halo halo
called-government = pamaréntah, pamarentah, pemerintah, pamerentah
called-ngo = lsm, ngo, lembaga swadaya masyarakat
called-church = garéja, gareja, gereja, greja
called-temple = candi, kuil, kelenteng, klenteng, wihara, vihara, pura
called-mosque = masjid, masigit, mesjid, tajug, musola, mushola
called-village-office = balé désa, bale desa, kantor désa, kantor desa, balai desa, kalurahan, kelurahan
