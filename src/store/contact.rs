//! Contacts as an organiser's list brings them.

use std::collections::{HashMap, HashSet};

use super::rows::{Cell, from_columns, one, row, shows_only};
use super::{Connected, Result, Store, Tx, UrnHash, on, read};

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
    /// How many had asked to be forgotten: they are not added.
    pub forgotten: usize,
}

/// What was forgotten of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Forgotten {
    /// Addresses.
    pub addresses: u64,
    /// Messages they sent, whose words went.
    pub heard: u64,
    /// Messages to them, sent or waiting.
    pub sent: u64,
    /// Answers in their own words, spoken ones included: nothing is left of them.
    pub words: u64,
    /// Answers that stay and count, without how they were typed.
    pub counted: u64,
}

/// People of one country and language, whom a round would write to by one kind of address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audience {
    /// `KH`, or empty.
    pub country: String,
    /// Their language.
    pub language: String,
    /// `tel` or `telegram`.
    pub scheme: String,
    /// The channel they were last heard on there; empty if never.
    pub channel: String,
    /// How many.
    pub people: i64,
}

from_columns!(Audience: country, language, scheme, channel, people);

impl Tx {
    /// Adds contacts. One that is known keeps their language and their wishes; groups are added.
    ///
    /// # Errors
    /// What the database says; so for every function here.
    pub async fn enrol(&mut self, contacts: &[NewContact], now: i64) -> Result<Enrolled> {
        let forgotten = self.forgotten_among(contacts).await?;
        let all = contacts.len();
        let contacts: Vec<&NewContact> =
            contacts.iter().filter(|c| !forgotten.contains(c.hash.as_str())).collect();
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
            contacts.iter().filter(|c| !known.contains_key(c.hash.as_str())).copied().collect();
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
        let (new, known) = (new.len(), contacts.len() - new.len());
        Ok(Enrolled { new, known, opted_out, forgotten: all - contacts.len() })
    }

    /// Those who asked to be forgotten and did not come back by themselves.
    async fn forgotten_among(&mut self, contacts: &[NewContact]) -> Result<HashSet<String>> {
        let hashes: Vec<Vec<Cell>> = contacts.iter().map(|c| row![c.hash.as_str()]).collect();
        let forgotten: Vec<(String,)> = self
            .fetch(
                "select f.hash from forgotten f where f.hash in (select column1 from {rows} as r)
                    and not exists (select 1 from urn u join contact c on c.id = u.contact_id
                        where u.hash = f.hash and c.enrolled <> '')",
                &hashes,
            )
            .await?;
        Ok(forgotten.into_iter().map(|(hash,)| hash).collect())
    }

    /// Forgets the person who is reached at this address, on all their addresses: their words, and every message. What
    /// is only counted stays, without anybody behind it. `None`: nobody is reached there.
    pub async fn forget(&mut self, hash: &UrnHash, now: i64) -> Result<Option<Forgotten>> {
        let sql = "select contact_id from urn where hash = $1";
        let found: Option<i64> =
            on!(self, c => sqlx::query_scalar(sql).bind(hash.as_str()).fetch_optional(&mut *c).await)?;
        let Some(contact) = found else {
            return Ok(None);
        };
        if let Connected::Sqlite(c) = self.settled().await? {
            // What is deleted is overwritten, not only let go.
            sqlx::query("pragma secure_delete = on").execute(c).await?;
        }
        one!(
            self,
            "insert into forgotten (hash, at) select hash, $2 from urn where contact_id = $1
             on conflict (hash) do update set at = excluded.at",
            contact,
            now
        )?;
        one!(
            self,
            "delete from part where outbound_id in (select id from outbound where contact_id = $1)",
            contact
        )?;
        let sent = one!(self, "delete from outbound where contact_id = $1", contact)?;
        // Its key stays: the same message may be delivered again.
        let heard =
            one!(self, "update inbound set text = '' where contact_id = $1 and kind <> 'part'", contact)?;
        one!(self, "delete from piece where urn in (select hash from urn where contact_id = $1)", contact)?;
        one!(
            self,
            "delete from media where session_id in (select id from session where contact_id = $1)",
            contact
        )?;
        let words = one!(
            self,
            "delete from answer where state in ('text', 'media', 'review')
                and session_id in (select id from session where contact_id = $1)",
            contact
        )?;
        let counted = one!(
            self,
            "update answer set raw = '' where session_id in (select id from session where contact_id = $1)",
            contact
        )?;
        one!(self, "update session set remind_at = null where contact_id = $1", contact)?;
        // How they were enrolled may name them: "form 7, signed by …".
        one!(self, "update contact set enrolled = '' where id = $1", contact)?;
        let addresses = one!(self, "delete from urn where contact_id = $1", contact)?;
        Ok(Some(Forgotten { addresses, heard, sent, words, counted }))
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

    /// The same of those who can be reached by SMS, by country.
    ///
    /// # Errors
    /// What the database says.
    pub async fn audience_by_sms(&self, groups: &[String]) -> Result<Vec<(String, i64)>> {
        let sql = "select c.country, count(*) from contact c
             where c.enrolled <> '' and c.opted_out_at is null
                and exists (select 1 from urn u where u.contact_id = c.id and u.scheme = 'tel')
                and ($1 = '' or exists (select 1 from membership m
                    where m.contact_id = c.id and replace($1, ',' || m.group_code || ',', '') <> $1))
             group by c.country order by 1";
        Ok(read!(self, pool => sqlx::query_as(sql).bind(listed(groups)).fetch_all(pool).await)?)
    }

    /// Whom a round of a consultation would invite now, and by which address: as [`Tx::invitees`] does.
    ///
    /// # Errors
    /// What the database says.
    pub async fn invited_now(&self, slug: &str, groups: &[String], prefer: &str) -> Result<Vec<Audience>> {
        let sql = "select c.country, c.language, u.scheme, u.channel, count(*) as people
             from contact c join urn u on u.contact_id = c.id and u.hash =
                (select w.hash from urn w where w.contact_id = c.id
                    order by case when w.gone_at is null then 0 else 1 end, w.heard_at desc,
                        case when w.scheme = $3 then 0 else 1 end, w.hash limit 1)
             where c.enrolled <> '' and c.opted_out_at is null
                and ($1 = '' or exists (select 1 from membership m
                    where m.contact_id = c.id and replace($1, ',' || m.group_code || ',', '') <> $1))
                and not exists (select 1 from session s join consultation k on k.id = s.consultation_id
                    where s.contact_id = c.id and k.slug = $2)
             group by c.country, c.language, u.scheme, u.channel order by 1, 2, 3, 4";
        Ok(read!(self, pool => {
            sqlx::query_as(sql).bind(listed(groups)).bind(slug).bind(prefer).fetch_all(pool).await
        })?)
    }
}

/// `,fishers,weavers,`, or nothing: a list as one value that both databases can search.
pub(super) fn listed(groups: &[String]) -> String {
    if groups.is_empty() { String::new() } else { format!(",{},", groups.join(",").to_lowercase()) }
}
