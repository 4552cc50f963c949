//! A database for each test, of both kinds: a file for SQLite; for PostgreSQL a cluster of our own that lives as long
//! as this program, or the server that `SUARA_TEST_POSTGRES` names by URL.

use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::str::FromStr;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection};

/// Makes two tests of each function: one on SQLite, one on PostgreSQL.
macro_rules! on_both {
    ($($name:ident),+ $(,)?) => {
        mod sqlite {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $name() {
                    super::$name($crate::databases::Database::sqlite()).await;
                }
            )+
        }
        mod postgres {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $name() {
                    super::$name($crate::databases::Database::postgres().await).await;
                }
            )+
        }
    };
}
pub(crate) use on_both;

/// An empty database.
pub struct Database {
    /// As `Store::open` takes it.
    pub url: String,
    /// Where it lies, if it is ours alone.
    place: Place,
}

enum Place {
    Folder(tempfile::TempDir),
    Cluster,
    /// Somebody's server: the database is dropped after the test.
    Theirs(Box<PgConnectOptions>, String),
}

impl Database {
    pub fn sqlite() -> Database {
        let folder = tempfile::tempdir().unwrap();
        let url = folder.path().join("suara.db").to_str().unwrap().to_owned();
        Database { url, place: Place::Folder(folder) }
    }

    pub async fn postgres() -> Database {
        match std::env::var("SUARA_TEST_POSTGRES") {
            Ok(url) => {
                let server =
                    PgConnectOptions::from_str(&url).expect("SUARA_TEST_POSTGRES is a postgres: URL");
                let name = new_database(&server).await;
                let mut url: reqwest::Url = url.parse().expect("SUARA_TEST_POSTGRES is a URL");
                url.set_path(&name);
                Database { url: url.into(), place: Place::Theirs(Box::new(server), name) }
            }
            Err(_) => Cluster::shared().await.database().await,
        }
    }

    pub fn is_sqlite(&self) -> bool {
        matches!(self.place, Place::Folder(_))
    }

    /// Everything of it that lies on a disk, as bytes: SQLite's file and its log, or what `pg_dump` writes.
    pub fn on_disk(&self) -> Vec<u8> {
        match &self.place {
            Place::Folder(folder) => {
                let files = std::fs::read_dir(folder.path()).unwrap();
                files.flat_map(|file| std::fs::read(file.unwrap().path()).unwrap()).collect()
            }
            Place::Cluster | Place::Theirs(..) => {
                let dump = Command::new(programs().join("pg_dump")).arg(&self.url).output().unwrap();
                assert!(dump.status.success(), "{}", String::from_utf8_lossy(&dump.stderr));
                dump.stdout
            }
        }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let Place::Theirs(server, name) = &self.place else {
            return;
        };
        let (server, sql) = (server.clone(), format!("drop database {name} with (force)"));
        // A runtime of its own: the test's may be the one that is ending.
        let dropped = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.unwrap().block_on(execute(&server, sql));
        });
        dropped.join().unwrap();
    }
}

async fn new_database(server: &PgConnectOptions) -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let name = format!("suara_test_{}_{count}", std::process::id());
    execute(server, format!("create database {name}")).await;
    name
}

async fn execute(server: &PgConnectOptions, sql: String) {
    let mut connection: PgConnection = server.connect().await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

/// A PostgreSQL that is thrown away.
pub struct Cluster {
    folder: PathBuf,
    port: u16,
    option: &'static str,
    /// Stops the server and removes its folder when its standard input ends: with this value, and with this program,
    /// however it ends.
    _guard: Child,
}

/// PostgreSQL refuses to run as root: then it runs as the user its package made.
const ACCOUNT: &str = "postgres";

/// Removes until nothing is left: `initdb` may still be writing.
const GUARD: &str =
    r#"cat; "$1/pg_ctl" -D "$2/data" -m immediate stop; while [ -e "$2" ]; do rm -rf "$2"; done"#;

impl Cluster {
    /// The one that the tests of this program share.
    async fn shared() -> &'static Cluster {
        static SHARED: OnceLock<Cluster> = OnceLock::new();
        tokio::task::spawn_blocking(|| SHARED.get_or_init(Cluster::start)).await.unwrap()
    }

    /// A new one; takes a second or two.
    pub fn start() -> Cluster {
        // Power cuts are not tried here, and a crash of the server alone loses nothing without fsync.
        Cluster::start_in(&std::env::temp_dir(), "fsync=off")
    }

    /// A new one in a folder of this folder, with an option of its own.
    pub fn start_in(folder: &Path, option: &'static str) -> Cluster {
        let folder = tempfile::Builder::new().prefix("suara-pg-").tempdir_in(folder).unwrap().keep();
        if let Some((user, group)) = account() {
            std::os::unix::fs::chown(&folder, Some(user), Some(group)).unwrap();
        }
        let guard = as_account(Command::new("sh").args(["-c", GUARD, "sh"]).arg(programs()).arg(&folder))
            // An interrupt at the terminal is for the tests: this one still has to clean up.
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        run(as_account(Command::new(programs().join("initdb")).arg("-D").arg(folder.join("data")).args([
            "--username=postgres",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C",
            "--no-sync",
        ])));
        let mut cluster = Cluster { folder, port: 0, option, _guard: guard };
        // Another program may take the port that was free a moment ago.
        for _ in 0..5 {
            cluster.port = free_port();
            if cluster.try_run() {
                return cluster;
            }
        }
        panic!("{}", std::fs::read_to_string(cluster.folder.join("log")).unwrap());
    }

    fn try_run(&self) -> bool {
        let options = format!(
            "-p {} -k '{}' -c listen_addresses=127.0.0.1 -c {} -c max_connections=200",
            self.port,
            self.folder.display(),
            self.option
        );
        let mut start = self.pg_ctl();
        start.args(["--wait", "--silent", "-o", &options, "-l"]).arg(self.folder.join("log")).arg("start");
        // Not `output()`: the server would hold its pipes for ever.
        start.status().unwrap().success()
    }

    /// Starts it again, on its port, after it was killed.
    pub fn run_again(&self) {
        // The killed server's last processes may need a moment to see that it is gone: on a busy machine a long one.
        assert!((0..500).any(|_| self.try_run()), "PostgreSQL does not come back");
    }

    /// Kills all of it at once: no goodbye to anybody.
    pub fn kill(&self) {
        let server = &self.process_id();
        // Its processes would serve who is connected a moment longer.
        let children = std::fs::read_to_string(format!("/proc/{server}/task/{server}/children")).unwrap();
        run(Command::new("kill").args(["-9", server]));
        // Some end by themselves in this moment.
        let _ =
            Command::new("kill").arg("-9").args(children.split_whitespace()).stderr(Stdio::null()).status();
    }

    /// The server's first process.
    pub fn process_id(&self) -> String {
        let file = std::fs::read_to_string(self.folder.join("data/postmaster.pid")).unwrap();
        file.lines().next().unwrap().to_owned()
    }

    fn pg_ctl(&self) -> Command {
        let mut command = Command::new(programs().join("pg_ctl"));
        command.arg("-D").arg(self.folder.join("data"));
        as_account(&mut command).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    /// An empty database in it.
    pub async fn database(&self) -> Database {
        let server = PgConnectOptions::new_without_pgpass()
            .host("127.0.0.1")
            .port(self.port)
            .username("postgres")
            .database("postgres");
        let name = new_database(&server).await;
        Database { url: format!("postgres://postgres@127.0.0.1:{}/{name}", self.port), place: Place::Cluster }
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self._guard.stdin.take());
        let _ = self._guard.wait();
    }
}

fn run(command: &mut Command) {
    let output = command.stdin(Stdio::null()).output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// Somewhere on loopback where nothing listens at this moment.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.local_addr().unwrap().port()
}

/// Where `initdb`, `postgres` and `pg_dump` are.
fn programs() -> &'static Path {
    static PROGRAMS: OnceLock<PathBuf> = OnceLock::new();
    PROGRAMS.get_or_init(|| {
        let path = std::env::var_os("PATH").unwrap_or_default();
        // Debian keeps them out of PATH, a folder for each version; the newest first.
        let mut debian: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
            .into_iter()
            .flatten()
            .map(|version| version.unwrap().path().join("bin"))
            .collect();
        debian
            .sort_by_key(|folder| folder.parent().and_then(|v| v.file_name()?.to_str()?.parse::<u32>().ok()));
        let has = |folder: &PathBuf| ["initdb", "pg_ctl", "pg_dump"].iter().all(|p| folder.join(p).is_file());
        debian.into_iter().rev().chain(std::env::split_paths(&path)).find(has).expect(
            "these tests need PostgreSQL's server: install it (Debian: apt-get install postgresql), \
             or run tests/run, or name a server by URL in SUARA_TEST_POSTGRES",
        )
    })
}

/// The user and group to run PostgreSQL as, if we are root.
fn account() -> Option<(u32, u32)> {
    use std::os::unix::fs::MetadataExt;
    let me = std::fs::metadata("/proc/self").unwrap().uid();
    (me == 0).then(|| {
        let accounts = std::fs::read_to_string("/etc/passwd").unwrap();
        let fields: Option<Vec<&str>> =
            accounts.lines().map(|l| l.split(':').collect()).find(|f: &Vec<&str>| f[0] == ACCOUNT);
        let fields =
            fields.expect("PostgreSQL does not run as root, and there is no user `postgres` to run it as");
        (fields[2].parse().unwrap(), fields[3].parse().unwrap())
    })
}

fn as_account(command: &mut Command) -> &mut Command {
    if let Some((user, group)) = account() {
        command.uid(user).gid(group).current_dir("/");
    }
    command
}
