//! Telegram, through a Bot API on loopback: by long polling and by webhook, and over the program's death.

use suara::demo::botapi::{BotApi, Keyboard, Sent};

use super::*;

const TOKEN: &str = "7000000001:AAE-the-token-nobody-may-see";
const SOKHA: i64 = 1_111_222_333;

struct Chat {
    api: BotApi,
    ground: Ground,
}

impl Chat {
    #[expect(clippy::disallowed_methods, reason = "the test's own runtime ends it")]
    async fn new(options: impl Fn(u16) -> String) -> Chat {
        let anywhere = "127.0.0.1:0".parse().unwrap();
        let (api, serving) = BotApi::bind(anywhere, TOKEN, Clock::System).await.unwrap();
        tokio::spawn(serving);
        let ground = Ground::new("");
        let channel =
            format!("[channels.bot]\nkind = \"telegram\"\ntoken = {TOKEN:?}\napi_url = {:?}\n", api.url());
        let options = format!("{}\n{channel}", options(ground.port));
        let ground = ground.with(&options);
        ground.write("catch.toml", CATCH);
        let link = ground.run(&["contact", "join-link", "fishers", "--country", "KH"]);
        assert!(link.contains("https://t.me/suara_demo_bot?start=fishers"), "{link}");
        ground.run(&["consultation", "launch", "catch.toml"]);
        Chat { api, ground }
    }

    async fn next(&self) -> Sent {
        tokio::time::timeout(PATIENCE, self.api.next_sent(SOKHA)).await.expect("nothing was sent")
    }

    /// Presses the button that says this, under the message.
    fn press(&self, sent: &Sent, says: &str) -> String {
        self.api.press(SOKHA, &data(sent, says))
    }

    async fn answered(&self, press: &str) {
        until("the press was never answered", async || self.api.is_answered(press).then_some(())).await;
    }

    /// Waits until what was sent is known to be: Telegram has no ids of ours by which it would know it again.
    async fn settled(&self) {
        until("what was sent is not marked", async || {
            let open: Vec<(i64,)> =
                self.ground.rows("select count(*) from outbound where status in ('queued', 'sending')").await;
            (open == [(0,)]).then_some(())
        })
        .await;
    }

    /// What was answered so far: question, state, value.
    async fn answers(&self) -> Vec<(String, String, String)> {
        self.ground.rows("select question, state, value from answer order by question").await
    }
}

fn labels(sent: &Sent) -> Vec<&str> {
    match &sent.keyboard {
        Keyboard::Inline(rows) => rows.iter().flatten().map(|(label, _)| label.as_str()).collect(),
        other => panic!("no buttons: {other:?}"),
    }
}

fn data(sent: &Sent, says: &str) -> String {
    let Keyboard::Inline(rows) = &sent.keyboard else {
        panic!("no buttons: {sent:?}");
    };
    let button = rows.iter().flatten().find(|(label, _)| label.contains(says));
    button.unwrap_or_else(|| panic!("no button says {says}: {sent:?}")).1.clone()
}

fn answer(question: &str, state: &str, value: &str) -> (String, String, String) {
    (question.to_owned(), state.to_owned(), value.to_owned())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn a_member_comes_by_a_link_answers_corrects_speaks_and_blocks() {
    let chat = Chat::new(|_| String::new()).await;
    let serving = chat.ground.serve();
    chat.api.person(SOKHA, Some("en"));
    chat.api.start(SOKHA, Some("fishers"));
    let languages = chat.next().await;
    assert_eq!(labels(&languages).len(), 7, "{languages:?}");
    let press = chat.press(&languages, "English");
    let invitation = chat.next().await;
    chat.answered(&press).await;
    assert!(invitation.text.contains("The fishers' union asks"), "{invitation:?}");
    chat.press(&invitation, "Yes");
    let smaller = chat.next().await;
    assert!(smaller.text.contains("1/4") && smaller.text.contains("smaller"), "{smaller:?}");
    let typed = chat.api.write(SOKHA, "yes");
    let days = chat.next().await;
    assert!(days.text.contains("2/4"), "{days:?}");
    assert_eq!(labels(&days), ["1", "2", "3", "4", "5", "6", "7"]);
    assert_eq!(chat.answers().await, [answer("smaller", "kept", "yes")]);

    // An edited message corrects what was read from it.
    chat.api.edit(SOKHA, typed, "no");
    let corrected = chat.next().await;
    assert!(corrected.text.contains("2/4"), "{corrected:?}");
    assert_eq!(chat.answers().await, [answer("smaller", "kept", "no")]);

    // Killed with a question open: what was pressed while it was down is taken afterwards, once.
    chat.settled().await;
    serving.kill();
    let days = chat.press(&corrected, "5");
    let serving = chat.ground.serve();
    let why = chat.next().await;
    assert!(why.text.contains("3/4"), "{why:?}");
    chat.answered(&days).await;
    assert_eq!(labels(&why), ["Trawlers", "Dams", "Warm water"]);
    chat.press(&why, "Dams");
    let say = chat.next().await;
    assert!(say.text.contains("4/4"), "{say:?}");
    let note = b"OggS a voice that nobody else may hear";
    chat.api.voice(SOKHA, note, 4);
    let thanks = chat.next().await;
    assert!(thanks.text.contains("Thank you"), "{thanks:?}");
    let all = [
        answer("days", "kept", "5"),
        answer("say", "media", ""),
        answer("smaller", "kept", "no"),
        answer("why", "kept", "dams"),
    ];
    assert_eq!(chat.answers().await, all);
    let media: Vec<(String, String)> = chat.ground.rows("select mime, sealed from media").await;
    assert_eq!(media.len(), 1);
    assert_eq!(media[0].0, "audio/ogg");
    chat.ground.run_until(&["outbox", "list"], |listed| !listed.contains("sending"));
    let disk: Vec<u8> = ["suara.db", "suara.db-wal"]
        .iter()
        .flat_map(|name| std::fs::read(chat.ground.path(name)).unwrap_or_default())
        .collect();
    let lies_open = |secret: &[u8]| disk.windows(secret.len()).any(|window| window == secret);
    assert!(!lies_open(note), "the voice lies open on the disk");
    assert!(!lies_open(SOKHA.to_string().as_bytes()), "who it is lies open on the disk");

    // Blocking counts as STOP; nobody is told.
    chat.api.block(SOKHA);
    until("blocking was not taken for STOP", async || {
        let gone: Vec<(i64,)> =
            chat.ground.rows("select count(*) from contact where opted_out_at is not null").await;
        (gone == [(1,)]).then_some(())
    })
    .await;
    let acts: Vec<(String,)> = chat.ground.rows("select act from consent order by at, id").await;
    let acts: Vec<&str> = acts.iter().map(|(act,)| act.as_str()).collect();
    assert_eq!(acts, ["joined", "agreed", "opted-out"]);
    assert_eq!(chat.api.sent().len(), 8, "{:#?}", chat.api.sent());
    assert_eq!(chat.api.commands("km").len(), 4);
    let (ended, log) = tokio::task::spawn_blocking(move || serving.stop()).await.unwrap();
    assert!(ended.success(), "{log}");
    for secret in ["nobody", "1111222333", "OggS"] {
        assert!(!log.contains(secret), "{secret} stands in the log: {log}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn nothing_is_lost_or_doubled_when_it_is_killed_between_any_two_messages() {
    let chat = Chat::new(|_| String::new()).await;
    chat.api.person(SOKHA, Some("en"));
    chat.api.start(SOKHA, Some("fishers"));
    let mut serving = chat.ground.serve();
    let mut shown = chat.next().await;
    for says in ["English", "Yes", "No", "3", "Warm water"] {
        chat.settled().await;
        serving.kill();
        chat.press(&shown, says);
        serving = chat.ground.serve();
        shown = chat.next().await;
    }
    assert!(shown.text.contains("4/4"), "{shown:?}");
    chat.api.write(SOKHA, "Clean water");
    assert!(chat.next().await.text.contains("Thank you"));
    let heard: Vec<(i64,)> = chat.ground.rows("select count(*) from inbound").await;
    assert_eq!(heard, [(7,)]);
    assert_eq!(
        chat.answers().await,
        [
            answer("days", "kept", "3"),
            answer("say", "text", ""),
            answer("smaller", "kept", "no"),
            answer("why", "kept", "heat"),
        ]
    );
    let queued: Vec<(i64,)> = chat.ground.rows("select count(*) from outbound").await;
    assert_eq!(queued, [(7,)], "one message of ours for one of theirs");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn a_webhook_is_taken_with_its_secret_only() {
    let chat = Chat::new(|port| format!("web.public_url = \"http://127.0.0.1:{port}\"")).await;
    let _serving = chat.ground.serve();
    let hook = until("no hook was set", async || chat.api.webhook()).await;
    assert_eq!(hook.url, chat.ground.url("/hooks/bot"));
    assert!(hook.secret.len() >= 20, "a secret is made where none is given: {hook:?}");
    chat.api.person(SOKHA, Some("en"));
    chat.api.start(SOKHA, Some("fishers"));
    let client = reqwest::Client::new();
    let update = r#"{"update_id":1,"message":{"message_id":9,"date":1795480000,"text":"/start fishers",
        "chat":{"id":1111222333,"type":"private"},"from":{"id":1111222333,"is_bot":false,"first_name":"M"}}}"#;
    for secret in [None, Some(""), Some("another"), Some(&hook.secret[1..])] {
        let mut call = client.post(&hook.url).header("content-type", "application/json");
        if let Some(secret) = secret {
            call = call.header("x-telegram-bot-api-secret-token", secret);
        }
        let status = call.body(update).send().await.unwrap().status();
        assert!(matches!(status.as_u16(), 401 | 403), "{secret:?}: {status}");
    }
    let heard: Vec<(i64,)> = chat.ground.rows("select count(*) from inbound").await;
    assert_eq!(heard, [(0,)]);
    assert_eq!(chat.api.deliver(&client).await.unwrap(), 1);
    let languages = chat.next().await;
    let press = chat.press(&languages, "English");
    assert_eq!(chat.api.deliver(&client).await.unwrap(), 1);
    chat.answered(&press).await;
    assert!(chat.next().await.text.contains("The fishers' union asks"));
}
