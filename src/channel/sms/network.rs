//! Whose address it is.

use std::net::IpAddr;

/// An address, or all that begin like it: `192.0.2.7`, `192.0.2.0/24`, `2001:db8::/32`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    bits: u32,
}

impl Network {
    /// `None` if it is none.
    pub fn parse(text: &str) -> Option<Network> {
        let (address, bits) = match text.trim().split_once('/') {
            Some((address, bits)) => (address, Some(bits.parse().ok()?)),
            None => (text.trim(), None),
        };
        let address: IpAddr = address.parse().ok()?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.unwrap_or(most);
        (bits <= most).then_some(Network { address, bits })
    }

    /// Whether an address is one of these; an IPv4 address written as IPv6 is the same.
    pub fn holds(&self, address: IpAddr) -> bool {
        match (self.address, address.to_canonical()) {
            (IpAddr::V4(ours), IpAddr::V4(given)) => {
                (ours.to_bits() ^ given.to_bits()).leading_zeros() >= self.bits
            }
            (IpAddr::V6(ours), IpAddr::V6(given)) => {
                (ours.to_bits() ^ given.to_bits()).leading_zeros() >= self.bits
            }
            _ => false,
        }
    }
}

/// Who called: the connection's other end, or, where that is a proxy of ours, whoever the last of them saw. What stands
/// further left in `X-Forwarded-For` was written by the caller, who may write anything.
pub fn caller(peer: IpAddr, forwarded_for: &[&str], proxies: &[Network]) -> IpAddr {
    let ours = |address: IpAddr| proxies.iter().any(|proxy| proxy.holds(address));
    let mut seen = peer;
    let hops = forwarded_for.iter().rev().flat_map(|line| line.rsplit(','));
    for hop in hops {
        if !ours(seen) {
            break;
        }
        match hop.trim().parse() {
            Ok(address) => seen = address,
            Err(_) => break,
        }
    }
    seen
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> IpAddr {
        text.parse().expect("an address")
    }

    #[test]
    fn ranges_of_addresses() {
        for (network, address, holds) in [
            ("192.0.2.7", "192.0.2.7", true),
            ("192.0.2.7", "192.0.2.8", false),
            ("192.0.2.0/24", "192.0.2.255", true),
            ("192.0.2.0/24", "192.0.3.0", false),
            ("192.0.2.0/24", "::ffff:192.0.2.9", true),
            ("0.0.0.0/0", "203.0.113.1", true),
            ("0.0.0.0/0", "2001:db8::1", false),
            ("2001:db8::/32", "2001:db8:1::9", true),
            ("2001:db8::/32", "2001:db9::", false),
        ] {
            assert_eq!(
                Network::parse(network).map(|n| n.holds(ip(address))),
                Some(holds),
                "{network} {address}"
            );
        }
        for none in ["", "192.0.2", "192.0.2.0/33", "2001:db8::/129", "192.0.2.0/-1", "host"] {
            assert_eq!(Network::parse(none), None, "{none}");
        }
    }

    #[test]
    fn only_our_own_proxies_are_believed() {
        let proxies =
            [Network::parse("127.0.0.1"), Network::parse("10.0.0.0/8")].map(|n| n.expect("a network"));
        for (peer, forwarded, seen) in [
            ("203.0.113.9", &["192.0.2.1"][..], "203.0.113.9"),
            ("127.0.0.1", &["192.0.2.1"], "192.0.2.1"),
            ("127.0.0.1", &["198.51.100.1, 192.0.2.1"], "192.0.2.1"),
            ("127.0.0.1", &["198.51.100.1", "192.0.2.1, 10.1.1.1"], "192.0.2.1"),
            ("127.0.0.1", &[], "127.0.0.1"),
            ("127.0.0.1", &["unknown"], "127.0.0.1"),
        ] {
            assert_eq!(caller(ip(peer), forwarded, &proxies), ip(seen), "{peer} {forwarded:?}");
        }
        assert_eq!(caller(ip("127.0.0.1"), &["192.0.2.1"], &[]), ip("127.0.0.1"));
    }
}
