//! What a run reads is never what it writes.

use std::io;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use same_file::Handle;

use super::args::Inputs;
use super::failure::{Complaint, Failure};
use super::output;
use crate::data;
use crate::l10n::Args;
use crate::law;
use crate::source::{STDIN, display_path};

/// A format of results, and how the names of its files end.
pub(super) trait Format: ValueEnum {
    /// The endings, the usual one first.
    fn endings(&self) -> &'static [&'static str];
}

/// Endings of spreadsheets' own files; no result is one, but they open CSV.
const SPREADSHEETS: [&str; 5] = ["xlsx", "xlsm", "xls", "xlsb", "ods"];

/// Refuses to write what nobody can read there to a terminal: to its words, and how a file is named.
pub(super) fn not_on_a_terminal(
    output: Option<&Path>,
    refused: &'static str,
    help: &'static str,
) -> Result<(), Complaint> {
    if output.is_some() || !output::is_terminal() {
        return Ok(());
    }
    Err(Complaint::new(refused, Args::new()).help(help, Args::new()))
}

/// The format that the name of a file asks for by its ending.
pub(super) fn format_of<F: Format>(output: Option<&Path>) -> Option<F> {
    let ending = output.and_then(ending_of)?;
    let mut formats = F::value_variants().iter();
    formats
        .find(|one| is_among(&ending, one.endings()))
        .cloned()
}

/// The files that a run reads.
#[derive(Default)]
pub(super) struct Reads {
    /// Those that were named.
    named: Vec<PathBuf>,
    /// Criteria files of folders that were named, and beside files that were.
    law: Vec<PathBuf>,
    /// Data files of folders that were named.
    found: Vec<PathBuf>,
    /// How many times data was asked for from the standard input.
    stdin: usize,
}

impl Reads {
    /// All that scoring reads.
    pub(super) fn all(inputs: &Inputs) -> Self {
        Self::law(&[&inputs.standard])
            .data(&inputs.data)
            .data(&inputs.previous)
            .data(inputs.choice.units.as_slice())
    }

    /// Criteria files and folders of them. A text may be read with any other of its folder: one
    /// that it amends, or its examples.
    pub(super) fn law<P: AsRef<Path>>(paths: &[P]) -> Self {
        let mut reads = Self::default();
        for path in paths {
            let path = path.as_ref();
            // What the system does not give is told when it is read.
            let found = if path.is_dir() {
                law::files(&[path.to_owned()])
            } else {
                reads.named.push(path.to_owned());
                law::beside(path)
            };
            reads.law.extend(found.unwrap_or_default());
        }
        reads
    }

    /// Data files and folders of them.
    #[must_use]
    pub(super) fn data(mut self, paths: &[PathBuf]) -> Self {
        for path in paths {
            if path == Path::new(STDIN) {
                self.stdin += 1;
            } else if path.is_dir() {
                let files = data::files(std::slice::from_ref(path));
                self.found.extend(files.unwrap_or_default());
            } else {
                self.named.push(path.clone());
            }
        }
        self
    }

    /// Refuses to write to any of them, by whatever path: to the files that were asked for, and to
    /// the standard output where that is a file. What the standard input gives can only be one thing.
    pub(super) fn keep_from(&self, outputs: &[Option<&Path>]) -> Result<(), Complaint> {
        if self.stdin > 1 {
            return Err(Complaint::new(
                "cli-twice",
                Args::new().with("argument", STDIN),
            ));
        }
        let outputs: Vec<&Path> = outputs.iter().copied().flatten().collect();
        for (at, output) in outputs.iter().enumerate() {
            let mut others = outputs.iter().take(at);
            if let Some(other) = others.find(|other| is_same_name(other, output)) {
                let args = Args::new().with("file", display_path(other));
                return Err(Complaint::new("cli-one-output-twice", args));
            }
            if is_file(output)
                && let Ok(handle) = Handle::from_path(output)
                && let Some(read) = self
                    .read_from(&handle)
                    .or_else(|| named(&self.law, &handle))
            {
                let args = Args::new()
                    .with("file", display_path(output))
                    .with("read", display_path(read));
                return Err(Complaint::new("cli-output-is-read", args)
                    .hint("cli-output-elsewhere", Args::new()));
            }
        }
        if let Ok(handle) = Handle::stdout()
            && handle.as_file().metadata().is_ok_and(|it| it.is_file())
            && let Some(read) = self.read_from(&handle)
        {
            let args = Args::new().with("read", display_path(read));
            return Err(Complaint::new("cli-stdout-is-read", args)
                .hint("cli-output-elsewhere", Args::new()));
        }
        Ok(())
    }

    /// The one of what was named, or of the data of folders, that is open as this handle. A result
    /// of an earlier run that lies in a folder of data is not read, and so may be written anew.
    fn read_from(&self, handle: &Handle) -> Option<&Path> {
        let found = || named(&self.found, handle).filter(|file| !data::is_own_result(file));
        let stdin = || {
            let is_it = self.stdin > 0 && Handle::stdin().is_ok_and(|stdin| stdin == *handle);
            is_it.then_some(Path::new(STDIN))
        };
        named(&self.named, handle).or_else(found).or_else(stdin)
    }
}

/// The name under which a file is among others.
fn named<'a>(files: &'a [PathBuf], handle: &Handle) -> Option<&'a Path> {
    let mut files = files.iter().filter(|file| is_file(file));
    let it = files.find(|file| Handle::from_path(file).is_ok_and(|file| file == *handle));
    it.map(PathBuf::as_path)
}

/// Whether there is a file: a pipe would wait for its other end when it is opened.
fn is_file(path: &Path) -> bool {
    path.metadata().is_ok_and(|it| it.is_file())
}

/// Whether two names are of one file, which need not be there yet. Some systems do not tell
/// capital letters apart.
fn is_same_name(one: &Path, other: &Path) -> bool {
    let real = |path: &Path| -> io::Result<String> {
        let there = path.canonicalize().or_else(|_| {
            let folder = path.parent().filter(|folder| *folder != Path::new(""));
            let folder = folder.unwrap_or(Path::new(".")).canonicalize()?;
            Ok::<_, io::Error>(folder.join(path.file_name().unwrap_or_default()))
        });
        there.map(|path| path.to_string_lossy().to_lowercase())
    };
    is_file_or_new(one) && matches!((real(one), real(other)), (Ok(one), Ok(other)) if one == other)
}

/// Whether a path is no pipe or device, to which several results may go.
fn is_file_or_new(path: &Path) -> bool {
    path.metadata().map_or(true, |it| it.is_file())
}

/// Refuses the name of a file that ends as one of another format does.
pub(super) fn fits<F: Format>(output: Option<&Path>, format: &F) -> Result<(), Failure> {
    let Some((path, ending)) = output.and_then(|path| Some((path, ending_of(path)?))) else {
        return Ok(());
    };
    if is_among(&ending, format.endings()) {
        return Ok(());
    }
    let variants = F::value_variants();
    let with_ending = |wanted: &str| {
        let format = variants.iter().find(|one| is_among(wanted, one.endings()));
        format.and_then(F::to_possible_value)
    };
    let usual = |endings: &[&'static str]| endings.first().copied().unwrap_or_default();
    let args = Args::new()
        .with("file", display_path(path))
        .with("ending", ending.as_str())
        .with("format", format_name(format))
        .with(
            "proposal",
            display_path(&path.with_extension(usual(format.endings()))),
        );
    let complaint = Complaint::new("cli-other-ending", args.clone());
    let complaint = match with_ending(&ending) {
        Some(other) => complaint.help(
            "cli-other-ending-format",
            args.with("other", other.get_name().to_owned()),
        ),
        None if is_among(&ending, &SPREADSHEETS) && with_ending("csv").is_some() => complaint.help(
            "cli-other-ending-csv",
            args.with("csv", display_path(&path.with_extension("csv"))),
        ),
        None => complaint.help("cli-other-ending-name", args),
    };
    Err(complaint.into())
}

fn format_name<F: Format>(format: &F) -> String {
    let value = format.to_possible_value();
    value.map_or_else(String::new, |value| value.get_name().to_owned())
}

fn is_among(ending: &str, endings: &[&str]) -> bool {
    endings.iter().any(|one| one.eq_ignore_ascii_case(ending))
}

/// The ending of a name. What follows a point in a date or a sentence is none, and neither are the
/// names of devices.
fn ending_of(path: &Path) -> Option<String> {
    if !is_file_or_new(path) {
        return None;
    }
    let ending = path.extension()?.to_str()?;
    let is_ending = ending.len() <= 8
        && ending.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && ending.bytes().any(|byte| byte.is_ascii_alphabetic());
    is_ending.then(|| ending.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_are_letters_behind_a_point() {
        for (name, ending) in [
            ("a.csv", Some("csv")),
            ("a.JSON", Some("JSON")),
            ("kết quả 30.11.2024", None),
            ("a", None),
            ("x. Tam Hòa", None),
            (".csv", None),
        ] {
            assert_eq!(ending_of(Path::new(name)).as_deref(), ending, "{name}");
        }
    }

    #[test]
    fn one_name_by_two_paths() {
        for (one, other, same) in [
            ("a.csv", "./a.csv", true),
            ("a.csv", "src/../a.csv", true),
            ("a.csv", "A.csv", true),
            ("a.csv", "b.csv", false),
            ("a.csv", "src/a.csv", false),
        ] {
            assert_eq!(
                is_same_name(Path::new(one), Path::new(other)),
                same,
                "{other}"
            );
        }
    }
}
