# What we say to members in Ilocano. Reviewed: not by a native speaker.
# Plurals: CLDR has no rule for Ilocano, and Fluent then takes English's one/other. After a number the noun stays as it
# is ("1 a saludsod", "6 a saludsod"), so no counted noun here has two forms; [1] stands where one thing is meant.
# ".segments" is the number of SMS segments that a sentence may take with long values filled in; a test holds it.
# Only letters of the GSM alphabet: no curly quotes, no long dashes. 160 characters in one segment, 306 in two.

# Parts of messages.
native-name = Ilokano
place = { $number }/{ $total }
yes-label = Wen
no-label = Saan
several-hint = Mabalin ti agpili iti adu, kas iti: 1 3
scale-ends = { $least } = { $low }, { $most } = { $high }
date =
    { $month ->
         [1] Enero { $day }, { $year }
         [2] Pebrero { $day }, { $year }
         [3] Marso { $day }, { $year }
         [4] Abril { $day }, { $year }
         [5] Mayo { $day }, { $year }
         [6] Hunio { $day }, { $year }
         [7] Hulio { $day }, { $year }
         [8] Agosto { $day }, { $year }
         [9] Septiembre { $day }, { $year }
         [10] Oktubre { $day }, { $year }
         [11] Nobiembre { $day }, { $year }
        *[12] Disiembre { $day }, { $year }
    }
share-button = Ibingay ti numerok

# Telegram's list of commands.
command-menu = Dagiti mabalin nga ipatulod
command-language = Sabali a pagsasao
command-help = Tulong
command-stop = Agsardeng: awanen ti mensahe

# Whole messages.
welcome = Naragsak nga isasangbay iti { $group }. Agsuratkami no adda saludsod. Pumanaw: i-text ti STOP wenno 00. Tulong: i-text ti TULONG wenno 0.
    .segments = 1
nothing-open = Agyamankami. Awan ti saludsod para kadakayo ita. Agsuratkami no addan. Tulong: i-text ti TULONG wenno 0.
    .segments = 1
stranger = Kumusta. Tapno makikadua, dawatenyo ti code wenno link iti grupoyo. Tulong: i-text ti TULONG wenno 0.
    .segments = 1
invitation = Dawaten ti { $asked_by } ti kapanunotanyo. { $why } Agingga iti { $questions } a saludsod. { $cost } Dakayo ti makaammo: mabalin a laktawan ti saludsod, ken agsardeng aniaman nga oras iti STOP wenno 00. Mabalin kadi nga agsaludsodkami?
    .segments = 2
answer-to = Pangngaasiyo ta sungbatanyo iti { $number }.
    .segments = 1
please-agree = Saankami nga agsaludsod no awan ti pammalubosyo. Pangngaasiyo ta sungbatan iti 1 wenno 2.
    .segments = 1
declined = Awan aniamanna. Saankami nga agsaludsod ita. No agbaliw ti panunotyo, i-text ti RUGIAN. Tapno awanen ti mensahe, i-text ti STOP wenno 00.
    .segments = 1
again-yes-no = Pangngaasiyo ta sungbatan iti 1 no wen wenno 2 no saan. Kas iti: 1
    .segments = 1
again-choice = Pangngaasiyo ta sungbatan iti maysa a numero manipud 1 agingga iti { $most }. Kas iti: 2
    .segments = 1
again-choices = Pangngaasiyo ta ipatulod dagiti napili a numero, manipud 1 agingga iti { $most }. Kas iti: 1 3
    .segments = 1
again-scale = Pangngaasiyo ta sungbatan iti maysa a numero manipud { $least } agingga iti { $most }. Kas iti: { $example }
    .segments = 1
again-number = Pangngaasiyo ta ipatulod ti maysa a numero manipud { $least } agingga iti { $most }. Kas iti: { $example }. No diyo ammo, i-text ti DIAK AMMO.
    .segments = 1
again-text = Pangngaasiyo ta isurat ti sungbatyo iti sumagmamano a sao. Wenno i-text ti LAKTAWAN tapno agtuloy.
    .segments = 1
again-place = Pangngaasiyo ta isurat ti nagan ti lugar. Kas iti: barangay wenno iliyo. Wenno i-text ti LAKTAWAN tapno agtuloy.
    .segments = 1
again-voice = Pangngaasiyo ta mangipatulod iti voice message, wenno agsurat iti sumagmamano a sao. Wenno i-text ti LAKTAWAN tapno agtuloy.
    .segments = 1
kept-for-review = Agyamankami. Indulinmi ti insuratyo ket adda tao a mangbasa.
    .segments = 1
corrected = Agyamankami. Binaliwanmi ti sungbatyo iti: { $question }
    .segments = 1
late = Agyamankami. Indulinmi ti sungbatyo iti: { $question }
    .segments = 1
nothing-before = Daytoy ti umuna a saludsod: awan ti immuna ngem daytoy.
    .segments = 1
media-kept = Agyamankami. Naawatmin.
    .segments = 1
not-kept-too-long = Saanmi a maawat dayta: atiddog unay. Pangngaasiyo ta ipatulod ti ab-ababa, wenno agsurat iti sumagmamano a sao.
    .segments = 1
not-kept-other-kind = Sao ken numero ti mabasami, saan a ti impatulodyo. Pangngaasiyo ta isurat ti sungbatyo.
    .segments = 1
not-kept-lost = Saan a dimteng kadakami ti impatulodyo. Pangngaasiyo ta ipatulod manen, wenno agsurat iti sumagmamano a sao.
    .segments = 1
thanks = Agyamankami. Nalpasen dagiti saludsod. Ipakaammomi ti resulta agingga iti { $date }.
    .segments = 1
closed = Agyamankami iti panagsuratyo. Nagserran daytoy a konsultasion ken saanen a mabilang dagiti sungbat. Ipakaammomi ti resulta.
    .segments = 1
opted-out = Pimmanawkayon. Awanen ti ipatulodmi a mensahe. Tapno agsubli, i-text ti RUGIAN.
    .segments = 1
opted-in = Naragsak a panagsubliyo. Tapno pumanaw, i-text ti STOP wenno 00.
    .segments = 1
help =
    Sungbatan babaen ti numero ti pilien, wenno iti bukodyo a sao.
    AGSUBLI wenno 9: ti immuna a saludsod
    LAKTAWAN: ti sumaruno a saludsod
    DIAK AMMO: no diyo ammo
    PAGSASAO: sabali a pagsasao
    STOP wenno 00: pumanaw, awanen ti mensahe
    .segments = 2
menu =
    Mabalin nga i-text:
    TULONG wenno 0
    AGSUBLI wenno 9
    LAKTAWAN
    PAGSASAO
    RUGIAN
    STOP wenno 00: awanen ti mensahe
    .segments = 1
choose-language = Ania a pagsasao? Isungbat ti numerona.
    .segments = 4
language-set = Agyamankami. Manipud ita, Ilokano ti usarenmi.
    .segments = 1
reminder = Mabilang pay laeng ti sungbatyo. Tapno pumanaw, i-text ti STOP wenno 00.
    .segments = 1
ask-to-share = Simmungbatkayo kadin iti SMS? Ibingay ti numeroyo babaen ti button iti baba tapno mailasindakayo. Saan a mapilit.
    .segments = 1
shared = Agyamankami. Nagtipon itan ti SMS ken Telegram-yo. Mabalin a sumungbat iti aniaman kadagita.
    .segments = 1
not-yours = Saanyo a bukod a numero dayta. Pangngaasiyo ta usaren ti button iti baba tapno maibingay ti numeroyo.
    .segments = 1
