//! `matou catalogue`: the hosters themselves, without any need. Each command has its own file.

mod check;
mod export;
mod import;
mod list;
mod named;
mod schema;
mod search;
mod show;
mod stats;
mod whereabouts;

use super::Call;
use super::arguments::{self, Global};
use crate::error::{Error, Exit};

pub(super) use named::find;

pub(super) fn run(
    call: &mut Call<'_, '_>,
    global: &Global,
    arguments: &arguments::Catalogue,
) -> Result<Exit, Error> {
    match arguments {
        arguments::Catalogue::List => list::run(call, global),
        arguments::Catalogue::Show { hoster } => show::run(call, global, hoster),
        arguments::Catalogue::Check { files } => check::run(call, global, files),
        arguments::Catalogue::Export {
            hosters,
            own,
            output,
        } => export::run(call, global, hosters, *own, output.as_deref()),
        arguments::Catalogue::Schema => schema::run(call),
        arguments::Catalogue::Stats { format } => stats::run(call, global, *format),
        arguments::Catalogue::Import(asked) => import::run(call, global, asked),
        arguments::Catalogue::Search(arguments) => search::run(call, global, arguments),
        arguments::Catalogue::Where => whereabouts::run(call),
    }
}
