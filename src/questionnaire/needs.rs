//! From answers to needs: each need remembers which answer it comes from.

use serde_json::{Value as Json, json};

use super::answers::{Answers, Pick};
use super::choices::{Choice, NO_MATTER};
use super::flow;
use super::questions::{ACCOUNTS, Field, Makes, Question, STRUCTURES};
use super::weights::NeedKey;
use crate::criteria::{self, Level};
use crate::needs::{Importance, MOST_NEEDS, Need, Needs, Profile};

/// Why a need is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Somebody answered so.
    Answer,
    /// It stands by default for this profile.
    Default,
}

/// Where a need comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DerivedNeed {
    /// The question that makes it.
    pub question: &'static Question,
    /// The part of the question; nothing for whom the hoster accepts, which several questions decide.
    pub field: Option<&'static Field>,
    /// Whether somebody answered so.
    pub origin: Origin,
    /// The answers that carry its importance; none where it cannot be changed. They are several where two
    /// answers ask for the same thing: it counts once.
    pub keys: Vec<NeedKey>,
}

/// Derives the needs, with where each comes from, in the same order.
///
/// Only questions and fields that apply count: an answer in a branch that is now closed is kept, and makes
/// nothing. What two answers ask for alike is one need, which matters as much as the one that matters more; what
/// one option asks for alone, a list asks for no more.
pub fn derive(answers: &Answers) -> (Needs, Vec<DerivedNeed>) {
    let profile = answers.profile();
    let kind = answers.only("Q2", "kind");
    let mut derived = Derived {
        needs: Needs {
            profile,
            kind: STRUCTURES
                .iter()
                .copied()
                .find(|known| kind.as_deref() == Some(known)),
            accounts: stated_accounts(answers),
            needs: Vec::new(),
        },
        origins: Vec::new(),
    };
    derived.add_audience(answers);
    let alone = asked_alone(answers);
    for question in flow::applicable(answers) {
        let origin = if answers.is_default(question) {
            Origin::Default
        } else {
            Origin::Answer
        };
        for field in question.fields {
            let mut picks = answers.picks(question, field);
            if let Makes::Set(criterion) = field.makes {
                picks.retain(|pick| !alone.contains(&(criterion, json!(pick.value).to_string())));
            }
            for (value, need) in wishes(field, &picks, answers) {
                let key = NeedKey::new(question, field, value.as_deref());
                derived.add(
                    need,
                    DerivedNeed {
                        question,
                        field: Some(field),
                        origin,
                        keys: vec![key],
                    },
                );
            }
        }
    }
    for (need, origin) in derived.needs.needs.iter_mut().zip(&derived.origins) {
        // Where one of the answers that ask for it wants the whole of it, so does the need.
        let of_key = |key| answers.thresholds.get(key).copied().unwrap_or(Level::FULL);
        let thresholds = origin.keys.iter().map(of_key);
        need.threshold = thresholds.max().unwrap_or(need.threshold);
    }
    // What a needs file may not state, a questionnaire does not either.
    derived.needs.needs.truncate(MOST_NEEDS);
    derived.origins.truncate(MOST_NEEDS);
    (derived.needs, derived.origins)
}

/// What is derived so far.
struct Derived {
    needs: Needs,
    origins: Vec<DerivedNeed>,
}

impl Derived {
    fn add(&mut self, need: Need, origin: DerivedNeed) {
        let alike = |other: &Need| other.criterion == need.criterion && other.want == need.want;
        let twin = self.needs.needs.iter().position(alike);
        let twin =
            twin.and_then(|at| Some((self.needs.needs.get_mut(at)?, self.origins.get_mut(at)?)));
        match twin {
            None => {
                self.needs.needs.push(need);
                self.origins.push(origin);
            }
            Some((twin, of_twin)) => {
                twin.importance = twin.importance.max(need.importance);
                let mut keys = std::mem::take(&mut of_twin.keys);
                keys.extend(origin.keys.iter().cloned());
                // What somebody said explains more than what stands by default.
                if origin.origin == Origin::Answer {
                    *of_twin = origin;
                }
                of_twin.keys = keys;
            }
        }
    }

    /// A fit that cannot be used is no fit: whom the hoster accepts is always a condition, and comes first.
    fn add_audience(&mut self, answers: &Answers) {
        let want = match (self.needs.profile, self.needs.kind) {
            (None, _) => return,
            (Some(Profile::Individual), _) => json!("individual"),
            (Some(_), Some(kind)) => json!(kind),
            // A structure that did not say which kind can use a hoster that accepts some kind of it.
            (Some(_), None) => json!(STRUCTURES),
        };
        let asked = flow::applicable(answers)
            .filter(|question| {
                question
                    .fields
                    .iter()
                    .any(|field| matches!(field.makes, Makes::Profile | Makes::Kind))
            })
            .last();
        let accepts = &criteria::audience::ACCEPTS;
        if let (Ok(need), Some(question)) =
            (Need::new(accepts, want, Importance::Indispensable), asked)
        {
            let origin = DerivedNeed {
                question,
                field: None,
                origin: Origin::Answer,
                keys: Vec::new(),
            };
            self.add(need, origin);
        }
    }
}

/// What single options ask for, as criterion and want: a list that holds the same asks for the rest of it only,
/// so that nothing counts twice. What was accepted on its own keeps its own importance, whatever the list's:
/// which needs there are then never hangs on how much they matter.
fn asked_alone(answers: &Answers) -> Vec<(&'static str, String)> {
    let mut alone = Vec::new();
    for question in flow::applicable(answers) {
        for field in question.fields {
            let Makes::Each(proposals) = field.makes else {
                continue;
            };
            let picks = answers.picks(question, field);
            let chosen = proposals
                .iter()
                .filter(|proposal| picks.iter().any(|pick| pick.value == proposal.option));
            alone.extend(chosen.map(|proposal| (proposal.criterion, proposal.want.to_owned())));
        }
    }
    alone
}

/// How many people will have an account, as Q3 was answered.
fn stated_accounts(answers: &Answers) -> Option<u32> {
    let chosen = answers.only("Q3", "accounts")?;
    let (_, accounts) = ACCOUNTS.iter().find(|(word, _)| *word == chosen)?;
    Some(*accounts)
}

/// For how many accounts a price counts: an individual needs one.
pub(super) fn accounts(answers: &Answers) -> Option<u32> {
    match answers.profile()? {
        Profile::Individual => Some(1),
        Profile::SmallStructure | Profile::LargeStructure => stated_accounts(answers),
    }
}

/// Says whether a choice that was searched or typed, or read from a file, makes a need.
pub fn is_possible(field: &Field, pick: &Pick) -> bool {
    if field.makes == Makes::Budget {
        return is_amount(&pick.value);
    }
    let picks = std::slice::from_ref(pick);
    !wishes(field, picks, &Answers::default()).is_empty()
}

/// The most digits of an amount.
pub const MOST_DIGITS: usize = 7;

/// Says whether this is a whole number of euros.
fn is_amount(value: &str) -> bool {
    (1..=MOST_DIGITS).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns the needs that one option of a field would make if it were chosen.
pub fn needs_of_option(field: &Field, value: &str, answers: &Answers) -> Vec<Need> {
    let importance = field.importances.first().copied();
    let pick = Pick::new(value, importance.unwrap_or(Importance::Desirable));
    let needs = wishes(field, std::slice::from_ref(&pick), answers);
    needs.into_iter().map(|(_, need)| need).collect()
}

/// The needs that the choices of one field make, with the choice that each comes from where it has an
/// importance of its own.
fn wishes(field: &Field, picks: &[Pick], answers: &Answers) -> Vec<(Option<String>, Need)> {
    let picks: Vec<&Pick> = picks
        .iter()
        .filter(|pick| pick.value != NO_MATTER)
        .collect();
    let Some(first) = picks.first() else {
        return Vec::new();
    };
    let need = |criterion: &str, want: Json, importance: Importance| {
        // Choices come from the declarations, or were checked when a session was read; what is no want
        // of its criterion makes no need.
        Need::new(criteria::find(criterion)?, want, importance).ok()
    };
    let one = |criterion: &str, want: Json| -> Vec<(Option<String>, Need)> {
        let need = need(criterion, want, first.importance);
        need.map(|need| (None, need)).into_iter().collect()
    };
    match field.makes {
        Makes::Profile | Makes::Kind | Makes::Accounts | Makes::Way => Vec::new(),
        Makes::Word(criterion) => one(criterion, json!(first.value)),
        // `at_least_2`: what counts is the number at the end.
        Makes::Minimum(criterion) => first
            .value
            .rsplit('_')
            .next()
            .and_then(|number| number.parse::<u32>().ok())
            .map_or(Vec::new(), |minimum| one(criterion, json!(minimum))),
        Makes::Set(criterion) => {
            let values: Vec<&str> = picks.iter().map(|pick| pick.value.as_str()).collect();
            one(criterion, json!(values))
        }
        Makes::Place => match Choice::parts(&first.value) {
            (country, Some(region)) => one(
                "place.region",
                json!({ "country": country, "region": region }),
            ),
            (country, None) => one("place.country", json!(country)),
        },
        Makes::Budget => match (first.value.parse::<u32>(), accounts(answers)) {
            (Ok(eur), Some(accounts)) => {
                one("price.yearly", json!({ "eur": eur, "accounts": accounts }))
            }
            _ => Vec::new(),
        },
        Makes::Each(proposals) => {
            let own = |pick: &Pick| field.is_apart().then(|| pick.value.clone());
            let of_pick = |pick: &&Pick| {
                let proposal = proposals.iter().find(|one| one.option == pick.value)?;
                let want = serde_json::from_str(proposal.want).ok()?;
                Some((own(pick), need(proposal.criterion, want, pick.importance)?))
            };
            picks.iter().filter_map(of_pick).collect()
        }
        Makes::Services => picks
            .iter()
            .filter_map(|pick| {
                let want = match Choice::parts(&pick.value) {
                    (kind, Some(software)) => json!({ "type": kind, "software": software }),
                    (kind, None) => json!({ "type": kind }),
                };
                let need = need("services.offer", want, pick.importance)?;
                Some((Some(pick.value.clone()), need))
            })
            .collect(),
    }
}
