# Ang sinasabi ng buod (digest) sa sekretaryat at sa mga tagapag-organisa. Teksto ang pasok ng mga bilang. Reviewed: not by a native speaker.

digest-subject = Buod: { $title } ({ $date })
digest-asked-by = Tanong mula sa { $who }.
digest-counted = Binilang noong { $date } ({ $zone }).
digest-since = Ang nakaraang buod ay noong { $date }.
digest-first = Ito ang unang buod.
digest-missed = Mga naunang buod na hindi naipadala: { $count }. Ito ang kapalit nila.
digest-rule = Hindi ipinapakita ang bilang na mas mababa sa { $group } tao, pati ang ibang bilang na magbubunyag nito.

digest-reach = Sino ang naabot
digest-reach-none = Masyadong kaunti ang inanyayahan para magpakita ng bilang.
digest-reach-earlier = Ito ang mga bilang noong { $date }: masyadong kaunti ang nagbago mula noon.
digest-invited = Inanyayahan
digest-reached = Naabot
digest-started = Sumagot
digest-completed = Natapos
digest-left = Umalis
digest-all = Lahat ng tao
digest-total = Kabuuan
digest-new = Bago mula sa huling buod
digest-by-country = Ayon sa bansa
digest-by-language = Ayon sa wika
digest-by-channel = Ayon sa daluyan
digest-by-group = Ayon sa grupo
digest-no-group = walang grupo
digest-unknown = hindi alam
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

digest-questions = Ano ang sinabi
digest-base = Mga sagot: { $count }.
digest-base-hidden = Masyadong kaunti ang sagot para magpakita ng bilang.
digest-base-new = Bago mula sa huling buod: { $count }.
digest-median = Kalahati ay mas mababa sa { $median } ang sagot, kalahati ay mas mataas.
digest-quartiles = Ang gitnang kalahati ay nasa pagitan ng { $low } at { $high }.
digest-yes = Oo
digest-no = Hindi
digest-given = Sumagot
digest-elsewhere = Ibang lugar
digest-media = Boses o larawan
digest-dont-know = Hindi alam
digest-refused = Ayaw sabihin
digest-skipped = Nilaktawan
digest-review = Naghihintay mabasa
digest-several = Puwede ang higit sa isang sagot. Sa mga sumagot:
digest-open = Sa sarili nilang salita: { $language }
digest-open-withheld = Masyadong kaunti ang sumulat, o kaunti ang bago: hindi pa ipinapakita.
digest-open-more = Mayroon pang iba: tingnan ang export ng mga sagot.

digest-unheard = Sino ang hindi narinig
digest-unheard-none = Walang grupo, bansa o wika na namumukod.
digest-not-invited = { $name }: walang inanyayahan.
digest-nobody-answered = { $name }: inanyayahan { $invited }, walang sumagot.
digest-few-answered = { $name }: inanyayahan { $invited }, sumagot { $started }, mas mababa sa kalahati ng bahagi ng lahat.

digest-to-do = Dapat tingnan
digest-waiting = Mga sagot na naghihintay mabasa ng tao: { $count }
digest-stops = Mga sagot na tila humihiling na tumigil kami: { $count }
digest-corrected = Mga sagot na itinama ng nagbigay: { $count }

digest-hidden = – : masyadong kaunti para ipakita, o magbubunyag ng ibang bilang na ganoon.
digest-earlier = ~ : bilang mula sa naunang buod; masyadong kaunti ang nagbago nito mula noon.
digest-first-group = Ang kasapi ng ilang grupo ay binibilang sa una. Ang mga umalis ay bilang din sa ibang hanay.
digest-not-a-sample = Ito ang mga taong sumagot, hindi sample ng lahat.
