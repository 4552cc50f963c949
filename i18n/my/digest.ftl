# အနှစ်ချုပ် (digest) က အတွင်းရေးမှူးရုံးနှင့် စည်းရုံးသူများကို ပြောသည့်အရာ။ ဂဏန်းများသည် စာသားအဖြစ် ဝင်လာသည်။ Reviewed: not by a native speaker.

digest-subject = အနှစ်ချုပ် - { $title } ({ $date })
digest-asked-by = မေးသူ - { $who }
digest-counted = { $date } ({ $zone }) တွင် ရေတွက်သည်။
digest-since = ယခင်အနှစ်ချုပ်မှာ { $date } ဖြစ်သည်။
digest-first = ဤသည်မှာ ပထမဆုံး အနှစ်ချုပ် ဖြစ်သည်။
digest-missed = မပို့နိုင်ခဲ့သော ယခင်အနှစ်ချုပ်များ - { $count }။ ဤအနှစ်ချုပ်က ၎င်းတို့ကို ကိုယ်စားပြုသည်။
digest-rule = လူ { $group } ဦးအောက် အရေအတွက်ကို မပြပါ။ ၎င်းကို သိစေနိုင်သော အခြားအရေအတွက်ကိုလည်း မပြပါ။

digest-reach = ဘယ်သူတွေဆီ ရောက်သလဲ
digest-reach-none = ဖိတ်ထားသူ နည်းလွန်းသဖြင့် ဂဏန်းမပြနိုင်ပါ။
digest-reach-earlier = ဤဂဏန်းများမှာ { $date } က ဖြစ်သည်။ ထိုအချိန်မှစ၍ ပြောင်းလဲသူ နည်းလွန်းသည်။
digest-invited = ဖိတ်
digest-reached = ရောက်
digest-started = ဖြေ
digest-completed = ပြီး
digest-left = ထွက်
digest-all = လူအားလုံး
digest-total = စုစုပေါင်း
digest-new = ယခင်ထက် အသစ်
digest-by-country = နိုင်ငံအလိုက်
digest-by-language = ဘာသာစကားအလိုက်
digest-by-channel = လမ်းကြောင်းအလိုက်
digest-by-group = အုပ်စုအလိုက်
digest-no-group = အုပ်စုမရှိ
digest-unknown = မသိရ
digest-country = { $code ->
    [BN] ဘရူနိုင်း
    [ID] အင်ဒိုနီးရှား
    [KH] ကမ္ဘောဒီးယား
    [LA] လာအို
    [MM] မြန်မာ
    [MY] မလေးရှား
    [PH] ဖိလစ်ပိုင်
    [SG] စင်ကာပူ
    [TH] ထိုင်း
    [TL] တီမောလက်စ်တေ
    [VN] ဗီယက်နမ်
   *[other] { $code }
}
digest-language = { $code ->
    [ceb] စီဗူအာနို
    [en] အင်္ဂလိပ်
    [fil] ဖိလစ်ပီနို
    [id] အင်ဒိုနီးရှား
    [ilo] အီလိုကို
    [jv] ဂျာဗား
    [km] ခမာ
    [lo] လာအို
    [ms] မလေး
    [my] မြန်မာ
    [pt] ပေါ်တူဂီ
    [su] ဆူဒန်
    [ta] တမီးလ်
    [tet] တီတွမ်
    [th] ထိုင်း
    [vi] ဗီယက်နမ်
    [zh-Hans] တရုတ်
   *[other] { $code }
}

digest-questions = ဘာပြောကြသလဲ
digest-base = အဖြေများ - { $count }
digest-base-hidden = အဖြေ နည်းလွန်းသဖြင့် ဂဏန်းမပြနိုင်ပါ။
digest-base-new = ယခင်ထက် အသစ် - { $count }
digest-median = တစ်ဝက်က { $median } အောက် ဖြေပြီး တစ်ဝက်က အထက် ဖြေသည်။
digest-quartiles = အလယ်တစ်ဝက်မှာ { $low } နှင့် { $high } ကြားတွင် ရှိသည်။
digest-yes = ဟုတ်
digest-no = မဟုတ်
digest-given = ဖြေသည်
digest-elsewhere = အခြားနေရာ
digest-media = အသံ သို့မဟုတ် ပုံ
digest-dont-know = မသိပါ
digest-refused = မပြောလိုပါ
digest-skipped = ကျော်သည်
digest-review = ဖတ်ရန် စောင့်နေသည်
digest-several = အဖြေများစွာ ရွေးနိုင်သည်။ ဖြေသူများအနက် -
digest-open = ကိုယ်ပိုင်စကားဖြင့် - { $language }
digest-open-withheld = ရေးသူ နည်းလွန်းသည်၊ သို့မဟုတ် အသစ် နည်းလွန်းသည်။ မပြသေးပါ။
digest-open-more = ကျန်ပါသေးသည်။ ထုတ်ယူထားသော အဖြေဖိုင်တွင် ကြည့်ပါ။

digest-unheard = ဘယ်သူ့အသံ မကြားရသေးသလဲ
digest-unheard-none = ထင်ရှားသော အုပ်စု၊ နိုင်ငံ သို့မဟုတ် ဘာသာစကား မရှိပါ။
digest-not-invited = { $name } - မည်သူ့ကိုမျှ မဖိတ်ရသေးပါ။
digest-nobody-answered = { $name } - { $invited } ဦး ဖိတ်ထားပြီး မည်သူမျှ မဖြေပါ။
digest-few-answered = { $name } - { $invited } ဦး ဖိတ်၊ { $started } ဦး ဖြေ၊ အားလုံး၏ အချိုးတစ်ဝက်အောက် ဖြစ်သည်။

digest-to-do = ကြည့်ရှုရန်
digest-waiting = လူက ဖတ်ရန် စောင့်နေသော ပြန်စာများ - { $count }
digest-stops = ရပ်ရန် တောင်းဆိုပုံရသော အဖြေများ - { $count }
digest-corrected = ဖြေသူကိုယ်တိုင် ပြင်ထားသော အဖြေများ - { $count }

digest-hidden = – : ပြရန် နည်းလွန်းသည်၊ သို့မဟုတ် အခြားနည်းသော အရေအတွက်ကို သိစေမည်။
digest-earlier = ~ : ယခင်အနှစ်ချုပ်က ဂဏန်း၊ ထိုအချိန်မှစ၍ ပြောင်းလဲသူ နည်းလွန်းသည်။
digest-first-group = အုပ်စုများစွာ၏ အဖွဲ့ဝင်ကို ပထမအုပ်စုတွင် ရေတွက်သည်။ ထွက်သူများကို အခြားကော်လံများတွင်လည်း ရေတွက်သည်။
digest-not-a-sample = ဤသူတို့မှာ ဖြေကြားသူများသာ ဖြစ်ပြီး လူအားလုံး၏ နမူနာ မဟုတ်ပါ။
