//! `matou catalogue schema`: the form of a catalogue file, for editors and for other programs.

use crate::catalogue::schema;
use crate::cli::{Call, output};
use crate::error::{Error, Exit};
use crate::explanation::criterion_name;
use crate::locale::{Language, Locale};

/// Writes the schema. It is the same in every language: criteria are named in English, as everything in files.
pub(super) fn run(call: &mut Call<'_, '_>) -> Result<Exit, Error> {
    let english = Locale::new(Language::English);
    let schema = schema(|criterion| english.say(&criterion_name(criterion)));
    output::answer(call, &output::written(&schema))
}
