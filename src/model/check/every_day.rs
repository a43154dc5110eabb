//! A standard on all the days on which it is in force: once for each stretch of days on which
//! every parameter has one value.

use std::collections::{BTreeMap, BTreeSet};

use super::super::Standard;
use super::super::days::Days;
use super::super::words;
use super::{build_on, build_with};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::l10n::{Arg, Args};
use crate::number::Date;
use crate::source::FileId;
use crate::syntax::ast::{Ast, Block, DaysDecl};

/// Looks at the standard of each stretch of days, and tells whether it wants to see more.
pub type Look<'l> = dyn FnMut(Days, &Standard) -> bool + 'l;

/// Resolves and checks a tree for every day: one standard for each stretch of days on which all
/// values are the same, each looked at in turn, and each finding once, with its days where it is not
/// of all. Days in force on which a parameter has no value are a finding of their own and have no
/// standard. Only the last standard is kept.
pub fn build_every_day(
    file: FileId,
    ast: &Ast,
    look: &mut Look<'_>,
) -> (Option<Standard>, Vec<Diagnostic>) {
    let stretches = stretches(ast);
    if stretches.is_empty() {
        let (standard, findings) = build_on(None, file, ast);
        if let Some(one) = &standard {
            look(Days::default(), one);
        }
        return (standard, findings);
    }
    let mut last = None;
    let mut found = Vec::new();
    let mut values = None;
    for days in stretches {
        let built = build_with(values, days.first, file, ast);
        values = built.values;
        found.push((days, built.findings));
        let goes_on = built.standard.as_ref().is_none_or(|one| look(days, one));
        last = built.standard.or(last);
        if !goes_on {
            break;
        }
    }
    let mut lacking: Vec<(Diagnostic, Vec<Days>)> = Vec::new();
    // Where no day has all values, that is an error as on any single day.
    let is_lack = |finding: &Diagnostic| finding.code == Code::NoValueOnDay;
    if !found
        .iter()
        .all(|(_, findings)| findings.iter().any(is_lack))
    {
        for (days, findings) in &mut found {
            for finding in findings.extract_if(.., |finding| is_lack(finding)) {
                match lacking
                    .iter_mut()
                    .find(|(one, _)| one.place == finding.place)
                {
                    Some((_, all)) => all.push(*days),
                    None => lacking.push((finding, vec![*days])),
                }
            }
        }
    }
    let mut findings = tell_once(found);
    if let Some(values) = values {
        findings.extend(values.findings.iter().cloned());
    }
    findings.extend(lacking.into_iter().map(|(finding, days)| {
        let args = finding.args.with("days", days_words(&days));
        Diagnostic {
            args,
            labels: finding.labels,
            ..Diagnostic::new(Code::DaysWithoutValue, finding.place)
        }
    }));
    findings.sort_by_key(|finding| finding.place);
    (last, findings)
}

/// What was found on stretches of days, each finding once: with its days where it was not found
/// on all.
pub fn tell_once(found: Vec<(Days, Vec<Diagnostic>)>) -> Vec<Diagnostic> {
    let stretches = found.len();
    let mut told: Vec<(Diagnostic, Vec<Days>)> = Vec::new();
    // Where those of one code and one place stand.
    let mut places: BTreeMap<(Code, Place), Vec<usize>> = BTreeMap::new();
    for (days, findings) in found {
        for finding in findings {
            let at = places.entry((finding.code, finding.place)).or_default();
            let same = at.iter().copied().find(|at| {
                told.get(*at).is_some_and(|(other, _)| {
                    (&other.args, &other.labels) == (&finding.args, &finding.labels)
                })
            });
            if let Some((other, all)) = same.and_then(|at| told.get_mut(at)) {
                // What differs from day to day was not what it hangs on.
                if other.given != finding.given {
                    other.given.clear();
                }
                all.push(days);
            } else {
                at.push(told.len());
                told.push((finding, vec![days]));
            }
        }
    }
    let told = told.into_iter().map(|(mut finding, days)| {
        if days.len() < stretches {
            let args = Args::new().with("days", days_words(&days));
            finding.given.push(("given-days", args));
        }
        finding
    });
    told.collect()
}

/// The stretches of days on which all parameters keep their values, within the time in which the
/// text is in force; none where no value has a date.
fn stretches(ast: &Ast) -> Vec<Days> {
    let mut dated: Vec<&DaysDecl> = Vec::new();
    let mut is_open = false;
    let (mut first, mut last) = (None, None);
    for block in &ast.blocks {
        match block {
            Block::Standard(heading) => {
                first = heading.effective_from.as_ref().map(|date| date.node);
                last = heading.effective_to.as_ref().map(|date| date.node);
            }
            Block::Parameter(decl) => {
                let days = decl.values.iter().filter_map(|value| value.days.as_ref());
                let latest = days.clone().max_by_key(|days| days.from.node);
                is_open |= latest.is_some_and(|days| days.to.is_none());
                dated.extend(days);
            }
            _ => {}
        }
    }
    let mut starts: BTreeSet<Date> = BTreeSet::new();
    for days in &dated {
        starts.insert(days.from.node);
        starts.extend(days.to.as_ref().and_then(|to| to.node.next_day()));
    }
    // A text that does not say when it is in force is looked at on the days that have values.
    if first.is_none() && last.is_none() && !is_open {
        let ends = dated.iter().filter_map(|days| days.to.as_ref());
        last = ends.map(|to| to.node).max();
    }
    let Some(first) = first.or_else(|| starts.first().copied()) else {
        return Vec::new();
    };
    if !dated.is_empty() {
        starts.insert(first);
    }
    let within = |day: &Date| first <= *day && last.is_none_or(|last| *day <= last);
    let starts: Vec<Date> = starts.into_iter().filter(within).collect();
    let ends = (starts.iter().skip(1))
        .map(|next| next.previous_day())
        .chain([last]);
    (starts.iter().zip(ends))
        .map(|(start, end)| Days {
            first: Some(*start),
            last: end,
        })
        .collect()
}

/// `từ 01/01/2023 đến 31/12/2023; từ 01/01/2025`: stretches that follow each other as one.
fn days_words(stretches: &[Days]) -> Arg {
    let mut joined: Vec<Days> = Vec::new();
    for days in stretches {
        match joined.last_mut() {
            Some(before) if before.last.and_then(Date::next_day) == days.first => {
                before.last = days.last;
            }
            _ => joined.push(*days),
        }
    }
    let mut said = joined.into_iter().map(|days| Arg::from(words::days(days)));
    let first = said.next().unwrap_or_else(|| Arg::from(""));
    said.fold(first, |rest, last| {
        let args = Args::new().with("rest", rest).with("last", last);
        Arg::Message("parameter-values", args)
    })
}
