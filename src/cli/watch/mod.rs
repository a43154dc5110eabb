//! `watch`: scores again when a file is saved, and says what that changed.
//!
//! Files are looked at again and again: shares of a network, which districts work on, send no word of what
//! others save there.

mod changes;
mod files;
mod stop;

use std::path::Path;

use super::args::Watch;
use super::exit::Exit;
use super::failure::{Complaint, Failure};
use super::input::Input;
use super::output;
use super::scoring;
use super::session::Session;
use crate::l10n::Args;
use crate::report;
use crate::source::{STDIN, display_path};
use changes::Verdicts;
use files::Files;
use stop::Stop;

/// Clears a terminal with what was scrolled away, and goes to its first line.
const CLEAR: &[u8] = b"\x1b[2J\x1b[3J\x1b[H";

/// Scores, waits for a change, and begins again, until it is told to stop.
pub(super) fn run(asked: &Watch, session: &mut Session) -> Result<Exit, Failure> {
    let mut paths = asked.inputs.data.iter().chain(&asked.inputs.previous);
    if paths.any(|path| path == Path::new(STDIN)) {
        return Err(Complaint::new("cli-watch-stdin", Args::new()).into());
    }
    let stop = Stop::new();
    let mut before = None;
    let mut is_first = true;
    loop {
        let files = Files::settled(&asked.inputs, &stop, |file| {
            let args = Args::new().with("file", display_path(file));
            session.tell_line(&session.texts.with("cli-watch-unfinished", &args));
        });
        if stop.is_asked() {
            break;
        }
        session.look_again();
        match score(asked, before.as_ref(), session) {
            Ok(verdicts) => before = Some(verdicts),
            // What was typed wrongly does not come right by waiting.
            Err(failure @ Failure::Usage(_)) if is_first => return Err(failure),
            Err(failure) => session.tell(&failure.render(&session.texts, session.stderr)),
        }
        is_first = false;
        let args = Args::new().with("files", files.count());
        let waits = session.texts.with("cli-watch-waits", &args);
        session.print(&format!("\n{waits}\n"))?;
        files.wait(&asked.inputs, &stop);
    }
    session.print(&format!("{}\n", session.texts.get("cli-watch-ended")))?;
    Ok(Exit::Success)
}

/// Scores once: the table as `score` prints it, and what changed since the last time.
fn score(asked: &Watch, before: Option<&Verdicts>, session: &Session) -> Result<Verdicts, Failure> {
    let Input {
        sources,
        standard,
        data,
        ..
    } = scoring::read(&asked.inputs, &asked.counted.district, None, session)?;
    let mut assessment = scoring::assess(&standard, &sources, data, asked.counted.target, session);
    assessment.only = asked.only.map(Into::into);
    if output::is_terminal() {
        output::exact(None, &|out| out.write_all(CLEAR))?;
    }
    scoring::tell(&assessment, None, session)?;
    let verdicts = Verdicts::of(&assessment);
    let changes = before.map(|before| verdicts.since(before, &session.texts));
    let look = session.stdout;
    session.write(None, &|out| {
        report::table::write(&assessment, &session.texts, look.width, look.colour, out)?;
        for line in changes.iter().flatten() {
            writeln!(out, "{line}")?;
        }
        Ok(())
    })?;
    Ok(verdicts)
}
