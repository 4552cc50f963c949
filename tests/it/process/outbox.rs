//! Much to send at once.

use std::collections::BTreeMap;

use suara::app::App;
use suara::config::Config;
use suara::domain::message::{Event, Inbound, Words};
use suara::domain::urn::Urn;
use tokio_util::sync::CancellationToken;

use super::phone::Phone;
use super::*;
use crate::databases::on_both;

on_both!(each_person_gets_theirs_once_and_in_order);

async fn each_person_gets_theirs_once_and_in_order(database: Database) {
    const MEMBERS: usize = 200;
    // Three each: some person's stand astride any number of messages that are claimed together.
    const SAID: [&str; 3] = ["help", "language", "help"];
    let (phone, mut sent) = Phone::start().await;
    let options =
        format!("database = {:?}\nkey = \"{}\"\n{}", database.url, "01".repeat(32), phone.channel());
    let none = std::iter::empty::<(String, String)>();
    let config = Config::read(&options, "the test", none, &|_| Ok(String::new())).unwrap();
    let app = App::open(config, Clock::System, Vec::new()).await.unwrap();
    for (number, text) in (0..MEMBERS).flat_map(|number| SAID.map(|text| (number, text))) {
        let inbound = Inbound {
            channel: "phone".to_owned(),
            from: Urn::tel(&format!("+65812{number:05}"), None).unwrap(),
            external_id: None,
            // The same words twice: only by their time is the second a new message.
            sent_at: Some(Clock::System.now()),
            part: None,
            event: Event::Text(Words(text.to_owned())),
        };
        app.inbox.take(inbound).await.unwrap();
    }

    let (outbox, stop) = (app.outboxes().remove(0), CancellationToken::new());
    let mut read: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let reading = async {
        for _ in 0..MEMBERS * SAID.len() {
            let sms = tokio::time::timeout(PATIENCE, sent.recv()).await.expect("nothing comes").unwrap();
            read.entry(sms.to).or_default().push(sms.text);
        }
        stop.cancel();
    };
    tokio::join!(outbox.run(stop.clone()), reading);
    assert_eq!((read.len(), phone.again()), (MEMBERS, 0));
    let first = read.values().next().unwrap().clone();
    assert!(first.len() == SAID.len() && first[0] == first[2] && first[0] != first[1], "{first:?}");
    for texts in read.values() {
        assert_eq!(*texts, first);
    }
    let counts = app.house.store.outbound_counts().await.unwrap();
    let stand: Vec<(&str, i64)> = counts.iter().map(|c| (c.status.as_str(), c.count)).collect();
    assert_eq!(stand, [("sent", (MEMBERS * SAID.len()) as i64)]);
    app.close().await;
}
