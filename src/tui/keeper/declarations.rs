//! Declarations on the disk: kept at every change, handed over when that is asked for.

use std::io;
use std::path::{Path, PathBuf};

use serde_json::Value as Json;

use super::Keeper;
use crate::declaration::Draft;
use crate::disk;
use crate::error::cause_of;
use crate::locale::Sentence;
use crate::report::json::written;
use crate::tui::app::{App, Saving};
use crate::tui::screen::declare;
use crate::tui::world::World;

impl Keeper {
    /// Keeps the declaration under way, where anything is kept: in the file that was named for it, or among the drafts.
    pub(super) fn keep_declaration(&self, world: &World, app: &mut App) {
        let Some(declaring) = &mut app.declaring else {
            return;
        };
        // Without a name it is nobody's yet.
        if declaring.declaration.id().is_empty() {
            return;
        }
        declaring.is_only_here = true;
        let Some(drafts) = self.drafts.as_ref() else {
            return;
        };
        let declaration = &declaring.declaration;
        let kept = match &declaring.file {
            Some(path) => replace(path, &declaration.to_draft(world.today)).map(drop),
            None => drafts.keep(declaration, world.today),
        };
        match kept {
            Ok(()) => {
                declaring.saving = Saving::Saved;
                declaring.is_only_here = false;
                if declaring.file.is_none() {
                    let draft = Draft {
                        path: drafts.path(declaration.id()),
                        declaration: Some(declaration.clone()),
                    };
                    app.drafts = with_draft(&app.drafts, draft).into();
                }
            }
            Err(error) => declaring.saving = Saving::Failed(cause_of(&error)),
        }
    }

    /// Keeps a declaration whose name was typed and not gone on from, when one leaves.
    pub(super) fn keep_nameless(&self, world: &World, app: &mut App) {
        if let Some(declaring) = &mut app.declaring
            && declaring.declaration.id().is_empty()
        {
            declaring.declaration.settle_id(&world.catalogue);
            self.keep_declaration(world, app);
        }
    }

    /// Deletes a declaration that was begun.
    pub(super) fn delete_draft(&self, app: &mut App, path: &Path) {
        let Some(drafts) = &self.drafts else {
            return;
        };
        app.told = Some(match drafts.delete(path) {
            Ok(()) => Sentence::new("declare-deleted"),
            Err(error) => super::failed(&error),
        });
        app.drafts = self.drafts().into();
    }
}

/// The drafts with one more, or in the place of what was known of its file.
fn with_draft(drafts: &[Draft], draft: Draft) -> Vec<Draft> {
    let others = drafts.iter().filter(|other| other.path != draft.path);
    let mut drafts: Vec<Draft> = others.cloned().collect();
    drafts.push(draft);
    drafts.sort_by(|one, other| one.path.cmp(&other.path));
    drafts
}

/// Writes the declaration for others, where it was asked for, and says where that is.
pub(super) fn hand_over(world: &World, app: &mut App, here: &Path) {
    let Some(declaring) = &mut app.declaring else {
        return;
    };
    let declaration = &declaring.declaration;
    let written = match (&declaring.file, &declaring.handed_over) {
        // What is not finished stays in a file that one goes on with.
        (Some(path), _) => replace(path, &declaration.to_draft(world.today)),
        // What this run wrote is written anew; nothing else is.
        (None, Some(path)) => replace(path, &declaration.to_json(world.today)),
        (None, None) => {
            let bytes = written(&declaration.to_json(world.today));
            disk::hand_over(bytes.as_bytes(), here, declaration.id(), "json")
        }
    };
    match written {
        Ok(path) => {
            declaring.handed_over = Some(path);
            declaring.is_only_here = false;
            declare::show_written(app);
        }
        Err(error) => app.told = Some(super::failed(&error)),
    }
}

/// Writes a file that was named, whole or not at all; returns where it is.
fn replace(path: &Path, content: &Json) -> io::Result<PathBuf> {
    disk::replace(path, written(content).as_bytes()).map(|()| path.to_owned())
}
