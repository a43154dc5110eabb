//! Reports on a standard itself: the rulebook and the list of every figure's source.

mod doc;
mod figures;
mod inspect;
mod page;
mod sources;
mod typed;

use std::path::Path;

use tieuchi::l10n::{Lang, Texts};
use tieuchi::model::{self, Standard};
use tieuchi::report::{doc as rulebook, sources as list};
use tieuchi::source::{FileKind, Sources};
use tieuchi::syntax;

const SHIPPED: &str = "criteria/qd-06-2019.tieuchi";
/// A small standard with every form that an item can take.
const FORMS: &str = "tests/report/forms.tieuchi";

/// A standard of rules that give and take points by steps.
const STEPS: &str = "tests/forms/steps.tieuchi";

/// A standard with the files it was read from.
struct Input {
    sources: Sources,
    standards: Vec<Standard>,
}

impl Input {
    /// Reads standards of the repository, named by their paths in it.
    fn read(paths: &[&str]) -> Input {
        let mut sources = Sources::new();
        let mut standards = Vec::new();
        for path in paths {
            let bytes = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
            standards.push(take_in(&mut sources, path, &bytes));
        }
        Input { sources, standards }
    }

    /// A standard that a test writes down.
    fn of(text: &str) -> Input {
        let mut sources = Sources::new();
        let standards = vec![take_in(&mut sources, "thử.tieuchi", text.as_bytes())];
        Input { sources, standards }
    }

    fn doc(&self, lang: Lang, layout: rulebook::Layout) -> String {
        let mut out = Vec::new();
        let texts = Texts::new(lang);
        let book = rulebook::Book {
            standards: &self.standards,
            plans: &[],
        };
        rulebook::write(&book, &self.sources, &texts, layout, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    fn html(&self) -> String {
        self.doc(Lang::Vi, rulebook::Layout::Html)
    }

    fn list(&self, lang: Lang, only: Option<list::Status>, layout: list::Layout) -> String {
        let mut out = Vec::new();
        let texts = Texts::new(lang);
        let standard = self.standards.first().unwrap();
        list::write(standard, &self.sources, only, &texts, layout, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    /// A report without what changes with every edit of a file: its hash.
    fn without_hashes(&self, report: &str) -> String {
        let mut report = report.to_owned();
        for (_, file) in self.sources.files() {
            report = report.replace(&file.sha256, "0123…");
        }
        report
    }
}

fn take_in(sources: &mut Sources, name: &str, bytes: &[u8]) -> Standard {
    let file = sources.add(name, FileKind::Text, bytes).unwrap();
    let (ast, mut findings) = syntax::parse(sources, file);
    let (standard, more) = model::build(file, &ast);
    findings.extend(more);
    standard.unwrap_or_else(|| panic!("{findings:#?}"))
}
