//! Contacts as an organiser's list brings them.

use std::collections::{HashMap, HashSet};

use super::rows::{Cell, row, shows_only};
use super::{Result, Store, Tx, UrnHash, read};

/// A contact of a list.
#[derive(Clone, PartialEq, Eq)]
pub struct NewContact {
    /// The id it gets if it is new.
    pub id: i64,
    /// The hash of the URN.
    pub hash: UrnHash,
    /// `tel` or `telegram`.
    pub scheme: &'static str,
    /// The URN, sealed.
    pub sealed: String,
    /// `KH`.
    pub country: String,
    /// Their language.
    pub language: String,
    /// Whether the list said it, or the country suggested it.
    pub language_chosen: bool,
    /// How they agreed to be written to.
    pub enrolled: String,
    /// The codes of their groups.
    pub groups: Vec<String>,
}

shows_only!(NewContact: id, scheme, country, language);

/// What an import changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Enrolled {
    /// How many were not known.
    pub new: usize,
    /// How many were, and are as they were but for their groups.
    pub known: usize,
    /// How many of the known had opted out: they stay so.
    pub opted_out: usize,
}

impl Tx {
    /// Adds contacts. One that is known keeps their language and their wishes; groups are added.
    ///
    /// # Errors
    /// What the database says; so for every function here.
    pub async fn enrol(&mut self, contacts: &[NewContact], now: i64) -> Result<Enrolled> {
        let hashes: Vec<Vec<Cell>> = contacts.iter().map(|c| row![c.hash.as_str()]).collect();
        let known: Vec<(String, i64, Option<i64>, String)> = self
            .fetch(
                "select u.hash, c.id, c.opted_out_at, c.enrolled from urn u join contact c on c.id = u.contact_id
                 where u.hash in (select column1 from {rows} as r)",
                &hashes,
            )
            .await?;
        let opted_out = known.iter().filter(|k| k.2.is_some()).count();
        let strangers: HashSet<i64> = known.iter().filter(|k| k.3.is_empty()).map(|k| k.1).collect();
        let known: HashMap<String, i64> = known.into_iter().map(|(hash, id, ..)| (hash, id)).collect();
        let new: Vec<&NewContact> =
            contacts.iter().filter(|c| !known.contains_key(c.hash.as_str())).collect();
        let rows: Vec<Vec<Cell>> = new
            .iter()
            .map(|c| {
                row![
                    c.id,
                    c.country.as_str(),
                    c.language.as_str(),
                    c.language_chosen,
                    c.enrolled.as_str(),
                    None::<i64>,
                    now
                ]
            })
            .collect();
        self.execute(
            "insert into contact (id, country, language, language_chosen, enrolled, opted_out_at, created_at)
             select * from {rows} as r",
            &rows,
        )
        .await?;
        let rows: Vec<Vec<Cell>> = new
            .iter()
            .map(|c| row![c.hash.as_str(), c.id, c.scheme, c.sealed.as_str(), "", 0, "-", 0])
            .collect();
        self.execute(
            "insert into urn (hash, contact_id, scheme, sealed, channel, heard_at, asked, asked_at)
             select * from {rows} as r",
            &rows,
        )
        .await?;
        // Somebody who once wrote to us as a stranger is now enrolled.
        let enrolled: HashMap<&str, &str> =
            contacts.iter().map(|c| (c.hash.as_str(), c.enrolled.as_str())).collect();
        let rows: Vec<Vec<Cell>> = known
            .iter()
            .filter(|(_, id)| strangers.contains(id))
            .filter_map(|(hash, id)| Some(row![*id, *enrolled.get(hash.as_str())?]))
            .collect();
        self.execute(
            "update contact set enrolled = r.column2 from {rows} as r where contact.id = r.column1",
            &rows,
        )
        .await?;
        let members: Vec<(i64, String)> = contacts
            .iter()
            .flat_map(|c| {
                let id = known.get(c.hash.as_str()).copied().unwrap_or(c.id);
                c.groups.iter().map(move |group| (id, group.clone()))
            })
            .collect();
        self.keep_memberships(&members).await?;
        Ok(Enrolled { new: new.len(), known: contacts.len() - new.len(), opted_out })
    }
}

impl Store {
    /// What is kept of one person, found by the hashes of their URNs, as a name and a value each: for the chat, and
    /// for a person who asks what we know. Never an address.
    ///
    /// # Errors
    /// What the database says.
    pub async fn kept_of(&self, hashes: &[String; 2]) -> Result<Vec<(String, String)>> {
        let sql = "with me as (select distinct contact_id as id from urn where hash in ($1, $2))
             select k.act as name, '' as value, k.id as at from consent k join me on me.id = k.contact_id
                where k.act <> 'joined'
             union all select 'joined ' || m.group_code, '', 0 from membership m join me on me.id = m.contact_id
             union all select 'language', c.language, 0 from contact c join me on me.id = c.id
             union all select a.question, case a.state when 'kept' then a.value when 'text' then a.raw
                    when 'review' then 'for review: ' || a.raw else a.state end
                    || case a.late when 1 then ' (late)' else '' end
                    || case a.mentions_stop when 1 then ' (mentions stop)' else '' end, 0
                from answer a join session s on s.id = a.session_id join me on me.id = s.contact_id
             order by 3, 1, 2";
        let rows: Vec<(String, String, i64)> =
            read!(self, pool => sqlx::query_as(sql).bind(&hashes[0]).bind(&hashes[1]).fetch_all(pool).await)?;
        // An act that came twice, such as an opt out after an opt in, has a number: each is shown once.
        let mut seen: HashMap<String, usize> = HashMap::new();
        let number = |(name, value, at): (String, String, i64)| {
            let times = seen.entry(name.clone()).or_default();
            *times += 1;
            let again = at > 0 && *times > 1;
            (if again { format!("{name} ({times})") } else { name }, value)
        };
        Ok(rows.into_iter().map(number).collect())
    }

    /// How many people are enrolled, and how many of them opted out.
    ///
    /// # Errors
    /// What the database says.
    pub async fn contact_counts(&self) -> Result<(i64, i64)> {
        let sql = "select count(*), count(opted_out_at) from contact where enrolled <> ''";
        Ok(read!(self, pool => sqlx::query_as(sql).fetch_one(pool).await)?)
    }

    /// How many people of these groups (all, when empty) are enrolled and have not opted out, by country and
    /// language.
    ///
    /// # Errors
    /// What the database says.
    pub async fn audience(&self, groups: &[String]) -> Result<Vec<(String, String, i64)>> {
        let sql = "select c.country, c.language, count(*) from contact c
             where c.enrolled <> '' and c.opted_out_at is null and ($1 = '' or exists
                (select 1 from membership m where m.contact_id = c.id and replace($1, ',' || m.group_code || ',', '') <> $1))
             group by c.country, c.language order by 1, 2";
        Ok(read!(self, pool => sqlx::query_as(sql).bind(listed(groups)).fetch_all(pool).await)?)
    }
}

/// `,fishers,weavers,`, or nothing: a list as one value that both databases can search.
pub(super) fn listed(groups: &[String]) -> String {
    if groups.is_empty() { String::new() } else { format!(",{},", groups.join(",").to_lowercase()) }
}
