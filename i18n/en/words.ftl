# Every English word that is understood. Reviewed: not by a native speaker.
# Words are separated by commas; case, accents and invisible characters do not matter. A word may stand under
# several headings where it means several things. English is also tried for every other language.

# Commands. "stop" acts as the first of up to four words, "stop-alone" only as the whole message.
stop = stop, stopall, stop all, unsubscribe, unsub, optout, opt out
stop-alone = end, quit, cancel, revoke, off, out, leave me alone, cease
start = start, unstop, begin, resume, join
help = help, info, help me
menu = menu, main menu
back = back, go back, previous, previous question
language = language, languages, change language
skip = skip, pass, next, next question, skip this, skip it
dont-know =
    don't know, i don't know, i dont no, dont no, do not know, i do not know, dunno, dk, idk, i don't really know,
    not sure, i am not sure, i'm not sure, im not so sure, no idea, i have no idea, unsure, unknown, no clue
refuse =
    i won't answer, won't answer, will not answer, do not want to answer, none of your business, not your business, no comment, prefer not to say, i prefer not to say, rather not say,
    i'd rather not say, i won't say, won't say, i will not say, i don't want to say, don't want to say,
    i don't want to answer, don't want to answer, i refuse, refuse, refuse to answer, secret, it's a secret, private
yes =
    yes, y, ye, yeah, yea, yep, yup, yess, ya, sure, of course, certainly, correct, right, true, ok, okay, okey, k,
    agree, i agree, i accept, definitely, absolutely, 👍, ✅, 👌, ✔, ☑, 🆗
# Verbs of the question said back: yes, and after a no still no.
echo = i do, we do, i have, we have, we can, i can
no =
    don't have, i don't have, we don't have, don't have any, we have none, no, n, not, nope, nah, nay, never, not yet, no way, none, i don't, i do not, we don't, we do not, i have not,
    not really, not at all, false, wrong, i disagree, disagree, no thanks, no thank you, 👎, ❌, ✖, 🙅
nothing = none, nothing, nil, zero, nobody
unsure =
    maybe, may be, perhaps, sometimes, depends, it depends, yes and no, not always, possibly, so so, could be, half half

# Words that change nothing.
particle =
    more or less, /day, /month, thanks, thank you, thx, tnx, ty, ma'am, mam, madam, sir, lah, la, leh, lor, boss, bro, sis, please, pls, plz,
    only, just, really, very much, indeed, of us, per day, a day, each day, a month, per month, in total, total, uy
lead =
    please, pls, i choose, i chose, i pick, i select, i say, i think, my answer is, my answer, answer is, answer,
    about, around, approximately, approx, roughly, almost, nearly, there are, there is, we are, i have, we have,
    it is, it's, its, the, still
marker = option, number, no, nr, num, choice, answer, letter
and = and, with, plus, also, then, n
or = or, to, until, till, between, from, either
all = all, all of them, everything, all of the above, all of these
because = because, cause, coz, cuz, bec, bcoz, since, but, as, so
laugh = haha, hehe, hihi, lol, hahaha
less = less, fewer, smaller, decreased, decrease, reduced, lower
same = same, the same, no change, unchanged, not changed
more = more, bigger, larger, increased, increase, higher

# Numbers. "times" multiplies what stands before it.
number-0 = zero
number-1 = one
number-2 = two
number-3 = three
number-4 = four
number-5 = five
number-6 = six
number-7 = seven
number-8 = eight
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
number-100 = a hundred
number-1000 = a thousand
times-100 = hundred
times-1000 = thousand, k
times-1000000 = million, mil
half = and a half, half, half a, ½
linker = and
ordinal-1 = first, 1st, the first, first one, the first one
ordinal-2 = second, 2nd, the second, second one, the second one
ordinal-3 = third, 3rd, the third, third one, the third one
ordinal-4 = fourth, 4th, the fourth
ordinal-5 = fifth, 5th, the fifth
letters = A B C D E F G H

# Units: one heading for words that count the same thing.
unit-kg = kg, kgs, kilo, kilos, kilogram, kilograms
unit-gram = g, gr, gram, grams
unit-ton = t, ton, tons, tonne, tonnes
unit-viss = viss
unit-sack = sack, sacks, bag, bags
unit-litre = l, litre, litres, liter, liters
unit-hectare = ha, hectare, hectares
unit-rai = rai
unit-km = km, kilometre, kilometres, kilometer, kilometers
unit-metre = m, metre, metres, meter, meters
unit-person = person, persons, people, pax, members, family members
unit-hour = hour, hours, hr, hrs
unit-day = day, days
unit-week = week, weeks
unit-month = month, months
unit-year = year, years, yr, yrs
unit-times = times, time, x
unit-php = ₱, php, peso, pesos, p
unit-idr = rp, idr, rupiah
unit-vnd = ₫, vnd, dong
unit-thb = ฿, thb, baht
unit-khr = ៛, khr, riel, riels
unit-mmk = mmk, kyat, kyats, ks
unit-usd = $, us$, usd, dollar, dollars
unit-myr = rm, myr, ringgit
unit-sgd = s$, sgd
