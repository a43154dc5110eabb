//! Why a command could not do its work, in words.

use std::io::{self, ErrorKind};
use std::path::Path;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Level, Renderer, normalize_untrusted_str};
use unicode_width::UnicodeWidthStr as _;

use super::exit::Exit;
use super::output::OutputError;
use crate::diagnostic::Severity;
use crate::diagnostic::render::Look;
use crate::l10n::{Args, Texts, wrap};
use crate::source::{STDIN, SourceError, display_path, is_in_use};

/// Why a command could not do its work.
#[derive(Debug)]
pub(super) enum Failure {
    /// It was not understood.
    Usage(Complaint),
    /// A file could not be read.
    Source(SourceError),
    /// A result could not be written.
    Output(OutputError),
    /// What was found in its files keeps it from its work, and is told already.
    Told(Exit),
}

/// What was wrong with a command, as plain data.
#[derive(Debug)]
pub(super) struct Complaint {
    message: &'static str,
    args: Args,
    lines: Vec<Line>,
}

/// A line below a complaint.
#[derive(Debug)]
struct Line {
    /// The message that stands before it, such as *cách sửa*.
    name: Option<&'static str>,
    message: &'static str,
    args: Args,
}

impl Complaint {
    /// A complaint without help.
    pub(super) fn new(message: &'static str, args: Args) -> Self {
        Self {
            message,
            args,
            lines: Vec::new(),
        }
    }

    /// Adds what to do.
    #[must_use]
    pub(super) fn help(self, message: &'static str, args: Args) -> Self {
        self.line(Some("help"), message, args)
    }

    /// Adds what may help, where it is not certain what to do.
    #[must_use]
    pub(super) fn hint(self, message: &'static str, args: Args) -> Self {
        self.line(Some("hint"), message, args)
    }

    /// Adds where to read more.
    #[must_use]
    pub(super) fn see(self, message: &'static str, args: Args) -> Self {
        self.line(Some("see"), message, args)
    }

    /// Adds an entry of a list.
    #[must_use]
    pub(super) fn entry(self, message: &'static str, args: Args) -> Self {
        self.line(None, message, args)
    }

    fn line(mut self, name: Option<&'static str>, message: &'static str, args: Args) -> Self {
        self.lines.push(Line {
            name,
            message,
            args,
        });
        self
    }

    /// It in words, in the same dress as a finding.
    pub(super) fn render(&self, texts: &Texts, look: Look) -> String {
        let renderer = if look.colour {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let lines = self.lines.iter().map(|line| {
            let text = normalize_untrusted_str(&texts.with(line.message, &line.args));
            let name = line.name.map(|name| texts.get(name));
            // ` = cách sửa: ` stands before the words, or ` = ` alone.
            let lead = name.as_ref().map_or(3, |name| name.width() + 5);
            let text = wrap(&text, look.width.saturating_sub(lead));
            Level::HELP.with_name(name).message(text)
        });
        let name = Severity::Error.name(texts);
        // `lỗi: ` stands before the words.
        let room = look.width.saturating_sub(name.width() + 2);
        let title = normalize_untrusted_str(&texts.with(self.message, &self.args));
        let group = Level::ERROR
            .with_name(name)
            .primary_title(wrap(&title, room))
            .elements(lines);
        renderer.decor_style(DecorStyle::Ascii).render(&[group]) + "\n"
    }
}

impl From<Complaint> for Failure {
    fn from(complaint: Complaint) -> Self {
        Failure::Usage(complaint)
    }
}

impl From<SourceError> for Failure {
    fn from(error: SourceError) -> Self {
        Failure::Source(error)
    }
}

impl From<OutputError> for Failure {
    fn from(error: OutputError) -> Self {
        Failure::Output(error)
    }
}

impl Failure {
    /// How the program ends on it.
    pub(super) fn exit(&self) -> Exit {
        match self {
            Failure::Usage(_) => Exit::Usage,
            Failure::Source(_) | Failure::Output(_) => Exit::World,
            Failure::Told(exit) => *exit,
        }
    }

    /// It in words; none of what is told already.
    pub(super) fn render(&self, texts: &Texts, look: Look) -> String {
        let (id, path, cause) = match self {
            Failure::Usage(complaint) => return complaint.render(texts, look),
            Failure::Told(_) => return String::new(),
            Failure::Source(SourceError::Read { path, cause }) => {
                ("cli-cannot-read", Some(path), Some(cause))
            }
            Failure::Source(SourceError::TooMuch { path }) => ("cli-too-much", Some(path), None),
            Failure::Source(SourceError::Device { path }) => ("cli-device", Some(path), None),
            Failure::Output(OutputError { path, cause }) => {
                ("cli-cannot-write", path.as_ref(), Some(cause))
            }
        };
        let file = match path {
            Some(path) if id != "cli-cannot-write" && path == Path::new(STDIN) => {
                texts.get("cli-stdin")
            }
            Some(path) => display_path(path),
            None => texts.get("cli-stdout"),
        };
        let why = cause.map_or_else(String::new, |cause| reason(cause, texts));
        let args = Args::new().with("file", file).with("why", why);
        Complaint::new(id, args).render(texts, look)
    }
}

/// What the system said, in the reader's language.
fn reason(cause: &io::Error, texts: &Texts) -> String {
    let id = match cause.kind() {
        ErrorKind::NotFound => "io-not-found",
        ErrorKind::PermissionDenied => "io-permission-denied",
        ErrorKind::IsADirectory => "io-is-a-directory",
        ErrorKind::NotADirectory => "io-not-a-directory",
        ErrorKind::ReadOnlyFilesystem => "io-read-only",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "io-storage-full",
        ErrorKind::TimedOut => "io-nobody-writes",
        ErrorKind::ConnectionRefused => "io-nobody-reads",
        ErrorKind::NotConnected => "io-closed",
        ErrorKind::FileTooLarge => "io-file-too-large",
        ErrorKind::InvalidFilename | ErrorKind::InvalidInput => "io-invalid-name",
        _ if is_in_use(cause) => "io-busy",
        _ if is_loop(cause) => "io-loop",
        _ => {
            let code = cause
                .raw_os_error()
                .map_or_else(|| "?".to_owned(), |code| code.to_string());
            return texts.with("io-other", &Args::new().with("code", code));
        }
    };
    texts.get(id)
}

/// Whether links lead back to themselves.
#[cfg(unix)]
fn is_loop(cause: &io::Error) -> bool {
    cause.raw_os_error() == Some(rustix::io::Errno::LOOP.raw_os_error())
}

#[cfg(not(unix))]
fn is_loop(_: &io::Error) -> bool {
    false
}
