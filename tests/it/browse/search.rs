//! What typing finds, against a slow account of it: every text of every hoster, folded and looked through.

use std::collections::BTreeSet;

use matou::catalogue::search::{Field, Index};
use matou::catalogue::{self, Hoster};
use matou::criteria::{self, Element, Value};
use matou::locale::Locale;
use matou::text::fold;
use matou::wording;
use proptest::prelude::*;
use serde_json::json;

use crate::properties::times;
use crate::support::{hosters, hosters_of, locales, value};

/// Every text by which a hoster can be found, with how far such a text is from naming it.
fn texts(hoster: &Hoster, locales: &[Locale]) -> Vec<(u32, String)> {
    let mut texts = vec![(0, hoster.name.clone()), (1, hoster.id.clone())];
    let in_each = |key: String| locales.iter().filter_map(move |one| one.find_text(&key));
    for (criterion, fact) in hoster.facts.iter() {
        let present = fact.mentions().iter().filter(|one| one.present);
        match (criterion.id, fact.value().map(|(value, _)| value)) {
            ("services.offer", _) => {
                for mention in present {
                    let Element::Service(service) = &mention.element else {
                        continue;
                    };
                    texts.extend(service.software.iter().map(|name| (4, name.clone())));
                    let kind = service.kind;
                    let names = in_each(format!("services-offer-words.{kind}"));
                    texts.extend(names.map(|name| (4, name)));
                    for list in in_each(format!("services-offer-search.{kind}")) {
                        texts.extend(list.split(',').map(|word| (8, word.trim().to_owned())));
                    }
                }
            }
            ("values.networks", _) => texts.extend(present.filter_map(|one| match &one.element {
                Element::Name(name) => Some((4, name.clone())),
                _ => None,
            })),
            ("place.city" | "place.region", Some(Value::Text(text))) => {
                texts.push((4, text.clone()));
            }
            ("place.country", Some(Value::Country(code))) => {
                let names = in_each(format!("country-words.{code}"));
                texts.extend(names.map(|name| (4, name)));
            }
            ("identity.member_since", Some(Value::Membership { network, .. })) => {
                texts.push((4, network.clone()));
            }
            ("identity.summary", Some(Value::Text(text))) => texts.push((12, text.clone())),
            _ => {}
        }
    }
    texts
}

/// How nearly a folded text holds a word: as a whole, as a word, at the beginning of a word, inside one.
fn nearness(text: &str, word: &str) -> Option<u32> {
    let is_edge = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
    let places = text.match_indices(word).map(|(start, found)| {
        let (before, rest) = text.split_at(start);
        let (_, after) = rest.split_at(found.len());
        let begins = is_edge(before.chars().next_back());
        let ends = is_edge(after.chars().next());
        match (begins, ends) {
            _ if text == word => 0,
            (true, true) => 1,
            (true, false) => 2,
            (false, _) => 3,
        }
    });
    places.min()
}

/// The hosters that hold every word, the nearest first.
fn slowly(hosters: &[Vec<(u32, String)>], typed: &str) -> Vec<usize> {
    let typed = fold(typed);
    if typed.is_empty() {
        return (0..hosters.len()).collect();
    }
    let distance = |texts: &Vec<(u32, String)>| -> Option<u32> {
        let of_word = |word: &str| {
            let texts = texts.iter();
            let near = texts.filter_map(|(field, text)| Some(field + nearness(text, word)?));
            near.min()
        };
        typed.split(' ').map(of_word).sum()
    };
    let mut found: Vec<(u32, usize)> = hosters
        .iter()
        .enumerate()
        .filter_map(|(place, texts)| Some((distance(texts)?, place)))
        .collect();
    found.sort_unstable();
    found.into_iter().map(|(_, place)| place).collect()
}

/// The bundled hosters, with their folded texts and with the index.
struct Bundled {
    folded: Vec<Vec<(u32, String)>>,
    index: Index,
}

impl Bundled {
    fn new() -> Self {
        let hosters = catalogue::bundled().unwrap().catalogue.hosters;
        let locales = locales();
        let folded = hosters.iter().map(|hoster| {
            let texts = texts(hoster, &locales).into_iter();
            texts.map(|(field, text)| (field, fold(&text))).collect()
        });
        Self {
            folded: folded.collect(),
            index: wording::index(&hosters, &[&locales[0], &locales[1]]),
        }
    }
}

/// A piece of a text that some hoster is found by.
fn piece(bundled: &Bundled, hoster: usize, text: usize, start: usize, length: usize) -> String {
    let texts = &bundled.folded[hoster % bundled.folded.len()];
    let letters: Vec<char> = texts[text % texts.len()].1.chars().collect();
    let start = start % letters.len().max(1);
    letters.iter().skip(start).take(length).collect()
}

#[test]
fn every_hoster_that_holds_the_words_is_found_nearest_first() {
    let bundled = Bundled::new();
    let piece_of = (any::<usize>(), any::<usize>(), any::<usize>(), 1..12_usize);
    let pieces = prop::collection::vec(piece_of, 1..4);
    proptest!(times(300), |(pieces in pieces)| {
        let words: Vec<String> = pieces
            .iter()
            .map(|(hoster, text, start, length)| piece(&bundled, *hoster, *text, *start, *length))
            .collect();
        let typed = words.join(" ");
        let expected = slowly(&bundled.folded, &typed);
        let found = bundled.index.find(&typed);
        // Where no hoster holds all words, scattered letters may find some.
        if !expected.is_empty() {
            prop_assert_eq!(&found, &expected, "{}", typed);
        }
        // Whoever holds a piece of their own text is found by it.
        prop_assert!(!bundled.index.find(&words[0]).is_empty(), "{}", words[0]);
    });
}

#[test]
fn the_letters_that_are_marked_fold_to_what_was_typed() {
    let bundled = Bundled::new();
    let piece_of = (any::<usize>(), any::<usize>(), any::<usize>(), 1..12_usize);
    proptest!(times(300), |((hoster, text, start, length) in piece_of)| {
        let typed = piece(&bundled, hoster, text, start, length);
        let words: Vec<&str> = typed.split_whitespace().collect();
        for found in bundled.index.find(&typed) {
            let hits = bundled.index.hits(found, &typed);
            prop_assert!(words.is_empty() || !hits.is_empty(), "{}", typed);
            let marked: Vec<String> = hits
                .iter()
                .map(|hit| {
                    let letters: Vec<char> = hit.text.chars().collect();
                    let marked: String = hit.letters.iter().map(|place| letters[*place]).collect();
                    fold(&marked)
                })
                .collect();
            if let [word] = words[..] {
                prop_assert_eq!(hits.len(), 1);
                let holds = fold(&hits[0].text).contains(word);
                prop_assert!(!holds || marked[0].contains(word), "{}: {:?}", typed, hits);
            }
            for hit in &hits {
                let rising = hit.letters.windows(2).all(|pair| pair[0] < pair[1]);
                prop_assert!(rising && !hit.letters.is_empty(), "{:?}", hit);
            }
        }
    });
}

/// The ids of the hosters that are found.
fn find(hosters: &[Hoster], typed: &str) -> Vec<String> {
    let [french, english] = locales();
    let index = wording::index(hosters, &[&french, &english]);
    let found = index.find(typed).into_iter();
    found.map(|place| hosters[place].id.clone()).collect()
}

#[test]
fn accents_ligatures_and_case_count_neither_way() {
    let named = |id: &str, name: &str| json!({ "id": id, "name": name, "facts": {} });
    let hosters = hosters_of(&json!([
        named("a", "Le Cœur des Étés"),
        named("b", "LE COEUR DES ETES"),
        named("c", "Le cœur de l’hiver"),
    ]));
    for typed in ["coeur ete", "CŒUR ÉTÉ", "cœur e\u{301}te\u{301}"] {
        assert_eq!(find(&hosters, typed), ["a", "b"], "{typed}");
    }
    assert_eq!(find(&hosters, "l'hiver"), ["c"]);
    assert_eq!(find(&hosters, "  "), ["a", "b", "c"]);
}

#[test]
fn both_languages_and_the_words_that_people_type_find_a_service() {
    let hosters = hosters(&[
        (
            "suite",
            json!({ "services.offer": [{ "has": [{ "type": "file_sharing_suite", "software": "Nextcloud" }], "lacks": ["email"], "source": "local" }] }),
        ),
        (
            "chat",
            json!({ "services.offer": [{ "has": [{ "type": "chat" }], "source": "local" }], "place.country": value("BE") }),
        ),
    ]);
    for typed in ["fichiers", "file-sharing", "NEXTCLOUD", "dropbox"] {
        assert_eq!(find(&hosters, typed), ["suite"], "{typed}");
    }
    for typed in ["Belgique", "belgium", "messagerie"] {
        assert_eq!(find(&hosters, typed), ["chat"], "{typed}");
    }
    // What is documented as lacking is no reason to find anybody.
    assert!(find(&hosters, "boîte aux lettres").is_empty());
}

#[test]
fn what_names_a_hoster_comes_before_what_says_something_of_it() {
    let hosters = hosters(&[
        (
            "summary",
            json!({ "identity.summary": value("Un atelier proche de kaz") }),
        ),
        ("kazoo", json!({})),
        (
            "network",
            json!({ "values.networks": [{ "has": ["Kaz"], "source": "local" }] }),
        ),
        ("kaz", json!({})),
    ]);
    assert_eq!(
        find(&hosters, "kaz"),
        ["kaz", "kazoo", "network", "summary"]
    );
}

#[test]
fn letters_may_stand_scattered_where_nothing_holds_them_together() {
    let hosters = hosters(&[("framasoft", json!({})), ("infini", json!({}))]);
    assert_eq!(find(&hosters, "frsoft"), ["framasoft"]);
    assert_eq!(find(&hosters, "ramas"), ["framasoft"]);
    assert!(find(&hosters, "zzz").is_empty());
    let [french, english] = locales();
    let index = wording::index(&hosters, &[&french, &english]);
    let hits = index.hits(0, "frsoft");
    assert_eq!(
        (hits[0].field, &hits[0].letters[..]),
        (Field::Name, &[0, 1, 5, 6, 7, 8][..])
    );
    assert!(index.hits(1, "frsoft").is_empty());
    assert!(index.hits(9, "frsoft").is_empty());
}

#[test]
fn every_type_of_service_is_found_by_its_own_name() {
    let [french, english] = locales();
    for kind in criteria::services::TYPES {
        let facts = json!({ "services.offer": [{ "has": [{ "type": kind }], "source": "local" }] });
        let hosters = hosters(&[("one", facts)]);
        let index = wording::index(&hosters, &[&french, &english]);
        let names = [&french, &english].map(|locale| wording::service(locale, kind));
        let found: BTreeSet<Vec<usize>> = names.iter().map(|name| index.find(name)).collect();
        assert_eq!(found, BTreeSet::from([vec![0]]), "{kind}");
    }
}
