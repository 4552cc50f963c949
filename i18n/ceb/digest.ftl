# Ang isulti sa katingbanan (digest) ngadto sa sekretaryat ug sa mga tigpasiugda. Teksto ang mga numero. Reviewed: not by a native speaker.

digest-subject = Katingbanan: { $title } ({ $date })
digest-asked-by = Pangutana gikan sa { $who }.
digest-counted = Giihap niadtong { $date } ({ $zone }).
digest-since = Ang miaging katingbanan niadtong { $date }.
digest-first = Mao kini ang unang katingbanan.
digest-missed = Mga naunang katingbanan nga wala mapadala: { $count }. Kini ang puli nila.
digest-rule = Dili ipakita ang gidaghanon nga ubos sa { $group } ka tawo, ingon man ang uban nga makabutyag niini.

digest-reach = Kinsa ang naabot
digest-reach-none = Gamay ra kaayo ang gidapit aron magpakita og gidaghanon.
digest-reach-earlier = Mao kini ang gidaghanon niadtong { $date }: gamay ra kaayo ang nausab sukad niadto.
digest-invited = Gidapit
digest-reached = Naabot
digest-started = Mitubag
digest-completed = Nakahuman
digest-left = Mibiya
digest-all = Tanang tawo
digest-total = Kinatibuk-an
digest-new = Bag-o sukad sa miaging katingbanan
digest-by-country = Sumala sa nasod
digest-by-language = Sumala sa pinulongan
digest-by-channel = Sumala sa agianan
digest-by-group = Sumala sa grupo
digest-no-group = walay grupo
digest-unknown = wala mahibaloi
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
    [en] Iningles
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
    [zh-Hans] Intsik
   *[other] { $code }
}

digest-questions = Unsa ang giingon
digest-base = Mga tubag: { $count }.
digest-base-hidden = Gamay ra kaayo ang tubag aron magpakita og gidaghanon.
digest-base-new = Bag-o sukad sa miaging katingbanan: { $count }.
digest-median = Ang katunga mitubag og ubos sa { $median }, ang katunga mas taas.
digest-quartiles = Ang tungang katunga anaa sa taliwala sa { $low } ug { $high }.
digest-yes = Oo
digest-no = Dili
digest-given = Mitubag
digest-elsewhere = Laing lugar
digest-media = Tingog o hulagway
digest-dont-know = Wala kahibalo
digest-refused = Dili motubag
digest-skipped = Gilaktawan
digest-review = Naghulat nga mabasa
digest-several = Mahimong daghan ang tubag. Sa mga mitubag:
digest-open = Sa ilang kaugalingong pulong: { $language }
digest-open-withheld = Gamay ra kaayo ang misulat, o gamay ra ang bag-o: dili pa ipakita.
digest-open-more = Aduna pay uban: tan-awa ang export sa mga tubag.

digest-unheard = Kinsa ang wala madungog
digest-unheard-none = Walay grupo, nasod o pinulongan nga lahi kaayo.
digest-not-invited = { $name }: walay gidapit.
digest-nobody-answered = { $name }: gidapit { $invited }, walay mitubag.
digest-few-answered = { $name }: gidapit { $invited }, mitubag { $started }, ubos sa katunga sa bahin sa tanan.

digest-to-do = Angay tan-awon
digest-waiting = Mga tubag nga naghulat nga mabasa sa tawo: { $count }
digest-stops = Mga tubag nga daw naghangyo nga mohunong ta: { $count }
digest-corrected = Mga tubag nga gitul-id sa naghatag: { $count }

digest-hidden = – : gamay ra kaayo aron ipakita, o makabutyag og laing gidaghanon nga gamay ra.
digest-earlier = ~ : gidaghanon gikan sa naunang katingbanan; gamay ra kaayo ang nag-usab niini sukad niadto.
digest-first-group = Ang sakop sa daghang grupo giihap sa una nila. Ang mga mibiya giihap usab sa ubang kolum.
digest-not-a-sample = Mao kini ang mga tawo nga mitubag, dili sample sa tanan.
