# Every Filipino word that is understood. Reviewed: not by a native speaker.
# How this file works is told at the head of en/words.ftl.

stop =
    tigil, stop, itigil, ihinto, hinto, tumigil, tigil na, itigil na, ihinto na, tigilan, pakihinto, pakitigil,
    patigil, wag na kayo mag text, wag na kayo magtext, wag nyo na ako itext, huwag na kayo mag text, wag na mag text,
    wag na mag send, huwag na mag send, wag nang mag text, huwag nang mag text, tigil nyo na, tigilan nyo na,
    itigil nyo, itigil niyo, ihinto nyo, ihinto niyo, stop na, unsub, wag na magtext, wag nyo na akong i text,
    tama na po ang text, alisin nyo ako, tanggalin nyo ako
stop-alone =
    ayoko na, ayaw ko na, tama na, off, tama na yan, quit, kanselahin, ikansela, burahin nyo number ko,
    burahin ninyo number ko, burahin nyo po number ko, paki bura number ko, pakibura ng number ko, pakibura number ko,
    burahin number ko, tanggalin nyo number ko, tanggalin nyo ako sa listahan, alisin nyo ako sa listahan,
    alisin nyo number ko, ayaw ko na makatanggap ng text, ayaw ko na makatanggap ng mensahe,
    ayoko na makatanggap ng text, ayoko nang makatanggap ng text, ayaw ko na tumanggap ng text, ayoko na sumali,
    ayaw ko na sumali, ayaw ko na pong sumali
start =
    simula, simulan, magsimula, umpisa, sali, simulan na, mag umpisa, umpisahan, sumali, sasali, sasali ako,
    magpatala, uumpisa
help =
    tulong, tulungan, tulungan mo ako, patulong, info, tulungan nyo ako, tulungan niyo ako, tulungan nyo kami,
    pa help, patulong naman, saklolo, paano ba, paano sumagot, paano po sumagot, kailangan ko ng tulong,
    kelangan ko ng tulong, help me, pakitulungan ako, pakitulungan, patulong po, pakitulong
menu = menu, pangunahing menu, listahan
back =
    balik, bumalik, bumalik sa dati, ibalik, back, balik tayo, balik ulit, bumalik tayo, ibalik mo, nakaraang tanong,
    nakaraan, naunang tanong, yung nauna, balikan, balik sa nakaraan, balik sa nauna, balik sa naunang tanong,
    balik sa dati, bumalik sa nakaraan, bumalik sa naunang tanong, ibalik sa nakaraan, i balik,
    bumalik sa nakaraang tanong, balik sa nakaraang tanong, yung naunang tanong, sa naunang tanong, previous na
    tanong, balik sa dating tanong, balik tayo sa naunang tanong, bumalik sa huling tanong, balik sa huling tanong,
    gusto kong bumalik, gusto ko bumalik, pabalik, balik sa tanong kanina, yung tanong kanina, balik sa kanina,
    palitan ang sagot ko, palitan ko ang sagot ko
language =
    wika, lenggwahe, palitan ang wika, ibang wika, lengguwahe, lengwahe, ibahin ang wika, palitan wika, salita,
    pagpapalit ng wika, palit wika, baguhin ang wika, palit lengwahe, ibang lengwahe, palit ng wika, pagpalit ng wika
skip =
    laktaw, laktawan, lampas, lampasan, sunod, susunod, susunod na tanong, skip, next, laktaw na, laktawan na,
    laktawan natin, laktawan mo, lagpas, lagpasan, next question, sunod na tanong, susunod na, iskip, iskip na,
    skip na, skip muna, pass, lampas na, kasunod, kasunod na tanong,
    sa susunod na tanong, punta sa susunod na tanong, next na tanong, lumaktaw, laktawan ang tanong na ito, laktawan
    ito, laktawan na lang, skip ko na lang, skip ko muna, skip ko ito, skip ko na, pass muna ako, pass ako, next na
    lang, next na, ibang tanong, ibang tanong naman, ibang tanong na lang, tuloy sa susunod, sunod na, iba na lang na
    tanong
dont-know =
    hindi q alam, hndi q alam, hndi ko alam, di q alam, d q alam, hindi ko po sigurado, hindi ko alam, hindi ko po alam,
    di ko alam, di ko po alam, dko alam, d ko alam, d ko po alam, hnd ko alam, ndi ko alam, hindi ko sure, di ko sure,
    ewan, ewan ko, ewan ko po, hindi alam, di alam, hindi po alam, di sure, hindi sigurado, hindi po sigurado,
    di sigurado, hindi ako sigurado, di ako sigurado, wala akong alam, wala po akong alam, malay ko, aywan,
    di ko sigurado, di ako sure, hindi ako sure, d ako sure, d sure, hnd sure, hindi sure, hindi masyadong sigurado,
    di masyado sure, hindi ko pa alam, di ko pa alam, d pa alam, di pa alam, hindi ko matandaan, di ko matandaan,
    hindi ko maalala, di ko maalala, nakalimutan ko, nalimutan ko, limot ko na, walang ideya, wala akong ideya,
    wala akong idea, no idea, aba malay ko, malay, malay namin, iwan ko, ewan namin, aywan ko, ambot, ambot lang,
    di q sure, hindi ko tiyak, di ko tiyak, hindi tiyak, di tiyak, hindi ako tiyak, hindi namin alam, di namin alam,
    hndi alam, hnd alam, dko sure, diko alam, diko sure, dk alam, hindi ko lam, di ko lam, d ko lam, di ko knows,
    diko knows, hindi malinaw, hindi ko maintindihan, di ko maintindihan, hindi ko gets, di ko gets, ammok, diak ammo,
    wala kong alam, wala kaming alam, hindi ko alam ang sasabihin, di ko alam sasabihin, wala akong maisip,
    wala pa akong maisip, wala akong masabi, hindi ko sigurado, hindi ko po alam sigurado, wala akong maalala,
    wala akong matandaan, hindi ko na maalala
refuse =
    ayaw ko po sabihin, ayoko pong sabihin, ayoko po sagutin, ayoko pong sagutin, ayaw kong sabihin, ayaw ko sabihin,
    ayaw ko pong sabihin, ayokong sabihin, ayoko sabihin, ayaw kong sagutin, ayaw ko sagutin, ayokong sagutin,
    ayaw kong sumagot, ayokong sumagot, ayoko sumagot, ayaw ko sumagot, ayaw ko pong sagutin, ayaw ko pong sumagot,
    hindi ko sasabihin, hindi ako sasagot, sikreto, sekreto, lihim, secret, pribado, ayaw kong sabihin yan,
    ayaw ko sagutin yan, ayaw sumagot, ayaw sagutin, ayaw sabihin, ayoko pong sumagot, ayoko sumagot dyan,
    di ko sasabihin, di ko sasagutin, hindi ko sasagutin, di ako sasagot, pribado yan, pribado na yan, personal,
    personal yan, personal na yan, masyadong personal, lihim yan, sekreto yan, sikreto yan, sikreto lang, secret lang,
    private, private yan, tanggi, tumatanggi, tumatanggi ako, wala kang pakialam, wala kayong pakialam, wag na lang,
    wag nalang, huwag na lang, ayaw kong magsabi, ayokong magsabi, ayaw ko magsabi, hindi ko masasabi, di ko masasabi,
    di ko pwede sabihin, hindi ko pwedeng sabihin, hindi pwedeng sabihin, hindi komportable, ayaw kong ibahagi,
    ayokong ibahagi, di ko masagot, hindi ko masagot, ayoko pong magsabi, ayoko magsabi, ayaw ko pong magsabi,
    ayoko pong sabihin yan, ayoko magsalita, ayoko pong magsalita, ayaw magsalita, ayaw kong magsalita,
    ayokong magsalita
yes =
    oo, opo, oho, oo naman, opo naman, yes, yup, cge, sge, sige, ge, tama, totoo, syempre, siyempre, oum, oumm, uu,
    payag, payag ako, pumapayag, pumapayag ako, okey, sang ayon, sang ayon ako, ou, ooh, oow, oou, owo, opoh, upo, upu,
    opoo, uo, oo nga, opo nga, oo daw, cgeh, segi, sigi, sgi, cgi, geh, sige na, cige, tamah, tma, korek, correct,
    korak, totoo yan, syempre naman, cyempre, xempre, siempre, aba oo, oo eh, oo e, talaga, talagang oo, siguradong oo,
    payag kami, pumapayag kami, sang ayon kami, pabor, pabor ako, agree, agree ako, okay, ok, oks, oki, okie,
    okie dokie, yes na yes, yas, yez, ys, wen, huo, walang duda, ganun nga, ganoon nga, eksakto, mismo, omsim, oo kami,
    opo kami, y, o,
    0o, 0po, 0p0, 0o0
echo =
    meron, mayroon, meron na, gusto, gusto ko, kaya, nakaranas, nangyari, mern, meron kami, mayroon kami, meron ako,
    mayroon ako, meron pa, meron naman, meron din, mayroon na, nagawa ko na, nagawa na, nakasali, kasali, kasali ako,
    kasapi, miyembro ako, member ako, nakakaya, nakaya, kaya namin, kaya ko, gusto namin, nais ko, naranasan,
    naranasan na, naranasan ko, nasubukan, nasubukan na, nakatanggap, nangyari na, may roon, merong, mayroong,
    kailangan, interesado, may philhealth, may philhealth ako, may philhealth po ako, meron akong philhealth,
    meron po akong philhealth, miyembro, myembro, member, nakatanggap na, nakakatanggap, kasapi ako
no =
    hindi, hinde, hnd, hndi, hindi pa, hindi naman, di, d, ndi, dehins, wala, wla, wala pa, wala naman, wala na,
    di pa, nope, ayaw, ayoko, hindi kailanman, hindi kami, hindi sang ayon, di sang ayon, di naman, hindeh, hende,
    hinde po, hnde, hndii, hendi, indi, inde, dpo, dipo, dinaman, di rin, hindi rin, hindi talaga, di talaga,
    hindi pwede, di pwede, ayaw namin, ayaw nmin, ayoko nga, ayaw ko, ayw, ayko, wla pa, wla po, walang wala,
    wala talaga, wala kami, wala ako, wala kaming ganyan, walang ganyan, wala nga, wala pa kami, wala pa ako, wala e,
    wala eh, waley, ala pa, alaws, nopo, negative, negatib, never, di kailanman, hinding hindi, hindi kasali,
    di kasali, hindi miyembro, di miyembro, hindi totoo, di totoo, mali, hindi tama, di tama, di payag, hindi payag,
    hindi pumapayag, di pumapayag, hindi ako payag, kontra, tutol, tutol ako, hindi ko kaya, di ko kaya, hindi kaya,
    di kaya, hindi ko gusto, di ko gusto, hindi pa nangyari, dili, dili uy, haan, wara, di pa rin, hindi pa rin, nde,
    inde po, wala kami nyan, wala kami niyan, wala ako nyan, wala akong ganyan, hindi pa nakakatanggap,
    hindi pa nakatanggap, di pa nakakatanggap, hindi nakatanggap, hindi nakakatanggap, wlang wla, walang wla,
    wala pa rin, wala parin, hindi pa kailanman, wala pa akong, wala pa kaming, hindi pa ako, hindi pa kami, di pa ako,
    di pa kami, d pa, hnd pa, walang, hindi ko kailangan, di ko kailangan, hindi namin kailangan, hindi kailangan,
    di kailangan
never = hindi pa, di pa, d pa, hnd pa, wala pa, wla pa, wala pa akong, wala pa kaming, wala pa ako, wala pa kami, hindi kailanman, hindi pa ako, hindi pa kami, di pa ako, di pa kami
nothing =
    wala, wla, wala naman, wala na, wala pa, sero, walang kita, walang huli, wala kaming huli, wala akong huli,
    wala akong kita, wala kaming kita, walang nahuli, wala talaga, wala kahit isa, wala ni isa, ni isa wala, waley,
    wala lang, walang wala, bokya, itlog, zero,
    wala pang huli, wala pang ani,
    wala pong huli, wala po huli, wala huli
unsure =
    siguro, minsan, minsan minsan, paminsan minsan, depende, baka, pwede, puwede, oo at hindi, medyo, pwede rin,
    minsan oo, minsan hindi, minsan oo minsan hindi, minsan meron minsan wala, minsan meron, paminsan,
    pa minsan minsan, kung minsan, kadalasan, madalang, bihira, bihira lang, depende sa panahon, depende sa sitwasyon,
    dipende, depende pa, baka oo, baka hindi, baka sakali, siguro oo, siguro hindi, cguro, cgro, sguro, marahil,
    parang, parang oo, mukhang oo, mukha, mejo, medjo, medyo oo, medyo hindi, oo hindi, di naman gaano, hindi gaano,
    di gaano, hindi masyado, di masyado, hindi naman lagi, hindi palagi, di palagi, hindi lagi, di lagi, kahit ano,
    kahit alin, pede, pwede na, pwd, pwede naman, fifty fifty, bahala na, bahala kayo, walang anuman, tignan natin,
    tingnan natin, usahay
hardly =
    hindi masyado, hindi masyadong, di masyado, di masyadong, hindi gaano, hindi gaanong, di gaano, di gaanong,
    hindi ganun, di ganun

particle =
    /araw, /buwan, now, ngayon, po, ho, naman, nmn, lang, lng, nga, na, pa, mam, maam, mam po, sir, ser, boss,
    bossing, salamat, slmt, kuya, ate, manong, manang, tlga, talaga, rin, din, ba, eh, kada araw, bawat araw,
    kada buwan, sa isang araw, isang araw, kami, tayo, ako, kmi, ko, namin, amin, kaming lahat, dito, dito sa amin,
    pls, paki, pong, nga po, na po, po kami, po ako, po sir, po mam, po maam, poh, pow, phow, poe, e, kaya, daw, raw,
    yata, ata, muna, sana, jan, dyan, diyan, doon, yan, yun, un, iyan, iyon, ito, nito, niyan, noon, kahapon, bukas,
    kanina, sa ngayon, sa kasalukuyan, ngayong taon, ngayong buwan, ngayong araw, ngaun, ngyn, taon taon, buwan buwan,
    araw araw, isang buwan, sa isang buwan, kada taon, kada linggo, bawat buwan, kda araw, kada isang araw, sa bahay,
    sa amin, samin, sa aming pamilya, sa pamilya, pamilya namin, sa isang pamilya, kaming magpapamilya,
    kaming pamilya, lahat kami, kami lahat, lahat lahat, kabuuan, tay, nay, tatay, nanay, ma am, idol, lods, lodi,
    bes, pre, pare, mare, tol, utol, bro, sis, chief, kap, cap, kapatid, ading, inday, dodong, gyud, jud, slamat,
    salamuch, maraming salamat, salamat po, pasensya, pasensya na, good am, good pm, paki sagot, kung sa akin,
    para sa akin, sa akin, para sa amin, para samin, ganun, ganon, magandang umaga, magandang hapon, magandang gabi,
    magandang araw, magandang tanghali, kumusta po, hello po, hi po, gud am, gud pm, gud eve, gandang umaga,
    isang linggo, sa isang linggo, /linggo, /week, kailanman, kelanman, kasama ako, kasama na ako, kasama po ako,
    pati ako, kasali ako, kasama mga anak, 5-6, sa 5-6, ng mensahe, ng text, sakin, kayo, nyo, q, kasama ang mga bata,
    kasama na mga bata, kasama ang mga anak,
    ganyan, ganito, ganoon, kaming, akong, d2, dto, dun
very =
    sobra, sobrang, masyado, talagang, lubos, lubos na, lubusan, lubusang, talaga, tlga, masyadong, ganap na,
    buong buo, todo, super, mariin, mariing, matindi, very, lalo, tunay na
lead =
    sagot ko po ay, sagot ko po, ang sagot ko po ay, ang sagot ko po, sagot ko, ang sagot ko, sagot ko ay,
    pinipili ko, pinili ko, pili ko, mga, humigit kumulang, halos, nasa, ang, yung, ung, yong, iyong, may, ako ay,
    kami ay, piliin ko, pakiusap, paki, siguro mga, ang sagot, sagot, sagot namin, sagot nmin, sgot ko, sagot q,
    sgot q, ans ko, answer ko, ang answer ko, my answer, choice ko, ang choice ko, ang pili ko, ang pinili ko,
    pinipili ko ang, pili ko ay, napili ko, pipiliin ko, pipili ako ng, pipili ako, mas pinili ko, boto ko, ako sa,
    dun ako sa, doon ako sa, dun sa, sya, siya, ay, eto, ito, ito po, gusto ko yung, gusto ko ang,
    gus2 ko, kailangan namin ng, mga nasa, nasa mga, tantya, tantiya, tantya ko, tinatantya, humigit, humigitkumulang,
    mahigit kumulang, mahigit kumulang mga, abot, umaabot, umaabot ng, umaabot sa, kumikita ng, kumikita ako ng,
    kita ko, kita namin, ang kita ko, sahod ko, nakakahuli ng, nakakahuli kami ng, nakahuli ng, huli namin,
    ang huli namin, huli ko, bale, mga bale, kabuuang, lahat lahat, isang pamilya, pamilya ng, magpapamilya,
    kami po ay, ako po ay, bilang namin, naging, sobrang, sobra, masyadong, masyado, lalong, lalo, patuloy na,
    patuloy, tuloy tuloy, pinaka, mayroong, merong, gusto ko
marker =
    numero, bilang, option, letra, titik, sagot, number, num, nmber, numbr, nmero, opsyon, pang, ika, opsiyon,
    pagpipilian, item, puntos, grado, marka, iskor, nos, numbers, mga numero, numerong, letrang, letter, ltr
and =
    at, saka, tsaka, pati, tapos, tas, kasama, tyaka, tska, tsak, cka, at saka, at tsaka, pati na rin, pati rin,
    kasama na, kasama ang, tsaka yung, saka yung, at ang, at yung, &, ug, ken, ket
or =
    o, o kaya, hanggang, mula, pagitan, o kaya naman, o di kaya, o kaya ay, or, o baka, hanggang sa, abot ng, gang,
    hangang, hngang, mula sa, sa pagitan ng, kaya o
all =
    lahat, lahat ng nabanggit, silang lahat, lahat yan, lahat sila, lahat ng yan, lahat ng iyan, lahat ng pagpipilian,
    lahat iyan, lht, lahat to, lahat ito, lahat na, lahat kailangan, kailangan lahat, tanan, amin amin, buong lima,
    lahat lima, lahat mahalaga, lahat importante, lahat po mahalaga, mahalaga lahat
because =
    kasi, kase, kc, ksi, dahil, dhil, pero, sapagkat, gawa ng, kaso, kso, dahil sa, pagkat, kya, kaya nga, kya nga,
    kung, kapag, pag, habang, noong, nung, mula nung, mula noong, simula nung, simula noong, bagamat, kahit, upang,
    kaya lang, kya lng, yun nga lang, ngunit, subalit, datapwat, tungod, gapu
opposite = mataas mababa, mahal mura, mataas mura, mahal mababa, malapit malayo, malaki maliit, mahaba maikli, marami kaunti, taas baba
except = maliban, maliban sa, bukod sa, bukod, liban sa
cause = kasi, kase, kc, ksi, dahil, dhil, sapagkat, gawa ng, dahil sa, pagkat
prefix = pag, pang, pan, pam, pa, mag, mang, man, mam, ma, nag, na, ka, i
suffix = an, han, in, hin, ng
alike = o u, e i
laugh =
    haha, hehe, hihi, hahaha, hahahaha, hahahahaha, hehehe, hihihi, huhu, huhuhu, lol, hahaha po, jejeje, wahaha,
    bwahaha, nyahaha
beyond =
    mahigit, higit sa, mahigit sa, mas mataas sa, lampas, lagpas, lampas sa, lagpas sa, hindi bababa, hindi bababa sa,
    di bababa, di bababa sa, pinakamababa, pinakamataas, kulang sa, wala pang, wala pa sa, di aabot, di aabot ng,
    hindi aabot, hindi aabot ng, di umaabot, hindi umaabot, mas mababa sa, sobra sa, pataas, pababa,
    hanggang sa pinakamarami, ilang, mga ilan, ilang daang, ilang libo, higit pa, mahigit pa, atleast, lugi, nalugi,
    utang, may utang, inutang, nautang
dont = wag, wag na, huwag, huwag na, wag nang, huwag nang, wag kayo, wag nyo, huwag nyo, wag na kayo, wag nyo na, huwag na kayo, huwag nyo na, wag na ninyo, wag kayong
send = mag text, magtext, text, mag send, magsend, i text, itext, mag message, imessage, i message, magpadala, padalhan, padala, mag msg, tawagan, istorbohin, guluhin
unwilling = ayaw, ayoko, ayokong, ayaw kong, ayaw ko, ayko, ayaw naming, ayaw namin, tumatanggi, nahihiya
want = gusto, gustong, nais, pwede, pwedeng, puwede, puwedeng
tell = sabihin, sagutin, sumagot, magsabi, magsalita, ikwento, magkwento, ibahagi, magbahagi, banggitin, sbihin, sagotin, pag usapan, mag share, i share
know = alam, lam, sigurado, sure, matandaan, maalala, tiyak, natatandaan, naaalala, maintindihan, naiintindihan, gets, batid, masabi kung
out-of = out of, sa, mula sa, over
clock = alas, ala, a las, nang alas, am, pm, ng umaga, ng hapon, ng gabi, grade
asks =
    sino, sino to, sinu, cno, cnu, hu u, hu u po, sino ka, ano, anu, ano to, ano yan, anong, ano ba, ano po ito,
    anu po, ano ito, bakit, bkit, bkt, baket, paano, pano, paanong, saan, san, saang, kailan, kelan, alin, aling,
    ilan, magkano, mgkano, kanino, kumusta, kamusta, musta, ha, totoo ba, talaga ba, pwede ba, pwede po ba, scam,
    scam ba, legit, san galing, taga saan, kinsa, unsa, unsay, asa, ngano
beside =
    sa, sa may, sa mga, gamit, gamit ko, sakay ng, sumasakay ng, nakasakay sa, pumupunta sa, punta sa,
    sa pamamagitan ng, ang, mula sa, galing sa
inside = po, ho, nga, naman, na, pa, din, rin, lang, talaga, muna, kasi, ba, nmn, pong
ordinary = saan, pulos, amo, bahay, sakin, lang, lng, po, din, rin, naman, na lang
less =
    mas kaunti, kaunti, konti, mas konti, unti, bumaba, nabawasan, kumonti, kumaunti, mas mababa, kulang,
    mas kumaunti, mas kumonti, kumonti na, mas bumaba, bumababa, nababawasan, mas nabawasan, kumukonti, kumukaunti,
    paunti, paunti nang paunti, pakonti nang pakonti, paliit, lumiit, lumiliit, mas maliit, mas kulang, konti na,
    kaunti na, mas kunti, kunti, kunti na, unti na, mas unti, bawas, may bawas, humina, humihina, mahina, matumal,
    tumumal, di gaanong marami, mas onti, onti, onti na, onti nalang, konti nalang, kaunti nalang, gamay, basbassit,
    mas kakaunti, kakaunti, kakaunti na, kumaunti na, mas mababa sa,
    mas mura, nagmura, lalong nagmura, mas nagmura,
    halos wala, halos wala na, halos walang huli
same =
    pareho, pareho lang, parehas, parehas lang, ganun pa rin, ganoon pa rin, walang pagbabago, walang nagbago,
    tulad ng dati, pareho parin, pareho pa rin, parehas parin, parehas pa rin, parehas nung dati, pareho ng dati,
    pareho nung dati, parehong pareho, ganun parin, ganun pa din, ganon parin, ganon pa rin, ganoon parin,
    gaya ng dati, gaya pa rin ng dati, kagaya ng dati, katulad ng dati, tulad pa rin ng dati, tulad dati, kapareho,
    kaparehas, pantay, pantay lang, same, same lang, same pa rin, same parin, walang pinagbago, walang pinag bago,
    wala namang nagbago, wala pong nagbago, wala pagbabago, wala naman pagbabago, wala namang pagbabago,
    hindi nagbago, di nagbago, hindi nag bago, di nag bago, steady, steady lang, stable, dati pa rin, tulad pa rin,
    normal lang, sakto lang, sakto, pariho, pariho lang, wala pong pinagbago, wala pong pagbabago, walang pinagbago po,
    wala pinagbago, walang pinagkaiba, walang pagkakaiba, walang ipinagbago
more =
    mas marami, marami, madami, mas madami, dumami, tumaas, mas mataas, nadagdagan, mas dumami, dumadami, dumarami,
    mas tumaas, tumataas, padami, padami nang padami, parami, parami nang parami, lumaki, lumalaki, mas malaki,
    sumobra, nadadagdagan, mas lumaki, dagdag, may dagdag, lumakas, lumalakas, mas dmami, ang dami, andami, daming,
    sobrang dami, mas marmi, daghan, adu, mas mataas sa,
    mas mahal, nagmahal, nagmamahal, lalong nagmahal, lalong mahal, mas nagmahal
formerly = dati, dati rati, noon, noong una, nuon, nung una, noong araw, dati ay, dati po, dati kasi
now = ngayon, ngaun, ngyn, sa ngayon, ngayong taon, nowadays, kasalukuyan

number-0 = sero, wala
number-1 = isa, isang, uno, isa't, wan, iisa, isa lang, mag isa, uno po, isang araw, isang buwan, isang linggo
number-2 = dalawa, dalawang, dos, dalawa't, dlwa, dlawa, dalwa, duha, dalwang, dos po, dalawa kami
number-3 = tatlo, tatlong, tres, tatlo't, tatlu, tatlung, tatatlo, tulo, tallo
number-4 = apat, kwatro, kuwatro, uppat, upat, apat't, kuatro
number-5 = lima, limang, singko, lima't, limah
number-6 = anim, sais, anem, anim na, saes, unom, innem
number-7 = pito, pitong, siyete, syete, pito't, sete, siete
number-8 = walo, walong, otso, walo't, waloo, ocho
number-9 = siyam, nuwebe, nwebe, syam, siyam na, siam, nueve, nuybe
number-10 = sampu, sampung, sampo, diyes, dyes, sampu't, sampoo, sampong, dyis, dies, jes, napulo, sangapulo
number-11 = labing isa, labingisa, onse, labing isang, labingisang, labinisa, labin isa
number-12 = labindalawa, labing dalawa, dose, labindalawang, labingdalawa, dosena, isang dosena, labin dalawa, dosi
number-13 = labintatlo, labing tatlo, trese, labintatlong, labingtatlo, labin tatlo, tresi
number-14 = labing apat, katorse, labinapat, labingapat, labing apat na, katorsi
number-15 = labinlima, labing lima, kinse, labinlimang, labinglima, labin lima, kinsi, kinsena
number-16 = labing anim, disisais, labinganim, labin anim, disesais, dissisais
number-17 = labimpito, labing pito, disisiyete, labinpito, labingpito, labimpitong, diesisiete, disisyete, desisyete
number-18 = labingwalo, labing walo, disiotso, labinwalo, labin walo, labingwalong, diesiocho, desiotso
number-19 = labinsiyam, labing siyam, disinuwebe, labingsiyam, labinsiyam na, labing syam, diesinueve, desinuebe
number-20 = dalawampu, dalawampung, dalawampu't, bente, beinte, baynte, beynte, bainte, veinte, dalawang pu, dalawampo
number-25 = bente singko, bente sinko, beinte singko, beynte singko, baynte singko
number-30 = tatlumpu, tatlumpung, tatlumpu't, trenta, treinta, traynta, tatlong pu, tatlumpo, trayinta, traenta,
    treynta, trayenta, treyenta
number-40 = apatnapu, apatnapung, apatnapu't, kwarenta, kuwarenta, apatnapo, apat na pu, cuarenta, kwarinta
number-50 = limampu, limampung, limampu't, singkwenta, singkuwenta, singkuenta, limampo, limang pu, cincuenta,
    sinkwenta, singkwinta
number-60 = animnapu, animnapung, animnapu't, sisenta, sesenta, saisenta, animnapo, anim na pu, saysenta
number-70 = pitumpu, pitumpung, pitumpu't, sitenta, setenta, syetenta, pitumpo, sytenta
number-80 = walumpu, walumpung, walumpu't, otsenta, otchenta, walumpo, utsenta, ochenta
number-90 = siyamnapu, siyamnapung, siyamnapu't, nobenta, nubenta, noventa, siyamnapo
times-100 =
    daan, daang, raan, raang, siyento, sandaan, daan't, raan't, daan at, siyentos, sientos, ciento, syento, syentos,
    gatos
times-1000 = libo, libong, mil, k, libo't, libu, ribo, mil't
times-1000000 = milyon, milyong, milyon piso, milion, million
number-100 = sandaan, sandaang, isang daan, isandaan, isang daang, sangdaan, syento, siyento, sandaan lang
number-1000 = sanlibo, sanlibong, isang libo, isanlibo, isanlibong, isang libong, mil
number-21 = bente uno, beinte uno
number-22 = bente dos, beinte dos
number-23 = bente tres
number-24 = bente kwatro
number-35 = trenta y singko, trenta singko, traynta singko
number-45 = kwarenta y singko, kwarenta singko
number-200 = dalawandaan, dalawandaang, dos siyentos, dos syentos, dosientos, dalawang daan, dalawang daang
number-300 = tatlondaan, tatlondaang, tres siyentos, tresientos, tatlong daan, tatlong daang
number-500 = limandaan, limandaang, limang daan, limang daang, kinyentos, kinientos, singko siyentos, quinientos
half = kalahati, kalahating, kalahati lang, medya, kalhati
point = punto
linker = at, na, ng, 't, na lang, pu't, y
ordinal-1 =
    una, ang una, unang, pang una, pinakauna, pinaka una, yung una, nauna, una sa lahat, una po, ang unang,
    unang sagot, panguna, ika una, ika isa, ikaisa, 1st, first
ordinal-2 =
    ikalawa, pangalawa, ika dalawa, ikalawang, pangalawang, pang dalawa, yung pangalawa, ang pangalawa, ikadalawa,
    ika 2, pang 2, ikalwa, pangalwa, 2nd, second
ordinal-3 =
    ikatlo, pangatlo, ika tatlo, ikatlong, pangatlong, pang tatlo, yung pangatlo, ang pangatlo, ika 3, pang 3,
    ikatatlo, 3rd, third
ordinal-4 = ikaapat, pang apat, pangapat, ika apat, ikapat, pang apat na, 4th, fourth
ordinal-5 = ikalima, panlima, pang lima, ika lima, panglima, ikalimang, 5th, fifth
last =
    ang huli, yung huli, panghuli, huling pagpipilian, pinakahuli, yung dulo, ang dulo, yung nasa huli, yung pinakahuli,
    yung last, huli sa lahat, pinakadulo, huli na, huli po, huli, ang last, huling opsyon, yung panghuli, nasa huli
letters = A B C D E F G H
signature = ipinadala mula sa, ipinadala gamit ang

unit-kg =
    kilo, kg, kilong, kls, kilos, kilo gramo, kilogramo, kg., kgs, kilu, kgs., kilong isda, kilo ng isda, kilong huli,
    kilo't
unit-sack = sako, kaban, sakong, kabang, kabans, sako ng, bayong
unit-litre = litro
unit-hectare = ektarya, ektaryang
unit-person =
    tao, katao, miyembro, katawo, miembro, myembro, kasapi, anak, bata, miyembro ng pamilya, na tao, taong,
    kami sa pamilya, kami sa bahay, kaming magpamilya, magpapamilya, kasama sa bahay, kami dito, tao sa bahay,
    sa bahay namin, kami po sa bahay, katao sa bahay, kaming tao, buhay, persons, pax, heads
unit-hour = oras
unit-day = araw, adlaw, na araw, araw sa isang linggo, araw po sa isang linggo, isang araw
unit-week = linggo, lingo, isang linggo
unit-month = buwan, bwan, isang buwan
unit-year = taon
unit-times = beses, na beses, ulit, besis
unit-php = piso, peso, pesos, php, p, ₱, pisong, phil peso, pisu, pesosesos, pisong kita, pesoses
unit-usd = dolyar, dolyares, dollar, dollars
unit-gram = gramo
unit-ton = tonelada, tons
unit-basket = banyera, banyerang, timba, balde, basket, kahon, tiklis, banyeras, planggana, lata
unit-point = puntos, bituin, star, stars, points, bitwin
thing-facebook = fesbuk, peysbuk, pesbuk
thing-whatsapp = watsap
thing-television = telebisyon, tibi, tivi, telebisiyon, telebision
thing-radio = radyo
thing-phone = telepono, selpon, cp
thing-sms = text, txt, mensahe
thing-overtime = obertaym, over time
thing-agreement = sang ayon, sang ayon ako, sumasang ayon, sumasang ayon ako, agree
thing-full-agreement = lubos na sang ayon, lubos akong sang ayon, lubos na sumasang ayon, sang ayon na sang ayon
thing-disagreement = hindi sang ayon, di sang ayon, hindi ako sang ayon, di ako sang ayon, hindi sumasang ayon
thing-barangay = barangay, brgy, bgy, brg, brgay, baranggay
thing-village-head = kapitan, brgy captain, barangay captain, kapitan ng barangay, brgy capt, punong barangay, kap, kapitana
told-flood =
    baha, bahang-baha, binaha, binabaha, nabaha, bumaha, bumabaha, nabahaan, pagbaha, pagbabaha, laging baha, lubog,
    lubog sa tubig, nalubog, lumubog, pinasok ng tubig, pinasukan ng tubig, pumasok ang tubig, pumasok ~ tubig,
    tumaas ang tubig, umapaw, umapaw ang ilog, inanod, natangay ng tubig
told-drought =
    tagtuyot, tag-tuyot, tuyot, tuyo ~ lupa, tuyo ~ palayan, tuyo ~ bukid, tuyong lupa, natuyo, natutuyo, natuyot,
    tagtuyo, tag-init, walang ulan, wala pong ulan, wala ulan, walang-ulan, wala pang ulan, hindi umuulan,
    hindi umulan, di umuulan, di umulan, hindi na umuulan, hindi pa umuulan, di pa umuulan, kulang sa ulan,
    kulang ang ulan, kulang ~ ulan, walang tubig ~ palayan, walang tubig sa bukid, el nino, matagal na tag-init,
    bitak-bitak, walang tubig, wala pong tubig, wala kaming tubig, wala ~ tubig, kulang sa tubig, kulang ang tubig,
    kulang ~ tubig, walang malinis na tubig, walang inumin, mahina ang tubig, mahina ~ tubig, hirap sa tubig
told-storm =
    bagyo, binagyo, binabagyo, bumagyo, malakas na hangin, malakas ang hangin, malakas na alon, malalaking alon,
    malaking alon, malakas ang alon, malaki ang alon, maalon, sama ng panahon, masamang panahon
told-pests = peste, daga, kinain ng daga, insekto, kuhol, uod, inuod, pinepeste, pineste, tipaklong, dapulak
told-fire = sunog, nasunog, nasunugan, sunog sa gubat
told-low-price =
    mababang presyo, mababa ang presyo, mababa ~ presyo, presyo ~ mababa, baba ng presyo, bumaba ang presyo,
    bumaba ~ presyo, bumabagsak ang presyo, bagsak presyo, bagsak ang presyo, bagsak ~ presyo, bumagsak ang presyo,
    bumagsak ~ presyo, mura ang bili, mura ng bili, mura lang ang bili, mura ~ bili, murang bili, mababa ang bili,
    mababa ~ bili, baba ng bili, binibili ng mura, binibili ~ mura, binabarat, barat ang buyer, barat ~ buyer,
    binarat, murang-mura, sobrang mura, masyadong mura, mura ang palay, mura ang isda, mura ang benta, mura ~ benta,
    lugi sa bentahan, mura ang kuha, mura ~ kuha, mababang bilihan
told-high-cost =
    mahal, mataas na presyo, mataas ang presyo, mataas ~ presyo, mahal na bilihin, mahal ang bilihin, mahal ~ bilihin,
    mahal ang gasolina, taas ng presyo, tumaas ang presyo, tumaas ~ presyo, nagmahal, nagmahalan, mataas na bilihin
told-debt =
    utang, utangin, may utang, maraming utang, baon sa utang, nabaon sa utang, lubog sa utang, lubog ~ utang,
    puro utang, nangutang, nangungutang, umutang, umuutang, inutang, pagkakautang, pautang ni, 5-6, bumbay,
    naniningil, hulog sa
told-sickness =
    sakit, may sakit, nagkasakit, nagkakasakit, sakitin, maysakit, karamdaman, nilagnat, nilalagnat, lagnat, dengue,
    naospital, na ospital, na-ospital, nasa ospital, masama ang pakiramdam, masama ~ pakiramdam, masakit ang,
    hindi maganda ang kalusugan, inuubo, na hospital, nahospital
told-no-work =
    walang trabaho, wala pong trabaho, wala akong trabaho, wala kaming trabaho, wala ~ trabaho,
    walang makuhang trabaho, walang mapasukan, walang mapasukang trabaho, walang hanapbuhay, walang pinagkakakitaan,
    nawalan ng trabaho, nawalan ~ trabaho, natanggal sa trabaho, hirap maghanap ng trabaho,
    mahirap maghanap ng trabaho, tambay
told-low-pay =
    mababang sahod, mababa ang sahod, mababa ~ sahod, maliit ang sahod, maliit na sahod, maliit ~ sahod,
    liit ng sahod, baba ng sahod, kulang ang sahod, kulang sa sahod, kulang ~ sahod, mababang sweldo,
    mababa ang sweldo, mababa ~ sweldo, maliit ang sweldo, maliit na sweldo, maliit ~ sweldo, liit ng sweldo,
    baba ng sweldo, kulang ang sweldo, kulang ~ sweldo, maliit ang kita, maliit ~ kita, mababa ang bayad,
    mababang bayad, maliit ang bayad, hindi sapat ang sahod, hindi sapat ang sweldo, di sapat ang sahod,
    di sapat ang sweldo, di kasya ang sahod, di kasya ang sweldo
told-unpaid =
    hindi nagbabayad, hindi binabayaran, hindi nababayaran, hindi binayaran, di binabayaran, di nagbabayad,
    di binayaran, hindi kami binabayaran, hindi ako binabayaran, hindi kami binayaran, hindi pa binabayaran,
    hindi pa bayad, hindi pinasahod, hindi pinapasahod, di pinapasahod, walang sahod, walang sweldo, wala pang sahod,
    wala pang sweldo, delay ang sahod, delay ang sweldo, delayed ang sahod, delayed ~ sahod, delayed ~ sweldo,
    atrasado ang sahod, atrasado ~ sahod, atrasado ~ sweldo, hindi ibinigay ang sahod, hindi ibinibigay ang sahod
told-bad-road =
    sirang daan, sira ang daan, sira ~ daan, sira ang kalsada, sira-sirang kalsada, sirang kalsada, sira ~ kalsada,
    sira-sirang daan, pangit na daan, pangit ang daan, pangit ~ daan, pangit ang kalsada, pangit ~ kalsada, lubak,
    lubak-lubak, walang daan, walang kalsada, maputik ang daan, maputik ~ daan
called-boat = bangka, bangkang, lantsa, pumpboat, bangkang de motor
called-motorcycle = motorsiklo, motor
called-tricycle = traysikel, tricycle, trisikel, trike
called-jeep = dyip, jeep, dyipni, jeepney
called-bus = bus, bas
called-bicycle = bisikleta, bike, bisekleta
called-car = kotse, awto, auto
called-truck = trak, truck
called-walking = lakad, naglalakad, naglakad, lalakad, maglakad, paglalakad
called-hospital = ospital, hospital
called-clinic = klinika, klinik, clinic, health center
called-pharmacy = botika, parmasya, parmasiya, pharmacy, drugstore
called-healer = albularyo, albolaryo, hilot, manghihilot
called-market = palengke, merkado, market, pamilihan
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
called-rice = palay, bigas, rice, palayan
called-maize = mais, corn
called-cassava = kamoteng kahoy, cassava, balinghoy
called-coffee = kape, coffee
called-rubber = goma, rubber
called-coconut = niyog, kopra, coconut
called-vegetables = gulay, mga gulay, vegetables
called-pepper = paminta
called-chicken = manok, mga manok, chicken
called-pig = baboy, mga baboy
called-cow = baka, mga baka
called-goat = kambing, mga kambing
called-duck = itik, pato, bibe
called-buffalo = kalabaw
called-engine = makina, engine
called-net = lambat, net
called-fertiliser = abono, pataba, fertilizer
called-seed = binhi, punla, similya
called-both =
    kaming dalawa, kami pareho, pareho kami, kapwa kami, parehong kami, mag-asawa, kaming mag-asawa, ako at asawa ko,
    asawa ko at ako, kami ng asawa ko, kami ng mister ko, kami ni mister, kami ni misis
called-husband = mister, asawang lalaki
called-wife = misis, maybahay, asawang babae
called-parents = magulang, mga magulang, nanay at tatay
called-neighbour = kapitbahay, kapit bahay
called-friend = kaibigan, mga kaibigan, tropa, barkada
called-relative = kamag-anak, kamaganak, pamilya
called-boss = amo, boss, employer
called-middleman = middleman, komprador, buyer, mamimili
called-daily = araw araw, arawan, kada araw, bawat araw, daily, every day
called-weekly =
    linggo linggo, lingguhan, kada linggo, bawat linggo, isang beses sa isang linggo, isang beses kada linggo, minsan
    sa isang linggo, once a week, every week, weekly
called-monthly =
    buwan buwan, buwanan, kada buwan, bawat buwan, isang beses sa isang buwan, isang beses kada buwan, minsan sa isang
    buwan, once a month, every month, monthly
called-yearly = taon taon, taunan, kada taon, bawat taon
called-late = late, delayed, nahuhuli, atrasado
called-morning = umaga, tuwing umaga
called-noon = tanghali
called-evening = hapon
called-night = gabi
called-greeting = magandang umaga, magandang hapon, magandang gabi, magandang tanghali, good morning, good evening
called-train = tren, train, mrt, lrt, pnr
called-palm-oil = palm oil, oil palm, palmoil, langis ng palma
called-health-centre =
    sentrong pangkalusugan, barangay health center, brgy health center, rural health unit, rhu, health station
called-school = paaralan, eskwelahan, eskuwelahan, iskwelahan, iskul, school
called-permit = permit, work permit, permit sa trabaho, permit sa pagtatrabaho
called-cooperative = kooperatiba, koop, coop, co-op, cooperative
called-shop = tindahan, sari-sari store, sari sari, store, shop
called-factory = pabrika, pagawaan, factory
called-union = unyon, unyon ng manggagawa, union, labor union
called-banana = saging, mga saging, banana
called-fruit = prutas, mga prutas, fruit, fruits
called-sugar-cane = tubo, tubuhan, sugarcane, sugar cane
called-fish = isda, mga isda, fish
called-shrimp = hipon, mga hipon, sugpo, suahe, shrimp, prawn
called-crab = alimango, alimasag, talangka, crab, crabs
called-squid = pusit, mga pusit, squid
called-english = ingles, english, inglis, wikang ingles
called-malay = wikang malay, melayu, bahasa melayu, malay language
called-tamil = tamil, wikang tamil
called-mandarin = mandarin, intsik, tsino, chinese, insik
called-burmese = burmese, wikang burmese, birmano
called-thai = thai, wikang thai
called-afternoon = hapon, tuwing hapon, afternoon, sa hapon
called-internet = internet, intrnet, wifi, wi-fi, mobile data
called-electricity = kuryente, koryente, elektrisidad, electricity
called-clean-water = malinis na tubig, tubig na malinis, inuming tubig, tubig na inumin, tubig inumin, clean water
called-toilet = kubeta, palikuran, kasilyas, banyo, cr, comfort room, toilet, inidoro
called-expired = expired, expired na, paso na, napaso na, nag-expire, wala nang bisa
called-wechat = wechat, we chat, wichat
called-loan = pautang, utang, loan, loans
called-training = pagsasanay, training, trening, treyning
called-insurance = insurance, insurans, insyurans, health insurance
called-monday = lunes, monday, mon, lunis
called-tuesday = martes, tuesday, tues, tue, martis
called-wednesday = miyerkules, miyerkoles, wednesday, wed, myerkules, merkules, mierkoles
called-thursday = huwebes, thursday, thurs, thu, webes, huebes, hwebes
called-friday = biyernes, friday, fri, byernes, biernes
called-saturday = sabado, saturday, sat, sabdo
called-sunday = linggo, araw ng linggo, sunday
called-indonesia = indonesia, indonesya, indonisia, indo
called-malaysia = malaysia, malaysya, malasya, malasia, malysia
called-philippines = pilipinas, philippines, pinas, philippine, phil, ph
called-vietnam = vietnam, biyetnam, byetnam, viet nam, vietnm
called-thailand = thailand, tayland, tailand, thailandia
called-laos = laos, lao pdr
called-cambodia = cambodia, kambodya, cambodya, kambodia
called-myanmar = myanmar, burma, birmanya, myanmr, mianmar
called-singapore = singapore, singapur, singapura, singapor, spore
called-brunei = brunei, brunay, bruney, brunei darussalam
called-timor-leste = timor-leste, east timor, silangang timor, timor
called-china = tsina, china, chna, mainland china
called-japan = japan, bansang hapon, jpn
called-korea = korea, south korea, timog korea, korya, skorea, sokor
called-taiwan = taiwan, taywan, taiwn
called-hong-kong = hong kong, hongkong, hk, hongkng
called-saudi-arabia = saudi arabia, saudi, ksa, saudia, saudiarabia, sawdi
called-emirates = uae, united arab emirates, emirates, dubai
called-bangkok = bangkok, bankok, bangcok, bkk
called-jakarta = jakarta, djakarta, dyakarta
called-manila = maynila, manila, metro manila, mnila, mnl, kamaynilaan
called-phnom-penh = phnom penh, pnom penh, phnompenh, pnompen
called-vientiane = vientiane, vientian, viangchan
called-yangon = yangon, rangoon, yangoon, rangun
called-hanoi = hanoi, ha noi, hanoy
called-ho-chi-minh-city = ho chi minh city, ho chi minh, hochiminh, hcmc, saigon, saygon
called-kuala-lumpur = kuala lumpur, kl, kualalumpur, kuala lumpor
called-durian = durian, duryan, dorian
called-mango = mangga, manga, mango
called-tea = tsaa, tsa, tea
called-cashew = kasoy, kasuy, balubad, cashew
called-soybean = soya, soybean, soybeans, utaw, soy
called-peanut = mani, peanut, peanuts
called-onion = sibuyas, onion, onions, sebuyas
called-garlic = bawang, garlic
called-chilli = sili, siling labuyo, siling haba, labuyo, chili, chilli
called-tomato = kamatis, tomato, tomatoes, kamates
called-tobacco = tabako, tobacco
called-fisher = mangingisda, pangingisda, nangingisda, mamamalakaya, fisherman, fisher, fishing, fisherfolk
called-farmer = magsasaka, pagsasaka, nagsasaka, magbubukid, mambubukid, farmer, farming
called-vendor = tindera, tindero, nagtitinda, pagtitinda, vendor, maglalako, manininda
called-driver = drayber, driver, tsuper, nagmamaneho, pagmamaneho, nagdadrive
called-teacher = guro, titser, teacher, maestra, maestro, nagtuturo, pagtuturo
called-domestic-worker = kasambahay, katulong, domestic helper, domestic worker, dh, maid, yaya
called-builder =
    manggagawa sa konstruksyon, construction worker, construction, konstruksyon, konstraksyon, karpintero, mason
called-tailor = mananahi, sastre, modista, pananahi, nananahi, tailor, sewing
called-student = estudyante, mag-aaral, nag-aaral, student, istudyante, studyante
called-housewife = maybahay, ilaw ng tahanan, housewife, plain housewife, house wife
called-unemployed =
    walang trabaho, walang hanapbuhay, unemployed, wala akong trabaho, walang work, wlang trabaho, tambay, jobless
called-well = balon, deep well, deepwell, poso
called-river = ilog, river, sa ilog
called-rain-water = tubig-ulan, tubig ulan, tubig galing sa ulan, rain water, rainwater
called-firewood = panggatong, kahoy na panggatong, gatong, kahoy, firewood
called-gas = gas, lpg, gasul, gasol, gas stove
called-charcoal = uling, charcoal, de uling
called-single = walang asawa, single, dalaga, binata, wala pang asawa, hindi kasal, di kasal
called-married = may asawa, kasal, kasado, married, may asawa na, me asawa
called-widowed = balo, biyuda, biyudo, byuda, byudo, widow, widowed, widower
called-man = lalaki, lalake, male
called-woman = babae, babaye, female, woman
called-good = mabuti, maganda, maayos, mahusay, mainam, magaling, good
called-bad = masama, hindi maganda, di maganda, hindi mabuti, hindi maayos, pangit, panget, bad
called-so-so = katamtaman, katamtaman lang, average, so so, fair, medyo maayos, hindi mabuti hindi masama
called-dry-season = tag-init, tag-araw, taginit, tagaraw, panahon ng tag-init, dry season, summer
called-rainy-season = tag-ulan, tagulan, panahon ng tag-ulan, rainy season, wet season
called-newspaper = dyaryo, diyaryo, pahayagan, peryodiko, newspaper
called-youtube = youtube, yt, you tube, utube, yutub
called-tiktok = tiktok, tik tok, tictok, tiktuk
called-viber = viber, vaiber, vibr
called-telegram = telegram, telegrm, tele gram
called-zalo = zalo, zalo app
called-loudspeaker = loudspeaker, loud speaker, laudspiker, megaphone, megapon
called-government = gobyerno, pamahalaan, government, govt, goberno, lgu
called-ngo = ngo, ngos, non-government organization, nongovernment organization
called-church = simbahan, church, kapilya, iglesia, simbhan
called-temple = templo, temple
called-mosque = moske, mosque, masjid
called-village-office = barangay hall, brgy hall, bulwagan ng barangay, opisina ng barangay, barangay office
