# Every Cebuano word that is understood, native and from Spanish. Reviewed: not by a native speaker.
# How this file works is told at the head of en/words.ftl. `naa` is "there is" and `na` only "already"; `kay` gives a
# reason; `para` is "for" and stops nothing.

stop =
    hunong, hunongi, hunonga, hunongon, hunong na, mohunong, muhunong, mohunong ko, ihunong, paghunong, undang,
    undanga, undang na, undangi, moundang, muundang, mo undang, mu undang, iundang, stop, stop na, tigil, ihinto,
    stop text, hunong text, undang text, pahunong, pahunonga, hunungi, hununga
stop-alone =
    tama na, tama na na, igo na, ayaw na, ayaw na lang, ayaw nalang, ayaw na pag text, ayaw na pagtext,
    ayaw na og text, ayaw na ug text, ayaw na mo pag text, ayaw na mo og text, ayaw na ko i text, ayaw na ko itext,
    ayaw na kog text, ayaw na pagpadala, ayaw na og padala, mobiya, mobiya ko, mobiya nako, mubiya ko, biya,
    biya ko, off, kanselar, kansela, ayaw na pag padala og text, ayaw na padala, ayaw na padala og text,
    ayaw na pagsige og text, ayaw na kog tiksi, ayaw na ko tiksi, ayaw na ko i message, ayaw na pag message,
    ayaw na mo og padala, dili na ko gusto makadawat, di na ko gusto makadawat, dili na ko ganahan,
    di na ko ganahan, dili na ko moapil, di na ko moapil, moundang na ko, ayaw kog text, ayaw ko text,
    ayaw ko i text,
    papasa akong number, papasa akong numero, papasa ang akong number, tangtanga ko, tangtanga ko sa listahan,
    tangtanga akong number, tangtanga akong numero, kuhaa ko sa listahan, kuhaa akong number,
    dili na ko ganahan modawat og text, dili na ko ganahan makadawat og text, dili nako ganahan modawat og text,
    di na ko ganahan modawat og text, dili na ko gusto makadawat og text, dili na ko mosalmot
start =
    sugod, sugdi, sugdan, sugdan na, magsugod, mosugod, musugod, sugod na, apil, moapil, muapil, moapil ko, sali,
    simula, balik apil
help =
    tabang, tabangi, tabangi ko, tabangi mi, tabangi ko palihug, patabang, patabanga, tabang palihug, palihug tabang,
    pahibaloa ko, tulong, tulungi ko, info, unsaon pagtubag, unsaon pag tubag, unsaon nako pagtubag, unsaon ko pagtubag,
    nangayo kog tabang, mangayo kog tabang, unsaon man ni, unsaon ni, tabangi ko palihog
menu = menu, pilianan, main menu, menu palihug
back =
    balik, balik sa, mobalik, mubalik, balika, balikan, ibalik, pabalik, balik usab, back, bumalik, nauna, nag una,
    naunang pangutana, nag unang pangutana, ang nauna, sa nauna, balik sa nauna, balik sa miaging pangutana,
    balik sa naunang pangutana, balik sa unang pangutana, balik ta, balik una, mobalik sa nauna, i balik, balik sa una,
    balik sa miagi, balik sa miaging,
    mobalik sa miaging pangutana, balik sa niaging pangutana, niaging pangutana, miaging pangutana, sa miaging
    pangutana, balik ta sa miaging pangutana, balik ta sa niaging pangutana, gusto ko mobalik, balik sa pangutana
    ganiha, pangutana ganiha, pangutana ganina, balik sa ganiha, usbon ang akong tubag, usbon nako akong tubag
language =
    pinulongan, pinulungan, sinultihan, sinultian, linggwahe, lengguwahe, lenggwahe, lingwahe, laing pinulongan,
    lain nga pinulongan, usba ang pinulongan, ilisi ang pinulongan, ilis pinulongan, ilisan ang pinulongan, wika,
    english, binisaya, bisaya, cebuano, tagalog, filipino, ininglis, iningles
skip =
    laktaw, laktawi, laktawan, laktaw lang, laktaw sa, laktaw na, molaktaw, mulaktaw, laktawan lang, laktawi lang,
    ilaktaw, lukso, luksoi, luksuhan, lapas, lapasi, lapas lang, sunod, sunod na, sunod na pangutana,
    sunod nga pangutana, sunod lang, sunda, ang sunod, padayon, padayon lang, padayona, ipadayon, mopadayon, next,
    next na, next lang, skip, skip lang, skip na, pass,
    sa sunod nga pangutana, adto sa sunod nga pangutana, adto ta sa sunod nga pangutana, next nga pangutana, laktawi
    kini, laktawi ni, skip lang ko, skip sa ko, pass lang ko, pass sa ko, next na lang, laing pangutana, lain nga
    pangutana, lain na lang nga pangutana, sunod na lang
dont-know =
    ambot, ambut, ambot lang, ambot ra, ambot uy, ambot oy, ambot oi, ambot nimo, ambot ana, ambot ani, ambot man,
    ambot sad, ambot pud, ambot ba, ambot kaha, ambot nalang, ambot na lang, ay ambot, nya ambot, wala ko kahibalo,
    wala ko kahibaw, wala ko kahibawo, wala ko kabalo, wala ko kabaw, wala ko kabawo, wala ko mahibalo,
    wala ko nahibalo, wa ko kahibalo, wa ko kahibaw, wa ko kahibawo, wa ko kabalo, wa ko kabaw, wa ko kabawo,
    wa ko nahibalo, wa ko mahibalo, wla ko kahibalo, wla ko kabalo, wla ko kbalo, wla ko kahibaw, wa ko kbalo,
    wa ko kbaw, wa kabalo, wa kahibalo, wa kahibaw, wala kahibalo, wala kabalo, wala kahibaw, wala mi kahibalo,
    wala mi kabalo, wa mi kabalo, wa mi kahibalo, wa mi kahibaw, dili ko kabalo, dili ko kahibalo, di ko kabalo,
    di ko kahibalo, dli ko kabalo, dili ko sigurado, dili ko sure, di ko sure, di ko sigurado, dli ko sure,
    dili sigurado, di sigurado, dili sure, di sure, dili ko siguro, di ko siguro, wala ko masayod, wala ko kasayod,
    wa ko kasayod, wala masayod, wala koy alamag, wala koy idea, wa koy idea, wa koy alamag, walay idea,
    wala ko kasiguro, wa ko kasiguro, wala pa ko kahibalo, wa pa ko kabalo, wala ko kasabot, wa ko kasabot,
    wala kasabot, ewan, nakalimot ko, nalimot ko, nakalimot, malay nako, wala ko kahibalo unsay isulti,
    wala koy mahunahunaan, wala koy ikasulti, wala ko makahinumdom, wa ko makahinumdom, dili ko makahinumdom,
    di ko makahinumdom, nalimot na ko, nakalimot na ko, nalimtan nako, nalimtan na nako, kalimot ko, kalimot na ko,
    nakalimtan nako, kalimtan ko, wala ko kahinumdom, di ko kahinumdom
refuse =
    dili ko mosulti, dili ko musulti, di ko mosulti, di ko musulti, dli ko mosulti, dili ko mutubag,
    dili ko motubag, di ko motubag, di ko mutubag, dli ko motubag, dili ko gusto motubag, dili ko gusto mutubag,
    di ko gusto motubag, di ko gusto mutubag, dili ko gusto mosulti, dili ko gusto musulti, di ko gusto mosulti,
    di ko gusto musulti, dili ko ganahan motubag, dili ko ganahan mutubag, di ko ganahan motubag,
    di ko ganahan mutubag, dili ko ganahan mosulti, di ko ganahan mosulti, di ko ganahan musulti, dili nako isulti,
    di nako isulti, dili nako tubagon, di nako tubagon, dili ko tubagon, di ko tubagon, di ko moingon,
    dili ko moingon, di ko muingon, ayaw ko pangutan a, ayaw na pangutana, ayaw pangutana, ayaw ko sulti,
    ayoko mosulti, ayoko sagutin, dili mi motubag, di mi motubag, dili mosulti, dili motubag, di motubag,
    di mosulti, dili gusto motubag, di gusto motubag, sekreto, sikreto, sekreto lang, sekreto na, sekreto ra,
    secret, tago, tinago, tinagoan, pribado, personal, personal na, dili ko makatubag, di ko makatubag,
    dili ko katubag, di ko katubag, pasensya dili ko makatubag, wala kay labot, wa kay labot, dili nimo problema,
    ako na lang na, akoa na lang
yes =
    oo, o o, ooo, uo, uu, oh oo, oo oy, oo uy, oo man, oo gud, oo gyud, oo jud, oo bitaw, oo ba, oo pud, oo sad,
    oo sir, oo mam, opo, huo, hoo, yes, yis, yup, yep, yah, ya, yeah, ou, mao, mao gyud, mao jud, mao na, mao man,
    mao bitaw, bitaw, bitaw no, lagi, lage, sakto, saktu, sakto jud, sakto gyud, insakto, tinuod, tinuod gyud, tinood,
    tuod, tuod man, tama, husto, korek, sigurado, sige, sigi, cge, sge, sege, ge, sige lang, sige na, sigi na, ok, oki,
    okey, okay, okidoki, ok lang, ok kaayo, go, gora, uyon, uyon ko, mouyon, mouyon ko, muuyon ko, mi uyon ko, uyon mi,
    sugot, sugot ko, mosugot, mosugot ko, musugot ko, musugot, sugot mi, sugot kaayo, gitugotan, payag, payag ko,
    syempre, siyempre, syempri, natural, mao lagi, o, y
echo =
    naa, naa man, naa na, naa pud, naa sad, naay, naa koy, naa miy, naa ko, naa kami, aduna, adunay, aduna koy,
    aduna man, duna, dunay, meron, mayroon, gusto, gusto ko, gusto mi, gusto kaayo, ganahan, ganahan ko,
    ganahan kaayo, kaya, makaya, makaya ra, kaya ra, kaya kaayo, pwede, puyde, puydi, pwde, pwedi, pwd, puede,
    mahimo, mahimo ra, mahimo man, makahimo, andam, andam ko, nakasinati, nakasuway, nakaagi, nakaagi na, naka agi,
    nahitabo, nahitabo na, nakadawat, nakadawat ko, kinahanglan, kailangan, kabalo, kabalo ko, kahibalo,
    kahibalo ko, kaila, apektado, naapektuhan, miembro, miyembro ko, human na, nahuman na, igo, igo ra, naa mi,
    naa ming, naa pa, naa gyud, naa jud, naa gihapon, naa bitaw, naa ra, naa kmi, naa koy philhealth,
    naa miy philhealth, aduna koy philhealth,
    aduna miy
no =
    dili, dile, dele, deli, dil i, di, dli, dl, dly, d, dili uy, dili oy, dili gud, dili gyud, dili jud, dli jud,
    di jud, di gyud, dili man, di man, dili kaayo, dili ra, dili lagi, dili ko, di ko, dli ko, dili mi, di mi,
    dili na, di na, dli na, dili pa, di pa, dli pa, dili gihapon, dili sad, dili pud, di pud, indi, hindi, hinde,
    wala, wla, wal a, wa, wala koy, wala miy, wa koy, wa miy, wla koy, walay, wala nay, wala pay, wa pay,
    wala pa koy, wala ko kasinati, wala sukad, sukad wala, ayaw, ayaw lang, ayoko, ayuko, no, nope, dili uyon,
    di uyon, dili ko uyon, di ko uyon, dili mi uyon, dili ko mouyon, dili ko mosugot, di ko mosugot, di ko musugot,
    dili sugot, dili ko sugot, di ko sugot, di sugot, dili pwede, di pwede, dili puyde, di puyde, dili mahimo,
    di mahimo, dili kaya, di kaya, di makaya, dili makaya, dili ko gusto, di ko gusto, dili gusto, di gusto,
    dili ko ganahan, di ko ganahan, dili ganahan, di ganahan, dili tinuod, di tinuod, dili sakto, di sakto, sayop,
    mali, dili mao, di mao, dili kinahanglan, di kinahanglan, balibad, balibaran, dili igo, di igo,
    wala kinahanglana, wala koy kwarta, walay kwarta, wa koy kwarta, walay kuwarta, wala mi kwarta, wala pa sukad,
    wala koy philhealth, wala mi philhealth, walay philhealth, walay kuha, wala koy kuha, wala kuha, walay sapayan,
    walay usa, wala ray usa, dili mi miyembro, dili ko miyembro, wala ko ana, wala mi ana, dili igo ang kwarta,
    dili kaabot, di kaabot, dili ko apil, di ko apil, wala ko kaapil, dili ko apektado, di ko apektado,
    wala maapektuhan, wala ko maapektuhan, dili ko kaya, di ko kaya, dili mi kaya, dili nako kaya, di nako kaya, dle,
    wala pa ko kadawat, wala ko kadawat, wala pa makadawat, wala pa mi kadawat, wala pa ko makadawat, dili ko miembro,
    wala pa ko, wala pa mi, wa pa ko, wa pa mi, wala pa gyud sukad, wala pa jud sukad, wa pa, wla pa, wala pa,
    wala koy ingon ana, wala koy ana, wala mi ingon ana, wala koy ingon niana,
    wa ko, wa mi, wa kami, wa koi
never =
    wala pa, wa pa, wla pa, dili pa, di pa, dli pa, wala pa ko, wala pa mi, wala pa koy, wa pa ko, wa pa mi, wala sukad,
    wala pa sukad, wa koy, wa ko, wa mi, wa miy, wa kami, wa koi
nothing =
    wala, wla, wal a, wa, walay, wala nay, wala koy, wa koy, wala miy, walay kuha, wala koy kuha, wala kuha,
    walay sapayan, walay usa, wala ray usa, zero, sero, siro, blangko, nada, hurot, hurot na,
    wala gyuy ani, walay ani, wala pay ani, wala koy ani, wala miy ani, wala pa, wala pay
unsure =
    basin, basin lang, basin pa, basta, tingali, tingali lang, tingale, cguro, siguro, siguro lang, siguro oo,
    tingali oo, murag, mura, murag oo, murag dili, morag, morag oo, oo tingali, oo siguro, dili siguro,
    dili tingali, usahay, usahay lang, usahay ra, usahay oo usahay dili, usahay naa usahay wala, usahay wala,
    panagsa, panagsa ra, panagsa lang, panalagsa, talagsa, talagsa ra, depende, depende lang, depende ra,
    nagdepende, medyo, medjo, oo ug dili, oo og dili, oo o dili, tunga tunga, tunga lang, pwede pud, pwede sad,
    pwede ra, dili kanunay, di kanunay, dili permi, di permi, dili pirmi, di pirmi, tan awon, tan aw pa,
    tan awon pa, tan awon nato, ugma na, unya na, huna hunaon pa, hunahunaon sa, maglibog, naglibog ko, nagduhaduha,
    duha duha
hardly = dili kaayo, di kaayo, dili kaau, dli kaayo, dili ra kaayo, dili ingon nga

particle =
    /adlaw, /bulan, ra, lang, lng, man, mn, gud, gyud, gyod, jud, jd, gayud, gayod, bitaw, lagi, uy, oy, oi, oie, ui,
    bai, bay, bes, dong, day, inday, dodong, nong, noy, nang, manong, manang, kuya, ate, mam, maam, mam po, sir, ser,
    boss, bossing, idol, lods, po, ho, ba, baya, diay, diba, unta, kaha, sad, pud, pod, usab, pa, na, nya, no, gani,
    kaayo, kau, kaau, kayo, karon, diri, dinhi, dinhi sa amo, sa amo, sa amoa, dri, salamat, slmt, salamat kaayo,
    daghang salamat, tnx, palihug, palihog, pls, plz, pakiusap, mi, ko, ako, kami, kami tanan, kita, ta, tang tanan,
    amo, amoa, namo, nako, nko, nato, akoa, akong, among, tawon, intawon, ambi, ani, ana, na sya, sya, siya, na siya,
    bali, kada adlaw, matag adlaw, sa usa ka adlaw, usa ka adlaw, adlaw adlaw, kada bulan, matag bulan,
    sa usa ka bulan, usa ka bulan, binulan, sa pamilya, sa among pamilya, sa balay, all in all, total, sa, ang, kana,
    kini, ni, nis, gihapon, japon, permi, pirmi, kanunay, tanan, tanan tanan, apil ako, apil ko, lakip ako, bitoon,
    puntos, bisan, gihapon karon, usa ka semana, usa ka simana, sa usa ka semana, kada semana, matag semana, sa semana,
    kada simana, /semana, lakip ko, apil na ko, uban nako, 5-6, sa 5-6,
    ingon ana, ingon ani, ingon niana, ingon niini, gyuy, gyu'y
very =
    kaayo, kau, kaau, kayo, kaayu, gyud, gyod, jud, gayud, grabe, hilabihan, hugot, hugot nga, sobra, gyud kaayo,
    jud kaayo, very, gud, jd, gayod, bitaw
lead =
    akong tubag, ang akong tubag, akong tubag kay, ang akong tubag kay, ang tubag, ang tubag nako, tubag nako,
    tubag ko, ang akong gipili, akong gipili, akong gipili kay, akong pili, akong pilion, ang akong pili,
    gipili nako, gipili ko, pilion nako, pilion ko, pili ko, pili nako, mopili ko, mupili ko, mopili ko sa, pilia,
    ako pilion, akong choice, para nako, para sa akoa, para sa ako, sa akoa, sa akong huna huna, huna huna nako,
    sa akong hunahuna, ako, ang, kanang, kana, kini, ni, yung, mga, mga kulang kulang, mga naa, kulang kulang,
    kulang sobra, kapin kulang, kapin o kulang, kapin kumulang, humigit kumulang, hapit, halos, dul an, duolan,
    duol sa, naa sa, naa, naa mi, naay, aduna, adunay, aduna mi, nasa, kami, may, nga, ang ika, naka, nakakuha,
    sumala nako, palihug, gi estimate, estimate, abot sa, moabot, moabot og, moabot ug, og, tanan naa,
    akong pili kay, ang akong pili kay, akong gipili mao, akong pili mao, ang tubag kay, tubag nako kay,
    akong tubag mao, akong tubag mao ang, ang tubag mao, pili nako kay, tag, tig, tag tig, mokabat, mokabat og
marker = numero, num, no, number, nu, numiro, letra, letter, option, opsyon, opsiyon, tubag, pilianan, ika, choice, ka
and =
    ug, og, u, unya, unyag, tapos, tas, uban, uban sa, apil, apil ang, lakip, lakip ang, kauban, ingon man, at,
    saka, y, n, sunod ang, ug ang, ug pud, ug sad, plus, pati
or =
    o, o kaha, kon, kun, kung, o di kaya, hangtod, hangtud, hantod, hantud, taman, tubtob, gikan, gikan sa, tali,
    tunga sa duha
all =
    tanan, tanan tanan, tanan na, tanan gyud, tanan jud, tanan sila, silang tanan, kining tanan, tanan ana,
    tanang gihisgotan, tanan sa taas, puros, lahat, all, kanang tanan, tanan importante, importante tanan,
    tanan kinahanglan, kinahanglan tanan
because =
    kay, kai, ky, kay tungod, tungod, tungod kay, tungod sa, tongod, gumikan, gumikan sa, sanglit, maong, mao nga,
    busa, pero, piro, apan, para, aron, basta kay, kasi, bisan, samtang
opposite = mahal barato, taas ubos, mahal ubos, taas barato, duol layo, dako gamay, taas mubo, daghan gamay
except = gawas sa
beyond = labaw sa, labaw, sobra sa, sobra, kapin sa, kapin, ubos sa, kulang sa, menos sa, dili moubos, dili mosobra, minimum, maximum, dili moabot, di moabot, wala moabot, mas taas sa, pataas, paubos,
    alkanse, alkansi, lugi, utang, nakautang, naay utang
dont = ayaw, ayaw na, ayaw nag, ayaw na mo, ayaw na ko, ayaw nako, ayaw na pag, ayaw ko, ayaw na ug, ayaw na og, dili na, ayaw mo
send = text, itext, i text, padala, send, pag text, pagtext, message, i message, padad i, pagpadala, mag text, magtext, mo text, motext, samoka, hasola
unwilling = ayoko, ayokong, maulaw, nagdumili, dili gusto, dili ganahan, di gusto, di ganahan
want = gusto, ganahan, buot, gustong
tell = motubag, mosulti, mutubag, musulti, mo tubag, mo sulti, moingon, isulti, tubag, tubagon, sultihan, mu tubag, mu sulti, manulti, mag storya, moistorya, isugilon
know = kahibalo, kabalo, kahibaw, kabaw, kahinumdom, sigurado, makahibalo, nakahibalo, kasabot, kasabut, sure, hibalo, kaila, klaro, kahinomdom, makahinumdom
ordinary = ra, lang, man, lng
out-of = out of, sa, gikan sa, over
clock = alas, ala, a las, am, pm, sa buntag, sa hapon, sa gabii, grade
asks = kinsa, kinsa ni, kinsa ka, kinsay, unsa, unsay, unsa ni, unsa na, ngano, nganong, giunsa, unsaon, asa, asa ni, diin, kanus a, kanusa, pila, pilay, tagpila, hain, kang kinsa, scam, tinuod ba
beside =
    sa, sa mga, sakay, sakay ug, mosakay ug, mosakay ko ug, gamit, gamit ko, moadto sa, moadto ko sa, adto sa, gikan sa,
    ang
cause = kay, kai, ky, kay tungod, tungod, tungod kay, tungod sa, tongod, gumikan, gumikan sa, sanglit
prefix = pag, pang, pan, pam, pa, mag, mang, man, mam, ma, nag, na, ka, i, mo, mi, gi
suffix = an, han, on, hon, ng
alike = o u, e i
laugh = haha, hahaha, hehe, hehehe, hihi, hihihi, hahahaha, jaja, ahaha, lol
less =
    mas gamay, gamay, gamay ra, gamay nalang, gamay na lang, gamay kaayo, gmay, gamai, mas gamay na, gamay ang kuha,
    gagmay, mas gagmay, nigamay, migamay, nagkagamay, nagka gamay, minos, mas minos, mikunhod, nikunhod, mi kunhod,
    kunhod, nagkunhod, mius us, mius os, nius us, nius os, mius, nahinay, hinay, diyutay, mas diyutay, mubo,
    mas mubo, nimubo, mimubo, naubos, ubos, mas ubos, niubos, kulang, nakulangan, nakuhaan, naminosan, mas gamy,
    gamy, mas gmy, mas gama, mas gaamy, ms gamay, nagkagamay ang kuha, mas gamay ang kuha, gamay na karon,
    migamay ang kuha, nigamay ang kuha, ninos, mas kunhod,
    mas barato, nibarato, mibarato, mas mibarato,
    halos wala, hapit wala, hapit na wala
same =
    parehas, parehas ra, parehas lang, parehas gihapon, parehas pa, parehas man, parehasa, pareho, pareho ra,
    pareho lang, pareho gihapon, pareho man, pariha, pariho, parihas, parihas ra, pareha, pareha ra, pareha lang,
    sama, sama ra, sama lang, sama gihapon, sama sa una, sama sa niadto, sama ra sa una, mao ra, mao ra gihapon,
    mao gihapon, mao ra japon, mao lang gihapon, parehas sa una, pareho sa una, walay kausaban, walay nausab,
    wala mausab, wala nausab, walay nabag o, wala nabag o, walay kalainan, wala mabag o, wala magbag o, parhas,
    parhas ra, prehas, prehas ra, pareas, pareas ra, parehs ra, parehas r, pareha ra gihapon, wala ra mausab,
    mao ra man, mao man gihapon, walay kabag ohan, permanente ra, walay kalahian
more =
    mas daghan, daghan, dghan, daghan na, daghan kaayo, daghan ug kuha, mas dghan, midaghan, nidaghan, nagkadaghan,
    nagka daghan, mas daghan na, misaka, nisaka, misaka na, mitaas, nitaas, mas taas, nataas, taas, midako, nidako,
    mas dako, dako, nagkadako, nadugangan, nidugang, midugang, nadungagan, dugang, sobra, mas labaw, labaw,
    mas daghn, mas dagan, mas dghn, mas dahan, ms daghan, mas daghan na karon, daghan ang kuha, mas daghan ang kuha,
    nidaghan ang kuha, nidaghan na, midaghan na, mas nidaghan,
    mas mahal, nimahal, mimahal, nagmahal, mas nimahal
formerly = kaniadto, sauna, niadto, sa una, sa una pa, kaniadtong una, tong una
now = karon, krn, sa karon, karong tuiga, karong panahona, run

number-0 = sero, siro, wala, zero
number-1 = usa, isa, uno, usa ra, usa lang, usa ka, uno ra, usa ka buok, usa ka adlaw, usa ka bulan
number-2 = duha, dos, duha ra, duhang, duha ka
number-3 = tulo, tres, tulo ra, tulo ka, tolo, tris
number-4 = upat, kwatro, kuwatro, quatro, cuatro, upat ra, upat ka, opat
number-5 = lima, singko, sinko, cinco, lima ra, lima ka
number-6 = unom, sais, says, seis, unum, onom, saes, unom ka
number-7 = pito, syete, siyete, siete, pito ka, shete, syiti, usa ka semana, usa ka simana
number-8 = walo, otso, ocho, utso, walo ka
number-9 = siyam, nuybe, nwebe, nuwebe, nueve, nuibe, noybe, siam, siyam ka
number-10 = napulo, napulu, pulo, diyes, dyes, dies, diez, dyis, dis, napulo ka, napulog
number-11 = napulo ug usa, napulog usa, napulo og usa, onse, unse
number-12 = napulo ug duha, napulog duha, dose, dusi, dosena, usa ka dosena
number-13 = napulo ug tulo, napulog tulo, trese
number-14 = napulo ug upat, napulog upat, katorse
number-15 = napulo ug lima, napulog lima, kinse
number-16 = napulo ug unom, napulog unom, disisais, disesais, dyesisays, diyes y sais
number-17 = napulo ug pito, napulog pito, disisyete, disesyete, disisiyete
number-18 = napulo ug walo, napulog walo, disiotso, diseotso, disyotso
number-19 = napulo ug siyam, napulog siyam, disinuybe, disinwebe, disenuybe, disinuwebe
number-20 = kawhaan, kaluhaan, kawhaan ka, duha ka pulo, baynte, bayente, bente, beinte, baynti, kawhaag, beynte,
    veinte
number-30 = katloan, katluan, traynta, trayenta, trenta, treynta, treinta, katloag, trayinta, traenta, treyenta
number-40 = kap atan, kapatan, kwarenta, kuwarenta, kwarinta, kap atag, cuarenta
number-50 = kalim an, kaliman, singkwenta, singkuwenta, singkwinta, kalim ag, cincuenta, sinkwenta
number-60 = kan uman, kanuman, saysenta, sisenta, sesenta, sayisenta, saisenta
number-70 = kapitoan, kapituan, sitenta, saytenta, setenta, sytenta
number-80 = kawaloan, kawaluan, otsenta, utsenta, ochenta
number-90 = kasiyaman, kasiaman, nobenta, nubenta, noventa
number-100 = usa ka gatos, usa ka gatus, gatos, syento, siyento, syentos, sento, siento, syen, siyen, cien
number-1000 = usa ka libo, usa ka lebo, mil, uno mil
number-200 = dosyentos, dos siyentos
number-300 = tresyentos, tres siyentos
number-400 = kwatrosyentos, kwatro siyentos
number-500 = kinyentos, kinientos, kinsiyentos
number-600 = saysyentos, seisyentos
number-700 = sitesyentos, setesyentos
number-800 = otsosyentos, ochosyentos
number-900 = nobesyentos, nuybesyentos
times-100 = gatos, gatus, ka gatos, ka gatus, syentos, siyentos, sientos, syento, siyento
times-1000 = libo, libu, lebo, ka libo, ka libu, mil, k
times-1000000 = milyon, milyun, ka milyon, million
half = tunga, katunga, tungang, ug tunga, og tunga, ka tunga, medya, medja, y medya, kalahati
point = punto
linker = ug, og, ka, y, g
ordinal-1 =
    una, ang una, unang, ang unang, ikauna, ika una, nauna nga, primero, primiro, premiro, ang primero, una nga,
    kanang una, ang nahauna, nahauna, number one
ordinal-2 =
    ikaduha, ika duha, ang ikaduha, ikaduhang, segundo, sigundo, ang segundo, ikalawa, pangalawa, ang naikaduha
ordinal-3 = ikatulo, ika tulo, ang ikatulo, ikatolo, ikatulong, tersero, tirsero, ikatlo, pangatlo
ordinal-4 = ikaupat, ika upat, ang ikaupat, ikaapat, kwarto nga, pang upat
ordinal-5 = ikalima, ika lima, ang ikalima, ikalimang, panlima
last =
    ang katapusan, katapusan, katapusang pilianan, ang kataposan, kataposan, ang ulahi, ulahi, kinaulahian,
    ang kinaulahian, pinakaulahi, ang last, yung last
letters = A B C D E F G H

unit-kg = kilo, kg, ka kilo, kilos, kls, kilogram, kilohan
unit-gram = gramo, gram
unit-ton = tonelada, tons
unit-sack = sako, ka sako, sakos
unit-litre = litro, ka litro
unit-hectare = ektarya, ka ektarya, hektarya
unit-km = kilometro, km
unit-metre = metro, ka metro
unit-person =
    tawo, ka tawo, katawo, tao, ka tao, miyembro, ka miyembro, ka membro, ka sakop, sakop, ka buok tawo, ka bata,
    pamilya, ka buok, buok, nga buok, mi kabuok, kabuok
unit-hour = oras, ka oras
unit-day = adlaw, ka adlaw, usa ka adlaw
unit-week = semana, ka semana, simana, ka simana
unit-month = bulan, ka bulan, buwan, usa ka bulan
unit-year = tuig, ka tuig
unit-times = beses, ka beses, higayon, ka higayon
unit-php = piso, pisos, peso, pesos, php, p, ₱, ka piso, kapiso, kwarta
unit-usd = dolyar, dolar
thing-facebook = fesbuk, peysbuk, pesbuk
thing-whatsapp = watsap
thing-television = telebisyon, tibi, tivi, telebisiyon, telebision
thing-radio = radyo
thing-phone = telepono, selpon, cp
thing-sms = text, txt, mensahe
thing-overtime = obertaym
thing-agreement = uyon, uyon ko, mouyon, mouyon ko, agree
thing-full-agreement = uyon kaayo, uyon ko kaayo, hugot nga uyon
thing-disagreement = dili uyon, di uyon, dili ko uyon, di ko uyon, dili mouyon, dili ko mouyon
thing-barangay = barangay, brgy, bgy, brg, brgay, baranggay
thing-village-head = kapitan, brgy captain, barangay captain, kapitan sa barangay, brgy capt, kap, kapitana
told-flood =
    baha, gibaha, gibahaan, gibahaan mi, nabahaan, nagbaha, mibaha, nibaha, pagbaha, kanunay baha, nalunopan, lunop,
    nalumsan, naunlod, nalubog, misulod ang tubig, misulod ~ tubig, nisulod ang tubig, nisulod ~ tubig,
    nisaka ang tubig, nisaka ~ tubig, misaka ~ tubig, misaka ang tubig, miawas ang suba, niawas ~ suba, gianod, naanod
told-drought =
    hulaw, nahulaw, gihulaw, dugay nga hulaw, walay ulan, wala ulan, wala mag ulan, wala mag-ulan, walay uwan,
    wala uwan, wala nag-ulan, wala nag ulan, wala nag uwan, wala pay ulan, dili mag ulan, dili muulan, di na muulan,
    wala muulan, wala pa muulan, wala nagulan, kulang sa ulan, kulang ang ulan, kulang ~ ulan, uga ~ yuta,
    uga ~ basakan, uga na ang yuta, uga kaayo, nauga, nangauga, nalaya, nangalaya, init kaayo, grabe kainit,
    tingulan wala, el nino, walay tubig ~ basakan, walay tubig sa uma, walay tubig, wala mi tubig, wala miy tubig,
    wala ~ tubig, kulang sa tubig, kulang ang tubig, kulang ~ tubig, walay limpyong tubig, walay limpyo nga tubig,
    lisod ang tubig, lisod ~ tubig, walay mainom
told-storm =
    bagyo, gibagyo, nabagyohan, dagkong balod, dako ang balod, dako ~ balod, kusog ang balod, kusog ~ balod,
    balod kaayo, kusog nga hangin, kusog ang hangin, kusog ~ hangin, daotan ang panahon, dautan ang panahon,
    daot nga panahon
told-pests = peste, ilaga, gikaon sa ilaga, insekto, ulod, giulod, dulon, kuhol, gipeste
told-fire = sunog, nasunog, nasunogan, kalayo
told-low-price =
    barato nga presyo, barato ang presyo, barato ~ presyo, presyo ~ barato, barato ang palit, barato ~ palit,
    barato kaayo, barato ra, baratohon, gibaratohan, gibarat, baratilyo, barato ang baligya, barato ~ baligya,
    gipalit ~ barato, ubos ang presyo, ubos nga presyo, ubos ~ presyo, presyo ~ ubos, gamay ang palit,
    nius-os ang presyo, nihugno ang presyo, nahugno ang presyo, nubo ang presyo, nubo ~ presyo, mubo ang presyo,
    mubo ~ presyo, mubo nga presyo, ubos ang palit, ubos ~ palit, mubo ~ palit
told-high-cost =
    mahal, mahal kaayo, mahal nga palaliton, mahal ang palaliton, mahal ~ palaliton, taas nga presyo, taas ang presyo,
    taas ~ presyo, nagmahal, misaka ang presyo, nisaka ang presyo, misaka ~ presyo, nisaka ~ presyo
told-debt =
    utang, utangon, utangan, daghang utang, daghan kog utang, nakautang, nangutang, mangutang, lubog sa utang,
    lubong sa utang, lubong ~ utang, nalubong sa utang, lubog ~ utang, puro utang, bayranan, bayronon, bayrunon,
    lista sa, 5-6, pautang ni
told-sickness =
    sakit, nasakit, nagsakit, masakiton, gisakit, gihilantan, hilanti, hilanat, dengue, naospital, na ospital,
    na-ospital, na hospital, nahospital, nasa ospital, naa sa ospital, dili maayo ang lawas, dili maayo ~ lawas,
    di maayo ~ lawas, dili maayo ang pamati, ubo
told-no-work =
    walay trabaho, wala koy trabaho, wala miy trabaho, wala ~ trabaho, walay panginabuhi, walay panginabuhian,
    nawad-an og trabaho, nawad-an ~ trabaho, nawala ~ trabaho, walay makit-an nga trabaho, lisod mangita og trabaho,
    lisod ~ trabaho, natangtang sa trabaho, standby
told-low-pay =
    gamay nga sweldo, gamay ang sweldo, gamay ~ sweldo, gamay og sweldo, gamay ra ang sweldo, gamay ang suhol,
    gamay ~ suhol, gamay nga suhol, ubos nga sweldo, ubos ang sweldo, ubos ~ sweldo, ubos nga suhol, ubos ~ suhol,
    kulang ang sweldo, kulang ~ sweldo, kulang ~ suhol, barato ang suhol, barato ~ suhol, gamay ang kita,
    gamay ~ kita, gamay ~ bayad
told-unpaid =
    wala bayri, wala gibayran, wala mi bayri, wala ko bayri, wala ~ bayri, wala ~ gibayran, wala pa bayri,
    walay sweldo, wala pay sweldo, walay suhol, wala ~ gisweldohan, wala mi sweldo, wala ~ sweldohi, dugay ang sweldo,
    dugay ~ sweldo, delay ang sweldo, delay ~ sweldo, delayed ~ sweldo, wala gihatag ang sweldo, dili mobayad,
    di mobayad, dili mubayad, dili magbayad
told-bad-road =
    guba ang dalan, guba nga dalan, guba ~ dalan, gubaon nga dalan, daot nga dalan, daot ang dalan, daot ~ dalan,
    dautan ang dalan, libaong, walay dalan, lapok ang dalan, lapok ~ dalan, lisod ang dalan, dili maayo ang dalan
called-boat = bangka, pambot, pumpboat, sakayan, baroto
called-motorcycle = motorsiklo, motor, habal-habal
called-tricycle = traysikel, tricycle, trisikel, trike
called-jeep = dyip, jeep, dyipni, jeepney
called-bus = bus, bas
called-bicycle = bisikleta, bike
called-car = awto, kotse, auto
called-truck = trak, truck
called-walking = baktas, maglakaw, naglakaw, lakaw, magbaktas, gabaktas, nagbaktas
called-hospital = ospital, hospital, tambalanan
called-clinic = klinika, klinik, clinic, health center
called-pharmacy = botika, parmasya, parmasiya, pharmacy, drugstore
called-healer = tambalan, mananambal, albularyo, hilot, manghihilot
called-market = merkado, tabo, palengke, market
called-primary-school = elementarya, elementary, elem, grade school
called-secondary-school = hayskul, high school, sekondarya, hs, highschool
called-college = kolehiyo, college, kolehyo, unibersidad, university
called-vocational-school = bokasyonal, vocational, tesda, techvoc, tech-voc
called-cash = cash, kas
called-bank = bangko, bank, bank transfer
called-e-wallet = e-wallet, ewallet, gcash, paymaya
called-passport = pasaporte, passport, pasport
called-contract = kontrata, contract, kontrak
called-id-card = id, valid id, national id
called-rice = humay, bugas, rice, palay
called-maize = mais, corn
called-cassava = balanghoy, kamoteng kahoy, cassava
called-coffee = kape, coffee
called-rubber = goma, rubber
called-coconut = lubi, kopra, coconut
called-vegetables = utanon, gulay, utan, vegetables
called-chicken = manok, mga manok, chicken
called-pig = baboy, mga baboy
called-cow = baka, mga baka
called-goat = kanding, mga kanding
called-duck = itik, pato
called-buffalo = kabaw, karabaw
called-engine = makina, engine
called-net = pukot, net
called-fertiliser = abono, fertilizer
called-seed = binhi, similya
called-both = kaming duha, kami duha, kitang duha, magtiayon, kaming magtiayon, ako ug akong bana, ako ug akong asawa
called-husband = bana
called-wife = asawa
called-parents = ginikanan, mama ug papa
called-neighbour = silingan, mga silingan
called-friend = higala, mga higala, amigo, barkada
called-relative = paryente, kaparyentehan, pamilya
called-boss = amo, boss, employer
called-middleman = komprador, middleman, buyer, mamalitay
called-daily = kada adlaw, matag adlaw, adlaw adlaw, inadlaw, daily, every day
called-weekly = kada semana, matag semana, sinemana, kausa sa usa ka semana, kausa kada semana, weekly, every week
called-monthly = kada bulan, matag bulan, binulan, kausa sa usa ka bulan, kausa kada bulan, monthly, every month
called-yearly = kada tuig, matag tuig, tinuig
called-late = late, ulahi, delayed
called-morning = buntag
called-noon = udto, paniudto
called-evening = hapon
called-night = gabii
called-greeting = maayong buntag, maayong hapon, maayong gabii, maayong udto
called-train = tren, train, mrt, lrt
called-palm-oil = palm oil, oil palm, palmoil
called-pepper = paminta, pepper, black pepper
called-health-centre = barangay health center, brgy health center, rural health unit, rhu, health station
called-school = eskwelahan, eskuylahan, tunghaan, tulunghaan, iskwelahan, iskul, school
called-permit = permit, work permit, permit sa trabaho, permit sa pagtrabaho
called-cooperative = kooperatiba, koop, coop, co-op, cooperative
called-shop = tindahan, sari-sari store, sari sari, store, shop
called-factory = pabrika, factory
called-union = unyon, unyon sa mamumuo, union, labor union
called-banana = saging, mga saging, banana
called-fruit = prutas, mga prutas, fruit, fruits
called-sugar-cane = tubo, katubhan, tubuhan, sugarcane, sugar cane
called-fish = isda, mga isda, fish
called-shrimp = pasayan, lukon, hipon, sugpo, shrimp, prawn
called-crab = alimango, lambay, kasag, alimasag, crab, crabs
called-squid = nokos, nukos, pusit, squid
called-english = iningles, ingles, english, inglis
called-malay = malay, melayu, bahasa melayu, malay language
called-tamil = tamil, tamil language
called-mandarin = mandarin, insik, intsik, chinese, ininsik
called-burmese = burmese, burmese language
called-thai = thai, thai language
called-afternoon = hapon, kahaponon, afternoon
called-internet = internet, intrnet, wifi, wi-fi, mobile data
called-electricity = kuryente, koryente, elektrisidad, electricity
called-clean-water =
    limpyo nga tubig, limpyong tubig, tubig nga limpyo, mainom nga tubig, tubig nga mainom, ilimnon nga tubig,
    clean water
called-toilet = kasilyas, kubeta, banyo, cr, comfort room, toilet, inidoro
called-expired = expired, expired na, nag-expire, na-expire, napaso
called-wechat = wechat, we chat, wichat
called-loan = pautang, utang, loan, loans
called-training = pagbansay, pagbansay-bansay, training, trening
called-insurance = insurance, insurans, insyurans, health insurance
called-monday = lunes, monday, mon, lunis
called-tuesday = martes, tuesday, tues, tue, martis
called-wednesday = miyerkules, miyerkoles, mierkoles, wednesday, wed, merkules, myerkules
called-thursday = huwebes, huebes, thursday, thurs, thu, webes, hwebes
called-friday = biyernes, biernes, friday, fri, byernes
called-saturday = sabado, saturday, sat
called-sunday = dominggo, domingo, sunday
called-indonesia = indonesia, indonesya, indonisia, indo
called-malaysia = malaysia, malaysya, malasya, malasia, malysia
called-philippines = pilipinas, philippines, pinas, philippine, phil, ph
called-vietnam = vietnam, byetnam, viet nam, vietnm
called-thailand = thailand, tayland, tailand, thailandia
called-laos = laos, lao pdr
called-cambodia = cambodia, kambodya, cambodya, kambodia
called-myanmar = myanmar, burma, myanmr, mianmar
called-singapore = singapore, singapur, singapura, singapor, spore
called-brunei = brunei, brunay, bruney, brunei darussalam
called-timor-leste = timor-leste, east timor, timor
called-china = china, tsina, chna, mainland china
called-japan = japan, jpn
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
called-cashew = kasoy, kasuy, cashew
called-soybean = soya, soybean, soybeans, utaw, soy
called-peanut = mani, peanut, peanuts
called-onion = sibuyas, sibuyas bombay, onion, onions
called-garlic = ahos, ajos, garlic
called-chilli = sili, siling kulikot, katumbal, chili, chilli
called-tomato = kamatis, tamatis, tomato, tomatoes
called-tobacco = tabako, tobacco
called-fisher = mangingisda, mananagat, pangisda, panagat, nangisda, fisherman, fishing, fisher
called-farmer = mag-uuma, maguuma, pag-uma, panguma, nag-uma, farmer, farming
called-vendor = tindera, tindero, namaligya, nagtinda, pamaligya, vendor, naninda
called-driver = drayber, driver, tsuper, nagmaneho, pagmaneho, nagdrive
called-teacher = magtutudlo, titser, teacher, maestra, maestro, nagtudlo, pagtudlo
called-domestic-worker = kasambahay, katabang, domestic helper, domestic worker, dh, maid, yaya
called-builder = trabahante sa konstruksyon, construction worker, construction, konstruksyon, karpintero, panday, mason
called-tailor = mananahi, sastre, modista, panahi, nanahi, tailor, sewing
called-student = estudyante, tinun-an, student, nagtungha, nag-eskwela, istudyante, studyante
called-housewife = housewife, plain housewife, house wife, inahan sa panimalay
called-unemployed =
    walay trabaho, walay panginabuhian, unemployed, wala koy trabaho, way trabaho, tambay, istambay, jobless
called-well = atabay, deep well, deepwell, poso
called-river = suba, river, sapa, sa suba
called-rain-water = tubig sa ulan, tubig-ulan, tubig ulan, rain water, rainwater
called-firewood = sugnod, kahoy nga sugnod, igsusugnod, kahoy, firewood
called-gas = gas, lpg, gasul, gasol, gas stove
called-charcoal = uling, charcoal
called-single = ulitawo, dalaga, single, walay asawa, wala pay asawa, wala pa maminyo, dili minyo, walay bana
called-married = minyo, kasal, kasado, married, naminyo, minyo na, naay asawa
called-widowed = balo, biyuda, biyudo, byuda, byudo, nabalo, widow, widowed
called-man = lalaki, lalake, laki, male
called-woman = babaye, babae, baye, female, woman
called-good = maayo, nindot, good, maau
called-bad = dili maayo, di maayo, daotan, dautan, bati, ngil-ad, bad
called-so-so = kasarangan, kasarangan lang, sakto lang, sakto ra, average, so so, fair
called-dry-season = ting-init, tinginit, panahon sa ting-init, dry season, summer
called-rainy-season = ting-ulan, tingulan, panahon sa ting-ulan, rainy season, wet season
called-newspaper = mantalaan, pamantalaan, peryodiko, dyaryo, diyaryo, newspaper
called-youtube = youtube, yt, you tube, utube, yutub
called-tiktok = tiktok, tik tok, tictok, tiktuk
called-viber = viber, vaiber, vibr
called-telegram = telegram, telegrm, tele gram
called-zalo = zalo, zalo app
called-loudspeaker = loudspeaker, loud speaker, laudspiker, megaphone, megapon
called-government = gobyerno, kagamhanan, pangagamhanan, government, govt, goberno, lgu
called-ngo = ngo, ngos, non-government organization, nongovernment organization
called-church = simbahan, church, kapilya, iglesia
called-temple = templo, temple
called-mosque = moske, mosque, masjid
called-village-office = barangay hall, brgy hall, opisina sa barangay, barangay office
