//! What a claim can say: the values of the criteria, and how they are read from JSON.

use rust_decimal::Decimal;
use serde_json::Value as Json;

use super::Reject;
use crate::text;

/// A non-negative quantity exactly as written: days, hours or euros.
///
/// At most nine digits before the decimal point and nine after it, so that every level can be
/// computed in integers without overflow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quantity(Decimal);

impl Quantity {
    /// The number of decimals that are kept exactly.
    const SCALE: u32 = 9;

    /// Returns the quantity in billionths, the integer unit of every comparison.
    pub fn nano(self) -> i128 {
        let mut fixed = self.0;
        fixed.rescale(Self::SCALE);
        fixed.mantissa()
    }

    /// Returns the number for showing.
    pub fn decimal(self) -> Decimal {
        self.0.normalize()
    }
}

impl From<u32> for Quantity {
    fn from(whole: u32) -> Self {
        Self(Decimal::from(whole))
    }
}

impl std::str::FromStr for Quantity {
    type Err = Reject;

    fn from_str(literal: &str) -> Result<Self, Reject> {
        let parsed = if literal.contains(['e', 'E']) {
            Decimal::from_scientific(literal)
        } else {
            Decimal::from_str_exact(literal)
        };
        match parsed.map(|number| number.normalize()) {
            Ok(number)
                if !number.is_sign_negative() | number.is_zero()
                    && number < Decimal::from(1_000_000_000)
                    && number.scale() <= Self::SCALE =>
            {
                Ok(Self(number.abs()))
            }
            _ => Err(Reject::Quantity),
        }
    }
}

/// When somebody starts, or has mended, within the promised hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Window {
    /// Hours count at office hours only.
    OfficeHours,
    /// Hours count every day, week-ends included.
    EveryDay,
    /// Hours count day and night.
    AroundTheClock,
}

/// Words of [`Window`], narrowest first.
pub const WINDOWS: &[&str] = &["office_hours", "every_day", "around_the_clock"];
/// Words of a backup frequency.
pub const FREQUENCIES: &[&str] = &["daily", "weekly", "other", "none"];

impl Window {
    /// Returns the word that files use.
    pub fn word(self) -> &'static str {
        match self {
            Self::OfficeHours => "office_hours",
            Self::EveryDay => "every_day",
            Self::AroundTheClock => "around_the_clock",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        [Self::OfficeHours, Self::EveryDay, Self::AroundTheClock]
            .into_iter()
            .find(|window| window.word() == word)
    }
}

/// A commitment to intervene or to recover within some hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Promise {
    /// Hours until somebody starts, or until it works again.
    pub hours: Quantity,
    /// The hours that count.
    pub window: Window,
}

/// What is said, or asked, of backups; each part may be left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Backups {
    /// `daily`, `weekly`, `other` or `none`.
    pub frequency: Option<&'static str>,
    /// Whether a copy is kept in another place.
    pub off_site: Option<bool>,
    /// Whether restoring is tried from time to time.
    pub restore_tested: Option<bool>,
}

/// A price a year for a number of accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Yearly {
    /// Euros a year.
    pub eur: Quantity,
    /// Accounts that this pays for, at least one.
    pub accounts: u32,
}

/// The documented value of a scalar criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Free text, tamed.
    Text(String),
    /// An http or https address.
    Url(String),
    /// One word of a closed list.
    Word(&'static str),
    /// An ISO 3166-1 alpha-2 code.
    Country(String),
    /// A number of people.
    Count(u32),
    /// A calendar year.
    Year(u16),
    /// Yes or no.
    Flag(bool),
    /// Since when the hoster belongs to a network.
    Membership {
        /// The network's name.
        network: String,
        /// The year of joining.
        year: u16,
    },
    /// An interruption budget in days a year.
    Days(Quantity),
    /// A commitment in hours.
    Promise(Promise),
    /// What is said of backups.
    Backups(Backups),
    /// A price a year.
    Yearly(Yearly),
}

/// One element of a set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Element {
    /// One word of a closed list.
    Word(&'static str),
    /// An ISO 639-1 language code or an ISO 3166-1 country code.
    Code(String),
    /// A name, compared without case or accents.
    Name(String),
    /// A service, perhaps with the software that carries it.
    Service(Service),
}

/// A type of service, perhaps with the software that carries it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// One of [`super::services::TYPES`].
    pub kind: &'static str,
    /// The software's name, compared without case or accents.
    pub software: Option<String>,
}

impl Element {
    /// Says whether both name the same thing: case and accents of names do not count.
    #[inline]
    pub fn same(&self, other: &Self) -> bool {
        // Ranking compares words most of all; as a rule both come from one list, so that the address tells.
        if let (Self::Word(one), Self::Word(two)) = (self, other) {
            return std::ptr::eq(*one, *two) || one == two;
        }
        self.same_name(other)
    }

    fn same_name(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Name(one), Self::Name(two)) => same_name(one, two),
            (Self::Service(one), Self::Service(two)) => {
                one.kind == two.kind
                    && match (&one.software, &two.software) {
                        (Some(one), Some(two)) => same_name(one, two),
                        (None, None) => true,
                        _ => false,
                    }
            }
            _ => self == other,
        }
    }
}

/// Says whether two names are the same but for case and accents.
pub(super) fn same_name(one: &str, two: &str) -> bool {
    one == two || text::same(one, two)
}

/// The kind of value that a scalar criterion takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scalar {
    /// Free text.
    Text,
    /// An http or https address.
    Url,
    /// One word of a closed list.
    Word(&'static [&'static str]),
    /// An ISO 3166-1 alpha-2 code.
    Country,
    /// A whole number, zero or more.
    Count,
    /// A calendar year.
    Year,
    /// `true` or `false`.
    Flag,
    /// `{ "network", "year" }`.
    Membership,
    /// Days a year, or `"none"`.
    Days,
    /// `{ "hours", "window" }`, or `"none"`.
    Promise,
    /// `{ "frequency"?, "off_site"?, "restore_tested"? }`.
    Backups,
    /// `{ "eur", "accounts" }`.
    Yearly,
}

/// The kind of elements that a set criterion takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vocabulary {
    /// Words of a closed list.
    Words(&'static [&'static str]),
    /// ISO 639-1 codes.
    Languages,
    /// ISO 3166-1 alpha-2 codes, and `EU`.
    Countries,
    /// Free names.
    Names,
    /// `{ "type", "software"? }`.
    Services,
}

const MEMBERSHIP_KEYS: &[&str] = &["network", "year"];
const PROMISE_KEYS: &[&str] = &["hours", "window"];
const BACKUPS_KEYS: &[&str] = &["frequency", "off_site", "restore_tested"];
const YEARLY_KEYS: &[&str] = &["eur", "accounts"];
const SERVICE_KEYS: &[&str] = &["type", "software"];

impl Scalar {
    /// Returns the keys of a value that is an object; none for any other.
    pub fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Membership => MEMBERSHIP_KEYS,
            Self::Promise => PROMISE_KEYS,
            Self::Backups => BACKUPS_KEYS,
            Self::Yearly => YEARLY_KEYS,
            _ => &[],
        }
    }

    /// Reads a documented value.
    pub fn read(self, json: &Json) -> Result<Value, Reject> {
        match self {
            Self::Text => non_empty(json).map(Value::Text),
            Self::Url => url(json).map(Value::Url),
            Self::Word(words) => word(json, words).map(Value::Word),
            Self::Country => country(json).map(Value::Country),
            Self::Count => count(json).map(Value::Count),
            Self::Year => year(json).map(Value::Year),
            Self::Flag => flag(json).map(Value::Flag),
            Self::Membership => {
                let parts = Parts::new(json, MEMBERSHIP_KEYS)?;
                Ok(Value::Membership {
                    network: parts.need("network", non_empty)?,
                    year: parts.need("year", year)?,
                })
            }
            Self::Days => none_or(json, |json| quantity(json).map(Value::Days)),
            Self::Promise => none_or(json, |json| promise(json).map(Value::Promise)),
            Self::Backups => backups(json).map(Value::Backups),
            Self::Yearly => yearly(json).map(Value::Yearly),
        }
    }
}

impl Vocabulary {
    /// Returns the keys of an element that is an object; none for any other.
    pub fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Services => SERVICE_KEYS,
            _ => &[],
        }
    }

    /// Reads one element.
    pub fn read(self, json: &Json) -> Result<Element, Reject> {
        match self {
            Self::Words(words) => word(json, words).map(Element::Word),
            Self::Languages => language(json).map(Element::Code),
            Self::Countries => country(json).map(Element::Code),
            Self::Names => non_empty(json).map(Element::Name),
            Self::Services => service(json).map(Element::Service),
        }
    }

    /// Reads one element of `lacks`: for services, the type alone.
    pub fn read_lacking(self, json: &Json) -> Result<Element, Reject> {
        match self {
            Self::Services => {
                let kind = word(json, super::services::TYPES)?;
                Ok(Element::Service(Service {
                    kind,
                    software: None,
                }))
            }
            _ => self.read(json),
        }
    }
}

/// An object whose keys are all known.
struct Parts<'a>(&'a serde_json::Map<String, Json>);

impl<'a> Parts<'a> {
    fn new(json: &'a Json, known: &'static [&'static str]) -> Result<Self, Reject> {
        let object = json.as_object().ok_or(Reject::Object(known))?;
        match object.keys().find(|key| !known.contains(&key.as_str())) {
            Some(_) => Err(Reject::Object(known)),
            None => Ok(Self(object)),
        }
    }

    fn may<T>(
        &self,
        key: &'static str,
        read: impl Fn(&Json) -> Result<T, Reject>,
    ) -> Result<Option<T>, Reject> {
        self.0
            .get(key)
            .filter(|json| !json.is_null())
            .map(read)
            .transpose()
    }

    fn need<T>(
        &self,
        key: &'static str,
        read: impl Fn(&Json) -> Result<T, Reject>,
    ) -> Result<T, Reject> {
        self.may(key, read)?.ok_or(Reject::Missing(key))
    }
}

pub(super) fn word(json: &Json, words: &'static [&'static str]) -> Result<&'static str, Reject> {
    json.as_str()
        .and_then(|given| words.iter().copied().find(|word| *word == given))
        .ok_or(Reject::Word(words))
}

fn non_empty(json: &Json) -> Result<String, Reject> {
    json.as_str()
        .map(text::tame)
        .filter(|text| !text.is_empty())
        .ok_or(Reject::Text)
}

fn url(json: &Json) -> Result<String, Reject> {
    json.as_str()
        .filter(|url| is_web_address(url))
        .map(str::to_owned)
        .ok_or(Reject::Url)
}

/// Says whether `url` is an http or https address with a host, and nothing that a terminal obeys.
pub fn is_web_address(url: &str) -> bool {
    let rest = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        rest.starts_with(|first: char| first.is_alphanumeric() || first == '[')
            && !rest
                .chars()
                .any(|character| character.is_whitespace() || text::is_control(character))
    })
}

fn two_letters(json: &Json, letter: impl Fn(&u8) -> bool) -> Option<String> {
    json.as_str()
        .filter(|code| code.len() == 2 && code.as_bytes().iter().all(letter))
        .map(str::to_owned)
}

pub(super) fn country(json: &Json) -> Result<String, Reject> {
    two_letters(json, u8::is_ascii_uppercase).ok_or(Reject::Country)
}

fn language(json: &Json) -> Result<String, Reject> {
    two_letters(json, u8::is_ascii_lowercase).ok_or(Reject::Language)
}

pub(super) fn count(json: &Json) -> Result<u32, Reject> {
    json.as_u64()
        .and_then(|number| u32::try_from(number).ok())
        .ok_or(Reject::Count)
}

fn year(json: &Json) -> Result<u16, Reject> {
    json.as_u64()
        .and_then(|number| u16::try_from(number).ok())
        .filter(|year| (1000..=9999).contains(year))
        .ok_or(Reject::Year)
}

fn flag(json: &Json) -> Result<bool, Reject> {
    json.as_bool().ok_or(Reject::Flag)
}

pub(super) fn quantity(json: &Json) -> Result<Quantity, Reject> {
    // With arbitrary precision, a number keeps the characters of the file.
    json.as_number().ok_or(Reject::Quantity)?.as_str().parse()
}

fn none_or(json: &Json, read: impl Fn(&Json) -> Result<Value, Reject>) -> Result<Value, Reject> {
    match json.as_str() {
        Some("none") => Ok(Value::Word("none")),
        _ => read(json),
    }
}

pub(super) fn promise(json: &Json) -> Result<Promise, Reject> {
    let parts = Parts::new(json, PROMISE_KEYS)?;
    let window = |json: &Json| {
        json.as_str()
            .and_then(Window::from_word)
            .ok_or(Reject::Word(WINDOWS))
    };
    Ok(Promise {
        hours: parts.need("hours", quantity)?,
        window: parts.need("window", window)?,
    })
}

pub(super) fn backups(json: &Json) -> Result<Backups, Reject> {
    let parts = Parts::new(json, BACKUPS_KEYS)?;
    Ok(Backups {
        frequency: parts.may("frequency", |json| word(json, FREQUENCIES))?,
        off_site: parts.may("off_site", flag)?,
        restore_tested: parts.may("restore_tested", flag)?,
    })
}

pub(super) fn yearly(json: &Json) -> Result<Yearly, Reject> {
    let parts = Parts::new(json, YEARLY_KEYS)?;
    let accounts = parts.need("accounts", count)?;
    if accounts == 0 {
        return Err(Reject::AtLeast(1));
    }
    Ok(Yearly {
        eur: parts.need("eur", quantity)?,
        accounts,
    })
}

pub(super) fn service(json: &Json) -> Result<Service, Reject> {
    let parts = Parts::new(json, SERVICE_KEYS)?;
    Ok(Service {
        kind: parts.need("type", |json| word(json, super::services::TYPES))?,
        software: parts.may("software", non_empty)?,
    })
}

pub(super) fn region(json: &Json) -> Result<(String, String), Reject> {
    let parts = Parts::new(json, &["country", "region"])?;
    Ok((
        parts.need("country", country)?,
        parts.need("region", non_empty)?,
    ))
}
