//! Conditions of recognition.

use super::collector::{Collector, Sources};
use crate::compare::change::{Aspect, Figures, Kind, Subject, Value};
use crate::compare::pairs;
use crate::model::{ClassId, ConditionId, Standard, Threshold, spell};

pub(super) fn compare(collector: &mut Collector<'_>) {
    let (old, new) = (collector.old, collector.new);
    let (before, after) = (&old.recognition, &new.recognition);
    let subject = Subject::Recognition;
    let present = |there: bool| there.then_some(Value::Present);
    let asked = [
        (
            (before.all_criteria_met, after.all_criteria_met),
            (Aspect::AllCriteriaMet, Figures::AllCriteriaMet),
            ConditionId::AllCriteriaMet,
        ),
        (
            (before.no_criterion_at_zero, after.no_criterion_at_zero),
            (Aspect::NoCriterionAtZero, Figures::NoCriterionAtZero),
            ConditionId::NoCriterionAtZero,
        ),
    ];
    for ((asked, asks), (aspect, figures), condition) in asked {
        let (was, is) = (before.basis(condition), after.basis(condition));
        let places = (was.map(|it| it.span), is.map(|it| it.span));
        let values = (present(asked), present(asks));
        collector.detail(&subject, aspect, values, places);
        if let (Some(was), Some(is)) = (was, is) {
            collector.sources(&subject, &figures, (&was.into(), &is.into()), places);
        }
    }
    requirements(collector);
    thresholds(collector);
}

fn requirements(collector: &mut Collector<'_>) {
    let (old, new) = (collector.old, collector.new);
    for (was, is) in pairs::requirements(old, new) {
        let Some(label) = is.or(was).map(|it| it.label.clone()) else {
            continue;
        };
        let subject = Subject::Requirement(label);
        let places = (was.map(|it| it.span), is.map(|it| it.span));
        let (Some(was), Some(is)) = (was, is) else {
            let kind = if is.is_some() {
                Kind::Added
            } else {
                Kind::Removed
            };
            collector.add(&subject, kind, places);
            continue;
        };
        let (asked, asks) = (
            spell::rule(&collector.renamed, &was.condition),
            spell::rule(new, &is.condition),
        );
        if asked != asks {
            let said = (
                Some(Value::Code(spell::rule_text(old, &was.condition))),
                Some(Value::Code(spell::rule_text(new, &is.condition))),
            );
            collector.detail(&subject, Aspect::Condition, said, places);
        }
        let sources = (&Sources::from(was), &Sources::from(is));
        collector.sources(&subject, &Figures::Own, sources, places);
    }
}

fn thresholds(collector: &mut Collector<'_>) {
    let (old, new) = (collector.old, collector.new);
    let pairs = pairs::classes(old, new);
    for (before, after) in pairs.both {
        let subject = Subject::Threshold(new.classes[after].name.clone());
        if let (Some(was), Some(is)) = (of(old, before), of(new, after)) {
            let points = (&was.at_least, &is.at_least);
            collector.points(&subject, Aspect::Threshold, points);
        }
    }
    for id in pairs.new {
        let subject = Subject::Threshold(new.classes[id].name.clone());
        let place = of(new, id).map(|threshold| threshold.at_least.span);
        collector.add(&subject, Kind::Added, (None, place));
    }
    for id in pairs.old {
        let subject = Subject::Threshold(old.classes[id].name.clone());
        let place = of(old, id).map(|threshold| threshold.at_least.span);
        collector.add(&subject, Kind::Removed, (place, None));
    }
}

fn of(standard: &Standard, class: ClassId) -> Option<&Threshold> {
    let mut thresholds = standard.recognition.thresholds.iter();
    thresholds.find(|threshold| threshold.class == class)
}
