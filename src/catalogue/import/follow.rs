//! Following the links of the files that a person named by their addresses: from a federation to its members, and from
//! them to their services.

use std::collections::{HashSet, VecDeque};

use super::{Document, Importer};
use crate::problem::{Place, Problem};

/// How many links lie between an address that a person gave and the last one that is read behind it.
pub const DEEPEST: usize = 3;
/// The most files that are read in a run, those behind links included.
pub const MOST_FOLLOWED: usize = 500;

/// Reads the files at `addresses`, then those that they link to, and so on: each address once, as far as [`DEEPEST`] and
/// [`MOST_FOLLOWED`] go. `get` brings a file, or says why not. Returns what was passed over behind links.
///
/// # Errors
/// Why files that a person named are of no use.
pub fn follow(
    importer: &mut Importer<'_>,
    addresses: &[String],
    get: &mut dyn FnMut(&str) -> Result<Document, Followed>,
) -> Result<Vec<Problem>, Vec<Problem>> {
    let mut known: HashSet<String> = HashSet::new();
    let named = addresses.iter().filter(|one| known.insert((*one).clone()));
    let mut waiting: VecDeque<(String, usize)> = named.map(|one| (one.clone(), 0)).collect();
    let (mut wrong, mut passed) = (Vec::new(), Vec::new());
    let mut read = 0_usize;
    while let Some((next, depth)) = waiting.pop_front() {
        if read == MOST_FOLLOWED {
            let problem = Place::file(&next).warning("import-many-links");
            passed.push(problem.with("most", MOST_FOLLOWED));
            break;
        }
        read += 1;
        let links = match get(&next) {
            Ok(document) => importer.read(&document),
            Err(Followed::Passed(problem)) => Err(vec![*problem]),
            Err(Followed::Ended(problem)) => {
                waiting.clear();
                Err(vec![*problem])
            }
        };
        match links {
            Ok(links) if depth < DEEPEST => {
                let new = links.into_iter().filter(|link| known.insert(link.clone()));
                waiting.extend(new.map(|link| (link, depth + 1)));
            }
            Ok(_) => {}
            Err(problems) if depth == 0 => wrong.extend(problems),
            Err(problems) => passed.extend(problems.into_iter().map(Problem::passed_over)),
        }
    }
    if wrong.is_empty() {
        Ok(passed)
    } else {
        Err(wrong)
    }
}

/// Why an address gave no file.
#[derive(Clone, Debug)]
pub enum Followed {
    /// This one does not; others may.
    Passed(Box<Problem>),
    /// Nothing more is to be asked for.
    Ended(Box<Problem>),
}
