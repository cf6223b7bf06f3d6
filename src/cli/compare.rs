//! `matou compare`: two to four hosters side by side.

use serde_json::Value as Json;

use super::Call;
use super::arguments::{Asked, Compare, Form, Global, Stated};
use super::{input, output};
use crate::catalogue::Catalogue;
use crate::comparison::{FEWEST, MOST};
use crate::error::{Error, Exit};
use crate::matching::Silence;
use crate::needs::Needs;
use crate::report::compare;
use crate::report::{Subject, sheet};

pub(super) fn run(
    call: &mut Call<'_, '_>,
    global: &Global,
    arguments: &Compare,
) -> Result<Exit, Error> {
    let count = arguments.hosters.len();
    if !(FEWEST..=MOST).contains(&count) {
        return Err(Error::Compared { count });
    }
    let read = arguments.needs.iter().chain(&arguments.session);
    output::spare(arguments.output.as_deref(), read.chain(global.files()))?;
    let stated = needs(call, arguments)?;
    let catalogue = input::catalogue(call, global)?;
    let positions = positions(&catalogue, &arguments.hosters)?;
    let subject = Subject {
        catalogue: &catalogue,
        needs: &stated.needs,
        read: &stated.json,
        today: call.environment.today,
        options: input::options(&stated, None),
        of_session: arguments.session.is_some(),
    };
    let ranking = subject.rank();
    let comparison = compare::comparison(&subject, &ranking, &positions);
    let locale = &call.locale;
    let sheet = || compare::sheet(&subject, &comparison, locale);
    let written = match arguments.format {
        Form::Text => sheet::text::write(&sheet(), locale, call.environment.columns()),
        Form::Json => compare::json::write(&subject, &comparison, locale),
        Form::Markdown => sheet::markdown::write(&sheet(), locale),
        Form::Html => sheet::html::write(&sheet()),
        Form::Csv => sheet::csv::write(&sheet(), locale),
    };
    output::deliver(call, &written, arguments.output.as_deref())
}

/// Reads the needs where there are some.
fn needs(call: &mut Call<'_, '_>, arguments: &Compare) -> Result<input::Stated, Error> {
    if arguments.needs.is_none() && arguments.session.is_none() {
        return Ok(input::Stated {
            needs: Needs::default(),
            json: Json::Null,
            silence: Silence::default(),
        });
    }
    let asked = Asked {
        stated: Stated {
            needs: arguments.needs.clone(),
            session: arguments.session.clone(),
        },
        strict: arguments.strict,
    };
    input::needs(call, &asked)
}

/// Finds the hosters, each named once.
fn positions(catalogue: &Catalogue, given: &[String]) -> Result<Vec<usize>, Error> {
    let mut positions = Vec::with_capacity(given.len());
    for name in given {
        let position = super::catalogue::find(catalogue, name)?;
        if positions.contains(&position) {
            let hoster = catalogue.hosters.get(position);
            return Err(Error::ComparedTwice {
                name: hoster.map_or_else(String::new, |hoster| hoster.name.clone()),
            });
        }
        positions.push(position);
    }
    Ok(positions)
}
