# Những gì bản tổng hợp (digest) nói với ban thư ký và người vận động. Số được đưa vào dưới dạng chữ. Reviewed: not by a native speaker.

digest-subject = Tổng hợp: { $title } ({ $date })
digest-asked-by = Người hỏi: { $who }.
digest-counted = Đếm lúc { $date } ({ $zone }).
digest-since = Bản tổng hợp trước là ngày { $date }.
digest-first = Đây là bản tổng hợp đầu tiên.
digest-missed = Số bản trước không gửi được: { $count }. Bản này thay cho các bản đó.
digest-rule = Không hiện số dưới { $group } người, cũng không hiện số khác có thể làm lộ ra.

digest-reach = Đã đến với ai
digest-reach-none = Số người được mời quá ít để hiện bất kỳ con số nào.
digest-reach-earlier = Đây là các số của ngày { $date }: từ đó quá ít người thay đổi.
digest-invited = Được mời
digest-reached = Đã nhận
digest-started = Trả lời
digest-completed = Hoàn thành
digest-left = Rời đi
digest-all = Mọi người
digest-total = Tổng cộng
digest-new = Mới từ bản trước
digest-by-country = Theo nước
digest-by-language = Theo ngôn ngữ
digest-by-channel = Theo kênh
digest-by-group = Theo nhóm
digest-no-group = không có nhóm
digest-unknown = không rõ
digest-country = { $code ->
    [BN] Brunei
    [ID] Indonesia
    [KH] Campuchia
    [LA] Lào
    [MM] Myanmar
    [MY] Malaysia
    [PH] Philippines
    [SG] Singapore
    [TH] Thái Lan
    [TL] Timor-Leste
    [VN] Việt Nam
   *[other] { $code }
}
digest-language = { $code ->
    [ceb] tiếng Cebuano
    [en] tiếng Anh
    [fil] tiếng Filipino
    [id] tiếng Indonesia
    [ilo] tiếng Ilocano
    [jv] tiếng Java
    [km] tiếng Khmer
    [lo] tiếng Lào
    [ms] tiếng Mã Lai
    [my] tiếng Miến Điện
    [pt] tiếng Bồ Đào Nha
    [su] tiếng Sunda
    [ta] tiếng Tamil
    [tet] tiếng Tetum
    [th] tiếng Thái
    [vi] tiếng Việt
    [zh-Hans] tiếng Trung
   *[other] { $code }
}

digest-questions = Mọi người nói gì
digest-base = Số câu trả lời: { $count }.
digest-base-hidden = Quá ít câu trả lời để hiện con số.
digest-base-new = Mới từ bản trước: { $count }.
digest-median = Một nửa trả lời dưới { $median }, một nửa trả lời trên.
digest-quartiles = Một nửa ở giữa nằm từ { $low } đến { $high }.
digest-yes = Có
digest-no = Không
digest-given = Đã trả lời
digest-elsewhere = Nơi khác
digest-media = Giọng nói hoặc ảnh
digest-dont-know = Không biết
digest-refused = Không muốn nói
digest-skipped = Bỏ qua
digest-review = Chờ được đọc
digest-several = Có thể chọn nhiều câu. Trong số người trả lời:
digest-open = Bằng lời của họ: { $language }
digest-open-withheld = Quá ít người viết, hoặc quá ít người mới: chưa hiện.
digest-open-more = Còn nữa: xem tệp xuất các câu trả lời.

digest-unheard = Ai chưa được lắng nghe
digest-unheard-none = Không có nhóm, nước hay ngôn ngữ nào nổi bật.
digest-not-invited = { $name }: không ai được mời.
digest-nobody-answered = { $name }: mời { $invited }, không ai trả lời.
digest-few-answered = { $name }: mời { $invited }, trả lời { $started }, dưới một nửa tỷ lệ chung.

digest-to-do = Cần xem lại
digest-waiting = Câu trả lời chờ người đọc: { $count }
digest-stops = Câu trả lời có vẻ yêu cầu chúng tôi dừng: { $count }
digest-corrected = Câu trả lời được chính người trả lời sửa: { $count }

digest-hidden = – : quá ít để hiện, hoặc sẽ làm lộ một số khác quá ít.
digest-earlier = ~ : số của bản trước; từ đó quá ít người làm thay đổi.
digest-first-group = Người thuộc nhiều nhóm được đếm trong nhóm đầu tiên. Người rời đi vẫn được đếm ở các cột khác.
digest-not-a-sample = Đây là những người đã trả lời, không phải mẫu đại diện cho mọi người.
