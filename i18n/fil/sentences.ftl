# What we say to members in Filipino. Reviewed: not by a native speaker.
# ".segments" is the number of SMS segments that a sentence may take with long values filled in; a test holds it.
# Only letters of the GSM alphabet: no curly quotes, no long dashes. 160 characters in one segment, 306 in two.

# Parts of messages.
native-name = Filipino
place = { $number }/{ $total }
yes-label = Oo
no-label = Hindi
several-hint = Puwedeng pumili ng ilan, halimbawa: 1 3
scale-ends = { $least } = { $low }, { $most } = { $high }
date =
    { $month ->
         [1] Ika-{ $day } ng Enero { $year }
         [2] Ika-{ $day } ng Pebrero { $year }
         [3] Ika-{ $day } ng Marso { $year }
         [4] Ika-{ $day } ng Abril { $year }
         [5] Ika-{ $day } ng Mayo { $year }
         [6] Ika-{ $day } ng Hunyo { $year }
         [7] Ika-{ $day } ng Hulyo { $year }
         [8] Ika-{ $day } ng Agosto { $year }
         [9] Ika-{ $day } ng Setyembre { $year }
         [10] Ika-{ $day } ng Oktubre { $year }
         [11] Ika-{ $day } ng Nobyembre { $year }
        *[12] Ika-{ $day } ng Disyembre { $year }
    }
share-button = Ibahagi ang numero ko

# Telegram's list of commands.
command-menu = Ano ang puwedeng ipadala
command-language = Palitan ang wika
command-help = Tulong
command-stop = Tumigil: wala nang mensahe

# Whole messages.
welcome = Maligayang pagdating sa { $group }. Susulat kami kapag may tanong. Para umalis, i-text ang STOP o 00. Para sa tulong, TULONG o 0.
    .segments = 1
nothing-open = Salamat po. Wala pong tanong para sa inyo ngayon. Susulat kami kapag mayroon. Para sa tulong, i-text ang TULONG o 0.
    .segments = 1
stranger = Kumusta po. Para sumali, hingin ang code o link sa inyong grupo. Tulong: i-text ang TULONG o 0.
    .segments = 1
invitation = Hinihingi ng { $asked_by } ang palagay ninyo. { $why } Hanggang { $questions } tanong. { $cost } Kayo ang bahala: puwedeng laktawan ang tanong, at tumigil anumang oras sa STOP o 00. Puwede po ba kaming magtanong?
    .segments = 2
answer-to = Sumagot po sa { $number }.
    .segments = 1
please-agree = Hindi kami magtatanong kung walang pahintulot ninyo. Sagutin po ng 1 o 2.
    .segments = 1
declined = Ayos lang po. Hindi kami magtatanong ngayon. Kung magbago ang isip, i-text ang SIMULA. Para wala nang mensahe, STOP o 00.
    .segments = 1
again-yes-no = Pakisagot po ng 1 kung oo o 2 kung hindi. Halimbawa: 1
    .segments = 1
again-choice = Pakisagot po ng isang numero mula 1 hanggang { $most }. Halimbawa: 2
    .segments = 1
again-choices = Pakipadala po ang mga numerong pinili, mula 1 hanggang { $most }. Halimbawa: 1 3
    .segments = 1
again-scale = Pakisagot po ng isang numero mula { $least } hanggang { $most }. Halimbawa: { $example }
    .segments = 1
again-number = Pakipadala po ang isang numero mula { $least } hanggang { $most }. Halimbawa: { $example }. Kung hindi alam, i-text ang DI KO ALAM.
    .segments = 1
again-text = Pakisulat po ang sagot sa ilang salita. O i-text ang LAKTAW para magpatuloy.
    .segments = 1
again-place = Pakisulat po ang pangalan ng lugar. Halimbawa: inyong barangay o bayan. O i-text ang LAKTAW para magpatuloy.
    .segments = 1
again-voice = Magpadala po ng voice message, o sumulat ng ilang salita. O i-text ang LAKTAW para magpatuloy.
    .segments = 1
kept-for-review = Salamat po. Itinago namin ang isinulat ninyo at may taong babasa nito.
    .segments = 1
corrected = Salamat po. Binago namin ang sagot ninyo sa: { $question }
    .segments = 1
late = Salamat po. Itinago namin ang sagot ninyo sa: { $question }
    .segments = 1
nothing-before = Ito po ang unang tanong: wala nang nauna rito.
    .segments = 1
media-kept = Salamat po. Natanggap na namin.
    .segments = 1
not-kept-too-long = Hindi po namin matanggap iyon: masyadong mahaba. Magpadala po ng mas maikli, o sumulat ng ilang salita.
    .segments = 1
not-kept-other-kind = Mga salita at numero po ang nababasa namin, hindi ang ipinadala ninyo. Pakisulat po ang sagot.
    .segments = 1
not-kept-lost = Hindi po umabot sa amin ang ipinadala ninyo. Pakipadala po ulit, o sumulat ng ilang salita.
    .segments = 1
thanks = Salamat po. Tapos na ang mga tanong. Ibabalita namin ang resulta hanggang { $date }.
    .segments = 1
closed = Salamat po sa pagsulat. Sarado na ang konsultasyong ito at hindi na bibilangin ang sagot. Ibabalita namin ang resulta.
    .segments = 1
opted-out = Umalis na po kayo. Wala na kaming ipapadalang mensahe. Para bumalik, i-text ang SIMULA.
    .segments = 1
opted-in = Maligayang pagbabalik po. Para umalis, i-text ang STOP o 00.
    .segments = 1
help =
    Sumagot gamit ang numero ng pagpipilian, o sa sariling salita.
    BALIK o 9: naunang tanong
    LAKTAW: susunod na tanong
    DI KO ALAM: kung hindi alam
    WIKA: ibang wika
    STOP o 00: umalis, wala nang mensahe
    .segments = 2
menu =
    Puwedeng i-text:
    TULONG o 0
    BALIK o 9
    LAKTAW
    WIKA
    SIMULA
    STOP o 00: wala nang mensahe
    .segments = 1
choose-language = Anong wika? Isagot ang numero nito.
    .segments = 4
language-set = Salamat po. Mula ngayon, Filipino na ang gamit namin.
    .segments = 1
reminder = Bibilangin pa po ang sagot ninyo. Para umalis, i-text ang STOP o 00.
    .segments = 1
ask-to-share = Sumagot na po ba kayo sa SMS? Ibahagi ang numero ninyo gamit ang button sa ibaba para makilala namin kayo. Hindi ito sapilitan.
    .segments = 1
shared = Salamat po. Magkaugnay na ang SMS at Telegram ninyo. Puwede kayong sumagot sa alinman.
    .segments = 1
not-yours = Hindi po ninyo sariling numero iyan. Gamitin ang button sa ibaba para ibahagi ang sa inyo.
    .segments = 1
