# Every Javanese word that is understood, in all speech levels. Reviewed: not by a native speaker.
# How this file works is told at the head of en/words.ftl. Both spellings of å are listed (ora, ana / ono) and both of
# dh, th (mandheg, mandeg). `ketiga` is the dry season here, not "third"; `duka` is a polite "don't know".

stop =
    mandheg, mandeg, mandhek, mandek, mandhega, mandega, mandhego, mandego, leren, lèrèn, lerena, lereno, stop,
    berhenti, hentikan, unreg, dipunstop, distop, stop sms, stop kirim, mandheg kirim, tulung mandheg,
    tulung mandeg, njaluk mandheg, njaluk mandeg, tolong berhenti,
    berhenti kirim, mandheg sms, mandheg wae, mandheg mawon, dipunendheg, dipun stop,
    arep mandeg, wis mandheg, wis mandeg, uwis mandheg, mandheg saiki, mandheg ae,
    aja dikirimi maneh, aja dikirimi, ojo dikirimi maneh, ojo dikirimi, aja ngirimi maneh, ojo ngirimi maneh
stop-alone =
    batal, batalna, medal, metu, kendel, kèndel, mungkasi, wis cukup, uwis cukup, sampun cekap, pun cekap, wis ya,
    ojo kirim maneh, aja kirim maneh, ojo sms maneh, aja sms maneh, ampun kirim malih, ampun sms malih,
    ojo kirim sms maneh, aja kirim sms maneh, ojo ngirim maneh, aja ngirim maneh, ojo ngirim sms maneh,
    ampun ngirim malih, ampun kirim sms malih, ampun dikirimi malih, ampun dipunkirimi malih, ora usah kirim maneh,
    rasah kirim maneh, ora usah sms maneh, rasah sms maneh, mboten usah kirim malih, mboten usah sms malih,
    jangan kirim lagi, jangan kirim sms lagi, jangan sms lagi, nyuwun mandheg, nyuwun mandeg, mangga mandheg,
    kula mandheg, aku mandeg,
    busaken nomerku, busak nomerku, hapus nomerku, hapus nomer kula, hapusen nomerku, tokna aku saka daftar,
    tokno aku saka daftar, wetokna aku, wetokno aku, aku ora gelem nampa sms maneh, ora gelem nampa sms maneh,
    ora gelem nampa pesen maneh, ora gelem dikirimi maneh, kula mboten purun nampi sms malih, mboten purun nampi malih,
    aku ora gelem melu maneh, ora gelem melu maneh
start = miwiti, wiwit, wiwiti, wiwitan, mulai, mulaine, daftar, ndaftar, gabung, mlebu
help =
    tulung, tulungi, tulungana, tulungono, tulong, pitulungan, pitulung, mitulungi, nyuwun tulung, njaluk tulung,
    nyuwun pitulungan, bantuan, bantu, mbantu, bantuin, nyuwun bantuan, njaluk bantuan, tolong, info,
    kepriye carane, pripun caranipun, kepriye carane njawab, piye carane, piye carane njawab,
    pripun caranipun mangsuli, pripun cara mangsuli, ora mudheng carane, tulungi aku, tulungi kula,
    piye carane mangsuli, kepiye carane mangsuli, carane mangsuli
menu = menu, menu utama, menu pokok
back =
    bali, mbalik, balik, baleni, wangsul, mundur, mburi, sadurunge, sakdurunge, sakdurunge iki, sadurungipun,
    saderengipun, sakderengipun, kembali, pitakon sadurunge, pitakenan saderengipun, pertanyaan sebelumnya,
    bali maneh, bali pitakon sadurunge, bali nyang pitakon sadurunge, bali menyang pitakon sadurunge,
    wangsul pitakenan saderengipun, wangsul dhateng pitakenan saderengipun, kembali ke pertanyaan sebelumnya,
    mundur disik, mundur dhisik,
    bali menyang pitakon mau, bali pitakon mau, pitakon mau, bali nyang pitakon mau, pitakon sing mau, balik pitakon
    sakdurunge, bali pitakon sakdurunge, balik nyang pitakon sadurunge, balik pitakon mau, balik ning pitakon mau,
    mundur siji, mbalik pitakon mau, bali ning pitakon mau, bali sing mau
language =
    basa, boso, bahasa, ganti basa, ganti boso, gantos basa, ganti bahasa, owah basa, basa liya, basa liyane,
    basa sanes, basa indonesia, boso indonesia, bahasa indonesia, basa jawa, basa inggris, gantos basa indonesia
skip =
    liwati, liwat, dilewati, diliwati, dipunliwati, lewati, lewat, liwatana, langkahi, mlumpat, lumpati, skip,
    terus, terusake, terusno, nerusake, lanjut, lanjutake, lajeng, lajengaken, lajengipun, salajengipun, sabanjure,
    sakbanjure, sabanjuripun, candhake, candhakipun, pitakon candhake, pitakenan candhakipun,
    pitakenan salajengipun, selanjutnya, next, terusna, terusaken, terusna wae,
    pitakon sabanjure, pitakonan sabanjure, menyang pitakon sabanjure, nyang pitakon sabanjure, lanjut pitakon
    sabanjure, terus nyang pitakon sabanjure, pitakon sakbanjure, lanjut wae, lanjut ae, skip wae, skip ae, skip
    dhisik, skip sik, liwati wae, liwati ae, pitakon liyane, pitakon liyane wae, next wae, next ae, lewati pitakon
    iki, liwati pitakon iki, pitakon liya,
    lewati wae pitakon iki, lewati wae, lewati ae
dont-know =
    mbuh, embuh, mboh, emboh, mbuh ya, mbuh yo, mbuhlah, embuhlah, mbuh ra ngerti, mbuh ora ngerti, duka, duko,
    duka nggih, ora ngerti, ora ngreti, ora reti, ora rti, ra ngerti, ra ngreti, ra reti, rangerti, rareti, ora weruh,
    ora eruh, ora wruh, ra weruh, ra eruh, gak weruh, gak eruh, gak ngerti, gak reti, ga ngerti, ga reti, gk ngerti,
    nggak ngerti, ndak ngerti, ndak tau, ndak tahu, ndak weruh, gak tau, ga tau, gk tau, nggak tau, gatau, gak tahu,
    ga tahu, tidak tahu, tidak tau, tdk tahu, tdk tau, kurang tahu, kurang tau, mboten ngertos, mboten mangertos,
    mboten ngerti, mboten sumerep, mboten sumerap, mboten semerep, mboten pirsa, mboten priksa, boten ngertos,
    boten mangertos, boten ngerti, boten sumerep, boten pirsa, mbtn ngertos, mbtn ngerti, botn ngertos, mboten nges,
    bten ngertos, kirang mangertos, kirang ngertos, kirang sumerep, kirang pirsa, kurang ngerti, kurang reti,
    kurang weruh, durung ngerti, durung weruh, durung reti, dereng ngertos, dereng mangertos, dereng sumerep, ora yakin,
    ra yakin, gak yakin, mboten yakin, boten yakin, kirang yakin, kurang yakin, ora mudheng, ora mudeng, ra mudeng,
    ra mudheng, gak mudeng, mboten mudheng, mboten mudeng, ora paham, ra paham, gak paham, mboten paham, bingung,
    kula mboten ngertos, kula mboten mangertos, kula mboten sumerep, kulo mboten ngertos, kulo mboten mangertos,
    kulo mboten semerep, kula boten ngertos, kulo boten ngertos, kula kirang mangertos, kulo kirang ngertos,
    kula kirang ngertos, aku ora ngerti, aku ra ngerti, aku gak ngerti, aku ga ngerti, aku ora weruh, aku ra weruh,
    aku gak eruh, aku mbuh, lali, supe, kesupen, mbuh lali, entah, ora ngerti arep ngomong apa, durung kepikiran,
    wallahualam, wallahu alam, allahualam
refuse =
    ora gelem ngomong, ra gelem ngomong, gak gelem ngomong, ora gelem njawab, ra gelem njawab, gak gelem njawab,
    ga gelem njawab, emoh njawab, moh njawab, ora arep njawab, ora gelem mangsuli, emoh mangsuli, wegah njawab,
    wegah mangsuli, wegah, wegah ngomong, males njawab, males jawab, emoh ngomong, moh ngomong,
    mboten purun mangsuli, mboten purun njawab, mboten purun matur, mboten kersa mangsuli, mboten kersa njawab,
    boten purun mangsuli, boten purun njawab, boten purun matur, boten kersa mangsuli, mboten badhe mangsuli,
    mboten saged matur, ora kena dikandhakake, ora iso dikandakke, aku ora gelem njawab, aku emoh njawab,
    kula mboten purun mangsuli, kulo mboten purun mangsuli, kulo mboten purun njawab, kula mboten kersa mangsuli,
    rahasia, wadi, iki wadi, menika wadi, iki rahasia, niki rahasia, tidak mau jawab, tidak mau menjawab,
    gak mau jawab, ga mau jawab, pribadi, rahasia kula, ora usah takon, aja takon, ojo takon, dudu urusanmu,
    sanes urusan panjenengan, ora usah ngerti, mboten saged mangsuli, mboten saget mangsuli, ora iso njawab,
    ora bisa njawab, mboten saged njawab, ngapunten mboten saged mangsuli, mboten badhe matur, boten badhe matur,
    kula mboten badhe matur, kulo mboten badhe matur, mboten badhe ngomong, mboten wantun matur, ora wani ngomong,
    ra wani ngomong, gak wani ngomong, mboten badhe njawab, mboten bade njawab, ora bakal njawab, ora arep ngomong,
    ora njawab, mboten njawab, ora wangsulan
yes =
    iya, iyo, iyoh, iyaa, iyalah, iyo bener, iya bener, ya, yo, yoh, yoi, yo i, yaa, yowis, yawis, yo wis, ya wis,
    nggih, nggeh, ngge, nggi, nggh, ngih, ngeh, enggih, enggeh, inggih, inggeh, injih, njih, njeh, nggih leres,
    nggih pak, inggih leres, nggih betul, nggih bener, nggih sampun, nggih saestu, leres, leres sanget, bener,
    bener banget, bner, benar, betul, tenan, temenan, saestu, ho oh, hooh, he eh, heeh, hoh, ho o, sip, siap, ok,
    oke, okey, okeh, sendika, sendiko, ndherek, nderek, mathuk, matuk, cocok, sarujuk, setuju, sepakat,
    kula sarujuk, kula setuju, kulo setuju, aku setuju, aku sarujuk, mesthi, mesti, mesthine, jelas, tentu, pasti,
    mangga, monggo, ayo, yes, iy, y, temtu, tamtu, dados nggih
echo =
    ana, ono, enek, onok, wonten, wenten, duwe, nduwe, due, ndue, nduweni, gadhah, gadah, nggadhahi, anggadhahi,
    kagungan, tau, nate, natè, natos, pernah, wis, uwis, wes, uwes, sampun, pun, isa, iso, bisa, saged, saget,
    sanggup, kuat, gelem, purun, kersa, kerso, arep, badhe, badhè, pengin, pengen, kepingin, butuh, perlu, prelu,
    mbutuhake, oleh, entuk, angsal, melu, tumut, ngalami, krasa, krasos, ngerti, ngertos, mangertos, kenal, trima,
    nampa, nampi, ada, punya, mau, sudah, boleh, kepareng, keparing, seneng, remen, tasih, taksih, isih, esih,
    cukup, cekap
no =
    ora, ra, rak, orak, ore, mboten, boten, mbotn, mbten, bten, mbtn, btn, botn, moten, mbuten, ndak, nda, nggak, ngga,
    gak, ga, gk, g, ngak, enggak, engga, tidak, tdk, tak, dudu, sanes, sanès, bukan, durung, drung, dureng, dereng,
    dèrèng, derng, drg, belum, blm, blum, urung, durung tau, durung nate, durung pernah, dereng nate, dereng natè,
    dereng pernah, dereng natos, ora tau, ora nate, ora pernah, ra tau, ra pernah, gak pernah, ga pernah, mboten nate,
    mboten natè, mboten pernah, mboten natos, boten nate, boten pernah, ora ana, ora ono, ora enek, ora onok, ra ono,
    ra ana, ra enek, rakono, gak ono, gak ana, gak onok, gak enek, ga ono, ga onok, ga enek, ga ada, gak ada,
    tidak ada, tdk ada, mboten wonten, boten wonten, mbotn wonten, dereng wonten, durung ana, durung ono, ora duwe,
    ora nduwe, ra duwe, ra nduwe, gak duwe, gak nduwe, ga duwe, mboten gadhah, mboten gadah, boten gadhah, boten gadah,
    dereng gadhah, ora isa, ora iso, ra iso, gak iso, ga iso, mboten saged, boten saged, mboten saget, ora bisa,
    ora gelem, ra gelem, gak gelem, mboten purun, boten purun, mboten kersa, boten kersa, emoh, moh, wegah banget,
    ora setuju, ra setuju, gak setuju, ga setuju, mboten setuju, boten setuju, mboten sarujuk, boten sarujuk,
    ora sarujuk, mboten cocok, ora cocok, ora mathuk, wis ora, wis ora ana, wis ora ono, wes ora, wes gak, wis gak,
    wes ra ono, sampun mboten, sampun mboten wonten, pun mboten, ora wis, aja, ojo, ampun, sampun dumugi, nope,
    ora bener, mboten leres, boten leres, salah, lepat, ora babar pisan, babar pisan ora, ora oleh, ora entuk,
    mboten angsal, boten angsal, ora butuh, mboten betah, ora perlu, mboten prelu, ora kok, mboten kok, gakk, ngga ada,
    ora ana dhuwit, ora nduwe dhuwit, ora duwe dhuwit, ora duwe duit, mboten gadhah arta, durung duwe, durung nduwe,
    ora tau babar pisan, gak oleh, gak entuk, ra oleh, ra entuk, ora oleh apa apa, ora oleh opo opo, ora ana apa apa,
    ora blas, mboten pikantuk, ora kuat, ra kuat, gak kuat, mboten kiat, boten kiat, ora sanggup, mboten sagah,
    ora cukup, ra cukup, gak cukup, mboten cekap, boten cekap, ora melu, ra melu, gak melu, mboten tumut, boten tumut,
    ora kena, mboten kenging, ora isa mbayar, ora iso mbayar, ra iso mbayar, durung oleh, durung entuk, dereng angsal,
    dereng saged, durung isa, durung iso, ora tahu, ra tahu, gak tahu kok, ora gelem kok, yo ora no, yo ora lah,
    ya ora lah, yo gak lah, yo ora ta, gak sarujuk, ga sarujuk, ra sarujuk, mboten tau, tanpa, tanpo, no
never = durung, dereng, durung tau, dereng nate, ora tau, ora nate, mboten nate, mboten tau
nothing =
    ora ana, ora ono, ora enek, ra ono, ra ana, ra enek, gak ono, gak onok, gak enek, ga ono, ga ada, gak ada,
    tidak ada, tdk ada, mboten wonten, boten wonten, kosong, nol, nihil, ora oleh, ora entuk, gak oleh, gak entuk,
    ra oleh, ra entuk, mboten angsal, boten angsal, ora oleh apa apa, ora oleh opo opo, ora ana apa apa, ora duwe,
    ra duwe, gak duwe, mboten gadhah, mboten gadah, boten gadhah, entek, entèk, telas, suwung, blas, ora blas,
    blas ora ana, kothong, kotong, mboten pikantuk,
    durung ana, durung ono, durung duwe, dereng wonten, dereng gadhah
unsure =
    mbokmenawa, mbokmenawi, mbok menawa, mbok menawi, bokmenawa, menawa, menawa wae, bok menawi, mungkin, mngkin,
    kira kira iya, kadang, kadhang, kadhang kadhang, kadang kadang, kadang2, kadhang kala, kadang kala, kadhangkala,
    sok sok, sokan, sok iya sok ora, kadang iya kadang ora, kadang iyo kadang ora, kala kala, kala kalamangsa,
    gumantung, gemantung, tergantung, manut kahanan, bisa uga, iso ugo, iso uga, saged ugi, bisa wae, bisa bae, iso wae,
    ora mesthi, ora mesti, ra mesti, ra mesthi, gak mesti, gak mesthi, mboten mesthi, mboten mesti, mboten tamtu,
    boten mesthi, boten tamtu, durung mesthi, durung mesti, durung tentu, dereng mesthi, dereng tamtu, iya karo ora,
    iya lan ora, iyo karo ora, iya utawa ora, nggih lan mboten, antarane iya lan ora, kayane, kayake, ketoke, kethoke,
    ketingalipun, kadosipun, semu, ragu, ragu ragu, mangu mangu, sakwise dipikir, tak pikir dhisik, tak pikir disik,
    dipikir rumiyin, jarang kadang, terserah, manut, sakarep, sakarepmu, pripun nggih, piye ya, piye yo, ngg
hardly = ora patiyo, ora pati, ra patiyo, ra pati, ora sepiro, kurang, mboten patos, boten patos

particle =
    /dina, /dinten, /wulan, /sasi, /hari, /hr, pak, pakdhe, pakde, bu, budhe, bude, mas, mbak, mbakyu, mbah, kang,
    kangmas, lik, paklik, bulik, gus, cak, ning, dhik, dik, le, nduk, ndhuk, lur, sedulur, dulur, bos, boss, min, gan,
    lho, loh, lo, leh, kok, ta, to, tho, kan, ki, kih, niku, niki, kuwi, iku, iki, kui, menika, punika, meniko, puniko,
    nika, matur nuwun, maturnuwun, matursuwun, matur suwun, nuwun, suwun, nuhun, mtr nuwun, mtrnwn, makasih,
    terima kasih, trims, thx, yo, nggih, nggeh, inggih, ngge, wae, bae, ae, mawon, mwn, thok, tok, thil, banget, bgt,
    bngt, sanget, tenan, pancen, pancène, emang, e, malah, sih, isih, dong, deh, lah, nah, saben dina, saben dino,
    sedina, sedino, sedinten, saben dinten, sakdina, sak dina, sesasi, sakwulan, sewulan, saben wulan, per dina,
    per dinten, aku, kula, kulo, awak dhewe, awake dhewe, kene, kita, kito, kabeh wong, dados, ning kene, nang kene,
    ing mriki, teng mriki, saniki, sakniki, sapunika, saiki, nyuwun, nuwun sewu, nyuwun sewu, nuwun sewu pak,
    pangapunten, ngapunten, sepurane, assalamualaikum, sugeng enjing, saking, sakulawarga, sak omah, sakomah,
    sedaya wonten, babar pisan, blas, babarblas, pisan, sama sekali, disik, dhisik, dhisikan, riyin, rumiyin, sek, sik,
    maneh, malih, mas mbak, kemawon, nek aku, menawi kula mah, kok mas, dhik mas, pak bu, sing, ingkang, babar blas,
    babarpisan, kalebu aku, kalebu kula, klebu aku, kabeh, kabehe, sedaya, sedanten, bintang, biji, meneh, no,
    tinimbang taun wingi, tinimbang taun kepungkur, ketimbang taun wingi, timbang taun wingi, seminggu, saben minggu,
    sakminggu, /minggu, karo aku, kalebet kula, ya
very = banget, sanget, bgt, tenan, temen, pol, bngt, saestu, estu, sangat, banged, estu estu, temenan, nemen, kewala
lead =
    kula milih, kulo milih, aku milih, kula pilih, kulo pilih, aku pilih, milih, pilih, pilih sing, milih sing,
    milih ingkang, pilihanku, pilihan kula, pilihan kulo, pilihane, wangsulan kula, wangsulan kulo, wangsulanku,
    wangsulane, wangsulanipun, jawabanku, jawaban kula, jawaban kulo, jawabane, jawabanipun, jawab, njawab,
    miturutku, miturut kula, menurut kula, menurutku, menurut kulo, nek aku, yen aku, menawi kula, menawi kulo,
    kula, kulo, aku, kabehe, kabeh ana, sedayanipun, sedaya wonten, gunggunge, gunggungipun, kira kira, kiro kiro,
    kinten kinten, kirang langkung, krg langkung, kirang luwih, kurang luwih, kurang lewih, kurang lebih, watara,
    watawis, udakara, udakawis, sekitar, wetawis, cacahe, cacahipun, ana, ono, enek, wonten, wenten, sing, seng,
    ingkang, kang, isih, tasih, taksih, esih, namung, mung, amung, cuma, mek, mangga, monggo, nyuwun, tulung pilih,
    oleh, entuk, angsal, meh, mèh, ampir, tambah suwe tambah, yaiku, yaiku sing, inggih menika, inggih punika, rada,
    aku pengin, pengin, kepengin, aku kepengin, kula kepengin, kula pengin
marker =
    nomer, nomor, nomere, nomeripun, nmr, nmer, no, nomer urut, angka, angka nomer, pilihan, opsi, huruf, aksara,
    kaping, kaping nomer, ke, wangsulan, jawaban
and =
    lan, lan uga, lan sing, karo, kalih, kaliyan, kalian, kalyan, kalehan, sarta, saha, uga, ugo, ugi, dan, sama,
    plus, terus, banjur, lajeng, tambah
or =
    utawa, utowo, utawi, utawane, utawi saking, atau, opo, apa, tekan, nganti, ngantos, dumugi, sampe, sampek,
    antarane, antawisipun, s/d
all =
    kabeh, kabèh, kabehe, kabeh wae, kabeh mau, kabeh iku, kabeh kuwi, sedaya, sedoyo, sadaya, sedayanipun sami,
    sedanten, sedantenipun, sadaya mawon, sedaya mawon, semua, semuanya, sakabehe, kabeh penting, kabeh perlu,
    sedaya penting, kabeh butuh, butuh kabeh
because =
    amarga, amargo, amergi, amargi, mergo, merga, mergane, margi, marga, margane, marginipun, jalaran, jalarane,
    awit, awitipun, sebab, sebabe, sebabipun, krana, kerana, karana, krn, karena, soale, soalipun, soalnya,
    goro goro, gara gara, nanging, nangin, tapi, tp, mung wae, supaya, supados, ben, yen, nek, menawi, menawa ora,
    mula, mulane, pramila, mila, kangge, kanggo, nggo, ning, ananging
opposite = larang murah, dhuwur endhek, larang endhek, cedhak adoh, gedhe cilik, dawa cendhak, akeh sithik, mundhak mudhun, larang mirah
except = kajaba, kejaba, kajawi, kejobo
beyond = luwih saka, luwih soko, luwih teko, luwih, kurang saka, kurang soko, paling sithik, paling akeh, punjul, minimal, maksimal, ora nganti, durung nganti, ora tekan, puluhan, atusan, ewonan, langkung saking, kirang saking, langkung,
    rugi, hutang, utang, pinjaman, berhutang, berutang, seminggu pisan, seminggu sepisan, sepisan seminggu,
    sedina pisan, sedina sepisan, sewulan pisan, sewulan sepisan, dina pisan, minggu pisan
dont = aja, ojo, ampun, sampun, mboten usah, gak usah, ora usah, ojok, rasah, ra usah, boten usah
send =
    ngirim, sms, kirim, kirim sms, ngirim sms, ngirim pesen, pesen, ngganggu, ganggu, ngirimi, nelpon, ngirim wa,
    telpon, wa maneh, wa aku, wa meneh
unwilling =
    emoh, moh, wegah, males, isin, sungkan, awrat, gak gelem, ora gelem, mboten purun, ra gelem, boten purun, ndak mau,
    gak mau, nggak mau
want = gelem, purun, arep, kersa, pengin, pingin, kepengin, isa, saged
tell = njawab, jawab, kandha, kondo, ngomong, crita, cerita, mangsuli, matur, ngandhani, ngomongke, wangsulan, nyritakake, nyebutke, ngendika
know = ngerti, weruh, ngertos, eruh, yakin, kelingan, kemutan, paham, sumerep, mangertos, mudheng, mudeng, mesthi, cetha, pirsa, wero, reti
out-of = saka, soko, saking, dari
clock = jam, pukul, tabuh, esuk, isuk, sore, awan, bengi, wengi, kelas, kls
asks =
    salah nomer, salah sambung, sapa, sopo, sapa iki, sopo iki, sinten, apa iki, opo iki, apa maksude, opo maksude,
    apa tegese, punapa, menapa, ngapa, ngopo, kenapa, kena apa, piye, kepiye, pripun, kadospundi, kapan, ing endi,
    neng endi, nang endi, endi, sing endi, pundi, pinten, pira, piro, pinten regane, penipuan
beside =
    numpak, nunggang, aku numpak, kula nitih, nitih, nganggo, ngagem, menyang, nang, ing, neng, ten, dhateng, saka,
    saking
cause =
    amarga, amargo, amergi, amargi, mergo, merga, mergane, margi, jalaran, jalarane, sebab, sebabe, sebabipun, krana,
    karana, krn, karena, soale, soalipun, goro goro, gara gara
prefix = pa, pe, pan, pang, ke, ka, ng, ny, di
suffix = an, e, ne, i, ake
alike = o a, th t, dh d
laugh = wkwk, wkwkwk, wkwkwkwk, wkwkwkwkwk, haha, hahaha, hehe, hehehe, hihi, xixi
# The dry season; "third" in Indonesian. "Bali" is back here.
ordinary = ketiga, ketigo, wae, ae, bae, mawon, we
less =
    saya sithik, soyo sithik, soyo sitik, saya sitik, saya setitik, tambah sithik, tambah sitik, luwih sithik,
    luwih sitik, sansaya sithik, sithik, sitik, sithek, setitik, sathithik, sekedhik, sekedik, langkung sekedhik,
    langkung sekedik, saya sekedhik, mangsa sekedhik, kurang, kirang, suda, sudo, mudhun, mudun, medhun, medun,
    mandhap, berkurang, ngurangi, luwih cilik, alit, langkung alit, nyusut, menurun, turun, sthik, stik,
    sitihk, sthithik, sithk, sitk, saya sthik, saya sthithik, saya stithik, saya sithk, soyo stik, tambah stik,
    saya suda, saya kurang, saya mudhun, soyo suda, soyo kurang, kurang akeh, saya sedikit, luwih kurang,
    luwih murah, saya murah, tambah murah, tansaya murah, sansaya murah, soyo murah,
    meh ora ana, meh ora entuk, meh ora oleh
same =
    padha, podho, podo, pada, padha wae, podho wae, podo wae, podo ae, podho ae, pada wae, padha bae, padha ae,
    pada bae, podo bae, padhabae, sami, sami mawon, sami kemawon, sama, sama saja, sama aja, tetep, tetep wae,
    tetep padha, tetep podo, ajeg, ajek, panggah, panggah wae, ora owah, ora ana owah owahan, ora berubah,
    ra berubah, gak berubah, ga berubah, mboten ewah, mboten owah, mboten wonten owah owahan,
    mboten wonten ewah ewahan, mboten berubah, boten owah, kaya biyen, koyo biyen, koyo ndek biyen, kaya biasane,
    koyo biasane, kados rumiyin, kados biasanipun, kados saderengipun, isih padha, isih podo, tasih sami,
    taksih sami, biasa wae, biasa ae, pdha, pdha wae, padha we, padh wae, pdo wae, podo we, podho we,
    padha kaya biyen, podo koyo biyen, podo karo biyen, padha karo biyen, sm wae, smi mawon, sami kados rumiyin,
    ora ana bedane, ora ono bedane, mboten wonten bedanipun
more =
    saya akeh, soyo akeh, tambah akeh, luwih akeh, sansaya akeh, akeh, akèh, uakeh, akeh banget, langkung kathah,
    kathah, katah, saya kathah, mundhak, mundak, munggah, minggah, tambah, tambah terus, bertambah, naik, meningkat,
    luwih gedhe, luwih gede, gedhe, gede, langkung ageng, mindhak, mindak, saya akh, saya akehh, saya uakeh,
    soyo uakeh, saya tambah, saya mundhak, saya mundak, soyo mundak, tambah kathah, sangsaya kathah, sangsaya akeh,
    akeh iwake, mundhak akeh, mundak akeh,
    mundhak sithik, mundhak sethithik,
    luwih larang, saya larang, tambah larang, tansaya larang, sansaya larang, soyo larang
formerly = biyen, biyene, mbiyen, mbiyene, riyin, rumiyin, jaman biyen, jaman mbiyen, dhisik, ndhisik, dulu
now = saiki, sakniki, sakmenika, sapunika, taun iki, saikine

number-0 = nol, kosong
number-1 =
    siji, sijji, siji wae, setunggal, satunggal, sitok, situk, siji tok, satu, sawiji, wong siji, sekilo, sakilo,
    sakuintal, sakwintal, sekuintal, sedina, sedino, sedinten, setaun, sesasi, sewulan
number-2 = loro, rong, kalih, dua, loroloro, wong loro
number-3 = telu, tiga, telung, tigang, tigo, wong telu
number-4 = papat, sekawan, patang, sakawan, sekawanan, pat, empat, wong papat
number-5 = lima, limo, gangsal, gangsel, limang, wong lima, wong limo
number-6 = enem, nem, nenem, enam, enim, wong enem
number-7 = pitu, pitung, tujuh, wong pitu, seminggu, sakminggu, sak minggu
number-8 = wolu, wolung, delapan, wong wolu
number-9 = sanga, songo, songong, sangang, sembilan, wong sanga
number-10 = sepuluh, sepoloh, spuluh, sadasa, sedasa, sedoso, sepulo
number-11 = sewelas, sewlas, swelas, setunggal welas, sebelas
number-12 = rolas, ro las, kalih welas, dua belas, selusin
number-13 = telulas, telu las, tiga welas, tigawelas, tigang welas, tiga belas
number-14 = patbelas, pat belas, papat belas, sekawan welas, kawan welas, empat belas
number-15 = limalas, limolas, lima las, gangsal welas, lima belas
number-16 = nembelas, nem belas, enem welas, enem belas, enam belas
number-17 = pitulas, pitu las, pitu welas, pitulikas, tujuh belas
number-18 = wolulas, wolu las, wolu welas, delapan belas
number-19 = sangalas, songolas, sanga las, sanga welas, sangang welas, sembilan belas
number-20 = rong puluh, rongpuluh, kalih dasa, kalihdasa, kalih doso, dua puluh
number-21 = selikur, salikur, slikur
number-22 = rolikur, ro likur, kalih likur
number-23 = telulikur, telu likur, tiga likur
number-24 = patlikur, pat likur, sekawan likur, kawan likur
number-25 = selawe, slawe, selangkung
number-26 = nemlikur, nem likur
number-27 = pitulikur, pitu likur
number-28 = wolulikur, wolu likur
number-29 = sangalikur, songolikur, sanga likur
number-50 = seket, sèket, seked
number-60 = sewidak, suwidak, sewidhak, sawidak, swidak
number-100 = satus, setunggal atus, seratus, setus
number-1000 = sewu, sèwu, setunggal ewu, seribu
number-1000000 = sajuta, sayuta
times-10 = puluh, pulu, dasa, doso
times-100 = atus, ratus
times-1000 = ewu, èwu, yewu, ribu, rb, rebu, k, ewunan
times-1000000 = yuta, juta, jt
half = setengah, satengah, separo, sepalih, sapalih, sak tengah, saktengah, stengah
point = koma
linker = lan
ordinal-1 =
    kapisan, kapisanan, sepisan, kaping pisan, kaping siji, kasiji, sing kapisan, sing kaping pisan, sing pertama,
    seng pertama, ingkang kapisan, ingkang sepisan, sing siji, sing dhuwur dhewe, pertama, nomer siji,
    nomer setunggal
ordinal-2 =
    kapindho, kapindo, kapingdho, kaping loro, kaping pindho, kaping pindo, kaping kalih, kaping dua, kaloro,
    sing kapindho, sing kaloro, sing kaping loro, sing kaping pindho, sing kedua, seng kedua, ingkang kaping kalih,
    ingkang kapindho, kedua, nomer loro, nomer kalih
ordinal-3 =
    katelu, kaping telu, kaping tiga, katiga, sing katelu, sing kaping telu, sing ketelu, ketelu,
    ingkang kaping tiga, ingkang katelu, ingkang katiga, sing nomer telu, nomer telu, nomer tiga, sing ketiga,
    seng ketiga, ingkang ketiga
ordinal-4 =
    kapapat, kaping papat, kaping sekawan, kapat, kepapat, sing kapapat, sing kaping papat, sing keempat,
    ingkang kaping sekawan, keempat, nomer papat, nomer sekawan
ordinal-5 =
    kalima, kelima, kelimo, kaping lima, kaping limo, kaping gangsal, sing kalima, sing kaping lima, sing kelima,
    ingkang kaping gangsal, nomer lima, nomer gangsal
last =
    sing pungkasan, pungkasan, sing keri, sing keri dhewe, keri dhewe, paling pungkasan, sing mburi dhewe,
    sing terakhir, terakhir, sing ngisor dhewe, paling ngisor, ingkang pungkasan
letters = A B C D E F G H
decimal-comma = yes

unit-kg = kg, kilo, kilogram, kilone, kilonipun
unit-quintal = sakuintal, sakwintal, sekuintal, kwintal, kintal, kuintal
unit-gram = gram, gr
unit-ton = ton
unit-sack = karung, sak
unit-litre = liter
unit-hectare = hektar, hèktar, ha
unit-km = km, kilometer
unit-metre = meter, mèter
unit-person = wong, uwong, tiyang, tiang, jiwa, jiwo, orang, org, kepala
unit-hour = jam
unit-day = dina, dino, dinane, dinten, hari, hr, ari, ndina, sedina, sedino, sedinten
unit-week = minggu, mingu, peken
unit-month = wulan, sasi, bulan, bln, sesasi, sewulan
unit-year = taun, tahun, thn, warsa, setaun
unit-times = kali, ping, rambahan
unit-idr = rp, rupiah, rupiyah, idr, perak, repes
unit-usd = dolar, dollar
unit-myr = ringgit, rm
thing-facebook = fesbuk, pesbuk
thing-whatsapp = wasap, wa
thing-television = televisi, tivi, tipi
thing-radio = radio
thing-phone = telpon, hape, telepon
thing-sms = sms
thing-overtime = lembur, lemburan
thing-agreement = sarujuk, setuju
thing-full-agreement = sarujuk banget, sarujuk sanget
thing-disagreement = ora sarujuk, mboten sarujuk, ora setuju, mboten setuju, gak sarujuk, ga sarujuk, ra sarujuk
thing-village-head = lurah, pak lurah, kepala desa, kades, pak kades, kepala desa
told-flood =
    banjir, kebanjiran, banjire, kebanjiren, keleban, klelep, kelem, kerendem, kecemplung banyu, banyu mlebu omah,
    banyu ~ mlebu ~ omah, banyune mlebu omah, banyu munggah, banyune munggah, kali luber, kali ~ luber, kaline luber,
    kaline banjir, kentir, keli, rob, kerob, kena rob, banyu mlebu, banyu ~ munggah
told-drought =
    ketiga dawa, ketigo dowo, ketiga, ketigo, mangsa ketiga, garing, garing kabeh, asat, sumur ~ asat, kali ~ asat,
    sawah ~ garing, ora ana udan, ora ono udan, ra ana udan, ra ono udan, gak ana udan, gak ono udan, ora udan,
    ora udan-udan, ra udan, gak udan, durung udan, durung ana udan, durung ono udan, udan ora teka, udane ora teka,
    udan durung teka, udane durung teka, udan ~ ora mudhun, arang udan, kurang udan, kekurangan banyu ~ sawah,
    kekeringan, kemarau, mboten wonten jawah, dereng jawah, mboten jawah, ora ana banyu ~ sawah, lemah ~ nela,
    ora ana banyu, ora ono banyu, ra ono banyu, gak ono banyu, gak ana banyu, ora ana banyu resik, banyu angel,
    angel banyu, kurang banyu, kekurangan banyu, banyu ora mili, banyune ora mili, banyune mati, banyu mati,
    mboten wonten toya, angel golek banyu
told-storm =
    badai, angin gedhe, angin gede, lesus, angin lesus, ombak gedhe, ombak gede, ombake gedhe, ombake gede,
    ombak ~ gedhe, ombak ~ gede, topan
told-pests =
    ama, ama tikus, amane, hama, tikus, tikuse, dipangan tikus, wereng, uler, walang, dipangan uler, keong, kena ama,
    kena hama, diserang tikus
told-fire = kobongan, kebakaran, kobong, alas kobong
told-low-price =
    rega murah, rego murah, regane murah, regone murah, rega ~ murah, rego ~ murah, regane ~ murah, rega mudhun,
    rego mudun, regane mudhun, regane mudun, regone mudun, regane medhun, regane medun, rega medhun, rego medun,
    regone medun, regane ~ mudhun, regane ~ medhun, rega ~ mudhun, rega ~ medhun, rega anjlok, regane anjlok,
    regane ~ anjlok, rega ambruk, regane ambruk, regane tiba, regane rendah, regane endhek, rega endhek, rega rendah,
    regane ora apik, regi mirah, reginipun mirah, didol murah, dituku murah, dituku ~ murah, didol ~ murah,
    murah banget, murah tenan, mirah sanget, kemurahen, regane elek, rega ~ mudun, rega ~ medun, rega ~ anjlok,
    rega ~ ambruk, rega ~ tiba, rega ~ rendah, rega ~ endhek, rega ~ mirah, rega ~ ora apik, rego ~ mudhun,
    rego ~ mudun, rego ~ medhun, rego ~ medun, rego ~ anjlok, rego ~ ambruk, rego ~ tiba, rego ~ rendah,
    rego ~ endhek, rego ~ mirah, rego ~ ora apik, regane ~ mudun, regane ~ medun, regane ~ ambruk, regane ~ tiba,
    regane ~ rendah, regane ~ endhek, regane ~ mirah, regane ~ ora apik, regone ~ murah, regone ~ mudhun,
    regone ~ mudun, regone ~ medhun, regone ~ medun, regone ~ anjlok, regone ~ ambruk, regone ~ tiba, regone ~ rendah,
    regone ~ endhek, regone ~ mirah, regone ~ ora apik, regi ~ murah, regi ~ mudhun, regi ~ mudun, regi ~ medhun,
    regi ~ medun, regi ~ anjlok, regi ~ ambruk, regi ~ tiba, regi ~ rendah, regi ~ endhek, regi ~ mirah,
    regi ~ ora apik, reginipun ~ murah, reginipun ~ mudhun, reginipun ~ mudun, reginipun ~ medhun, reginipun ~ medun,
    reginipun ~ anjlok, reginipun ~ ambruk, reginipun ~ tiba, reginipun ~ rendah, reginipun ~ endhek,
    reginipun ~ mirah, reginipun ~ ora apik
told-high-cost =
    larang, larang kabeh, rega larang, regane larang, rego larang, regone larang, rega munggah, regane munggah,
    regane mundhak, rega mundhak, regane ~ mundhak, awis, kabeh larang, larang banget
told-debt =
    utang, utange, utangku, utangku akeh, akeh utang, utang bank, kakehan utang, keakehan utang, duwe utang,
    nduwe utang, sambutan, gadhah sambutan, gadhah utang, hutang, rentenir, bank titil, pinjol, cicilan, nyicil utang,
    mbayar utang, kelilit utang, kebelit utang
told-sickness =
    lara, loro awake, laraku, larane, lara-laranen, loro, sakit, gerah, penyakit, lelara, penyakiten, mriang,
    panas ~ awake, demam, mlebu rumah sakit, opname, ora sehat, gak sehat, ora penak awak, awake ora penak,
    ora enak awake, dbd
told-no-work =
    ora ana gaweyan, ora ono gaweyan, ora ana gawean, ora ono gawean, ra ono gawean, gak ono gawean, gak ana gawean,
    ora duwe gaweyan, ora duwe gawean, gak duwe gawean, nganggur, pengangguran, angel golek gawean,
    angel golek gaweyan, angel nggolek gawean, golek gawean angel, mboten wonten damelan, mboten gadhah damelan,
    ora kerja, di phk, phk, kelangan gaweyan, kelangan gawean, sepi gawean
told-low-pay =
    bayaran sithik, bayaran cilik, bayarane sithik, bayarane cilik, bayarane ~ sithik, bayaran ~ sithik,
    bayaran ~ cilik, upah sithik, upah cilik, upahe sithik, upahe cilik, upah ~ sithik, gaji sithik, gaji cilik,
    gajine sithik, gajine cilik, gaji ~ cilik, gaji ~ sithik, gajine ~ cilik, gaji ora cukup, gajine ora cukup,
    gaji rendah, upah murah, bayaran murah, bayarane kurang, gajine kurang
told-unpaid =
    ora dibayar, gak dibayar, ra dibayar, durung dibayar, durung bayaran, gaji ora dibayar, gaji durung dibayar,
    gajine durung dibayar, bayaran durung medhun, upahe durung dibayar, upah ora dibayar, dereng dibayar,
    mboten dibayar, gaji telat, gajine telat, bayaran telat, bayarane telat, ora digaji, ora oleh bayaran,
    durung oleh bayaran
told-bad-road =
    dalan rusak, dalane rusak, dalan ~ rusak, dalane ~ rusak, dalan elek, dalane elek, dalan ~ elek, dalane ~ elek,
    dalan ajur, dalane ajur, dalan bolong, dalane bolong, dalan jeglong, dalane jeglong, dalan jeblok, dalane jeblok,
    ora ana dalan, margi risak, marginipun risak
called-boat = prau, perahu, kapal
called-motorcycle = motor, sepeda motor, montor, pit montor, pit motor, sepeda montor
called-bus = bis, bus
called-bicycle = pit, sepeda, pit onthel, sepedha
called-car = mobil
called-truck = truk, trek
called-walking = mlaku, mlampah, mlaku sikil
called-hospital = rumah sakit, rs, griya sakit, omah sakit
called-clinic = klinik
called-pharmacy = apotek, apotik, toko obat
called-healer = dukun
called-market = pasar, peken
called-primary-school = sd, sekolah dasar
called-college = kuliah, universitas
called-cash = tunai, kontan, cash, dhuwit tunai, kes
called-bank = bank, transfer bank, transfer
called-e-wallet = dompet digital, e-wallet, ewallet, ovo, gopay
called-passport = paspor, pasport, passport
called-contract = kontrak, kontrak kerja
called-id-card = ktp, e-ktp
called-rice = pari, beras, gabah, padi
called-maize = jagung
called-cassava = tela, telo, singkong, pohung, kaspe
called-coffee = kopi
called-palm-oil = sawit, klapa sawit
called-coconut = klapa, kambil, krambil
called-vegetables = sayur, sayuran, janganan
called-pepper = mrica
called-chicken = pitik, ayam
called-pig = babi
called-cow = sapi, lembu
called-goat = wedhus, kambing, wedus
called-duck = bebek
called-buffalo = kebo, kerbau
called-engine = mesin
called-net = jaring, jala
called-fertiliser = rabuk, pupuk
called-seed = wiji, winih, bibit
called-both = loro lorone, wong loro, sakloron, bojo lan aku, aku lan bojo, aku karo bojo
called-husband = bojo lanang, garwa kakung
called-wife = bojo wadon, garwa putri
called-parents = wong tuwa
called-neighbour = tangga, tonggo
called-friend = kanca, konco
called-relative = sedulur, dulur, kaluwarga
called-boss = juragan, majikan, bos
called-middleman = bakul, tengkulak, pengepul
called-daily = saben dina, saben dinten, bendina, mben dina
called-weekly = saben minggu, mingguan, seminggu pisan, seminggu sepisan, sepisan seminggu
called-monthly = saben wulan, saben sasi, wulanan, bulanan, sasen, sesasi pisan, sewulan pisan, sewulan sepisan
called-yearly = saben taun, taunan
called-late = telat, keri, kasep
called-morning = esuk, isuk, enjing
called-noon = awan, siyang
called-evening = sore, sonten
called-night = bengi, wengi, dalu
free-accents = yes
called-greeting = sugeng enjing, sugeng siyang, sugeng sonten, sugeng dalu
called-train = sepur, kreta api, kereta api, kreta, kereta, krl
called-tricycle = becak, bentor, becak motor, bajaj, bajay
called-jeep = jip, jeep, hartop
called-secondary-school = sekolah menengah, sma, slta, smu, sekolah menengah atas, aliyah, madrasah aliyah
called-vocational-school = smk, stm, sekolah kejuruan, kejuruan, smea
called-rubber = karet, getah, kebon karet, wit karet
called-health-centre = puskesmas, pukesmas, pustu, posyandu, polindes
called-school = sekolah, sekolahan, pamulangan
called-permit = ijin kerja, izin kerja, ijin, izin, surat ijin, surat izin, permit
called-cooperative = koperasi, koprasi, kud, kopdes
called-shop = toko, warung, kios, toko klontong, mracang
called-factory = pabrik, pabrek, fabrik
called-union = serikat buruh, serikat pekerja, sarekat buruh, serikat, spsi
called-banana = gedhang, gedang, pisang
called-fruit = woh wohan, wohwohan, buah, buah buahan, bebuahan
called-sugar-cane = tebu, rosan, kebon tebu
called-fish = iwak, ulam, ikan
called-shrimp = urang, udang, rebon
called-crab = kepiting, yuyu, rajungan, kepithing
called-squid = cumi, cumi cumi, nus, sotong
called-english = inggris, inggeris, english
called-malay = melayu, basa melayu, boso melayu, bahasa melayu, malay
called-tamil = tamil, basa tamil, bahasa tamil
called-mandarin = mandarin, basa mandarin, basa cina, boso cino, bahasa mandarin
called-burmese = basa burma, basa myanmar, bahasa burma, bahasa myanmar
called-thai = thai, basa thai, basa thailand, bahasa thai, bahasa thailand
called-internet = internet, wifi, inet, paket data, kuota, paketan
called-electricity = listrik, setrum, strum, pln
called-clean-water = banyu resik, banyu bersih, toya resik, air bersih, banyu pam, banyu ledeng, pdam
called-toilet = wc, jamban, kakus, toilet, pekiwan, jumbleng, wese
called-expired = kadaluwarsa, kadaluarsa, kedaluwarsa, kedaluarsa, expired
called-wechat = wechat, we chat, wecat
called-loan = utang, utangan, silihan, pinjaman, kredit, ngutang
called-training = pelatihan, latihan, gladhen, gladen, kursus, diklat, training
called-insurance = asuransi, bpjs, jaminan kesehatan, asuransi kesehatan, jamsostek
called-monday = senen, senin, dina senen, dino senen
called-tuesday = slasa, selasa, sloso, seloso, dina slasa, dino seloso
called-wednesday = rebo, rabu, dina rebo, dino rebo
called-thursday = kemis, kamis, dina kemis, dino kemis
called-friday = jemuwah, jumat, jum'at, jemuah, jumuwah, dina jemuwah, dino jumat
called-saturday = setu, sabtu, saptu, dina setu, dino setu
called-sunday = minggu, ahad, ngahad, akad, dina minggu, dino minggu, dina ahad
called-indonesia = indonesia, endonesia, indonesa, indo, nkri
called-malaysia = malaysia, malaisia, malesia, malasia, mlaysia
called-philippines = filipina, philipina, pilipina, philippines, filipin
called-vietnam = vietnam, viet nam, pietnam, vitnam
called-thailand = thailand, tailand, thailan, tailan, muangthai, muang thai
called-laos = laos, negara laos, lao pdr
called-cambodia = kamboja, kamboje, kambodia, cambodia, kampuchea
called-myanmar = myanmar, mianmar, burma, birma
called-singapore = singapura, singapur, singapore, singapor, singapuro
called-brunei = brunei, brunai, brunei darussalam, bruney
called-timor-leste = timor leste, timor-leste, timor timur, timtim, east timor
called-china = cina, cino, china, tiongkok, rrt
called-japan = jepang, jepan, jepun, japan
called-korea = korea, korea selatan, korsel
called-taiwan = taiwan, taiwn, tewan
called-hong-kong = hong kong, hongkong, hk, hongkon
called-saudi-arabia = arab saudi, saudi, saudi arabia, ksa, arab saudia
called-emirates = uni emirat arab, uea, uae, emirat, dubai, abu dhabi
called-bangkok = bangkok, bankok, bangkog, bkk
called-jakarta = jakarta, jkt, dki, dki jakarta, jakarto, betawi
called-manila = manila, metro manila, menila
called-phnom-penh = phnom penh, pnom penh, phnompenh, nom pen
called-vientiane = vientiane, vientian, wientian, viangchan
called-yangon = yangon, rangoon, rangun
called-hanoi = hanoi, ha noi, hanoy
called-ho-chi-minh-city = ho chi minh city, kota ho chi minh, ho chi minh, hochiminh, hcmc, saigon
called-kuala-lumpur = kuala lumpur, kl, kualalumpur, kuala lumpor
called-dili = dili, dilli, kota dili
called-durian = duren, durian, buah duren
called-mango = pelem, poh, pencit, buah mangga, arumanis
called-tea = teh, wedang teh, godhong teh, kebon teh
called-cashew = mete, jambu mete, kacang mete, mede, jambu mede, jambu monyet
called-soybean = kedhele, kedele, dhele, dele, kedelai, kacang kedele
called-peanut = kacang tanah, kacang brol, kcg tanah
called-onion = brambang, bawang abang, bawang merah
called-garlic = bawang putih, bawang puteh, bwg putih
called-chilli = lombok, cabe, lombok rawit, cabe rawit, cengis, cabai
called-tomato = tomat, tomato, buah tomat
called-tobacco = mbako, bako, tembako, tembakau
called-fisher = nelayan, miyang, golek iwak, mancing, misaya mina
called-farmer = tani, petani, wong tani, among tani, tetanen
called-vendor = wong dodolan, dodolan, bakulan, sadean, dagang, pedagang, penjual
called-driver = sopir, supir, nyopir, nyupir, pengemudi, driver
called-teacher = guru, mulang, mucal, ngajar, pengajar
called-domestic-worker = rewang, pembantu, pembantu rumah tangga, prt, art, asisten rumah tangga, babu
called-builder = tukang bangunan, tukang batu, kuli bangunan, buruh bangunan, nukang, kuli bangun
called-tailor = tukang jahit, penjahit, njahit, jahit, tukang dondom
called-student = murid, siswa, pelajar, mahasiswa, bocah sekolah, isih sekolah
called-housewife = ibu rumah tangga, irt, ibu rumahtangga, ngurus omah, ngurusi omah
called-unemployed = nganggur, pengangguran, ora kerja, ora nyambut gawe, ra kerjo, gak kerjo, mboten nyambut damel
called-well = sumur, banyu sumur, sumur bor, sumur gali, sumur pompa
called-river = kali, lepen, banyu kali, sungai, bengawan
called-rain-water = banyu udan, toya jawah, banyu jawah, air hujan, tadhah udan
called-firewood = kayu bakar, kayu obong, rencek, kayu rencek
called-gas = gas, elpiji, lpg, gas elpiji, gas melon, kompor gas
called-charcoal = areng, areng kayu, areng bathok, areng batok
called-single =
    durung omah omah, durung nikah, durung rabi, durung kawin, dereng omah omah, lajang, jomblo, belum menikah
called-married = wis omah omah, wis nikah, wis rabi, rabi, nikah, kawin, sampun omah omah, menikah
called-widowed = randha, rondo, dudha, dudo, janda, duda, ditinggal mati, cerai mati
called-man = lanang, wong lanang, jaler, kakung, priya, pria, laki laki, lelaki
called-woman = wadon, wong wadon, wedok, estri, pawestri, wanita, perempuan, cewek
called-good = apik, sae, becik, bagus, baik, jos
called-bad = elek, awon, ala, olo, ora apik, mboten sae, jelek, buruk
called-so-so = lumayan, sedheng, sedheng sedheng, sedengan, cukupan, cekapan
called-dry-season = mangsa ketiga, ketiga, mongso ketigo, ketigo, kemarau, musim kemarau
called-rainy-season = mangsa rendheng, rendheng, mongso rendeng, rendeng, mangsa udan, musim udan, musim hujan
called-newspaper = koran, layang kabar, surat kabar, serat kabar
called-youtube = youtube, yt, yutub, yutup, you tube
called-tiktok = tiktok, tik tok, tiktuk
called-viber = viber, vaiber
called-telegram = telegram, tele, telegrem
called-zalo = zalo, aplikasi zalo
called-loudspeaker = pengeras suara, toa, corong, speaker, spiker, loudspeaker, halo halo
called-government = pamarentah, pemerintah, pemrentah, pamrentah
called-ngo = lsm, ngo, lembaga swadaya masyarakat
called-church = greja, gereja, grejo
called-temple = candhi, candi, kuil, klenteng, wihara, vihara, pura
called-mosque = masjid, mesjid, mejid, langgar, musala, mushola
called-village-office = balai desa, bale desa, kantor desa, kelurahan, kalurahan, kantor lurah
