# Eusi ringkesan (digest) kanggo sekretariat sareng panggerak. Angka asup salaku téks. Reviewed: not by a native speaker.

digest-subject = Ringkesan: { $title } ({ $date })
digest-asked-by = Ditaroskeun ku { $who }.
digest-counted = Diitung ping { $date } ({ $zone }).
digest-since = Ringkesan saméméhna ping { $date }.
digest-first = Ieu ringkesan nu kahiji.
digest-missed = Ringkesan saméméhna nu teu tiasa dikirim: { $count }. Ringkesan ieu jadi gantina.
digest-rule = Jumlah kirang ti { $group } urang teu ditémbongkeun, kitu deui jumlah séjén nu tiasa ngabuka éta.

digest-reach = Saha nu kahontal
digest-reach-none = Jalmi nu diondang saeutik teuing, janten jumlahna teu ditémbongkeun.
digest-reach-earlier = Ieu jumlah ping { $date }: ti dinya saeutik teuing nu robah.
digest-invited = Diondang
digest-reached = Kahontal
digest-started = Ngawaler
digest-completed = Réngsé
digest-left = Kaluar
digest-all = Sadaya jalmi
digest-total = Jumlahna
digest-new = Anyar ti ringkesan panungtung
digest-by-country = Dumasar nagara
digest-by-language = Dumasar basa
digest-by-channel = Dumasar saluran
digest-by-group = Dumasar kelompok
digest-no-group = tanpa kelompok
digest-unknown = teu dipikaterang
digest-country = { $code ->
    [BN] Brunei
    [ID] Indonesia
    [KH] Kamboja
    [LA] Laos
    [MM] Myanmar
    [MY] Malaysia
    [PH] Filipina
    [SG] Singapura
    [TH] Thailand
    [TL] Timor-Leste
    [VN] Viétnam
   *[other] { $code }
}
digest-language = { $code ->
    [ceb] Cebuano
    [en] Inggris
    [fil] Filipino
    [id] Indonésia
    [ilo] Iloko
    [jv] Jawa
    [km] Khmer
    [lo] Lao
    [ms] Malayu
    [my] Burma
    [pt] Portugis
    [su] Sunda
    [ta] Tamil
    [tet] Tetum
    [th] Thai
    [vi] Viétnam
    [zh-Hans] Tionghoa
   *[other] { $code }
}

digest-questions = Naon nu disanggemkeun
digest-base = Waleran: { $count }.
digest-base-hidden = Waleran saeutik teuing, janten jumlahna teu ditémbongkeun.
digest-base-new = Anyar ti ringkesan panungtung: { $count }.
digest-median = Satengahna ngawaler kirang ti { $median }, satengahna deui langkung.
digest-quartiles = Satengah nu di tengah aya antara { $low } sareng { $high }.
digest-yes = Muhun
digest-no = Henteu
digest-given = Ngawaler
digest-elsewhere = Tempat séjén
digest-media = Sora atanapi gambar
digest-dont-know = Teu terang
digest-refused = Teu kersa ngawaler
digest-skipped = Diliwat
digest-review = Ngantosan dibaca
digest-several = Tiasa milih leuwih ti hiji. Ti nu ngawaler:
digest-open = Ku kecap nyalira: { $language }
digest-open-withheld = Saeutik teuing nu nyerat, atanapi saeutik teuing nu anyar: teu acan ditémbongkeun.
digest-open-more = Aya kénéh: tingali ékspor waleran.

digest-unheard = Saha nu tacan kadéngé
digest-unheard-none = Teu aya kelompok, nagara atanapi basa nu katingali béda.
digest-not-invited = { $name }: teu aya nu diondang.
digest-nobody-answered = { $name }: diondang { $invited }, teu aya nu ngawaler.
digest-few-answered = { $name }: diondang { $invited }, ngawaler { $started }, kirang ti satengah bagian sadayana.

digest-to-do = Kedah ditingali
digest-waiting = Waleran nu ngantosan dibaca ku jalmi: { $count }
digest-stops = Waleran nu sigana menta kami eureun: { $count }
digest-corrected = Waleran nu dilereskeun ku nu masihanana: { $count }

digest-hidden = – : saeutik teuing pikeun ditémbongkeun, atanapi bakal ngabuka jumlah séjén nu saeutik teuing.
digest-earlier = ~ : jumlah ti ringkesan saméméhna; ti dinya saeutik teuing nu ngarobahna.
digest-first-group = Anggota sababaraha kelompok diitung dina kelompok nu kahiji. Nu kaluar diitung ogé dina kolom séjén.
digest-not-a-sample = Ieu jalmi-jalmi nu ngawaler, sanés sampel ti sadaya jalmi.
