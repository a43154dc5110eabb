//! Rows or sheets of all communes: the first as they are, all others packed.

use std::io;

use minijinja::value::Value;

use super::pack;

/// So many communes are in the page as they are; each further piece has so many.
pub(super) const PIECE: usize = 100;

/// Rows or sheets in the order of the page.
pub(super) struct Pieces {
    /// Those of the first communes, as they stand in the page.
    pub(super) shown: Vec<Value>,
    /// Those of all others, packed.
    pub(super) packed: Vec<Value>,
}

impl Pieces {
    /// Makes those of so many communes, a piece at a time; `make` adds what the commune in a place has.
    pub(super) fn new(
        communes: usize,
        mut make: impl FnMut(usize, &mut Vec<String>) -> io::Result<()>,
    ) -> io::Result<Self> {
        let mut pieces = Self {
            shown: Vec::new(),
            packed: Vec::new(),
        };
        for from in (0..communes).step_by(PIECE) {
            let mut own = Vec::new();
            for at in from..communes.min(from + PIECE) {
                make(at, &mut own)?;
            }
            if from == 0 {
                pieces.shown = own.into_iter().map(Value::from_safe_string).collect();
            } else {
                let packed = pack::packed(&own)?;
                pieces.packed.push(Value::from_safe_string(packed));
            }
        }
        Ok(pieces)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_commune_is_in_one_piece() {
        for (communes, shown, packed) in [
            (0, 0, 0),
            (1, 1, 0),
            (PIECE, PIECE, 0),
            (PIECE + 1, PIECE, 1),
            (3 * PIECE, PIECE, 2),
        ] {
            let mut made = Vec::new();
            let pieces = Pieces::new(communes, |at, own| {
                made.push(at);
                own.push(at.to_string());
                Ok(())
            })
            .unwrap();
            assert!(made.into_iter().eq(0..communes));
            assert_eq!((pieces.shown.len(), pieces.packed.len()), (shown, packed));
        }
    }
}
