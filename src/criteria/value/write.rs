//! Writing values and elements as files have them: what is written is read as the same again.

use serde_json::{Map, Value as Json, json};

use super::{Backups, Element, Promise, Quantity, Service, Value, Yearly};

impl Value {
    /// Writes a documented value as [`super::Scalar::read`] reads it.
    pub fn to_json(&self) -> Json {
        match self {
            Self::Text(text) | Self::Url(text) | Self::Country(text) => text.as_str().into(),
            Self::Word(word) => (*word).into(),
            Self::Count(count) => (*count).into(),
            Self::Year(year) => (*year).into(),
            Self::Flag(flag) => (*flag).into(),
            Self::Membership { network, year } => json!({ "network": network, "year": year }),
            Self::Days(days) => days.to_json(),
            Self::Promise(promise) => promise.to_json(),
            Self::Backups(backups) => backups.to_json(),
            Self::Yearly(yearly) => yearly.to_json(),
        }
    }
}

impl Element {
    /// Writes an element as [`super::Vocabulary::read`] reads it.
    pub fn to_json(&self) -> Json {
        match self {
            Self::Word(word) => (*word).into(),
            Self::Code(text) | Self::Name(text) => text.as_str().into(),
            Self::Service(service) => service.to_json(),
        }
    }

    /// Writes an element as [`super::Vocabulary::read_lacking`] reads it: of a service, the type alone.
    pub fn to_lacking_json(&self) -> Json {
        match self {
            Self::Service(service) => service.kind.into(),
            element => element.to_json(),
        }
    }
}

impl Quantity {
    /// Writes the number with every digit that counts.
    fn to_json(self) -> Json {
        // A decimal number is a number of JSON, and numbers keep their digits here.
        serde_json::from_str(&self.decimal().to_string()).unwrap_or_default()
    }
}

impl Promise {
    fn to_json(self) -> Json {
        json!({ "hours": self.hours.to_json(), "window": self.window.word() })
    }
}

impl Backups {
    fn to_json(self) -> Json {
        let parts = [
            ("frequency", self.frequency.map(Json::from)),
            ("off_site", self.off_site.map(Json::from)),
            ("restore_tested", self.restore_tested.map(Json::from)),
        ];
        object(parts)
    }
}

impl Yearly {
    fn to_json(self) -> Json {
        json!({ "eur": self.eur.to_json(), "accounts": self.accounts })
    }
}

impl Service {
    fn to_json(&self) -> Json {
        object([
            ("type", Some(self.kind.into())),
            ("software", self.software.as_deref().map(Json::from)),
        ])
    }
}

/// An object of the parts that are there.
fn object<const N: usize>(parts: [(&str, Option<Json>); N]) -> Json {
    let parts = parts
        .into_iter()
        .filter_map(|(key, part)| Some((key.to_owned(), part?)));
    Json::Object(parts.collect::<Map<_, _>>())
}
