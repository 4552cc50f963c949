# Every Filipino word that is understood. Reviewed: not by a native speaker.
# How this file works is told at the head of en/words.ftl.

stop = tigil, stop, itigil, ihinto, hinto, tumigil, tigil na, itigil na, ihinto na, tigilan
stop-alone = ayoko na, ayaw ko na, tama na, off
start = simula, simulan, magsimula, umpisa, sali
help = tulong, tulungan, tulungan mo ako, patulong, info
menu = menu
back = balik, bumalik, bumalik sa dati, ibalik, back
language = wika, lenggwahe, palitan ang wika, ibang wika
skip = laktaw, laktawan, lampas, lampasan, sunod, susunod, susunod na tanong, skip, next
dont-know =
    hindi q alam, hndi q alam, hndi ko alam, di q alam, d q alam, hindi ko po sigurado, hindi ko alam, hindi ko po alam, di ko alam, di ko po alam, dko alam, d ko alam, d ko po alam, hnd ko alam,
    ndi ko alam, hindi ko sure, di ko sure, ewan, ewan ko, ewan ko po, hindi alam, di alam, hindi po alam, di sure, hindi sigurado,
    hindi po sigurado, di sigurado, hindi ako sigurado, di ako sigurado, wala akong alam, wala po akong alam, malay ko, aywan
refuse =
    ayaw ko po sabihin, ayoko pong sabihin, ayoko po sagutin, ayoko pong sagutin, ayaw kong sabihin, ayaw ko sabihin, ayaw ko pong sabihin, ayokong sabihin, ayoko sabihin, ayaw kong sagutin,
    ayaw ko sagutin, ayokong sagutin, ayaw kong sumagot, ayokong sumagot, ayoko sumagot, ayaw ko sumagot, ayaw ko pong sagutin, ayaw ko pong sumagot,
    hindi ko sasabihin, hindi ako sasagot, sikreto, sekreto, lihim, secret, pribado
yes =
    oo, opo, oho, oo po, oo naman, opo naman, yes, yup, cge, sge, sige, ge, tama, totoo,
    syempre, siyempre, oum, oumm, uu, payag, payag ako, pumapayag, pumapayag ako, okey, sang ayon, sang ayon ako
echo = meron, mayroon, meron na, gusto, gusto ko, kaya, nakaranas, nangyari
no =
    hindi, hinde, hnd, hndi, hindi pa, hindi naman, di, d, ndi, dehins, wala, wla, wala pa, wala naman, wala na, di pa, nope, ayaw,
    ayoko, hindi kailanman, hindi kami, hindi sang ayon, di sang ayon, di naman
nothing = wala, wla, wala naman, wala na, wala pa, sero
unsure = siguro, minsan, minsan minsan, paminsan minsan, depende, baka, pwede, puwede, oo at hindi, medyo, pwede rin

particle =
    /araw, /buwan, now, ngayon, po, ho, naman, nmn, lang, lng, nga, na, pa, mam, maam, mam po, sir, ser, boss, bossing, salamat, slmt, kuya, ate, manong,
    manang, tlga, talaga, rin, din, ba, eh, kada araw, bawat araw, kada buwan, sa isang araw, isang araw, kami, tayo,
    ako, kmi, ko, namin, amin, kaming lahat, dito, dito sa amin, pls, paki, pong
lead =
    sagot ko po ay, sagot ko po, ang sagot ko po ay, ang sagot ko po, sagot ko, ang sagot ko, sagot ko ay, pinipili ko, pinili ko, pili ko, mga, humigit kumulang, halos, nasa, ang, yung,
    ung, yong, iyong, may, ako ay, kami ay, piliin ko, pakiusap, paki, siguro mga
marker = numero, bilang, option, letra, titik, sagot, number
and = at, saka, tsaka, pati, tapos, tas, kasama
or = o, o kaya, hanggang, mula, pagitan
all = lahat, lahat ng nabanggit, silang lahat
because = kasi, kase, kc, ksi, dahil, dhil, pero, sapagkat, gawa ng
laugh = haha, hehe, hihi, hahaha
# Ilocano no; "where" and "all" here.
ordinary = saan, pulos
less = mas kaunti, kaunti, konti, mas konti, unti, bumaba, nabawasan, kumonti, kumaunti, mas mababa, kulang
same = pareho, pareho lang, parehas, parehas lang, ganun pa rin, ganoon pa rin, walang pagbabago, walang nagbago, tulad ng dati
more = mas marami, marami, madami, mas madami, dumami, tumaas, mas mataas, nadagdagan

number-0 = sero, wala
number-1 = isa, isang, uno
number-2 = dalawa, dalawang, dos
number-3 = tatlo, tatlong, tres
number-4 = apat, kwatro, kuwatro
number-5 = lima, limang, singko
number-6 = anim, sais
number-7 = pito, pitong, siyete, syete
number-8 = walo, walong, otso
number-9 = siyam, nuwebe, nwebe
number-10 = sampu, sampung, sampo, diyes, dyes
number-11 = labing isa, labingisa, onse
number-12 = labindalawa, labing dalawa, dose
number-13 = labintatlo, labing tatlo, trese
number-14 = labing apat, katorse
number-15 = labinlima, labing lima, kinse
number-16 = labing anim, disisais
number-17 = labimpito, labing pito, disisiyete
number-18 = labingwalo, labing walo, disiotso
number-19 = labinsiyam, labing siyam, disinuwebe
number-20 = dalawampu, dalawampung, dalawampu't, bente, beinte, baynte
number-25 = bente singko, bente sinko
number-30 = tatlumpu, tatlumpung, tatlumpu't, trenta, treinta
number-40 = apatnapu, apatnapung, apatnapu't, kwarenta, kuwarenta
number-50 = limampu, limampung, limampu't, singkwenta, singkuwenta
number-60 = animnapu, animnapung, animnapu't, sisenta, sesenta
number-70 = pitumpu, pitumpung, pitumpu't, sitenta, setenta
number-80 = walumpu, walumpung, walumpu't, otsenta
number-90 = siyamnapu, siyamnapung, siyamnapu't, nobenta
times-100 = daan, daang, raan, raang, siyento, sandaan
times-1000 = libo, libong, mil, k
times-1000000 = milyon, milyong
number-100 = sandaan, sandaang
number-1000 = sanlibo, sanlibong
half = kalahati, kalahating
linker = at, na, ng, 't
ordinal-1 = una, ang una, unang
ordinal-2 = ikalawa, pangalawa
ordinal-3 = ikatlo, pangatlo
ordinal-4 = ikaapat, pang apat
ordinal-5 = ikalima, panlima
letters = A B C D E F G H

unit-kg = kilo, kg, kilong
unit-sack = sako, kaban
unit-litre = litro
unit-hectare = ektarya, ektaryang
unit-person = tao, katao, miyembro
unit-hour = oras
unit-day = araw
unit-week = linggo
unit-month = buwan
unit-year = taon
unit-times = beses
unit-php = piso, peso, pesos, php, p, ₱, pisong
unit-usd = dolyar
