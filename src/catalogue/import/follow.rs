//! Following the links of a file that a person named by its address: from a federation to its members, and from them
//! to their services.

use std::collections::{HashSet, VecDeque};

use super::{Document, Importer};
use crate::problem::{Place, Problem};

/// How many links lie between the address that a person gave and the last one that is read.
pub const DEEPEST: usize = 3;
/// The most files that are read behind one address.
pub const MOST_FOLLOWED: usize = 500;

/// Reads the file at `address`, then those that it links to, and so on: each address once, as far as [`DEEPEST`] and
/// [`MOST_FOLLOWED`] go. `get` brings a file, or says why not. Returns what was passed over behind the first file.
///
/// # Errors
/// Why the first file is of no use.
pub fn follow(
    importer: &mut Importer<'_>,
    address: &str,
    get: &mut dyn FnMut(&str) -> Result<Document, Followed>,
) -> Result<Vec<Problem>, Vec<Problem>> {
    let mut known: HashSet<String> = HashSet::from([address.to_owned()]);
    let mut waiting: VecDeque<(String, usize)> = VecDeque::from([(address.to_owned(), 0)]);
    let mut passed = Vec::new();
    let mut read = 0_usize;
    while let Some((next, depth)) = waiting.pop_front() {
        if read == MOST_FOLLOWED {
            let problem = Place::file(address).warning("import-many-links");
            passed.push(problem.with("most", MOST_FOLLOWED));
            break;
        }
        read += 1;
        let links = match get(&next) {
            Ok(document) => importer.read(&document),
            Err(Followed::Ended(problem)) if depth > 0 => {
                passed.push(problem.passed_over());
                break;
            }
            Err(Followed::Passed(problem) | Followed::Ended(problem)) => Err(vec![*problem]),
        };
        match links {
            Ok(links) if depth < DEEPEST => {
                let new = links.into_iter().filter(|link| known.insert(link.clone()));
                waiting.extend(new.map(|link| (link, depth + 1)));
            }
            Ok(_) => {}
            Err(problems) if depth == 0 => return Err(problems),
            Err(problems) => passed.extend(problems.into_iter().map(Problem::passed_over)),
        }
    }
    Ok(passed)
}

/// Why an address gave no file.
#[derive(Clone, Debug)]
pub enum Followed {
    /// This one does not; others may.
    Passed(Box<Problem>),
    /// Nothing more is to be asked for.
    Ended(Box<Problem>),
}
