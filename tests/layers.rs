//! The rooms of the house: what each may import, held against the `crate::` paths of its files.
//!
//! The table is that of `ARCHITECTURE.md`. Tests within `src` may look anywhere.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Rooms that know nothing of any room above; all but `text` may import them all.
const GROUND: [&str; 6] = ["nfc", "escape", "limits", "source", "number", "names"];

/// What a room may import besides itself and the ground. The variables of a message are data that
/// any finding has; only rooms that speak to people may import the words.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("nfc", &[]),
    ("escape", &[]),
    ("limits", &[]),
    ("source", &["nfc", "escape", "limits"]),
    ("number", &[]),
    ("names", &["nfc"]),
    ("l10n", &["escape"]),
    ("diagnostic", &["l10n"]),
    ("syntax", &["l10n::Arg", "l10n::Args", "diagnostic"]),
    (
        "model",
        &["l10n::Arg", "l10n::Args", "diagnostic", "syntax"],
    ),
    (
        "law",
        &["l10n::Arg", "l10n::Args", "diagnostic", "syntax", "model"],
    ),
    ("decision", &["model"]),
    (
        "data",
        &["l10n", "diagnostic", "syntax", "model", "decision"],
    ),
    ("mark", &["l10n", "diagnostic", "data::fault", "data::xlsx"]),
    ("engine", &["model", "data::record", "decision"]),
    ("program", &["model", "data::record"]),
    (
        "analysis",
        &["model", "data::record", "engine", "program", "decision"],
    ),
    (
        "examples",
        &[
            "model",
            "data::record",
            "engine",
            "analysis",
            "decision",
            "inspect",
        ],
    ),
    (
        "advise",
        &["l10n", "model", "data::record", "engine", "program"],
    ),
    (
        "inspect",
        &[
            "diagnostic",
            "model",
            "data::record",
            "engine",
            "analysis",
            "decision",
        ],
    ),
    (
        "compare",
        &[
            "syntax::ast",
            "syntax::write",
            "model",
            "data::record",
            "engine",
            "analysis",
            "decision",
            "advise",
        ],
    ),
    ("plan", &["diagnostic", "model", "data", "engine"]),
    (
        "history",
        &[
            "model",
            "data::record",
            "data::OldUnit",
            "data::UnitsMap",
            "engine",
            "analysis",
            "advise",
            "compare",
        ],
    ),
    (
        "report",
        &[
            "plan",
            "history",
            "l10n",
            "diagnostic",
            "syntax::ast",
            "syntax::write",
            "model",
            "data::RESULT_MARK",
            "data::account",
            "data::record",
            "engine",
            "advise",
            "examples",
            "inspect",
            "analysis",
            "compare",
            "spreadsheet",
        ],
    ),
    ("spreadsheet", &["l10n"]),
    (
        "form",
        &["l10n", "model", "data", "syntax::write", "spreadsheet"],
    ),
    (
        "api",
        &[
            "l10n",
            "diagnostic",
            "law",
            "model",
            "data",
            "engine",
            "analysis",
            "advise",
            "report",
        ],
    ),
    (
        "cli",
        &[
            "api",
            "l10n",
            "diagnostic",
            "syntax",
            "law",
            "model",
            "data",
            "engine",
            "analysis",
            "decision",
            "advise",
            "examples",
            "inspect",
            "compare",
            "report",
            "mark",
            "form",
            "plan",
            "history",
        ],
    ),
    ("main", &["cli"]),
];

#[test]
fn no_room_imports_what_it_may_not() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for entry in walkdir::WalkDir::new(&source) {
        let entry = entry.unwrap();
        let path = entry.path();
        if path.extension().is_none_or(|ending| ending != "rs") || path.ends_with("lib.rs") {
            continue;
        }
        let inside = path.strip_prefix(&source).unwrap().to_string_lossy();
        let inside = inside.replace('\\', "/");
        let room = inside.split(['/', '.']).next().unwrap().to_owned();
        let text = fs::read_to_string(path).unwrap();
        for import in imports(&text) {
            if !allowed(&room, &import) {
                wrong.push(format!("{inside} imports crate::{import}"));
            }
        }
        seen.insert(room);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let known = MAY_IMPORT.iter().map(|(room, _)| (*room).to_owned());
    assert_eq!(
        seen,
        known.collect(),
        "the rooms of src are those of the table"
    );
}

#[test]
fn a_module_with_parts_is_its_folders_mod_rs() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for entry in walkdir::WalkDir::new(&source) {
        let entry = entry.unwrap();
        let file = entry.path().with_extension("rs");
        if entry.file_type().is_dir() {
            assert!(
                !file.exists(),
                "{} stands beside its folder",
                file.display()
            );
        }
    }
}

#[test]
fn the_table_is_read_as_it_is_meant() {
    let code = "use crate::{number::Decimal, l10n::{Arg, Args}};\n// crate::cli\n\
                let x = crate::data::record::Record::new();";
    assert_eq!(
        imports(code),
        [
            "number::Decimal",
            "l10n::Arg",
            "l10n::Args",
            "data::record::Record::new"
        ]
    );
    assert!(allowed("engine", "data::record::Record"));
    assert!(!allowed("engine", "data::read"));
    assert!(!allowed("number", "names::key"));
    assert!(!allowed("model", "engine::Outcome"));
    assert!(allowed("l10n", "number::Decimal"));
    assert!(!allowed("l10n", "source::Span"));
}

fn allowed(room: &str, import: &str) -> bool {
    let within = |room: &str| import == room || import.starts_with(&format!("{room}::"));
    let (_, rooms) = MAY_IMPORT
        .iter()
        .find(|(name, _)| *name == room)
        .unwrap_or_else(|| panic!("{room} is not in the table"));
    let ground: &[&str] = match room {
        "l10n" => &["number"],
        _ if GROUND.contains(&room) => &[],
        _ => &GROUND,
    };
    within(room) || rooms.iter().chain(ground).any(|room| within(room))
}

/// The paths behind `crate::` in what is not a comment or a test.
fn imports(text: &str) -> Vec<String> {
    let code = text.split("#[cfg(test)]").next().unwrap();
    let code: String = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| [line, "\n"])
        .collect();
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        expand("", &code[at + "crate::".len()..], &mut found);
    }
    found
}

/// The paths of `a::b` or `a::{b, c::{d, e}}` at the beginning of a text.
fn expand(before: &str, text: &str, found: &mut Vec<String>) {
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'));
    let (path, rest) = text.split_at(end.unwrap_or(text.len()));
    let path = format!("{before}{path}");
    match rest.strip_prefix('{') {
        Some(list) => entries(list).for_each(|entry| expand(&path, entry.trim(), found)),
        None if !path.is_empty() => found.push(path),
        None => {}
    }
}

/// The entries of `a, b::{c, d}, e}`.
fn entries(list: &str) -> impl Iterator<Item = &str> {
    let deeper = |c: char| i32::from(c == '{') - i32::from(c == '}');
    let mut depth = 0;
    let end = list.find(|c| {
        depth += deeper(c);
        depth < 0
    });
    let mut depth = 0;
    list[..end.unwrap_or(list.len())].split(move |c| {
        depth += deeper(c);
        c == ',' && depth == 0
    })
}

#[test]
fn the_map_names_what_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut pages = vec![root.join("ARCHITECTURE.md")];
    let decisions = fs::read_dir(root.join("docs/decisions")).unwrap();
    pages.extend(decisions.map(|entry| entry.unwrap().path()));
    let mut wrong = Vec::new();
    for page in &pages {
        let text = fs::read_to_string(page).unwrap();
        // Every other piece between backquotes is code; paths of our own have a slash.
        for name in text.split('`').skip(1).step_by(2) {
            let is_path = name.contains('/')
                && name
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || "/._-".contains(c));
            let is_there =
                |base: &Path| base.join(name).exists() || base.join(format!("{name}.rs")).exists();
            let rooms = MAY_IMPORT
                .iter()
                .map(|(room, _)| root.join("src").join(room));
            let in_room = rooms.into_iter().any(|room| is_there(&room));
            if is_path && !is_there(root) && !is_there(&root.join("src")) && !in_room {
                let page = page.file_name().unwrap().to_string_lossy();
                // What other projects call theirs.
                if !page.starts_with("15-") {
                    wrong.push(format!("{page} names {name}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let map = fs::read_to_string(root.join("ARCHITECTURE.md")).unwrap();
    for (room, _) in MAY_IMPORT.iter().filter(|(room, _)| *room != "main") {
        let is_in = [format!("| `{room}` |"), format!("| `{room}/` |")];
        assert!(
            is_in.iter().any(|row| map.contains(row)),
            "{room} is not on the map"
        );
    }
    let index = fs::read_to_string(root.join("docs/decisions/README.md")).unwrap();
    for page in pages
        .iter()
        .skip(1)
        .filter(|page| !page.ends_with("README.md"))
    {
        let name = page.file_name().unwrap().to_string_lossy().into_owned();
        assert!(
            index.contains(&name),
            "{name} is not in the list of decisions"
        );
    }
}
