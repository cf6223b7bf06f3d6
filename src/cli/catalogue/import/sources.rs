//! The files that are imported: named one by one, gathered from folders, or fetched.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use crate::catalogue::import::{Document, Followed, Importer, MOST_BYTES, follow};
use crate::cli::{Call, input};
use crate::error::{self, Error};
use crate::fetch::{Fetcher, Policy};
use crate::json;
use crate::locale::Sentence;
use crate::problem::{Place, Problem};

/// The most files of a folder that are read.
const MOST_FILES: usize = 500;
/// How many folders below each other are looked into.
const DEEPEST: usize = 4;
/// The endings of files that are read in a folder.
const ENDINGS: [&str; 3] = ["properties", "json", "jsonld"];

/// Reads every source: files and folders first, so that nothing is asked of the web that is here already. A file that
/// was named has to be of use; one of a folder, or behind a link, is passed over with a warning when it is not.
pub(super) fn read(
    call: &mut Call<'_, '_>,
    sources: &[PathBuf],
    importer: &mut Importer<'_>,
) -> Result<(), Error> {
    let mut wrong = Vec::new();
    let mut addresses = Vec::new();
    for source in sources {
        let given = source.to_string_lossy();
        if given.contains("://") {
            addresses.push(given.into_owned());
        } else if source.is_dir() {
            folder(call, source, importer)?;
        } else {
            wrong.extend(importer.read(&document(source)?).err().unwrap_or_default());
        }
    }
    // Nothing is asked for when it could not be used.
    if wrong.is_empty() && !addresses.is_empty() {
        wrong.extend(web(call, &addresses, importer).err().unwrap_or_default());
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(Error::Input(wrong))
    }
}

/// Reads the files at these addresses, and those that they link to; the limits of [`Policy`] are those of all of them
/// together. Ctrl+C ends the program, as long as nothing is written.
fn web(
    call: &mut Call<'_, '_>,
    addresses: &[String],
    importer: &mut Importer<'_>,
) -> Result<(), Vec<Problem>> {
    let is_watched = call.environment.errors_are_terminal;
    let (locale, errors) = (&call.locale, &mut *call.streams.errors);
    let mut progress = |address: &str, bytes: u64| {
        if is_watched && bytes == 0 {
            let said = Sentence::new("import-fetching").with("address", address);
            // When nobody can read it, there is nobody to tell.
            let _ = writeln!(errors, "{}", locale.say(&said));
        }
    };
    let interrupted = AtomicBool::new(false);
    let mut fetcher = Fetcher::new(Policy::default(), &interrupted, &mut progress);
    let mut get = |asked: &str| match fetcher.get(asked, MOST_BYTES) {
        Ok(file) => Ok(Document {
            name: asked.to_owned(),
            address: Some(file.address.to_string()),
            bytes: file.bytes,
        }),
        Err(failure) if failure.ends_the_run() => Err(Followed::Ended(Box::new(failure.problem()))),
        Err(failure) => Err(Followed::Passed(Box::new(failure.problem()))),
    };
    let passed = follow(importer, addresses, &mut get)?;
    input::warn(call, &passed);
    Ok(())
}

/// Reads a file, but never more of it than any format has.
fn document(path: &Path) -> Result<Document, Error> {
    let read = File::open(path).and_then(|mut file| json::read_at_most(&mut file, MOST_BYTES));
    let bytes = read.map_err(|cause| Error::Read {
        file: error::file_name(path),
        cause,
    })?;
    Ok(Document {
        name: path.to_string_lossy().into_owned(),
        address: None,
        bytes,
    })
}

/// Reads the files of a folder, in the order of their paths. What of it cannot be read is passed over with a warning.
fn folder(
    call: &mut Call<'_, '_>,
    folder: &Path,
    importer: &mut Importer<'_>,
) -> Result<(), Error> {
    let mut gathered = Gathered::default();
    gathered
        .look(folder, DEEPEST)
        .map_err(|cause| Error::Read {
            file: error::file_name(folder),
            cause,
        })?;
    let Gathered {
        mut files,
        mut warnings,
    } = gathered;
    files.sort();
    let place = Place::file(&folder.to_string_lossy());
    if files.is_empty() && warnings.is_empty() {
        return Err(Error::Input(vec![place.error("import-empty-folder")]));
    }
    if files.len() > MOST_FILES {
        let problem = place.warning("import-many-files");
        warnings.push(problem.with("most", MOST_FILES).with("count", files.len()));
        files.truncate(MOST_FILES);
    }
    for file in files {
        match document(&file) {
            Ok(document) => {
                let problems = importer.read(&document).err().unwrap_or_default();
                warnings.extend(problems.into_iter().map(Problem::passed_over));
            }
            Err(_) => {
                warnings.push(Place::file(&file.to_string_lossy()).warning("import-unreadable"));
            }
        }
    }
    input::warn(call, &warnings);
    Ok(())
}

/// What is found below a folder.
#[derive(Default)]
struct Gathered {
    files: Vec<PathBuf>,
    /// The folders that could not be looked into, or lie too deep.
    warnings: Vec<Problem>,
}

impl Gathered {
    /// Looks into a folder, and into those below it, `deep` levels of them in all. Links to folders are not followed: they
    /// may lead in circles.
    fn look(&mut self, folder: &Path, deep: usize) -> std::io::Result<()> {
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            let path = entry.path();
            if entry.file_type()?.is_dir() {
                self.look_below(&path, deep - 1);
                continue;
            }
            let ending = path
                .extension()
                .map(|ending| ending.to_string_lossy().to_lowercase());
            let is_known = ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str()));
            if is_known && path.is_file() {
                self.files.push(path);
            }
        }
        Ok(())
    }

    fn look_below(&mut self, folder: &Path, deep: usize) {
        let place = Place::file(&folder.to_string_lossy());
        if deep == 0 {
            let problem = place.warning("import-deep-folder");
            self.warnings.push(problem.with("most", DEEPEST));
        } else if self.look(folder, deep).is_err() {
            self.warnings
                .push(place.warning("import-unreadable-folder"));
        }
    }
}
