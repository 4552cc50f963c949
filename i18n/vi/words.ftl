# Every Vietnamese word that is understood. Reviewed: not by a native speaker.
# How this file works is told at the head of en/words.ftl. Accents may be left out by those who write.
# "dung" without accents is both "dừng" (stop) and "đúng" (right), so "dừng" acts only as a whole message.

stop =
    dừng lại, hủy, huỷ, tc, ngừng, ngưng, ngừng nhắn, ngưng nhắn, dừng nhắn tin, dừng tin nhắn, đừng nhắn nữa,
    hủy đăng ký, huỷ đăng ký, đừng nhắn tin nữa, đừng nhắn, đừng gửi nữa, đừng gửi tin nữa, đừng gửi tin nhắn nữa,
    không nhận tin nữa, ko nhận tin nữa, không nhận tin nhắn, dừng nhắn, ngưng gửi, ngừng gửi, dừng gửi, dừng gửi tin,
    ngừng lại, ngưng lại, thôi không nhắn nữa, thôi đừng nhắn nữa, huỷ bỏ, hủy bỏ đăng ký, huỷ dịch vụ, hủy dịch vụ,
    hủy tin, dừng đi, dừng ngay, hủy nhận tin, từ chối nhận tin, tôi muốn dừng, tôi muốn hủy, cho tôi dừng,
    không nhắn nữa, xóa số tôi, xin dừng, xin ngừng, làm ơn dừng, làm ơn đừng nhắn, không muốn nhận tin,
    không muốn nhận tin nhắn, không nhận nữa, đừng gửi, đừng gửi tin, ngưng nhắn tin, ngừng nhắn tin,
    dừng gửi tin nhắn, muốn hủy, muốn dừng, tắt tin nhắn
stop-alone =
    dừng, từ chối, td, thôi đừng nhắn, kết thúc, thoát, dừng nhé, dừng thôi, ngưng đi, xóa số của tôi, xoá số của tôi,
    xóa số điện thoại của tôi, xóa tên tôi, xóa tên tôi đi, xóa số em, xóa tôi khỏi danh sách,
    cho tôi ra khỏi danh sách, bỏ tên tôi ra, bỏ tôi ra khỏi danh sách, rút tên tôi ra,
    tôi không muốn nhận tin nhắn nữa, không muốn nhận tin nữa, tôi không tham gia nữa, không muốn tham gia nữa,
    không tham gia nữa
start =
    bắt đầu, đăng ký, tham gia, dk, bắt đầu lại, bắt đầu đi, dky, đk, đăng kí, tham gia lại, bat dau, bắt đầu nào,
    bắt đầu thôi, muốn tham gia, xin tham gia, bắt đầu ngay, làm lại từ đầu
help =
    trợ giúp, giúp, giúp đỡ, hướng dẫn, giúp tôi, giúp em, giúp với, trợ giúp với, trợ giúp tôi, cần giúp,
    cần giúp đỡ, cần trợ giúp, giúp mình, giúp mình với, giúp tôi với, giúp em với, hỗ trợ, hỗ trợ với, cách trả lời,
    hướng dẫn tôi, chỉ tôi với, chỉ em với, trợ giup, làm sao trả lời, trả lời sao, trả lời thế nào,
    trả lời như thế nào, làm thế nào, xin giúp đỡ, xin giúp, nhờ giúp, giúp mình nha, chỉ cách trả lời, hướng dẫn với,
    hướng dẫn em, hướng dẫn em với, hướng dẫn mình, hướng dẫn mình với, hướng dẫn giúp, hướng dẫn giúp em,
    hướng dẫn dùm, hướng dẫn giùm, hướng dẫn đi, hướng dẫn ạ, chỉ giùm, chỉ giúp, chỉ giúp em,
    làm sao để trả lời, trả lời làm sao
menu =
    menu, thực đơn, danh mục, danh sách, mục lục, bảng chọn, trình đơn, thực đơn chính, xem menu, về menu, mở menu,
    menu chính, trang chủ, cho xem menu
back =
    quay lại, trở lại, câu trước, quay về, lùi lại, về trước, trở về, trở lại câu trước, quay lại câu trước,
    câu hỏi trước, trước đó, quay trở lại, về câu trước, câu vừa rồi, cho quay lại, xin quay lại,
    quay lại câu hỏi trước, lui lại, lùi, quay ngược lại, về lại câu trước, cho em quay lại,
    quay lại câu hồi nãy, câu hồi nãy, cho tôi quay lại câu trước, cho tôi quay lại, muốn quay lại, tôi muốn quay lại,
    quay về câu trước, trở về câu trước, trở lại câu hỏi trước, lùi lại một câu, lùi một câu, lui lại câu trước, câu
    lúc nãy, quay lại câu lúc nãy, sửa câu trước, sửa lại câu trước, câu trước đó, quay lại câu trước đó, về câu hỏi
    trước, đổi câu trả lời
language =
    ngôn ngữ, đổi ngôn ngữ, chọn ngôn ngữ, đổi tiếng, ngôn ngữ khác, tiếng khác, thay đổi ngôn ngữ, chuyển ngôn ngữ,
    tiếng việt, ngon ngu, đổi sang tiếng khác, đổi ngôn ngữ khác, muốn đổi ngôn ngữ, cho đổi ngôn ngữ, tiếng Anh,
    tiếng Việt, đổi sang tiếng Việt, đổi sang tiếng Anh
skip =
    bỏ qua, câu tiếp, câu sau, câu tiếp theo, tiếp theo, qua câu khác, câu khác, bỏ qua câu này, bỏ qua đi, bỏ câu này,
    bỏ qua câu hỏi này, qua câu, qua câu sau, qua câu này, câu hỏi tiếp theo, câu kế, câu kế tiếp, sang câu khác,
    sang câu sau, sang câu tiếp theo, chuyển câu, chuyển câu khác, chuyển tiếp, tiếp đi, tiếp tục, kế tiếp, next, skip,
    cho qua, qua luôn, boqua, cho qua câu này, cho qua câu kia, tiếp, tiếp câu sau, sang câu, xin bỏ qua, cho bỏ qua,
    qua bài khác, bỏ,
    chuyển sang câu tiếp theo, qua câu tiếp theo, qua câu kế tiếp, qua câu khác đi, câu khác đi, chuyển qua câu khác,
    hỏi câu khác đi, hỏi câu khác, cho qua đi, khỏi trả lời câu này, qua câu mới, sang câu hỏi tiếp theo, chuyển sang
    câu hỏi tiếp theo, câu hỏi khác, câu tiếp đi,
    bỏ qua câu này đi, bỏ câu này đi, qua câu này đi
dont-know =
    không biết, ko biết, k biết, kg biết, hok biết, hông biết, hổng biết, chưa biết, chả biết, chẳng biết, không rõ,
    ko rõ, k rõ, chưa rõ, không chắc, ko chắc, k chắc, không chắc lắm, tôi không biết, em không biết, không biết nữa,
    ko bít, k bít, hok bít, không nhớ, khong biet, ko biet, k bik, ko bik, hok bik, hong bik, hông bik, hem biết,
    kh biết, khg biết, hổng rõ, hông rõ, chưa rõ lắm, chưa chắc, chưa chắc lắm, chưa chắc chắn, không chắc chắn,
    ko chắc chắn, ko chắc lắm, không dám chắc, không rành, ko rành, không rõ lắm, ko rõ lắm, không biết rõ,
    không biết chắc, không biết gì, không biết gì hết, ko biết gì, không biết luôn, em chịu, tôi chịu, chịu thua,
    chịu không biết, ai biết, ai mà biết, biết đâu, đâu có biết, đâu biết, có biết đâu, biết gì đâu, không nhớ rõ,
    ko nhớ, k nhớ, quên rồi, quên mất rồi, không hiểu, ko hiểu, k hiểu, hổng hiểu, không hiểu câu hỏi, không hiểu lắm,
    tôi không rõ, tôi không chắc, em không rõ, em không chắc, mình không biết, mình ko biết, mình không rõ,
    con không biết, tui không biết, tui hổng biết, không có ý kiến, chả rõ, chẳng rõ, bó tay, hk biết, hk bít, hem bít,
    hông bít, không bít, 🤷, không nắm, không nắm rõ, chịu ạ, chưa nghĩ ra, chưa nghĩ ra gì, chưa biết nói gì,
    không nghĩ ra, chưa biết trả lời sao, không biết nói gì, chịu, chịu thôi, chịu luôn, mù tịt, quên, quên mất,
    quên hết rồi, quên rùi, quên r, quên mất r, quên bén, không nhớ nữa, ko nhớ nữa, hết nhớ,
    có biết gì đâu, nào có biết, biết sao được, làm sao biết, làm sao tôi biết, làm sao biết được, có biết gì, có nhớ
    gì đâu, có nhớ đâu, nhớ gì đâu
refuse =
    ngại nói, ngại trả lời, ngại nói lắm, không muốn nói, ko muốn nói, k muốn nói, không muốn trả lời, ko muốn trả lời, k muốn trả lời, không trả lời,
    tôi không muốn trả lời, bí mật, không tiện nói, không tiện trả lời, riêng tư, không nói, ko nói, không nói đâu,
    ko nói đâu, em không muốn trả lời, em ko muốn trả lời, mình không muốn trả lời, không muốn trả lời câu này,
    ko muốn trả lời câu này, em không muốn trả lời câu này, tôi không muốn trả lời câu này, không muốn nói ra,
    không muốn tiết lộ, không tiết lộ, ko tiết lộ, không thể nói, không thể trả lời, ko thể trả lời,
    không thể tiết lộ, xin không trả lời, xin phép không trả lời, xin từ chối trả lời, từ chối trả lời, miễn trả lời,
    miễn bàn, không trả lời đâu, ko trả lời, k trả lời, không tl, ko tl, chuyện riêng, chuyện riêng tư, việc riêng,
    riêng tư lắm, bí mật nhé, bí mật ạ, giữ bí mật, không cho biết, ko cho biết, không phải việc của bạn,
    không phải chuyện của bạn, không liên quan đến bạn, không tiện, ko tiện nói, ko tiện trả lời, ko tiện,
    hổng muốn nói, hông muốn nói, hok muốn nói, hok muốn trả lời, khỏi trả lời, tế nhị, nhạy cảm, chuyện cá nhân,
    không muốn chia sẻ, không chia sẻ, ko muốn chia sẻ, không tiện chia sẻ, xin không nói, không thích nói,
    không thích trả lời, không thèm trả lời, không muốn trả lời đâu, không tiện nói ra, hỏi làm gì không trả lời,
    không dám nói, ko dám nói, không dám trả lời, ko dám trả lời, không dám kể, sợ không dám nói, sợ không dám trả lời,
    sợ lắm không nói
yes =
    có, dạ, dạ có, vâng, vâng ạ, ừ, ừm, ờ, ừa, uh, uhm, um, đúng, đúng rồi, đúng vậy, đúng thế, phải, phải rồi,
    có rồi, ok, oke, okê, đồng ý, tôi đồng ý, có chứ, chắc chắn, tất nhiên, chuẩn, yes, co, uk, ukm, uki, ưk, ừk,
    ok em, okela, oki, okie, okay, ô kê, ừ nhỉ, ừ có, ừ đúng, ừa có, vâng có, vâng đúng, vâng đúng rồi, dạ vâng,
    dạ đúng, dạ phải, dạ đúng rồi, dạ rồi, dạ được, dạ ừ, dạ co, đúng òi, đúg, đug, dung r, đúng r, chính xác,
    chuẩn rồi, chuẩn luôn, chuẩn không cần chỉnh, phải đó, phải đấy, phải vậy, đương nhiên, dĩ nhiên, hẳn rồi,
    hiển nhiên, thật vậy, thật mà, có mà, có đó, có đấy, có đây, có luôn, có hết, có nè, có nha, có nhé, có r, cóa,
    coá, tất nhiên là có, tất nhiên rồi, nhất trí, tán thành, chấp nhận, ủng hộ, ô tê kê, yeah, yep, y, uhu, ùm, ờ có,
    ờ đúng, ờm, ừm có, uhm có, được luôn, có ạ, cos, vaang, vang a, đúng z, đúng zậy, đúng v, đúng dzậy
echo =
    rồi, được, dc, đc, từng, đã từng, được chứ, được ạ, đã có, đã từng có, từng có, có từng, có lúc trước, muốn chứ,
    làm được, đc ạ, dc ạ, đã làm, đã đăng ký, đã tham gia, vẫn có, vẫn còn, có tham gia, có nghe, có biết, có bị,
    có dùng, có sử dụng, có làm
no =
    không, ko, k, kg, kh, khg, hok, hông, hong, hổng, hem, không có, ko có, k có, hok có, không phải, ko phải, chưa,
    chưa có, chưa từng, chưa bao giờ, không bao giờ, không hề, đâu có, không đồng ý, ko đồng ý, không đâu, không được,
    hông có, chẳng, chả, khong, không có đâu, ko có đâu, không phải đâu, ko phải đâu, không phải vậy, đâu có đâu,
    làm gì có, có đâu, không hề có, không từng, ko từng, chưa từng có, chưa hề, chưa đâu, chưa lần nào, chưa bao h,
    ko bao giờ, k bao giờ, chẳng bao giờ, chả bao giờ, không còn, ko còn, hết rồi, không nhé, ko nhé, không nha, khôg,
    khoong, hong có, hổng có, hổng có đâu, hông phải, hong phải, hổng phải, hok phải, hok có đâu, hk, hk có, hg,
    hông đâu, hem có, k0, k hề, ko hề, kh có, khg có, kg có, kg phải, k phải, ko được, k được, k dc, ko dc, ko đc,
    không đc, hông được, không thể, ko thể, không làm được, ko làm được, không muốn, ko muốn, k muốn, không cần, ko cần,
    không đúng, ko đúng, k đúng, sai, sai rồi, nhầm rồi, phản đối, không tán thành, không ủng hộ, ko ủng hộ,
    không chấp nhận, k đồng ý, hông đồng ý, chưa đồng ý, không tham gia, ko tham gia, chưa tham gia, chưa đăng ký,
    chẳng có, chả có, chẳng phải, chả phải, éo, đếch, đéo, nope, khỏi đi, thôi khỏi, chưa có gì, không bị, ko bị, k bị,
    có đâu mà có, có đâu mà, khum, khong nha, honggg, hông nha, khonh, khogn, khôgn, khôn, khongg,
    hoàn toàn không, hoàn toàn không có, chưa có đâu, chưa đâu ạ, chưa hề có, không bao h, chưa bh, ch bh, chưa bjo,
    k bh, ko bh, kh bh, chưa bao giờ hết, chưa thấy, không thấy, ko thấy, không gặp, ko gặp, chưa gặp, chưa nghe
nothing =
    không, ko, k, không có, ko có, k có, chẳng có gì, không có gì, không có gì hết, ko có gì, ko có gì hết,
    không được con nào, ko được con nào, không có con nào, ko có con nào, không có đồng nào, không đồng nào,
    ko đồng nào, chẳng được gì, chả được gì, không được gì, ko được gì, trắng tay, số không, zero, chưa có,
    không kiếm được gì, không bắt được gì, chẳng có, chả có, hổng có, hông có, không có thu nhập, không đi biển,
    không thu được gì, không thu được, không ngày nào, ko ngày nào, không có ngày nào, không người nào, không có ai,
    ko có ai, không lần nào, ko lần nào, không ký nào, ko ký nào, không con nào, ko con nào,
    không có đứa nào, chẳng có đứa nào, ko có đứa nào, không có người nào, không có cái nào, chưa có đứa nào
unsure =
    có thể, có lẽ, lúc có lúc không, tùy, tuỳ, có khi, đôi khi, thỉnh thoảng, hên xui, tùy lúc, cũng có,
    khi có khi không, có khi không, thi thoảng, vừa có vừa không, nửa có nửa không, lúc có lúc ko, khi có khi ko,
    có khi ko, có lúc, có lúc có, lúc có, lâu lâu, họa hoằn, hiếm khi, ít khi, đôi lúc, đôi khi thôi, thỉnh thoảng có,
    thi thoảng có, tùy hôm, tùy ngày, tùy mùa, tùy năm, tùy trường hợp, tùy hoàn cảnh, tùy thôi, tuỳ lúc, tùy theo,
    còn tùy, còn tuỳ, cũng tùy, cũng được, sao cũng được, gì cũng được, thế nào cũng được, bình thường thôi, tạm được,
    tàm tạm, cũng tàm tạm, chắc vậy, chắc có, chắc là có, chắc không, chắc là không, hình như, hình như có,
    hình như không, hình như là có, có vẻ, dường như, có lẽ không, có lẽ có, có thể có, có thể không, cũng có thể,
    cũng không hẳn, không hẳn, ko hẳn, chưa hẳn, không thường xuyên, không phải lúc nào cũng, không phải lúc nào,
    có nhưng không, không sao, ko sao, k sao, không sao đâu, không có chi, hên xui lắm, 50 50, năm mươi năm mươi,
    chưa quyết, để xem, để coi, gần như, hơi hơi, có hay không, phải không,
    không phải là không, không phải không, ko phải là ko

particle =
    ơi, anh ơi, chị ơi, em ơi, /ngày, /tháng, bạn, nữa, ạ, a, nhé, nha, nhá, nhỉ, vậy, thôi, luôn, rồi, đó, đấy, lắm,
    nè, à, ha, hen, anh ạ, chị ạ, cô ạ, cảm ơn, cám ơn, anh, chị, em, cô ơi, chú, bác, cháu, mỗi ngày, một ngày,
    mỗi tháng, cả nhà, e, ạk, ah, nhoa, nhaa, nhen, nghen, nhe, hé, hén, dzậy, zậy, dậy, lun, ròi, òi, dồi, ùi, mừ,
    cơ, kìa, kia, này, nì, hà, thui, thoi, hết á, á, giờ, bây giờ, hiện nay, hiện tại, lúc này, dạo này, năm nay,
    hôm nay, hôm qua, tháng này, tháng trước, mỗi năm, một tháng, 1 tháng, hàng tháng, hằng tháng, hàng ngày,
    hằng ngày, 1 ngày, trên ngày, mỗi buổi, trong nhà, trong gia đình, cả gia đình, tất cả là, tổng cộng, tính luôn,
    kể cả, của tôi, của em, ở đây, chỗ tôi, chỗ em, ad, admin, shop, bạn ơi, bạn ạ, chú ơi, bác ơi, anh em, cô, dì,
    chị nhé, anh nhé, em nhé, em nha, chị nha, anh nha, thanks, thank, tks, cám ơn bạn, cảm ơn bạn, cảm ơn nhiều,
    cảm ơn chị, cảm ơn anh, xin cảm ơn, xin lỗi, làm ơn, quá, lắm luôn, thật sự, nói chung, thì phải đó, xin chào,
    chào, chào bạn, chào anh, chào chị, chào em, chào cô, chào chú, alo, dạ chào, dạ em chào, chứ, chớ, mà, đó nha,
    luôn á, so với trước, so với năm ngoái, so với trước đây, so với hồi trước, hơn trước nhiều, hơn trước đây,
    hơn hồi trước, hơn năm ngoái, hơn xưa, hơn năm trước, r, rùi, rùii, rồii,
    giùm, giùm em, giùm tôi, dùm, dùm em
very = lắm, quá, thật sự, rất, vô cùng, cực kỳ, hoàn toàn, tuyệt đối, nhất định, chắc chắn, đương nhiên
lead =
    tôi, tui, em, mình, con, cháu, chọn, tôi chọn, em chọn, chọn câu, khoảng, chừng, khoảng chừng, độ, tầm, gần, vẫn,
    dạ, xin, nhà tôi, nhà em, trả lời, cho, cho tôi, là, tầm khoảng, chị, anh, chú, cô, tớ, tao, bọn em, chúng tôi,
    chúng em, gia đình tôi, gia đình em, gia đình, nhà có, nhà mình, nhà mình có, nhà tôi có, nhà em có,
    gia đình tôi có, gia đình em có, gia đình có, tôi nghĩ, em nghĩ, tôi thấy, em thấy, theo tôi, theo em, theo mình,
    mình chọn, tui chọn, em chọn số, em chọn câu, con chọn, chọn số, chọn ý, chọn đáp án, tôi chọn số, tôi chọn câu,
    tôi trả lời, em trả lời, câu trả lời là, câu trả lời, trả lời là, trả lời số, trả lời câu, tl, đáp án là, đáp số,
    là số, là câu, là ý, cái số, con số, xin chọn, xin trả lời, cho em, cho tôi chọn, cho em chọn, em xin, lấy,
    lấy số, bấm, bấm số, nhấn, nhấn số, số lượng, khoảng độ, độ chừng, cỡ, cỡ khoảng, áng chừng, ước chừng, ước,
    ước tính, xấp xỉ, gần bằng, khoản, khoang, kiếm được, thu nhập, thu được, bắt được, đánh được, tháng được,
    ngày được, mỗi ngày, mỗi tháng, một ngày, càng, ngày càng, càng ngày càng, hơi, vẫn còn, vẫn cứ, còn, thấy, nó,
    dạ thưa, thưa, dạ em, dạ là, dạ số, tổng cộng, tất cả có, có tất cả, cả, chỉ, chỉ có, mỗi
marker =
    số, câu, đáp án, phương án, ý, mục, câu số, lựa chọn, thứ, số thứ, thứ tự, phương án số, lựa chọn số, đáp án số,
    ý số, mục số, câu thứ, ý thứ, cái thứ, chữ cái, ô số, stt, no, nút, phím, đ/a, điểm số, mức, mức độ, thang
and = và, với, cùng, vs, va, với lại, cùng với, và cả, kèm theo, cộng, cộng với, vs lại, &, lẫn
or =
    hoặc, hay, đến, tới, hoặc là, hay là, từ, giữa, hoặc không, đến khoảng, cho đến, cho tới, trong khoảng, từ khoảng,
    giữa khoảng, hoac
all =
    tất cả, hết, cả, cả ba, tất cả các ý, tất cả đều, tất, tất tần tật, toàn bộ, hết tất cả, chọn hết, chọn tất cả,
    lấy hết, mọi thứ, mọi cái, cái nào cũng, cái nào cũng cần, đủ cả, cả thảy
except = trừ, ngoại trừ, trừ ra, chỉ trừ, không tính, không kể
because =
    vì, tại, tại vì, do, bởi vì, vì là, nhưng, mà, do đó, vì vậy, bởi, do là, tại do, tại bì, tuy, tuy nhiên, mặc dù,
    nếu, cho nên, từ năm, từ hồi, từ khi, từ lúc, trong khi
cause = vì, tại vì, bởi vì, vì là, tại do, tại bì
laugh =
    haha, hihi, hehe, kkk, hì hì, hahaha, hihihi, hehehe, kk, kkkk, kkkkk, hị hị, hô hô, huhu, hjhj, hix, keke, há há,
    ha ha, hi hi, he he, =))
beyond =
    hơn, trên, dưới, ít nhất, nhiều nhất, tối thiểu, tối đa, trở lên, trở xuống, gần cả, không quá, không tới,
    chưa tới, chưa đến, không đến, ko tới, ko đến, cả trăm, hàng trăm, hàng nghìn, vài, vài trăm, mấy chục, mấy trăm,
    mấy, vượt, lẻ mấy, dư, thừa
out-of = trên, trên tổng, trong số, trên tổng số, chia
clock = giờ sáng, giờ trưa, giờ chiều, giờ tối, giờ đêm, giờ khuya, lúc, vào lúc, hồi, lớp
asks =
    ai, ai đó, ai đấy, ai vậy, ai thế, ai nhắn, ai nhắn vậy, gì vậy, gì thế, cái gì, là gì, là sao, sao vậy, vì sao,
    tại sao, thế nào, như thế nào, làm sao, bao nhiêu, bao giờ vậy, khi nào, ở đâu, đâu vậy, số ai, số nào, hỏi gì,
    hỏi chi, chi vậy, để làm gì, lừa đảo, lừa đảo hả, hở, bạn là ai, cho hỏi, gì đó, cái gì vậy, sao thế
beside =
    đi, đi bằng, tôi đi, tôi đi bằng, em đi, em đi bằng, bằng, dùng, tôi dùng, ở, tại, đến, ra, ra ngoài, từ, chạy,
    tôi chạy
less =
    ít, ít hơn, ít đi, ít lại, giảm, giảm đi, bớt, kém, ít dần, ít dần đi, ít lắm, ít hẳn, ngày càng ít, càng ít,
    càng ngày càng ít, giảm nhiều, giảm đi nhiều, giảm dần, giảm hẳn, giảm xuống, giảm sút, sụt, sụt giảm, suy giảm,
    tụt, thấp hơn, nhỏ hơn, bé hơn, kém hơn, kém đi, hụt, ít cá hơn, không nhiều bằng, không bằng trước, không bằng,
    ko bằng, ko bằng trước, ít hơn nhiều, ít hơn xưa, bớt đi, hao hụt, đi xuống, ít hơn trước nhiều,
    ít hơn trước rất nhiều, ít hơn trước đây, ít hơn hồi trước, ít hơn năm ngoái, ít hơn mọi năm, chẳng còn bao nhiêu,
    không còn bao nhiêu, ko còn bao nhiêu, chẳng được bao nhiêu, không được bao nhiêu, còn ít, hiếm, hiếm dần,
    không còn nhiều, ko còn nhiều, chẳng còn nhiều, gần như không còn, ít đi nhiều, ít đi hẳn, ít đi trông thấy,
    giảm mạnh, bớt nhiều, bớt hẳn, ít hơn hẳn, vơi, vơi đi, khó kiếm hơn, khó đánh hơn, khó bắt hơn, cạn kiệt, cạn dần,
    thưa dần, thưa hơn, hiếm hơn,
    rẻ hơn, rẻ đi, càng rẻ,
    hầu như không có, hầu như không, gần như không có, gần như không
same =
    như cũ, như trước, không đổi, không thay đổi, bằng, giống, giống trước, vẫn vậy, y như cũ, như nhau, giống nhau,
    y như trước, y chang, y hệt, y vậy, như hồi trước, như xưa, như năm ngoái, như mọi năm, như mọi khi, như thường,
    như bình thường, vẫn như trước, vẫn thế, vẫn như thế, vẫn vậy thôi, vẫn bình thường, vẫn giống, vẫn giống trước,
    không khác, ko khác, k khác, không khác gì, ko khác gì, không có gì thay đổi, ko có gì thay đổi,
    không có thay đổi, chưa thay đổi, ko đổi, ko thay đổi, k đổi, k thay đổi, không tăng không giảm, ko tăng ko giảm,
    bằng nhau, bằng trước, ngang nhau, ngang trước, ổn định, tương đương, tương tự, đứng yên, giữ nguyên,
    nguyên như cũ, cũng vậy, cũng thế, cũng vậy thôi, cũng như cũ, cũng như trước, thì như cũ, chẳng khác gì,
    chẳng khác mấy, không khác mấy, ko khác mấy, giống như trước, giống năm ngoái, bằng năm ngoái, bằng hồi trước,
    không khác trước, ngang năm ngoái, chẳng thay đổi, bình thường, bthg, vẫn thế thôi
more =
    nhiều, nhiều hơn, tăng, tăng lên, nhiều lên, nhiều dần, nhiều hẳn, nhiều lắm, ngày càng nhiều, càng nhiều,
    càng ngày càng nhiều, tăng nhiều, tăng thêm, tăng dần, tăng cao, tăng mạnh, cao hơn, lớn hơn, to hơn, gia tăng,
    đông hơn, khá hơn, hơn trước, hơn xưa, nhìu, nhìu hơn, nhiu hơn, nhìu lên, đi lên, nhiều hơn trước nhiều,
    nhiều hơn trước đây, nhiều hơn hồi trước, nhiều hơn năm ngoái, nhiều hơn mọi năm, nhiều hơn hẳn, nhiều hơn nhiều,
    tăng hẳn,
    đắt hơn, mắc hơn, đắt lên, mắc lên, càng đắt, càng mắc, đắt đỏ hơn
formerly =
    hồi trước, hồi xưa, ngày trước, ngày xưa, trước kia, trước đây, lúc trước, thuở trước, năm xưa, hồi đó, xưa kia,
    xưa, trước đó, thời trước, trước, mấy năm trước, năm ngoái, năm trước, lần trước, mùa trước, vụ trước, tháng trước,
    hồi nhỏ, hồi năm ngoái, vụ rồi, mùa rồi
now = giờ, bây giờ, hiện nay, hiện tại, năm nay, dạo này, lúc này, ngày nay, còn bây giờ

number-0 = không, zero, số không, ko
number-1 = một, mốt, 1 cái, mot, một mình, mình tôi, một mình tôi, có mình tôi, chỉ mình tôi, có mỗi tôi,
    một thân một mình
number-2 = hai
number-3 = ba
number-4 = bốn, tư
number-5 = năm, lăm, nhăm
number-6 = sáu, xáu
number-7 = bảy, bẩy
number-8 = tám
number-9 = chín
number-10 = mười, một chục
number-12 = một tá, tá
number-21 = hăm mốt, hai mốt
number-22 = hăm hai, hai hai
number-23 = hăm ba
number-24 = hăm bốn, hăm tư, hai tư, hai bốn
number-25 = hăm lăm, hai lăm, hai nhăm, hăm nhăm
number-26 = hăm sáu
number-27 = hăm bảy
number-28 = hăm tám
number-29 = hăm chín
number-31 = ba mốt
number-34 = ba tư
number-35 = ba lăm, ba nhăm
number-41 = bốn mốt
number-44 = bốn tư
number-45 = bốn lăm, bốn nhăm
number-51 = năm mốt
number-54 = năm tư
number-55 = năm lăm, năm nhăm
number-65 = sáu lăm, sáu nhăm
number-75 = bảy lăm, bảy nhăm
number-85 = tám lăm, tám nhăm
number-95 = chín lăm, chín nhăm
number-100 = trăm, một trăm, trăm bạc
number-1000 = nghìn, ngàn
number-1000000 = triệu, củ
times-10 = mươi, chục, mưoi, chuc
times-100 = trăm
times-1000 = nghìn, ngàn, k, ngìn, nghìn đồng, ngàn đồng, kđ, ngh, nghin, nghìn bạc, ngàn bạc
times-1000000 = triệu, tr, củ, triệu đồng, triu, trieu
times-1000000000 = tỷ, tỉ
half = nửa, rưỡi, rưởi, 1/2, một nửa
point = phẩy
linker = linh, lẻ
ordinal-1 =
    thứ nhất, đầu tiên, câu đầu, cái đầu, cái đầu tiên, câu đầu tiên, ý đầu, ý đầu tiên, cái thứ nhất, số đầu,
    đáp án đầu tiên
ordinal-2 = thứ hai, cái thứ hai, cái thứ nhì, thứ nhì, câu giữa, cái giữa, câu thứ hai, ý thứ hai
ordinal-3 = thứ ba, cái thứ ba, câu thứ ba, ý thứ ba
ordinal-4 = thứ tư, cái thứ tư, câu thứ tư, ý thứ tư
ordinal-5 = thứ năm, cái thứ năm, câu thứ năm, ý thứ năm
last =
    cuối, cuối cùng, cái cuối, cái cuối cùng, câu cuối, câu cuối cùng, ý cuối, ý cuối cùng, sau cùng, chót, cái chót,
    đáp án cuối, số cuối, thứ cuối, câu chót, ý chót, dòng cuối, lựa chọn cuối, lựa chọn cuối cùng, cuối bảng
letters = A B C D E F G H
signature = đã gửi từ, được gửi từ, gửi từ
elliptic = 100
decimal-comma = yes

unit-kg =
    kg, ký, kí, cân, ki lô, kilô, kilogam, kilo, kgs, ki, kilô gam, kí lô, ký lô, kg cá, ký cá, kí cá, cân cá,
    kilogram, kg., ki lo, kilogam cá
unit-ton = tấn
unit-sack = bao, bao tải
unit-litre = lít
unit-hectare = héc ta, hecta, ha, công, sào
unit-person =
    người, ng, khẩu, nhân khẩu, nhân, thành viên, miệng ăn, mạng, người ạ, đứa, thằng, người trong nhà,
    người trong gia đình, người lớn, ngươi, ng ạ, ngừi, vợ chồng, cha con, mẹ con, bố con
unit-hour = giờ, tiếng, h, tiếng đồng hồ
unit-day = ngày, ngày một tuần, ngày trong tuần, ngày/tuần
unit-week = tuần
unit-month = tháng, thág
unit-times = lần
unit-vnd = đ, đồng, vnd, vnđ, ₫, đ., vn đồng, đồng tiền, việt nam đồng, dong, đồng một ngày, đồng/ngày
unit-usd = đô, đô la, usd, đô la mỹ, đô mỹ, $
unit-ten-kg = yến
unit-quintal = tạ
unit-hectogram = lạng
unit-gram = gam, gram, g
unit-basket = rổ, thùng, giỏ, sọt, thúng, xô, két
unit-year = năm trời
unit-point = điểm, đ điểm, sao, ⭐, điêm
unit-km = cây số, cây, ki lô mét, kí lô mét, ki lo met, ky lo met, cs
unit-metre = mét, m
thing-facebook = phây búc, phây, fây búc, phây bút, lướt face, lướt phây, xem face
thing-whatsapp = quát áp
thing-television = tivi, ti vi, truyền hình, vô tuyến, xem tivi, xem ti vi, xem tv, xem truyền hình, coi tivi,
    coi ti vi, coi tv
thing-radio = ra đi ô, ra dô, đài phát thanh, đài, nghe đài, nghe radio, loa phát thanh
thing-phone = điện thoại, đt
thing-sms = tin nhắn, nhắn tin
thing-overtime = tăng ca, làm thêm giờ, làm thêm
thing-loan = vay vốn, vay tiền, vốn vay, cho vay, tín dụng, khoản vay
thing-insurance = bảo hiểm, bảo hiểm y tế, bhyt, thẻ bảo hiểm, thẻ bảo hiểm y tế, thẻ bhyt
thing-training = tập huấn, đào tạo, đào tạo nghề, học nghề, khóa học, lớp tập huấn, khóa tập huấn, dạy nghề
thing-agreement = đồng ý, tán thành, nhất trí, ủng hộ
thing-full-agreement = rất đồng ý, hoàn toàn đồng ý, đồng ý hoàn toàn, hết sức đồng ý, cực kỳ đồng ý, vô cùng đồng ý,
    rất tán thành, hoàn toàn tán thành, hoàn toàn nhất trí
thing-disagreement = không đồng ý, ko đồng ý, phản đối, không tán thành, không ủng hộ, ko ủng hộ, không nhất trí,
    ko nhất trí, ko tán thành, k đồng ý, kg đồng ý
told-flood =
    lũ lụt, lụt, ngập, ngập lụt, mưa lũ, nước lũ, nước lên, nước dâng, nước tràn, lũ về, lũ cuốn, bị lũ, nước ~ vô nhà,
    nước ~ vào nhà, nước lớn
told-drought =
    hạn hán, khô hạn, nắng hạn, hạn nặng, bị hạn, thiếu nước, không có nước, ko có nước, hết nước, cạn nước,
    nước ~ cạn, khô cạn, cạn khô, khô cằn, không mưa, ko mưa, không có mưa, ko có mưa, trời không mưa, mưa ít, ít mưa,
    thiếu mưa, chẳng mưa, không đủ nước, ko đủ nước, nứt nẻ, đất khô, ruộng khô, thiếu nước ngọt, nắng nóng kéo dài,
    chưa mưa, giếng ~ cạn, sông ~ cạn, kênh ~ cạn, ao ~ cạn, hồ ~ cạn, giếng khô, đồng khô, cây ~ chết khô,
    lúa ~ chết khô
told-salt-water =
    xâm nhập mặn, nước mặn, nhiễm mặn, mặn xâm nhập, đất mặn, bị mặn, nước lợ, nước ~ mặn, mặn quá, thiếu nước ngọt,
    độ mặn, ngập mặn, muối mặn
told-storm = cơn bão, bị bão, bão lớn, bão tố, mưa bão, giông bão, bão về, lốc xoáy, gió lớn, gió mạnh
told-pests = sâu bệnh, sâu rầy, rầy nâu, chuột, sâu ~ phá, sâu ăn, ốc bươu, châu chấu, côn trùng, dịch hại
told-low-price =
    giá thấp, giá ~ thấp, giá ~ rẻ, giá ~ giảm, giá ~ xuống, giá ~ rớt, giá ~ hạ, rớt giá, mất giá, giá ~ bèo,
    bán ~ rẻ, rẻ bèo, rẻ mạt, rẻ quá, được giá ~ không, bán không được giá, bán ko được giá, bán ~ không được giá,
    bán ~ ko được giá, không được giá, ko được giá, ép giá, hạ giá, giá ~ không cao, giá ~ chẳng bao nhiêu
told-high-cost =
    giá ~ cao, vật giá, đắt đỏ, đắt quá, mắc quá, tăng giá, giá ~ tăng, giá ~ lên, giá ~ đắt, giá ~ mắc, chi phí ~ cao,
    leo thang, lên giá, cái gì cũng đắt, cái gì cũng mắc
told-debt =
    nợ nần, thiếu nợ, mắc nợ, mang nợ, nợ ngân hàng, nợ tiền, nợ nhiều, nợ quá, nợ chồng chất, vay nợ, trả nợ,
    nợ ngập đầu, vay nặng lãi, vay nóng, vay ~ ngân hàng, còn nợ, đang nợ, nợ lãi, tiền lãi, lãi ~ cao, không trả nổi,
    ko trả nổi, không trả được, vay tiền, bị nợ, nợ đầm đìa, nợ xấu, vay ~ chưa trả, chưa trả được, chưa trả nổi,
    nợ ~ chưa trả, không có tiền trả, ko có tiền trả
told-sickness =
    bệnh, bị bệnh, bệnh tật, ốm đau, đau ốm, bị ốm, ốm nặng, nằm viện, vào viện, đi viện, nhập viện, sốt xuất huyết,
    đau bệnh, đau yếu, sốt rét
told-no-work =
    thất nghiệp, không có việc, ko có việc, không việc làm, thiếu việc, mất việc, hết việc, ít việc, không ai thuê,
    ko ai thuê, không tìm được việc, không kiếm được việc, bị cho nghỉ
told-else =
    hết nợ, trả hết nợ, trả ~ xong nợ, trả nợ xong, hết bệnh, khỏi bệnh, khỏi ốm, hết ngập, hết hạn, hết lũ, hết lụt,
    bệnh viện tốt, hết mặn
called-boat = thuyền, ghe, xuồng, tàu, ghe thuyền
called-motorcycle = xe máy, xe gắn máy, xe honda, honda, moto
called-bus = xe buýt, xe bus, xe khách, xe đò
called-bicycle = xe đạp
called-car = ô tô, xe hơi, xe ô tô, xe con
called-truck = xe tải
called-walking = đi bộ, cuốc bộ, lội bộ
called-hospital = bệnh viện, bv, nhà thương
called-clinic = trạm y tế, trạm xá, phòng khám
called-pharmacy = nhà thuốc, tiệm thuốc, tiệm thuốc tây, hiệu thuốc, quầy thuốc
called-healer = thầy lang, thầy thuốc nam, thuốc nam
called-market = chợ
called-primary-school = tiểu học
called-college = đại học
called-vocational-school = trường nghề, học nghề
called-cash = tiền mặt, tiền tươi
called-bank = chuyển khoản, ngân hàng, ck, nhà băng
called-e-wallet = ví điện tử, ví momo, momo, zalopay
called-passport = hộ chiếu, passport
called-contract = hợp đồng, hợp đồng lao động, hđ
called-id-card = cmnd, cccd, căn cước, căn cước công dân, chứng minh nhân dân, chứng minh thư
called-rice = lúa, gạo, thóc, lúa gạo
called-maize = ngô, bắp, bắp ngô
called-cassava = sắn, khoai mì, củ mì, khoai sắn
called-coffee = cà phê, cafe
called-rubber = cao su, mủ cao su
called-palm-oil = cọ dầu
called-coconut = dừa
called-vegetables = rau, rau củ, rau màu, rau quả
called-pepper = tiêu, hồ tiêu
called-chicken = gà, con gà
called-pig = heo, lợn, con heo, con lợn
called-cow = bò, con bò
called-goat = dê, con dê
called-duck = vịt, con vịt
called-buffalo = trâu, con trâu
called-engine = động cơ, máy nổ, máy tàu
called-net = lưới
called-fertiliser = phân bón, phân
called-seed = giống, hạt giống, cây giống
called-both =
    cả hai, hai vợ chồng, cả hai vợ chồng, vợ chồng, cả 2, cả 2 vợ chồng, 2 vợ chồng, vợ và chồng, chồng và vợ
called-husband = chồng, ông xã
called-wife = vợ, bà xã
called-parents = bố mẹ, ba má, cha mẹ, ba mẹ
called-neighbour = hàng xóm, láng giềng, lối xóm
called-friend = bạn bè, người bạn
called-relative = họ hàng, bà con, người thân, người nhà, gia đình
called-boss = ông chủ, bà chủ, sếp
called-middleman = thương lái, lái buôn, con buôn
called-daily = hàng ngày, hằng ngày, mỗi ngày, ngày nào cũng, ngày một lần, ngày 1 lần
called-weekly = hàng tuần, hằng tuần, mỗi tuần, tuần một lần, một tuần một lần, tuần 1 lần, 1 tuần 1 lần
called-monthly = hàng tháng, hằng tháng, mỗi tháng, tháng một lần, một tháng một lần, tháng 1 lần, 1 tháng 1 lần
called-yearly = hàng năm, hằng năm, mỗi năm
called-late = trễ, muộn, chậm
called-morning = sáng, buổi sáng, sáng sớm
called-noon = trưa, buổi trưa
called-evening = chiều, buổi chiều
called-night = tối, đêm, buổi tối, ban đêm
called-greeting = chào buổi sáng, chào buổi tối, chào buổi chiều, chúc ngủ ngon
called-train = tàu hỏa, xe lửa, tàu lửa
called-tricycle = xe ba bánh, xe ba gác, ba gác, xích lô, xe xích lô, xe lôi, xe lam, xe tuk tuk
called-jeep = xe jeep, xe díp, xe gíp
called-secondary-school = trung học cơ sở, trung học, thcs, cấp 2, cấp hai
called-health-centre = trung tâm y tế, ttyt, tt y tế
called-school = trường học, trường, nhà trường
called-permit = giấy phép lao động, giấy phép, giấy phép làm việc, gplđ
called-cooperative = hợp tác xã, htx
called-shop = cửa hàng, cửa tiệm, tiệm tạp hóa, tạp hóa, tạp hoá
called-factory = nhà máy, xí nghiệp, xưởng, công xưởng
called-union = công đoàn, nghiệp đoàn
called-banana = chuối, trái chuối, quả chuối, cây chuối
called-fruit = trái cây, hoa quả, cây ăn trái, cây ăn quả
called-sugar-cane = mía, cây mía, mía đường
called-fish = cá, con cá
called-shrimp = tôm, con tôm, tôm tép, tôm sú, tôm thẻ
called-crab = cua, con cua, cua biển, cua ghẹ
called-squid = mực, con mực, cá mực, mực ống
called-english = tiếng anh, anh văn, anh ngữ
called-malay = tiếng mã lai, tiếng malay, tiếng malaysia
called-tamil = tiếng tamil, tiếng ta-min
called-mandarin = tiếng trung, tiếng hoa, tiếng trung quốc, tiếng quan thoại, tiếng tàu
called-burmese = tiếng miến điện, tiếng myanmar, tiếng miến
called-thai = tiếng thái, tiếng thái lan
called-internet = internet, mạng internet, wifi, in-tơ-nét, lên mạng, trên mạng
called-electricity = điện, điện lưới, dòng điện
called-clean-water = nước sạch, nước máy, nước uống, nước sinh hoạt, nước thủy cục
called-toilet = nhà vệ sinh, cầu tiêu, nhà tiêu, nhà xí, hố xí, wc, toa lét
called-expired = hết hạn, quá hạn, hết hiệu lực
called-wechat = wechat, we chat, weixin
called-loan = vay tiền, vay vốn, khoản vay, vay nợ, vay mượn, mượn tiền
called-training = tập huấn, đào tạo, lớp tập huấn, huấn luyện, khóa học, khoá học
called-insurance = bảo hiểm, bảo hiểm y tế, bhyt, bhxh, bảo hiểm xã hội, thẻ bảo hiểm
called-monday = thứ hai, thứ 2, t2
called-tuesday = thứ ba, thứ 3, t3
called-wednesday = thứ tư, thứ 4, t4
called-thursday = thứ năm, thứ 5, t5
called-friday = thứ sáu, thứ 6, t6
called-saturday = thứ bảy, thứ bẩy, thứ 7, t7
called-sunday = chủ nhật, chúa nhật, cn
called-indonesia = indonesia, in-đô-nê-xi-a, inđônêxia, indo, nam dương
called-malaysia = malaysia, ma-lai-xi-a, malaixia, malai, mã lai, mã lai á
called-philippines = philippines, phi-líp-pin, philippin, philipin, phi luật tân
called-vietnam = việt nam, vn, vietnam, nước việt nam
called-thailand = thái lan, thailand, nước thái
called-laos = lào, nước lào, laos, ai lao
called-cambodia = campuchia, cam-pu-chia, cambodia, kampuchea, cao miên
called-myanmar = myanmar, mi-an-ma, mianma, miến điện, myanma
called-singapore = singapore, xinh-ga-po, xingapo, singapo, sing
called-brunei = brunei, bru-nây, brunây
called-timor-leste = đông timor, timor-leste, đông ti-mo, timor
called-china = trung quốc, trung hoa, nước tàu, china
called-japan = nhật bản, nhật, nhật bổn, japan
called-korea = hàn quốc, hàn, đại hàn, nam hàn, korea
called-taiwan = đài loan, taiwan
called-hong-kong = hồng kông, hồng công, hong kong, hongkong, hương cảng
called-saudi-arabia = ả rập xê út, ả rập saudi, a rập xê út, xê út, saudi, saudi arabia
called-emirates = các tiểu vương quốc ả rập thống nhất, tiểu vương quốc ả rập, uae, dubai, đu bai
called-bangkok = bangkok, băng cốc, băng-kok, bkk
called-jakarta = jakarta, gia-các-ta, giacacta
called-manila = manila, ma-ni-la
called-phnom-penh = phnom penh, phnôm pênh, nam vang, pnom penh
called-vientiane = viêng chăn, vientiane, vạn tượng
called-yangon = yangon, rangoon, ran-gun
called-hanoi = hà nội, hn, hanoi, hnoi
called-ho-chi-minh-city = thành phố hồ chí minh, tp hồ chí minh, tphcm, tp hcm, hcm, hồ chí minh, sài gòn
called-kuala-lumpur = kuala lumpur, kuala lampur, cu-a-la lăm-pơ
called-dili = dili, đi-li
called-durian = sầu riêng, trái sầu riêng, quả sầu riêng, durian
called-mango = xoài, trái xoài, quả xoài, cây xoài
called-tea = chè, trà, cây chè, lá chè, búp chè
called-cashew = điều, hạt điều, cây điều, đào lộn hột
called-soybean = đậu nành, đậu tương, đỗ tương
called-peanut = đậu phộng, lạc, đậu phụng, đỗ lạc, củ lạc
called-onion = hành, hành tây, hành tím, củ hành, hành lá
called-garlic = tỏi, củ tỏi
called-chilli = ớt, trái ớt, quả ớt, cây ớt
called-tomato = cà chua, cà tô mát
called-tobacco = thuốc lá, cây thuốc lá, lá thuốc lá
called-fisher = ngư dân, đánh cá, đánh bắt cá, đi biển, nghề biển, nghề cá, làm biển, dân chài
called-farmer = nông dân, làm nông, làm ruộng, làm rẫy, nhà nông, nghề nông, trồng trọt, làm vườn
called-vendor = buôn bán, buôn bán nhỏ, bán hàng, người bán hàng, bán hàng rong, bán rong, tiểu thương
called-driver = lái xe, tài xế, bác tài, chạy xe ôm, chạy grab
called-teacher = giáo viên, gv, thầy giáo, cô giáo, nhà giáo, dạy học, thầy cô
called-domestic-worker = giúp việc, giúp việc nhà, giúp việc gia đình, người giúp việc, ô sin, osin
called-builder = thợ xây, thợ hồ, xây dựng, thợ xây dựng, công nhân xây dựng, phụ hồ, làm hồ, thợ nề
called-tailor = thợ may, may đồ, may quần áo, nghề may, cắt may, may vá
called-student = sinh viên, học sinh, sv, hssv, đi học, còn đi học
called-housewife = nội trợ, bà nội trợ, làm nội trợ, ở nhà nội trợ
called-unemployed =
    thất nghiệp, không có việc làm, không có việc, không việc làm, chưa có việc làm, ko có việc làm, mất việc
called-well = giếng, nước giếng, giếng khoan, giếng đào, giếng nước
called-river = sông, nước sông, con sông, sông ngòi
called-rain-water = nước mưa, hứng nước mưa
called-firewood = củi, củi đốt, đốt củi, bếp củi
called-gas = gas, bếp gas, bếp ga, bình gas, bình ga, khí gas
called-charcoal = than, than củi, than hoa, bếp than
called-single =
    độc thân, chưa kết hôn, chưa lập gia đình, chưa có gia đình, chưa vợ, chưa chồng, chưa có vợ, chưa có chồng
called-married = đã kết hôn, kết hôn, đã lập gia đình, có gia đình, có vợ, có chồng, lấy vợ, lấy chồng
called-widowed = góa, goá, góa bụa, góa chồng, góa vợ
called-man = nam, đàn ông, nam giới, con trai
called-woman = nữ, phụ nữ, đàn bà, nữ giới, con gái
called-good = tốt, ngon, ngon lành, tốt đẹp
called-bad = xấu, tệ, kém, dở, tồi, tồi tệ, không tốt, ko tốt
called-so-so =
    bình thường, trung bình, tạm được, tàm tạm, tạm ổn, không tốt không xấu, không tốt cũng không xấu, ko tốt ko xấu
called-dry-season = mùa khô, mùa nắng, mùa hạn
called-rainy-season = mùa mưa, mùa mưa bão
called-newspaper = báo, báo giấy, tờ báo, đọc báo, nhật báo
called-youtube = youtube, yt, you tube, youtobe, diu túp
called-tiktok = tiktok, tik tok, tóp tóp, tictok
called-viber = viber, vai bơ
called-telegram = telegram, telegam
called-zalo = zalo, za lo, da lô, zl
called-loudspeaker = loa phát thanh, loa, loa phóng thanh, loa phường, loa xã, đài phát thanh xã
called-government = chính phủ, nhà nước, chính quyền
called-ngo = tổ chức phi chính phủ, phi chính phủ, tổ chức từ thiện
called-church = nhà thờ, giáo xứ, hội thánh, nhà nguyện
called-temple = chùa, đền chùa, ngôi chùa, nhà chùa, chùa chiền
called-mosque = nhà thờ hồi giáo, thánh đường hồi giáo, đền thờ hồi giáo
called-village-office = ủy ban nhân dân xã, ủy ban xã, uỷ ban xã, ubnd xã, ubnd, ủy ban, uỷ ban, trụ sở xã
alike = dc được, đc được
