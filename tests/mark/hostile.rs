//! Whatever the parts of a workbook are, it is marked as a whole or refused.

use std::sync::OnceLock;

use proptest::prelude::*;
use rust_xlsxwriter::{ConditionalFormat2ColorScale, Note, Workbook};
use tieuchi::diagnostic::{Code, Diagnostic};
use tieuchi::l10n::{Lang, Texts};
use tieuchi::mark::{self, Work};
use tieuchi::source::{FileKind, Position, Sources};

use super::support::{communes, marked, parts_of, with};

/// A workbook that was marked before: with everything that is looked for.
fn seed() -> &'static [u8] {
    static SEED: OnceLock<Vec<u8>> = OnceLock::new();
    SEED.get_or_init(|| {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        communes(sheet, &["x", "0", "y"]);
        sheet
            .add_conditional_format(1, 3, 9, 3, &ConditionalFormat2ColorScale::new())
            .unwrap();
        let other = book.add_worksheet();
        other.insert_note(1, 1, &Note::new("của huyện")).unwrap();
        marked(&book.save_to_buffer().unwrap())
    })
}

/// Marks one cell of each sheet, in a workbook whose third is taken for an earlier list.
fn mark_all(bytes: &[u8]) -> Option<Vec<u8>> {
    static TEXTS: OnceLock<Texts> = OnceLock::new();
    let texts = TEXTS.get_or_init(|| Texts::new(Lang::Vi));
    let mut sources = Sources::new();
    let file = sources.add("a.xlsx", FileKind::Workbook, bytes).unwrap();
    let names = ["Sheet1", "Sheet2", "Kết quả rà soát"];
    sources.name_sheets(file, names.map(str::to_owned).to_vec());
    let findings = [1, 2].map(|sheet| {
        let at = Position {
            file,
            sheet,
            row: 2,
            column: 4,
        };
        Diagnostic::new(Code::NotANumber, at)
            .arg("name", "Số trẻ em")
            .arg("value", "x")
    });
    let work = Work {
        file,
        lists: &[3],
        findings: &findings.iter().collect::<Vec<_>>(),
        sources: &sources,
        standard: "Bộ",
        texts,
    };
    mark::mark(bytes, &work).ok().map(|marked| marked.bytes)
}

#[test]
fn the_seed_is_marked() {
    assert!(mark_all(seed()).is_some());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

    #[test]
    fn damaged_parts_are_refused_or_kept(
        part in any::<prop::sample::Index>(),
        (from, to) in (any::<prop::sample::Index>(), any::<prop::sample::Index>()),
        piece in prop_oneof![
            Just(String::new()), Just("<".to_owned()), Just("</x>".to_owned()), Just("<x a='1'>".to_owned()),
            Just("\"".to_owned()), Just("&#0;".to_owned()), Just("<!-- --".to_owned()), Just("\u{FEFF}".to_owned()),
            "[a-z<>/='\" ]{1,6}",
        ],
        cuts in any::<bool>(),
    ) {
        let parts = parts_of(seed());
        let changed = part.get(&parts);
        let places: Vec<usize> = changed.text().char_indices().map(|(at, _)| at).collect();
        let (one, other) = (*from.get(&places), *to.get(&places));
        // A short piece is cut out, or none.
        let (start, end) = (one.min(other), one.max(other).min(one.min(other) + 60));
        let end = if cuts { end } else { start };
        let end = (end..=changed.text().len()).find(|at| changed.text().is_char_boundary(*at)).unwrap();
        let text = [&changed.text()[..start], &piece, &changed.text()[end..]].concat();
        let bytes = with(seed(), &[(changed.name.as_str(), Some(&text))]);
        if let Some(new) = mark_all(&bytes) {
            let names = |bytes: &[u8]| parts_of(bytes).into_iter().map(|part| part.name).collect::<Vec<_>>();
            let after = names(&new);
            let of_notes = |name: &str| name.contains("comments") || name.contains("vmlDrawing");
            for name in names(&bytes) {
                prop_assert!(after.contains(&name) || of_notes(&name), "{name} is lost");
            }
        }
    }
}
