//! What a consultation will cost is said before it is launched, and a cap that it would pass keeps it back.

use super::*;

const PHONE: &str = "[channels.phone]\nkind = \"sms\"\ngateway = \"smsgate\"\nsender = \"+85512000111\"\n\
                     [channels.phone.settings]\nusername = \"u\"\npassword = \"p\"\nsigning_key = \"k\"\n";
const PRICE: &str = "[[price]]\nchannel = \"phone\"\ncountry = \"KH\"\nsegment = \"0.05 USD\"\nreply = \"100 KHR\"\n\
                     noted = \"2026-11\"\nsource = \"contract\"\n";

fn ground(options: &str) -> Ground {
    let ground = Ground::new(options);
    ground.write("catch.toml", &CATCH.replace("groups = []", "groups = []\nremind_after_hours = [24, 72]"));
    let khmer = (1..=3).map(|n| format!("+8551234560{n},km,KH,,a form\n"));
    let english = (1..=2).map(|n| format!("+63917123450{n},en,PH,,a form\n"));
    let rows: String = khmer.chain(english).chain(["+8562055512345,en,LA,,a form\n".to_owned()]).collect();
    ground.write("members.csv", &format!("phone,language,country,group,consent\n{rows}"));
    ground.run(&["contact", "import", "members.csv"]);
    ground
}

#[test]
fn the_cost_is_said_by_country_channel_and_language_with_what_is_not_known() {
    let ground = ground(&format!("{PHONE}{PRICE}"));
    let of_the_file = ground.run(&["consultation", "cost", "catch.toml"]);
    for line in [
        "What catch costs, if its round began now:",
        "  KH by phone: 0.05 USD (contract, 2026-11)",
        "  PH by phone: not known; counted with a list price that need not be yours, 0.2017 USD (Alibaba Cloud",
        "  LA by phone: NOT KNOWN, and not counted below",
        "  KH by phone: 100 KHR a reply, 500 KHR for all 5 (contract, 2026-11)",
        "  PH by phone: not known, for 5 replies",
        "There is no cap: [[cap]] in the options sets one.",
    ] {
        assert!(of_the_file.contains(line), "{line}\n{of_the_file}");
    }
    // Three of two segments at 0.05, two of one at 0.2017, and one segment of which nobody knows the price.
    let line = of_the_file.lines().find(|line| line.starts_with("the invitations alone: ")).unwrap();
    assert!(line.contains("list prices") && line.contains("WITHOUT"), "{line}");
    ground.refused(&["consultation", "cost", "catch"]);
    let launched = ground.run(&["consultation", "launch", "catch.toml"]);
    assert!(launched.contains(&of_the_file), "{launched}");
    assert!(launched.contains("catch v1 is launched"), "{launched}");
    assert!(ground.run(&["consultation", "show", "catch"]).contains("spent: nothing; today nothing"));
    assert!(ground.run(&["consultation", "cost", "catch"]).contains("There is no cap"));
}

#[test]
fn what_a_cap_forbids_is_not_launched_and_it_is_said_which_price_is_missing() {
    let cap = "[[cap]]\nconsultation = \"catch\"\nmost = [\"0.20 USD\"]\nmost_a_day = \"0.10 USD\"\n";
    let ground = ground(&format!("{PHONE}{PRICE}{cap}"));
    let said = ground.refused(&["consultation", "launch", "catch.toml"]);
    assert!(said.contains("catch is not launched"), "{said}");
    assert!(said.contains("channel phone to LA, in its currency: there is none"), "{said}");
    assert!(said.contains("channel phone to PH, in its currency: Alibaba Cloud"), "{said}");
    let everywhere =
        "[[price]]\nchannel = \"phone\"\nsegment = \"0.04 USD\"\nnoted = \"2026-11\"\nsource = \"bill\"\n";
    let ground = ground.with(&format!("{PHONE}{PRICE}{everywhere}{cap}"));
    let said = ground.refused(&["consultation", "launch", "catch"]);
    assert!(said.contains("the invitations alone cost") && said.contains("the cap is 0.20 USD"), "{said}");
    let capped = |most: &str, a_day: &str| {
        let cap = cap.replace("0.20 USD", most).replace("0.10 USD", a_day);
        format!("{PHONE}{PRICE}{everywhere}{cap}")
    };
    let ground = ground.with(&capped("2 USD", "0.14 USD"));
    let said = ground.refused(&["consultation", "launch", "catch"]);
    assert!(
        said.contains("in km costs 0.15 USD, 3 segments, more than the cap of a day: 0.14 USD"),
        "{said}"
    );
    let ground = ground.with(&capped("2 USD", "0.18 USD"));
    let launched = ground.run(&["consultation", "launch", "catch"]);
    assert!(
        launched.contains("The cap: 2 USD in all, of which nothing is spent; 0.18 USD a day"),
        "{launched}"
    );
    assert!(launched.contains("Under the day's cap the invitations alone take 4 days."), "{launched}");
    assert!(launched.contains("Under the cap not everybody may be invited or reminded."), "{launched}");
}
