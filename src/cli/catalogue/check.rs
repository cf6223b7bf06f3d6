//! `matou catalogue check`: what is wrong with catalogue files.

use std::path::PathBuf;

use crate::catalogue::{self, Unkept};
use crate::cli::arguments::Global;
use crate::cli::{Call, input, output};
use crate::error::{Error, Exit};
use crate::locale::Sentence;
use crate::problem::Problem;

/// Checks files one by one, or the catalogue in use; what a loading passes over counts here as well.
pub(super) fn run(
    call: &mut Call<'_, '_>,
    global: &Global,
    files: &[PathBuf],
) -> Result<Exit, Error> {
    // One file that cannot be read hides nothing of the others.
    let mut unread: Vec<Error> = Vec::new();
    let files = if files.is_empty() {
        let stock = input::stock(call, global)?;
        let files = stock.files();
        files.map_err(|cause| input::unkept(&stock, Unkept::Read(cause)))?
    } else {
        let mut read = Vec::new();
        for path in files {
            match input::file(path) {
                Ok(file) => read.push(file),
                Err(error) => unread.push(error),
            }
        }
        read
    };
    let today = call.environment.today;
    let problems: Vec<Problem> = files
        .iter()
        .flat_map(|file| catalogue::check(file, today))
        .collect();
    let lines: Vec<String> = problems
        .iter()
        .map(|problem| problem.line(&call.locale) + "\n")
        .collect();
    output::answer(call, &lines.concat())?;
    if let Some(last) = unread.pop() {
        for error in unread {
            let said = error.say(&call.locale, call.error_columns());
            call.tell(&said);
        }
        return Err(last);
    }
    let doubts = problems.iter().filter(|one| one.is_doubt()).count();
    if problems.len() > doubts {
        return Err(Error::Checked {
            problems: problems.len() - doubts,
        });
    }
    let done = Sentence::new("check-done")
        .with("count", files.len())
        .with("doubts", doubts);
    call.say(&done);
    Ok(Exit::Done)
}
