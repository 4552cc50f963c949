//! One TOML text over another, each value knowing where it was written.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

pub(super) fn shifted<'t>(table: DeTable<'t>, by: usize) -> DeTable<'t> {
    table
        .into_iter()
        .map(|(key, value)| {
            let at = key.span().start + by;
            (Spanned::new(at..at + 1, key.into_inner()), shifted_value(value, by))
        })
        .collect()
}

fn shifted_value<'t>(value: Spanned<DeValue<'t>>, by: usize) -> Spanned<DeValue<'t>> {
    let at = value.span().start + by;
    let value = match value.into_inner() {
        DeValue::Table(table) => DeValue::Table(shifted(table, by)),
        DeValue::Array(items) => {
            DeValue::Array(items.into_iter().map(|item| shifted_value(item, by)).collect())
        }
        other => other,
    };
    Spanned::new(at..at + 1, value)
}

pub(super) fn lay_over<'t>(under: &mut DeTable<'t>, over: DeTable<'t>) {
    for (key, value) in over {
        let at = value.span();
        let under_it = under.get_mut(key.get_ref().as_ref()).map(Spanned::get_mut);
        match (under_it, value.into_inner()) {
            (Some(DeValue::Table(under)), DeValue::Table(over)) => lay_over(under, over),
            (_, value) => {
                under.insert(key, Spanned::new(at, value));
            }
        }
    }
}

/// An empty span marks what no file says. False when the path leads through something that has no fields.
pub(super) fn put<'t>(table: &mut DeTable<'t>, path: &'t [String], value: &'t str, at: usize) -> bool {
    let Some((name, rest)) = path.split_first() else {
        return false;
    };
    let key = || Spanned::new(at..at, name.as_str().into());
    if rest.is_empty() {
        table.insert(key(), Spanned::new(at..at, DeValue::String(value.into())));
        return true;
    }
    if !table.contains_key(name.as_str()) {
        table.insert(key(), Spanned::new(at..at, DeValue::Table(DeTable::new())));
    }
    match table.get_mut(name.as_str()).map(Spanned::get_mut) {
        Some(DeValue::Table(inside)) => put(inside, rest, value, at),
        _ => false,
    }
}
