//! `check`: finds every mistake of a standard before anything is scored.

use std::path::Path;

use super::amended::Around;
use super::args::{Check, TextFormat};
use super::examples::{self, Beside};
use super::exit::Exit;
use super::failure::Failure;
use super::guard::Reads;
use super::input::{exit_of, told};
use super::law::{self, Chosen};
use super::once::once;
use super::session::Session;
use super::steps;
use crate::data::Request;
use crate::decision::Budget;
use crate::diagnostic::json::{Problem, problem};
use crate::diagnostic::{Code, Diagnostic, Place, Severity, page};
use crate::escape::Json;
use crate::inspect;
use crate::l10n::Args;
use crate::model::{self, Days, Plan, Standard};
use crate::number::Date;
use crate::source::{Sources, display_path};

/// Checks each file, whatever happens to the others.
pub(super) fn run(asked: &Check, session: &Session) -> Result<Exit, Failure> {
    if let Some(code) = asked.explain {
        session.print(&page::page(code, &session.texts, session.stdout.width))?;
        return Ok(Exit::Success);
    }
    Reads::law(&asked.files).keep_from(&[])?;
    let texts = law::with_examples(&asked.files, &asked.when, session)?;
    let mut sources = session.sources();
    let mut findings: Vec<Diagnostic> = Vec::new();
    let mut clean = Vec::new();
    let mut exit = Exit::Success;
    let mut standards = Vec::new();
    let mut beside = Vec::new();
    let around = Around::read(&asked.files, session);
    let budget = steps::of_check();
    for text in &texts {
        let path = text.path();
        match read_among(text, &texts, asked.when.on, &mut sources, &budget) {
            Ok((Law::Plan(plan), mut found)) => {
                if asked.official {
                    refuse(&mut found, true);
                }
                if let Some(plan) = plan.filter(|_| exit_of(&found) == Exit::Success) {
                    clean.push(all_well_of_plan(path, &plan, session));
                }
                findings.extend(found);
            }
            Ok((Law::Standard(read), mut found)) => {
                let Read { standard, seen } = *read;
                if let Some(standard) = &standard {
                    found.extend(model::tell_once(seen));
                    // A figure has its source, or has none, on every day.
                    found.extend(if asked.official {
                        model::unsourced(standard)
                    } else {
                        model::unsourced_alone(standard)
                    });
                }
                found.sort_by_key(|finding| finding.place);
                if asked.official {
                    refuse(&mut found, standard.is_some());
                }
                // What is doubtful in the texts that it amends is told of those.
                let own = display_path(path);
                found.retain(|finding| {
                    finding.severity == Severity::Error || is_of(&own, finding, &sources)
                });
                if let Some(standard) = standard {
                    let own = standard.examples.iter();
                    found.extend(own.filter_map(|example| around.amended(&standard, example)));
                    if exit_of(&found) == Exit::Success {
                        clean.push(all_well(path, &standard, session));
                    }
                    standards.push(standard);
                }
                findings.extend(found);
            }
            Ok((Law::Examples(examples), found)) => beside.push((path, examples, found)),
            Err(failure) => {
                session.tell(&failure.render(&session.texts, session.stderr));
                exit = exit.max(failure.exit());
            }
        }
    }
    for (path, examples, mut found) in beside {
        let own = standards.iter();
        let own: Vec<&Standard> = own
            .filter(|standard| examples::is_for(&examples, standard))
            .collect();
        found.extend(if own.is_empty() {
            check_alone(asked, (path, &examples), &around, &mut sources, session)?
        } else {
            against(&own, &examples, &around)
        });
        if exit_of(&found) == Exit::Success {
            clean.push(all_well_with(path, &examples, session));
        }
        findings.extend(found);
    }
    // Two standards may say the same of one example or of what both amend.
    let findings = once(findings, &sources);
    match asked.format {
        TextFormat::Text => {
            let shown: Vec<&Diagnostic> = findings.iter().collect();
            let mut text = told(&shown, &sources, session, session.stdout);
            text.extend(clean);
            session.print(&text)?;
        }
        TextFormat::Json => {
            let problems: Vec<Problem> = findings
                .iter()
                .map(|finding| problem(finding, &sources, &session.texts))
                .collect();
            session.write(None, &|out| {
                Json::pretty(&mut *out, &problems)?;
                writeln!(out)
            })?;
        }
    }
    steps::tell_if_spent(&budget, "cli-steps-check", session);
    Ok(exit.max(exit_of(&findings)))
}

/// The line about a plan without mistakes.
fn all_well_of_plan(path: &Path, plan: &Plan, session: &Session) -> String {
    let args = Args::new()
        .with("file", display_path(path))
        .with("targets", plan.targets.len())
        .with("duties", plan.duties.len())
        .with("own", plan.own.len());
    session.texts.with("cli-all-well-plan", &args) + "\n"
}

/// Whether a finding is about a place of this file.
fn is_of(file: &str, finding: &Diagnostic, sources: &Sources) -> bool {
    let of = match finding.place {
        Place::Span(span) => span.file,
        Place::Position(position) => position.file,
        Place::File(file) => file,
    };
    sources.file(of).name == file
}

/// A file, read.
enum Law {
    /// A standard.
    Standard(Box<Read>),
    /// Examples alone.
    Examples(Box<Beside>),
    /// A plan; none when it cannot be used.
    Plan(Option<Box<Plan>>),
}

/// A standard, read for every day.
struct Read {
    /// As it is on the last of them; none when it cannot be used.
    standard: Option<Standard>,
    /// What was found by asking, on each stretch of days on which all its values are the same.
    seen: Vec<(Days, Vec<Diagnostic>)>,
}

/// Reads a standard, a plan or a file of examples; texts that a standard amends may be among the other
/// files.
fn read_among(
    text: &Chosen,
    texts: &[Chosen],
    day: Option<Date>,
    sources: &mut Sources,
    budget: &Budget,
) -> Result<(Law, Vec<Diagnostic>), Failure> {
    if let Some((beside, found)) = examples::read_beside(text.path(), sources)? {
        return Ok((Law::Examples(Box::new(beside)), found));
    }
    if let Some((plan, found)) = crate::law::plan(text.path(), &[], day, sources)? {
        return Ok((Law::Plan(plan.map(Box::new)), found));
    }
    let (read, found) = read_standard(text, sources, budget)?;
    let lacks = |finding: &Diagnostic| finding.code == Code::BaseNotFound;
    if !found.iter().any(lacks) {
        return Ok((Law::Standard(Box::new(read)), found));
    }
    let others = texts.iter().map(Chosen::path);
    let others = others.filter(|other| *other != text.path() && other.is_file());
    let others = others.map(Path::to_owned).collect();
    let (read, found) = read_standard(&law::among(text.path(), others), sources, budget)?;
    Ok((Law::Standard(Box::new(read)), found))
}

fn read_standard(
    text: &Chosen,
    sources: &mut Sources,
    budget: &Budget,
) -> Result<(Read, Vec<Diagnostic>), Failure> {
    let mut seen = Vec::new();
    let (standard, found) = text.read_every_day(sources, &mut |days, standard| {
        let size = standard.items.len() + standard.indicators.len();
        seen.push((days, inspect::findings(standard, budget)));
        // To build it for other days is work, too.
        budget.spend(steps::A_LINE * (1 + size))
    })?;
    Ok((Read { standard, seen }, found))
}

/// What is wrong with a file of examples, held against the standards of its id: several, where
/// one follows the other in time.
fn against(standards: &[&Standard], examples: &Beside, around: &Around) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut out_of_force = Vec::new();
    for standard in standards {
        let resolved = examples::resolve(standard, &[examples]);
        let read = resolved.examples.iter();
        findings.extend(read.filter_map(|example| around.amended(standard, example)));
        findings.extend(resolved.findings);
        out_of_force.push(resolved.out_of_force);
    }
    findings.extend(examples::out_of_force(&out_of_force));
    findings
}

/// What is wrong with a file of examples, held against the standard beside it.
fn check_alone(
    asked: &Check,
    (path, examples): (&Path, &Beside),
    around: &Around,
    sources: &mut Sources,
    session: &Session,
) -> Result<Vec<Diagnostic>, Failure> {
    let Some(path) = examples::standard_beside(path) else {
        return Ok(model::build(examples.file, &examples.ast).1);
    };
    let text = law::choose(&path, &asked.when, &Request::default(), session)?;
    // What is wrong with that standard is told when it is checked itself.
    let (standard, _) = text.read_every_day(sources, &mut |_, _| true)?;
    Ok(standard.map_or_else(Vec::new, |standard| against(&[&standard], examples, around)))
}

/// The line about a file of examples without mistakes.
fn all_well_with(path: &Path, examples: &Beside, session: &Session) -> String {
    let args = Args::new()
        .with("file", display_path(path))
        .with("examples", examples.count())
        .with("standard", examples.id.as_str());
    session.texts.with("cli-all-well-examples", &args) + "\n"
}

/// Where law is applied, figures that nobody has compared with the official text and figures
/// without a source are errors: each by itself, where `each` is told.
fn refuse(findings: &mut Vec<Diagnostic>, each: bool) {
    let (unverified, bare) = (Code::Unverified, Code::BareFigure);
    let of_several =
        |finding: &Diagnostic| [Code::NoSource, Code::ValueWithoutSource].contains(&finding.code);
    findings.retain(|finding| !each || !of_several(finding));
    for finding in findings {
        if [unverified, bare].contains(&finding.code) || of_several(finding) {
            finding.severity = Severity::Error;
        }
    }
}

/// The line about a standard without mistakes.
fn all_well(path: &Path, standard: &Standard, session: &Session) -> String {
    let args = Args::new()
        .with("file", display_path(path))
        .with("criteria", standard.criteria.len())
        .with("items", standard.items.len())
        .with("indicators", standard.indicators.len())
        .with("unverified", standard.unverified.len());
    session.texts.with("cli-all-well", &args) + "\n"
}
