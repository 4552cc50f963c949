//! A whole operator on loopback: Kannel's bearerbox and smsbox, and its fakesmsc for the network and the phone.

use std::process::ChildStderr;

use super::*;

const MEMBER: &str = "+66812345678";
const SERVICE: &str = "1234";
const SECRET: &str = "aSecretNobodyMaySee";

/// How our replies come to it.
#[derive(Clone, Copy)]
enum Replies {
    /// By sendsms.
    Sent,
    /// With the answer to the call that brought what they reply to.
    Carried,
}

/// Bearerbox and smsbox; killed when it is dropped.
struct Kannel {
    boxes: Vec<Child>,
    network: u16,
    sendsms: u16,
}

impl Kannel {
    /// With its configuration in the ground's folder, calling the channel `kannel` there.
    fn start(ground: &Ground, sendsms: u16, replies: Replies) -> Kannel {
        let (admin, smsbox, network) = (port(), port(), port());
        let ours = ground.url("/hooks/kannel/inbound");
        let folder = ground.folder.path().display();
        let (answers, carry) = match replies {
            Replies::Sent => ("max-messages = 0", ""),
            Replies::Carried => (
                "max-messages = 8\nconcatenation = true\nomit-empty = true\naccept-x-kannel-headers = true",
                "&answer=1",
            ),
        };
        ground.write(
            "kannel.conf",
            &format!(
                "group = core\nadmin-port = {admin}\nadmin-interface = 127.0.0.1\nadmin-password = x\n\
                 smsbox-port = {smsbox}\nsmsbox-interface = 127.0.0.1\nbox-allow-ip = 127.0.0.1\n\
                 dlr-storage = internal\nlog-file = {folder}/bearerbox.log\nlog-level = 0\n\n\
                 group = smsc\nsmsc = fake\nsmsc-id = fake\nour-host = 127.0.0.1\nport = {network}\n\
                 connect-allow-ip = 127.0.0.1\n\n\
                 group = smsbox\nbearerbox-host = 127.0.0.1\nbearerbox-port = {smsbox}\nsendsms-port = {sendsms}\n\
                 sendsms-interface = 127.0.0.1\nlog-file = {folder}/smsbox.log\nlog-level = 0\n\
                 http-request-retry = 100\nhttp-queue-delay = 1\n\n\
                 group = sms-service\nkeyword = default\ncatch-all = true\n{answers}\n\
                 get-url = \"{ours}?secret={SECRET}&id=%I&at=%T&from=%p&to=%P&charset=%C&text=%b{carry}\"\n\n\
                 group = sendsms-user\nusername = suara\npassword = {SECRET}\nconcatenation = true\nmax-messages = 8\n"
            ),
        );
        let start = |name: &str| {
            Command::new(program(&format!("/usr/sbin/{name}"), "kannel"))
                .args(["-v", "4"])
                .arg(ground.path("kannel.conf"))
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap()
        };
        let mut kannel = Kannel { boxes: vec![start("bearerbox")], network, sendsms };
        reachable(smsbox);
        kannel.boxes.push(start("smsbox"));
        reachable(sendsms);
        reachable(network);
        kannel
    }

    /// The channel `kannel` in Suara's options.
    fn channel(sendsms: u16) -> String {
        format!(
            "[channels.kannel]\nkind = \"sms\"\ngateway = \"kannel\"\nsender = {SERVICE:?}\n\
             registered = [\"KH\", \"PH\"]\nrate_per_minute = 60000\n\
             [channels.kannel.settings]\nserver = \"http://127.0.0.1:{sendsms}\"\nusername = \"suara\"\n\
             password = {SECRET:?}\nhook_secret = {SECRET:?}\n"
        )
    }

    /// The member's phone sends these messages of the network; it stays on for the answers.
    fn phone(&self, messages: &[String]) -> Phone {
        let mut sending = messages.iter();
        let last = sending.next_back().unwrap();
        for message in sending {
            let mut phone = self.one(message);
            phone.says("sent message 1");
        }
        self.one(last)
    }

    fn one(&self, message: &str) -> Phone {
        let mut process = Command::new(program("/usr/lib/kannel/test/fakesmsc", "kannel-extras"))
            .args(["-H", "127.0.0.1", "-r", &self.network.to_string(), "-i", "0.01", "-m", "1", message])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let said: ChildStderr = process.stderr.take().unwrap();
        let (lines, _) = listen(said);
        Phone { process, lines }
    }
}

impl Drop for Kannel {
    fn drop(&mut self) {
        for process in &mut self.boxes {
            // Ended by itself already.
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}

/// One fakesmsc; the network has room for one at a time.
struct Phone {
    process: Child,
    lines: Receiver<String>,
}

impl Phone {
    #[track_caller]
    fn says(&mut self, what: &str) -> String {
        loop {
            match self.lines.recv_timeout(PATIENCE) {
                Ok(line) if line.contains(what) => return line,
                Ok(_) => {}
                Err(error) => panic!("the network never said {what:?}: {error}"),
            }
        }
    }

    /// The text of the next message, joined from as many parts as the network carries it in, and how many.
    #[track_caller]
    fn reads(mut self) -> (String, usize) {
        let (mut text, mut part, mut parts) = (String::new(), 0, 1);
        while part < parts {
            part += 1;
            let line = self.says("Got message");
            let message = line.split_once('<').unwrap().1.trim_end().strip_suffix('>').unwrap();
            let fields: Vec<&str> = message.splitn(4, ' ').collect();
            assert_eq!(fields[..2], [SERVICE, MEMBER], "{line}");
            text.push_str(&match fields[2] {
                "text" => decoded(fields[3], false),
                "ucs-2" | "ucs2" => decoded(fields[3], true),
                "udh" => {
                    let (udh, rest) = fields[3].split_once(' ').unwrap();
                    let udh = bytes(udh);
                    assert_eq!((udh[0], usize::from(udh[5])), (5, part), "{line}");
                    parts = usize::from(udh[4]);
                    // It does not say which alphabet; only Unicode is long here.
                    decoded(rest.split_once(' ').unwrap().1, true)
                }
                other => panic!("a message of kind {other}: {line}"),
            });
        }
        (text, parts)
    }
}

impl Drop for Phone {
    fn drop(&mut self) {
        // Ended by itself already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn bytes(encoded: &str) -> Vec<u8> {
    percent_encoding::percent_decode_str(&encoded.replace('+', " ")).collect()
}

fn decoded(encoded: &str, wide: bool) -> String {
    let bytes = bytes(encoded);
    if !wide {
        return String::from_utf8(bytes).unwrap();
    }
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
    String::from_utf16(&units).unwrap()
}

fn encoded(bytes: &[u8]) -> String {
    percent_encoding::percent_encode(bytes, percent_encoding::NON_ALPHANUMERIC).to_string()
}

/// A text as the network carries it: what GSM's alphabet lacks as UTF-16.
fn unicode(text: &str) -> String {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    format!("{MEMBER} {SERVICE} ucs2 {}", encoded(&wide))
}

/// A text in parts, which the network joins.
fn in_parts(parts: &[&str]) -> Vec<String> {
    let part = |(number, text): (usize, &&str)| {
        let udh = [5, 0, 3, 77, parts.len() as u8, number as u8 + 1];
        format!("{MEMBER} {SERVICE} udh-data {} {}", encoded(&udh), encoded(text.as_bytes()))
    };
    parts.iter().enumerate().map(part).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_whole_consultation_in_thai_and_khmer_through_an_operator() {
    let asked = a_whole_consultation(Replies::Sent).await;
    assert!(asked > 5, "{asked} messages were sent");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_whole_consultation_whose_replies_go_with_the_answers_to_an_operator() {
    let asked = a_whole_consultation(Replies::Carried).await;
    assert_eq!(asked, 0, "messages were sent besides");
}

/// Gives how often Kannel was asked to send.
async fn a_whole_consultation(replies: Replies) -> usize {
    let sendsms = port();
    let ground = Ground::new(&Kannel::channel(sendsms));
    ground.write("catch.toml", CATCH);
    ground.run(&["contact", "join-link", "chaole", "--country", "TH"]);
    ground.run(&["consultation", "launch", "catch.toml"]);
    let serving = ground.serve();
    let kannel = Kannel::start(&ground, sendsms, replies);
    assert_eq!(kannel.sendsms, sendsms);

    let (joined, parts) = kannel.phone(&[format!("{MEMBER} {SERVICE} text chaole")]).reads();
    assert_eq!(parts, 3);
    in_thai_and_khmer(&ground, &joined, |said| match said {
        [text] => kannel.phone(&[unicode(text)]).reads().0,
        parts => kannel.phone(&in_parts(parts)).reads().0,
    })
    .await;
    let listed = ground.run_until(&["outbox", "list"], |listed| {
        listed.lines().any(|line| line.split_whitespace().eq(["kannel", "delivered", "8"]))
    });
    assert!(!listed.contains("sent") && !listed.contains("failed"), "{listed}");
    let log = serving.log();
    assert!(!log.contains("WARN") && !log.contains("ERROR"), "{log}");
    assert!(!log.contains(SECRET) && !log.contains("81234"), "{log}");
    // The log holds what was said, in whatever bytes.
    let log = std::fs::read(ground.path("smsbox.log")).unwrap();
    String::from_utf8_lossy(&log).matches("</cgi-bin/sendsms").count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_came_while_we_were_away_is_brought_again() {
    let sendsms = port();
    let ground = Ground::new(&Kannel::channel(sendsms));
    ground.write("catch.toml", CATCH);
    ground.run(&["contact", "join-link", "chaole", "--country", "TH"]);
    ground.run(&["consultation", "launch", "catch.toml"]);
    let kannel = Kannel::start(&ground, sendsms, Replies::Sent);
    let mut phone = kannel.phone(&[format!("{MEMBER} {SERVICE} text chaole")]);
    phone.says("sent message 1");
    let _serving = ground.serve();
    assert!(phone.reads().0.starts_with("สหภาพชาวประมง"));
    let heard: Vec<(i64,)> = ground.rows("select count(*) from inbound").await;
    assert_eq!(heard, [(1,)]);
}
