//! The file that a result grows in before it takes its place, and that no end of the program leaves
//! behind.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tempfile::{Builder, NamedTempFile};

/// The file that is being written. Whoever makes, renames or removes it holds this, so that a signal
/// finds it either there and named, or not at all.
static CURRENT: Mutex<Option<PathBuf>> = Mutex::new(None);

fn current() -> MutexGuard<'static, Option<PathBuf>> {
    CURRENT.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A new file beside the one that it is to replace.
pub(super) struct Temporary(Option<NamedTempFile>);

impl Temporary {
    /// Makes it in a folder.
    pub(super) fn within(folder: &Path) -> io::Result<Self> {
        signals::watch();
        let mut current = current();
        let file = beside(folder)?;
        *current = Some(file.path().to_owned());
        Ok(Self(Some(file)))
    }

    /// Takes over the rights of the file that it is to replace.
    pub(super) fn set_permissions(&self, permissions: fs::Permissions) -> io::Result<()> {
        let file = self.0.as_ref();
        file.map_or(Ok(()), |file| fs::set_permissions(file.path(), permissions))
    }

    /// What is written to.
    pub(super) fn file(&self) -> io::Result<&File> {
        let file = self.0.as_ref().map(NamedTempFile::as_file);
        file.ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    /// Puts it in the place of a file.
    pub(super) fn replace(mut self, target: &Path) -> io::Result<()> {
        let mut current = current();
        if let Some(file) = self.0.take() {
            file.persist(target).map_err(|error| error.error)?;
        }
        *current = None;
        Ok(())
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let mut current = current();
        if self.0.take().is_some() {
            *current = None;
        }
    }
}

/// A new file with the rights that the system gives new files, not a temporary file's narrow ones.
fn beside(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(".tieuchi-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

#[cfg(unix)]
mod signals {
    use std::fs;
    use std::sync::Once;
    use std::thread;

    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGXFSZ};
    use signal_hook::iterator::Signals;
    use signal_hook::low_level::emulate_default_handler;

    use super::current;

    /// Removes the file when the program is told to end. Without a watcher a signal still ends it.
    pub(super) fn watch() {
        static WATCHER: Once = Once::new();
        WATCHER.call_once(|| {
            let ending = [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGXFSZ];
            let ending = ending.into_iter().filter(|signal| !is_ignored(*signal));
            let Ok(mut signals) = Signals::new(ending) else {
                return;
            };
            let remove = move || {
                for signal in signals.forever() {
                    // Once it is watched for, writing fails as on a full disk.
                    if signal == SIGXFSZ {
                        continue;
                    }
                    // Held until the end, so that no other file is begun.
                    let current = current();
                    if let Some(path) = current.as_deref() {
                        let _ = fs::remove_file(path);
                    }
                    // The program ends as if nobody had watched.
                    let _ = emulate_default_handler(signal);
                }
            };
            let _ = thread::Builder::new().spawn(remove);
        });
    }

    /// Whether a signal is to be ignored, as `nohup` has it. Only some systems tell; where they do not, a
    /// hangup is taken to be ignored.
    fn is_ignored(signal: i32) -> bool {
        let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
        let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
        match mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()) {
            Some(mask) => mask >> (signal - 1) & 1 == 1,
            None => signal == SIGHUP,
        }
    }
}

#[cfg(not(unix))]
mod signals {
    /// Elsewhere a file may stay behind when the program is ended from outside.
    pub(super) fn watch() {}
}
