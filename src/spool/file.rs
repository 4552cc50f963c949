//! The file of the spool: one sealed record a line. What is appended is synced before anybody is told; what was torn
//! by a power cut is cut off; what cannot be opened is somebody else's to keep aside.

use std::collections::VecDeque;
use std::io::SeekFrom;
use std::path::{Path, PathBuf};

use tokio::fs::{File, OpenOptions};
use tokio::io::{AsyncReadExt as _, AsyncSeekExt as _, AsyncWriteExt as _};

/// Room that the file always takes: where the disk is full, or its owner's quota, some thousand messages still find
/// their place.
const RESERVE: u64 = 1024 * 1024;
/// How much is read for one look at most; a record longer than that is read alone.
const LOOK: u64 = 1024 * 1024;
/// What stands where nothing is written.
const BLANK: u8 = 0;

/// Why something cannot be laid down.
#[derive(Debug, thiserror::Error)]
pub enum SpoolError {
    /// It holds as much as it may.
    #[error(
        "the spool {} is full: {waiting} calls of gateways wait in it, and [spool] most_mib allows no more", path.display()
    )]
    Full {
        /// The file.
        path: PathBuf,
        /// How many calls wait.
        waiting: usize,
    },
    /// Another program has it.
    #[error("the spool {} is in use by another `suara serve`: give each its own [spool] file", .0.display())]
    InUse(PathBuf),
    /// It cannot be read or written.
    #[error("the spool {}: {why}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why not.
        why: std::io::Error,
    },
}

/// The file, held for one program.
pub(super) struct SpoolFile {
    file: File,
    path: PathBuf,
    /// Its size at most, in bytes.
    most: u64,
    /// Where the next record goes.
    end: u64,
    /// Where each record that waits stands, without its line's end: offset and length.
    waiting: VecDeque<(u64, u64)>,
    /// Whether the last record was torn when the file was opened.
    pub(super) was_torn: bool,
}

impl SpoolFile {
    /// Opens the file, or makes it readable by its owner alone, and holds it for this program.
    pub(super) async fn open(path: &Path, most: u64) -> Result<SpoolFile, SpoolError> {
        let wrong = |why| SpoolError::File { path: path.to_owned(), why };
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        options.mode(0o600);
        let is_new = !path.exists();
        let file = options.open(path).await.map_err(wrong)?.into_std().await;
        match file.try_lock() {
            Ok(()) => {}
            Err(std::fs::TryLockError::WouldBlock) => return Err(SpoolError::InUse(path.to_owned())),
            Err(std::fs::TryLockError::Error(why)) => return Err(wrong(why)),
        }
        if is_new {
            // A file whose name is not on the disk is gone with the power.
            let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
            let folder = std::fs::File::open(folder.unwrap_or(Path::new("."))).map_err(wrong)?;
            folder.sync_all().map_err(wrong)?;
        }
        let mut file = File::from_std(file);
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).await.map_err(wrong)?;
        let Lines { waiting, end, torn } = lines(&bytes);
        let mut spool = SpoolFile {
            file,
            path: path.to_owned(),
            most: most.max(RESERVE),
            end,
            waiting,
            was_torn: torn.is_some(),
        };
        if let Some((from, length)) = torn {
            spool.blank(from, length).await.map_err(wrong)?;
        }
        // A disk that is full gives no room in reserve; what is there is used all the same.
        let length = bytes.len() as u64;
        if length < RESERVE && spool.blank(length, RESERVE - length).await.is_ok() {
            spool.file.sync_all().await.map_err(wrong)?;
        }
        Ok(spool)
    }

    pub(super) fn waiting(&self) -> usize {
        self.waiting.len()
    }

    /// Appends these lines and syncs: all of them, or none.
    pub(super) async fn append(&mut self, lines: &[String]) -> Result<(), SpoolError> {
        let (path, at) = (self.path.clone(), self.end);
        let mut bytes = Vec::new();
        let mut places = Vec::with_capacity(lines.len());
        for line in lines {
            places.push((at + bytes.len() as u64, line.len() as u64));
            bytes.extend_from_slice(line.as_bytes());
            bytes.push(b'\n');
        }
        if at + bytes.len() as u64 > self.most {
            return Err(SpoolError::Full { path, waiting: self.waiting() });
        }
        if let Err(why) = self.write(at, &bytes).await {
            // Half a record must not stand before the next one.
            self.cut(bytes.len() as u64).await;
            return Err(SpoolError::File { path, why });
        }
        self.end = at + bytes.len() as u64;
        self.waiting.extend(places);
        Ok(())
    }

    /// The records that have waited longest, `most` at most; one at least, if one waits.
    pub(super) async fn oldest(&mut self, most: usize) -> Result<Vec<String>, SpoolError> {
        let Some((from, _)) = self.waiting.front().copied() else {
            return Ok(Vec::new());
        };
        let fits = |&&(at, length): &&(u64, u64)| at == from || at + length - from <= LOOK;
        let places: Vec<(u64, u64)> = self.waiting.iter().take(most).take_while(fits).copied().collect();
        let mut found = Vec::with_capacity(places.len());
        for (at, length) in places {
            let line = self.read(at, length).await.map_err(|why| self.wrong(why))?;
            found.push(String::from_utf8_lossy(&line).into_owned());
        }
        Ok(found)
    }

    /// Forgets the `done` records that waited longest.
    pub(super) async fn forget(&mut self, done: usize) -> Result<(), SpoolError> {
        let last = done.checked_sub(1).and_then(|last| self.waiting.get(last)).copied();
        let (Some((from, _)), Some((at, length))) = (self.waiting.front().copied(), last) else {
            return Ok(());
        };
        self.blank(from, at + length + 1 - from).await.map_err(|why| self.wrong(why))?;
        self.waiting.drain(..done);
        if self.waiting.is_empty() {
            self.end = 0;
            // The room in reserve stays.
            self.file.set_len(RESERVE).await.map_err(|why| self.wrong(why))?;
            self.file.sync_data().await.map_err(|why| self.wrong(why))?;
        }
        Ok(())
    }

    /// Keeps a record aside, in a file of its own name, as it is.
    pub(super) async fn aside(&self, line: &str) -> Result<PathBuf, SpoolError> {
        let mut path = self.path.clone().into_os_string();
        path.push(".aside");
        let path = PathBuf::from(path);
        let wrong = |why| SpoolError::File { path: path.clone(), why };
        let mut options = OpenOptions::new();
        options.append(true).create(true);
        #[cfg(unix)]
        options.mode(0o600);
        let mut file = options.open(&path).await.map_err(wrong)?;
        file.write_all(format!("{line}\n").as_bytes()).await.map_err(wrong)?;
        file.flush().await.map_err(wrong)?;
        file.sync_all().await.map_err(wrong)?;
        Ok(path)
    }

    async fn write(&mut self, at: u64, bytes: &[u8]) -> std::io::Result<()> {
        self.file.seek(SeekFrom::Start(at)).await?;
        self.file.write_all(bytes).await?;
        self.file.flush().await?;
        self.file.sync_data().await
    }

    async fn read(&mut self, at: u64, length: u64) -> std::io::Result<Vec<u8>> {
        self.file.seek(SeekFrom::Start(at)).await?;
        let mut bytes = Vec::new();
        (&mut self.file).take(length).read_to_end(&mut bytes).await?;
        Ok(bytes)
    }

    async fn blank(&mut self, at: u64, length: u64) -> std::io::Result<()> {
        self.file.seek(SeekFrom::Start(at)).await?;
        let blank = vec![BLANK; usize::try_from(length.min(LOOK)).unwrap_or_default()];
        let mut left = length;
        while left > 0 {
            let now = left.min(LOOK);
            self.file.write_all(&blank[..usize::try_from(now).unwrap_or_default()]).await?;
            left -= now;
        }
        self.file.flush().await
    }

    /// Undoes a write that failed, as far as the disk lets us: what remains has no end of a line and is torn.
    async fn cut(&mut self, length: u64) {
        let reserved = RESERVE.saturating_sub(self.end).min(length);
        let cut = match self.file.set_len(self.end.max(RESERVE)).await {
            Ok(()) => self.blank(self.end, reserved).await,
            Err(error) => Err(error),
        };
        if let Err(error) = cut {
            tracing::warn!(%error, "what was not written to the spool cannot be cut off it");
        }
    }

    fn wrong(&self, why: std::io::Error) -> SpoolError {
        SpoolError::File { path: self.path.clone(), why }
    }
}

struct Lines {
    waiting: VecDeque<(u64, u64)>,
    end: u64,
    torn: Option<(u64, u64)>,
}

/// Where the records are. What has no end of its line is torn if it is the last, and otherwise a record that will not
/// open.
fn lines(bytes: &[u8]) -> Lines {
    let mut waiting = VecDeque::new();
    let (mut at, mut torn) = (0, None);
    while let Some(blanks) = bytes[at..].iter().position(|byte| *byte != BLANK) {
        if let Some(place) = torn.take() {
            waiting.push_back(place);
        }
        let from = at + blanks;
        let length = bytes[from..]
            .iter()
            .position(|byte| matches!(*byte, b'\n' | BLANK))
            .unwrap_or(bytes.len() - from);
        let place = (from as u64, length as u64);
        at = (from + length + 1).min(bytes.len());
        match bytes.get(from + length) {
            Some(b'\n') => waiting.push_back(place),
            Some(_) | None => torn = Some(place),
        }
    }
    let end = waiting.back().map_or(0, |(from, length)| from + length + 1);
    Lines { waiting, end, torn }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn open(path: &Path) -> SpoolFile {
        SpoolFile::open(path, 2 * RESERVE).await.unwrap()
    }

    fn records(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[tokio::test]
    async fn what_was_appended_is_there_in_order_until_it_is_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("spool");
        let mut spool = open(&path).await;
        assert_eq!(std::fs::metadata(&path).unwrap().len(), RESERVE);
        assert!(matches!(SpoolFile::open(&path, 1).await, Err(SpoolError::InUse(_))));
        spool.append(&records(&["one", "two"])).await.unwrap();
        spool.append(&records(&["three"])).await.unwrap();
        assert_eq!(spool.oldest(2).await.unwrap(), ["one", "two"]);
        spool.forget(1).await.unwrap();
        drop(spool);
        let mut spool = open(&path).await;
        assert_eq!(spool.oldest(9).await.unwrap(), ["two", "three"]);
        spool.append(&records(&["four"])).await.unwrap();
        drop(spool);
        let mut spool = open(&path).await;
        assert_eq!(spool.oldest(9).await.unwrap(), ["two", "three", "four"]);
        spool.forget(3).await.unwrap();
        assert_eq!((spool.waiting(), spool.was_torn), (0, false));
        assert!(std::fs::read(&path).unwrap().iter().all(|byte| *byte == BLANK), "nothing of them is left");
        spool.append(&records(&["five"])).await.unwrap();
        drop(spool);
        assert_eq!(open(&path).await.oldest(9).await.unwrap(), ["five"]);
    }

    #[tokio::test]
    async fn wherever_it_was_torn_the_others_are_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("spool");
        let whole = b"one\ntwo\nthree\n";
        for cut in 0..=whole.len() {
            for blanks in [0, 3] {
                let mut bytes = whole[..cut].to_vec();
                bytes.extend(vec![BLANK; blanks]);
                std::fs::write(&path, bytes).unwrap();
                let mut spool = open(&path).await;
                let left = [&[][..], &["one"], &["one", "two"], &["one", "two", "three"]]
                    [whole[..cut].iter().filter(|byte| **byte == b'\n').count()];
                assert_eq!(spool.oldest(9).await.unwrap(), left, "cut at {cut}");
                let at_an_end = cut == 0 || whole[cut - 1] == b'\n';
                assert_eq!(spool.was_torn, !at_an_end, "cut at {cut}");
                spool.append(&records(&["next"])).await.unwrap();
                drop(spool);
                let mut spool = open(&path).await;
                assert_eq!(spool.oldest(9).await.unwrap().last().unwrap(), "next", "cut at {cut}");
                assert!(!spool.was_torn, "cut at {cut}");
            }
        }
        std::fs::write(&path, b"one\ntw\0\0\0three\n\0\0").unwrap();
        let mut spool = open(&path).await;
        assert_eq!(spool.oldest(9).await.unwrap(), ["one", "tw", "three"], "a hole is no end");
        assert!(!spool.was_torn);
    }

    #[tokio::test]
    async fn when_it_is_full_it_says_so_and_keeps_what_it_has() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("spool");
        let mut spool = open(&path).await;
        let half = "x".repeat(RESERVE as usize);
        spool.append(&records(&[&half])).await.unwrap();
        let refused = spool.append(&records(&[&half])).await.unwrap_err();
        assert!(refused.to_string().contains("is full: 1 calls"), "{refused}");
        spool.append(&records(&["small"])).await.unwrap();
        assert_eq!(spool.oldest(9).await.unwrap().len(), 1, "no more than one look at a time");
        spool.forget(1).await.unwrap();
        assert_eq!(spool.oldest(9).await.unwrap(), ["small"]);
    }
}
