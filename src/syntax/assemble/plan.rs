//! What belongs to a plan and to its targets.

use super::{Assembly, Open, Placed};
use crate::source::Span;
use crate::syntax::ast::{Block, BrokenKind, GoalDecl, PlanDecl, Spanned, TrialDecl};
use crate::syntax::grammar::Rule;
use crate::syntax::keyword::PLAN;

impl Assembly {
    pub(super) fn plan(&mut self, decl: PlanDecl, opening: Span) -> Placed {
        if self.is_second(opening, PLAN) {
            return Ok(());
        }
        self.block(Block::Plan(decl), Open::Standard)
    }

    /// A detail that only plans have.
    pub(super) fn plan_detail<T>(
        &mut self,
        opening: Span,
        keyword: Rule,
        value: Spanned<T>,
        slot: fn(&mut PlanDecl) -> &mut Option<Spanned<T>>,
    ) -> Placed {
        let plan = match (self.open, self.ast.blocks.last_mut()) {
            (Open::Standard, Some(Block::Plan(plan))) => plan,
            (Open::Lost(BrokenKind::Standard), _) => return Ok(()),
            _ => return Err((BrokenKind::Standard, "help-plan")),
        };
        match slot(plan) {
            Some(first) => {
                let first = first.span;
                self.twice(keyword, first, opening, BrokenKind::Standard);
            }
            empty => *empty = Some(value),
        }
        Ok(())
    }

    pub(super) fn goal(&mut self, decl: GoalDecl) -> Placed {
        match (self.open, self.ast.blocks.last_mut()) {
            (Open::Target, Some(Block::Target(target))) => {
                target.goals.push(decl);
                Ok(())
            }
            (Open::Lost(BrokenKind::Target), _) => Ok(()),
            _ => Err((BrokenKind::Target, "help-target")),
        }
    }

    /// Figures that try the goal above them.
    pub(super) fn trials(&mut self, trials: Vec<TrialDecl>) -> Placed {
        match (self.open, self.ast.blocks.last_mut()) {
            (Open::Target, Some(Block::Target(target))) => match target.goals.last_mut() {
                Some(goal) => {
                    goal.trials.extend(trials);
                    Ok(())
                }
                // A goal that could not be read may stand above.
                None if target.broken => Ok(()),
                None => Err((BrokenKind::Target, "help-trial")),
            },
            (Open::Lost(BrokenKind::Target), _) => Ok(()),
            _ => Err((BrokenKind::Target, "help-trial")),
        }
    }
}
