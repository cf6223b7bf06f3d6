//! What is written to the disk: whole or not at all.
//!
//! What is kept for this person is readable by its owner alone; what is handed over to somebody else has the
//! permissions of any new file, and overwrites nothing.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde_json::Value as Json;
use tempfile::NamedTempFile;

/// How many files may begin with the same name.
const MOST_TWINS: u32 = 1000;

/// Writes a file that is kept: either the whole of `content` replaces it, or it stays as it was.
///
/// # Errors
/// When the folder or the file cannot be written.
pub fn keep(path: &Path, content: &Json) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new(""));
    draft(folder, content)?.persist(path)?;
    Ok(())
}

/// Writes a file of a private folder that has no name yet. It is its owner's alone from the beginning.
///
/// # Errors
/// When the folder or the file cannot be written.
pub fn draft(folder: &Path, content: &Json) -> io::Result<NamedTempFile> {
    make_private_folder(folder)?;
    let mut file = NamedTempFile::new_in(folder)?;
    serde_json::to_writer_pretty(&mut file, content)?;
    file.write_all(b"\n")?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// Writes a file for somebody else: into `folder`, as `matou-<stem>.<extension>`, or with a number behind it where
/// that is taken. Returns where.
///
/// # Errors
/// When it cannot be written.
pub fn hand_over(bytes: &[u8], folder: &Path, stem: &str, extension: &str) -> io::Result<PathBuf> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".matou-");
    // What is handed over has the permissions of any new file.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut draft = builder.tempfile_in(folder)?;
    draft.write_all(bytes)?;
    draft.as_file().sync_all()?;
    let stem = if stem.is_empty() {
        "matou".to_owned()
    } else {
        format!("matou-{stem}")
    };
    persist_beside(draft, folder, &stem, extension)
}

/// Gives a file the first free name that begins with `stem`, and overwrites nothing. Returns where it is.
///
/// # Errors
/// When it cannot be written, or every name is taken.
pub fn persist_beside(
    mut draft: NamedTempFile,
    folder: &Path,
    stem: &str,
    extension: &str,
) -> io::Result<PathBuf> {
    for name in file_names(stem, extension) {
        let path = folder.join(name);
        match draft.persist_noclobber(&path) {
            Ok(_) => return Ok(path),
            Err(refused) if refused.error.kind() == io::ErrorKind::AlreadyExists => {
                draft = refused.file;
            }
            Err(refused) => return Err(refused.error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// The names that a file may have: `stem.json`, `stem-1.json`, and so on.
pub fn file_names(stem: &str, extension: &str) -> impl Iterator<Item = String> + use<> {
    let (stem, extension) = (stem.to_owned(), extension.to_owned());
    (0..MOST_TWINS).map(move |number| match number {
        0 => format!("{stem}.{extension}"),
        number => format!("{stem}-{number}.{extension}"),
    })
}

/// Makes the folder where it is missing, closed to everybody else.
fn make_private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
