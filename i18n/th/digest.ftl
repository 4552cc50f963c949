# สิ่งที่สรุปผล (digest) บอกแก่สำนักเลขาธิการและผู้ประสานงาน ตัวเลขส่งเข้ามาเป็นข้อความ Reviewed: not by a native speaker.

digest-subject = สรุปผล: { $title } ({ $date })
digest-asked-by = ผู้ถาม: { $who }
digest-counted = นับเมื่อ { $date } ({ $zone })
digest-since = สรุปผลฉบับก่อนลงวันที่ { $date }
digest-first = นี่เป็นสรุปผลฉบับแรก
digest-missed = ฉบับก่อนหน้าที่ส่งไม่ได้: { $count } ฉบับนี้ใช้แทน
digest-rule = ไม่แสดงจำนวนที่น้อยกว่า { $group } คน และจำนวนอื่นที่ทำให้รู้จำนวนนั้นได้

digest-reach = เข้าถึงใครบ้าง
digest-reach-none = ผู้ได้รับเชิญน้อยเกินกว่าจะแสดงตัวเลข
digest-reach-earlier = เป็นตัวเลขของวันที่ { $date } ตั้งแต่นั้นมีคนเปลี่ยนแปลงน้อยเกินไป
digest-invited = เชิญ
digest-reached = เข้าถึง
digest-started = ตอบ
digest-completed = ตอบครบ
digest-left = ออก
digest-all = ทุกคน
digest-total = รวม
digest-new = ใหม่ตั้งแต่ฉบับก่อน
digest-by-country = ตามประเทศ
digest-by-language = ตามภาษา
digest-by-channel = ตามช่องทาง
digest-by-group = ตามกลุ่ม
digest-no-group = ไม่อยู่ในกลุ่ม
digest-unknown = ไม่ทราบ
digest-country = { $code ->
    [BN] บรูไน
    [ID] อินโดนีเซีย
    [KH] กัมพูชา
    [LA] ลาว
    [MM] เมียนมา
    [MY] มาเลเซีย
    [PH] ฟิลิปปินส์
    [SG] สิงคโปร์
    [TH] ไทย
    [TL] ติมอร์-เลสเต
    [VN] เวียดนาม
   *[other] { $code }
}
digest-language = { $code ->
    [ceb] ภาษาเซบัวโน
    [en] ภาษาอังกฤษ
    [fil] ภาษาฟิลิปีโน
    [id] ภาษาอินโดนีเซีย
    [ilo] ภาษาอีโลกาโน
    [jv] ภาษาชวา
    [km] ภาษาเขมร
    [lo] ภาษาลาว
    [ms] ภาษามลายู
    [my] ภาษาพม่า
    [pt] ภาษาโปรตุเกส
    [su] ภาษาซุนดา
    [ta] ภาษาทมิฬ
    [tet] ภาษาเตตุม
    [th] ภาษาไทย
    [vi] ภาษาเวียดนาม
    [zh-Hans] ภาษาจีน
   *[other] { $code }
}

digest-questions = ผู้คนพูดว่าอะไร
digest-base = จำนวนคำตอบ: { $count }
digest-base-hidden = คำตอบน้อยเกินกว่าจะแสดงตัวเลข
digest-base-new = ใหม่ตั้งแต่ฉบับก่อน: { $count }
digest-median = ครึ่งหนึ่งตอบน้อยกว่า { $median } อีกครึ่งตอบมากกว่า
digest-quartiles = ครึ่งที่อยู่ตรงกลางอยู่ระหว่าง { $low } ถึง { $high }
digest-yes = ใช่
digest-no = ไม่ใช่
digest-given = ตอบ
digest-elsewhere = ที่อื่น
digest-media = เสียงหรือภาพ
digest-dont-know = ไม่ทราบ
digest-refused = ไม่ขอตอบ
digest-skipped = ข้าม
digest-review = รอคนอ่าน
digest-several = เลือกได้หลายข้อ ในหมู่ผู้ที่ตอบ:
digest-open = ถ้อยคำของผู้ตอบ: { $language }
digest-open-withheld = ผู้เขียนน้อยเกินไป หรือมีรายใหม่น้อยเกินไป จึงยังไม่แสดง
digest-open-more = ยังมีอีก ดูได้ในไฟล์ส่งออกคำตอบ

digest-unheard = ใครที่เรายังไม่ได้ยิน
digest-unheard-none = ไม่มีกลุ่ม ประเทศ หรือภาษาใดที่เด่นชัด
digest-not-invited = { $name }: ไม่มีใครได้รับเชิญ
digest-nobody-answered = { $name }: เชิญ { $invited } ไม่มีใครตอบ
digest-few-answered = { $name }: เชิญ { $invited } ตอบ { $started } น้อยกว่าครึ่งของสัดส่วนทั้งหมด

digest-to-do = สิ่งที่ต้องดู
digest-waiting = คำตอบที่รอให้คนอ่าน: { $count }
digest-stops = คำตอบที่ดูเหมือนขอให้เราหยุด: { $count }
digest-corrected = คำตอบที่ผู้ตอบแก้ไขเอง: { $count }

digest-hidden = – : น้อยเกินกว่าจะแสดง หรือจะทำให้รู้จำนวนอื่นที่น้อยเกินไป
digest-earlier = ~ : ตัวเลขของฉบับก่อน ตั้งแต่นั้นมีคนเปลี่ยนแปลงน้อยเกินไป
digest-first-group = สมาชิกหลายกลุ่มนับในกลุ่มแรก ผู้ที่ออกยังนับในช่องอื่นด้วย
digest-not-a-sample = นี่คือผู้ที่ตอบ ไม่ใช่ตัวแทนของทุกคน
