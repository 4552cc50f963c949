# Every Ilocano word that is understood, native and from Spanish. Reviewed: not by a native speaker.
# How this file works is told at the head of en/words.ftl. `no` is "if" here, and English "no" where it stands alone;
# `a`, `nga`, `ket`, `ti` only join words; `ta` and `gapu` give reasons.

stop =
    agsardeng, agsardengka, agsardengkan, agsardengen, agsardengkayo, agsardengkayon, agsardengakon, agsardengak,
    agsardengak en, sardeng, sardengan, sardenganen, sardengen, sardengemon, isardeng, isardengmo, isardengmon,
    isardengyo, isardengyon, pagsardengen, stop, stop na, tigil, sarding, agsarding, ag sardeng, agstop, ag stop,
    istop, ihinto, dikay agtext manen,
    dikay agteteksten, isardengen, isardeng mo
stop-alone =
    hustun, hustoen, tama na, tamaen, pumanaw, pumanawak, pumanawakon, ruar, rummuar, diakon kayat, haankon kayat,
    saankon kayat, saan nga agtext, haan nga agtext, saanyo nga agtext, saankayo nga agtext, dikay agtext,
    dikay ag text, dikayon agtext, dikayon ag text, saan kayon nga agtext, awan text, off, kanselar, kanselaen,
    saankan nga agtext, saan kan nga agtext, saankan nga ag text, saankayon nga agtext, saan kayo nga agtext,
    haankayo nga agtext, haan kayo nga agtext, haankan nga agtext, haan kan nga agtext, haankayon nga agtext,
    haan kayon nga agtext, saan nga agtexten, haan nga agtexten, dikan agtext, dikan ag text, saandak nga itexten,
    haandak nga itexten, saandak nga i text, saandakon nga itext, haandakon nga itext, diakon kayat ti agtext,
    diakon kayat makaawat,
    ikkatenyo ti numerok, ikkatenyo ti numero ko, ikkatenyo ti naganko, punasenyo ti numerok, ikkatendak,
    ikkatendak iti listaan, ikkatendak ti listaan, diakon kayat ti umawat ti text, diakon kayat ti umawat iti text,
    diakon kayat umawat ti text, saankon a kayat ti umawat ti text, diakon kayat a makaawat iti text, diakon makipaset,
    diakon kayat ti makipaset
start =
    rugian, rugi, rugiam, rugianen, irugi, irugim, irugin, mangrugi, agrugi, mangrugiakon, makikadua, makikaduaak,
    sumrek, sumali, simula, umuna nga addang
help =
    tulong, tulungan, tulongan, tulungannak, tulongannak, tulungandak, tulongandak, tulungandakami, tulungannakami,
    patulong, agpatulong, dawat tulong, agdawatak tulong, badang, badangan, badangannak, badangandak, info, tabang,
    dumawatak ti tulong, dumawat ak ti tulong, dumawatak iti tulong, dumawatakami ti tulong, agdawatak ti tulong,
    makapatulong, patulongak, kasano ti sumungbat, kasano sumungbat, kasano ti agsungbat, kasano ti panagsungbat,
    tulungannak man, tulungandak man
menu = menu, main menu
back =
    agsubli, agsublika, agsubliak, subli, isubli, isublim, sublian, agsubli iti, agsubli manen, subli manen, balik,
    bumalik, agbalik, ibalik, back, immuna, ti immuna, immuna a saludsod, immuna nga saludsod, napalabas,
    napan a saludsod, idi damo, agsubli iti immuna a saludsod, agsubli iti immuna nga saludsod,
    agsubli iti napalabas a saludsod, agsublitayo, agsublia, subliak, agsubli kuma,
    agsubli iti napalabas nga saludsod, agsubli iti sigud a saludsod, napalabas a saludsod, napalabas nga saludsod,
    isubli iti immuna a saludsod, kayat ko ti agsubli, kayatko ti agsubli, dayta immuna a saludsod, agsublitayo iti
    immuna a saludsod
language =
    pagsasao, pagsasau, pagsaritaan, sao, lengguahe, lengguwahe, lenguahe, linggwahe, lenggwahe, sabali a pagsasao,
    sabali nga pagsasao, sukatan ti pagsasao, sukatan pagsasao, baliwan ti pagsasao, wika, english, ingles, ilokano,
    iluko, iloko, tagalog, filipino, suksukatan ti pagsasao, suktan ti pagsasao
skip =
    laktaw, laktawan, laktawam, laktawak, laktawen, aglaktaw, ilaktaw, laktawan laeng, laktawan yo, labasan,
    labasam, labsan, labsam, labsak, ilabas, lumabas, palabsen, lagtoan, sumaruno, sumaruno a saludsod,
    sumaruno nga saludsod, sumarunon, ti sumaruno, maikaddua a saludsod, agtuloy, ituloy, itultuloy, tuloy, next,
    next laeng, skip, skip laeng, pass, lampas,
    iti sumaruno a saludsod, mapan iti sumaruno a saludsod, mapantayo iti sumaruno a saludsod, laktawan daytoy, labsam
    daytoy a saludsod, labsan daytoy, skip lang, skip laengen, pass lang, pass laengen, next lang, next laengen,
    sabali a saludsod, sabali nga saludsod, sabali laengen a saludsod
dont-know =
    diak ammo, diak amo, diak ammon, diak pay ammo, diak unay ammo, diak amu, dik ammo, dik amo, diko ammo, di ko ammo,
    di ko amo, haan ko ammo, haanko ammo, haan ko amo, haanko amo, haan ko nga ammo, haanko nga ammo, haan ko nga amo,
    haanko nga amo, haan ko amu, haanku ammo, han ko ammo, hanko ammo, hanko amo, han ko amo, saan ko ammo, saanko ammo,
    saan ko amo, saanko amo, saan ko nga ammo, saanko nga ammo, saan ko nga amo, saan ko a ammo, saanko a ammo,
    saan nga ammo, saan a ammo, saanmi ammo, saanmi nga ammo, saanmi a ammo, haanmi ammo, haanmi nga ammo, diami ammo,
    dimi ammo, haan ammo, haan nga ammo, awan ammok, awan amok, awan ti ammok, awan ti ammo, awan ammo,
    saan ko pay ammo, haan ko pay ammo, haanko pay ammo, diak sigurado, diak sigado, haanak sigurado, haan ak sigurado,
    haanak nga sigurado, saanak a sigurado, saanak nga sigurado, saanak sigurado, haan ko sigurado, haan sigurado,
    saan a sigurado, saan nga sigurado, haan nga sigurado, diak sure, haanak sure, haan sure, haan ko sure,
    diak masigurado, diak matarusan, haan ko matarusan, haan ko maawatan, diak maawatan, saan ko maawatan,
    saanko a maawatan, ewan, ambot, ania ngata, ania ngatan, ngata ngay, sika ti makaammo, baka diak ammo, nalipatak,
    nalipatakon, diak malagip, haan ko malagip, diak ammo no ania ti ibagak, awan pay mapanunotko,
    madik ammo, madi ko ammo, ammok pay, ammok ngay, ammok man
refuse =
    diak kayat a sungbatan, diak kayat nga sungbatan, diak kayat sungbatan, diak kayat a sungbatanen,
    diak kayat nga ibaga, diak kayat a ibaga, diak kayat ibaga, diak kayat ti sumungbat, diak kayat sumungbat,
    diak kayat a sumungbat, diak kayat nga sumungbat, haanko kayat sungbatan, haan ko kayat nga sungbatan,
    haan ko kayat a sungbatan, haan ko kayat sungbatan, haan ko kayat nga ibaga, haan ko kayat a ibaga,
    haan ko kayat ibaga, haan ko kayat sumungbat, haan ko kayat nga sumungbat, haan ko kayat ti sumungbat,
    saan ko kayat nga sungbatan, saan ko kayat a sungbatan, saan ko kayat sungbatan, saan ko kayat nga ibaga,
    saan ko kayat a ibaga, saan ko kayat ibaga, saan ko kayat sumungbat, saan ko a kayat a sungbatan,
    saan ko a kayat nga ibaga, saan ko a kayat a ibaga, saanmi kayat a sungbatan, saanmi kayat nga ibaga,
    madik sungbatan, madik nga sungbatan, madik a sungbatan, madik ibaga, madik nga ibaga, madik a ibaga,
    madik sumungbat, madi ak sumungbat, madiak sumungbat, madiak a sumungbat, madi ko sungbatan, madi ko ibaga,
    madi ko nga ibaga, saanak a sumungbat, saanak nga sumungbat, saanak sumungbat, haanak sumungbat,
    haanak nga sumungbat, haanak a sumungbat, haan ak sumungbat, diak sumungbat, diakto sumungbat, diak sungbatan,
    diakto sungbatan, diak ibaga, diakto ibaga, haan ko ibaga, haan ko nga ibaga, saan ko nga ibaga,
    saan ko nga sungbatan, haan ko sungbatan, haan ko nga sungbatan, saan a maibaga, haan nga maibaga,
    saan a mabalin nga ibaga, sikreto, sekreto, secret, palimed, limed, nalimed, pribado, personal,
    haan ko masungbatan, haanko masungbatan, saan ko masungbatan, saan ko a masungbatan, saanko a masungbatan,
    diak masungbatan, diak makasungbat, haanak makasungbat, saanak a makasungbat, dispensarenyo diak masungbatan,
    awan biangmo, awan bibiangyo, awan biangyo
yes =
    wen, wenn, uwen, wen apo, wen ading, wen manong, wen manang, wen met, wen met laeng, wen a, wen ah, wen nga agpayso,
    wen ngarud, wen ket, wenwen, win, we n, en wen, oo, opo, oho, oo apo, yes, yup, yep, yeah, ya, ok, okay, okey, oki,
    ok laeng, cge, sige, sge, sigi, ge, agpayso, agpaypayso, agpayso dayta, pudno, pudno dayta, husto dayta, umno,
    umisu, tama, ustó, usto, usto dayta, umanamong, umanamongak, umanamongakami, umanamongkami, anamong, anamongak,
    anamongan, anamongak dayta, annugot, annugotak, umannugot, umannugotak, mayat, mayatak, mayat met, sigurado,
    siempre, syempre, siyempre, natural, payag, payagak, korek, husto, hustu, husto met, husto apo, wn, awan duadua, y
echo =
    adda, adda met, addan, adda pay, adda la, adda la ketdi, addaan, addaanak, addaanakami, adda kaniak, meron,
    mayroon, kayat, kayatko, kayat ko, kayatmi, kayat mi, kayak, kabaelan, kabaelak, kabaelanmi, kaya, mabalin,
    mabalinen, mabalin met, mabalinko, mabalin ko, makabael, makabaelak, maka, naminsan, napadasan, napadasak,
    napadasakon, napadasanmi, nakapadas, nakapadasak, nakaawat, nakaawatak, naaramid, napasamak, naapektaran,
    naapektaranak, apektado, masapul, masapul ko, masapulko, masapulmi, kasapulan, nakasagana, nakasaganaak,
    sisasagana, miembro, miembroak, nalpasen, ammok, ammo, am ammok, umdas, isu, isu met, isu ngarud, makapan,
    nakadanon, addakami, addaankami, addaanak met, adda kadakami, adda kami, adda mi, adda itan, addaak,
    adda philhealth mi, adda philhealthmi, adda philhealth ko, adda ti philhealth ko
no =
    saan, saan apo, saan met, saan met laeng, saan pay, saan pay laeng, saanen, saan a, saan nga, saan unay, saan la,
    saan ah, san, saanak, saanakami, saankami, saan kami, saanko, saan ko, saanmi, saan mi, saan nga pulos,
    saan a pulos, saan pulos, pulos a saan, haan, haan apo, haan met, haan met laeng, haan pay, haan pay laeng, haanen,
    haan nga, haan unay, haan la, haan ah, han, hann, haanak, haanko, haan ko, haanmi, haan mi, haan kami, haankami,
    haan nga pulos, haan pulos, haan met unay, di, dipay, di pay, diak, diak pay, diak pulos, dimi, diami, madi,
    madi apo, madi met, madik, madiak, madimi, madi ko, madi ak, awan, awanen, awan pulos, awan a pulos, awan nga pulos,
    pulos nga awan, pulos awan, pulos, awanan, saan pay nga naminsan, saan pay a naminsan, uray naminsan saan,
    saan a naminsan, uray naminsan awan, uray maysa awan, saan a mabalin, saan nga mabalin, haan nga mabalin,
    haan a mabalin, haan mabalin, saan mabalin, di mabalin, diak kayat, diakon kaya, diak kabaelan, diak kaya,
    haan ko kayat, haanko kayat, haan ko nga kayat, haanko nga kayat, saan ko kayat, saanko kayat, saan ko a kayat,
    saan ko nga kayat, saanko a kayat, saanko nga kayat, saanmi kayat, haanmi kayat, haan ko kaya, saan ko kaya,
    haanko kaya, haan ko kabaelan, saan a kayat, saan nga kayat, haan kayat, saanak nga umanamong, saanak a umanamong,
    saanak umanamong, haanak umanamong, haanak nga umanamong, haan ak umanamong, saan nga umanamong, saan a umanamong,
    haan nga umanamong, diak umanamong, diak umannugot, haanak umannugot, saanak umannugot, no, nope, hindi, hinde,
    hindi po, hndi, ayaw, ayaw ko, ayoko, dili, wala, ulbod, saan nga agpayso, saan a agpayso, haan nga agpayso, biddut,
    mali, saan a husto, haan nga husto, saan nga usto, haan nga usto, saan nga masapul, saan a masapul,
    haan nga masapul, saan nga adda, saan nga umdas, haan nga umdas, awan kuarta, awan ti kuarta, awan kwarta,
    awan kuartami, awan kuartak, awan philhealth, awan ti philhealth, awan philhealthmi, awan kaniami, awan ti naala,
    awan naala, awan ti kalap, awan kalap, awan ti natiliw, awan natiliw, awan ti apit, awan apit, awan ti matgedan,
    awan ti sapul, awan uray maysa, saan a miembro, saan nga miembro, haan nga miembro, diak miembro,
    saan a naapektaran, saan nga naapektaran, haan nga naapektaran, saanko kabaelan, saan ko kabaelan,
    saan nga kabaelan, haan nga kabaelan, diak kabaelan a bayadan, diak mabalin, awan mabalinko, saan a makaanay,
    saan nga makaanay, haan nga makaanay, awan pay inawat, awan ti inawat, hn, saanak a miembro, saanak nga miembro,
    haanak a miembro, haanak nga miembro, haan umanamong, saan umanamong, saanak pay, haanak pay, saan kami pay,
    haan a kaya, saan a kaya, haan mi kaya, awan pay, dik
never = saan pay, haan pay, awan pay, di pay, saanak pay, haanak pay, saan kami pay, diak pay
nothing =
    awan, awanen, awan pulos, awan a pulos, awan nga pulos, pulos awan, pulos nga awan, awan ti naala, awan naala,
    awan ti kalap, awan kalap, awan ti natiliw, awan natiliw, awan ti apit, awan apit, awan ti matgedan,
    awan ti sapul, awan uray maysa, uray maysa awan, sero, zero, nada, wala, naibus, naibusen, ibus,
    awan pay, awanpay, awan pay ti apit
unsure =
    baka, baka wen, baka saan, baka haan, baka adda, baka mabalin, nalabit, nalabit a wen, nalabit wen, ngata,
    wen ngata, saan ngata, haan ngata, adda ngata, siguro, siguro wen, cguro, sguro, wen siguro, saan siguro,
    haan siguro, no dadduma, no dad duma, nodadduma, dadduma, no maminsan, maminsan, sagpaminsan, sagpaminsan laeng,
    paminsan minsan, maminsan minsan, mamin mano, sagpabasit, manmano, manmano laeng, saggabassit, depende, dependi,
    depende laeng, depende met, agdepende, agpannuray, mabalin nga wen, mabalin a wen, mabalin a saan, wen ken saan,
    wen ket saan, wen wenno saan, kagkagudua, saan a kanayon, saan nga kanayon, haan nga kanayon, haan a kanayon,
    haan kanayon, medyo, medio, kasla, kasla wen, kasla saan, agduaduaak, agduadua, agduaduaakpay, kitaen,
    kitaentayo, kitaek pay, panunotek, panunotek pay, inton bigat
hardly = saan unay, haan unay, saan nga unay, saan a unay

particle =
    /aldaw, /bulan, apo, apon, manong, manang, ading, adi, nakkong, kabsat, kabsatko, kakabsat, gayyem, tata, tatang,
    nana, nanang, uncle, auntie, lakay, baket, mam, maam, sir, ser, boss, idol, po, laeng, lang, la, lng, met, mt, pay,
    pay laeng, metten, met lang, metlang, en, ngarud, ngrd, gayam, ketdi, la ketdi, koma, kuma, man, ngay, ah, aya,
    kadi, kad, kano, unay, unay unay, launay, ita, itan, itatta, idi, dita, ditoy, ditoy ayanmi, dayta, daytoy, daydiay,
    detoy, dta, siak, sika, dakami, dakam, dakayo, isuda, isu, kami, mi, ko, yo, mo, kaniak, kadakami, ti, iti, it,
    diay, ditay, dagiti, dagita, ket, nga, agyamanak, agyamanak unay, agyamankami, agyaman, dios ti agngina,
    dios agngina, diosti agngina, salamat, salamat apo, tnx, pangngaasi, pangngaasim, pangngaasiyo, pangaasi,
    pangaasiyo, pls, please, kada aldaw, inaldaw, kada maysa nga aldaw, iti maysa nga aldaw, iti maysa a aldaw,
    maysa nga aldaw, maysa a aldaw, kada bulan, binulan, iti maysa nga bulan, iti maysa a bulan, maysa nga bulan,
    tunggal aldaw, tunggal bulan, iti pamilya, iti pamiliami, ti pamilya, iti balay, amin kami, aminkami, amin a kami,
    naimbag a bigat, naimbag a malem, sa, ta man, a, total, dagup, amin, amin amin, karaman siak, agraman siak, bituen,
    puntos, itattan, laengen, latta, ladta, ti pamilyami, ti pamilyak, iti pamilyami, ti pamilya mi, iti makalawas,
    kada lawas, iti lawas, makalawas, kada makalawas, kada dominggo, lattan, kadua dak, pati siak, agraman ti bagik,
    5-6, sa 5-6,
    kasta, kastoy, kasdiay
very = unay, launay, la unay, nakaro, naimpusuan, talaga, pay unay, very
lead =
    sungbatko, ti sungbatko, ti sungbatko ket, sungbatko ket, sungbat ko, ti sungbat ko, ti sungbat ko ket,
    sungbatmi, ti sungbatmi, sungbatna, ti sungbat, sagot ko, pilik, pilien, piliek, ti piliek, ti piliek ket,
    ti pilik, ti pilik ket, pinilik, ti pinilik, ti pinilik ket, agpiliak, mangpiliak, mangpiliak iti, napilik,
    kayatko ti, kayat ko ti, kayatko diay, para kaniak, para kadakami, iti panagkunak, iti panunotko,
    iti panagkitak, agarup, agarup a, nasurok kurang, nasurok a kurang, kurang nasurok, kurkurang nasurok, kas,
    kasla adda, dandani, ngangngani, nganngani, umabot iti, umabot ti, umabot, adda, adda dagiti, addakami,
    addakami a, adda kami, adda mi, dakami ket, mga, humigit kumulang, isu ti, isu, diay, ti, iti, dagiti, nakaala,
    nakaalaak, nakaalaak ti, nakaalakami, ti dagup, ti dagup ket, may, ang, naala mi, naalak
marker =
    numero, num, no, number, nu, letra, letter, option, opsion, sungbat, pili, pagpilian, maika, choice, bilang,
    mano
and =
    ken, kenni, kendiay, ken ti, ken diay, ken dagiti, agraman, agramanto, kasta met, kasta met ti, pati, pay ti,
    ket, saka, at, ug, y, n, and, tapos, sa, plus, karaman
or =
    wenno, wenu, weno, uno wenno, o, agingga, aginggana, agingga iti, aginggana iti, manipud, manipud iti,
    nagbaetan, nagbaetan ti, iti nagbaetan
all =
    amin, aminen, amin amin, amin dagita, amin dagitoy, amin nga, amin isuda, aminda, amin isu, isuamin, isu amin,
    isuda amin, dagita amin, dagitoy amin, lahat, all, amin a nadakamat, amin napateg, amin ket napateg,
    amin importante, amin masapul, masapul amin, kasapulan amin, amin a kasapulan
because =
    ta, gapu, gapu ta, gaputa, gapo, gapo ta, gapu iti, gapu ti, gapu kadagiti, agsipud, agsipud ta, agsipud iti,
    ngamin, ngamin ta, ta ngamin, ngem, ngm, tapno, para, para iti, kasi, kase, pero, uray no, bayat, aglalo,
    isu nga, isunga, kay
opposite = nangato nababa, nangina nalaka, nangina nababa, nangato nalaka, asideg adayo, dakkel bassit, atiddog ababa, adu bassit
except = malaksid, malaksid iti, malaksid ti, laksid
beyond = nasurok, nasurok a, surok, sumurok, saan a bumaba, bassit ngem, kurang ngem, nakurang, nakurang ngem, kurang, ad adu ngem, saan a dumanon, di dumanon, haan a dumanon, minimum, maximum,
    lugi, nalugi, utang, nakautang
dont =
    saan kayon, haan kayon, saan nakon, haan nakon, saan ka, haan ka, saannak, saan dak, haan dak, saandakon, saankayo,
    haankayo, saan kayo, haan kayo, saan kan, haan kan, saanen, saan nga, haan nga
send = agtext, nga agtext, a agtext, text, agsend, itext, nga itext, nga agpatulod, agpatulod, patulodan, tawagan, a tawagan, agmessage, nga agmessage
unwilling =
    madik, madiak, madi, agkitakitak, agbainak, diak kayat nga, diak kayat a, diak kayat, saan ko kayat,
    saan ko kayat nga, saan ko kayat a, haan ko kayat, haan ko kayat nga, haan ko kayat a, madik kayat nga,
    madik kayat a, madik kayat
want = kayat, kayat a, kayat nga, mabalin nga, mabalin a
tell = sungbatan, ibaga, sumungbat, agsungbat, isarita, ibagbaga, ipakaammo, ipadamag, agsao, ipudno
know = ammo, ammok, ammo k, sigurado, sure, malagip, maawatan, maawatak, malagipko, maammoan
ordinary = laeng, lang, met
out-of = out of, iti, ti, manipud iti, over
clock = alas, ala, a las, am, pm, iti bigat, ti bigat, iti malem, ti malem, iti rabii, grade
asks = sinno, sino, siasino, asino, ania, ania daytoy, anya, anya daytoy, apay, kasano, kasanu, kaano, sadino, sadinno, ayanna, scam, pudno kadi
beside = ti, iti, idiay, agluganak ti, aglugan ti, lugan ti, agusar ti, usarek ti, mapan idiay, mapanak idiay, manipud
cause =
    gapu, gapu ta, gaputa, gapo, gapo ta, gapu iti, gapu ti, gapu kadagiti, agsipud, agsipud ta, agsipud iti, ngamin,
    ngamin ta, ta ngamin
prefix = panag, panang, pag, pang, pan, pa, ag, mang, man, mam, na, ma, ka, um, i
suffix = an, en
alike = o u, e i, ngng ng
laugh = haha, hahaha, hehe, hehehe, hihi, hahahaha, ahaha, lol
less =
    basbassit, bas bassit, bassit, basit, basbasit, bassit laeng, bassit la, bassit lang, bassit unay, nabasbassit,
    nabas bassit, ad adda a basbassit, bimmassit, bumassit, bumasbassit, mas bassit, kimmurang, kumurang, kurang,
    kurkurang, nakurang, nakurangan, nakurkurang, nabawasan, nababbaba, nababa, nabab baba, bimmaba, bumaba,
    bumabbaba, nakissayan, kimmissay, limmag an, nakissay, basbassi, basbasi, basbassitt, basbsit, bassbassit,
    basbast, nababbassit, basbassit itan, basbassit ita, basbassiten, bimmassit ti kalap, bassit itan, bassiten,
    kimmissay itan,
    naklaklaka, limmaka,
    dandani awan, nganngani awan
same =
    agpada, agpada laeng, agpada la, agpada lang, agpada met, agpada met laeng, agpapada, agpapada laeng,
    agpapada la, pada, pada laeng, pada la, padpada, padpada laeng, kapada, kapada idi, kapada laeng, kas idi,
    kas laeng idi, kas iti dati, kas dati, kas met laeng idi, kasla idi, isu latta, isu met laeng, isu la,
    isu laeng, isu lattan, kasta latta, kasta met laeng, kasta la, kasta laeng, dati latta, parehas, pareho,
    parehas lang, parehas laeng, pareho lang, pareho laeng, parepareho, awan nabaliwan, awan ti nabaliwan,
    awan nagbaliw, awan ti nagbaliw, awan panagbaliw, awan ti panagbaliw, awan pinagbaliw, saan a nagbaliw,
    saan nga nagbaliw, haan nga nagbaliw, haan a nagbaliw, haan nagbaliw, awan nagdumaan, agpda, agpda laeng,
    agpada laen, apada laeng, agpadda laeng, agpada lng, agpada met la, agpadpada, agpadpada laeng,
    awan ti panagbalbaliw, isu met la, isu met lang, kas dati laeng, kas idi laeng, awan ti nagbaliwan,
    awan nagbaliwan, awan nagbalbaliw, awan ti nagbalbaliw, awan ti nagdumaan, awan paggiddiatan, kasla met laeng,
    isu pay laeng, kasla laeng idi
more =
    ad adu, adadu, adu, aduu, adu unay, nakaad adu, nakaadu, mas adu, mas ad adu, immadu, imadu, umadu, umad adu,
    umadadu, nangato, nangatngato, nanganngato, ngimmato, ngimmatngato, immngato, dimmakkel, dumakkel, dakdakkel,
    dakkel, mas dakkel, nayon, nanayonan, nainayonan, simmangbay a nayon, nadagdagan, ad adda, nalablabes, ad ado,
    ado, ad adu itan, ad adu ita, adadu itan, ad aduu, immad adu, immado, umado, nakaad adu itan, ad aduen, aduen,
    adu itan, ngimmato itan,
    nangnangina, immngina, ngimmina
formerly = idi, idi un-unana, idi kuan, sigud idi, idi damo, idi awan pay
now = ita, itatta, tatta, ita a tawen, agdama

number-0 = sero, zero, awan, siro
number-1 =
    maysa, maymaysa, maysa laeng, maysa a, maysa nga, uno, isa, meysa, mesa laeng, maysa nga aldaw,
    maysa a aldaw, maysa nga bulan, sangkakilo, sangakilo
number-2 = dua, duwa, duwwa, dua a, dua nga, dudua, dos
number-3 = tallo, talo, tallo a, tallo nga, tatallo, tres, tallo ti, tallo la
number-4 = uppat, upat, uppat a, uppat nga, upupat, uuppat, kuatro, kwatro, kuwatro, cuatro
number-5 = lima, lima a, lima nga, lilima, singko, sinko, cinco, limakami
number-6 = innem, inem, innem a, innem nga, sais, says, seis
number-7 =
    pito, pito a, pito nga, pipito, siete, syete, siyete, maysa a lawas, maysa nga lawas, makalawas, sangadominggo,
    makadomingo
number-8 = walo, walo a, walo nga, wawalo, otso, ocho
number-9 = siam, siyam, siam a, siam nga, nuebe, nueve, nwebe, nuwebe
number-10 = sangapulo, sanga pulo, sangapulu, sangpulo, sangapulo a, dies, diez, diyes, dyes
number-11 = sangapulo ket maysa, onse
number-12 = sangapulo ket dua, dose, sangadosena, dosena
number-13 = sangapulo ket tallo, trese
number-14 = sangapulo ket uppat, katorse
number-15 = sangapulo ket lima, kinse
number-16 = sangapulo ket innem, disisais, disesais, diesiseis
number-17 = sangapulo ket pito, disisiete, disisyete, diesisiete
number-18 = sangapulo ket walo, disiotso, diseotso, diesiotso
number-19 = sangapulo ket siam, disinuebe, disenuebe, diesinuebe
number-20 = duapulo, dua pulo, dua a pulo, duwapulo, bente, beinte, baynte, beynte, veinte
number-30 = tallopulo, tallo pulo, tallo a pulo, talopulo, trenta, treinta, traynta, treynta, trayinta, traenta,
    trayenta, treyenta
number-40 = uppat a pulo, uppat pulo, uppatapulo, uppatpulo, kuarenta, kwarenta, kuwarenta, cuarenta, kwarinta
number-50 = limapulo, lima pulo, lima a pulo, singkuenta, singkwenta, singkuwenta, cincuenta, sinkwenta, singkwinta
number-60 = innem a pulo, innem pulo, innemapulo, innempulo, sesenta, sisenta, saisenta, saysenta
number-70 = pitopulo, pito pulo, pito a pulo, setenta, sitenta, sytenta
number-80 = walopulo, walo pulo, walo a pulo, otsenta, ochenta, utsenta
number-90 = siam a pulo, siam pulo, siamapulo, siampulo, nobenta, noventa, nubenta
number-100 =
    sangagasut, sangagasot, sanga gasut, sanggasut, sangagasut a, maysa gasut, maysa a gasut, sien, siento, syento,
    siyento, cien
number-1000 = sangaribo, sangaribu, sanga ribo, sangribo, sangaribo a, maysa ribo, maysa a ribo, mil
number-200 = duagasut, dua gasut, dos cientos, dosientos
number-300 = tallogasut, tallo gasut, tres cientos, tresientos
number-400 = uppatgasut, uppat a gasut, kuatrosientos
number-500 = limagasut, lima gasut, kinientos, kinyentos
number-600 = innemgasut, innem a gasut, seisientos
number-700 = pitogasut, pito gasut, setesientos
number-800 = walogasut, walo gasut, ochosientos
number-900 = siamgasut, siam a gasut, nobesientos
times-100 = gasut, gasot, a gasut, siento, sientos, syentos, siyentos
times-1000 = ribo, ribu, a ribo, libo, mil, k
times-1000000 = milion, milyon, a milion, million, riwriw
half = kagudua, kaguddua, guddua, gudua, ken kagudua, ken guddua, a kagudua, media, medya, y media, kalahati
point = punto
linker = ket, a, nga, ken, y
ordinal-1 =
    umuna, ti umuna, umona, umuna a, umuna nga, damo, maikamaysa, maika maysa, primero, ti primero, unang, una,
    diay umuna, dayta umuna, immuna unay, nakauna
ordinal-2 =
    maikadua, maika dua, maikaddua, ti maikadua, maikadua a, maikaduwa, diay maikadua, segundo, pangalawa, ikalawa,
    ikaduha, mai kadua
ordinal-3 =
    maikatallo, maika tallo, maikatlo, maikatalo, ti maikatlo, ti maikatallo, diay maikatlo, tersero, pangatlo,
    ikatlo, ikatulo, mai katlo
ordinal-4 = maikapat, maikauppat, maika uppat, maikaupat, ti maikapat, diay maikapat, ikaapat, pang apat
ordinal-5 = maikalima, maika lima, ti maikalima, diay maikalima, ikalima, panlima
last = ti maudi, maudi, ti naudi, naudi, kaudian, ti kaudian, maudi a pagpilian, ti last
letters = A B C D E F G H

unit-kg = kilo, kg, a kilo, nga kilo, kilos, kls, kilogram, kilogramo
unit-gram = gramo, gram
unit-ton = tonelada, tons
unit-sack = sako, a sako, kaban
unit-litre = litro, a litro
unit-hectare = ektaria, ektarya, hektarya
unit-km = kilometro, km
unit-metre = metro, a metro
unit-person =
    tao, tattao, a tao, nga tao, katao, miembro, a miembro, kameng, a kameng, nga kameng,
    agkakabsat, nga agkakabsat, agkabsat
unit-hour = oras, nga oras
unit-day = aldaw, al aldaw, nga aldaw, a aldaw, aldaw laeng, maysa nga aldaw, maysa a aldaw
unit-week = lawas, a lawas, nga lawas, dominggo, semana, domingo, a domingo, nga domingo
unit-month = bulan, a bulan, nga bulan, maysa nga bulan
unit-year = tawen, tawenen, a tawen, nga tawen
unit-times = beses, daras, a daras, nga daras, nga beses
unit-php = piso, pisos, peso, pesos, php, p, ₱, nga piso, a piso, pisoak
unit-usd = doliar, dolyar, dolar
thing-facebook = fesbuk, peysbuk, pesbuk
thing-whatsapp = watsap
thing-television = telebision, telebisyon, tibi, tivi, telebisiyon
thing-radio = radyo, radio
thing-phone = telepono, selpon, cp
thing-sms = text, txt, mensahe
thing-overtime = obertaym
thing-agreement = umanamong, umanamong ak, umanamongak, agree
thing-full-agreement = umanamong unay, umanamong ak unay, umanamongak unay
thing-disagreement =
    saan nga umanamong, haan nga umanamong, saan a umanamong, haan a umanamong, haan umanamong,
    saan umanamong, diak umanamong, saanak nga umanamong, haanak nga umanamong
thing-barangay = barangay, brgy, bgy, brg, brgay, baranggay
thing-village-head = kapitan, brgy captain, barangay captain, kapitan ti barangay, brgy capt, kap, kapitana
told-flood =
    layus, nalayus, nalayos, layos, lalayus, agllayus, naglayus, nalayus kami, linayus, lumned, nalmes, nalapunos,
    lapunos, simrek ti danum, simrek ~ danum, sumrek ~ danum, ngimmato ti danum, ngimmato ~ danum, nagluppias,
    nagluppias ti karayan, naiyanud, nayanud, baha, nabaha
told-drought =
    tikag, natikag, tumikag, panagtitikag, nagtikag, awan ti tudo, awan tudo, awan tudona, awan pay tudo,
    awan pay ti tudo, awan tay tudo, awan ti tuduan, saan nga agtudtudo, saan nga nagtudo, saan a nagtudo,
    saan nga agtudo, haan nga agtudtudo, haan nga nagtudo, haan agtudtudo, haan pay nagtudo, saan pay nagtudo,
    saan pay a nagtudo, kurang ti tudo, kurang ~ tudo, bassit ti tudo, bassit ~ tudo, namaga, nagmaga, namaga ~ daga,
    maga ti daga, maga ~ taltalon, nagango, nabayag nga awan tudo, el nino, awan ti danum ~ taltalon, awan danum,
    awan ti danum, awan danummi, awan ~ danum, kurang ti danum, kurang ~ danum, awan ti nadalus a danum,
    awan ti nadalus nga danum, bassit ti danum, bassit ~ danum, narigat ti danum, awan mainom
told-storm =
    bagyo, nabagyo, napigsa nga angin, napigsa a angin, napigsa ti angin, napigsa ~ angin, dadakkel a dalluyon,
    dakkel ti dalluyon, dadakkel ~ dalluyon, napigsa ti dalluyon, napigsa ~ dalluyon, dalluyon, dakes ti paniempo
told-pests = peste, bao, utot, insekto, igges, kinnan ti bao, kinnan ti utot, bisukol, kuhol, dudon
told-fire = uram, napuoran, naurmanan, nauram, puor
told-low-price =
    nababa a presyo, nababa nga presyo, nababa ti presyo, nababa ~ presyo, presyo ~ nababa, nalaka, nalaka ti gatang,
    nalaka ~ gatang, nalaka ti presyo, nalaka ~ presyo, nalaka ti lako, nalaka ~ lako, nababa ti gatang,
    nababa ~ gatang, bimmaba ti presyo, bimmaba ~ presyo, bimmassit ti presyo, bumaba ti presyo, nalaka unay,
    nagbaba ti presyo, naglaka, nagbaba ~ presyo, barato
told-high-cost =
    nangina, nangato a presyo, nangato nga presyo, nangato ti presyo, nangato ~ presyo, ngimmina, ngumina,
    ngimmato ti presyo, ngimmato ~ presyo, nangina unay
told-debt =
    utang, utangko, utangmi, adu ti utang, adu utang, nakautang, nagutang, umutang, agut-utang, ut-utang, utang mi,
    natabonan iti utang, pautang ni, 5-6, bayadan, baybayadan, nakautangak, nakautangkami, nakautang kami, nagutangak,
    nagutang kami, addaan utang, adda utangko, adda utang
told-sickness =
    sakit, masakit, nagsakit, agsakit, agsaksakit, nasakit, masaksakit, gurigor, aggurigor, naggurigor, dengue,
    naospital, na ospital, adda iti ospital, naipan ospital, saan a nasayaat ti rikna, saan nga nasayaat ti bagi,
    saan a nasayaat ti salun-at, naimbag a salun-at awan, uyek
told-no-work =
    awan trabaho, awan ti trabaho, awan trabahok, awan trabahomi, awan ti trabahok, awan ~ trabaho, awan pagsapulan,
    awan ti pagsapulan, awan obra, awan ti obra, naikkat iti trabaho, naikkat ~ trabaho, narigat agsapul ti trabaho,
    narigat ~ trabaho, narigat ti agsapul ti trabaho
told-low-pay =
    nababa a tangdan, nababa nga tangdan, nababa ti tangdan, nababa ~ tangdan, bassit ti tangdan, bassit a tangdan,
    bassit nga tangdan, bassit ~ tangdan, bassit ti sueldo, bassit ~ sueldo, bassit ti sweldo, bassit ~ sweldo,
    nababa ti sueldo, nababa ~ sueldo, nababa ti sweldo, nababa ~ sweldo, kurang ti sueldo, kurang ~ sueldo,
    kurang ~ sweldo, kurang ~ tangdan, nalaka ~ tangdan, bassit ti bayad, bassit ~ bayad
told-unpaid =
    saan a nabayadan, saan nga nabayadan, haan nga nabayadan, haan a nabayadan, saan da nga bayadan,
    saan dakami bayadan, saan pay nabayadan, saan pay a nabayadan, awan ti tangdan, awan tangdan, awan ti sueldo,
    awan sueldo, awan sweldo, awan ti sweldo, awan pay sweldo, awan pay ti sueldo, naladaw ti sueldo,
    naladaw ~ sueldo, naladaw ~ sweldo, naladaw ~ tangdan, saan nga agbayad, saan a nagbayad, haan nga agbayad
told-bad-road =
    dadael a kalsada, dadael ti kalsada, dadael ~ kalsada, perdi a kalsada, perdi ti kalsada, perdi ~ kalsada,
    nadadael ti dalan, nadadael ~ dalan, dadael ~ dalan, perdi ~ dalan, narigat a dalan, narigat ti dalan,
    awan kalsada, awan ti kalsada, awan ti dalan, awan dalan, napitak ti dalan, napitak ~ dalan,
    saan a nasayaat ti kalsada
called-boat = bangka, bilog
called-motorcycle = motorsiklo, motor
called-tricycle = traysikel, tricycle, trisikel, trike
called-jeep = dyip, jeep, dyipni, jeepney
called-bus = bus, bas
called-bicycle = bisikleta, bike
called-car = kotse, awto, auto
called-truck = trak, truck
called-walking = magna, magmagna, agmagmagna, pagna
called-hospital = ospital, hospital
called-clinic = klinika, klinik, clinic, health center
called-pharmacy = botika, parmasia, pharmacy, drugstore
called-healer = albularyo, mangngilot, arbulario
called-market = merkado, tiendaan, palengke, market
called-primary-school = elementaria, elementarya, elementary, elem, grade school
called-secondary-school = hayskul, high school, sekundaria, hs, highschool
called-college = kolehio, kolehiyo, college, unibersidad, university
called-vocational-school = bokasional, bokasyonal, vocational, tesda
called-cash = cash, kas
called-bank = banko, bangko, bank, bank transfer
called-e-wallet = e-wallet, ewallet, gcash, paymaya
called-passport = pasaporte, passport, pasport
called-contract = kontrata, contract, kontrak
called-id-card = id, valid id, national id
called-rice = pagay, bagas, rice, palay
called-maize = mais, corn
called-cassava = kamoteng kahoy, cassava
called-coffee = kape, coffee
called-coconut = niog, kopra, coconut
called-vegetables = nateng, natnateng, gulay, vegetables
called-chicken = manok, manmanok, chicken
called-pig = baboy, babbaboy
called-cow = baka
called-goat = kalding
called-duck = itik, pato
called-buffalo = nuang, karabaw, kalabaw
called-engine = makina, engine
called-net = iket, sigay, net
called-fertiliser = abono, ganagan, fertilizer
called-seed = bin-i, bini, binhi
called-both = dakami a dua, dua kami, agpada kami, agassawa, dakami nga agassawa, siak ken ni lakay, siak ken ni baket
called-husband = asawak a lalaki
called-wife = asawak a babai
called-parents = nagannak, dadakkel
called-neighbour = kaarruba, karruba
called-friend = gayyem, gagayyem
called-relative = kabagian, kabagyan, pamilia
called-boss = amo, boss, employer
called-middleman = komprador, middleman, buyer, gumatgatang
called-daily = inaldaw, kada aldaw, tunggal aldaw, daily
called-weekly = linawas, kada lawas, kada dominggo, maminsan iti makalawas, maminsan iti maysa a lawas, weekly
called-monthly = binulan, kada bulan, maminsan iti makabulan, maminsan iti maysa a bulan, monthly
called-yearly = tinawen, kada tawen
called-late = naladaw, maladaw, late
called-morning = bigat, agsapa
called-evening = malem
called-night = rabii
called-greeting = naimbag a bigat, naimbag a malem, naimbag a rabii, naimbag nga bigat, naimbag nga malem, naimbag nga rabii
called-train = tren, train, mrt, lrt
called-rubber = goma, rubber
called-palm-oil = palm oil, oil palm, palmoil
called-pepper = paminta, pimienta, pepper, black pepper
called-noon = tengnga ti aldaw, tengnga aldaw, agmatuon
called-health-centre = barangay health center, brgy health center, rural health unit, rhu, health station
called-school = pagadalan, eskuelaan, eskuela, eskwelaan, eskwela, iskul, school
called-permit = permit, work permit, permit iti trabaho, permit ti trabaho
called-cooperative = kooperatiba, koop, coop, co-op, cooperative
called-shop = tindaan, tienda, tindahan, sari-sari store, sari sari, store, shop
called-factory = pabrika, factory
called-union = union, unyon, union dagiti mangmangged, labor union
called-banana = saba, saging, banana
called-fruit = prutas, bungbunga, fruit, fruits
called-sugar-cane = unas, kaunasan, sugarcane, sugar cane
called-fish = ikan, lames, isda, fish
called-shrimp = pasayan, udang, lagdaw, kuros, hipon, shrimp
called-crab = kappi, rasa, alimango, alimasag, crab, crabs
called-squid = pusit, squid
called-english = ingles, iningles, english, inglis
called-malay = malay, melayu, bahasa melayu, malay language
called-tamil = tamil, tamil language
called-mandarin = mandarin, insik, intsik, chinese
called-burmese = burmese, burmese language
called-thai = thai, thai language
called-afternoon = malem, afternoon
called-internet = internet, intrnet, wifi, wi-fi, mobile data
called-electricity = koriente, kuriente, kuryente, koryente, elektrisidad, electricity
called-clean-water = nadalus a danum, nadalus nga danum, danum a nadalus, mainom a danum, mainom nga danum, clean water
called-toilet = kasilias, kasilyas, kubeta, banio, banyo, cr, comfort room, toilet
called-expired = expired, nag-expire, nagpaso, napaso
called-wechat = wechat, we chat, wichat
called-loan = pautang, utang, bulod, loan, loans
called-training = panagsanay, pannakasanay, training, trening
called-insurance = insurance, insurans, insyurans, health insurance
called-monday = lunes, monday, mon, lunis
called-tuesday = martes, tuesday, tues, tue, martis
called-wednesday = mierkoles, mierkules, miyerkules, wednesday, wed, merkules
called-thursday = huebes, huwebes, thursday, thurs, thu, webes
called-friday = biernes, biyernes, friday, fri, byernes
called-saturday = sabado, saturday, sat
called-sunday = domingo, dominggo, aldaw ti domingo, sunday
called-indonesia = indonesia, indonesya, indonisia, indo
called-malaysia = malaysia, malaysya, malasya, malasia, malysia
called-philippines = pilipinas, filipinas, philippines, pinas, philippine, phil, ph
called-vietnam = vietnam, byetnam, viet nam, vietnm
called-thailand = thailand, tailandia, tayland, tailand
called-laos = laos, lao pdr
called-cambodia = cambodia, kambodia, kambodya, cambodya
called-myanmar = myanmar, burma, myanmr, mianmar
called-singapore = singapore, singapur, singapura, singapor, spore
called-brunei = brunei, brunay, bruney, brunei darussalam
called-timor-leste = timor-leste, east timor, timor
called-china = china, tsina, chna, mainland china
called-japan = japan, hapon, japon, jpn
called-korea = korea, south korea, korya, skorea, sokor
called-taiwan = taiwan, taywan, taiwn
called-hong-kong = hong kong, hongkong, hk, hongkng
called-saudi-arabia = saudi arabia, saudi, ksa, saudia, saudiarabia, sawdi
called-emirates = uae, united arab emirates, emirates, dubai
called-bangkok = bangkok, bankok, bangcok, bkk
called-jakarta = jakarta, djakarta, dyakarta
called-manila = manila, maynila, metro manila, mnila, mnl
called-phnom-penh = phnom penh, pnom penh, phnompenh, pnompen
called-vientiane = vientiane, vientian, viangchan
called-yangon = yangon, rangoon, yangoon, rangun
called-hanoi = hanoi, ha noi, hanoy
called-ho-chi-minh-city = ho chi minh city, ho chi minh, hochiminh, hcmc, saigon, saygon
called-kuala-lumpur = kuala lumpur, kl, kualalumpur, kuala lumpor
called-durian = durian, duryan, dorian
called-mango = mangga, manga, mango
called-tea = tsa, tsaa, tea
called-cashew = kasoy, kasuy, balubad, cashew
called-soybean = utaw, soya, soybean, soybeans
called-peanut = mani, peanut, peanuts
called-onion = lasona, sibuyas, onion, onions
called-garlic = bawang, garlic
called-chilli = sili, siling labuyo, chili, chilli
called-tomato = kamatis, kamates, tomato, tomatoes
called-tobacco = tabako, tobacco
called-fisher = mangngalap, agkalkalap, panagkalap, agkalap, mangalap, fisherman, fishing, mangingisda
called-farmer = mannalon, agtaltalon, panagtalon, panagtaltalon, agtalon, manalon, farmer, farming
called-vendor = aglaklako, tindera, tindero, aglako, panaglako, panaglaklako, vendor
called-driver = drayber, driver, tsuper, agmanmaneho, panagmaneho
called-teacher = mannursuro, maestra, maestro, titser, teacher, agisursuro, panagisuro
called-domestic-worker = katulongan, katulong, kasambahay, domestic helper, domestic worker, dh, maid, yaya
called-builder =
    trabahador iti konstruksion, construction worker, construction, konstruksion, konstruksyon, karpintero, mason
called-tailor = agdadait, dumadait, sastre, modista, panagdait, tailor, mananahi
called-student = estudiante, estudyante, agbasbasa, ageskuela, ag-eskuela, student, adalan
called-housewife = ina ti pagtaengan, housewife, plain housewife, house wife
called-unemployed =
    awan trabaho, awan ti trabaho, awan trabahok, awanan iti trabaho, unemployed, tambay, istambay, jobless
called-well = bubon, deep well, deepwell, poso
called-river = karayan, iti karayan, river, ilog
called-rain-water = danum ti tudo, danum tudo, rain water, rainwater
called-firewood = sungrod, kayo a sungrod, pagsungrod, firewood, panggatong
called-gas = gas, lpg, gasul, gasol, gas stove
called-charcoal = uging, uring, uling, charcoal
called-single =
    awan asawa, balasang, single, awan asawana, awan asawak, awan pay asawana, awan pay asawak, saan a naasawaan
called-married = naasawaan, addaan asawa, kasado, married, adda asawana, adda asawak, nakasar, kasal
called-widowed = balo, biuda, biudo, biyuda, biyudo, nabalo, widow, widowed
called-man = lalaki, lalake, male
called-woman = babai, babae, babay, female, woman
called-good = nasayaat, naimbag, napintas, good, nasayat
called-bad = dakes, saan a nasayaat, saan nga nasayaat, haan nga nasayaat, saan a naimbag, naalas, bad
called-so-so = kalalainganna, kalkalainganna, average, so so, fair, sakto lang
called-dry-season = kalgaw, panawen ti kalgaw, tiempo ti kalgaw, dry season, summer, tag-init
called-rainy-season = panagtutudo, panawen ti panagtutudo, tiempo ti panagtutudo, rainy season, wet season, tag-ulan
called-newspaper = pagiwarnak, periodiko, diario, peryodiko, dyaryo, diyaryo, newspaper
called-youtube = youtube, yt, you tube, utube, yutub
called-tiktok = tiktok, tik tok, tictok, tiktuk
called-viber = viber, vaiber, vibr
called-telegram = telegram, telegrm, tele gram
called-zalo = zalo, zalo app
called-loudspeaker = loudspeaker, loud speaker, laudspiker, megaphone, megapon
called-government = gobierno, gobyerno, government, govt, goberno, lgu
called-ngo = ngo, ngos, non-government organization, nongovernment organization
called-church = simbaan, iglesia, kapilia, church, simbahan
called-temple = templo, temple
called-mosque = moske, mosque, masjid
called-village-office = barangay hall, brgy hall, opisina ti barangay, barangay office
