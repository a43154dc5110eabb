//! A comparison of two plans as a value, and laid out.

use std::io::{self, Write};

use serde::Serialize;

use crate::compare::plans::{LineChange, PartChange, PartChangeKind};
use crate::escape::markdown as escape;
use crate::l10n::{Args, Texts};
use crate::model::Plan;
use crate::report::layout::{LaidOut, Layout};
use crate::report::notes;
use crate::report::page::Page;
use crate::report::phrase::upper_first;
use crate::report::view::{FileView, Tool};
use crate::source::{Sources, Span};

/// Two plans, and what changed between them.
#[derive(Debug)]
pub struct PlanDifference<'a> {
    /// The plan as it was.
    pub old: &'a Plan,
    /// The plan as it is to be.
    pub new: &'a Plan,
    /// What changed.
    pub changes: Vec<PartChange>,
    /// The files behind it.
    pub sources: &'a Sources,
}

/// Writes it.
pub fn write(
    difference: &PlanDifference<'_>,
    texts: &Texts,
    layout: Layout,
    out: &mut dyn Write,
) -> io::Result<()> {
    layout.write(&Document::new(difference, texts), out)
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Document<'a> {
    tool: Tool,
    old: Head<'a>,
    new: Head<'a>,
    /// What changed, part by part; none for a mere change of layout.
    changes: Vec<ChangeView<'a>>,
    #[serde(skip)]
    heading: String,
    #[serde(skip)]
    overview: Vec<String>,
    #[serde(skip)]
    counted: String,
}

/// One of the two plans.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Head<'a> {
    id: &'a str,
    title: &'a str,
    #[serde(flatten)]
    file: FileView<'a>,
}

/// A part that is new, gone or other.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct ChangeView<'a> {
    /// How it begins: `mục tiêu 5`.
    part: &'a str,
    kind: Kind,
    /// Its line in the old file, from 1; null where that does not have it.
    old_line: Option<u32>,
    /// Its line in the new file.
    new_line: Option<u32>,
    /// What of it is new, gone or other, in the words of the language.
    lines: Vec<LineView<'a>>,
    #[serde(skip)]
    heading: String,
}

/// What happened to a part.
#[derive(Clone, Copy, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum Kind {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It is other.
    Changed,
}

/// A line.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct LineView<'a> {
    /// As it was; null of a new one.
    old: Option<&'a str>,
    /// As it is; null of one that is gone.
    new: Option<&'a str>,
    #[serde(skip)]
    said: String,
}

impl<'a> Document<'a> {
    fn new(difference: &'a PlanDifference<'_>, texts: &Texts) -> Self {
        let PlanDifference {
            old,
            new,
            changes,
            sources,
        } = difference;
        let head = |plan: &'a Plan| Head {
            id: &plan.id,
            title: &plan.title,
            file: sources.file(plan.file).into(),
        };
        let named = |id, plan: &Plan| {
            let file = sources.file(plan.file);
            let args = Args::new()
                .with("title", plan.title.as_str())
                .with("id", plan.id.as_str())
                .with("file", file.name.as_str());
            texts.with(id, &args.with("sha256", notes::short_hash(file)))
        };
        let args = Args::new().with("count", changes.len());
        let counted = if changes.is_empty() {
            texts.get("diff-plans-same")
        } else {
            texts.with("diff-plans-changes", &args)
        };
        Self {
            tool: Tool::this(),
            old: head(old),
            new: head(new),
            changes: changes
                .iter()
                .map(|change| ChangeView::new(change, texts, sources))
                .collect(),
            heading: texts.get("diff-plans-heading"),
            overview: vec![
                named("diff-plans-old", old),
                named("diff-plans-new", new),
                notes::tool(),
            ],
            counted,
        }
    }
}

impl<'a> ChangeView<'a> {
    fn new(change: &'a PartChange, texts: &Texts, sources: &Sources) -> Self {
        let line = |span: Option<Span>| Some(sources.position(span?).row);
        let (kind, id) = match &change.kind {
            PartChangeKind::Added(_) => (Kind::Added, "diff-plans-added"),
            PartChangeKind::Removed(_) => (Kind::Removed, "diff-plans-removed"),
            PartChangeKind::Changed(_) => (Kind::Changed, "diff-plans-changed"),
        };
        let alone = |lines: &'a [String], is_new: bool| -> Vec<LineView<'a>> {
            let line = |line: &'a String| LineView {
                old: (!is_new).then_some(line),
                new: is_new.then_some(line),
                said: line.clone(),
            };
            lines.iter().map(line).collect()
        };
        let (old_line, new_line) = (line(change.old), line(change.new));
        let args = Args::new()
            .with("part", upper_first(&change.part))
            .with("old", old_line.unwrap_or_default().to_string())
            .with("new", new_line.unwrap_or_default().to_string());
        Self {
            part: &change.part,
            kind,
            old_line,
            new_line,
            lines: match &change.kind {
                PartChangeKind::Added(lines) => alone(lines, true),
                PartChangeKind::Removed(lines) => alone(lines, false),
                PartChangeKind::Changed(lines) => {
                    lines.iter().map(|it| LineView::new(it, texts)).collect()
                }
            },
            heading: texts.with(id, &args),
        }
    }
}

impl<'a> LineView<'a> {
    fn new(change: &'a LineChange, texts: &Texts) -> Self {
        let (old, new) = (change.old.as_deref(), change.new.as_deref());
        let args = Args::new()
            .with("old", old.unwrap_or_default())
            .with("new", new.unwrap_or_default());
        let id = match (old, new) {
            (Some(_), Some(_)) => "diff-plans-line",
            (None, _) => "diff-plans-line-added",
            (Some(_), None) => "diff-plans-line-removed",
        };
        Self {
            old,
            new,
            said: texts.with(id, &args),
        }
    }
}

impl LaidOut for Document<'_> {
    fn text(&self, width: usize, colour: bool, out: &mut dyn Write) -> io::Result<()> {
        let mut page = Page::new(out, width);
        page.heading(&self.heading, colour)?;
        for line in &self.overview {
            page.paragraph(2, line)?;
        }
        page.gap()?;
        page.heading(&self.counted, colour)?;
        for change in &self.changes {
            page.paragraph(2, &change.heading)?;
            for line in &change.lines {
                page.paragraph(4, &line.said)?;
            }
        }
        Ok(())
    }

    fn markdown(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "# {}\n", escape(&self.heading))?;
        for line in &self.overview {
            writeln!(out, "- {}", escape(line))?;
        }
        writeln!(out, "\n## {}", escape(&self.counted))?;
        for change in &self.changes {
            writeln!(out, "\n### {}\n", escape(&change.heading))?;
            for line in &change.lines {
                writeln!(out, "- {}", escape(&line.said))?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_schema_is_the_published_one() {
        crate::report::view::schema::is_published::<Document<'_>>(
            "diff-plan",
            "Two plans compared. Null says that a thing is not there. The same input gives the same bytes.",
        );
    }
}
