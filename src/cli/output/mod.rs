//! Where results go: a terminal or pipe as they come, a file whole or not at all.

mod special;
mod temporary;

use std::fs;
use std::io::{self, BufWriter, ErrorKind, IsTerminal as _, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use temporary::Temporary;

use crate::escape::{self, Shown};

/// A result that could not be written.
#[derive(Debug, thiserror::Error)]
#[error("cannot write {}: {cause}", path.as_deref().unwrap_or(Path::new("the output")).display())]
pub(super) struct OutputError {
    /// The file; `None` for the standard output.
    pub(super) path: Option<PathBuf>,
    /// What the system said.
    #[source]
    pub(super) cause: io::Error,
}

/// So many bytes go to a file at once: the lines of large results would each be one request.
const BUFFER: usize = 1 << 16;

/// The file that a result goes to; none for the standard output, which `-` names as well.
pub(super) fn file(named: Option<&Path>) -> Option<&Path> {
    named.filter(|path| *path != Path::new("-"))
}

/// What writes a result.
pub(super) type Writer<'a> = &'a dyn Fn(&mut dyn Write) -> io::Result<()>;

/// Writes a result to a file, or to the standard output where none is named. What people wrote may
/// order nothing: only the program's own colours pass, and these only with `styles`.
pub(super) fn write(
    path: Option<&Path>,
    styles: bool,
    write: Writer<'_>,
) -> Result<(), OutputError> {
    exact(path, &|out| {
        let mut out = Shown::new(out, styles);
        write(&mut out)?;
        out.finish()?;
        Ok(())
    })
}

/// Writes a text that another program reads as it is.
pub(super) fn exact(path: Option<&Path>, write: Writer<'_>) -> Result<(), OutputError> {
    let written = match path {
        Some(path) if !names_stdout(path) => to_file(path, write),
        _ => to_stdout(write),
    };
    written.map_err(|cause| OutputError {
        path: path.map(Path::to_owned),
        cause,
    })
}

/// Writes a text of a file to the standard output: as it is for a program, and for a terminal so that it
/// orders nothing; no colour in it is the program's.
pub(super) fn hand_on(text: &str) -> Result<(), OutputError> {
    let copy: Writer<'_> = &|out| out.write_all(text.as_bytes());
    if io::stdout().is_terminal() {
        return write(None, false, copy);
    }
    exact(None, copy)
}

/// Writes text to the standard error. Where that fails there is nobody left to tell.
pub(super) fn tell(text: &str, styles: bool) {
    let text = escape::shown(text, styles);
    let _ = anstream::AutoStream::always(io::stderr()).write_all(text.as_bytes());
}

/// Whether there was no standard output when the program began. What is written to it would vanish
/// without an error: Rust opens a device in its place.
static IS_CLOSED: AtomicBool = AtomicBool::new(false);

/// So many links are followed to a file that is not there yet; more of them lead in a circle.
const MOST_LINKS: usize = 40;

/// Whether the standard output is a terminal.
pub(super) fn is_terminal() -> bool {
    io::stdout().is_terminal()
}

/// Remembers that there is no standard output.
pub(super) fn stdout_is_closed() {
    IS_CLOSED.store(true, Ordering::Relaxed);
}

/// Whether a path is the standard output by another name.
fn names_stdout(path: &Path) -> bool {
    ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"]
        .into_iter()
        .any(|name| path == Path::new(name))
}

fn to_stdout(write: Writer<'_>) -> io::Result<()> {
    if IS_CLOSED.load(Ordering::Relaxed) {
        return Err(ErrorKind::NotConnected.into());
    }
    let mut out = BufWriter::new(anstream::AutoStream::always(io::stdout()));
    match write(&mut out).and_then(|()| out.flush()) {
        // Whoever read it has seen enough.
        Err(cause) if cause.kind() == ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

/// Writes beside the file and then takes its place, so that a failure leaves what was there.
/// What is not a file (a pipe, `/dev/stdout`) is written to as it is.
fn to_file(path: &Path, write: Writer<'_>) -> io::Result<()> {
    let existing = match fs::metadata(path) {
        Ok(metadata) => Some(metadata),
        Err(cause) if cause.kind() == ErrorKind::NotFound => None,
        Err(cause) => return Err(cause),
    };
    if existing.as_ref().is_some_and(fs::Metadata::is_dir) {
        return Err(ErrorKind::IsADirectory.into());
    }
    if existing
        .as_ref()
        .is_some_and(|metadata| !metadata.is_file())
    {
        let mut out = BufWriter::new(special::open(path)?);
        return write(&mut out).and_then(|()| out.flush());
    }
    // A link is followed: the file behind it changes, the link stays.
    let target = if existing.is_some() {
        fs::canonicalize(path)?
    } else {
        behind_links(path)?
    };
    let folder = target
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let file = Temporary::within(folder.unwrap_or(Path::new(".")))?;
    if let Some(metadata) = existing {
        if metadata.permissions().readonly() {
            return Err(ErrorKind::PermissionDenied.into());
        }
        file.set_permissions(metadata.permissions())?;
    }
    let mut out = BufWriter::with_capacity(BUFFER, file.file()?);
    write(&mut out)?;
    out.flush()?;
    drop(out);
    // Not for the sake of a machine that stops, but because a shared folder may refuse what it took
    // only now: then the old file must stay. Of a district's result it takes no time at all.
    file.file()?.sync_all()?;
    file.replace(&target)
}

/// The file that a link leads to, though it is not there yet.
fn behind_links(path: &Path) -> io::Result<PathBuf> {
    let mut target = path.to_owned();
    for _ in 0..MOST_LINKS {
        let Ok(next) = fs::read_link(&target) else {
            return Ok(target);
        };
        // A link's own words are seen from the folder that it stands in.
        target = target.parent().unwrap_or(Path::new("")).join(next);
    }
    Err(ErrorKind::InvalidFilename.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect()
    }

    #[test]
    fn a_failure_leaves_what_was_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kết quả.json");
        exact(Some(&path), &|out| out.write_all(b"old")).unwrap();
        let failed = exact(Some(&path), &|out| {
            out.write_all(b"half")?;
            Err(ErrorKind::StorageFull.into())
        });
        assert_eq!(failed.unwrap_err().cause.kind(), ErrorKind::StorageFull);
        assert_eq!(fs::read_to_string(&path).unwrap(), "old");
        assert_eq!(names(folder.path()), ["kết quả.json"]);
        exact(Some(&path), &|out| out.write_all(b"new")).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        assert_eq!(names(folder.path()), ["kết quả.json"]);
    }

    #[test]
    fn no_folder_is_made_or_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let missing = folder.path().join("không có").join("a.json");
        let kind = |path: &Path| exact(Some(path), &|_| Ok(())).unwrap_err().cause.kind();
        assert_eq!(kind(&missing), ErrorKind::NotFound);
        assert_eq!(kind(folder.path()), ErrorKind::IsADirectory);
    }
}
