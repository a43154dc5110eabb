//! What a form asks: who a unit is, what it is, and its figures.

use std::collections::BTreeSet;

use super::limit::Limit;
use crate::data::Identity as Unit;
use crate::data::issued::key;
use crate::l10n::{Args, Texts};
use crate::model::{
    AttributeDomain, AttributeId, IndicatorId, IndicatorKind, ItemNumber, Scoring, Standard,
};
use crate::number::Decimal;
use crate::syntax::write;

/// What a column is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The unit's code.
    Code,
    /// Its name.
    Name,
    /// Its district.
    District,
    /// Its province.
    Province,
    /// What it is.
    Attribute(AttributeId),
    /// A figure.
    Indicator(IndicatorId),
    /// A figure of the previous period.
    Previous(IndicatorId),
    /// A remark, which nobody reads but people.
    Remark,
}

/// What is asked of a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What the unit itself reports.
    Own,
    /// Its evidence.
    Evidence,
    /// What a second body verifies.
    Verified,
}

/// What may be written into a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Any text.
    Text,
    /// One of these words.
    Words(Vec<String>),
    /// A whole number.
    Count {
        /// The least.
        least: Decimal,
        /// The most, if there is one.
        most: Option<Decimal>,
    },
    /// A number of per cent.
    Percent {
        /// The least.
        least: Decimal,
        /// The most.
        most: Decimal,
    },
}

/// A column of a form, or a row of one for a single unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What it is for.
    pub field: Field,
    /// What of that.
    pub part: Part,
    /// The key by which data files name it.
    pub id: String,
    /// Its heading, with the unit of measure.
    pub heading: String,
    /// Its heading without it.
    pub label: String,
    /// The unit of measure; empty where there is none.
    pub unit: String,
    /// The items that need it.
    pub items: Vec<ItemNumber>,
    /// What may be written into it.
    pub answer: Answer,
    /// What it may not exceed.
    pub limits: Vec<Limit>,
}

impl Column {
    /// Whether it asks what scoring needs.
    pub fn is_scored(&self) -> bool {
        self.part != Part::Evidence && self.is_figure()
    }

    /// Whether it is of a figure or of what a unit is.
    fn is_figure(&self) -> bool {
        matches!(
            self.field,
            Field::Attribute(_) | Field::Indicator(_) | Field::Previous(_)
        )
    }

    /// The items that need it in words, `Mục 7.1, 7.2`; of what none needs, what it is for.
    pub(super) fn named_items(&self, texts: &Texts) -> String {
        if self.items.is_empty() {
            let is_class = matches!(self.field, Field::Attribute(_));
            return texts.get(if is_class {
                "form-class"
            } else {
                "form-nothing"
            });
        }
        let numbers = self.items.iter().map(ToString::to_string);
        let numbers = numbers.collect::<Vec<_>>().join(", ");
        texts.with("form-items", &Args::new().with("numbers", numbers))
    }

    /// The same figure as a second body verifies it.
    fn verified(&self, texts: &Texts) -> Self {
        let args = Args::new().with("heading", self.heading.as_str());
        Self {
            part: Part::Verified,
            id: key::verified(&self.id),
            heading: texts.with("form-verified-heading", &args),
            ..self.clone()
        }
    }

    /// Its evidence.
    fn evidence(&self, texts: &Texts) -> Self {
        let args = Args::new().with("label", self.label.as_str());
        let heading = texts.with("form-evidence-heading", &args);
        Self {
            part: Part::Evidence,
            id: key::evidence(&self.id),
            label: heading.clone(),
            heading,
            unit: String::new(),
            answer: Answer::Text,
            limits: Vec::new(),
            ..self.clone()
        }
    }

    fn plain(field: Field, id: &str, message: &str, texts: &Texts) -> Self {
        let label = texts.get(message);
        Self {
            field,
            part: Part::Own,
            id: id.to_owned(),
            heading: label.clone(),
            label,
            unit: String::new(),
            items: Vec::new(),
            answer: Answer::Text,
            limits: Vec::new(),
        }
    }

    /// What says who a unit is.
    pub(super) fn value<'u>(&self, unit: &'u Unit) -> Option<&'u str> {
        match self.field {
            Field::Code => unit.code.as_deref(),
            Field::Name => unit.name.as_deref(),
            Field::District => unit.district.as_deref(),
            Field::Province => unit.province.as_deref(),
            _ => None,
        }
    }
}

/// All columns of a form for a standard, with those of verification where they are asked. Provinces are asked
/// where the units have some.
pub(super) fn columns(
    standard: &Standard,
    units: &[Unit],
    is_verified: bool,
    texts: &Texts,
) -> Vec<Column> {
    let plain = |field, id, message| Column::plain(field, id, message, texts);
    let mut columns = vec![
        plain(Field::Code, key::CODE, "form-code"),
        plain(Field::Name, key::NAME, "form-name"),
        plain(Field::District, key::DISTRICT, "form-district"),
    ];
    if units.iter().any(|unit| unit.province.is_some()) {
        columns.push(plain(Field::Province, key::PROVINCE, "form-province"));
    }
    for (id, attribute) in standard.attributes.iter() {
        let words = match &attribute.domain {
            AttributeDomain::Flag => yes_no(),
            AttributeDomain::Choices(choices) => choices.to_vec(),
        };
        columns.push(Column {
            field: Field::Attribute(id),
            part: Part::Own,
            id: attribute.name.clone(),
            heading: attribute.label.clone(),
            label: attribute.label.clone(),
            unit: String::new(),
            items: Vec::new(),
            answer: Answer::Words(words),
            limits: Vec::new(),
        });
    }
    let asked = standard.indicators.iter();
    let asked = asked.filter(|(_, indicator)| !indicator.is_calculated());
    columns.extend(asked.map(|(id, _)| figure(standard, id, None, texts)));
    let compared = compared(standard);
    for id in &compared {
        let heading = key::previous(&standard.indicators[*id].label);
        let mut column = figure(standard, *id, Some(heading), texts);
        // What the form does not ask of that period limits nothing.
        column
            .limits
            .retain(|limit| limit.terms.iter().all(|(of, _)| compared.contains(of)));
        columns.push(column);
    }
    if is_verified {
        columns = with_verification(columns, texts);
    }
    columns.push(plain(Field::Remark, key::REMARK, "form-remark"));
    columns
}

/// Columns with their evidence, and behind them all those of verification.
fn with_verification(columns: Vec<Column>, texts: &Texts) -> Vec<Column> {
    let scored = columns.iter().filter(|column| column.is_scored());
    let verified: Vec<Column> = scored.map(|column| column.verified(texts)).collect();
    let own = columns.into_iter().flat_map(|column| {
        let has_evidence = matches!(column.field, Field::Indicator(_) | Field::Previous(_));
        let evidence = has_evidence.then(|| column.evidence(texts));
        std::iter::once(column).chain(evidence)
    });
    own.chain(verified).collect()
}

/// The column of a figure; of the previous period, with its label.
fn figure(standard: &Standard, id: IndicatorId, previous: Option<String>, texts: &Texts) -> Column {
    let indicator = &standard.indicators[id];
    let range = standard.range(id);
    let most = range.most.map(|(most, _)| most);
    let (unit, answer) = match &indicator.kind {
        IndicatorKind::Flag => (String::new(), Answer::Words(yes_no())),
        IndicatorKind::Percent => {
            let least = range.least.0;
            let most = most.unwrap_or(Decimal::ONE_HUNDRED);
            ("%".to_owned(), Answer::Percent { least, most })
        }
        IndicatorKind::Count { unit } => {
            let least = range.least.0;
            (unit.clone(), Answer::Count { least, most })
        }
    };
    let is_previous = previous.is_some();
    let label = previous.unwrap_or_else(|| indicator.label.clone());
    let heading = if unit.is_empty() {
        label.clone()
    } else {
        let args = Args::new()
            .with("label", label.as_str())
            .with("unit", unit.as_str());
        texts.with("form-heading", &args)
    };
    let field = if is_previous {
        Field::Previous(id)
    } else {
        Field::Indicator(id)
    };
    let id_in_files = if is_previous {
        key::previous(&indicator.name)
    } else {
        indicator.name.clone()
    };
    Column {
        field,
        part: Part::Own,
        id: id_in_files,
        heading,
        label,
        unit,
        items: items(standard, id, is_previous),
        answer,
        limits: Limit::all(standard, id),
    }
}

/// The words of a yes/no, as data files have them.
fn yes_no() -> Vec<String> {
    vec![write::YES.to_owned(), write::NO.to_owned()]
}

/// The reported figures of which some item compares those of two periods, in the standard's order.
fn compared(standard: &Standard) -> BTreeSet<IndicatorId> {
    let items = standard.items.values().filter(|item| item.compares());
    let figures = items.flat_map(|item| item.scoring.indicators());
    figures.flat_map(|id| standard.reported(id)).collect()
}

/// The items that look at a figure, or at one that is calculated from it; of the previous period, those
/// that compare.
fn items(standard: &Standard, figure: IndicatorId, is_previous: bool) -> Vec<ItemNumber> {
    let looks = |scoring: &Scoring| {
        let mut of = scoring.indicators().into_iter();
        of.any(|id| standard.reported(id).contains(&figure))
    };
    let items = standard.items.values();
    let items = items.filter(|item| !is_previous || item.compares());
    items
        .filter(|item| looks(&item.scoring))
        .map(|item| item.number)
        .collect()
}
