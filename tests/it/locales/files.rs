//! The sentence files themselves: they parse, they match, and every criterion has its sentences.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use matou::catalogue;
use matou::criteria::{self, Content, Criterion, Element, NeedKind, Scalar, Values, Vocabulary};
use matou::locale::{Language, Locale};

use crate::support::{assert_none_wrong, locales, project_files};

/// One pattern of a language: a message (`id`) or one of its attributes (`id.attribute`).
pub(super) struct Said {
    /// The key.
    pub(super) key: String,
    /// The texts that it is made of: one for each branch, variables written `§`.
    pub(super) texts: Vec<String>,
    /// The variables that it names.
    pub(super) variables: BTreeSet<String>,
    /// The messages that it refers to.
    pub(super) refers_to: BTreeSet<String>,
}

/// Parses the files of a language.
pub(super) fn resources(language: Language) -> Vec<(String, Resource<String>)> {
    project_files(&format!("data/locales/{}", language.code()), ".ftl")
        .into_iter()
        .map(|(path, text)| match fluent_syntax::parser::parse(text) {
            Ok(resource) => (path, resource),
            Err((_, errors)) => panic!("{path}: {errors:?}"),
        })
        .collect()
}

/// Returns every pattern of a language.
pub(super) fn patterns(language: Language) -> Vec<Said> {
    let mut patterns = Vec::new();
    for (_, resource) in resources(language) {
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name;
            patterns.extend(
                message
                    .value
                    .iter()
                    .map(|pattern| said(id.clone(), pattern)),
            );
            for attribute in &message.attributes {
                patterns.push(said(
                    format!("{id}.{}", attribute.id.name),
                    &attribute.value,
                ));
            }
        }
    }
    patterns
}

fn said(key: String, pattern: &Pattern<String>) -> Said {
    let mut said = Said {
        key,
        texts: Vec::new(),
        variables: BTreeSet::new(),
        refers_to: BTreeSet::new(),
    };
    read(pattern, &mut said);
    said
}

fn read(pattern: &Pattern<String>, said: &mut Said) {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => {
                text.push_str(&name(inline, said));
            }
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } => {
                name(selector, said);
                for variant in variants {
                    read(&variant.value, said);
                }
                text.push('§');
            }
        }
    }
    said.texts.push(text);
}

/// Notes what an expression names; returns what stands for it in a text.
fn name(expression: &InlineExpression<String>, said: &mut Said) -> String {
    match expression {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            return value.clone();
        }
        InlineExpression::VariableReference { id } => {
            said.variables.insert(id.name.clone());
        }
        InlineExpression::MessageReference { id, .. } => {
            said.refers_to.insert(id.name.clone());
        }
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inner) => return name(inner, said),
            Expression::Select { selector, variants } => {
                name(selector, said);
                for variant in variants {
                    read(&variant.value, said);
                }
            }
        },
        _ => {}
    }
    "§".to_owned()
}

#[test]
fn every_file_parses_and_no_message_is_said_twice() {
    for language in Language::ALL {
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        let mut wrong = Vec::new();
        for (path, resource) in resources(language) {
            for entry in resource.body {
                match entry {
                    Entry::Junk { content } => wrong.push(format!("{path}: {content}")),
                    Entry::Message(message) => {
                        let id = message.id.name;
                        if let Some(other) = seen.insert(id.clone(), path.clone()) {
                            wrong.push(format!("{path}: {id} stands in {other} too"));
                        }
                    }
                    _ => {}
                }
            }
        }
        assert_none_wrong(&wrong);
    }
}

#[test]
fn the_program_carries_every_file() {
    // A file that `locale.rs` does not include would be checked here and never said.
    for language in Language::ALL {
        let locale = Locale::new(language);
        let silent: Vec<String> = patterns(language)
            .iter()
            .filter(|said| said.variables.is_empty() && locale.find_text(&said.key).is_none())
            .map(|said| said.key.clone())
            .collect();
        assert_none_wrong(&silent);
    }
}

#[test]
fn both_languages_have_the_same_sentences_with_the_same_variables() {
    let of = |language| -> BTreeMap<String, BTreeSet<String>> {
        patterns(language)
            .into_iter()
            .map(|said| (said.key, said.variables))
            .collect()
    };
    let (french, english) = (of(Language::French), of(Language::English));
    let keys: BTreeSet<&String> = french.keys().chain(english.keys()).collect();
    let wrong: Vec<String> = keys
        .into_iter()
        .filter(|key| french.get(*key) != english.get(*key))
        .map(|key| format!("{key}: fr {:?}, en {:?}", french.get(key), english.get(key)))
        .collect();
    assert_none_wrong(&wrong);
}

/// Returns the keys that the sentences of a criterion must have.
fn keys_of(criterion: &Criterion) -> Vec<String> {
    let key = criterion.key();
    let mut keys = vec![key.clone()];
    let mut attributes = Vec::new();
    if criterion.need.is_some() {
        attributes.extend(["want", "ask", "why"]);
    }
    if matches!(criterion.need, Some(NeedKind::Service(_))) {
        attributes.extend(["other", "unsaid"]);
    }
    match criterion.values {
        // A text speaks for itself, unless it can be wished for.
        Values::Scalar(Scalar::Text | Scalar::Url) if criterion.need.is_none() => {}
        Values::Scalar(_) => attributes.push("fact"),
        Values::Set(_) => attributes.extend(["has", "lacks"]),
    }
    keys.extend(
        attributes
            .into_iter()
            .map(|attribute| format!("{key}.{attribute}")),
    );
    match criterion.values {
        Values::Scalar(Scalar::Word(words)) | Values::Set(Vocabulary::Words(words)) => {
            keys.extend(words.iter().map(|word| format!("{key}-words.{word}")));
        }
        Values::Set(Vocabulary::Services) => {
            for kind in criteria::services::TYPES {
                keys.push(format!("{key}-words.{kind}"));
                keys.push(format!("{key}-search.{kind}"));
            }
        }
        _ => {}
    }
    keys
}

#[test]
fn every_criterion_has_its_sentences_and_every_closed_word_its_label() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let known: BTreeSet<String> = patterns(language)
            .into_iter()
            .map(|said| said.key)
            .collect();
        let families = criteria::Family::ALL.map(|family| format!("family-{}", family.word()));
        let missing = criteria::all().flat_map(keys_of).chain(families);
        let missing = missing.filter(|key| !known.contains(key));
        wrong.extend(missing.map(|key| format!("{}: {key}", language.code())));
    }
    assert_none_wrong(&wrong);
}

#[test]
fn every_code_of_the_bundled_catalogue_has_a_name() {
    let catalogue = catalogue::bundled().unwrap().catalogue;
    let mut codes = BTreeSet::new();
    let facts = catalogue
        .hosters
        .iter()
        .flat_map(|hoster| hoster.facts.iter());
    for claim in facts.flat_map(|(_, fact)| fact.claims()) {
        match &claim.content {
            Content::Value(criteria::Value::Country(code)) => {
                codes.insert(format!("country-words.{code}"));
            }
            Content::Set { has, lacks, .. } => {
                let languages = has.iter().chain(lacks).filter_map(|element| match element {
                    Element::Code(code) => Some(format!("language-words.{code}")),
                    _ => None,
                });
                codes.extend(languages);
            }
            Content::Value(_) => {}
        }
    }
    for locale in locales() {
        let unnamed: Vec<String> = codes
            .iter()
            .filter(|key| locale.find_text(key).is_none())
            .cloned()
            .collect();
        assert_none_wrong(&unnamed);
    }
}
