# What we say to members in Javanese. Reviewed: not by a native speaker.
# Speech level: krama madya, as a village organiser speaks to people of any age; ngoko is understood, not spoken.
# ".segments" is the number of SMS segments that a sentence may take with long values filled in; a test holds it.
# Only letters of the GSM alphabet: no curly quotes, no long dashes. 160 characters in one segment, 306 in two.

# Parts of messages.
native-name = Basa Jawa
place = { $number }/{ $total }
yes-label = Nggih
no-label = Mboten
several-hint = Saged milih sawetawis, tuladha: 1 3
scale-ends = { $least } = { $low }, { $most } = { $high }
date =
    { $month ->
         [1] { $day } Januari { $year }
         [2] { $day } Februari { $year }
         [3] { $day } Maret { $year }
         [4] { $day } April { $year }
         [5] { $day } Mei { $year }
         [6] { $day } Juni { $year }
         [7] { $day } Juli { $year }
         [8] { $day } Agustus { $year }
         [9] { $day } September { $year }
         [10] { $day } Oktober { $year }
         [11] { $day } November { $year }
        *[12] { $day } Desember { $year }
    }
share-button = Bagi nomer kula

# Telegram's list of commands.
command-menu = Ingkang saged dikirim
command-language = Gantos basa
command-help = Pitulungan
command-stop = Mandheg: mboten wonten pesen malih

# Whole messages.
welcome = Sugeng rawuh ing { $group }. Kita nyerat menawi wonten pitakenan. Menawi badhe medal, kirim STOP utawi 00. Pitulungan: kirim TULUNG utawi 0.
    .segments = 1
nothing-open = Matur nuwun. Sapunika dereng wonten pitakenan. Menawi wonten, kita nyerat malih. Pitulungan: kirim TULUNG utawi 0.
    .segments = 1
stranger = Sugeng rawuh. Menawi badhe tumut, mangga nyuwun kode utawi tautan dhateng kelompok panjenengan. Pitulungan: kirim TULUNG utawi 0.
    .segments = 1
invitation = { $asked_by } nyuwun pamanggih panjenengan. { $why } Paling kathah { $questions } pitakenan. { $cost } Sakersa panjenengan: pitakenan saged dipunliwati, lan saged mandheg kapan mawon kanthi STOP utawi 00. Punapa kita kepareng taken?
    .segments = 2
answer-to = Mangga dipunwangsuli dhateng { $number }.
    .segments = 1
please-agree = Kita mboten taken tanpa palilah panjenengan. Mangga dipunwangsuli 1 utawi 2.
    .segments = 1
declined = Mboten napa-napa. Sapunika kita mboten taken. Menawi santun penggalih, kirim MIWITI. Supados mboten wonten pesen malih, kirim STOP utawi 00.
    .segments = 1
again-yes-no = Mangga dipunwangsuli 1 kangge nggih utawi 2 kangge mboten. Tuladha: 1
    .segments = 1
again-choice = Mangga dipunwangsuli kanthi setunggal angka saking 1 dumugi { $most }. Tuladha: 2
    .segments = 1
again-choices = Mangga kirim angka ingkang dipunpilih, saking 1 dumugi { $most }. Tuladha: 1 3
    .segments = 1
again-scale = Mangga dipunwangsuli kanthi setunggal angka saking { $least } dumugi { $most }. Tuladha: { $example }
    .segments = 1
again-number = Mangga kirim setunggal angka saking { $least } dumugi { $most }. Tuladha: { $example }. Menawi mboten mangertos, kirim MBOTEN NGERTOS.
    .segments = 1
again-text = Mangga nyerat wangsulan kanthi sawetawis tembung. Utawi kirim LIWATI kangge nerusaken.
    .segments = 1
again-place = Mangga nyerat namanipun panggenan. Tuladha: dhusun utawi kitha panjenengan. Utawi kirim LIWATI kangge nerusaken.
    .segments = 1
again-voice = Mangga kirim pesen swanten, utawi nyerat sawetawis tembung. Utawi kirim LIWATI kangge nerusaken.
    .segments = 1
kept-for-review = Matur nuwun. Seratan panjenengan kita simpen lan badhe dipunwaos dening petugas.
    .segments = 1
corrected = Matur nuwun. Wangsulan panjenengan sampun kita gantos kangge: { $question }
    .segments = 1
late = Matur nuwun. Wangsulan panjenengan kita simpen kangge: { $question }
    .segments = 1
nothing-before = Menika pitakenan kapisan: mboten wonten ingkang saderengipun.
    .segments = 1
media-kept = Matur nuwun. Sampun kita tampi.
    .segments = 1
not-kept-too-long = Kintunan menika mboten saged kita tampi: kepanjangen. Mangga kirim ingkang langkung cekak, utawi nyerat sawetawis tembung.
    .segments = 1
not-kept-other-kind = Kita saged maos tembung lan angka, nanging sanes kintunan menika. Mangga dipunserat wangsulanipun.
    .segments = 1
not-kept-lost = Kintunan panjenengan mboten dumugi dhateng kita. Mangga dipunkirim malih, utawi nyerat sawetawis tembung.
    .segments = 1
thanks = Matur nuwun. Sampun rampung. Asilipun badhe kita wartosaken paling telat { $date }.
    .segments = 1
closed = Matur nuwun sampun nyerat. Konsultasi menika sampun dipuntutup lan wangsulan mboten dipunetang malih. Asilipun badhe kita wartosaken.
    .segments = 1
opted-out = Panjenengan sampun medal. Mboten wonten pesen malih saking kita. Menawi badhe wangsul, kirim MIWITI.
    .segments = 1
opted-in = Sugeng rawuh malih. Menawi badhe medal, kirim STOP utawi 00.
    .segments = 1
help =
    Wangsulana kanthi angka pilihan, utawi tembung panjenengan piyambak.
    BALI utawi 9: pitakenan saderengipun
    LIWATI: pitakenan candhakipun
    MBOTEN NGERTOS: menawi mboten mangertos
    BASA: gantos basa
    STOP utawi 00: medal, mboten wonten pesen malih
    .segments = 2
menu =
    Panjenengan saged kirim:
    TULUNG utawi 0
    BALI utawi 9
    LIWATI
    BASA
    MIWITI
    STOP utawi 00: mboten wonten pesen malih
    .segments = 1
choose-language = Basa punapa? Mangga dipunwangsuli kanthi angkanipun.
    .segments = 4
language-set = Matur nuwun. Wiwit sapunika kita nyerat mawi basa Jawi.
    .segments = 1
reminder = Wangsulan panjenengan taksih dipunetang. Menawi badhe medal, kirim STOP utawi 00.
    .segments = 1
ask-to-share = Sampun nate mangsuli lumantar SMS? Mangga bagi nomer panjenengan mawi tombol ing ngandhap, supados kita tepang. Mboten wajib.
    .segments = 1
shared = Matur nuwun. SMS lan Telegram panjenengan sampun gathuk. Saged mangsuli lumantar kalih-kalihipun.
    .segments = 1
not-yours = Menika sanes nomer panjenengan piyambak. Mangga ngginakaken tombol ing ngandhap kangge bagi nomer panjenengan.
    .segments = 1
