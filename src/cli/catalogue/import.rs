//! `matou catalogue import`: what hosters and maps publish about themselves, laid over the catalogue in use.

mod sources;
mod who;

use crate::catalogue::import::{Imported, Importer, Mapping, Rules, settle};
use crate::catalogue::{Catalogue, Change, Hoster};
use crate::cli::arguments::{self, Global};
use crate::cli::{Call, confirm, input, output};
use crate::error::{Error, Exit};
use crate::locale::{Language, Locale, Sentence};
use crate::report;

/// The most lines of one kind that are told.
const MOST_LINES: usize = 20;

/// Reads the sources, and writes a catalogue of them or lays them over the user's own.
pub(super) fn run(
    call: &mut Call<'_, '_>,
    global: &Global,
    asked: &arguments::Import,
) -> Result<Exit, Error> {
    let read = asked.sources.iter().chain(&asked.map);
    output::spare(asked.output.as_deref(), read.chain(global.files()))?;
    let stock = input::stock(call, global)?;
    if asked.output.is_none() && !stock.is_writable() {
        return Err(Error::NothingKept);
    }
    let mapping = match asked.map.as_deref().map(input::file).transpose()? {
        Some(file) => Mapping::parse(&file.name, &file.bytes).map_err(Error::Input)?,
        None => Mapping::default(),
    };
    // Notes are written in the language of the people whom a catalogue is handed to.
    let french = Locale::new(Language::French);
    let rules = Rules {
        today: call.environment.today,
        takes_examples: asked.allow_example_hosts,
        format: asked.format.map(Into::into),
        mapping: &mapping,
        french: &french,
    };
    let mut importer = Importer::new(rules);
    sources::read(call, &asked.sources, &mut importer)?;
    let gathered = importer.finish();
    tell(call, &gathered);
    if gathered.hosters.is_empty() {
        return Err(Error::NothingImported);
    }
    let loaded = stock.load().map_err(|cause| input::unkept(&stock, cause))?;
    input::warn(call, &loaded.warnings);
    let known = loaded.catalogue;
    let header = gathered.header.clone();
    let decisions = who::decide(call, asked, &gathered.hosters, &known)?;
    let hosters = settle(gathered.hosters, &decisions, &known);
    if let Some(output) = asked.output.as_deref() {
        let catalogue = Catalogue {
            hosters,
            ..header.unwrap_or_else(|| untitled(call))
        };
        let written = output::written(&catalogue.to_json());
        return output::deliver(call, &written, Some(output));
    }
    let page = report::import::changes(
        &hosters,
        &known,
        call.environment.today,
        &call.locale,
        call.environment.columns(),
    );
    if page.count == 0 {
        call.say(&Sentence::new("import-no-news"));
        return Ok(Exit::Done);
    }
    output::answer(call, &page.text)?;
    if !asked.yes && !is_confirmed(call, &hosters, page.count)? {
        call.say(&Sentence::new("import-dropped"));
        return Ok(Exit::Done);
    }
    stock
        .change(Change::Add(hosters))
        .map_err(|cause| input::unkept(&stock, cause))?;
    call.say(&Sentence::new("import-done").with("count", page.count));
    Ok(Exit::Done)
}

/// A catalogue of what was imported, which has no name of its own.
fn untitled(call: &Call<'_, '_>) -> Catalogue {
    Catalogue {
        title: call.locale.text("import-title"),
        updated: call.environment.today.to_string(),
        ..Catalogue::default()
    }
}

/// Asks whether to keep what was shown; where nobody can be asked, the command ends here.
fn is_confirmed(call: &mut Call<'_, '_>, hosters: &[Hoster], claims: usize) -> Result<bool, Error> {
    let question = Sentence::new("import-ask")
        .with("claims", claims)
        .with("hosters", hosters.len());
    confirm::ask(call, &question).ok_or(Error::NotAsked)
}

/// Tells what each file was taken for, and what was remarked.
fn tell(call: &mut Call<'_, '_>, imported: &Imported) {
    for one in imported.understood.iter().take(MOST_LINES) {
        let sentence = Sentence::new("import-understood")
            .with("file", one.file.as_str())
            .with("format", one.format)
            .with("what", one.what.clone())
            .with("left", one.left);
        call.say(&sentence);
    }
    more(call, imported.understood.len());
    let remarks = imported.remarks.kept();
    let first = remarks.get(..remarks.len().min(MOST_LINES));
    input::warn(call, first.unwrap_or_default());
    more(call, imported.remarks.count());
}

/// Says how many lines were not told.
fn more(call: &mut Call<'_, '_>, count: usize) {
    if let Some(others) = count.checked_sub(MOST_LINES).filter(|others| *others > 0) {
        let sentence = Sentence::new("import-more").with("count", others);
        call.say(&sentence);
    }
}
