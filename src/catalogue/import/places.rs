//! Countries by their names and codes, the city of an address, and the French region of a postal code.

use crate::criteria::codes;
use crate::text;

/// Names of places, folded, as hosters of the networks write them.
const NAMES: &[(&str, &str)] = &[
    ("france", "FR"),
    ("belgique", "BE"),
    ("belgium", "BE"),
    ("belgie", "BE"),
    ("suisse", "CH"),
    ("switzerland", "CH"),
    ("schweiz", "CH"),
    ("luxembourg", "LU"),
    ("allemagne", "DE"),
    ("germany", "DE"),
    ("deutschland", "DE"),
    ("pays-bas", "NL"),
    ("netherlands", "NL"),
    ("nederland", "NL"),
    ("finlande", "FI"),
    ("finland", "FI"),
    ("suede", "SE"),
    ("sweden", "SE"),
    ("norvege", "NO"),
    ("norway", "NO"),
    ("danemark", "DK"),
    ("denmark", "DK"),
    ("espagne", "ES"),
    ("spain", "ES"),
    ("espana", "ES"),
    ("italie", "IT"),
    ("italy", "IT"),
    ("italia", "IT"),
    ("portugal", "PT"),
    ("autriche", "AT"),
    ("austria", "AT"),
    ("osterreich", "AT"),
    ("grece", "GR"),
    ("greece", "GR"),
    ("pologne", "PL"),
    ("poland", "PL"),
    ("irlande", "IE"),
    ("ireland", "IE"),
    ("islande", "IS"),
    ("iceland", "IS"),
    ("royaume-uni", "GB"),
    ("united kingdom", "GB"),
    ("canada", "CA"),
    ("quebec", "CA"),
    ("etats-unis", "US"),
    ("united states", "US"),
];

/// Returns the code of a country that is written as a code.
pub(super) fn code(written: &str) -> Option<String> {
    let code = written.trim().to_uppercase();
    // The code that people write for the United Kingdom is not the one of the norm.
    let code = if code == "UK" { "GB".to_owned() } else { code };
    codes::is_country(&code).then_some(code)
}

/// Returns the code of a country that is written by its name, or as a code.
pub(super) fn named(written: &str) -> Option<String> {
    let folded = text::fold(written);
    let known = NAMES.iter().find(|(name, _)| *name == folded);
    known
        .map(|(_, code)| (*code).to_owned())
        .or_else(|| code(written))
}

/// The regions of France with their departments
/// (<https://www.insee.fr/fr/information/2028028>); 20 stands for both departments of Corsica in postal codes.
const REGIONS: &[(&str, &str)] = &[
    (
        "Auvergne-Rhône-Alpes",
        "01 03 07 15 26 38 42 43 63 69 73 74",
    ),
    ("Bourgogne-Franche-Comté", "21 25 39 58 70 71 89 90"),
    ("Bretagne", "22 29 35 56"),
    ("Centre-Val de Loire", "18 28 36 37 41 45"),
    ("Corse", "20"),
    ("Grand Est", "08 10 51 52 54 55 57 67 68 88"),
    ("Guadeloupe", "971"),
    ("Guyane", "973"),
    ("Hauts-de-France", "02 59 60 62 80"),
    ("Île-de-France", "75 77 78 91 92 93 94 95"),
    ("La Réunion", "974"),
    ("Martinique", "972"),
    ("Mayotte", "976"),
    ("Normandie", "14 27 50 61 76"),
    ("Nouvelle-Aquitaine", "16 17 19 23 24 33 40 47 64 79 86 87"),
    ("Occitanie", "09 11 12 30 31 32 34 46 48 65 66 81 82"),
    ("Pays de la Loire", "44 49 53 72 85"),
    ("Provence-Alpes-Côte d'Azur", "04 05 06 13 83 84"),
];

/// Says whether a text is a French postal code: five digits.
pub(super) fn is_postal_code(text: &str) -> bool {
    text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns the region of a French postal code; `None` where it is none, or lies in no region.
pub(super) fn region(postal_code: &str) -> Option<&'static str> {
    let code = postal_code.trim();
    if !is_postal_code(code) {
        return None;
    }
    // Two digits name a department, three overseas.
    let length = if code.starts_with("97") { 3 } else { 2 };
    let department = code.get(..length)?;
    let has = |list: &str| list.split(' ').any(|one| one == department);
    REGIONS
        .iter()
        .find(|(_, departments)| has(departments))
        .map(|(name, _)| *name)
}

/// The postal code and the city of an address: what stands behind five digits.
pub(super) fn city(address: &str) -> Option<(&str, String)> {
    let mut behind = address
        .split([' ', ','])
        .skip_while(|word| !is_postal_code(word));
    let code = behind.next()?;
    // Where the same digits stand twice, the first ones are taken: they cannot be told apart.
    let (_, rest) = address.split_once(code)?;
    let rest = rest.trim_start_matches([' ', ',']);
    let city = rest.split(',').next()?.trim();
    let has_digit = city.contains(|letter: char| letter.is_ascii_digit());
    (!city.is_empty() && !has_digit).then(|| (code, city.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_city_stands_behind_its_postal_code() {
        for (address, expected) in [
            ("1 rue de l'Exemple, 35000 Rennes", Some("Rennes")),
            (
                "35000 Saint Jacques de la Lande, France",
                Some("Saint Jacques de la Lande"),
            ),
            ("Rennes", None),
            ("12345", None),
            ("35000, Rennes", Some("Rennes")),
            ("12 rue X 35000 Rennes CEDEX 7", None),
        ] {
            let found = city(address).map(|(_, city)| city);
            assert_eq!(found.as_deref(), expected, "{address}");
        }
    }
    use crate::criteria::place::FRENCH_REGIONS;

    #[test]
    fn the_regions_are_the_official_ones_and_hold_every_department_once() {
        let names: Vec<&str> = REGIONS.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, FRENCH_REGIONS);
        let mut all: Vec<&str> = REGIONS
            .iter()
            .flat_map(|(_, list)| list.split(' '))
            .collect();
        assert_eq!(
            all.len(),
            95 + 5,
            "mainland with Corsica as one, and five overseas"
        );
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), 100);
    }

    #[test]
    fn a_postal_code_lies_in_a_region() {
        for (code, expected) in [
            ("35000", Some("Bretagne")),
            ("20200", Some("Corse")),
            ("97400", Some("La Réunion")),
            ("97500", None),
            ("98000", None),
            ("00000", None),
            ("3500", None),
            ("3500é", None),
            ("", None),
        ] {
            assert_eq!(region(code), expected, "{code}");
        }
    }

    #[test]
    fn a_country_is_found_by_code_and_by_name() {
        assert_eq!(code(" fr ").as_deref(), Some("FR"));
        assert_eq!(code("uk").as_deref(), Some("GB"));
        assert_eq!(code("France"), None);
        assert_eq!(named("BELGIQUE").as_deref(), Some("BE"));
        assert_eq!(named("États-Unis").as_deref(), Some("US"));
        assert_eq!(named("Syldavie"), None);
        assert!(
            NAMES
                .iter()
                .all(|(name, code)| { text::fold(name) == *name && codes::is_country(code) })
        );
    }
}
