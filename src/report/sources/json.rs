//! The list for programs.

use std::io::{self, Write};

use serde::Serialize;

use super::{List, Status};
use crate::escape::Json;
use crate::model::{Figure, PartId, RowId};
use crate::report::rules::{Group, PartKind, named};
use crate::report::view::{Day, FileView, ItemNumber, Points, Tool};

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Document<'a> {
    /// What wrote this.
    tool: Tool,
    /// The standard.
    standard: Head<'a>,
    /// How many figures there are.
    counts: Counts,
    /// Those that were asked for, in the file's order.
    figures: Vec<FigureView<'a>>,
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
struct FigureView<'a> {
    /// What it is.
    kind: PartKind,
    /// The number of its criterion.
    criterion: Option<u32>,
    /// The number of its item, such as `7.1`.
    item: Option<ItemNumber>,
    /// Its place in the scale, from 0.
    band: Option<usize>,
    /// The class that it is a threshold for, by its name.
    class: Option<&'a str>,
    /// What it is, in words.
    name: String,
    /// The figure; null for a condition.
    points: Option<Points>,
    status: Status,
    /// What it was compared with or derived from.
    source: Option<&'a str>,
    /// The provision that it stands in.
    citation: Option<&'a str>,
    /// The file that it is written in.
    file: &'a str,
    #[cfg_attr(test, schemars(range(min = 1)))]
    line: u32,
}

pub(super) fn write(list: &List<'_>, out: &mut dyn Write) -> io::Result<()> {
    let standard = list.words.standard;
    let tally = &list.tally;
    let document = Document {
        tool: Tool::this(),
        standard: Head {
            id: &standard.id,
            title: &standard.title,
            legal_text: standard.legal_text.as_deref(),
            day: standard.day.map(Day::from),
            file: list.sources.file(standard.file).into(),
        },
        counts: Counts {
            all: tally.all(),
            unverified: tally.unverified,
            verified: tally.verified,
            derived: tally.derived,
            stated: tally.stated,
        },
        figures: list
            .listed
            .iter()
            .map(|figure| view(list, figure))
            .collect(),
    };
    Json::pretty(&mut *out, &document)?;
    writeln!(out)
}

fn view<'a>(list: &'a List<'_>, figure: &'a Figure<'_>) -> FigureView<'a> {
    let standard = list.words.standard;
    let file = list.sources.file(figure.span.file);
    FigureView {
        kind: figure.of.into(),
        criterion: match list.words.group_of(figure) {
            Group::Criterion(id) => Some(standard.criteria[id].number),
            Group::Heading | Group::Parameters | Group::Recognition => None,
        },
        item: (figure.of.item()).map(|item| standard.items[item].number.into()),
        band: match figure.of {
            PartId::Row(_, RowId::Band(band)) => Some(band),
            _ => None,
        },
        class: match figure.of {
            PartId::Threshold(class) => Some(standard.classes[class].name.as_str()),
            _ => None,
        },
        name: list.words.figure_name(figure),
        points: figure.value.map(Points::from),
        status: Status::of(figure.provenance),
        source: named(figure.provenance),
        citation: figure.citation,
        file: &file.path,
        line: file.line_column(figure.span.start).0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_schema_is_the_published_one() {
        crate::report::view::schema::is_published::<Document<'_>>(
            "sources",
            "Every figure of a standard with who stands behind it. Every number is an exact decimal. Null says that a thing is not there or does not apply. The same input gives the same bytes.",
        );
    }
}
