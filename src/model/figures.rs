//! Every figure of a standard, one after another, with who stands behind it.

use super::Standard;
use super::item::{Item, Scoring};
use super::provenance::{Points, Provenance};
use super::recognition::PlainCondition;
use super::table::{ClassId, CriterionId, ItemId, ParameterId};
use crate::number::Decimal;
use crate::source::Span;

/// A figure that a standard states, or a condition that it sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure<'a> {
    /// What it is the figure of.
    pub of: FigureOf,
    /// The points; `None` of a condition without a figure, and of a parameter, whose values are no
    /// points.
    pub value: Option<Decimal>,
    /// Who stands behind it.
    pub provenance: &'a Provenance,
    /// The provision it comes from.
    pub citation: Option<&'a str>,
    /// Where it stands.
    pub span: Span,
}

impl Figure<'_> {
    /// Whether it says where it comes from, itself or through what it stands in.
    pub fn is_sourced(&self) -> bool {
        self.citation.is_some()
            || matches!(
                self.provenance,
                Provenance::VerifiedBy(_) | Provenance::DerivedFrom(_)
            )
    }

    /// Whether nothing is said of where it comes from, not even that nobody has compared it yet.
    pub fn is_bare(&self) -> bool {
        !self.is_sourced() && *self.provenance == Provenance::Stated
    }
}

/// What a figure is the figure of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FigureOf {
    /// The standard's total.
    Total,
    /// A value of a parameter, by its place among them.
    Value(ParameterId, usize),
    /// The most points of a criterion.
    CriterionMax(CriterionId),
    /// The most points of an item, where they are stated.
    ItemMax(ItemId),
    /// The points for a yes, or where a condition holds.
    Award(ItemId),
    /// The points of a band, by its place in the scale.
    Band(ItemId, usize),
    /// The points of a step, of a scale whose bands are the levels of a rule.
    Step(ItemId),
    /// The points when nothing occurred, by the row's place among those of the scale.
    NoCase(ItemId, usize),
    /// A condition of recognition without a figure.
    Condition(PlainCondition),
    /// A further condition of recognition, by its place among them.
    Requirement(usize),
    /// The least total of a class.
    Threshold(ClassId),
}

impl FigureOf {
    /// The item that it is a figure of.
    pub fn item(self) -> Option<ItemId> {
        match self {
            Self::ItemMax(item)
            | Self::Award(item)
            | Self::Band(item, _)
            | Self::Step(item)
            | Self::NoCase(item, _) => Some(item),
            Self::Total
            | Self::Value(..)
            | Self::CriterionMax(_)
            | Self::Condition(_)
            | Self::Requirement(_)
            | Self::Threshold(_) => None,
        }
    }

    /// Whether it is that of a row which scores an item.
    pub fn is_row(self) -> bool {
        self.item().is_some() && !matches!(self, Self::ItemMax(_))
    }
}

impl Standard {
    /// The criterion that a figure belongs to.
    pub fn criterion_of(&self, of: FigureOf) -> Option<CriterionId> {
        match of {
            FigureOf::CriterionMax(criterion) => Some(criterion),
            _ => of.item().map(|item| self.items[item].criterion),
        }
    }

    /// Every figure: the total, the values of parameters, then criterion by criterion its most points and the rows of its
    /// items, then the conditions of recognition. The unverified ones among them are those of
    /// [`unverified`](Standard::unverified).
    pub fn figures(&self) -> Vec<Figure<'_>> {
        let mut figures = vec![of_points(FigureOf::Total, &self.total)];
        for (id, parameter) in self.parameters.iter() {
            let values = parameter.values.iter().enumerate();
            figures.extend(values.map(|(at, value)| Figure {
                of: FigureOf::Value(id, at),
                value: None,
                provenance: &value.provenance,
                citation: value.citation.as_deref(),
                span: value.span,
            }));
        }
        for (id, criterion) in self.criteria.iter() {
            figures.push(of_points(FigureOf::CriterionMax(id), &criterion.max));
            for (id, item) in self.items_of(id) {
                of_item(&mut figures, id, item);
            }
        }
        figures.extend(self.recognition.bases.iter().map(|basis| Figure {
            of: FigureOf::Condition(basis.condition),
            value: None,
            provenance: &basis.provenance,
            citation: basis.citation.as_deref(),
            span: basis.span,
        }));
        let requirements = self.recognition.requirements.iter().enumerate();
        figures.extend(requirements.map(|(at, requirement)| Figure {
            of: FigureOf::Requirement(at),
            value: None,
            provenance: &requirement.provenance,
            citation: requirement.citation.as_deref(),
            span: requirement.span,
        }));
        let thresholds = self.recognition.thresholds.iter();
        figures.extend(thresholds.map(|threshold| {
            let of = FigureOf::Threshold(threshold.class);
            of_points(of, &threshold.at_least)
        }));
        figures
    }
}

fn of_item<'a>(figures: &mut Vec<Figure<'a>>, id: ItemId, item: &'a Item) {
    let stated = item.stated_max.as_ref();
    figures.extend(stated.map(|max| of_points(FigureOf::ItemMax(id), max)));
    match &item.scoring {
        Scoring::Flag { points, .. } | Scoring::When { points, .. } => {
            figures.push(of_points(FigureOf::Award(id), points));
        }
        Scoring::Measure { scale, .. } => {
            // The text states the rule; its levels are nobody's figures.
            if let Some(rule) = &scale.linear {
                figures.push(of_points(FigureOf::Step(id), &rule.each));
            } else {
                let bands = scale.bands.iter().enumerate();
                figures.extend(
                    bands.map(|(at, band)| of_points(FigureOf::Band(id, at), &band.points)),
                );
            }
            let no_case = scale.no_case.iter().enumerate();
            figures
                .extend(no_case.map(|(at, row)| of_points(FigureOf::NoCase(id, at), &row.points)));
        }
    }
}

fn of_points(of: FigureOf, points: &Points) -> Figure<'_> {
    Figure {
        of,
        value: Some(points.value),
        provenance: &points.provenance,
        citation: points.citation.as_deref(),
        span: points.span,
    }
}
