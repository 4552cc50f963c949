# Every Vietnamese word that is understood. Reviewed: not by a native speaker.
# How this file works is told at the head of en/words.ftl. Accents may be left out by those who write.
# "dung" without accents is both "dừng" (stop) and "đúng" (right), so "dừng" acts only as a whole message.

stop = dừng lại, hủy, huỷ, tc, ngừng, ngưng, ngừng nhắn, ngưng nhắn, dừng nhắn tin, dừng tin nhắn, đừng nhắn nữa, hủy đăng ký, huỷ đăng ký
stop-alone = dừng, từ chối, td, thôi đừng nhắn
start = bắt đầu, đăng ký, tham gia, dk
help = trợ giúp, giúp, giúp đỡ, hướng dẫn, giúp tôi, giúp em, giúp với
menu = menu, thực đơn
back = quay lại, trở lại, câu trước, quay về, lùi lại
language = ngôn ngữ, đổi ngôn ngữ, chọn ngôn ngữ
skip = bỏ qua, câu tiếp, câu sau, câu tiếp theo, tiếp theo, qua câu khác, câu khác, bỏ qua câu này
dont-know =
    không biết, ko biết, k biết, kg biết, hok biết, hông biết, hổng biết, chưa biết, chả biết, chẳng biết, không rõ,
    ko rõ, k rõ, chưa rõ, không chắc, ko chắc, k chắc, không chắc lắm, tôi không biết, em không biết, không biết nữa, ko bít, k bít, hok bít, không nhớ
refuse =
    không muốn nói, ko muốn nói, k muốn nói, không muốn trả lời, ko muốn trả lời, k muốn trả lời, không trả lời,
    tôi không muốn trả lời, bí mật, không tiện nói, không tiện trả lời, riêng tư
yes =
    có, dạ, dạ có, vâng, vâng ạ, ừ, ừm, ờ, ừa, uh, uhm, um, đúng, đúng rồi, đúng vậy, đúng thế, phải, phải rồi,
    có rồi, ok, oke, okê, đồng ý, tôi đồng ý, có chứ, chắc chắn, tất nhiên, chuẩn, yes, co
echo = rồi, được, dc, đc, từng, đã từng
no =
    không, ko, k, kg, kh, khg, hok, hông, hong, hổng, hem, không có, ko có, k có, hok có, không phải, ko phải, chưa,
    chưa có, chưa từng, chưa bao giờ, không bao giờ, không hề, đâu có, không đồng ý, ko đồng ý, không đâu, không được, hông có, chẳng, chả
nothing = không, ko, k, không có, ko có, k có, chẳng có gì, không có gì
unsure =
    có thể, có lẽ, lúc có lúc không, tùy, tuỳ, có khi, đôi khi, thỉnh thoảng, hên xui, tùy lúc, cũng có, khi có khi không, có khi không, thi thoảng

particle =
    ơi, anh ơi, chị ơi, em ơi, /ngày, /tháng, bạn, nữa, ạ, a, nhé, nha, nhá, nhỉ, vậy, thôi, luôn, rồi, đó, đấy, lắm, nè, à, ha, hen, anh ạ, chị ạ, cô ạ, cảm ơn, cám ơn, anh, chị, em,
    cô ơi, chú, bác, cháu, mỗi ngày, một ngày, mỗi tháng, cả nhà
lead =
    tôi, tui, em, mình, con, cháu, chọn, tôi chọn, em chọn, chọn câu, khoảng, chừng, khoảng chừng, độ, tầm, gần, vẫn, dạ, xin,
    nhà tôi, nhà em, trả lời, cho, cho tôi, là, tầm khoảng
marker = số, câu, đáp án, phương án, ý, mục, câu số, lựa chọn, thứ
and = và, với, cùng, vs, va
or = hoặc, hay, đến, tới, hoặc là, hay là, từ, giữa
all = tất cả, hết, cả, cả ba, tất cả các ý
because = vì, tại, tại vì, do, bởi vì, vì là, nhưng, mà, do đó
laugh = haha, hihi, hehe, kkk, hì hì
less = ít, ít hơn, ít đi, ít lại, giảm, giảm đi, bớt, kém
same = như cũ, như trước, không đổi, không thay đổi, bằng, giống, giống trước, vẫn vậy, y như cũ
more = nhiều, nhiều hơn, tăng, tăng lên, nhiều lên

number-0 = không
number-1 = một, mốt
number-2 = hai
number-3 = ba
number-4 = bốn, tư
number-5 = năm, lăm, nhăm
number-6 = sáu
number-7 = bảy, bẩy
number-8 = tám
number-9 = chín
number-10 = mười
times-10 = mươi, chục
times-100 = trăm
times-1000 = nghìn, ngàn, k, ngìn
times-1000000 = triệu, tr, củ
times-1000000000 = tỷ, tỉ
half = nửa, rưỡi
linker = linh, lẻ
ordinal-1 = thứ nhất, đầu tiên, câu đầu
ordinal-2 = thứ hai
ordinal-3 = thứ ba
ordinal-4 = thứ tư
ordinal-5 = thứ năm
letters = A B C D E F G H
decimal-comma = yes

unit-kg = kg, ký, kí, cân, ki lô, kilô, kilogam, kilo
unit-ton = tấn, tạ, yến
unit-sack = bao
unit-litre = lít
unit-hectare = héc ta, hecta, ha, công, sào
unit-person = người, ng, khẩu, nhân khẩu
unit-hour = giờ, tiếng
unit-day = ngày
unit-week = tuần
unit-month = tháng
unit-times = lần
unit-vnd = đ, đồng, vnd, vnđ, ₫
unit-usd = đô, đô la, usd
