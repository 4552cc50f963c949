# Ti ibaga ti gupgop (digest) iti sekretariado ken kadagiti organisador. Sumrek dagiti bilang a kas teksto. Reviewed: not by a native speaker.

digest-subject = Gupgop: { $title } ({ $date })
digest-asked-by = Saludsod ti { $who }.
digest-counted = Nabilang idi { $date } ({ $zone }).
digest-since = Ti napalabas a gupgop ket idi { $date }.
digest-first = Daytoy ti umuna a gupgop.
digest-missed = Dagiti immuna a gupgop a saan a naipatulod: { $count }. Daytoy ti sukatda.
digest-rule = Saan a maipakita ti bilang a basbassit ngem { $group } a tao, uray dagiti sabali a mangipalgak iti dayta.

digest-reach = Siasino ti nadanon
digest-reach-none = Bassit unay ti naawis tapno maipakita ti bilang.
digest-reach-earlier = Dagitoy dagiti bilang idi { $date }: bassit unay ti nagbaliw manipud idin.
digest-invited = Naawis
digest-reached = Nadanon
digest-started = Simmungbat
digest-completed = Nakalpas
digest-left = Pimmanaw
digest-all = Amin a tao
digest-total = Dagup
digest-new = Baro manipud iti naudi a gupgop
digest-by-country = Segun iti pagilian
digest-by-language = Segun iti pagsasao
digest-by-channel = Segun iti dalan
digest-by-group = Segun iti grupo
digest-no-group = awan ti grupo
digest-unknown = saan nga ammo
digest-country = { $code ->
    [BN] Brunei
    [ID] Indonesia
    [KH] Cambodia
    [LA] Laos
    [MM] Myanmar
    [MY] Malaysia
    [PH] Pilipinas
    [SG] Singapore
    [TH] Thailand
    [TL] Timor-Leste
    [VN] Vietnam
   *[other] { $code }
}
digest-language = { $code ->
    [ceb] Cebuano
    [en] Ingles
    [fil] Filipino
    [id] Indonesian
    [ilo] Ilokano
    [jv] Javanese
    [km] Khmer
    [lo] Lao
    [ms] Malay
    [my] Burmese
    [pt] Portuges
    [su] Sundanese
    [ta] Tamil
    [tet] Tetum
    [th] Thai
    [vi] Vietnamese
    [zh-Hans] Tsino
   *[other] { $code }
}

digest-questions = Ania ti naibaga
digest-base = Dagiti sungbat: { $count }.
digest-base-hidden = Bassit unay ti sungbat tapno maipakita ti bilang.
digest-base-new = Baro manipud iti naudi a gupgop: { $count }.
digest-median = Ti kagudua ket nababbaba ngem { $median } ti sungbatda, ti kagudua ket nangatngato.
digest-quartiles = Ti tengnga a kagudua ket adda iti nagbaetan ti { $low } ken { $high }.
digest-yes = Wen
digest-no = Saan
digest-given = Simmungbat
digest-elsewhere = Sabali a lugar
digest-media = Timek wenno ladawan
digest-dont-know = Saan nga ammo
digest-refused = Saan a kayat nga ibaga
digest-skipped = Nalaktawan
digest-review = Agur-uray a mabasa
digest-several = Mabalin ti nasurok a maysa a sungbat. Kadagiti simmungbat:
digest-open = Iti bukodda a sao: { $language }
digest-open-withheld = Bassit unay ti nagsurat, wenno bassit ti baro: saan pay a maipakita.
digest-open-more = Adda pay sabali: kitaen ti export dagiti sungbat.

digest-unheard = Siasino ti saan a nangngeg
digest-unheard-none = Awan ti grupo, pagilian wenno pagsasao a naisalsalumina.
digest-not-invited = { $name }: awan ti naawis.
digest-nobody-answered = { $name }: naawis { $invited }, awan ti simmungbat.
digest-few-answered = { $name }: naawis { $invited }, simmungbat { $started }, nababbaba ngem kagudua ti bingay ti amin.

digest-to-do = Masapul a kitaen
digest-waiting = Dagiti sungbat nga agur-uray a basaen ti tao: { $count }
digest-stops = Dagiti sungbat a kasla dumawat nga agsardengtayo: { $count }
digest-corrected = Dagiti sungbat a linintegda dagiti nangted: { $count }

digest-hidden = – : bassit unay tapno maipakita, wenno mangipalgak iti sabali a bilang a bassit unay.
digest-earlier = ~ : bilang manipud iti immuna a gupgop; bassit unay ti nangbaliw manipud idin.
digest-first-group = Ti kameng ti adu a grupo ket mabilang iti umuna. Dagiti pimmanaw ket mabilang met iti sabali a kolum.
digest-not-a-sample = Dagitoy dagiti tao a simmungbat, saan a sample ti amin.
