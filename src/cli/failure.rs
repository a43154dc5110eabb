//! Why a command could not do its work, in words.

use std::io::{self, ErrorKind};

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Level, Renderer, normalize_untrusted_str};

use super::exit::Exit;
use super::output::OutputError;
use crate::diagnostic::Severity;
use crate::diagnostic::render::Look;
use crate::source::{SourceError, display_path};
use crate::text::{Args, Texts};

/// Why a command could not do its work.
#[derive(Debug)]
pub(super) enum Failure {
    /// It was not understood.
    Usage(Complaint),
    /// A file could not be read.
    Source(SourceError),
    /// A result could not be written.
    Output(OutputError),
}

/// What was wrong with a command, as plain data.
#[derive(Debug)]
pub(super) struct Complaint {
    message: &'static str,
    args: Args,
    helps: Vec<(&'static str, Args)>,
}

impl Complaint {
    /// A complaint without help.
    pub(super) fn new(message: &'static str, args: Args) -> Self {
        Self {
            message,
            args,
            helps: Vec::new(),
        }
    }

    /// Adds a line of help.
    #[must_use]
    pub(super) fn help(mut self, message: &'static str, args: Args) -> Self {
        self.helps.push((message, args));
        self
    }

    /// It in words.
    pub(super) fn render(&self, texts: &Texts, look: Look) -> String {
        let helps: Vec<String> = self
            .helps
            .iter()
            .map(|(id, args)| texts.with(id, args))
            .collect();
        complain(&texts.with(self.message, &self.args), &helps, texts, look)
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
        }
    }

    /// It in words.
    pub(super) fn render(&self, texts: &Texts, look: Look) -> String {
        let (id, path, cause) = match self {
            Failure::Usage(complaint) => return complaint.render(texts, look),
            Failure::Source(SourceError::Read { path, cause }) => {
                ("cli-cannot-read", Some(path), Some(cause))
            }
            Failure::Source(SourceError::TooMuch { path }) => ("cli-too-much", Some(path), None),
            Failure::Output(OutputError { path, cause }) => {
                ("cli-cannot-write", path.as_ref(), Some(cause))
            }
        };
        let file = path.map_or_else(|| texts.get("cli-stdout"), |path| display_path(path));
        let why = cause.map_or_else(String::new, |cause| reason(cause, texts));
        let args = Args::new().with("file", file).with("why", why);
        complain(&texts.with(id, &args), &[], texts, look)
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
        ErrorKind::FileTooLarge => "io-file-too-large",
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "io-busy",
        ErrorKind::InvalidFilename | ErrorKind::InvalidInput => "io-invalid-name",
        _ => {
            let code = cause
                .raw_os_error()
                .map_or_else(|| "?".to_owned(), |code| code.to_string());
            return texts.with("io-other", &Args::new().with("code", code));
        }
    };
    texts.get(id)
}

/// A sentence with its helps, in the same dress as a finding.
fn complain(message: &str, helps: &[String], texts: &Texts, look: Look) -> String {
    let renderer = if look.colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let help = Level::HELP.with_name(texts.get("help"));
    let group = Level::ERROR
        .with_name(Severity::Error.name(texts))
        .primary_title(message)
        .elements(
            helps
                .iter()
                .map(|text| help.clone().message(normalize_untrusted_str(text))),
        );
    renderer.decor_style(DecorStyle::Ascii).render(&[group]) + "\n"
}
