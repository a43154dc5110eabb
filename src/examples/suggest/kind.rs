//! Cases of classes and of the standard's own conditions.

use super::{Case, Draft, Maker};
use crate::analysis::{Atom, condition_cases};
use crate::examples::coverage::Aim;
use crate::model::{ConditionId, Expected, PartId};

/// Adds an example for each class that none reaches, and for each condition of the standard's own
/// that none shows held, or failed.
pub(super) fn suggest(maker: &mut Maker<'_>) {
    let standard = maker.standard;
    for class in standard.classes.ids() {
        let aim = Aim::at(PartId::Class(class));
        if maker.is_missing(aim) {
            let open = [Expected::Class(Vec::new())];
            let draft = maker.draft(&[Atom::Class(class)]);
            maker.reach(aim, Case::Aim(aim), &open, draft);
        }
    }
    for (place, requirement) in standard.recognition.requirements.iter().enumerate() {
        let condition = ConditionId::Requirement(place);
        for holds in [true, false] {
            let part = PartId::Condition(condition);
            let aim = Aim { part, held: holds };
            if maker.is_missing(aim) {
                let cases =
                    condition_cases(standard, &requirement.condition, holds, maker.budget());
                let drafts = cases.unwrap_or_default().into_iter();
                let drafts: Vec<Draft> = drafts.filter_map(|atoms| maker.draft(&atoms)).collect();
                let open = [Expected::Condition(condition, None)];
                maker.reach(aim, Case::Aim(aim), &open, drafts);
            }
        }
    }
}
