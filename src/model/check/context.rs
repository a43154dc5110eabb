//! What every check has at hand: the tree, and where findings go.

use super::parameters::Parameters;
use super::unread::Unread;
use crate::diagnostic::Diagnostic;
use crate::source::Span;
use crate::syntax::ast::{Ast, Block, BrokenKind};

pub(super) struct Context<'a> {
    pub(super) ast: &'a Ast,
    /// What could not be read of it.
    pub(super) unread: Unread,
    pub(super) findings: Vec<Diagnostic>,
    /// Places of figures marked `chưa đối chiếu`.
    pub(super) unverified: Vec<Span>,
    /// What bounds may name.
    pub(super) parameters: Parameters,
}

impl<'a> Context<'a> {
    pub(super) fn new(ast: &'a Ast) -> Self {
        Self {
            ast,
            unread: Unread::of(&ast.broken),
            findings: Vec::new(),
            unverified: Vec::new(),
            parameters: Parameters::default(),
        }
    }

    pub(super) fn report(&mut self, finding: Diagnostic) {
        self.findings.push(finding);
    }

    /// The heading of the standard, for findings about something that stands nowhere.
    pub(super) fn heading(&self) -> Option<Span> {
        self.ast.blocks.iter().find_map(|block| match block {
            Block::Standard(heading) => Some(heading.span),
            _ => None,
        })
    }

    /// Whether a statement of this kind could not be read: then nothing of this kind may be
    /// reported as missing. Lines that look like no statement at all declare nothing.
    pub(super) fn is_broken(&self, kind: BrokenKind) -> bool {
        self.unread.has(&[kind])
    }
}
