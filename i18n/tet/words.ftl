# Every Tetum word that is understood; Portuguese and Indonesian are looked up too in Timor-Leste. Reviewed: not by a
# native speaker. How this file works is told at the head of en/words.ftl. Apostrophes and accents may be left out.
# "para" also means "so that" and begins ordinary sentences: it stops only alone. "no" is "and", and English no.

stop = para ona, para lai, para tiha, para ona obrigadu, hapara, hapara ona, para haruka, para mensajen, para sms, para simu mensajen, para haruka mensajen, para sms ne'e, para ne'e, labele haruka tan, labele haruka, labele haruka sms, labele haruka mensajen, lakohi simu, lakohi simu mensajen, lakohi simu tan, la simu tan,
    la bele haruka tan, la bele haruka, la bele haruka mensajen, keta haruka, keta haruka tan, keta haruka mensajen,
    keta haruka sms, labele sms, la bele sms
stop-alone =
    para, sai, sai ona, hau sai, hakarak sai, kansela, lakohi tan, to'o ona, hapara deit, favor para,
    hau hakarak para, hakarak para,
    hasai hau nia numeru, hasai ha'u nia númeru, hasai numeru, hamoos hau nia numeru, apaga hau nia numeru,
    hasai hau nia naran, hasai hau husi lista, hasai hau, hau lakohi simu mensajen ona, lakohi simu mensajen ona,
    lakohi simu ona, la hakarak simu mensajen ona, hau lakohi tuir ona, lakohi tuir ona
start = hahú fali, hahu hikas, hahú hikas, hahu, hahú, hahu fali, komesa, komesa fali, partisipa, hakarak partisipa, inskreve, tama, hakarak tama, hau tama
help = ajuda, tulun, tulun hau, ajuda hau, presiza ajuda, hau presiza ajuda, hakarak ajuda, favor ajuda, favor tulun, presiza tulun, tulun lai, bele ajuda, oinsá,
    ajuda favor ida, favor ajuda hau, ajuda ami, tulun ami, tulun lai hau, bele tulun hau, bele ajuda hau,
    favor ida tulun,
    oinsá mak hatán, oinsá hatán, hatán oinsá
menu = menu, lista, lista menu, menu prinsipál, menu prinsipal, haree menu, hatudu menu
back =
    fila, fila fali, fila ba kotuk, ba kotuk, kotuk, pergunta molok, pergunta uluk, pergunta anterior, volta, fila ba
    pergunta molok, fila ba uluk, fila ba pergunta anterior, fila fali ba pergunta molok, fila fali ba pergunta uluk,
    fila fali ba pergunta anterior, fila ba pergunta uluk, ba pergunta molok, pergunta antes, fila fali ba kotuk,
    hakarak fila, hakarak fila ba kotuk, volta ba pergunta molok, fila ba pergunta ida molok
language = lian, muda lian, troka lian, lian seluk, hili lian, dalen, lingua, lingguajen
skip = salta pergunta ne'e, salta pergunta, salta ida ne'e, liu ba pergunta tuir mai, ba pergunta tuir mai, hakat, hakat liu, hakat ba, salta, haksoit, liu ba, liu deit, pasa, pergunta tuirmai, pergunta tuir mai, tuirmai, tuir mai, ba oin, ba oin deit, husik, husik lai, husik pergunta ne'e, kontinua, pergunta seluk, liu pergunta ne'e, hakat pergunta ne'e,
    hakat ba oin, liu tiha, liu tiha ida ne'e, liu ida ne'e, la hatan ida ne'e,
    ba tuir mai, haksoit pergunta ne'e, ba pergunta seluk, skip deit, kontinua ba pergunta tuir mai, salta deit, pasa
    ba pergunta tuir mai
dont-know =
    la hatene loos, la hatene lo'os, lahatene loos, la hatene, lahatene, la hatene loos, la hatene ida, la hatene duni, la dun hatene, ladun hatene, ladun hatene
    loos, seidauk hatene, la serteza, la iha serteza, laiha serteza, seidauk serteza, la sertu, la klaru, seidauk
    klaru, ladun klaru, haluha, haluha tiha, haluha ona, hau haluha, la hanoin, la lembra, la hatene atu hatan, la
    hatene atu dehan saida, la hatene saida, lhtn, la htn, hau la htn, la hatne, la hatenen, hau la hatene, hau
    lahatene, ami la hatene, seidauk hanoin, ladauk hatene, la dauk hatene, laiha hatene, la iha hatene,
    hau seidauk hatene, hau laiha hatene, la iha ideia, laiha ideia
refuse =
    lakohi hatan, lakohi hatán, lakohi hateten, lakohi dehan, lakohi fó resposta, lakohi responde, lakohi kona ba ne'e, la hakarak hatan, la hakarak hateten, la hakarak dehan, la hakarak fó hatene, la hakarak responde, la hakarak fó resposta, hau lakohi hatan, hau lakohi hateten, hau lakohi dehan,
    hau la hakarak hatan, hau la hakarak hateten, hau la hakarak dehan, la bele hateten, labele hateten, la bele dehan, labele dehan, segredu, segredo, sekretu, ne'e segredu, ida ne'e segredu, hau nia segredu, privadu, ida ne'e privadu, privasidade, pesoal, asuntu privadu, rekuza, hau rekuza, hau rekuza hatan, la hatan, hau la hatan, la responde, rahasia,
    lakohi koalia, hau lakohi koalia, la hakarak koalia, lakohi hatete, lakohi atu hatete, la hakarak hatete,
    hau lakohi hatete, hau la hakarak hatete, lakohi fó hatene, lakohi temi, la bele hatete, labele hatete,
    la hakarak hatán
yes =
    sin, sim, loos, los, loos duni, loos ona, loos tebes, sin loos, sin duni, sin ona, loos sin, diak, diak deit,
    diak ona, ok diak, oke, okey, konkorda, konkorda tebes, aseita, simu, klaru, klaro, klaru ke sin, sertu,
    serteza, certeza, com certeza, ho serteza, verdade, lia loos, ya, ia, yap, hau mos, sn, sin mane, siin, siim,
    hee, he'e, hau aseita, ami aseita
echo =
    iha, iha duni, iha ona, iha hela, iha tebes, hau iha, ami iha, ita iha, sei iha, bele, bele duni, bele ona, hau bele, hakarak, hau hakarak, ami hakarak, hakarak tebes, hatene, hau hatene, hetan, hetan ona, hau hetan, ami hetan, hau hetan ona, simu ona, hau simu ona, uza, hau uza, halo, halo ona, hau halo ona, tuir ona, hau tuir, ba ona, prontu, pronto, barak iha, dala ida, dala barak
no =
    lae, la'e, laee, la, lai iha, la iha, laiha, la iha duni, la iha ida, la iha buat ida, hau la iha, ami la iha,
    la'os, laos, la loos, laloos, la bele, labele, la bele duni, lakohi, hau lakohi, ami lakohi, la hakarak, hau la
    hakarak, la konkorda, la aseita, la simu, seidauk, seidauk iha, seidauk bele, seidauk hetan, seidauk simu,
    seidauk halo, seidauk tuir, seidauk ba, sedauk, hau seidauk, ami seidauk, ladauk, la dauk, nunka, nunka iha,
    nunka hetan, nunka halo, hau nunka, ami nunka, nunka mais, la hetan, hau la hetan, la presiza, la diak, lae
    duni, lae ona, lae tebes, lae liu, nein ida, não, naun, no, ne'e la loos, sala, la uza, la halo, la tuir, la ba,
    la prontu, tidak, hau la aseita, le, la los, la hetan buat ida, la simu buat ida,
    laiha buat ida, la'os membru, hau la'os membru, nunka simu, hau nunka simu, la iha osan, laiha osan, la gosta,
    hau la gosta, la'é, lae ba, lae lai, nein, nein dauk, hau seidauk simu, ami seidauk simu, hau la simu,
    ami la simu
never = seidauk, ladauk, la dauk, sedauk, nunka, hau seidauk, ami seidauk, hau nunka, ami nunka
nothing = la iha, laiha, la iha buat ida, laiha buat ida, la iha ida, la iha osan, la iha rendimentu, la iha ikan, la hetan, la hetan buat ida, la hetan ida, la iha ema, mamuk, zero, nada, seidauk iha, kosong,
    laiha osan tama, la iha osan tama, laiha osan, la iha rendimentu ida
unsure =
    karik, bele karik, karik sin, karik lae, karik iha, iha karik, sin karik, lae karik, loos karik, dala ruma, dalaruma, dala ruma iha, dala ruma sin, dala ruma lae, dala balu, dalabalu, talvez, talves, depende, depende ba, depende deit, tuir situasaun, haree situasaun, balu sin balu lae, sin no lae, sin ka lae, iha ka lae, loos ka lae, loos ka, sin ka, la sempre, lae no sin, la hanesan, metade metade, mais ou menus,
    maizumenus, la diak la aat, buat ida deit, saida deit, la buat ida, la iha problema, ladun, ladun loos, la dun, balu iha balu lae, balu, ruma, bele ka lae, hein lai, haree lai, naran deit
hardly = la dun, ladun, la dún

particle =
    obrigadu, obrigada, obrigadu barak, obrigada barak, obg, obgd, favor, favór, favor ida, halo favor, halo favór, por favor, senhor, senhora, señor, señora, sr, sra, maun, mana, maun sira, tiu, tia, avo, amigu, amiga, maluk, belun, kolega, boot, de'it, deit, det, ona, duni, lai, ba, mos, mós, tiha, hela, tebes, loloos, ne'e, nee, kada loron, loron loron, loron ida, lor-loron, kada fulan, fulan ida, fulan fulan,
    kada semana, semana ida, kada tinan, tinan ida, agora, agora ne'e, ohin, ohin loron, iha uma, iha uma laran, uma laran, iha familia, iha ami nia uma, iha hau nia uma, hamutuk, total, tan deit, bondia, botarde, bonoite, ita boot, ita-boot, /loron, /fulan, /tinan, liu liu, de, sira, nian, ida ne'e,
    /semana, semana semana, graças a deus, grasas ba maromak, grasas a deus, senór, mestre, mestra, profesor, amu,
    madre, padre, katuas, ferik, alin, bin, xefe, favór ida, favor ida deit, maun boot, ita boot sira, diak, dok,
    doutor
very =
    tebes, teb tebes, liu, loos, duni, totalmente, muitu, los, barak, tebetebes, tebe tebes, lo'os, 100 porsentu,
    loloos, tebes tebes, tebtebes
lead =
    hau, ha'u, hau nia, ami, ami nia, ita, hau hili, ami hili, hili, hau hili numeru, hau nia resposta,
    hau nia resposta mak, hau nia hatan, resposta, resposta mak, hatan, hau hatan, hau nia opsaun, opsaun hau nian,
    hau hanoin, hau hanoin katak, tuir hau, tuir hau nia hanoin, maizumenus, mais ou menus, mais menus, kuaze, kuaje,
    besik, serka, serka de, por volta de, kalkula, iha, ami iha, hau iha, ita iha, iha uma iha, hau nia familia iha,
    ami nia familia iha, iha familia iha, iha uma laran iha, ami hamutuk, hamutuk, total, kada loron, loron ida,
    kada fulan, fulan ida, hetan, ami hetan, hau hetan, hau manan, manan, sei, mak, maka, ne'e, favor, favor ida,
    halo favor, bondia, hau hakarak, ami hakarak, ami presiza, hau presiza, presiza, hakarak, fó
marker = numeru, númeru, num, nu, nr, no., nº, n.º, n, opsaun, opsaun numeru, opsaun ba, letra, resposta numeru, resposta, pergunta, ba dala, hili numeru, nivel, valor,
    n°, n.°
and = no, ho, mos, ho mos, i, e, no mos, hamutuk ho, tan no, tuir mai
or = ka, ou, to'o, too, ate, até, entre, husi, desde, ka karik
all = hotu, hotu hotu, hotu-hotu, tomak, buat hotu, buat hotu hotu, ida idak hotu, sira hotu, sira ne'e hotu, opsaun hotu, tudu, tudo, lima ne'e hotu, hotu deit,
    hotu importante, hotu hotu importante, presiza hotu
because = tanba, tamba, tanba de'it, tan, tanba sa, tan ne'e, maibe, maibé, mas, porke, porque, maski, basa, basá
opposite = naruk badak, karu baratu, sae tun, sa'e tun, boot kiik, besik dook, barak uitoan, aas kraik
except = eseptu, menus ida, la inklui, fora husi
cause = tanba, tamba, tanba de'it, tanba sa, porke, porque, basa, basá
laugh = haha, hahaha, hehe, hihi, kkk, kkkk, kkkkk, rsrs, wkwk, wkwkwk, hahahaha
beyond =
    liu husi, liu, barak liu husi, menus husi, la to'o, minimu, maximu, masimu, pelumenus, pelu menus, naton,
    lakon, lakon tiha
out-of = husi, hosi, husi totál, husi máximu, de, sobre
clock = tuku, dadeer, dadeersan, lokraik, kalan, meiudia, meia-noite, klase
asks = se, sé, se mak, sé mak, saida, saida ne'e, oinsá mak, tansá, tanbasá, tanba sá mak, ne'ebé, iha ne'ebé, hira, bainhira, ita se, ne'e se, sira se
beside = ho, uza, hau uza, sa'e, hau sa'e, ba, hau ba, iha, husi, ba iha
less =
    menus, menus liu, menus ona, menus tebes, sai menus, menos, kiik, kiik liu, ki'ik liu, tun, tun ona, tun liu,
    hatun, uitoan, oituan, ituan, uitoan liu, oituan liu, redus, reduz, redús, hamenus, la barak, la dun barak, ladun
    barak, la barak ona, kuran, kurang, baratu liu, sai baratu, sai baratu liu,
    besik la iha, besik laiha, kuaze la iha
same = hanesan, hanesan deit, hanesan de'it, hanesan uluk, hanesan nafatin, hanesan mos, nafatin, nafatin hanesan, sei hanesan, mesak hanesan, la muda, la troka, la iha mudansa, laiha mudansa, la iha diferensa, laiha diferensa, igual, mesmu, mesma, sama, sama deit, sama saja, hanesan tinan kotuk
more =
    barak, barak liu, barak ona, barak tebes, barak liu tan, sai barak, aumenta, aumenta ona, aumenta liu, sae, sae
    ona, sae liu, hasae, boot liu, bo'ot liu, mais, bot liu, karun liu, sai karun, sai karun liu
formerly = uluk, uluk liu, molok, molok nee, iha tempu uluk, tempu uluk, antes, tinan uluk
now = agora, oras nee, ohin, ohin loron, tinan nee, agora nee, daudaun, agora dadaun, agora daudaun

# The multiplier stands before: "atus rua" is 200.
number-0 = zeru, zero, mamuk
number-1 = ida, um, uma, loron ida, fulan ida, semana ida, tinan ida
number-2 = rua, dois, dous, duas
number-3 = tolu, tolo, tres
number-4 = haat, hat, ha'at, kuatru, kuatro
number-5 = lima, sinku
number-6 = neen, nen, ne'en, seis
number-7 = hitu, sete
number-8 = ualu, walu, ualo, oitu
number-9 = sia, nove
number-10 = sanulu, sanolu, sanul, des
number-11 = onze
number-12 = doze, duzia, dúzia
number-13 = treze
number-14 = katorze
number-15 = kinze
number-16 = dezaseis, dezeseis
number-17 = dezasete
number-18 = dezoitu
number-19 = dezanove
number-20 = ruanulu, rua-nulu, vinte
number-30 = tolunulu, tolu-nulu, trinta
number-40 = haatnulu, hatnulu, kuarenta
number-50 = limanulu, sinkuenta
number-60 = neennulu, nennulu, sesenta
number-70 = hitunulu, setenta
number-80 = ualunulu, walunulu, oitenta
number-90 = sianulu, noventa
number-100 = atus ida, sen, sentu
number-200 = atus rua, duzentus
number-300 = atus tolu, trezentus
number-400 = atus haat, atus hat, kuatrusentus
number-500 = atus lima, kinyentus, kiñentus, kinentus
number-600 = atus neen, atus nen, seissentus
number-700 = atus hitu, setesentus
number-800 = atus ualu, atus walu, oitusentus
number-900 = atus sia, novesentus
number-1000 = rihun ida, mil
number-1000000 = miliaun ida, tokon ida
number-2000 = rihun rua
number-3000 = rihun tolu
number-4000 = rihun haat, rihun hat
number-5000 = rihun lima
number-6000 = rihun neen, rihun nen
number-7000 = rihun hitu
number-8000 = rihun ualu, rihun walu
number-9000 = rihun sia
times-10 = nulu
times-100 = atus
times-1000 = mil, rihun
times-1000000 = miliaun, tokon
half = balun, sorin, sorin balun, metade, meia, meiu
point = vírgula, pontu
linker = resin, no, ho, i, e
ordinal-1 = dahulu, dahuluk, da huluk, ba dahuluk, primeiru, primeira, premeiru, ida uluk, uluk, ida dahuluk, ida primeiru, ba dala uluk, 1º, 1ª
ordinal-2 = darua, daruak, da ruak, ba daruak, segundu, segunda, ida daruak, 2º, 2ª
ordinal-3 = datolu, datoluk, da toluk, ba datoluk, terseiru, terseira, ida datoluk, 3º, 3ª
ordinal-4 = dahat, dahaat, dahaatuk, dahatuk, da haat, kuartu, kuarta, ida dahaat, 4º, 4ª
ordinal-5 = dalima, dalimak, da limak, kintu, kinta, ida dalimak, 5º, 5ª
last =
    ikus, ikus liu, ida ikus, ida ikus liu, ultimu, ultima, dikus, ida ikus hotu, opsaun ikus, opsaun ikus liu,
    ne ebe ikus, ida final
letters = A B C D E F G H

unit-kg = kilo, kilu, kg, kilograma, kilogramu, kilos
unit-gram = grama
unit-ton = tonelada, ton
unit-sack = saku, karon, karun, sakaria
unit-litre = litru
unit-hectare = ektare, hektare, hektar, ektar
unit-km = kilometru, km
unit-metre = metru
unit-person = ema, ema nain, nain, pesoa, pessoas, pesoas, membru, membru familia
unit-hour = oras, hora
unit-day = loron, loron ida
unit-week = semana, semana ida
unit-month = fulan, fulan ida
unit-year = tinan, tinan ida
unit-times = dala
unit-point = pontu, valor
unit-usd = dolar, dólar, dolares, dolar amerikanu, usd, us$, $, dollar
unit-idr = rupia, rupiah
thing-facebook = fesbuk, feisbuk
thing-whatsapp = watsap
thing-television = televizaun, tv, televizor
thing-radio = rádiu
thing-phone = telefone, telemovel
thing-sms = mensajen
thing-overtime = oras extra, oras-extra
thing-agreement = konkorda
thing-full-agreement = konkorda tebes, konkorda tebtebes, konkorda teb tebes, konkorda totál, konkorda tomak
thing-disagreement = la konkorda, lakonkorda
thing-village-head = xefe suku, xefi suku, xefe de suku, chefe suku, xefe
told-flood =
    inundasaun, mota sae, mota sa'e, mota boot, mota tun, mota tama, mota lori, bee sae, bee sa'e, bee tama, bee boot,
    bee lori, bee nalihun, bee nakonu, uma nakonu bee, bee ~ tama uma, bee ~ iha uma laran, mout iha bee
told-drought =
    bailoron naruk, bailoron, udan la mai, udan la tun, udan la iha, udan laiha, la iha udan, laiha udan,
    seidauk iha udan, udan seidauk mai, udan seidauk tun, udan seidauk iha, seidauk udan, la udan, udan menus,
    udan uitoan, udan ~ la mai, udan ~ la tun, rai maran, rai ~ maran, mota maran, natar maran, natar ~ maran,
    to'os maran, toos maran, be maran, bee maran, maran hotu, loron naruk, el ninu, el niño, bee la to'o, bee la too,
    bee laiha, bee la iha, la iha bee, laiha bee, bee menus, bee moos la iha, bee moos laiha, la iha bee moos,
    laiha bee moos, bee la sai, bee la mai, bee mate, falta bee, bee fo'er, susar bee
told-storm =
    anin boot, anin forte, tempestade, siklone, tasi boot, tasi aat, tasi nakali, laloran boot, laloran aas,
    laloran bo'ot, anin bo'ot
told-pests = laho, laho han, gafañotu, insetu, lagarta, peste, ular
told-fire = ahi han, ahi sunu, sunu rai, uma sunu, ai laran sunu
told-low-price =
    folin tun, folin baratu, folin kiik, folin ki'ik, folin menus, folin ~ tun, folin ~ baratu, folin ~ kiik,
    folin ~ ki'ik, folin ~ menus, folin la diak, folin la di'ak, folin ~ la diak, folin ~ la di'ak, folin aat,
    folin ~ aat, presu tun, presu baratu, presu ~ tun, presu ~ baratu, presu kiik, fa'an baratu, faan baratu,
    fa'an ~ baratu, faan ~ baratu, sosa baratu, sosa ~ baratu, baratu liu, baratu tebes, baratu loos, baratu demais
told-high-cost =
    folin sae, folin sa'e, folin ~ sae, folin ~ sa'e, folin aas, folin ~ aas, folin karun, karun, presu sae,
    presu sa'e, presu aas
told-debt =
    deve, deve osan, tusan, dívida, dívidas, empresta osan, empresta ~ osan, empresta ~ banku, impresta osan,
    osan empresta, selu ~ kréditu
told-sickness =
    moras, isin manas, isin-manas, malária, dengue, baixa hospital, baixa iha ospitál, baixa ospitál, isin la diak,
    isin la di'ak, saúde la diak, saúde la di'ak, mear maran
told-no-work =
    la iha serbisu, laiha serbisu, la hetan serbisu, serbisu laiha, serbisu la iha, seidauk iha serbisu,
    lakon serbisu, la iha servisu, laiha servisu, la hetan servisu, servisu laiha, servisu la iha,
    seidauk iha servisu, lakon servisu, la iha traballu, laiha traballu, dezempregu, desempregu, la serbisu,
    la servisu
told-low-pay =
    saláriu kiik, saláriu ki'ik, saláriu ~ kiik, saláriu ~ ki'ik, saláriu tun, saláriu menus, saláriu uitoan,
    saláriu ~ uitoan, saláriu la to'o, saláriu la too, saláriu ~ la to'o, saláriu ~ la too, selu kiik, selu uitoan,
    selu ~ uitoan, selu ki'ik, vensimentu kiik
told-unpaid =
    saláriu seidauk selu, seidauk selu, seidauk selu saláriu, la selu, la selu saláriu, la selu ami, la selu hau,
    la selu ha'u, saláriu la selu, la simu saláriu, seidauk simu saláriu, seidauk simu osan, la simu osan,
    la hetan saláriu, saláriu tarde, saláriu atrazu, saláriu ~ atrazu
told-bad-road =
    estrada aat, estrada at, estrada ~ aat, dalan aat, dalan at, dalan ~ aat, estrada la diak, estrada la di'ak,
    dalan la diak, dalan la di'ak, estrada kotu, dalan kotu, estrada laiha, estrada la iha, la iha estrada,
    laiha estrada, estrada kuak
called-boat = ró, bero
called-motorcycle = motor, motorizada
called-bus = bis, autokarru, bus
called-bicycle = bisikleta
called-car = karreta, kareta, karru
called-truck = trak, truk, kamiaun
called-walking = la'o ain, la'o
called-hospital = ospitál, hospitál
called-clinic = klínika, sentru saúde, postu saúde
called-pharmacy = farmásia
called-healer = matan-dook
called-market = merkadu, basár
called-primary-school = eskola primária, primária
called-secondary-school = eskola sekundária, sekundária
called-college = universidade, kuliah
called-cash = cash, osan-cash
called-bank = banku, transferénsia
called-passport = pasaporte, passport
called-contract = kontratu, kontrak
called-id-card = kartaun identidade, bi
called-rice = hare, foos, natar
called-maize = batar
called-cassava = ai-farina
called-coffee = kafé
called-coconut = nuu, kopra
called-vegetables = modo, modo tahan
called-chicken = manu
called-pig = fahi
called-cow = karau-vaka, vaka
called-goat = bibi, bibi-timur
called-duck = rade
called-buffalo = karau, karau-timur
called-engine = mákina
called-net = rede
called-fertiliser = adubu, pupuk
called-seed = fini
called-both = ami na'in rua, rua hotu, ami rua, la'en ho feen, feen ho la'en
called-husband = la'en
called-wife = feen
called-parents = inan-aman
called-neighbour = viziñu
called-friend = belun, kolega
called-relative = família, maluk
called-boss = patraun, bos
called-middleman = sosa-na'in
called-daily = loron-loron, loroloron, kada loron
called-weekly = semana-semana, kada semana, semana ida dala ida, dala ida semana ida
called-monthly = fulan-fulan, kada fulan, fulan ida dala ida, dala ida fulan ida
called-yearly = tinan-tinan, kada tinan
called-late = tarde, atrazu
called-morning = dadeer, dader
called-noon = meiudia
called-evening = lokraik, loraik
called-night = kalan
called-greeting = bondia, botarde, bonoite, bon dia, boa tarde, bom dia
called-train = komboiu, comboio, kereta api
called-tricycle = trisiklu, tricíklu, triciclo, bajaj, becak, tuk tuk
called-jeep = jipe, jeep, jip
called-vocational-school = eskola téknika, eskola tékniku vokasionál, eskola vokasionál, ensinu tékniku, stm, smk
called-e-wallet = karteira dijitál, karteira eletrónika, carteira digital, e-wallet, mosan, t-pay
called-rubber = borraxa, boraxa, borracha, karet
called-palm-oil = óleu palma, mina palma, kelapa sawit, sawit
called-pepper = pimenta, pimenta metan, lada, merica
called-health-centre = sentru saúde komunitáriu, sentru saude comunitario, puskesmas
called-school = eskola, escola, skola, sekolah
called-permit =
    lisensa servisu, lisensa serbisu, lisensa traballu, autorizasaun servisu, autorizasaun traballu, izin kerja
called-cooperative = kooperativa, koperativa, cooperativa, koperasi
called-shop = loja, kios, kioske, kiosk, toko
called-factory = fábrika, fábrica, pabrik
called-union = sindikatu, sindicato, serikat buruh, serikat pekerja
called-banana = hudi, hudi-fuan, banana, pisang
called-fruit = ai-fuan, aifuan, fruta, frutas, buah
called-sugar-cane = tohu, tebu, cana de açúcar
called-fish = ikan, ikan sira, peixe
called-shrimp = boek, kamaraun, camarão, udang
called-crab = kadiuk, karangeju, caranguejo, kepiting
called-squid = lula, lulas, cumi, cumi-cumi
called-english = inglés, lia-inglés, english, inggris
called-malay = malaiu, lia-malaiu, melayu, malaio
called-tamil = tamil, lia-tamil
called-mandarin = mandarín, mandarim, lia-xina, xinés, chinês, lia-mandarín
called-burmese = birmanés, lia-birmanés, lia-mianmár, burmese
called-thai = tailandés, lia-tailandés, lia-tailándia, thai
called-internet = internet, internete, wifi
called-electricity = eletrisidade, ahi-eletrisidade, ahi eletriku, eletriku, eletricidade, listrik, edtl
called-clean-water = bee moos, bee mos, be mos, be moos, bee hemu, água potável, air bersih
called-toilet = sintina, sentina, haris-fatin, toilet, wc, latrina, casa de banho
called-expired = prazu liu ona, liu prazu, liu ona prazu, prazu hotu ona, expired
called-wechat = wechat, we chat, weixin
called-loan = empréstimu, imprestimu, empresta osan, impresta osan, pinjaman
called-training = formasaun, treinamentu, treinu, formação, training, pelatihan
called-insurance = seguru saúde, seguru vida, asuransi, insurance
called-monday = segunda-feira, sekunda, sekunda-feira, loron-segunda, senin
called-tuesday = tersa, tersa-feira, terça, terça-feira, loron-tersa, selasa
called-wednesday = kuarta-feira, quarta-feira, loron-kuarta, rabu
called-thursday = kinta-feira, quinta-feira, loron-kinta, kamis
called-friday = sesta, sesta-feira, sexta, sexta-feira, loron-sesta, jumat
called-saturday = sábadu, sábado, loron-sábadu, sabtu
called-sunday = domingu, domingo, loron-domingu, dumingu
called-indonesia = indonézia, indonesia, indo
called-malaysia = malázia, malaysia, malásia, malaizia
called-philippines = filipina, filipinas, philippines, pilipina
called-vietnam = vietname, vietnam, viet nam
called-thailand = tailándia, thailand, thailándia
called-cambodia = kamboja, kambodja, camboja, cambodia
called-myanmar = mianmár, myanmar, birmánia, burma
called-singapore = singapura, singapore, singapur
called-brunei = brunei, brunei darussalam
called-timor-leste = timor-leste, timor, timor lorosa'e, east timor
called-china = xina, china, cina, tiongkok
called-japan = japaun, japão, japan, jepang
called-korea = koreia, korea, koreia súl, korea súl, korea selatan, coreia
called-taiwan = taiwan, taiuan
called-hong-kong = hong kong, hongkong, honkong
called-saudi-arabia = arábia saudita, arábia saudi, saudi arabia, arab saudi, saudi
called-emirates = emiradus árabes unidus, emiradu árabe, emiradus, emirados árabes, dubai, uae
called-bangkok = bangkok, bankok, banguecoque
called-jakarta = jakarta, djakarta, jacarta
called-manila = manila, manilla
called-phnom-penh = phnom penh, pnom pen, phnom pen
called-vientiane = vientiane, vientián, vientiana
called-yangon = yangon, rangoon, rangun
called-hanoi = hanoi, ha noi
called-ho-chi-minh-city = ho chi minh, ho chi minh city, sidade ho chi minh, hcmc, saigon
called-kuala-lumpur = kuala lumpur, kualalumpur, kl
called-dili = dili, dilli, sidade dili
called-durian = durian, duren, ai-durian
called-mango = haas, has, manga, mangga, haas-fuan
called-tea = xá, chá, teh
called-cashew = kajú, caju, ai-kajú, jambu mete
called-soybean = soja, fore-soja, fore soja, kedelai, kedele
called-peanut = fore-rai, forerai, kacang tanah, amendoin, amendoim
called-onion = liis-mean, lis mean, liis-boot, bawang merah, sebola, cebola
called-garlic = liis-mutin, lis mutin, bawang putih, alho
called-chilli = ai-manas, aimanas, cabe, lombok, piri-piri, malageta
called-tomato = tomate, tomat, tomati
called-tobacco = tabaku, tabaco, tabako, tembakau
called-fisher = peskadór, pescador, peska, peska-na'in, peskadora, buka ikan, nelayan
called-farmer = agrikultór, to'os-na'in, toos nain, agrikultura, halo to'os, natar-na'in, agricultor, petani
called-vendor = fa'an-na'in, vendedór, vendedora, fa'an sasán, faan sasan, pedagang
called-driver = kondutór, xofér, motorista, condutor, sopir, supir
called-teacher = profesora, manorin, hanorin, guru
called-domestic-worker = traballadór doméstiku, traballadora doméstika, empregada doméstika, empregada, pembantu
called-builder = badaen uma, pedreiru, konstrusaun, servisu konstrusaun, traballadór konstrusaun, tukang bangunan
called-tailor = alfaiate, badaen suku-ropa, suku roupa, suku ropa, kostureira, penjahit, tukang jahit
called-student = estudante, alunu, aluna, labarik eskola, mahasiswa, pelajar
called-housewife = dona-de-kaza, dona kaza, dona de casa, ibu rumah tangga
called-unemployed = dezempregadu, la iha servisu, la iha serbisu, seidauk iha servisu, desempregado, nganggur
called-well = posu, bee-posu, posu bee, be posu, poço, sumur
called-river = mota, bee mota, be mota, ribeira, sungai
called-rain-water = udan-been, bee udan, be udan, udan ben, air hujan
called-firewood = ai-maran, aimaran, lenha, kayu bakar
called-gas = gás, gás tein, fogaun gás, elpiji, lpg
called-charcoal = karvaun, ahi-klaak, carvão, arang
called-single = klosan, solteiru, solteira, seidauk kaben, la kaben, solteiro, bujang
called-married = kaben, kaben ona, kaben-na'in, kazadu, kazada, casado, casada
called-widowed = faluk, feto-faluk, mane-faluk, viúvu, viúva, viúvo, janda, duda
called-man = mane, mane sira, ema mane, homem, laki laki
called-woman = feto, feto sira, ema feto, perempuan
called-bad = aat, ruin, jelek, buruk
called-so-so = naton, naton de'it, mais ou menus, lumayan
called-dry-season = bailoron, tempu bailoron, tempu rai-maran, rai-maran, tempu maran, musim kemarau, kemarau
called-rainy-season = tempu udan, udan-tempu, tempu udan boot, musim hujan
called-newspaper = jornál, surat kabar, koran
called-youtube = youtube, you tube, yutub, yt
called-tiktok = tiktok, tik tok
called-viber = viber, vaiber
called-telegram = telegram, telegrama
called-zalo = zalo, zallo
called-loudspeaker = altifalante, alto-falante, megafone, loudspeaker, speaker, pengeras suara
called-government = governu, guvernu, governo, pemerintah
called-ngo = ong, ngo, organizasaun naun-governamentál, lsm
called-church = igreja, igreza, uma-kreda, kapela, gereja
called-temple = templu, templo, pagode
called-mosque = meskita, mesquita, masjid
called-village-office = sede suku, sede suco, eskritóriu suku, edifísiu suku, kantor suku, kantor desa, sede aldeia
