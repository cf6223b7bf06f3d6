//! Who each imported hoster is: what signs suggest is told, and taken only where the person says so.

use crate::catalogue::Catalogue;
use crate::catalogue::import::{Decision, Decisions, Found, Likeness, Sign, alike, recognise};
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
    let likenesses = recognise(found, known).into_iter().zip(alike(found));
    for (index, (hoster, (likeness, alike))) in found.iter().zip(likenesses).enumerate() {
        match said.get(index) {
            Some(Said::Known(known)) => {
                decisions.push(Decision::Known(*known));
                continue;
            }
            Some(Said::New) => {
                decisions.push(Decision::New);
                continue;
            }
            _ => {}
        }
        let name_of = |index: &usize| {
            let hoster = known.hosters.get(*index);
            hoster.map_or_else(String::new, |one| format!("{} ({})", one.name, one.id))
        };
        let (sentence, decision) = match &likeness {
            Likeness::New => among(found, alike, &said, takes),
            Likeness::One(index, Sign::Id) => (None, Decision::Known(*index)),
            Likeness::One(index, sign) => {
                let key = match (sign, takes) {
                    (Sign::Website, true) => "import-same.website",
                    (_, true) => "import-same.name",
                    (Sign::Website, false) => "import-like.website",
                    (_, false) => "import-like.name",
                };
                let sentence = Sentence::new(key).with("other", name_of(index));
                let decision = if takes {
                    Decision::Known(*index)
                } else {
                    Decision::New
                };
                (Some(sentence), decision)
            }
            Likeness::Several(all) => {
                let others = all.iter().map(|index| Sentence::verbatim(name_of(index)));
                let others = crate::locale::Arg::Any(others.collect());
                let sentence = Sentence::new("import-several").with("others", others);
                (Some(sentence), Decision::New)
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

/// Whom a hoster that nobody knows yet is taken for among those that are imported with it.
fn among(
    found: &[Found],
    alike: Option<(usize, Sign)>,
    said: &[Said],
    takes: bool,
) -> (Option<Sentence>, Decision) {
    // Whoever was said to be somebody stands for nobody else here.
    let is_free = |place: usize| matches!(said.get(place), Some(Said::Nothing));
    let Some((place, sign)) = alike.filter(|(place, _)| is_free(*place)) else {
        return (None, Decision::New);
    };
    let key = match (sign, takes) {
        (Sign::Website, true) => "import-same-run.website",
        (_, true) => "import-same-run.name",
        (Sign::Website, false) => "import-like-run.website",
        (_, false) => "import-like-run.name",
    };
    let other = found.get(place).map_or("", |other| other.name.as_str());
    let decision = if takes {
        Decision::Imported(place)
    } else {
        Decision::New
    };
    (Some(Sentence::new(key).with("other", other)), decision)
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
