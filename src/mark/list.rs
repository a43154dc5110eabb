//! The sheet that lists all findings.

use super::styles::Looks;
use super::xml::{DECLARATION, MAIN, content, escaped};
use super::{Work, cells};
use crate::diagnostic::{Diagnostic, Place, render};
use crate::escape;
use crate::l10n::Args;
use crate::source::{FileId, column_letters};

/// The columns: their headings, and how wide they are.
const COLUMNS: [(&str, u32); 9] = [
    ("findings-code", 14),
    ("findings-severity", 11),
    ("findings-sheet", 16),
    ("findings-place", 12),
    ("findings-unit-name", 24),
    ("mark-about", 28),
    ("findings-message", 60),
    ("findings-help", 60),
    ("findings-file", 24),
];

/// The last column.
pub(super) const LAST_COLUMN: u32 = 9;

/// The row of the headings.
pub(super) const HEAD_ROW: u32 = 4;
const HEAD: usize = HEAD_ROW as usize;

/// The most links that programs read of a sheet.
const MOST_LINKS: usize = 65_530;

/// How high a line of text is, in points, and the most lines of a row: rows cannot be higher than 409 points.
const LINE_HEIGHT: usize = 15;
const MOST_LINES: usize = 27;

/// The most characters of a cell.
const LONGEST: usize = 32_000;

/// The rows that have a filter, such as `$A$4:$I$9`.
pub(super) fn filtered(findings: usize) -> String {
    format!("$A${HEAD}:$I${}", HEAD + findings.max(1))
}

/// The sheet's part.
pub(super) fn sheet(work: &Work<'_>, looks: &Looks) -> String {
    let texts = work.texts;
    let ordered = render::in_order(work.findings, work.sources);
    let tally = if ordered.is_empty() {
        texts.get("mark-nothing")
    } else {
        render::tally(&ordered, texts) + " " + &texts.get("mark-how")
    };
    let args = Args::new()
        .with("standard", work.standard)
        .with("version", env!("CARGO_PKG_VERSION"));
    let mut rows = row(1, &[(texts.get("mark-title"), looks.title)]);
    rows += &row(2, &[(tally, 0)]);
    rows += &row(3, &[(texts.with("mark-made", &args), 0)]);
    let head = COLUMNS.map(|(id, _)| (texts.get(id), looks.head));
    rows += &row(HEAD, &head);
    let mut links = String::new();
    for (number, finding) in (HEAD + 1..).zip(&ordered) {
        let link = link_of(finding, work).filter(|_| number - HEAD <= MOST_LINKS);
        let look = link.as_ref().map_or(looks.wrapped, |_| looks.link);
        rows += &row(number, &cells_of(finding, work, looks, look));
        if let Some(link) = link {
            let place = escaped(&link);
            links += &[
                "<hyperlink ref=\"D",
                &number.to_string(),
                "\" location=\"",
                &place,
                "\"/>",
            ]
            .concat();
        }
    }
    let last = HEAD + ordered.len();
    let widths = (1..).zip(COLUMNS).map(|(number, (_, width))| {
        format!("<col min=\"{number}\" max=\"{number}\" width=\"{width}\" customWidth=\"1\"/>")
    });
    let some = |is_there: bool, xml: String| if is_there { xml } else { String::new() };
    format!(
        "{DECLARATION}<worksheet xmlns=\"{MAIN}\"><sheetPr><tabColor rgb=\"FFC00000\"/>\
         <pageSetUpPr fitToPage=\"1\"/></sheetPr><dimension ref=\"A1:I{last}\"/><sheetViews>\
         <sheetView workbookViewId=\"0\"><pane ySplit=\"{HEAD}\" topLeftCell=\"A{}\" activePane=\"bottomLeft\" \
         state=\"frozen\"/><selection pane=\"bottomLeft\"/></sheetView></sheetViews>\
         <sheetFormatPr defaultRowHeight=\"15\"/><cols>{}</cols><sheetData>{rows}</sheetData>{}{}\
         <pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>\
         <pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>",
        HEAD + 1,
        widths.collect::<String>(),
        some(
            !ordered.is_empty(),
            format!("<autoFilter ref=\"A{HEAD}:I{last}\"/>")
        ),
        some(
            !links.is_empty(),
            format!("<hyperlinks>{links}</hyperlinks>")
        ),
    )
}

fn cells_of(
    finding: &Diagnostic,
    work: &Work<'_>,
    looks: &Looks,
    link: usize,
) -> Vec<(String, usize)> {
    let texts = work.texts;
    let file = work.sources.file(file_of(finding.place));
    let (sheet, place) = match finding.place {
        Place::Position(at) if at.sheet > 0 => {
            let sheet = file.sheets.get(usize::from(at.sheet) - 1);
            let cell = format!("{}{}", column_letters(at.column), at.row);
            (sheet.cloned().unwrap_or_default(), cell)
        }
        Place::Position(at) => {
            let args = Args::new().with("row", at.row.to_string());
            (String::new(), texts.with("data-place-row", &args))
        }
        _ => (String::new(), String::new()),
    };
    let unit = finding.unit.as_ref().map(ToString::to_string);
    let help = [finding.given_texts(texts), finding.help_texts(texts)].concat();
    let cells = [
        finding.code.as_str().to_owned(),
        finding.severity.name(texts),
        sheet,
        place,
        unit.unwrap_or_default(),
        finding.about().unwrap_or_default().to_owned(),
        finding.message(texts),
        help.join("; "),
        // Where it lies is nobody's matter to whom the workbook is sent.
        file.name.rsplit('/').next().unwrap_or_default().to_owned(),
    ];
    let look = |at: usize| if at == 3 { link } else { looks.wrapped };
    (0..)
        .zip(cells)
        .map(|(at, text)| (text, look(at)))
        .collect()
}

/// Where a link leads: to the cell at which a finding begins.
fn link_of(finding: &Diagnostic, work: &Work<'_>) -> Option<String> {
    let (sheet, (row, column)) = cells::at(finding, work.file)?;
    let sheet = work.sources.file(work.file).sheets.get(sheet)?;
    let cell = format!("{}{row}", column_letters(column));
    Some(format!("'{}'!{cell}", sheet.replace('\'', "''")))
}

fn file_of(place: Place) -> FileId {
    match place {
        Place::Span(span) => span.file,
        Place::Position(position) => position.file,
        Place::File(file) => file,
    }
}

/// A row of texts, each with its look; of what holds nothing there is no cell. It is as high as its text needs,
/// since not every program works that out.
fn row(number: usize, cells: &[(String, usize)]) -> String {
    let lines = |(text, (_, width)): (&(String, usize), (&str, u32))| {
        // Lines break between words, so that they are not full.
        text.0.chars().count() / (width as usize * 7 / 8) + 1
    };
    let lines = cells.iter().zip(COLUMNS).map(lines).max().unwrap_or(1);
    let lines = if number < HEAD {
        1
    } else {
        lines.min(MOST_LINES)
    };
    let cells = (1..).zip(cells).filter(|(_, (text, _))| !text.is_empty());
    let cells = cells.map(|(column, (text, look))| {
        let text: String = escape::line(text).chars().take(LONGEST).collect();
        format!(
            "<c r=\"{}{number}\" s=\"{look}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>",
            column_letters(column),
            content(&text)
        )
    });
    format!(
        "<row r=\"{number}\" ht=\"{}\" customHeight=\"1\">{}</row>",
        lines * LINE_HEIGHT,
        cells.collect::<String>()
    )
}
