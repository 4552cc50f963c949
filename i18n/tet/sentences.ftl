# What we say to members in Tetum. Reviewed: not by a native speaker.
# ".segments" is the number of SMS segments that a sentence may take with long values filled in; a test holds it.
# Only letters of the GSM alphabet, so words are chosen or written without á í ó ú: numeru, no, to'o.
# 160 characters in one segment, 306 in two.
# A Tetum noun does not change with its number (pergunta 1, pergunta 5) and CLDR has no rule for Tetum: no sentence
# here asks for a plural.

# Parts of messages.
native-name = Tetun
place = { $number }/{ $total }
yes-label = Sin
no-label = Lae
several-hint = Bele hili barak, ezemplu: 1 3
scale-ends = { $least } = { $low }, { $most } = { $high }
date =
    { $month ->
         [1] { $day } Janeiru { $year }
         [2] { $day } Fevereiru { $year }
         [3] { $day } Marsu { $year }
         [4] { $day } Abril { $year }
         [5] { $day } Maiu { $year }
         [6] { $day } Junu { $year }
         [7] { $day } Julu { $year }
         [8] { $day } Agostu { $year }
         [9] { $day } Setembru { $year }
         [10] { $day } Outubru { $year }
         [11] { $day } Novembru { $year }
        *[12] { $day } Dezembru { $year }
    }
share-button = Fahe hau-nia numeru

# Telegram's list of commands.
command-menu = Saida mak bele haruka
command-language = Lian seluk
command-help = Ajuda
command-stop = Para: la simu tan mensajen

# Whole messages.
welcome = Benvindu ba { $group }. Ami sei hakerek bainhira iha pergunta ba Ita. Atu sai, haruka PARA ka 00. Atu hetan ajuda, haruka AJUDA ka 0.
    .segments = 1
nothing-open = Obrigadu. Agora la iha pergunta ba Ita. Ami sei hakerek bainhira iha. Atu hetan ajuda, haruka AJUDA ka 0.
    .segments = 1
stranger = Bondia. Atu partisipa, favor ida husu kodigu ka link ba Ita-nia grupu. Atu hetan ajuda, haruka AJUDA ka 0.
    .segments = 1
invitation = { $asked_by } husu Ita-nia opiniaun. { $why } To'o pergunta { $questions }. { $cost } Ita mak hili: bele hakat liu pergunta ruma, no bele sai bainhira deit ho PARA ka 00. Ami bele husu?
    .segments = 2
answer-to = Favor ida hatan ba { $number }.
    .segments = 1
please-agree = Ami la husu buat ida se Ita la konkorda. Favor ida hatan ho 1 ka 2.
    .segments = 1
declined = La buat ida. Dala ida ne'e ami la husu. Se Ita muda hanoin, haruka HAHU. Atu la simu tan mensajen, haruka PARA ka 00.
    .segments = 1
again-yes-no = Favor ida hatan ho 1 (sin) ka 2 (lae). Ezemplu: 1
    .segments = 1
again-choice = Favor ida hatan ho numeru ida, husi 1 to'o { $most }. Ezemplu: 2
    .segments = 1
again-choices = Favor ida haruka numeru sira ne'ebe Ita hili, husi 1 to'o { $most }. Ezemplu: 1 3
    .segments = 1
again-scale = Favor ida hatan ho numeru ida, husi { $least } to'o { $most }. Ezemplu: { $example }
    .segments = 1
again-number = Favor ida haruka numeru ida, husi { $least } to'o { $most }. Ezemplu: { $example }. Se Ita la hatene, haruka LA HATENE.
    .segments = 1
again-text = Favor ida hakerek Ita-nia resposta ho liafuan balu. Ka haruka HAKAT atu ba oin.
    .segments = 1
again-place = Favor ida hakerek fatin nia naran. Ezemplu: Ita-nia suku ka vila. Ka haruka HAKAT atu ba oin.
    .segments = 1
again-voice = Favor ida haruka mensajen ho lian, ka hakerek liafuan balu. Ka haruka HAKAT atu ba oin.
    .segments = 1
kept-for-review = Obrigadu. Ami rai ona Ita-nia liafuan, no ema ida sei lee.
    .segments = 1
corrected = Obrigadu. Ami troka ona Ita-nia resposta ba: { $question }
    .segments = 1
late = Obrigadu. Ami rai ona Ita-nia resposta ba: { $question }
    .segments = 1
nothing-before = Ida ne'e mak pergunta dahuluk: la iha pergunta molok.
    .segments = 1
media-kept = Obrigadu. Ami simu ona.
    .segments = 1
not-kept-too-long = Ami la bele simu: naruk liu. Favor ida haruka badak liu, ka hakerek liafuan balu.
    .segments = 1
not-kept-other-kind = Ami bele lee deit liafuan no numeru, la'os buat ne'ebe Ita haruka. Favor ida hakerek Ita-nia resposta.
    .segments = 1
not-kept-lost = Buat ne'ebe Ita haruka la to'o mai ami. Favor ida haruka fali, ka hakerek liafuan balu.
    .segments = 1
thanks = Obrigadu. Hotu ona. Ita sei hatene rezultadu to'o { $date }.
    .segments = 1
closed = Obrigadu tanba hakerek. Konsulta ne'e taka ona, no resposta la konta tan. Ami sei fo-hatene rezultadu ba Ita.
    .segments = 1
opted-out = Ita sai ona. Ami la haruka tan mensajen ba Ita. Atu fila fali, haruka HAHU.
    .segments = 1
opted-in = Benvindu fali. Atu sai, haruka PARA ka 00.
    .segments = 1
help =
    Hatan ho numeru opsaun nian, ka ho Ita-nia liafuan rasik.
    FILA ka 9: pergunta molok
    HAKAT: pergunta tuirmai
    LA HATENE: se Ita la hatene
    LIAN: lian seluk
    PARA ka 00: sai, la simu tan mensajen
    .segments = 2
menu =
    Ita bele haruka:
    AJUDA ka 0
    FILA ka 9
    HAKAT
    LIAN
    HAHU
    PARA ka 00: la simu tan mensajen
    .segments = 1
choose-language = Lian ida ne'ebe? Hatan ho nia numeru.
    .segments = 4
language-set = Obrigadu. Husi agora ami hakerek ho Tetun.
    .segments = 1
reminder = Ita-nia resposta sei konta nafatin. Atu sai, haruka PARA ka 00.
    .segments = 1
ask-to-share = Uluk Ita hatan ona mai ami ho SMS? Fahe Ita-nia numeru ho butaun iha kraik, no ami hatene katak Ita. La obriga.
    .segments = 1
shared = Obrigadu. Ita-nia SMS no Telegram agora hamutuk. Bele hatan ho ida ne'ebe deit.
    .segments = 1
not-yours = Ida ne'e la'os Ita-nia numeru rasik. Favor ida uza butaun iha kraik atu fahe Ita-nia numeru.
    .segments = 1
