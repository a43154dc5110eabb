//! Periods as a value: the text, the document and the JSON are made from it.

use serde::Serialize;

use super::Told;
use super::sentence::Line;
use super::step::{self, StepView};
use crate::history::{Assessed, Slice};
use crate::l10n::{Args, Texts};
use crate::model::Standard;
use crate::number::format_date;
use crate::report::view::{Day, FileView, SummaryView, Tool};
use crate::report::words::Words;
use crate::report::{notes, summary};

/// Units over several periods.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct Document<'a> {
    /// What wrote this.
    tool: Tool,
    /// The standards that score the periods.
    standards: Vec<StandardView<'a>>,
    /// The files that data was read from, and the map of units.
    data: Vec<FileView<'a>>,
    /// The first day of the units that took the place of others; null where no map says so.
    merger: Option<Day>,
    /// How many rows are in no period, for it is not known for certain which is theirs.
    untold: usize,
    /// The years in which units have to be assessed, as far as they were named.
    years: Vec<YearView>,
    /// The periods, the earliest first.
    periods: Vec<PeriodView>,
    /// From each to the next. The parts of a difference are told in this order: other figures, then other
    /// attributes, then other rules.
    steps: Vec<StepView<'a>>,
    #[serde(skip)]
    pub(super) heading: String,
    #[serde(skip)]
    pub(super) sections: Vec<Section>,
}

/// A year in which units have to be assessed.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct YearView {
    year: i32,
    /// Whether a period ends in it.
    has_data: bool,
}

/// A heading, and what stands below it.
pub(super) struct Section {
    pub(super) heading: String,
    pub(super) lines: Vec<Line>,
}

/// A standard.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct StandardView<'a> {
    id: &'a str,
    title: &'a str,
    legal_text: Option<&'a str>,
    #[serde(flatten)]
    file: FileView<'a>,
}

/// A period.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct PeriodView {
    /// As it is written in data.
    period: String,
    first: Day,
    last: Day,
    /// The place of its standard among the standards, counted from 0.
    standard: usize,
    /// Whether that is in force on the last day; null where it does not say.
    in_force: Option<bool>,
    #[serde(flatten)]
    counts: SummaryView,
}

pub(super) fn document<'a>(told: &'a Told<'a>, texts: &'a Texts) -> Document<'a> {
    let periods = || told.slices.iter().zip(&told.history.periods);
    let data = told.sources.files();
    let data = data.filter(|(id, file)| !told.is_law(*id) && file.loss.is_none());
    let title = told.laws.first().map_or("", |law| law.title.as_str());
    Document {
        tool: Tool::this(),
        standards: (told.laws.iter())
            .map(|law| StandardView {
                id: &law.id,
                title: &law.title,
                legal_text: law.legal_text.as_deref(),
                file: told.sources.file(law.file).into(),
            })
            .collect(),
        data: data.map(|(_, file)| file.into()).collect(),
        merger: told.merger.map(|merger| merger.day.into()),
        untold: told.untold,
        years: (told.years.iter())
            .map(|year| YearView {
                year: *year,
                has_data: ends_in(told.slices, *year),
            })
            .collect(),
        periods: periods()
            .map(|(slice, assessed)| PeriodView {
                period: slice.period.to_string(),
                first: slice.period.first.into(),
                last: slice.period.last.into(),
                standard: slice.law,
                in_force: in_force(told.laws, slice),
                counts: (&assessed.summary).into(),
            })
            .collect(),
        steps: told.steps().map(step::view).collect(),
        heading: texts.with("history-heading", &Args::new().with("title", title)),
        sections: sections(told, texts),
    }
}

/// Whether a period ends in a year.
fn ends_in(slices: &[Slice], year: i32) -> bool {
    slices.iter().any(|slice| slice.period.last.year() == year)
}

/// Which years that have to be assessed there is data of, which are missing, and which periods are of none.
fn years(told: &Told<'_>, texts: &Texts) -> Option<Line> {
    if told.years.is_empty() {
        return None;
    }
    let named = |years: Vec<i32>| {
        let years: Vec<String> = years.iter().map(ToString::to_string).collect();
        years.join(", ")
    };
    let (with, without) = (told.years.iter())
        .copied()
        .partition(|year| ends_in(told.slices, *year));
    let others = told.slices.iter().map(|slice| slice.period);
    let others = others.filter(|period| !told.years.contains(&period.last.year()));
    let others: Vec<String> = others.map(|period| period.to_string()).collect();
    let is_none = |text: &str| if text.is_empty() { "none" } else { "some" };
    let (with, without, others) = (named(with), named(without), others.join(", "));
    let args = Args::new()
        .with("has_with", is_none(&with))
        .with("has_without", is_none(&without))
        .with("has_others", is_none(&others))
        .with("with", with)
        .with("without", without)
        .with("others", others);
    Some((0, texts.with("history-years", &args)))
}

fn in_force(laws: &[Standard], slice: &Slice) -> Option<bool> {
    laws.get(slice.law)?.in_force_on(slice.period.last)
}

fn sections(told: &Told<'_>, texts: &Texts) -> Vec<Section> {
    let periods = told.slices.iter().zip(&told.history.periods);
    let shares = periods.filter_map(|(slice, assessed)| {
        let words = told.words(texts, slice)?;
        Some((0, share(&words, told, slice, assessed)))
    });
    let mut sections = vec![Section {
        heading: texts.get("history-shares"),
        lines: shares.chain(years(told, texts)).collect(),
    }];
    for of in told.steps() {
        let Some(words) = told.words(texts, of.after.0) else {
            continue;
        };
        let args = Args::new()
            .with("from", of.before.0.period.to_string())
            .with("to", of.after.0.period.to_string());
        sections.push(Section {
            heading: texts.with("history-step", &args),
            lines: step::lines(&words, of),
        });
    }
    sections.push(Section {
        heading: texts.get("history-method"),
        lines: method(told, texts),
    });
    sections.push(Section {
        heading: texts.get(summary::SOURCES),
        lines: close(told, texts),
    });
    sections
}

/// `2022: 9/17 đơn vị được công nhận (52,94%) …`
fn share(words: &Words<'_>, told: &Told<'_>, slice: &Slice, assessed: &Assessed) -> String {
    let summary = &assessed.summary;
    let args = Args::new()
        .with("period", slice.period.to_string())
        .with("met", summary.met)
        .with("units", summary.communes)
        .with("share", summary::share(summary, words).unwrap_or_default())
        .with("not_met", summary.not_met)
        .with("undetermined", summary.undetermined)
        .with("target", summary.target)
        .with("required", summary.required)
        .with("needed", summary.needed)
        .with(
            "state",
            if summary.needed == 0 {
                "reached"
            } else {
                "short"
            },
        )
        .with("standard", words.standard.id.as_str());
    let mut said = words.texts.with("history-share", &args);
    if in_force(told.laws, slice) == Some(false) {
        let day = format_date(slice.period.last);
        let args = Args::new().with("day", day);
        said = format!("{said} {}", words.texts.with("history-not-in-force", &args));
    }
    said
}

fn method(told: &Told<'_>, texts: &Texts) -> Vec<Line> {
    let mut lines = vec![
        (0, texts.get("history-order")),
        (0, texts.get("history-ranges")),
    ];
    if let Some(merger) = told.merger {
        let args = Args::new().with("day", format_date(merger.day));
        lines.push((0, texts.with("history-merging", &args)));
    }
    if told.untold > 0 {
        let args = Args::new().with("count", told.untold);
        lines.push((0, texts.with("history-untold", &args)));
    }
    lines
}

/// What the result rests on.
fn close(told: &Told<'_>, texts: &Texts) -> Vec<Line> {
    let mut lines = Vec::new();
    for standard in told.laws {
        let words = Words { texts, standard };
        let unverified = standard.unverified.len();
        if unverified > 0 {
            let args = Args::new()
                .with("count", unverified)
                .with("id", standard.id.as_str());
            lines.push((0, texts.with("history-unverified", &args)));
        }
        for (named, file) in notes::texts(&words) {
            let file = told.sources.file(file);
            lines.push((0, format!("{named} {}", notes::short_sha256(&words, file))));
        }
    }
    if let Some(words) = told
        .slices
        .first()
        .and_then(|slice| told.words(texts, slice))
    {
        for (id, file) in told.sources.files() {
            if !told.is_law(id) && file.loss.is_none() {
                let named = notes::data_file(&words, file);
                let sealed = notes::short_sha256(&words, file);
                lines.push((0, format!("{named}. {sealed}")));
            }
        }
    }
    lines.push((0, notes::tool()));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_schema_is_the_published_one() {
        crate::report::view::schema::is_published::<Document<'_>>(
            "history",
            "Units over several periods. Every number is an exact decimal. Null says that a thing is not there or does not apply. The same input gives the same bytes.",
        );
    }
}
