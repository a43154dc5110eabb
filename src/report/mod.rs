//! Outcomes written down, one format a file. Nothing here evaluates.

use crate::advise::Summary;
use crate::data::record::Record;
use crate::diagnostic::Diagnostic;
use crate::engine::Outcome;
use crate::model::Standard;
use crate::source::Sources;

/// One commune with everything a report says of it.
#[derive(Debug)]
pub struct Scored {
    /// Its data.
    pub record: Record,
    /// What was decided, and why.
    pub outcome: Outcome,
    /// What was wrong with its data, or was repaired.
    pub findings: Vec<Diagnostic>,
}

/// What one run of `score` or `explain` has to report. Every format is written from this.
#[derive(Debug)]
pub struct Assessment<'a> {
    /// The standard.
    pub standard: &'a Standard,
    /// The files behind it and behind the data.
    pub sources: &'a Sources,
    /// The communes, in the order in which they are reported.
    pub communes: Vec<Scored>,
    /// Findings that belong to no commune.
    pub findings: Vec<Diagnostic>,
    /// How many communes are recognised and how far that is from the target.
    pub summary: Summary,
}
