//! YAML as it was written: every scalar its own text, every piece with its place.

use std::borrow::Cow;

use crate::source::Position;

/// A piece of a document.
#[derive(Debug)]
pub(super) struct Node<'a> {
    /// What it is.
    pub(super) kind: NodeKind<'a>,
    /// Where it begins; of a scalar that is not written in one piece, where its key does.
    pub(super) at: Position,
}

/// What a piece of a document is.
#[derive(Debug)]
pub(super) enum NodeKind<'a> {
    /// Nothing, `~` or `null`.
    Blank,
    /// A scalar's text, whatever YAML takes its type for.
    Text(Cow<'a, str>),
    /// `- …`
    List(Vec<Node<'a>>),
    /// `key: …`, in order; one key may stand several times.
    Map(Vec<(Node<'a>, Node<'a>)>),
    /// A value with a tag of its own, `!…`.
    Tagged,
}
