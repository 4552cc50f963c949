# What we say to members in Cebuano. Reviewed: not by a native speaker.
# Plurals: CLDR's "one" also covers 2, 3, 5, 7 and more, so no word for a single thing may stand under [one]; after a
# number and "ka" the noun stays as it is, and no form is needed.
# ".segments" is the number of SMS segments that a sentence may take with long values filled in; a test holds it.
# Only letters of the GSM alphabet: no curly quotes, no long dashes. 160 characters in one segment, 306 in two.

# Parts of messages.
native-name = Cebuano
place = { $number }/{ $total }
yes-label = Oo
no-label = Dili
several-hint = Mahimong mopili og daghan, pananglitan: 1 3
scale-ends = { $least } = { $low }, { $most } = { $high }
date =
    { $month ->
         [1] Ika-{ $day } sa Enero { $year }
         [2] Ika-{ $day } sa Pebrero { $year }
         [3] Ika-{ $day } sa Marso { $year }
         [4] Ika-{ $day } sa Abril { $year }
         [5] Ika-{ $day } sa Mayo { $year }
         [6] Ika-{ $day } sa Hunyo { $year }
         [7] Ika-{ $day } sa Hulyo { $year }
         [8] Ika-{ $day } sa Agosto { $year }
         [9] Ika-{ $day } sa Septyembre { $year }
         [10] Ika-{ $day } sa Oktubre { $year }
         [11] Ika-{ $day } sa Nobyembre { $year }
        *[12] Ika-{ $day } sa Disyembre { $year }
    }
share-button = Ipaambit ang akong numero

# Telegram's list of commands.
command-menu = Unsay mahimong ipadala
command-language = Laing pinulongan
command-help = Tabang
command-stop = Hunong: wala nay mensahe

# Whole messages.
welcome = Maayong pag-abot sa { $group }. Mosulat mi kon naay pangutana. Aron mobiya, i-text ang STOP o 00. Alang sa tabang, i-text ang TABANG o 0.
    .segments = 1
nothing-open = Salamat. Walay pangutana para kanimo karon. Mosulat mi kon naa na. Alang sa tabang, i-text ang TABANG o 0.
    .segments = 1
stranger = Kumusta. Aron moapil, palihug pangayo sa code o link sa imong grupo. Alang sa tabang, i-text ang TABANG o 0.
    .segments = 1
invitation = Gihangyo sa { $asked_by } ang imong panghunahuna. { $why } Hangtod { $questions } ka pangutana. { $cost } Ikaw ang buot: mahimong laktawan ang pangutana, ug mohunong bisan kanus-a sa STOP o 00. Mahimo ba ming mangutana?
    .segments = 2
answer-to = Palihug tubaga sa { $number }.
    .segments = 1
please-agree = Dili mi mangutana kon walay imong pagtugot. Palihug tubaga og 1 o 2.
    .segments = 1
declined = Sige lang. Dili mi mangutana karon. Kon mausab ang imong hunahuna, i-text ang SUGOD. Aron wala nay mensahe, i-text ang STOP o 00.
    .segments = 1
again-yes-no = Palihug tubaga og 1 kon oo o 2 kon dili. Pananglitan: 1
    .segments = 1
again-choice = Palihug tubaga og usa ka numero gikan 1 hangtod { $most }. Pananglitan: 2
    .segments = 1
again-choices = Palihug ipadala ang mga numero nga gipili, gikan 1 hangtod { $most }. Pananglitan: 1 3
    .segments = 1
again-scale = Palihug tubaga og usa ka numero gikan { $least } hangtod { $most }. Pananglitan: { $example }
    .segments = 1
again-number = Palihug ipadala ang usa ka numero gikan { $least } hangtod { $most }. Pananglitan: { $example }. Kon wala kahibalo, i-text ang AMBOT.
    .segments = 1
again-text = Palihug isulat ang imong tubag sa pipila ka pulong. O i-text ang LAKTAW aron mopadayon.
    .segments = 1
again-place = Palihug isulat ang ngalan sa lugar. Pananglitan: imong barangay o lungsod. O i-text ang LAKTAW aron mopadayon.
    .segments = 1
again-voice = Palihug pagpadala og voice message, o pagsulat og pipila ka pulong. O i-text ang LAKTAW aron mopadayon.
    .segments = 1
kept-for-review = Salamat. Gitipigan namo ang imong gisulat ug adunay tawo nga mobasa niini.
    .segments = 1
corrected = Salamat. Giusab namo ang imong tubag sa: { $question }
    .segments = 1
late = Salamat. Gitipigan namo ang imong tubag sa: { $question }
    .segments = 1
nothing-before = Mao kini ang unang pangutana: walay nauna niini.
    .segments = 1
media-kept = Salamat. Nadawat na namo.
    .segments = 1
not-kept-too-long = Dili namo madawat to: taas ra kaayo. Palihug pagpadala og mas mubo, o pagsulat og pipila ka pulong.
    .segments = 1
not-kept-other-kind = Mga pulong ug numero ang among mabasa, dili ang imong gipadala. Palihug isulat ang imong tubag.
    .segments = 1
not-kept-lost = Wala moabot kanamo ang imong gipadala. Palihug ipadala pag-usab, o pagsulat og pipila ka pulong.
    .segments = 1
thanks = Salamat. Mao na tong tanan. Ibalita namo ang resulta hangtod sa { $date }.
    .segments = 1
closed = Salamat sa pagsulat. Sirado na kining konsultasyon ug dili na maihap ang mga tubag. Ibalita namo ang resulta.
    .segments = 1
opted-out = Mibiya ka na. Wala na miy ipadala nga mensahe. Aron mobalik, i-text ang SUGOD.
    .segments = 1
opted-in = Maayong pagbalik. Aron mobiya, i-text ang STOP o 00.
    .segments = 1
help =
    Tubaga gamit ang numero sa pilianan, o sa imong kaugalingong pulong.
    BALIK o 9: nag-unang pangutana
    LAKTAW: sunod nga pangutana
    AMBOT: kon wala kahibalo
    PINULONGAN: laing pinulongan
    STOP o 00: mobiya, wala nay mensahe
    .segments = 2
menu =
    Mahimong i-text:
    TABANG o 0
    BALIK o 9
    LAKTAW
    PINULONGAN
    SUGOD
    STOP o 00: wala nay mensahe
    .segments = 1
choose-language = Unsang pinulongan? Itubag ang numero niini.
    .segments = 4
language-set = Salamat. Sukad karon, Cebuano na ang among gamiton.
    .segments = 1
reminder = Maihap pa ang imong tubag. Aron mobiya, i-text ang STOP o 00.
    .segments = 1
ask-to-share = Nakatubag ka na ba namo sa SMS? Ipaambit ang imong numero gamit ang button sa ubos aron mailhan ka namo. Dili kini pinugos.
    .segments = 1
shared = Salamat. Nagkasumpay na ang imong SMS ug Telegram. Makatubag ka sa bisan asa niini.
    .segments = 1
not-yours = Dili kana imong kaugalingong numero. Palihug gamita ang button sa ubos aron ipaambit ang imoha.
    .segments = 1
