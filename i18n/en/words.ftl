# Every English word that is understood. Reviewed: not by a native speaker.
# Words are separated by commas; case, accents and invisible characters do not matter. A word may stand under
# several headings where it means several things. English is also tried for every other language.
#
# Headings that explain themselves less: "asks" marks a question, to which no answer is taken out; "beyond" makes a
# number a bound ("more than 30"), so that it is asked again; a "no" with a word under "know" says "I don't know",
# with one of "want" and one of "tell" (or one of "unwilling" and one of "tell") that somebody will not say, and
# "dont" with "send" is STOP; "clock" makes the number beside it a time of day or a name (Indonesian "jam 5" is five
# o'clock, "kelas 5" a class); behind "hardly" an option is not the one that is meant ("not very satisfied");
# "out-of" stands before the highest point of a scale; "out-of-it" stands behind it (Burmese says "of 10, 7");
# "formerly" at the head of a reply tells how much there was before, which is no answer, but for what stands behind a
# word under "now"; "inside" may stand between the words of any phrase (Filipino "po"); "echo" is a verb of the
# question said back; "never" is a no whatever verb follows (Tetum "seidauk"), and stands under "no" too; "except"
# takes away what follows it; "opposite" holds pairs ("high low", for "high prices" are not "Low prices"); "ordinary"
# is another word, and no slip of an option's label; "elliptic = 1000" says that a lone digit behind a multiplier of
# 1000 and more is its tenths ("หมื่นห้า" is 15,000); "decimal-comma" that 1.500 is 1500; "prefix" and "suffix" make a
# word of another (Malay "ke" and "an" in "kekeringan"), "alike" holds two spellings of one sound (Javanese "o a", for
# "rego" is "rega"); "with-half-2 = இரண்டரை" is a word for two and a half; what stands under "told-flood" and its like
# tells of what options are often about in other words, with anything at the "~" ("water ~ rose"), and under
# "told-else" what only begins so; what stands under "called-hospital" and its like is what an option may be called by
# ("รพ." for a hospital), and is looked up only where a reply hints at an option, with the words under "beside" around
# it ("go to"), or in a whole sentence where nothing else names an option ("called-greeting" is never meant);
# "free-accents = yes" says that accents make no other word of one (Sundanese "rébu" is "rebu"); "very" makes stronger
# what it stands beside, and is polite else, so it stands under "particle" or "lead" too; "point" is said before
# decimals ("one point five"); "cause" are the words under "because" that give a cause, and take nothing back as "but"
# does.

# Commands. "stop" acts as the first of up to four words, "stop-alone" only as the whole message.
stop =
    stop, stopall, stop all, unsubscribe, unsub, optout, opt out, stop sending, stop messaging, stop texting,
    unsubscribe me, stop msg, stop sms, no more messages, do not text me, don't text me, dont send, don't message me,
    remove me, stop this, i quit, i want to stop, i want out, pls stop, please stop, stop it, stop now, do not send,
    don't send me, dont send me, no more texts, no more sms, stop these messages, take me off, delete my number,
    remove my number, stop contacting me, unsubscribe now, stop pls, please stop this, please stop messaging,
    please stop texting me, please stop sending, i want to unsubscribe, please unsubscribe me
stop-alone =
    end, quit, cancel, revoke, off, out, leave me alone, cease, stopp, st0p, stp, sotp, stpo, stob, delete my no,
    remove me from the list, remove me from your list, take me off the list, take me off your list, take my name off,
    remove my name, delete my data, delete me, i dont want to receive messages anymore,
    i dont want to receive any messages, i do not want to receive messages, dont want to receive messages,
    i dont want messages, i dont want any more messages, dont want your messages, i dont want to take part,
    i dont want to join, i dont want to join anymore
start =
    start, unstop, begin, resume, join, get started, sign up, subscribe, join again, restart, start over, start again,
    start now, rejoin, opt in, sign me up, i want to start, let's start, begin again, start pls, i want to join,
    join now, register
help =
    help, info, help me, help please, i need help, can you help me, need help, how does this work, assist, assistance,
    how do i answer, how to answer, how do i reply, how to reply, i don't understand how, please help, pls help,
    help pls, help me pls, i need assistance, instructions, how to use, guide, please help me, pls help me,
    please can you help me, please help us, how to use this, how do i use this, how to reply to this,
    how do i answer this, how to answer this
menu =
    menu, main menu, options menu, show menu, the menu, show me the menu, go to menu, back to menu, see menu,
    open menu, menu list, list, home
back =
    back, go back, previous, previous question, last question, return, prev, undo, go to previous question,
    can i go back, i want to go back, take me back, one step back, back please, let me go back, go back one,
    previous one, back to previous, back to last question, take me back to previous question,
    back to the previous question, back to previous question, back to the last question, return to the previous
    question, return to previous question, go back to the previous question, go back to the last question, go back to
    previous, back to the question before, the question before, question before, prev question, previous qn, last qn,
    go back one question, back one question, the previous one, the previous question, the last question, change my
    answer, change my last answer, change my previous answer, let me change my answer, can i change my answer, back to
    last qn, back to the previous one, can we go back, pls go back, back a question, go back a question
language =
    language, languages, change language, lang, other language, another language, switch language, change my language,
    i want to change language, switch my language, choose language, select language, another lang, language please,
    different language
skip =
    skip, pass, next, next question, skip this, skip it, skip this one, skip this question, next one, nxt,
    skip question, move on, pass this, skip for now, leave it blank, go to next, i want to skip, want to skip, i skip,
    i'll skip, i will skip, let me skip, can i skip, can i skip this, i pass, i'll pass, skip to next,
    next question pls, move to next, i want to skip this, i want to skip this question, i would like to skip,
    can i skip this question, i want to pass, can we skip this, can we skip, skip na lang, skip na, pass na lang,
    pass muna, skip muna,
    nxt question, nxt qn, next qn, next ques, next quest, go to the next question, move to the next question, move on
    to the next question, on to the next question, proceed, proceed to next question, proceed to the next question, to
    the next question, next one please, skip the question, skip this qn, another question, ask another question, ask
    me another question, skip dis, nxt pls, nxt one, pass on this one, pass for now, skip that, skip that one, i'd
    like to skip, skip it for now, can we move on, let's move on, let's skip, can we go to the next question, next
    item, next number,
    can we skip this one, can i skip this one, let me skip this one, please skip this one
dont-know =
    don't know, i don't know, i dont no, dont no, do not know, i do not know, dunno, dk, idk, i don't really know,
    not sure, i am not sure, i'm not sure, im not so sure, no idea, i have no idea, unsure, unknown, no clue,
    i dnt know, dnt know, dun know, dono, i dono, donno, i donno, don't no, can't say, cant say, hard to say,
    not certain, i am unsure, i have no clue, 🤷, 🤷‍♀️, 🤷‍♂️, not sure about it, i forgot, can't remember,
    i do not remember, don't remember, who knows, no info, not aware, im unsure, i wouldn't know, beats me, search me,
    god knows, only god knows, i know nothing about that, i know nothing, know nothing about it,
    i know nothing about it, can't think of anything, cannot think of anything, don't know what to say,
    nothing comes to mind, haven't thought about it, not so sure, how would i know, how should i know, how do i know,
    not really sure, not too sure, not very sure, haven't a clue, never thought about it, not sure yet,
    don't really know, don't know yet, i can't remember, i cannot remember, cannot remember, i don't remember,
    i don't recall, sorry i don't know
refuse =
    i won't answer, won't answer, will not answer, do not want to answer, none of your business, not your business,
    no comment, prefer not to say, i prefer not to say, rather not say, i'd rather not say, i won't say, won't say,
    i will not say, i don't want to say, don't want to say, i don't want to answer, don't want to answer, i refuse,
    refuse, refuse to answer, secret, it's a secret, private, not telling, not telling you, i won't tell, won't tell,
    i will not tell, not going to say, not going to answer, confidential, it's private, that is private,
    that's private, private matter, personal, it's personal, too personal, i decline, decline to answer,
    i refuse to answer, i'd rather not, i would rather not say, would rather not say, don't ask,
    mind your own business, i don't feel like answering, not comfortable answering, keep it private, cannot tell,
    can't tell you, not answering, no answer, that's my business, my business, my own business, my secret,
    prefer not to answer, i prefer not to answer, rather not answer, i'd rather not answer, prefer not,
    i prefer not to, don't want to tell, i don't want to tell you, not saying, i'm not saying, keep it secret,
    too sensitive, won't disclose, cannot disclose, i don't wish to say, don't wish to say, do not wish to answer,
    i don't wish to answer, not your concern, that's secret, this is private, it is private, it is secret,
    i do not wish to answer, i do not wish to say, do not wish to say, i would not like to say,
    i would rather not answer, do not want to say, i do not want to say, i do not want to answer, can't answer,
    cannot answer, i can't answer, i cannot answer, i don't answer, won't be answering
yes =
    yes, y, ye, yeah, yea, yep, yup, yess, ya, sure, of course, certainly, correct, right, true, ok, okay, okey, k,
    agree, i agree, i accept, definitely, absolutely, 👍, ✅, 👌, ✔, ☑, 🆗, yah, yas, yus, aye, ayy, that's right,
    that is right, thats right, you are right, exactly, affirmative, surely, for sure, positive, yes indeed, naturally,
    obviously, yup yup, ok ok, okie, oki, alright, all right, true that, indeed yes, very true, yeh, yee, yea yea,
    yessir, 🙆, 💯, 👍👍, ✓, ☑️, yh, yhh, sure thing, yse, yes please, yeap, yis, of cos, of coz, ofcourse, ofc, totally,
    you bet,
    0k, 0kay
# Verbs of the question said back: yes, and after a no still no.
echo =
    i do, we do, i have, we have, we can, i can, have, got, i got, we got, can, able, ever, we do have, i do have,
    did, i did, we did, yes have, we are, i am, it did, they did, it has, yes can, had, have already,
    i am a member, we are members, i am member, they do, they have, it does, it happens, we have it, i have it,
    yes we do, yes i do, i have one, we have one
no =
    don't have, i don't have, we don't have, don't have any, we have none, no, n, not, nope, nah, nay, never, not yet,
    no way, none, i don't, i do not, we don't, we do not, i have not, not really, not at all, false, wrong, i disagree,
    disagree, no thanks, no thank you, 👎, ❌, ✖, 🙅, cannot, can't, cant, can not, i cannot, i can't, we can't, nothing,
    don't, do not, didn't, i didn't, we didn't, haven't, i haven't, we haven't, hasn't, nopes, noes, nah nah, nil,
    negative, no more, no have, never ever, not ever, didnt, havent, i dont, not anymore, not any more, not now,
    no i don't, no we don't, not true, not correct, incorrect, without, ✗, ✘, 🚫, 🙅‍♀️, 🙅‍♂️, ⛔, 👎👎, no never, not me,
    isn't, wasn't, it is not, certainly not, definitely not, absolutely not, of course not, surely not, not yes, not so,
    no need, dont think so, i don't think so, nop, nopp, noope, dun have, dunt have, nt, nt yet, nt really,
    not likely, never before, not once, not even once, ❎, hell no, they do not, they don't, they have not,
    it does not, it did not, he does not, she does not, it doesn't, it didn't, not that i know, no such thing,
    we are not, dont hv, dont have lah, no have lah, noe, dnt have, dun hv, none yet, not one, not a single one,
    not even one, nothing yet, don't want, do not want, i don't want, dont want, don't want lah, haven't yet,
    have not yet, not yet done, didn't yet, don't yet, not as yet, not done yet, we haven't yet, i haven't yet,
    n0
nothing =
    none, nothing, nil, zero, nobody, no catch, none at all, nothing at all, no one, zilch, nada, 0 only, none today,
    nothing today, no income, no fish, nothing left,
    none so far, nothing so far, not yet any, not any yet, don't have any yet, no harvest,
    no kids, no children, no child
unsure =
    maybe, may be, perhaps, sometimes, depends, it depends, yes and no, not always, possibly, so so, could be,
    half half, yes no, both yes and no, kind of, sort of, not exactly, more or less yes, hard to tell, yes sometimes,
    no sometimes, sometimes yes sometimes no, half yes, i guess, i suppose, i think so, maybe yes, maybe no,
    perhaps not, probably, likely, partly, rarely, seldom, occasionally, once in a while, no problem, no worries,
    no idea what you mean, never mind, not bad, it's ok, it varies, varies, in between, neither,
    not no
hardly = not very, not so, not too, not that, not really, hardly

# Words that change nothing.
particle =
    more or less, /day, /month, thanks, thank you, thx, tnx, ty, ma'am, mam, madam, sir, lah, la, leh, lor, boss, bro,
    sis, please, pls, plz, only, just, really, very much, indeed, of us, per day, a day, each day, a month, per month,
    in total, total, uy, both, today, yesterday, now, right now, at the moment, this year, this month, this week,
    kindly, thank u, many thanks, tq, tks, good day, mate, friend, bhai, uncle, auntie, aunty, cheers, actually,
    honestly, maam, miss, dear, meh, hor, ah, eh, yo, man, wor, one lah, already lah, every day, daily, monthly,
    weekly, per week, a week, each month, per year, a year, for now, mostly, here, in my place, in our place,
    in our area, for me, for us, in all, altogether, all together, overall, hello, hi, hey, helo, good morning,
    good afternoon, good evening, good night, greetings, dear sir, dear madam, hello sir, hi there, gd morning, gm,
    in our village, in my village, in the village, in our community, around here, this season, last year, last month,
    in our town, ha, na, naman, oh, ohh, la sir, including me, including myself, myself included, me included, with me,
    including us, including my children, anymore, any more, again, exactly, for sure, too much, too many,
    like that, like this, of that kind, that kind, this kind
very =
    very, very much, really, quite, much, so much, absolutely, definitely, certainly, indeed, extremely, totally,
    strongly, fully, completely
lead =
    please, pls, i choose, i chose, i pick, i select, i say, i think, my answer is, my answer, answer is, answer,
    about, around, approximately, approx, roughly, almost, nearly, there are, there is, we are, i have, we have,
    it is, it's, its, the, still, i would say, i'd say, we say, my choice is, my choice, my pick is, i will choose,
    i'd choose, i go with, i want, we want, we choose, i vote, the answer is, ans is, ans, i answer, i guess it is,
    maybe about, i have about, estimated, estimate, est, circa, ca, just about, more or less, around about,
    give or take, approximately about, we get, i get, we have about, i earn, we earn, i earn about, i make, we catch,
    i catch, i caught, we caught, it was, that is, mine is, family of, we are a family of, we're, i'm, at around,
    roughly about, these days, has, have, had, become, got, it has, it is now, it became, very, much, a bit, slightly,
    so much, really, quite, total of, a total of, choose, select, pick, option is, up to, we r, we are only, too,
    abt, aprox, aprx, apprx, ard, arnd, arround, bout, abou, approximatly
marker =
    option, number, no, nr, num, choice, answer, letter, ans, opt, numbr, numer, numbers, nos, options, choices,
    letters, answers, question, item, items, rating, score, points, rate, level
and = and, with, plus, also, then, n, as well as, along with, together with, n then, followed by, nd
or = or, to, until, till, between, from, either, or maybe, or else, up till, thru, through
all =
    all, all of them, everything, all of the above, all of these, all the above, all options, every one, all five,
    all three, everyone, all are needed, all of the options, all please, each of them
because =
    because, cause, coz, cuz, bec, bcoz, since, but, as, so, because of, due to, becos, becuz, bcz, bcs, bcause, cos,
    cus, although, though, however, so that, only that, when, if, while, after, even if, but not enough, but not much,
    but not a lot, but too little
opposite = high low, cheap expensive, cheap dear, near far, big small, long short, good bad, rich poor, more less, up down, wet dry, early late, high cheap, low expensive
except = except, except for, other than, apart from, all but, but not
cause = because, cause, coz, cuz, bec, bcoz, because of, due to, becos, becuz, bcz, bcs, bcause, cos, cus
laugh = haha, hehe, hihi, lol, hahaha, hahahaha, hahahahaha, lmao, rofl, lolol, hehehe, jaja
beyond =
    more than, less than, over, under, above, below, at least, at most, minimum, maximum, exceeding, beyond,
    not more than, no more than, fewer than, greater than, nearly all, plus, or more, or less than, and above, and up,
    upwards, up to, max, min, not less than, lower than, higher than, excess, a few, debt, debts, owe, i owe, we owe,
    borrowed
dont = don't, dont, do not, no need to, never, please don't, pls dont, please do not, pls don't, stop, dun, no more
send =
    text, message, msg, contact, send, disturb, text me, message me, contact me, send me, call, call me, bother me,
    sms me, texting, messaging, texts, messages, sms, send messages, send me messages, bother, spam, spam me,
    sending me, texting me, bothering me, messaging me, contacting me, sending, bothering
unwilling = won't, will not, would rather not, rather not, i'd rather not, prefer not to, prefer not, refuse to, decline to, not willing to, not going to, not gonna, not allowed to, not comfortable to, unwilling to
want = want to, wan to, wish to, like to, willing to, going to, gonna, wanna, comfortable to, feel like, care to, allowed to
tell = answer, say, tell, tell you, share, disclose, discuss, talk about it, talk about that, reveal, answer that, answer this, comment, respond, reply
know = know, no idea about, remember, recall, sure, certain, know exactly, know for sure, understand, aware
out-of = out of, of, over
clock = am, pm, a m, p m, o'clock, oclock, in the morning, in the afternoon, in the evening, at night, grade, class
asks =
    who, whos, who's, what, whats, what's, why, how, where, when is, which, huh, is it, are you, can you, could you,
    do you, did you, will you, would you, may i, should i, what for, whom, whose, is this, wat, wut
less =
    less, fewer, smaller, decreased, decrease, reduced, lower, much less, decreasing, decline, declining, declined,
    reducing, dropped, dropping, went down, going down, down, fell, falling, shrinking, not so much, little, got less,
    getting less, becoming less, lesser, less and less, worse, lower now, not as much, few, a lot less, far less,
    very little, less than, fewer than, lower than, a little less, a bit less, little less,
    cheaper, less expensive,
    almost nothing, hardly any, barely any, almost none, next to nothing
same =
    same, the same, no change, unchanged, not changed, no difference, not different, nothing changed, hasn't changed,
    didn't change, did not change, as before, like before, still the same, stayed the same, equal, no changes,
    constant, steady, stable, the same as before, same as before, as usual, similar, unchanging, stays same
more =
    more, bigger, larger, increased, increase, higher, much more, increasing, went up, going up, up, rose, rising,
    growing, grew, got more, getting more, becoming more, plenty more, a lot more, more and more, greater, better,
    gone up, high, expanded, far more, more than, greater than, higher than, a little more, a bit more, little more,
    more expensive, costlier, dearer, pricier
formerly =
    before, before this, before it was, before there were, before there was, before we had, formerly, in the past,
    previously, once there were, long ago, back then, used to be, there used to be, it used to be,
    we used to have
now = now, nowadays, these days, today, this year, at present, currently

# Numbers. "times" multiplies what stands before it.
number-0 = zero, nought, nil
number-1 = one, a week
number-2 = two, a couple of, both of us, tow
number-3 = three, tree
number-4 = four
number-5 = five
number-6 = six, half a dozen, half dozen, a half dozen
number-7 = seven, sevn
number-8 = eight, eigth
number-9 = nine
number-10 = ten, 🔟
number-11 = eleven
number-12 = twelve, dozen, a dozen
number-13 = thirteen
number-14 = fourteen
number-15 = fifteen
number-16 = sixteen
number-17 = seventeen
number-18 = eighteen
number-19 = nineteen
number-20 = twenty
number-30 = thirty
number-40 = forty, fourty
number-50 = fifty
number-60 = sixty
number-70 = seventy
number-80 = eighty
number-90 = ninety
number-100 = a hundred, hundred
number-1000 = a thousand
number-24 = two dozen
times-100 = hundred
times-1000 = thousand, k, grand, thou, thousands
times-1000000 = million, mil, millions
half = and a half, half, half a, ½, one half, half of, a half, & a half
point = point
linker = and
ordinal-1 =
    first, 1st, the first, first one, the first one, 1st one, the 1st, number one option, option one first, frist,
    fist one,
    the 1st one
ordinal-2 = second, 2nd, the second, second one, the second one, 2nd one, the 2nd, secnd, the 2nd one
ordinal-3 = third, 3rd, the third, third one, the third one, 3rd one, the 3rd, thrid, the 3rd one
ordinal-4 = fourth, 4th, the fourth, 4th one, the 4th, fourth one, the fourth one, forth, the 4th one
ordinal-5 = fifth, 5th, the fifth, 5th one, the 5th, fifth one, the fifth one, the 5th one
last =
    last one, the last one, the last option, last option, the last, last choice, the final one, the bottom one,
    bottom one, the last choice, the bottom
letters = A B C D E F G H
signature = sent from my, sent from, sent via, get outlook for, sent using

# Units: one heading for words that count the same thing.
unit-kg = kg, kgs, kilo, kilos, kilogram, kilograms, kls, kl, klg, kilogramme, kgms, kg., kgs., kilogrammes
unit-gram = g, gr, gram, grams, grms, grm, grammes
unit-ton = t, ton, tons, tonne, tonnes, mt, metric ton, metric tons
unit-viss = viss
unit-sack = sack, sacks, bag, bags
unit-litre = l, litre, litres, liter, liters
unit-hectare = ha, hectare, hectares
unit-rai = rai
unit-km = km, kilometre, kilometres, kilometer, kilometers, kms, kilo, kilos, klms, km., kilometers away
unit-metre = m, metre, metres, meter, meters
unit-person =
    person, persons, people, pax, members, family members, family, heads, head, adults, children, men, women,
    of us here, pers, individuals, member, mouths, in my family, in the family, in our house, in the house,
    in my house, in our family, people in my house, ppl
unit-hour = hour, hours, hr, hrs
unit-day = day, days, dys, days a week
unit-week = week, weeks, a week
unit-month = month, months
unit-year = year, years, yr, yrs
unit-times = times, time, x, times a month, times a year, times a week
unit-php = ₱, php, peso, pesos, p, pesos only, philippine pesos, piso, phps, php., ph
unit-idr = rp, idr, rupiah
unit-vnd = ₫, vnd, dong
unit-thb = ฿, thb, baht
unit-khr = ៛, khr, riel, riels
unit-mmk = mmk, kyat, kyats, ks, k.s
unit-usd = $, us$, usd, dollar, dollars, us dollars, us dollar, bucks, u.s.$
unit-myr = rm, myr, ringgit
unit-sgd = s$, sgd, singapore dollars, dollars, dollar, $
unit-catty = catty, catties, kati
unit-basket = basket, baskets, banyera, box, boxes, bucket, buckets, tub, tubs, crate, crates
unit-point = point, points, star, stars, ⭐, pts
unit-bnd = bnd, b$, brunei dollars, bruneian dollars, $, dollars, dollar
unit-lak = kip, lak, ₭
unit-cny = yuan, rmb, cny, ¥
thing-facebook = facebook, fb, face book, fbook, facebok, fesbuk, fesbook, pesbuk, peysbuk, meta
thing-whatsapp = whatsapp, whats app, wa, wasap, watsap, whatsap, watsapp, wassap
thing-messenger = messenger, msgr, mesenjer, fb messenger
thing-television = television, tv, tele, telly
thing-radio = radio
thing-phone = phone, telephone, mobile phone, cellphone, cell phone, hp, handphone, mobile
thing-sms = sms, text message, text messages, txt
thing-line = line, line app
thing-overtime = overtime, ot, o.t., over time
thing-loan = loan, loans, credit, borrow money, small loan, microcredit
thing-insurance = insurance, health insurance, medical insurance, health card, medical card, health cover
thing-training = training, trainings, course, courses, workshop, workshops
thing-disagreement =
    disagree, don't agree, do not agree, not agree, i disagree, we disagree, i do not agree, i don't agree
thing-agreement = agree, agreed
thing-full-agreement = strongly agree, fully agree, totally agree, completely agree
thing-village-head = village head, village chief, headman, head of village, village headman
told-flood =
    flood, floods, flooding, flooded, water ~ house, water ~ came up, water ~ rose, under water, underwater, inundated,
    river ~ overflowed, river ~ rose, water everywhere, under the water, submerged, inundation, overflowed,
    water ~ entered, water ~ came in, water ~ came into, water ~ got in, water ~ got into, water in our house,
    water in the house, water in my house, house full of water, river rose, water rose, river ~ burst, washed away,
    swept away, water took, waist deep, river ~ house, sea ~ house, river came into, water came up
told-drought =
    drought, droughts, no rain, no water, not enough water, not enough rain, lack of water, lack of rain, little rain,
    rain ~ did not come, rain ~ didn't come, rain ~ never came, well ~ dry, wells ~ dry, river ~ dry, field ~ dry,
    fields ~ dry, water shortage, shortage of water, too dry, very dry, dried up, has not rained, hasn't rained,
    did not rain, didn't rain, no rains, no more rain, without rain, not raining, not rained, does not rain,
    doesn't rain, haven't had rain, have not had rain, never rains, rain ~ late, waiting for rain, rain did not come,
    rain didn't come, rain never came, dry spell, so dry, all dry, dried out, land ~ dry, soil ~ dry, el nino,
    no water for ~ crops, no water for ~ rice, no water for ~ field, no water for ~ fields, no water for ~ plants,
    no water for ~ farm, no clean water, no drinking water, lack of clean water, water is cut, water was cut
told-salt-water = salt water, saltwater, salty water, water ~ salty, saline, salinity
told-storm = storm, storms, typhoon, typhoons, cyclone, strong wind, strong winds, big waves, high waves,
    strong waves, huge waves, waves ~ big, waves ~ high, rough sea, rough seas, sea is rough, sea is too rough
told-pests = pest, pests, rats, insects, locusts, caterpillars, snails, mice, eaten by worms
told-fire = fire, fires, wildfire, wildfires, burned down, burnt down
told-low-price =
    low price, low prices, price ~ low, prices ~ low, price ~ fell, prices ~ fell, price ~ dropped, prices ~ dropped,
    price ~ down, prices ~ down, cheap price, sell ~ cheap, sells ~ cheap, sold ~ cheap, bad price, bad prices,
    poor price, poor prices, price ~ bad, prices ~ bad, no good price, not a good price, buyer ~ pays little,
    buyers ~ pay little, buyers ~ pay too little, price ~ dropping, prices ~ dropping, price ~ falling,
    prices ~ falling, price drop, selling ~ cheap, buy ~ cheap, too cheap, very cheap, so cheap, cheap prices,
    buyers pay little, buyers pay too little, buyers pay so little, traders pay little, traders pay too little,
    sell at a loss, selling at a loss, sold at a loss
told-high-cost =
    high price, high prices, price ~ high, prices ~ high, price ~ up, prices ~ up, expensive, costly, cost ~ high,
    costs ~ high, cost of living, high cost, high costs, price ~ rose, prices ~ rose, price ~ rising, prices ~ rising,
    fuel price, fuel prices, fuel cost, fuel costs
told-debt =
    debt, debts, indebted, owe money, i owe, we owe, owe ~ bank, owe ~ lender, owe ~ shop, owe ~ money, borrowed money,
    borrowed ~ money, moneylender, money lender, loan shark, loan sharks, cannot repay, can't repay, pay back ~ loan,
    owe, owes, owing, owed, borrowed, moneylenders, money lenders, pay ~ loan, pay ~ loans, paying ~ loan,
    paying ~ loans, repay ~ loan, repay, pay back
told-sickness =
    sick, sickness, ill, illness, disease, diseases, fever, in hospital, malaria, dengue, unwell, not feeling well,
    sicknesses, illnesses, not well, in the hospital, hospitalized, hospitalised, hospital bills, hospital bill,
    medical bills, poor health, bad health, health problem, health problems
told-no-work =
    no work, no job, no jobs, unemployed, unemployment, jobless, lost ~ job, out of work, lack of work, lack of jobs,
    not enough work, cannot find work, can't find work, can't find a job, no employment, laid off, without work,
    without a job, lost ~ jobs, lost ~ work, find ~ work, find ~ job
told-low-pay = low pay, low wage, low wages, low salary, low salaries, pay ~ low, wage ~ low, wages ~ low,
    salary ~ low, pay ~ small, wages ~ small, salary ~ small, small salary, small pay, underpaid, pay is not enough,
    salary is not enough, wages are not enough, salary not enough, pay not enough, paid too little, paid very little
told-unpaid = unpaid, not paid, not been paid, haven't been paid, hasn't paid, haven't paid us, no pay, no salary,
    no wages, not pay us, not pay me, don't pay us, doesn't pay us, doesn't pay me, didn't pay us, didn't pay me,
    did not pay, not getting paid, salary ~ late, salary ~ delayed, wages ~ late, wages ~ delayed, pay ~ late,
    late pay, late salary, late wages
told-bad-road = bad road, bad roads, poor road, poor roads, broken road, road ~ bad, roads ~ bad, road ~ broken,
    roads ~ broken, road ~ damaged, road ~ muddy, roads ~ muddy, muddy road, no road, no roads, potholes
told-else = debt free, paid off ~ debt, debt ~ paid off, debts ~ paid off, repaid ~ debt
called-hospital = hospital, hosp
called-clinic = clinic
called-health-centre = health centre, health center, health post, health station
called-pharmacy = pharmacy, drugstore, drug store, medicine shop, chemist
called-school = school
called-primary-school = primary school, primary, elementary school, elementary, grade school
called-secondary-school = secondary school, secondary, high school, highschool, hs
called-college = university, college, univ, uni, varsity
called-walking = walk, walking, on foot, by foot, i walk
called-bicycle = bicycle, bike, cycle, push bike
called-motorcycle = motorcycle, motorbike, motor bike, motor, moto, scooter, motor cycle
called-tricycle = tricycle, trike, tuktuk, tuk tuk, sidecar
called-car = car, private car
called-bus = bus
called-train = train, mrt, lrt, metro, by train, railway
called-boat = boat, boats, pumpboat, pump boat, fishing boat, canoe, sampan, banca
called-truck = truck, lorry, pickup, pick up
called-passport = passport, pasport
called-id-card = id card, identity card, nric, ic
called-permit = work permit, permit
called-contract = contract, work contract
called-cash = cash, in cash
called-bank = bank, bank account, bank transfer, transfer, transfer to bank, thru bank, through bank, to my account
called-e-wallet =
    e wallet, ewallet, mobile money, wave money, kpay, gcash, e-wallet, mobile wallet, digital wallet, wallet
called-cooperative = cooperative, coop, co op
called-market = market, wet market
called-shop = shop, store
called-factory = factory
called-middleman = trader, traders, middleman, middlemen, dealer, tauke, towkay, middle man, broker, buyer
called-boss = employer, boss, towkay
called-relative = family, relatives, relative, my family, kin
called-neighbour = neighbour, neighbor, neighbours, neighbors
called-friend = friend, friends
called-union = union, trade union, labour union
called-husband = husband, hubby
called-wife = wife, missus
called-rice = rice, paddy, palay
called-maize = maize, corn
called-cassava = cassava, tapioca
called-rubber = rubber
called-palm-oil = palm oil, oil palm, palm
called-coconut = coconut, copra
called-banana = banana
called-vegetables = vegetables, vegetable, veggies, veg
called-fruit = fruit, fruits
called-sugar-cane = sugarcane, sugar cane
called-chicken = chicken, chickens, hen, hens, poultry
called-duck = duck, ducks
called-pig = pig, pigs, swine, hog, hogs
called-cow = cow, cows, cattle
called-buffalo = buffalo, carabao, buffaloes, water buffalo
called-goat = goat, goats
called-fish = fish
called-shrimp = shrimp, prawn, prawns
called-crab = crab, crabs
called-squid = squid
called-english = english, inggeris, inggris
called-malay = malay, melayu
called-tamil = tamil
called-mandarin = mandarin, chinese
called-burmese = burmese, myanmar
called-thai = thai
called-morning = morning, in the morning, mornings
called-afternoon = afternoon
called-evening = evening, in the evening
called-night = night, at night, nighttime
called-internet = internet, wifi, wi fi
called-electricity = electricity, electric, power
called-clean-water = clean water, drinking water, water supply, tap water
called-toilet = toilet, toilets, latrine
called-expired = expired
called-wechat = wechat, we chat
beside =
    by, go by, i go by, take, i take, ride, i ride, go to, i go to, go to the, at, at the, to the, from, from the, my,
    use, i use, on, in the, the, a, watch, listen to
called-loan = loan, loans
called-training = training
called-insurance = insurance, health insurance
called-jeep = jeep, jeepney
called-healer = traditional healer, healer, herbalist
called-vocational-school = vocational, vocational school, trade school, tesda
called-coffee = coffee
called-pepper = pepper, black pepper
called-engine = engine, outboard
called-net = net, nets, fishing net, fishing nets
called-fertiliser = fertilizer, fertiliser, manure
called-seed = seeds, seed, seedlings, seedling
called-both =
    both, both of us, the two of us, we both, husband and wife, wife and husband, me and my husband, me and my wife,
    my husband and i, my wife and i, my husband and me, my wife and me
called-parents = parents, mum and dad, father and mother
called-daily = daily, every day, everyday, each day, once a day, one time a day
called-weekly = weekly, every week, each week, once a week, one time a week
called-monthly = monthly, every month, each month, once a month, one time a month
called-yearly = yearly, every year, annually, annual, once a year
called-late = late, delayed, overdue
called-noon = noon, midday, lunchtime
called-greeting = good morning, good evening, good night, good noon
called-monday = monday, mon, mondays
called-tuesday = tuesday, tue, tues, tuesdays
called-wednesday = wednesday, wed, weds, wednesdays, wensday, wednsday
called-thursday = thursday, thu, thur, thurs, thursdays
called-friday = friday, fri, fridays
called-saturday = saturday, sat, saturdays
called-sunday = sunday, sun, sundays
called-indonesia = indonesia, indo
called-malaysia = malaysia, msia, m'sia, malaysian
called-philippines = philippines, philippine, phillipines, philipines, phils, pinas, pilipinas
called-vietnam = vietnam, viet nam, viet
called-thailand = thailand, thai land, tailand
called-laos = laos, lao, lao pdr
called-cambodia = cambodia, kampuchea, camboja, cambodja
called-myanmar = myanmar, burma, myanma
called-singapore = singapore, spore, s'pore, singapura, sg, singapor
called-brunei = brunei, brunei darussalam
called-timor-leste = timor leste, east timor, timor lorosae
called-china = china, prc, mainland china
called-japan = japan, jpn, nippon
called-korea = korea, south korea, s korea
called-taiwan = taiwan, tai wan
called-hong-kong = hong kong, hongkong, hk
called-saudi-arabia = saudi arabia, saudi, ksa, saudia
called-emirates = united arab emirates, emirates, uae, u a e, dubai
called-bangkok = bangkok, bkk, krung thep
called-jakarta = jakarta, jkt, dki jakarta
called-manila = manila, metro manila, maynila, ncr
called-phnom-penh = phnom penh, phnompenh, pnom penh
called-vientiane = vientiane, viangchan, viang chan
called-yangon = yangon, rangoon, ygn
called-hanoi = hanoi, ha noi
called-ho-chi-minh-city = ho chi minh city, ho chi minh, hcmc, hcm, saigon, sai gon
called-kuala-lumpur = kuala lumpur, kl, k l, kualalumpur
called-dili = dili, dilli
called-durian = durian, durians
called-mango = mango, mangoes, mangos
called-tea = tea, tea leaf, tea leaves
called-cashew = cashew, cashews, cashew nut, cashew nuts, cashewnut
called-soybean = soybean, soybeans, soya bean, soya beans, soya, soy
called-peanut = peanut, peanuts, groundnut, groundnuts, ground nut, ground nuts
called-onion = onion, onions, shallot, shallots
called-garlic = garlic, garlics
called-chilli = chilli, chili, chillies, chilies, chilis, hot pepper
called-tomato = tomato, tomatoes, tomatos
called-tobacco = tobacco, tobaco
called-fisher = fisher, fisherman, fishermen, fishing, fisherfolk, fisher folk, fishers, fisherwoman
called-farmer = farmer, farming, farmers, agriculture, farm, farm work, peasant
called-vendor = vendor, vendors, seller, street vendor, hawker, peddler, selling, small seller
called-driver = driver, driving, drivers, chauffeur
called-teacher = teacher, teaching, teachers, school teacher, schoolteacher
called-domestic-worker =
    domestic worker, domestic helper, maid, housemaid, house maid, house helper, domestic work, housekeeper
called-builder = builder, construction worker, construction, construction work, mason, building worker
called-tailor = tailor, tailoring, seamstress, dressmaker, sewing, tailors
called-student = student, students, pupil, pupils, studying
called-housewife = housewife, house wife, homemaker, home maker, housewives
called-unemployed = unemployed, jobless, out of work, not working, not employed, unemployment
called-well = well, water well, well water, dug well, deep well, tube well, borewell, borehole
called-river = river, river water, stream, creek, rivers
called-rain-water = rain water, rainwater, collected rain
called-firewood = firewood, fire wood, wood, fuelwood, fuel wood
called-gas = gas, cooking gas, lpg, gas stove, gas cylinder
called-charcoal = charcoal, char coal
called-single = single, unmarried, not married, never married, bachelor, not yet married
called-married = married, got married, i am married
called-widowed = widowed, widow, widower
called-man = man, male, males, gentleman
called-woman = woman, female, females, lady, ladies
called-good = good, gud, great, nice, excellent, very good
called-bad = bad, poor, terrible, awful, not good, lousy, very bad
called-so-so = so so, fair, not bad, average, middling, moderate, mediocre, neither good nor bad, not good not bad
called-dry-season = dry season, hot season, summer, dry months
called-rainy-season = rainy season, wet season, monsoon, rain season, monsoon season
called-newspaper = newspaper, newspapers, news paper
called-youtube = youtube, you tube, yt, utube
called-tiktok = tiktok, tik tok
called-viber = viber, vibre
called-telegram = telegram, telegrm
called-zalo = zalo, zallo
called-loudspeaker = loudspeaker, loud speaker, loudspeakers, megaphone, loudhailer, loud hailer, pa system
called-government = government, govt, gov, goverment, gov't
called-ngo = ngo, ngos, n g o, non governmental organisation, non governmental organization, nonprofit
called-church = church, chapel, parish, churches
called-temple = temple, temples, pagoda
called-mosque = mosque, mosques, masjid, surau
called-village-office = village office, village hall, barangay hall, barangay office, commune office
