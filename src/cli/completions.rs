//! `completions`: what a shell needs to complete the commands as they are typed.

use super::args::Completions;
use super::exit::Exit;
use super::failure::Failure;
use super::output;

/// Writes the completions of a shell.
pub(super) fn run(asked: &Completions, mut command: clap::Command) -> Result<Exit, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(asked.shell, &mut command, "tieuchi", &mut script);
    output::exact(None, &|out| out.write_all(&script))?;
    Ok(Exit::Success)
}
