//! What a run gets from the system: every file as one and the same, every stream once.
//!
//! A command reads its rules to choose a text and again to build it, and its data for the period and
//! again for the figures. A stream (a pipe, the standard input) gives its bytes only once, so they are
//! kept; a file must not have changed in between.

use std::collections::HashMap;
use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, ErrorKind, Read, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime};

use super::SourceError;
use super::whole::{Loss, Taken, take};
use crate::limits::Limit;

/// What is taken of a file; clones share its bytes.
type Whole = Taken<Arc<Vec<u8>>>;

/// The name by which the standard input is asked for.
pub const STDIN: &str = "-";

/// So long a pipe is waited for to which nobody writes yet.
const PATIENCE: Duration = Duration::from_secs(2);

/// How often a pipe is looked at.
const PAUSE: Duration = Duration::from_millis(5);

/// What one run has read. Clones share it.
#[derive(Debug, Clone, Default)]
pub struct Disk(Arc<Mutex<Known>>);

#[derive(Debug, Default)]
struct Known {
    /// What streams gave.
    streams: HashMap<PathBuf, Whole>,
    /// What files were like when they were first read.
    files: HashMap<PathBuf, Stamp>,
}

/// What tells whether a file is the one that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stamp {
    length: u64,
    modified: Option<SystemTime>,
    #[cfg(unix)]
    place: (u64, u64),
}

impl Stamp {
    fn of(metadata: &Metadata) -> Self {
        Self {
            length: metadata.len(),
            modified: metadata.modified().ok(),
            #[cfg(unix)]
            place: {
                use std::os::unix::fs::MetadataExt as _;
                (metadata.dev(), metadata.ino())
            },
        }
    }
}

/// Whether a path is the standard input or a pipe: its name says nothing of what it holds.
pub fn is_stream(path: &Path) -> bool {
    path == Path::new(STDIN) || path.metadata().is_ok_and(|it| is_pipe(&it))
}

impl Disk {
    /// Keeps what a program gives under a name, as if a stream of that name had given it.
    pub(super) fn hold(&self, path: &Path, bytes: &[u8]) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known
            .streams
            .insert(path.to_owned(), Taken::All(Arc::new(bytes.to_vec())));
    }

    /// All of a file or stream that has at most so many bytes.
    pub(super) fn read(&self, path: &Path, most: Limit) -> Result<Whole, SourceError> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(bytes) = known.streams.get(path) {
            return Ok(bytes.clone());
        }
        let failed = |cause| SourceError::Read {
            path: path.to_owned(),
            cause,
        };
        if path == Path::new(STDIN) {
            let read = take(io::stdin().lock(), None, most).map_err(failed)?;
            return Ok(known.stream(path, read));
        }
        // Opening a device may do something, so that it is looked at before.
        let is_device = |it: &Metadata| !it.is_file() && !it.is_dir() && !is_pipe(it);
        let device = || SourceError::Device {
            path: path.to_owned(),
        };
        if is_device(&path.metadata().map_err(failed)?) {
            return Err(device());
        }
        let file = open(path).map_err(failed)?;
        let before = file.metadata().map_err(failed)?;
        if is_device(&before) {
            return Err(device());
        }
        if is_pipe(&before) {
            let read = take(Pipe::new(file), None, most).map_err(failed)?;
            return Ok(known.stream(path, read));
        }
        let read = take(&file, Some(before.len()), most).map_err(failed)?;
        let stamp = Stamp::of(&before);
        let after = Stamp::of(&file.metadata().map_err(failed)?);
        let first = *known.files.entry(path.to_owned()).or_insert(stamp);
        let is_same = stamp == after && stamp == first;
        Ok(read.and_then(|bytes| {
            if is_same {
                Taken::All(Arc::new(bytes))
            } else {
                Taken::Nothing(Loss::Changed)
            }
        }))
    }
}

impl Known {
    fn stream(&mut self, path: &Path, read: Taken<Vec<u8>>) -> Whole {
        let read = read.and_then(|bytes| Taken::All(Arc::new(bytes)));
        self.streams.insert(path.to_owned(), read.clone());
        read
    }
}

/// At which end of a file somebody looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Where it begins.
    First,
    /// Where it ends.
    Last,
}

/// At most so many bytes at an end of a file, to see what it is; a device and a stream, which would not
/// give them again, have none.
pub fn glance(path: &Path, end: End, most: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if !path.metadata()?.is_file() {
        return Ok(bytes);
    }
    let mut file = open(path)?;
    let about = file.metadata()?;
    if !about.is_file() {
        return Ok(bytes);
    }
    let most = u64::try_from(most).unwrap_or(u64::MAX);
    if end == End::Last {
        file.seek(SeekFrom::Start(about.len().saturating_sub(most)))?;
    }
    file.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Opens a file for reading. A pipe is opened without waiting for whoever writes to it.
fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.custom_flags(rustix::fs::OFlags::NONBLOCK.bits().cast_signed());
    }
    options.open(path)
}

#[cfg(unix)]
fn is_pipe(metadata: &Metadata) -> bool {
    use std::os::unix::fs::FileTypeExt as _;
    metadata.file_type().is_fifo()
}

#[cfg(not(unix))]
fn is_pipe(_: &Metadata) -> bool {
    false
}

/// A pipe that does not make its reader wait, and a reader that does, but not for ever for the first
/// byte.
struct Pipe {
    file: File,
    opened: Instant,
    has_begun: bool,
}

impl Pipe {
    fn new(file: File) -> Self {
        Self {
            file,
            opened: Instant::now(),
            has_begun: false,
        }
    }
}

impl Read for Pipe {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            match self.file.read(buffer) {
                // Somebody has it open and is not ready.
                Err(cause) if cause.kind() == ErrorKind::WouldBlock => {}
                // Nobody writes: not yet, or not any more.
                Ok(0) if !self.has_begun && !buffer.is_empty() => {
                    if self.opened.elapsed() > PATIENCE {
                        return Err(ErrorKind::TimedOut.into());
                    }
                }
                read => {
                    self.has_begun = true;
                    return read;
                }
            }
            sleep(PAUSE);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOST: Limit = crate::limits::RULES_SIZE;

    fn text(disk: &Disk, path: &Path) -> Result<String, Loss> {
        let read = disk.read(path, MOST).unwrap();
        let text = String::from_utf8(read.bytes().to_vec()).unwrap();
        read.loss().map_or(Ok(text), Err)
    }

    #[test]
    fn a_file_is_one_and_the_same_for_a_run() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        std::fs::write(&path, "one").unwrap();
        let disk = Disk::default();
        assert_eq!(text(&disk, &path), Ok("one".to_owned()));
        assert_eq!(text(&disk.clone(), &path), Ok("one".to_owned()));
        std::fs::write(&path, "three").unwrap();
        assert_eq!(text(&disk, &path), Err(Loss::Changed));
        assert_eq!(text(&Disk::default(), &path), Ok("three".to_owned()));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn devices_are_refused() {
        for device in ["/dev/zero", "/dev/full", "/dev/null"] {
            let read = Disk::default().read(Path::new(device), MOST);
            assert!(matches!(read, Err(SourceError::Device { .. })), "{device}");
        }
    }
}
