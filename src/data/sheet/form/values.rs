//! The columns of a form's figures, by their headings.

use super::{cell, is_one_of};
use crate::data::evidence::{looks_like_a_name, names_a_total};
use crate::data::grid::GridRow;
use crate::data::keys::{Keys, is_previous, is_year};
use crate::data::raw::Raw;
use crate::data::sheet::look::is_figure;
use crate::data::unit_name::{self, Level};
use crate::names;

/// Headings of a column of figures.
const VALUES: [&str; 18] = [
    "số liệu",
    "kết quả",
    "giá trị",
    "thực hiện",
    "kết quả thực hiện",
    "số lượng",
    "kỳ này",
    "số báo cáo",
    "báo cáo",
    "năm nay",
    "số liệu báo cáo",
    "số liệu thực hiện",
    "kết quả đạt được",
    "số thực hiện",
    "trả lời",
    "thực tế",
    "tổng số",
    "tổng",
];

/// Headings of columns of which nothing is read.
const OTHERS: [&str; 16] = [
    "đơn vị tính",
    "đvt",
    "đơn vị",
    "ghi chú",
    "stt",
    "tt",
    "mã",
    "mã số",
    "điểm",
    "điểm tối đa",
    "điểm chuẩn",
    "kế hoạch",
    "chỉ tiêu giao",
    "minh chứng",
    "nguồn",
    "tài liệu kiểm chứng",
];

/// A column of figures.
pub(super) struct Value {
    pub(super) column: u32,
    pub(super) whose: Whose,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Whose {
    /// Of the commune that the form is of.
    Own,
    /// Of that commune, in the previous period.
    Previous,
    /// Of the commune of this name.
    Commune(String),
}

/// The columns of figures, and the year that headings name.
pub(super) fn values(
    keys: &Keys,
    heads: &[GridRow<'_>],
    body: &[GridRow<'_>],
    labels: u32,
) -> (Vec<Value>, Option<i32>) {
    let mut columns: Vec<u32> = (body.iter())
        .flat_map(|row| row.cells.iter())
        .filter(|(column, raw)| *column > labels && may_be_value(keys, raw))
        .map(|(column, _)| *column)
        .collect();
    columns.sort_unstable();
    columns.dedup();
    let headed: Vec<(u32, String)> = columns
        .into_iter()
        .map(|column| (column, heading(heads, column)))
        .filter(|(_, text)| !is_one_of(text, &OTHERS) && !names_no_figure(text))
        .collect();
    if headed.iter().any(|(_, text)| is_commune(text)) {
        let names = headed.iter().filter(|(_, text)| {
            is_commune(text) || looks_like_a_name(text) && !is_one_of(text, &VALUES)
        });
        let whose = |(column, text): &(u32, String)| Value {
            column: *column,
            whose: Whose::Commune(text.clone()),
        };
        return (names.map(whose).collect(), None);
    }
    let years: Vec<i32> = headed.iter().filter_map(|(_, text)| year(text)).collect();
    let latest = years.iter().copied().max();
    let mut values = Vec::new();
    let mut unknown = Vec::new();
    for (column, text) in &headed {
        let whose = match year(text) {
            Some(year) if Some(year) == latest => Some(Whose::Own),
            Some(year) if latest == Some(year + 1) => Some(Whose::Previous),
            Some(_) => None,
            None if is_previous(text) || is_one_of(text, &["năm trước", "cùng kỳ"]) => {
                Some(Whose::Previous)
            }
            None if is_one_of(text, &VALUES) => Some(Whose::Own),
            None => {
                unknown.push((*column, text.clone()));
                None
            }
        };
        values.extend(whose.map(|whose| Value {
            column: *column,
            whose,
        }));
    }
    if !values.iter().any(|value| value.whose == Whose::Own) {
        let named = unknown.iter().all(|(_, text)| looks_like_a_name(text));
        match unknown.as_slice() {
            [(column, _)] => values.push(Value {
                column: *column,
                whose: Whose::Own,
            }),
            [] => {}
            several if named => values.extend(several.iter().map(|(column, text)| Value {
                column: *column,
                whose: Whose::Commune(text.clone()),
            })),
            _ => {}
        }
    }
    (values, latest)
}

/// What stands over a column, the lowest text.
fn heading(heads: &[GridRow<'_>], column: u32) -> String {
    let texts = heads.iter().rev().filter_map(|row| cell(row, column));
    let mut texts = texts.map(|raw| match raw {
        Raw::Number { value, .. } => value.normalize().to_string(),
        _ => names::tidy(raw.heading()),
    });
    texts.find(|text| !text.is_empty()).unwrap_or_default()
}

fn names_no_figure(text: &str) -> bool {
    names_a_total(text) && !is_one_of(text, &VALUES) && year(text).is_none()
}

fn is_commune(text: &str) -> bool {
    unit_name::level(text) == Some(Level::Commune)
}

fn year(text: &str) -> Option<i32> {
    let key = names::key(text);
    let prefixes = [
        "năm",
        "số liệu năm",
        "kết quả năm",
        "thực hiện năm",
        "số liệu",
        "kết quả",
        "thực hiện",
    ];
    let rest = prefixes
        .iter()
        .find_map(|word| key.strip_prefix(&names::key(word)))
        .unwrap_or(&key);
    rest.trim().parse().ok().filter(|year| is_year(*year))
}

/// Whether a cell beside a label may be its figure, and not the unit in which it is counted.
fn may_be_value(keys: &Keys, raw: &Raw<'_>) -> bool {
    match raw {
        Raw::Text(text) => is_figure(raw) || !keys.names_a_unit(text),
        Raw::Blank => false,
        _ => true,
    }
}
