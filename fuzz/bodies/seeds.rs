//! Inputs to begin with, from the files of the repository, and the words of the language.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The standard by which data is read.
pub(crate) const STANDARD: &str = include_str!("../../src/diagnostic/examples/standard.tieuchi");

const GRAMMAR: &str = include_str!("../../grammar/tieuchi.pest");

/// Larger files only slow the search down.
const LARGEST: u64 = 24_000;

/// The inputs that a target begins with, by names.
pub(crate) fn of(target: &str) -> BTreeMap<String, Vec<u8>> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = if here.join("grammar").is_dir() {
        here
    } else {
        here.parent().unwrap_or(here)
    };
    let endings: &[&str] = match target {
        "rules" | "format" | "amendment" | "questions" => &["tieuchi"],
        "yaml" => &["yaml", "yml"],
        "csv" => &["csv", "tsv"],
        "workbook" => &["xlsx", "xlsm"],
        _ => &[],
    };
    let mut files = Vec::new();
    for folder in ["criteria", "examples", "src", "tests"] {
        list(&root.join(folder), endings, &mut files);
    }
    if target == "questions" {
        // What is there to take as long as a command may is no place to begin a search.
        let is_slow = |path: &PathBuf| path.to_string_lossy().contains("slow-");
        files.retain(|path| !is_slow(path));
    }
    let mut seeds = BTreeMap::new();
    for path in files {
        let read = fs::read(&path).unwrap_or_default();
        let seed = match target {
            "workbook" => super::workbook::input_of(&read),
            "amendment" => amendment(&path, &read),
            _ => Some(read),
        };
        let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy();
        seeds.extend(seed.map(|seed| (name.replace(['/', '\\'], "-"), seed)));
    }
    if target == "engine" {
        for choice in 0..8_u8 {
            let bytes = (0..200_u8).map(|at| at.wrapping_mul(choice | 1));
            let seed = std::iter::once(choice).chain(bytes).collect();
            seeds.insert(format!("standard-{choice}"), seed);
        }
    }
    seeds
}

/// A text that amends another, after the one beside it that it amends.
fn amendment(path: &Path, text: &[u8]) -> Option<Vec<u8>> {
    let is_amendment = |text: &[u8]| {
        let text = String::from_utf8_lossy(text);
        text.lines().any(|line| line.starts_with("sửa đổi "))
    };
    if !is_amendment(text) {
        return None;
    }
    let mut beside = Vec::new();
    list(path.parent()?, &["tieuchi"], &mut beside);
    let mut beside = beside.into_iter().filter_map(|path| fs::read(path).ok());
    let base = beside.find(|text| !is_amendment(text))?;
    Some([&base, &b"\n=====\n"[..], text].concat())
}

fn list(folder: &Path, endings: &[&str], files: &mut Vec<PathBuf>) {
    let mut inside: Vec<PathBuf> = fs::read_dir(folder)
        .map(|entries| entries.flatten().map(|entry| entry.path()).collect())
        .unwrap_or_default();
    inside.sort();
    for path in inside {
        if path.is_dir() {
            list(&path, endings, files);
            continue;
        }
        let ending = path.extension().and_then(|ending| ending.to_str());
        let is_small = path.metadata().is_ok_and(|data| data.len() <= LARGEST);
        if is_small && ending.is_some_and(|ending| endings.contains(&ending)) {
            files.push(path);
        }
    }
}

/// The language's words, from its grammar, and those by which data is read.
pub(crate) fn dictionary() -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for line in GRAMMAR.lines().filter(|line| line.contains("= ")) {
        let rule = line.split_once("= ").map_or("", |(_, rule)| rule);
        if line.starts_with("kw_") || line.starts_with("percent_points") {
            // The words of a keyword stand between quotes, alternatives after one another.
            words.push(quoted(rule).join(" "));
        } else if line.contains("_sign") || line.contains("minus") {
            words.extend(quoted(rule).into_iter().map(str::to_owned));
        }
    }
    let names = STANDARD.split(|sign: char| !(sign.is_alphanumeric() || sign == '_'));
    words.extend(names.filter(|name| name.contains('_')).map(str::to_owned));
    let more = [
        "mã",
        "tên",
        "loại",
        "xã",
        "huyện",
        "tỉnh",
        "kỳ",
        "đơn vị",
        "kỳ trước",
        "có",
        "không",
        "xã",
        "phường",
        "1.000",
        "1,5",
        "98%",
        "0",
        "7.1",
        "01/01/2024",
        "(có/không)",
        "(%)",
        "\"x\"",
        "=====",
        "--- ",
        "&a",
        "*a",
        "<<: *a",
        "- ",
        ": ",
        "<c r=\"A1\" t=\"s\"><v>0</v></c>",
        "<c r=\"A1\" t=\"inlineStr\"><is><t>mã</t></is></c>",
        "<row r=\"1\">",
        "</row>",
        "<worksheet><sheetData>",
        "</sheetData></worksheet>",
        "<mergeCell ref=\"A1:B2\"/>",
        "<f>",
        "</f>",
        "<sst>",
        "<si><t>",
        "</t></si>",
        "<!DOCTYPE",
        "&#65;",
        "&amp;",
        "<![CDATA[",
        "]]>",
        "xl/sharedStrings.xml",
        "xl/styles.xml",
        "<xf numFmtId=\"9\"/>",
    ];
    words.extend(more.map(str::to_owned));
    words.sort();
    words.dedup();
    words.retain(|word| !word.is_empty());
    words
}

fn quoted(rule: &str) -> Vec<&str> {
    rule.split('"').skip(1).step_by(2).collect()
}
