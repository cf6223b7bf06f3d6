//! Links are followed so far and no farther.

use std::collections::BTreeMap;

use matou::catalogue::import::{DEEPEST, Document, Followed, Importer, MOST_FOLLOWED, follow};
use matou::locale::{Language, Locale};
use matou::problem::{Place, Problem};
use serde_json::json;

use super::{Import, has, many};

/// A small web: addresses and what they give.
struct Web(BTreeMap<String, String>);

/// What following an address gave.
struct Walked {
    asked: Vec<String>,
    passed: Result<Vec<&'static str>, Vec<&'static str>>,
    hosters: Vec<matou::catalogue::import::Found>,
}

impl Web {
    fn new(files: &[(&str, String)]) -> Self {
        let files = files.iter().map(|(name, text)| (at(name), text.clone()));
        Self(files.collect())
    }

    fn follow(&self, names: &[&str]) -> Walked {
        let french = Locale::new(Language::French);
        let import = Import::of_samples();
        let mut importer = Importer::new(import.rules(&french));
        let mut asked = Vec::new();
        let mut get = |address: &str| {
            asked.push(address.to_owned());
            let missing = || Place::file(address).error("import-unreadable");
            let text = self.0.get(address);
            let text = text.ok_or_else(|| Followed::Passed(Box::new(missing())))?;
            Ok(Document {
                name: address.to_owned(),
                address: Some(address.to_owned()),
                bytes: text.clone().into_bytes(),
            })
        };
        let passed = follow(
            &mut importer,
            &names.iter().map(|name| at(name)).collect::<Vec<_>>(),
            &mut get,
        );
        let keys = |problems: Vec<Problem>| problems.iter().map(Problem::key).collect();
        Walked {
            asked,
            passed: passed.map(keys).map_err(keys),
            hosters: importer.finish().hosters,
        }
    }
}

fn at(name: &str) -> String {
    format!("https://o.org/{name}.properties")
}

/// A file of a class with these links.
fn file(class: &str, links: &[&str]) -> String {
    let links = many(links.len(), |index| {
        format!("subs.x{index} = {}", at(links[index]))
    });
    format!(
        "file.class = {class}\nfederation.name = F\norganization.name = O\nsoftware.name = Etherpad\n{links}"
    )
}

#[test]
fn a_federation_leads_to_the_services_of_its_members() {
    let web = Web::new(&[
        ("f", file("Federation", &["o", "gone"])),
        ("o", file("Organization", &["s"])),
        ("s", file("Service", &[])),
    ]);
    let walked = web.follow(&["f"]);
    assert_eq!(walked.asked, ["f", "o", "gone", "s"].map(at));
    assert_eq!(walked.passed, Ok(vec!["import-unreadable"]));
    assert_eq!(
        has(&walked.hosters[0], "services.offer"),
        [json!({ "type": "collaborative_text", "software": "Etherpad" })]
    );
    let (_, fact) = walked.hosters[0].facts.iter().next().unwrap();
    assert_eq!(fact.claims()[0].source.as_str(), at("s"));
}

#[test]
fn circles_are_walked_once() {
    let web = Web::new(&[
        ("f", file("Federation", &["f", "g"])),
        ("g", file("Federation", &["f", "g", "f"])),
    ]);
    assert_eq!(web.follow(&["f"]).asked, ["f", "g"].map(at));
}

#[test]
fn a_chain_is_followed_three_links_deep() {
    let names = ["a", "b", "c", "d", "e", "f"];
    let files: Vec<(&str, String)> = names
        .windows(2)
        .map(|two| (two[0], file("Federation", &two[1..])))
        .collect();
    assert_eq!(Web::new(&files).follow(&["a"]).asked.len(), DEEPEST + 1);
}

#[test]
fn a_federation_that_links_more_files_than_are_followed_ends_soon() {
    let links = many(20_000, |index| {
        format!("subs.x{index}=https://o.org/{index}")
    });
    let web = Web::new(&[("f", format!("file.class=Federation\n{links}"))]);
    let walked = web.follow(&["f"]);
    assert_eq!(walked.asked.len(), MOST_FOLLOWED);
    assert_eq!(walked.passed.unwrap().last(), Some(&"import-many-links"));
}

#[test]
fn the_file_that_was_named_has_to_be_of_use() {
    let web = Web::new(&[("page", "<html>".into())]);
    assert_eq!(web.follow(&["page"]).passed, Err(vec!["file-html"]));
    assert_eq!(
        web.follow(&["nowhere"]).passed,
        Err(vec!["import-unreadable"])
    );
}

#[test]
fn what_several_addresses_lead_to_is_asked_for_once_and_bounded_together() {
    let links = |first: usize| {
        let links = many(300, |index| {
            format!("subs.x{index} = https://o.org/{}", first + index)
        });
        format!("file.class = Federation\nfederation.name = F\n{links}")
    };
    let web = Web::new(&[
        ("f", links(0)),
        ("g", links(300)),
        ("o", file("Organization", &[])),
    ]);
    let walked = web.follow(&["f", "o", "f", "o"]);
    assert_eq!(walked.asked[..2], ["f", "o"].map(at));
    assert_eq!(walked.asked.len(), 302);
    let walked = web.follow(&["f", "g"]);
    assert_eq!(walked.asked.len(), MOST_FOLLOWED);
    assert_eq!(walked.passed.unwrap().last(), Some(&"import-many-links"));
    let wrong = web.follow(&["nowhere", "o", "gone"]);
    assert_eq!(wrong.passed, Err(vec!["import-unreadable"; 2]));
    assert_eq!(wrong.hosters.len(), 1);
}
