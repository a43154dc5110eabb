//! What belongs to a criterion: its items, what scores them, and the rows of a scale.

use super::{Assembly, Misplaced, Open, Placed, Within};
use crate::syntax::ast::{
    BandDecl, Block, BrokenKind, Change, ChangeDecl, CriterionDecl, ItemDecl, LinearDecl,
    NoCaseDecl, ScoringDecl,
};

impl Assembly {
    pub(super) fn item(&mut self, decl: ItemDecl) -> Placed {
        if let Some(criterion) = self.criterion() {
            criterion.items.push(decl);
            self.open = Open::Criterion(Within::Item);
        } else if self.open != Open::Lost(BrokenKind::Criterion) {
            return Err((BrokenKind::Item, "help-criterion"));
        }
        Ok(())
    }

    pub(super) fn scoring(&mut self, decl: ScoringDecl) -> Placed {
        let within = match decl {
            ScoringDecl::Award { .. } => Within::Item,
            ScoringDecl::Measure { .. } => Within::Measure,
        };
        match self.open {
            Open::Criterion(Within::LostItem) | Open::Lost(BrokenKind::Criterion) => return Ok(()),
            Open::Criterion(Within::Heading) => return Err((BrokenKind::Item, "help-item")),
            _ => {}
        }
        let Some(item) = self.item_mut() else {
            return Err((BrokenKind::Item, "help-item"));
        };
        item.scorings.push(decl);
        self.open = Open::Criterion(within);
        Ok(())
    }

    pub(super) fn row(
        &mut self,
        push: impl FnOnce(&mut Vec<BandDecl>, &mut Vec<NoCaseDecl>),
    ) -> Placed {
        if self.open == Open::Rows {
            if let Some(Block::Change(ChangeDecl {
                what: Change::Rows { bands, no_case, .. },
                ..
            })) = self.ast.blocks.last_mut()
            {
                push(bands, no_case);
            }
        } else if let Some(ScoringDecl::Measure { bands, no_case, .. }) = self.measure()? {
            push(bands, no_case);
        }
        Ok(())
    }

    /// A rule by steps is all of a scale: no change of single rows brings one.
    pub(super) fn linear(&mut self, decl: LinearDecl) -> Placed {
        if let Some(ScoringDecl::Measure { linear, .. }) = self.measure()? {
            linear.push(decl);
        }
        Ok(())
    }

    /// The measure that rows now belong to; `None` for one that is lost.
    pub(super) fn measure(&mut self) -> Result<Option<&mut ScoringDecl>, Misplaced> {
        match self.open {
            Open::Criterion(Within::Measure) => {
                Ok(self.item_mut().and_then(|item| item.scorings.last_mut()))
            }
            Open::Criterion(Within::LostItem | Within::LostMeasure)
            | Open::Lost(BrokenKind::Criterion) => Ok(None),
            _ => Err((BrokenKind::Item, "help-measure")),
        }
    }

    pub(super) fn within(&self) -> Within {
        match self.open {
            Open::Criterion(within) => within,
            _ => Within::Heading,
        }
    }

    pub(super) fn criterion(&mut self) -> Option<&mut CriterionDecl> {
        match (self.open, self.ast.blocks.last_mut()) {
            (
                Open::Criterion(_),
                Some(
                    Block::Criterion(criterion)
                    | Block::Change(ChangeDecl {
                        what: Change::Criterion(criterion),
                        ..
                    }),
                ),
            ) => Some(criterion),
            _ => None,
        }
    }

    pub(super) fn item_mut(&mut self) -> Option<&mut ItemDecl> {
        if let (
            Open::Criterion(_),
            Some(Block::Change(ChangeDecl {
                what: Change::Item(_),
                ..
            })),
        ) = (self.open, self.ast.blocks.last())
        {
            return match self.ast.blocks.last_mut() {
                Some(Block::Change(ChangeDecl {
                    what: Change::Item(item),
                    ..
                })) => Some(item),
                _ => None,
            };
        }
        self.criterion()?.items.last_mut()
    }
}
