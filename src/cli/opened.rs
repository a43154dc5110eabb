//! Workbooks that another program has open: what is not saved there yet is not in the file.

use std::path::{Path, PathBuf};

use super::session::Session;
use crate::l10n::Args;
use crate::source::{FileKind, Sources};

/// Tells each workbook that was read while it was open elsewhere.
pub(super) fn tell(sources: &Sources, session: &Session) {
    let workbooks = sources
        .files()
        .filter(|(_, file)| file.kind == FileKind::Workbook);
    for (_, file) in workbooks {
        if let Some(sign) = sign_of(Path::new(&file.path)) {
            let args = Args::new()
                .with("file", file.name.as_str())
                .with("sign", sign);
            session.tell_line(&session.texts.with("cli-opened", &args));
        }
    }
}

/// The name of the file that Excel, or LibreOffice, leaves beside a workbook while it has it open.
fn sign_of(path: &Path) -> Option<String> {
    let name = path.file_name()?.to_string_lossy();
    let signs = [format!("~${name}"), format!(".~lock.{name}#")];
    let is_there = |sign: &String| -> bool {
        let beside: PathBuf = path.with_file_name(sign);
        beside.is_file()
    };
    signs.into_iter().find(is_there)
}
