//! What a file holds neither takes the program down nor passes in silence: limits, and files that
//! are not as programs write them.

mod many;
mod silent;
mod sizes;

use std::fs;
use std::io::{Cursor, Write as _};

use crate::cases::support::{Run, folder, run_in};

/// Scores files by the small standard; the first is the data that is named.
fn score(files: &[(&str, &[u8])]) -> Run {
    let place = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        fs::write(place.path().join(name), bytes).unwrap();
    }
    let standard = folder("data").join("mini.tieuchi");
    let mut arguments = vec!["score", standard.to_str().unwrap(), "--format", "json"];
    arguments.extend(files.iter().map(|(name, _)| *name));
    run_in(place.path(), &arguments)
}

/// A workbook of the small standard, part by part.
#[derive(Clone)]
struct Book {
    parts: Vec<(String, String)>,
}

/// Rows 1 to 3 of a sheet: headings and two communes that are recognised.
const ROWS: &str = r#"<row r="1"><c r="A1" t="str"><v>mã</v></c><c r="B1" t="str"><v>tên</v></c><c r="C1" t="str"><v>miền_núi</v></c><c r="D1" t="str"><v>Số trẻ em</v></c><c r="E1" t="str"><v>Số trẻ em bị xâm hại</v></c></row>
<row r="2"><c r="A2" t="str"><v>20965</v></c><c r="B2" t="str"><v>Xã An Bình</v></c><c r="C2" t="str"><v>không</v></c><c r="D2"><v>2410</v></c><c r="E2"><v>0</v></c></row>
<row r="3"><c r="A3" t="str"><v>20966</v></c><c r="B3" t="str"><v>Xã Bình Minh</v></c><c r="C3" t="str"><v>không</v></c><c r="D3"><v>1000</v></c><c r="E3"><v>0</v></c></row>"#;

const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

fn sheet(rows: &str) -> String {
    format!(r#"<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>"#)
}

impl Book {
    /// Of these rows.
    fn new(rows: &str) -> Self {
        Self::of_sheets(&[("Số liệu", sheet(rows))])
    }

    /// Of these sheets, by their names.
    fn of_sheets(sheets: &[(&str, String)]) -> Self {
        let numbered = || (1..).zip(sheets);
        let list: Vec<String> = numbered()
            .map(|(number, (name, _))| {
                format!(r#"<sheet name="{name}" sheetId="{number}" r:id="rId{number}"/>"#)
            })
            .collect();
        let relations: Vec<String> = numbered()
            .map(|(number, _)| {
                format!(
                    r#"<Relationship Id="rId{number}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{number}.xml"/>"#
                )
            })
            .collect();
        let mut parts = vec![
            (
                "_rels/.rels".to_owned(),
                format!(
                    r#"<Relationships xmlns="{PACKAGE}"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
                ),
            ),
            (
                "xl/workbook.xml".to_owned(),
                format!(
                    r#"<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{}</sheets></workbook>"#,
                    list.concat()
                ),
            ),
            (
                "xl/_rels/workbook.xml.rels".to_owned(),
                format!(
                    r#"<Relationships xmlns="{PACKAGE}">{}</Relationships>"#,
                    relations.concat()
                ),
            ),
        ];
        for (number, (_, text)) in numbered() {
            parts.push((format!("xl/worksheets/sheet{number}.xml"), text.clone()));
        }
        Self { parts }
    }

    /// With a part that the main one refers to.
    fn with(mut self, kind: &str, text: &str) -> Self {
        let relation =
            format!(r#"<Relationship Id="{kind}" Type="{OFFICE}/{kind}" Target="{kind}.xml"/></"#);
        self.change("xl/_rels/workbook.xml.rels", &|relations| {
            relations.replace("</", &relation)
        });
        self.parts.push((format!("xl/{kind}.xml"), text.to_owned()));
        self
    }

    fn change(&mut self, name: &str, change: &dyn Fn(&str) -> String) {
        let mut parts = self.parts.iter_mut();
        let (_, text) = parts.find(|(part, _)| part == name).unwrap();
        *text = change(text);
    }

    fn changed(mut self, name: &str, change: impl Fn(&str) -> String) -> Self {
        self.change(name, &change);
        self
    }

    fn without(mut self, name: &str) -> Self {
        self.parts.retain(|(part, _)| part != name);
        self
    }

    fn bytes(&self) -> Vec<u8> {
        let mut book = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in &self.parts {
            let options = zip::write::SimpleFileOptions::default();
            book.start_file(name, options).unwrap();
            book.write_all(text.as_bytes()).unwrap();
        }
        book.finish().unwrap().into_inner()
    }

    fn score(&self) -> Run {
        score(&[("a.xlsx", &self.bytes())])
    }
}

/// The verdicts of the two communes of [`ROWS`].
fn both(run: &Run) -> [String; 2] {
    let verdicts = run.verdicts();
    ["Xã An Bình", "Xã Bình Minh"].map(|name| {
        let found = verdicts.iter().find(|(one, _)| one == name);
        found.map_or_else(|| "none".to_owned(), |(_, verdict)| verdict.clone())
    })
}

#[track_caller]
fn tells(run: &Run, code: &str, words: &[&str]) {
    let flat: String = run.stderr.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        flat.contains(&format!("[{code}]")),
        "{code}: {}",
        run.stderr
    );
    for words in words {
        assert!(flat.contains(words), "{words}: {}", run.stderr);
    }
}
