//! `fmt`: criteria files in the one canonical layout.

use std::path::Path;
use std::time::Duration;

use similar::{ChangeTag, TextDiff};

use super::args::Fmt;
use super::exit::Exit;
use super::failure::{Complaint, Failure};
use super::guard::Reads;
use super::input::{refuse_all_data, told};
use super::output;
use super::session::Session;
use crate::diagnostic::{Diagnostic, Severity};
use crate::l10n::Args;
use crate::source::{Disk, FileId, FileKind, STDIN, Sources, is_stream};
use crate::syntax;

/// So many lines that a file has otherwise, and as many of what should be there, are shown; of
/// more only the number.
const MOST_SHOWN: usize = 10;

/// After so long a comparison of two long texts takes the shortest way.
const PATIENCE: Duration = Duration::from_millis(300);

/// A longer line is cut where differences are shown.
const LONGEST: usize = 160;

/// Formats each file, whatever happens to the others.
pub(super) fn run(asked: &Fmt, session: &Session) -> Exit {
    let mut exit = Exit::Success;
    for path in &asked.files {
        match one(path, asked, session) {
            Ok(ended) => exit = exit.max(ended),
            Err(failure) => {
                session.tell(&failure.render(&session.texts, session.stderr));
                exit = exit.max(failure.exit());
            }
        }
    }
    exit
}

/// One file, from what it was to where it goes.
fn one(path: &Path, asked: &Fmt, session: &Session) -> Result<Exit, Failure> {
    let texts = &session.texts;
    // What was written before is another file.
    let mut sources = Sources::of(&Disk::default(), &texts.get("cli-stdin"));
    let file = read(path, &mut sources)?;
    let source = sources.file(file);
    let args = Args::new().with("file", source.name.as_str());
    let (ast, findings) = syntax::parse(&sources, file);
    if findings
        .iter()
        .any(|finding| finding.severity == Severity::Error)
    {
        let shown: Vec<&Diagnostic> = findings.iter().collect();
        session.tell(&told(&shown, &sources, session, session.stderr));
        session.tell_line(&texts.with("fmt-not-done", &args));
        return Ok(Exit::Findings);
    }
    let Some(text) = syntax::format(&sources, file, &ast) else {
        let complaint = Complaint::new("fmt-not-kept", args).help("fmt-report", Args::new());
        session.tell(&complaint.render(texts, session.stderr));
        return Ok(Exit::World);
    };
    let same_ends = with_line_ends_of(&source.text, text);
    let changes = Changes::new(&source.text, &same_ends);
    let is_done = is_stored(&sources, file, &same_ends);
    if asked.check {
        if is_done {
            return Ok(Exit::Success);
        }
        session.print(&changes.shown(args, session))?;
        return Ok(Exit::Findings);
    }
    if asked.stdout || is_stream(path) {
        output::hand_on(&same_ends)?;
        return Ok(Exit::Success);
    }
    if is_done {
        session.print(&(texts.with("fmt-unchanged", &args) + "\n"))?;
        return Ok(Exit::Success);
    }
    output::exact(Some(path), &|out| out.write_all(same_ends.as_bytes()))?;
    let args = args.with("lines", changes.count());
    session.print(&(texts.with("fmt-changed", &args) + "\n"))?;
    Ok(Exit::Success)
}

fn read(path: &Path, sources: &mut Sources) -> Result<FileId, Failure> {
    if path != Path::new(STDIN) {
        Reads::law(&[path]).keep_from(&[])?;
        refuse_all_data(path)?;
    }
    Ok(sources.read(path, FileKind::Text)?)
}

/// A text with the line ends that a file has had: editors of some systems expect `\r\n`.
fn with_line_ends_of(before: &str, text: String) -> String {
    let first_line = before.find('\n').and_then(|end| before.get(..end));
    if first_line.is_some_and(|line| line.ends_with('\r')) {
        text.replace('\n', "\r\n")
    } else {
        text
    }
}

/// Whether a file has exactly these bytes on disk.
fn is_stored(sources: &Sources, file: FileId, text: &str) -> bool {
    let mut again = Sources::new();
    again
        .add("", FileKind::Text, text.as_bytes())
        .is_some_and(|new| again.file(new).sha256 == sources.file(file).sha256)
}

/// How a text differs from its canonical layout, line by line.
struct Changes {
    /// The sign of a change, and the line as it is shown.
    lines: Vec<(&'static str, String)>,
    /// The first line that differs, counted from 1.
    first: usize,
}

impl Changes {
    fn new(before: &str, after: &str) -> Self {
        let (before, after) = (before.replace("\r\n", "\n"), after.replace("\r\n", "\n"));
        let diff = TextDiff::configure()
            .timeout(PATIENCE)
            .diff_lines(before.as_str(), after.as_str());
        let changed = diff
            .iter_all_changes()
            .filter(|change| change.tag() != ChangeTag::Equal);
        let mut first = None;
        let lines = changed.map(|change| {
            let (sign, at) = match change.tag() {
                ChangeTag::Delete => ("-", change.old_index()),
                _ => ("+", change.new_index()),
            };
            first = first.or(at);
            (sign, visible(change.value()))
        });
        let lines = lines.collect();
        Self {
            lines,
            first: first.map_or(0, |at| at + 1),
        }
    }

    /// How many lines of the result were not there before, or how many went where none is new.
    fn count(&self) -> usize {
        let count = |sign| self.lines.iter().filter(|(of, _)| *of == sign).count();
        count("+").max(count("-"))
    }

    fn shown(&self, args: Args, session: &Session) -> String {
        let texts = &session.texts;
        if self.lines.is_empty() {
            return texts.with("fmt-stored-otherwise", &args) + "\n";
        }
        let args = args.with("lines", self.count()).with("first", self.first);
        let mut text = texts.with("fmt-differs", &args) + "\n";
        let mut left = [("-", MOST_SHOWN), ("+", MOST_SHOWN)];
        let mut more = 0;
        for (sign, line) in &self.lines {
            let left = left.iter_mut().find(|(of, left)| of == sign && *left > 0);
            if let Some((_, left)) = left {
                *left -= 1;
                text.extend(["  ", sign, " ", line, "\n"]);
            } else {
                more += 1;
            }
        }
        if more > 0 {
            text += &texts.with("fmt-more", &Args::new().with("count", more));
            text.push('\n');
        }
        text
    }
}

/// A line of which the white space at its end can be seen.
fn visible(line: &str) -> String {
    let line = line.trim_end_matches(['\n', '\r']);
    let kept = line.trim_end();
    let behind = line.chars().count() - kept.chars().count();
    let shown: String = kept
        .chars()
        .chain(std::iter::repeat_n('·', behind))
        .flat_map(|c| if c == '\t' { vec!['→', ' '] } else { vec![c] })
        .collect();
    if shown.chars().count() <= LONGEST {
        return shown;
    }
    shown.chars().take(LONGEST).chain(['…']).collect()
}
