//! Values of options that are more than words.

use std::fmt;
use std::path::PathBuf;

use crate::diagnostic::Code;
use crate::l10n::Args;
use crate::number::{Date, Decimal, NumberError, Period, parse_date, parse_number, parse_period};

/// Why a value of an option was refused, told by the usage error around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum ValueError {
    /// Not a percentage.
    NotAPercentage,
    /// A percentage that is not written the Vietnamese way; what was probably meant.
    Spelling(String),
    /// A share that may be meant as a part of 1: as it stands, and a hundred times it.
    PartOfOne(String, String),
    /// Below 0 or above 100.
    OutOfRange,
    /// Not a day.
    NotADay,
    /// The standard output, to which the result itself may go.
    NoFile,
    /// Not a year.
    NotAYear,
    /// No period with a file.
    NotOfPeriod,
    /// No day with a file.
    NotOfDay,
    /// No code of a finding; the one that was probably meant.
    NoCode(Option<&'static str>),
}

impl ValueError {
    /// Whether what to write is certain.
    pub(super) fn is_certain(&self) -> bool {
        matches!(self, ValueError::NotAPercentage | ValueError::NotADay)
    }

    /// The message that helps.
    pub(super) fn help(&self) -> (&'static str, Args) {
        let args = Args::new();
        match self {
            ValueError::NotAPercentage => ("cli-value-not-a-percentage", args),
            ValueError::Spelling(proposal) => {
                ("cli-did-you-mean", args.with("proposal", proposal.as_str()))
            }
            ValueError::PartOfOne(share, hundredfold) => (
                "cli-value-part-of-one",
                args.with("share", share.as_str())
                    .with("hundredfold", hundredfold.as_str()),
            ),
            ValueError::OutOfRange => ("cli-value-out-of-range", args),
            ValueError::NoFile => ("cli-value-no-file", args),
            ValueError::NotADay => ("cli-value-not-a-day", args),
            ValueError::NotAYear => ("cli-value-not-a-year", args),
            ValueError::NotOfPeriod => ("cli-value-not-of-period", args),
            ValueError::NotOfDay => ("cli-value-not-of-day", args),
            ValueError::NoCode(None) => ("cli-value-no-code", args),
            ValueError::NoCode(Some(near)) => ("cli-did-you-mean", args.with("proposal", *near)),
        }
    }
}

impl fmt::Display for ValueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.help().0)
    }
}

impl std::error::Error for ValueError {}

/// The name of a file: findings never mix with a result on the standard output.
pub(super) fn file(text: &str) -> Result<PathBuf, ValueError> {
    if text == "-" {
        return Err(ValueError::NoFile);
    }
    Ok(PathBuf::from(text))
}

/// A share in per cent from 0 to 100, with or without its sign: `80`, `80%`, `64,26%`. Without it a
/// share up to 1 may be meant as a part of 1, as spreadsheets show shares, and is asked back.
pub(super) fn target(text: &str) -> Result<Decimal, ValueError> {
    let text = text.trim();
    let number = text.trim_end_matches('%').trim_end();
    let has_sign = number.len() < text.len();
    match parse_number(number) {
        Ok(share) if !has_sign && share > Decimal::ZERO && share <= Decimal::ONE => {
            let hundredfold = (share * Decimal::ONE_HUNDRED).normalize();
            let written = |share: Decimal| format!("{}%", share.to_string().replace('.', ","));
            Err(ValueError::PartOfOne(written(share), written(hundredfold)))
        }
        Ok(share) if (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(&share) => Ok(share),
        Ok(_) => Err(ValueError::OutOfRange),
        Err(NumberError::DecimalPoint { proposal } | NumberError::Grouping { proposal }) => {
            match target(&proposal) {
                Err(part @ ValueError::PartOfOne(..)) if !has_sign => Err(part),
                _ => Err(ValueError::Spelling(format!("{proposal}%"))),
            }
        }
        Err(NumberError::NotANumber | NumberError::TooLong) => Err(ValueError::NotAPercentage),
    }
}

/// A day of the calendar: `30/11/2022`.
pub(super) fn day(text: &str) -> Result<Date, ValueError> {
    parse_date(text.trim()).map_err(|_| ValueError::NotADay)
}

/// A year of four digits.
pub(super) fn year(text: &str) -> Result<i32, ValueError> {
    let period = parse_period(text).map_err(|_| ValueError::NotAYear)?;
    let year = period.last.year();
    (Period::year(year) == Some(period))
        .then_some(year)
        .ok_or(ValueError::NotAYear)
}

/// A file or folder, and the period that it is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OfPeriod {
    /// The period.
    pub(super) period: Period,
    /// The file.
    pub(super) path: PathBuf,
}

/// A period and a file: `2022=2022.xlsx`.
pub(super) fn of_period(text: &str) -> Result<OfPeriod, ValueError> {
    let (period, path) = text.split_once('=').ok_or(ValueError::NotOfPeriod)?;
    let period = parse_period(period).map_err(|_| ValueError::NotOfPeriod)?;
    let path = PathBuf::from(path.trim());
    if path.as_os_str().is_empty() {
        return Err(ValueError::NotOfPeriod);
    }
    Ok(OfPeriod { period, path })
}

/// A file, and a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OfDay {
    /// The day.
    pub(super) day: Date,
    /// The file.
    pub(super) path: PathBuf,
}

/// A day and a file: `01/07/2025=bang.csv`.
pub(super) fn of_day(text: &str) -> Result<OfDay, ValueError> {
    let (day, path) = text.split_once('=').ok_or(ValueError::NotOfDay)?;
    let day = parse_date(day.trim()).map_err(|_| ValueError::NotOfDay)?;
    let path = PathBuf::from(path.trim());
    if path.as_os_str().is_empty() {
        return Err(ValueError::NotOfDay);
    }
    Ok(OfDay { day, path })
}

/// The code of a finding, in any letter case.
pub(super) fn code(text: &str) -> Result<Code, ValueError> {
    text.parse().map_err(|()| {
        let codes = Code::ALL.iter().map(|code| code.as_str());
        ValueError::NoCode(crate::names::suggest(text, codes))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_as_people_write_them() {
        for (text, share) in [
            ("80", "80"),
            ("80%", "80"),
            ("64,26 %", "64.26"),
            ("0", "0"),
            ("100%", "100"),
        ] {
            assert_eq!(
                target(text).map(|share| share.to_string()).as_deref(),
                Ok(share),
                "{text}"
            );
        }
        assert_eq!(
            target("64.26"),
            Err(ValueError::Spelling("64,26%".to_owned()))
        );
        assert_eq!(
            target("0,8%").map(|share| share.to_string()).as_deref(),
            Ok("0.8")
        );
        for (text, share, hundredfold) in [
            ("0,8", "0,8%", "80%"),
            ("0.8", "0,8%", "80%"),
            ("0,85", "0,85%", "85%"),
            ("1", "1%", "100%"),
        ] {
            let part = ValueError::PartOfOne(share.to_owned(), hundredfold.to_owned());
            assert_eq!(target(text), Err(part), "{text}");
        }
        assert_eq!(target("0.8%"), Err(ValueError::Spelling("0,8%".to_owned())));
        assert!(target("1,5").is_ok());
        assert_eq!(target("101"), Err(ValueError::OutOfRange));
        assert_eq!(target("-1"), Err(ValueError::OutOfRange));
        assert_eq!(target("nhiều"), Err(ValueError::NotAPercentage));
        assert_eq!(target("%"), Err(ValueError::NotAPercentage));
    }

    #[test]
    fn days_of_the_calendar() {
        assert_eq!(day("30/11/2022"), day(" 30/11/2022"));
        assert!(day("1/3/2020").is_ok());
        for text in ["2022", "31/11/2022", "2022-11-30", "hôm nay", ""] {
            assert_eq!(day(text), Err(ValueError::NotADay), "{text}");
        }
    }

    #[test]
    fn files_of_a_period_and_years() {
        let of = |text: &str| of_period(text).map(|it| (it.period.to_string(), it.path));
        let path = PathBuf::from("a=b.csv");
        assert_eq!(of("2022=a=b.csv"), Ok(("2022".to_owned(), path)));
        for text in ["2022", "a.csv", "2022=", "=a.csv", "xyz=a.csv"] {
            assert_eq!(of(text), Err(ValueError::NotOfPeriod), "{text}");
            assert_eq!(of_day(text), Err(ValueError::NotOfDay), "{text}");
        }
        assert_eq!(year("2022"), Ok(2022));
        for text in ["22", "2021-2022", "01/2022", ""] {
            assert_eq!(year(text), Err(ValueError::NotAYear), "{text}");
        }
    }

    #[test]
    fn codes_in_any_case() {
        assert_eq!(code("tc0401"), Ok(Code::Gap));
        assert_eq!(code("TC041"), Err(ValueError::NoCode(Some("TC0401"))));
        assert!(matches!(code("xyz"), Err(ValueError::NoCode(None))));
    }
}
