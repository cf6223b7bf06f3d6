//! Reading facts: what was read is what an explanation cites.

use super::Facts;
use crate::criteria::{Criterion, Element, Service, Value, value};

/// One claim that an assessment rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cited {
    /// The criterion that the claim is about.
    pub criterion: &'static Criterion,
    /// Its index among the claims about this criterion.
    pub claim: usize,
}

/// Reads the facts of one hoster and remembers which claims answered: what was read is what an
/// explanation cites.
#[derive(Debug)]
pub struct Reader<'a> {
    facts: &'a Facts,
    /// `None` where nobody will ask which claims answered.
    cited: Option<Vec<Cited>>,
}

/// What is documented about one type of service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    /// Offered, and some entry has the software that was asked for (or none was asked for).
    AsAsked,
    /// Offered, every entry with another software.
    OtherSoftware,
    /// Offered, but some entry leaves its software unsaid.
    Unsaid,
    /// Documented as not offered.
    Absent,
    /// Not documented.
    Unknown,
}

impl<'a> Reader<'a> {
    /// Begins to read the facts of one hoster.
    pub fn new(facts: &'a Facts) -> Self {
        Self {
            facts,
            cited: Some(Vec::new()),
        }
    }

    /// Begins to read the facts of one hoster without remembering which claims answered: ranking reads
    /// every fact and cites none.
    pub fn forgetful(facts: &'a Facts) -> Self {
        Self { facts, cited: None }
    }

    /// Returns the claims that answered so far, each once.
    pub fn into_cited(self) -> Vec<Cited> {
        self.cited.unwrap_or_default()
    }

    fn cite(&mut self, criterion: &'static Criterion, claim: usize) {
        let answer = Cited { criterion, claim };
        if let Some(cited) = &mut self.cited
            && !cited.contains(&answer)
        {
            cited.push(answer);
        }
    }

    /// Returns the documented value of a scalar criterion.
    pub fn value(&mut self, criterion: &'static Criterion) -> Option<&'a Value> {
        let (value, claim) = self.facts.get(criterion)?.value()?;
        self.cite(criterion, claim);
        Some(value)
    }

    /// Returns a documented number of people.
    pub fn count(&mut self, criterion: &'static Criterion) -> Option<u32> {
        match self.value(criterion)? {
            Value::Count(count) => Some(*count),
            _ => None,
        }
    }

    /// Returns a documented word.
    pub fn word(&mut self, criterion: &'static Criterion) -> Option<&'static str> {
        match self.value(criterion)? {
            Value::Word(word) => Some(word),
            _ => None,
        }
    }

    /// Says whether `element` is documented as present or absent; `None` when it is not documented.
    pub fn has(&mut self, criterion: &'static Criterion, element: &Element) -> Option<bool> {
        let fact = self.facts.get(criterion)?;
        if let Some(mention) = fact
            .mentions()
            .iter()
            .find(|known| known.element.same(element))
        {
            self.cite(criterion, mention.claim);
            return Some(mention.present);
        }
        self.cite(criterion, fact.complete()?);
        Some(false)
    }

    /// Says what is documented about a type of service, and its software where one is asked for.
    pub fn offer(&mut self, criterion: &'static Criterion, asked: &Service) -> Offer {
        let Some(fact) = self.facts.get(criterion) else {
            return Offer::Unknown;
        };
        let of_kind = || {
            fact.mentions()
                .iter()
                .filter_map(|mention| match &mention.element {
                    Element::Service(service) if service.kind == asked.kind => {
                        Some((service, mention))
                    }
                    _ => None,
                })
        };
        let offered = || of_kind().filter(|(_, mention)| mention.present);
        let as_asked = offered()
            .filter(|(service, _)| match (&asked.software, &service.software) {
                (Some(asked), Some(offered)) => value::same_name(asked, offered),
                (asked, _) => asked.is_none(),
            })
            .max_by_key(|(_, mention)| fact.claims.get(mention.claim).map(|claim| &claim.seen));
        if let Some((_, mention)) = as_asked {
            self.cite(criterion, mention.claim);
            return Offer::AsAsked;
        }
        if offered().next().is_some() {
            for (_, mention) in offered() {
                self.cite(criterion, mention.claim);
            }
            let unsaid = offered().any(|(service, _)| service.software.is_none());
            return if unsaid {
                Offer::Unsaid
            } else {
                Offer::OtherSoftware
            };
        }
        let absent = of_kind().map(|(_, mention)| mention.claim).next();
        absent.or(fact.complete()).map_or(Offer::Unknown, |claim| {
            self.cite(criterion, claim);
            Offer::Absent
        })
    }
}
