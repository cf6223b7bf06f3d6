//! Reading JSON that people write: nothing of it is lost in silence.
//!
//! A byte order mark is passed over, a key that stands twice in one object is an error (the usual reading
//! keeps the last one and forgets the others), and a file larger than any catalogue is refused unread.

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::io::{self, Read};

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value as Json;
use serde_json::value::RawValue;

use crate::problem::{Place, Problem};

/// The most bytes that a file may have: hundreds of times the bundled catalogue.
pub const MOST_BYTES: u64 = 256 * 1024 * 1024;

/// Reads everything, up to [`MOST_BYTES`].
///
/// # Errors
/// `FileTooLarge` beyond them, and whatever reading gives.
pub fn read_bytes(source: &mut dyn Read) -> io::Result<Vec<u8>> {
    read_at_most(source, MOST_BYTES)
}

/// Reads everything, up to `most` bytes.
///
/// # Errors
/// `FileTooLarge` beyond them, and whatever reading gives.
pub fn read_at_most(source: &mut dyn Read, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = source
        .take(most.saturating_add(1))
        .read_to_end(&mut bytes)?;
    if u64::try_from(read).is_ok_and(|read| read > most) {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

/// Parses a file.
///
/// # Errors
/// What is wrong with it, and where.
pub fn parse(bytes: &[u8], place: &Place) -> Result<Json, Problem> {
    let bytes = sound(bytes, place)?;
    serde_json::from_slice(bytes).map_err(|error| place.json_error(&error))
}

/// Parses a file that holds one object, and leaves its values to be parsed one at a time: a large file never stands in
/// memory as a whole tree.
///
/// # Errors
/// What is wrong with it, and where; anything but an object is.
pub fn entries<'b>(
    bytes: &'b [u8],
    place: &Place,
) -> Result<BTreeMap<String, &'b RawValue>, Problem> {
    let bytes = sound(bytes, place)?;
    serde_json::from_slice(bytes).map_err(|_| place.error("problem-not-an-object"))
}

/// Splits a list into its values, which are left to be parsed one at a time; `None` where it is no list.
pub fn items(list: &RawValue) -> Option<Vec<&RawValue>> {
    serde_json::from_str(list.get()).ok()
}

/// Parses a value of a file that was found sound.
pub fn value(raw: &RawValue) -> Json {
    serde_json::from_str(raw.get()).unwrap_or_default()
}

/// Returns the bytes without their mark, once all of them are JSON without repeated keys.
fn sound<'b>(bytes: &'b [u8], place: &Place) -> Result<&'b [u8], Problem> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match serde_json::from_slice::<UniqueKeys>(bytes) {
        Ok(UniqueKeys) => Ok(bytes),
        // Any value will do, so that data can only be wrong because of a repeated key.
        Err(error) if error.is_data() => Err(place
            .error("problem-repeated-key")
            .with("line", error.line())
            .with("column", error.column())),
        Err(error) => Err(no_json(bytes, place, &error)),
    }
}

/// Says why something is no JSON: what else it is, where that can be told, or else where it goes wrong.
fn no_json(bytes: &[u8], place: &Place, error: &serde_json::Error) -> Problem {
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return place.error("file-utf16");
    }
    if bytes.contains(&0) {
        return place.error("file-binary");
    }
    let Ok(text) = std::str::from_utf8(bytes) else {
        return place.error("file-encoding");
    };
    // The library tells what is too deep by these words alone.
    if error.to_string().starts_with("recursion limit") {
        return place.error("file-deep");
    }
    match text.trim_start().chars().next() {
        None => place.error("file-empty"),
        Some('<') => place.error("file-html"),
        Some(_) => place.json_error(error),
    }
}

/// Parses JSON in which keys may stand twice, and says which do: of their values the last one is kept.
///
/// # Errors
/// What keeps it from being JSON.
pub fn parse_tolerantly(bytes: &[u8]) -> serde_json::Result<(Json, Repeated)> {
    let json = serde_json::from_slice(bytes)?;
    let mut repeated = Repeated::default();
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    Keys(Some(&mut repeated)).deserialize(&mut deserializer)?;
    Ok((json, repeated))
}

/// Keys that stand twice in one object.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Repeated {
    /// The first one.
    pub first: Option<String>,
    /// How often a key stands where it stood already.
    pub count: usize,
}

/// JSON of which no object has a key twice; the content is passed over.
struct UniqueKeys;

impl<'de> Deserialize<'de> for UniqueKeys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Keys(None).deserialize(deserializer).map(|()| Self)
    }
}

/// Looks at the keys of JSON and passes its content over. A key that stands twice is counted, or ends the reading
/// where nobody counts.
struct Keys<'k>(Option<&'k mut Repeated>);

impl Keys<'_> {
    fn below(&mut self) -> Keys<'_> {
        Keys(self.0.as_deref_mut())
    }
}

impl<'de> DeserializeSeed<'de> for Keys<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Keys<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON without repeated keys")
    }

    fn visit_bool<E: de::Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E: de::Error>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E: de::Error>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E: de::Error>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<(), A::Error> {
        while list.next_element_seed(self.below())?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut object: A) -> Result<(), A::Error> {
        let mut keys = HashSet::new();
        while let Some(key) = object.next_key::<String>()? {
            if keys.contains(&key) {
                let Some(repeated) = self.0.as_deref_mut() else {
                    // Where it stands is enough: the words are the problem's.
                    return Err(de::Error::custom("repeated key"));
                };
                repeated.count += 1;
                repeated.first.get_or_insert(key);
            } else {
                keys.insert(key);
            }
            object.next_value_seed(self.below())?;
        }
        Ok(())
    }
}
