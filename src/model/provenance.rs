//! Who stands behind a figure.

use crate::number::Decimal;
use crate::source::Span;

/// Who stands behind a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Provenance {
    /// The standard states it without a mark.
    Stated,
    /// Compared with the source named.
    VerifiedBy(String),
    /// Follows by arithmetic from other figures, as said.
    DerivedFrom(String),
    /// Nobody has compared it with the official text.
    Unverified,
}

/// A number of points, or a row of a scale, with who stands behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Points {
    /// The points, from 0 up.
    pub value: Decimal,
    /// Who stands behind them (and behind the bounds of their row).
    pub provenance: Provenance,
    /// The provision they come from: their own, else their item's, else their criterion's.
    pub citation: Option<String>,
    /// Where they stand.
    pub span: Span,
}

impl Points {
    /// Whether nobody has compared them with the official text.
    pub fn is_unverified(&self) -> bool {
        self.provenance == Provenance::Unverified
    }
}
