//! `new`: a folder to work in, for somebody who begins.

use std::fs;
use std::io;
use std::path::Path;

use super::args::{Form, FormFormat, New, When};
use super::exit::Exit;
use super::failure::{Complaint, Failure};
use super::form;
use super::output::OutputError;
use super::session::Session;
use crate::l10n::Args;
use crate::source::display_path;

/// The standard that the program brings along, and its examples.
const LAW: [(&str, &str); 2] = [
    (STANDARD, include_str!("../../criteria/qd-06-2019.tieuchi")),
    (
        "qd-06-2019.vi-du.tieuchi",
        include_str!("../../criteria/qd-06-2019.vi-du.tieuchi"),
    ),
];
const STANDARD: &str = "qd-06-2019.tieuchi";

/// The blank form, what explains the folder, and where forms go that are filled in.
const FORM: &str = "bieu-mau.xlsx";
const README: &str = "HUONG-DAN.txt";
const DATA: &str = "so-lieu";

/// Makes the folder. What is there already is never touched.
pub(super) fn run(asked: &New, session: &Session) -> Result<Exit, Failure> {
    let folder = asked.folder.as_path();
    let failed = |path: &Path, cause: io::Error| OutputError {
        path: Some(path.to_owned()),
        cause,
    };
    let is_free = match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_none(),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => true,
        Err(cause) => return Err(failed(folder, cause).into()),
    };
    if !is_free {
        let args = Args::new().with("folder", display_path(folder));
        let complaint = Complaint::new("cli-new-not-empty", args);
        return Err(complaint.help("cli-new-not-empty-help", Args::new()).into());
    }
    let data = folder.join(DATA);
    fs::create_dir_all(&data).map_err(|cause| failed(&data, cause))?;
    for (name, text) in LAW {
        let path = folder.join(name);
        session.write(Some(&path), &|out| out.write_all(text.as_bytes()))?;
    }
    let form = Form {
        standard: folder.join(STANDARD),
        output: Some(folder.join(FORM)),
        format: Some(FormFormat::Xlsx),
        units: None,
        district: Vec::new(),
        one_each: None,
        verified: false,
        data_format: None,
        when: When::default(),
    };
    let exit = form::run(&form, session)?;
    let readme = session.texts.get("new-readme") + "\n";
    let path = folder.join(README);
    session.write(Some(&path), &|out| out.write_all(readme.as_bytes()))?;
    let args = Args::new()
        .with("folder", display_path(folder))
        .with("readme", README);
    session.print(&(session.texts.with("cli-new-made", &args) + "\n"))?;
    Ok(exit)
}
