//! The reports, read as their reader would: on the examples of the repository, and on a small
//! standard with every form that an item can take.

mod formats;
mod sentences;
mod workbook;

use std::path::{Path, PathBuf};

use tieuchi::data;
use tieuchi::model::{self, Standard};
use tieuchi::report::Assessment;
use tieuchi::source::{FileKind, Sources};
use tieuchi::syntax;

use crate::support::assessed;

/// A standard and data, read.
struct Input {
    sources: Sources,
    standard: Standard,
    data: data::DataSet,
}

impl Input {
    /// Reads files of the repository, named by their paths in it.
    fn read(standard: &str, data: &str) -> Input {
        std::env::set_current_dir(env!("CARGO_MANIFEST_DIR")).unwrap();
        let mut sources = Sources::new();
        let file = sources.read(Path::new(standard), FileKind::Text).unwrap();
        let (ast, findings) = syntax::parse(&sources, file);
        assert_eq!(findings, []);
        let (standard, findings) = model::build(file, &ast);
        let standard = standard.unwrap_or_else(|| panic!("{findings:#?}"));
        let data = data::read(&standard, &[PathBuf::from(data)], &mut sources).unwrap();
        Input {
            sources,
            standard,
            data,
        }
    }

    fn nui_thanh() -> Input {
        Input::read(
            "criteria/qd-06-2019.tieuchi",
            "examples/nui-thanh-2024.yaml",
        )
    }

    fn forms() -> Input {
        Input::read("tests/report/forms.tieuchi", "tests/report/forms.yaml")
    }

    fn assess(&self) -> Assessment<'_> {
        Assessment {
            account: self.data.account.clone(),
            ..assessed::of_data(&self.standard, &self.sources, &self.data)
        }
    }

    /// A report without what changes with every edit of a file: its hash.
    fn without_hashes(&self, report: &str) -> String {
        let mut report = report.to_owned();
        for (_, file) in self.sources.files() {
            report = report.replace(&file.sha256, "0123…");
            report = report.replace(&file.sha256[..12], "0123");
        }
        report
    }
}
