//! Where declarations under way are kept: one file each, replaced whole, readable by its owner alone.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::Declaration;
use crate::catalogue::SourceFile;
use crate::disk;
use crate::json;
use crate::text;

/// The folder of the declarations under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drafts {
    folder: PathBuf,
}

/// A declaration that was kept, with its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The file.
    pub path: PathBuf,
    /// What it holds; nothing where it is no declaration, and is left as it is.
    pub declaration: Option<Declaration>,
}

impl Draft {
    /// Names the file, tamed.
    pub fn file_name(&self) -> String {
        let name = self.path.file_name().unwrap_or_default();
        text::tame(&name.to_string_lossy())
    }
}

impl Drafts {
    /// Keeps declarations in the folder of what matou keeps for this person.
    pub fn new(data: &Path) -> Self {
        Self {
            folder: data.join("declarations"),
        }
    }

    /// Returns the file of a declaration, by the hoster's id.
    pub fn path(&self, id: &str) -> PathBuf {
        self.folder.join(format!("{id}.json"))
    }

    /// Writes a declaration: either the whole of it replaces the file, or the file stays as it was.
    ///
    /// # Errors
    /// When the folder or the file cannot be written.
    pub fn keep(&self, declaration: &Declaration, today: Date) -> io::Result<()> {
        disk::keep(&self.path(declaration.id()), &declaration.to_draft(today))
    }

    /// Reads everything in the folder, in the order of the names; a folder that cannot be read holds nothing.
    pub fn list(&self) -> Vec<Draft> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let mut paths: Vec<PathBuf> = entries
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|end| end == "json"))
            .collect();
        paths.sort();
        paths
            .into_iter()
            .map(|path| Draft {
                declaration: read(&path),
                path,
            })
            .collect()
    }

    /// Deletes a declaration.
    ///
    /// # Errors
    /// When its file cannot be deleted.
    pub fn delete(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }
}

fn read(path: &Path) -> Option<Declaration> {
    let mut file = fs::File::open(path).ok()?;
    let file = SourceFile {
        name: text::tame(&path.to_string_lossy()),
        bytes: json::read_bytes(&mut file).ok()?,
    };
    Declaration::read(&file).ok()
}
