//! Price: economic model, and what it costs.

use super::{Criterion, Level, NeedKind, Scalar, Value, Vocabulary, Yearly};

/// Words of `price.model`.
pub const MODEL_WORDS: &[&str] = &[
    "free",
    "donation",
    "membership",
    "subscription",
    "quote",
    "pay_what_you_can",
];

/// The economic model.
static MODEL: Criterion = Criterion::any_of("price.model", Vocabulary::Words(MODEL_WORDS));
/// The price a year for a number of accounts.
static YEARLY: Criterion =
    Criterion::scalar("price.yearly", Scalar::Yearly, NeedKind::Budget(yearly));
/// Examples of prices, in the hoster's words.
static EXAMPLES: Criterion = Criterion::fact("price.examples", Scalar::Text);

pub(super) const CRITERIA: &[&Criterion] = &[&MODEL, &YEARLY, &EXAMPLES];

/// Compares a price to a budget after scaling it to the wanted number of accounts: within the budget
/// is full, one and a half times the budget is nothing, linear between.
///
/// Everything is multiplied out, so that only integers are compared.
fn yearly(budget: &Yearly, documented: &Value) -> Level {
    let Value::Yearly(price) = documented else {
        return Level::UNKNOWN;
    };
    let scaled_price = price.eur.atto() * i128::from(budget.accounts);
    let budget = budget.eur.atto() * i128::from(price.accounts);
    if scaled_price <= budget {
        return Level::MET;
    }
    Level::exactly(Level::share(3 * budget - 2 * scaled_price, budget))
}
