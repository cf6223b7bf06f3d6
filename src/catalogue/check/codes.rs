//! Codes that stand for no country and no language, and regions that France does not have.

use super::claims;
use crate::catalogue::Hoster;
use crate::criteria::codes::{is_country, is_language};
use crate::criteria::{Content, Criterion, Element, Value, Values, Vocabulary, place};
use crate::problem::{Place, Problem};
use crate::text;

/// Looks at the codes and at the regions of a hoster.
pub(super) fn look(hoster: &Hoster, place: &Place, problems: &mut Vec<Problem>) {
    let in_france = matches!(
        hoster.facts.value(&place::COUNTRY),
        Some(Value::Country(code)) if code == "FR"
    );
    for (criterion, claim, place) in claims(hoster, place) {
        match &claim.content {
            Content::Value(Value::Country(code)) if !is_country(code) => {
                let problem = place.at("value").warning("problem-no-country");
                problems.push(problem.with("given", code.as_str()));
            }
            Content::Value(Value::Text(region))
                if in_france && *criterion == place::REGION && !is_french_region(region) =>
            {
                let problem = place.at("value").warning("problem-region");
                let expected = place::FRENCH_REGIONS.join(", ");
                problems.push(
                    problem
                        .with("given", region.as_str())
                        .with("expected", expected),
                );
            }
            Content::Set { has, lacks, .. } => {
                let listed = [("has", has), ("lacks", lacks)];
                for (key, elements) in listed {
                    problems.extend(in_set(criterion, key, elements, &place));
                }
            }
            Content::Value(_) => {}
        }
    }
}

/// Looks at the codes of a set. No set of a catalogue lists countries.
fn in_set(
    criterion: &'static Criterion,
    key: &'static str,
    elements: &[Element],
    place: &Place,
) -> impl Iterator<Item = Problem> {
    let is_of_languages = criterion.values == Values::Set(Vocabulary::Languages);
    elements
        .iter()
        .enumerate()
        .filter_map(move |(index, element)| match element {
            Element::Code(code) if is_of_languages && !is_language(code) => {
                let place = place.at(&format!("{key}[{index}]"));
                Some(
                    place
                        .warning("problem-no-language")
                        .with("given", code.as_str()),
                )
            }
            _ => None,
        })
}

fn is_french_region(region: &str) -> bool {
    place::FRENCH_REGIONS
        .iter()
        .any(|official| text::same(official, region))
}
