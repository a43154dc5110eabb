//! The parser that is made from `grammar/tieuchi.pest`.

/// The grammar of the language; its rules are those of the file.
#[derive(pest_derive::Parser)]
#[grammar = "../grammar/tieuchi.pest"]
pub(super) struct Grammar;
