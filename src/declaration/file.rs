//! A declaration as a file: a `matou.catalogue/1` of one hoster, with what is not finished beside its facts.
//!
//! A file that holds anything else is refused and left as it is: other hosters, facts of another source, what this
//! program does not know. Nothing that somebody else wrote is then lost by writing it anew.

use jiff::civil::Date;
use serde_json::{Map, Value as Json};

use super::{Answer, Declaration, LICENCE};
use crate::catalogue::{self, Catalogue, Hoster, SourceFile};
use crate::criteria::{self, Source};
use crate::form::Form;
use crate::json;
use crate::problem::{Place, Problem};

/// The key under which a hoster's entry holds what is not finished.
const UNFINISHED: &str = "unfinished";

impl Declaration {
    /// Writes the declaration as it is handed over: nothing but claims.
    pub fn to_json(&self, today: Date) -> Json {
        let words = |words: &str, otherwise: &str| {
            if words.is_empty() { otherwise } else { words }.to_owned()
        };
        let hoster = self.hoster();
        let catalogue = Catalogue {
            title: words(&self.title, &hoster.name),
            updated: today.to_string(),
            licence: words(&self.licence, LICENCE),
            sha256: String::new(),
            hosters: vec![hoster],
        };
        catalogue.to_json()
    }

    /// Writes the declaration as it is kept: with what is no claim yet.
    pub fn to_draft(&self, today: Date) -> Json {
        let mut file = self.to_json(today);
        let unfinished: Map<String, Json> = self
            .answers
            .iter()
            .filter(|answer| !answer.form.is_finished())
            .map(|answer| {
                let id = answer.form.criterion().id;
                (id.to_owned(), answer.form.unfinished())
            })
            .collect();
        if let Some(hoster) = entry_mut(&mut file).filter(|_| !unfinished.is_empty()) {
            hoster.insert(UNFINISHED.to_owned(), unfinished.into());
        }
        file
    }

    /// Reads a declaration, to go on with it.
    ///
    /// # Errors
    /// Why the file is no declaration.
    pub fn read(file: &SourceFile) -> Result<Self, Vec<Problem>> {
        let place = Place::file(&file.name);
        let mut content = json::parse(&file.bytes, &place).map_err(|problem| vec![problem])?;
        let unfinished = entry_mut(&mut content).and_then(|entry| entry.remove(UNFINISHED));
        let claims = SourceFile {
            name: file.name.clone(),
            bytes: content.to_string().into_bytes(),
        };
        let loaded = catalogue::load(std::slice::from_ref(&claims))?;
        if !loaded.warnings.is_empty() {
            // What is passed over would be gone once the file is written anew.
            return Err(loaded.warnings.into_iter().map(Problem::refused).collect());
        }
        let count = loaded.catalogue.hosters.len();
        let Ok([hoster]) = <[Hoster; 1]>::try_from(loaded.catalogue.hosters) else {
            let problem = place.at("hosters").error("problem-declaration-hosters");
            return Err(vec![problem.with("count", count)]);
        };
        let mut declaration = Self {
            answers: answers(&hoster, &place)?,
            name: hoster.name,
            id: hoster.id,
            title: loaded.catalogue.title,
            licence: loaded.catalogue.licence,
        };
        for (id, said) in unfinished.iter().filter_map(Json::as_object).flatten() {
            let Some(criterion) = criteria::find(id) else {
                continue;
            };
            declaration
                .answers
                .retain(|answer| answer.form.criterion() != criterion);
            let form = Form::take_up(criterion, said);
            if !form.is_blank() {
                declaration.answers.push(Answer { form, seen: None });
            }
        }
        Ok(declaration)
    }
}

/// The entry of the first hoster.
fn entry_mut(file: &mut Json) -> Option<&mut Map<String, Json>> {
    file.get_mut("hosters")?.get_mut(0)?.as_object_mut()
}

/// Reads the answers; each is one claim of the hoster itself.
fn answers(hoster: &Hoster, place: &Place) -> Result<Vec<Answer>, Vec<Problem>> {
    let mut answers = Vec::new();
    let mut problems = Vec::new();
    for (criterion, fact) in hoster.facts.iter() {
        let place = place.hoster(&hoster.id).criterion(criterion.id);
        match fact.claims() {
            [claim] if claim.source == Source::Declared => answers.push(Answer {
                form: Form::of(criterion, claim),
                seen: claim.seen.clone(),
            }),
            [_] => problems.push(place.error("problem-declaration-source")),
            _ => problems.push(place.error("problem-declaration-several")),
        }
    }
    if problems.is_empty() {
        Ok(answers)
    } else {
        Err(problems)
    }
}
