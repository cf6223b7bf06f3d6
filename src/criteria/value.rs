//! What a claim can say: the values of the criteria.

pub(super) mod read;
mod schema;
mod write;

use rust_decimal::Decimal;

use super::Reject;
use crate::text;

/// A non-negative quantity exactly as written: days, hours or euros.
///
/// At most nine digits before the decimal point and eighteen after it, so that every level can be
/// computed in integers without overflow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quantity(Decimal);

impl Quantity {
    /// The number of decimals that are kept exactly.
    const SCALE: u32 = 18;

    /// Returns the quantity in units of 10⁻¹⁸, the integer unit of every comparison.
    pub fn atto(self) -> i128 {
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
                if (!number.is_sign_negative() || number.is_zero())
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

impl Value {
    /// Says whether both say the same: of web addresses, a slash at the end does not count.
    pub fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Url(one), Self::Url(other)) => {
                one.trim_end_matches('/') == other.trim_end_matches('/')
            }
            _ => self == other,
        }
    }
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
    /// Returns what two elements share exactly when they name the same thing.
    pub fn key(&self) -> String {
        match self {
            Self::Word(word) => (*word).to_owned(),
            Self::Code(code) => code.clone(),
            Self::Name(name) => text::fold(name),
            Self::Service(service) => match &service.software {
                Some(software) => format!("{} {}", service.kind, text::fold(software)),
                None => service.kind.to_owned(),
            },
        }
    }

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
