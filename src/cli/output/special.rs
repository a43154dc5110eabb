//! What is written to and is no file: a pipe that somebody reads, a device.

use std::fs::File;
use std::io;
use std::path::Path;

/// Opens it for writing. A pipe that nobody reads is waited for, but not for ever.
#[cfg(unix)]
pub(super) fn open(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt as _;
    use std::thread::sleep;
    use std::time::{Duration, Instant};

    use rustix::fs::{OFlags, fcntl_getfl, fcntl_setfl};
    use rustix::io::Errno;

    const PATIENCE: Duration = Duration::from_secs(2);
    const PAUSE: Duration = Duration::from_millis(5);

    let mut options = File::options();
    options.write(true);
    options.custom_flags(OFlags::NONBLOCK.bits().cast_signed());
    let began = Instant::now();
    let file = loop {
        match options.open(path) {
            // Nobody has it open for reading.
            Err(cause) if cause.raw_os_error() == Some(Errno::NXIO.raw_os_error()) => {
                if began.elapsed() > PATIENCE {
                    return Err(io::ErrorKind::ConnectionRefused.into());
                }
                sleep(PAUSE);
            }
            opened => break opened?,
        }
    };
    // Whoever reads slowly is waited for.
    fcntl_setfl(&file, fcntl_getfl(&file)? - OFlags::NONBLOCK)?;
    Ok(file)
}

#[cfg(not(unix))]
pub(super) fn open(path: &Path) -> io::Result<File> {
    File::options().write(true).open(path)
}
