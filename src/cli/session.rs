//! What every command has at hand while it runs.

use std::io::IsTerminal as _;
use std::path::Path;

use anstream::{AutoStream, ColorChoice};

use super::args::Color;
use super::output::{self, OutputError, Writer};
use crate::diagnostic::render::Look;
use crate::l10n::Texts;
use crate::source::{Disk, Sources};

/// Lines longer than this are hard to read, however wide the terminal.
const WIDEST: usize = 120;

/// What every command has at hand while it runs.
pub(super) struct Session {
    /// The words of the reader's language.
    pub(super) texts: Texts,
    /// How findings look on the standard output.
    pub(super) stdout: Look,
    /// How findings look on the standard error.
    pub(super) stderr: Look,
    /// What was read so far.
    disk: Disk,
}

impl Session {
    /// Looks at the two streams and at what was asked.
    pub(super) fn new(texts: Texts, color: Color) -> Self {
        let out = std::io::stdout();
        let err = std::io::stderr();
        Self {
            texts,
            disk: Disk::default(),
            stdout: Look {
                colour: colours(color, AutoStream::choice(&out)),
                width: if out.is_terminal() {
                    terminal_width()
                } else {
                    Look::FILE.width
                },
            },
            stderr: Look {
                colour: colours(color, AutoStream::choice(&err)),
                width: if err.is_terminal() {
                    terminal_width()
                } else {
                    Look::FILE.width
                },
            },
        }
    }

    /// Files to be read, each the same for the whole run.
    pub(super) fn sources(&self) -> Sources {
        Sources::of(&self.disk, &self.texts.get("cli-stdin"))
    }

    /// Forgets what was read, so that files are read as they are now.
    pub(super) fn look_again(&mut self) {
        self.disk = Disk::default();
    }

    /// How a result looks in a file, or on the standard output where none is named.
    pub(super) fn look(&self, path: Option<&Path>) -> Look {
        if path.is_some() {
            Look::FILE
        } else {
            self.stdout
        }
    }

    /// Writes a result to a file, or to the standard output where none is named.
    pub(super) fn write(&self, path: Option<&Path>, write: Writer<'_>) -> Result<(), OutputError> {
        output::write(path, path.is_none() && self.stdout.colour, write)
    }

    /// Writes text to the standard output.
    pub(super) fn print(&self, text: &str) -> Result<(), OutputError> {
        self.write(None, &|out| out.write_all(text.as_bytes()))
    }

    /// Writes text to the standard error.
    pub(super) fn tell(&self, text: &str) {
        output::tell(text, self.stderr.colour);
    }

    /// Writes a line to the standard error.
    pub(super) fn tell_line(&self, line: &str) {
        self.tell(&format!("{line}\n"));
    }
}

fn colours(asked: Color, found: ColorChoice) -> bool {
    match asked {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => found != ColorChoice::Never,
    }
}

fn terminal_width() -> usize {
    let width = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    width.map_or(Look::FILE.width, |width| width.clamp(40, WIDEST))
}
