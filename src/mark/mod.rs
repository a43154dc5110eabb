//! A workbook with its findings marked: the cells coloured, with notes, and a sheet that lists all.
//!
//! No cell, part or byte of the workbook is lost: parts that need no change go into the new file as they
//! are packed, the others get insertions, and what cannot be changed safely is refused with a reason. A
//! workbook that was marked before gets new marks in the place of the old ones.

mod book;
mod cells;
mod earlier;
mod edits;
mod element;
mod list;
mod list_before;
mod notes;
mod order;
mod parts;
mod refusal;
mod relations;
mod rule;
mod safe;
mod styles;
mod values;
mod worksheet;
mod xml;

use std::collections::{BTreeMap, BTreeSet};

use crate::data::xlsx::formula::range;
use crate::diagnostic::{Diagnostic, Severity};
use crate::escape;
use crate::l10n::{Args, Texts};
use crate::source::{FileId, Sources, column_letters};
use book::Book;
use cells::Cell;
use earlier::Existing;
use element::Element;
use notes::Note;
use parts::Parts;
pub use refusal::Refusal;
use styles::Looks;
use values::{At, Held};
use worksheet::{Drawing, Rule};

/// What is to be marked.
#[derive(Clone, Copy)]
pub struct Work<'a> {
    /// The workbook.
    pub file: FileId,
    /// The sheets of it that are lists of findings of an earlier time, counted from 1.
    pub lists: &'a [u16],
    /// All findings of the run.
    pub findings: &'a [&'a Diagnostic],
    /// The files that they are in.
    pub sources: &'a Sources,
    /// The name of the standard.
    pub standard: &'a str,
    /// The words.
    pub texts: &'a Texts,
}

/// A marked workbook.
#[derive(Debug)]
pub struct Marked {
    /// The file.
    pub bytes: Vec<u8>,
    /// The name of the sheet that lists all findings.
    pub list: String,
    /// How many cells are coloured.
    pub cells: usize,
    /// How many of them have a note.
    pub notes: usize,
    /// How many cells are not coloured because there are too many.
    pub left: usize,
}

/// Marks a workbook.
pub fn mark(bytes: &[u8], work: &Work<'_>) -> Result<Marked, Refusal> {
    let mut parts = Parts::open(bytes)?;
    safe::check(bytes, &mut parts)?;
    let mut book = Book::read(&mut parts)?;
    let looks = styles::add(&book, &mut parts)?;
    let (mut wanted, mut left) = cells::by_sheet(work.findings, work.file);
    let mut sheets = Vec::new();
    for (number, sheet) in book.sheets.iter().enumerate() {
        let is_list = work
            .lists
            .iter()
            .any(|list| usize::from(*list) == number + 1);
        let Some(part) = sheet.part.as_ref().filter(|_| !is_list) else {
            continue;
        };
        let cells = wanted.remove(&number).unwrap_or_default();
        // What cannot be read is in the way only where there is something to change.
        match parts.text(part) {
            Ok(text) if !cells.is_empty() || worksheet::may_be_marked(&text) => {
                sheets.push(sheet_of(part, &text, cells)?);
            }
            Err(refusal) if !cells.is_empty() => return Err(refusal),
            _ => parts.forget(part),
        }
    }
    // Findings at what is no sheet of cells are in the list alone.
    left += wanted.values().map(BTreeMap::len).sum::<usize>();
    let held = sheets.iter_mut().flat_map(|sheet| sheet.held.values_mut());
    values::look_up(&mut held.collect::<Vec<_>>(), &book, &mut parts)?;
    let marked = sheets.iter().map(|sheet| sheet.cells.len()).sum();
    let list = put_list(&mut book, work, &looks, &mut parts)?;
    let notes = mark_sheets(&sheets, &looks, work.texts, &mut parts)?;
    Ok(Marked {
        bytes: parts.write()?,
        list,
        cells: marked,
        notes,
        left,
    })
}

/// A sheet that gets marks, or loses those of an earlier time.
struct Sheet<'a> {
    part: String,
    cells: BTreeMap<At, Cell<'a>>,
    held: BTreeMap<At, Held>,
}

fn sheet_of<'a>(
    part: &str,
    text: &str,
    cells: BTreeMap<At, Cell<'a>>,
) -> Result<Sheet<'a>, Refusal> {
    let broken = || Refusal::Part(part.to_owned());
    let root = Element::root(text).ok_or_else(broken)?;
    let merges = root.child("mergeCells").and_then(Element::children);
    let merges = merges.unwrap_or_default().into_iter();
    let merges: Vec<_> = merges.filter_map(|it| range(&it.value("ref")?)).collect();
    let mut shown: BTreeMap<At, Cell<'a>> = BTreeMap::new();
    for (at, cell) in cells {
        let is_within = |(first, last): &&(At, At)| {
            (first.0..=last.0).contains(&at.0) && (first.1..=last.1).contains(&at.1)
        };
        // Of merged cells only the first is seen.
        let at = merges
            .iter()
            .find(is_within)
            .map_or(at, |(first, _)| *first);
        shown.entry(at).or_default().extend(cell);
    }
    let wanted: BTreeSet<At> = shown.keys().copied().collect();
    let held = values::of(text, &wanted).map_err(|fault| Refusal::of(fault, part))?;
    Ok(Sheet {
        part: part.to_owned(),
        cells: shown,
        held,
    })
}

/// Marks the cells of sheets; gives how many have a note.
fn mark_sheets(
    sheets: &[Sheet<'_>],
    looks: &Looks,
    texts: &Texts,
    parts: &mut Parts<'_>,
) -> Result<usize, Refusal> {
    let mut existing = Vec::new();
    for sheet in sheets {
        let text = parts.text(&sheet.part)?;
        let notes = Existing::of(&sheet.part, &text, parts)?;
        notes.remove(&sheet.part, parts)?;
        existing.push(notes);
    }
    let mut block = notes::free_block(parts)?;
    let mut number = 0;
    for (sheet, existing) in sheets.iter().zip(existing) {
        let notes = match existing {
            Existing::Theirs | Existing::Both(..) => Vec::new(),
            Existing::None | Existing::Ours(_) => notes_of(&sheet.cells, texts),
        };
        number += notes.len();
        let id = if notes.is_empty() {
            None
        } else {
            block += 1;
            Some(notes::add(&sheet.part, &notes, block - 1, parts)?)
        };
        let drawing = match (&id, existing) {
            (Some(id), _) => Drawing::New(id),
            (None, Existing::Ours(_)) => Drawing::Removed,
            (None, _) => Drawing::Kept,
        };
        let rules: Vec<Rule> = rules_of(sheet, looks);
        let text = parts.text(&sheet.part)?;
        let marked = worksheet::marked(&text, &rules, drawing);
        let marked = marked.ok_or_else(|| Refusal::Part(sheet.part.clone()))?;
        parts.put(&sheet.part, marked);
    }
    Ok(number)
}

fn rules_of(sheet: &Sheet<'_>, looks: &Looks) -> Vec<Rule> {
    let rule = |(at, findings): (&At, &Cell<'_>)| {
        let cell = format!("{}{}", column_letters(at.1), at.0);
        let is_error = findings.iter().any(|it| it.severity == Severity::Error);
        Rule {
            formula: rule::formula(&cell, sheet.held.get(at).unwrap_or(&Held::Blank)),
            look: if is_error { looks.error } else { looks.warning },
            cell,
        }
    };
    sheet.cells.iter().map(rule).collect()
}

fn notes_of(cells: &BTreeMap<At, Cell<'_>>, texts: &Texts) -> Vec<Note> {
    let note = |(at, findings): (&At, &Cell<'_>)| {
        let findings = findings.iter().map(|finding| {
            let args = Args::new()
                .with("code", finding.code.as_str())
                .with("severity", finding.severity.name(texts))
                .with("message", finding.message(texts));
            let helps = finding.help_texts(texts);
            let helps = helps
                .iter()
                .map(|help| texts.with("mark-note-help", &Args::new().with("help", help.as_str())));
            let lines = std::iter::once(texts.with("mark-note", &args)).chain(helps);
            let lines = lines.map(|line| escape::line(&line).into_owned());
            lines.collect::<Vec<_>>().join("\n")
        });
        Note {
            at: *at,
            text: findings.collect::<Vec<_>>().join("\n\n"),
        }
    };
    cells.iter().take(notes::MOST).map(note).collect()
}

/// Writes the list of findings: in the place of the earlier one, or on a sheet of its own.
fn put_list(
    book: &mut Book,
    work: &Work<'_>,
    looks: &Looks,
    parts: &mut Parts<'_>,
) -> Result<String, Refusal> {
    for number in work.lists.iter().map(|list| usize::from(*list) - 1) {
        let Some((name, part)) = book.sheets.get(number).and_then(|sheet| {
            let part = sheet.part.clone()?;
            Some((sheet.name.clone(), part))
        }) else {
            continue;
        };
        // What somebody has put into it stays.
        if !list_before::is_ours_alone(&part, book, parts)? {
            continue;
        }
        parts.put(&part, list::sheet(work, looks));
        let range = list::filtered(work.findings.len());
        let range = format!("'{}'!{range}", name.replace('\'', "''"));
        book.set_filter(number, &range, parts)?;
        return Ok(name);
    }
    let name = book.free_name(&work.texts.get("mark-sheet"));
    let part = book.add_sheet(&name, parts)?;
    parts.put(&part, list::sheet(work, looks));
    Ok(name)
}
