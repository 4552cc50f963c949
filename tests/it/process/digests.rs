//! Digests on schedule, to a mail server, a chat and a folder: once a slot, over deaths and a clock that jumps.

use suara::demo::botapi::BotApi;

use super::*;
use crate::mail::Sink;

const TOKEN: &str = "7000000001:AAE-the-token-nobody-may-see";
const OFFICE: i64 = -4_001;

/// The secretariat's three places, and a ground with a digest on Mondays at nine in Jakarta, two o'clock UTC.
struct Office {
    sink: Sink,
    api: BotApi,
    ground: Ground,
}

impl Office {
    #[expect(clippy::disallowed_methods, reason = "the test's own runtime ends it")]
    async fn open() -> Office {
        let anywhere = "127.0.0.1:0".parse().unwrap();
        let (api, serving) = BotApi::bind(anywhere, TOKEN, Clock::System).await.unwrap();
        tokio::spawn(serving);
        api.group(OFFICE, "Office");
        let sink = Sink::start(&[]);
        let ground = Ground::new(&format!(
            "[channels.bot]\nkind = \"telegram\"\ntoken = {TOKEN:?}\napi_url = {:?}\n\
             [mail]\nserver = \"127.0.0.1\"\nport = {}\ntls = \"none\"\nfrom = \"Suara <suara@example.org>\"\n\
             [[digest]]\nname = \"weekly\"\nconsultation = \"catch\"\ncron = \"0 9 * * Mon\"\n\
             zone = \"Asia/Jakarta\"\nlanguage = \"en\"\n\
             to = [{{ file = \"digests\" }}, {{ mail = \"office@example.org\" }}, {{ telegram = {OFFICE} }}]\n",
            api.url(),
            sink.port
        ));
        let mut office = Office { sink, api, ground };
        office.at("2026-11-22 00:00:00");
        office.ground.write("catch.toml", CATCH);
        office.ground.run(&["contact", "join-link", "fishers", "--country", "SG"]);
        office.ground.run(&["consultation", "launch", "catch.toml"]);
        office
    }

    /// What is run from now on begins at this moment, UTC.
    fn at(&mut self, moment: &str) {
        self.ground.clock = Some(format!("@{moment}"));
    }

    /// How the places of the newest slots stand: the slot in seconds, its status, how often it was tried.
    async fn runs(&self) -> Vec<(i64, String, i64)> {
        self.ground.rows("select slot / 1000000, status, attempts from digest_run order by slot").await
    }

    /// Waits until so many places have theirs.
    async fn sent(&self, places: usize) {
        until(&format!("{places} places never had it"), async || {
            let runs = self.runs().await;
            (runs.len() == places && runs.iter().all(|run| run.1 == "sent")).then_some(())
        })
        .await;
    }

    fn files(&self) -> Vec<String> {
        let mut files: Vec<String> = std::fs::read_dir(self.ground.path("digests"))
            .unwrap()
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .collect();
        files.sort();
        files
    }

    /// The next letter that arrived, which is of this slot.
    fn letter(&mut self, slot: i64) -> String {
        let letter = self.sink.letter();
        assert_eq!(letter["to"], serde_json::json!(["office@example.org"]));
        let letter = letter["letter"].as_str().unwrap().to_owned();
        let id = format!("Message-ID: <suara.weekly.{slot}@example.org>");
        assert!(letter.contains(&id), "not of slot {slot}: {letter}");
        letter
    }
}

fn utc(moment: &str) -> i64 {
    moment.parse::<chrono::DateTime<chrono::Utc>>().unwrap().timestamp()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn a_digest_goes_everywhere_once_a_slot_also_over_a_death_and_an_absence() {
    let mut office = Office::open().await;
    let monday = utc("2026-11-23T02:00:00Z");
    office.at("2026-11-23 01:59:57");
    let serving = office.ground.serve();
    office.sent(3).await;
    let letter = office.letter(monday);
    assert!(letter.contains("multipart/alternative"), "{letter}");
    assert!(letter.contains("text/plain") && letter.contains("text/html"), "{letter}");
    assert!(letter.contains("Subject: Digest: The catch"), "{letter}");
    assert_eq!(office.files(), ["weekly-2026-11-23-0900.html", "weekly-2026-11-23-0900.txt"]);
    let shown = office.api.sent();
    assert_eq!(shown.len(), 1, "{shown:?}");
    assert_eq!((shown[0].chat, shown[0].text.contains("The catch")), (OFFICE, true));
    let document = shown[0].document.as_ref().unwrap();
    assert_eq!((document.name.as_str(), document.mime.as_str()), ("weekly.html", "text/html"));
    assert!(String::from_utf8_lossy(&document.bytes).contains("The catch"));

    // Killed and started again within the slot's own minute: the slot had its digest.
    serving.kill();
    office.at("2026-11-23 02:00:20");
    let serving = office.ground.serve();
    // Sent by hand it is another slot: the next letter is this one, so none came in between.
    let by_hand = office.ground.run(&["digest", "send", "weekly"]);
    assert_eq!(by_hand.matches(": sent").count(), 3, "{by_hand}");
    let runs = office.runs().await;
    assert_eq!(runs[..3], vec![(monday, "sent".to_owned(), 1); 3]);
    assert!(runs[3].0 >= monday + 20, "{runs:?}");
    office.letter(runs[3].0);
    assert_eq!((runs.len(), office.api.sent().len()), (6, 2));
    assert!(serving.stop().0.success());

    // Away for three weeks: one digest, which says that it stands for two more.
    office.at("2026-12-14 05:00:00");
    let serving = office.ground.serve();
    office.sent(9).await;
    let late = utc("2026-12-14T02:00:00Z");
    office.letter(late);
    let text = std::fs::read_to_string(office.ground.path("digests/weekly-2026-12-14-0900.txt")).unwrap();
    assert!(text.contains("Earlier digests that could not be sent: 2."), "{text}");
    assert!(text.contains("The digest before this one is of 2026-11-23"), "{text}");
    assert!(serving.stop().0.success());

    // The clock was wrong and is set back: nothing of what was sent is sent again.
    office.at("2026-12-07 02:00:00");
    let serving = office.ground.serve();
    office.ground.run(&["digest", "send", "weekly"]);
    let runs = office.runs().await;
    assert_eq!(runs.len(), 12, "only the one by hand: {runs:?}");
    assert!(serving.stop().0.success());
    office.letter(runs[6].0);
    assert_eq!(office.api.sent().len(), 4);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn a_place_that_is_away_gets_the_same_digest_when_it_is_back() {
    let mut office = Office::open().await;
    // The folder cannot be made: something else is called so.
    office.ground.write("digests", "");
    office.at("2026-11-23 01:59:57");
    let serving = office.ground.serve();
    office.letter(utc("2026-11-23T02:00:00Z"));
    serving.says("tried again");
    // What is in hand when it is killed goes out again: only the folder is to be left.
    let left = "select target from digest_run where status <> 'sent'";
    until("only the folder waits", async || {
        let left: Vec<(String,)> = office.ground.rows(left).await;
        matches!(left.as_slice(), [(target,)] if target.contains("digests")).then_some(())
    })
    .await;
    serving.kill();
    std::fs::remove_file(office.ground.path("digests")).unwrap();
    office.at("2026-11-23 02:30:00");
    let _serving = office.ground.serve();
    office.sent(3).await;
    assert_eq!(office.files(), ["weekly-2026-11-23-0900.html", "weekly-2026-11-23-0900.txt"]);
    assert_eq!(office.api.sent().len(), 1, "the others have theirs");
    let page = std::fs::read(office.ground.path("digests/weekly-2026-11-23-0900.html")).unwrap();
    assert_eq!(office.api.sent()[0].document.as_ref().unwrap().bytes, page);
}
