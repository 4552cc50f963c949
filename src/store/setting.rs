//! Small facts about this house.

use super::rows::one;
use super::{Connected, Key, Result, Store, StoreError, Tx, on, read};

const KEY_CHECK: &str = "key check";
const GENERATION: &str = "generation";

impl Tx {
    /// The value of a setting.
    ///
    /// # Errors
    /// What the database says; so for every function here.
    pub async fn setting(&mut self, name: &str) -> Result<Option<String>> {
        let sql = "select value from setting where name = $1";
        Ok(on!(self, c => sqlx::query_scalar(sql).bind(name).fetch_optional(&mut *c).await)?)
    }

    /// Sets one.
    pub async fn set(&mut self, name: &str, value: &str) -> Result<()> {
        one!(
            self,
            "insert into setting (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value",
            name,
            value
        )?;
        Ok(())
    }

    /// Forgets one.
    pub async fn unset(&mut self, name: &str) -> Result<()> {
        one!(self, "delete from setting where name = $1", name)?;
        Ok(())
    }

    /// Counts up whenever groups or consultations change, so that a running program knows to read them again.
    pub async fn new_generation(&mut self) -> Result<()> {
        let now: i64 = self.setting(GENERATION).await?.and_then(|v| v.parse().ok()).unwrap_or(0);
        self.set(GENERATION, &(now + 1).to_string()).await
    }

    /// The number that [`Tx::new_generation`] counts up.
    pub async fn generation(&mut self) -> Result<i64> {
        Ok(self.setting(GENERATION).await?.and_then(|v| v.parse().ok()).unwrap_or(0))
    }
}

impl Store {
    /// The value of a setting.
    ///
    /// # Errors
    /// What the database says.
    pub async fn setting(&self, name: &str) -> Result<Option<String>> {
        let sql = "select value from setting where name = $1";
        Ok(read!(self, pool => sqlx::query_scalar(sql).bind(name).fetch_optional(pool).await)?)
    }
}

/// Refuses a wrong key before anything is written, the tables included. A database without tables takes any key.
pub(super) async fn check_key_before_migrating(tx: &mut Tx, key: &Key) -> Result<()> {
    let sql = match tx.connected {
        Connected::Sqlite(_) => "select count(*) from sqlite_master where name = 'setting'",
        Connected::Postgres(_) => {
            "select count(*) from pg_tables where tablename = 'setting' and schemaname = current_schema()"
        }
    };
    let tables: i64 = on!(tx, c => sqlx::query_scalar(sql).fetch_one(&mut *c).await)?;
    match tables {
        0 => Ok(()),
        _ => match tx.setting(KEY_CHECK).await? {
            Some(check) if check != key.check() => Err(StoreError::WrongKey),
            Some(_) | None => Ok(()),
        },
    }
}

/// Remembers the key of a new database.
pub(super) async fn check_key(tx: &mut Tx, key: &Key) -> Result<()> {
    one!(
        tx,
        "insert into setting (name, value) values ($1, $2) on conflict (name) do nothing",
        KEY_CHECK,
        key.check()
    )?;
    match tx.setting(KEY_CHECK).await? {
        Some(check) if check == key.check() => Ok(()),
        Some(_) | None => Err(StoreError::WrongKey),
    }
}
