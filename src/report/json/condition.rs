//! The facts of a condition, and how each stands.

use std::io;

use super::Writer;
use super::line::Line;
use crate::engine::{Judgement, Truth};
use crate::model::{Condition, Fact};
use crate::report::condition::collect;

impl Writer<'_> {
    /// Every fact of a condition in its order, as often as it stands there.
    pub(super) fn facts(
        &self,
        line: &mut Line,
        condition: &Condition,
        judgement: &Judgement,
    ) -> io::Result<()> {
        let standard = self.assessment.standard;
        let mut leaves = Vec::new();
        collect(&judgement.judged, &mut leaves);
        let facts = condition.facts().into_iter().zip(leaves);
        line.array(facts, |line, (fact, judged)| {
            let (kind, name) = match fact {
                Fact::Is(id, _) => ("attribute", &standard.attributes[id].name),
                Fact::Answer(id) => ("answer", &standard.indicators[id].name),
                Fact::Within(id, _, _) => ("comparison", &standard.indicators[id].name),
            };
            line.entry("{\"kind\":", &kind)?;
            line.entry(",\"name\":", name)?;
            line.raw(",\"value\":");
            line.number(judged.value)?;
            line.entry(",\"holds\":", &truth(judged.truth))?;
            line.raw("}");
            Ok(())
        })
    }
}

pub(super) fn truth(truth: Truth) -> &'static str {
    match truth {
        Truth::Holds => "met",
        Truth::Fails => "not_met",
        Truth::Open => "undetermined",
    }
}
