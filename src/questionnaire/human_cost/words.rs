//! Which sentences stand beside a demand: what it asks of people, and what this catalogue documents of it.

use super::{
    Coverage, EXAMPLE_PRICE, Interruption, ROTA, ROTA_WITH_SECOND, Range, WEEKEND_STOP,
    worst_refund,
};
use crate::locale::Sentence;
use crate::matching::Census;
use crate::questionnaire::answers::Answers;
use crate::questionnaire::questions::Cost;

/// What the catalogue says of a demand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// How many hosters document it; nothing where the option asks for nothing.
    pub census: Option<Census>,
    /// How many hosters document as many paid people as a fair rota takes.
    pub rota: usize,
    /// Whether the demand sets aside those who do not meet it.
    pub indispensable: bool,
}

/// What stands beside a demand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Beside {
    /// A heading.
    Heading(Sentence),
    /// A sentence.
    Line(Sentence),
    /// How many hosters of the catalogue.
    Count(Sentence),
}

/// Returns what stands beside an option: what it asks of people first, then what the catalogue documents.
pub fn beside(cost: Cost, option: &str, answers: &Answers, figures: Figures) -> Vec<Beside> {
    let (people, coverage) = asked_of_people(cost, option, answers);
    let mut said = Vec::new();
    let mut lines: Vec<Sentence> = coverage.map(covered).unwrap_or_default();
    lines.extend(people);
    if !lines.is_empty() {
        said.push(Beside::Heading(Sentence::new("cost-title")));
        said.extend(lines.into_iter().map(Beside::Line));
    }
    let in_catalogue = in_catalogue(coverage, figures);
    if !in_catalogue.is_empty() {
        said.push(Beside::Heading(Sentence::new("cost-catalogue")));
        said.extend(in_catalogue.into_iter().map(Beside::Count));
    }
    said
}

/// What an option asks of people, in sentences of its own and in hours to cover.
fn asked_of_people(
    cost: Cost,
    option: &str,
    answers: &Answers,
) -> (Vec<Sentence>, Option<Coverage>) {
    let one = |key: &str| vec![Sentence::new(key)];
    match (cost, option) {
        (Cost::Contact, "office_hours") => (Vec::new(), Some(Coverage::Office)),
        (Cost::Contact, "extended") | (Cost::Reaction, "sunday") => {
            (one("cost-not-promised"), Some(Coverage::Extended))
        }
        (Cost::Contact | Cost::Intervention | Cost::Recovery, _)
            if coverage_of(option).is_none() =>
        {
            (one("cost-nothing"), None)
        }
        (Cost::Reaction, "monday") | (Cost::Hope, "habit" | "wait") => (vec![until_monday()], None),
        (Cost::Reaction, "hours") => (one("cost-not-promised"), Some(Coverage::RoundTheClock)),
        (Cost::Interruption, option) => match Interruption::of_option(option) {
            Some(budget) => (interruption(budget), None),
            None => (one("cost-nothing"), None),
        },
        (Cost::Intervention, option) => (one("cost-intervention"), coverage_of(option)),
        (Cost::Recovery, option) => (one("cost-recovery"), coverage_of(option)),
        (Cost::Compensation, "credit") | (Cost::Hope, "obligation" | "hierarchy") => {
            (vec![commercial_contract()], None)
        }
        (Cost::Compensation, _) => (one("cost-extension"), None),
        (Cost::Hope, "intervention") => (one("cost-intervention"), Some(Coverage::Office)),
        (Cost::Hope, "continuity") => (one("cost-continuity"), demanded(answers)),
        // They take care by day, and nobody on call.
        (Cost::Hope, "backups" | "people") => (one("cost-continuity"), None),
        (Cost::Hope, "guarantees") => (one("cost-nothing"), None),
        (Cost::Hope, "reassurance") => (one("cost-reassurance"), None),
        (Cost::Protection, _) => (one("cost-protection"), demanded(answers)),
        (Cost::Contact | Cost::Reaction | Cost::Hope, _) => (Vec::new(), None),
    }
}

/// The hours that an intervention or a recovery is promised for.
fn coverage_of(option: &str) -> Option<Coverage> {
    match option {
        "working_day" | "working_days" => Some(Coverage::Office),
        "every_day" => Some(Coverage::Extended),
        "night_and_day" => Some(Coverage::RoundTheClock),
        _ => None,
    }
}

/// The widest hours that the answers to Q9 ask to be covered.
fn demanded(answers: &Answers) -> Option<Coverage> {
    let promised = ["intervention", "recovery"]
        .into_iter()
        .filter_map(|field| coverage_of(&answers.only("Q9", field)?));
    let reaction = match answers.only("Q9", "wait").as_deref() {
        Some("sunday") => Some(Coverage::Extended),
        Some("hours") => Some(Coverage::RoundTheClock),
        _ => None,
    };
    promised
        .chain(reaction)
        .max_by_key(|coverage| coverage.hours_a_week())
}

/// Says the hours to cover in a week, and the people that it takes.
pub fn covered(coverage: Coverage) -> Vec<Sentence> {
    let hours = Sentence::new("cost-covered").with("hours", coverage.hours_a_week());
    let people = match coverage {
        Coverage::Office => Sentence::new("cost-no-rota"),
        Coverage::Extended => Sentence::new("cost-rota").with("people", ROTA),
        Coverage::RoundTheClock => Sentence::new("cost-rota-with-second")
            .with("people", ROTA)
            .with("second", ROTA_WITH_SECOND),
    };
    vec![hours, people]
}

fn until_monday() -> Sentence {
    let room = |option: &str| Interruption::of_option(option).map(Interruption::weekends_a_year);
    Sentence::new("cost-until-monday")
        .with("hours", WEEKEND_STOP)
        .with("fewer", room("days_4").unwrap_or_default())
        .with("more", room("days_7").unwrap_or_default())
}

fn interruption(budget: Interruption) -> Vec<Sentence> {
    let said = Sentence::new("cost-interruption")
        .with("days", budget.days_a_year())
        .with("hours", budget.hours_a_month())
        .with("weekends", budget.weekends_a_year())
        .with("stop", WEEKEND_STOP)
        .with("percent", budget.availability());
    // The group judged that nobody would believe such a commitment.
    let doubted = (budget.availability() <= 90).then(|| Sentence::new("cost-doubted"));
    std::iter::once(said).chain(doubted).collect()
}

/// What a big commercial contract really gives back.
fn commercial_contract() -> Sentence {
    let percent = |thousandths: u32| rust_decimal::Decimal::new(thousandths.into(), 1);
    let (entry_nothing, entry_most) = Range::Entry.limits();
    let (upper_nothing, upper_most) = Range::Upper.limits();
    Sentence::new("cost-contract")
        .with("little", Range::Entry.refund(entry_most))
        .with("much", Range::Entry.refund(0))
        .with("entrynothing", percent(entry_nothing))
        .with("entrymost", percent(entry_most))
        .with("uppernothing", percent(upper_nothing))
        .with("uppermost", percent(upper_most))
        .with("price", EXAMPLE_PRICE)
        .with("refund", worst_refund())
}

fn in_catalogue(coverage: Option<Coverage>, figures: Figures) -> Vec<Sentence> {
    let count = |key: &str, count: usize| Sentence::new(key).with("count", count);
    let mut lines = Vec::new();
    if let Some(census) = figures.census {
        lines.push(count("cost-documented", census.met));
        lines.push(count("cost-unsaid", census.unsaid));
        lines.push(if figures.indispensable {
            count("cost-volunteers-aside", census.volunteers_not_met)
        } else {
            count("cost-volunteers-lose", census.volunteers_not_met)
        });
    }
    if coverage.is_some_and(|coverage| coverage.people().is_some()) {
        lines.push(count("cost-rota-hosters", figures.rota).with("people", ROTA));
    }
    lines
}
