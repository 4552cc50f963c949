//! Statements that are sent together.
//!
//! SQLite's connection lives on a thread of its own: a statement goes there and its end comes back, which takes longer
//! than most statements. What nobody looks at the end of waits here: a transaction's beginning for its first statement,
//! its last rows for the commit. PostgreSQL is told the same, one after the other.

use std::sync::Arc;

use sqlx::AssertSqlSafe;

use super::rows::{Cell, bound, most};
use super::{Connected, Result, StoreError, Tx};

/// A statement that waits.
enum Statement {
    /// As it is.
    Fixed(&'static str),
    /// A template, and its rows (see `rows`).
    Rows(&'static str, Vec<Vec<Cell>>),
}

/// Where the connection stands.
#[derive(Default, PartialEq, Eq)]
enum Stands {
    /// In no transaction.
    #[default]
    Outside,
    /// The first of what waits begins one.
    Beginning,
    /// In one.
    Inside,
    /// In none, though one was to begin: nothing is said before that is given up.
    Failed,
}

/// What waits.
#[derive(Default)]
pub(super) struct Later {
    statements: Vec<Statement>,
    stands: Stands,
}

const SAVEPOINT: &str = "savepoint work";

impl Tx {
    /// The connection, when nothing waits any more.
    ///
    /// # Errors
    /// What the database says to what waited.
    pub async fn settled(&mut self) -> Result<&mut Connected> {
        if !self.later.statements.is_empty() {
            let statements = std::mem::take(&mut self.later.statements);
            let sent = self.send(statements).await;
            self.begun(sent)?;
        }
        match self.later.stands {
            Stands::Failed => Err(StoreError::Unavailable("the transaction could not begin".to_owned())),
            Stands::Outside | Stands::Beginning | Stands::Inside => Ok(&mut self.connected),
        }
    }

    /// Runs `template` for these rows with what comes next.
    pub(super) async fn later(&mut self, template: &'static str, mut rows: Vec<Vec<Cell>>) -> Result<()> {
        let most = most(&rows);
        while rows.len() > most {
            let rest = rows.split_off(most);
            self.later.statements.push(Statement::Rows(template, rows));
            self.settled().await?;
            rows = rest;
        }
        if !rows.is_empty() {
            self.later.statements.push(Statement::Rows(template, rows));
        }
        Ok(())
    }

    /// Begins a transaction, with its first statement.
    pub(super) fn begin(&mut self) {
        let begin = match self.connected {
            Connected::Sqlite(_) => "begin immediate",
            // The number is ours alone; the lock ends with the transaction.
            Connected::Postgres(_) => "begin; select pg_advisory_xact_lock(7382700172)",
        };
        self.later = Later { statements: vec![Statement::Fixed(begin)], stands: Stands::Beginning };
    }

    /// Commits it, with what waits.
    pub(super) async fn commit(&mut self) -> Result<()> {
        self.later.statements.push(Statement::Fixed("commit"));
        self.settled().await?;
        self.later.stands = Stands::Outside;
        Ok(())
    }

    /// Undoes it, if it began.
    pub(super) async fn rollback(&mut self) -> Result<()> {
        let later = std::mem::take(&mut self.later);
        match later.stands {
            Stands::Outside | Stands::Beginning => Ok(()),
            Stands::Inside | Stands::Failed => self.raw("rollback").await,
        }
    }

    /// From here a work can be undone alone.
    pub(super) fn begin_work(&mut self) {
        self.later.statements.push(Statement::Fixed(SAVEPOINT));
    }

    /// It is done.
    pub(super) async fn end_work(&mut self) -> Result<()> {
        self.raw("release savepoint work").await
    }

    /// It is undone.
    pub(super) async fn undo_work(&mut self) -> Result<()> {
        let waiting = &mut self.later.statements;
        if let Some(place) = waiting.iter().position(|s| matches!(s, Statement::Fixed(SAVEPOINT))) {
            // Nothing of it was sent.
            waiting.truncate(place);
            return Ok(());
        }
        waiting.clear();
        self.later.statements.push(Statement::Fixed("rollback to savepoint work"));
        self.end_work().await
    }

    /// Runs this with what waits.
    pub(super) async fn raw(&mut self, sql: &'static str) -> Result<()> {
        self.later.statements.push(Statement::Fixed(sql));
        self.settled().await.map(drop)
    }

    /// A statement with values of its own, behind what waits: in one text, where that has no values.
    pub(super) async fn behind(&mut self, sql: Arc<str>) -> Result<Arc<str>> {
        let fixed = |statement: &Statement| match statement {
            Statement::Fixed(sql) => Some(*sql),
            Statement::Rows(..) => None,
        };
        let waiting: Option<Vec<&str>> = self.later.statements.iter().map(fixed).collect();
        match (&self.connected, waiting) {
            (_, Some(waiting)) if waiting.is_empty() => Ok(sql),
            (Connected::Sqlite(_), Some(waiting)) => {
                let text = format!("{}; {sql}", waiting.join("; "));
                self.later.statements.clear();
                Ok(text.into())
            }
            (Connected::Sqlite(_) | Connected::Postgres(_), _) => self.settled().await.map(|_| sql),
        }
    }

    /// Notes whether a transaction began, where one was to: what is wrong with a statement behind it is no sign that it
    /// did not.
    pub(super) fn begun<T>(&mut self, sent: Result<T>) -> Result<T> {
        if self.later.stands == Stands::Beginning {
            let away = sent.as_ref().is_err_and(StoreError::lost_connection);
            self.later.stands = if away { Stands::Failed } else { Stands::Inside };
        }
        sent
    }

    async fn send(&mut self, statements: Vec<Statement>) -> Result<()> {
        // One size for all that go together: else each mixture of sizes were a text of its own to prepare.
        let size = |statement: &Statement| match statement {
            Statement::Fixed(_) => 0,
            Statement::Rows(_, rows) => rows.len().next_power_of_two(),
        };
        let padded = statements.iter().map(size).max().unwrap_or_default();
        let sql = |statement: &Statement| match statement {
            Statement::Fixed(sql) => Arc::from(*sql),
            Statement::Rows(template, rows) => self.text(template, padded, &rows[0]),
        };
        let texts: Vec<Arc<str>> = statements.iter().map(sql).collect();
        match &mut self.connected {
            Connected::Sqlite(c) => {
                let mut query = sqlx::query(AssertSqlSafe(texts.join("; ")));
                for statement in &statements {
                    if let Statement::Rows(_, rows) = statement {
                        query = bound!(query, rows, padded);
                    }
                }
                query.execute(c).await?;
            }
            Connected::Postgres(c) => {
                for (statement, text) in statements.iter().zip(texts) {
                    match statement {
                        Statement::Fixed(sql) => sqlx::raw_sql(*sql).execute(&mut *c).await?,
                        Statement::Rows(_, rows) => {
                            bound!(sqlx::query(AssertSqlSafe(text)), rows, padded).execute(&mut *c).await?
                        }
                    };
                }
            }
        }
        Ok(())
    }
}
