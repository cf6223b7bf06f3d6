//! Which IP addresses belong to the public Internet, after the IANA registries of special-purpose addresses.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// A range of addresses: its first one, and how many leading bits they share.
struct Range<A>(A, u32);

/// The IPv4 addresses that lead to this machine, to a local network, to many at once or to nobody.
const NOT_PUBLIC_V4: &[Range<Ipv4Addr>] = &[
    // This network, and the unspecified address.
    Range(Ipv4Addr::UNSPECIFIED, 8),
    // Private networks.
    Range(Ipv4Addr::new(10, 0, 0, 0), 8),
    Range(Ipv4Addr::new(172, 16, 0, 0), 12),
    Range(Ipv4Addr::new(192, 168, 0, 0), 16),
    // Shared by the customers of one provider.
    Range(Ipv4Addr::new(100, 64, 0, 0), 10),
    // Loopback.
    Range(Ipv4Addr::new(127, 0, 0, 0), 8),
    // Link-local, where clouds answer about the machine itself.
    Range(Ipv4Addr::new(169, 254, 0, 0), 16),
    // Protocols of the IETF.
    Range(Ipv4Addr::new(192, 0, 0, 0), 24),
    // Documentation.
    Range(Ipv4Addr::new(192, 0, 2, 0), 24),
    Range(Ipv4Addr::new(198, 51, 100, 0), 24),
    Range(Ipv4Addr::new(203, 0, 113, 0), 24),
    // Relays of 6to4.
    Range(Ipv4Addr::new(192, 88, 99, 0), 24),
    // Benchmarks.
    Range(Ipv4Addr::new(198, 18, 0, 0), 15),
    // Multicast.
    Range(Ipv4Addr::new(224, 0, 0, 0), 4),
    // Reserved, and broadcast.
    Range(Ipv4Addr::new(240, 0, 0, 0), 4),
];

/// The only IPv6 addresses that are given out: unspecified, loopback, mapped, compatible, local, site-local,
/// link-local and multicast ones stand outside.
const GLOBAL_V6: Range<Ipv6Addr> = Range(Ipv6Addr::new(0x2000, 0, 0, 0, 0, 0, 0, 0), 3);

/// What is not public inside [`GLOBAL_V6`].
const NOT_PUBLIC_V6: &[Range<Ipv6Addr>] = &[
    // Protocols of the IETF: Teredo, benchmarks, ORCHID.
    Range(Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23),
    // Documentation.
    Range(Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32),
    Range(Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20),
    // 6to4.
    Range(Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16),
];

/// What a network without IPv4 makes of a public IPv4 address (NAT64): the address is its last 32 bits.
const NAT64: Range<Ipv6Addr> = Range(Ipv6Addr::new(0x64, 0xff9b, 0, 0, 0, 0, 0, 0), 96);

impl Range<Ipv4Addr> {
    fn holds(&self, address: Ipv4Addr) -> bool {
        (self.0.to_bits() ^ address.to_bits()) >> (u32::BITS - self.1) == 0
    }
}

impl Range<Ipv6Addr> {
    fn holds(&self, address: Ipv6Addr) -> bool {
        (self.0.to_bits() ^ address.to_bits()) >> (u128::BITS - self.1) == 0
    }
}

/// Says whether an address belongs to the public Internet. An IPv4 address inside an IPv6 one, mapped or
/// behind NAT64, is judged as itself; Teredo and 6to4, which nobody runs any more, are refused whatever they
/// hold.
pub(super) fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => match embedded(address) {
            Some(inside) => is_public_v4(inside),
            None => GLOBAL_V6.holds(address) && !NOT_PUBLIC_V6.iter().any(|one| one.holds(address)),
        },
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    !NOT_PUBLIC_V4.iter().any(|one| one.holds(address))
}

/// Returns the IPv4 address that a connection to this address reaches in truth.
fn embedded(address: Ipv6Addr) -> Option<Ipv4Addr> {
    let last = || {
        let [.., a, b, c, d] = address.octets();
        Ipv4Addr::new(a, b, c, d)
    };
    address
        .to_ipv4_mapped()
        .or_else(|| NAT64.holds(address).then(last))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ranges that are not public: the first address, the last one, and the public neighbours where there are any.
    const RANGES: &str = "\
        0.0.0.0 0.255.255.255 - 1.0.0.0
        10.0.0.0 10.255.255.255 9.255.255.255 11.0.0.0
        100.64.0.0 100.127.255.255 100.63.255.255 100.128.0.0
        127.0.0.0 127.255.255.255 126.255.255.255 128.0.0.0
        169.254.0.0 169.254.255.255 169.253.255.255 169.255.0.0
        172.16.0.0 172.31.255.255 172.15.255.255 172.32.0.0
        192.0.0.0 192.0.0.255 191.255.255.255 192.0.1.0
        192.0.2.0 192.0.2.255 192.0.1.255 192.0.3.0
        192.88.99.0 192.88.99.255 192.88.98.255 192.88.100.0
        192.168.0.0 192.168.255.255 192.167.255.255 192.169.0.0
        198.18.0.0 198.19.255.255 198.17.255.255 198.20.0.0
        198.51.100.0 198.51.100.255 198.51.99.255 198.51.101.0
        203.0.113.0 203.0.113.255 203.0.112.255 203.0.114.0
        224.0.0.0 255.255.255.255 223.255.255.255 -
        :: ::ffff - -
        ::7f00:1 ::808:808 - -
        64:ff9b:1:: 64:ff9b:1:ffff:ffff:ffff:ffff:ffff - -
        100:: 100::ffff:ffff:ffff:ffff - -
        0:ffff:ffff:ffff:ffff:ffff:ffff:ffff 1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff - 2000::
        2001:: 2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff 2000:ffff:: 2001:200::
        2001:db8:: 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff 2001:db7::1 2001:db9::
        2002:: 2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff 2001:ffff::1 2003::
        3fff:: 3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff 3ffe:ffff::1 3fff:1000::
        4000:: fbff:: - -
        fc00:: fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff - -
        fe80:: febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff - -
        fec0:: feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff - -
        ff00:: ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff - -";

    fn judge(address: &str) -> bool {
        is_public(address.parse().unwrap())
    }

    #[test]
    fn every_range_that_is_not_public_is_refused_from_its_first_address_to_its_last() {
        for row in RANGES.lines() {
            let words: Vec<&str> = row.split_whitespace().collect();
            let [first, last, before, after] = words[..] else {
                panic!("{row}");
            };
            assert!(!judge(first) && !judge(last), "{row}");
            let mut neighbours = [before, after].into_iter().filter(|one| *one != "-");
            assert!(neighbours.all(judge), "{row}");
        }
    }

    #[test]
    fn an_address_inside_another_is_judged_as_itself() {
        for private in [
            "127.0.0.1",
            "10.1.2.3",
            "169.254.169.254",
            "192.168.1.1",
            "0.0.0.0",
        ] {
            assert!(!judge(&format!("::ffff:{private}")), "mapped {private}");
            assert!(!judge(&format!("64:ff9b::{private}")), "NAT64 {private}");
            assert!(!judge(&format!("::{private}")), "compatible {private}");
        }
        assert!(judge("::ffff:9.9.9.9"));
        assert!(judge("64:ff9b::9.9.9.9"));
        // 6to4 of 127.0.0.1, and Teredo.
        assert!(!judge("2002:7f00:1::1"));
        assert!(!judge("2001:0:4136:e378:8000:63bf:3fff:fdd2"));
    }

    #[test]
    fn what_is_public_is_reached() {
        for address in [
            "9.9.9.9",
            "193.50.27.66",
            "2606:4700::1111",
            "2a01:e0a::1",
            "2001:910:800::12",
        ] {
            assert!(judge(address), "{address}");
        }
    }
}
