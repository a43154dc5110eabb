//! A file as a whole, or why it is not taken: a part of one would say what nobody has written.

use std::io::{self, Read};

use crate::limits::Limit;

/// Why a file that is there is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// It is larger than this.
    TooLarge(Limit),
    /// It was written to while it was read, or since it was read before.
    Changed,
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
