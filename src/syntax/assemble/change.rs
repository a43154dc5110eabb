//! What a text does to the one that it amends, and what may not stand in such a text.

use super::{Assembly, Open, Placed, Within};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;
use crate::syntax::ast::{Block, Broken, BrokenKind, Change, ChangeDecl, DutyKind, Verb};
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

    /// Reports what does not belong into a file of its kind: changes in a text that amends none, targets in
    /// one that is no plan.
    pub(super) fn report_strangers(&mut self) {
        let kind = self.ast.blocks.iter().find_map(|block| match block {
            Block::Standard(heading) if heading.amends.is_some() => Some(FileKind::Amendment),
            Block::Standard(_) => Some(FileKind::Standard),
            Block::Plan(_) => Some(FileKind::Plan),
            _ => None,
        });
        let Some(file) = kind else { return };
        let amends = file == FileKind::Amendment;
        let mut strangers = Vec::new();
        let mut misplaced = Vec::new();
        for block in &self.ast.blocks {
            let Some((span, words, kind)) = opened(block) else {
                continue;
            };
            let of_plan = matches!(
                block,
                Block::OwnFigure(_) | Block::Target(_) | Block::Duty(_) | Block::Link(_)
            );
            let of_both = matches!(block, Block::Attribute(_) | Block::Indicator(_));
            let help = match (file, block) {
                (FileKind::Amendment, Block::Change(_)) => None,
                (FileKind::Amendment, _) => Some("help-amendment"),
                (FileKind::Plan, _) => (!of_plan && !of_both).then_some("help-not-in-plan"),
                (FileKind::Standard, Block::Change(_)) => Some("help-change"),
                (FileKind::Standard, _) => of_plan.then_some("help-only-in-plan"),
            };
            if let Some(help) = help {
                strangers.push((span, keyword::text(words), kind, help));
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
        for (span, words, kind, help) in strangers {
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

/// What a file is by its heading.
#[derive(Clone, Copy, PartialEq, Eq)]
enum FileKind {
    /// A standard that is written out in full.
    Standard,
    /// Changes to one.
    Amendment,
    /// A plan.
    Plan,
}

/// Where a block stands, the words that open it, and what it is; none of headings and examples.
fn opened(block: &Block) -> Option<(Span, Rule, BrokenKind)> {
    Some(match block {
        Block::Standard(_) | Block::Plan(_) | Block::Example(_) | Block::ExamplesFor(_) => {
            return None;
        }
        Block::Change(change) => {
            let words = match change.verb {
                Verb::Replace => Rule::kw_replace,
                Verb::Add => Rule::kw_add,
                Verb::Repeal => Rule::kw_repeal,
            };
            (change.span, words, BrokenKind::Unknown)
        }
        Block::Attribute(decl) => (decl.span, Rule::kw_attribute, BrokenKind::Attribute),
        Block::Class(decl) => (decl.span, Rule::kw_class, BrokenKind::Class),
        Block::Indicator(decl) => (decl.span, Rule::kw_indicator, BrokenKind::Indicator),
        Block::OwnFigure(decl) => (decl.span, Rule::kw_own_figure, BrokenKind::Indicator),
        Block::Parameter(decl) => (decl.span, Rule::kw_parameter, BrokenKind::Parameter),
        Block::Criterion(decl) => (decl.span, Rule::kw_criterion, BrokenKind::Criterion),
        Block::Target(decl) => (decl.span, Rule::kw_target, BrokenKind::Target),
        Block::Duty(decl) => {
            let words = match decl.kind {
                DutyKind::Task => Rule::kw_duty,
                DutyKind::Report => Rule::kw_report,
                DutyKind::List => Rule::kw_list,
            };
            (decl.span, words, BrokenKind::Duty)
        }
        Block::Link(decl) => (decl.span, Rule::kw_link, BrokenKind::Duty),
        Block::Recognition(decl) => (decl.span, Rule::kw_recognition, BrokenKind::Recognition),
    })
}
