# What we say to members in Burmese. Reviewed: not by a native speaker.
# ".segments" is the number of SMS segments that a sentence may take with long values filled in; a test holds it.
# Not in the GSM alphabet: 70 characters in one segment, 134 in two, 201 in three, 268 in four.

# Parts of messages.
native-name = မြန်မာ
place = { $number }/{ $total }
yes-label = ဟုတ်ကဲ့
no-label = မဟုတ်ဘူး
several-hint = တစ်ခုထက်ပို ရွေးနိုင်သည်၊ ဥပမာ 1 3
scale-ends = { $least } = { $low }, { $most } = { $high }
date =
    { $month ->
         [1] { $day } ဇန်နဝါရီ { $year }
         [2] { $day } ဖေဖော်ဝါရီ { $year }
         [3] { $day } မတ် { $year }
         [4] { $day } ဧပြီ { $year }
         [5] { $day } မေ { $year }
         [6] { $day } ဇွန် { $year }
         [7] { $day } ဇူလိုင် { $year }
         [8] { $day } ဩဂုတ် { $year }
         [9] { $day } စက်တင်ဘာ { $year }
         [10] { $day } အောက်တိုဘာ { $year }
         [11] { $day } နိုဝင်ဘာ { $year }
        *[12] { $day } ဒီဇင်ဘာ { $year }
    }
share-button = ကျွန်ုပ်၏နံပါတ် မျှဝေရန်

# Telegram's list of commands.
command-menu = ပို့နိုင်သော စကားလုံးများ
command-language = ဘာသာစကားပြောင်းရန်
command-help = အကူအညီ
command-stop = ရပ်ရန်၊ စာ ထပ်မပို့ပါ

# Whole messages.
welcome = { $group } မှ ကြိုဆိုပါသည်။ မေးခွန်းရှိလျှင် စာပို့ပါမည်။ ထွက်ရန် ရပ် သို့ 00၊ အကူအညီ 0 ပို့ပါ။
    .segments = 2
nothing-open = ကျေးဇူးပါ။ ယခု မေးခွန်း မရှိသေးပါ။ ရှိလျှင် စာပို့ပါမည်။ အကူအညီ 0 ပို့ပါ။
    .segments = 2
stranger = မင်္ဂလာပါ။ ပါဝင်ရန် သင့်အဖွဲ့ထံမှ ကုဒ် သို့မဟုတ် လင့်ခ် တောင်းပါ။ အကူအညီ 0 ပို့ပါ။
    .segments = 2
invitation = { $asked_by } က သင့်အမြင်ကို မေးလိုပါသည်။ { $why } အများဆုံး မေးခွန်း { $questions } ခု။ { $cost } သင့်သဘောပါ၊ မေးခွန်း ကျော်နိုင်သည်၊ ရပ် သို့ 00 ပို့ပြီး အချိန်မရွေး ရပ်နိုင်သည်။ မေးလို့ရမလား။
    .segments = 4
answer-to = { $number } သို့ ဖြေပေးပါ။
    .segments = 1
please-agree = သင် သဘောမတူဘဲ မမေးပါ။ 1 သို့ 2 ဖြေပေးပါ။
    .segments = 2
declined = ရပါတယ်။ ယခုတစ်ကြိမ် မမေးပါ။ စိတ်ပြောင်းလျှင် စတင် ဟု ပို့ပါ။ စာ ထပ်မလိုလျှင် ရပ် သို့ 00 ပို့ပါ။
    .segments = 2
again-yes-no = 1 ဟုတ်ကဲ့ သို့ 2 မဟုတ်ဘူး ဖြေပေးပါ။ ဥပမာ 1
    .segments = 1
again-choice = 1 မှ { $most } အထိ နံပါတ်တစ်ခု ဖြေပေးပါ။ ဥပမာ 2
    .segments = 1
again-choices = ရွေးသော နံပါတ်များ ပို့ပါ၊ 1 မှ { $most } အထိ။ ဥပမာ 1 3
    .segments = 1
again-scale = { $least } မှ { $most } အထိ နံပါတ်တစ်ခု ဖြေပေးပါ။ ဥပမာ { $example }
    .segments = 1
again-number = { $least } မှ { $most } အထိ ဂဏန်းတစ်ခု ပို့ပါ။ ဥပမာ { $example }။ မသိလျှင် မသိ ဟု ပို့ပါ။
    .segments = 2
again-text = အဖြေကို စကားအနည်းငယ်ဖြင့် ရေးပါ။ သို့မဟုတ် ကျော် ဟု ပို့ပါ။
    .segments = 2
again-place = နေရာအမည် ရေးပါ၊ ဥပမာ သင့်ရွာ သို့ မြို့။ သို့မဟုတ် ကျော် ဟု ပို့ပါ။
    .segments = 2
again-voice = အသံဖြင့် ပို့ပါ၊ သို့မဟုတ် စကားအနည်းငယ် ရေးပါ။ သို့မဟုတ် ကျော် ဟု ပို့ပါ။
    .segments = 2
kept-for-review = ကျေးဇူးပါ။ သင့်စာကို သိမ်းထားပြီး လူတစ်ဦး ဖတ်ပါမည်။
    .segments = 1
corrected = ကျေးဇူးပါ။ သင့်အဖြေကို ပြောင်းပြီးပါပြီ၊ မေးခွန်း - { $question }
    .segments = 3
late = ကျေးဇူးပါ။ သင့်အဖြေကို သိမ်းပြီးပါပြီ၊ မေးခွန်း - { $question }
    .segments = 3
nothing-before = ဤသည် ပထမမေးခွန်း ဖြစ်၍ အရင်မေးခွန်း မရှိပါ။
    .segments = 1
media-kept = ကျေးဇူးပါ။ လက်ခံရရှိပါပြီ။
    .segments = 1
not-kept-too-long = ပို့လိုက်တာ ရှည်လွန်းလို့ လက်မခံနိုင်ပါ။ ပိုတိုအောင် ပို့ပါ၊ သို့မဟုတ် စကားအနည်းငယ် ရေးပါ။
    .segments = 2
not-kept-other-kind = စကားလုံးနှင့် ဂဏန်းသာ ဖတ်နိုင်ပါသည်၊ ပို့လိုက်တာကို မဖတ်နိုင်ပါ။ အဖြေကို ရေးပေးပါ။
    .segments = 2
not-kept-lost = သင်ပို့တာ ကျွန်ုပ်တို့ထံ မရောက်ပါ။ ထပ်ပို့ပါ၊ သို့မဟုတ် စကားအနည်းငယ် ရေးပါ။
    .segments = 2
thanks = ကျေးဇူးပါ။ မေးခွန်း ပြီးပါပြီ။ ရလဒ်ကို နောက်ဆုံး { $date } တွင် ပြောပြပါမည်။
    .segments = 2
closed = စာပို့သည့်အတွက် ကျေးဇူးပါ။ ဤမေးမြန်းမှု ပိတ်ပြီးပါပြီ၊ အဖြေ မရေတွက်တော့ပါ။ ရလဒ်ကို ပြောပြပါမည်။
    .segments = 2
opted-out = သင် ထွက်ပြီးပါပြီ။ စာ ထပ်မပို့တော့ပါ။ ပြန်လာရန် စတင် ဟု ပို့ပါ။
    .segments = 2
opted-in = ပြန်လည် ကြိုဆိုပါသည်။ ထွက်ရန် ရပ် သို့ 00 ပို့ပါ။
    .segments = 1
help =
    နံပါတ်ဖြင့် သို့ သင့်စကားဖြင့် ဖြေပါ။
    ပြန် သို့ 9 - အရင်မေးခွန်း
    ကျော် - နောက်မေးခွန်း
    မသိ - မသိလျှင်
    ဘာသာစကား - ပြောင်းရန်
    ရပ် သို့ 00 - ထွက်ရန်၊ စာ ထပ်မပို့ပါ
    .segments = 3
menu =
    ပို့နိုင်သည် -
    အကူအညီ သို့ 0
    ပြန် သို့ 9
    ကျော်
    ဘာသာစကား
    စတင်
    ရပ် သို့ 00 - စာ ထပ်မပို့ပါ
    .segments = 3
choose-language = ဘယ်ဘာသာစကားလဲ။ နံပါတ်ဖြင့် ဖြေပါ။
    .segments = 4
language-set = ကျေးဇူးပါ။ ယခုမှစ၍ မြန်မာလို ရေးပါမည်။
    .segments = 1
reminder = သင့်အဖြေကို စောင့်နေပါသည်။ ထွက်ရန် ရပ် သို့ 00 ပို့ပါ။
    .segments = 2
ask-to-share = SMS ဖြင့် ဖြေဖူးပါသလား။ အောက်က ခလုတ်ဖြင့် သင့်နံပါတ်ကို မျှဝေပါ၊ သင်မှန်း သိနိုင်ရန် ဖြစ်သည်။ မလုပ်လည်း ရပါသည်။
    .segments = 3
shared = ကျေးဇူးပါ။ သင့် SMS နှင့် Telegram ချိတ်ပြီးပါပြီ။ နှစ်ခုလုံးမှ ဖြေနိုင်သည်။
    .segments = 2
not-yours = ထိုနံပါတ်သည် သင့်နံပါတ် မဟုတ်ပါ။ အောက်က ခလုတ်ဖြင့် သင့်နံပါတ် မျှဝေပါ။
    .segments = 2
