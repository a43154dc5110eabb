//! The choice itself, and how it is refused.

use std::cell::Cell;
use std::path::Path;

use super::super::args::When;
use super::super::exit::Exit;
use super::super::failure::{Complaint, Failure};
use super::super::input;
use super::super::session::Session;
use super::days::force;
use super::{Chosen, Read, no_texts};
use crate::data::{self, DataSet, Request};
use crate::diagnostic::{Diagnostic, Severity, render};
use crate::l10n::Args;
use crate::law::{Asked, Choice, Library, NotChosen, Refusal, TextId};
use crate::model::words;
use crate::number::{Date, Period, format_date};
use crate::source::{SourceError, Sources, display_path};

/// Chooses the text.
pub(in crate::cli) fn choose(
    standard: &Path,
    when: &When,
    data: &Request<'_>,
    session: &Session,
) -> Result<Chosen, Failure> {
    if data.paths.is_empty() {
        input::refuse_all_data(standard)?;
    }
    input::refuse_data(standard, data.paths)?;
    let mut sources = session.sources();
    let library = Library::read(&[standard.to_owned()], &[], &mut sources)?;
    if library.listed().next().is_none() {
        return Err(no_texts(standard).into());
    }
    let asked = Asked {
        day: when.on,
        id: when.which.as_deref(),
        in_folder: standard.is_dir(),
        has_data: !data.paths.is_empty(),
    };
    let mut passed = Vec::new();
    let of_law = sources.len();
    let mut by_any = None;
    let choice = library.choose(asked, &mut passed, |any| {
        let read = data::read_request(any, &data.now(), &mut sources).map_err(Unknown::Unread)?;
        let periods = periods(&read)?;
        by_any = Some((any.file, read));
        Ok(periods)
    });
    let told = Told {
        library: &library,
        sources: &sources,
        folder: standard,
        id: asked.id,
        session,
    };
    for findings in &passed {
        let errors = findings.iter();
        let errors = errors.filter(|one| one.severity == Severity::Error);
        told.tell(errors, &sources);
    }
    let Choice { id, day } = choice.map_err(|why| told.refused(why, asked.has_data))?;
    told.unamended(id, day);
    // Data that was read by the very text that is chosen, and by what it says on all days, is read.
    let is_same = |file| file == library.text(id).file && !library.needs_day(id);
    let by_any = by_any.filter(|(file, _)| data.previous.is_empty() && is_same(*file));
    if by_any.is_none() {
        sources.truncate(of_law);
    }
    sources.keep_only(0..of_law, &library.files_of(id));
    Ok(Chosen {
        path: library.text(id).path.clone(),
        behind: library.behind(id),
        examples: library.examples_for(id),
        day,
        listed: false,
        read: Cell::new(Some(Read {
            library,
            id,
            data: by_any.map(|(_, data)| data),
            sources,
        })),
    })
}

/// Why the periods of data are not known.
enum Unknown {
    /// It could not be read.
    Unread(SourceError),
    /// It says what can be no period, or several that have no day in common.
    Unclear(Vec<Diagnostic>),
}

/// The periods of data.
fn periods(read: &DataSet) -> Result<Vec<Period>, Unknown> {
    let told = read.findings.iter();
    let told: Vec<Diagnostic> = told
        .filter(|one| data::is_about_period(one))
        .cloned()
        .collect();
    if !told.is_empty() {
        return Err(Unknown::Unclear(told));
    }
    Ok(read.periods.iter().map(|period| period.value).collect())
}

/// Tells why nothing was chosen, and what is to be known of what was.
struct Told<'a> {
    library: &'a Library,
    sources: &'a Sources,
    folder: &'a Path,
    id: Option<&'a str>,
    session: &'a Session,
}

impl Told<'_> {
    /// Tells that a text that was asked for by its id is taken as it was before others amended it.
    fn unamended(&self, id: TextId, day: Option<Date>) {
        let amending = day.map_or_else(Vec::new, |day| self.library.amending(id, day));
        if amending.is_empty() {
            return;
        }
        let ids: Vec<&str> = (amending.iter())
            .map(|at| self.library.text(*at).id())
            .collect();
        let args = Args::new()
            .with("id", self.library.text(id).id())
            .with("amending", ids.join(", "));
        let texts = &self.session.texts;
        self.session
            .tell_line(&texts.with("cli-law-unamended", &args));
    }

    fn refused(&self, why: NotChosen<Unknown>, has_data: bool) -> Failure {
        let complaint = match why {
            NotChosen::Refused(refusal, day) => match self.complaint(&refusal, day) {
                Ok(complaint) => complaint,
                Err(usage) => return usage.into(),
            },
            NotChosen::RefusedFor(refusal, period) => {
                let args = Args::new()
                    .with("period", period.to_string())
                    .with("day", format_date(period.last));
                match self.complaint(&refusal, Some(period.last)) {
                    Ok(complaint) => complaint.help("cli-law-day-of-period", args),
                    Err(usage) => return usage.into(),
                }
            }
            NotChosen::Unreadable(findings) => {
                self.tell(&findings, self.sources);
                self.session
                    .tell_line(&self.session.texts.get("cli-law-unreadable"));
                return Failure::Told(Exit::Findings);
            }
            NotChosen::Claimed(findings) | NotChosen::Periods(Unknown::Unclear(findings)) => {
                self.tell(&findings, self.sources);
                return Failure::Told(Exit::Findings);
            }
            NotChosen::Unsound => return Failure::Told(Exit::Findings),
            NotChosen::NoDay => {
                let complaint = self.list(Complaint::new("cli-law-no-day", Args::new()));
                let help = if has_data {
                    "cli-law-help-day"
                } else {
                    "cli-law-help-day-alone"
                };
                return complaint.help(help, Args::new()).into();
            }
            NotChosen::TextsDiffer(found) => {
                let id = |id: TextId| self.library.text(id).id().to_owned();
                let found = found.into_iter().map(|(period, text)| (period, id(text)));
                differ("cli-law-periods-differ", found)
            }
            NotChosen::ValuesDiffer(id, periods) => {
                let periods = periods.into_iter();
                let found = periods.map(|period| (period, self.values(id, period.last)));
                differ("cli-law-values-differ", found)
            }
            NotChosen::Periods(Unknown::Unread(error)) => return error.into(),
        };
        self.session
            .tell(&complaint.render(&self.session.texts, self.session.stderr));
        Failure::Told(Exit::Findings)
    }

    /// The values of a text that have days, as they are on one, in words.
    fn values(&self, id: TextId, day: Date) -> String {
        let texts = &self.session.texts;
        let (standard, _) = self.library.standard(id, Some(day));
        let parameters = (standard.iter()).flat_map(|standard| standard.parameters.values());
        let dated = parameters.filter(|parameter| parameter.is_dated());
        let said = dated.filter_map(|parameter| {
            let value = words::value(parameter, parameter.in_force?)?;
            let args = Args::new().with("label", parameter.label.as_str());
            Some(texts.with("figure-value", &args.with("value", value)))
        });
        said.collect::<Vec<_>>().join("; ")
    }

    fn tell<'d>(&self, findings: impl IntoIterator<Item = &'d Diagnostic>, sources: &Sources) {
        let text = render::all(findings, sources, &self.session.texts, self.session.stderr);
        self.session.tell(&text);
    }

    /// Why a text is refused; an id that no text has is a mistake of the command.
    fn complaint(&self, refusal: &Refusal, day: Option<Date>) -> Result<Complaint, Complaint> {
        let day = Args::new().with("day", day.map_or_else(String::new, format_date));
        let of = |args: Args, id: &TextId| args.with("id", self.library.text(*id).id());
        let folder = display_path(self.folder);
        Ok(match refusal {
            Refusal::UnknownId => {
                let id = self.id.unwrap_or_default();
                let args = Args::new().with("id", id).with("folder", folder);
                let texts = self.library.listed().map(|(_, text)| text.id());
                let ids: Vec<&str> = texts.filter(|id| !id.is_empty()).collect();
                let complaint = Complaint::new("cli-law-unknown-id", args)
                    .help("cli-law-help-ids", Args::new().with("ids", ids.join(", ")));
                return Err(complaint);
            }
            Refusal::SameId(ids) => {
                let args = Args::new().with("count", ids.len());
                let args = args.with("id", self.id.unwrap_or_default());
                let complaint = Complaint::new("cli-law-same-id", args);
                self.entries(complaint, ids)
                    .help("cli-law-help-day", Args::new())
            }
            Refusal::NoneInForce => self
                .list(Complaint::new("cli-law-none-in-force", day))
                .help("cli-law-help-file", Args::new()),
            Refusal::NotInForce(id) => {
                let complaint = Complaint::new("cli-law-not-in-force", of(day, id));
                self.entries(complaint, std::slice::from_ref(id))
            }
            Refusal::Undated(id) => Complaint::new("cli-law-undated", of(day, id))
                .help("cli-law-help-file", Args::new())
                .help("cli-law-help-dates", Args::new()),
            Refusal::Several(ids) => {
                let args = day.with("count", ids.len());
                self.entries(Complaint::new("cli-law-several-in-force", args), ids)
                    .help("cli-law-help-choose", Args::new())
            }
        })
    }

    fn list(&self, complaint: Complaint) -> Complaint {
        let texts = self.library.listed();
        let standards = texts.filter(|(_, text)| text.heading().is_some());
        let ids: Vec<TextId> = standards.map(|(id, _)| id).collect();
        self.entries(complaint, &ids)
    }

    fn entries(&self, complaint: Complaint, ids: &[TextId]) -> Complaint {
        ids.iter().fold(complaint, |complaint, id| {
            let text = self.library.text(*id);
            let args = Args::new()
                .with("id", text.id())
                .with("file", display_path(&text.path))
                .with("force", force(self.library.force(*id)));
            complaint.entry("law-text", args)
        })
    }
}

/// What each period of data would need.
fn differ(what: &'static str, found: impl Iterator<Item = (Period, String)>) -> Complaint {
    let complaint = found.fold(
        Complaint::new(what, Args::new()),
        |complaint, (period, text)| {
            let args = Args::new()
                .with("period", period.to_string())
                .with("id", text);
            complaint.entry("cli-law-period-of", args)
        },
    );
    complaint.help("cli-law-help-periods", Args::new())
}
