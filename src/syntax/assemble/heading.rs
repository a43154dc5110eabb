//! The headings of a file and the details of a standard.

use super::{Assembly, Misplaced, Open, Placed};
use crate::diagnostic::{Code, Diagnostic};
use crate::number::{Date, format_date};
use crate::source::Span;
use crate::syntax::ast::{Block, BrokenKind, Figure, Name, Spanned, StandardDecl};
use crate::syntax::grammar::Rule;
use crate::syntax::keyword::{EXAMPLE, FOR, STANDARD};

impl Assembly {
    pub(super) fn standard(&mut self, decl: StandardDecl, opening: Span) -> Placed {
        if self.is_second(opening, STANDARD) {
            return Ok(());
        }
        self.block(Block::Standard(decl), Open::Standard)
    }

    /// Whether a file has its heading already; the rest of it is then set aside.
    pub(super) fn is_second(&mut self, opening: Span, heading: &str) -> bool {
        let Some(first) = self.standard else {
            self.standard = Some(opening);
            return false;
        };
        self.second(opening, first, heading, BrokenKind::Standard);
        self.is_over = true;
        true
    }

    pub(super) fn examples_for(&mut self, id: Name, opening: Span) -> Placed {
        if let Some(first) = self.examples_for {
            let heading = format!("{EXAMPLE} {FOR}");
            self.second(opening, first, &heading, BrokenKind::Example);
            self.open = Open::Nothing;
            return Ok(());
        }
        self.examples_for = Some(opening);
        self.block(Block::ExamplesFor(id), Open::Nothing)
    }

    pub(super) fn second(&mut self, opening: Span, first: Span, heading: &str, kind: BrokenKind) {
        let finding = Diagnostic::new(Code::SecondHeading, opening)
            .arg("heading", heading)
            .label(first, "first");
        self.report(if kind == BrokenKind::Standard {
            finding.help("help-aside")
        } else {
            finding
        });
        self.mark(kind, None);
    }

    pub(super) fn detail<T>(
        &mut self,
        opening: Span,
        keyword: Rule,
        value: Spanned<T>,
        slot: fn(&mut StandardDecl) -> &mut Option<Spanned<T>>,
    ) -> Placed {
        let Some(decl) = self.open_standard()? else {
            return Ok(());
        };
        match slot(decl) {
            Some(first) => {
                let first = first.span;
                self.twice(keyword, first, opening, BrokenKind::Standard);
            }
            empty => *empty = Some(value),
        }
        Ok(())
    }

    pub(super) fn effective(
        &mut self,
        opening: Span,
        from: Spanned<Date>,
        to: Option<Spanned<Date>>,
    ) -> Placed {
        let start = from.span;
        self.detail(opening, Rule::kw_effective, from, |decl| {
            &mut decl.effective_from
        })?;
        if let Ok(Some(decl)) = self.open_standard()
            && decl
                .effective_from
                .as_ref()
                .is_some_and(|kept| kept.span == start)
        {
            decl.effective_to = to;
        }
        Ok(())
    }

    pub(super) fn total(&mut self, opening: Span, figure: Figure) -> Placed {
        let Some(decl) = self.open_standard()? else {
            return Ok(());
        };
        if decl.amends.is_some() {
            return Err((BrokenKind::Standard, "help-amendment"));
        }
        if matches!(self.ast.blocks.last(), Some(Block::Plan(_))) {
            return Err((BrokenKind::Standard, "help-not-in-plan"));
        }
        let Some(decl) = self.open_standard()? else {
            return Ok(());
        };
        if let Some(first) = &decl.total {
            let first = first.value.span;
            self.twice(Rule::kw_total, first, opening, BrokenKind::Standard);
        } else {
            decl.total = Some(figure);
        }
        Ok(())
    }

    /// A text that is in force before it was issued.
    pub(super) fn report_days(&mut self) {
        let early: Vec<Diagnostic> = self
            .ast
            .blocks
            .iter()
            .filter_map(|block| {
                let decl = match block {
                    Block::Standard(decl) => decl,
                    Block::Plan(plan) => &plan.heading,
                    _ => return None,
                };
                let (issued, from) = (decl.issued.as_ref()?, decl.effective_from.as_ref()?);
                (from.node < issued.node).then(|| {
                    Diagnostic::new(Code::EffectiveBeforeIssued, from.span)
                        .arg("effective", format_date(from.node))
                        .arg("issued", format_date(issued.node))
                        .label(issued.span, "issued")
                })
            })
            .collect();
        self.findings.extend(early);
    }

    /// The standard that is open; `None` for one that is lost.
    pub(super) fn open_standard(&mut self) -> Result<Option<&mut StandardDecl>, Misplaced> {
        match (self.open, self.ast.blocks.last_mut()) {
            (Open::Standard, Some(Block::Standard(decl))) => Ok(Some(decl)),
            (Open::Standard, Some(Block::Plan(plan))) => Ok(Some(&mut plan.heading)),
            (Open::Lost(BrokenKind::Standard), _) => Ok(None),
            _ => Err((BrokenKind::Standard, "help-standard")),
        }
    }
}
