//! `matou match`: the hosters that fit some needs.

use super::Call;
use super::arguments::{Form, Global, Match};
use super::{input, output};
use crate::error::{Error, Exit};
use crate::report::{self, Report, Subject, ranked, sheet};

pub(super) fn run(
    call: &mut Call<'_, '_>,
    global: &Global,
    arguments: &Match,
) -> Result<Exit, Error> {
    let asked = &arguments.asked.stated;
    let read = asked.needs.iter().chain(&asked.session);
    output::spare(arguments.output.as_deref(), read.chain(global.files()))?;
    let stated = input::needs(call, &arguments.asked)?;
    let catalogue = input::catalogue(call, global)?;
    let subject = Subject {
        catalogue: &catalogue,
        needs: &stated.needs,
        read: &stated.json,
        today: call.environment.today,
        options: input::options(&stated, Some(arguments.seed)),
        of_session: arguments.asked.stated.session.is_some(),
    };
    let order = arguments.order.into();
    let report = Report::new(subject, order, arguments.limit, arguments.samples);
    let locale = &call.locale;
    let sheet = || ranked::sheet(&report, locale);
    let text = match arguments.format {
        Form::Text => report::text::write(&report, locale, call.environment.columns()),
        Form::Json => report::json::write(&report, locale),
        Form::Markdown => sheet::markdown::write(&sheet(), locale),
        Form::Html => sheet::html::write(&sheet()),
        Form::Csv => sheet::csv::write(&sheet(), locale),
    };
    output::deliver(call, &text, arguments.output.as_deref())
}
