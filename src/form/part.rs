//! The parts of a scalar: words to choose from and lines to type, as they stand, right or not.

use serde_json::{Map, Value as Json};

use super::address;
use crate::criteria::{Backups, FREQUENCIES, Quantity, Reject, Scalar, Value, WINDOWS};

/// The words of a part that is true or false.
pub(super) const YES_OR_NO: &[&str] = &["yes", "no"];
/// The words of an amount that may also be documented as none.
const DAYS_OR_NONE: &[&str] = &["days", NONE];
const PROMISE_OR_NONE: &[&str] = &["promise", NONE];
/// The word that says that there are backups, where nothing more is said of them.
const BACKUPS: &[&str] = &["backups"];
/// The word that says that there is none.
const NONE: &str = "none";

/// One part of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What names it within its value.
    pub id: &'static str,
    /// How it is filled in.
    pub input: Input,
    /// The word that was chosen, or what was typed; empty as long as there is nothing.
    pub said: String,
}

/// How a part is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// One of these words.
    One(&'static [&'static str]),
    /// A country, by its code, which is searched by name.
    Country,
    /// A line of text.
    Text,
    /// An http or https address.
    Url,
    /// A year of four digits.
    Year,
    /// A whole number, zero or more.
    Count,
    /// A number, perhaps with decimals.
    Quantity,
}

impl Input {
    /// Says whether it is typed, and kept as it was typed.
    pub fn is_typed(self) -> bool {
        !matches!(self, Self::One(_) | Self::Country)
    }
}

/// The parts of a kind of value, with nothing said yet.
pub(super) fn parts(scalar: Scalar) -> Vec<Part> {
    let of = |parts: &[(&'static str, Input)]| -> Vec<Part> {
        let blank = |(id, input): &(&'static str, Input)| Part {
            id,
            input: *input,
            said: String::new(),
        };
        parts.iter().map(blank).collect()
    };
    match scalar {
        Scalar::Text => of(&[("value", Input::Text)]),
        Scalar::Url => of(&[("value", Input::Url)]),
        Scalar::Word(words) => of(&[("value", Input::One(words))]),
        Scalar::Country => of(&[("value", Input::Country)]),
        Scalar::Count => of(&[("value", Input::Count)]),
        Scalar::Year => of(&[("value", Input::Year)]),
        Scalar::Flag => of(&[("value", Input::One(YES_OR_NO))]),
        Scalar::Membership => of(&[("network", Input::Text), ("year", Input::Year)]),
        Scalar::Days => of(&[
            ("kind", Input::One(DAYS_OR_NONE)),
            ("days", Input::Quantity),
        ]),
        Scalar::Promise => of(&[
            ("kind", Input::One(PROMISE_OR_NONE)),
            ("hours", Input::Quantity),
            ("window", Input::One(WINDOWS)),
        ]),
        Scalar::Backups => of(&[
            ("kind", Input::One(BACKUPS)),
            ("frequency", Input::One(FREQUENCIES)),
            ("off_site", Input::One(YES_OR_NO)),
            ("restore_tested", Input::One(YES_OR_NO)),
        ]),
        Scalar::Yearly => of(&[("eur", Input::Quantity), ("accounts", Input::Count)]),
    }
}

/// What the parts say of a value, in the order of [`parts`].
pub(super) fn said(value: &Value) -> Vec<String> {
    let flag = |flag: bool| if flag { "yes" } else { "no" }.to_owned();
    match value {
        Value::Text(text) | Value::Url(text) | Value::Country(text) => vec![text.clone()],
        // Of an amount, a word says that there is none.
        Value::Word(word) => vec![(*word).to_owned()],
        Value::Count(count) => vec![count.to_string()],
        Value::Year(year) => vec![year.to_string()],
        Value::Flag(yes) => vec![flag(*yes)],
        Value::Membership { network, year } => vec![network.clone(), year.to_string()],
        Value::Days(days) => vec!["days".to_owned(), days.decimal().to_string()],
        Value::Promise(promise) => vec![
            "promise".to_owned(),
            promise.hours.decimal().to_string(),
            promise.window.word().to_owned(),
        ],
        Value::Backups(Backups {
            frequency,
            off_site,
            restore_tested,
        }) => vec![
            // What is said of them says that there are some.
            if value == &Value::Backups(Backups::default()) {
                "backups".to_owned()
            } else {
                String::new()
            },
            frequency.map(str::to_owned).unwrap_or_default(),
            off_site.map(flag).unwrap_or_default(),
            restore_tested.map(flag).unwrap_or_default(),
        ],
        Value::Yearly(yearly) => {
            vec![
                yearly.eur.decimal().to_string(),
                yearly.accounts.to_string(),
            ]
        }
    }
}

/// Reads the value that the parts say; nothing where all are blank.
///
/// # Errors
/// The first part that is not what it has to be, by its place.
pub(super) fn read(scalar: Scalar, parts: &[Part]) -> Result<Option<Value>, (usize, Reject)> {
    let is_none = |part: &Part| part.id == "kind" && part.said == NONE;
    if parts.iter().any(is_none) {
        return value(scalar, &NONE.into()).map(Some);
    }
    if parts.iter().all(|part| part.said.trim().is_empty()) {
        return Ok(None);
    }
    let mut object = Map::new();
    let mut only = Json::Null;
    for (place, part) in parts.iter().enumerate() {
        // That there is one is said by how much it is.
        if part.id == "kind" {
            continue;
        }
        if part.said.trim().is_empty() {
            if scalar == Scalar::Backups {
                continue;
            }
            return Err((place, missing(part.input)));
        }
        let json = json(part).map_err(|reject| (place, reject))?;
        if part.id == "accounts" && json == 0 {
            return Err((place, Reject::AtLeast(1)));
        }
        if scalar.keys().is_empty() {
            only = json;
        } else {
            object.insert(part.id.to_owned(), json);
        }
    }
    let whole = if scalar.keys().is_empty() {
        only
    } else {
        object.into()
    };
    value(scalar, &whole).map(Some)
}

fn value(scalar: Scalar, json: &Json) -> Result<Value, (usize, Reject)> {
    scalar.read(json).map_err(|reject| (0, reject))
}

/// What is expected of a part that is still blank while others are not.
fn missing(input: Input) -> Reject {
    match input {
        Input::One(words) => Reject::Word(words),
        Input::Country => Reject::Country,
        Input::Text => Reject::Text,
        Input::Url => Reject::Url,
        Input::Year => Reject::Year,
        Input::Count => Reject::Count,
        Input::Quantity => Reject::Quantity,
    }
}

/// What a file would have for a part. Numbers are typed as people write them, with a comma as well.
fn json(part: &Part) -> Result<Json, Reject> {
    let said = part.said.trim();
    let number = || said.parse::<u64>().ok();
    Ok(match part.input {
        Input::One(YES_OR_NO) => (said == "yes").into(),
        Input::Url => {
            let address = Json::from(address(said));
            Scalar::Url.read(&address)?;
            address
        }
        Input::Year => {
            let year = number().ok_or(Reject::Year)?.into();
            Scalar::Year.read(&year)?;
            year
        }
        Input::Count => {
            let count = number().ok_or(Reject::Count)?.into();
            Scalar::Count.read(&count)?;
            count
        }
        Input::Quantity => {
            let quantity: Quantity = said.replace(',', ".").parse()?;
            let digits = quantity.decimal().to_string();
            serde_json::from_str(&digits).map_err(|_| Reject::Quantity)?
        }
        Input::One(_) | Input::Country | Input::Text => said.into(),
    })
}
