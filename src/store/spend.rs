//! What was spent of each consultation, by its days: kept with the claim that spends it, so that no crash lets anything
//! go out uncounted.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use super::rows::{Cell, from_columns, row};
use super::{Result, Store, StoreError, Tx, read};
use crate::domain::cost::{Amount, Full, Spent, Sums, Unit};

/// A consultation's short name (empty: of none), and a day of its zone.
pub type Account = (String, NaiveDate);

impl Tx {
    /// Adds to what was spent; what is given back is less than nothing.
    ///
    /// # Errors
    /// What the database says; so for every function here.
    pub async fn spend(&mut self, spent: &BTreeMap<Account, Sums>) -> Result<()> {
        let rows: Vec<Vec<Cell>> = spent
            .iter()
            .flat_map(|((slug, day), sums)| {
                let amounts = sums.iter().filter(|amount| !amount.is_nothing());
                amounts.map(|a| row![slug.as_str(), day.to_string(), a.unit.as_str(), a.millionths()])
            })
            .collect();
        self.execute(
            "insert into spend (consultation, day, unit, millionths) select * from {rows} as r where true
             on conflict (consultation, day, unit) do update set millionths = spend.millionths + excluded.millionths",
            &rows,
        )
        .await?;
        Ok(())
    }

    /// What was spent of these consultations, in all and on the day that each is asked about.
    pub async fn spent(&mut self, of: &[Account]) -> Result<HashMap<String, Spent>> {
        let rows: Vec<Vec<Cell>> =
            of.iter().map(|(slug, day)| row![slug.as_str(), day.to_string()]).collect();
        let sums: Vec<(String, String, i64, i64)> = self
            .fetch(
                "select s.consultation, s.unit, cast(sum(s.millionths) as bigint),
                    cast(sum(case when s.day = r.column2 then s.millionths else 0 end) as bigint)
                 from {rows} as r join spend s on s.consultation = r.column1 group by s.consultation, s.unit",
                &rows,
            )
            .await?;
        let mut spent: HashMap<String, Spent> = HashMap::new();
        for (slug, unit, all, day) in sums {
            let account = spent.entry(slug).or_default();
            account.all.add(Amount::of_millionths(read_unit(&unit)?, all));
            account.day.add(Amount::of_millionths(read_unit(&unit)?, day));
        }
        Ok(spent)
    }
}

impl Store {
    /// What was spent of a consultation, in all and on a day of its zone.
    ///
    /// # Errors
    /// What the database says.
    pub async fn spent_of(&self, slug: &str, day: NaiveDate) -> Result<Spent> {
        let sql = "select unit, cast(sum(millionths) as bigint),
                cast(sum(case when day = $2 then millionths else 0 end) as bigint)
             from spend where consultation = $1 group by unit";
        let sums: Vec<(String, i64, i64)> = read!(self, pool => {
            sqlx::query_as(sql).bind(slug).bind(day.to_string()).fetch_all(pool).await
        })?;
        let mut spent = Spent::default();
        for (unit, all, day) in sums {
            spent.all.add(Amount::of_millionths(read_unit(&unit)?, all));
            spent.day.add(Amount::of_millionths(read_unit(&unit)?, day));
        }
        Ok(spent)
    }
}

/// Messages of a consultation that its cap holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Capped {
    /// The consultation's short name.
    pub consultation: String,
    /// Why they are held.
    pub error: String,
    /// How many.
    pub messages: i64,
}

from_columns!(Capped: consultation, error, messages);

impl Store {
    /// What is held by caps.
    ///
    /// # Errors
    /// What the database says.
    pub async fn capped(&self) -> Result<Vec<Capped>> {
        let sql = "select k.slug as consultation, o.error, count(*) as messages
             from outbound o join session s on s.id = o.session_id join consultation k on k.id = s.consultation_id
             where o.status = 'held' and o.error in ($1, $2)
             group by k.slug, o.error order by k.slug, o.error";
        let [reached, unpriced] = [Full::Consultation, Full::Unpriced].map(Full::as_str);
        Ok(read!(self, pool => sqlx::query_as(sql).bind(reached).bind(unpriced).fetch_all(pool).await)?)
    }
}

fn read_unit(unit: &str) -> Result<Unit> {
    Unit::parse(unit).ok_or(StoreError::Unreadable("spend.unit"))
}
