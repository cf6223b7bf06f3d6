//! How an address is read: in one way only, or not at all.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use matou::fetch::{Address, Failure, Policy};

use super::get;

fn normal(given: &str) -> String {
    Address::parse(given).unwrap().to_string()
}

#[test]
fn an_address_is_written_in_one_way_only() {
    for (given, expected) in [
        ("https://chatons.example", "https://chatons.example/"),
        (
            "  HTTPS://Chatons.Example:443/a.properties ",
            "https://chatons.example/a.properties",
        ),
        ("https://chatons.example.:/x", "https://chatons.example/x"),
        (
            "https://chatons.example/x#part",
            "https://chatons.example/x",
        ),
        (
            "https://chatons.example/a/../é?q",
            "https://chatons.example/%C3%A9?q",
        ),
        (
            "http://chatons.example:8080/",
            "http://chatons.example:8080/",
        ),
        ("http://chatons.example:80/", "http://chatons.example/"),
        ("https://chatons.example:80/", "https://chatons.example:80/"),
        ("https://9.9.9.9/", "https://9.9.9.9/"),
        (
            "https://[2606:4700:0:0::1111]/",
            "https://[2606:4700::1111]/",
        ),
        (
            "https://xn--hberg-dsab.example/",
            "https://xn--hberg-dsab.example/",
        ),
    ] {
        assert_eq!(normal(given), expected);
        assert_eq!(
            normal(expected),
            expected,
            "the normal form of {given} is its own"
        );
    }
}

#[test]
fn what_could_be_read_in_two_ways_is_refused() {
    for given in [
        "",
        "chatons.example",
        "https:chatons.example",
        "https://",
        "https:///x",
        "https://:443/",
        "https://a..example/",
        "https://a b.example/",
        "https://a\tb.example/",
        "https://a\nb.example/",
        "https://chatons.example\\.example/",
        "https://chatons.example:44:3/",
        "https://chatons.example:99999/",
        "https://chatons.example:+443/",
        "https://[::1",
        "https://[::1]x/",
        "https://[fe80::1%25eth0]/",
        "https://%6c%6f.example/",
        "https://[127.0.0.1]/",
    ] {
        match Address::parse(given) {
            Err(Failure::NotAnAddress { .. }) => {}
            other => panic!("{given:?}: {other:?}"),
        }
    }
    let long = format!("https://chatons.example/{}", "a".repeat(2048));
    assert!(matches!(
        Address::parse(&long),
        Err(Failure::NotAnAddress { .. })
    ));
    for given in [
        "https://2130706433/",
        "https://0x7f.1/",
        "https://0x7f000001",
        "https://127.1/",
        "https://0177.0.0.1/",
        "https://127.0.0.0x1/",
        "https://1.2.3.4.5/",
        "https://256.1.1.1/",
        "https://example.0x/",
    ] {
        let read = Address::parse(given);
        assert!(
            matches!(read, Err(Failure::NotASite { .. })),
            "{given}: {read:?}"
        );
    }
    for given in [
        "ftp://chatons.example/",
        "file:///etc/passwd",
        "javascript://chatons.example",
    ] {
        let read = Address::parse(given);
        assert!(
            matches!(read, Err(Failure::NotHttps { .. })),
            "{given}: {read:?}"
        );
    }
    let accents = Address::parse("https://hébergé.example/");
    assert!(
        matches!(accents, Err(Failure::Accents { .. })),
        "{accents:?}"
    );
}

#[test]
fn a_password_is_refused_and_never_repeated() {
    for given in [
        "https://ana:secret@chatons.example/",
        "https://chatons.example@evil.example",
        "https://@a.example",
    ] {
        match Address::parse(given) {
            Err(Failure::Credentials { site }) => {
                assert!(!site.contains("secret") && !site.contains('@'));
            }
            other => panic!("{given}: {other:?}"),
        }
    }
}

#[test]
fn a_name_of_this_machine_or_of_a_local_network_is_not_even_looked_up() {
    let answer = |name: &str| {
        let asked = Arc::new(AtomicBool::new(false));
        let policy = Policy::default().for_tests_resolving({
            let asked = asked.clone();
            move |_| {
                asked.store(true, Ordering::SeqCst);
                Ok(Vec::new())
            }
        });
        let failure = get(policy, &format!("https://{name}/")).unwrap_err();
        (failure, asked.load(Ordering::SeqCst))
    };
    for name in [
        "localhost",
        "LOCALHOST.",
        "a.localhost",
        "nas",
        "nas.local",
        "db.internal",
        "box.home.arpa",
        "x.onion",
        "pi.lan",
    ] {
        let answer = answer(name);
        assert!(
            matches!(answer, (Failure::NotASite { .. }, false)),
            "{answer:?}"
        );
    }
    for name in ["mylocalhost.example", "lan.example", "notlocal.org"] {
        let answer = answer(name);
        assert!(
            matches!(answer, (Failure::UnknownName { .. }, true)),
            "{answer:?}"
        );
    }
}

#[test]
fn a_reference_is_read_from_the_page_that_holds_it() {
    let page = Address::parse("https://chatons.example/a/b.properties?v=1").unwrap();
    for (reference, expected) in [
        ("c.properties", "https://chatons.example/a/c.properties"),
        ("../c", "https://chatons.example/c"),
        ("/c?d", "https://chatons.example/c?d"),
        ("?w=2", "https://chatons.example/a/b.properties?w=2"),
        ("", "https://chatons.example/a/b.properties?v=1"),
        ("#part", "https://chatons.example/a/b.properties?v=1"),
        ("//other.example/c", "https://other.example/c"),
        ("http://other.example/c", "http://other.example/c"),
        ("./a:b", "https://chatons.example/a/a:b"),
    ] {
        assert_eq!(
            page.join(reference).unwrap().to_string(),
            expected,
            "{reference}"
        );
    }
    for reference in [
        "javascript:alert(1)",
        "data:text/plain,x",
        "//[::1",
        "//a@b.example/",
    ] {
        assert!(page.join(reference).is_err(), "{reference}");
    }
}
