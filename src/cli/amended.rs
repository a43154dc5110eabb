//! Examples of days on which their own text has been amended: the law of such a day is in another.

use std::path::PathBuf;

use super::session::Session;
use crate::diagnostic::{Code, Diagnostic};
use crate::law::{self, Library};
use crate::model::{Example, Standard};
use crate::number::format_date;

/// The texts of the folders that were named, and of those in which files that were named stand:
/// also the ones that no day has chosen.
#[derive(Default)]
pub(super) struct Around(Library);

impl Around {
    /// Reads them. What cannot be read is told where it is asked for.
    pub(super) fn read(paths: &[PathBuf], session: &Session) -> Self {
        let folders = paths.iter().filter(|path| path.is_dir()).cloned();
        let files = paths.iter().filter(|path| path.is_file());
        let beside = files.flat_map(|path| law::beside(path).unwrap_or_default());
        let all: Vec<PathBuf> = folders.chain(beside).collect();
        Self(Library::read(&all, &[], &mut session.sources()).unwrap_or_default())
    }

    /// What is wrong with an example of a day on which another text has amended its own.
    pub(super) fn amended(&self, own: &Standard, example: &Example) -> Option<Diagnostic> {
        let day = example.day?;
        let by = *self.0.amending_any(&own.id, day.day).first()?;
        let finding = Diagnostic::new(Code::ExampleOutOfForce, day.span)
            .arg("case", "amended")
            .arg("day", format_date(day.day))
            .arg("by", self.0.text(by).id());
        Some(finding)
    }
}
