# What we say to members in Vietnamese. Reviewed: not by a native speaker.
# ".segments" is the number of SMS segments that a sentence may take with long values filled in; a test holds it.
# Not in the GSM alphabet: 70 characters in one segment, 134 in two, 201 in three, 268 in four.

# Parts of messages.
native-name = Tiếng Việt
place = { $number }/{ $total }
yes-label = Có
no-label = Không
several-hint = Có thể chọn nhiều ý, ví dụ: 1 3
scale-ends = { $least } = { $low }, { $most } = { $high }
date =
    { $month ->
         [1] { $day }/1/{ $year }
         [2] { $day }/2/{ $year }
         [3] { $day }/3/{ $year }
         [4] { $day }/4/{ $year }
         [5] { $day }/5/{ $year }
         [6] { $day }/6/{ $year }
         [7] { $day }/7/{ $year }
         [8] { $day }/8/{ $year }
         [9] { $day }/9/{ $year }
         [10] { $day }/10/{ $year }
         [11] { $day }/11/{ $year }
        *[12] { $day }/12/{ $year }
    }
share-button = Chia sẻ số của tôi

# Telegram's list of commands.
command-menu = Các lệnh có thể gửi
command-language = Đổi ngôn ngữ
command-help = Trợ giúp
command-stop = Dừng: không nhận tin nữa

# Whole messages.
welcome = Chào mừng đến với { $group }. Khi có câu hỏi chúng tôi sẽ nhắn. Gửi STOP hoặc 00 để rời đi, 0 để được giúp.
    .segments = 2
nothing-open = Cảm ơn. Hiện chưa có câu hỏi nào. Khi có chúng tôi sẽ nhắn. Cần giúp: gửi 0.
    .segments = 2
stranger = Xin chào. Để tham gia, hãy xin mã hoặc đường dẫn của nhóm bạn. Cần giúp: gửi 0.
    .segments = 2
invitation = { $asked_by } xin ý kiến của bạn. { $why } Nhiều nhất { $questions } câu hỏi. { $cost } Tùy bạn: có thể bỏ qua câu hỏi, dừng bất cứ lúc nào bằng STOP hoặc 00. Chúng tôi hỏi được không?
    .segments = 4
answer-to = Xin trả lời tới số { $number }.
    .segments = 1
please-agree = Chúng tôi chỉ hỏi khi bạn đồng ý. Xin trả lời 1 hoặc 2.
    .segments = 2
declined = Không sao. Lần này chúng tôi không hỏi. Nếu đổi ý, gửi BẮT ĐẦU. Không muốn nhận tin nữa: gửi STOP hoặc 00.
    .segments = 2
again-yes-no = Xin trả lời 1 là có, 2 là không. Ví dụ: 1
    .segments = 1
again-choice = Xin trả lời một số từ 1 đến { $most }. Ví dụ: 2
    .segments = 1
again-choices = Xin gửi các số bạn chọn, từ 1 đến { $most }. Ví dụ: 1 3
    .segments = 1
again-scale = Xin trả lời một số từ { $least } đến { $most }. Ví dụ: { $example }
    .segments = 1
again-number = Xin gửi một số từ { $least } đến { $most }. Ví dụ: { $example }. Nếu không biết, gửi KHÔNG BIẾT.
    .segments = 2
again-text = Xin viết câu trả lời bằng vài chữ, hoặc gửi BỎ QUA để đi tiếp.
    .segments = 2
again-place = Xin viết tên nơi đó. Ví dụ: tên xã hoặc thành phố. Hoặc gửi BỎ QUA để đi tiếp.
    .segments = 2
again-voice = Xin gửi tin thoại hoặc viết vài chữ. Hoặc gửi BỎ QUA để đi tiếp.
    .segments = 2
kept-for-review = Cảm ơn. Chúng tôi đã lưu lời của bạn, sẽ có người đọc.
    .segments = 1
corrected = Cảm ơn. Đã đổi câu trả lời của bạn cho: { $question }
    .segments = 3
late = Cảm ơn. Đã lưu câu trả lời của bạn cho: { $question }
    .segments = 3
nothing-before = Đây là câu hỏi đầu tiên, không có câu trước.
    .segments = 1
media-kept = Cảm ơn. Chúng tôi đã nhận được.
    .segments = 1
not-kept-too-long = Tin đó quá dài, chúng tôi không nhận được. Xin gửi tin ngắn hơn, hoặc viết vài chữ.
    .segments = 2
not-kept-other-kind = Chúng tôi chỉ đọc được chữ và số, không đọc được tin này. Xin viết câu trả lời.
    .segments = 2
not-kept-lost = Tin bạn gửi không đến được. Xin gửi lại, hoặc viết vài chữ.
    .segments = 2
thanks = Cảm ơn bạn. Đã hết câu hỏi. Chúng tôi sẽ báo kết quả chậm nhất ngày { $date }.
    .segments = 2
closed = Cảm ơn bạn đã nhắn. Cuộc hỏi ý kiến đã kết thúc, câu trả lời không còn được tính. Chúng tôi sẽ báo kết quả.
    .segments = 2
opted-out = Bạn đã rời đi, sẽ không nhận tin nữa. Muốn trở lại, gửi BẮT ĐẦU.
    .segments = 2
opted-in = Chào mừng bạn trở lại. Gửi STOP hoặc 00 để rời đi.
    .segments = 1
help =
    Trả lời bằng số của ý, hoặc bằng lời.
    QUAY LẠI hoặc 9: câu trước
    BỎ QUA: câu sau
    KHÔNG BIẾT: nếu không biết
    NGÔN NGỮ: đổi ngôn ngữ
    STOP hoặc 00: không nhận tin nữa
    .segments = 3
menu =
    Bạn có thể gửi:
    TRỢ GIÚP hoặc 0
    QUAY LẠI hoặc 9
    BỎ QUA
    NGÔN NGỮ
    BẮT ĐẦU
    STOP hoặc 00: không nhận tin nữa
    .segments = 3
choose-language = Ngôn ngữ nào? Trả lời bằng số.
    .segments = 4
language-set = Cảm ơn. Từ nay chúng tôi viết bằng tiếng Việt.
    .segments = 1
reminder = Câu trả lời của bạn vẫn được tính. Gửi STOP hoặc 00 để rời đi.
    .segments = 2
ask-to-share = Bạn đã từng trả lời qua SMS? Hãy bấm nút bên dưới để chia sẻ số của bạn, để chúng tôi nhận ra bạn. Không bắt buộc.
    .segments = 3
shared = Cảm ơn. SMS và Telegram của bạn đã được nối với nhau. Bạn trả lời ở đâu cũng được.
    .segments = 2
not-yours = Đó không phải số của bạn. Hãy dùng nút bên dưới để chia sẻ số của bạn.
    .segments = 2
