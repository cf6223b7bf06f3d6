//! How answers and hosters are said: the names of options, importances, silences, and what is documented in
//! short. Screens and documents say them alike.

mod hosters;

use crate::explanation;
use crate::locale::{Arg, Locale, Sentence};
use crate::needs::Importance;
use crate::questionnaire::{
    Answers, Choice, DerivedNeed, Field, Makes, Origin, Question, Silence, Votes, Workshop, derive,
};

pub use hosters::{
    claimed, coverage, documented, found_in, index, left_out, located, services_in_brief,
    sources_in_brief,
};

/// Names a service, with its software where it has one.
pub fn service(locale: &Locale, value: &str) -> String {
    let (kind, software) = Choice::parts(value);
    let kind = locale.text(&format!("services-offer-words.{kind}"));
    // The software comes first: it is what people look for.
    software.map_or(kind.clone(), |software| format!("{software} ({kind})"))
}

/// Names a region with its country, or a country.
pub fn place(locale: &Locale, value: &str) -> String {
    let (code, region) = Choice::parts(value);
    let country = locale
        .find_text(&format!("country-words.{code}"))
        .unwrap_or_else(|| code.to_owned());
    region.map_or(country.clone(), |region| format!("{region} ({country})"))
}

/// Names an option; an option without words shows what the answer keeps.
pub fn option(locale: &Locale, asked: &Question, field: &Field, value: &str) -> String {
    find_option(locale, asked, field, value).unwrap_or_else(|| value.to_owned())
}

/// Names an option: in the words of the question, or else in those of its criterion.
pub fn find_option(
    locale: &Locale,
    asked: &Question,
    field: &Field,
    value: &str,
) -> Option<String> {
    let own = || locale.find_text(&format!("{}-{}.{value}", asked.key(), field.id));
    match field.makes {
        Makes::Services => Some(service(locale, value)),
        Makes::Place => Some(place(locale, value)),
        Makes::Budget => {
            let amount = Sentence::new("question-amount").with("eur", value);
            Some(locale.say(&amount))
        }
        Makes::Set("place.data_country") => {
            own().or_else(|| locale.find_text(&format!("country-words.{value}")))
        }
        Makes::Set(criterion) | Makes::Word(criterion) => own().or_else(|| {
            let key = criterion.replace(['.', '_'], "-");
            locale.find_text(&format!("{key}-words.{value}"))
        }),
        Makes::Profile
        | Makes::Kind
        | Makes::Accounts
        | Makes::Way
        | Makes::Each(_)
        | Makes::Minimum(_) => own(),
    }
}

/// Names a reason for choosing nothing.
fn silence(silence: Silence) -> Sentence {
    Sentence::new(match silence {
        Silence::Unknown => "silence-unknown",
        Silence::NoMatter => "silence-no-matter",
        Silence::Skipped => "silence-skipped",
    })
}

/// Says how a question was left without a choice; nothing where there was something to choose, or only a note.
pub fn silence_of(answers: &Answers, asked: &Question) -> Option<Sentence> {
    let has_fields = !asked.fields.is_empty();
    answers.silence(asked).filter(|_| has_fields).map(silence)
}

/// Says what counts for a question: one line for each part and importance, each marked where it stands by
/// default; none where nothing is wished.
pub fn answer(locale: &Locale, answers: &Answers, asked: &Question) -> Vec<String> {
    let counted = |field: &Field| (field.applies)(answers);
    let fields = asked.fields.iter().filter(|field| counted(field));
    let mark = answers
        .is_default(asked)
        .then(|| locale.text("question-default"));
    fields
        .flat_map(|field| part(locale, answers, asked, field))
        .map(|words| match &mark {
            Some(mark) => format!("{words} · {mark}"),
            None => words,
        })
        .chain(lowered(locale, answers, asked))
        .collect()
}

/// Says which conditions that a question makes were lowered: less than all of them is enough.
fn lowered(locale: &Locale, answers: &Answers, asked: &Question) -> Vec<String> {
    if answers.thresholds().next().is_none() {
        return Vec::new();
    }
    let (needs, origins) = derive(answers);
    let pairs = needs.needs.iter().zip(origins);
    pairs
        .filter(|(need, origin)| origin.question.id == asked.id && need.is_lowered())
        .map(|(need, _)| {
            let lowered = Sentence::new("trial-restore").with("want", explanation::want(need));
            locale.say(&lowered)
        })
        .collect()
}

/// Says what is ticked and does not count, because of another answer or because nothing is to be said yet.
pub fn kept(locale: &Locale, answers: &Answers, asked: &Question) -> Vec<String> {
    let Some(answer) = answers.get(asked) else {
        return Vec::new();
    };
    let whole = !(asked.applies)(answers) || answer.silence().is_some();
    let uncounted = |field: &&Field| whole || !(field.applies)(answers);
    let named = |field: &Field| -> Option<String> {
        let picks = answer.fields().get(field.id)?.iter();
        let names: Vec<String> = picks
            .map(|pick| option(locale, asked, field, &pick.value))
            .collect();
        let words = names.join(", ");
        if words.is_empty() || asked.fields.len() == 1 {
            return Some(words).filter(|words| !words.is_empty());
        }
        let part = Sentence::new("review-part")
            .with("part", part_name(locale, asked, field))
            .with("words", words);
        Some(locale.say(&part))
    };
    let fields = asked.fields.iter().filter(uncounted);
    fields.filter_map(named).collect()
}

/// What counts for one field, in one line for each importance: choices that make a need each have one each,
/// the others share it. Where a question has several parts, each is named.
fn part(locale: &Locale, answers: &Answers, asked: &Question, field: &Field) -> Vec<String> {
    let picks = answers.picks(asked, field);
    let weighed = picks.iter().all(|pick| field.is_wish(&pick.value));
    let importances = if weighed {
        Importance::ALL.map(Some).to_vec()
    } else {
        vec![None]
    };
    let part = (asked.fields.len() > 1).then(|| part_name(locale, asked, field));
    importances
        .into_iter()
        .filter_map(|importance| {
            let words: Vec<String> = picks
                .iter()
                .filter(|pick| importance.is_none_or(|importance| pick.importance == importance))
                .map(|pick| option(locale, asked, field, &pick.value))
                .collect();
            if words.is_empty() {
                return None;
            }
            let words = Sentence::verbatim(words.join(", "));
            let weight = importance.map(explanation::importance);
            let sentence = match (part.clone(), weight) {
                (None, None) => words,
                (Some(part), None) => Sentence::new("review-part")
                    .with("part", part)
                    .with("words", words),
                (None, Some(importance)) => Sentence::new("review-weighed")
                    .with("importance", importance)
                    .with("words", words),
                (Some(part), Some(importance)) => Sentence::new("review-part-weighed")
                    .with("part", part)
                    .with("importance", importance)
                    .with("words", words),
            };
            Some(locale.say(&sentence))
        })
        .collect()
}

/// Names a part of a question in a list: in fewer words than above its options, where there are some.
fn part_name(locale: &Locale, asked: &Question, field: &Field) -> Sentence {
    let key = format!("{}-{}", asked.key(), field.id);
    let short = format!("{key}.part");
    let has_short = locale.find_text(&short).is_some();
    Sentence::new(if has_short { short } else { key })
}

/// Says why a need is there: how much it matters, and in which answer that was said.
pub fn origin(locale: &Locale, need: &DerivedNeed, importance: Importance) -> String {
    let asked = need.question;
    let importance = explanation::importance(importance);
    let because = need
        .field
        .map(|field| format!("{}-{}.because", asked.key(), field.id))
        .filter(|key| locale.find_text(key).is_some());
    let sentence = match (because, need.origin) {
        (Some(because), _) => {
            Sentence::new("explanation-origin-because").with("because", Sentence::new(because))
        }
        (None, Origin::Answer) => Sentence::new("explanation-origin")
            .with("question", Sentence::new(format!("{}.short", asked.key()))),
        (None, Origin::Default) => Sentence::new("explanation-origin-default")
            .with("question", Sentence::new(format!("{}.short", asked.key()))),
    };
    locale.say(&sentence.with("importance", importance))
}

/// Says who gave which importance to a need, the strongest first, then who gave none.
pub fn who_gave_what(locale: &Locale, workshop: &Workshop, votes: &Votes) -> String {
    let names = |wanted: Option<Importance>| -> Vec<Sentence> {
        let pairs = workshop.participants.iter().zip(&votes.given);
        pairs
            .filter(|(_, given)| **given == wanted)
            .map(|(one, _)| Sentence::verbatim(one.name.as_str()))
            .collect()
    };
    let given = Importance::ALL.into_iter().map(|importance| {
        let label = explanation::importance(importance);
        (label, names(Some(importance)))
    });
    let none = (Sentence::new("workshop-none"), names(None));
    let parts = given
        .chain([none])
        .filter(|(_, names)| !names.is_empty())
        .map(|(label, names)| {
            Sentence::new("workshop-gave")
                .with("importance", label)
                .with("names", Arg::All(names))
        });
    let said: Vec<String> = parts.map(|part| locale.say(&part)).collect();
    said.join(" · ")
}

/// Says which hosters come first for the group, then for each participant: one line each.
pub fn differences<'n>(
    locale: &Locale,
    workshop: &Workshop,
    group: &[usize],
    firsts: &[Vec<usize>],
    name: impl Fn(usize) -> &'n str,
) -> Vec<String> {
    let list = |hosters: &[usize]| -> String {
        let names: Vec<&str> = hosters.iter().map(|hoster| name(*hoster)).collect();
        names.join(", ")
    };
    let said = |who: Sentence, words: String| {
        let line = Sentence::new("differences-one")
            .with("name", who)
            .with("list", words);
        locale.say(&line)
    };
    let sorted = |hosters: &[usize]| {
        let mut sorted = hosters.to_vec();
        sorted.sort_unstable();
        sorted
    };
    let mut lines = vec![said(Sentence::new("differences-group"), list(group))];
    for (one, firsts) in workshop.participants.iter().zip(firsts) {
        let words = if one.weights.is_empty() {
            locale.text("differences-nothing")
        } else if firsts == group {
            locale.text("differences-same")
        } else if sorted(firsts) == sorted(group) {
            locale.say(&Sentence::new("differences-order").with("list", list(firsts)))
        } else {
            list(firsts)
        };
        lines.push(said(Sentence::verbatim(one.name.as_str()), words));
    }
    lines
}
