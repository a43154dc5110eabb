//! The days by which duties of a plan are due in a year, as a calendar that other programs take (iCalendar, RFC 5545).
//!
//! All events are whole days, so no time zone matters. Their ids and stamps come from the plan, so that the same plan
//! gives the same bytes, and an event that is read in again takes the place of its earlier self. The format needs
//! three rules here (escaping, folding, line ends); the libraries for it bring a second one for dates, and random ids.

use std::io::{self, Write};

use super::Planned;
use super::duty::{heading, heading_of_time, who};
use crate::l10n::Texts;
use crate::model::Duty;
use crate::number::{Date, format_date};
use crate::plan::Time;
use crate::report::words::Words;
use crate::syntax::write::duty_kind;

/// So many days before the last day a program reminds of it.
const REMINDER: &str = "-P7D";

/// A line has at most so many bytes.
const MOST_BYTES: usize = 75;

/// Writes the calendar of the year that is looked at.
pub fn write(planned: &Planned<'_>, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let words = Words {
        texts,
        standard: &planned.plan.standard,
    };
    let plan = planned.plan;
    let mut calendar = Calendar { out };
    calendar.line("BEGIN", "VCALENDAR")?;
    calendar.line("VERSION", "2.0")?;
    let version = env!("CARGO_PKG_VERSION");
    calendar.line("PRODID", &format!("-//tieuchi//tieuchi {version}//VI"))?;
    calendar.line("CALSCALE", "GREGORIAN")?;
    calendar.line("X-WR-CALNAME", &escaped(&plan.title))?;
    for (duty, outcome) in plan.duties.iter().zip(&planned.duties.duties) {
        for time in &outcome.times {
            if let Some(last) = time.last {
                event(planned, &words, (duty, time, last), &mut calendar)?;
            }
        }
    }
    calendar.line("END", "VCALENDAR")
}

fn event(
    planned: &Planned<'_>,
    words: &Words<'_>,
    (duty, time, last): (&Duty, &Time, Date),
    calendar: &mut Calendar<'_>,
) -> io::Result<()> {
    let plan = planned.plan;
    let kind = crate::names::bare(duty_kind(duty.kind)).replace(' ', "-");
    let (id, number) = (plan.id.as_str(), duty.number);
    let of = time.time.map_or(last, |time| time.last);
    let id = format!("{id}.{kind}-{number}.{}@tieuchi", compact(of));
    let summary = heading_of_time(words, duty, time);
    let args = who(words, duty)
        .with("plan", plan.title.as_str())
        .with("day", format_date(last));
    let description = words.texts.with("duty-calendar", &args);
    let stamp = plan.issued.or(plan.effective_from).unwrap_or(last);
    calendar.line("BEGIN", "VEVENT")?;
    calendar.line("UID", &escaped(&id))?;
    calendar.line("DTSTAMP", &format!("{}T000000Z", compact(stamp)))?;
    calendar.line("DTSTART;VALUE=DATE", &compact(last))?;
    calendar.line(
        "DTEND;VALUE=DATE",
        &compact(last.next_day().unwrap_or(last)),
    )?;
    calendar.line("SUMMARY", &escaped(&summary))?;
    calendar.line("DESCRIPTION", &escaped(&description))?;
    calendar.line("TRANSP", "TRANSPARENT")?;
    calendar.line("BEGIN", "VALARM")?;
    calendar.line("ACTION", "DISPLAY")?;
    calendar.line("TRIGGER", REMINDER)?;
    calendar.line("DESCRIPTION", &escaped(&heading(words, duty)))?;
    calendar.line("END", "VALARM")?;
    calendar.line("END", "VEVENT")
}

/// `20240519`
fn compact(day: Date) -> String {
    let (year, month, day) = day.to_calendar_date();
    format!("{year:04}{:02}{day:02}", u8::from(month))
}

/// A text whose signs order nothing.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

struct Calendar<'a> {
    out: &'a mut dyn Write,
}

impl Calendar<'_> {
    /// A line, folded where it is long; no letter is cut in two.
    fn line(&mut self, name: &str, value: &str) -> io::Result<()> {
        let mut used = 0;
        for c in name.chars().chain([':']).chain(value.chars()) {
            if used + c.len_utf8() > MOST_BYTES {
                self.out.write_all(b"\r\n ")?;
                used = 1;
            }
            used += c.len_utf8();
            write!(self.out, "{c}")?;
        }
        self.out.write_all(b"\r\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(value: &str) -> String {
        let mut out = Vec::new();
        Calendar { out: &mut out }.line("SUMMARY", value).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn long_lines_are_folded_between_letters() {
        let value = "Báo cáo định kỳ về công tác trẻ em ".repeat(9);
        let written = line(&value);
        for line in written.split_terminator("\r\n") {
            assert!(line.len() <= MOST_BYTES, "{line}");
        }
        assert_eq!(written.replace("\r\n ", ""), format!("SUMMARY:{value}\r\n"));
        assert_eq!(line("ngắn"), "SUMMARY:ngắn\r\n");
        // Exactly full, and one byte more.
        assert_eq!(line(&"x".repeat(67)).matches("\r\n").count(), 1);
        assert_eq!(line(&"x".repeat(68)).matches("\r\n").count(), 2);
    }

    #[test]
    fn what_people_wrote_begins_no_line() {
        let escaped = escaped("A;B,C\\D\nEND:VEVENT\rX");
        assert_eq!(escaped, "A\\;B\\,C\\\\D\\nEND:VEVENTX");
    }
}
