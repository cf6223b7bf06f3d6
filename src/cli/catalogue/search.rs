//! `matou catalogue search`: the hosters that words find, and that document what is asked for.

use serde_json::{Value as Json, json};

use super::named;
use crate::catalogue::filter::{Filter, sift};
use crate::cli::arguments::{Format, Global, Search};
use crate::cli::{Call, input, output};
use crate::criteria::{self, NeedKind};
use crate::error::{Error, Exit};
use crate::locale::{Arg, Language, Locale, Sentence};
use crate::problem::Place;
use crate::report::found::{self, Found};
use crate::text;
use crate::wording;

/// Searches the catalogue in use.
pub(super) fn run(
    call: &mut Call<'_, '_>,
    global: &Global,
    arguments: &Search,
) -> Result<Exit, Error> {
    let filters = arguments
        .filter
        .iter()
        .map(|written| filter(written, arguments.undocumented))
        .collect::<Result<Vec<_>, _>>()?;
    let catalogue = input::catalogue(call, global)?;
    let locales = Language::ALL.map(Locale::new);
    let index = wording::index(&catalogue.hosters, &locales.each_ref());
    let typed = text::tame(&arguments.text.join(" "));
    let wanted: Vec<Filter> = filters.iter().map(|(filter, _)| filter.clone()).collect();
    let sifted = sift(&catalogue.hosters, index.find(&typed), &wanted);
    let found = Found {
        catalogue: &catalogue,
        index: &index,
        typed: &typed,
        filters: &filters,
        sifted: &sifted,
        limit: arguments.limit.unwrap_or(usize::MAX),
    };
    let written = match arguments.format {
        Format::Text => found::text(&found, &call.locale, call.environment.columns()),
        Format::Json => found::json::write(&found, &call.locale),
    };
    if sifted.kept.is_empty() {
        let nothing = if typed.trim().is_empty() {
            Sentence::new("search-nothing.filtered")
        } else {
            nothing(named::nearest(&catalogue, &typed))
        };
        call.say(&nothing);
    }
    if let Some(left_out) = wording::left_out(&sifted) {
        call.say(&left_out);
    }
    output::answer(call, &written)
}

/// Says that nothing is found, and which names are near.
fn nothing(near: Vec<String>) -> Sentence {
    if near.is_empty() {
        return Sentence::new("search-nothing");
    }
    let near = near.into_iter().map(Sentence::verbatim).collect();
    Sentence::new("search-nothing.near").with("near", Arg::Any(near))
}

/// Reads a filter: a criterion that has to be documented, or `criterion=want`.
fn filter(written: &str, silent: bool) -> Result<(Filter, Json), Error> {
    let place = Place::file(&format!("--filter {}", text::tame(written)));
    let (id, want) = match written.split_once('=') {
        Some((id, want)) => (id, Some(want)),
        None => (written, None),
    };
    let Some(criterion) = criteria::find(id) else {
        let unknown = place.error("problem-unknown-criterion");
        return Err(Error::Input(vec![unknown.with("given", text::tame(id))]));
    };
    let json = want.map_or(Json::Null, |want| json_of(criterion.need, want));
    let want = want
        .map(|_| criterion.read_want(&json))
        .transpose()
        .map_err(|reject| Error::Input(vec![place.reject(reject)]))?;
    let filter = Filter {
        criterion,
        want,
        silent,
    };
    Ok((filter, json))
}

/// A want as a needs file writes it, where it is JSON; otherwise a word, or two of them around a slash: a service
/// with its software, a country with its region.
fn json_of(kind: Option<NeedKind>, written: &str) -> Json {
    if let Ok(json) = serde_json::from_str(written) {
        return json;
    }
    let pair = written.split_once('/');
    match (kind, pair) {
        (Some(NeedKind::Service(_)), Some((kind, software))) => {
            json!({ "type": kind, "software": software })
        }
        (Some(NeedKind::Service(_)), None) => json!({ "type": written }),
        (Some(NeedKind::Region(_)), Some((country, region))) => {
            json!({ "country": country, "region": region })
        }
        _ => written.into(),
    }
}
