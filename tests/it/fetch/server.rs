//! A server of the tests: it answers each path as a script says, and remembers what it was asked.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

/// One step of an answer.
pub(super) enum Step {
    /// Sends these bytes.
    Send(Vec<u8>),
    /// Sends these bytes again and again, until the other side hangs up.
    Endlessly(Vec<u8>),
    /// Sends one byte for each message, until the other side hangs up.
    OnDemand(Receiver<()>),
    /// Says nothing more until the other side hangs up, and tells that it did.
    UntilHungUp(Sender<()>),
    /// Lets a request come in and breaks the connection without reading it; the first step or none.
    Break,
}

/// What is answered to a path, and how often; nothing known ends the connection.
type Script = Box<dyn Fn(&str) -> Vec<Step> + Send>;

/// The first byte of a connection that wants to be encrypted, which this server is not.
const ENCRYPTION: u8 = 0x16;

pub(super) struct Server {
    at: SocketAddr,
    heads: Arc<Mutex<Vec<String>>>,
    connections: Arc<Mutex<usize>>,
    is_over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Opens a server that answers one connection after the other.
    pub(super) fn open(script: impl Fn(&str) -> Vec<Step> + Send + 'static) -> Self {
        Self::answering(Box::new(script))
    }

    /// Opens a server that answers each path with one text.
    pub(super) fn of_texts(texts: &'static [(&str, &str)]) -> Self {
        Self::open(move |asked| {
            let found = texts.iter().find(|(path, _)| *path == asked);
            let answer = found.map_or("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n", |one| {
                one.1
            });
            vec![send(answer)]
        })
    }

    fn answering(script: Script) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let at = listener.local_addr().unwrap();
        let heads = Arc::new(Mutex::new(Vec::new()));
        let connections = Arc::new(Mutex::new(0));
        let is_over = Arc::new(AtomicBool::new(false));
        let thread = thread::spawn({
            let (heads, connections) = (heads.clone(), connections.clone());
            let is_over = is_over.clone();
            move || {
                for stream in listener.incoming() {
                    if is_over.load(Ordering::SeqCst) {
                        return;
                    }
                    *connections.lock().unwrap() += 1;
                    serve(stream.unwrap(), &script, &heads);
                }
            }
        });
        Self {
            at,
            heads,
            connections,
            is_over,
            thread: Some(thread),
        }
    }

    /// Returns where the server is.
    pub(super) fn at(&self) -> SocketAddr {
        self.at
    }

    /// Returns the address of a path on this server.
    pub(super) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.at)
    }

    /// Returns the heads of the requests so far.
    pub(super) fn heads(&self) -> Vec<String> {
        self.heads.lock().unwrap().clone()
    }

    /// Returns how many connections came in, the ones that asked for nothing too. What was tried before this is
    /// called is counted: connections are taken in the order in which they came.
    pub(super) fn close(mut self) -> usize {
        self.end();
        *self.connections.lock().unwrap()
    }

    fn end(&mut self) {
        self.is_over.store(true, Ordering::SeqCst);
        if let Some(thread) = self.thread.take() {
            // Whatever waits in front of this connection is counted as the last one before the end.
            let _ = TcpStream::connect(self.at);
            let _ = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.end();
    }
}

/// Sends a text; a head without an end is ended, and no connection is kept.
pub(super) fn send(text: &str) -> Step {
    let text = if text.contains("\r\n\r\n") {
        text.to_owned()
    } else {
        format!("{text}Connection: close\r\n\r\n")
    };
    Step::Send(text.into_bytes())
}

/// Sends a whole answer.
pub(super) fn ok(body: &str) -> Step {
    let length = body.len();
    send(&format!(
        "HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    ))
}

/// Sends to another address.
pub(super) fn moved(location: &str) -> Step {
    send(&format!(
        "HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\n"
    ))
}

fn serve(mut stream: TcpStream, script: &Script, heads: &Mutex<Vec<String>>) {
    // The path is not known yet where the request must not be read.
    let mut peeked = [0; 4096];
    let count = stream.peek(&mut peeked).unwrap_or(0);
    if peeked[0] == ENCRYPTION {
        let _ = stream.read(&mut peeked);
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
        return;
    }
    let start = String::from_utf8_lossy(&peeked[..count]).into_owned();
    let path = start.split(' ').nth(1).unwrap_or_default().to_owned();
    let steps = script(&path);
    if matches!(steps.first(), Some(Step::Break)) {
        return;
    }
    let Some(head) = read_head(&mut stream) else {
        return;
    };
    heads.lock().unwrap().push(head);
    for step in steps {
        match step {
            Step::Send(bytes) => drop(stream.write_all(&bytes)),
            Step::Endlessly(bytes) => while stream.write_all(&bytes).is_ok() {},
            Step::OnDemand(demands) => {
                while demands.recv().is_ok() && stream.write_all(b".").is_ok() {}
            }
            Step::UntilHungUp(tell) => {
                let _ = stream.read(&mut [0]);
                let _ = tell.send(());
            }
            Step::Break => panic!("a connection breaks before it is read"),
        }
    }
}

fn read_head(stream: &mut TcpStream) -> Option<String> {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        if stream.read(&mut byte).ok()? == 0 {
            return None;
        }
        head.push(byte[0]);
    }
    String::from_utf8(head).ok()
}

/// A way for a server to say that the other side hung up, and to wait for it.
pub(super) fn hang_up() -> (Sender<()>, Receiver<()>) {
    channel()
}
