//! What words mean, and under which heading of the data they stand.

use super::units::UNITS;
use crate::domain::session::Keyword;

/// What a word can mean in a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Meaning {
    /// A command; STOP also as the first of few words.
    Keyword(Keyword),
    /// STOP only as the whole message: `end` and `off` begin ordinary sentences.
    StopAlone,
    /// "Skip."
    Skip,
    /// "I don't know."
    DontKnow,
    /// "I will not say."
    Refuse,
    /// "Know", "remember", "sure": after a no, "I don't know".
    Know,
    /// "Say", "answer": after "won't", "I will not say".
    Tell,
    /// "Want", "willing": between a no and a word for saying.
    Want,
    /// "Won't", "refuse to": before a word for saying.
    Unwilling,
    /// "Send", "text": after "don't", STOP as the whole message.
    Send,
    /// "Don't": before a word for sending.
    Dont,
    /// Yes.
    Yes,
    /// No.
    No,
    /// "Not yet", "never": no, whatever verb follows.
    Never,
    /// A verb of the question said back, "have", "can": yes, and after a no still no.
    Echo,
    /// "None", "nothing": zero of what is counted.
    Nothing,
    /// "Maybe", "sometimes": neither yes nor no.
    Unsure,
    /// "Not very": an option behind it is not the one that is meant.
    Hardly,
    /// Politeness and other words that change nothing.
    Particle,
    /// "Please", "I choose", "about": before an answer, and changing nothing.
    Lead,
    /// "Option", "number": before the number or letter of an option.
    Marker,
    /// Joins two answers.
    And,
    /// Offers two answers, or a range.
    Or,
    /// "All of them."
    All,
    /// "Except", "other than": what follows is not meant.
    Except,
    /// Begins a reason.
    Because,
    /// Gives the cause of what was said before it, and takes nothing of that back, as "but" would; such words are
    /// under "because" as well.
    Cause,
    /// Laughter.
    Laugh,
    /// A word of this language that is a command in another, and is none here.
    Ordinary,
    /// "Who", "why", "is it?": the member asks.
    Asks,
    /// "More than", "at least": what follows or stands before is no number but a bound.
    Beyond,
    /// Makes the number behind it a time of day or a name, and before it where it is no unit: "at", "o'clock", "class".
    Clock,
    /// Stands before the highest point of a scale: "out of".
    OutOf,
    /// Stands behind the highest point of a scale, and before the one that is meant: Burmese `၁၀ မှာ ၇`.
    OutOfIt,
    /// Makes stronger what it stands beside: "very"; politeness else, and so under "particle" or "lead" as well.
    Very,
    /// Said for the mark before decimals: "two point five".
    Point,
    /// Stands between the words of any phrase and changes none: Filipino `po`.
    Inside,
    /// Not a word: this language may be written with accents or without, and none makes another word.
    FreeAccents,
    /// Two spellings of one sound, with a space between them: Javanese `o a`, for `rego` is `rega`.
    Alike,
    /// Two words of which one is not the other, with a space between them: `high low`, for "high prices" are not "Low
    /// prices".
    Opposite,
    /// Begins words made of another: Malay `ke` in `kekeringan`, of `kering`.
    Prefix,
    /// Ends words made of another: Malay `an`.
    Suffix,
    /// "Sent from my phone": what a phone adds, and all behind it.
    Signature,
    /// "The last one."
    Last,
    /// Fewer, smaller.
    Less,
    /// As before.
    Same,
    /// More, larger.
    More,
    /// "Before", "in former times": at the head of a reply, it tells how things were.
    Formerly,
    /// "Now": behind a word for formerly, it tells how things are.
    Now,
    /// A number.
    Number(u32),
    /// Multiplies the number before it.
    Times(u32),
    /// A half.
    Half,
    /// A number and a half in one word: Tamil `இரண்டரை`, two and a half.
    WithHalf(u32),
    /// Stands inside a number word and adds nothing: `linh`, `'t`.
    Linker,
    /// "The second", counted from 1.
    Ordinal(u32),
    /// The letter of an option, counted from 1.
    Letter(u32),
    /// What is called by several names, by the name its group has in every language: `fb`.
    Thing(&'static str),
    /// Stands beside what an option is called by and only says how it is meant: "go to", "by".
    Beside,
    /// How something that options are often about is told in other words, its parts between `~`: `price ~ fell`.
    Told(&'static str),
    /// What options are often about, by the name its group has in every language, in words that members call it by. It
    /// is looked for only where a reply hints at an option, so that elsewhere such a word is still unknown.
    Called(&'static str),
    /// A unit or currency, by the name its group has in every language.
    Unit(&'static str),
    /// This language writes 1.500,25 rather than 1,500.25.
    DecimalComma,
    /// From this multiplier on, a digit that ends a number stands for its tenths: Vietnamese `một triệu hai`, 1,200,000.
    Elliptic(u32),
}

impl Meaning {
    /// Every key that a `words.ftl` may have, and what it means. `letters`, `decimal-comma` and `elliptic` are read
    /// apart.
    pub fn keys() -> Vec<(String, Meaning)> {
        let mut keys: Vec<(String, Meaning)> = [
            ("stop", Meaning::Keyword(Keyword::Stop)),
            ("stop-alone", Meaning::StopAlone),
            ("start", Meaning::Keyword(Keyword::Start)),
            ("help", Meaning::Keyword(Keyword::Help)),
            ("menu", Meaning::Keyword(Keyword::Menu)),
            ("back", Meaning::Keyword(Keyword::Back)),
            ("language", Meaning::Keyword(Keyword::Language)),
            ("skip", Meaning::Skip),
            ("dont-know", Meaning::DontKnow),
            ("refuse", Meaning::Refuse),
            ("know", Meaning::Know),
            ("tell", Meaning::Tell),
            ("want", Meaning::Want),
            ("unwilling", Meaning::Unwilling),
            ("send", Meaning::Send),
            ("dont", Meaning::Dont),
            ("yes", Meaning::Yes),
            ("no", Meaning::No),
            ("never", Meaning::Never),
            ("echo", Meaning::Echo),
            ("nothing", Meaning::Nothing),
            ("unsure", Meaning::Unsure),
            ("hardly", Meaning::Hardly),
            ("particle", Meaning::Particle),
            ("lead", Meaning::Lead),
            ("marker", Meaning::Marker),
            ("and", Meaning::And),
            ("or", Meaning::Or),
            ("all", Meaning::All),
            ("except", Meaning::Except),
            ("because", Meaning::Because),
            ("cause", Meaning::Cause),
            ("laugh", Meaning::Laugh),
            ("ordinary", Meaning::Ordinary),
            ("asks", Meaning::Asks),
            ("beyond", Meaning::Beyond),
            ("clock", Meaning::Clock),
            ("out-of", Meaning::OutOf),
            ("out-of-it", Meaning::OutOfIt),
            ("very", Meaning::Very),
            ("point", Meaning::Point),
            ("inside", Meaning::Inside),
            ("free-accents", Meaning::FreeAccents),
            ("alike", Meaning::Alike),
            ("opposite", Meaning::Opposite),
            ("prefix", Meaning::Prefix),
            ("suffix", Meaning::Suffix),
            ("beside", Meaning::Beside),
            ("last", Meaning::Last),
            ("signature", Meaning::Signature),
            ("now", Meaning::Now),
            ("less", Meaning::Less),
            ("same", Meaning::Same),
            ("more", Meaning::More),
            ("formerly", Meaning::Formerly),
            ("half", Meaning::Half),
            ("linker", Meaning::Linker),
        ]
        .into_iter()
        .map(|(key, meaning)| (key.to_owned(), meaning))
        .collect();
        keys.extend((0..100).map(|n| (format!("number-{n}"), Meaning::Number(n))));
        // Tamil writes "a hundred and fifty" and "two thousand" as one word.
        keys.extend((10..100).map(|n| (format!("number-{}", n * 10), Meaning::Number(n * 10))));
        keys.extend((1..10).map(|n| (format!("with-half-{n}"), Meaning::WithHalf(n))));
        keys.extend((1..100).map(|n| (format!("number-{}", n * 1_000), Meaning::Number(n * 1_000))));
        keys.extend([100_000, 1_000_000].map(|n| (format!("number-{n}"), Meaning::Number(n))));
        keys.extend(
            [10, 100, 1_000, 10_000, 100_000, 1_000_000, 1_000_000_000]
                .map(|n| (format!("times-{n}"), Meaning::Times(n))),
        );
        keys.extend((1..=10).map(|n| (format!("ordinal-{n}"), Meaning::Ordinal(n))));
        keys.extend(THINGS.map(|thing| (format!("thing-{thing}"), Meaning::Thing(thing))));
        keys.extend(TOLD.map(|thing| (format!("told-{thing}"), Meaning::Told(thing))));
        keys.extend(CALLED.map(|thing| (format!("called-{thing}"), Meaning::Called(thing))));
        keys.extend(UNITS.map(|unit| (format!("unit-{unit}"), Meaning::Unit(unit))));
        keys
    }

    /// The heading in `words.ftl` under which such words stand.
    pub fn key(&self) -> String {
        match self {
            Meaning::Letter(place) => format!("letters ({place})"),
            Meaning::DecimalComma => "decimal-comma".to_owned(),
            Meaning::Elliptic(_) => "elliptic".to_owned(),
            other => {
                Meaning::keys().into_iter().find(|(_, m)| m == other).map(|(key, _)| key).unwrap_or_default()
            }
        }
    }
}

/// What options are often about and members shorten, or call by its English name.
const THINGS: [&str; 17] = [
    "facebook",
    "whatsapp",
    "messenger",
    "line",
    "television",
    "radio",
    "phone",
    "sms",
    "overtime",
    "loan",
    "insurance",
    "training",
    "disagreement",
    "agreement",
    "full-agreement",
    "barangay",
    "village-head",
];

/// What options are often about, and is called by several names.
const CALLED: [&str; 179] = [
    // What no option is about, though a word of it may be.
    "greeting",
    "train",
    "boat",
    "motorcycle",
    "tricycle",
    "jeep",
    "bus",
    "bicycle",
    "car",
    "truck",
    "walking",
    "hospital",
    "clinic",
    "pharmacy",
    "healer",
    "market",
    "primary-school",
    "secondary-school",
    "college",
    "vocational-school",
    "cash",
    "bank",
    "e-wallet",
    "passport",
    "contract",
    "id-card",
    "rice",
    "maize",
    "cassava",
    "coffee",
    "rubber",
    "palm-oil",
    "coconut",
    "vegetables",
    "pepper",
    "chicken",
    "pig",
    "cow",
    "goat",
    "duck",
    "buffalo",
    "engine",
    "net",
    "fertiliser",
    "seed",
    "both",
    "husband",
    "wife",
    "parents",
    "neighbour",
    "friend",
    "relative",
    "boss",
    "middleman",
    "daily",
    "weekly",
    "monthly",
    "yearly",
    "late",
    "morning",
    "noon",
    "evening",
    "night",
    "health-centre",
    "school",
    "permit",
    "cooperative",
    "shop",
    "factory",
    "union",
    "banana",
    "fruit",
    "sugar-cane",
    "fish",
    "shrimp",
    "crab",
    "squid",
    "english",
    "malay",
    "tamil",
    "mandarin",
    "burmese",
    "thai",
    "afternoon",
    "internet",
    "electricity",
    "clean-water",
    "toilet",
    "expired",
    "wechat",
    "loan",
    "training",
    "insurance",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "indonesia",
    "malaysia",
    "philippines",
    "vietnam",
    "thailand",
    "laos",
    "cambodia",
    "myanmar",
    "singapore",
    "brunei",
    "timor-leste",
    "china",
    "japan",
    "korea",
    "taiwan",
    "hong-kong",
    "saudi-arabia",
    "emirates",
    "bangkok",
    "jakarta",
    "manila",
    "phnom-penh",
    "vientiane",
    "yangon",
    "hanoi",
    "ho-chi-minh-city",
    "kuala-lumpur",
    "dili",
    "durian",
    "mango",
    "tea",
    "cashew",
    "soybean",
    "peanut",
    "onion",
    "garlic",
    "chilli",
    "tomato",
    "tobacco",
    "fisher",
    "farmer",
    "vendor",
    "driver",
    "teacher",
    "domestic-worker",
    "builder",
    "tailor",
    "student",
    "housewife",
    "unemployed",
    "well",
    "river",
    "rain-water",
    "firewood",
    "gas",
    "charcoal",
    "single",
    "married",
    "widowed",
    "man",
    "woman",
    "good",
    "bad",
    "so-so",
    "dry-season",
    "rainy-season",
    "newspaper",
    "youtube",
    "tiktok",
    "viber",
    "telegram",
    "zalo",
    "loudspeaker",
    "government",
    "ngo",
    "church",
    "temple",
    "mosque",
    "village-office",
];

/// What members tell of in their own words where they are asked for their troubles.
const TOLD: [&str; 15] = [
    "flood",
    "drought",
    "salt-water",
    "storm",
    "pests",
    "low-price",
    "high-cost",
    "debt",
    "sickness",
    "no-work",
    "fire",
    "low-pay",
    "unpaid",
    "bad-road",
    // What is none of these, though a word of it is: Thai น้ำมัน is fuel, and begins as water does.
    "else",
];
