//! Place: where the hoster is, where the data are, what the services run on.

use super::need::among;
use super::value::same_name;
use super::{Criterion, Element, Level, NeedKind, Reader, Scalar, Value, Vocabulary};

/// The pseudo-country that stands for every member of the EU or of the EEA.
pub const EU: &str = "EU";

/// Members of the European Union, then the other members of the European Economic Area
/// (<https://european-union.europa.eu/principles-countries-history/eu-countries_en>,
/// <https://www.efta.int/eea>).
const EU_AND_EEA: &[&str] = &[
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT",
    "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "IS", "LI", "NO",
];

/// The regions of France by their official names, in the order of the alphabet
/// (decree of 28 September 2016 and the overseas regions; <https://www.insee.fr/fr/information/2028028>).
pub const FRENCH_REGIONS: &[&str] = &[
    "Auvergne-Rhône-Alpes",
    "Bourgogne-Franche-Comté",
    "Bretagne",
    "Centre-Val de Loire",
    "Corse",
    "Grand Est",
    "Guadeloupe",
    "Guyane",
    "Hauts-de-France",
    "Île-de-France",
    "La Réunion",
    "Martinique",
    "Mayotte",
    "Normandie",
    "Nouvelle-Aquitaine",
    "Occitanie",
    "Pays de la Loire",
    "Provence-Alpes-Côte d'Azur",
];

/// The hoster's country.
pub static COUNTRY: Criterion =
    Criterion::scalar("place.country", Scalar::Country, NeedKind::Country(country));
/// The country where the data are.
static DATA_COUNTRY: Criterion = Criterion::scalar(
    "place.data_country",
    Scalar::Country,
    NeedKind::AnyValue(Vocabulary::Countries, data_country),
);
/// The hoster's region.
pub static REGION: Criterion =
    Criterion::scalar("place.region", Scalar::Text, NeedKind::Region(region));
/// The hoster's city.
pub static CITY: Criterion = Criterion::fact("place.city", Scalar::Text);
/// Whether it owns its machines.
static OWN_HARDWARE: Criterion = Criterion::fact("hosting.own_hardware", Scalar::Flag);
/// Who houses them, otherwise.
static PROVIDER: Criterion = Criterion::fact("hosting.provider", Scalar::Text);

pub(super) const CRITERIA: &[&Criterion] = &[
    &COUNTRY,
    &REGION,
    &CITY,
    &DATA_COUNTRY,
    &OWN_HARDWARE,
    &PROVIDER,
];

fn country(wanted: &str, documented: &Value) -> Level {
    Level::met_if(matches!(documented, Value::Country(code) if code == wanted))
}

fn data_country(wanted: &[Element], documented: &Value) -> Level {
    let eu_wanted = wanted.contains(&Element::Code(EU.to_owned()));
    match documented {
        Value::Country(code) if eu_wanted && EU_AND_EEA.contains(&code.as_str()) => Level::MET,
        _ => among(wanted, documented),
    }
}

/// Half the need is the right country, the other half the right region of it.
const SAME_COUNTRY: u8 = 30;

fn region(wanted_country: &str, wanted_region: &str, reader: &mut Reader<'_>) -> Level {
    let same_region = match reader.value(&REGION) {
        Some(Value::Text(region)) => Some(same_name(region, wanted_region)),
        _ => None,
    };
    let same_country = match reader.value(&COUNTRY) {
        Some(Value::Country(code)) => Some(code == wanted_country),
        _ => None,
    };
    match (same_country, same_region) {
        (Some(false), _) => Level::NOT_MET,
        (Some(true) | None, Some(true)) => Level::MET,
        (Some(true), Some(false)) => Level::exactly(SAME_COUNTRY),
        (Some(true), None) => Level::between(SAME_COUNTRY, Level::FULL),
        (None, Some(false)) => Level::between(0, SAME_COUNTRY),
        (None, None) => Level::UNKNOWN,
    }
}
