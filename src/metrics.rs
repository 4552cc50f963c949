//! What is counted, for whoever watches over the house. Labels are names from the configuration, never a person's.

use std::fmt::Write as _;

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

/// One channel, and what happened there.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub struct Happened {
    /// The channel's configured name.
    pub channel: String,
    /// What.
    pub what: &'static str,
}

/// Every counter of the house.
pub struct Metrics {
    registry: Registry,
    inbound: Family<Happened, Counter>,
    rejected: Family<Happened, Counter>,
    outbound: Family<Happened, Counter>,
    receipts: Family<Happened, Counter>,
    waiting: Family<Happened, Gauge>,
    spooled: Gauge,
    digests: Counter,
}

impl Default for Metrics {
    fn default() -> Metrics {
        let mut registry = Registry::with_prefix("suara");
        let (inbound, rejected, outbound, receipts, waiting, spooled, digests) = (
            Family::default(),
            Family::default(),
            Family::default(),
            Family::default(),
            Family::default(),
            Gauge::default(),
            Counter::default(),
        );
        registry.register(
            "inbound",
            "Messages from people: new, or delivered again",
            Family::clone(&inbound),
        );
        registry.register(
            "hooks_rejected",
            "Requests to hooks that were refused, by reason",
            Family::clone(&rejected),
        );
        registry.register(
            "outbound",
            "Messages to people, by what became of each try",
            Family::clone(&outbound),
        );
        registry.register("receipts", "Receipts of providers", Family::clone(&receipts));
        registry.register("outbound_waiting", "Messages to people by status", Family::clone(&waiting));
        registry.register(
            "spool_waiting",
            "Calls of gateways that wait in the spool for the store",
            Gauge::clone(&spooled),
        );
        registry.register("digests", "Digests sent", Counter::clone(&digests));
        Metrics { registry, inbound, rejected, outbound, receipts, waiting, spooled, digests }
    }
}

impl Metrics {
    /// A message from a person: `new` or `again`.
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

    /// A receipt: `sent`, `delivered`, `failed`.
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
