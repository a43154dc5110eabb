//! Examples: names resolved, figures held against what their indicators declare.

mod chain;
mod day;
mod expected;
mod given;
mod limits;
mod values;

use std::collections::HashMap;

use super::super::Standard;
use super::super::attribute::{Attribute, Class};
use super::super::example::{Example, Examples};
use super::super::indicator::{Indicator, calculated};
use super::super::item::{Criterion, Item};
use super::super::recognition::Recognition;
use super::super::table::{AttributeId, ClassId, CriterionId, IndicatorId, ItemId, Table};
use super::unread::Unread;
use crate::diagnostic::{Code, Diagnostic, Place, Severity};
use crate::names::key;
use crate::number::Decimal;
use crate::source::{FileId, Span};
use crate::syntax::ast::{
    Ast, Block, Broken, BrokenKind, ExampleDecl, ItemNumber, Name, Spanned, StandardDecl,
};
use day::Force;
use values::Given;

/// What the examples of a standard look up, as far as it could be understood.
pub(super) struct Scope<'a> {
    pub(super) attributes: &'a Table<AttributeId, Attribute>,
    pub(super) classes: &'a Table<ClassId, Class>,
    pub(super) indicators: &'a Table<IndicatorId, Indicator>,
    pub(super) criteria: &'a Table<CriterionId, Criterion>,
    pub(super) items: &'a Table<ItemId, Item>,
    pub(super) recognition: &'a Recognition,
    pub(super) total: Option<Decimal>,
    /// When it is in force; `None` where its heading could not be read.
    pub(super) force: Option<Force>,
    /// Numbers of items that are declared, whether they could be understood or not.
    pub(super) item_numbers: Vec<ItemNumber>,
    /// What could not be read of the standard; nothing of that kind is unknown.
    pub(super) unread: &'a Unread,
}

impl Scope<'_> {
    /// Whether a statement that could not be read may have declared this name.
    fn may_be_broken(&self, name: &str, kinds: &[BrokenKind]) -> bool {
        self.unread.may_declare(name, kinds)
    }

    fn is_broken(&self, kinds: &[BrokenKind]) -> bool {
        self.unread.has(kinds)
    }
}

/// Resolves the examples of files beside a standard, which may start from the standard's own and
/// from each other's. Those at fault are left out, and the findings say why.
pub fn examples(standard: &Standard, files: &[&Ast]) -> Examples {
    let mut findings = Vec::new();
    for ast in files {
        for block in &ast.blocks {
            match block {
                Block::ExamplesFor(id) => {
                    findings.extend(of_other_standard(id, &standard.id));
                }
                other => findings.extend(not_an_example(other)),
            }
        }
    }
    let unread = Unread::of(files.iter().flat_map(|ast| &ast.broken));
    let scope = Scope {
        attributes: &standard.attributes,
        classes: &standard.classes,
        indicators: &standard.indicators,
        criteria: &standard.criteria,
        items: &standard.items,
        recognition: &standard.recognition,
        total: Some(standard.total.value),
        force: Some(Force {
            from: standard.effective_from,
            to: standard.effective_to,
        }),
        item_numbers: standard.items.values().map(|item| item.number).collect(),
        unread: &unread,
    };
    let decls: Vec<&ExampleDecl> = files.iter().flat_map(|ast| declarations(ast)).collect();
    let mut examples = resolve(&scope, &standard.examples, &decls);
    examples.findings.extend(findings);
    (examples.findings).sort_by_key(|finding| finding.place);
    examples
}

/// When a standard is in force, if its heading could be read.
pub(super) fn force(ast: &Ast, heading: Option<&StandardDecl>) -> Option<Force> {
    let is_heading = |broken: &Broken| broken.kind == BrokenKind::Standard;
    let broken = ast.broken.iter().any(is_heading);
    heading.filter(|_| !broken).map(Force::of)
}

/// The examples of a standard's own file.
pub(super) fn own(
    scope: &Scope<'_>,
    ast: &Ast,
    id: Option<&str>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Example> {
    for block in &ast.blocks {
        if let (Block::ExamplesFor(named), Some(id)) = (block, id) {
            findings.extend(of_other_standard(named, id));
        }
    }
    let decls: Vec<&ExampleDecl> = declarations(ast).collect();
    let resolved = resolve(scope, &[], &decls);
    findings.extend(resolved.findings);
    // What starts from an example of such a day has the day from there, and is told once.
    for finding in resolved.out_of_force {
        if !findings.contains(&finding) {
            findings.push(finding);
        }
    }
    resolved.examples
}

/// What is said of a file that holds examples alone where a standard is asked for; nothing of a
/// file that makes no such claim.
pub(super) fn alone(file: FileId, ast: &Ast) -> Vec<Diagnostic> {
    let named = ast.blocks.iter().find_map(|block| match block {
        Block::ExamplesFor(id) => Some(id),
        _ => None,
    });
    let Some(id) = named else {
        return Vec::new();
    };
    let finding = Diagnostic::new(Code::ExamplesAlone, file).arg("standard", id.node.as_str());
    let strangers = ast.blocks.iter().filter_map(not_an_example);
    std::iter::once(finding).chain(strangers).collect()
}

fn declarations(ast: &Ast) -> impl Iterator<Item = &ExampleDecl> {
    ast.blocks.iter().filter_map(|block| match block {
        Block::Example(decl) => Some(decl),
        _ => None,
    })
}

fn of_other_standard(named: &Name, id: &str) -> Option<Diagnostic> {
    (key(&named.node) != key(id)).then(|| {
        Diagnostic::new(Code::ForOtherStandard, named.span)
            .arg("named", named.node.as_str())
            .arg("standard", id)
            .mend(named.span, id)
    })
}

/// A part of a standard where only examples belong.
fn not_an_example(block: &Block) -> Option<Diagnostic> {
    let span = match block {
        Block::Example(_) | Block::ExamplesFor(_) => return None,
        Block::Standard(decl) => decl.span,
        Block::Attribute(decl) => decl.span,
        Block::Class(decl) => decl.span,
        Block::Indicator(decl) | Block::OwnFigure(decl) => decl.span,
        Block::Parameter(decl) => decl.span,
        Block::Criterion(decl) => decl.span,
        Block::Recognition(decl) => decl.span,
        Block::Change(decl) => decl.span,
        Block::Plan(decl) => decl.heading.span,
        Block::Target(decl) => decl.span,
        Block::Duty(decl) => decl.span,
        Block::Link(decl) => decl.span,
    };
    Some(Diagnostic::new(Code::NotAnExample, span))
}

/// Resolves declarations; `known` are examples that are resolved already.
fn resolve(scope: &Scope<'_>, known: &[Example], decls: &[&ExampleDecl]) -> Examples {
    let mut findings = Vec::new();
    let unique = without_doubles(known, decls, &mut findings);
    let bases = chain::bases(scope, known, &unique, &mut findings);
    let names = given::Names::of(scope);
    let expectable = expected::Names::of(scope);
    let mut of_given: Vec<Vec<Diagnostic>> = Vec::with_capacity(unique.len());
    let given: Vec<Given> = (unique.iter())
        .map(|decl| {
            let mut findings = Vec::new();
            let given = given::given(scope, &names, decl, &mut findings);
            of_given.push(findings);
            given
        })
        .collect();
    let (values, beyond) = chain::values(known, &unique, &bases, &given);
    if let Some(finding) = beyond {
        findings.push(finding);
        return Examples {
            findings,
            ..Examples::default()
        };
    }
    let calculated = calculated(scope.indicators);
    let outside: Vec<Option<Diagnostic>> = (values.iter())
        .map(|values| scope.force?.excludes(values.day?))
        .collect();
    let wanted: Vec<bool> = outside.iter().map(Option::is_none).collect();
    let read = chain::with_bases(&bases, wanted);
    let mut examples = Vec::with_capacity(unique.len());
    for (at, (decl, values)) in unique.iter().zip(values).enumerate() {
        // Of an example of a day on which another text is in force nothing is asked, but for the
        // figures that others have from it.
        if read.get(at) == Some(&true) {
            findings.extend(of_given.get_mut(at).map(std::mem::take).unwrap_or_default());
            limits::check(scope, &calculated, decl, &values, &mut findings);
        }
        let expected = if matches!(outside.get(at), Some(None)) {
            let is_base = bases.contains(&Some(chain::Base::Declared(at)));
            expected::expected(scope, &expectable, decl, is_base, &mut findings)
        } else {
            Vec::new()
        };
        examples.push(Example {
            name: decl.name.node.clone(),
            span: decl.name.span,
            day: values.day,
            attributes: values.attributes(),
            figures: values.figures.listed(),
            previous: values.previous.listed(),
            expected,
        });
    }
    let faulty = faulty(&unique, &bases, &findings);
    let kept = examples.into_iter().zip(faulty).zip(&outside);
    Examples {
        examples: kept
            .filter(|((_, faulty), outside)| !faulty && outside.is_none())
            .map(|((example, _), _)| example)
            .collect(),
        findings,
        out_of_force: outside.into_iter().flatten().collect(),
    }
}

/// Which examples have an error of their own or start from one that has: what came of their
/// figures would say nothing.
fn faulty(
    decls: &[&ExampleDecl],
    bases: &[Option<chain::Base>],
    findings: &[Diagnostic],
) -> Vec<bool> {
    let errors = findings
        .iter()
        .filter(|one| one.severity == Severity::Error);
    let places: Vec<Span> = errors
        .filter_map(|one| match one.place {
            Place::Span(span) => Some(span),
            Place::Position(_) | Place::File(_) => None,
        })
        .collect();
    let within = |inner: Span, outer: Span| {
        inner.file == outer.file && inner.start >= outer.start && inner.end <= outer.end
    };
    // What it starts from may be lost, or lead back to it.
    let mut faulty: Vec<bool> = (decls.iter().zip(bases))
        .map(|(decl, base)| {
            decl.base.is_some() && base.is_none()
                || places.iter().any(|place| within(*place, decl.span))
        })
        .collect();
    // An example may stand before the one that it starts from, so one pass is not enough.
    loop {
        let next: Vec<bool> = (faulty.iter().zip(bases))
            .map(|(own, base)| match base {
                Some(chain::Base::Declared(at)) => *own || faulty.get(*at) == Some(&true),
                _ => *own,
            })
            .collect();
        if next == faulty {
            return faulty;
        }
        faulty = next;
    }
}

/// The first declaration of each name; the others are reported.
fn without_doubles<'a>(
    known: &[Example],
    decls: &[&'a ExampleDecl],
    findings: &mut Vec<Diagnostic>,
) -> Vec<&'a ExampleDecl> {
    let mut seen: HashMap<String, Span> = HashMap::new();
    for example in known {
        seen.insert(key(&example.name), example.span);
    }
    let mut unique = Vec::with_capacity(decls.len());
    for decl in decls {
        let Spanned { node: name, span } = &decl.name;
        if let Some(first) = seen.get(&key(name)) {
            findings.push(
                Diagnostic::new(Code::DuplicateExample, *span)
                    .arg("name", name.as_str())
                    .label(*first, "first"),
            );
        } else {
            seen.insert(key(name), *span);
            unique.push(*decl);
        }
    }
    unique
}
