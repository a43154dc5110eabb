//! Conditions of recognition.

use super::condition;
use super::paper::Paper;
use super::value::{number, quoted, tail};
use crate::syntax::ast::{RecognitionConditionDecl, RecognitionKind};
use crate::syntax::keyword::{
    ALL, ANY, CRITERION, FROM, FULFIL, MEET, NO_CRITERION, OR_MORE, POINTS, TOTAL, WITH,
};

pub(super) fn write(paper: &mut Paper, decl: &RecognitionConditionDecl) {
    let asked = match &decl.kind {
        RecognitionKind::AllCriteriaMet(count) => all_met(count.node),
        RecognitionKind::NoCriterionAtZero => none_at_zero(),
        RecognitionKind::Fulfils { label, condition } => {
            let opening = format!("{FULFIL} {}", quoted(label));
            condition::write(paper, 1, &opening, condition, &tail(&decl.tail));
            return;
        }
        RecognitionKind::Total { at_least, class } => {
            format!(
                "{TOTAL} {FROM} {} {OR_MORE} {WITH} {}",
                number(at_least),
                class.node
            )
        }
    };
    paper.line(1, &format!("{asked}{}", tail(&decl.tail)));
}

/// `đạt cả 13 tiêu chí`
pub fn all_met(count: impl std::fmt::Display) -> String {
    format!("{MEET} {ALL} {count} {CRITERION}")
}

/// `không tiêu chí nào 0 điểm`
pub fn none_at_zero() -> String {
    format!("{NO_CRITERION} {ANY} 0 {POINTS}")
}
