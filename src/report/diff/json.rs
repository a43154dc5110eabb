//! The comparison for programs, as `docs/diff.schema.json` describes it. The same input gives the same bytes.

use std::io::{self, Write};

use super::Difference;
use super::view::View;
use crate::escape::Spread;
use crate::l10n::Texts;

/// Each change, each witness and each commune is one line.
const LAYOUT: Spread = Spread {
    objects: &["effect"],
    inline: &["undecided"],
};

/// Writes one JSON object. The language is that of the sentences and of the problems' words; all
/// else is the same in every language.
pub fn write(difference: &Difference<'_>, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    LAYOUT.write(out, &View::new(difference, texts))
}
