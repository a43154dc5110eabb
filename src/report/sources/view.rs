//! The list as a value: what programs read of each figure, and the words that people read of it.

use serde::Serialize;

use super::Status;
use crate::l10n::{Args, Texts};
use crate::model::{Figure, PartId, RowId, Standard};
use crate::report::notes::{self, short_hash};
use crate::report::rules::{Group, PartKind, Tally, files, line, named};
use crate::report::view::{Day, FileView, ItemNumber, Points, Tool};
use crate::report::words::Words;
use crate::source::Sources;

/// The whole list. What JSON does not say is for people.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct View<'a> {
    /// What wrote this.
    tool: Tool,
    /// The standard.
    standard: Head<'a>,
    /// How many figures there are.
    counts: Counts,
    /// Those that were asked for, in the file's order.
    pub(super) figures: Vec<FigureView<'a>>,
    /// The standard in words.
    #[serde(skip)]
    pub(super) named: String,
    #[serde(skip)]
    pub(super) sha256: String,
    /// What is listed, where not everything is.
    #[serde(skip)]
    pub(super) restriction: Option<String>,
    #[serde(skip)]
    parts: Vec<Part>,
    /// How many there are in all.
    #[serde(skip)]
    pub(super) total: String,
    /// The counts by mark, largest concern first; marks that no figure has are left out.
    #[serde(skip)]
    pub(super) by_mark: Vec<String>,
    /// The sources that figures are compared with, each with how many.
    #[serde(skip)]
    pub(super) by_source: Vec<String>,
}

/// A standard.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Head<'a> {
    id: &'a str,
    title: &'a str,
    legal_text: Option<&'a str>,
    /// The day that it was chosen for.
    day: Option<Day>,
    #[serde(flatten)]
    file: FileView<'a>,
}

/// Of all figures, also of those that are not listed.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Counts {
    all: usize,
    unverified: usize,
    verified: usize,
    derived: usize,
    stated: usize,
}

/// A figure, or a condition of recognition.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct FigureView<'a> {
    /// What it is.
    kind: PartKind,
    /// The number of its criterion.
    pub(super) criterion: Option<u32>,
    /// The number of its item, such as `7.1`.
    item: Option<ItemNumber>,
    /// Its place in the scale, from 0.
    band: Option<usize>,
    /// The class that it is a threshold for, by its name.
    class: Option<&'a str>,
    /// What it is, in words.
    name: String,
    /// The figure; null for a condition.
    pub(super) points: Option<Points>,
    pub(super) status: Status,
    /// What it was compared with or derived from.
    pub(super) source: Option<&'a str>,
    /// The provision that it stands in.
    pub(super) citation: Option<&'a str>,
    /// The file that it is written in.
    file: &'a str,
    #[cfg_attr(test, schemars(range(min = 1)))]
    pub(super) line: u32,
    /// Line, name, points, and mark with the provision where it is not that of the part.
    #[serde(skip)]
    pub(super) cells: [String; 4],
    /// What it is within its item.
    #[serde(skip)]
    pub(super) within: String,
    /// Its item in words.
    #[serde(skip)]
    pub(super) item_name: String,
    #[serde(skip)]
    pub(super) file_name: &'a str,
    #[serde(skip)]
    pub(super) fingerprint: String,
}

/// A part of the standard.
pub(super) struct Part {
    pub(super) heading: String,
    /// The provision that all its figures come from.
    pub(super) provision: Option<String>,
    /// How many figures it has.
    figures: usize,
}

impl<'a> View<'a> {
    /// Every figure of a standard, or those of one status; all are counted.
    pub(super) fn new(
        standard: &'a Standard,
        sources: &'a Sources,
        only: Option<Status>,
        texts: &'a Texts,
    ) -> Self {
        let words = Words { texts, standard };
        let mut listed = standard.figures();
        let tally = Tally::of(&listed);
        let of_several = files(standard, &listed).len() > 1;
        listed.retain(|figure| only.is_none_or(|only| Status::of(figure.provenance) == only));
        let (mut parts, mut figures) = (Vec::new(), Vec::new());
        for part in listed.chunk_by(|a, b| words.group_of(a) == words.group_of(b)) {
            let Some(first) = part.first() else { continue };
            let citation = first.citation.filter(|_| {
                let mut all = part.iter();
                all.all(|figure| figure.citation == first.citation)
            });
            parts.push(Part {
                heading: words.group(words.group_of(first)),
                provision: citation.map(|citation| words.provision(citation)),
                figures: part.len(),
            });
            let place = |figure: &Figure<'_>| line(sources, figure.span, of_several);
            let views = part.iter();
            figures.extend(
                views.map(|it| FigureView::new(&words, sources, it, (place(it), citation))),
            );
        }
        let file = sources.file(standard.file);
        let count = |id, count: usize| texts.with(id, &Args::new().with("count", count));
        Self {
            tool: Tool::this(),
            standard: Head {
                id: &standard.id,
                title: &standard.title,
                legal_text: standard.legal_text.as_deref(),
                day: standard.day.map(Day::from),
                file: file.into(),
            },
            counts: Counts {
                all: tally.all(),
                unverified: tally.unverified,
                verified: tally.verified,
                derived: tally.derived,
                stated: tally.stated,
            },
            named: notes::standard(&words),
            sha256: notes::sha256(&words, file),
            restriction: only.map(|only| {
                let args = Args::new()
                    .with("status", texts.get(only.message()))
                    .with("listed", figures.len());
                texts.with("sources-only", &args)
            }),
            parts,
            figures,
            total: count("sources-total", tally.all()),
            by_mark: [
                ("sources-count-unverified", tally.unverified),
                ("sources-count-verified", tally.verified),
                ("sources-count-derived", tally.derived),
                ("sources-count-stated", tally.stated),
            ]
            .into_iter()
            .filter(|(_, figures)| *figures > 0)
            .map(|(id, figures)| count(id, figures))
            .collect(),
            by_source: (tally.by_source.iter())
                .map(|(source, count)| {
                    let args = Args::new().with("source", *source).with("count", *count);
                    texts.with("sources-by-source", &args)
                })
                .collect(),
        }
    }

    /// The figures that are listed, part by part of the standard.
    pub(super) fn parts(&self) -> impl Iterator<Item = (&Part, &[FigureView<'a>])> {
        let mut rest = self.figures.as_slice();
        self.parts.iter().map(move |part| {
            let (own, others) = rest.split_at(part.figures);
            rest = others;
            (part, own)
        })
    }
}

impl<'a> FigureView<'a> {
    fn new(
        words: &Words<'a>,
        sources: &'a Sources,
        figure: &Figure<'a>,
        (place, of_part): (String, Option<&str>),
    ) -> Self {
        let (standard, texts) = (words.standard, words.texts);
        let file = sources.file(figure.span.file);
        let name = words.figure_name(figure);
        let mark = words.mark(figure.provenance);
        let own = figure.citation.filter(|own| of_part != Some(own));
        let mark = match own {
            Some(own) => format!("{mark}. {}", words.provision_at(own, figure.span)),
            None => mark,
        };
        let points = figure.value.map(|value| texts.number(value));
        let item = (figure.of.item()).map(|item| standard.items[item].number);
        Self {
            kind: figure.of.into(),
            criterion: match words.group_of(figure) {
                Group::Criterion(id) => Some(standard.criteria[id].number),
                Group::Heading | Group::Parameters | Group::Recognition => None,
            },
            item: item.map(ItemNumber::from),
            band: match figure.of {
                PartId::Row(_, RowId::Band(band)) => Some(band),
                _ => None,
            },
            class: match figure.of {
                PartId::Threshold(class) => Some(standard.classes[class].name.as_str()),
                _ => None,
            },
            cells: [place, name.clone(), points.unwrap_or_default(), mark],
            name,
            points: figure.value.map(Points::from),
            status: Status::of(figure.provenance),
            source: named(figure.provenance),
            citation: figure.citation,
            file: &file.path,
            line: file.line_column(figure.span.start).0,
            within: words.part_name_within(figure.of),
            // A spreadsheet would take a mere 1.10 for a number or a date.
            item_name: item.map_or_else(String::new, |item| {
                let args = Args::new().with("item", item.to_string());
                texts.with("sources-item-number", &args)
            }),
            file_name: &file.name,
            fingerprint: short_hash(file),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_schema_is_the_published_one() {
        crate::report::view::schema::is_published::<View<'_>>(
            "sources",
            "Every figure of a standard with who stands behind it. Every number is an exact decimal. Null says that a thing is not there or does not apply. The same input gives the same bytes.",
        );
    }
}
