//! Sessions as a digest reads them.

use futures_util::TryStreamExt as _;

use super::rows::{from_columns, shows_only};
use super::{PAGE, Result, Store, read};

/// One session, without its person's address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionRow {
    /// Its id.
    pub id: i64,
    /// Whose: only to tell people apart.
    pub contact_id: i64,
    /// `KH`, or empty.
    pub country: String,
    /// The language it is held in.
    pub language: String,
    /// The channel it was last moved on.
    pub channel: String,
    /// The codes of the person's groups, joined by commas.
    pub groups: String,
    /// See [`crate::domain::session::Stage`].
    pub stage: String,
    /// When invited, in microseconds since 1970.
    pub invited_at: i64,
    /// When we knew that the invitation had arrived.
    pub reached_at: Option<i64>,
    /// When they agreed.
    pub started_at: Option<i64>,
    /// When it ended, in whichever way.
    pub ended_at: Option<i64>,
    /// How many characters the answers so far take: 0 is none.
    pub given: i64,
    /// When they opted out.
    pub opted_out_at: Option<i64>,
}

from_columns!(
    SessionRow: id, contact_id, country, language, channel, groups, stage, invited_at, reached_at, started_at, ended_at, given, opted_out_at
);

/// One answer with what an export says beside it; no address and no group.
#[derive(Clone, PartialEq, Eq)]
pub struct ExportRow {
    /// In which session.
    pub session_id: i64,
    /// Whose: a number of this database.
    pub contact_id: i64,
    /// `KH`, or empty.
    pub country: String,
    /// The language it was asked in.
    pub language: String,
    /// By which channel it came.
    pub channel: String,
    /// The question's key.
    pub question: String,
    /// See [`crate::domain::answer::Answer::state`].
    pub state: String,
    /// See [`crate::domain::answer::Answer::value`].
    pub value: String,
    /// As typed.
    pub raw: String,
    /// When, in microseconds since 1970.
    pub answered_at: i64,
    /// When it was last corrected.
    pub corrected_at: Option<i64>,
    /// Whether it came after the closing (1).
    pub late: i64,
    /// Whether it speaks of stopping (1).
    pub mentions_stop: i64,
}

from_columns!(
    ExportRow: session_id, contact_id, country, language, channel, question, state, value, raw, answered_at, corrected_at, late, mentions_stop
);

shows_only!(ExportRow: session_id, question, state, language, late);

impl Store {
    /// Every session of a version, in the order of their ids, to `each`: while it takes one, the database reads ahead.
    ///
    /// # Errors
    /// What the database says.
    pub async fn scan_sessions(&self, consultation: i64, mut each: impl FnMut(SessionRow)) -> Result<()> {
        // `string_agg` is PostgreSQL's word; SQLite has it since 3.44, and the one we bundle is newer.
        let sql = "select s.id, s.contact_id, c.country, s.language, s.channel,
                coalesce((select string_agg(m.group_code, ',') from membership m where m.contact_id = c.id), '') as groups,
                s.stage, s.invited_at, s.reached_at, s.started_at, s.ended_at,
                cast(length(s.given) as bigint) as given, c.opted_out_at
             from session s join contact c on c.id = s.contact_id
             where s.consultation_id = $1 order by s.id";
        read!(self, pool => {
            let mut rows = sqlx::query_as(sql).bind(consultation).fetch(pool);
            while let Some(row) = rows.try_next().await? {
                each(row);
            }
        });
        Ok(())
    }

    /// Every answer of a version with its words, in the order of the sessions, to `each`.
    ///
    /// # Errors
    /// What the database says.
    pub async fn scan_export(&self, consultation: i64, mut each: impl FnMut(ExportRow)) -> Result<()> {
        // Said so that both databases begin a page where the last one ended and walk on from there: PostgreSQL needs the
        // pair (with `or` it read the answers from the first one for each page: two minutes for a million) and, for
        // the sessions, `s.id >= $2`; SQLite the order by `s.id`, which is the same as `a.session_id` (else it sorted).
        let sql = "select a.session_id, s.contact_id, c.country, a.language, a.channel, a.question, a.state, a.value,
                a.raw, a.answered_at, a.corrected_at, a.late, a.mentions_stop
             from session s join contact c on c.id = s.contact_id join answer a on a.session_id = s.id
             where s.consultation_id = $1 and s.id >= $2 and (a.session_id, a.question) > ($2, $3)
             order by s.id, a.question limit 2000";
        let (mut session, mut question) = (0_i64, String::new());
        loop {
            let page: Vec<ExportRow> = read!(self, pool => {
                sqlx::query_as(sql).bind(consultation).bind(session).bind(&question).fetch_all(pool).await
            })?;
            let more = page.len() as i64 == PAGE;
            if let Some(last) = page.last() {
                (session, question) = (last.session_id, last.question.clone());
            }
            page.into_iter().for_each(&mut each);
            if !more {
                return Ok(());
            }
        }
    }
}
