//! What one began to add to one's own catalogue and has not kept there yet: as it was typed, right or not.

use jiff::civil::Date;
use serde_json::{Value as Json, json};

use super::screen::claim::Own;
use super::screen::own::Lines;
use super::typed::Typed;
use crate::criteria::{self, Criterion};
use crate::form::{Form, Origin};
use crate::text;

/// The format and the version of the file in which it is kept.
const FORMAT: &str = "matou.begun/1";

/// What was begun.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Begun {
    /// A hoster.
    pub hoster: Lines,
    /// Facts, at most one of each criterion of each hoster.
    facts: Vec<Addition>,
}

/// A fact that was begun.
#[derive(Clone, Debug, PartialEq)]
struct Addition {
    /// The id of the hoster.
    hoster: String,
    form: Form,
    origin: Origin,
}

impl Addition {
    fn is_about(&self, hoster: &str, criterion: &'static Criterion) -> bool {
        self.hoster == hoster && self.form.criterion() == criterion
    }
}

impl Begun {
    /// Keeps a fact as it is typed now. One that says no more than what was there before was not begun.
    pub fn keep(&mut self, form: &Form, own: &Own, today: Date) {
        let criterion = form.criterion();
        self.forget(&own.id, criterion);
        let untouched = match &own.earlier {
            Some(claim) => (Form::of(criterion, claim), Origin::of(claim)),
            None => (Form::blank(criterion), Origin::today(today)),
        };
        if (form, &own.origin) != (&untouched.0, &untouched.1) {
            self.facts.push(Addition {
                hoster: own.id.clone(),
                form: form.clone(),
                origin: own.origin.clone(),
            });
        }
    }

    /// Returns the fact that was begun about a criterion of a hoster, and where it would come from.
    pub fn fact(&self, hoster: &str, criterion: &'static Criterion) -> Option<(&Form, &Origin)> {
        let mut facts = self.facts.iter();
        let fact = facts.find(|fact| fact.is_about(hoster, criterion))?;
        Some((&fact.form, &fact.origin))
    }

    /// Forgets what was begun about a criterion of a hoster.
    pub fn forget(&mut self, hoster: &str, criterion: &'static Criterion) {
        self.facts.retain(|fact| !fact.is_about(hoster, criterion));
    }

    /// Says whether nothing was begun.
    pub fn is_empty(&self) -> bool {
        self.facts.is_empty() && self.hoster.iter().all(|line| line.text().is_empty())
    }

    /// Writes it as `matou.begun/1`.
    pub fn to_json(&self) -> Json {
        let facts = self.facts.iter().map(|fact| {
            json!({
                "hoster": fact.hoster,
                "criterion": fact.form.criterion().id,
                "said": fact.form.unfinished(),
                "page": fact.origin.page,
                "seen": fact.origin.seen,
            })
        });
        json!({
            "format": FORMAT,
            "hoster": self.hoster.each_ref().map(Typed::text),
            "facts": facts.collect::<Vec<_>>(),
        })
    }

    /// Reads what [`Self::to_json`] wrote; what is anything else is passed over.
    pub fn read(file: &Json) -> Self {
        if file.get("format").and_then(Json::as_str) != Some(FORMAT) {
            return Self::default();
        }
        let hoster = [0, 1].map(|line| Typed::new(said(&file["hoster"], line)));
        let facts = file["facts"].as_array().into_iter().flatten();
        let facts = facts.filter_map(|fact| {
            let criterion = criteria::find(&said(fact, "criterion"))?;
            Some(Addition {
                hoster: said(fact, "hoster"),
                form: Form::take_up(criterion, &fact["said"]),
                origin: Origin {
                    page: said(fact, "page"),
                    seen: said(fact, "seen"),
                },
            })
        });
        Self {
            hoster,
            facts: facts.collect(),
        }
    }
}

/// A text at a place of a file, tamed.
fn said(json: &Json, place: impl serde_json::value::Index) -> String {
    let text = json.get(place).and_then(Json::as_str);
    text.map(text::tame).unwrap_or_default()
}
