//! The choice itself, and how it is refused.

use std::path::Path;

use super::super::args::When;
use super::super::exit::Exit;
use super::super::failure::{Complaint, Failure};
use super::super::input;
use super::super::session::Session;
use super::days::{common, force};
use super::{Chosen, no_texts};
use crate::data::{self, Request};
use crate::diagnostic::{Code, Diagnostic, Severity, render};
use crate::l10n::Args;
use crate::law::{Library, Refusal, TextId};
use crate::model::Standard;
use crate::number::{Date, Period, format_date};
use crate::source::{Sources, display_path};

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
    let choice = Choice {
        library: &library,
        sources: &sources,
        folder: standard,
        id: when.which.as_deref(),
        session,
    };
    if let Some((id, text)) = library.listed().next()
        && !standard.is_dir()
        && text.heading().is_none()
    {
        // What is wrong with it is told when it is built.
        return Ok(choice.chosen(id, None));
    }
    let by_name = !standard.is_dir() || when.which.is_some();
    match (when.on, by_name) {
        (Some(day), _) => choice.on(day),
        // A text of a folder that is asked for by its id is held to the data's day all the same.
        (None, true) if standard.is_dir() && !data.paths.is_empty() => choice.by_period(data),
        (None, true) => match library.pick(None, choice.id) {
            Ok(id) if !data.paths.is_empty() && library.needs_day(id) => {
                choice.values_by_period(id, data)
            }
            Ok(id) => Ok(choice.chosen(id, None)),
            Err(Refusal::SameId(_)) => choice.by_period(data),
            Err(refusal) => choice.refuse(&refusal, None),
        },
        (None, false) => choice.by_period(data),
    }
}

/// Everything that a choice is made from.
struct Choice<'a> {
    library: &'a Library,
    sources: &'a Sources,
    folder: &'a Path,
    id: Option<&'a str>,
    session: &'a Session,
}

impl Choice<'_> {
    fn on(&self, day: Date) -> Result<Chosen, Failure> {
        let unreadable = self.unreadable();
        if self.folder.is_dir() && !unreadable.is_empty() {
            return Err(self.refuse_all(&unreadable));
        }
        let is_error = |finding: &Diagnostic| finding.severity == Severity::Error;
        if let Some((id, _)) = self.library.listed().next()
            && unreadable.iter().any(is_error)
        {
            // What is wrong with the only file there is is told when it is built.
            return Ok(self.chosen(id, Some(day)));
        }
        match self.library.pick(Some(day), self.id) {
            Ok(id) => Ok(self.chosen(id, Some(day))),
            // Nothing is said of its force by choosing the values of a file that was named.
            Err(Refusal::Undated(id)) if !self.folder.is_dir() && self.library.needs_day(id) => {
                Ok(self.chosen(id, Some(day)))
            }
            Err(refusal) => self.refuse(&refusal, Some(day)),
        }
    }

    /// Of a file that was named, chooses the values by the last day of the data's own period. Data
    /// without one leaves the day open, which is told when the file is built.
    fn values_by_period(&self, id: TextId, data: &Request<'_>) -> Result<Chosen, Failure> {
        let any = match self.library.any_day(id) {
            (Some(any), _) => any,
            (None, findings) => return Err(self.refuse_unsound(&findings)),
        };
        let periods = self.periods(&any, data)?;
        match common(&periods) {
            Some(common) => self.of_values(id, &periods, common),
            None => Ok(self.chosen(id, None)),
        }
    }

    /// A text for the last day of all periods, where its values are the same on the last day of
    /// each.
    fn of_values(&self, id: TextId, periods: &[Period], common: Period) -> Result<Chosen, Failure> {
        let values = |day: Date| {
            let (standard, _) = self.library.standard(id, Some(day));
            let parameters = standard.map(|standard| standard.parameters);
            let dated = parameters.iter().flat_map(|table| table.values());
            let dated = dated.filter(|parameter| parameter.is_dated());
            let said = dated.filter_map(|parameter| {
                let value = parameter.value_words(parameter.in_force?)?;
                let args = Args::new().with("label", parameter.label.as_str());
                Some(
                    self.session
                        .texts
                        .with("figure-value", &args.with("value", value)),
                )
            });
            said.collect::<Vec<_>>().join("; ")
        };
        let mut others = periods.iter().filter(|period| period.last != common.last);
        let here = values(common.last);
        if others.any(|period| values(period.last) != here) {
            let of_period = |period: &Period| (*period, values(period.last));
            let found: Vec<(Period, String)> = periods.iter().map(of_period).collect();
            return Err(self.periods_differ("cli-law-values-differ", &found));
        }
        Ok(self.chosen(id, Some(common.last)))
    }

    /// The periods of data.
    fn periods(&self, standard: &Standard, data: &Request<'_>) -> Result<Vec<Period>, Failure> {
        let mut sources = self.session.sources();
        let read = data::read_request(standard, &data.now(), &mut sources)?;
        let of_period = |finding: &&Diagnostic| data::is_about_period(finding);
        let told: Vec<&Diagnostic> = read.findings.iter().filter(of_period).collect();
        if !told.is_empty() {
            self.tell(told, &sources);
            return Err(Failure::Told(Exit::Findings));
        }
        Ok(read.periods.iter().map(|period| period.value).collect())
    }

    /// Chooses by the last day of the data's own period. Data can only be read against some
    /// standard; for the period any will do.
    fn by_period(&self, data: &Request<'_>) -> Result<Chosen, Failure> {
        let unreadable = self.unreadable();
        if !unreadable.is_empty() {
            return Err(self.refuse_all(&unreadable));
        }
        let claims = self.library.claims();
        if !claims.is_empty() {
            self.tell(&claims, self.sources);
            return Err(Failure::Told(Exit::Findings));
        }
        let mut any = None;
        for (id, _) in self.library.listed() {
            let (standard, findings) = self.library.any_day(id);
            if standard.is_some() {
                any = standard;
                break;
            }
            self.refuse_unsound(&findings);
        }
        let Some(any) = any else {
            return Err(Failure::Told(Exit::Findings));
        };
        let periods = self.periods(&any, data)?;
        let Some(common) = common(&periods) else {
            let by_id = self.id.map(|_| self.library.pick(None, self.id));
            match by_id {
                Some(Ok(id)) => return Ok(self.chosen(id, None)),
                None | Some(Err(Refusal::SameId(_))) => {}
                Some(Err(refusal)) => return self.refuse(&refusal, None),
            }
            let complaint = self.list(Complaint::new("cli-law-no-day", Args::new()));
            let help = if data.paths.is_empty() {
                "cli-law-help-day-alone"
            } else {
                "cli-law-help-day"
            };
            return Err(complaint.help(help, Args::new()).into());
        };
        let mut picked = Vec::new();
        for period in &periods {
            match self.library.pick(Some(period.last), self.id) {
                Ok(id) => picked.push((*period, id)),
                // A text that was asked for by its id needs no day, but for its values.
                Err(Refusal::Undated(id)) if self.id.is_some() => {
                    if !self.library.needs_day(id) {
                        return Ok(self.chosen(id, None));
                    }
                    picked.push((*period, id));
                }
                Err(refusal) => return self.refuse_period(&refusal, *period),
            }
        }
        match picked.as_slice() {
            [(_, id), rest @ ..] if rest.iter().all(|(_, other)| other == id) => {
                self.of_values(*id, &periods, common)
            }
            _ => {
                let id = |id: &TextId| self.library.text(*id).id().to_owned();
                let found: Vec<(Period, String)> = (picked.iter())
                    .map(|(period, text)| (*period, id(text)))
                    .collect();
                Err(self.periods_differ("cli-law-periods-differ", &found))
            }
        }
    }

    fn chosen(&self, id: TextId, day: Option<Date>) -> Chosen {
        let amending = day.map_or_else(Vec::new, |day| self.library.amending(id, day));
        if !amending.is_empty() {
            // Only a text that was asked for by its id is taken as it was before.
            let ids: Vec<&str> = amending
                .iter()
                .map(|at| self.library.text(*at).id())
                .collect();
            let args = Args::new()
                .with("id", self.library.text(id).id())
                .with("amending", ids.join(", "));
            self.session
                .tell_line(&self.session.texts.with("cli-law-unamended", &args));
        }
        Chosen {
            path: self.library.text(id).path.clone(),
            behind: self.library.behind(id),
            examples: self.library.examples_for(id),
            day,
            listed: false,
        }
    }

    /// The mistakes that leave open what a file is: it may be the very one in force.
    fn unreadable(&self) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        for (id, text) in self.library.listed() {
            findings.extend(text.findings.iter().cloned());
            let force = text.force();
            if force.to.is_some() && force.to < force.from {
                let (_, mut found) = self.library.standard(id, None);
                found.retain(|finding| finding.code == Code::EndBeforeStart);
                findings.extend(found);
            }
        }
        findings
    }

    /// Tells why a text cannot be used on any day.
    fn refuse_unsound(&self, findings: &[Diagnostic]) -> Failure {
        let errors = findings.iter();
        let errors = errors.filter(|one| one.severity == Severity::Error);
        self.tell(errors, self.sources);
        Failure::Told(Exit::Findings)
    }

    fn refuse_all(&self, unreadable: &[Diagnostic]) -> Failure {
        self.tell(unreadable, self.sources);
        self.session
            .tell_line(&self.session.texts.get("cli-law-unreadable"));
        Failure::Told(Exit::Findings)
    }

    fn tell<'d>(&self, findings: impl IntoIterator<Item = &'d Diagnostic>, sources: &Sources) {
        let text = render::all(findings, sources, &self.session.texts, self.session.stderr);
        self.session.tell(&text);
    }

    fn refuse(&self, refusal: &Refusal, day: Option<Date>) -> Result<Chosen, Failure> {
        let complaint = self.complaint(refusal, day)?;
        self.session
            .tell(&complaint.render(&self.session.texts, self.session.stderr));
        Err(Failure::Told(Exit::Findings))
    }

    /// The same where the day is that of the data.
    fn refuse_period(&self, refusal: &Refusal, period: Period) -> Result<Chosen, Failure> {
        let args = Args::new()
            .with("period", period.to_string())
            .with("day", format_date(period.last));
        let complaint = self.complaint(refusal, Some(period.last))?;
        let complaint = complaint.help("cli-law-day-of-period", args);
        self.session
            .tell(&complaint.render(&self.session.texts, self.session.stderr));
        Err(Failure::Told(Exit::Findings))
    }

    fn complaint(&self, refusal: &Refusal, day: Option<Date>) -> Result<Complaint, Failure> {
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
                return Err(complaint.into());
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

    fn periods_differ(&self, what: &'static str, found: &[(Period, String)]) -> Failure {
        let complaint = Complaint::new(what, Args::new());
        let complaint = found.iter().fold(complaint, |complaint, (period, id)| {
            let args = Args::new()
                .with("period", period.to_string())
                .with("id", id.as_str());
            complaint.entry("cli-law-period-of", args)
        });
        let complaint = complaint.help("cli-law-help-periods", Args::new());
        self.session
            .tell(&complaint.render(&self.session.texts, self.session.stderr));
        Failure::Told(Exit::Findings)
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
