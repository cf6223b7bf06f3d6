//! `matou explain`: why one hoster is where it is.

use super::Call;
use super::arguments::{Explain, Global};
use super::{input, output};
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
    let subject = Subject {
        catalogue: &catalogue,
        needs: &stated.needs,
        read: &stated.json,
        today: call.environment.today,
        options: input::options(&stated, None),
        of_session: arguments.asked.stated.session.is_some(),
    };
    let columns = call.environment.columns();
    let text = report::why::write(&subject, &subject.rank(), position, &call.locale, columns);
    output::answer(call, &text)
}
