//! One line of JSON, put together in memory.

use std::io;

use serde::Serialize;

use super::number::Number;
use crate::engine::PointsRange;
use crate::escape::Json;
use crate::number::Decimal;

/// Bytes of JSON that are written out in one piece: `out` may be slow for many small ones.
///
/// Whatever may need an escape goes through `serde_json`. The keys and signs in between are given
/// as they are: writing each key anew for each of many thousand communes costs more than all
/// their values.
#[derive(Default)]
pub(in crate::report) struct Line {
    pub(in crate::report) bytes: Vec<u8>,
}

impl Line {
    /// JSON as it is.
    pub(in crate::report) fn raw(&mut self, json: &str) {
        self.bytes.extend_from_slice(json.as_bytes());
    }

    /// Any value.
    pub(in crate::report) fn value(&mut self, value: &impl Serialize) -> io::Result<()> {
        Json::compact(&mut self.bytes, value)
    }

    /// `"key":value`, the key with what precedes it.
    pub(in crate::report) fn entry(&mut self, key: &str, value: &impl Serialize) -> io::Result<()> {
        self.raw(key);
        self.value(value)
    }

    /// A number, or `null`.
    pub(in crate::report) fn number(&mut self, number: Option<Decimal>) -> io::Result<()> {
        self.value(&number.map(Number))
    }

    /// `{"min":…,"max":…}`
    pub(in crate::report) fn range(&mut self, range: PointsRange) -> io::Result<()> {
        self.raw("{\"min\":");
        let start = self.bytes.len();
        self.value(&Number(range.min))?;
        let end = self.bytes.len();
        self.raw(",\"max\":");
        if range.is_exact() {
            // Nearly every range is one number, which is written once.
            self.bytes.extend_from_within(start..end);
        } else {
            self.value(&Number(range.max))?;
        }
        self.raw("}");
        Ok(())
    }

    /// `[…]`, each element written by the function.
    pub(in crate::report) fn array<T>(
        &mut self,
        elements: impl IntoIterator<Item = T>,
        mut write: impl FnMut(&mut Self, T) -> io::Result<()>,
    ) -> io::Result<()> {
        self.raw("[");
        for (at, element) in elements.into_iter().enumerate() {
            if at > 0 {
                self.raw(",");
            }
            write(self, element)?;
        }
        self.raw("]");
        Ok(())
    }
}
