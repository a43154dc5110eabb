//! Results that this program wrote, told by what they say of themselves: they may lie among the data
//! files that they come from, and are never data.

use std::path::Path;

use super::files::ending;
use super::grid::Grid;
use super::xlsx;
use crate::source::{End, glance};

/// The program's name in its results.
const NAME: &str = env!("CARGO_PKG_NAME");

/// What the heading of a table's column ends with that gives a file's fingerprint. No indicator is
/// headed so, in whichever language the result is.
const FINGERPRINT: &str = "(SHA-256)";

/// What a workbook with results has among its keywords, where it stays when a spreadsheet saves it.
pub const RESULT_MARK: &str = "tieuchi-result";

/// How the list of findings that is put into a workbook is headed, in each language.
const LIST_HEADS: [[&str; 2]; 2] = [["Mã phát hiện", "Mức độ"], ["Finding", "Severity"]];

/// In so many rows its headings stand.
const LIST_ROWS: usize = 10;

/// So many bytes hold the first line of any table, and what stands below a document: the tool, and
/// every file that it was made from.
const GLANCE: usize = 1 << 20;

/// The first bytes of a JSON result, in which its tool stands.
const HEAD: usize = 400;

/// Whether the bytes of a file with this ending, in lower case, are a result of this program.
pub(super) fn is_result(ending: &str, bytes: &[u8]) -> bool {
    match ending {
        "csv" | "tsv" => is_table(bytes),
        "json" => is_json(bytes),
        "xlsx" | "xlsm" => is_marked(&xlsx::keywords(bytes)),
        "md" | "markdown" | "txt" | "html" | "htm" => is_document(bytes),
        _ => false,
    }
}

/// Whether the keywords of a workbook say that it is a result.
pub(super) fn is_marked(keywords: &str) -> bool {
    keywords.contains(RESULT_MARK)
}

/// Whether a file is a result of this program. One that cannot be read is none.
pub fn is_own_result(path: &Path) -> bool {
    let Some(ending) = ending(path) else {
        return false;
    };
    // Tables and JSON tell it at their start, documents at their end, workbooks only as a whole.
    let (end, most) = match ending.as_str() {
        "csv" | "tsv" | "json" => (End::First, GLANCE),
        "xlsx" | "xlsm" => (End::First, usize::MAX),
        _ => (End::Last, GLANCE),
    };
    glance(path, end, most).is_ok_and(|bytes| is_result(&ending, &bytes))
}

/// Whether a sheet is the list of findings that was put into its workbook.
pub(super) fn is_list(grid: &Grid<'_>) -> bool {
    grid.rows.iter().take(LIST_ROWS).any(|row| {
        let mut cells = row.cells.iter();
        let mut next = || cells.next().map(|(_, raw)| raw.heading());
        let head = [next(), next()];
        LIST_HEADS.iter().any(|known| head == known.map(Some))
    })
}

/// A table whose first line has a column with fingerprints; spreadsheets that saved it may have put
/// other signs between the columns.
fn is_table(bytes: &[u8]) -> bool {
    let line = bytes.split(|byte| *byte == b'\n').next().unwrap_or(bytes);
    let line = String::from_utf8_lossy(line);
    let mut headings = line.split([',', ';', '\t', '|']);
    headings.any(|heading| heading.trim().trim_end_matches('"').ends_with(FINGERPRINT))
}

/// An object that begins with the tool that wrote it.
fn is_json(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(bytes.get(..HEAD).unwrap_or(bytes));
    let signs: String = head.chars().filter(|sign| !sign.is_whitespace()).collect();
    let signs = signs.trim_start_matches('\u{feff}');
    signs.starts_with(&format!("{{\"tool\":{{\"name\":\"{NAME}\""))
}

/// A text with a line that names the tool and its version at the end.
fn is_document(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    text.lines().any(names_tool)
}

fn names_tool(line: &str) -> bool {
    let words = line.split(|sign: char| sign.is_whitespace() || "<>()*".contains(sign));
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.windows(2).any(|pair| {
        let [name, version] = pair else {
            return false;
        };
        *name == NAME && is_version(version.trim_end_matches('.'))
    })
}

fn is_version(word: &str) -> bool {
    let parts: Vec<&str> = word.split('.').collect();
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    parts.len() == 3 && parts.iter().all(|part| is_number(part))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::{Lang, Texts};

    #[test]
    fn the_list_is_known_by_the_words_that_it_is_written_with() {
        for (lang, head) in [Lang::Vi, Lang::En].into_iter().zip(LIST_HEADS) {
            let texts = Texts::new(lang);
            assert_eq!(
                ["findings-code", "findings-severity"].map(|id| texts.get(id)),
                head
            );
        }
    }

    #[test]
    fn results_are_known_by_what_they_say() {
        let results = [
            (
                "csv",
                "\u{feff}Mã,Tên,Bộ tiêu chí (SHA-256),Tệp số liệu (SHA-256)\r\n",
            ),
            ("csv", "Code;Name;\"Data (SHA-256)\"\r\n1;2;3\r\n"),
            (
                "json",
                "{\n  \"tool\": {\"name\":\"tieuchi\",\"version\":\"9.9.9\"},",
            ),
            ("md", "# Kết quả\n\n- tieuchi 0.1.0\n"),
            ("txt", "Tổng hợp\n  tieuchi 1.20.3\n"),
            ("html", "<p>Viết bằng tieuchi 0.1.0.</p>"),
        ];
        for (ending, text) in results {
            assert!(is_result(ending, text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn data_is_no_result() {
        let data = [
            ("csv", "mã,tên,trẻ_em\n1,Xã A (SHA-256),5\n"),
            ("csv", "mã,tên,SHA-256 là gì\n"),
            ("json", "[{\"tool\": {\"name\": \"tieuchi\"}}]"),
            ("json", "{\"tool\": {\"name\": \"excel\"}}"),
            ("yaml", "tên: tieuchi 0.1.0\n"),
            ("md", "Bộ tiêu chí 2024, tieuchi mới\n"),
            ("txt", ""),
        ];
        for (ending, text) in data {
            assert!(!is_result(ending, text.as_bytes()), "{text}");
        }
    }
}
