//! Where sessions are kept: one file each, replaced whole, readable by its owner alone.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde_json::Value as Json;

use super::listing::{Kept, Listing, Unreadable, Why};
use super::{Made, Session, clean_name};
use crate::disk;
use crate::json;
use crate::problem::Place;

/// The most bytes that a session may have: thousands of times an ordinary one, notes included.
const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// The folder of the sessions.
#[derive(Clone, Debug)]
pub struct Store {
    folder: PathBuf,
}

/// The file of one session.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot(PathBuf);

impl Slot {
    /// Returns the path of the file.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Returns the name of the file, tamed.
    pub fn file_name(&self) -> String {
        let name = self.0.file_name().unwrap_or_default();
        crate::text::tame(&name.to_string_lossy())
    }

    /// Returns the name of the file without its ending, tamed: what the command line calls a session.
    pub fn stem(&self) -> String {
        let name = self.file_name();
        name.strip_suffix(".json")
            .map_or(name.clone(), str::to_owned)
    }
}

impl Store {
    /// Keeps sessions in `folder`, which is made when it is first needed.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
        }
    }

    /// Returns the folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Chooses the file of a new session, named after the moment at which it begins.
    pub fn slot(&self, session: &Session) -> Slot {
        let mut names = disk::file_names(&stem_of(session.saved), "json");
        let first = self.folder.join(names.next().unwrap_or_default());
        let free = std::iter::once(first.clone())
            .chain(names.map(|name| self.folder.join(name)))
            .find(|path| !path.exists());
        Slot(free.unwrap_or(first))
    }

    /// Writes a session: either the whole of it replaces the file, or the file stays as it was.
    ///
    /// # Errors
    /// When the folder or the file cannot be written.
    pub fn save(&self, slot: &Slot, session: &Session, made: &Made) -> io::Result<()> {
        disk::keep(&slot.0, &session.to_json(made))
    }

    /// Reads everything in the folder; nothing is hidden but what does not end in `.json`.
    ///
    /// # Errors
    /// When there is a folder and it cannot be read.
    pub fn list(&self) -> io::Result<Listing> {
        let mut listing = Listing::default();
        let files = match fs::read_dir(&self.folder) {
            Err(error) if disk::is_absent(&error) => return Ok(listing),
            files => files?,
        };
        for entry in files {
            let path = entry?.path();
            if path.extension().is_none_or(|end| end != "json") {
                continue;
            }
            match read(&path) {
                Ok(kept) => listing.kept.push(kept),
                Err(unreadable) => listing.unreadable.push(unreadable),
            }
        }
        listing.sort();
        Ok(listing)
    }

    /// Gives a session another name; `None` takes its name away. All else in its file stays as it is, even
    /// what this program does not know.
    ///
    /// # Errors
    /// When the file cannot be read or written.
    pub fn rename(&self, slot: &Slot, name: Option<&str>) -> io::Result<()> {
        disk::keep(&slot.0, &with_name(slot, name)?)
    }

    /// Copies a session to a file of its own, under another name.
    ///
    /// # Errors
    /// When the file cannot be read, or the copy cannot be written.
    pub fn duplicate(&self, slot: &Slot, name: &str, now: Timestamp) -> io::Result<Slot> {
        let draft = disk::draft(&self.folder, &with_name(slot, Some(name))?)?;
        disk::persist_beside(draft, &self.folder, &stem_of(now), "json").map(Slot)
    }

    /// Deletes a session.
    ///
    /// # Errors
    /// When its file cannot be deleted.
    pub fn delete(&self, slot: &Slot) -> io::Result<()> {
        fs::remove_file(&slot.0)
    }
}

/// Reads the session of a file.
///
/// # Errors
/// Why it cannot be opened.
pub(super) fn read(path: &Path) -> Result<Kept, Unreadable> {
    let slot = Slot(path.to_owned());
    let restored = bytes(path)
        .map_err(|error| Why::Cause(error.kind()))
        .and_then(|bytes| {
            let restored = Session::read(&bytes);
            restored.map_err(|problem| Why::Problem(problem.in_file(&slot.file_name())))
        });
    match restored {
        Ok(restored) => Ok(Kept::new(slot, restored)),
        Err(why) => Err(Unreadable { slot, why }),
    }
}

/// Reads a file that may be a session.
fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let about = fs::metadata(path)?;
    if about.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    // A pipe would never end, and nothing that big was written here.
    if !about.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    if about.len() > MOST_BYTES {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    json::read_bytes(&mut fs::File::open(path)?)
}

/// Returns what the file of a session holds, even what this program does not know.
///
/// # Errors
/// When it cannot be read, or is no JSON any more.
pub fn content(slot: &Slot) -> io::Result<Json> {
    let place = Place::file(&slot.file_name());
    json::parse(&bytes(&slot.0)?, &place).map_err(|_| io::ErrorKind::InvalidData.into())
}

/// Writes the file of a session once more, for somebody else: into `folder`, as `matou-<stem>.json`, or with
/// a number behind it where that is taken. Returns where.
///
/// # Errors
/// When the file cannot be read, or the copy cannot be written.
pub fn export(slot: &Slot, folder: &Path, stem: &str) -> io::Result<PathBuf> {
    disk::hand_over(&bytes(&slot.0)?, folder, stem, "json")
}

/// Writes a document for somebody else: into `folder`, as `matou-<stem>.txt`, or with a number behind it where
/// that is taken. Returns where.
///
/// # Errors
/// When it cannot be written.
pub fn write_document(document: &str, folder: &Path, stem: &str) -> io::Result<PathBuf> {
    disk::hand_over(document.as_bytes(), folder, stem, "txt")
}

fn stem_of(moment: Timestamp) -> String {
    moment.strftime("%Y-%m-%d-%H%M%S").to_string()
}

/// The content of a file with another name in it.
fn with_name(slot: &Slot, name: Option<&str>) -> io::Result<Json> {
    let mut content = content(slot)?;
    let name = name.and_then(clean_name);
    match content.as_object_mut() {
        Some(content) => content.insert("name".into(), name.into()),
        None => return Err(io::ErrorKind::InvalidData.into()),
    };
    Ok(content)
}
