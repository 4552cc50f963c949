//! What is counted, for whoever watches over the house. Labels are names from the configuration, never a person's.

use std::fmt::Write as _;

use chrono::TimeDelta;

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;

/// One channel, and what happened there.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub struct Happened {
    /// The channel's configured name.
    pub channel: String,
    /// What.
    pub what: &'static str,
}

/// One channel.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub struct Named {
    /// The channel's configured name.
    pub channel: String,
}

/// One channel, and why a message did not go out there.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub struct Failed {
    /// The channel's configured name.
    pub channel: String,
    /// Why: one of our own words, never a provider's.
    pub reason: String,
}

/// What became of handing messages over by a channel since the start.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tries {
    /// Accepted by the provider.
    pub accepted: u64,
    /// Not taken now, or no answer.
    pub failed: u64,
    /// The operator must mend something.
    pub misconfigured: u64,
}

/// Seconds to a reply, by which replies are counted: at once, within a look at the phone, within a conversation, late.
const TO_REPLY: [f64; 11] = [0.1, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 300.0, 900.0, 3600.0];

/// Every counter of the house.
pub struct Metrics {
    registry: Registry,
    inbound: Family<Happened, Counter>,
    rejected: Family<Happened, Counter>,
    outbound: Family<Happened, Counter>,
    failed: Family<Failed, Counter>,
    segments: Family<Named, Counter>,
    receipts: Family<Happened, Counter>,
    waiting: Family<Happened, Gauge>,
    oldest: Family<Named, Gauge>,
    to_reply: Family<Named, Histogram, fn() -> Histogram>,
    spooled: Gauge,
    digests: Counter,
}

impl Default for Metrics {
    fn default() -> Metrics {
        let metrics = Metrics {
            registry: Registry::default(),
            inbound: Family::default(),
            rejected: Family::default(),
            outbound: Family::default(),
            failed: Family::default(),
            segments: Family::default(),
            receipts: Family::default(),
            waiting: Family::default(),
            oldest: Family::default(),
            to_reply: Family::new_with_constructor(|| Histogram::new(TO_REPLY)),
            spooled: Gauge::default(),
            digests: Counter::default(),
        };
        let mut registry = Registry::with_prefix("suara");
        let inbound = "Messages from people: new, part of a long one, unfinished as parts of it never came, delivered \
                       again, or not kept and to be delivered again";
        registry.register("inbound", inbound, metrics.inbound.clone());
        let rejected = "Requests to hooks that were refused, by reason";
        registry.register("hooks_rejected", rejected, metrics.rejected.clone());
        let outbound = "Messages to people, by what became of each try";
        registry.register("outbound", outbound, metrics.outbound.clone());
        let failed = "Messages to people that are given up, by reason";
        registry.register("outbound_failed", failed, metrics.failed.clone());
        let segments = "Segments of SMS that providers took, or may have taken";
        registry.register("segments", segments, metrics.segments.clone());
        registry.register("receipts", "Receipts of providers", metrics.receipts.clone());
        registry.register("outbound_waiting", "Messages to people by status", metrics.waiting.clone());
        let oldest = "Seconds since the oldest message that is queued was";
        registry.register("outbound_oldest_seconds", oldest, metrics.oldest.clone());
        let to_reply = "Seconds from a person's message to the provider's acceptance of ours in reply";
        registry.register("reply_seconds", to_reply, metrics.to_reply.clone());
        let spooled = "Calls of gateways that wait in the spool for the store";
        registry.register("spool_waiting", spooled, metrics.spooled.clone());
        registry.register("digests", "Digests sent", metrics.digests.clone());
        Metrics { registry, ..metrics }
    }
}

impl Metrics {
    /// A message from a person: `new`, `part`, `unfinished`, `again`, or `not kept`.
    pub fn inbound(&self, channel: &str, what: &'static str) {
        self.inbound.get_or_create(&happened(channel, what)).inc();
    }

    /// A request to a hook that was refused, or a message in it that could not be taken.
    pub fn rejected(&self, channel: &str, what: &'static str) {
        self.rejected.get_or_create(&happened(channel, what)).inc();
    }

    /// A try to send: `sent`, `later`, `refused`, `gone` …
    pub fn outbound(&self, channel: &str, what: &'static str) {
        self.outbound.get_or_create(&happened(channel, what)).inc();
    }

    /// A message to a person that is given up: why, in our own words.
    pub fn failed(&self, channel: &str, reason: &str) {
        let failed = Failed { channel: channel.to_owned(), reason: reason.to_owned() };
        self.failed.get_or_create(&failed).inc();
    }

    /// Segments that a provider took, or may have taken.
    pub fn segments(&self, channel: &str, count: u64) {
        self.segments.get_or_create(&Named { channel: channel.to_owned() }).inc_by(count);
    }

    /// A reply that a provider accepted, so long after what it answers.
    pub fn replied(&self, channel: &str, waited: TimeDelta) {
        let named = Named { channel: channel.to_owned() };
        self.to_reply.get_or_create(&named).observe(waited.as_seconds_f64().max(0.0));
    }

    /// How old the oldest queued message is.
    pub fn oldest(&self, channel: &str, age: TimeDelta) {
        let named = Named { channel: channel.to_owned() };
        self.oldest.get_or_create(&named).set(age.num_seconds().max(0));
    }

    /// What became of each try by a channel, as counted since the start.
    pub fn tries(&self, channel: &str) -> Tries {
        let count = |what| self.outbound.get_or_create(&happened(channel, what)).get();
        Tries {
            accepted: count("sent"),
            failed: count("later") + count("unknown"),
            misconfigured: count("misconfigured"),
        }
    }

    /// How many messages of people could not be kept at once, as counted since the start.
    pub fn not_kept(&self, channel: &str) -> u64 {
        self.inbound.get_or_create(&happened(channel, "not kept")).get()
    }

    /// A receipt: `sent`, `delivered`, `failed`, `gone`; and once more, `unknown`, if it names no message we know yet.
    pub fn receipt(&self, channel: &str, what: &'static str) {
        self.receipts.get_or_create(&happened(channel, what)).inc();
    }

    /// How many messages stand in a status now.
    pub fn waiting(&self, channel: &str, what: &'static str, count: i64) {
        self.waiting.get_or_create(&happened(channel, what)).set(count);
    }

    /// How many calls of gateways wait in the spool.
    pub fn spooled(&self, calls: usize) {
        self.spooled.set(i64::try_from(calls).unwrap_or(i64::MAX));
    }

    /// A digest that went out.
    pub fn digest(&self) {
        self.digests.inc();
    }

    /// The text that Prometheus reads (OpenMetrics).
    pub fn text(&self) -> String {
        let mut text = String::new();
        if encode(&mut text, &self.registry).is_err() {
            // A String takes everything: this cannot happen, and must not take the page down if it does.
            let _ = writeln!(text, "# EOF");
        }
        text
    }
}

fn happened(channel: &str, what: &'static str) -> Happened {
    Happened { channel: channel.to_owned(), what }
}
