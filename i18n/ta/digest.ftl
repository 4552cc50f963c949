# சுருக்க அறிக்கை (digest) செயலகத்துக்கும் அமைப்பாளர்களுக்கும் சொல்வது. எண்கள் உரையாக வரும். Reviewed: not by a native speaker.

digest-subject = சுருக்க அறிக்கை: { $title } ({ $date })
digest-asked-by = கேட்டவர்: { $who }.
digest-counted = எண்ணிய நாள்: { $date } ({ $zone }).
digest-since = இதற்கு முந்தைய அறிக்கையின் நாள்: { $date }.
digest-first = இதுவே முதல் அறிக்கை.
digest-missed = அனுப்ப முடியாத முந்தைய அறிக்கைகள்: { $count }. அவற்றுக்குப் பதிலாக இது.
digest-rule = { $group } பேருக்குக் குறைவான எண்கள் காட்டப்படாது; அவற்றை அறியவைக்கும் பிற எண்களும் காட்டப்படாது.

digest-reach = யாரை அடைந்தோம்
digest-reach-none = அழைக்கப்பட்டவர்கள் மிகக் குறைவு; எந்த எண்ணும் காட்டப்படாது.
digest-reach-earlier = இவை { $date } அன்றைய எண்கள்: அதன்பின் மாறியவர்கள் மிகக் குறைவு.
digest-invited = அழைக்கப்பட்டவர்
digest-reached = அடைந்தவர்
digest-started = பதில் சொன்னவர்
digest-completed = முடித்தவர்
digest-left = விலகியவர்
digest-all = அனைவரும்
digest-total = மொத்தம்
digest-new = முந்தைய அறிக்கைக்குப் பின் புதியது
digest-by-country = நாடு வாரியாக
digest-by-language = மொழி வாரியாக
digest-by-channel = வழி வாரியாக
digest-by-group = குழு வாரியாக
digest-no-group = எந்தக் குழுவிலும் இல்லை
digest-unknown = தெரியவில்லை
digest-country = { $code ->
    [BN] புருணை
    [ID] இந்தோனேசியா
    [KH] கம்போடியா
    [LA] லாவோஸ்
    [MM] மியான்மர்
    [MY] மலேசியா
    [PH] பிலிப்பைன்ஸ்
    [SG] சிங்கப்பூர்
    [TH] தாய்லாந்து
    [TL] திமோர்-லெஸ்தே
    [VN] வியட்நாம்
   *[other] { $code }
}
digest-language = { $code ->
    [ceb] செபுவானோ
    [en] ஆங்கிலம்
    [fil] பிலிப்பினோ
    [id] இந்தோனேசிய மொழி
    [ilo] இலோகானோ
    [jv] ஜாவானிய மொழி
    [km] கெமர்
    [lo] லாவோ
    [ms] மலாய்
    [my] பர்மிய மொழி
    [pt] போர்த்துகீசியம்
    [su] சுண்டானிய மொழி
    [ta] தமிழ்
    [tet] தெத்தும்
    [th] தாய் மொழி
    [vi] வியட்நாமிய மொழி
    [zh-Hans] சீனம்
   *[other] { $code }
}

digest-questions = என்ன சொன்னார்கள்
digest-base = பதில்கள்: { $count }.
digest-base-hidden = பதில்கள் மிகக் குறைவு; எந்த எண்ணும் காட்டப்படாது.
digest-base-new = முந்தைய அறிக்கைக்குப் பின் புதியது: { $count }.
digest-median = பாதிப் பேர் { $median }ஐ விடக் குறைவாக, பாதிப் பேர் அதிகமாகச் சொன்னார்கள்.
digest-quartiles = நடுப்பகுதிப் பாதி { $low } முதல் { $high } வரை உள்ளது.
digest-yes = ஆம்
digest-no = இல்லை
digest-given = பதில் சொன்னது
digest-elsewhere = வேறு இடம்
digest-media = குரல் அல்லது படம்
digest-dont-know = தெரியாது
digest-refused = சொல்ல விரும்பவில்லை
digest-skipped = தவிர்த்தது
digest-review = படிக்கப்படக் காத்திருக்கிறது
digest-several = பல பதில்கள் சொல்லலாம். பதில் சொன்னவர்களில்:
digest-open = அவர்களின் சொற்களில்: { $language }
digest-open-withheld = எழுதியவர்கள் அல்லது புதியவர்கள் மிகக் குறைவு: இன்னும் காட்டப்படவில்லை.
digest-open-more = மேலும் உள்ளன: பதில்களின் ஏற்றுமதிக் கோப்பைப் பாருங்கள்.

digest-unheard = யார் குரல் கேட்கப்படவில்லை
digest-unheard-none = எந்தக் குழுவும் நாடும் மொழியும் தனித்துத் தெரியவில்லை.
digest-not-invited = { $name }: யாரும் அழைக்கப்படவில்லை.
digest-nobody-answered = { $name }: அழைக்கப்பட்டவர் { $invited }, யாரும் பதில் சொல்லவில்லை.
digest-few-answered = { $name }: அழைக்கப்பட்டவர் { $invited }, பதில் சொன்னவர் { $started }, மொத்த விகிதத்தின் பாதிக்கும் குறைவு.

digest-to-do = பார்க்க வேண்டியவை
digest-waiting = ஒருவர் படிக்கக் காத்திருக்கும் பதில்கள்: { $count }
digest-stops = நிறுத்தச் சொல்வது போலத் தோன்றும் பதில்கள்: { $count }
digest-corrected = சொன்னவர்களே திருத்திய பதில்கள்: { $count }

digest-hidden = – : காட்ட மிகக் குறைவு, அல்லது குறைவான வேறோர் எண்ணை வெளிப்படுத்தும்.
digest-earlier = ~ : முந்தைய அறிக்கையின் எண்; அதன்பின் மாற்றியவர்கள் மிகக் குறைவு.
digest-first-group = பல குழுக்களின் உறுப்பினர் முதல் குழுவில் சேர்க்கப்படுவார். விலகியவர்கள் மற்ற நிரல்களிலும் சேர்க்கப்படுவார்கள்.
digest-not-a-sample = இவர்கள் பதில் சொன்னவர்கள், அனைவரின் மாதிரி அல்ல.
