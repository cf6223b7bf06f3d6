//! Reading values, elements and wants from JSON.

use serde_json::Value as Json;

use super::{
    Backups, Element, FREQUENCIES, Promise, Quantity, Scalar, Service, Value, Vocabulary, WINDOWS,
    Window, Yearly,
};
use crate::criteria::Reject;
use crate::text;

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
                let kind = word(json, crate::criteria::services::TYPES)?;
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

pub(in crate::criteria) fn word(
    json: &Json,
    words: &'static [&'static str],
) -> Result<&'static str, Reject> {
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

pub(in crate::criteria) fn country(json: &Json) -> Result<String, Reject> {
    two_letters(json, u8::is_ascii_uppercase).ok_or(Reject::Country)
}

fn language(json: &Json) -> Result<String, Reject> {
    two_letters(json, u8::is_ascii_lowercase).ok_or(Reject::Language)
}

pub(in crate::criteria) fn count(json: &Json) -> Result<u32, Reject> {
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

pub(in crate::criteria) fn quantity(json: &Json) -> Result<Quantity, Reject> {
    // With arbitrary precision, a number keeps the characters of the file.
    json.as_number().ok_or(Reject::Quantity)?.as_str().parse()
}

fn none_or(json: &Json, read: impl Fn(&Json) -> Result<Value, Reject>) -> Result<Value, Reject> {
    match json.as_str() {
        Some("none") => Ok(Value::Word("none")),
        _ => read(json),
    }
}

pub(in crate::criteria) fn promise(json: &Json) -> Result<Promise, Reject> {
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

pub(in crate::criteria) fn backups(json: &Json) -> Result<Backups, Reject> {
    let parts = Parts::new(json, BACKUPS_KEYS)?;
    Ok(Backups {
        frequency: parts.may("frequency", |json| word(json, FREQUENCIES))?,
        off_site: parts.may("off_site", flag)?,
        restore_tested: parts.may("restore_tested", flag)?,
    })
}

pub(in crate::criteria) fn yearly(json: &Json) -> Result<Yearly, Reject> {
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

pub(in crate::criteria) fn service(json: &Json) -> Result<Service, Reject> {
    let parts = Parts::new(json, SERVICE_KEYS)?;
    Ok(Service {
        kind: parts.need("type", |json| word(json, crate::criteria::services::TYPES))?,
        software: parts.may("software", non_empty)?,
    })
}

pub(in crate::criteria) fn region(json: &Json) -> Result<(String, String), Reject> {
    let parts = Parts::new(json, &["country", "region"])?;
    Ok((
        parts.need("country", country)?,
        parts.need("region", non_empty)?,
    ))
}
