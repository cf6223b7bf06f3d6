//! How the languages are written: French typography, and the words that are not the collective's.

use matou::locale::Language;
use matou::text::fold;
use regex::Regex;

use super::files::{Said, patterns};
use crate::support::assert_none_wrong;

/// Words that rank, sell or compete, folded; the collective does not use them of hosters.
const FOREIGN_WORDS: &[&str] = &[
    // Of markets.
    "marketing",
    "concurrence",
    "concurrent",
    "concurrents",
    "competition",
    "competitor",
    "competitors",
    "prospect",
    "prospects",
    "lead",
    "leads",
    "part de marche",
    "market share",
    // Of podiums.
    "meilleur",
    "meilleure",
    "meilleurs",
    "meilleures",
    "best",
    "top",
    "gagnant",
    "gagnants",
    "gagnante",
    "vainqueur",
    "winner",
    "winners",
    "podium",
    "medaille",
    "medailles",
    "medal",
    "medals",
    "etoile",
    "etoiles",
    "star",
    "stars",
    "champion",
    "leader",
    "leaders",
    // Of grades.
    "notation",
    "rating",
    "ratings",
    "grade",
    "grades",
    "performance",
    "performances",
    "performant",
    "performants",
    "pourcentage de correspondance",
    "match score",
    // Of guarantees, outside the glossary.
    "sla",
    "slas",
];

/// Messages where such a word is explained, or is what a person may type.
fn may_name_them(key: &str) -> bool {
    key.starts_with("glossary-") || key.starts_with("services-offer-search.")
}

/// Returns the texts of a language that match `wrong`, with their keys.
fn matching(said: &[Said], wrong: &Regex) -> Vec<String> {
    said.iter()
        .flat_map(|said| said.texts.iter().map(move |text| (&said.key, text)))
        .filter_map(|(key, text)| {
            Some(format!(
                "{key}: …{}… in: {text}",
                wrong.find(text)?.as_str()
            ))
        })
        .collect()
}

#[test]
fn french_puts_no_ordinary_space_next_to_its_high_punctuation() {
    let spaces = Regex::new(r"\S? [;:!?»]|« \S?").unwrap();
    assert_none_wrong(&matching(&patterns(Language::French), &spaces));
}

#[test]
fn french_puts_a_no_break_space_before_its_high_punctuation() {
    // A mark straight after a letter or a variable; ":" and "?" also occur inside addresses and commands.
    let missing = Regex::new(r"[\p{L}§)][;!?»]|«\S|[\p{L}§)]:(\s|$)").unwrap();
    assert_none_wrong(&matching(&patterns(Language::French), &missing));
}

#[test]
fn french_writes_curly_apostrophes() {
    let straight = Regex::new(r"\p{L}'[\p{L}§]").unwrap();
    assert_none_wrong(&matching(&patterns(Language::French), &straight));
}

#[test]
fn no_space_is_doubled_by_accident() {
    // Three set the parts of a legend apart.
    let doubled = Regex::new(r"\S {2}\S").unwrap();
    for language in Language::ALL {
        assert_none_wrong(&matching(&patterns(language), &doubled));
    }
}

#[test]
fn nobody_is_ranked_sold_or_graded() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for said in patterns(language)
            .iter()
            .filter(|said| !may_name_them(&said.key))
        {
            for text in &said.texts {
                let folded = format!(
                    " {} ",
                    fold(text).replace(|c: char| !c.is_alphanumeric(), " ")
                );
                let words = FOREIGN_WORDS
                    .iter()
                    .filter(|word| folded.contains(&format!(" {word} ")));
                let code = language.code();
                wrong.extend(words.map(|word| format!("{code} {}: {word} in: {text}", said.key)));
            }
        }
    }
    assert_none_wrong(&wrong);
}
