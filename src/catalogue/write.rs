//! Writing `matou.catalogue/1`: what is written is read as the same catalogue again.

use serde_json::{Map, Value as Json, json};

use super::{Catalogue, FORMAT, Hoster};
use crate::criteria::{Claim, Content, Element};

impl Catalogue {
    /// Writes the catalogue as a file of its own, its hosters in their order; what has no words is left out.
    pub fn to_json(&self) -> Json {
        let mut file = Map::new();
        file.insert("format".into(), FORMAT.into());
        let texts = [
            ("title", &self.title),
            ("updated", &self.updated),
            ("licence", &self.licence),
        ];
        for (key, text) in texts.into_iter().filter(|(_, text)| !text.is_empty()) {
            file.insert(key.into(), text.as_str().into());
        }
        let hosters = self.hosters.iter().map(Hoster::to_json).collect();
        file.insert("hosters".into(), hosters);
        Json::Object(file)
    }
}

impl Hoster {
    /// Writes the hoster with all its claims, in the order in which they stand.
    pub fn to_json(&self) -> Json {
        let claims = |claims: &[Claim]| -> Json { claims.iter().map(Claim::to_json).collect() };
        let facts = self
            .facts
            .iter()
            .map(|(criterion, fact)| (criterion.id.to_owned(), claims(fact.claims())));
        json!({
            "id": self.id,
            "name": self.name,
            "facts": Json::Object(facts.collect()),
        })
    }
}

impl Claim {
    /// Writes the claim; what it leaves out is left out.
    pub fn to_json(&self) -> Json {
        let mut claim = Map::new();
        match &self.content {
            Content::Value(value) => {
                claim.insert("value".into(), value.to_json());
            }
            Content::Set {
                has,
                lacks,
                complete,
            } => {
                claim.insert("has".into(), has.iter().map(Element::to_json).collect());
                if !lacks.is_empty() {
                    let lacks = lacks.iter().map(Element::to_lacking_json).collect();
                    claim.insert("lacks".into(), lacks);
                }
                if *complete {
                    claim.insert("complete".into(), true.into());
                }
            }
        }
        claim.insert("source".into(), self.source.as_str().into());
        if let Some(seen) = &self.seen {
            claim.insert("seen".into(), seen.as_str().into());
        }
        if !self.note.is_empty() {
            claim.insert("note".into(), self.note.as_str().into());
        }
        Json::Object(claim)
    }
}
