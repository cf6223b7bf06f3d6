//! What is documented about one hoster: claims with source and date, and what they say together.
//!
//! The world is open: what no claim mentions is *not documented*, which is never *no*. Where claims
//! disagree the most recent one wins (dates compare as text, an undated claim loses to a dated one, a
//! tie goes to the one listed last); for sets this is decided element by element.

mod reader;

use std::collections::HashMap;

use super::{Criterion, Element, Value};

pub use reader::{Cited, Offer, Reader};

/// Where a claim comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A page: an http or https address.
    Page(String),
    /// The hoster itself.
    Declared,
    /// The person who uses the program.
    Local,
}

impl Source {
    /// Returns the text that files use.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Page(url) => url,
            Self::Declared => "declared",
            Self::Local => "local",
        }
    }
}

/// Whose catalogue something stands in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Origin {
    /// The catalogue that everybody has.
    #[default]
    Shared,
    /// What the person who uses the program laid over it.
    Own,
}

/// What one claim says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// The value of a scalar criterion.
    Value(Value),
    /// Elements of a set.
    Set {
        /// Elements documented as present.
        has: Vec<Element>,
        /// Elements documented as absent.
        lacks: Vec<Element>,
        /// Whether every element that is not mentioned is absent.
        complete: bool,
    },
}

/// A value with its source and the date that the source bears.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// What it says.
    pub content: Content,
    /// Where it comes from.
    pub source: Source,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `None` when the source bears no date.
    pub seen: Option<String>,
    /// Free text, perhaps empty.
    pub note: String,
    /// Whose catalogue it stands in.
    pub origin: Origin,
}

impl Claim {
    /// Says whether both say the same, from the same source and of the same date, wherever they stand.
    pub fn repeats(&self, other: &Self) -> bool {
        (&self.content, &self.source, &self.seen, &self.note)
            == (&other.content, &other.source, &other.seen, &other.note)
    }
}

/// The claims about one criterion, in the order of the file, with what wins already decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    claims: Vec<Claim>,
    resolved: Resolved,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Resolved {
    /// The value that counts, beside the index of its claim: ranking reads it without looking the claim up.
    Value { value: Value, claim: usize },
    Set {
        elements: Vec<Mention>,
        complete: Option<usize>,
    },
}

/// An element with what the most recent claim that mentions it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The element; a `lacks` of a service type mentions the type, whatever the software.
    pub element: Element,
    /// Whether it is documented as present.
    pub present: bool,
    /// The index of the claim that says so.
    pub claim: usize,
}

impl Fact {
    /// Decides what `claims` say together. Returns `None` when there is no claim.
    pub fn new(claims: Vec<Claim>) -> Option<Self> {
        let is_set = matches!(claims.first()?.content, Content::Set { .. });
        let resolved = if is_set {
            resolve_set(&claims)
        } else {
            resolve_value(&claims)?
        };
        Some(Self { claims, resolved })
    }

    /// Returns every claim, in the order of the file.
    pub fn claims(&self) -> &[Claim] {
        &self.claims
    }

    /// Returns the documented value of a scalar with the index of its claim.
    pub fn value(&self) -> Option<(&Value, usize)> {
        match &self.resolved {
            Resolved::Value { value, claim } => Some((value, *claim)),
            Resolved::Set { .. } => None,
        }
    }

    /// Returns every element that some claim mentions; none for a scalar.
    pub fn mentions(&self) -> &[Mention] {
        match &self.resolved {
            Resolved::Set { elements, .. } => elements,
            Resolved::Value { .. } => &[],
        }
    }

    /// Returns the most recent claim that names every element there is.
    pub fn complete(&self) -> Option<usize> {
        match self.resolved {
            Resolved::Set { complete, .. } => complete,
            Resolved::Value { .. } => None,
        }
    }
}

impl Fact {
    /// Returns the claims that count in place of something that `claim` says; none where nothing of it was overruled.
    pub fn overruling(&self, claim: &Claim) -> Vec<&Claim> {
        let winners: Vec<usize> = match (&claim.content, &self.resolved) {
            (Content::Value(said), Resolved::Value { value, claim }) => {
                (!said.same(value)).then_some(*claim).into_iter().collect()
            }
            (Content::Set { has, lacks, .. }, Resolved::Set { elements, .. }) => elements
                .iter()
                .filter(|mention| {
                    let contrary = if mention.present { lacks } else { has };
                    contrary
                        .iter()
                        .any(|element| element.same(&mention.element))
                })
                .map(|mention| mention.claim)
                .collect(),
            _ => Vec::new(),
        };
        let claims = winners.into_iter();
        claims.filter_map(|one| self.claims.get(one)).collect()
    }
}

/// The index, among `candidates`, of the most recent claim; of two of the same date, the last listed.
fn most_recent(claims: &[Claim], candidates: impl Iterator<Item = usize>) -> Option<usize> {
    candidates
        .filter_map(|index| Some((claims.get(index)?.seen.as_deref(), index)))
        .max()
        .map(|(_, index)| index)
}

fn resolve_value(claims: &[Claim]) -> Option<Resolved> {
    let claim = most_recent(claims, 0..claims.len())?;
    match &claims.get(claim)?.content {
        Content::Value(value) => Some(Resolved::Value {
            value: value.clone(),
            claim,
        }),
        Content::Set { .. } => None,
    }
}

/// Decides element by element, in one pass: sets may be long.
fn resolve_set(claims: &[Claim]) -> Resolved {
    let mut elements: Vec<Mention> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    // The most recent claim that lacks a service type answers for every software of that type.
    let mut lacking: HashMap<&'static str, usize> = HashMap::new();
    let newer = |one: usize, other: usize| {
        let date = |index: usize| claims.get(index).and_then(|claim| claim.seen.as_deref());
        (date(one), one) > (date(other), other)
    };
    for (index, claim) in claims.iter().enumerate() {
        let Content::Set { has, lacks, .. } = &claim.content else {
            continue;
        };
        let present = has.iter().map(|element| (element, true));
        for (element, present) in present.chain(lacks.iter().map(|element| (element, false))) {
            if let (Element::Service(service), false) = (element, present) {
                let known = lacking.entry(service.kind).or_insert(index);
                *known = if newer(index, *known) { index } else { *known };
            }
            let place = *places.entry(element.key()).or_insert(elements.len());
            match elements.get_mut(place) {
                Some(known) if newer(index, known.claim) => {
                    known.present = present;
                    known.claim = index;
                }
                Some(_) => {}
                None => elements.push(Mention {
                    element: element.clone(),
                    present,
                    claim: index,
                }),
            }
        }
    }
    for mention in &mut elements {
        if let Element::Service(service) = &mention.element
            && let Some(lacking) = lacking.get(service.kind)
            && newer(*lacking, mention.claim)
        {
            mention.present = false;
            mention.claim = *lacking;
        }
    }
    let complete = most_recent(
        claims,
        (0..claims.len()).filter(|index| {
            claims
                .get(*index)
                .is_some_and(|claim| matches!(claim.content, Content::Set { complete: true, .. }))
        }),
    );
    Resolved::Set { elements, complete }
}

/// Everything documented about one hoster.
///
/// A hoster has a dozen facts and is asked for each need: addresses that lie side by side are scanned faster
/// than any map is searched, and without touching the facts themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    criteria: Vec<&'static Criterion>,
    /// In the order of `criteria`.
    facts: Vec<Fact>,
}

impl Facts {
    /// Gathers facts; each criterion stands once.
    pub fn new(facts: Vec<(&'static Criterion, Fact)>) -> Self {
        let (criteria, facts) = facts.into_iter().unzip();
        Self { criteria, facts }
    }

    /// Adds claims about one criterion behind those that are known. A claim that repeats a known one is not added
    /// again, so that adding the same twice changes nothing.
    pub fn add(&mut self, criterion: &'static Criterion, claims: Vec<Claim>) {
        let position = self.criteria.iter().position(|known| *known == criterion);
        let Some(fact) = position.and_then(|position| self.facts.get_mut(position)) else {
            if let Some(fact) = Fact::new(claims) {
                self.criteria.push(criterion);
                self.facts.push(fact);
            }
            return;
        };
        let is_new = |claim: &Claim| !fact.claims.iter().any(|known| known.repeats(claim));
        let new: Vec<Claim> = claims.into_iter().filter(is_new).collect();
        let all = fact.claims.iter().cloned().chain(new).collect();
        if let Some(whole) = Fact::new(all) {
            *fact = whole;
        }
    }

    /// Says of every claim that it stands in this catalogue.
    pub fn belong_to(&mut self, origin: Origin) {
        for claim in self.facts.iter_mut().flat_map(|fact| &mut fact.claims) {
            claim.origin = origin;
        }
    }

    /// Keeps only the claims that `is_kept` says, and with them the criteria that are still documented.
    pub fn retain(&mut self, mut is_kept: impl FnMut(&'static Criterion, &Claim) -> bool) {
        let facts = std::mem::take(self);
        let kept = facts
            .criteria
            .into_iter()
            .zip(facts.facts)
            .filter_map(|(criterion, fact)| {
                let claims = fact
                    .claims
                    .into_iter()
                    .filter(|claim| is_kept(criterion, claim));
                Some((criterion, Fact::new(claims.collect())?))
            });
        *self = Self::new(kept.collect());
    }

    /// Returns what is documented about `criterion`.
    pub fn get(&self, criterion: &'static Criterion) -> Option<&Fact> {
        let position = self
            .criteria
            .iter()
            .position(|known| std::ptr::eq(*known, criterion))?;
        self.facts.get(position)
    }

    /// Returns the documented value of a scalar criterion.
    pub fn value(&self, criterion: &'static Criterion) -> Option<&Value> {
        Some(self.get(criterion)?.value()?.0)
    }

    /// Returns the documented criteria in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = (&'static Criterion, &Fact)> {
        self.criteria.iter().copied().zip(&self.facts)
    }
}
