//! One file into rows: as what it holds, sheet by sheet.

use std::path::Path;

use super::account::Unread;
use super::files::Format;
use super::open::{self, Content};
use super::rows::{Rows, WithoutIndicators};
use super::sheet::{self, Sheet};
use super::sheets::{Chosen, Sheets};
use super::{csv, fault, issued, layout, own, xlsx};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{FileId, Position, SourceError, Sources, count};

/// Reads a file into rows. Where it is the list of units too, it need not hold any figures.
pub(super) fn read(
    path: &Path,
    (format, is_only, sheets): (Option<Format>, bool, &Sheets),
    is_list: bool,
    sources: &mut Sources,
    rows: &mut Rows<'_>,
) -> Result<(), SourceError> {
    let before = rows.progress();
    let file = open::open(
        path,
        (format, is_only),
        sources,
        &mut |file, content, sources| match content {
            Content::Yaml => {
                hold_form(file, sources, rows);
                layout::read(file, sources, rows);
            }
            Content::Text if own::is_result("csv", sources.file(file).text.as_bytes()) => {
                own_result(file, rows);
            }
            Content::Workbook(workbook) if own::is_marked(workbook.keywords()) => {
                own_result(file, rows);
            }
            Content::Text => read_text_table(file, sources, rows),
            Content::Workbook(workbook) => read_workbook(workbook, file, sheets, sources, rows),
            Content::None(finding, why) => {
                rows.forget_since(before);
                rows.account.unread(file, 0, why);
                rows.findings.push(*finding);
            }
        },
    )?;
    if is_list && rows.has_none_since(before) {
        rows.forget_since(before);
        rows.account.unread(file, 0, Unread::UnitList);
        sources.is_unit_list(file);
        return Ok(());
    }
    rows.end_file(file, before);
    Ok(())
}

fn own_result(file: FileId, rows: &mut Rows<'_>) {
    rows.account.unread(file, 0, Unread::OwnResult);
    let finding = Diagnostic::new(Code::NoCommunes, file);
    rows.findings.push(finding.help("help-own-result"));
}

/// Tells a text that is a form of another text than the one that is scored by.
fn hold_form(file: FileId, sources: &Sources, rows: &mut Rows<'_>) {
    let found = issued::Identity::within(&sources.file(file).text);
    let told = found.and_then(|(identity, row)| {
        let at = issued::at(Position::start(file, 0), row, 1);
        identity.hold(rows.standard, sources, at)
    });
    rows.findings.extend(told);
}

fn read_text_table(file: FileId, sources: &Sources, rows: &mut Rows<'_>) {
    hold_form(file, sources, rows);
    let text = sources.file(file).text.as_str();
    let table = csv::with_pipes(text);
    let grid = csv::grid(&table, &rows.keys);
    let name = stem(&sources.file(file).name);
    let at = Position::start(file, 0);
    let read = Sheet {
        grid: &grid,
        at,
        name,
        file: name,
    };
    sheet::read(&read, sources, rows);
    let Some(without) = rows.without_indicators.pop() else {
        return;
    };
    rows.findings.push(match text.find('\u{FFFD}') {
        Some(offset) => {
            let (row, _) = sources.file(file).line_column(count(offset));
            Diagnostic::new(Code::DataNotUtf8, Position { row, ..at })
        }
        None => no_communes(file, [&without]),
    });
}

fn read_workbook(
    workbook: &xlsx::Workbook,
    file: FileId,
    wanted: &Sheets,
    sources: &Sources,
    rows: &mut Rows<'_>,
) {
    let all = workbook.sheets().to_vec();
    let stem = stem(&sources.file(file).name).to_owned();
    let mut others = Vec::new();
    let mut of_other_text = None;
    for (number, sheet) in (1..u16::MAX).zip(&all) {
        let at = Position::start(file, number);
        if sheet.kind != xlsx::SheetKind::Worksheet {
            rows.account.unread(file, number, Unread::NotATable);
            others.push((at, "not-a-table"));
            continue;
        }
        let mut grid = workbook.grid(usize::from(number) - 1);
        if issued::is_guide(&grid) {
            rows.account.unread(file, number, Unread::Guide);
            continue;
        }
        if grid.rows.is_empty() && grid.unread_from.is_none() {
            continue;
        }
        if own::is_list(&grid) {
            rows.account.unread(file, number, Unread::OwnResult);
            continue;
        }
        match wanted.choose(&sheet.name, sheet.visibility == xlsx::Visibility::Visible) {
            Chosen::Yes => {}
            Chosen::No => {
                rows.account.unread(file, number, Unread::NotChosen);
                continue;
            }
            Chosen::Hidden => {
                rows.account.unread(file, number, Unread::Hidden);
                others.push((at, "hidden"));
                continue;
            }
        }
        if let Some((identity, row, column)) = issued::restore(&mut grid)
            && of_other_text.is_none()
        {
            let place = issued::at(at, row, column);
            of_other_text = identity.hold(rows.standard, sources, place);
        }
        let read = Sheet {
            grid: &grid,
            at,
            name: &sheet.name,
            file: &stem,
        };
        sheet::read(&read, sources, rows);
        rows.end_sheet();
    }
    rows.findings.extend(of_other_text);
    if workbook.has_more_sheets() {
        rows.account.unread(file, 0, Unread::TooLarge);
        rows.findings
            .push(fault::beyond(crate::limits::SHEETS, file));
    }
    let empty = std::mem::take(&mut rows.without_indicators);
    // Where a workbook has nothing at all that is its one finding.
    let has_some = rows
        .account
        .parts
        .iter()
        .any(|part| part.file == file && part.kind.is_read());
    let hidden = others.iter().any(|(_, why)| *why == "hidden");
    if has_some || hidden {
        let others = others.into_iter().map(|(at, why)| unread_sheet(at, why));
        let mut told: Vec<Diagnostic> = others.collect();
        told.extend(empty.into_iter().map(sheet_without_indicators));
        told.sort_by_key(|finding| finding.place);
        rows.findings.extend(told);
    } else if !others.is_empty() || !empty.is_empty() {
        rows.findings.push(no_communes(file, &empty));
    }
}

/// Tells a file in which no commune could be read: where a column is headed as that of indicators,
/// what it names is unknown.
fn no_communes<'w>(
    file: FileId,
    sheets: impl IntoIterator<Item = &'w WithoutIndicators>,
) -> Diagnostic {
    let finding = Diagnostic::new(Code::NoCommunes, file);
    let sheets: Vec<&WithoutIndicators> = sheets.into_iter().collect();
    if sheets.iter().any(|sheet| sheet.is_blank) {
        return finding.help("help-blank");
    }
    match sheets.into_iter().find_map(|sheet| sheet.labels.as_deref()) {
        Some(labels) => finding.arg("column", labels).help("help-labels"),
        None => finding.help("help-headings"),
    }
}

/// Tells a sheet that names no indicator.
fn sheet_without_indicators(sheet: WithoutIndicators) -> Diagnostic {
    if sheet.is_blank {
        return unread_sheet(sheet.at, "blank");
    }
    let finding = unread_sheet(sheet.at, "no-indicator");
    match sheet.labels {
        Some(labels) => finding.arg("column", labels).help("help-labels"),
        None => finding,
    }
}

/// Tells a sheet that was not read.
fn unread_sheet(at: Position, why: &'static str) -> Diagnostic {
    let finding = Diagnostic::new(Code::PartUnread, at).arg("why", why);
    match why {
        "hidden" => finding.help("help-hidden"),
        "blank" => finding.help("help-blank"),
        "no-indicator" => finding.help("help-headings"),
        _ => finding,
    }
}

/// A file's name without its folder and ending.
fn stem(name: &str) -> &str {
    let name = name.rsplit('/').next().unwrap_or(name);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}
