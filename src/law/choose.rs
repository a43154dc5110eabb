//! The text that a command works with: the one that was named, or the one in force on the day that was
//! asked for or that data is of.

use super::{Library, Refusal, TextId};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::model::Standard;
use crate::number::{Date, Period};

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The day.
    pub day: Option<Date>,
    /// The id of the text.
    pub id: Option<&'a str>,
    /// Whether a folder of texts was named, not a file.
    pub in_folder: bool,
    /// Whether there is data, whose period says the day where nothing else does.
    pub has_data: bool,
}

/// A text, and the day that its values are those of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// The text.
    pub id: TextId,
    /// The day; none where nothing hangs on it, or where it is not known.
    pub day: Option<Date>,
}

/// Why no text is chosen; `E` is why the periods of data are not known.
#[derive(Debug)]
pub enum NotChosen<E> {
    /// Nothing, or nothing for certain, is what was asked for, on this day.
    Refused(Refusal, Option<Date>),
    /// The same on the last day of a period of the data.
    RefusedFor(Refusal, Period),
    /// Mistakes leave open what a file is: it may be the very one in force.
    Unreadable(Vec<Diagnostic>),
    /// Several texts say of themselves that they are the same.
    Claimed(Vec<Diagnostic>),
    /// No text can be used on any day; why is among what was passed over.
    Unsound,
    /// Neither the command nor the data says a day.
    NoDay,
    /// Data of several periods for which other texts are in force.
    TextsDiffer(Vec<(Period, TextId)>),
    /// Data of several periods for which a text has other values.
    ValuesDiffer(TextId, Vec<Period>),
    /// The periods of the data are not known.
    Periods(E),
}

impl Library {
    /// Chooses a text. `periods` reads those of the data, by any standard: it is asked at most once, and
    /// only where the choice hangs on it. What is wrong with texts that can be used on no day, and were
    /// `passed` over, is told whatever the answer is.
    pub fn choose<E>(
        &self,
        asked: Asked<'_>,
        passed: &mut Vec<Vec<Diagnostic>>,
        periods: impl FnOnce(&Standard) -> Result<Vec<Period>, E>,
    ) -> Result<Choice, NotChosen<E>> {
        let any = |id| Choice { id, day: None };
        if let Some((id, text)) = self.listed().next()
            && !asked.in_folder
            && text.heading().is_none()
        {
            // What is wrong with it is told when it is built.
            return Ok(any(id));
        }
        let by_name = !asked.in_folder || asked.id.is_some();
        match (asked.day, by_name) {
            (Some(day), _) => self.on(asked, day),
            // A text of a folder that is asked for by its id is held to the data's day all the same.
            (None, true) if asked.in_folder && asked.has_data => {
                self.by_period(asked, passed, periods)
            }
            (None, true) => match self.pick(None, asked.id) {
                Ok(id) if asked.has_data && self.needs_day(id) => {
                    self.by_values(id, passed, periods)
                }
                Ok(id) => Ok(any(id)),
                Err(Refusal::SameId(_)) => self.by_period(asked, passed, periods),
                Err(refusal) => Err(NotChosen::Refused(refusal, None)),
            },
            (None, false) => self.by_period(asked, passed, periods),
        }
    }

    fn on<E>(&self, asked: Asked<'_>, day: Date) -> Result<Choice, NotChosen<E>> {
        let on_day = |id| Choice { id, day: Some(day) };
        let unreadable = self.unreadable();
        if asked.in_folder && !unreadable.is_empty() {
            return Err(NotChosen::Unreadable(unreadable));
        }
        let is_error = |finding: &Diagnostic| finding.severity == Severity::Error;
        if let Some((id, _)) = self.listed().next()
            && unreadable.iter().any(is_error)
        {
            // What is wrong with the only file there is is told when it is built.
            return Ok(on_day(id));
        }
        match self.pick(Some(day), asked.id) {
            Ok(id) => Ok(on_day(id)),
            // Nothing is said of its force by choosing the values of a file that was named.
            Err(Refusal::Undated(id)) if !asked.in_folder && self.needs_day(id) => Ok(on_day(id)),
            Err(refusal) => Err(NotChosen::Refused(refusal, Some(day))),
        }
    }

    /// Of a file that was named, chooses the values by the last day of the data's own period. Data
    /// without one leaves the day open, which is told when the file is built.
    fn by_values<E>(
        &self,
        id: TextId,
        passed: &mut Vec<Vec<Diagnostic>>,
        periods: impl FnOnce(&Standard) -> Result<Vec<Period>, E>,
    ) -> Result<Choice, NotChosen<E>> {
        let any = self.usable(std::iter::once(id), passed)?;
        let periods = periods(&any).map_err(NotChosen::Periods)?;
        match common(&periods) {
            Some(common) => self.of_values(id, periods, common),
            None => Ok(Choice { id, day: None }),
        }
    }

    /// A text for the last day of all periods, where its values are the same on the last day of each.
    fn of_values<E>(
        &self,
        id: TextId,
        periods: Vec<Period>,
        common: Period,
    ) -> Result<Choice, NotChosen<E>> {
        let mut others = periods.iter().filter(|period| period.last != common.last);
        let here = self.values(id, common.last);
        if others.any(|period| self.values(id, period.last) != here) {
            return Err(NotChosen::ValuesDiffer(id, periods));
        }
        let day = Some(common.last);
        Ok(Choice { id, day })
    }

    /// Which values a text has on a day, by their places.
    fn values(&self, id: TextId, day: Date) -> Vec<Option<usize>> {
        let (standard, _) = self.standard(id, Some(day));
        let parameters = (standard.iter()).flat_map(|standard| standard.parameters.values());
        parameters.map(|parameter| parameter.in_force).collect()
    }

    /// Chooses by the last day of the data's own period. Data can only be read against some
    /// standard; for the period any will do.
    fn by_period<E>(
        &self,
        asked: Asked<'_>,
        passed: &mut Vec<Vec<Diagnostic>>,
        periods: impl FnOnce(&Standard) -> Result<Vec<Period>, E>,
    ) -> Result<Choice, NotChosen<E>> {
        let unreadable = self.unreadable();
        if !unreadable.is_empty() {
            return Err(NotChosen::Unreadable(unreadable));
        }
        let claims = self.claims();
        if !claims.is_empty() {
            return Err(NotChosen::Claimed(claims));
        }
        let listed = self.listed().map(|(id, _)| id);
        let any = self.usable(listed, passed)?;
        let periods = periods(&any).map_err(NotChosen::Periods)?;
        let Some(common) = common(&periods) else {
            let by_id = asked.id.map(|_| self.pick(None, asked.id));
            return match by_id {
                Some(Ok(id)) => Ok(Choice { id, day: None }),
                None | Some(Err(Refusal::SameId(_))) => Err(NotChosen::NoDay),
                Some(Err(refusal)) => Err(NotChosen::Refused(refusal, None)),
            };
        };
        let mut picked = Vec::new();
        for period in &periods {
            match self.pick(Some(period.last), asked.id) {
                Ok(id) => picked.push((*period, id)),
                // A text that was asked for by its id needs no day, but for its values.
                Err(Refusal::Undated(id)) if asked.id.is_some() => {
                    if !self.needs_day(id) {
                        return Ok(Choice { id, day: None });
                    }
                    picked.push((*period, id));
                }
                Err(refusal) => return Err(NotChosen::RefusedFor(refusal, *period)),
            }
        }
        match picked.as_slice() {
            [(_, id), rest @ ..] if rest.iter().all(|(_, other)| other == id) => {
                self.of_values(*id, periods, common)
            }
            _ => Err(NotChosen::TextsDiffer(picked)),
        }
    }

    /// The first of some texts that can be used on some day, as it is on every day.
    fn usable<E>(
        &self,
        texts: impl Iterator<Item = TextId>,
        passed: &mut Vec<Vec<Diagnostic>>,
    ) -> Result<Standard, NotChosen<E>> {
        for id in texts {
            match self.any_day(id) {
                (Some(standard), _) => return Ok(standard),
                (None, findings) => passed.push(findings),
            }
        }
        Err(NotChosen::Unsound)
    }

    /// The mistakes that leave open what a file is.
    fn unreadable(&self) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        for (id, text) in self.listed() {
            findings.extend(text.findings.iter().cloned());
            let force = text.force();
            if force.to.is_some() && force.to < force.from {
                let (_, mut found) = self.standard(id, None);
                found.retain(|finding| finding.code == Code::EndBeforeStart);
                findings.extend(found);
            }
        }
        findings
    }
}

/// The days that all periods have in common; `None` where there are no periods. Those without a
/// common day are told where they are read.
fn common(periods: &[Period]) -> Option<Period> {
    let periods = periods.iter().copied();
    periods.reduce(|one, other| one.within(other).unwrap_or(one))
}
