//! How people write in each language: what the simulated members say. Written here by hand, and on purpose not taken
//! from `i18n/`: they are to be understood as people are.

/// The people of one country who share a language.
#[derive(Debug)]
pub(super) struct Tongue {
    /// `km`.
    pub language: &'static str,
    /// `KH`.
    pub country: &'static str,
    /// The code of their group, and its name.
    pub group: (&'static str, &'static str),
    /// Of a hundred members, so many.
    pub share: usize,
    /// Of a hundred of them, so many are on Telegram.
    pub on_telegram: usize,
    /// What their numbers begin with, and how many digits follow.
    pub number: (&'static str, usize),
    /// Zero of their own digits, if they have some.
    pub zero: Option<char>,
    pub yes: &'static [&'static str],
    pub no: &'static [&'static str],
    pub stop: &'static [&'static str],
    pub back: &'static str,
    /// What one sends to change the language.
    pub change: &'static str,
    pub dont_know: &'static str,
    pub skip: &'static str,
    /// No answer to anything.
    pub nonsense: &'static [&'static str],
    /// Answers in their own words.
    pub words: &'static [&'static str],
}

/// What some change to in the middle, and what it is called in the list of languages.
pub(super) static ENGLISH: (&Tongue, &str) = (&TONGUES[6], "English");

/// The terminal stands in the office of this country; nobody there is written to by SMS.
pub(super) const OFFICE: &str = "SG";

pub(super) static TONGUES: [Tongue; 7] = [
    Tongue {
        language: "fil",
        country: "PH",
        group: ("mangingisda", "Mangingisda ng Laguna"),
        share: 21,
        on_telegram: 25,
        number: ("+63917123", 4),
        zero: None,
        yes: &["oo", "Opo", "OO PO"],
        no: &["hindi", "Hindi po", "wala"],
        stop: &["STOP", "tigil na po", "00"],
        back: "balik",
        change: "wika",
        dont_know: "di ko alam",
        skip: "laktaw",
        nonsense: &["ano po ito", "kumusta po"],
        words: &[
            "Seguro sa kalusugan para sa mga mangingisda",
            "Itaas ang presyo ng palay",
            "Huwag kunin ang lupa namin",
            "Makinig sila sa mga maliliit",
        ],
    },
    Tongue {
        language: "id",
        country: "ID",
        group: ("nelayan", "Nelayan Muara"),
        share: 20,
        on_telegram: 30,
        number: ("+62812345", 5),
        zero: None,
        yes: &["ya", "Iya", "YA"],
        no: &["tidak", "Tidak", "tdk"],
        stop: &["BERHENTI", "stop", "00"],
        back: "kembali",
        change: "bahasa",
        dont_know: "tidak tahu",
        skip: "lewati",
        nonsense: &["apa ini", "selamat pagi"],
        words: &[
            "Jaminan kesehatan untuk nelayan kecil",
            "Harga pupuk diturunkan",
            "Lindungi laut kami dari kapal besar",
            "Dengarkan petani",
        ],
    },
    Tongue {
        language: "vi",
        country: "VN",
        group: ("nongdan", "Nông dân An Giang"),
        share: 15,
        on_telegram: 10,
        number: ("+8491234", 4),
        zero: None,
        yes: &["có", "Dạ có", "co"],
        no: &["không", "Dạ không", "ko"],
        stop: &["DỪNG LẠI", "hủy", "00"],
        back: "quay lại",
        change: "ngôn ngữ",
        dont_know: "không biết",
        skip: "bỏ qua",
        nonsense: &["cái gì vậy", "chào anh chị"],
        words: &["Bảo hiểm y tế cho ngư dân nghèo", "Giá lúa ổn định", "Bảo vệ biển của bà con"],
    },
    Tongue {
        language: "th",
        country: "TH",
        group: ("pramong", "ประมงพื้นบ้านสตูล"),
        share: 15,
        on_telegram: 10,
        number: ("+6681234", 4),
        zero: Some('๐'),
        yes: &["ใช่", "ใช่ค่ะ", "ใช่ครับ"],
        no: &["ไม่", "ไม่ใช่ค่ะ", "ไม่มีครับ"],
        stop: &["หยุด", "ยกเลิก", "00"],
        back: "ย้อนกลับ",
        change: "ภาษา",
        dont_know: "ไม่รู้",
        skip: "ข้าม",
        nonsense: &["อะไรเนี่ย", "สวัสดีค่ะ"],
        words: &["ประกันสุขภาพให้ชาวประมงพื้นบ้าน", "ราคาข้าวที่เป็นธรรม", "ดูแลแรงงานนอกระบบ"],
    },
    Tongue {
        language: "km",
        country: "KH",
        group: ("neasat", "អ្នកនេសាទទន្លេសាប"),
        share: 14,
        on_telegram: 35,
        number: ("+8551234", 4),
        zero: Some('០'),
        yes: &["បាទ", "ចាស", "bat"],
        no: &["ទេ", "អត់ទេ", "te"],
        stop: &["ឈប់", "chhob", "00"],
        back: "ត្រឡប់",
        change: "ភាសា",
        dont_know: "មិនដឹង",
        skip: "រំលង",
        nonsense: &["អ្វីហ្នឹង", "ជំរាបសួរ"],
        words: &["ធានារ៉ាប់រងសុខភាពសម្រាប់អ្នកនេសាទ", "តម្លៃស្រូវសមរម្យ", "ការពារបឹងទន្លេសាប"],
    },
    Tongue {
        language: "my",
        country: "MM",
        group: ("taungthu", "ဧရာဝတီ တောင်သူများ"),
        share: 10,
        on_telegram: 15,
        number: ("+95942123", 4),
        zero: Some('၀'),
        yes: &["ဟုတ်ကဲ့", "ဟုတ်တယ်"],
        no: &["မဟုတ်ဘူး", "မရှိဘူး"],
        stop: &["ရပ်", "ရပ်ပါ", "00"],
        back: "နောက်သို့",
        change: "ဘာသာစကား",
        dont_know: "မသိဘူး",
        skip: "ကျော်",
        nonsense: &["ဘာလဲဟင်", "မင်္ဂလာပါ"],
        words: &["ငါးဖမ်းသမားတွေအတွက် ကျန်းမာရေးအာမခံ", "စပါးဈေး မှန်မှန်ရချင်တယ်", "မြေယာအခွင့်အရေး"],
    },
    Tongue {
        language: "en",
        country: OFFICE,
        group: ("migrants", "Migrant workers' desk"),
        share: 5,
        on_telegram: 0,
        number: ("+658123", 4),
        zero: None,
        yes: &["yes", "Yes", "yeah"],
        no: &["no", "No", "nope"],
        stop: &["STOP", "unsubscribe", "00"],
        back: "back",
        change: "language",
        dont_know: "I don't know",
        skip: "skip",
        nonsense: &["what is this about", "good morning"],
        words: &[
            "Health cover for those who work at sea",
            "Fair wages across borders",
            "Let us keep our papers",
        ],
    },
];

impl Tongue {
    /// A number in their own digits.
    pub fn native(&self, number: usize) -> String {
        let zero = self.zero.unwrap_or('0') as u32;
        let digit = |c: char| char::from_u32(zero + c.to_digit(10).unwrap_or(0)).unwrap_or(c);
        number.to_string().chars().map(digit).collect()
    }

    /// Whether a message is in this language, as far as somebody can tell who reads none: by its letters, and by
    /// `others`, sentences that are in others.
    pub fn seems(&self, text: &str, others: &[&str]) -> bool {
        let mut scripts = text.chars().filter_map(script);
        let letters = match self.zero.and_then(script) {
            Some(own) => text.chars().any(|c| script(c) == Some(own)) && scripts.all(|script| script == own),
            None => scripts.next().is_none(),
        };
        letters && !others.iter().any(|sentence| text.contains(sentence))
    }
}

/// Thai, Khmer or Burmese, by the block of Unicode; no other is written here.
fn script(c: char) -> Option<&'static str> {
    match c {
        '\u{E00}'..='\u{E7F}' => Some("th"),
        '\u{1780}'..='\u{17FF}' => Some("km"),
        '\u{1000}'..='\u{109F}' => Some("my"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_sentences_tell_languages_apart() {
        let tongue = |language: &str| TONGUES.iter().find(|t| t.language == language).unwrap();
        for (language, text, theirs) in [
            ("th", "ขอบคุณ (ASEC)", true),
            ("th", "Thank you", false),
            ("th", "ขอบคุณ អរគុណ", false),
            ("km", "អរគុណ", true),
            ("id", "Terima kasih", true),
            ("id", "Salamat po", false),
            ("id", "អរគុណ", false),
        ] {
            assert_eq!(tongue(language).seems(text, &["Salamat"]), theirs, "{language}: {text}");
        }
    }
}
