//! What was answered.

use futures_util::TryStreamExt as _;

use super::rows::{Cell, from_columns, row, shows_only};
use super::{Result, Store, StoreError, Tx, read};
use crate::domain::session::Act;

/// An answer to be kept; one to the same question in the same session is corrected.
#[derive(Clone, PartialEq, Eq)]
pub struct StoredAnswer {
    /// In which session.
    pub session: i64,
    /// The question's key.
    pub question: String,
    /// See [`crate::domain::answer::Answer::state`].
    pub state: &'static str,
    /// See [`crate::domain::answer::Answer::value`].
    pub value: String,
    /// As typed.
    pub raw: String,
    /// The language it was asked in.
    pub language: String,
    /// By which channel it came.
    pub channel: String,
    /// The key of the message it was read from.
    pub message: String,
    /// It came after the closing.
    pub late: bool,
    /// A person should read it: it speaks of stopping.
    pub mentions_stop: bool,
}

shows_only!(StoredAnswer: session, question, state, language, late);

/// One answer as a digest reads it: no address, and no `Debug`, because it may be somebody's words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct AnswerRow<'a> {
    /// In which session: the trace from a number to its answers.
    pub session_id: i64,
    /// The question's key.
    pub question: &'a str,
    /// See [`crate::domain::answer::Answer::state`].
    pub state: &'a str,
    /// As typed, of an answer in words; else see [`crate::domain::answer::Answer::value`].
    pub said: &'a str,
    /// The language an answer in words was asked in; else empty.
    pub language: &'a str,
    /// When an answer in words was said, or last corrected, in microseconds since 1970; else 0.
    pub at: i64,
    /// Whether it was corrected.
    pub corrected: bool,
    /// Whether it speaks of stopping.
    pub mentions_stop: bool,
}

/// What stands between the answers of a session, and between the columns of one, where they come as one text: signs
/// that ASCII has for it (RFC 20, 5.2).
const BETWEEN_ANSWERS: char = '\u{1e}';
const BETWEEN_COLUMNS: char = '\u{1f}';

/// What is marked of an answer, each by its bit.
const MENTIONS_STOP: u8 = 1;
const CORRECTED: u8 = 2;

impl<'a> AnswerRow<'a> {
    /// Reads the columns of one answer, what was said last: it may hold anything but [`BETWEEN_ANSWERS`].
    fn read(session_id: i64, columns: &'a str) -> Option<AnswerRow<'a>> {
        let (question, columns) = columns.split_once(BETWEEN_COLUMNS)?;
        let (state, columns) = columns.split_once(BETWEEN_COLUMNS)?;
        let (marks, said) = columns.split_once(BETWEEN_COLUMNS)?;
        let marks: u8 = marks.parse().ok()?;
        let (language, at, said) = match state {
            "text" => {
                let (language, columns) = said.split_once(BETWEEN_COLUMNS)?;
                let (at, said) = columns.split_once(BETWEEN_COLUMNS)?;
                (language, at.parse().ok()?, said)
            }
            _ => ("", 0, said),
        };
        let (corrected, mentions_stop) = (marks & CORRECTED != 0, marks & MENTIONS_STOP != 0);
        Some(AnswerRow { session_id, question, state, said, language, at, corrected, mentions_stop })
    }
}

/// An answer that waits for a person to read it.
#[derive(Clone, PartialEq, Eq)]
pub struct OpenAnswer {
    /// In which session.
    pub session_id: i64,
    /// The question's key.
    pub question: String,
    /// `text` or `review`.
    pub state: String,
    /// As typed.
    pub raw: String,
    /// The language it was asked in.
    pub language: String,
}

from_columns!(OpenAnswer: session_id, question, state, raw, language);

shows_only!(OpenAnswer: session_id, question, state, language);

impl Tx {
    /// Keeps answers.
    ///
    /// # Errors
    /// What the database says; so for every function here.
    pub async fn keep_answers(&mut self, answers: &[StoredAnswer], now: i64) -> Result<()> {
        let rows: Vec<Vec<Cell>> = answers
            .iter()
            .map(|a| {
                row![
                    a.session,
                    a.question.as_str(),
                    a.state,
                    a.value.as_str(),
                    a.raw.as_str(),
                    a.language.as_str(),
                    a.channel.as_str(),
                    a.message.as_str(),
                    a.late,
                    a.mentions_stop,
                    now,
                    None::<i64>
                ]
            })
            .collect();
        self.later(
            "insert into answer (session_id, question, state, value, raw, language, channel, message, late,
                mentions_stop, answered_at, corrected_at)
             select * from {rows} as r where true
             on conflict (session_id, question) do update set
                state = excluded.state, value = excluded.value, raw = excluded.raw, language = excluded.language,
                channel = excluded.channel, message = excluded.message, late = excluded.late,
                mentions_stop = excluded.mentions_stop, corrected_at = excluded.answered_at",
            rows,
        )
        .await
    }

    /// Takes away answers whose question no longer applies.
    pub async fn drop_answers(&mut self, dropped: &[(i64, String)]) -> Result<()> {
        let rows: Vec<Vec<Cell>> =
            dropped.iter().map(|(session, question)| row![*session, question.as_str()]).collect();
        for statement in [
            "delete from answer where exists
                (select 1 from {rows} as r where session_id = r.column1 and question = r.column2)",
            "delete from media where exists
                (select 1 from {rows} as r where session_id = r.column1 and question = r.column2)",
        ] {
            self.execute(statement, &rows).await?;
        }
        Ok(())
    }

    /// Keeps a voice note or photo, already sealed.
    pub async fn keep_media(
        &mut self,
        session: i64,
        question: &str,
        mime: &str,
        sealed: &str,
        now: i64,
    ) -> Result<()> {
        self.execute(
            "insert into media (session_id, question, mime, sealed, at) select * from {rows} as r where true
             on conflict (session_id, question) do update set
                mime = excluded.mime, sealed = excluded.sealed, at = excluded.at",
            &[row![session, question, mime, sealed, now]],
        )
        .await?;
        Ok(())
    }

    /// Forgets voice notes and photos kept before `before`: that there was one stays. Gives how many, at most `most`.
    pub async fn forget_media(&mut self, before: i64, most: i64) -> Result<u64> {
        super::rows::one!(
            self,
            "delete from media where (session_id, question) in
                (select session_id, question from media where at < $1 limit $2)",
            before,
            most
        )
    }

    /// Keeps what people agreed to: id, contact, session, act, version, language, channel, message.
    #[expect(clippy::type_complexity, reason = "one row of the table, in its order")]
    pub async fn keep_consents(
        &mut self,
        consents: &[(i64, i64, Option<i64>, Act, String, String, String, String)],
        now: i64,
    ) -> Result<()> {
        let rows: Vec<Vec<Cell>> = consents
            .iter()
            .map(|(id, contact, session, act, version, language, channel, message)| {
                row![
                    *id,
                    *contact,
                    *session,
                    act.as_str(),
                    version.as_str(),
                    language.as_str(),
                    channel.as_str(),
                    message.as_str(),
                    now
                ]
            })
            .collect();
        self.execute(
            "insert into consent (id, contact_id, session_id, act, version, language, channel, message, at)
             select * from {rows} as r",
            &rows,
        )
        .await?;
        Ok(())
    }
}

impl Store {
    /// Every answer of a version that came in time, in the order of its sessions, to `each`. Readers only: replies go on
    /// meanwhile.
    ///
    /// The answers of a session come as one text, with no more than a digest asks for: a million rows of eight columns
    /// took five seconds of two processors, most of it for handing each value from SQLite's thread to ours.
    ///
    /// # Errors
    /// What the database says; so for every function here.
    pub async fn scan_answers(&self, consultation: i64, mut each: impl FnMut(AnswerRow<'_>)) -> Result<()> {
        let sql = "select s.id,
                (select string_agg(a.question || $2 || a.state || $2
                    || (a.mentions_stop + case when a.corrected_at is null then 0 else 2 end) || $2
                    || case a.state
                        when 'text' then a.language || $2 || coalesce(a.corrected_at, a.answered_at) || $2
                            || replace(a.raw, $3, ' ')
                        else a.value end, $3)
                 from answer a where a.session_id = s.id and a.late = 0)
             from session s where s.consultation_id = $1 order by s.id";
        let (columns, answers) = (BETWEEN_COLUMNS.to_string(), BETWEEN_ANSWERS.to_string());
        read!(self, pool => {
            let query = sqlx::query_as(sql).bind(consultation).bind(&columns).bind(&answers);
            let mut rows = query.fetch(pool);
            while let Some(row) = rows.try_next().await? {
                let (session, answers): (i64, Option<String>) = row;
                for answer in answers.iter().flat_map(|answers| answers.split(BETWEEN_ANSWERS)) {
                    each(AnswerRow::read(session, answer).ok_or(StoreError::Unreadable("answer"))?);
                }
            }
        });
        Ok(())
    }

    /// The newest answers in words to one question of a version, at most `most`.
    pub async fn open_answers(&self, consultation: i64, most: i64) -> Result<Vec<OpenAnswer>> {
        let sql = "select a.session_id, a.question, a.state, a.raw, a.language
             from session s join answer a on a.session_id = s.id
             where s.consultation_id = $1 and a.state in ('text', 'review') order by a.answered_at desc limit $2";
        Ok(read!(self, pool => sqlx::query_as(sql).bind(consultation).bind(most).fetch_all(pool).await)?)
    }

    /// The raw words of each answer of a session, by question: for exports.
    pub async fn raw_of(&self, session: i64) -> Result<Vec<(String, String)>> {
        let sql = "select question, raw from answer where session_id = $1 order by question";
        Ok(read!(self, pool => sqlx::query_as(sql).bind(session).fetch_all(pool).await)?)
    }
}

impl From<std::num::TryFromIntError> for StoreError {
    fn from(_: std::num::TryFromIntError) -> StoreError {
        StoreError::Unreadable("a number")
    }
}
