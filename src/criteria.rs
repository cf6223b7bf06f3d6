//! The criteria: what can be documented about a hoster, what can be wished of it, and the level that a
//! fact reaches.
//!
//! Each criterion is declared once, in the file of its family: id, kind of value, kind of need with
//! its level function. The keys of its sentences derive from its id ([`Criterion::key`]). Everything here
//! is pure: no file, no clock, no language.

mod evidence;
mod level;
mod need;
mod value;

mod accompaniment;
pub mod audience;
pub mod codes;
pub mod commitments;
mod governance;
pub mod identity;
pub mod place;
pub mod price;
pub mod qualifications;
pub mod services;
pub mod support;
pub mod values;
pub mod work;

pub use evidence::{Cited, Claim, Content, Fact, Facts, Mention, Offer, Origin, Reader, Source};
pub use level::{Level, State};
pub use need::{NeedKind, Want};
pub use value::{
    Backups, Element, FREQUENCIES, Promise, Quantity, Scalar, Service, Value, Vocabulary, WINDOWS,
    Window, Yearly, read::is_web_address,
};

/// The families of criteria, in the order in which a hoster's card shows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// Who the hoster is.
    Identity,
    /// Whom it accepts.
    Audience,
    /// What it offers.
    Services,
    /// Who does the work, and how those people are protected.
    Work,
    /// How decisions are taken.
    Governance,
    /// When and how somebody can be reached.
    Support,
    /// What the hoster commits itself to.
    Commitment,
    /// Experience made visible.
    Qualification,
    /// Help with leaving, learning and building.
    Accompaniment,
    /// Where the hoster and the data are.
    Place,
    /// What the services run on.
    Hosting,
    /// Networks, charters, energy.
    Values,
    /// Economic model and prices.
    Price,
}

impl Family {
    /// Every family, in order.
    pub const ALL: [Self; 13] = [
        Self::Identity,
        Self::Audience,
        Self::Services,
        Self::Work,
        Self::Governance,
        Self::Support,
        Self::Commitment,
        Self::Qualification,
        Self::Accompaniment,
        Self::Place,
        Self::Hosting,
        Self::Values,
        Self::Price,
    ];

    /// Returns the word with which the ids of the family's criteria begin.
    pub fn word(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Audience => "audience",
            Self::Services => "services",
            Self::Work => "work",
            Self::Governance => "governance",
            Self::Support => "support",
            Self::Commitment => "commitment",
            Self::Qualification => "qualification",
            Self::Accompaniment => "accompaniment",
            Self::Place => "place",
            Self::Hosting => "hosting",
            Self::Values => "values",
            Self::Price => "price",
        }
    }
}

/// The kind of values that a criterion takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Values {
    /// One value; another value is a documented no.
    Scalar(Scalar),
    /// A set of elements, each documented on its own.
    Set(Vocabulary),
}

/// One criterion: declared once, compared by address.
#[derive(Debug)]
pub struct Criterion {
    /// The id that files use, such as `support.contact_hours`.
    pub id: &'static str,
    /// The kind of values it takes.
    pub values: Values,
    /// How it can be wished for; `None` when it only informs.
    pub need: Option<NeedKind>,
}

impl PartialEq for Criterion {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Criterion {}

/// Why a JSON value cannot be a value or a want of its criterion: what was expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reject {
    /// One of these words was expected.
    Word(&'static [&'static str]),
    /// A text that is not empty was expected.
    Text,
    /// An http or https address was expected.
    Url,
    /// An ISO 3166-1 alpha-2 code was expected.
    Country,
    /// An ISO 639-1 code was expected.
    Language,
    /// A whole number, zero or more, was expected.
    Count,
    /// A year of four digits was expected.
    Year,
    /// `true` or `false` was expected.
    Flag,
    /// A number, zero or more, with at most nine digits before the point and eighteen after it, was expected.
    Quantity,
    /// An object with these keys was expected.
    Object(&'static [&'static str]),
    /// This key is missing.
    Missing(&'static str),
    /// A number not below this one was expected.
    AtLeast(u32),
    /// The need asks for nothing.
    EmptyWant,
    /// The criterion informs, it cannot be a need.
    NotANeed,
}

impl Criterion {
    /// A scalar criterion that only informs.
    const fn fact(id: &'static str, scalar: Scalar) -> Self {
        Self {
            id,
            values: Values::Scalar(scalar),
            need: None,
        }
    }

    /// A scalar criterion that can be wished for.
    const fn scalar(id: &'static str, scalar: Scalar, need: NeedKind) -> Self {
        Self {
            id,
            values: Values::Scalar(scalar),
            need: Some(need),
        }
    }

    /// A set of which any wanted element will do.
    const fn any_of(id: &'static str, vocabulary: Vocabulary) -> Self {
        Self {
            id,
            values: Values::Set(vocabulary),
            need: Some(NeedKind::AnyElement),
        }
    }

    /// A set of which each wanted element counts for its share.
    const fn each_of(id: &'static str, vocabulary: Vocabulary) -> Self {
        Self {
            id,
            values: Values::Set(vocabulary),
            need: Some(NeedKind::EachElement),
        }
    }

    /// Returns the key of the criterion's sentences: its id with hyphens, since that is what the
    /// sentence files allow.
    pub fn key(&self) -> String {
        self.id.replace(['.', '_'], "-")
    }

    /// Returns the family, which the first word of the id names.
    pub fn family(&self) -> Family {
        let word = self.id.split('.').next().unwrap_or_default();
        Family::ALL
            .into_iter()
            .find(|family| family.word() == word)
            .unwrap_or(Family::Identity)
    }

    /// Says whether this is a promise of availability or of reaction, which volunteers are not asked to make.
    pub fn is_guarantee(&self) -> bool {
        const GUARANTEES: &[&str] = &[
            "commitment.interruption",
            "commitment.intervention",
            "commitment.recovery",
            "commitment.compensation",
            "work.on_call",
        ];
        GUARANTEES.contains(&self.id)
    }

    /// Reads what a need for this criterion wants.
    pub fn read_want(&self, json: &serde_json::Value) -> Result<Want, Reject> {
        self.need.ok_or(Reject::NotANeed)?.read(self.values, json)
    }

    /// Returns the level that `reader`'s facts reach for `want`.
    pub fn level(&'static self, want: &Want, reader: &mut Reader<'_>) -> Level {
        self.need
            .map_or(Level::UNKNOWN, |need| need.level(self, want, reader))
    }
}

/// Every criterion, family by family.
pub fn all() -> impl Iterator<Item = &'static Criterion> {
    [
        identity::CRITERIA,
        audience::CRITERIA,
        services::CRITERIA,
        work::CRITERIA,
        governance::CRITERIA,
        support::CRITERIA,
        commitments::CRITERIA,
        qualifications::CRITERIA,
        accompaniment::CRITERIA,
        place::CRITERIA,
        values::CRITERIA,
        price::CRITERIA,
    ]
    .into_iter()
    .flatten()
    .copied()
}

/// Finds a criterion by its id.
pub fn find(id: &str) -> Option<&'static Criterion> {
    all().find(|criterion| criterion.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_unique_and_begin_with_their_family() {
        let mut seen = std::collections::BTreeSet::new();
        for criterion in all() {
            assert!(
                seen.insert(criterion.id),
                "{} is declared twice",
                criterion.id
            );
            let family = criterion.family().word();
            assert!(
                criterion.id.starts_with(&format!("{family}.")),
                "{}",
                criterion.id
            );
        }
        assert_eq!(seen.len(), 47);
    }
}
