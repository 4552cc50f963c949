//! Reads `words.ftl`: headings and the words under them.

use fluent::FluentResource;

use super::{BadTranslation, bundle};
use crate::domain::contact::Language;
use crate::domain::keyword::Meaning;

/// The letters of the options, in order, between spaces.
const LETTERS: &str = "letters";

/// Said by a language that writes 1.500,25.
const DECIMAL_COMMA: &str = "decimal-comma";

/// The headings that are no list of words.
pub(super) const APART: [&str; 3] = [LETTERS, DECIMAL_COMMA, ELLIPTIC];

/// The heading under which the words of a meaning stand.
pub(super) fn heading(meaning: &Meaning) -> String {
    let known = Meaning::keys().into_iter().find(|(_, other)| other == meaning);
    known.map_or_else(|| LETTERS.to_owned(), |(key, _)| key)
}

/// From which multiplier on a last digit stands for its tenths: `elliptic = 1000`.
const ELLIPTIC: &str = "elliptic";

/// Every word of one file, with what it means; attributes hold further spellings of the same words.
pub(super) fn words(
    language: Language,
    folder: &str,
    resource: FluentResource,
) -> Result<Vec<(Meaning, String)>, BadTranslation> {
    let mut file = bundle(language, folder)?;
    file.add_resource(resource).map_err(|errors| BadTranslation::Fluent {
        file: format!("{folder}/words.ftl"),
        why: format!("{errors:?}"),
    })?;
    let mut words = Vec::new();
    for (key, meaning) in Meaning::keys() {
        let Some(message) = file.get_message(&key) else {
            continue;
        };
        let spellings = message.value().into_iter().chain(message.attributes().map(|other| other.value()));
        for list in spellings {
            let list = file.format_pattern(list, None, &mut Vec::new());
            let each = list.split(',').map(str::trim).filter(|word| !word.is_empty());
            words.extend(each.map(|word| (meaning, word.to_owned())));
        }
    }
    if let Some(list) = file.get_message(LETTERS).and_then(|message| message.value()) {
        let list = file.format_pattern(list, None, &mut Vec::new());
        let each = (1..).zip(list.split_whitespace());
        words.extend(each.map(|(place, letter)| (Meaning::Letter(place), letter.to_owned())));
    }
    if file.has_message(DECIMAL_COMMA) {
        words.push((Meaning::DecimalComma, ",".to_owned()));
    }
    if let Some(from) = file.get_message(ELLIPTIC).and_then(|message| message.value()) {
        let from = file.format_pattern(from, None, &mut Vec::new());
        let from = from.trim().parse().map_err(|_| BadTranslation::Fluent {
            file: format!("{folder}/words.ftl"),
            why: format!("{ELLIPTIC} = {from}: a number such as 1000"),
        })?;
        words.push((Meaning::Elliptic(from), ELLIPTIC.to_owned()));
    }
    Ok(words)
}
