//! Which units became which: a table of units before and after a merger.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use csv::{ReaderBuilder, StringRecord};

use super::record::Identity;
use crate::names::key;
use crate::source::{FileKind, SourceError, Sources};

/// Which units became which.
#[derive(Debug, Clone, Default)]
pub struct UnitsMap {
    /// The parts of each new unit, by its code.
    parts: HashMap<String, Vec<OldUnit>>,
    /// The codes of new units, by the keys of their names; `None` where several have the name.
    codes: HashMap<String, Option<String>>,
}

/// A unit that is no more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OldUnit {
    /// Who it was.
    pub identity: Identity,
    /// Whether it was divided: then nobody knows which of its figures went where.
    pub is_divided: bool,
}

/// What is wrong with a map, and in which line; 0 of what is wrong with all of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MapFault {
    /// It lacks a column.
    NoColumn(&'static str),
    /// A line is not one of a table.
    BadRow(u64),
    /// A line lacks a code that can be read.
    BadCode(u64, String),
    /// A line says neither yes nor no of whether its unit was divided.
    BadAnswer(u64, String),
}

/// The columns, each by its names.
const COLUMNS: [&[&str]; 8] = [
    &["old_commune_code", "mã cũ"],
    &["old_commune", "tên cũ"],
    &["old_district", "huyện cũ"],
    &["old_province", "tỉnh cũ"],
    &["new_commune_code", "mã mới"],
    &["new_commune", "tên mới"],
    &["new_province", "tỉnh mới"],
    &["old_commune_split", "chia tách"],
];

/// The places of the columns that there have to be.
const NEEDED: [usize; 3] = [0, 4, 7];

impl UnitsMap {
    /// Reads a map. What is wrong with it is told all at once.
    pub fn read(
        path: &Path,
        sources: &mut Sources,
    ) -> Result<Result<Self, Vec<MapFault>>, SourceError> {
        let file = sources.read(path, FileKind::Table)?;
        sources.is_unit_list(file);
        Ok(Self::parse(&sources.file(file).text))
    }

    fn parse(text: &str) -> Result<Self, Vec<MapFault>> {
        let first = text.lines().next().unwrap_or_default();
        let count = |sign: char| first.matches(sign).count();
        let delimiter = if count(';') > count(',') { b';' } else { b',' };
        let mut reader = ReaderBuilder::new()
            .delimiter(delimiter)
            .from_reader(text.as_bytes());
        let headings: Vec<String> = match reader.headers() {
            Ok(headings) => headings.iter().map(key).collect(),
            Err(_) => return Err(vec![MapFault::BadRow(1)]),
        };
        let places: Vec<Option<usize>> = COLUMNS
            .iter()
            .map(|names| {
                let names: Vec<String> = names.iter().map(|name| key(name)).collect();
                headings.iter().position(|heading| names.contains(heading))
            })
            .collect();
        let missing = NEEDED
            .iter()
            .filter(|column| place(&places, **column).is_none());
        let names = missing.filter_map(|column| COLUMNS.get(*column)?.first());
        let mut faults: Vec<MapFault> = names.map(|name| MapFault::NoColumn(name)).collect();
        if !faults.is_empty() {
            return Err(faults);
        }
        let mut map = Self::default();
        let mut became: HashMap<String, HashSet<String>> = HashMap::new();
        for row in reader.records() {
            match row {
                Ok(row) => map.row(&row, &places, &mut became, &mut faults),
                Err(error) => {
                    let line = error.position().map_or(0, csv::Position::line);
                    faults.push(MapFault::BadRow(line));
                }
            }
        }
        // A unit that became several was divided, whatever its rows say.
        for unit in map.parts.values_mut().flatten() {
            let code = unit.identity.code.as_deref().unwrap_or_default();
            unit.is_divided |= became.get(code).is_some_and(|new| new.len() > 1);
        }
        if faults.is_empty() {
            Ok(map)
        } else {
            Err(faults)
        }
    }

    fn row(
        &mut self,
        row: &StringRecord,
        places: &[Option<usize>],
        became: &mut HashMap<String, HashSet<String>>,
        faults: &mut Vec<MapFault>,
    ) {
        let line = row.position().map_or(0, csv::Position::line);
        let cell = |column: usize| {
            let text = place(places, column).and_then(|place| row.get(place));
            text.unwrap_or_default().trim()
        };
        let text = |column: usize| Some(cell(column).to_owned()).filter(|text| !text.is_empty());
        let [old, new] = [cell(0), cell(4)];
        // A unit that comes from none.
        if old.is_empty() && is_code(new) {
            self.parts.entry(new.to_owned()).or_default();
            return;
        }
        for code in [old, new] {
            if !is_code(code) {
                faults.push(MapFault::BadCode(line, code.to_owned()));
                return;
            }
        }
        let is_divided = match key(cell(7)).as_str() {
            "yes" => true,
            "no" => false,
            said if said == key("có") => true,
            said if said == key("không") => false,
            _ => {
                faults.push(MapFault::BadAnswer(line, cell(7).to_owned()));
                return;
            }
        };
        if let Some(name) = text(5) {
            let code = self.codes.entry(key(&name));
            code.and_modify(|code| {
                if code.as_deref() != Some(new) {
                    *code = None;
                }
            })
            .or_insert_with(|| Some(new.to_owned()));
        }
        let into = became.entry(old.to_owned()).or_default();
        into.insert(new.to_owned());
        let parts = self.parts.entry(new.to_owned()).or_default();
        let code = Some(old.to_owned());
        if parts.iter().all(|unit| unit.identity.code != code) {
            parts.push(OldUnit {
                identity: Identity {
                    code,
                    name: text(1),
                    district: text(2),
                    province: text(3),
                },
                is_divided,
            });
        }
    }

    /// What a new unit was made of; `None` of one that the map does not name.
    pub fn parts(&self, code: &str) -> Option<&[OldUnit]> {
        self.parts.get(code).map(Vec::as_slice)
    }

    /// The code of a new unit of which only the name is known, where one has it.
    pub fn code_of(&self, name: &str) -> Option<&str> {
        self.codes.get(&key(name))?.as_deref()
    }
}

fn place(places: &[Option<usize>], column: usize) -> Option<usize> {
    places.get(column).copied().flatten()
}

fn is_code(text: &str) -> bool {
    text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str =
        "old_commune_code,old_commune,new_commune_code,new_commune,old_commune_split\n";

    fn map(rows: &str) -> Result<UnitsMap, Vec<MapFault>> {
        UnitsMap::parse(&format!("{HEAD}{rows}"))
    }

    #[test]
    fn a_unit_that_became_several_was_divided_whatever_is_said() {
        let map = map("00001,A,00001,X,no\n00002,B,00001,X,no\n00002,B,00003,Y,no\n").unwrap();
        let divided = |code: &str| -> Vec<bool> {
            map.parts(code)
                .unwrap()
                .iter()
                .map(|it| it.is_divided)
                .collect()
        };
        assert_eq!(divided("00001"), [false, true]);
        assert_eq!(divided("00003"), [true]);
        assert!(map.parts("00002").is_none());
    }

    #[test]
    fn a_name_that_one_new_unit_has_gives_its_code() {
        let map = map(
            "00001,A,00001,Xã X,no\n00002,B,00001,Xã X,no\n00003,C,00003,Xã Y,no\n00004,D,00004,Xã Y,no\n",
        );
        let map = map.unwrap();
        assert_eq!(map.code_of("xã x"), Some("00001"));
        assert_eq!(map.code_of("Xã Y"), None);
        assert_eq!(map.code_of("Xã Z"), None);
    }

    #[test]
    fn all_that_is_wrong_is_told_with_its_line() {
        let faults = map("1,A,00001,X,no\n00002,B,00001,X,maybe\n00003,C\n").unwrap_err();
        assert_eq!(
            faults,
            [
                MapFault::BadCode(2, "1".to_owned()),
                MapFault::BadAnswer(3, "maybe".to_owned()),
                MapFault::BadRow(4),
            ]
        );
        let faults = UnitsMap::parse("mã cũ;tên cũ\n00001;A\n").unwrap_err();
        assert_eq!(
            faults,
            [
                MapFault::NoColumn("new_commune_code"),
                MapFault::NoColumn("old_commune_split"),
            ]
        );
    }
}
