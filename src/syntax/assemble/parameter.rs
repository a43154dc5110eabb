//! The values of a parameter.

use super::{Assembly, Open, Placed};
use crate::syntax::ast::{Block, BrokenKind, Change, ChangeDecl, ParameterDecl, ValueDecl};

impl Assembly {
    pub(super) fn value(&mut self, decl: ValueDecl) -> Placed {
        match (self.open, self.parameter()) {
            (_, Some(parameter)) => parameter.values.push(decl),
            (Open::Lost(BrokenKind::Parameter), _) => {}
            _ => return Err((BrokenKind::Parameter, "help-parameter")),
        }
        Ok(())
    }

    pub(super) fn parameter(&mut self) -> Option<&mut ParameterDecl> {
        match (self.open, self.ast.blocks.last_mut()) {
            (
                Open::Parameter,
                Some(
                    Block::Parameter(parameter)
                    | Block::Change(ChangeDecl {
                        what: Change::Parameter(parameter),
                        ..
                    }),
                ),
            ) => Some(parameter),
            _ => None,
        }
    }
}
