//! The same work done by numpy, in a process of its own that waits for its turns: `benches/smaa_numpy.py`.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use serde_json::Value as Json;
use tempfile::NamedTempFile;

/// The two ways in which numpy puts hosters in order: the usual one, and one number that holds both score and place.
pub(crate) const WAYS: [&str; 2] = ["indices sorted", "keys sorted"];

/// A process that is ready to run.
pub(crate) struct Numpy {
    child: Child,
    ask: ChildStdin,
    answer: BufReader<ChildStdout>,
    _levels: NamedTempFile,
}

/// What one run gave.
pub(crate) struct Run {
    pub(crate) taken: Duration,
    pub(crate) firsts: Vec<f64>,
}

impl Numpy {
    /// Starts it with a row of levels a hoster. Returns `None` where python3 or numpy is missing.
    pub(crate) fn start(
        levels: &[Vec<u8>],
        important: usize,
        samples: u32,
        ranks: usize,
    ) -> Option<Self> {
        let mut file = NamedTempFile::new().unwrap();
        file.write_all(&levels.concat()).unwrap();
        let mut child = Command::new("python3")
            .arg(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/benches/smaa_numpy.py"
            ))
            .arg(file.path())
            .args([levels.len(), important, ranks].map(|number| number.to_string()))
            .arg(samples.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let mut numpy = Self {
            ask: child.stdin.take()?,
            answer: BufReader::new(child.stdout.take()?),
            child,
            _levels: file,
        };
        (numpy.line().trim() == "ready").then_some(numpy)
    }

    /// Lets it run once.
    pub(crate) fn run(&mut self, way: &str) -> Run {
        writeln!(self.ask, "{way}").unwrap();
        self.ask.flush().unwrap();
        let line: Json = serde_json::from_str(&self.line()).unwrap();
        let number = |json: &Json| json.as_f64().unwrap();
        let firsts = line.get("firsts").and_then(Json::as_array).unwrap();
        Run {
            taken: Duration::from_secs_f64(line.get("seconds").map(number).unwrap()),
            firsts: firsts.iter().map(number).collect(),
        }
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.answer.read_line(&mut line).unwrap();
        line
    }
}

impl Drop for Numpy {
    /// Ends the process, whatever it waits for.
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
