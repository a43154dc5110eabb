//! Stretches of days, as forms name the time that their figures are of.

use std::fmt;

use super::{Date, format_date, parse_date};

/// A stretch of days, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    /// The first day.
    pub first: Date,
    /// The last day, on or after the first: the one whose law applies.
    pub last: Date,
}

/// Why a text names no period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PeriodError {
    /// Nothing that looks like a year, a month, a day or a stretch of these.
    NotAPeriod,
    /// It ends before it starts.
    Backwards,
}

impl Period {
    /// One day.
    pub fn day(day: Date) -> Self {
        Self {
            first: day,
            last: day,
        }
    }

    /// A whole year; `None` for one that is not written with four digits.
    pub fn year(year: i32) -> Option<Self> {
        if !(1000..=9999).contains(&year) {
            return None;
        }
        let day = |month, day| Date::from_calendar_date(year, month, day).ok();
        Some(Self {
            first: day(time::Month::January, 1)?,
            last: day(time::Month::December, 31)?,
        })
    }

    /// The days that are of both, if any.
    pub fn within(self, other: Self) -> Option<Self> {
        let both = Self {
            first: self.first.max(other.first),
            last: self.last.min(other.last),
        };
        (both.first <= both.last).then_some(both)
    }
}

impl fmt::Display for Period {
    /// As it is written in data: `2022`, `30/11/2022`, `01/01/2021 - 30/11/2022`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if Period::year(self.first.year()) == Some(*self) {
            return write!(f, "{}", self.first.year());
        }
        f.write_str(&format_date(self.first))?;
        if self.first < self.last {
            write!(f, " - {}", format_date(self.last))?;
        }
        Ok(())
    }
}

/// Reads a period: a year (`2022`), a month (`11/2022`), a day (`30/11/2022`, also
/// `2022-11-30`), or two of these with `-` or `đến` between them, of which the second is
/// included whole.
pub fn parse_period(text: &str) -> Result<Period, PeriodError> {
    let text = text.trim().to_lowercase();
    if let Some(one) = stretch(&text) {
        return Ok(one);
    }
    let ends = ["đến", "–", "—", "-"].into_iter().find_map(|sign| {
        let (from, to) = text.split_once(sign)?;
        Some((stretch(from)?, stretch(to)?))
    });
    let (from, to) = ends.ok_or(PeriodError::NotAPeriod)?;
    if to.last < from.first {
        return Err(PeriodError::Backwards);
    }
    Ok(Period {
        first: from.first,
        last: to.last,
    })
}

/// A year, a month or a day, with the word that may stand before it.
fn stretch(text: &str) -> Option<Period> {
    let text = text.trim();
    let text = ["từ", "năm", "tháng", "ngày"]
        .into_iter()
        .fold(text, |text, word| {
            text.strip_prefix(word).map_or(text, str::trim_start)
        });
    if let Ok(day) = parse_date(text) {
        return Some(Period::day(day));
    }
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if text.len() == 4 && is_number(text) {
        return Period::year(text.parse().ok()?);
    }
    if let Some((month, year)) = text.split_once('/')
        && is_number(month)
        && is_number(year)
        && year.len() == 4
    {
        let first = parse_date(&format!("1/{month}/{year}")).ok()?;
        let last = first.replace_day(first.month().length(first.year())).ok()?;
        return Some(Period { first, last });
    }
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let whole = parts.next().is_none() && year.len() == 4;
    whole
        .then(|| parse_date(&format!("{day}/{month}/{year}")).ok())?
        .map(Period::day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        match parse_period(text) {
            Ok(period) => format!(
                "{}..{}",
                format_date(period.first),
                format_date(period.last)
            ),
            Err(error) => format!("{error:?}"),
        }
    }

    #[test]
    fn periods_as_forms_write_them() {
        for (text, period) in [
            ("2022", "01/01/2022..31/12/2022"),
            (" năm 2022 ", "01/01/2022..31/12/2022"),
            ("Năm 2022", "01/01/2022..31/12/2022"),
            ("30/11/2022", "30/11/2022..30/11/2022"),
            ("2022-11-30", "30/11/2022..30/11/2022"),
            ("2/2024", "01/02/2024..29/02/2024"),
            ("tháng 02/2023", "01/02/2023..28/02/2023"),
            ("01/01/2021 - 30/11/2022", "01/01/2021..30/11/2022"),
            ("từ 01/01/2021 đến 30/11/2022", "01/01/2021..30/11/2022"),
            (
                "từ ngày 1/1/2021 đến ngày 30/11/2022",
                "01/01/2021..30/11/2022",
            ),
            ("2021–2025", "01/01/2021..31/12/2025"),
            ("2021-2025", "01/01/2021..31/12/2025"),
            ("30/11/2022 - 30/11/2022", "30/11/2022..30/11/2022"),
        ] {
            assert_eq!(read(text), period, "{text}");
        }
    }

    #[test]
    fn what_leaves_a_doubt_is_refused() {
        for text in [
            "",
            "22",
            "11-2022-1",
            "31/02/2022",
            "13/2022",
            "quý 4",
            "2022 2023",
            "0999",
            "1.000",
            "2022/11/30",
            "-",
            "đến 2022",
            "2022-",
            "+022",
        ] {
            assert_eq!(parse_period(text), Err(PeriodError::NotAPeriod), "{text}");
        }
        assert_eq!(parse_period("2022 - 2021"), Err(PeriodError::Backwards));
        assert_eq!(
            parse_period("02/01/2022-01/01/2022"),
            Err(PeriodError::Backwards)
        );
    }

    #[test]
    fn writes_what_it_reads() {
        for text in ["2022", "30/11/2022", "01/01/2021 - 30/11/2022"] {
            assert_eq!(
                parse_period(text).map(|one| one.to_string()).as_deref(),
                Ok(text)
            );
        }
    }
}
