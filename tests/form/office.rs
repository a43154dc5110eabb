//! What programs that offices use make of our workbooks. Where such a program is not there, its tests say so and
//! pass: `.ci/install` brings them.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use super::book::{Book, Cell};
use super::{FIGURES, RESULT, UNITS, folder, one_each, run, scored, with_figures};
use crate::support::book as stored;

/// So many seconds a conversion may take; LibreOffice at its first start takes some ten.
const PATIENCE: &str = "180";

fn works(program: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new(program);
    let command = command.args(arguments).stdout(Stdio::null());
    let status = command.stderr(Stdio::null()).status();
    let works = status.is_ok_and(|status| status.success());
    if !works {
        eprintln!(
            "skipped: `{program} {}` does not work here; see .ci/install",
            arguments.join(" ")
        );
    }
    works
}

pub(super) fn has_libreoffice() -> bool {
    works("timeout", &[PATIENCE, "soffice", "--version"])
}

pub(super) fn has_openpyxl() -> bool {
    works("python3", &["-c", "import openpyxl"])
}

/// Fills in cells of the first commune of a form.
pub(super) fn by_openpyxl(from: &Path, to: &Path, cells: &[(&str, &str)]) {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/form/fill.py");
    let mut command = Command::new("python3");
    command.arg(script).args([from, to]);
    command.args(cells.iter().map(|(id, value)| format!("{id}={value}")));
    let output = command.output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// Opens a workbook in LibreOffice and has it written as something else into a folder.
fn convert(file: &Path, to: &str, folder: &Path) {
    // A profile of its own: another LibreOffice may be open.
    let profile = file.with_extension("profile");
    let mut command = Command::new("timeout");
    command.args([PATIENCE, "soffice", "--headless", "--norestore"]);
    command.arg(format!(
        "-env:UserInstallation=file://{}",
        profile.display()
    ));
    command.args(["--convert-to", to, "--outdir"]);
    let output = command.arg(folder).arg(file).output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let _ = fs::remove_dir_all(profile);
}

/// Opens a workbook in LibreOffice and saves it.
pub(super) fn save_again(file: &Path) {
    let folder = file.with_extension("saved");
    convert(file, "xlsx", &folder);
    fs::copy(folder.join(file.file_name().unwrap()), file).unwrap();
}

/// Prints a workbook: that it has pages at all.
fn print(file: &Path) {
    let folder = file.parent().unwrap();
    convert(file, "pdf", folder);
    let pages = fs::read(file.with_extension("pdf")).unwrap();
    assert!(
        pages.starts_with(b"%PDF-") && pages.len() > 5_000,
        "{}",
        pages.len()
    );
}

#[test]
fn libreoffice_prints_and_saves_forms_and_what_is_marked() {
    if !has_libreoffice() {
        return;
    }
    let folder = folder("libreoffice");
    fs::write(folder.join("ds.csv"), UNITS).unwrap();
    let form = [
        "form",
        "thu.tieuchi",
        "-o",
        "bieu.xlsx",
        "--units",
        "ds.csv",
    ];
    assert_eq!(run(&folder, &form).2, 0);
    print(&folder.join("bieu.xlsx"));
    // Both shapes of a form: what LibreOffice saves is read as what was filled in.
    with_figures(Book::open(&folder.join("bieu.xlsx"))).save(&folder.join("da-dien.xlsx"));
    assert_eq!(one_each(&folder).2, 0);
    let mut own = Book::open(&folder.join("xa/00001 Xã An Hòa.xlsx"));
    for (id, first, _) in FIGURES.iter().filter(|(id, ..)| *id != "ghi chú") {
        let (id, column) = match id.strip_suffix(" kỳ trước") {
            Some(id) => (id, "F"),
            None => (*id, "E"),
        };
        let at = format!("{column}{}", own.beside(id));
        let is_number = first.bytes().all(|byte| byte.is_ascii_digit());
        own.set(
            &at,
            if is_number {
                Cell::Number(first)
            } else {
                Cell::Text(first)
            },
        );
    }
    own.save(&folder.join("mot-xa.xlsx"));
    let result = [RESULT, RESULT.lines().next().unwrap()];
    for (file, result) in ["da-dien.xlsx", "mot-xa.xlsx"].into_iter().zip(result) {
        let before = scored(&folder, file);
        assert_eq!(before.0, result, "{file}");
        print(&folder.join(file));
        save_again(&folder.join(file));
        assert_eq!(scored(&folder, file), before, "{file}");
    }
    // A marked workbook keeps its findings and its figures.
    let mut book = Book::open(&folder.join("da-dien.xlsx"));
    let at = book.below("trẻ_em", 8);
    book.set(&at, Cell::Text("khoảng 200"));
    book.save(&folder.join("sai.xlsx"));
    let mark = ["mark", "thu.tieuchi", "sai.xlsx", "-o", "ra-soat.xlsx"];
    assert_eq!(run(&folder, &mark).2, 1);
    let before = scored(&folder, "ra-soat.xlsx");
    print(&folder.join("ra-soat.xlsx"));
    save_again(&folder.join("ra-soat.xlsx"));
    assert_eq!(scored(&folder, "ra-soat.xlsx"), before);
}

#[test]
fn libreoffice_prints_and_saves_the_result() {
    if !has_libreoffice() {
        return;
    }
    let folder = folder("libreoffice-result");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let [law, data] = [
        "criteria/qd-06-2019.tieuchi",
        "examples/nui-thanh-2024.yaml",
    ]
    .map(|file| root.join(file).display().to_string());
    let score = [
        "score",
        &law,
        &data,
        "--format",
        "xlsx",
        "-o",
        "ket-qua.xlsx",
    ];
    run(&folder, &score);
    let file = folder.join("ket-qua.xlsx");
    let before = stored::Book::open(&fs::read(&file).unwrap());
    print(&file);
    save_again(&file);
    let after = stored::Book::open(&fs::read(&file).unwrap());
    for sheet in ["Đơn vị", "Điểm theo tiêu chí", "Lý do", "Cần làm gì"] {
        let held = |book: &stored::Book| {
            let cells = book.sheet(sheet).iter();
            let cells = cells.map(|(at, cell)| (*at, format!("{cell:?}")));
            cells.collect::<Vec<((u32, u32), String)>>()
        };
        assert_eq!(held(&after), held(&before), "{sheet}");
    }
    // It is still known as a result, which is no data.
    assert!(tieuchi::data::is_own_result(&file));
}
