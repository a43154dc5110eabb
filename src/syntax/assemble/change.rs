//! What a text does to the one that it amends, and what may not stand in such a text.

use super::{Assembly, Open, Placed, Within};
use crate::diagnostic::{Code, Diagnostic};
use crate::syntax::ast::{Block, Broken, BrokenKind, Change, ChangeDecl, Verb};
use crate::syntax::grammar::Rule;
use crate::syntax::keyword;
use crate::syntax::read::Statement;

impl Assembly {
    /// A statement of a standard that comes into the text that is amended, or goes from it.
    pub(super) fn change(&mut self, statement: Statement, verb: Option<Verb>) -> Placed {
        let (what, span, open) = match statement {
            Statement::Attribute(decl) => {
                let span = decl.span;
                (Change::Attribute(decl), span, Open::Nothing)
            }
            Statement::Class(decl) => {
                let span = decl.span;
                (Change::Class(decl), span, Open::Nothing)
            }
            Statement::Indicator(decl) => {
                let span = decl.span;
                (Change::Indicator(decl), span, Open::Nothing)
            }
            Statement::Parameter(decl) => {
                let span = decl.span;
                (Change::Parameter(decl), span, Open::Parameter)
            }
            Statement::Criterion(decl) => {
                let span = decl.span;
                let open = Open::Criterion(Within::Heading);
                (Change::Criterion(decl), span, open)
            }
            Statement::Item(decl) => {
                let span = decl.span;
                (Change::Item(decl), span, Open::Criterion(Within::Item))
            }
            Statement::Total(figure) => {
                let span = figure.value.span;
                (Change::Total(figure), span, Open::Nothing)
            }
            Statement::Condition(decl) => {
                let span = decl.span;
                (Change::Condition(decl), span, Open::Nothing)
            }
            // The grammar has no verb before any other statement.
            _ => return Err((BrokenKind::Unknown, "help-change")),
        };
        let Some(verb) = verb else {
            return Ok(());
        };
        let change = ChangeDecl {
            verb,
            what,
            citation: None,
            span,
        };
        self.block(Block::Change(change), open)
    }

    /// Reports changes in a text that amends none, and in one that does, what is no change.
    pub(super) fn report_strangers(&mut self) {
        let amends = self.ast.blocks.iter().find_map(|block| match block {
            Block::Standard(heading) => Some(heading.amends.is_some()),
            _ => None,
        });
        let Some(amends) = amends else { return };
        let mut strangers = Vec::new();
        let mut misplaced = Vec::new();
        for block in &self.ast.blocks {
            let (span, words, kind) = match block {
                Block::Change(change) if !amends => {
                    let words = match change.verb {
                        Verb::Replace => Rule::kw_replace,
                        Verb::Add => Rule::kw_add,
                        Verb::Repeal => Rule::kw_repeal,
                    };
                    (change.span, words, BrokenKind::Unknown)
                }
                Block::Standard(_)
                | Block::Change(_)
                | Block::Example(_)
                | Block::ExamplesFor(_) => continue,
                Block::Attribute(decl) => (decl.span, Rule::kw_attribute, BrokenKind::Attribute),
                Block::Class(decl) => (decl.span, Rule::kw_class, BrokenKind::Class),
                Block::Indicator(decl) => (decl.span, Rule::kw_indicator, BrokenKind::Indicator),
                Block::Parameter(decl) => (decl.span, Rule::kw_parameter, BrokenKind::Parameter),
                Block::Criterion(decl) => (decl.span, Rule::kw_criterion, BrokenKind::Criterion),
                Block::Recognition(decl) => {
                    (decl.span, Rule::kw_recognition, BrokenKind::Recognition)
                }
            };
            if amends || matches!(block, Block::Change(_)) {
                strangers.push((span, keyword::text(words), kind));
            }
        }
        for block in &self.ast.blocks {
            if let Block::Class(decl) = block
                && let Some(before) = &decl.before
                && !amends
            {
                misplaced.push(
                    Diagnostic::new(Code::Misplaced, before.span)
                        .arg("words", format!("{} {}", keyword::BEFORE, keyword::CLASS))
                        .help("help-before"),
                );
            }
        }
        for finding in misplaced {
            self.report(finding);
        }
        let help = if amends {
            "help-amendment"
        } else {
            "help-change"
        };
        for (span, words, kind) in strangers {
            self.report(
                Diagnostic::new(Code::Misplaced, span)
                    .arg("words", words)
                    .help(help),
            );
            self.ast.broken.push(Broken {
                kind,
                name: None,
                lost: None,
            });
        }
    }
}
