//! What was begun to be added to the user's own catalogue, on the disk: kept at every key, until it is there.

use std::fs;
use std::io;
use std::path::Path;

use super::{Keeper, failed};
use crate::disk;
use crate::json;
use crate::tui::app::App;
use crate::tui::begun::Begun;

/// More than anybody types.
const MOST_BYTES: u64 = 1024 * 1024;

impl Keeper {
    /// Reads what was begun; nothing where nothing is kept.
    pub fn begun(&self) -> Begun {
        let file = self.begun.as_deref().and_then(|path| read(path).ok());
        file.unwrap_or_default()
    }

    /// Keeps what is begun, where anything is kept. Once nothing is, there is no file.
    pub(super) fn keep_begun(&self, app: &mut App) {
        let Some(path) = self.begun.as_deref() else {
            return;
        };
        let kept = if app.begun.is_empty() {
            fs::remove_file(path).or_else(|error| {
                if disk::is_absent(&error) {
                    Ok(())
                } else {
                    Err(error)
                }
            })
        } else {
            disk::keep(path, &app.begun.to_json())
        };
        if let Err(error) = kept {
            app.told = Some(failed(&error));
        }
    }
}

fn read(path: &Path) -> io::Result<Begun> {
    let bytes = json::read_at_most(&mut fs::File::open(path)?, MOST_BYTES)?;
    Ok(Begun::read(&serde_json::from_slice(&bytes)?))
}
