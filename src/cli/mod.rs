//! The command line: one file a command.

mod advise;
mod amended;
mod args;
mod asked;
mod check;
mod commune;
mod completions;
mod diff;
mod district;
mod doc;
mod each;
mod examples;
mod exit;
mod explain;
mod failure;
mod fmt;
mod form;
mod guard;
mod history;
mod input;
mod inspect;
mod lang;
mod law;
mod localise;
mod mark;
mod named;
mod new;
mod once;
mod opened;
mod output;
mod plan;
mod planning;
mod progress;
mod report;
mod score;
mod scoring;
mod session;
mod sources;
mod steps;
mod test;
mod usage;
mod value;
mod watch;
mod word;

use std::env;
use std::ffi::OsString;
use std::panic::resume_unwind;
use std::process::ExitCode;
use std::thread;

use clap::builder::StyledStr;
use clap::error::ErrorKind;
use clap::{CommandFactory as _, FromArgMatches as _};

use self::args::{Cli, Color, Command};
use self::exit::Exit;
use self::failure::Failure;
use self::session::Session;
use crate::l10n::Texts;

/// How much stack the work has. How deep rules and data may nest is limited for so much; the main thread
/// has what the system gives it: 1 MB on Windows, on others what `ulimit -s` says.
const STACK: usize = 8 << 20;

/// Runs the program.
pub fn main() -> ExitCode {
    let work = || {
        let typed: Vec<OsString> = env::args_os().skip(1).collect();
        let arguments = asked::for_help(&typed);
        run(&arguments)
    };
    let done = thread::scope(|scope| {
        let worker = thread::Builder::new().stack_size(STACK);
        // Where the system gives no thread, the main thread has to do.
        worker
            .spawn_scoped(scope, work)
            .map(thread::ScopedJoinHandle::join)
    });
    match done {
        Ok(Ok(exit)) => exit.into(),
        Ok(Err(panic)) => resume_unwind(panic),
        Err(_) => work().into(),
    }
}

/// Tells the program, before it runs, that it has no standard output.
pub fn stdout_is_closed() {
    output::stdout_is_closed();
}

/// The whole command line in the words of a language, as help and completions show it.
pub fn command(texts: &Texts) -> clap::Command {
    localise::localise(Cli::command(), texts)
}

fn run(arguments: &[OsString]) -> Exit {
    let texts = Texts::new(lang::choose(arguments));
    let command = command(&texts);
    let named = std::iter::once(OsString::from("tieuchi")).chain(arguments.iter().cloned());
    let matches = command.clone().try_get_matches_from(named);
    let cli = match matches.and_then(|mut matches| Cli::from_arg_matches_mut(&mut matches)) {
        Ok(cli) => cli,
        Err(error) => return unparsed(&error, &command, arguments, texts),
    };
    let mut session = Session::new(texts, cli.global.color);
    let done = match cli.command {
        None => start(&session),
        Some(Command::New(new)) => new::run(&new, &session),
        Some(Command::Check(check)) => check::run(&check, &session),
        Some(Command::Fmt(fmt)) => Ok(fmt::run(&fmt, &session)),
        Some(Command::Score(score)) => score::run(&score, &session),
        Some(Command::Watch(watch)) => watch::run(&watch, &mut session),
        Some(Command::Explain(explain)) => explain::run(&explain, &session),
        Some(Command::Report(report)) => report::run(&report, &session),
        Some(Command::Advise(advise)) => advise::run(&advise, &session),
        Some(Command::Plan(plan)) => plan::run(&plan, &session),
        Some(Command::History(history)) => history::run(&history, &session),
        Some(Command::Test(test)) => test::run(&test, &session),
        Some(Command::Doc(doc)) => doc::run(&doc, &session),
        Some(Command::Inspect(inspect)) => inspect::run(&inspect, &session),
        Some(Command::Sources(sources)) => sources::run(&sources, &session),
        Some(Command::Mark(mark)) => mark::run(mark, &session),
        Some(Command::Form(form)) => form::run(&form, &session),
        Some(Command::Diff(diff)) => diff::run(&diff, &session),
        Some(Command::Completions(completions)) => completions::run(&completions, command),
    };
    end(done, &session)
}

/// What a person may want to do who says nothing yet.
fn start(session: &Session) -> Result<Exit, Failure> {
    session.print(&(session.texts.get("cli-start") + "\n"))?;
    Ok(Exit::Success)
}

/// Help and version are no mistakes, though the parser hands them back as such.
fn unparsed(
    error: &clap::Error,
    command: &clap::Command,
    arguments: &[OsString],
    texts: Texts,
) -> Exit {
    let session = Session::new(texts, Color::Auto);
    let done = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => print(&error.render(), &session),
        _ => Err(usage::complaint(error, command, arguments).into()),
    };
    end(done, &session)
}

fn print(text: &StyledStr, session: &Session) -> Result<Exit, Failure> {
    if session.stdout.colour {
        session.print(&text.ansi().to_string())?;
    } else {
        session.print(&text.to_string())?;
    }
    Ok(Exit::Success)
}

fn end(done: Result<Exit, Failure>, session: &Session) -> Exit {
    match done {
        Ok(exit) => exit,
        Err(failure) => {
            session.tell(&failure.render(&session.texts, session.stderr));
            failure.exit()
        }
    }
}
