//! People organised together.

use super::rows::{from_columns, one};
use super::{Result, Tx, on};

/// A group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// What stands on the poster, lower case.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Where its people are; empty when they are in several countries.
    pub country: String,
}

from_columns!(Group: code, name, country);

impl Tx {
    /// Adds a group, or leaves the one that is there.
    ///
    /// # Errors
    /// What the database says; so for every function here.
    pub async fn add_group(&mut self, group: &Group, now: i64) -> Result<()> {
        let added = one!(
            self,
            "insert into groups (code, name, country, created_at) values ($1, $2, $3, $4) on conflict (code) do nothing",
            &group.code,
            &group.name,
            &group.country,
            now
        )?;
        if added > 0 {
            self.new_generation().await?;
        }
        Ok(())
    }

    /// Every group.
    pub async fn groups(&mut self) -> Result<Vec<Group>> {
        let sql = "select code, name, country from groups order by code";
        Ok(on!(self, c => sqlx::query_as(sql).fetch_all(&mut *c).await)?)
    }
}
