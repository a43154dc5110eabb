//! Findings for a terminal, as a good compiler shows them.

mod several;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{
    Annotation, AnnotationKind, Group, Level, Message, Origin, Patch, Renderer, Snippet,
    normalize_untrusted_str,
};

use unicode_width::UnicodeWidthStr as _;

pub use several::{in_order, of_data};

use super::excerpt::Excerpt;
use super::fit::Room;
use super::group::{Shown, arrange, places};
use super::place::{Located, Spot, file_of};
use super::{Diagnostic, Place, Severity};
use crate::escape;
use crate::l10n::{Args, Texts, wrap};
use crate::source::{Sources, Span};

/// What stands before the word for help, besides a line's number: ` = `, with a space before it.
const FOOTER: usize = " = ".len();

/// Help in fewer columns is harder to read than lines that a narrow terminal breaks.
const NARROWEST: usize = 20;

/// How findings are to look.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// Whether to colour them for a terminal.
    pub colour: bool,
    /// How many columns there are.
    pub width: usize,
}

impl Look {
    /// As a file that anyone may open: no colours, and lines of 80 columns.
    pub const FILE: Look = Look {
        colour: false,
        width: 80,
    };
}

/// Findings in the order of their places, many notes of one kind in one block, and how many
/// there are of each weight. Empty when there are none.
pub fn all<'a>(
    findings: impl IntoIterator<Item = &'a Diagnostic>,
    sources: &Sources,
    texts: &Texts,
    look: Look,
) -> String {
    let findings: Vec<&Diagnostic> = findings.into_iter().collect();
    if findings.is_empty() {
        return String::new();
    }
    let mut text = blocks(&arrange(&findings, sources), sources, texts, look);
    text.push_str(&tally(&findings, texts));
    text.push('\n');
    text
}

/// The first findings in the order of their places, and how many blocks are left out. What weighs
/// more is not left out for what weighs less.
pub fn first(
    findings: &[&Diagnostic],
    most: usize,
    sources: &Sources,
    texts: &Texts,
    look: Look,
) -> (String, usize) {
    let mut shown = arrange(findings, sources);
    let left_out = shown.len().saturating_sub(most);
    if left_out > 0 {
        shown.sort_by_key(Shown::severity);
        shown.truncate(most);
    }
    (blocks(&shown, sources, texts, look), left_out)
}

/// How many findings there are of each weight, such as *2 lỗi, 1 cảnh báo*.
pub fn tally(findings: &[&Diagnostic], texts: &Texts) -> String {
    let parts: Vec<String> = [
        (Severity::Error, "count-errors"),
        (Severity::Warning, "count-warnings"),
        (Severity::Note, "count-notes"),
    ]
    .into_iter()
    .filter_map(|(severity, id)| {
        let count = findings
            .iter()
            .filter(|finding| finding.severity == severity)
            .count();
        (count > 0).then(|| texts.with(id, &Args::new().with("count", count)))
    })
    .collect();
    texts.with(
        "findings-tally",
        &Args::new().with("parts", parts.join(", ")),
    )
}

fn blocks(shown: &[Shown<'_>], sources: &Sources, texts: &Texts, look: Look) -> String {
    let drawing = Drawing {
        sources,
        texts,
        look,
    };
    shown
        .iter()
        .map(|block| match block {
            Shown::One(diagnostic) => drawing.one(diagnostic),
            Shown::Many(diagnostics) => drawing.many(diagnostics),
        })
        .map(|block| block + "\n")
        .collect()
}

/// What every drawing of a finding needs.
struct Drawing<'a> {
    sources: &'a Sources,
    texts: &'a Texts,
    look: Look,
}

impl Drawing<'_> {
    fn one(&self, diagnostic: &Diagnostic) -> String {
        let mut helps = diagnostic.help_texts(self.texts);
        let mended = diagnostic.mend.as_ref().map(|mend| {
            let title = helps.pop().unwrap_or_else(|| self.texts.get("mend"));
            (title, mend)
        });
        let located = Located::new(diagnostic.place, self.sources);
        let origin = match located.spot {
            // Their snippet says where they are.
            Spot::Words(..) | Spot::Point(..) => None,
            _ => Some(Origin::path(located.words(self.texts))),
        };
        let (snippets, width) = self.snippets(diagnostic);
        let mut group = self
            .level(diagnostic.severity)
            .primary_title(self.title(diagnostic))
            .id(diagnostic.code.as_str())
            .elements(origin)
            .elements(snippets);
        if let Some(unit) = &diagnostic.unit {
            let message = self.footer("unit", &unit.to_string(), diagnostic);
            group = group.element(message);
        }
        for given in diagnostic.given_texts(self.texts) {
            group = group.element(self.footer("given", &given, diagnostic));
        }
        for text in &helps {
            group = group.element(self.help(text, diagnostic));
        }
        let mut report = vec![group];
        if let Some((title, mend)) = mended {
            let excerpt = Excerpt::around(self.sources, [mend.span]);
            let replacement = escape::lines(&mend.replacement).into_owned();
            let patch = Patch::new(excerpt.range(mend.span), replacement);
            let snippet = Snippet::source(excerpt.text)
                .line_start(excerpt.line)
                .patch(patch);
            let title = self.fill(&normalize_untrusted_str(&title), diagnostic, 0, "help");
            let help = Level::HELP.with_name(self.texts.get("help"));
            report.push(help.secondary_title(title).element(snippet));
        }
        self.draw(&report, width)
    }

    /// What to do.
    fn help(&self, text: &str, diagnostic: &Diagnostic) -> Message<'static> {
        self.footer(diagnostic.help_word(text), text, diagnostic)
    }

    /// Words below a finding, behind the word for what they are.
    fn footer(&self, word: &str, text: &str, diagnostic: &Diagnostic) -> Message<'static> {
        let text = self.fill(&normalize_untrusted_str(text), diagnostic, FOOTER, word);
        let level = match word {
            "help" | "hint" => Level::HELP,
            _ => Level::NOTE,
        };
        level.with_name(self.texts.get(word)).message(text)
    }

    /// What is wrong, in lines that fit behind the name of its weight and its code.
    fn title(&self, diagnostic: &Diagnostic) -> String {
        let weight = diagnostic.severity.name(self.texts).width();
        let taken = weight + diagnostic.code.as_str().width() + "[]: ".len();
        let message = diagnostic.message(self.texts);
        let room = self.look.width.saturating_sub(taken).max(NARROWEST);
        // What fits keeps its blanks, which may be what it is about.
        if message.width() <= room {
            return message;
        }
        wrap(&message, room)
    }

    /// What to do, in lines that fit: the renderer sets the first after the word for help (or
    /// another one), and the others below its start.
    fn fill(&self, text: &str, diagnostic: &Diagnostic, before: usize, word: &str) -> String {
        // The numbers of lines stand before a footer.
        let located = Located::new(diagnostic.place, self.sources);
        let line = match located.spot {
            Spot::Words(_, (line, _)) | Spot::Point(line, _) => line,
            Spot::Whole | Spot::Field(..) | Spot::Cell(..) => 0,
        };
        let labels = diagnostic.labels.iter().map(|label| {
            let (line, _) = self
                .sources
                .file(label.span.file)
                .line_column(label.span.end);
            line
        });
        let line = labels.chain([line]).max().unwrap_or(0);
        let gutter = if before == 0 {
            0
        } else {
            line.to_string().len()
        };
        let word = self.texts.get(word).width() + ": ".len();
        let taken = gutter + before + word;
        wrap(text, self.look.width.saturating_sub(taken).max(NARROWEST))
    }

    /// Many notes of one kind in one file.
    fn many(&self, diagnostics: &[&Diagnostic]) -> String {
        let Some(first) = diagnostics.first() else {
            return String::new();
        };
        let args = Args::new()
            .with("count", diagnostics.len())
            .with("title", first.code.title(self.texts));
        let places = places(diagnostics, self.sources, self.texts);
        let places = normalize_untrusted_str(&places);
        let places = wrap(&places, self.look.width.saturating_sub(4));
        let file = &self.sources.file(file_of(first.place)).name;
        let group = self
            .level(first.severity)
            .primary_title(self.texts.with("findings-many", &args))
            .id(first.code.as_str())
            .element(Origin::path(file.as_str()))
            .element(Level::NOTE.no_name().message(places));
        self.draw(&[group], self.look.width)
    }

    /// The words of the finding's own file and of others that its labels point to, and the columns in
    /// which they are to be shown.
    fn snippets<'b>(
        &'b self,
        diagnostic: &Diagnostic,
    ) -> (Vec<Snippet<'b, Annotation<'b>>>, usize) {
        let primary = match diagnostic.place {
            Place::Span(span) => Some(span),
            Place::Position(at) => Excerpt::value_at(self.sources, at),
            Place::File(_) => None,
        };
        let mut marks: Vec<(Span, AnnotationKind, Option<String>)> = Vec::new();
        if let Some(span) = primary {
            let label = diagnostic.attribute("label", self.texts);
            marks.push((span, AnnotationKind::Primary, label));
        }
        for label in &diagnostic.labels {
            let words = diagnostic.attribute(label.attribute, self.texts);
            marks.push((label.span, AnnotationKind::Context, words));
        }
        let mut files: Vec<_> = marks.iter().map(|(span, ..)| span.file).collect();
        files.dedup();
        let excerpts: Vec<_> = (files.into_iter())
            .map(|file| {
                let here = marks.iter().filter(|(span, ..)| span.file == file);
                let excerpt = Excerpt::around(self.sources, here.map(|(span, ..)| *span));
                (file, excerpt)
            })
            .collect();
        let last = excerpts.iter().map(|(_, excerpt)| excerpt.last()).max();
        let digits = last.unwrap_or_default().to_string().len();
        let mut width = self.look.width;
        let snippets = excerpts
            .into_iter()
            .map(|(file, excerpt)| {
                let here = || marks.iter().filter(|(span, ..)| span.file == file);
                let mut room = Room::new(&excerpt.text, digits, self.look.width);
                let annotations: Vec<Annotation<'_>> = here()
                    .map(|(span, kind, label)| {
                        let place = room.underlined(excerpt.range(*span), label.as_deref());
                        kind.span(place).label(label.clone())
                    })
                    .collect();
                width = room.cut().map_or(width, |cut| cut.min(width));
                Snippet::source(excerpt.text)
                    .line_start(excerpt.line)
                    .path(self.sources.file(file).name.as_str())
                    .annotations(annotations)
            })
            .collect();
        (snippets, width)
    }

    fn level(&self, severity: Severity) -> Level<'static> {
        let level = match severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        level.with_name(severity.name(self.texts))
    }

    fn draw(&self, report: &[Group<'_>], width: usize) -> String {
        let renderer = if self.look.colour {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let renderer = renderer.decor_style(DecorStyle::Ascii).term_width(width);
        renderer.render(report) + "\n"
    }
}
