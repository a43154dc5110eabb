//! One commune as one line.

use std::io;

use super::Writer;
use super::condition::truth;
use super::head::verdict;
use super::line::Line;
use super::number::Number;
use crate::data::record::Record;
use crate::diagnostic::json::problem;
use crate::engine::{
    ConditionKind, ConditionOutcome, Measuring, Missing, MissingName, PointsRange,
};
use crate::report::{Scored, rejected};

impl Writer<'_> {
    /// A commune with all that was decided.
    pub(super) fn commune(&self, line: &mut Line, scored: &Scored) -> io::Result<()> {
        let Scored {
            record,
            outcome,
            findings,
        } = scored;
        let identity = &record.identity;
        let standard = self.assessment.standard;
        let class = match outcome.classes.as_slice() {
            [class] => Some(&standard.classes[*class]),
            _ => None,
        };
        let classes = outcome.classes.iter();
        line.entry("{\"code\":", &identity.code)?;
        line.entry(",\"name\":", &identity.name)?;
        line.entry(",\"district\":", &identity.district)?;
        line.entry(",\"province\":", &identity.province)?;
        line.entry(",\"class\":", &class.map(|class| &class.name))?;
        line.raw(",\"threshold\":");
        line.number(class.map(|class| class.threshold))?;
        line.raw(",\"classes\":");
        line.array(classes, |line, id| line.value(&standard.classes[*id].name))?;
        line.entry(",\"verdict\":", &verdict(outcome.verdict))?;
        if outcome.settled_together {
            line.raw(",\"settled_together\":true");
        }
        if outcome.steps_spent {
            line.raw(",\"steps_spent\":true");
        }
        line.raw(",\"points\":");
        line.range(outcome.points)?;
        let no_case = outcome.points_without_cases();
        line.entry(",\"no_case_points\":", &Number(no_case))?;
        line.raw(",\"conditions\":");
        line.array(&outcome.conditions, |line, condition| {
            self.condition(line, condition)
        })?;
        let figures = Measuring::new(standard, record);
        line.raw(",\"criteria\":");
        line.array(&outcome.criteria, |line, criterion| {
            line.raw(&self.pieces.criterion(criterion.criterion).head);
            line.range(criterion.points)?;
            line.raw(",\"items\":");
            line.array(&criterion.items, |line, item| {
                self.item(line, &outcome.classes, item, (record, &figures))
            })?;
            line.raw("}");
            Ok(())
        })?;
        line.raw(",\"missing\":");
        line.array(&outcome.missing, |line, missing| {
            self.missing(line, missing, record)
        })?;
        line.raw(",\"problems\":");
        line.array(findings, |line, finding| {
            line.value(&problem(finding, self.assessment.sources, self.texts))
        })?;
        line.raw("}");
        Ok(())
    }

    fn condition(&self, line: &mut Line, condition: &ConditionOutcome) -> io::Result<()> {
        let (id, required) = match &condition.kind {
            ConditionKind::AllCriteriaMet => ("all_criteria_met", None),
            ConditionKind::NoCriterionAtZero => ("no_criterion_at_zero", None),
            ConditionKind::Requirement { .. } => ("requirement", None),
            ConditionKind::Total { least, largest } => {
                let (min, max) = (*least, *largest);
                ("total", Some(PointsRange { min, max }))
            }
        };
        let holds = truth(condition.truth);
        line.entry("{\"id\":", &id)?;
        line.raw(",\"required\":");
        match required {
            Some(range) => line.range(range)?,
            None => line.raw("null"),
        }
        line.entry(",\"holds\":", &holds)?;
        for (key, criteria) in [
            (",\"failing\":", &condition.failing),
            (",\"open\":", &condition.open),
        ] {
            line.raw(key);
            line.array(criteria, |line, id| {
                line.raw(&self.pieces.criterion(*id).id);
                Ok(())
            })?;
        }
        if let ConditionKind::Requirement { place, judgement } = &condition.kind {
            let requirements = &self.assessment.standard.recognition.requirements;
            if let Some(requirement) = requirements.get(*place) {
                line.entry(",\"label\":", &requirement.label)?;
                line.raw(",\"facts\":");
                self.facts(line, &requirement.condition, judgement)?;
                self.parameters(line, requirement.condition.parameters())?;
            }
        }
        line.raw("}");
        Ok(())
    }

    fn missing(&self, line: &mut Line, missing: &Missing, record: &Record) -> io::Result<()> {
        let standard = self.assessment.standard;
        let kind = match missing.name {
            MissingName::Indicator(_) => "indicator",
            MissingName::Attribute(_) => "attribute",
            MissingName::Previous(_) => "previous",
        };
        line.entry("{\"name\":", &missing.name.name(standard))?;
        line.entry(",\"kind\":", &kind)?;
        line.raw(",\"items\":");
        line.array(&missing.items, |line, id| {
            line.raw(&self.pieces.item(*id).id);
            Ok(())
        })?;
        line.entry(",\"spread\":", &Number(missing.spread))?;
        line.entry(",\"decides_zero\":", &missing.decides_zero)?;
        if missing.requirement {
            line.raw(",\"requirement\":true");
        }
        if let Some(rejected) = rejected::of_missing(record, missing.name) {
            let reported = rejected::reported(rejected);
            line.entry(",\"rejected\":{\"reported\":", &reported)?;
            line.entry(",\"reason\":", &rejected::reason(rejected))?;
            line.raw("}");
        }
        line.raw("}");
        Ok(())
    }
}
