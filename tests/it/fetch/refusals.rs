//! What is refused before any connection, and that nothing in the program loosens it.

use std::io;
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use matou::fetch::{Failure, Policy};
use matou::locale::{Language, Locale};

use super::server::{Server, moved, ok};
use super::{get, policy};
use crate::support::{assert_none_wrong, project_files};

/// Returns the name of a failure, without its details.
fn name(failure: &Failure) -> String {
    let told = format!("{failure:?}");
    told.split([' ', '{']).next().unwrap_or_default().to_owned()
}

/// Lets every name lead to these addresses.
fn leading_to(policy: Policy, ips: &'static [&str]) -> Policy {
    policy.for_tests_resolving(move |_| Ok(ips.iter().map(|ip| ip.parse().unwrap()).collect()))
}

#[test]
fn the_program_reaches_no_server_of_this_machine() {
    let server = Server::open(|_| vec![ok("reached")]);
    let port = server.at().port();
    for url in [
        format!("https://127.0.0.1:{port}/"),
        format!("https://[::1]:{port}/"),
        format!("https://[::ffff:127.0.0.1]:{port}/"),
        format!("https://localhost:{port}/"),
        format!("https://2130706433:{port}/"),
        format!("https://0x7f.1:{port}/"),
        format!("https://0:{port}/"),
        format!("https://user:secret@127.0.0.1:{port}/"),
        format!("http://127.0.0.1:{port}/"),
        format!("http://hoster.example:{port}/"),
        format!("https://hoster.example:{port}/"),
    ] {
        let here = leading_to(Policy::default(), &["127.0.0.1"]);
        assert!(get(here, &url).is_err(), "{url}");
    }
    assert_eq!(server.close(), 0);
}

#[test]
fn what_is_refused_is_named() {
    for (url, expected) in [
        ("hoster.example", "NotAnAddress"),
        ("ftp://hoster.example/", "NotHttps"),
        ("http://hoster.example/", "NotHttps"),
        ("https://ana:secret@hoster.example/", "Credentials"),
        ("https://localhost/", "NotASite"),
        ("https://nas/", "NotASite"),
        ("https://2130706433/", "NotASite"),
        ("https://0x7f.1/", "NotASite"),
        ("https://127.0.0.1/", "NotPublic"),
        ("https://[::1]/", "NotPublic"),
        ("https://[::ffff:127.0.0.1]/", "NotPublic"),
        ("https://169.254.169.254/latest/meta-data/", "NotPublic"),
        ("https://hoster.example:8443/", "Port"),
        ("https://hébergeur.example/", "Accents"),
    ] {
        let failure = get(Policy::default(), url).unwrap_err();
        assert_eq!(name(&failure), expected, "{url}");
    }
}

#[test]
fn a_name_is_refused_where_one_of_its_addresses_is_not_public() {
    for ips in [
        &["127.0.0.1"][..],
        &["::1"],
        &["10.0.0.1"],
        &["192.168.1.20"],
        &["169.254.169.254"],
        &["::ffff:127.0.0.1"],
        &["fd00::1"],
        &["9.9.9.9", "127.0.0.1"],
        &["2606:4700::1111", "fe80::1"],
    ] {
        let failure = get(
            leading_to(Policy::default(), ips),
            "https://hoster.example/",
        )
        .unwrap_err();
        assert_eq!(name(&failure), "NotPublic", "{ips:?}");
    }
    let failure = get(
        leading_to(Policy::default(), &[]),
        "https://hoster.example/",
    )
    .unwrap_err();
    assert_eq!(name(&failure), "UnknownName");
    let nobody = Policy::default().for_tests_resolving(|_| Err(io::ErrorKind::NotFound.into()));
    let failure = get(nobody, "https://hoster.example/").unwrap_err();
    assert_eq!(name(&failure), "UnknownName");
}

#[test]
fn a_name_is_looked_up_once_and_its_address_is_the_one_that_is_reached() {
    // A name that leads to the server at first, and elsewhere as soon as it was checked.
    let server = Server::open(|_| vec![ok("reached")]);
    let at = server.at();
    let asked = Arc::new(AtomicUsize::new(0));
    let changing = policy(&server).for_tests_resolving({
        let asked = asked.clone();
        move |_| {
            let is_first = asked.fetch_add(1, Ordering::SeqCst) == 0;
            let elsewhere = IpAddr::from([10, 0, 0, 1]);
            Ok(vec![if is_first { at.ip() } else { elsewhere }])
        }
    });
    let url = format!("http://hoster.example:{}/", at.port());
    assert_eq!(get(changing.clone(), &url).unwrap().bytes, b"reached");
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    assert_eq!(name(&get(changing, &url).unwrap_err()), "NotPublic");
    assert_eq!(server.close(), 1);
}

/// Where a server redirects to, and how that is refused.
const REDIRECTIONS: &[(&str, &str)] = &[
    ("https://127.0.0.1/", "NotPublic"),
    ("https://10.0.0.1/", "NotPublic"),
    ("https://[::1]/", "NotPublic"),
    ("https://inside.example/", "NotPublic"),
    ("https://localhost/", "NotASite"),
    ("https://2130706433/", "NotASite"),
    ("http://hoster.example/", "NotHttps"),
    ("file:///etc/passwd", "NotHttps"),
    ("https://ana:secret@hoster.example/", "Credentials"),
    ("https://hoster.example:22/", "Port"),
    ("//[::1", "NotAnAddress"),
];

#[test]
fn a_redirection_is_checked_like_the_address_that_was_given() {
    let server = Server::open(|path| {
        let index: usize = path.strip_prefix("/").unwrap().parse().unwrap();
        vec![moved(REDIRECTIONS[index].0)]
    });
    for (index, (to, expected)) in REDIRECTIONS.iter().enumerate() {
        let policy = leading_to(policy(&server), &["192.168.0.1"]);
        match get(policy, &server.url(&format!("/{index}"))) {
            Err(Failure::Redirected { cause, .. }) => assert_eq!(name(&cause), *expected, "{to}"),
            other => panic!("{to}: {other:?}"),
        }
    }
    assert_eq!(server.close(), REDIRECTIONS.len());
}

#[test]
fn a_server_that_proves_nothing_is_not_read() {
    let server = Server::open(|_| vec![ok("reached")]);
    // As servers do that are spoken to in a way that they do not know: they answer in their own.
    let failure = get(policy(&server), &format!("https://{}/", server.at())).unwrap_err();
    assert_eq!(name(&failure), "NotProven");
    assert!(server.heads().is_empty());
}

#[test]
fn nothing_in_the_program_loosens_the_policy() {
    let wrong: Vec<String> = project_files("src", ".rs")
        .into_iter()
        .filter(|(path, _)| path != "src/fetch/policy.rs")
        .filter(|(_, text)| text.contains("for_tests_"))
        .map(|(path, _)| format!("{path} names what only tests may call"))
        .collect();
    assert_none_wrong(&wrong);
    let policy = project_files("src/fetch", "policy.rs").remove(0).1;
    assert_eq!(
        policy.matches("for_tests_").count(),
        4,
        "three constructors, and a word on them"
    );
}

#[test]
fn a_failure_says_what_where_and_the_remedy_in_both_languages() {
    let said = |url: &str, language| {
        let failure = get(Policy::default(), url).unwrap_err();
        failure.problem().line(&Locale::new(language))
    };
    assert_eq!(
        said("https://127.0.0.1/x", Language::English),
        "127.0.0.1: this name stands for 127.0.0.1, an address that is not on the public Internet; no connection \
         was opened. Check the address; a file of your network is saved, then imported."
    );
    let french = said("https://ana:secret@hoster.example/", Language::French);
    assert!(
        french.starts_with("hoster.example\u{a0}: l’adresse contient"),
        "{french}"
    );
    assert!(!french.contains("secret"));
    let server = Server::open(|_| vec![moved("https://10.0.0.1/\u{202e}[31m")]);
    let failure = get(policy(&server), &server.url("/a")).unwrap_err();
    for language in Language::ALL {
        let line = failure.problem().line(&Locale::new(language));
        assert!(
            line.contains(&server.url("/a")) && line.contains("10.0.0.1"),
            "{line}"
        );
        assert!(line.contains("/%E2%80%AE"), "{line}");
    }
}
