# What we say to members in Sundanese. Reviewed: not by a native speaker.
# Speech level: lemes sedeng, as an organiser speaks to people they do not know; loma is understood, not spoken.
# ".segments" is the number of SMS segments that a sentence may take with long values filled in; a test holds it.
# Only letters of the GSM alphabet, which has é: no curly quotes, no long dashes. 160 characters in one segment, 306 in two.

# Parts of messages.
native-name = Basa Sunda
place = { $number }/{ $total }
yes-label = Muhun
no-label = Henteu
several-hint = Tiasa milih sababaraha, contona: 1 3
scale-ends = { $least } = { $low }, { $most } = { $high }
date =
    { $month ->
         [1] { $day } Januari { $year }
         [2] { $day } Pébruari { $year }
         [3] { $day } Maret { $year }
         [4] { $day } April { $year }
         [5] { $day } Méi { $year }
         [6] { $day } Juni { $year }
         [7] { $day } Juli { $year }
         [8] { $day } Agustus { $year }
         [9] { $day } Séptémber { $year }
         [10] { $day } Oktober { $year }
         [11] { $day } Nopémber { $year }
        *[12] { $day } Désémber { $year }
    }
share-button = Bagikeun nomer abdi

# Telegram's list of commands.
command-menu = Naon nu tiasa dikirim
command-language = Gentos basa
command-help = Pitulung
command-stop = Eureun: moal aya pesen deui

# Whole messages.
welcome = Wilujeng sumping di { $group }. Kami bakal nyerat upami aya patarosan. Badé kaluar: kirim STOP atanapi 00. Pitulung: kirim PITULUNG atanapi 0.
    .segments = 1
nothing-open = Hatur nuhun. Ayeuna teu acan aya patarosan. Kami bakal nyerat upami tos aya. Pitulung: kirim PITULUNG atanapi 0.
    .segments = 1
stranger = Wilujeng sumping. Upami badé ngiringan, mangga suhunkeun kode atanapi tautan ka kelompok Anjeun. Pitulung: kirim PITULUNG atanapi 0.
    .segments = 1
invitation = { $asked_by } nyuhunkeun pamendak Anjeun. { $why } Pangseueurna { $questions } patarosan. { $cost } Sakersana: patarosan tiasa diliwat, sareng tiasa eureun iraha waé ku STOP atanapi 00. Kénging kami tumaros?
    .segments = 2
answer-to = Mangga waler ka { $number }.
    .segments = 1
please-agree = Kami moal tumaros upami teu aya idin Anjeun. Mangga waler ku 1 atanapi 2.
    .segments = 1
declined = Teu kunanaon. Ayeuna kami moal tumaros. Upami robih pikiran, kirim MIMITI. Supados moal aya pesen deui, kirim STOP atanapi 00.
    .segments = 1
again-yes-no = Mangga waler ku 1 kanggo muhun atanapi 2 kanggo henteu. Contona: 1
    .segments = 1
again-choice = Mangga waler ku hiji angka ti 1 dugi ka { $most }. Contona: 2
    .segments = 1
again-choices = Mangga kirim angka nu dipilih, ti 1 dugi ka { $most }. Contona: 1 3
    .segments = 1
again-scale = Mangga waler ku hiji angka ti { $least } dugi ka { $most }. Contona: { $example }
    .segments = 1
again-number = Mangga kirim hiji angka ti { $least } dugi ka { $most }. Contona: { $example }. Upami teu terang, kirim TEU TERANG.
    .segments = 1
again-text = Mangga serat waleran Anjeun ku sababaraha kecap. Atanapi kirim LIWAT kanggo neraskeun.
    .segments = 1
again-place = Mangga serat nami tempatna. Contona: désa atanapi kota Anjeun. Atanapi kirim LIWAT kanggo neraskeun.
    .segments = 1
again-voice = Mangga kirim pesen sora, atanapi serat sababaraha kecap. Atanapi kirim LIWAT kanggo neraskeun.
    .segments = 1
kept-for-review = Hatur nuhun. Seratan Anjeun disimpen sareng bakal dibaca ku petugas.
    .segments = 1
corrected = Hatur nuhun. Waleran Anjeun tos dirobih kanggo: { $question }
    .segments = 1
late = Hatur nuhun. Waleran Anjeun disimpen kanggo: { $question }
    .segments = 1
nothing-before = Ieu patarosan kahiji: teu aya nu sateuacanna.
    .segments = 1
media-kept = Hatur nuhun. Parantos katampi.
    .segments = 1
not-kept-too-long = Kintunan éta teu tiasa katampi: panjang teuing. Mangga kirim nu langkung pondok, atanapi serat sababaraha kecap.
    .segments = 1
not-kept-other-kind = Kami tiasa maca kecap sareng angka, tapi sanés kintunan éta. Mangga serat waleran Anjeun.
    .segments = 1
not-kept-lost = Kintunan Anjeun teu dugi ka kami. Mangga kirim deui, atanapi serat sababaraha kecap.
    .segments = 1
thanks = Hatur nuhun. Parantos réngsé. Hasilna bakal diwartoskeun paling telat { $date }.
    .segments = 1
closed = Hatur nuhun parantos nyerat. Konsultasi ieu parantos ditutup sareng waleran moal diitung deui. Hasilna bakal diwartoskeun.
    .segments = 1
opted-out = Anjeun parantos kaluar. Moal aya pesen deui ti kami. Upami badé ngiringan deui, kirim MIMITI.
    .segments = 1
opted-in = Wilujeng sumping deui. Upami badé kaluar, kirim STOP atanapi 00.
    .segments = 1
help =
    Waler ku angka pilihan, atanapi ku kecap Anjeun nyalira.
    BALIK atanapi 9: patarosan sateuacanna
    LIWAT: patarosan salajengna
    TEU TERANG: upami teu terang
    BASA: gentos basa
    STOP atanapi 00: kaluar, moal aya pesen deui
    .segments = 2
menu =
    Anjeun tiasa ngirim:
    PITULUNG atanapi 0
    BALIK atanapi 9
    LIWAT
    BASA
    MIMITI
    STOP atanapi 00: moal aya pesen deui
    .segments = 1
choose-language = Basa naon? Mangga waler ku angkana.
    .segments = 4
language-set = Hatur nuhun. Ti ayeuna kami nyerat nganggo basa Sunda.
    .segments = 1
reminder = Waleran Anjeun masih diitung. Upami badé kaluar, kirim STOP atanapi 00.
    .segments = 1
ask-to-share = Kantos ngawaler ku SMS? Mangga bagikeun nomer Anjeun ku tombol di handap, supados kami terang. Teu diwajibkeun.
    .segments = 1
shared = Hatur nuhun. SMS sareng Telegram Anjeun tos ngahiji. Anjeun tiasa ngawaler ti mana waé.
    .segments = 1
not-yours = Éta sanés nomer Anjeun nyalira. Mangga anggo tombol di handap kanggo ngabagikeun nomer Anjeun.
    .segments = 1
