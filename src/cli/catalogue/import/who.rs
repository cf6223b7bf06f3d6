//! Who each imported hoster is: what signs suggest is told, and taken only where the person says so.

use crate::catalogue::Catalogue;
use crate::catalogue::import::{Decisions, Found, Likeness, Sign, recognise};
use crate::cli::catalogue::find;
use crate::cli::{Call, arguments};
use crate::error::Error;
use crate::locale::Sentence;
use crate::text;

/// Decides whom each hoster is taken for, and tells it.
///
/// `--same-as` decides before anything else. What one sign suggests is taken where it will be shown and confirmed, or
/// with `--yes`; into a file that is only written, nothing is taken unasked. What several signs suggest is never taken.
pub(super) fn decide(
    call: &mut Call<'_, '_>,
    asked: &arguments::Import,
    found: &[Found],
    known: &Catalogue,
) -> Result<Decisions, Error> {
    let said = said(asked, found, known)?;
    let takes = asked.yes || asked.output.is_none();
    let mut decisions = Decisions::with_capacity(found.len());
    for (index, (hoster, likeness)) in found.iter().zip(recognise(found, known)).enumerate() {
        match said.get(index) {
            Some(Said::Known(known)) => {
                decisions.push(Some(*known));
                continue;
            }
            Some(Said::New) => {
                decisions.push(None);
                continue;
            }
            _ => {}
        }
        let name_of = |index: &usize| {
            let hoster = known.hosters.get(*index);
            hoster.map_or_else(String::new, |one| format!("{} ({})", one.name, one.id))
        };
        let (sentence, decision) = match &likeness {
            Likeness::New => (None, None),
            Likeness::One(index, Sign::Id) => (None, Some(*index)),
            Likeness::One(index, sign) => {
                let key = match (sign, takes) {
                    (Sign::Website, true) => "import-same.website",
                    (_, true) => "import-same.name",
                    (Sign::Website, false) => "import-like.website",
                    (_, false) => "import-like.name",
                };
                let sentence = Sentence::new(key).with("other", name_of(index));
                (Some(sentence), takes.then_some(*index))
            }
            Likeness::Several(all) => {
                let others = all.iter().map(|index| Sentence::verbatim(name_of(index)));
                let others = crate::locale::Arg::Any(others.collect());
                let sentence = Sentence::new("import-several").with("others", others);
                (Some(sentence), None)
            }
        };
        if let Some(sentence) = sentence {
            let sentence = sentence
                .with("name", hoster.name.as_str())
                .with("id", text::slug(&hoster.name));
            call.say(&sentence);
        }
        decisions.push(decision);
    }
    Ok(decisions)
}

/// What `--same-as` says of a hoster.
#[derive(Clone, Copy)]
enum Said {
    Nothing,
    Known(usize),
    New,
}

/// What `--same-as` says of each hoster.
fn said(asked: &arguments::Import, found: &[Found], known: &Catalogue) -> Result<Vec<Said>, Error> {
    let mut said = vec![Said::Nothing; found.len()];
    for (imported, other) in &asked.same_as {
        let is_meant = |hoster: &Found| {
            hoster.id.as_deref() == Some(imported)
                || text::slug(&hoster.name) == *imported
                || text::same(&hoster.name, imported)
        };
        let decision = match other.as_str() {
            "" => Said::New,
            other => Said::Known(find(known, other)?),
        };
        let mut is_found = false;
        for (hoster, said) in found.iter().zip(&mut said) {
            if is_meant(hoster) {
                *said = decision;
                is_found = true;
            }
        }
        if !is_found {
            let names = found.iter().take(3).map(|hoster| hoster.name.clone());
            return Err(Error::UnknownHoster {
                given: imported.clone(),
                near: names.collect(),
            });
        }
    }
    Ok(said)
}
