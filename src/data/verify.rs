//! All that is known of a commune, held against what is declared: what scores, and beside it, where a second
//! body verified something, what the commune's own report says alone.

use super::derived;
use super::limits::Limits;
use super::previous;
use super::record::{Record, Subject};
use super::rows::Entry;
use super::types::Types;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::Standard;

/// What a commune is held against.
pub(super) struct Hold<'a> {
    standard: &'a Standard,
    types: Types,
    limits: Limits,
    calculates: bool,
}

impl<'a> Hold<'a> {
    /// Against the declarations of a standard.
    pub(super) fn new(standard: &'a Standard) -> Self {
        Self {
            standard,
            types: Types::new(standard),
            limits: Limits::new(standard),
            calculates: !standard.calculated().is_empty(),
        }
    }

    /// Puts what is verified in its place, and takes out what breaks its declaration. What the commune reported
    /// and no verdict rests on breaks nothing: of that nothing is said.
    pub(super) fn commune(&self, commune: &mut Entry) {
        let Some(verified) = commune.verified.take() else {
            self.entry(commune);
            return;
        };
        let mut alone = commune.self_assessed();
        commune.record.verify(*verified);
        if !commune.record.is_verified() {
            self.entry(commune);
            return;
        }
        self.entry(&mut alone);
        let before = commune.findings.len();
        self.entry(commune);
        commune.record.set_self_assessed(alone.record);
        let (record, findings) = (&commune.record, &mut commune.findings);
        for finding in findings.iter_mut().skip(before) {
            if self.is_of_both(record, finding) {
                finding.helps.push("help-both");
            }
        }
    }

    fn entry(&self, commune: &mut Entry) {
        self.types.apply(self.standard, commune);
        let broken = self.limits.enforce(self.standard, &mut commune.record);
        commune.findings.extend(broken);
        if self.calculates {
            let broken = derived::calculate(self.standard, &self.limits, &mut commune.record);
            commune.findings.extend(broken);
        }
        if let Some(mut previous) = commune.record.take_previous() {
            let broken = previous::enforce(self.standard, &self.limits, &mut previous);
            commune.findings.extend(broken);
            commune.record.set_previous(Some(previous));
        }
    }

    /// Whether a finding is of figures that contradict each other of which some are verified and others are
    /// not.
    fn is_of_both(&self, record: &Record, finding: &Diagnostic) -> bool {
        let contradicts = matches!(
            finding.code,
            Code::AboveLimit | Code::Miscalculated | Code::CannotBeTogether
        );
        let Place::Position(at) = finding.place else {
            return false;
        };
        let mut records = [Some(record), record.previous()].into_iter().flatten();
        contradicts
            && records.any(|record| {
                let giver = |id| record.giver(Subject::Indicator(id));
                let mut here = record.all_rejected().filter(|one| one.at == at);
                here.any(|one| {
                    let others = one.why.others(self.standard);
                    others
                        .iter()
                        .any(|other| giver(*other) != giver(one.indicator))
                })
            })
    }
}
