//! Where values were given, in few characters: `xã.yaml:34, 35`, `huyện.xlsx Bảng 1!C12, D12`.

use crate::diagnostic::Place;
use crate::escape;
use crate::source::{FileKind, Position, SourceFile, Sources, column_letters};

/// Places of values, those of one file or sheet together.
pub(super) fn positions(
    sources: &Sources,
    positions: impl IntoIterator<Item = Position>,
) -> String {
    let mut positions: Vec<Position> = positions.into_iter().collect();
    positions.sort();
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    for position in positions {
        let (holder, at) = split(sources, position);
        match groups.iter_mut().find(|(other, _)| *other == holder) {
            Some((_, ats)) if ats.contains(&at) => {}
            Some((_, ats)) => ats.push(at),
            None => groups.push((holder, vec![at])),
        }
    }
    let groups = groups
        .into_iter()
        .map(|(holder, ats)| holder + &ats.join(", "));
    groups.collect::<Vec<_>>().join("; ")
}

/// The place of a finding.
pub(super) fn place(sources: &Sources, place: Place) -> String {
    match place {
        Place::Span(span) => positions(sources, [sources.position(span)]),
        Place::Position(position) => positions(sources, [position]),
        Place::File(file) => sources.file(file).name.clone(),
    }
}

/// A place's file or sheet, and the place within it.
fn split(sources: &Sources, position: Position) -> (String, String) {
    let file = sources.file(position.file);
    let name = short_name(sources, file);
    match file.kind {
        FileKind::Text | FileKind::Table => (format!("{name}:"), position.row.to_string()),
        FileKind::Workbook => {
            let sheet = usize::from(position.sheet).checked_sub(1);
            let sheet = sheet.and_then(|at| file.sheets.get(at));
            (
                format!("{name} {}!", escape::line(sheet.map_or("", String::as_str))),
                format!("{}{}", column_letters(position.column), position.row),
            )
        }
    }
}

/// A file's name without its folders, where no other file of the run has the same.
pub(super) fn short_name<'a>(sources: &Sources, file: &'a SourceFile) -> &'a str {
    let short = file.name.rsplit('/').next().unwrap_or(&file.name);
    let same = |other: &SourceFile| {
        other.name != file.name && other.name.rsplit('/').next() == Some(short)
    };
    if sources.files().any(|(_, other)| same(other)) {
        return &file.name;
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_one_place_stand_together() {
        let mut sources = Sources::new();
        let yaml = sources.add("số liệu/xã.yaml", FileKind::Text, b"").unwrap();
        let xlsx = sources.add("huyện.xlsx", FileKind::Workbook, b"").unwrap();
        sources.name_sheets(xlsx, vec!["Bảng 1".to_owned()]);
        let line = |row| Position {
            file: yaml,
            sheet: 0,
            row,
            column: 3,
        };
        let cell = |column| Position {
            file: xlsx,
            sheet: 1,
            row: 12,
            column,
        };
        let text = positions(&sources, [line(35), line(34), line(35), cell(28), cell(3)]);
        assert_eq!(text, "xã.yaml:34, 35; huyện.xlsx Bảng 1!C12, AB12");
        assert_eq!(place(&sources, Place::File(yaml)), "số liệu/xã.yaml");
        sources.add("cũ/xã.yaml", FileKind::Text, b"").unwrap();
        assert_eq!(positions(&sources, [line(1)]), "số liệu/xã.yaml:1");
    }
}
