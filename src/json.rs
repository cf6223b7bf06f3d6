//! Reading JSON that people write: nothing of it is lost in silence.
//!
//! A byte order mark is passed over, a key that stands twice in one object is an error (the usual reading
//! keeps the last one and forgets the others), and a file larger than any catalogue is refused unread.

use std::collections::HashSet;
use std::fmt;
use std::io::{self, Read};

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value as Json;

use crate::problem::{Place, Problem};

/// The most bytes that a file may have: hundreds of times the bundled catalogue.
pub const MOST_BYTES: u64 = 256 * 1024 * 1024;

/// Reads everything, up to [`MOST_BYTES`].
///
/// # Errors
/// `FileTooLarge` beyond them, and whatever reading gives.
pub fn read_bytes(source: &mut dyn Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = source.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    if u64::try_from(read).is_ok_and(|read| read > MOST_BYTES) {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

/// Parses a file.
///
/// # Errors
/// What is wrong with it, and where.
pub fn parse(bytes: &[u8], place: &Place) -> Result<Json, Problem> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let json = serde_json::from_slice(bytes).map_err(|error| place.json_error(&error))?;
    // What parses can only fail here because of a repeated key.
    match serde_json::from_slice::<UniqueKeys>(bytes) {
        Ok(UniqueKeys) => Ok(json),
        Err(error) => Err(place
            .error("problem-repeated-key")
            .with("line", error.line())
            .with("column", error.column())),
    }
}

/// JSON of which no object has a key twice; the content is passed over.
struct UniqueKeys;

impl<'de> Deserialize<'de> for UniqueKeys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self)
    }
}

impl<'de> Visitor<'de> for UniqueKeys {
    type Value = Self;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON without repeated keys")
    }

    fn visit_bool<E: de::Error>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E: de::Error>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E: de::Error>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E: de::Error>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self, A::Error> {
        while list.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self, A::Error> {
        let mut keys = HashSet::new();
        while let Some(key) = object.next_key::<String>()? {
            if !keys.insert(key) {
                // Where it stands is enough: the words are the problem's.
                return Err(de::Error::custom("repeated key"));
            }
            object.next_value::<Self>()?;
        }
        Ok(self)
    }
}
