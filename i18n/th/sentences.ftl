# What we say to members in Thai. Reviewed: not by a native speaker.
# ".segments" is the number of SMS segments that a sentence may take with long values filled in; a test holds it.
# Not in the GSM alphabet: 70 characters in one segment, 134 in two, 201 in three, 268 in four.

# Parts of messages.
native-name = ไทย
place = { $number }/{ $total }
yes-label = ใช่
no-label = ไม่ใช่
several-hint = เลือกได้หลายข้อ เช่น 1 3
scale-ends = { $least } = { $low }, { $most } = { $high }
date =
    { $month ->
         [1] { $day } มกราคม { $buddhist_year }
         [2] { $day } กุมภาพันธ์ { $buddhist_year }
         [3] { $day } มีนาคม { $buddhist_year }
         [4] { $day } เมษายน { $buddhist_year }
         [5] { $day } พฤษภาคม { $buddhist_year }
         [6] { $day } มิถุนายน { $buddhist_year }
         [7] { $day } กรกฎาคม { $buddhist_year }
         [8] { $day } สิงหาคม { $buddhist_year }
         [9] { $day } กันยายน { $buddhist_year }
         [10] { $day } ตุลาคม { $buddhist_year }
         [11] { $day } พฤศจิกายน { $buddhist_year }
        *[12] { $day } ธันวาคม { $buddhist_year }
    }
share-button = แชร์เบอร์ของฉัน

# Telegram's list of commands.
command-menu = คำที่ส่งได้
command-language = เปลี่ยนภาษา
command-help = ช่วยเหลือ
command-stop = หยุด: ไม่รับข้อความอีก

# Whole messages.
welcome = ยินดีต้อนรับสู่ { $group } เราจะเขียนมาเมื่อมีคำถาม ออก: ส่ง หยุด หรือ 00 ช่วยเหลือ: ส่ง 0
    .segments = 2
nothing-open = ขอบคุณ ตอนนี้ยังไม่มีคำถาม เราจะเขียนมาเมื่อมี ช่วยเหลือ: ส่ง 0
    .segments = 2
stranger = สวัสดี ถ้าต้องการเข้าร่วม กรุณาขอรหัสหรือลิงก์จากกลุ่มของท่าน ช่วยเหลือ: ส่ง 0
    .segments = 2
invitation = { $asked_by } ขอความเห็นของท่าน { $why } ไม่เกิน { $questions } คำถาม { $cost } แล้วแต่ท่าน ข้ามคำถามได้ และหยุดได้ทุกเมื่อ ส่ง หยุด หรือ 00 เราขอถามได้ไหม
    .segments = 4
answer-to = โปรดตอบไปที่ { $number }
    .segments = 1
please-agree = เราจะไม่ถามถ้าท่านไม่ยินยอม กรุณาตอบ 1 หรือ 2
    .segments = 2
declined = ไม่เป็นไร ครั้งนี้เราจะไม่ถาม ถ้าเปลี่ยนใจ ส่ง เริ่ม ถ้าไม่อยากรับข้อความอีก ส่ง หยุด หรือ 00
    .segments = 2
again-yes-no = กรุณาตอบ 1 ใช่ หรือ 2 ไม่ใช่ เช่น 1
    .segments = 1
again-choice = กรุณาตอบเลขเดียว ตั้งแต่ 1 ถึง { $most } เช่น 2
    .segments = 1
again-choices = กรุณาส่งเลขที่เลือก ตั้งแต่ 1 ถึง { $most } เช่น 1 3
    .segments = 1
again-scale = กรุณาตอบเลขเดียว ตั้งแต่ { $least } ถึง { $most } เช่น { $example }
    .segments = 1
again-number = กรุณาส่งตัวเลข ตั้งแต่ { $least } ถึง { $most } เช่น { $example } ถ้าไม่รู้ ส่ง ไม่รู้
    .segments = 2
again-text = กรุณาเขียนคำตอบสั้นๆ หรือส่ง ข้าม เพื่อไปต่อ
    .segments = 2
again-place = กรุณาเขียนชื่อสถานที่ เช่น หมู่บ้านหรือเมืองของท่าน หรือส่ง ข้าม เพื่อไปต่อ
    .segments = 2
again-voice = กรุณาส่งข้อความเสียง หรือเขียนสั้นๆ หรือส่ง ข้าม เพื่อไปต่อ
    .segments = 2
kept-for-review = ขอบคุณ เราเก็บข้อความไว้แล้ว จะมีคนอ่าน
    .segments = 1
corrected = ขอบคุณ เราแก้คำตอบของท่านแล้ว ข้อ: { $question }
    .segments = 3
late = ขอบคุณ เราเก็บคำตอบของท่านแล้ว ข้อ: { $question }
    .segments = 3
nothing-before = นี่คือคำถามแรก ไม่มีข้อก่อนหน้า
    .segments = 1
media-kept = ขอบคุณ เราได้รับแล้ว
    .segments = 1
not-kept-too-long = ข้อความนั้นยาวเกินไป เรารับไม่ได้ กรุณาส่งให้สั้นลง หรือเขียนสั้นๆ
    .segments = 2
not-kept-other-kind = เราอ่านได้เฉพาะคำและตัวเลข อ่านสิ่งที่ส่งมาไม่ได้ กรุณาเขียนคำตอบ
    .segments = 2
not-kept-lost = สิ่งที่ส่งมาไม่ถึงเรา กรุณาส่งอีกครั้ง หรือเขียนสั้นๆ
    .segments = 2
thanks = ขอบคุณ หมดคำถามแล้ว เราจะแจ้งผลให้ทราบภายใน { $date }
    .segments = 2
closed = ขอบคุณที่เขียนมา การรับฟังความเห็นนี้ปิดแล้ว ไม่นับคำตอบอีก เราจะแจ้งผลให้ทราบ
    .segments = 2
opted-out = ท่านออกแล้ว เราจะไม่ส่งข้อความอีก ถ้าจะกลับมา ส่ง เริ่ม
    .segments = 2
opted-in = ยินดีต้อนรับกลับมา ออก: ส่ง หยุด หรือ 00
    .segments = 1
help =
    ตอบด้วยเลขข้อ หรือด้วยคำของท่าน
    กลับ หรือ 9: ข้อก่อน
    ข้าม: ข้อต่อไป
    ไม่รู้: ถ้าไม่รู้
    ภาษา: เปลี่ยนภาษา
    หยุด หรือ 00: ออก ไม่รับข้อความอีก
    .segments = 3
menu =
    ท่านส่งได้:
    ช่วยเหลือ หรือ 0
    กลับ หรือ 9
    ข้าม
    ภาษา
    เริ่ม
    หยุด หรือ 00: ไม่รับข้อความอีก
    .segments = 3
choose-language = ภาษาอะไร ตอบด้วยเลข
    .segments = 4
language-set = ขอบคุณ ต่อไปเราจะเขียนเป็นภาษาไทย
    .segments = 1
reminder = คำตอบของท่านยังนับอยู่ ออก: ส่ง หยุด หรือ 00
    .segments = 2
ask-to-share = เคยตอบเราทาง SMS ไหม แชร์เบอร์ของท่านด้วยปุ่มด้านล่าง เราจะได้รู้ว่าเป็นท่าน ไม่บังคับ
    .segments = 3
shared = ขอบคุณ SMS และ Telegram ของท่านเชื่อมกันแล้ว ตอบทางไหนก็ได้
    .segments = 2
not-yours = นั่นไม่ใช่เบอร์ของท่านเอง กรุณาใช้ปุ่มด้านล่างเพื่อแชร์เบอร์ของท่าน
    .segments = 2
