//! How a want, a fact and a question are worded: which sentence, with which variables.

mod facts;

use rust_decimal::Decimal;

use crate::catalogue::filter::Filter;
use crate::criteria::{
    Backups, Criterion, Element, Facts, NeedKind, Promise, Reader, Service, Values, Vocabulary,
    Want, Yearly,
};
use crate::locale::{Arg, Sentence};
use crate::needs::{Importance, Need};

pub use facts::{claim_fact, fact_clauses, ordered_clauses};
pub(super) use facts::{contrary, facts};

/// Names a criterion.
pub fn criterion_name(criterion: &Criterion) -> Sentence {
    Sentence::new(criterion.key())
}

/// Names an importance.
pub fn importance(importance: Importance) -> Sentence {
    Sentence::new(format!("importance-words.{}", importance.word()))
}

/// Names an element of a set.
pub fn element_label(criterion: &Criterion, element: &Element) -> Sentence {
    match element {
        Element::Word(word) => Sentence::new(format!("{}-words.{word}", criterion.key())),
        Element::Code(code) if code.bytes().all(|byte| byte.is_ascii_uppercase()) => country(code),
        Element::Code(code) => Sentence::new(format!("language-words.{code}")).or(code),
        Element::Name(name) => Sentence::verbatim(name.as_str()),
        Element::Service(service) => service_label(service.kind),
    }
}

fn service_label(kind: &str) -> Sentence {
    Sentence::new(format!("services-offer-words.{kind}"))
}

/// Names a country.
pub fn country(code: &str) -> Sentence {
    Sentence::new(format!("country-words.{code}")).or(code)
}

/// Words what a need asks for, as a noun phrase.
///
/// Where less than all of it is enough for a condition, that is said too.
pub fn want(need: &Need) -> Sentence {
    let key = need.criterion.key();
    let want = with_want(
        Sentence::new(format!("{key}.want")),
        need.criterion,
        &need.want,
    );
    match &need.want {
        _ if !need.is_lowered() => want,
        Want::Service(_) => Sentence::new("want-other-software").with("want", want),
        _ => Sentence::new("want-lowered")
            .with("want", want)
            .with("threshold", usize::from(need.threshold)),
    }
}

/// Names what a filter wants of its criterion, the criterion being named already.
pub fn wanted(filter: &Filter) -> Sentence {
    let criterion = filter.criterion;
    match &filter.want {
        None => Sentence::new("filter-documented"),
        Some(Want::Elements(elements)) => {
            Sentence::new("filter-elements").with("list", list(criterion, elements))
        }
        Some(Want::Service(service)) => named_service(service),
        Some(Want::Country(code)) => country(code),
        Some(Want::Region {
            country: code,
            region,
        }) => Sentence::new("filter-region")
            .with("region", region.as_str())
            .with("country", country(code)),
        Some(want) => {
            let sentence = Sentence::new(format!("{}.want", criterion.key()));
            with_want(sentence, criterion, want)
        }
    }
}

/// Says what a filter wants of its criterion, and what becomes of hosters that leave it unsaid.
pub fn filter(filter: &Filter) -> Sentence {
    let wanted = wanted(filter);
    if filter.silent {
        Sentence::new("filter-or-silent").with("wanted", wanted)
    } else {
        wanted
    }
}

/// Names a service with its software, where one is named.
fn named_service(service: &Service) -> Sentence {
    match &service.software {
        Some(software) => Sentence::new("service-with-software")
            .with("service", service_label(service.kind))
            .with("software", software.as_str()),
        None => service_label(service.kind),
    }
}

/// Names a need in a few words: the service it is about, or what is wanted where a criterion can be wished
/// for in contrary ways, or else the criterion.
pub fn short(need: &Need) -> Sentence {
    match &need.want {
        Want::Service(service) => named_service(service),
        Want::Word(_) | Want::Minimum(_) => want(need),
        _ => criterion_name(need.criterion),
    }
}

/// Words the question to put to a hoster that left the criterion blank. Of a set, it asks only about the
/// elements that no claim mentions.
pub fn question(need: &Need, facts: &Facts) -> Sentence {
    let sentence = Sentence::new(format!("{}.ask", need.criterion.key()));
    let Want::Elements(wanted) = &need.want else {
        return with_want(sentence, need.criterion, &need.want);
    };
    let mut reader = Reader::new(facts);
    let mut silent = wanted.clone();
    silent.retain(|element| reader.has(need.criterion, element).is_none());
    let asked = if silent.is_empty() { wanted } else { &silent };
    sentence.with("list", list(need.criterion, asked))
}

/// Words the question to put to a hoster about a criterion that nothing documents, whatever is wished of it.
pub fn open_question(criterion: &Criterion) -> Sentence {
    let key = criterion.key();
    let words = match (criterion.need, criterion.values) {
        (Some(NeedKind::AnyValue(Vocabulary::Words(words), _)), _)
        | (Some(_), Values::Set(Vocabulary::Words(words))) => words,
        // Nobody lists every language, network, service or region in a question.
        (None | Some(NeedKind::Service(_) | NeedKind::Region(_)), _) | (_, Values::Set(_)) => {
            return Sentence::new(format!("card-question.{key}"));
        }
        _ => &[],
    };
    let elements: Vec<Element> = words.iter().map(|word| Element::Word(word)).collect();
    Sentence::new(format!("{key}.ask")).with("list", list(criterion, &elements))
}

fn with_want(sentence: Sentence, criterion: &Criterion, want: &Want) -> Sentence {
    match want {
        Want::Elements(elements) => sentence.with("list", list(criterion, elements)),
        Want::Word(word) => sentence.with("value", *word),
        Want::Service(service) => with_service(sentence, service),
        Want::Minimum(count) => sentence.with("count", *count),
        Want::Days(days) => with_amount(sentence, "days", days.decimal()),
        Want::Promise(promise) => with_promise(sentence, promise),
        Want::Backups(backups) => with_backups(sentence, backups),
        Want::Country(code) => sentence.with("list", country(code)),
        Want::Region {
            country: code,
            region,
        } => sentence
            .with("region", region.as_str())
            .with("country", country(code)),
        Want::Budget(budget) => with_yearly(sentence, budget),
    }
}

/// Names elements: joined by "and" where each counts, by "or" where any will do.
fn list(criterion: &Criterion, elements: &[Element]) -> Arg {
    let labels = elements
        .iter()
        .map(|element| element_label(criterion, element))
        .collect();
    match criterion.need {
        Some(NeedKind::EachElement) => Arg::All(labels),
        _ => Arg::Any(labels),
    }
}

fn with_amount(sentence: Sentence, name: &'static str, amount: Decimal) -> Sentence {
    sentence
        .with(name, amount)
        .with("count", Arg::Amount(amount))
}

fn with_service(sentence: Sentence, service: &Service) -> Sentence {
    sentence
        .with("service", service_label(service.kind))
        .with("software", service.software.as_deref().unwrap_or_default())
        .with(
            "named",
            if service.software.is_some() {
                "yes"
            } else {
                "no"
            },
        )
}

fn with_promise(sentence: Sentence, promise: &Promise) -> Sentence {
    with_amount(sentence, "hours", promise.hours.decimal()).with("window", promise.window.word())
}

fn with_backups(sentence: Sentence, backups: &Backups) -> Sentence {
    sentence
        .with("frequency", backups.frequency.unwrap_or("unsaid"))
        .with("off_site", backups.off_site.map_or("unsaid", yes_or_no))
        .with(
            "restore_tested",
            backups.restore_tested.map_or("unsaid", yes_or_no),
        )
}

fn with_yearly(sentence: Sentence, yearly: &Yearly) -> Sentence {
    sentence
        .with("eur", yearly.eur.decimal())
        .with("accounts", yearly.accounts)
        .with("count", yearly.accounts)
}

fn yes_or_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}
