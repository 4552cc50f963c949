//! A modem at an office's computer: gammu-smsd with the modem it has for trials, and the script that goes between.

use super::*;

const MEMBER: &str = "+66812345678";
const SECRET: &str = "aSecretNobodyMaySee";

/// gammu-smsd and what its modem holds; killed when it is dropped.
struct Modem<'a> {
    ground: &'a Ground,
    daemon: Child,
    received: usize,
    sent: usize,
}

impl Modem<'_> {
    /// With its configuration in the ground's folder; it runs the script for the channel `sim` there.
    fn start(ground: &Ground) -> Modem<'_> {
        for folder in ["modem/sms/1", "elsewhere/sms/1", "inbox", "outbox", "sent", "failed", "texts"] {
            std::fs::create_dir_all(ground.path(folder)).unwrap();
        }
        let folder = ground.folder.path().display();
        let script = format!("SUARA_GAMMU={folder}/suara-gammu sh {}", SCRIPT);
        ground.write(
            "suara-gammu",
            &format!(
                "URL={}\nSECRET={SECRET}\nSPOOL={folder}/spool\nSMSDRC={folder}/smsdrc\n",
                ground.url("/hooks/sim")
            ),
        );
        // What the modem sent, as it had it, before the script hears of it.
        ground.write(
            "sent.sh",
            "printf %s \"${DECODED_1_TEXT:-$SMS_1_TEXT}\" >\"$TEXTS/new\"\n\
             mv \"$TEXTS/new\" \"$TEXTS/$(ls \"$TEXTS\" | grep -c txt).txt\"\n",
        );
        ground.write(
            "smsdrc",
            &format!(
                "[gammu]\nmodel = dummy\nconnection = none\ndevice = {folder}/modem\n\n[smsd]\nservice = files\n\
                 logfile = {folder}/smsd.log\ncommtimeout = 1\ncheckbattery = 0\nchecksignal = 0\nchecksecurity = 0\n\
                 inboxpath = {folder}/inbox/\noutboxpath = {folder}/outbox/\nsentsmspath = {folder}/sent/\n\
                 errorsmspath = {folder}/failed/\nrunonreceive = {script} receive\nrunonfailure = {script} failed\n\
                 runonsent = TEXTS={folder}/texts sh {folder}/sent.sh && {script} sent\n"
            ),
        );
        ground.write(
            "gammurc",
            &format!("[gammu]\nmodel = dummy\nconnection = none\ndevice = {folder}/elsewhere\n"),
        );
        let daemon = gammu("/usr/bin/gammu-smsd")
            .arg("--config")
            .arg(ground.path("smsdrc"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        Modem { ground, daemon, received: 0, sent: 0 }
    }

    /// The member writes. Put together elsewhere first: the daemon must not read half of it.
    fn hears(&mut self, text: &str) {
        let saved = gammu("/usr/bin/gammu")
            .arg("--config")
            .arg(self.ground.path("gammurc"))
            .args([
                "savesms", "TEXT", "-folder", "1", "-unread", "-unicode", "-len", "400", "-sender", MEMBER,
            ])
            .args(["-text", text])
            .output()
            .unwrap();
        assert!(saved.status.success(), "{}", said(&saved));
        let mut parts: Vec<PathBuf> = std::fs::read_dir(self.ground.path("elsewhere/sms/1"))
            .unwrap()
            .map(|part| part.unwrap().path())
            .collect();
        parts.sort();
        for part in parts {
            self.received += 1;
            std::fs::rename(part, self.ground.path(&format!("modem/sms/1/{}", self.received))).unwrap();
        }
    }

    /// What it sends next, asked of Suara as cron does.
    async fn says(&mut self) -> String {
        let next = self.ground.path(&format!("texts/{}.txt", self.sent));
        self.sent += 1;
        until("the modem sends nothing", async || {
            self.poll();
            std::fs::read_to_string(&next).ok()
        })
        .await
    }

    fn poll(&self) {
        let polled = Command::new("sh")
            .args([SCRIPT, "poll"])
            .env("SUARA_GAMMU", self.ground.path("suara-gammu"))
            .output()
            .unwrap();
        assert!(polled.status.success(), "{}", said(&polled));
    }
}

impl Drop for Modem<'_> {
    fn drop(&mut self) {
        // Ended by itself already.
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/gateways/gammu.sh");

/// One of its programs, which read the letters of the place that they are told.
fn gammu(path: &str) -> Command {
    let package = path.rsplit('/').next().unwrap_or_default();
    let mut command = Command::new(program(path, package));
    command.env("LC_ALL", "C.UTF-8");
    command
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_consultation_by_a_modem_that_asks_what_to_send_and_keeps_what_came_while_we_were_away() {
    let channel = format!(
        "[channels.sim]\nkind = \"sms\"\ngateway = \"gammu\"\nrate_per_minute = 60000\n\
         [channels.sim.settings]\nsecret = {SECRET:?}\n"
    );
    let ground = Ground::new(&channel);
    ground.write("catch.toml", CATCH);
    ground.run(&["contact", "join-link", "chaole", "--country", "TH"]);
    ground.run(&["consultation", "launch", "catch.toml"]);
    let serving = ground.serve();
    let mut modem = Modem::start(&ground);

    modem.hears("chaole");
    let joined = modem.says().await;
    assert!(joined.starts_with("สหภาพชาวประมง") && joined.contains("00"), "{joined}");
    modem.hears("๑");
    let smaller = modem.says().await;
    assert!(smaller.starts_with("1/4 จับปลาได้น้อยกว่าห้าปีก่อนไหม"), "{smaller}");
    ground.run_until(&["outbox", "list"], |listed| {
        listed.lines().any(|line| line.split_whitespace().eq(["sim", "sent", "2"]))
    });
    let (ended, log) = serving.stop();
    assert!(ended.success(), "{log}");
    assert!(!log.contains(SECRET) && !log.contains("81234"), "{log}");

    // Nobody listens: the script keeps it.
    modem.hears("๑");
    let kept = async || std::fs::read_dir(ground.path("spool/tell")).ok()?.next();
    until("the script kept nothing", kept).await.unwrap();
    let _serving = ground.serve();
    let days = modem.says().await;
    assert!(days.starts_with("2/4 ออกทะเลสัปดาห์ละกี่วัน"), "{days}");
    let heard: Vec<(i64,)> = ground.rows("select count(*) from inbound").await;
    assert_eq!(heard, [(3,)]);
    let answers: Vec<(String, String)> = ground.rows("select question, raw from answer").await;
    assert_eq!(answers, [("smaller".to_owned(), "๑".to_owned())]);
}
