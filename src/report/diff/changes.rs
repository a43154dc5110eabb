//! Changes of the rules, under their headings.

use super::places::places;
use super::rules;
use super::section::{Body, Heading, Paragraph, Section, paragraphs};
use super::speech::Speech;
use crate::compare::{Change, Group, Kind, Subject};
use crate::l10n::Args;
use crate::model::Standard;
use crate::report::phrase::upper_first;

/// The changes by their headings, or that there are none.
pub(super) fn sections(speech: &Speech<'_>) -> Vec<Section> {
    let changes = &speech.difference.comparison.changes;
    if changes.is_empty() {
        return vec![Section {
            heading: Heading::Part(speech.texts.get("diff-no-changes")),
            body: paragraphs([speech.texts.get("diff-no-changes-why")]),
        }];
    }
    let args = Args::new().with("count", changes.len());
    let mut sections = vec![Section {
        heading: Heading::Part(speech.say("diff-changes", &args)),
        body: paragraphs([]),
    }];
    for changes in changes.chunk_by(|one, other| one.group == other.group) {
        let Some(first) = changes.first() else {
            continue;
        };
        let told = changes.iter().flat_map(|change| tell(speech, change));
        sections.push(Section {
            heading: Heading::Sub(heading(speech, first.group)),
            body: Body::Paragraphs(told.collect()),
        });
    }
    sections
}

fn heading(speech: &Speech<'_>, group: Group) -> String {
    match group {
        Group::Standard => speech.texts.get("diff-group-standard"),
        Group::Communes => speech.texts.get("diff-group-communes"),
        Group::Indicators => speech.texts.get("diff-group-indicators"),
        Group::Parameters => speech.texts.get("diff-group-parameters"),
        Group::Recognition => speech.texts.get("diff-group-recognition"),
        Group::Criterion { number, gone } => {
            let comparison = &speech.difference.comparison;
            let standard = if gone { comparison.old } else { comparison.new };
            let mut criteria = standard.criteria.values();
            let title = criteria
                .find(|criterion| criterion.number == number)
                .map_or("", |criterion| criterion.title.as_str());
            let args = Args::new()
                .with("number", number.to_string())
                .with("title", title);
            speech.say("diff-group-criterion", &args)
        }
    }
}

/// A change in a sentence with its places; the items of a new criterion below it.
fn tell(speech: &Speech<'_>, change: &Change) -> Vec<Paragraph> {
    let mut paragraphs = vec![Paragraph::new(format!(
        "{} {}",
        sentence(speech, change),
        places(speech, change)
    ))];
    if let (Subject::Criterion(number), Kind::Added) = (&change.subject, &change.kind) {
        let standard = speech.difference.comparison.new;
        let items = standard.items.values();
        paragraphs.extend(
            items
                .filter(|item| item.number.criterion == *number)
                .map(|item| {
                    let args = Args::new()
                        .with("number", item.number.to_string())
                        .with("title", item.title.as_str())
                        .with("scoring", speech.scoring(standard, item));
                    Paragraph::deeper(speech.say("diff-criterion-item", &args) + ".")
                }),
        );
    }
    for paragraph in &mut paragraphs {
        paragraph.text.truncate(paragraph.text.trim_end().len());
    }
    paragraphs
}

/// A change in a sentence.
pub(super) fn sentence(speech: &Speech<'_>, change: &Change) -> String {
    let what = rules::what(speech, change);
    let text = match subject(speech, change) {
        Some(subject) => {
            let args = Args::new().with("subject", subject).with("what", what);
            speech.say("diff-about", &args)
        }
        None => upper_first(&what),
    };
    text + "."
}

/// What stands before the sentence; nothing where the sentence itself or the heading says it.
fn subject(speech: &Speech<'_>, change: &Change) -> Option<String> {
    if matches!(
        change.kind,
        Kind::Added | Kind::Removed | Kind::Renumbered { .. }
    ) {
        return None;
    }
    let comparison = &speech.difference.comparison;
    let say = |id, name, value: String| Some(speech.say(id, &Args::new().with(name, value)));
    match &change.subject {
        Subject::Standard | Subject::Recognition => None,
        Subject::Attribute(name) => {
            let label = label(comparison.new, name, |it| {
                let mut attributes = it.attributes.values();
                let found = attributes.find(|attribute| attribute.name == *name);
                found.map(|attribute| attribute.label.clone())
            });
            say("diff-subject-attribute", "label", label)
        }
        Subject::Classes => Some(speech.texts.get("diff-subject-classes")),
        Subject::Class(name) | Subject::Threshold(name) => {
            say("diff-subject-class", "name", name.replace('_', " "))
        }
        Subject::Indicator(name) => {
            let label = label(comparison.new, name, |it| {
                let mut indicators = it.indicators.values();
                let found = indicators.find(|indicator| indicator.name == *name);
                found.map(|indicator| indicator.label.clone())
            });
            say("diff-subject-indicator", "label", label)
        }
        Subject::Parameter(name) => {
            let label = label(comparison.new, name, |it| {
                let mut parameters = it.parameters.values();
                let found = parameters.find(|parameter| parameter.name == *name);
                found.map(|parameter| parameter.label.clone())
            });
            say("diff-subject-parameter", "label", label)
        }
        Subject::Criterion(number) => say("diff-subject-criterion", "number", number.to_string()),
        Subject::Requirement(label) => say("diff-subject-requirement", "label", label.clone()),
        Subject::Item(number) => say("diff-subject-item", "number", number.to_string()),
    }
}

fn label(standard: &Standard, name: &str, find: impl Fn(&Standard) -> Option<String>) -> String {
    find(standard).unwrap_or_else(|| name.to_owned())
}
