//! What a command reads: catalogues and needs, with what was passed over told on the standard error.

use std::path::Path;

use serde_json::Value as Json;

use super::Call;
use super::arguments::{Asked, Global};
use crate::catalogue::{self, Catalogue, SourceFile};
use crate::error::{self, Error};
use crate::json;
use crate::locale::Sentence;
use crate::matching::{Options, SEED, Silence};
use crate::needs::Needs;
use crate::problem::{Place, Problem};

/// The name that stands for the standard input or output.
pub(super) const STANDARD: &str = "-";

/// Needs, with the JSON that they were read from.
pub(super) struct Stated {
    /// The needs.
    pub(super) needs: Needs,
    /// The file as it was read.
    pub(super) json: Json,
}

/// Reads the catalogue in use: the bundled one or those that replace it, then those that are added.
pub(super) fn catalogue(call: &mut Call<'_, '_>, global: &Global) -> Result<Catalogue, Error> {
    let loaded = catalogue::load(&catalogue_files(global)?).map_err(Error::Input)?;
    warn(call, &loaded.warnings);
    Ok(loaded.catalogue)
}

/// Reads the bytes of the catalogue in use.
pub(super) fn catalogue_files(global: &Global) -> Result<Vec<SourceFile>, Error> {
    let bundled = global.catalogue.is_empty().then(catalogue::bundled_file);
    let given = global.catalogue.iter().chain(&global.with);
    bundled
        .map(Ok)
        .into_iter()
        .chain(given.map(|path| file(path)))
        .collect()
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

/// Reads the needs from a file, or from the standard input.
pub(super) fn needs(call: &mut Call<'_, '_>, asked: &Asked) -> Result<Stated, Error> {
    let source = if asked.needs.as_os_str() == STANDARD {
        standard_input(call)?
    } else {
        file(&asked.needs)?
    };
    let (needs, warnings) = Needs::read(&source.name, &source.bytes).map_err(Error::Input)?;
    warn(call, &warnings);
    // It was JSON a moment ago; were it not, nothing would be echoed.
    let json = json::parse(&source.bytes, &Place::file(&source.name)).unwrap_or_default();
    Ok(Stated { needs, json })
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
pub(super) fn options(asked: &Asked, seed: Option<u64>) -> Options {
    Options {
        silence: if asked.strict {
            Silence::NotMet
        } else {
            Silence::Open
        },
        seed: seed.unwrap_or(SEED),
    }
}

fn warn(call: &mut Call<'_, '_>, warnings: &[Problem]) {
    for problem in warnings {
        let said = error::warning(problem, &call.locale, call.error_columns());
        call.tell(&said);
    }
}
