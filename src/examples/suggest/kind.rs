//! Cases of classes and of the standard's own conditions.

use super::{Case, Draft, Maker};
use crate::analysis::{Atom, condition_cases};
use crate::examples::coverage::GoalKind;
use crate::model::{Expected, RecognitionCondition};

/// Adds an example for each class that none reaches, and for each condition of the standard's own
/// that none shows held, or failed.
pub(super) fn suggest(maker: &mut Maker<'_>) {
    let standard = maker.standard;
    for class in standard.classes.ids() {
        let goal = GoalKind::Class(class);
        if maker.is_missing(goal) {
            let open = [Expected::Class(Vec::new())];
            let draft = maker.draft(&[Atom::Class(class)]);
            maker.reach(goal, Case::Class(class), &open, draft);
        }
    }
    for (place, requirement) in standard.recognition.requirements.iter().enumerate() {
        let condition = RecognitionCondition::Requirement(place);
        for holds in [true, false] {
            let goal = GoalKind::Condition(condition, holds);
            if maker.is_missing(goal) {
                let cases =
                    condition_cases(standard, &requirement.condition, holds, maker.budget());
                let drafts = cases.unwrap_or_default().into_iter();
                let drafts: Vec<Draft> = drafts.filter_map(|atoms| maker.draft(&atoms)).collect();
                let open = [Expected::Condition(condition, None)];
                maker.reach(goal, Case::Condition(condition, holds), &open, drafts);
            }
        }
    }
}
