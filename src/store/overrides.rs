//! The rules of countries that were overridden for a version of a consultation: by whom, when and why. They stay.

use super::rows::{from_columns, one};
use super::{Result, Store, Tx, on, read};

/// One rule that does not stop one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverrideRow {
    /// Of which version.
    pub consultation_id: i64,
    /// The rule's name.
    pub rule: String,
    /// Why it may be done all the same.
    pub reason: String,
    /// Who said so.
    pub who: String,
    /// When, in microseconds since 1970.
    pub at: i64,
}

from_columns!(OverrideRow: consultation_id, rule, reason, who, at);

impl Tx {
    /// Overrides a rule for a version. What was overridden before keeps its first reason.
    ///
    /// # Errors
    /// What the database says; so for every function here.
    pub async fn override_rule(&mut self, row: &OverrideRow) -> Result<()> {
        one!(
            self,
            "insert into override (consultation_id, rule, reason, who, at) values ($1, $2, $3, $4, $5)
             on conflict (consultation_id, rule) do nothing",
            row.consultation_id,
            &row.rule,
            &row.reason,
            &row.who,
            row.at
        )?;
        self.new_generation().await
    }

    /// Every override, the oldest first.
    pub async fn overrides(&mut self) -> Result<Vec<OverrideRow>> {
        let sql = "select consultation_id, rule, reason, who, at from override order by at, rule";
        Ok(on!(self, c => sqlx::query_as(sql).fetch_all(&mut *c).await)?)
    }
}

impl Store {
    /// The overrides of a version, the oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn overrides_of(&self, consultation: i64) -> Result<Vec<OverrideRow>> {
        let sql = "select consultation_id, rule, reason, who, at from override
             where consultation_id = $1 order by at, rule";
        Ok(read!(self, pool => sqlx::query_as(sql).bind(consultation).fetch_all(pool).await)?)
    }
}
