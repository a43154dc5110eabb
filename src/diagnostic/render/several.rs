//! Findings about data: one block for the same thing in many places, with the units it concerns.

use annotate_snippets::{Level, Origin, normalize_untrusted_str};

use super::{Drawing, FOOTER, Look, NARROWEST};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::group::places;
use crate::diagnostic::place::{Located, Spot, cell, file_of};
use crate::diagnostic::same::{about, gather};
use crate::escape;
use crate::l10n::{Args, Texts, wrap};
use crate::source::{FileId, Sources, column_letters};

/// So many places of a block are told in full.
const TOLD: usize = 3;

/// Of the rest so many units are named, and the places in so many files.
const NAMED: usize = 12;
const FILES: usize = 5;

/// The first blocks of findings about data, and how many findings are in the others.
pub fn of_data(
    findings: &[&Diagnostic],
    most: usize,
    sources: &Sources,
    texts: &Texts,
    look: Look,
) -> (String, usize) {
    let drawing = Drawing {
        sources,
        texts,
        look,
    };
    let groups = gather(findings, sources);
    let (shown, left) = groups.split_at(groups.len().min(most));
    let blocks = shown.iter().map(|group| match group.as_slice() {
        [one] => drawing.one(one),
        several => drawing.several(several),
    });
    let text = blocks.map(|block| block + "\n").collect();
    (text, left.iter().map(Vec::len).sum())
}

/// Findings about data in the order in which they are told, each by itself.
pub fn in_order<'a>(findings: &[&'a Diagnostic], sources: &Sources) -> Vec<&'a Diagnostic> {
    gather(findings, sources).concat()
}

impl Drawing<'_> {
    /// The same thing in several places.
    fn several(&self, findings: &[&Diagnostic]) -> String {
        let Some((first, others)) = findings.split_first() else {
            return String::new();
        };
        let texts = self.texts;
        let one_about = others.iter().all(|other| about(other) == about(first));
        let args = Args::new()
            .with("count", findings.len())
            .with("title", first.code.title(texts));
        let title = match about(first).filter(|_| one_about) {
            Some(about) => texts.with("findings-same", &args.with("about", about)),
            None => texts.with("findings-many", &args),
        };
        let taken = first.severity.name(texts).len() + first.code.as_str().len() + "[]: ".len();
        let room = self.look.width.saturating_sub(taken).max(NARROWEST);
        let files = files(findings);
        let one_file = files.len() == 1;
        let file = one_file.then(|| self.sources.file(file_of(first.place)).name.as_str());
        let helps = first.help_texts(texts);
        let one_help = others.iter().all(|other| other.help_texts(texts) == helps);
        let (told, rest) = findings.split_at(findings.len().min(TOLD));
        let told = told
            .iter()
            .map(|finding| self.told(finding, one_file, !one_help));
        let rest = (!rest.is_empty()).then(|| self.rest(rest));
        let width = self.look.width.saturating_sub(FOOTER + 1).max(NARROWEST);
        let lines = told.chain(rest).map(|line| {
            let line = wrap(&normalize_untrusted_str(&line), width);
            Level::NOTE.no_name().message(line)
        });
        let mut group = self
            .level(first.severity)
            .primary_title(wrap(&normalize_untrusted_str(&title), room))
            .id(first.code.as_str())
            .elements(file.map(Origin::path))
            .elements(lines);
        for help in helps.iter().filter(|_| one_help) {
            group = group.element(self.help(help, first));
        }
        self.draw(&[group], self.look.width)
    }

    /// One of several places: who, where and what.
    fn told(&self, finding: &Diagnostic, one_file: bool, with_help: bool) -> String {
        let texts = self.texts;
        let place = if one_file {
            self.short(finding)
        } else {
            Located::new(finding.place, self.sources).words(texts)
        };
        let mut message = finding.message(texts);
        for help in finding.help_texts(texts).iter().filter(|_| with_help) {
            message.extend(["; ", help]);
        }
        let args = Args::new().with("place", place).with("message", message);
        match &finding.unit {
            Some(unit) => texts.with("findings-at-unit", &args.with("unit", unit.to_string())),
            None => texts.with("findings-at", &args),
        }
    }

    /// A place within its file.
    fn short(&self, finding: &Diagnostic) -> String {
        let located = Located::new(finding.place, self.sources);
        match located.spot {
            Spot::Whole => located.file.name.clone(),
            Spot::Words((line, _), _) | Spot::Point(line, _) => {
                let args = Args::new().with("row", line.to_string());
                self.texts.with("data-place-row", &args)
            }
            Spot::Field(line, column) => {
                let args = Args::new()
                    .with("row", line.to_string())
                    .with("letters", column_letters(column))
                    .with("column", column.to_string());
                self.texts.with("data-place-field", &args)
            }
            Spot::Cell(_, row, column) if located.file.sheets.len() == 1 => {
                let args = Args::new()
                    .with("places", cell(row, column))
                    .with("more", 0);
                self.texts.with("places-cells", &args)
            }
            Spot::Cell(sheet, row, column) => {
                let args = Args::new()
                    .with("cell", cell(row, column))
                    .with("sheet", escape::line(sheet).into_owned());
                self.texts.with("data-place-cell", &args)
            }
        }
    }

    /// The places that are only counted, and the units that they concern.
    fn rest(&self, findings: &[&Diagnostic]) -> String {
        let files = files(findings);
        let in_file = |file: &FileId| {
            let own = findings.iter().copied();
            let own: Vec<&Diagnostic> = own.filter(|it| file_of(it.place) == *file).collect();
            let places = places(&own, self.sources, self.texts);
            if files.len() == 1 {
                return places;
            }
            format!("{}: {places}", self.sources.file(*file).name)
        };
        let named: Vec<String> = files.iter().take(FILES).map(in_file).collect();
        let mut units: Vec<String> = Vec::new();
        for unit in findings.iter().filter_map(|finding| finding.unit.as_ref()) {
            let name = unit.to_string();
            if units.last() != Some(&name) {
                units.push(name);
            }
        }
        let more = units.split_off(units.len().min(NAMED)).len();
        let args = Args::new()
            .with("count", findings.len())
            .with("places", named.join("; "))
            .with("files", files.len().saturating_sub(FILES));
        let text = self.texts.with("findings-rest", &args);
        if units.is_empty() {
            return text;
        }
        let args = Args::new()
            .with("rest", text)
            .with("units", units.join(", "))
            .with("more", more);
        self.texts.with("findings-rest-units", &args)
    }
}

/// The files of findings, each once.
fn files(findings: &[&Diagnostic]) -> Vec<FileId> {
    let mut files: Vec<FileId> = Vec::new();
    for finding in findings {
        let file = file_of(finding.place);
        if !files.contains(&file) {
            files.push(file);
        }
    }
    files
}
