//! One criterion of a hoster's card: what is documented, by whom, and who says otherwise.

use jiff::civil::Date;

use super::{Citation, Contrary, claim_fact, fact_clauses};
use crate::catalogue::Hoster;
use crate::criteria::{Claim, Content, Criterion, Fact, Value, place};
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
    let agreeing = fact.claims().iter().filter(|claim| agrees(fact, claim));
    let contraries = fact.claims().iter().filter(|claim| !agrees(fact, claim));
    Some(Entry {
        criterion,
        clauses: fact_clauses(criterion, fact),
        speaks_for_itself: !matches!(fact.value(), Some((Value::Text(_) | Value::Url(_), _)))
            || *criterion == place::REGION,
        complete: fact.complete().is_some(),
        citations: agreeing.map(cite).collect(),
        history: contraries
            .filter_map(|claim| {
                Some(Contrary {
                    sentence: claim_fact(criterion, claim)?,
                    citation: cite(claim),
                })
            })
            .collect(),
    })
}

/// Says whether nothing of what a claim says was overruled by a later one.
fn agrees(fact: &Fact, claim: &Claim) -> bool {
    match &claim.content {
        Content::Value(value) => fact.value().is_some_and(|(winner, _)| winner == value),
        Content::Set { has, lacks, .. } => !fact.mentions().iter().any(|mention| {
            let contrary = if mention.present { lacks } else { has };
            contrary
                .iter()
                .any(|element| element.same(&mention.element))
        }),
    }
}
