# Isining ringkesan (digest) kangge sekretariat lan panggerak. Angka mlebet minangka teks. Reviewed: not by a native speaker.

digest-subject = Ringkesan: { $title } ({ $date })
digest-asked-by = Dipuntakenaken dening { $who }.
digest-counted = Dipunetang tanggal { $date } ({ $zone }).
digest-since = Ringkesan saderengipun tanggal { $date }.
digest-first = Menika ringkesan ingkang kapisan.
digest-missed = Ringkesan saderengipun ingkang mboten saged dipunkirim: { $count }. Ringkesan menika dados gantosipun.
digest-rule = Cacah kirang saking { $group } tiyang mboten dipuntedahaken, makaten ugi cacah sanes ingkang saged mbikak cacah wau.

digest-reach = Sinten ingkang kajangkah
digest-reach-none = Tiyang ingkang dipunulemi kirang kathah, dados cacahipun mboten dipuntedahaken.
digest-reach-earlier = Menika cacah tanggal { $date }: wiwit menika namung sekedhik ingkang ewah.
digest-invited = Dipunulemi
digest-reached = Kajangkah
digest-started = Mangsuli
digest-completed = Rampung
digest-left = Medal
digest-all = Sedaya tiyang
digest-total = Gunggung
digest-new = Enggal wiwit ringkesan pungkasan
digest-by-country = Miturut negari
digest-by-language = Miturut basa
digest-by-channel = Miturut saluran
digest-by-group = Miturut kelompok
digest-no-group = tanpa kelompok
digest-unknown = mboten dipunmangertosi
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
    [VN] Vietnam
   *[other] { $code }
}
digest-language = { $code ->
    [ceb] Cebuano
    [en] Inggris
    [fil] Filipino
    [id] Indonesia
    [ilo] Iloko
    [jv] Jawi
    [km] Khmer
    [lo] Lao
    [ms] Melayu
    [my] Burma
    [pt] Portugis
    [su] Sunda
    [ta] Tamil
    [tet] Tetum
    [th] Thai
    [vi] Vietnam
    [zh-Hans] Tionghoa
   *[other] { $code }
}

digest-questions = Punapa ingkang dipunaturaken
digest-base = Wangsulan: { $count }.
digest-base-hidden = Wangsulan kirang kathah, dados cacahipun mboten dipuntedahaken.
digest-base-new = Enggal wiwit ringkesan pungkasan: { $count }.
digest-median = Sepalih mangsuli kirang saking { $median }, sepalih langkung.
digest-quartiles = Sepalih ingkang tengah wonten antawisipun { $low } lan { $high }.
digest-yes = Nggih
digest-no = Mboten
digest-given = Mangsuli
digest-elsewhere = Panggenan sanes
digest-media = Swanten utawi gambar
digest-dont-know = Mboten mangertos
digest-refused = Mboten kersa mangsuli
digest-skipped = Dipunliwati
digest-review = Ngentosi dipunwaos
digest-several = Saged milih langkung saking setunggal. Saking ingkang mangsuli:
digest-open = Mawi tembungipun piyambak: { $language }
digest-open-withheld = Ingkang nyerat kirang kathah, utawi ingkang enggal kirang kathah: dereng dipuntedahaken.
digest-open-more = Taksih wonten malih: pirsani ekspor wangsulan.

digest-unheard = Sinten ingkang dereng kepireng
digest-unheard-none = Mboten wonten kelompok, negari utawi basa ingkang katingal beda.
digest-not-invited = { $name }: mboten wonten ingkang dipunulemi.
digest-nobody-answered = { $name }: dipunulemi { $invited }, mboten wonten ingkang mangsuli.
digest-few-answered = { $name }: dipunulemi { $invited }, mangsuli { $started }, kirang saking sepalih bagean sedaya.

digest-to-do = Prelu dipunpriksa
digest-waiting = Wangsulan ingkang ngentosi dipunwaos tiyang: { $count }
digest-stops = Wangsulan ingkang kados nyuwun kita mandheg: { $count }
digest-corrected = Wangsulan ingkang dipunleresaken piyambak: { $count }

digest-hidden = – : kirang kathah kangge dipuntedahaken, utawi badhe mbikak cacah sanes ingkang kirang kathah.
digest-earlier = ~ : cacah saking ringkesan saderengipun; wiwit menika namung sekedhik ingkang ngewahi.
digest-first-group = Anggota sawetawis kelompok dipunetang wonten kelompokipun ingkang kapisan. Ingkang medal ugi dipunetang ing kolom sanes.
digest-not-a-sample = Menika tiyang ingkang mangsuli, sanes sampel saking sedaya tiyang.
