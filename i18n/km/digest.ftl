# អ្វីដែលសេចក្ដីសង្ខេប (digest) ប្រាប់លេខាធិការដ្ឋាន និងអ្នករៀបចំ។ លេខចូលមកជាអក្សរ។ Reviewed: not by a native speaker.

digest-subject = សេចក្ដីសង្ខេប៖ { $title } ({ $date })
digest-asked-by = អ្នកសួរ៖ { $who }
digest-counted = រាប់នៅ { $date } ({ $zone })
digest-since = សេចក្ដីសង្ខេបមុនចុះថ្ងៃ { $date }
digest-first = នេះជាសេចក្ដីសង្ខេបទីមួយ
digest-missed = សេចក្ដីសង្ខេបមុនៗដែលផ្ញើមិនបាន៖ { $count }។ មួយនេះជំនួសទាំងអស់។
digest-rule = មិនបង្ហាញចំនួនតិចជាង { $group } នាក់ ឬចំនួនផ្សេងដែលធ្វើឲ្យដឹងចំនួននោះទេ។

digest-reach = យើងទៅដល់អ្នកណា
digest-reach-none = មនុស្សដែលបានអញ្ជើញតិចពេកមិនអាចបង្ហាញលេខបានទេ។
digest-reach-earlier = នេះជាលេខនៃថ្ងៃ { $date }៖ ចាប់ពីនោះមកមានមនុស្សប្រែប្រួលតិចពេក។
digest-invited = អញ្ជើញ
digest-reached = ទៅដល់
digest-started = ឆ្លើយ
digest-completed = ចប់
digest-left = ចាកចេញ
digest-all = មនុស្សទាំងអស់
digest-total = សរុប
digest-new = ថ្មីពីលើកមុន
digest-by-country = តាមប្រទេស
digest-by-language = តាមភាសា
digest-by-channel = តាមបណ្ដាញ
digest-by-group = តាមក្រុម
digest-no-group = គ្មានក្រុម
digest-unknown = មិនដឹង
digest-country = { $code ->
    [BN] ប្រ៊ុយណេ
    [ID] ឥណ្ឌូនេស៊ី
    [KH] កម្ពុជា
    [LA] ឡាវ
    [MM] មីយ៉ាន់ម៉ា
    [MY] ម៉ាឡេស៊ី
    [PH] ហ្វីលីពីន
    [SG] សិង្ហបុរី
    [TH] ថៃ
    [TL] ទីម័រឡេស្តេ
    [VN] វៀតណាម
   *[other] { $code }
}
digest-language = { $code ->
    [ceb] ភាសាស៊ីប៊ូអាណូ
    [en] ភាសាអង់គ្លេស
    [fil] ភាសាហ្វីលីពីន
    [id] ភាសាឥណ្ឌូនេស៊ី
    [ilo] ភាសាអ៊ីឡូកូ
    [jv] ភាសាជ្វា
    [km] ភាសាខ្មែរ
    [lo] ភាសាឡាវ
    [ms] ភាសាម៉ាឡេ
    [my] ភាសាភូមា
    [pt] ភាសាព័រទុយហ្គាល់
    [su] ភាសាស៊ូដង់
    [ta] ភាសាតាមីល
    [tet] ភាសាទីទុំ
    [th] ភាសាថៃ
    [vi] ភាសាវៀតណាម
    [zh-Hans] ភាសាចិន
   *[other] { $code }
}

digest-questions = អ្វីដែលគេបាននិយាយ
digest-base = ចម្លើយ៖ { $count }។
digest-base-hidden = ចម្លើយតិចពេកមិនអាចបង្ហាញលេខបានទេ។
digest-base-new = ថ្មីពីលើកមុន៖ { $count }។
digest-median = ពាក់កណ្ដាលឆ្លើយតិចជាង { $median } ពាក់កណ្ដាលទៀតច្រើនជាង។
digest-quartiles = ពាក់កណ្ដាលដែលនៅកណ្ដាលនៅចន្លោះ { $low } និង { $high }។
digest-yes = បាទ/ចាស
digest-no = ទេ
digest-given = បានឆ្លើយ
digest-elsewhere = កន្លែងផ្សេង
digest-media = សំឡេង ឬរូបភាព
digest-dont-know = មិនដឹង
digest-refused = មិនចង់ឆ្លើយ
digest-skipped = រំលង
digest-review = រង់ចាំគេអាន
digest-several = អាចឆ្លើយច្រើនបាន។ ក្នុងចំណោមអ្នកដែលបានឆ្លើយ៖
digest-open = ពាក្យរបស់គេផ្ទាល់៖ { $language }
digest-open-withheld = អ្នកសរសេរតិចពេក ឬអ្នកថ្មីតិចពេក៖ មិនទាន់បង្ហាញទេ។
digest-open-more = មានទៀត៖ សូមមើលឯកសារនាំចេញចម្លើយ។

digest-unheard = អ្នកណាដែលយើងមិនទាន់ឮ
digest-unheard-none = គ្មានក្រុម ប្រទេស ឬភាសាណាលេចធ្លោទេ។
digest-not-invited = { $name }៖ គ្មានអ្នកណាត្រូវបានអញ្ជើញ។
digest-nobody-answered = { $name }៖ អញ្ជើញ { $invited } គ្មានអ្នកណាឆ្លើយ។
digest-few-answered = { $name }៖ អញ្ជើញ { $invited } ឆ្លើយ { $started } តិចជាងពាក់កណ្ដាលនៃភាគរួម។

digest-to-do = អ្វីដែលត្រូវពិនិត្យ
digest-waiting = ចម្លើយដែលរង់ចាំមនុស្សអាន៖ { $count }
digest-stops = ចម្លើយដែលហាក់ដូចជាសុំឲ្យយើងឈប់៖ { $count }
digest-corrected = ចម្លើយដែលអ្នកឆ្លើយបានកែ៖ { $count }

digest-hidden = – ៖ តិចពេកមិនអាចបង្ហាញ ឬនឹងធ្វើឲ្យដឹងចំនួនផ្សេងដែលតិចពេក។
digest-earlier = ~ ៖ លេខនៃសេចក្ដីសង្ខេបមុន ចាប់ពីនោះមកមានមនុស្សប្ដូរតិចពេក។
digest-first-group = សមាជិកក្រុមច្រើនត្រូវរាប់ក្នុងក្រុមទីមួយ។ អ្នកចាកចេញក៏រាប់ក្នុងជួរផ្សេងដែរ។
digest-not-a-sample = នេះជាអ្នកដែលបានឆ្លើយ មិនមែនគំរូតំណាងមនុស្សទាំងអស់ទេ។
