//! Where a contact is reached.

use std::fmt;

use super::contact::Country;

/// A valid address of a person: `tel:+639171234567` or `telegram:123456`.
///
/// It has no `Display`, and `Debug` hides all but the end: who needs the whole calls [`Urn::expose`].
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Urn {
    /// A telephone number in E.164 with its plus, made only by [`Urn::tel`] and [`Urn::writer`].
    Tel(Tel),
    /// A Telegram user or chat id. Group chats are negative.
    Telegram(i64),
}

/// An E.164 number with its plus.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Tel(String);

/// What was given is not a number a person can be reached at: an alphanumeric sender, a short code, too few digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a telephone number that can be replied to")]
pub struct NotANumber;

impl Urn {
    /// Reads a number as a person or a provider writes it: with any script's digits, spaces, dashes, `tel:`, with
    /// or without `+`, national (`0917…`) when a `country` is given to complete it. Some 8 µs; the first call reads
    /// the numbering plans of the world: some 0.1 s, and 7 MB that stay.
    ///
    /// # Errors
    /// [`NotANumber`] for anything the numbering plans do not know as a reachable number.
    pub fn tel(raw: &str, country: Option<Country>) -> Result<Urn, NotANumber> {
        let dialled = Dialled::read(raw)?;
        dialled.in_full(country).map(|number| Urn::Tel(Tel(number))).ok_or(NotANumber)
    }

    /// Reads the number of who wrote, as a provider names it: as [`Urn::tel`] does, and besides every number in full that
    /// could be one. A network carried it, so it exists, though the plan we know may be older than its first digits: what
    /// a person said must not be lost for that.
    ///
    /// # Errors
    /// [`NotANumber`] for names, short codes, and numbers that no country could have.
    pub fn writer(raw: &str, country: Option<Country>) -> Result<Urn, NotANumber> {
        let dialled = Dialled::read(raw)?;
        // What is in full needs no plan, if it is as long as it should be.
        let number = match dialled.plus {
            true => dialled.as_it_stands().or_else(|| dialled.in_full(country)),
            false => dialled.in_full(country).or_else(|| dialled.as_it_stands()),
        };
        number.map(|number| Urn::Tel(Tel(number))).ok_or(NotANumber)
    }

    /// Reads [`Urn::expose`]'s form back. It asks no numbering plan: what was valid when it was kept stays readable
    /// when a plan changes.
    ///
    /// # Errors
    /// [`NotANumber`] when the scheme is unknown or the path is not one.
    pub fn parse(text: &str) -> Result<Urn, NotANumber> {
        match text.split_once(':') {
            Some(("tel", number)) => match number.strip_prefix('+') {
                Some(digits)
                    if (7..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()) =>
                {
                    Ok(Urn::Tel(Tel(number.to_owned())))
                }
                _ => Err(NotANumber),
            },
            Some(("telegram", id)) => id.parse().map(Urn::Telegram).map_err(|_| NotANumber),
            _ => Err(NotANumber),
        }
    }

    /// The country whose numbering plan a telephone number belongs to; `None` for Telegram, and for numbers of no
    /// one country.
    pub fn country(&self) -> Option<Country> {
        match self {
            Urn::Tel(tel) => only_country(&tel.0).or_else(|| {
                let number = phonenumber::parse(None, &tel.0).ok()?;
                Country::parse(number.country().id()?.as_ref())
            }),
            Urn::Telegram(_) => None,
        }
    }

    /// `scheme:path`, whole. Search for callers of this to see where people's addresses go.
    pub fn expose(&self) -> String {
        match self {
            Urn::Tel(tel) => format!("tel:{}", tel.0),
            Urn::Telegram(id) => format!("telegram:{id}"),
        }
    }

    /// The word before the colon.
    pub fn scheme(&self) -> Scheme {
        match self {
            Urn::Tel(_) => Scheme::Tel,
            Urn::Telegram(_) => Scheme::Telegram,
        }
    }
}

impl Tel {
    /// `+639171234567`, whole.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// As dialled within its country, digits only (`09171234567`), and which that is; where no plan knows it, the
    /// digits of the whole.
    pub fn national(&self) -> (String, Option<Country>) {
        let digits = |written: &str| written.chars().filter(char::is_ascii_digit).collect::<String>();
        match phonenumber::parse(None, &self.0) {
            Ok(number) => {
                let country = number.country().id().and_then(|id| Country::parse(id.as_ref()));
                (digits(&number.format().mode(phonenumber::Mode::National).to_string()), country)
            }
            Err(_) => (digits(&self.0), None),
        }
    }
}

impl fmt::Debug for Tel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "…{}", &self.0[self.0.len().saturating_sub(2)..])
    }
}

impl fmt::Debug for Urn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Urn::Tel(tel) => write!(f, "Tel:{tel:?}"),
            Urn::Telegram(id) => write!(f, "Telegram:…{:02}", id.unsigned_abs() % 100),
        }
    }
}

/// Digits as dialled, ASCII, and whether a plus stood before them.
struct Dialled {
    plus: bool,
    digits: String,
}

impl Dialled {
    /// Digits of any script, with the signs people and phones put between them; anything else is no number.
    fn read(raw: &str) -> Result<Dialled, NotANumber> {
        let raw = raw.trim();
        let raw = match raw.get(..4) {
            Some(scheme) if scheme.eq_ignore_ascii_case("tel:") => &raw[4..],
            _ => raw,
        };
        let mut dialled = Dialled { plus: false, digits: String::with_capacity(16) };
        for c in raw.chars() {
            match c {
                '+' | '＋' if !dialled.plus && dialled.digits.is_empty() => dialled.plus = true,
                ' ' | '\u{a0}' | '\u{202f}' | '-' | '.' | '(' | ')' | '/' => {}
                // Dashes, and the marks of direction that come along when a number is copied on a phone.
                '\u{2010}'..='\u{2015}'
                | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2066}'..='\u{2069}' => {}
                c => dialled.digits.push(char::from(b'0' + digit(c).ok_or(NotANumber)?)),
            }
        }
        Ok(dialled)
    }

    /// In E.164, by the first reading that a numbering plan knows.
    ///
    /// With neither plus nor zero it is a mobile number of `country` or a foreign number, never a fixed line:
    /// `6591234567` received in Indonesia is a mobile of Singapore, not a house in Aceh, and `21586789` in the
    /// Philippines is a short code, not a house in Manila.
    fn in_full(&self, country: Option<Country>) -> Option<String> {
        let digits = self.digits.as_str();
        if self.plus {
            return reachable(digits, None, Lines::All);
        }
        let abroad = digits.strip_prefix("00").and_then(|digits| reachable(digits, None, Lines::All));
        if abroad.is_some() {
            return abroad;
        }
        let lines = if digits.starts_with('0') { Lines::All } else { Lines::Mobile };
        country
            .and_then(|country| reachable(digits, Some(country), lines))
            .or_else(|| reachable(digits, None, Lines::All))
    }

    /// In E.164, where a country has such a code. Without a plus it must be longer than any service's number.
    fn as_it_stands(&self) -> Option<String> {
        let digits = self.digits.as_str();
        let least = if self.plus { 9 } else { 11 };
        if !(least..=15).contains(&digits.len()) {
            return None;
        }
        let number = phonenumber::parse(None, format!("+{digits}")).ok()?;
        // Those of North America, and there alone, are all of one length.
        (number.country().code() != 1 || digits.len() == 11).then(|| whole(&number))
    }
}

/// Which lines a reading may end at.
#[derive(Clone, Copy, PartialEq)]
enum Lines {
    Mobile,
    All,
}

/// The country whose code a whole number begins with; `None` where several share one, and the rest of it tells.
fn only_country(full: &str) -> Option<Country> {
    // Codes have one to three digits, and none begins another (ITU-T E.164).
    let code = |digits: usize| full.get(1..=digits)?.parse::<u16>().ok();
    let of = |code: u16| phonenumber::metadata::DATABASE.region(&code);
    match (1..=3).filter_map(code).find_map(of)?.as_slice() {
        [only] => Country::parse(only),
        _ => None,
    }
}

/// `digits` dialled in `country`, or in full if there is none, in E.164: if the plans know it as a line of a person.
fn reachable(digits: &str, country: Option<Country>, lines: Lines) -> Option<String> {
    use phonenumber::Type;
    // Shorter is a short code in all our countries; longer than E.164 with a prefix is no number.
    if !(7..=18).contains(&digits.len()) {
        return None;
    }
    let number = match country {
        Some(country) => phonenumber::parse(Some(country.as_str().parse().ok()?), digits),
        None if digits.starts_with('0') => return None,
        None => phonenumber::parse(None, format!("+{digits}")),
    }
    .ok()?;
    // A number that is none of its plan is of no known type.
    let taken = match number.number_type(&phonenumber::metadata::DATABASE) {
        Type::Mobile | Type::FixedLineOrMobile => true,
        Type::FixedLine | Type::Voip | Type::PersonalNumber => lines == Lines::All,
        Type::TollFree
        | Type::PremiumRate
        | Type::SharedCost
        | Type::Pager
        | Type::Uan
        | Type::Emergency
        | Type::Voicemail
        | Type::ShortCode
        | Type::StandardRate
        | Type::Carrier
        | Type::NoInternational
        | Type::Unknown => false,
    };
    taken.then(|| whole(&number))
}

/// In E.164, as the library writes it; its own way looks for the plan again first.
fn whole(number: &phonenumber::PhoneNumber) -> String {
    format!("+{}{}", number.country().code(), number.national())
}

/// The zero of each script's decimal digits that a phone of the region may send (Unicode 16, general category Nd);
/// the nine others follow it.
const ZEROS: [char; 22] = [
    '0', '٠', '۰', '०', '০', '௦', '౦', '೦', '൦', '๐', '໐', '༠', '၀', '႐', '០', '᧐', '᪀', '᪐', '᭐', '᮰', '꧐',
    '０',
];

/// The value of a decimal digit in any script of the region: `៣`, `၃`, `๓` and `3` are 3.
pub fn digit(c: char) -> Option<u8> {
    ZEROS
        .iter()
        .find_map(|zero| u32::from(c).checked_sub(u32::from(*zero)).filter(|value| *value <= 9))
        .and_then(|value| u8::try_from(value).ok())
}

/// The kinds of address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scheme {
    /// A telephone number.
    Tel,
    /// A Telegram chat.
    Telegram,
}

impl Scheme {
    /// As stored and shown.
    pub fn as_str(self) -> &'static str {
        match self {
            Scheme::Tel => "tel",
            Scheme::Telegram => "telegram",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn country(code: &str) -> Option<Country> {
        Country::parse(code)
    }

    fn read(raw: &str, code: &str) -> Option<String> {
        Urn::tel(raw, country(code)).ok().map(|urn| urn.expose())
    }

    #[test]
    fn numbers_of_the_eleven_countries() {
        // Country, E.164, and what people and providers write for it there.
        let cases: &[(&str, &str, &[&str])] = &[
            (
                "PH",
                "+639171234567",
                &[
                    "+639171234567",
                    "639171234567",
                    "0917 123 4567",
                    "0917-123-4567",
                    "9171234567",
                    "00639171234567",
                    "tel:+63 917 123 4567",
                    "(0917) 123.4567",
                ],
            ),
            (
                "ID",
                "+6281234567890",
                &[
                    "+6281234567890",
                    "6281234567890",
                    "081234567890",
                    "0812-3456-7890",
                    "81234567890",
                    "006281234567890",
                ],
            ),
            (
                "MY",
                "+60123456789",
                &["+60123456789", "60123456789", "012-345 6789", "123456789", "0060123456789"],
            ),
            ("SG", "+6591234567", &["+6591234567", "6591234567", "9123 4567", "006591234567"]),
            (
                "TH",
                "+66812345678",
                &[
                    "+66812345678",
                    "66812345678",
                    "081-234-5678",
                    "812345678",
                    "๐๘๑ ๒๓๔ ๕๖๗๘",
                    "0066812345678",
                ],
            ),
            (
                "VN",
                "+84912345678",
                &["+84912345678", "84912345678", "0912 345 678", "912345678", "0084912345678"],
            ),
            (
                "KH",
                "+85512345678",
                &["+85512345678", "85512345678", "012 345 678", "១២ ៣៤៥ ៦៧៨", "០១២៣៤៥៦៧៨", "0085512345678"],
            ),
            (
                "LA",
                "+8562055123456",
                &["+8562055123456", "8562055123456", "020 5512 3456", "໐໒໐ ໕໕໑໒ ໓໔໕໖", "2055123456"],
            ),
            (
                "MM",
                "+959421234567",
                &["+959421234567", "959421234567", "09 421 234 567", "၀၉ ၄၂၁ ၂၃၄ ၅၆၇", "9421234567"],
            ),
            ("BN", "+6737123456", &["+6737123456", "6737123456", "712 3456", "7123456", "006737123456"]),
            (
                "TL",
                "+67077212345",
                &["+67077212345", "67077212345", "7721 2345", "77212345", "0067077212345"],
            ),
        ];
        for (code, full, written) in cases {
            for raw in *written {
                assert_eq!(
                    read(raw, code).as_deref(),
                    Some(format!("tel:{full}").as_str()),
                    "{raw} in {code}"
                );
            }
            assert_eq!(Urn::tel(full, None).ok().and_then(|urn| urn.country()), country(code), "{full}");
        }
    }

    #[test]
    fn a_foreign_number_without_its_plus_keeps_its_country() {
        for (raw, code, full) in [
            ("6591234567", "ID", "tel:+6591234567"),
            ("639171234567", "ID", "tel:+639171234567"),
            ("85512345678", "TH", "tel:+85512345678"),
            ("8562055123456", "TH", "tel:+8562055123456"),
            ("66812345678", "LA", "tel:+66812345678"),
            ("67077212345", "ID", "tel:+67077212345"),
            ("60123456789", "SG", "tel:+60123456789"),
        ] {
            assert_eq!(read(raw, code).as_deref(), Some(full), "{raw} in {code}");
        }
    }

    #[test]
    fn what_cannot_be_replied_to_is_no_number() {
        for raw in [
            "",
            "+",
            "GCash",
            "AIS",
            "9999",
            "+9999",
            "2158",
            "21586789",
            "0",
            "00",
            "1234567890123456789",
            "0917123456a",
            "63 2 8123",
            "917 CALL NOW",
            "+63",
            "6505551212;ext=9",
            "tel:",
            "+84168 123 4567",
            "1800 1234 5678",
            "🦐",
        ] {
            assert_eq!(read(raw, "PH"), None, "{raw}");
        }
        assert_eq!(Urn::tel("09171234567", None), Err(NotANumber), "national, and no country to complete it");
    }

    #[test]
    fn who_wrote_has_a_number_that_no_plan_may_know_yet() {
        let writer = |raw| Urn::writer(raw, country("PH")).ok().map(|urn| urn.expose());
        for (raw, full) in [
            ("09171234567", "tel:+639171234567"),
            ("+447700900001", "tel:+447700900001"),
            ("447700900001", "tel:+447700900001"),
            ("+1 (555) 123-4567", "tel:+15551234567"),
            ("18005550100", "tel:+18005550100"),
            ("tel:+63 999 999 9999", "tel:+639999999999"),
        ] {
            assert_eq!(writer(raw).as_deref(), Some(full), "{raw}");
        }
        for raw in
            ["GCash", "2158", "+2158", "21586789", "1800 1234 5678", "1900123456", "+9991234567", "00", ""]
        {
            assert_eq!(writer(raw), None, "{raw}");
        }
    }

    #[test]
    fn debug_shows_only_the_end() {
        let urn = Urn::tel("+639171234567", None).expect("valid");
        assert_eq!(format!("{urn:?}"), "Tel:…67");
    }

    #[test]
    fn only_its_own_form_is_read_back() {
        for text in
            ["tel:639171234567", "tel:+63 917", "tel:+", "mail:x", "telegram:x", "", "tel:+6391712345678901"]
        {
            assert_eq!(Urn::parse(text), Err(NotANumber), "{text}");
        }
        assert_eq!(Urn::parse("telegram:-100123").map(|urn| urn.expose()), Ok("telegram:-100123".to_owned()));
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_read_or_refused(raw in "\\PC{0,24}") {
            if let Ok(urn) = Urn::tel(&raw, country("KH")) {
                prop_assert_eq!(Urn::parse(&urn.expose()), Ok(urn));
            }
        }

        #[test]
        fn a_number_is_the_same_however_it_is_written(national in 60_000_000u32..99_999_999, code in 0usize..11) {
            let code = ["PH", "ID", "MY", "SG", "TH", "VN", "KH", "LA", "MM", "BN", "TL"][code];
            if let Ok(urn) = Urn::tel(&format!("0{national}"), country(code)) {
                let full = urn.expose();
                prop_assert_eq!(Urn::parse(&full), Ok(urn.clone()));
                prop_assert_eq!(Urn::tel(&full, country(code)), Ok(urn.clone()));
                prop_assert_eq!(Urn::tel(&full, None), Ok(urn));
            }
        }
    }
}
