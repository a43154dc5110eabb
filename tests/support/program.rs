//! The program, as somebody types it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use assert_cmd::Command;
use assert_cmd::cargo::cargo_bin_cmd;

/// The program as typed in a folder, in an environment that says nothing of how it is to look.
pub(crate) fn program(folder: impl AsRef<Path>) -> Command {
    let mut command = cargo_bin_cmd!("tieuchi");
    for variable in [
        "TIEUCHI_LANG",
        "NO_COLOR",
        "CLICOLOR",
        "CLICOLOR_FORCE",
        "COLUMNS",
    ] {
        command.env_remove(variable);
    }
    command.current_dir(folder);
    command
}

/// Runs the program in the project's own folder.
pub(crate) fn run(arguments: &[&str]) -> Output {
    let mut program = program(env!("CARGO_MANIFEST_DIR"));
    program.args(arguments).output().unwrap()
}

/// What was written, as text.
pub(crate) fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// How a run ended.
pub(crate) fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

/// All that a person sees of a run.
pub(crate) fn seen(output: &Output) -> String {
    let (stdout, stderr) = (text(&output.stdout), text(&output.stderr));
    format!("{stdout}--- stderr\n{stderr}--- exit {}\n", code(output))
}

/// What was written to either stream, and how a run ended.
pub(crate) fn parts(output: &Output) -> (String, String, i32) {
    let text = |bytes| text(bytes).to_owned();
    (text(&output.stdout), text(&output.stderr), code(output))
}

/// An empty folder for one test, by the names of its room and its own.
pub(crate) fn fresh_folder(room: &str, name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(room).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}
