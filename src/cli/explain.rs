//! `matou explain`: why one hoster is where it is, or why it stands before another one.

use super::Call;
use super::arguments::{Explain, Global};
use super::{input, output};
use crate::catalogue::Catalogue;
use crate::error::{Error, Exit};
use crate::report::{self, Subject};

pub(super) fn run(
    call: &mut Call<'_, '_>,
    global: &Global,
    arguments: &Explain,
) -> Result<Exit, Error> {
    let stated = input::needs(call, &arguments.asked)?;
    let catalogue = input::catalogue(call, global)?;
    let position = super::catalogue::find(&catalogue, &arguments.hoster)?;
    let against = arguments.against.as_deref();
    let against = against
        .map(|given| other(&catalogue, position, given))
        .transpose()?;
    let subject = Subject {
        catalogue: &catalogue,
        needs: &stated.needs,
        read: &stated.json,
        today: call.environment.today,
        options: input::options(&stated, None),
        of_session: arguments.asked.stated.session.is_some(),
    };
    let columns = call.environment.columns();
    let (ranking, locale) = (subject.rank(), &call.locale);
    let text = match against {
        Some(other) => {
            report::contrast::write(&subject, &ranking, [position, other], locale, columns)
        }
        None => report::why::write(&subject, &ranking, position, locale, columns),
    };
    output::answer(call, &text)
}

/// Finds the hoster that another one is held against: not itself.
fn other(catalogue: &Catalogue, position: usize, given: &str) -> Result<usize, Error> {
    let other = super::catalogue::find(catalogue, given)?;
    let hoster = catalogue.hosters.get(other);
    match hoster.filter(|_| other == position) {
        Some(same) => Err(Error::SameHoster {
            name: same.name.clone(),
        }),
        None => Ok(other),
    }
}
