//! Criteria and their items.

use super::{Figure, ScoringDecl, Spanned};
use crate::source::Span;

/// `tiêu chí 1 "…" tối đa 100 điểm` with its items.
#[derive(Debug, Clone)]
pub struct CriterionDecl {
    /// Its number.
    pub number: Spanned<u32>,
    /// Its title.
    pub title: Spanned<String>,
    /// `tối đa …`
    pub max: Figure,
    /// `căn cứ "…"`
    pub citation: Option<Spanned<String>>,
    /// Its items.
    pub items: Vec<ItemDecl>,
    /// Whether a part of it could not be read.
    pub broken: bool,
    /// The heading.
    pub span: Span,
}

/// The number of an item, such as `7.1`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemNumber {
    /// The criterion's number.
    pub criterion: u32,
    /// Its own number within the criterion.
    pub item: u32,
}

impl std::fmt::Display for ItemNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.criterion, self.item)
    }
}

/// `mục 7.1 "…"` with what scores it.
#[derive(Debug, Clone)]
pub struct ItemDecl {
    /// Its number.
    pub number: Spanned<ItemNumber>,
    /// Its title.
    pub title: Spanned<String>,
    /// `tối đa …`, where it is stated.
    pub max: Option<Figure>,
    /// `căn cứ "…"`
    pub citation: Option<Spanned<String>>,
    /// What scores it: one, in a standard that is right.
    pub scorings: Vec<ScoringDecl>,
    /// Whether a part of it could not be read.
    pub broken: bool,
    /// The heading.
    pub span: Span,
}
