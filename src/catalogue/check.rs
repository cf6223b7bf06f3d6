//! What makes no sense in a catalogue whose form is right: dates to come, codes that stand for nothing, claims
//! that contradict each other, hosters that stand there twice.
//!
//! None of it keeps a catalogue from being used, so that none of it is looked for when the program starts:
//! `matou catalogue check` does. The day comes in as a value.

mod codes;
mod dates;
mod names;
mod networks;
mod people;
mod texts;

use jiff::civil::Date;

use super::{Catalogue, Hoster, SourceFile, load};
use crate::criteria::{Claim, Criterion};
use crate::problem::{Place, Problem};

/// Returns every problem of a file: what loading finds, and, once the form is right, what makes no sense.
pub fn check(file: &SourceFile, today: Date) -> Vec<Problem> {
    match load(std::slice::from_ref(file)) {
        Err(problems) => problems,
        Ok(loaded) => {
            let mut problems = loaded.warnings;
            sense(
                &loaded.catalogue,
                &Place::file(&file.name),
                today,
                &mut problems,
            );
            problems
        }
    }
}

fn sense(catalogue: &Catalogue, file: &Place, today: Date, problems: &mut Vec<Problem>) {
    dates::updated(&catalogue.updated, file, today, problems);
    for hoster in &catalogue.hosters {
        let place = file.hoster(&hoster.id);
        dates::look(hoster, &place, today, problems);
        codes::look(hoster, &place, problems);
        people::look(hoster, &place, problems);
        texts::look(hoster, &place, problems);
    }
    names::look(&catalogue.hosters, file, problems);
    networks::look(&catalogue.hosters, file, problems);
}

/// The claims of a hoster, in the order of the file, each with its place.
fn claims<'h>(
    hoster: &'h Hoster,
    place: &Place,
) -> impl Iterator<Item = (&'static Criterion, &'h Claim, Place)> {
    let place = place.clone();
    hoster.facts.iter().flat_map(move |(criterion, fact)| {
        let place = place.criterion(criterion.id);
        let at = move |(index, claim)| (criterion, claim, claim_at(&place, index));
        fact.claims().iter().enumerate().map(at)
    })
}

/// The place of one claim among those about a criterion.
fn claim_at(place: &Place, index: usize) -> Place {
    place.at(&format!("[{index}]"))
}
