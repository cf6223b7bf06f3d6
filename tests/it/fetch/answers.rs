//! What a server answers, and what becomes of it.

use std::io;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;
use std::time::Duration;

use matou::fetch::{Failure, Fetcher, Limits, Policy};

use super::server::{Server, Step, hang_up, moved, ok, send};
use super::{ENOUGH, get, patient, policy};

#[test]
fn a_file_is_read_whole_with_its_address_and_its_progress() {
    let server = Server::of_texts(&[(
        "/hoster.properties",
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\nname = Le Panier\n",
    )]);
    let interrupted = AtomicBool::new(false);
    let mut seen = Vec::new();
    let mut progress = |address: &str, bytes: u64| seen.push((address.to_owned(), bytes));
    let mut fetcher = Fetcher::new(policy(&server), &interrupted, &mut progress);
    let asked = server.url("/a/../hoster.properties#part");
    let file = fetcher.get(&asked, ENOUGH).unwrap();
    let address = server.url("/hoster.properties");
    assert_eq!(file.address.to_string(), address);
    assert_eq!(file.bytes, b"name = Le Panier\n");
    assert_eq!(seen.first(), Some(&(address.clone(), 0)));
    assert_eq!(seen.last(), Some(&(address, 17)));
}

#[test]
fn a_request_says_no_more_than_it_must() {
    let server = Server::of_texts(&[("/", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n")]);
    get(policy(&server), &server.url("/")).unwrap();
    let head = server.heads().remove(0).to_lowercase();
    let mut names: Vec<&str> = head
        .lines()
        .skip(1)
        .filter_map(|line| line.split_once(':'))
        .map(|(name, _)| name)
        .collect();
    names.sort_unstable();
    assert_eq!(names, ["accept", "accept-encoding", "host", "user-agent"]);
    assert!(head.contains("accept-encoding: identity\r\n"), "{head}");
}

#[test]
fn any_length_and_chunks_are_read() {
    let server = Server::of_texts(&[
        ("/empty", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n"),
        (
            "/chunks",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n",
        ),
        // More than it announces: what comes after is of no file.
        (
            "/more",
            "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabcdefgh",
        ),
        // A page in place of a file is for its reader to notice.
        (
            "/page",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<!doctype html>",
        ),
    ]);
    for (path, expected) in [
        ("/empty", ""),
        ("/chunks", "abcde"),
        ("/more", "abc"),
        ("/page", "<!doctype html>"),
    ] {
        let file = get(policy(&server), &server.url(path)).unwrap();
        assert_eq!(file.bytes, expected.as_bytes(), "{path}");
    }
}

#[test]
fn what_is_no_file_is_told_apart() {
    let server = Server::of_texts(&[
        ("/gone", "HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n"),
        ("/broken", "HTTP/1.1 500 No\r\nContent-Length: 0\r\n"),
        ("/nothing", "HTTP/1.1 204 No Content\r\n"),
        (
            "/part",
            "HTTP/1.1 206 Partial Content\r\nContent-Length: 0\r\n",
        ),
        ("/nowhere", "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n"),
    ]);
    for (path, expected) in [
        ("/missing", 404),
        ("/gone", 410),
        ("/broken", 500),
        ("/nothing", 204),
        ("/part", 206),
        ("/nowhere", 302),
    ] {
        match get(policy(&server), &server.url(path)) {
            Err(Failure::Status { status, .. }) => assert_eq!(status, expected, "{path}"),
            other => panic!("{path}: {other:?}"),
        }
    }
}

#[test]
fn an_answer_that_is_broken_is_no_file() {
    let server = Server::of_texts(&[
        (
            "/cut",
            "HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: close\r\n\r\nabc",
        ),
        (
            "/cut-chunk",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n9\r\nabc",
        ),
        (
            "/no-chunk",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzzz\r\nabc",
        ),
        ("/noise", "\u{0}\u{1}\u{2}SSH-2.0-OpenSSH_9.9\r\n\r\n"),
        (
            "/packed",
            "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 0\r\n",
        ),
    ]);
    let of = |path: &str| get(policy(&server), &server.url(path));
    assert!(
        matches!(of("/cut"), Err(Failure::CutShort { .. })),
        "{:?}",
        of("/cut")
    );
    assert!(
        matches!(of("/cut-chunk"), Err(Failure::CutShort { .. })),
        "{:?}",
        of("/cut-chunk")
    );
    assert!(
        matches!(of("/no-chunk"), Err(Failure::Garbled { .. })),
        "{:?}",
        of("/no-chunk")
    );
    assert!(
        matches!(of("/noise"), Err(Failure::Garbled { .. })),
        "{:?}",
        of("/noise")
    );
    assert!(
        matches!(of("/packed"), Err(Failure::Packed { .. })),
        "{:?}",
        of("/packed")
    );
}

#[test]
fn a_connection_that_breaks_is_told() {
    let server = Server::open(|_| vec![Step::Break]);
    match get(policy(&server), &server.url("/")) {
        Err(Failure::Unreachable { cause, .. }) => {
            assert_eq!(cause.kind(), io::ErrorKind::ConnectionReset);
        }
        other => panic!("{other:?}"),
    }
    let at = server.at();
    server.close();
    match get(Policy::for_tests_against(at), &format!("http://{at}/")) {
        Err(Failure::Unreachable { cause, .. }) => {
            assert_eq!(cause.kind(), io::ErrorKind::ConnectionRefused);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn no_more_than_the_cap_is_read_whatever_a_server_announces() {
    let endless = || Step::Endlessly(vec![b'x'; 4096]);
    let server = Server::open(move |path| match path {
        "/announced" => vec![send("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n"), endless()],
        "/endless" => vec![send("HTTP/1.1 200 OK\r\n"), endless()],
        "/head" => vec![Step::Send(b"HTTP/1.1 200 OK\r\nX: ".to_vec()), endless()],
        _ => vec![ok("0123456789")],
    });
    let mut most = 0;
    let mut progress = |_: &str, bytes: u64| most = most.max(bytes);
    let interrupted = AtomicBool::new(false);
    let mut fetcher = Fetcher::new(policy(&server), &interrupted, &mut progress);
    for path in ["/announced", "/endless"] {
        match fetcher.get(&server.url(path), 10) {
            Err(Failure::TooLarge { most, .. }) => assert_eq!(most, 10, "{path}"),
            other => panic!("{path}: {other:?}"),
        }
    }
    // A head without an end is none.
    let head = fetcher.get(&server.url("/head"), 10);
    assert!(matches!(head, Err(Failure::Garbled { .. })), "{head:?}");
    assert_eq!(fetcher.get(&server.url("/"), 10).unwrap().bytes.len(), 10);
    assert_eq!(most, 10);
}

#[test]
fn a_server_that_says_nothing_is_left() {
    for (case, limits) in [
        (
            "silence",
            (Duration::from_millis(50), Duration::from_secs(60)),
        ),
        (
            "whole",
            (Duration::from_secs(60), Duration::from_millis(50)),
        ),
    ] {
        for begins in [false, true] {
            let (tell, hung_up) = hang_up();
            let tell = Mutex::new(Some(tell));
            let server = Server::open(move |_| {
                let wait = tell.lock().unwrap().take().map(Step::UntilHungUp);
                let head = begins.then(|| send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n"));
                head.into_iter().chain(wait).collect()
            });
            let policy = policy(&server).within(Limits {
                silence: limits.0,
                whole: limits.1,
                ..patient()
            });
            let answer = get(policy, &server.url("/"));
            assert!(
                matches!(answer, Err(Failure::TooSlow { .. })),
                "{case}: {answer:?}"
            );
            hung_up.recv().unwrap();
        }
    }
}

#[test]
fn a_server_that_drips_is_left_at_the_end_of_the_time() {
    let (demand, demands) = channel();
    let demands = Mutex::new(Some(demands));
    let server = Server::open(move |_| {
        let drip = demands.lock().unwrap().take().map(Step::OnDemand);
        [send("HTTP/1.1 200 OK\r\n")]
            .into_iter()
            .chain(drip)
            .collect()
    });
    let policy = policy(&server).within(Limits {
        whole: Duration::from_millis(200),
        ..patient()
    });
    let interrupted = AtomicBool::new(false);
    let mut received = 0;
    // The next byte comes when this one is there: the server is never silent.
    let mut progress = |_: &str, bytes: u64| {
        received = bytes;
        let _ = demand.send(());
    };
    let answer = Fetcher::new(policy, &interrupted, &mut progress).get(&server.url("/"), u64::MAX);
    assert!(matches!(answer, Err(Failure::TooSlow { .. })), "{answer:?}");
    assert!(received > 0);
    drop(demand);
}

#[test]
fn an_interruption_ends_what_is_under_way_and_hangs_up() {
    let (tell, hung_up) = hang_up();
    let tell = Mutex::new(Some(tell));
    let server = Server::open(move |_| {
        let wait = tell.lock().unwrap().take().map(Step::UntilHungUp);
        let begin = send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\nConnection: close\r\n\r\nabc");
        [begin].into_iter().chain(wait).collect()
    });
    let interrupted = AtomicBool::new(false);
    let mut progress = |_: &str, bytes: u64| {
        if bytes > 0 {
            interrupted.store(true, Ordering::Relaxed);
        }
    };
    let mut fetcher = Fetcher::new(policy(&server), &interrupted, &mut progress);
    let answer = fetcher.get(&server.url("/"), ENOUGH);
    assert!(answer.is_err_and(|failure| failure.is_interruption() && failure.ends_the_run()));
    hung_up.recv().unwrap();
    // And nothing is asked for afterwards.
    let next = fetcher.get(&server.url("/next"), ENOUGH);
    assert!(next.is_err_and(|failure| failure.is_interruption()));
    assert_eq!(server.close(), 1);
}

#[test]
fn redirections_are_followed_so_many_times() {
    let server = Server::open(|path| match path {
        "/loop" => vec![moved("/loop")],
        "/whole/5" => vec![ok("arrived")],
        path => {
            let (folder, step) = path.rsplit_once('/').unwrap();
            vec![moved(&format!(
                "{folder}/{}",
                step.parse::<u32>().unwrap() + 1
            ))]
        }
    });
    let file = get(policy(&server), &server.url("/whole/0")).unwrap();
    assert_eq!(file.address.to_string(), server.url("/whole/5"));
    assert_eq!(file.bytes, b"arrived");
    for path in ["/long/0", "/loop"] {
        let before = server.heads().len();
        match get(policy(&server), &server.url(path)) {
            Err(Failure::Redirections { most, .. }) => assert_eq!(most, 5),
            other => panic!("{other:?}"),
        }
        assert_eq!(
            server.heads().len() - before,
            6,
            "{path}: five redirections, and not one more"
        );
    }
}

#[test]
fn each_address_is_read_once_in_a_run_and_no_more_than_so_many() {
    let server = Server::open(|path| match path {
        "/moved" => vec![moved("/file")],
        _ => vec![ok("0123456789")],
    });
    let interrupted = AtomicBool::new(false);
    let mut progress = |_: &str, _: u64| {};
    let run = policy(&server).within(Limits {
        files: 4,
        bytes: 25,
        ..patient()
    });
    let mut fetcher = Fetcher::new(run, &interrupted, &mut progress);
    fetcher.get(&server.url("/moved"), ENOUGH).unwrap();
    for again in ["/moved", "/file", "/a/../file#part", "/%66ile"] {
        // What an escape stands for is the server's to say: that one is another address.
        let is_another = again == "/%66ile";
        let answer = fetcher.get(&server.url(again), ENOUGH);
        assert_eq!(
            matches!(answer, Err(Failure::Again { .. })),
            !is_another,
            "{again}"
        );
    }
    match fetcher.get(&server.url("/third"), ENOUGH) {
        Err(Failure::TooManyBytes { most: 25, .. }) => {}
        other => panic!("{other:?}"),
    }
    let cut = fetcher.get(&server.url("/fourth"), 3);
    assert!(
        matches!(
            cut,
            Err(Failure::TooManyBytes { .. } | Failure::TooLarge { .. })
        ),
        "{cut:?}"
    );
    match fetcher.get(&server.url("/fifth"), ENOUGH) {
        Err(failure @ Failure::TooManyFiles { most: 4, .. }) => assert!(failure.ends_the_run()),
        other => panic!("{other:?}"),
    }
}
