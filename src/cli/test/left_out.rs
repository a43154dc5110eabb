//! Examples that were not run: which they are, and of which standard they are told.

use super::cases::Cases;
use super::files::{Files, Unusable};
use crate::cli::examples;
use crate::names::key;
use crate::report::trial::{LeftOut, Untested};
use crate::source::{Sources, Span};

/// The examples that were not run, for each standard: of its own file, and with the last standard
/// of an id those of files beside it that no standard of that id has run.
pub(super) fn of_each(files: &Files, cases: &[Cases]) -> Vec<Vec<LeftOut>> {
    let ids = files.standards.iter();
    let ids: Vec<String> = ids.map(|tested| key(&tested.standard.id)).collect();
    let each = files.standards.iter().enumerate().map(|(at, tested)| {
        let mut declared: Vec<LeftOut> = (tested.standard.examples.iter())
            .map(|example| LeftOut {
                name: Some(example.name.clone()),
                span: example.span,
            })
            .collect();
        if ids.iter().rposition(|id| Some(id) == ids.get(at)) == Some(at) {
            let beside = files.beside.iter();
            let beside = beside.filter(|one| examples::is_for(one, &tested.standard));
            declared.extend(beside.flat_map(|one| examples::declared(&one.ast)));
        }
        let same_id = ids.iter().zip(cases);
        let same_id = same_id.filter(|(id, _)| Some(*id) == ids.get(at));
        let run: Vec<Span> = same_id.flat_map(|(_, cases)| cases.run()).collect();
        declared.retain(|example| !run.contains(&example.span));
        declared
    });
    each.collect()
}

/// The files whose examples wait for a standard that cannot be used.
pub(super) fn untested(files: &Files) -> Vec<Untested> {
    if files.unusable.is_empty() {
        return Vec::new();
    }
    let own = (files.unusable.iter()).map(|Unusable { file, examples }| (file.clone(), *examples));
    let beside = files.beside.iter().filter(|one| {
        let mut standards = files.standards.iter();
        !standards.any(|tested| examples::is_for(one, &tested.standard))
    });
    let name = |sources: &Sources, file| sources.file(file).name.clone();
    let beside = beside.map(|one| {
        let count = examples::declared(&one.ast).len();
        (name(&files.sources, one.file), count)
    });
    (own.chain(beside))
        .map(|(file, examples)| Untested { file, examples })
        .collect()
}
