//! Encrypted connections, against a server whose certificate is its own work: it names `hoster.example`, is in
//! force for a century, and nobody vouches for it but the tests that say so.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use matou::fetch::{Failure, Policy};
use rustls::pki_types::PrivatePkcs8KeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use super::{get, patient};

const CERTIFICATE: &[u8] = include_bytes!("../fixtures/encryption/certificate.der");
const KEY: &[u8] = include_bytes!("../fixtures/encryption/key.der");

/// What a server saw of its one connection.
struct Seen {
    /// The name that it was asked to prove.
    name: Option<String>,
    /// What it was asked for, where the other side went so far.
    head: String,
}

/// Answers one connection, where `PORT` is the one of the server, and says that this is the end of it or not.
fn serve(answer: &'static str, says_the_end: bool) -> (SocketAddr, JoinHandle<Seen>) {
    let config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(
            vec![CERTIFICATE.to_vec().into()],
            PrivatePkcs8KeyDer::from(KEY.to_vec()).into(),
        )
        .unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let at = listener.local_addr().unwrap();
    let seen = thread::spawn(move || {
        let stream = listener.accept().unwrap().0;
        let encryption = ServerConnection::new(Arc::new(config)).unwrap();
        let mut stream = StreamOwned::new(encryption, stream);
        let mut head = Vec::new();
        let mut byte = [0];
        while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).is_ok_and(|count| count > 0) {
            head.push(byte[0]);
        }
        if !head.is_empty() {
            let answer = answer.replace("PORT", &at.port().to_string());
            stream.write_all(answer.as_bytes()).unwrap();
            if says_the_end {
                stream.conn.send_close_notify();
            }
            stream.flush().unwrap();
        }
        Seen {
            name: stream.conn.server_name().map(str::to_owned),
            head: String::from_utf8(head).unwrap(),
        }
    });
    (at, seen)
}

/// Lets every name lead to the server, and trusts its certificate where that is said.
fn policy(at: SocketAddr, is_trusted: bool) -> Policy {
    let policy = Policy::for_tests_against(at)
        .within(patient())
        .for_tests_resolving(move |_| Ok(vec![at.ip()]));
    if is_trusted {
        policy.for_tests_trusting(CERTIFICATE)
    } else {
        policy
    }
}

/// An answer whose end is the end of the connection.
const OPEN_ENDED: &str = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nname = Le Panier\n";

#[test]
fn a_server_that_proves_its_name_is_read() {
    let (at, seen) = serve(OPEN_ENDED, true);
    let url = format!("https://hoster.example:{}/file", at.port());
    let file = get(policy(at, true), &url).unwrap();
    assert_eq!(file.bytes, b"name = Le Panier\n");
    let seen = seen.join().unwrap();
    assert_eq!(seen.name.as_deref(), Some("hoster.example"));
    assert!(
        seen.head.starts_with("GET /file HTTP/1.1\r\n"),
        "{}",
        seen.head
    );
}

#[test]
fn a_certificate_that_nobody_vouches_for_or_of_another_name_is_refused() {
    for (name, is_trusted) in [("hoster.example", false), ("other.example", true)] {
        let (at, seen) = serve(OPEN_ENDED, true);
        let url = format!("https://{name}:{}/", at.port());
        let answer = get(policy(at, is_trusted), &url);
        assert!(
            matches!(answer, Err(Failure::NotProven { .. })),
            "{name}: {answer:?}"
        );
        // Nothing was asked for.
        assert_eq!(seen.join().unwrap().head, "");
    }
}

#[test]
fn a_connection_that_is_cut_is_no_end_of_a_file() {
    // Whoever stands on the way can cut a connection, but cannot say that this was its end.
    let (at, seen) = serve(OPEN_ENDED, false);
    let url = format!("https://hoster.example:{}/", at.port());
    let answer = get(policy(at, true), &url);
    assert!(
        matches!(answer, Err(Failure::CutShort { .. })),
        "{answer:?}"
    );
    seen.join().unwrap();
}

#[test]
fn an_encrypted_server_does_not_redirect_to_an_open_one() {
    // To itself, which the policy of the test would let be read without encryption.
    let answer =
        "HTTP/1.1 301 Moved\r\nLocation: http://hoster.example:PORT/\r\nContent-Length: 0\r\n\r\n";
    let (at, seen) = serve(answer, true);
    let url = format!("https://hoster.example:{}/", at.port());
    match get(policy(at, true), &url) {
        Err(Failure::Redirected { cause, to, .. }) => {
            assert!(matches!(*cause, Failure::NotHttps { .. }), "{cause:?}");
            assert_eq!(to, url.replace("https", "http"));
        }
        other => panic!("{other:?}"),
    }
    seen.join().unwrap();
}
