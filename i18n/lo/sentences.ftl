# What we say to members in Lao. Reviewed: not by a native speaker.
# ".segments" is the number of SMS segments that a sentence may take with long values filled in; a test holds it.
# Not in the GSM alphabet: 70 characters in one segment, 134 in two, 201 in three, 268 in four.

# Parts of messages.
native-name = ລາວ
place = { $number }/{ $total }
yes-label = ແມ່ນ
no-label = ບໍ່ແມ່ນ
several-hint = ເລືອກໄດ້ຫຼາຍຂໍ້ ເຊັ່ນ 1 3
scale-ends = { $least } = { $low }, { $most } = { $high }
date =
    { $month ->
         [1] { $day } ມັງກອນ { $year }
         [2] { $day } ກຸມພາ { $year }
         [3] { $day } ມີນາ { $year }
         [4] { $day } ເມສາ { $year }
         [5] { $day } ພຶດສະພາ { $year }
         [6] { $day } ມິຖຸນາ { $year }
         [7] { $day } ກໍລະກົດ { $year }
         [8] { $day } ສິງຫາ { $year }
         [9] { $day } ກັນຍາ { $year }
         [10] { $day } ຕຸລາ { $year }
         [11] { $day } ພະຈິກ { $year }
        *[12] { $day } ທັນວາ { $year }
    }
share-button = ແບ່ງປັນເບີຂອງຂ້ອຍ

# Telegram's list of commands.
command-menu = ຄຳທີ່ສົ່ງໄດ້
command-language = ປ່ຽນພາສາ
command-help = ຊ່ວຍເຫຼືອ
command-stop = ຢຸດ: ບໍ່ຮັບຂໍ້ຄວາມອີກ

# Whole messages.
welcome = ຍິນດີຕ້ອນຮັບສູ່ { $group }. ພວກເຮົາຈະຂຽນມາເມື່ອມີຄຳຖາມ. ອອກ: ສົ່ງ ຢຸດ ຫຼື 00. ຊ່ວຍເຫຼືອ: ສົ່ງ 0
    .segments = 2
nothing-open = ຂອບໃຈ. ຕອນນີ້ຍັງບໍ່ມີຄຳຖາມ. ພວກເຮົາຈະຂຽນມາເມື່ອມີ. ຊ່ວຍເຫຼືອ: ສົ່ງ 0
    .segments = 2
stranger = ສະບາຍດີ. ຖ້າຢາກເຂົ້າຮ່ວມ ກະລຸນາຂໍລະຫັດ ຫຼື ລິ້ງ ຈາກກຸ່ມຂອງທ່ານ. ຊ່ວຍເຫຼືອ: ສົ່ງ 0
    .segments = 2
invitation = { $asked_by } ຂໍຄວາມເຫັນຂອງທ່ານ. { $why } ບໍ່ເກີນ { $questions } ຄຳຖາມ. { $cost } ທ່ານເລືອກເອງ: ຂ້າມຄຳຖາມໃດກໍໄດ້ ແລະ ຢຸດໄດ້ທຸກເວລາ ໂດຍສົ່ງ ຢຸດ ຫຼື 00. ພວກເຮົາຂໍຖາມໄດ້ບໍ່?
    .segments = 4
answer-to = ກະລຸນາຕອບຫາ { $number }
    .segments = 1
please-agree = ພວກເຮົາຈະບໍ່ຖາມ ຖ້າທ່ານບໍ່ຍິນຍອມ. ກະລຸນາຕອບ 1 ຫຼື 2
    .segments = 2
declined = ບໍ່ເປັນຫຍັງ. ເທື່ອນີ້ພວກເຮົາຈະບໍ່ຖາມ. ຖ້າປ່ຽນໃຈ ສົ່ງ ເລີ່ມ. ຖ້າບໍ່ຢາກຮັບຂໍ້ຄວາມອີກ ສົ່ງ ຢຸດ ຫຼື 00
    .segments = 2
again-yes-no = ກະລຸນາຕອບ 1 ແມ່ນ ຫຼື 2 ບໍ່ແມ່ນ. ເຊັ່ນ: 1
    .segments = 1
again-choice = ກະລຸນາຕອບເລກດຽວ ແຕ່ 1 ຫາ { $most }. ເຊັ່ນ: 2
    .segments = 1
again-choices = ກະລຸນາສົ່ງເລກທີ່ເລືອກ ແຕ່ 1 ຫາ { $most }. ເຊັ່ນ: 1 3
    .segments = 1
again-scale = ກະລຸນາຕອບເລກດຽວ ແຕ່ { $least } ຫາ { $most }. ເຊັ່ນ: { $example }
    .segments = 1
again-number = ກະລຸນາສົ່ງຕົວເລກ ແຕ່ { $least } ຫາ { $most }. ເຊັ່ນ: { $example }. ຖ້າບໍ່ຮູ້ ສົ່ງ ບໍ່ຮູ້
    .segments = 2
again-text = ກະລຸນາຂຽນຄຳຕອບສັ້ນໆ. ຫຼື ສົ່ງ ຂ້າມ ເພື່ອໄປຕໍ່
    .segments = 1
again-place = ກະລຸນາຂຽນຊື່ສະຖານທີ່ ເຊັ່ນ ບ້ານ ຫຼື ເມືອງຂອງທ່ານ. ຫຼື ສົ່ງ ຂ້າມ ເພື່ອໄປຕໍ່
    .segments = 2
again-voice = ກະລຸນາສົ່ງຂໍ້ຄວາມສຽງ ຫຼື ຂຽນສັ້ນໆ. ຫຼື ສົ່ງ ຂ້າມ ເພື່ອໄປຕໍ່
    .segments = 1
kept-for-review = ຂອບໃຈ. ພວກເຮົາເກັບຂໍ້ຄວາມໄວ້ແລ້ວ ແລະ ຈະມີຄົນອ່ານ
    .segments = 1
corrected = ຂອບໃຈ. ພວກເຮົາແກ້ຄຳຕອບຂອງທ່ານແລ້ວ ຂໍ້: { $question }
    .segments = 3
late = ຂອບໃຈ. ພວກເຮົາເກັບຄຳຕອບຂອງທ່ານແລ້ວ ຂໍ້: { $question }
    .segments = 3
nothing-before = ນີ້ແມ່ນຄຳຖາມທຳອິດ ບໍ່ມີຂໍ້ກ່ອນໜ້າ
    .segments = 1
media-kept = ຂອບໃຈ. ພວກເຮົາໄດ້ຮັບແລ້ວ
    .segments = 1
not-kept-too-long = ພວກເຮົາຮັບບໍ່ໄດ້ ເພາະຍາວເກີນໄປ. ກະລຸນາສົ່ງໃຫ້ສັ້ນລົງ ຫຼື ຂຽນສັ້ນໆ
    .segments = 2
not-kept-other-kind = ພວກເຮົາອ່ານໄດ້ແຕ່ຄຳ ແລະ ຕົວເລກ ອ່ານສິ່ງທີ່ສົ່ງມາບໍ່ໄດ້. ກະລຸນາຂຽນຄຳຕອບ
    .segments = 2
not-kept-lost = ສິ່ງທີ່ທ່ານສົ່ງມາບໍ່ຮອດພວກເຮົາ. ກະລຸນາສົ່ງອີກ ຫຼື ຂຽນສັ້ນໆ
    .segments = 1
thanks = ຂອບໃຈ. ໝົດຄຳຖາມແລ້ວ. ພວກເຮົາຈະແຈ້ງຜົນໃຫ້ຮູ້ພາຍໃນ { $date }
    .segments = 2
closed = ຂອບໃຈທີ່ຂຽນມາ. ການຮັບຟັງຄວາມເຫັນນີ້ປິດແລ້ວ ຄຳຕອບບໍ່ນັບອີກ. ພວກເຮົາຈະແຈ້ງຜົນໃຫ້ຮູ້
    .segments = 2
opted-out = ທ່ານອອກແລ້ວ. ພວກເຮົາຈະບໍ່ສົ່ງຂໍ້ຄວາມອີກ. ຖ້າຢາກກັບມາ ສົ່ງ ເລີ່ມ
    .segments = 1
opted-in = ຍິນດີຕ້ອນຮັບກັບມາ. ອອກ: ສົ່ງ ຢຸດ ຫຼື 00
    .segments = 1
help =
    ຕອບດ້ວຍເລກຂໍ້ ຫຼື ຄຳຂອງທ່ານ
    ກັບຄືນ ຫຼື 9: ຂໍ້ກ່ອນ
    ຂ້າມ: ຂໍ້ຕໍ່ໄປ
    ບໍ່ຮູ້: ຖ້າບໍ່ຮູ້
    ພາສາ: ປ່ຽນພາສາ
    ຢຸດ ຫຼື 00: ອອກ ບໍ່ຮັບຂໍ້ຄວາມອີກ
    .segments = 3
menu =
    ທ່ານສົ່ງໄດ້:
    ຊ່ວຍເຫຼືອ ຫຼື 0
    ກັບຄືນ ຫຼື 9
    ຂ້າມ
    ພາສາ
    ເລີ່ມ
    ຢຸດ ຫຼື 00: ບໍ່ຮັບຂໍ້ຄວາມອີກ
    .segments = 2
choose-language = ພາສາຫຍັງ? ຕອບດ້ວຍເລກ.
    .segments = 4
language-set = ຂອບໃຈ. ຕໍ່ໄປພວກເຮົາຈະຂຽນເປັນພາສາລາວ
    .segments = 1
reminder = ຄຳຕອບຂອງທ່ານຍັງນັບຢູ່. ອອກ: ສົ່ງ ຢຸດ ຫຼື 00
    .segments = 1
ask-to-share = ເຄີຍຕອບພວກເຮົາທາງ SMS ບໍ່? ແບ່ງປັນເບີຂອງທ່ານດ້ວຍປຸ່ມລຸ່ມນີ້ ພວກເຮົາຈະໄດ້ຮູ້ວ່າແມ່ນທ່ານ. ບໍ່ບັງຄັບ
    .segments = 2
shared = ຂອບໃຈ. SMS ແລະ Telegram ຂອງທ່ານເຊື່ອມກັນແລ້ວ ຕອບທາງໃດກໍໄດ້
    .segments = 1
not-yours = ນັ້ນບໍ່ແມ່ນເບີຂອງທ່ານເອງ. ກະລຸນາໃຊ້ປຸ່ມລຸ່ມນີ້ ເພື່ອແບ່ງປັນເບີຂອງທ່ານ
    .segments = 2
