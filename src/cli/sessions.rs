//! `matou sessions`: what is kept of the questionnaires that were begun.

use std::path::Path;

use serde_json::{Value as Json, json};

use super::arguments::{Exported, Format, Global, Sessions};
use super::{Call, confirm, input, output};
use crate::error::{self, Error, Exit};
use crate::locale::{Locale, Sentence};
use crate::matching::{Options, Silence};
use crate::questionnaire::derive;
use crate::report::{self, handout::Handout};
use crate::session::{self, Kept, Store, clean_name, find, find_kept};
use crate::text;

pub(super) fn run(
    call: &mut Call<'_, '_>,
    global: &Global,
    arguments: &Sessions,
) -> Result<Exit, Error> {
    let store = call.environment.store();
    // A file elsewhere is read even on a machine that does not say where ours are.
    let anywhere = |given: &Path, locale: &Locale| find(store.as_ref(), given, locale);
    match arguments {
        Sessions::Show { session } => {
            let kept = anywhere(session, &call.locale)?;
            show(call, &kept)
        }
        Sessions::Export {
            session,
            format,
            output,
        } => {
            let kept = anywhere(session, &call.locale)?;
            let text = match format {
                Exported::Text => document(call, global, &kept)?,
                Exported::Json | Exported::Needs => export(&kept, *format)?,
            };
            output::deliver(call, &text, output.as_deref())
        }
        others => among_ours(call, &store.ok_or(Error::NoFolder)?, others),
    }
}

/// What is done with the sessions of the folder alone.
fn among_ours(call: &mut Call<'_, '_>, store: &Store, arguments: &Sessions) -> Result<Exit, Error> {
    let ours = |given: &Path, locale: &Locale| find_kept(Some(store), given, locale);
    let failed = |kept: &Kept, cause| Error::Write {
        file: error::file_name(kept.slot.path()),
        cause,
    };
    let said = match arguments {
        Sessions::Show { .. } | Sessions::Export { .. } => return Ok(Exit::Done),
        Sessions::List { format } => return list(call, store, *format),
        Sessions::Where => {
            // Foreign bytes of a path are no text for a terminal.
            let folder = text::tame(&store.folder().to_string_lossy());
            return output::answer(call, &format!("{folder}\n"));
        }
        Sessions::Rename { session, name } => {
            let kept = ours(session, &call.locale)?;
            let name = clean_name(name);
            store
                .rename(&kept.slot, name.as_deref())
                .map_err(|cause| failed(&kept, cause))?;
            Sentence::new("sessions-renamed")
        }
        Sessions::Duplicate { session, name } => {
            let kept = ours(session, &call.locale)?;
            let copy = Sentence::new("session-copy").with("name", kept.title());
            let name = name.as_deref().and_then(clean_name);
            let name = name.unwrap_or_else(|| call.locale.say(&copy));
            store
                .duplicate(&kept.slot, &name, call.environment.now)
                .map_err(|cause| failed(&kept, cause))?;
            Sentence::new("sessions-duplicated").with("name", name)
        }
        Sessions::Delete { session, yes } => {
            let kept = ours(session, &call.locale)?;
            if *yes || is_confirmed(call, &kept)? {
                store
                    .delete(&kept.slot)
                    .map_err(|cause| failed(&kept, cause))?;
                Sentence::new("sessions-deleted").with("name", kept.title())
            } else {
                Sentence::new("sessions-spared").with("name", kept.title())
            }
        }
    };
    call.say(&said);
    Ok(Exit::Done)
}

/// Asks whether to delete a session; where nobody can be asked, the command ends here.
fn is_confirmed(call: &mut Call<'_, '_>, kept: &Kept) -> Result<bool, Error> {
    let question = Sentence::new("sessions-delete-ask")
        .with("name", kept.title())
        .with("file", kept.slot.file_name());
    confirm::ask(call, &question).ok_or_else(|| Error::NotConfirmed {
        name: call.locale.say(&kept.title()),
    })
}

fn list(call: &mut Call<'_, '_>, store: &Store, format: Format) -> Result<Exit, Error> {
    let listing = store.list().map_err(|cause| Error::Read {
        file: error::file_name(store.folder()),
        cause,
    })?;
    let text = match format {
        Format::Json => {
            let json = json!({
                "sessions": listing.kept.iter().map(|kept| entry(kept, &call.locale)).collect::<Json>(),
                "unreadable": listing.unreadable.iter().map(|one| json!({
                    "file": one.slot.file_name(),
                    "problem": one.line(&call.locale),
                })).collect::<Json>(),
            });
            output::written(&json)
        }
        Format::Text => report::session::list(&listing.kept, call.environment.today, &call.locale),
    };
    if format == Format::Text {
        for one in &listing.unreadable {
            let line = Sentence::verbatim(one.line(&call.locale));
            let said = error::warning_line(&line, &call.locale, call.error_columns());
            call.tell(&said);
        }
        if listing.is_empty() {
            call.say(&Sentence::new("sessions-none"));
        }
    }
    output::answer(call, &text)
}

/// One session for a program.
fn entry(kept: &Kept, locale: &Locale) -> Json {
    let session = &kept.restored.session;
    json!({
        "file": kept.slot.file_name(),
        "name": session.journey.name,
        "title": locale.say(&kept.title()),
        "saved": session.saved.to_string(),
        "position": session.journey.position.word(),
        "path": session.journey.path.word(),
        "dropped": kept.restored.dropped,
    })
}

fn show(call: &mut Call<'_, '_>, kept: &Kept) -> Result<Exit, Error> {
    input::tell_dropped(call, &kept.restored);
    let (today, columns) = (call.environment.today, call.environment.columns());
    let page = report::session::page(kept, today, &call.locale, columns);
    output::answer(call, &page)
}

/// The document of a session, with the hosters of the catalogue in use.
fn document(call: &mut Call<'_, '_>, global: &Global, kept: &Kept) -> Result<String, Error> {
    input::tell_dropped(call, &kept.restored);
    let catalogue = input::catalogue(call, global)?;
    let ranking = kept.restored.ranking.as_ref();
    let handout = Handout {
        journey: &kept.restored.session.journey,
        day: kept.day,
        today: call.environment.today,
        catalogue: &catalogue,
        options: Options {
            silence: ranking.map_or(Silence::default(), |ranking| ranking.silence),
            ..Options::default()
        },
    };
    let columns = call.environment.columns();
    Ok(report::handout::write(&handout, &call.locale, columns))
}

fn export(kept: &Kept, format: Exported) -> Result<String, Error> {
    let json = match format {
        Exported::Needs => derive(&kept.restored.session.journey.answers).0.to_json(),
        // As it stands on the disk: what was dropped on reading is still there.
        Exported::Json | Exported::Text => {
            session::content(&kept.slot).map_err(|cause| Error::Read {
                file: error::file_name(kept.slot.path()),
                cause,
            })?
        }
    };
    Ok(output::written(&json))
}
