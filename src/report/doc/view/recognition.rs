//! When a commune is recognised, and the classes that decide its threshold.

use serde::Serialize;

use crate::l10n::Args;
use crate::model::{self, ClassId, Provenance};
use crate::report::phrase::lower_first;
use crate::report::words::Words;
use crate::source::Span;

/// The conditions and the classes.
#[derive(Serialize)]
pub(super) struct Recognition {
    conditions: Vec<Condition>,
    classes: Vec<Class>,
}

/// A condition, and who stands behind it.
#[derive(Serialize)]
struct Condition {
    text: String,
    source: String,
    unverified: bool,
}

/// A class of communes.
#[derive(Serialize)]
struct Class {
    label: String,
    /// What rows that are for it call it.
    name: String,
    /// The cases in which a commune belongs to it, one of which is enough.
    cases: Vec<String>,
    threshold: String,
    unverified: bool,
}

impl Recognition {
    pub(super) fn new(words: &Words<'_>) -> Self {
        let standard = words.standard;
        let recognition = &standard.recognition;
        let source = |provenance: &Provenance, citation: Option<&str>, span: Span| {
            let mark = words.mark(provenance);
            match citation {
                Some(citation) => format!("{mark}. {}", words.provision_at(citation, span)),
                None => mark,
            }
        };
        let plain = recognition.bases.iter().map(|basis| Condition {
            text: words.condition_rule(basis.condition),
            source: source(&basis.provenance, basis.citation.as_deref(), basis.span),
            unverified: basis.provenance == Provenance::Unverified,
        });
        let requirements = recognition
            .requirements
            .iter()
            .map(|requirement| Condition {
                text: words.requirement_rule(requirement),
                source: source(
                    &requirement.provenance,
                    requirement.citation.as_deref(),
                    requirement.span,
                ),
                unverified: requirement.provenance == Provenance::Unverified,
            });
        let thresholds = recognition.thresholds.iter().map(|threshold| {
            let points = &threshold.at_least;
            let args = Args::new().with("points", points.value).with(
                "class",
                lower_first(&standard.classes[threshold.class].label),
            );
            Condition {
                text: words.texts.with("doc-threshold", &args),
                source: source(&points.provenance, points.citation.as_deref(), points.span),
                unverified: points.is_unverified(),
            }
        });
        let classes = standard.classes.iter();
        Self {
            conditions: plain.chain(requirements).chain(thresholds).collect(),
            classes: classes
                .map(|(id, class)| Class::new(words, id, class))
                .collect(),
        }
    }
}

impl Class {
    fn new(words: &Words<'_>, id: ClassId, class: &model::Class) -> Self {
        let standard = words.standard;
        let cases = match &class.condition {
            Some(condition) => words.cases(condition),
            None => vec![words.belongs(None)],
        };
        let thresholds = &standard.recognition.thresholds;
        let own = thresholds.iter().find(|threshold| threshold.class == id);
        Self {
            label: class.label.clone(),
            name: words.class_name(id),
            cases,
            threshold: words.texts.number(class.threshold),
            unverified: own.is_some_and(|threshold| threshold.at_least.is_unverified()),
        }
    }
}
