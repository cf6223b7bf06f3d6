//! One criterion of a hoster's card: what is documented, by whom, and who says otherwise.

use jiff::civil::Date;

use super::{Citation, Contrary, claim_fact, fact_clauses};
use crate::catalogue::Hoster;
use crate::criteria::{Claim, Criterion, Value, place};
use crate::locale::Sentence;

/// What is documented about one criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The criterion.
    pub criterion: &'static Criterion,
    /// What the claims say together, one clause each.
    pub clauses: Vec<Sentence>,
    /// Whether the clauses are sentences; a text or an address needs the criterion's name before it.
    pub speaks_for_itself: bool,
    /// Whether what is not named is documented as absent.
    pub complete: bool,
    /// The claims that say so.
    pub citations: Vec<Citation>,
    /// The claims that say otherwise.
    pub history: Vec<Contrary>,
}

/// Reads one criterion of a hoster's card; `None` when nothing documents it.
pub fn entry(hoster: &Hoster, criterion: &'static Criterion, today: Date) -> Option<Entry> {
    let fact = hoster.facts.get(criterion)?;
    let cite = |claim: &Claim| Citation::new(criterion, claim, today);
    let agrees = |claim: &&Claim| fact.overruling(claim).is_empty();
    let agreeing = fact.claims().iter().filter(agrees);
    let contraries = fact.claims().iter().filter(|claim| !agrees(claim));
    Some(Entry {
        criterion,
        clauses: fact_clauses(criterion, fact),
        speaks_for_itself: !matches!(fact.value(), Some((Value::Text(_) | Value::Url(_), _)))
            || *criterion == place::REGION,
        complete: fact.complete().is_some(),
        citations: agreeing.map(cite).collect(),
        history: contraries
            .filter_map(|claim| {
                let sentence = claim_fact(criterion, claim)?;
                Some(Contrary::new(sentence, fact, claim, cite(claim)))
            })
            .collect(),
    })
}
