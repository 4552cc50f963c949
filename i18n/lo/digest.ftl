# ສິ່ງທີ່ສະຫຼຸບຜົນ (digest) ບອກແກ່ກອງເລຂາ ແລະ ຜູ້ປະສານງານ. ຕົວເລກສົ່ງເຂົ້າມາເປັນຂໍ້ຄວາມ. Reviewed: not by a native speaker.

digest-subject = ສະຫຼຸບຜົນ: { $title } ({ $date })
digest-asked-by = ຜູ້ຖາມ: { $who }
digest-counted = ນັບເມື່ອ { $date } ({ $zone })
digest-since = ສະຫຼຸບຜົນສະບັບກ່ອນແມ່ນວັນທີ { $date }
digest-first = ນີ້ແມ່ນສະຫຼຸບຜົນສະບັບທຳອິດ
digest-missed = ສະບັບກ່ອນໜ້າທີ່ສົ່ງບໍ່ໄດ້: { $count }. ສະບັບນີ້ໃຊ້ແທນ
digest-rule = ບໍ່ສະແດງຈຳນວນທີ່ໜ້ອຍກວ່າ { $group } ຄົນ ແລະ ຈຳນວນອື່ນທີ່ເຮັດໃຫ້ຮູ້ຈຳນວນນັ້ນໄດ້

digest-reach = ເຂົ້າເຖິງໃຜແດ່
digest-reach-none = ຜູ້ຖືກເຊີນໜ້ອຍເກີນກວ່າຈະສະແດງຕົວເລກ
digest-reach-earlier = ເປັນຕົວເລກຂອງວັນທີ { $date }: ຕັ້ງແຕ່ນັ້ນມາມີຄົນປ່ຽນແປງໜ້ອຍເກີນໄປ
digest-invited = ເຊີນ
digest-reached = ເຂົ້າເຖິງ
digest-started = ຕອບ
digest-completed = ຕອບຄົບ
digest-left = ອອກ
digest-all = ທຸກຄົນ
digest-total = ລວມ
digest-new = ໃໝ່ຕັ້ງແຕ່ສະບັບກ່ອນ
digest-by-country = ຕາມປະເທດ
digest-by-language = ຕາມພາສາ
digest-by-channel = ຕາມຊ່ອງທາງ
digest-by-group = ຕາມກຸ່ມ
digest-no-group = ບໍ່ຢູ່ໃນກຸ່ມ
digest-unknown = ບໍ່ຮູ້
digest-country = { $code ->
    [BN] ບຣູໄນ
    [ID] ອິນໂດເນເຊຍ
    [KH] ກຳປູເຈຍ
    [LA] ລາວ
    [MM] ມຽນມາ
    [MY] ມາເລເຊຍ
    [PH] ຟີລິບປິນ
    [SG] ສິງກະໂປ
    [TH] ໄທ
    [TL] ຕີມໍ-ເລສເຕ
    [VN] ຫວຽດນາມ
   *[other] { $code }
}
digest-language = { $code ->
    [ceb] ພາສາເຊບູໂນ
    [en] ພາສາອັງກິດ
    [fil] ພາສາຟີລິບປິນ
    [id] ພາສາອິນໂດເນເຊຍ
    [ilo] ພາສາອີໂລກາໂນ
    [jv] ພາສາຈາວາ
    [km] ພາສາຂະເໝນ
    [lo] ພາສາລາວ
    [ms] ພາສາມາເລ
    [my] ພາສາມຽນມາ
    [pt] ພາສາປອກຕຸຍການ
    [su] ພາສາຊຸນດາ
    [ta] ພາສາທະມິນ
    [tet] ພາສາເຕຕຸມ
    [th] ພາສາໄທ
    [vi] ພາສາຫວຽດນາມ
    [zh-Hans] ພາສາຈີນ
   *[other] { $code }
}

digest-questions = ຜູ້ຄົນເວົ້າວ່າແນວໃດ
digest-base = ຈຳນວນຄຳຕອບ: { $count }
digest-base-hidden = ຄຳຕອບໜ້ອຍເກີນກວ່າຈະສະແດງຕົວເລກ
digest-base-new = ໃໝ່ຕັ້ງແຕ່ສະບັບກ່ອນ: { $count }
digest-median = ເຄິ່ງໜຶ່ງຕອບໜ້ອຍກວ່າ { $median } ອີກເຄິ່ງຕອບຫຼາຍກວ່າ
digest-quartiles = ເຄິ່ງທີ່ຢູ່ກາງຢູ່ລະຫວ່າງ { $low } ຫາ { $high }
digest-yes = ແມ່ນ
digest-no = ບໍ່ແມ່ນ
digest-given = ຕອບ
digest-elsewhere = ບ່ອນອື່ນ
digest-media = ສຽງ ຫຼື ຮູບ
digest-dont-know = ບໍ່ຮູ້
digest-refused = ບໍ່ຢາກຕອບ
digest-skipped = ຂ້າມ
digest-review = ລໍຖ້າຄົນອ່ານ
digest-several = ເລືອກໄດ້ຫຼາຍຂໍ້. ໃນບັນດາຜູ້ທີ່ຕອບ:
digest-open = ຄຳເວົ້າຂອງຜູ້ຕອບ: { $language }
digest-open-withheld = ຜູ້ຂຽນໜ້ອຍເກີນໄປ ຫຼື ມີຜູ້ໃໝ່ໜ້ອຍເກີນໄປ: ຍັງບໍ່ສະແດງ
digest-open-more = ຍັງມີອີກ: ເບິ່ງໃນໄຟລ໌ສົ່ງອອກຄຳຕອບ

digest-unheard = ໃຜທີ່ພວກເຮົາຍັງບໍ່ໄດ້ຍິນ
digest-unheard-none = ບໍ່ມີກຸ່ມ ປະເທດ ຫຼື ພາສາໃດທີ່ພົ້ນເດັ່ນ
digest-not-invited = { $name }: ບໍ່ມີໃຜຖືກເຊີນ
digest-nobody-answered = { $name }: ເຊີນ { $invited }, ບໍ່ມີໃຜຕອບ
digest-few-answered = { $name }: ເຊີນ { $invited }, ຕອບ { $started }, ໜ້ອຍກວ່າເຄິ່ງໜຶ່ງຂອງສັດສ່ວນທັງໝົດ

digest-to-do = ສິ່ງທີ່ຕ້ອງເບິ່ງ
digest-waiting = ຄຳຕອບທີ່ລໍຖ້າໃຫ້ຄົນອ່ານ: { $count }
digest-stops = ຄຳຕອບທີ່ເບິ່ງຄືຂໍໃຫ້ພວກເຮົາຢຸດ: { $count }
digest-corrected = ຄຳຕອບທີ່ຜູ້ຕອບແກ້ເອງ: { $count }

digest-hidden = – : ໜ້ອຍເກີນກວ່າຈະສະແດງ ຫຼື ຈະເຮັດໃຫ້ຮູ້ຈຳນວນອື່ນທີ່ໜ້ອຍເກີນໄປ
digest-earlier = ~ : ຕົວເລກຂອງສະບັບກ່ອນ; ຕັ້ງແຕ່ນັ້ນມາມີຄົນປ່ຽນແປງໜ້ອຍເກີນໄປ
digest-first-group = ສະມາຊິກຂອງຫຼາຍກຸ່ມນັບໃນກຸ່ມທຳອິດ. ຜູ້ທີ່ອອກຍັງນັບໃນຊ່ອງອື່ນນຳ
digest-not-a-sample = ນີ້ແມ່ນຜູ້ທີ່ຕອບ ບໍ່ແມ່ນຕົວແທນຂອງທຸກຄົນ
