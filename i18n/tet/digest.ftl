# Saida mak rezumu (digest) hatete ba sekretariadu no organizador sira. Numeru sira tama nudar testu. Reviewed: not by a native speaker.

digest-subject = Rezumu: { $title } ({ $date })
digest-asked-by = Ne'ebé husu: { $who }.
digest-counted = Konta iha { $date } ({ $zone }).
digest-since = Rezumu molok ne'e loron { $date }.
digest-first = Ida ne'e rezumu dahuluk.
digest-missed = Rezumu uluk ne'ebé la konsege haruka: { $count }. Ida ne'e troka sira.
digest-rule = Númeru husi ema menus husi { $group } la hatudu, no mós númeru seluk ne'ebé fó-hatene sira.

digest-reach = Sé mak ami to'o
digest-reach-none = Ema ne'ebé simu konvite uitoan liu atu hatudu númeru.
digest-reach-earlier = Ida ne'e númeru husi { $date }: dezde ne'e ema uitoan liu mak muda.
digest-invited = Simu konvite
digest-reached = To'o ona
digest-started = Hatán
digest-completed = Hotu ona
digest-left = Sai
digest-all = Ema hotu
digest-total = Hamutuk
digest-new = Foun dezde rezumu uluk
digest-by-country = Tuir nasaun
digest-by-language = Tuir lian
digest-by-channel = Tuir kanál
digest-by-group = Tuir grupu
digest-no-group = la iha grupu
digest-unknown = la hatene
digest-country = { $code ->
    [BN] Brunei
    [ID] Indonézia
    [KH] Kamboja
    [LA] Laos
    [MM] Mianmar
    [MY] Malázia
    [PH] Filipina
    [SG] Singapura
    [TH] Tailándia
    [TL] Timor-Leste
    [VN] Vietname
   *[other] { $code }
}
digest-language = { $code ->
    [ceb] Sebuanu
    [en] Inglés
    [fil] Filipinu
    [id] Indonéziu
    [ilo] Ilokanu
    [jv] Javanés
    [km] Khmer
    [lo] Lao
    [ms] Malaiu
    [my] Birmanés
    [pt] Portugés
    [su] Sundanés
    [ta] Tamil
    [tet] Tetun
    [th] Tailandés
    [vi] Vietnamita
    [zh-Hans] Xinés
   *[other] { $code }
}

digest-questions = Saida mak ema hatete
digest-base = Resposta: { $count }.
digest-base-hidden = Resposta uitoan liu atu hatudu númeru.
digest-base-new = Foun dezde rezumu uluk: { $count }.
digest-median = Balun fó menus husi { $median }, balun fó barak liu.
digest-quartiles = Balun iha klaran entre { $low } no { $high }.
digest-yes = Sin
digest-no = Lae
digest-given = Hatán
digest-elsewhere = Fatin seluk
digest-media = Lian ka imajen
digest-dont-know = La hatene
digest-refused = Lakohi hatán
digest-skipped = Hakat liu
digest-review = Hein ema atu lee
digest-several = Bele hili resposta barak. Husi sira ne'ebé hatán:
digest-open = Ho sira-nia liafuan rasik: { $language }
digest-open-withheld = Ema ne'ebé hakerek uitoan liu, ka foun uitoan liu: seidauk hatudu.
digest-open-more = Sei iha tan: haree esportasaun husi resposta sira.

digest-unheard = Sé mak seidauk rona
digest-unheard-none = La iha grupu, nasaun ka lian ne'ebé hatudu an.
digest-not-invited = { $name }: ema ida la simu konvite.
digest-nobody-answered = { $name }: konvite { $invited }, ema ida la hatán.
digest-few-answered = { $name }: konvite { $invited }, hatán { $started }, menus husi balun husi parte hotu nian.

digest-to-do = Atu haree
digest-waiting = Resposta ne'ebé hein ema atu lee: { $count }
digest-stops = Resposta ne'ebé hanesan husu ami atu para: { $count }
digest-corrected = Resposta ne'ebé ema rasik hadi'a: { $count }

digest-hidden = – : uitoan liu atu hatudu, ka sei fó-hatene númeru seluk ne'ebé uitoan liu.
digest-earlier = ~ : númeru husi rezumu uluk; dezde ne'e ema uitoan liu mak muda.
digest-first-group = Membru husi grupu barak konta iha grupu dahuluk. Sira ne'ebé sai konta mós iha koluna seluk.
digest-not-a-sample = Ida ne'e ema ne'ebé hatán, la'ós amostra husi ema hotu.
