//! The annex's table: criteria, items, how they are computed, ranges and points.

use serde::Serialize;

use crate::engine::PointsRange;
use crate::l10n::Args;
use crate::model::{self, ClassId, Linear, Points, Quantity, Scale, Scoring};
use crate::number::Decimal;
use crate::report::words::Words;

/// A criterion with its items.
#[derive(Serialize)]
pub(super) struct Criterion {
    anchor: String,
    number: String,
    heading: String,
    max: String,
    /// The provision, then who stands behind the most points.
    basis: Vec<String>,
    unverified: bool,
    items: Vec<Item>,
}

/// An item with its rows.
#[derive(Serialize)]
struct Item {
    anchor: String,
    number: String,
    title: String,
    computed: String,
    /// Where the item states its own most points: those, and who stands behind them.
    max: Option<String>,
    rows: Vec<Row>,
}

/// A range and its points.
#[derive(Serialize)]
struct Row {
    range: String,
    /// The classes that it is for; empty where it is for all.
    classes: String,
    points: String,
    /// Who stands behind it; empty for what follows by itself.
    source: String,
    unverified: bool,
}

pub(super) fn criteria(words: &Words<'_>, key: &str) -> Vec<Criterion> {
    let standard = words.standard;
    let criterion = |(id, criterion): (_, &model::Criterion)| {
        let max = &criterion.max;
        let number = criterion.number.to_string();
        let citation = max.citation.as_deref();
        let items = standard.items_of(id);
        let args = Args::new()
            .with("number", number.as_str())
            .with("title", criterion.title.as_str());
        let most = Args::new().with("points", words.points(max.value));
        Criterion {
            anchor: format!("{key}tc-{number}"),
            heading: words.texts.with("doc-criterion", &args),
            max: words.texts.with("doc-criterion-max", &most),
            basis: citation
                .map(|citation| words.provision_at(citation, max.span))
                .into_iter()
                .chain([words.mark(&max.provenance)])
                .collect(),
            unverified: max.is_unverified(),
            items: items
                .map(|(_, item)| Item::new(words, key, item, citation))
                .collect(),
            number,
        }
    };
    standard.criteria.iter().map(criterion).collect()
}

impl Item {
    fn new(words: &Words<'_>, key: &str, item: &model::Item, of_criterion: Option<&str>) -> Self {
        let number = item.number.to_string();
        let rows = Rows {
            words,
            of_criterion,
        };
        let max = item.stated_max.as_ref().map(|max| {
            let args = Args::new().with("points", words.points(max.value));
            let most = words.texts.with("doc-item-max", &args);
            format!("{most} {}.", rows.source(max))
        });
        Self {
            anchor: format!("{key}m-{}", number.replace('.', "-")),
            title: item.title.clone(),
            computed: words.computed(item),
            max,
            rows: match &item.scoring {
                Scoring::Flag { points, .. } => rows.award(points, ["rule-yes", "rule-no"]),
                Scoring::When { points, .. } => rows.award(points, ["rule-holds", "rule-fails"]),
                Scoring::Measure { quantity, scale } => rows.of_scale(*quantity, scale),
            },
            number,
        }
    }
}

/// What the rows of an item are put into words with.
struct Rows<'a> {
    words: &'a Words<'a>,
    /// The provision that the criterion's heading names already.
    of_criterion: Option<&'a str>,
}

impl Rows<'_> {
    fn award(&self, points: &Points, [holds, fails]: [&str; 2]) -> Vec<Row> {
        let texts = self.words.texts;
        vec![
            self.row(texts.get(holds), points),
            // Nobody states this row: it is what *khi có* means.
            Row {
                range: texts.get(fails),
                classes: String::new(),
                points: texts.number(Decimal::ZERO),
                source: String::new(),
                unverified: false,
            },
        ]
    }

    fn of_scale(&self, quantity: Quantity, scale: &Scale) -> Vec<Row> {
        let rule = scale.linear.as_ref();
        let bands = scale.bands.iter().filter(|_| rule.is_none()).map(|band| {
            let range = self
                .words
                .rule_range((&band.written, band.by), quantity.wording());
            self.row_of(range, &band.classes, &band.points)
        });
        let rule = rule.map(|rule| self.steps(quantity, rule));
        let no_case = scale.no_case.iter();
        let no_case =
            no_case.map(|row| self.row_of(self.words.no_case(quantity), &row.classes, &row.points));
        rule.into_iter().chain(bands).chain(no_case).collect()
    }

    /// A rule is one row, which gives anything from nothing to its most.
    fn steps(&self, quantity: Quantity, rule: &Linear) -> Row {
        let range = PointsRange {
            min: Decimal::ZERO,
            max: rule.most.value,
        };
        Row {
            points: self.words.range(range),
            ..self.row(self.words.steps(rule, quantity), &rule.each)
        }
    }

    fn row_of(&self, range: String, classes: &[ClassId], points: &Points) -> Row {
        Row {
            classes: self.words.of_classes(classes).trim().to_owned(),
            ..self.row(range, points)
        }
    }

    fn row(&self, range: String, points: &Points) -> Row {
        Row {
            range,
            classes: String::new(),
            points: self.words.texts.number(points.value),
            source: self.source(points),
            unverified: points.is_unverified(),
        }
    }

    /// Who stands behind a row, and its provision where it is not the criterion's.
    fn source(&self, points: &Points) -> String {
        let mark = self.words.mark(&points.provenance);
        match points.citation.as_deref() {
            Some(citation) if Some(citation) != self.of_criterion => {
                format!("{mark}. {}", self.words.provision_at(citation, points.span))
            }
            _ => mark,
        }
    }
}
