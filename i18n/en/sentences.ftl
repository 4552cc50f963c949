# What we say to members in English. Reviewed: not by a native speaker.
# ".segments" is the number of SMS segments that a sentence may take with long values filled in; a test holds it.
# Only letters of the GSM alphabet: no curly quotes, no long dashes. 160 characters in one segment, 306 in two.

# Parts of messages.
native-name = English
place = { $number }/{ $total }
yes-label = Yes
no-label = No
several-hint = You may choose several, for example: 1 3
scale-ends = { $least } = { $low }, { $most } = { $high }
date =
    { $month ->
         [1] { $day } January { $year }
         [2] { $day } February { $year }
         [3] { $day } March { $year }
         [4] { $day } April { $year }
         [5] { $day } May { $year }
         [6] { $day } June { $year }
         [7] { $day } July { $year }
         [8] { $day } August { $year }
         [9] { $day } September { $year }
         [10] { $day } October { $year }
         [11] { $day } November { $year }
        *[12] { $day } December { $year }
    }
share-button = Share my number

# Telegram's list of commands.
command-menu = What you can do
command-language = Another language
command-help = Help
command-stop = Leave: no more messages

# Whole messages.
welcome = Welcome to { $group }. We will write when there is a question for you. To leave, send STOP or 00. For help, send HELP or 0.
    .segments = 1
nothing-open = Thank you. There is no question for you now. We will write when there is one. For help, send HELP or 0.
    .segments = 1
stranger = Hello. To take part, please ask your group for its code or its link. For help, send HELP or 0.
    .segments = 1
invitation = { $asked_by } asks for your view. { $why } { $questions ->
        [one] 1 question.
       *[other] Up to { $questions } questions.
    } { $cost } You choose: you may skip any question, and leave at any time with STOP or 00. May we ask you?
    .segments = 2
answer-to = Please answer to { $number }.
    .segments = 1
please-agree = We ask nothing without your consent. Please answer with 1 or 2.
    .segments = 1
declined = That is all right. We ask you nothing this time. If you change your mind, send START. To get no more messages, send STOP or 00.
    .segments = 1
again-yes-no = Please answer with 1 for yes or 2 for no. Example: 1
    .segments = 1
again-choice = Please answer with one number from 1 to { $most }. Example: 2
    .segments = 1
again-choices = Please send the numbers you choose, from 1 to { $most }. Example: 1 3
    .segments = 1
again-scale = Please answer with one number from { $least } to { $most }. Example: { $example }
    .segments = 1
again-number = Please send one number from { $least } to { $most }. Example: { $example }. If you do not know, send DON'T KNOW.
    .segments = 1
again-text = Please write your answer in a few words. Or send SKIP to go on.
    .segments = 1
again-place = Please write the name of the place. Example: your village or town. Or send SKIP to go on.
    .segments = 1
again-voice = Please send a voice message, or write a few words. Or send SKIP to go on.
    .segments = 1
kept-for-review = Thank you. We have kept your words, and a person will read them.
    .segments = 1
corrected = Thank you. We have changed your answer to: { $question }
    .segments = 1
late = Thank you. Your answer was kept for: { $question }
    .segments = 1
nothing-before = This is the first question: there is none before it.
    .segments = 1
media-kept = Thank you. We have received it.
    .segments = 1
not-kept-too-long = We could not take that: it is too long. Please send a shorter one, or write a few words.
    .segments = 1
not-kept-other-kind = We can read words and numbers, but not what you sent. Please write your answer.
    .segments = 1
not-kept-lost = What you sent did not reach us. Please send it again, or write a few words.
    .segments = 1
thanks = Thank you. That was all. You will hear what came of it by { $date }.
    .segments = 1
closed = Thank you for writing. This consultation has closed and answers no longer count. We will tell you what came of it.
    .segments = 1
opted-out = You have left. You get no more messages from us. To come back, send START.
    .segments = 1
opted-in = Welcome back. To leave, send STOP or 00.
    .segments = 1
help =
    Answer with the number of the option, or in your own words.
    BACK or 9: the question before
    SKIP: the next question
    DON'T KNOW: if you do not know
    LANGUAGE: another language
    STOP or 00: leave, no more messages
    .segments = 2
menu =
    You can send:
    HELP or 0
    BACK or 9
    SKIP
    LANGUAGE
    START
    STOP or 00: no more messages
    .segments = 1
choose-language = Which language? Answer with its number.
    .segments = 4
language-set = Thank you. From now on we write in English.
    .segments = 1
reminder = Your answer still counts. To leave, send STOP or 00.
    .segments = 1
ask-to-share = Did you answer us by SMS before? Share your number with the button below, and we know it is you. You need not.
    .segments = 1
shared = Thank you. Your SMS and Telegram now belong together. You can answer in either.
    .segments = 1
not-yours = That is not your own number. Please use the button below to share yours.
    .segments = 1
