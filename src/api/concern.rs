//! Whom findings concern: the unit whose data they are about, and whether its verdict hangs on them.

use std::sync::Arc;

use crate::data::DataSet;
use crate::diagnostic::{Diagnostic, Severity, Unit};
use crate::engine::{Outcome, Verdict};
use crate::model::Standard;

/// Says with every finding about a commune's data which commune that is. On errors that no
/// commune could be named for any verdict may hang.
pub(crate) fn name_units(data: &mut DataSet) {
    for finding in &mut data.findings {
        finding.decides = finding.severity == Severity::Error;
    }
    for commune in data.records.iter_mut().filter(|it| !it.findings.is_empty()) {
        let identity = &commune.record.identity;
        let unit = Arc::new(Unit {
            code: identity.code.clone(),
            name: identity.name.clone(),
        });
        for finding in &mut commune.findings {
            finding.unit = Some(Arc::clone(&unit));
        }
    }
}

/// Says of every finding about a commune's data whether its verdict is open for the lack of what
/// the finding is about.
pub(crate) fn decide(findings: &mut [Diagnostic], outcome: &Outcome, standard: &Standard) {
    if outcome.verdict != Verdict::Undetermined {
        return;
    }
    for finding in findings {
        let about = finding.about();
        let mut missing = outcome.missing.iter();
        finding.decides = missing.any(|missing| about == Some(missing.name.label(standard)));
    }
}
