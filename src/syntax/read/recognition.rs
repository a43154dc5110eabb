//! Recognition and its conditions.

use super::{Parts, Reader};
use crate::syntax::ast::{RecognitionConditionDecl, RecognitionDecl, RecognitionKind};
use crate::syntax::grammar::Rule;

/// `công nhận khi`, still without its conditions.
pub(super) fn heading(reader: &Reader<'_>) -> RecognitionDecl {
    RecognitionDecl {
        conditions: Vec::new(),
        broken: false,
        span: reader.whole(),
    }
}

/// One condition.
pub(super) fn condition(
    reader: &mut Reader<'_>,
    rule: Rule,
    parts: &mut Parts<'_>,
) -> Option<RecognitionConditionDecl> {
    let kind = match rule {
        Rule::all_met => {
            let count = parts.take(Rule::criteria_count)?;
            RecognitionKind::AllCriteriaMet(reader.whole_number(&count)?)
        }
        Rule::none_at_zero => RecognitionKind::NoCriterionAtZero,
        Rule::required => RecognitionKind::Fulfils {
            label: reader.text(&parts.take(Rule::text)?),
            condition: reader.condition(parts.take(Rule::condition)?)?,
        },
        _ => RecognitionKind::Total {
            at_least: reader.number(&parts.take(Rule::score)?)?,
            class: reader.name(&parts.take(Rule::class_name)?),
        },
    };
    Some(RecognitionConditionDecl {
        kind,
        tail: reader.tail(parts),
        span: reader.whole(),
    })
}
