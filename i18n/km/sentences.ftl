# What we say to members in Khmer. Reviewed: not by a native speaker.
# ".segments" is the number of SMS segments that a sentence may take with long values filled in; a test holds it.
# Not in the GSM alphabet: 70 characters in one segment, 134 in two, 201 in three, 268 in four.

# Parts of messages.
native-name = ខ្មែរ
place = { $number }/{ $total }
yes-label = បាទ/ចាស
no-label = ទេ
several-hint = អាចជ្រើសច្រើន ឧ. 1 3
scale-ends = { $least } = { $low }, { $most } = { $high }
date =
    { $month ->
         [1] { $day } មករា { $year }
         [2] { $day } កុម្ភៈ { $year }
         [3] { $day } មីនា { $year }
         [4] { $day } មេសា { $year }
         [5] { $day } ឧសភា { $year }
         [6] { $day } មិថុនា { $year }
         [7] { $day } កក្កដា { $year }
         [8] { $day } សីហា { $year }
         [9] { $day } កញ្ញា { $year }
         [10] { $day } តុលា { $year }
         [11] { $day } វិច្ឆិកា { $year }
        *[12] { $day } ធ្នូ { $year }
    }
share-button = ចែករំលែកលេខខ្ញុំ

# Telegram's list of commands.
command-menu = ពាក្យដែលអាចផ្ញើ
command-language = ប្តូរភាសា
command-help = ជំនួយ
command-stop = ឈប់៖ មិនទទួលសារទៀត

# Whole messages.
welcome = សូមស្វាគមន៍មកកាន់ { $group }។ ពេលមានសំណួរ យើងនឹងផ្ញើមក។ ចាកចេញ៖ ផ្ញើ ឈប់ ឬ 00។ ជំនួយ៖ ផ្ញើ 0។
    .segments = 2
nothing-open = អរគុណ។ ឥឡូវគ្មានសំណួរទេ។ ពេលមាន យើងនឹងផ្ញើមក។ ជំនួយ៖ ផ្ញើ 0។
    .segments = 2
stranger = សួស្តី។ ដើម្បីចូលរួម សូមសុំលេខកូដ ឬតំណពីក្រុមរបស់អ្នក។ ជំនួយ៖ ផ្ញើ 0។
    .segments = 2
invitation = { $asked_by } សុំយោបល់របស់អ្នក។ { $why } មិនលើសពី { $questions } សំណួរ។ { $cost } ស្រេចលើអ្នក៖ អាចរំលងសំណួរ និងឈប់ពេលណាក៏បាន ដោយផ្ញើ ឈប់ ឬ 00។ យើងអាចសួរបានទេ?
    .segments = 4
answer-to = សូមឆ្លើយទៅលេខ { $number }។
    .segments = 1
please-agree = យើងមិនសួរទេ បើអ្នកមិនយល់ព្រម។ សូមឆ្លើយ 1 ឬ 2។
    .segments = 2
declined = មិនអីទេ។ លើកនេះយើងមិនសួរទេ។ បើប្តូរចិត្ត ផ្ញើ ចាប់ផ្តើម។ បើមិនចង់ទទួលសារទៀត ផ្ញើ ឈប់ ឬ 00។
    .segments = 2
again-yes-no = សូមឆ្លើយ 1 បាទ/ចាស ឬ 2 ទេ។ ឧ. 1
    .segments = 1
again-choice = សូមឆ្លើយលេខមួយ ពី 1 ដល់ { $most }។ ឧ. 2
    .segments = 1
again-choices = សូមផ្ញើលេខដែលជ្រើស ពី 1 ដល់ { $most }។ ឧ. 1 3
    .segments = 1
again-scale = សូមឆ្លើយលេខមួយ ពី { $least } ដល់ { $most }។ ឧ. { $example }
    .segments = 1
again-number = សូមផ្ញើលេខមួយ ពី { $least } ដល់ { $most }។ ឧ. { $example }។ បើមិនដឹង ផ្ញើ មិនដឹង។
    .segments = 2
again-text = សូមសរសេរចម្លើយខ្លីៗ ឬផ្ញើ រំលង ដើម្បីបន្ត។
    .segments = 2
again-place = សូមសរសេរឈ្មោះទីកន្លែង ឧ. ភូមិ ឬក្រុង។ ឬផ្ញើ រំលង ដើម្បីបន្ត។
    .segments = 2
again-voice = សូមផ្ញើសារជាសំឡេង ឬសរសេរខ្លីៗ។ ឬផ្ញើ រំលង ដើម្បីបន្ត។
    .segments = 2
kept-for-review = អរគុណ។ យើងបានរក្សាទុកសារ ហើយនឹងមានគេអាន។
    .segments = 1
corrected = អរគុណ។ បានប្តូរចម្លើយរបស់អ្នកសម្រាប់៖ { $question }
    .segments = 3
late = អរគុណ។ បានរក្សាទុកចម្លើយរបស់អ្នកសម្រាប់៖ { $question }
    .segments = 3
nothing-before = នេះជាសំណួរទីមួយ គ្មានសំណួរមុនទេ។
    .segments = 1
media-kept = អរគុណ។ យើងបានទទួលហើយ។
    .segments = 1
not-kept-too-long = សារនោះវែងពេក យើងទទួលមិនបានទេ។ សូមផ្ញើខ្លីជាងនេះ ឬសរសេរខ្លីៗ។
    .segments = 2
not-kept-other-kind = យើងអានបានតែពាក្យ និងលេខ មិនអាចអានអ្វីដែលអ្នកផ្ញើទេ។ សូមសរសេរចម្លើយ។
    .segments = 2
not-kept-lost = អ្វីដែលអ្នកផ្ញើមិនបានមកដល់យើងទេ។ សូមផ្ញើម្តងទៀត ឬសរសេរខ្លីៗ។
    .segments = 2
thanks = អរគុណ។ អស់សំណួរហើយ។ យើងនឹងប្រាប់លទ្ធផលយ៉ាងយូរត្រឹម { $date }។
    .segments = 2
closed = អរគុណដែលបានផ្ញើមក។ ការពិគ្រោះនេះបានបិទហើយ ចម្លើយមិនរាប់ទៀតទេ។ យើងនឹងប្រាប់លទ្ធផល។
    .segments = 2
opted-out = អ្នកបានចាកចេញហើយ។ យើងមិនផ្ញើសារទៀតទេ។ បើចង់ត្រឡប់មកវិញ ផ្ញើ ចាប់ផ្តើម។
    .segments = 2
opted-in = សូមស្វាគមន៍ការត្រឡប់មកវិញ។ ចាកចេញ៖ ផ្ញើ ឈប់ ឬ 00។
    .segments = 1
help =
    ឆ្លើយដោយលេខ ឬពាក្យរបស់អ្នក។
    ត្រឡប់ ឬ 9៖ សំណួរមុន
    រំលង៖ សំណួរបន្ទាប់
    មិនដឹង៖ បើមិនដឹង
    ភាសា៖ ប្តូរភាសា
    ឈប់ ឬ 00៖ ចាកចេញ មិនទទួលសារទៀត
    .segments = 3
menu =
    អ្នកអាចផ្ញើ៖
    ជំនួយ ឬ 0
    ត្រឡប់ ឬ 9
    រំលង
    ភាសា
    ចាប់ផ្តើម
    ឈប់ ឬ 00៖ មិនទទួលសារទៀត
    .segments = 3
choose-language = ភាសាអ្វី? ឆ្លើយដោយលេខ។
    .segments = 4
language-set = អរគុណ។ ពីពេលនេះយើងសរសេរជាភាសាខ្មែរ។
    .segments = 1
reminder = ចម្លើយរបស់អ្នកនៅតែរាប់។ ចាកចេញ៖ ផ្ញើ ឈប់ ឬ 00។
    .segments = 2
ask-to-share = ធ្លាប់ឆ្លើយតាម SMS ទេ? ចែករំលែកលេខរបស់អ្នកដោយប៊ូតុងខាងក្រោម ដើម្បីឱ្យយើងស្គាល់អ្នក។ មិនបង្ខំទេ។
    .segments = 3
shared = អរគុណ។ SMS និង Telegram របស់អ្នកបានភ្ជាប់គ្នាហើយ។ ឆ្លើយតាមមួយណាក៏បាន។
    .segments = 2
not-yours = នោះមិនមែនលេខរបស់អ្នកទេ។ សូមប្រើប៊ូតុងខាងក្រោម ដើម្បីចែករំលែកលេខរបស់អ្នក។
    .segments = 2
