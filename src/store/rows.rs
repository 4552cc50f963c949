//! Many rows in one statement, the same text on both databases.
//!
//! A statement says `{rows}` where its rows come from; that becomes
//! `(select * from (values ($1, $2), …) as v where column1 is not null)`, padded with nulls to a power of two, so
//! that a statement is prepared for a handful of sizes only. Columns are `column1`, `column2` … on both databases.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use sqlx::{AssertSqlSafe, FromRow};

use super::{Connected, Result, StoreError, Tx, on};

/// `Debug` for a row that holds what a person said, or where they are reached: these fields and no others.
macro_rules! shows_only {
    ($row:ident: $($field:ident),+) => {
        impl std::fmt::Debug for $row {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($row))
                    $(.field(stringify!($field), &self.$field))+
                    .finish_non_exhaustive()
            }
        }
    };
}
pub(super) use shows_only;

/// One value of a row. The first of each row is never null.
#[derive(Clone)]
pub(super) enum Cell {
    Int(Option<i64>),
    Text(String),
}

impl From<i64> for Cell {
    fn from(value: i64) -> Cell {
        Cell::Int(Some(value))
    }
}
impl From<Option<i64>> for Cell {
    fn from(value: Option<i64>) -> Cell {
        Cell::Int(value)
    }
}
impl From<bool> for Cell {
    fn from(value: bool) -> Cell {
        Cell::Int(Some(i64::from(value)))
    }
}
impl From<&str> for Cell {
    fn from(value: &str) -> Cell {
        Cell::Text(value.to_owned())
    }
}
impl From<String> for Cell {
    fn from(value: String) -> Cell {
        Cell::Text(value)
    }
}

/// `row![a, b, c]`: one row of cells.
macro_rules! row {
    ($($value:expr),+ $(,)?) => { vec![$($crate::store::rows::Cell::from($value)),+] };
}
pub(super) use row;

/// Values in one statement at most: SQLite takes 32,766.
const VALUES: usize = 8_192;

/// How a statement's values are marked. SQLite keeps the names of numbered marks (`$1`) in a list that it walks for
/// each of them: thousands of values took the square of their number, 20 s of an import's 26. Bare marks have no name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Marks {
    Numbered,
    Bare,
}

impl Tx {
    /// Bare where they can be: not on PostgreSQL, and not where the rows stand twice in a statement.
    fn marks(&self, template: &str) -> Marks {
        match self.connected {
            Connected::Sqlite(_) if template.matches("{rows}").count() == 1 => Marks::Bare,
            Connected::Sqlite(_) | Connected::Postgres(_) => Marks::Numbered,
        }
    }

    /// The text of a template for as many rows of these columns.
    pub(super) fn text(&self, template: &'static str, rows: usize, columns: &[Cell]) -> Arc<str> {
        text(template, rows, columns, self.marks(template))
    }
}

/// A template's own place, its rows, its columns and its marks.
type Size = (usize, usize, usize, Marks);

/// Every text that was ever sent: templates are few and padded sizes fewer, and each is thousands of characters long.
static TEXTS: LazyLock<Mutex<HashMap<Size, Arc<str>>>> = LazyLock::new(Mutex::default);

fn text(template: &'static str, rows: usize, columns: &[Cell], marks: Marks) -> Arc<str> {
    let mut texts = TEXTS.lock().unwrap_or_else(PoisonError::into_inner);
    let size = (template.as_ptr() as usize, rows, columns.len(), marks);
    texts.entry(size).or_insert_with(|| sql(template, rows, columns, marks).into()).clone()
}

fn sql(template: &str, rows: usize, columns: &[Cell], marks: Marks) -> String {
    let mut values = String::with_capacity(rows * columns.len() * 6 + 80);
    values.push_str("(select * from (values ");
    let mut n = 0;
    for row in 0..rows {
        values.push_str(if row == 0 { "(" } else { "),(" });
        for column in 0..columns.len() {
            n += 1;
            if column > 0 {
                values.push(',');
            }
            match marks {
                // Writing to a string cannot fail.
                Marks::Numbered => drop(write!(values, "${n}")),
                Marks::Bare => values.push('?'),
            }
        }
    }
    values.push_str(")) as v where column1 is not null)");
    template.replace("{rows}", &values)
}

/// Rows per statement, and the statement's padded size.
fn chunks(rows: &[Vec<Cell>]) -> impl Iterator<Item = (&[Vec<Cell>], usize)> {
    rows.chunks(most(rows)).map(|chunk| (chunk, chunk.len().next_power_of_two()))
}

/// How many of these go in one statement.
pub(super) fn most(rows: &[Vec<Cell>]) -> usize {
    (VALUES / rows.first().map_or(1, Vec::len)).next_power_of_two() / 2
}

macro_rules! bound {
    ($query:expr, $chunk:expr, $padded:expr) => {{
        let mut query = $query;
        for index in 0..$padded {
            // The padding has the types of a real row: PostgreSQL wants to know them.
            let real = index < $chunk.len();
            for cell in &$chunk[if real { index } else { 0 }] {
                query = match cell {
                    Cell::Int(value) => query.bind(value.filter(|_| real)),
                    Cell::Text(value) => query.bind(real.then_some(value.as_str())),
                };
            }
        }
        query
    }};
}
pub(super) use bound;

impl Tx {
    /// Runs `template` for these rows; gives how many rows of the table it touched.
    pub(super) async fn execute(&mut self, template: &'static str, rows: &[Vec<Cell>]) -> Result<u64> {
        let mut touched = 0;
        for (chunk, padded) in chunks(rows) {
            let sql = self.behind(self.text(template, padded, &chunk[0])).await?;
            let done = on!(self, c => {
                bound!(sqlx::query(AssertSqlSafe(sql)), chunk, padded).execute(&mut *c).await.map(|r| r.rows_affected())
            });
            touched += self.begun(done.map_err(StoreError::from))?;
        }
        Ok(touched)
    }

    /// Runs `template` for these rows and reads what it gives.
    pub(super) async fn fetch<T>(&mut self, template: &'static str, rows: &[Vec<Cell>]) -> Result<Vec<T>>
    where
        T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin,
    {
        let mut found = Vec::new();
        for (chunk, padded) in chunks(rows) {
            let sql = self.behind(self.text(template, padded, &chunk[0])).await?;
            let given = on!(self, c => {
                bound!(sqlx::query_as::<_, T>(AssertSqlSafe(sql)), chunk, padded).fetch_all(&mut *c).await
            });
            found.extend(self.begun(given.map_err(StoreError::from))?);
        }
        Ok(found)
    }
}

/// One row of a statement without rows of its own, from the fixed values `$1`, `$2` ….
macro_rules! one {
    ($tx:expr, $sql:expr $(, $value:expr)* $(,)?) => {
        $crate::store::on!($tx, c => sqlx::query($sql)$(.bind($value))*.execute(&mut *c).await.map(|r| r.rows_affected()))
            .map_err($crate::store::StoreError::from)
    };
}
pub(super) use one;

/// Reads a struct from the columns that are called as its fields are, of either database. sqlx's derive does the same,
/// but has the drivers of both built a second time, for the compiler's own use: that is a tenth of a clean build.
macro_rules! from_columns {
    ($name:ident: $($field:ident),+ $(,)?) => {
        $crate::store::rows::from_columns!(sqlx::sqlite::SqliteRow => $name: $($field),+);
        $crate::store::rows::from_columns!(sqlx::postgres::PgRow => $name: $($field),+);
    };
    ($row:ty => $name:ident: $($field:ident),+) => {
        impl sqlx::FromRow<'_, $row> for $name {
            fn from_row(row: &$row) -> sqlx::Result<$name> {
                Ok($name { $($field: sqlx::Row::try_get(row, stringify!($field))?),+ })
            }
        }
    };
}
pub(super) use from_columns;

pub(super) fn unreadable(what: &'static str) -> impl FnOnce() -> StoreError {
    move || StoreError::Unreadable(what)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_text_for_both_databases() {
        let rows = [row![1, "a"], row![2, "b"], row![3, "c"]];
        assert_eq!(
            sql("insert into t select * from {rows} where true", 4, &rows[0], Marks::Numbered),
            "insert into t select * from (select * from (values ($1,$2),($3,$4),($5,$6),($7,$8)) as v \
             where column1 is not null) where true"
        );
        assert_eq!(chunks(&rows).map(|(c, padded)| (c.len(), padded)).collect::<Vec<_>>(), [(3, 4)]);
        let many = vec![row![1, 2, 3]; 10_000];
        assert!(chunks(&many).all(|(c, padded)| c.len() <= padded && padded * 3 <= VALUES));
    }
}
