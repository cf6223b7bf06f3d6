//! What a command reads: catalogues and needs, with what was passed over told on the standard error.

use std::path::{Path, PathBuf};

use serde_json::Value as Json;

use super::Call;
use super::arguments::{self, Asked, Global};
use crate::catalogue::{self, Catalogue, Own, SourceFile, Stock, Unkept};
use crate::error::{self, Error};
use crate::json;
use crate::locale::Sentence;
use crate::matching::{Options, SEED, Silence};
use crate::needs::Needs;
use crate::problem::{Place, Problem};
use crate::questionnaire::derive;
use crate::session::{self, Restored};

/// The name that stands for the standard input or output.
pub(super) const STANDARD: &str = "-";

/// Needs, with the JSON that says them.
pub(super) struct Stated {
    /// The needs.
    pub(super) needs: Needs,
    /// The file as it was read, or what the answers of a session make.
    pub(super) json: Json,
    /// How silence about a condition counts: in a session, as it did there; and wherever it is asked for.
    pub(super) silence: Silence,
}

/// Reads the catalogue in use: the bundled one with the user's own, or those that replace both, then those that are
/// added.
pub(super) fn catalogue(call: &mut Call<'_, '_>, global: &Global) -> Result<Catalogue, Error> {
    let stock = stock(call, global)?;
    let loaded = stock.load().map_err(|cause| unkept(&stock, cause))?;
    warn(call, &loaded.warnings);
    Ok(loaded.catalogue)
}

/// Reads the bytes of the files that the catalogue in use is made of. A catalogue that replaces the bundled one stands
/// for itself: what a person added to the bundled one is not laid over it.
pub(super) fn stock(call: &Call<'_, '_>, global: &Global) -> Result<Stock, Error> {
    let read = |paths: &[PathBuf]| {
        paths
            .iter()
            .map(|path| file(path))
            .collect::<Result<_, _>>()
    };
    let added = read(&global.with)?;
    if !global.catalogue.is_empty() {
        return Ok(Stock::new(read(&global.catalogue)?, None, added));
    }
    let stock = Stock::new(
        vec![catalogue::bundled_file()],
        call.environment.shelf(),
        added,
    );
    Ok(if global.no_save {
        stock.read_only()
    } else {
        stock
    })
}

/// Says why the user's own catalogue could not be read or changed.
pub(super) fn unkept(stock: &Stock, cause: Unkept) -> Error {
    let file = || {
        let shelf = stock.shelf();
        shelf.map_or(Sentence::verbatim(""), |shelf| {
            error::file_name(shelf.path())
        })
    };
    match cause {
        Unkept::Nowhere => Error::NoFolder,
        Unkept::Read(cause) => Error::Read {
            file: file(),
            cause,
        },
        Unkept::Write(cause) => Error::Write {
            file: file(),
            cause,
        },
        // Whoever is told of a problem of a file that they never wrote by hand has to be told which one it is.
        Unkept::Problems(problems) if is_of_own(stock) => Error::Own {
            file: file(),
            problems,
        },
        Unkept::Problems(problems) => Error::Input(problems),
    }
}

/// Says whether the user's own catalogue keeps anything from being read or written.
fn is_of_own(stock: &Stock) -> bool {
    let file = stock.shelf().and_then(|shelf| shelf.file().ok().flatten());
    file.is_some_and(|file| Own::read_whole(&file).is_err())
}

/// Reads one file.
pub(super) fn file(path: &Path) -> Result<SourceFile, Error> {
    let read = std::fs::File::open(path).and_then(|mut file| json::read_bytes(&mut file));
    let bytes = read.map_err(|cause| Error::Read {
        file: error::file_name(path),
        cause,
    })?;
    Ok(SourceFile {
        name: path.to_string_lossy().into_owned(),
        bytes,
    })
}

/// Reads the needs from a file, from the standard input, or from the answers of a session.
pub(super) fn needs(call: &mut Call<'_, '_>, asked: &Asked) -> Result<Stated, Error> {
    let arguments::Stated { needs, session } = &asked.stated;
    if let Some(given) = session {
        let store = call.environment.store();
        let kept = session::find(store.as_ref(), given, &call.locale)?;
        tell_dropped(call, &kept.restored);
        let (needs, _) = derive(&kept.restored.session.journey.answers);
        let json = needs.to_json();
        let ranking = kept.restored.ranking.as_ref();
        let silence = ranking.map_or(Silence::Open, |ranking| ranking.silence);
        return Ok(Stated {
            needs,
            json,
            silence: if asked.strict {
                Silence::NotMet
            } else {
                silence
            },
        });
    }
    // One of the two is there: clap has seen to it.
    let path = needs.as_deref().unwrap_or_else(|| Path::new(STANDARD));
    let source = if path.as_os_str() == STANDARD {
        standard_input(call)?
    } else {
        file(path)?
    };
    let (needs, warnings) = Needs::read(&source.name, &source.bytes).map_err(Error::Input)?;
    warn(call, &warnings);
    // It was JSON a moment ago; were it not, nothing would be echoed.
    let json = json::parse(&source.bytes, &Place::file(&source.name)).unwrap_or_default();
    Ok(Stated {
        needs,
        json,
        silence: if asked.strict {
            Silence::NotMet
        } else {
            Silence::Open
        },
    })
}

/// Tells what of a session this questionnaire no longer has.
pub(super) fn tell_dropped(call: &mut Call<'_, '_>, restored: &Restored) {
    for dropped in session::dropped(&restored.dropped) {
        let dropped = Sentence::new("dropped-said").with("what", dropped);
        let said = error::warning_line(&dropped, &call.locale, call.error_columns());
        call.tell(&said);
    }
}

fn standard_input(call: &mut Call<'_, '_>) -> Result<SourceFile, Error> {
    let name = Sentence::new("standard-input");
    match json::read_bytes(call.streams.input) {
        Ok(bytes) => Ok(SourceFile {
            name: call.locale.say(&name),
            bytes,
        }),
        Err(cause) => Err(Error::Read { file: name, cause }),
    }
}

/// What is chosen beside the needs.
pub(super) fn options(stated: &Stated, seed: Option<u64>) -> Options {
    Options {
        silence: stated.silence,
        seed: seed.unwrap_or(SEED),
    }
}

pub(super) fn warn(call: &mut Call<'_, '_>, warnings: &[Problem]) {
    for problem in warnings {
        let said = error::warning(problem, &call.locale, call.error_columns());
        call.tell(&said);
    }
}
