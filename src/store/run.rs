//! Digests that go out: one row for each place of each slot, so that none goes out twice.

use super::rows::{from_columns, one};
use super::{Result, Store, Tx, on, read};

/// A digest on its way to one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueRun {
    /// The digest's configured name.
    pub job: String,
    /// The moment of the schedule, in microseconds since 1970.
    pub slot: i64,
    /// Where it goes: `file:…`, `mail:…`, `telegram:…` as configured.
    pub target: String,
    /// How many slots before it were missed while the program was down.
    pub missed: i64,
    /// The slot before, from which "new" is counted.
    pub since: Option<i64>,
    /// How often it was tried, this time included.
    pub attempts: i64,
}

from_columns!(DueRun: job, slot, target, missed, since, attempts);

impl Tx {
    /// The newest slot of a digest that was begun.
    ///
    /// # Errors
    /// What the database says; so for every function here.
    pub async fn last_slot(&mut self, job: &str) -> Result<Option<i64>> {
        let sql = "select max(slot) from digest_run where job = $1";
        Ok(on!(self, c => sqlx::query_scalar(sql).bind(job).fetch_one(&mut *c).await)?)
    }

    /// Begins a slot of a digest for these places; nothing happens to those that were begun already.
    pub async fn begin_slot(
        &mut self,
        job: &str,
        slot: i64,
        targets: &[String],
        missed: i64,
        since: Option<i64>,
    ) -> Result<()> {
        for target in targets {
            one!(
                self,
                "insert into digest_run (job, slot, target, status, missed, since, attempts, due_at, error)
                 values ($1, $2, $3, 'queued', $4, $5, 0, $2, '') on conflict (job, slot, target) do nothing",
                job,
                slot,
                target,
                missed,
                since
            )?;
        }
        Ok(())
    }

    /// Takes the digests that are due in hand; `due_at` is then since when.
    pub async fn claim_runs(&mut self, now: i64) -> Result<Vec<DueRun>> {
        let sql = "update digest_run set status = 'sending', attempts = attempts + 1, due_at = $1
             where status = 'queued' and due_at <= $1 returning job, slot, target, missed, since, attempts";
        Ok(on!(self, c => sqlx::query_as(sql).bind(now).fetch_all(&mut *c).await)?)
    }

    /// Keeps what became of one: `sent`, `queued` again until `due_at`, or `failed`.
    pub async fn mark_run(&mut self, run: &DueRun, status: &str, due_at: i64, error: &str) -> Result<()> {
        one!(
            self,
            "update digest_run set status = $4, due_at = $5, error = $6,
                sent_at = case when $4 = 'sent' then $5 else null end
             where job = $1 and slot = $2 and target = $3",
            &run.job,
            run.slot,
            &run.target,
            status,
            due_at,
            error
        )?;
        Ok(())
    }

    /// Whether no place of a slot waits any more.
    pub async fn slot_is_settled(&mut self, job: &str, slot: i64) -> Result<bool> {
        let sql = "select count(*) from digest_run where job = $1 and slot = $2 and status in ('queued', 'sending')";
        let waiting: i64 =
            on!(self, c => sqlx::query_scalar(sql).bind(job).bind(slot).fetch_one(&mut *c).await)?;
        Ok(waiting == 0)
    }

    /// Queues again what a crash left in hand: what was claimed before `before`, since another program on the same
    /// database may have the rest in hand.
    pub async fn requeue_runs(&mut self, before: i64) -> Result<u64> {
        one!(self, "update digest_run set status = 'queued' where status = 'sending' and due_at < $1", before)
    }
}

impl Store {
    /// The newest digests and what became of them: job, slot, place, status, error.
    ///
    /// # Errors
    /// What the database says.
    pub async fn runs(&self, most: i64) -> Result<Vec<(String, i64, String, String, String)>> {
        let sql = "select job, slot, target, status, error from digest_run order by slot desc, job, target limit $1";
        Ok(read!(self, pool => sqlx::query_as(sql).bind(most).fetch_all(pool).await)?)
    }
}
