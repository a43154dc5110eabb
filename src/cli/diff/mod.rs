//! `diff`: what changed between two standards, and what it does to communes; what changed between two plans.

mod plan;

use std::collections::BTreeMap;
use std::path::Path;

use super::args::{Diff, DiffFormat, FindingsFormat, When};
use super::exit::Exit;
use super::failure::{Complaint, Failure};
use super::guard::{self, Reads};
use super::input::{self, exit_of};
use super::law;
use super::output;
use super::progress::Progress;
use super::session::Session;
use super::steps;
use crate::api;
use crate::compare::{self, Comparison, Effect, Numbers};
use crate::data::account::Account;
use crate::data::{self, DataSet, Record, Request};
use crate::diagnostic::{Code, Diagnostic, Place, Severity, render};
use crate::l10n::Args;
use crate::model::Standard;
use crate::report::diff::{Difference, Readings, json, markdown, text};
use crate::source::Sources;

/// Compares the rules, and the results of the communes if data was given.
pub(super) fn run(asked: &Diff, session: &Session) -> Result<Exit, Failure> {
    guard::fits(output::file(asked.output.as_deref()), &asked.format)?;
    guard::fits(asked.findings.as_deref(), &FindingsFormat::Csv)?;
    Reads::law(&[&asked.old, &asked.new])
        .data(&asked.data)
        .data(&asked.previous)
        .data(asked.units.as_slice())
        .keep_from(&[
            output::file(asked.output.as_deref()),
            asked.findings.as_deref(),
        ])?;
    if plan::are_meant(asked, session)? {
        return plan::run(asked, session);
    }
    let mut sources = session.sources();
    let when = asked.when.clone();
    let old = standard(asked, &asked.old, &when, &mut sources, session)?;
    let when = When {
        on: asked.on_new.or(when.on),
        ..when
    };
    let new = standard(asked, &asked.new, &when, &mut sources, session)?;
    let findings: Vec<&Diagnostic> = old.1.iter().chain(&new.1).collect();
    let mut exit = exit_of(findings.iter().copied());
    let shown = findings
        .into_iter()
        .filter(|it| it.severity != Severity::Note);
    session.tell(&render::all(
        shown,
        &sources,
        &session.texts,
        session.stderr,
    ));
    let (Some(old), Some(new)) = (old.0, new.0) else {
        session.tell_line(&session.texts.get("cli-not-compared"));
        return Ok(Exit::Findings);
    };
    if !asked.previous.is_empty() && !old.compares() && !new.compares() {
        return Err(Complaint::new("cli-diff-nothing-compared", Args::new()).into());
    }
    let (effect, problems, accounts) = if asked.data.is_empty() {
        (None, Vec::new(), None)
    } else {
        let (effect, problems, accounts) = effect(asked, (&old, &new), &mut sources, session)?;
        exit = exit.max(exit_of(problems.iter().map(|(_, finding)| finding)));
        if effect.communes.is_empty() && problems.is_empty() {
            let complaint = Complaint::new("cli-no-data", Args::new());
            session.tell(&complaint.render(&session.texts, session.stderr));
            exit = exit.max(Exit::Findings);
        }
        (Some(effect), problems, Some(accounts))
    };
    tell(&problems, &sources, session);
    let found: Vec<&Diagnostic> = problems.iter().map(|(_, finding)| finding).collect();
    let listed = asked.findings.as_deref();
    input::list_findings(listed, &found, &[&old, &new], &sources, session)?;
    let changes = compare::changes(&old, &new);
    if asked.exit_code && !changes.is_empty() {
        exit = exit.max(Exit::Findings);
    }
    let budget = steps::of_questions();
    let difference = Difference {
        comparison: Comparison {
            old: &old,
            new: &new,
            numbers: Numbers::of(&old, &new),
            changes,
            distinction: compare::distinguish(&old, &new, &budget),
            effect,
        },
        sources: &sources,
        accounts,
        problems,
    };
    write(asked, &difference, session)?;
    steps::tell_if_spent(&budget, "cli-steps-diff", session);
    Ok(exit)
}

fn write(asked: &Diff, difference: &Difference<'_>, session: &Session) -> Result<(), Failure> {
    let texts = &session.texts;
    let output = output::file(asked.output.as_deref());
    let look = session.look(output);
    session.write(output, &|out| match asked.format {
        DiffFormat::Text => text::write(difference, texts, look.width, look.colour, out),
        DiffFormat::Markdown => markdown::write(difference, texts, out),
        DiffFormat::Json => json::write(difference, texts, out),
    })?;
    Ok(())
}

/// A standard, and the findings about it.
type Checked = (Option<Standard>, Vec<Diagnostic>);

/// Reads a standard.
fn standard(
    asked: &Diff,
    path: &Path,
    when: &When,
    sources: &mut Sources,
    session: &Session,
) -> Result<Checked, Failure> {
    let chosen = law::choose(path, when, &request(asked), session)?;
    Ok(chosen.read(sources)?)
}

/// What comes of the data: the effect, what was found, and what it was read as by each standard.
type Found = (Effect, Vec<(Readings, Diagnostic)>, [Account; 2]);

/// Reads the data by both standards and scores it by both.
fn effect(
    asked: &Diff,
    (old, new): (&Standard, &Standard),
    sources: &mut Sources,
    session: &Session,
) -> Result<Found, Failure> {
    // The second reading takes in the same files in the same order, so that its places are
    // places of the first.
    let mut others = sources.clone();
    let (before, found_before, account_before) = read(old, asked, sources)?;
    let (after, found_after, account_after) = read(new, asked, &mut others)?;
    let mut progress = Progress::new(before.len(), &session.texts);
    let (by_old, by_new) = ((old, before.as_slice()), (new, after.as_slice()));
    let effect = compare::effect(by_old, by_new, asked.target, || progress.step());
    progress.finish();
    let accounts = [account_before, account_after];
    Ok((effect, unite(found_before, found_after), accounts))
}

fn request(asked: &Diff) -> Request<'_> {
    Request {
        paths: &asked.data,
        previous: &asked.previous,
        units: asked.units.as_deref(),
        sheets: &asked.sheets,
        format: asked.data_format.map(Into::into),
    }
}

type Read = (Vec<Record>, Vec<Diagnostic>, Account);

fn read(standard: &Standard, asked: &Diff, sources: &mut Sources) -> Result<Read, Failure> {
    let mut data = data::read_request(standard, &request(asked), sources)?;
    input::all_sheets_found(&data)?;
    api::name_units(&mut data);
    let DataSet {
        records,
        mut findings,
        account,
        ..
    } = data;
    let mut read = Vec::with_capacity(records.len());
    for mut commune in records {
        findings.append(&mut commune.findings);
        read.push(commune.record);
    }
    Ok((read, findings, account))
}

/// Findings of both readings, each once. A column that one of the two standards knows is no
/// mistake of the data.
fn unite(before: Vec<Diagnostic>, after: Vec<Diagnostic>) -> Vec<(Readings, Diagnostic)> {
    let mut by_place: BTreeMap<Place, Vec<Diagnostic>> = BTreeMap::new();
    for finding in after {
        by_place.entry(finding.place).or_default().push(finding);
    }
    let mut united = Vec::with_capacity(before.len());
    for finding in before {
        let others = by_place.get_mut(&finding.place);
        let same = others.and_then(|others| {
            let at = others.iter().position(|other| *other == finding)?;
            Some(others.remove(at))
        });
        let by = match same {
            Some(_) => Readings::Both,
            None => Readings::Old,
        };
        united.push((by, finding));
    }
    let only_new = by_place.into_values().flatten();
    united.extend(only_new.map(|finding| (Readings::New, finding)));
    united.retain(|(by, finding)| *by == Readings::Both || finding.code != Code::UnknownColumn);
    // What a law would have made of another time's figures is just what is asked.
    united.retain(|(_, finding)| finding.code != Code::PeriodOutOfForce);
    united.sort_by_key(|(by, finding)| (*by, finding.place));
    united
}

/// Tells findings about data, those of only one reading under its name.
fn tell(problems: &[(Readings, Diagnostic)], sources: &Sources, session: &Session) {
    for (readings, heading) in [
        (Readings::Both, None),
        (Readings::Old, Some("diff-problems-old")),
        (Readings::New, Some("diff-problems-new")),
    ] {
        let own = problems.iter().filter(|(by, _)| *by == readings);
        let own: Vec<&Diagnostic> = own.map(|(_, finding)| finding).collect();
        if let Some(heading) = heading.filter(|_| !own.is_empty()) {
            session.tell_line(&session.texts.get(heading));
        }
        input::tell_data(&own, sources, session);
    }
}
