//! The catalogue in use: the files that it is read from, and the one of them that this program writes.

use std::io;
use std::path::{Path, PathBuf};

use super::{Change, Own};
use crate::catalogue::load::{Loaded, SourceFile, load_over};
use crate::disk;
use crate::json;
use crate::problem::Problem;
use crate::text;

/// Where the user's own catalogue is kept: one file, replaced whole, readable by its owner alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shelf {
    path: PathBuf,
}

impl Shelf {
    /// Keeps it in the folder of what matou keeps for this person.
    pub fn new(data: &Path) -> Self {
        Self {
            path: data.join("catalogue.json"),
        }
    }

    /// Returns the path of the file, which is not there as long as nothing was added.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads the file; `None` as long as there is none.
    ///
    /// # Errors
    /// When it is there and cannot be read.
    pub fn file(&self) -> io::Result<Option<SourceFile>> {
        let mut file = match std::fs::File::open(&self.path) {
            Err(error) if disk::is_absent(&error) => return Ok(None),
            file => file?,
        };
        Ok(Some(SourceFile {
            name: text::tame(&self.path.to_string_lossy()),
            bytes: json::read_bytes(&mut file)?,
        }))
    }
}

/// Why a change was not kept.
#[derive(Debug)]
pub enum Unkept {
    /// There is nowhere to keep it, or nothing is to be written.
    Nowhere,
    /// The file cannot be read.
    Read(io::Error),
    /// The file cannot be written.
    Write(io::Error),
    /// The file holds something that cannot be used, and is left as it is.
    Problems(Vec<Problem>),
}

/// The files that the catalogue in use is read from.
#[derive(Clone, Debug, Default)]
pub struct Stock {
    shared: Vec<SourceFile>,
    added: Vec<SourceFile>,
    shelf: Option<Shelf>,
    is_written: bool,
}

impl Stock {
    /// Reads the catalogue out of files that everybody has, laid over by the user's own catalogue, where there is a
    /// shelf for it, and by files that were `added` for this run.
    pub fn new(shared: Vec<SourceFile>, shelf: Option<Shelf>, added: Vec<SourceFile>) -> Self {
        Self {
            shared,
            added,
            shelf,
            is_written: true,
        }
    }

    /// Reads what is kept, and keeps nothing more.
    #[must_use]
    pub fn read_only(self) -> Self {
        Self {
            is_written: false,
            ..self
        }
    }

    /// Says whether a change can be kept.
    pub fn is_writable(&self) -> bool {
        self.is_written && self.shelf.is_some()
    }

    /// Returns where the user's own catalogue is kept.
    pub fn shelf(&self) -> Option<&Shelf> {
        self.shelf.as_ref()
    }

    /// Returns every file, in the order in which they are read.
    ///
    /// # Errors
    /// When the user's own catalogue cannot be read.
    pub fn files(&self) -> io::Result<Vec<SourceFile>> {
        Ok([self.shared.clone(), self.own_files()?].concat())
    }

    /// Reads the catalogue.
    ///
    /// # Errors
    /// Why the user's own catalogue cannot be read, or every problem of a file that cannot be used.
    pub fn load(&self) -> Result<Loaded, Unkept> {
        let own = self.own_files().map_err(Unkept::Read)?;
        load_over(&self.shared, &own).map_err(Unkept::Problems)
    }

    /// Reads the user's own catalogue alone.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn own(&self) -> Result<Own, Unkept> {
        self.own_by(Own::read)
    }

    fn own_by(
        &self,
        read: impl FnOnce(&SourceFile) -> Result<Own, Vec<Problem>>,
    ) -> Result<Own, Unkept> {
        let kept = self.shelf.as_ref().ok_or(Unkept::Nowhere)?;
        match kept.file().map_err(Unkept::Read)? {
            Some(file) => read(&file).map_err(Unkept::Problems),
            None => Ok(Own::default()),
        }
    }

    /// Changes the user's own catalogue as it stands on the disk, and reads the catalogue anew. A file that cannot be
    /// used is left as it is.
    ///
    /// # Errors
    /// Why the change was not kept; then nothing is written.
    pub fn change(&self, change: Change) -> Result<Loaded, Unkept> {
        let kept = self.shelf.as_ref().filter(|_| self.is_written);
        let path = kept.ok_or(Unkept::Nowhere)?.path();
        let mut own = self.own_by(Own::read_whole)?;
        own.change(change);
        disk::keep(path, &own.to_json()).map_err(Unkept::Write)?;
        self.load()
    }

    /// The files of one's own: what is kept, then what was added for this run.
    fn own_files(&self) -> io::Result<Vec<SourceFile>> {
        let kept = self.shelf.as_ref().map(Shelf::file).transpose()?.flatten();
        Ok(kept.into_iter().chain(self.added.clone()).collect())
    }
}
