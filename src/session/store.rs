//! Where sessions are kept: one file each, replaced whole, readable by its owner alone.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::{Restored, Session};
use crate::catalogue::Catalogue;

/// The folder of the sessions.
#[derive(Clone, Debug)]
pub struct Store {
    folder: PathBuf,
}

/// The file of one session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot(PathBuf);

impl Slot {
    /// Returns the path of the file.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Store {
    /// Keeps sessions in `folder`, which is made when it is first needed.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
        }
    }

    /// Keeps sessions in the user's own data folder. `None` when the machine does not say where that is.
    pub fn of_user() -> Option<Self> {
        let folders = directories::ProjectDirs::from("", "", "matou")?;
        Some(Self::new(folders.data_dir().join("sessions")))
    }

    /// Chooses the file of a new session, named after the moment at which it begins.
    pub fn slot(&self, session: &Session) -> Slot {
        let stem = session.saved.strftime("%Y-%m-%d-%H%M%S").to_string();
        let name = |number: u32| match number {
            0 => format!("{stem}.json"),
            number => format!("{stem}-{number}.json"),
        };
        let free = (0..1000)
            .map(|number| self.folder.join(name(number)))
            .find(|path| !path.exists());
        Slot(free.unwrap_or_else(|| self.folder.join(name(0))))
    }

    /// Writes a session: either the whole of it replaces the file, or the file stays as it was.
    ///
    /// # Errors
    /// When the folder or the file cannot be written.
    pub fn save(&self, slot: &Slot, session: &Session, catalogue: &Catalogue) -> io::Result<()> {
        make_private_folder(&self.folder)?;
        let mut file = tempfile::NamedTempFile::new_in(&self.folder)?;
        serde_json::to_writer_pretty(&mut file, &session.to_json(catalogue))?;
        file.write_all(b"\n")?;
        file.as_file().sync_all()?;
        file.persist(&slot.0)?;
        Ok(())
    }

    /// Returns the session that was kept last; a file that is no session is passed over.
    pub fn latest(&self) -> Option<(Slot, Restored)> {
        let files = fs::read_dir(&self.folder).ok()?;
        files
            .filter_map(|entry| {
                let path = entry.ok()?.path();
                let is_json = path
                    .extension()
                    .is_some_and(|extension| extension == "json");
                let is_session = is_json && path.is_file();
                let bytes = is_session.then(|| fs::read(&path).ok())??;
                let restored = Session::read(&bytes)?;
                Some((Slot(path), restored))
            })
            .max_by_key(|(slot, restored)| (restored.session.saved, slot.0.clone()))
    }
}

/// Makes the folder where it is missing, closed to everybody else.
fn make_private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
