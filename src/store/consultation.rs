//! The versions of the consultations.

use super::rows::one;
use super::{Result, Store, StoreError, Tx, on, read};

/// Where a version stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// May still change.
    Draft,
    /// Frozen, and asked.
    Launched,
    /// Takes no more answers.
    Closed,
}

impl Status {
    /// As stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Status::Draft => "draft",
            Status::Launched => "launched",
            Status::Closed => "closed",
        }
    }

    fn parse(text: &str) -> Result<Status> {
        [Status::Draft, Status::Launched, Status::Closed]
            .into_iter()
            .find(|s| s.as_str() == text)
            .ok_or(StoreError::Unreadable("consultation.status"))
    }
}

/// One version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsultationRow {
    /// Its id.
    pub id: i64,
    /// The consultation's short name.
    pub slug: String,
    /// From 1.
    pub version: i64,
    /// Where it stands.
    pub status: Status,
    /// Its file, as it was added.
    pub file: String,
}

type Row = (i64, String, i64, String, String);

fn row((id, slug, version, status, file): Row) -> Result<ConsultationRow> {
    Ok(ConsultationRow { id, slug, version, status: Status::parse(&status)?, file })
}

impl Tx {
    /// Every version, the oldest first.
    ///
    /// # Errors
    /// What the database says; so for every function here.
    pub async fn consultations(&mut self) -> Result<Vec<ConsultationRow>> {
        let sql = "select id, slug, version, status, file from consultation order by id";
        let rows: Vec<Row> = on!(self, c => sqlx::query_as(sql).fetch_all(&mut *c).await)?;
        rows.into_iter().map(row).collect()
    }

    /// Adds a draft, or puts this file in the place of the draft that is there.
    pub async fn add_consultation(
        &mut self,
        id: i64,
        slug: &str,
        version: i64,
        file: &str,
        now: i64,
    ) -> Result<()> {
        one!(
            self,
            "insert into consultation (id, slug, version, status, file, added_at) values ($1, $2, $3, 'draft', $4, $5)
             on conflict (slug, version) do update set file = excluded.file, added_at = excluded.added_at
             where consultation.status = 'draft'",
            id,
            slug,
            version,
            file,
            now
        )?;
        self.new_generation().await
    }

    /// Freezes a draft.
    pub async fn launch(&mut self, id: i64, now: i64) -> Result<bool> {
        let launched = one!(
            self,
            "update consultation set status = 'launched', launched_at = $2 where id = $1 and status = 'draft'",
            id,
            now
        )?;
        self.new_generation().await?;
        Ok(launched == 1)
    }

    /// Ends a launched version.
    pub async fn close(&mut self, id: i64, now: i64) -> Result<bool> {
        let closed = one!(
            self,
            "update consultation set status = 'closed', closed_at = $2 where id = $1 and status = 'launched'",
            id,
            now
        )?;
        self.new_generation().await?;
        Ok(closed == 1)
    }
}

impl Store {
    /// Every version, the oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn consultations(&self) -> Result<Vec<ConsultationRow>> {
        let sql = "select id, slug, version, status, file from consultation order by id";
        let rows: Vec<Row> = read!(self, pool => sqlx::query_as(sql).fetch_all(pool).await)?;
        rows.into_iter().map(row).collect()
    }
}
