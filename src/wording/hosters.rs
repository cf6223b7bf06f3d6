//! What is said of a hoster where it is one among many: where it is, what it offers, how much is documented.

use crate::catalogue::Hoster;
use crate::catalogue::filter::Sifted;
use crate::catalogue::search::{Field, Hit, Index, Words};
use crate::criteria::{
    self, Claim, Content, Criterion, Element, Fact, Facts, Value, place, services,
};
use crate::explanation::{self, Entry};
use crate::locale::{Locale, Sentence};
use crate::text;

/// Makes hosters findable by the words of these languages.
pub fn index(hosters: &[Hoster], locales: &[&Locale]) -> Index {
    let in_each = |key: &str| -> Vec<String> {
        let said = locales.iter().filter_map(|locale| locale.find_text(key));
        said.collect()
    };
    let service = |kind: &'static str| in_each(&format!("services-offer-words.{kind}"));
    let also = |kind: &'static str| {
        let lists = in_each(&format!("services-offer-search.{kind}"));
        let words = lists.iter().flat_map(|list| list.split(','));
        words.map(|word| word.trim().to_owned()).collect()
    };
    let country = |code: &str| match in_each(&format!("country-words.{code}")) {
        names if names.is_empty() => vec![code.to_owned()],
        names => names,
    };
    let words = Words {
        service: &service,
        also: &also,
        country: &country,
    };
    Index::new(hosters, &words)
}

/// Says where a hoster is, as far as it is documented: city or region, and country.
pub fn located(locale: &Locale, facts: &Facts) -> String {
    let text = |criterion| match facts.value(criterion) {
        Some(Value::Text(text)) => Some(text.clone()),
        _ => None,
    };
    let country = match facts.value(&place::COUNTRY) {
        Some(Value::Country(code)) => Some(locale.say(&explanation::country(code))),
        _ => None,
    };
    let town = text(&place::CITY).or_else(|| text(&place::REGION));
    let places: Vec<String> = [town, country].into_iter().flatten().collect();
    places.join(", ")
}

/// Names the first types of services that a hoster offers, `most` at most, and how many others there are. Empty
/// where none is documented.
pub fn services_in_brief(locale: &Locale, facts: &Facts, most: usize) -> String {
    let mut kinds: Vec<&'static str> = Vec::new();
    let mentions = facts.get(&services::OFFER).into_iter();
    for mention in mentions.flat_map(Fact::mentions) {
        if let (Element::Service(service), true) = (&mention.element, mention.present)
            && !kinds.contains(&service.kind)
        {
            kinds.push(service.kind);
        }
    }
    let named = kinds.iter().take(most);
    let named = named.map(|kind| super::service(locale, kind));
    let named = named.collect::<Vec<_>>().join(", ");
    match kinds.len().saturating_sub(most) {
        0 => named,
        others => {
            let brief = Sentence::new("browse-services")
                .with("named", named)
                .with("count", others);
            locale.say(&brief)
        }
    }
}

/// The years of the oldest and of the newest source that bears a date.
fn years(facts: &Facts) -> Option<(&str, &str)> {
    let claims = facts.iter().flat_map(|(_, fact)| fact.claims());
    let years = claims.filter_map(|claim| claim.seen.as_deref()?.get(..4));
    years.fold(None, |known, year| {
        let (first, last) = known.unwrap_or((year, year));
        Some((first.min(year), last.max(year)))
    })
}

/// Says how many criteria are documented, and of which years the sources are.
pub fn sources_in_brief(facts: &Facts) -> Sentence {
    let count = facts.iter().count();
    let sentence = match years(facts) {
        Some((first, last)) if first == last => {
            Sentence::new("browse-documented.year").with("first", first)
        }
        Some((first, last)) => Sentence::new("browse-documented.years")
            .with("first", first)
            .with("last", last),
        _ if count == 0 => Sentence::new("browse-documented.nothing"),
        _ => Sentence::new("browse-documented.undated"),
    };
    sentence.with("count", count)
}

/// Says how many of all criteria are documented, then of which years the sources are.
pub fn coverage(facts: &Facts) -> Vec<Sentence> {
    let count = facts.iter().count();
    let known = Sentence::new("card-known")
        .with("count", count)
        .with("all", criteria::all().count());
    let years = match years(facts) {
        Some((first, last)) if first == last => {
            Sentence::new("card-years.one").with("first", first)
        }
        Some((first, last)) => Sentence::new("card-years")
            .with("first", first)
            .with("last", last),
        None => Sentence::new("card-years.undated"),
    };
    let years = Some(years).filter(|_| count > 0);
    std::iter::once(known).chain(years).collect()
}

/// Says what a hoster's card says of one criterion: the fact, with the criterion's name where the fact alone
/// would not say what it is about.
pub fn documented(locale: &Locale, entry: &Entry) -> String {
    let clauses: Vec<String> = entry
        .clauses
        .iter()
        .map(|clause| locale.say(clause))
        .chain(entry.complete.then(|| locale.text("card-complete")))
        .collect();
    let fact = clauses.join(". ");
    if entry.speaks_for_itself && !entry.clauses.is_empty() {
        return fact;
    }
    named(locale, entry.criterion, fact)
}

/// Says what one claim says, with the criterion's name where its words would not say what they are about.
pub fn claimed(locale: &Locale, criterion: &'static Criterion, claim: &Claim) -> String {
    let said = explanation::claim_fact(criterion, claim).map(|fact| locale.say(&fact));
    let is_bare = matches!(
        claim.content,
        Content::Value(Value::Text(_) | Value::Url(_))
    );
    match said {
        Some(said) if !is_bare || *criterion == place::REGION => said,
        said => {
            let fact = said.unwrap_or_else(|| locale.text("card-complete"));
            named(locale, criterion, fact)
        }
    }
}

/// Puts the name of a criterion before a fact.
fn named(locale: &Locale, criterion: &'static Criterion, fact: String) -> String {
    let named = Sentence::new("card-fact")
        .with("criterion", explanation::criterion_name(criterion))
        .with("fact", fact);
    locale.say(&named)
}

/// Says how many hosters filters left out, where they did.
pub fn left_out(sifted: &Sifted) -> Option<Sentence> {
    let Sifted {
        unsaid, otherwise, ..
    } = *sifted;
    (unsaid + otherwise > 0).then(|| {
        Sentence::new("browse-left-out")
            .with("unsaid", unsaid)
            .with("other", otherwise)
    })
}

/// Stands for a text that is written apart, with its letters marked.
const APART: &str = "\u{fffc}";

/// Says what a text is in which a word was found: the words before it, and those after it. A service that was
/// found by a word of the other language, or by another word for it, is named too.
pub fn found_in(locale: &Locale, hit: &Hit) -> (String, String) {
    let sentence = match hit.field {
        Field::Service(kind) | Field::Also(kind) => {
            let name = super::service(locale, kind);
            if text::same(&name, &hit.text) {
                Sentence::new("browse-found.service")
            } else {
                Sentence::new("browse-found.also").with("service", name)
            }
        }
        field => Sentence::new(format!("browse-found.{}", field.word())),
    };
    let said = locale.say(&sentence.with("text", APART));
    let (before, after) = said.split_once(APART).unwrap_or((&said, ""));
    (before.to_owned(), after.to_owned())
}
