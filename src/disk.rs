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

/// Says whether nothing can be there: no such file, nor a folder that could hold it (a service account's home is often
/// `/dev/null`).
pub fn is_absent(cause: &io::Error) -> bool {
    matches!(
        cause.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}

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
    // At once: piece by piece, a large file takes ten times as long.
    let mut bytes = serde_json::to_vec_pretty(content)?;
    bytes.push(b'\n');
    file.write_all(&bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// Writes a file that somebody named, so that nobody ever finds half of it: beside it first, then in its place.
///
/// # Errors
/// When it cannot be written; then it stays as it was.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // What a link names is replaced, not the link.
    let path = match fs::canonicalize(path) {
        Ok(path) => path,
        // A link to nothing, or to itself, is left alone.
        Err(cause) if path.is_symlink() => return Err(cause),
        Err(_) => path.to_owned(),
    };
    let known = fs::metadata(&path).ok();
    match &known {
        Some(known) if known.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        // A device or a pipe cannot be replaced: it is written to.
        Some(known) if known.permissions().readonly() => {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        Some(known) if !known.is_file() => {
            return fs::File::options()
                .write(true)
                .open(&path)?
                .write_all(bytes);
        }
        _ => {}
    }
    let mut draft = draft_beside(&path)?;
    draft.write_all(bytes)?;
    if let Some(known) = known {
        draft.as_file().set_permissions(known.permissions())?;
    }
    draft.as_file().sync_all()?;
    draft.persist(&path)?;
    Ok(())
}

/// Opens a temporary file in the same folder, with the permissions that a new file usually gets.
fn draft_beside(path: &Path) -> io::Result<NamedTempFile> {
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder.to_owned(),
        _ => PathBuf::from("."),
    };
    let mut builder = tempfile::Builder::new();
    builder.prefix(".matou-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    // The name of the temporary file would only puzzle: the caller names the one that was asked for.
    builder
        .tempfile_in(folder)
        .map_err(|error| match error.raw_os_error() {
            Some(code) => io::Error::from_raw_os_error(code),
            None => error.kind().into(),
        })
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
