//! What an import would change: claim by claim, against what is known.

use crate::catalogue::Hoster;
use crate::criteria::{Claim, Content, Criterion, Fact};

/// What a claim brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Brings {
    /// Something that was not documented.
    New,
    /// What is documented already, from another source or of another date.
    Confirms,
    /// Something else than what is documented, and it will count: it is more recent.
    Replaces,
    /// Something else than what is documented, which goes on to count.
    Yields,
}

/// One claim of an import, and what it brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// What the claim is about.
    pub criterion: &'static Criterion,
    /// The claim.
    pub claim: Claim,
    /// What it brings.
    pub brings: Brings,
    /// The claim that it differs from.
    pub other: Option<Claim>,
}

/// Says what each claim about a hoster brings; what is known to the letter brings nothing and is left out.
pub fn news(hoster: &Hoster, known: Option<&Hoster>) -> Vec<News> {
    let mut news = Vec::new();
    for (criterion, fact) in hoster.facts.iter() {
        let before = known.and_then(|known| known.facts.get(criterion));
        let known_claims = before.map(Fact::claims).unwrap_or_default();
        let all = known_claims.iter().chain(fact.claims()).cloned().collect();
        let after = Fact::new(all);
        for claim in fact.claims() {
            if known_claims.iter().any(|one| one.repeats(claim)) {
                continue;
            }
            let (brings, other) = match before {
                None => (Brings::New, None),
                Some(before) => against(claim, before, after.as_ref()),
            };
            news.push(News {
                criterion,
                claim: claim.clone(),
                brings,
                other,
            });
        }
    }
    news
}

fn against(claim: &Claim, before: &Fact, after: Option<&Fact>) -> (Brings, Option<Claim>) {
    if let Some(other) = before.overruling(claim).first() {
        let other = Some((*other).clone());
        let yields = after.is_some_and(|after| !after.overruling(claim).is_empty());
        let brings = if yields {
            Brings::Yields
        } else {
            Brings::Replaces
        };
        return (brings, other);
    }
    let is_known = match &claim.content {
        Content::Value(_) => true,
        Content::Set {
            has,
            lacks,
            complete,
        } => {
            let mentions = before.mentions();
            let mut all = has.iter().chain(lacks);
            let knows = all.all(|element| mentions.iter().any(|one| one.element.same(element)));
            knows && (!complete || before.complete().is_some())
        }
    };
    let brings = if is_known {
        Brings::Confirms
    } else {
        Brings::New
    };
    (brings, None)
}
