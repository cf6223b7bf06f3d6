//! What can be wished of a hoster, and how a wish is read from JSON.

use std::collections::HashSet;

use serde_json::Value as Json;

use super::value::read;
use super::value::{Backups, Element, Promise, Quantity, Service, Vocabulary, Yearly};
use super::{Criterion, Level, Reader, Reject, Value, Values};

/// What one need asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Want {
    /// One or more elements or values, each once.
    Elements(Vec<Element>),
    /// One word.
    Word(&'static str),
    /// A service, perhaps with its software.
    Service(Service),
    /// A minimum number of people.
    Minimum(u32),
    /// An interruption budget in days a year.
    Days(Quantity),
    /// A commitment in hours.
    Promise(Promise),
    /// Some properties of backups.
    Backups(Backups),
    /// An ISO 3166-1 alpha-2 code.
    Country(String),
    /// A region of a country.
    Region {
        /// An ISO 3166-1 alpha-2 code.
        country: String,
        /// The region's name, compared without case or accents.
        region: String,
    },
    /// A budget a year.
    Budget(Yearly),
}

/// How a criterion can be wished for, with the function that turns a fact into a level.
///
/// Sets carry no function: there is one for "any will do", one for "each counts for its share".
#[derive(Clone, Copy, Debug)]
pub enum NeedKind {
    /// Elements of a set: any will do.
    AnyElement,
    /// Elements of a set: each counts for its share.
    EachElement,
    /// Values of a scalar: any will do. The function is given the documented value.
    AnyValue(Vocabulary, fn(&[Element], &Value) -> Level),
    /// One word of the list.
    Word(&'static [&'static str], fn(&str, &mut Reader<'_>) -> Level),
    /// A minimum number of people, itself at least the number given here.
    Minimum(u32, fn(u32, &mut Reader<'_>) -> Level),
    /// A service, perhaps with its software.
    Service(fn(&Service, &mut Reader<'_>) -> Level),
    /// Days a year.
    Days(fn(Quantity, &Value) -> Level),
    /// Hours and window.
    Promise(fn(&Promise, &Value) -> Level),
    /// Properties of backups.
    Backups(fn(&Backups, &Value) -> Level),
    /// A country.
    Country(fn(&str, &Value) -> Level),
    /// A region.
    Region(fn(&str, &str, &mut Reader<'_>) -> Level),
    /// A budget a year.
    Budget(fn(&Yearly, &Value) -> Level),
}

impl NeedKind {
    /// Reads what a need of this kind wants.
    pub(super) fn read(self, values: Values, json: &Json) -> Result<Want, Reject> {
        match self {
            Self::AnyElement | Self::EachElement => match values {
                Values::Set(vocabulary) => elements(vocabulary, json),
                Values::Scalar(_) => Err(Reject::NotANeed),
            },
            Self::AnyValue(vocabulary, _) => elements(vocabulary, json),
            Self::Word(words, _) => read::word(json, words).map(Want::Word),
            Self::Minimum(least, _) => match read::count(json)? {
                count if count >= least => Ok(Want::Minimum(count)),
                _ => Err(Reject::AtLeast(least)),
            },
            Self::Service(_) => read::service(json).map(Want::Service),
            Self::Days(_) => read::quantity(json).map(Want::Days),
            Self::Promise(_) => read::promise(json).map(Want::Promise),
            Self::Backups(_) => backups(json).map(Want::Backups),
            Self::Country(_) => read::country(json).map(Want::Country),
            Self::Region(_) => {
                let (country, region) = read::region(json)?;
                Ok(Want::Region { country, region })
            }
            Self::Budget(_) => read::yearly(json).map(Want::Budget),
        }
    }

    /// Returns the level that the facts reach. A want of another kind reaches nothing known.
    pub(super) fn level(
        self,
        criterion: &'static Criterion,
        want: &Want,
        reader: &mut Reader<'_>,
    ) -> Level {
        let mut known =
            |level: &dyn Fn(&Value) -> Level| reader.value(criterion).map_or(Level::UNKNOWN, level);
        match (self, want) {
            (Self::AnyElement, Want::Elements(wanted)) => any_element(criterion, wanted, reader),
            (Self::EachElement, Want::Elements(wanted)) => each_element(criterion, wanted, reader),
            (Self::AnyValue(_, level), Want::Elements(wanted)) => {
                known(&|value| level(wanted, value))
            }
            (Self::Word(_, level), Want::Word(wanted)) => level(wanted, reader),
            (Self::Minimum(_, level), Want::Minimum(wanted)) => level(*wanted, reader),
            (Self::Service(level), Want::Service(wanted)) => level(wanted, reader),
            (Self::Days(level), Want::Days(wanted)) => known(&|value| level(*wanted, value)),
            (Self::Promise(level), Want::Promise(wanted)) => known(&|value| level(wanted, value)),
            (Self::Backups(level), Want::Backups(wanted)) => known(&|value| level(wanted, value)),
            (Self::Country(level), Want::Country(wanted)) => known(&|value| level(wanted, value)),
            (Self::Region(level), Want::Region { country, region }) => {
                level(country, region, reader)
            }
            (Self::Budget(level), Want::Budget(wanted)) => known(&|value| level(wanted, value)),
            _ => Level::UNKNOWN,
        }
    }
}

/// Reads one element or a list of them; a repeated element counts once.
fn elements(vocabulary: Vocabulary, json: &Json) -> Result<Want, Reject> {
    let one = std::slice::from_ref(json);
    let mut elements: Vec<Element> = Vec::new();
    let mut known = HashSet::new();
    for json in json.as_array().map_or(one, Vec::as_slice) {
        let element = vocabulary.read(json)?;
        if known.insert(element.key()) {
            elements.push(element);
        }
    }
    if elements.is_empty() {
        Err(Reject::EmptyWant)
    } else {
        Ok(Want::Elements(elements))
    }
}

/// Reads which properties of backups are asked for: only those that somebody can wish.
fn backups(json: &Json) -> Result<Backups, Reject> {
    const WISHED: &[&str] = &["daily", "weekly"];
    let asked = read::backups(json)?;
    if asked
        .frequency
        .is_some_and(|frequency| !WISHED.contains(&frequency))
    {
        return Err(Reject::Word(WISHED));
    }
    let asked = Backups {
        frequency: asked.frequency,
        off_site: asked.off_site.filter(|wished| *wished),
        restore_tested: asked.restore_tested.filter(|wished| *wished),
    };
    if asked == Backups::default() {
        Err(Reject::EmptyWant)
    } else {
        Ok(asked)
    }
}

fn any_element(
    criterion: &'static Criterion,
    wanted: &[Element],
    reader: &mut Reader<'_>,
) -> Level {
    let mut all_documented = true;
    let mut some_present = false;
    for element in wanted {
        match reader.has(criterion, element) {
            Some(present) => some_present |= present,
            None => all_documented = false,
        }
    }
    match (some_present, all_documented) {
        (true, _) => Level::MET,
        (false, true) => Level::NOT_MET,
        (false, false) => Level::UNKNOWN,
    }
}

fn each_element(
    criterion: &'static Criterion,
    wanted: &[Element],
    reader: &mut Reader<'_>,
) -> Level {
    let (mut count, mut present, mut absent) = (0, 0, 0);
    for element in wanted {
        count += 1;
        match reader.has(criterion, element) {
            Some(true) => present += 1,
            Some(false) => absent += 1,
            None => {}
        }
    }
    Level::between(
        Level::share(present, count),
        Level::share(count - absent, count),
    )
}

/// Says whether a scalar's word or code is among the wanted elements.
pub(super) fn among(wanted: &[Element], value: &Value) -> Level {
    let element = match value {
        Value::Word(word) => Element::Word(word),
        Value::Country(code) => Element::Code(code.clone()),
        _ => return Level::UNKNOWN,
    };
    Level::met_if(wanted.contains(&element))
}
