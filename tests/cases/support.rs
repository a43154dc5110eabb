//! Runs the program on the files of this folder.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::support::program::{parts, program};

/// What came of a run.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    pub(crate) code: i32,
}

/// The folder of the inputs of a kind: `data`, `law` or `reference`.
pub(crate) fn folder(kind: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/cases")
        .join(kind)
}

/// Runs the program as if typed in a folder.
pub(crate) fn run_in(folder: &Path, arguments: &[&str]) -> Run {
    let output = program(folder).args(arguments).output().unwrap();
    let (stdout, stderr, code) = parts(&output);
    Run {
        stdout,
        stderr,
        code,
    }
}

/// Runs the program as if typed in the folder of a kind of inputs.
pub(crate) fn run(kind: &str, arguments: &[&str]) -> Run {
    run_in(&folder(kind), arguments)
}

impl Run {
    /// What was written as JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap()
    }

    /// The communes of a result in JSON: name, verdict.
    pub(crate) fn verdicts(&self) -> Vec<(String, String)> {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let json = self.json();
        let communes = json["communes"].as_array().unwrap().iter();
        communes
            .map(|commune| (text(&commune["name"]), text(&commune["verdict"])))
            .collect()
    }
}
