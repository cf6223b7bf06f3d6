//! What an answer commits people to: it stands beside the criterion while a hoster fills it in.

use rust_decimal::Decimal;

use super::Declaration;
use crate::criteria::{Content, Criterion, Quantity, Value, Window, work};
use crate::form::Form;
use crate::locale::{Arg, Sentence};
use crate::questionnaire::human_cost::{self, Coverage, ROTA, WEEKEND_STOP};

/// Says whether some answer about a criterion commits people to something.
pub fn may_commit(criterion: &Criterion) -> bool {
    criterion.is_guarantee()
        || is_about_on_call(criterion)
        || matches!(
            criterion.id,
            "support.contact_hours" | "support.incident_news"
        )
}

/// Says what the answer that stands in a form commits people to, and who had better decide it.
pub fn commits_to(declaration: &Declaration, form: &Form) -> Vec<Sentence> {
    let criterion = form.criterion();
    if !may_commit(criterion) {
        return Vec::new();
    }
    let content = form.read().ok().flatten();
    let value = match &content {
        Some(Content::Value(value)) => Some(value),
        _ => None,
    };
    let asks_nobody = matches!(value, Some(Value::Word("none" | "best_effort")));
    let decided = (criterion.is_guarantee() || is_about_on_call(criterion)) && !asks_nobody;
    volunteers(declaration, criterion)
        .into_iter()
        .chain(of_value(criterion, value))
        .chain(decided.then(|| Sentence::new("declare-decide")))
        .collect()
}

/// What is said to volunteers of whom a guarantee might seem to be expected.
fn volunteers(declaration: &Declaration, criterion: &Criterion) -> Option<Sentence> {
    let key = match declaration.word(&work::ARRANGEMENT) {
        _ if !criterion.is_guarantee() => return None,
        Some("volunteer") => "declare-volunteers",
        None => "declare-volunteers-if",
        Some(_) => return None,
    };
    Some(Sentence::new(key))
}

/// Says whether people who are on call are what a criterion is about.
fn is_about_on_call(criterion: &Criterion) -> bool {
    criterion.id.starts_with("work.on_call")
}

/// What one value asks of the people who hold to it.
fn of_value(criterion: &Criterion, value: Option<&Value>) -> Vec<Sentence> {
    let one = |key: &str| vec![Sentence::new(key)];
    match (criterion.id, value) {
        (_, Some(Value::Word("office_hours"))) => human_cost::covered(Coverage::Office),
        (_, Some(Value::Word("extended"))) => human_cost::covered(Coverage::Extended),
        (_, Some(Value::Word("best_effort"))) => one("cost-nothing"),
        (_, Some(Value::Word("rota"))) => human_cost::covered(Coverage::RoundTheClock),
        (_, Some(Value::Word("informal"))) => one("declare-informal"),
        (_, Some(Value::Word("none"))) => one("declare-none"),
        (_, Some(Value::Days(days))) => interruption(*days),
        (_, Some(Value::Promise(promise))) => human_cost::covered(match promise.window {
            Window::OfficeHours => Coverage::Office,
            Window::EveryDay => Coverage::Extended,
            Window::AroundTheClock => Coverage::RoundTheClock,
        }),
        ("support.incident_news", _) => one("cost-reassurance"),
        ("work.on_call_protection", _) => one("cost-protection"),
        ("commitment.compensation", _) => one("cost-extension"),
        _ => Vec::new(),
    }
}

/// What days of interruption a year leave room for.
fn interruption(days: Quantity) -> Vec<Sentence> {
    let days = days.decimal();
    let weekends = human_cost::weekends_in(days);
    let room = Sentence::new("declare-interruption")
        .with("days", days)
        .with("count", Arg::Amount(days))
        .with("hours", human_cost::hours_a_month_in(days))
        .with("weekends", weekends)
        .with("stop", WEEKEND_STOP);
    // Without room for one week-end, somebody has to come before Monday.
    let reaction = Sentence::new("declare-before-monday").with("people", ROTA);
    // The group judged that nobody would believe such a commitment.
    let is_doubted = days >= Decimal::new(365, 1);
    std::iter::once(room)
        .chain((weekends == 0).then_some(reaction))
        .chain(is_doubted.then(|| Sentence::new("cost-doubted")))
        .collect()
}
