//! A file as a whole, or why it is not taken: a part of one would say what nobody has written.

use std::io::{self, ErrorKind, Read};
use std::sync::Arc;

use super::SourceError;
use crate::limits::Limit;

/// What is taken of a file: all of it or nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Taken<Bytes> {
    /// All of it.
    All(Bytes),
    /// Nothing, and why.
    Nothing(Loss),
}

impl<Bytes> Taken<Bytes> {
    /// The same with what follows from its bytes.
    pub(super) fn and_then<To>(self, then: impl FnOnce(Bytes) -> Taken<To>) -> Taken<To> {
        match self {
            Self::All(bytes) => then(bytes),
            Self::Nothing(loss) => Taken::Nothing(loss),
        }
    }

    /// Why nothing is taken.
    pub fn loss(&self) -> Option<Loss> {
        match self {
            Self::All(_) => None,
            Self::Nothing(loss) => Some(*loss),
        }
    }
}

impl Taken<Arc<Vec<u8>>> {
    /// Its bytes; none of what is not taken.
    pub fn bytes(&self) -> &[u8] {
        match self {
            Self::All(bytes) => bytes,
            Self::Nothing(_) => &[],
        }
    }

    /// The same, if it is not more than this.
    #[must_use]
    pub fn within(self, most: Limit) -> Self {
        if most.allows(self.bytes().len()) {
            self
        } else {
            Self::Nothing(Loss::TooLarge(most))
        }
    }
}

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
                ErrorKind::TimedOut => Refusal::Silent,
                _ if is_in_use(cause) => Refusal::InUse,
                _ => Refusal::Other,
            },
        })
    }
}

/// Whether the system says that another program uses a file so that nobody else may: on Windows, also that
/// it has opened it for itself, or locked a part of it, for which Rust has no kinds of errors.
pub fn is_in_use(cause: &io::Error) -> bool {
    let kind = cause.kind();
    matches!(
        kind,
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy
    ) || cfg!(windows) && matches!(cause.raw_os_error(), Some(32 | 33))
}

/// Reads to the end what has so many bytes, as far as is known.
pub(super) fn take(from: impl Read, size: Option<u64>, most: Limit) -> io::Result<Taken<Vec<u8>>> {
    let limit = u64::try_from(most.most).unwrap_or(u64::MAX);
    if size.is_some_and(|size| size > limit) {
        return Ok(Taken::Nothing(Loss::TooLarge(most)));
    }
    let mut bytes = Vec::new();
    from.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    if !most.allows(bytes.len()) {
        return Ok(Taken::Nothing(Loss::TooLarge(most)));
    }
    // What the system makes up as it is read, such as `/proc/version`, says that it has none.
    let expected = size.filter(|size| *size > 0);
    let is_whole = expected.is_none_or(|size| size == bytes.len() as u64);
    Ok(if is_whole {
        Taken::All(bytes)
    } else {
        Taken::Nothing(Loss::Changed)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOST: Limit = Limit {
        name: "x-size",
        most: 4,
    };

    fn taken(bytes: &[u8], size: Option<u64>) -> Taken<Vec<u8>> {
        take(bytes, size, MOST).unwrap()
    }

    #[test]
    fn no_more_than_the_limit_is_taken() {
        assert_eq!(taken(b"1234", Some(4)), Taken::All(b"1234".to_vec()));
        assert_eq!(taken(b"1234", None), Taken::All(b"1234".to_vec()));
        for size in [Some(5), None] {
            assert_eq!(taken(b"12345", size), Taken::Nothing(Loss::TooLarge(MOST)));
        }
        // What never ends is read no further.
        let endless = take(io::repeat(b'x'), None, MOST).unwrap();
        assert_eq!(endless, Taken::Nothing(Loss::TooLarge(MOST)));
    }

    #[test]
    fn a_file_that_grows_or_shrinks_is_not_taken() {
        assert_eq!(taken(b"1234", Some(3)), Taken::Nothing(Loss::Changed));
        assert_eq!(taken(b"12", Some(3)), Taken::Nothing(Loss::Changed));
        assert_eq!(taken(b"", Some(3)), Taken::Nothing(Loss::Changed));
        assert_eq!(taken(b"12", Some(0)), Taken::All(b"12".to_vec()));
    }
}
