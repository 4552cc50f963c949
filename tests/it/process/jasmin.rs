//! Jasmin on loopback, with what it needs, as an operator sets it up: redis, RabbitMQ, Jasmin's own daemon, and behind it
//! an SMSC that speaks SMPP with it (tests/counterparts/jasmin_operator.py).

use std::io::Write as _;
use std::process::ChildStdin;

use serde_json::{Value, json};

use super::*;

const MEMBER: &str = "66812345678";
const SERVICE: &str = "1234";
const SECRET: &str = "aSecretOfJasmin";
const OPERATOR: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/counterparts/jasmin_operator.py");
const JASMIN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/counterparts/jasmin");

/// All its programs; killed when it is dropped.
struct Jasmin {
    programs: Vec<Child>,
    lines: Receiver<String>,
    log: Arc<Mutex<String>>,
    typing: ChildStdin,
}

impl Jasmin {
    /// With its files in the ground's folder, its API at `http`, calling the channel `jasmin` there.
    fn start(ground: &Ground, http: u16) -> Jasmin {
        let folder = ground.path("jasmin");
        std::fs::create_dir(&folder).unwrap();
        let (redis, amqp) = (port(), port());
        let mut programs = vec![redis_server(&folder, redis)];
        programs.extend(rabbitmq(&folder, amqp));
        reachable(redis);
        reachable(amqp);
        let options = json!({
            "folder": folder,
            "password": SECRET,
            "hook": ground.url(&format!("/hooks/jasmin/inbound?secret={SECRET}")),
            "ports": {
                "redis": redis, "amqp": amqp, "http": http, "jcli": port(), "router": port(), "clients": port(),
                "smpps": port(), "smpps_pb": port(), "smsc": port(),
            },
        });
        let mut operator = Command::new(JASMIN)
            .args([OPERATOR, &options.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let typing = operator.stdin.take().unwrap();
        let (lines, log) = listen(operator.stdout.take().unwrap());
        programs.push(operator);
        let jasmin = Jasmin { programs, lines, log, typing };
        jasmin.says("ready");
        jasmin
    }

    /// The channel `jasmin` in Suara's options.
    fn channel(http: u16) -> String {
        format!(
            "[channels.jasmin]\nkind = \"sms\"\ngateway = \"jasmin\"\nsender = {SERVICE:?}\nrate_per_second = 0\n\
             [channels.jasmin.settings]\nserver = \"http://127.0.0.1:{http}\"\nusername = \"suara\"\n\
             password = {SECRET:?}\nhook_secret = {SECRET:?}\n"
        )
    }

    /// The next thing of this kind that its SMSC tells.
    #[track_caller]
    fn says(&self, kind: &str) -> Value {
        loop {
            let line = self.lines.recv_timeout(PATIENCE);
            let line =
                line.unwrap_or_else(|error| panic!("no {kind:?} ({error}):\n{}", self.log.lock().unwrap()));
            // Jasmin's own words stand between.
            if let Ok(told @ Value::Object(_)) = serde_json::from_str(&line) {
                assert!(told.get("failed").is_none(), "{told}");
                if told.get(kind).is_some() {
                    return told;
                }
            }
        }
    }

    /// The member's phone sends a text, in as many parts as are given.
    fn phone(&self, parts: &[&str]) {
        for (number, part) in (1..).zip(parts) {
            let udh = if parts.len() > 1 { vec![5, 0, 3, 77, parts.len() as u8, number] } else { Vec::new() };
            let coding = if part.is_ascii() { 0 } else { 8 };
            let text: Vec<u8> = match coding {
                0 => part.bytes().collect(),
                _ => part.encode_utf16().flat_map(u16::to_be_bytes).collect(),
            };
            let message = json!({
                "from": MEMBER, "to": SERVICE, "coding": coding, "udh": !udh.is_empty(),
                "hex": hex::encode([udh, text].concat()),
            });
            writeln!(&self.typing, "{message}").unwrap();
        }
    }

    /// The text of the next message at the member's phone, joined from its parts, and how many these were.
    #[track_caller]
    fn reads(&self) -> (String, usize) {
        let (mut text, mut part, mut parts) = (String::new(), 0, 1);
        while part < parts {
            part += 1;
            let told = self.says("submitted");
            assert_eq!((&told["from"], &told["to"]), (&json!(SERVICE), &json!(MEMBER)), "{told}");
            let mut bytes = hex::decode(told["hex"].as_str().unwrap()).unwrap();
            if told["udh"] == json!(true) {
                let rest = bytes.split_off(6);
                assert_eq!((bytes[0], usize::from(bytes[5])), (5, part), "{told}");
                parts = usize::from(bytes[4]);
                bytes = rest;
            }
            // The languages of these tests are written in Unicode only.
            assert_eq!(told["coding"], json!(8), "{told}");
            let units: Vec<u16> =
                bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            text.push_str(&String::from_utf16(&units).unwrap());
        }
        (text, parts)
    }
}

impl Drop for Jasmin {
    fn drop(&mut self) {
        for process in self.programs.iter_mut().rev() {
            // Ended by itself already.
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}

fn redis_server(folder: &Path, port: u16) -> Child {
    Command::new(program("/usr/bin/redis-server", "redis-server"))
        .args([
            "--bind",
            "127.0.0.1",
            "--port",
            &port.to_string(),
            "--save",
            "",
            "--appendonly",
            "no",
            "--dir",
        ])
        .arg(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// RabbitMQ, and before it what tells Erlang's programs of each other.
fn rabbitmq(folder: &Path, amqp: u16) -> [Child; 2] {
    let (names, cluster) = (port(), port());
    let begin = |path: &str, arguments: &[&str]| {
        Command::new(program(path, "rabbitmq-server"))
            .args(arguments)
            .current_dir(folder)
            .env("HOME", folder)
            .env("ERL_EPMD_ADDRESS", "127.0.0.1")
            .env("ERL_EPMD_PORT", names.to_string())
            .env("RABBITMQ_NODENAME", "suara@localhost")
            .env("RABBITMQ_NODE_IP_ADDRESS", "127.0.0.1")
            .env("RABBITMQ_NODE_PORT", amqp.to_string())
            .env("RABBITMQ_DIST_PORT", cluster.to_string())
            .env("RABBITMQ_MNESIA_BASE", folder)
            .env("RABBITMQ_LOG_BASE", folder)
            .env("RABBITMQ_LOGS", "-")
            .env("RABBITMQ_PID_FILE", folder.join("rabbitmq.pid"))
            // Nothing of another RabbitMQ's that may be installed here.
            .env("RABBITMQ_ENABLED_PLUGINS_FILE", folder.join("plugins"))
            .env("RABBITMQ_CONFIG_FILE", folder.join("rabbitmq"))
            .env("RABBITMQ_CONF_ENV_FILE", folder.join("environment"))
            // Its script becomes the server: killed, it leaves none behind.
            .env("detached", "yes")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap()
    };
    let epmd = begin("/usr/bin/epmd", &["-port", &names.to_string(), "-address", "127.0.0.1"]);
    reachable(names);
    [epmd, begin("/usr/lib/rabbitmq/bin/rabbitmq-server", &[])]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_whole_consultation_in_thai_and_khmer_over_smpp() {
    let http = port();
    let ground = Ground::new(&Jasmin::channel(http));
    ground.write("catch.toml", CATCH);
    ground.run(&["contact", "join-link", "chaole", "--country", "TH"]);
    ground.run(&["consultation", "launch", "catch.toml"]);
    let serving = ground.serve();
    let jasmin = Jasmin::start(&ground, http);

    jasmin.phone(&["chaole"]);
    let (joined, parts) = jasmin.reads();
    assert_eq!(parts, 3);
    in_thai_and_khmer(&ground, &joined, |said| {
        jasmin.phone(said);
        jasmin.reads().0
    })
    .await;
    // Receipts came for each, whatever number of parts Jasmin made of it.
    let listed = ground.run_until(&["outbox", "list"], |listed| {
        listed.lines().any(|line| line.split_whitespace().eq(["jasmin", "delivered", "8"]))
    });
    assert!(!listed.contains("sent") && !listed.contains("failed"), "{listed}");
    let log = serving.log();
    assert!(!log.contains("WARN") && !log.contains("ERROR"), "{log}");
    assert!(!log.contains(SECRET) && !log.contains("81234"), "{log}");
}
