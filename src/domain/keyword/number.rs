//! Numbers in digits and in words, with units; scales.

use super::fold::{Letter, fold, is_unspaced};
use super::marks::{thousands_together, value_of};
use super::meaning::Meaning;
use super::pieces::{Label, Piece, Reader, Thing};
use super::units::{converted, is_currency};

/// A number found in a reply.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Found {
    /// `None` when what is written can be two numbers: `1.500` where a point stands before decimals.
    pub(super) value: Option<f64>,
    /// Its first piece.
    pub(super) from: usize,
    /// The piece after its last.
    pub(super) to: usize,
}

impl Reader<'_> {
    /// Every number in order, digits and words put together: `50 rb`, `hai mươi lăm`.
    pub(super) fn numbers(&self, pieces: &[Piece]) -> Vec<Found> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < pieces.len() {
            match self.number_at(pieces, at) {
                Some(number) => {
                    at = number.to;
                    found.push(number);
                }
                None => at += 1,
            }
        }
        // "Isang araw" is one day, and behind kilos the day in which they are caught.
        let aside = |found: &Found| pieces[found.from..found.to].iter().all(is_aside);
        if !found.iter().all(aside) {
            found.retain(|found| !aside(found));
        }
        found
    }

    fn number_at(&self, pieces: &[Piece], from: usize) -> Option<Found> {
        let elliptic = self.lexicon.elliptic(self.language);
        if let Some(found) = self.multiplied_behind(pieces, from).filter(|_| elliptic.is_none()) {
            return Some(found);
        }
        let mut sum = Sum::default();
        let mut to = from;
        let mut last = from;
        while let Some(piece) = pieces.get(last).filter(|piece| to == from || !is_aside(piece)) {
            let taken = match &piece.thing {
                Thing::Digits(digits) => {
                    let glued = to > from && pieces[to - 1].end == piece.start;
                    // "3 triệu 2".
                    let ends = pieces[last + 1..].iter().all(Piece::is_polite);
                    let next = pieces.get(last + 1).and_then(Piece::times);
                    let value = value_of(digits, self.lexicon.decimal_comma(self.language));
                    sum.take_digits(value, (glued || ends) && elliptic.is_some(), next)
                }
                Thing::Word(_) | Thing::Label(_) | Thing::Sign(_) | Thing::Unknown => sum.take(piece),
            };
            if taken {
                last += 1;
                to = last;
            } else if to > from
                && piece.means(&Meaning::Point)
                && let Some((decimals, end)) = decimals(&pieces[last + 1..])
            {
                sum.take_decimals(decimals);
                last += 1 + end;
                to = last;
            } else if to > from && piece.means(&Meaning::Linker) {
                sum.linked();
                last += 1;
            } else {
                break;
            }
        }
        if to == from {
            // "โลครึ่ง": where people leave out what goes without saying, one and a half.
            let half = half_after_unit(pieces, from).filter(|_| elliptic.is_some())?;
            return Some(Found { value: Some(1.5), from, to: half + 1 });
        }
        // "Quilo e meio": one kilo and a half.
        if sum.halved && sum.open == 0.5 && from > 0 && is_joint(&pieces[from - 1]) {
            let of_unit = from.checked_sub(2).is_some_and(|at| is_unit(&pieces[at]));
            return Some(Found { value: of_unit.then_some(1.5), from: from - 1, to });
        }
        // "Một ký rưỡi", "sampung kilo at kalahati": the half after the unit.
        if let Some(half) = half_after_unit(pieces, to).filter(|_| !sum.halved) {
            let value = sum.value(elliptic).filter(|value| value.fract() == 0.0).map(|value| value + 0.5);
            return Some(Found { value, from, to: half + 1 });
        }
        Some(Found { value: sum.value(elliptic), from, to })
    }

    /// A number behind its multiplier, and what is less than that behind it: Burmese `သိန်း ၂၀`, Tetum "rihun sanulu
    /// atus lima".
    fn multiplied_behind(&self, pieces: &[Piece], from: usize) -> Option<Found> {
        let only_times = |m: &Meaning| matches!(m, Meaning::Times(_));
        let times = pieces.get(from).filter(|piece| piece.meanings().iter().all(only_times))?.times()?;
        let count = self.number_at(pieces, from + 1)?;
        let group = count.value? * f64::from(times);
        let less = pieces.get(count.to).filter(|piece| !is_aside(piece)).and_then(|_| {
            let rest = self.number_at(pieces, count.to)?;
            rest.value.filter(|value| *value < f64::from(times)).map(|value| (value, rest.to))
        });
        let (value, to) = less.map_or((group, count.to), |(value, to)| (group + value, to));
        Some(Found { value: Some(value), from, to })
    }

    /// A number within bounds: one number, with nothing beside it that could make it another.
    pub(super) fn number(
        &self,
        letters: &[Letter],
        least: f64,
        most: f64,
        unit: Option<&str>,
    ) -> Option<f64> {
        let letters = &self.number_words_apart(&thousands_together(letters));
        let unit = unit.unwrap_or_default();
        let own: Vec<Label> = Some(fold(unit.trim()))
            .filter(|letters| !letters.is_empty())
            .map(|letters| Label { option: 0, letters })
            .into_iter()
            .collect();
        let pieces = self.units_that_count(letters, self.pieces(letters, &own));
        let pieces = self.units_before_a_half(letters, pieces);
        let groups: Vec<&'static str> = own
            .first()
            .map(|label| self.pieces(&label.letters, &[]))
            .unwrap_or_default()
            .iter()
            .flat_map(units)
            .collect();
        let is_unit = |piece: &Piece| {
            piece.thing == Thing::Label(0)
                || units(piece).any(|unit| groups.contains(&unit))
                || (own.is_empty() && units(piece).next().is_some())
        };
        let mut numbers = self.numbers(&pieces);
        let with_unit = pieces.iter().any(is_unit);
        if with_unit && let Some(fraction) = fraction(letters, &numbers, &pieces) {
            numbers = vec![fraction];
        }
        let twice = said_twice(&numbers, &pieces).then(|| numbers.pop()).flatten();
        let only = match numbers.as_slice() {
            [only] => only,
            [] => return self.nothing(&pieces, least, is_unit),
            _ => return None,
        };
        if self.is_laughter(letters, &pieces[only.from]) && !with_unit {
            return None;
        }
        // Indonesian "jam 5" is five o'clock, and "5 jam" five hours.
        let is_clock = |piece: &Piece| piece.means(&Meaning::Clock);
        let unit_is_clock = own.iter().any(|label| self.pieces(&label.letters, &[]).iter().any(is_clock));
        let before = only.from.checked_sub(1).and_then(|before| pieces.get(before));
        let timed = before.is_some_and(|p| is_clock(p) || (p.thing == Thing::Label(0) && unit_is_clock));
        if timed || pieces.get(only.to).is_some_and(|piece| is_clock(piece) && !is_unit(piece)) {
            return None;
        }
        // "2 tons" to a question for kg: sure where every trader agrees, and only beside the number.
        let beside = pieces.get(only.to).filter(|piece| !with_unit && !is_aside(piece));
        let inside = pieces[only.from..only.to].iter().filter(|_| !with_unit);
        let other = inside.chain(beside).find(|piece| !is_unit(piece) && units(piece).next().is_some());
        let factor = other.map(|piece| {
            let factors =
                units(piece).flat_map(|from| groups.iter().filter_map(move |to| converted(from, to)));
            factors.into_iter().next()
        });
        // No money has thousandths: "RM1,700" is no "1.7".
        let is_money = |piece: &Piece| match piece.thing {
            Thing::Label(_) => groups.iter().any(|unit| is_currency(unit)),
            Thing::Word(_) => units(piece).any(is_currency),
            Thing::Digits(_) | Thing::Sign(_) | Thing::Unknown => false,
        };
        let written = |digits: &str| value_of(digits, !self.lexicon.decimal_comma(self.language));
        let grouped = match &pieces[only.from..only.to] {
            [Piece { thing: Thing::Digits(digits), .. }] if pieces.iter().any(is_money) => written(digits),
            [..] => None,
        };
        let value = only.value.or(grouped)?;
        let value = match factor {
            Some(factor) => value * factor?,
            None => value,
        };
        let because = pieces[only.to..].iter().position(|piece| piece.means(&Meaning::Because));
        let end = because.map_or(pieces.len(), |at| only.to + at);
        // A minus, a percentage, a question, or a word that is none of ours: it may be another number.
        let mut unknown = 0;
        for (i, piece) in pieces[..end].iter().enumerate() {
            let again = twice.as_ref().is_some_and(|twice| (twice.from..twice.to).contains(&i));
            if (only.from..only.to).contains(&i) || again || other == Some(piece) {
                continue;
            }
            let harmless = match piece.thing {
                Thing::Sign('+' | '~' | '±' | '≈') => i < only.from,
                // "Rp50.000,-" and "15,000.-" are how prices are written.
                Thing::Sign('-') => i > only.to && matches!(pieces[i - 1].thing, Thing::Sign(',' | '.')),
                Thing::Sign(sign) => ".,!:;=()[]\n".contains(sign) || is_emoji(sign),
                Thing::Unknown if with_unit => {
                    unknown += piece.words(letters);
                    true
                }
                Thing::Word(_) | Thing::Label(_) | Thing::Digits(_) | Thing::Unknown => {
                    let idle = [Meaning::Marker, Meaning::Yes, Meaning::Echo, Meaning::OutOf];
                    piece.is_polite() || is_unit(piece) || idle.iter().any(|m| piece.means(m))
                }
            };
            if !harmless || piece.means(&Meaning::Beyond) {
                return None;
            }
        }
        let told = unknown == 0
            || (unknown <= MOST_WORDS_BESIDE
                && self.lexicon.knows_bounds(self.language)
                && self.lexicon.knows_questions(self.language));
        let value = rounded(value);
        (told && least <= value && value <= most).then_some(value)
    }

    /// "None", "nothing": zero, where zero is believed.
    fn nothing(&self, pieces: &[Piece], least: f64, is_unit: impl Fn(&Piece) -> bool) -> Option<f64> {
        let rest: Vec<&Piece> = pieces.iter().filter(|piece| !piece.is_polite() && !is_unit(piece)).collect();
        let none = !rest.is_empty() && rest.iter().all(|piece| piece.means(&Meaning::Nothing));
        (none && least <= 0.0).then_some(0.0)
    }

    /// A point of a scale; `8/10` where 10 is the highest, `4 stars`, and a reason after it.
    pub(super) fn scale(&self, letters: &[Letter], least: i64, most: i64) -> Option<i64> {
        let pieces = self.pieces(letters, &[]);
        let mut numbers = self.numbers(&pieces);
        let mut after = &pieces[..];
        if said_twice(&numbers, &pieces) {
            after = numbers.pop().map_or(after, |twice| &pieces[twice.to..]);
        } else if let Some(first) = numbers.first() {
            after = &pieces[first.to..];
        }
        // Burmese says the highest point first: "of 10, 7".
        let of_it = |piece: &Piece| piece.means(&Meaning::OutOfIt);
        let mut begins = 0;
        if let [top, point] = &numbers[..]
            && top.value == Some(most as f64)
            && pieces[top.to..point.from].iter().any(of_it)
            && pieces[..point.from].iter().enumerate().all(|(at, p)| {
                (top.from..top.to).contains(&at) || of_it(p) || p.is_polite() || p.means(&Meaning::Marker)
            })
        {
            (begins, after) = (point.from, &pieces[point.to..]);
            numbers.remove(0);
        }
        let (first, rest) = numbers.split_first()?;
        let value = first.value.filter(|value| value.fract() == 0.0)? as i64;
        if !(least..=most).contains(&value) || self.is_laughter(letters, &pieces[first.from]) {
            return None;
        }
        let of = |piece: &Piece| piece.thing == Thing::Sign('/') || piece.means(&Meaning::OutOf);
        if let ([between, _, ..], [top]) = (after, rest)
            && of(between)
        {
            if top.value != Some(most as f64) {
                return None;
            }
            after = &pieces[top.to..];
        } else if !rest.is_empty() && !after.iter().any(|piece| piece.means(&Meaning::Because)) {
            return None;
        }
        let before = pieces[begins..first.from].iter().all(|piece| {
            !matches!(piece.thing, Thing::Sign('-' | '~'))
                && (piece.is_polite() || piece.means(&Meaning::Marker))
        });
        (before && self.ends_or_reasons(letters, after)).then_some(value)
    }

    /// Whether nothing follows an answer, or only politeness, or a reason: two words at least, three where
    /// words can only be guessed at.
    pub(super) fn ends_or_reasons(&self, letters: &[Letter], after: &[Piece]) -> bool {
        let rest: Vec<&Piece> = after
            .iter()
            .filter(|piece| !piece.is_polite() && !units(piece).any(|unit| unit == "point"))
            .collect();
        if after.iter().any(|piece| matches!(piece.thing, Thing::Sign('?' | '/' | '%' | '-' | '~'))) {
            return false;
        }
        let Some(first) = rest.first() else { return true };
        if first.means(&Meaning::Because) {
            return true;
        }
        let odd = |m: &Meaning| {
            matches!(
                m,
                Meaning::Unit(_)
                    | Meaning::Or
                    | Meaning::And
                    | Meaning::No
                    | Meaning::Times(_)
                    | Meaning::Unsure
                    | Meaning::Asks
            )
        };
        let counted = rest.iter().map(|piece| piece.words(letters)).sum::<usize>();
        // 1，拖网船太多: what a comma sets apart is no part of the number.
        let apart = after.first().is_some_and(|piece| piece.thing == Thing::Sign(','));
        let least = if is_unspaced(letters[first.start].base) && !apart { 3 } else { 2 };
        counted >= least && first.is_unknown() && !rest.iter().any(|piece| piece.meanings().iter().any(odd))
    }
}

/// A half or quarters that are all of the numbers, or stand behind the only other: `1/2`, `2 1/2`.
fn fraction(letters: &[Letter], numbers: &[Found], pieces: &[Piece]) -> Option<Found> {
    let (whole, over, under) = match numbers {
        [over, under] => (None, over, under),
        [whole, over, under] if whole.to == over.from => (Some(whole), over, under),
        [..] => return None,
    };
    let (first, last) = (pieces.get(over.from)?, pieces.get(under.from)?);
    let written: String = letters[first.start..last.end].iter().map(|letter| letter.base).collect();
    let value = match written.as_str() {
        "1/2" => 0.5,
        "1/4" => 0.25,
        "3/4" => 0.75,
        _ => return None,
    };
    let value = value + whole.map_or(Some(0.0), |whole| whole.value)?;
    Some(Found { value: Some(value), from: whole.unwrap_or(over).from, to: under.to })
}

/// Whether one number is said in words and again in digits: "six (6)".
fn said_twice(numbers: &[Found], pieces: &[Piece]) -> bool {
    let [one, other] = numbers else { return false };
    let digits =
        |found: &Found| pieces[found.from..found.to].iter().any(|p| matches!(p.thing, Thing::Digits(_)));
    let between = pieces[one.to..other.from].iter().all(|p| matches!(p.thing, Thing::Sign('(' | '[' | '=')));
    between && one.value == other.value && digits(one) != digits(other)
}

/// The decimals that these pieces begin with, `hai năm` in "một phẩy hai năm", and how many pieces they are.
fn decimals(pieces: &[Piece]) -> Option<(f64, usize)> {
    let digit = |piece: &Piece| match &piece.thing {
        Thing::Digits(digits) => Some(digits.clone()),
        Thing::Word(_) => piece.number().filter(|n| *n < 10).map(|n| n.to_string()),
        Thing::Label(_) | Thing::Sign(_) | Thing::Unknown => None,
    };
    let digits: Vec<String> = pieces.iter().map_while(digit).collect();
    let value = format!("0.{}", digits.concat()).parse().ok().filter(|_| !digits.is_empty())?;
    Some((value, digits.len()))
}

/// Whether a number word may stand for politeness, or for "each": a number only where it is the only one.
fn is_aside(piece: &Piece) -> bool {
    piece.number().is_some() && piece.means(&Meaning::Particle)
}

/// Pictures, which say nothing of how many.
fn is_emoji(c: char) -> bool {
    matches!(c, '\u{2600}'..='\u{27BF}' | '\u{1F300}'..='\u{1FAFF}')
}

/// How many words we do not know may stand beside a number with its unit: "I caught 25 kg yesterday".
const MOST_WORDS_BESIDE: usize = 3;

/// The units that a piece may name.
fn units(piece: &Piece) -> impl Iterator<Item = &'static str> + '_ {
    piece.meanings().iter().filter_map(|m| if let Meaning::Unit(unit) = m { Some(*unit) } else { None })
}

/// Without what multiplying by tenths adds: `0.1 * 3` is 0.3.
fn rounded(value: f64) -> f64 {
    (value * 1e6).round() / 1e6
}

fn is_unit(piece: &Piece) -> bool {
    piece.thing == Thing::Label(0) || units(piece).next().is_some()
}

/// Whether a piece may stand between a number and its half.
fn is_joint(piece: &Piece) -> bool {
    piece.means(&Meaning::Linker) || piece.means(&Meaning::And)
}

/// Where a half stands that follows a unit.
fn half_after_unit(pieces: &[Piece], at: usize) -> Option<usize> {
    pieces.get(at).filter(|unit| is_unit(unit))?;
    let half = at + 1 + usize::from(pieces.get(at + 1).filter(|piece| is_joint(piece)).is_some());
    pieces.get(half).filter(|piece| piece.means(&Meaning::Half)).map(|_| half)
}

/// A number being put together, of digits and of words.
#[derive(Debug, Default)]
struct Sum {
    /// Closed groups: thousands and above.
    closed: f64,
    /// The group being read.
    open: f64,
    /// What was added last, which a multiplier takes.
    last: f64,
    /// The multiplier, if it was the last piece: what a half, or a lone digit, is a part of.
    times: f64,
    /// A digit right behind a multiplier.
    tail: Option<Tail>,
    begun: bool,
    halved: bool,
    /// The last piece was digits: `10 two` is no number.
    digits: bool,
    /// What is written can be two numbers.
    unsure: bool,
}

#[derive(Debug, Clone, Copy)]
struct Tail {
    digit: f64,
    of: f64,
}

impl Sum {
    /// Takes a number word if it continues the number.
    fn take(&mut self, piece: &Piece) -> bool {
        if let Some(times) = piece.times().map(f64::from) {
            let number = piece.number().is_some();
            // "Tiga puluh empat puluh", thirty or forty, is not seventy.
            let room = has_room(self.open - self.last, self.last * times);
            let fits = times >= 1_000.0 || (self.last > 0.0 && self.last < times && room);
            if self.begun && (self.halved || fits) {
                self.multiply(times);
                return true;
            }
            if !number {
                return false;
            }
        }
        if self.halved {
            return false;
        }
        if piece.means(&Meaning::Half) {
            self.unsure |= self.open.fract() != 0.0;
            self.open += if self.times >= 100.0 { self.times / 2.0 } else { 0.5 };
            (self.begun, self.halved, self.tail) = (true, true, None);
            return true;
        }
        let half = piece.with_half().map(f64::from).filter(|whole| has_room(self.open, *whole));
        if let Some(whole) = half.filter(|_| !self.digits) {
            self.open += whole + 0.5;
            (self.begun, self.halved, self.tail) = (true, true, None);
            return true;
        }
        let Some(value) = piece.number().map(f64::from) else { return false };
        if self.begun && (self.digits || !has_room(self.open, value)) {
            return false;
        }
        let of = std::mem::take(&mut self.times);
        self.tail = (of > 0.0 && (1.0..10.0).contains(&value)).then_some(Tail { digit: value, of });
        self.begun = true;
        if value >= 1_000.0 {
            self.closed += value;
        } else {
            self.open += value;
            self.last = value;
        }
        // "Seratus", "หมื่น": a multiplier, said once.
        if value >= 100.0 && value.log10().fract() == 0.0 {
            self.times = value;
        }
        true
    }

    /// Takes digits: as the beginning, before a smaller multiplier (`1 triệu 200 nghìn`), as the hundreds (`2 ribu
    /// 500`), or glued as tenths (`1tr5`).
    fn take_digits(&mut self, value: Option<f64>, tenths: bool, next: Option<u32>) -> bool {
        let Some(value) = value else {
            (self.unsure, self.begun) = (true, true);
            return true;
        };
        if self.begun {
            let of = self.times;
            let smaller = next.is_some_and(|next| f64::from(next) < of);
            let hundreds = of >= 1_000.0 && value >= 100.0 && value < of && next.is_none();
            let tenth = tenths && value < 10.0 && next.is_none();
            if of == 0.0 || !(smaller || hundreds || tenth) {
                return false;
            }
            self.tail = tenth.then_some(Tail { digit: value, of });
            // "1 triệu 500": most leave out its "thousand".
            self.unsure |= of >= 1_000_000.0 && value < 1_000.0 && !smaller && !tenth;
        }
        (self.begun, self.digits) = (true, true);
        self.times = 0.0;
        self.open += value;
        self.last = value;
        true
    }

    /// Takes what stands behind a "point"; a multiplier may follow.
    fn take_decimals(&mut self, decimals: f64) {
        self.open += decimals;
        (self.halved, self.tail, self.times) = (true, None, 0.0);
    }

    /// A word was between two others: what follows is no tenth.
    fn linked(&mut self) {
        self.times = 0.0;
    }

    fn multiply(&mut self, times: f64) {
        if times >= 1_000.0 {
            // "Two thousand five hundred million", 三千五百万: all that is smaller is multiplied.
            let (kept, group) =
                if self.closed < times { (0.0, self.closed + self.open) } else { (self.closed, self.open) };
            self.closed = kept + if group == 0.0 { times } else { group * times };
            self.open = 0.0;
            self.last = 0.0;
        } else if self.open < times || self.halved {
            self.open *= times;
            self.last = self.open;
        } else {
            self.open += self.last * (times - 1.0);
            self.last *= times;
        }
        (self.times, self.halved, self.digits, self.tail) = (times, false, false, None);
    }

    /// The number, where it is one.
    fn value(&self, elliptic: Option<u32>) -> Option<f64> {
        let whole = self.closed + self.open;
        let tenths = self.tail.filter(|tail| elliptic.is_some_and(|from| tail.of >= f64::from(from)));
        let value = tenths.map_or(whole, |tail| whole - tail.digit + tail.digit * tail.of / 10.0);
        // "Sejuta dua ratus": most leave out its "thousand".
        let unsure = self.unsure || (self.closed >= 1_000_000.0 && (100.0..1_000.0).contains(&self.open));
        (!unsure).then_some(value)
    }
}

/// Whether `value` fits into the zeros at the end of `sum`: 5 into 20, not 3 into 1.
fn has_room(sum: f64, value: f64) -> bool {
    if sum == 0.0 {
        return true;
    }
    let mut place = 10.0;
    while place <= value {
        place *= 10.0;
    }
    value > 0.0 && sum % place == 0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_add_up() {
        use Meaning::{Half, Number, Times};
        let piece = |meanings: &[Meaning]| Piece { thing: Thing::Word(meanings.to_vec()), start: 0, end: 1 };
        for (said, elliptic, value) in [
            (vec![Number(5), Times(1_000)], None, 5_000.0),
            (vec![Number(2), Times(1_000), Number(5), Times(100)], None, 2_500.0),
            (vec![Number(3), Times(1_000), Number(5), Times(100), Times(10_000)], None, 35_000_000.0),
            (vec![Number(1), Times(10_000), Number(5), Times(1_000)], None, 15_000.0),
            (vec![Number(10_000), Number(5), Times(1_000)], None, 15_000.0),
            (vec![Number(1_000), Times(1_000_000)], None, 1e9),
            (vec![Number(100), Number(5), Times(10)], None, 150.0),
            (vec![Number(1), Times(1_000_000), Half], None, 1_500_000.0),
            (vec![Number(2), Half, Times(1_000_000)], None, 2_500_000.0),
            (vec![Half, Times(1_000_000)], None, 500_000.0),
            (vec![Number(100), Half], None, 150.0),
            (vec![Number(2), Half], None, 2.5),
            (vec![Number(1), Times(1_000_000), Number(2)], Some(100), 1_200_000.0),
            (vec![Number(1), Times(1_000_000), Number(2)], None, 1_000_002.0),
            (vec![Number(1), Times(100), Number(5)], Some(1_000), 105.0),
        ] {
            let mut sum = Sum::default();
            assert!(said.iter().all(|meaning| sum.take(&piece(&[*meaning]))), "{said:?}");
            assert_eq!(sum.value(elliptic), Some(value), "{said:?}");
        }
        let mut thirty_four = Sum::default();
        for meaning in [Number(3), Times(10), Number(4)] {
            assert!(thirty_four.take(&piece(&[meaning])));
        }
        assert!(!thirty_four.take(&piece(&[Times(10)])));
    }
}
