//! A provision, put to what it stands below.

use super::{Assembly, Open, Placed, Within};
use crate::source::Span;
use crate::syntax::ast::{Block, BrokenKind, Spanned};
use crate::syntax::grammar::Rule;

impl Assembly {
    pub(super) fn citation(&mut self, opening: Span, citation: Spanned<String>) -> Placed {
        if let (Open::Standard, Some(Block::Plan(plan))) = (self.open, self.ast.blocks.last_mut()) {
            plan.citations.push(citation);
            return Ok(());
        }
        let (slot, kind) = match self.open {
            Open::Criterion(Within::Heading) => (
                self.criterion().map(|criterion| &mut criterion.citation),
                BrokenKind::Criterion,
            ),
            Open::Criterion(Within::Item) => {
                let item = self.item_mut().filter(|item| item.scorings.is_empty());
                (item.map(|item| &mut item.citation), BrokenKind::Item)
            }
            Open::Parameter => {
                let parameter = self.parameter().filter(|it| it.values.is_empty());
                let citation = parameter.map(|parameter| &mut parameter.citation);
                (citation, BrokenKind::Parameter)
            }
            Open::Target => {
                let target = match self.ast.blocks.last_mut() {
                    Some(Block::Target(target)) if target.goals.is_empty() => Some(target),
                    _ => None,
                };
                (
                    target.map(|target| &mut target.citation),
                    BrokenKind::Target,
                )
            }
            Open::Duty => (self.duty_citation(), BrokenKind::Duty),
            Open::Rows => {
                let change = match self.ast.blocks.last_mut() {
                    Some(Block::Change(change)) => Some(&mut change.citation),
                    _ => None,
                };
                (change, BrokenKind::Item)
            }
            Open::Criterion(Within::LostItem)
            | Open::Lost(
                BrokenKind::Criterion
                | BrokenKind::Parameter
                | BrokenKind::Target
                | BrokenKind::Duty,
            ) => {
                return Ok(());
            }
            _ => (None, BrokenKind::Item),
        };
        match slot {
            Some(Some(first)) => {
                let first = first.span;
                self.twice(Rule::kw_citation, first, opening, kind);
            }
            Some(empty) => *empty = Some(citation),
            None => return Err((kind, "help-citation")),
        }
        Ok(())
    }
}
