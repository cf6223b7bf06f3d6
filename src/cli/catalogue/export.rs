//! `matou catalogue export`: the catalogue in use, some of its hosters, or what the user added, as a file.

use std::path::Path;

use super::named;
use crate::catalogue::{Catalogue, Hoster};
use crate::cli::arguments::Global;
use crate::cli::{Call, input, output};
use crate::error::{Error, Exit};

/// Writes `matou.catalogue/1`: hosters in the order in which they were named, or all of them.
pub(super) fn run(
    call: &mut Call<'_, '_>,
    global: &Global,
    named: &[String],
    own: bool,
    to: Option<&Path>,
) -> Result<Exit, Error> {
    output::spare(to, global.files())?;
    let catalogue = if own {
        let stock = input::stock(call, global)?;
        let own = stock.own().map_err(|cause| input::unkept(&stock, cause))?;
        own.into_catalogue()
    } else {
        input::catalogue(call, global)?
    };
    let catalogue = some(catalogue, named)?;
    output::deliver(call, &output::written(&catalogue.to_json()), to)
}

/// Keeps the hosters that are named; all of them where none is.
fn some(catalogue: Catalogue, named: &[String]) -> Result<Catalogue, Error> {
    if named.is_empty() {
        return Ok(catalogue);
    }
    let positions = named
        .iter()
        .map(|given| named::find(&catalogue, given))
        .collect::<Result<Vec<usize>, Error>>()?;
    let hosters = positions
        .iter()
        .filter_map(|position| catalogue.hosters.get(*position))
        .cloned()
        .collect::<Vec<Hoster>>();
    Ok(Catalogue {
        hosters,
        ..catalogue
    })
}
