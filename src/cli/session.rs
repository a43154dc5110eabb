//! What every command has at hand while it runs.

use std::io::IsTerminal as _;

use anstream::{AutoStream, ColorChoice};

use super::args::Color;
use crate::diagnostic::render::Look;
use crate::text::Texts;

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
}

impl Session {
    /// Looks at the two streams and at what was asked.
    pub(super) fn new(texts: Texts, color: Color) -> Self {
        let out = std::io::stdout();
        let err = std::io::stderr();
        Self {
            texts,
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
