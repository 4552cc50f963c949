//! Databases that can be taken away and brought back.

use sqlx::{ConnectOptions as _, SqliteConnection};

use super::*;
use crate::databases::{Cluster, Database};

/// A database that can be taken away.
pub(super) enum Losable {
    /// Another program holds its file: it can be read, and nothing be written.
    Sqlite(PathBuf),
    /// A server of its own.
    Postgres(Box<Cluster>),
}

/// What keeps it away.
pub(super) struct Lost(Option<SqliteConnection>);

impl Losable {
    pub(super) fn sqlite() -> (Losable, Database) {
        let database = Database::sqlite();
        (Losable::Sqlite(PathBuf::from(&database.url)), database)
    }

    pub(super) async fn postgres() -> (Losable, Database) {
        let cluster = tokio::task::spawn_blocking(Cluster::start).await.unwrap();
        let database = cluster.database().await;
        (Losable::Postgres(Box::new(cluster)), database)
    }

    /// From now on nothing is committed.
    pub(super) async fn lose(&self) -> Lost {
        match self {
            Losable::Sqlite(path) => {
                let patient = SqliteConnectOptions::new().filename(path).busy_timeout(PATIENCE);
                let mut connection = patient.connect().await.unwrap();
                sqlx::raw_sql("begin immediate").execute(&mut connection).await.unwrap();
                Lost(Some(connection))
            }
            Losable::Postgres(cluster) => {
                cluster.kill();
                Lost(None)
            }
        }
    }

    /// It is there again. Blocks for the second or two that a server takes.
    pub(super) async fn bring_back(&self, lost: Lost) {
        match (self, lost.0) {
            (Losable::Sqlite(_), Some(connection)) => connection.close().await.unwrap(),
            (Losable::Sqlite(_), None) => {}
            (Losable::Postgres(cluster), _) => cluster.run_again(),
        }
    }

    /// Whether a program can start while it is away.
    pub(super) fn opens_without(&self) -> bool {
        matches!(self, Losable::Sqlite(_))
    }
}

/// Makes two tests of each function: one for each database that can be taken away.
macro_rules! on_both_losable {
    ($($name:ident),+ $(,)?) => {
        mod sqlite {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 3)]
                async fn $name() {
                    let (losable, database) = super::Losable::sqlite();
                    super::$name(losable, database).await;
                }
            )+
        }
        mod postgres {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 3)]
                async fn $name() {
                    let (losable, database) = super::Losable::postgres().await;
                    super::$name(losable, database).await;
                }
            )+
        }
    };
}
pub(super) use on_both_losable;
