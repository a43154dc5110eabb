//! `mark`: a workbook given back with its mistakes marked.

use std::path::Path;

use super::args::{DEFAULT_TARGET, Inputs, Mark};
use super::exit::Exit;
use super::failure::{Complaint, Failure};
use super::guard::Reads;
use super::input;
use super::output;
use super::scoring::assess;
use super::session::Session;
use crate::data::account::{Account, Kind, Unread};
use crate::diagnostic::Diagnostic;
use crate::l10n::Args;
use crate::limits;
use crate::mark::{self, Marked, Work};
use crate::source::{FileId, Sources, display_path, exact_path};

/// The endings of workbooks that can be marked.
const ENDINGS: [&str; 2] = ["xlsx", "xlsm"];

/// Marks a workbook, or says why it cannot be.
pub(super) fn run(asked: Mark, session: &Session) -> Result<Exit, Failure> {
    let (file, output) = (asked.file.clone(), asked.output.clone());
    input::refuse_data(&asked.standard, std::slice::from_ref(&file))?;
    fits(&file, &output)?;
    let inputs = Inputs {
        standard: asked.standard,
        data: vec![asked.file],
        previous: asked.previous,
        choice: asked.choice,
        when: asked.when,
    };
    Reads::all(&inputs).keep_from(&[Some(&output)])?;
    let read = input::read_whatever(&inputs, session)?;
    let sources = read.sources;
    let assessment = assess(&read.standard, &sources, read.data, DEFAULT_TARGET, session);
    let findings: Vec<&Diagnostic> = assessment.all_findings().collect();
    input::tell_data(&findings, &sources, session);
    let Some(id) = workbook(&file, &sources) else {
        return Err(not_written(session));
    };
    let bytes = sources.bytes(&file, limits::TABLE_SIZE)?;
    let work = Work {
        file: id,
        lists: &lists(&assessment.account, id),
        findings: &findings,
        sources: &sources,
        standard: &read.standard.title,
        texts: &session.texts,
    };
    let marked = match mark::mark(bytes.bytes(), &work) {
        Ok(marked) => marked,
        Err(refusal) => {
            let (message, help) = refusal.message();
            let complaint = Complaint::new(message, refusal.args()).help(help, refusal.args());
            session.tell(&complaint.render(&session.texts, session.stderr));
            return Err(not_written(session));
        }
    };
    output::exact(Some(&output), &|out| out.write_all(&marked.bytes))?;
    tell(&marked, findings.len(), &output, session);
    Ok(read.exit.max(input::exit_of(findings)))
}

/// Refuses what is no workbook of the kind that can be marked, and a name of another kind for the result.
fn fits(file: &Path, output: &Path) -> Result<(), Complaint> {
    let ending = |path: &Path| {
        let ending = path.extension().unwrap_or_default();
        ending.to_string_lossy().to_lowercase()
    };
    let named = || Args::new().with("file", display_path(file));
    if file.is_dir() {
        return Err(Complaint::new("cli-mark-folder", named()).help("cli-mark-each", Args::new()));
    }
    let known = ending(file);
    if !ENDINGS.contains(&known.as_str()) {
        return Err(Complaint::new("cli-mark-not-a-workbook", named())
            .help("cli-mark-save", Args::new())
            .hint("cli-mark-list", Args::new()));
    }
    if ending(output) != known {
        let proposal = display_path(&output.with_extension(&known));
        let args = Args::new()
            .with("file", display_path(output))
            .with("ending", known)
            .with("proposal", proposal);
        return Err(Complaint::new("cli-mark-same-ending", args.clone())
            .help("cli-other-ending-name", args));
    }
    Ok(())
}

/// The workbook among the files that were read. Where it is the list of units too, that was read before.
fn workbook(file: &Path, sources: &Sources) -> Option<FileId> {
    let name = exact_path(file);
    let is_it = |(_, read): &(FileId, &crate::source::SourceFile)| {
        read.path == name && read.loss.is_none() && !read.sheets.is_empty() && !read.is_previous
    };
    sources.files().filter(is_it).last().map(|(id, _)| id)
}

/// The sheets of a workbook that are lists of findings of an earlier time.
fn lists(account: &Account, file: FileId) -> Vec<u16> {
    let parts = account.parts.iter();
    let lists = parts.filter(|part| {
        part.file == file && part.sheet > 0 && part.kind == Kind::Unread(Unread::OwnResult)
    });
    lists.map(|part| part.sheet).collect()
}

fn not_written(session: &Session) -> Failure {
    session.tell_line(&session.texts.get("cli-mark-not-written"));
    Failure::Told(Exit::Findings)
}

fn tell(marked: &Marked, findings: usize, output: &Path, session: &Session) {
    let texts = &session.texts;
    let args = Args::new()
        .with("cells", marked.cells)
        .with("notes", marked.notes)
        .with("findings", findings)
        .with("sheet", marked.list.as_str())
        .with("file", display_path(output));
    session.tell_line(&texts.with("cli-mark-done", &args));
    if marked.left > 0 {
        let args = Args::new().with("count", marked.left);
        session.tell_line(&texts.with("cli-mark-left", &args));
    }
}
