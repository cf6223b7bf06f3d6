//! How facts are worded.

use super::{
    country, element_label, service_label, with_amount, with_backups, with_promise, with_yearly,
    yes_or_no,
};
use crate::criteria::{
    Cited, Claim, Content, Criterion, Element, Fact, Facts, Mention, NeedKind, Offer, Reader,
    Service, Value, Want,
};
use crate::locale::{Arg, Sentence};
use crate::needs::Need;

/// Words the value of a scalar criterion as a fact.
fn value_fact(criterion: &Criterion, value: &Value) -> Sentence {
    let sentence = Sentence::new(format!("{}.fact", criterion.key()));
    match value {
        // A text has a sentence around it, or speaks for itself.
        Value::Text(text) | Value::Url(text) => sentence.with("region", text.as_str()).or(text),
        Value::Word(word) => sentence.with("value", *word).with(
            "label",
            Sentence::new(format!("{}-words.{word}", criterion.key())).or(word),
        ),
        Value::Country(code) => sentence
            .with("value", code.as_str())
            .with("label", country(code)),
        Value::Count(count) => sentence.with("count", *count),
        Value::Year(year) => sentence.with("year", year.to_string()),
        Value::Flag(flag) => sentence.with("value", yes_or_no(*flag)),
        Value::Membership { network, year } => sentence
            .with("network", network.as_str())
            .with("year", year.to_string()),
        Value::Days(days) => with_amount(sentence, "days", days.decimal()).with("value", "days"),
        Value::Promise(promise) => with_promise(sentence, promise).with("value", "promise"),
        Value::Backups(backups) => with_backups(sentence, backups),
        Value::Yearly(yearly) => with_yearly(sentence, yearly),
    }
}

/// Words what one claim says: of a set, what it says is there, or else what it says is not.
pub fn claim_fact(criterion: &Criterion, claim: &Claim) -> Option<Sentence> {
    match &claim.content {
        Content::Value(value) => Some(value_fact(criterion, value)),
        Content::Set { has, lacks, .. } => {
            let (has, lacks): (Vec<_>, Vec<_>) = (has.iter().collect(), lacks.iter().collect());
            set_clause(criterion, "has", &has).or_else(|| set_clause(criterion, "lacks", &lacks))
        }
    }
}

/// Words what a fact says of a whole criterion, for a hoster's card: a clause for what is there, one for
/// what is not.
pub fn fact_clauses(criterion: &Criterion, fact: &Fact) -> Vec<Sentence> {
    clauses(criterion, fact, &fact.mentions().iter().collect::<Vec<_>>())
}

/// Words the same with the elements of a set in an order that is the same for every hoster, so that the same
/// facts have the same words.
pub fn ordered_clauses(criterion: &Criterion, fact: &Fact) -> Vec<Sentence> {
    let mut mentions: Vec<&Mention> = fact.mentions().iter().collect();
    mentions.sort_by_cached_key(|mention| mention.element.key());
    clauses(criterion, fact, &mentions)
}

fn clauses(criterion: &Criterion, fact: &Fact, mentions: &[&Mention]) -> Vec<Sentence> {
    if let Some((value, _)) = fact.value() {
        return vec![value_fact(criterion, value)];
    }
    let of = |present: bool| -> Vec<&Element> {
        let said = mentions.iter().filter(|mention| mention.present == present);
        said.map(|mention| &mention.element).collect()
    };
    let has = set_clause(criterion, "has", &of(true));
    has.into_iter()
        .chain(set_clause(criterion, "lacks", &of(false)))
        .collect()
}

/// `has` or `lacks` of a set with these elements; nothing when there are none.
fn set_clause(criterion: &Criterion, attribute: &str, elements: &[&Element]) -> Option<Sentence> {
    if elements.is_empty() {
        return None;
    }
    let labels = |software: bool| -> Vec<Sentence> {
        let label = |element: &&Element| match element {
            Element::Service(Service {
                kind,
                software: Some(name),
            }) if software => Sentence::new("service-with-software")
                .with("service", service_label(kind))
                .with("software", name.as_str()),
            other => element_label(criterion, other),
        };
        elements.iter().map(label).collect()
    };
    if matches!(criterion.need, Some(NeedKind::Service(_))) {
        let key = format!("services-list.{attribute}");
        return Some(Sentence::new(key).with("list", Arg::All(labels(true))));
    }
    let key = format!("{}.{attribute}", criterion.key());
    Some(Sentence::new(key).with("list", Arg::All(labels(false))))
}

/// Words the facts that decide a need, one clause each. `None` when nothing is documented.
pub(in crate::explanation) fn facts(need: &Need, facts: &Facts, cited: &[Cited]) -> Option<Arg> {
    let clauses = match &need.want {
        Want::Service(asked) => offer_clauses(need.criterion, asked, facts),
        Want::Elements(wanted) if facts.get(need.criterion).is_some_and(is_set) => {
            wanted_clauses(need.criterion, wanted, facts)
        }
        _ => value_clauses(facts, cited),
    };
    (!clauses.is_empty()).then_some(Arg::Clauses(clauses))
}

fn is_set(fact: &Fact) -> bool {
    fact.value().is_none()
}

fn value_clauses(facts: &Facts, cited: &[Cited]) -> Vec<Sentence> {
    cited
        .iter()
        .filter_map(|Cited { criterion, .. }| {
            facts
                .value(criterion)
                .map(|value| value_fact(criterion, value))
        })
        .collect()
}

/// Of the wanted elements: those documented as present, as absent, and those of which nothing is said.
fn wanted_clauses(
    criterion: &'static Criterion,
    wanted: &[Element],
    facts: &Facts,
) -> Vec<Sentence> {
    let mut reader = Reader::new(facts);
    let (mut has, mut lacks, mut silent) = (Vec::new(), Vec::new(), Vec::new());
    for element in wanted {
        match reader.has(criterion, element) {
            Some(true) => has.push(element),
            Some(false) => lacks.push(element),
            None => silent.push(element_label(criterion, element)),
        }
    }
    let any_will_do = matches!(criterion.need, Some(NeedKind::AnyElement)) && !has.is_empty();
    let said: Vec<Sentence> = set_clause(criterion, "has", &has)
        .into_iter()
        .chain(set_clause(criterion, "lacks", &lacks).filter(|_| !any_will_do))
        .collect();
    if said.is_empty() || silent.is_empty() || any_will_do {
        return said;
    }
    let silence = Sentence::new("explain-silent").with("list", Arg::All(silent));
    said.into_iter().chain([silence]).collect()
}

fn offer_clauses(criterion: &'static Criterion, asked: &Service, facts: &Facts) -> Vec<Sentence> {
    let key = criterion.key();
    let attribute = match Reader::new(facts).offer(criterion, asked) {
        Offer::AsAsked => "has",
        Offer::OtherSoftware => "other",
        Offer::Unsaid => "unsaid",
        Offer::Absent => "lacks",
        Offer::Unknown => return Vec::new(),
    };
    let offered = || {
        facts
            .get(criterion)
            .into_iter()
            .flat_map(Fact::mentions)
            .filter_map(|mention| match &mention.element {
                Element::Service(service) if mention.present && service.kind == asked.kind => {
                    service.software.as_deref()
                }
                _ => None,
            })
    };
    let asked_name = asked.software.as_deref();
    // Where no software is asked for, the ones that are named say more than the bare type.
    let named: Vec<Sentence> = match (attribute, asked_name) {
        ("has", Some(name)) => vec![Sentence::verbatim(name)],
        _ => offered().map(Sentence::verbatim).collect(),
    };
    let sentence = Sentence::new(format!("{key}.{attribute}"))
        .with("service", service_label(asked.kind))
        .with("named", yes_or_no(!named.is_empty()))
        .with("software", Arg::All(named))
        .with("asked", asked_name.unwrap_or_default());
    vec![sentence]
}

/// Words what a claim about a set says against what counts for the wanted elements, if it does.
pub(in crate::explanation) fn contrary(
    need: &Need,
    fact: &Fact,
    claim: &Claim,
) -> Option<Sentence> {
    let Content::Set { has, lacks, .. } = &claim.content else {
        return None;
    };
    let wanted = |element: &Element| match &need.want {
        Want::Elements(wanted) => wanted.iter().any(|want| want.same(element)),
        Want::Service(asked) => {
            matches!(element, Element::Service(service) if service.kind == asked.kind)
        }
        _ => false,
    };
    let overruled = |element: &&Element, present: bool| {
        wanted(element)
            && fact
                .mentions()
                .iter()
                .any(|mention| mention.element.same(element) && mention.present != present)
    };
    let had: Vec<&Element> = has
        .iter()
        .filter(|element| overruled(element, true))
        .collect();
    let lacked: Vec<&Element> = lacks
        .iter()
        .filter(|element| overruled(element, false))
        .collect();
    set_clause(need.criterion, "has", &had).or_else(|| set_clause(need.criterion, "lacks", &lacked))
}
