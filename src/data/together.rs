//! Whether the figures that are there can be together at all, whatever is missing.
//!
//! Two figures, one above the other, are seen to contradict each other by themselves. Where
//! something is calculated of which a part is missing, only all constraints together show it: of 7 and
//! 5 that are parts of a total, and a total that may not exceed 10.

use super::record::{Record, Rejection};
use super::words;
use crate::decision::{Budget, Grain, Relation, System, Variable};
use crate::diagnostic::{Code, Diagnostic};
use crate::l10n::{Arg, Args};
use crate::model::{Id as _, IndicatorId, Standard};
use crate::number::Decimal;

/// The steps for one answer: what takes longer counts as possible.
const MOST_STEPS: u64 = 1_000_000;

/// The steps of a run to find the fewest figures that contradict each other: some seconds. Where they are
/// left no more, all figures of a commune that contradict each other are told and not taken.
pub(super) const RUN_STEPS: u64 = 100_000_000;

/// About how many steps it takes to write down what is declared of an indicator.
const STEPS_OF_INDICATOR: usize = 100;

/// A figure that is there.
type Figure = (IndicatorId, Decimal);

/// Takes out figures that cannot be together whatever is missing, and says which.
pub(super) fn enforce(standard: &Standard, steps: &Budget, record: &mut Record) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    // Complete figures have been held against everything that is declared.
    while (standard.calculated().iter()).any(|id| !record.gaps(standard, *id).is_empty()) {
        let figures: Vec<Figure> = (standard.indicators.iter())
            .filter(|(_, indicator)| !indicator.is_calculated())
            .filter_map(|(id, _)| Some((id, record.number(id)?)))
            .collect();
        if figures.is_empty() || can_be(standard, &Budget::new(MOST_STEPS), &figures) {
            break;
        }
        let conflict = least_conflict(standard, steps, figures);
        findings.extend(finding(standard, record, &conflict));
        for (id, _) in &conflict {
            let mut others = conflict.clone();
            others.retain(|(other, _)| other != id);
            record.reject(*id, Rejection::Contradicts(others));
        }
        record.calculate(standard);
    }
    findings
}

/// Some of these figures that cannot be together, none of which can be left out as far as there are steps.
fn least_conflict(standard: &Standard, steps: &Budget, figures: Vec<Figure>) -> Vec<Figure> {
    let mut conflict = figures;
    let mut at = 0;
    while at < conflict.len() && !steps.is_spent() {
        let mut fewer = conflict.clone();
        fewer.remove(at);
        steps.charge(standard.indicators.len() * STEPS_OF_INDICATOR);
        if steps.lend(MOST_STEPS, |lent| can_be(standard, lent, &fewer)) {
            at += 1;
        } else {
            conflict = fewer;
        }
    }
    conflict
}

/// Whether other figures exist with which these keep everything that is declared.
fn can_be(standard: &Standard, steps: &Budget, figures: &[Figure]) -> bool {
    let mut system = System::within(steps);
    let mut variables: Vec<Option<Variable>> = Vec::with_capacity(standard.indicators.len());
    for ((id, indicator), range) in standard.indicators.iter().zip(standard.ranges()) {
        let known = figures.iter().find(|(known, _)| *known == id);
        let (low, high) = match known {
            Some((_, value)) => (*value, Some(*value)),
            None => (range.least.0, range.most.map(|(most, _)| most)),
        };
        let grain = Grain::of(indicator);
        variables.push(grain.map(|grain| system.variable(grain, low, high)));
    }
    let of = |id: IndicatorId| variables.get(id.place()).copied().flatten();
    for (id, indicator) in standard.indicators.iter() {
        let Some(own) = of(id) else {
            continue;
        };
        for limit in &indicator.limits {
            let limit = of(*limit).filter(|_| !standard.follows(id, *limit));
            if let Some(limit) = limit {
                system.require(Relation::AtMost(own, limit));
            }
        }
        let terms = indicator.terms.iter();
        let terms: Option<Vec<_>> = terms
            .map(|term| Some((term.minus, of(term.indicator)?)))
            .collect();
        if let Some(terms) = terms.filter(|terms| !terms.is_empty()) {
            system.require(Relation::Sum { total: own, terms });
        }
    }
    !system.is_refuted()
}

fn finding(standard: &Standard, record: &Record, conflict: &[Figure]) -> Option<Diagnostic> {
    let named = |(id, value): &Figure| {
        let indicator = &standard.indicators[*id];
        let args = Args::new()
            .with("name", indicator.label.as_str())
            .with("value", words::quantity(indicator, *value));
        Arg::Message("data-limit", args)
    };
    let (first, rest) = conflict.split_first()?;
    let all = rest.iter().fold(named(first), |before, figure| {
        let args = Args::new()
            .with("before", before)
            .with("limit", named(figure));
        Arg::Message("data-limits", args)
    });
    let at = record.value(first.0)?.at;
    let finding = Diagnostic::new(Code::CannotBeTogether, at).arg("figures", all);
    Some(finding.arg("count", conflict.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{FileKind, Sources};
    use crate::{model, syntax};

    /// A total of at most 10 of which three parts are reported, and a figure of no concern.
    const STANDARD: &str = "bộ tiêu chí thu \"Thử\"
  văn bản \"Giả định\"
  tổng điểm 10   căn cứ \"Đ\"

nhóm mọi_xã \"Mọi xã\"
  các đơn vị còn lại

chỉ số một \"Một\" (em)
chỉ số hai \"Hai\" (em)
chỉ số ba \"Ba\" (em)
chỉ số vụ \"Vụ\" (vụ)
chỉ số cả \"Cả\" (em) bằng một + hai + ba   không quá 10

tiêu chí 1 \"A\" tối đa 10 điểm
  căn cứ \"P\"
  mục 1.1 \"A1\"
    theo số cả
      từ 5 trở lên   10 điểm
      dưới 5          0 điểm
  mục 1.2 \"A2\"
    theo số vụ
      từ 0 trở lên    0 điểm

công nhận khi
  tổng điểm từ 10 trở lên với mọi_xã   căn cứ \"Đ\"
";

    #[test]
    fn the_fewest_that_contradict_are_found_while_there_are_steps() {
        let mut sources = Sources::new();
        let file = sources.add("thu.tieuchi", FileKind::Text, STANDARD.as_bytes());
        let file = file.unwrap();
        let (ast, _) = syntax::parse(&sources, file);
        let (standard, findings) = model::build(file, &ast);
        let standard = standard.unwrap_or_else(|| panic!("{findings:?}"));
        let ids: Vec<IndicatorId> = standard.indicators.ids().collect();
        // 7 and 5 are more than 10 whatever the third is.
        let figures = vec![(ids[0], 7.into()), (ids[1], 5.into()), (ids[3], 2.into())];
        let few = least_conflict(&standard, &Budget::unlimited(), figures.clone());
        assert_eq!(few, figures[..2]);
        let all = least_conflict(&standard, &Budget::new(0), figures.clone());
        assert_eq!(all, figures);
    }
}
