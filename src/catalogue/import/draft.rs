//! A hoster under way: what a foreign file says of it, in our criteria.
//!
//! Every value goes through the reader that loads catalogues, so that what is imported is always what can be written
//! and read again; and it can only ever add a claim.

use serde_json::Value as Json;

use super::provenance::Provenance;
use crate::criteria::{self, Content, Element, Facts, Values};
use crate::locale::{Locale, Sentence};

/// What one or several files say of a hoster.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft {
    /// The name, tamed.
    pub(super) name: String,
    /// The claims.
    pub(super) facts: Facts,
}

/// Writes claims of one file into a draft.
pub(super) struct Scribe<'s> {
    /// Where they come from.
    pub(super) provenance: &'s Provenance,
    /// The language of their notes.
    pub(super) french: &'s Locale,
    /// Where they go.
    pub(super) facts: &'s mut Facts,
}

impl Scribe<'_> {
    /// Adds what stands at `key` about a criterion: the value of a scalar, or elements of a set. Says whether it could
    /// be taken.
    pub(super) fn say(&mut self, criterion: &str, json: impl Into<Json>, key: &str) -> bool {
        self.say_with(criterion, json, key, None)
    }

    /// Adds it with a remark.
    pub(super) fn say_with(
        &mut self,
        criterion: &str,
        json: impl Into<Json>,
        key: &str,
        remark: Option<Sentence>,
    ) -> bool {
        let json = json.into();
        let content = criteria::find(criterion).and_then(|one| content(one.values, &json));
        self.add(criterion, content, key, remark)
    }

    /// Adds that a set is said not to have these elements.
    pub(super) fn deny(&mut self, criterion: &str, elements: &Json, key: &str) -> bool {
        let content = criteria::find(criterion).and_then(|one| content(one.values, elements));
        let denied = content.map(|content| match content {
            Content::Set { has, complete, .. } => Content::Set {
                has: Vec::new(),
                lacks: has,
                complete,
            },
            value @ Content::Value(_) => value,
        });
        self.add(criterion, denied, key, None)
    }

    fn add(
        &mut self,
        criterion: &str,
        content: Option<Content>,
        key: &str,
        remark: Option<Sentence>,
    ) -> bool {
        let (Some(criterion), Some(content)) = (criteria::find(criterion), content) else {
            return false;
        };
        let claim = self.provenance.claim(content, key, remark, self.french);
        self.facts.add(criterion, vec![claim]);
        true
    }
}

/// Reads the content of a claim as a catalogue's is read; `None` where the criterion does not take it.
fn content(values: Values, json: &Json) -> Option<Content> {
    match values {
        Values::Scalar(scalar) => scalar.read(json).ok().map(Content::Value),
        Values::Set(vocabulary) => {
            let list = json
                .as_array()
                .map_or(std::slice::from_ref(json), Vec::as_slice);
            let has: Vec<Element> = list
                .iter()
                .filter_map(|element| vocabulary.read(element).ok())
                .collect();
            (!has.is_empty()).then_some(Content::Set {
                has,
                lacks: Vec::new(),
                complete: false,
            })
        }
    }
}
