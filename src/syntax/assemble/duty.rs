//! What belongs to a duty, a report or a list.

use super::{Assembly, Open, Placed};
use crate::syntax::ast::{Block, BrokenKind, DutyDecl, Spanned};

impl Assembly {
    /// Adds to the duty that is open.
    pub(super) fn of_duty(&mut self, add: impl FnOnce(&mut DutyDecl)) -> Placed {
        match (self.open, self.ast.blocks.last_mut()) {
            (Open::Duty, Some(Block::Duty(duty))) => {
                add(duty);
                Ok(())
            }
            (Open::Lost(BrokenKind::Duty), _) => Ok(()),
            _ => Err((BrokenKind::Duty, "help-duty")),
        }
    }

    /// The place for the provision of the duty or link that is open.
    pub(super) fn duty_citation(&mut self) -> Option<&mut Option<Spanned<String>>> {
        match self.ast.blocks.last_mut() {
            Some(Block::Duty(duty)) => Some(&mut duty.citation),
            Some(Block::Link(link)) => Some(&mut link.citation),
            _ => None,
        }
    }
}
