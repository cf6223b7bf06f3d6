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
    let files = if files.is_empty() {
        let stock = input::stock(call, global)?;
        let files = stock.files();
        files.map_err(|cause| input::unkept(&stock, Unkept::Read(cause)))?
    } else {
        files
            .iter()
            .map(|path| input::file(path))
            .collect::<Result<_, _>>()?
    };
    let problems: Vec<Problem> = files
        .iter()
        .flat_map(|file| match catalogue::load(std::slice::from_ref(file)) {
            Ok(loaded) => loaded.warnings,
            Err(problems) => problems,
        })
        .collect();
    let lines: Vec<String> = problems
        .iter()
        .map(|problem| problem.line(&call.locale) + "\n")
        .collect();
    output::answer(call, &lines.concat())?;
    if !problems.is_empty() {
        return Err(Error::Checked {
            problems: problems.len(),
        });
    }
    let done = Sentence::new("check-done").with("count", files.len());
    let done = format!("{}\n", call.locale.say(&done));
    call.tell(&done);
    Ok(Exit::Done)
}
