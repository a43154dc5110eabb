//! Communes scored, and counted against a target.

use super::concern;
use crate::advise;
use crate::analysis::Evaluator;
use crate::data::DataSet;
use crate::model::Standard;
use crate::number::Decimal;
use crate::report::{Assessment, Scored};
use crate::source::Sources;

/// Scores every commune and counts the recognised ones against a target, a share from 0 to 100 in per
/// cent. `after_each` is called after each commune, for whoever shows how far it is.
pub fn assess<'a>(
    standard: &'a Standard,
    sources: &'a Sources,
    mut data: DataSet,
    target: Decimal,
    mut after_each: impl FnMut(),
) -> Assessment<'a> {
    let evaluator = Evaluator::new(standard);
    let mut communes: Vec<Scored> = Vec::with_capacity(data.records.len());
    data.records.reverse();
    while let Some(mut commune) = data.records.pop() {
        let outcome = evaluator.evaluate_shared(&commune.record);
        concern::decide(&mut commune.findings, &outcome, standard);
        after_each();
        communes.push(Scored {
            record: commune.record,
            outcome,
            findings: commune.findings,
        });
        // What is scored makes room for the outcomes of the rest.
        if data.records.len().is_multiple_of(4096) {
            data.records.shrink_to_fit();
        }
    }
    let summary = advise::summarise(communes.iter().map(|scored| &*scored.outcome), target);
    Assessment {
        standard,
        sources,
        communes,
        findings: data.findings,
        account: data.account,
        summary,
        only: None,
    }
}
