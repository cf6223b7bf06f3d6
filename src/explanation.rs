//! From parts to sentences: each fact with its source and its date, each silence as a question.
//!
//! Nothing here chooses a language: a [`Sentence`] names what is said, a [`crate::locale::Locale`] says it.

mod contrast;
mod entry;
mod freshness;
mod phrases;
mod points;
mod robustness;
mod summary;

use jiff::civil::Date;

use crate::catalogue::{Age, Freshness, Hoster};
use crate::criteria::{
    Cited, Claim, Content, Criterion, Fact, Facts, Origin, Reader, Source, State,
};
use crate::locale::Sentence;
use crate::matching::Assessment;
use crate::needs::Need;

pub use contrast::{
    Shown, contrast_asked, contrast_balance, contrast_decides, contrast_fact,
    contrast_if_confirmed, contrast_possible, contrast_reasons, contrast_silence, contrast_title,
    contrast_to_turn, place, shown,
};
pub use entry::{Entry, entry};
pub use freshness::day;
pub use phrases::{
    claim_fact, country, criterion_name, element_label, fact_clauses, filter, importance,
    open_question, ordered_clauses, question, short, want, wanted,
};
pub use points::{Hundredths, apportion, bar, differences_in_points, parts_in_points};
pub use robustness::{
    chosen_by, confidence, in_front, one_step, overturn, percent, ratio, robust_share,
    robust_share_drawn, robust_share_short, thousands, weightings,
};
pub use summary::{
    condition, condition_cost, driver_line, group, group_short, lowering, open_conditions, order,
    outlook, part, rank, rank_mark, relaxation, remarks, score, share_parts, sum, volunteers,
};

/// A claim as a reader of the explanation meets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The criterion that the claim is about.
    pub criterion: &'static Criterion,
    /// The source, as files write it.
    pub source: String,
    /// The date that the source bears.
    pub seen: Option<String>,
    /// How long ago that date was, where it bears one.
    pub age: Option<Age>,
    /// Whether the fact is to be confirmed because of its age.
    pub freshness: Freshness,
    /// What was noted with the claim.
    pub note: String,
    /// Whose catalogue the claim stands in.
    pub origin: Origin,
}

impl Citation {
    fn new(criterion: &'static Criterion, claim: &Claim, today: Date) -> Self {
        Self {
            criterion,
            source: claim.source.as_str().to_owned(),
            seen: claim.seen.clone(),
            age: claim.seen.as_deref().and_then(|seen| Age::of(seen, today)),
            freshness: Freshness::of(claim.seen.as_deref(), today),
            note: claim.note.clone(),
            origin: claim.origin,
        }
    }

    /// Names the source: the address of a page, or who says so.
    pub fn source(&self) -> Sentence {
        match self.source.as_str() {
            "declared" => Sentence::new("source-declared"),
            "local" => Sentence::new("source-local"),
            page => Sentence::verbatim(page),
        }
    }

    /// Returns the date in words, with how long ago it was and "to be confirmed" where it is due, and whether
    /// the person who uses the program added the claim, where its source does not say that already.
    pub fn date(&self) -> Sentence {
        self.dated(self.age)
    }

    /// Returns the same without how long ago it was, for where there is no room.
    pub fn short_date(&self) -> Sentence {
        self.dated(None)
    }

    fn dated(&self, age: Option<Age>) -> Sentence {
        let date = freshness::date(self.seen.as_deref(), age, self.freshness);
        if self.origin == Origin::Own && self.source != Source::Local.as_str() {
            Sentence::new("date-own").with("date", date)
        } else {
            date
        }
    }
}

/// A claim that says something else than the one that counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contrary {
    /// What it says.
    pub sentence: Sentence,
    /// Where it says so.
    pub citation: Citation,
    /// Whether the person who uses the program added it, and the shared catalogue knows something newer.
    pub is_outdated_own: bool,
}

impl Contrary {
    fn new(sentence: Sentence, fact: &Fact, claim: &Claim, citation: Citation) -> Self {
        let is_shared = |winner: &&Claim| winner.origin == Origin::Shared;
        Self {
            sentence,
            citation,
            // Of equal dates the one that was added counts: where it does not, it is older.
            is_outdated_own: claim.origin == Origin::Own
                && fact.overruling(claim).iter().any(is_shared),
        }
    }

    /// Says that another source says something else, or that the shared catalogue knows something newer.
    pub fn say(&self) -> Sentence {
        let key = if self.is_outdated_own {
            "history-outdated"
        } else {
            "history-otherwise"
        };
        Sentence::new(key).with("sentence", self.sentence.clone())
    }
}

/// What the facts make of one need, ready to be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The need held against the facts.
    pub assessment: Assessment,
    /// The fact, or that nothing documents it.
    pub sentence: Sentence,
    /// The fact alone, without what is wished; nothing where nothing documents it.
    pub fact: Option<Sentence>,
    /// The claims that decide it.
    pub citations: Vec<Citation>,
    /// Claims about the same thing that say otherwise.
    pub history: Vec<Contrary>,
    /// What to ask the hoster, where something is open.
    pub question: Option<Sentence>,
}

/// Explains what the facts of a hoster make of one need.
pub fn line(hoster: &Hoster, need: &Need, assessment: Assessment, today: Date) -> Line {
    let facts = &hoster.facts;
    let mut reader = Reader::new(facts);
    need.criterion.level(&need.want, &mut reader);
    let cited = reader.into_cited();
    let clauses = phrases::facts(need, facts, &cited);
    let fact = clauses
        .clone()
        .map(|facts| Sentence::new("explain-met").with("facts", facts));
    let sentence = match (clauses, assessment.state()) {
        _ if assessment.supposed => Sentence::new("explain-supposed").with("want", want(need)),
        (Some(facts), State::Met) => Sentence::new("explain-met").with("facts", facts),
        (Some(facts), _) => Sentence::new("explain-wanted")
            .with("facts", facts)
            .with("want", want(need)),
        (None, _) => Sentence::new("explain-not-documented").with("want", want(need)),
    };
    Line {
        assessment,
        sentence,
        fact,
        citations: citations(facts, &cited, today),
        history: history(need, facts, &cited, today),
        question: assessment.is_open().then(|| question(need, facts)),
    }
}

/// Cites the claim that decides the value of a scalar criterion.
pub fn value_citation(
    hoster: &Hoster,
    criterion: &'static Criterion,
    today: Date,
) -> Option<Citation> {
    let fact = hoster.facts.get(criterion)?;
    let (_, winner) = fact.value()?;
    let claim = fact.claims().get(winner)?;
    Some(Citation::new(criterion, claim, today))
}

/// Cites one claim, whether it counts or not.
pub fn citation(criterion: &'static Criterion, claim: &Claim, today: Date) -> Citation {
    Citation::new(criterion, claim, today)
}

fn claims<'a>(facts: &'a Facts, criterion: &'static Criterion) -> &'a [Claim] {
    facts.get(criterion).map_or(&[], |fact| fact.claims())
}

/// The claims that decide; two of them that stand on the same page, with nothing of their own to add, are
/// cited once.
fn citations(facts: &Facts, cited: &[Cited], today: Date) -> Vec<Citation> {
    let mut citations: Vec<Citation> = Vec::new();
    for Cited { criterion, claim } in cited {
        let Some(claim) = claims(facts, criterion).get(*claim) else {
            continue;
        };
        let citation = Citation::new(criterion, claim, today);
        let repeated = |known: &Citation| {
            (&known.source, &known.seen, &known.note)
                == (&citation.source, &citation.seen, &citation.note)
        };
        if !citations.iter().any(repeated) {
            citations.push(citation);
        }
    }
    citations
}

/// Finds the claims that disagree with what counts: another value, or the contrary of an element that is
/// wanted.
fn history(need: &Need, facts: &Facts, cited: &[Cited], today: Date) -> Vec<Contrary> {
    let mut contraries = Vec::new();
    for (position, Cited { criterion, .. }) in cited.iter().enumerate() {
        let repeated = cited
            .iter()
            .take(position)
            .any(|earlier| earlier.criterion == *criterion);
        let Some(fact) = facts.get(criterion).filter(|_| !repeated) else {
            continue;
        };
        let winner = fact.value().map(|(value, _)| value);
        for claim in fact.claims() {
            let sentence = match (&claim.content, winner) {
                (Content::Value(value), Some(winner)) if value != winner => {
                    claim_fact(criterion, claim)
                }
                (Content::Set { .. }, _) => phrases::contrary(need, fact, claim),
                _ => None,
            };
            let citation = || Citation::new(criterion, claim, today);
            contraries
                .extend(sentence.map(|sentence| Contrary::new(sentence, fact, claim, citation())));
        }
    }
    contraries
}
