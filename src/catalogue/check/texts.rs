//! What free texts and addresses should not hold: the e-mail address of a person, a user or a password, and ids in place
//! of words.

use super::claims;
use crate::catalogue::{Hoster, address};
use crate::criteria::{
    Claim, Content, Criterion, Element, Source, Value, Values, Vocabulary, services,
};
use crate::problem::{Place, Problem};

/// Looks at the notes, texts, names and web addresses of a hoster.
pub(super) fn look(hoster: &Hoster, place: &Place, problems: &mut Vec<Problem>) {
    let personal = |text: &str, place: &Place| {
        let address = address::personal(text)?;
        Some(place.warning("problem-personal").with("given", address))
    };
    let named =
        |url: &str, place: &Place| address::has_user(url).then(|| place.warning("problem-user"));
    problems.extend(personal(&hoster.name, &place.at("name")));
    for (criterion, claim, place) in claims(hoster, place) {
        for text in said(claim) {
            problems.extend(personal(text, &place.at(key_of_content(claim))));
        }
        if let Source::Page(url) = &claim.source {
            problems.extend(personal(url, &place.at("source")));
            problems.extend(named(url, &place.at("source")));
        }
        if let Content::Value(Value::Url(url)) = &claim.content {
            problems.extend(named(url, &place.at("value")));
        }
        let note = place.at("note");
        problems.extend(personal(&claim.note, &note));
        if let Some(id) = leading_id(criterion, &claim.note) {
            problems.push(note.warning("problem-note-id").with("given", id));
        }
    }
}

/// The free texts of what a claim says.
fn said(claim: &Claim) -> Vec<&str> {
    match &claim.content {
        Content::Value(Value::Text(text) | Value::Url(text)) => vec![text],
        Content::Value(Value::Membership { network, .. }) => vec![network],
        Content::Value(_) => Vec::new(),
        Content::Set { has, .. } => has.iter().filter_map(written).collect(),
    }
}

fn written(element: &Element) -> Option<&str> {
    match element {
        Element::Name(name) => Some(name),
        Element::Service(service) => service.software.as_deref(),
        Element::Word(_) | Element::Code(_) => None,
    }
}

fn key_of_content(claim: &Claim) -> &'static str {
    match claim.content {
        Content::Value(_) => "value",
        Content::Set { .. } => "has",
    }
}

/// Returns the first word of the criterion's own list that a part of the note begins with, as in
/// `collaborative_text: …`. Parts are what semicolons separate.
fn leading_id<'n>(criterion: &Criterion, note: &'n str) -> Option<&'n str> {
    note.split(';').find_map(|part| {
        let (id, _) = part.split_once(':')?;
        let id = id.trim();
        let is_of_criterion = match criterion.values {
            Values::Set(Vocabulary::Words(words)) => words.contains(&id),
            Values::Set(Vocabulary::Services) => services::TYPES.contains(&id),
            _ => false,
        };
        (is_of_criterion || id == criterion.id).then_some(id)
    })
}
