//! A file as a whole, or why it is not taken: a part of one would say what nobody has written.

use std::io::{self, ErrorKind, Read};

use super::SourceError;
use crate::limits::Limit;

/// Why a file that is there is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// It is larger than this.
    TooLarge(Limit),
    /// It was written to while it was read, or since it was read before.
    Changed,
    /// The system does not give it.
    Refused(Refusal),
}

/// Why the system does not give a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Whoever runs the program may not read it.
    Rights,
    /// Nothing is there: most often a link leads nowhere.
    NotThere,
    /// Another program keeps it for itself.
    InUse,
    /// It is a pipe to which nobody writes.
    Silent,
    /// It is a device, which has no end.
    Device,
    /// Something else.
    Other,
}

impl Refusal {
    /// Why a file could not be read; `None` where a run has too many files.
    pub fn of(error: &SourceError) -> Option<Self> {
        Some(match error {
            SourceError::TooMuch { .. } => return None,
            SourceError::Device { .. } => Refusal::Device,
            SourceError::Read { cause, .. } => match cause.kind() {
                ErrorKind::PermissionDenied => Refusal::Rights,
                ErrorKind::NotFound => Refusal::NotThere,
                ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => Refusal::InUse,
                ErrorKind::TimedOut => Refusal::Silent,
                _ if is_shared(cause) => Refusal::InUse,
                _ => Refusal::Other,
            },
        })
    }
}

/// Whether Windows says that another program has opened a file so that nobody else may, or locked
/// a part of it. Rust has no kinds of errors for these two.
fn is_shared(cause: &io::Error) -> bool {
    cfg!(windows) && matches!(cause.raw_os_error(), Some(32 | 33))
}

/// Reads to the end what has so many bytes, as far as is known.
pub(super) fn take(
    from: impl Read,
    size: Option<u64>,
    most: Limit,
) -> io::Result<Result<Vec<u8>, Loss>> {
    let limit = u64::try_from(most.most).unwrap_or(u64::MAX);
    if size.is_some_and(|size| size > limit) {
        return Ok(Err(Loss::TooLarge(most)));
    }
    let mut bytes = Vec::new();
    from.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    if !most.allows(bytes.len()) {
        return Ok(Err(Loss::TooLarge(most)));
    }
    // What the system makes up as it is read, such as `/proc/version`, says that it has none.
    let expected = size.filter(|size| *size > 0);
    let is_whole = expected.is_none_or(|size| size == bytes.len() as u64);
    Ok(if is_whole {
        Ok(bytes)
    } else {
        Err(Loss::Changed)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOST: Limit = Limit {
        name: "x-size",
        most: 4,
    };

    fn taken(bytes: &[u8], size: Option<u64>) -> Result<Vec<u8>, Loss> {
        take(bytes, size, MOST).unwrap()
    }

    #[test]
    fn no_more_than_the_limit_is_taken() {
        assert_eq!(taken(b"1234", Some(4)), Ok(b"1234".to_vec()));
        assert_eq!(taken(b"1234", None), Ok(b"1234".to_vec()));
        for size in [Some(5), None] {
            assert_eq!(taken(b"12345", size), Err(Loss::TooLarge(MOST)));
        }
        // What never ends is read no further.
        let endless = take(io::repeat(b'x'), None, MOST).unwrap();
        assert_eq!(endless, Err(Loss::TooLarge(MOST)));
    }

    #[test]
    fn a_file_that_grows_or_shrinks_is_not_taken() {
        assert_eq!(taken(b"1234", Some(3)), Err(Loss::Changed));
        assert_eq!(taken(b"12", Some(3)), Err(Loss::Changed));
        assert_eq!(taken(b"", Some(3)), Err(Loss::Changed));
        assert_eq!(taken(b"12", Some(0)), Ok(b"12".to_vec()));
    }
}
