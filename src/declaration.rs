//! What a hoster says of itself: one answer a criterion, each of which may be left blank.
//!
//! It is written as a `matou.catalogue/1` of one hoster whose claims are `declared` and bear the day on which they
//! were given. What was typed and is no claim yet stands beside the facts, under a key of its own, until it is one.

mod beside;
mod drafts;
mod file;

use jiff::civil::Date;

use crate::catalogue::{self, Catalogue, Hoster, SourceFile};
use crate::criteria::{
    self, Claim, Content, Criterion, Fact, Facts, Family, Origin, Source, Value,
};
use crate::form::Form;
use crate::problem::Problem;
use crate::text;

pub use beside::{commits_to, may_commit};
pub use drafts::{Draft, Drafts};

/// The licence of what is declared: it is given to everybody, as the catalogue is.
const LICENCE: &str = "CC0-1.0";
/// The id of a hoster whose name has no Latin letter.
const NAMELESS: &str = "hebergeur";

/// A declaration under way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Declaration {
    /// The name, as it was typed.
    pub name: String,
    id: String,
    title: String,
    licence: String,
    answers: Vec<Answer>,
}

/// What is said of one criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Answer {
    form: Form,
    /// The day on which it was given.
    seen: Option<String>,
}

/// How much of a family is filled in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    /// How many criteria say something.
    pub filled: usize,
    /// How many hold something that is no claim yet.
    pub unfinished: usize,
    /// How many criteria there are.
    pub all: usize,
}

impl Declaration {
    /// Returns the hoster's id; empty as long as it has none.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Gives the hoster its id, once: the one by which the catalogue knows a hoster of this name, or else one that
    /// is made of the name.
    pub fn settle_id(&mut self, catalogue: &Catalogue) {
        if !self.id.is_empty() || text::tame(&self.name).is_empty() {
            return;
        }
        let known = catalogue.find(&text::tame(&self.name));
        let known = known.and_then(|position| catalogue.hosters.get(position));
        self.id = match known {
            Some(hoster) => hoster.id.clone(),
            None => id_of(&self.name),
        };
    }

    /// Returns what is said of a criterion, or a form with nothing said.
    pub fn form(&self, criterion: &'static Criterion) -> Form {
        let answer = self.answer(criterion);
        answer.map_or_else(|| Form::blank(criterion), |answer| answer.form.clone())
    }

    fn answer(&self, criterion: &'static Criterion) -> Option<&Answer> {
        let is_about = |answer: &&Answer| answer.form.criterion() == criterion;
        self.answers.iter().find(is_about)
    }

    /// Says something of a criterion, or leaves it blank. What is not changed keeps its day.
    pub fn set(&mut self, form: Form, today: Date) {
        if self.form(form.criterion()) == form {
            return;
        }
        self.answers
            .retain(|answer| answer.form.criterion() != form.criterion());
        if !form.is_blank() {
            self.answers.push(Answer {
                form,
                seen: Some(today.to_string()),
            });
        }
    }

    /// Says how many answers were given before today.
    pub fn earlier(&self, today: Date) -> usize {
        let today = Some(today.to_string());
        let is_earlier = |answer: &&Answer| answer.seen != today;
        self.answers.iter().filter(is_earlier).count()
    }

    /// Returns the day of the latest answer; empty where none has one.
    pub fn latest(&self) -> &str {
        let days = self.answers.iter().filter_map(|one| one.seen.as_deref());
        days.max().unwrap_or_default()
    }

    /// Says of every answer that it still holds today.
    pub fn confirm(&mut self, today: Date) {
        for answer in &mut self.answers {
            answer.seen = Some(today.to_string());
        }
    }

    /// Says how much of a family is filled in.
    pub fn filled(&self, family: Family) -> Filled {
        let mut count = Filled::default();
        for criterion in criteria::all().filter(|one| one.family() == family) {
            count.all += 1;
            let Some(Answer { form, .. }) = self.answer(criterion) else {
                continue;
            };
            if form.is_finished() {
                count.filled += 1;
            } else {
                count.unfinished += 1;
            }
        }
        count
    }

    /// Says how much of the whole is filled in.
    pub fn all_filled(&self) -> Filled {
        Family::ALL
            .into_iter()
            .fold(Filled::default(), |sum, family| {
                let count = self.filled(family);
                Filled {
                    filled: sum.filled + count.filled,
                    unfinished: sum.unfinished + count.unfinished,
                    all: sum.all + count.all,
                }
            })
    }

    /// Returns the hoster as a catalogue has it: every answer that is a claim, in the order of the criteria.
    pub fn hoster(&self) -> Hoster {
        let facts = criteria::all().filter_map(|criterion| {
            let answer = self.answer(criterion)?;
            let claim = Claim {
                content: answer.form.read().ok()??,
                source: Source::Declared,
                seen: answer.seen.clone(),
                note: text::tame(answer.form.note()),
                origin: Origin::Shared,
            };
            Some((criterion, Fact::new(vec![claim])?))
        });
        Hoster {
            id: self.id.clone(),
            name: text::tame(&self.name),
            facts: Facts::new(facts.collect()),
            origin: Origin::Shared,
        }
    }

    /// Returns what makes no sense in what is declared, as `catalogue check` tells it.
    pub fn doubts(&self, today: Date) -> Vec<Problem> {
        let file = SourceFile {
            name: format!("matou-{}.json", self.id),
            bytes: self.to_json(today).to_string().into_bytes(),
        };
        catalogue::check(&file, today)
    }

    /// Returns the criteria that can be wished for and of which nothing is said: what people would ask.
    pub fn silent(&self) -> impl Iterator<Item = &'static Criterion> {
        let is_said = |criterion: &'static Criterion| {
            let read = self.answer(criterion).map(|answer| answer.form.read());
            matches!(read, Some(Ok(Some(_))))
        };
        criteria::all().filter(move |one| one.need.is_some() && !is_said(one))
    }

    /// Returns the word that is said of a criterion, where one is.
    fn word(&self, criterion: &'static Criterion) -> Option<&'static str> {
        match self.answer(criterion)?.form.read() {
            Ok(Some(Content::Value(Value::Word(word)))) => Some(word),
            _ => None,
        }
    }
}

/// The id that a name makes: lower-case Latin letters and digits.
pub fn id_of(name: &str) -> String {
    let slug = text::slug(name);
    if slug.is_empty() {
        NAMELESS.to_owned()
    } else {
        slug
    }
}
