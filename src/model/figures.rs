//! Every figure of a standard, one after another, with who stands behind it.

use super::Parts;
use super::item::{Item, Scoring};
use super::part::{ConditionId, PartId, RowId};
use super::provenance::{Points, Provenance};
use super::table::ItemId;
use crate::number::Decimal;
use crate::source::Span;

/// A figure that a standard states, or a condition that it sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure<'a> {
    /// What it is the figure of.
    pub of: PartId,
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

impl Parts {
    /// Every figure: the total, the values of parameters, then criterion by criterion its most points and the rows of its
    /// items, then the conditions of recognition. The unverified ones among them are those of
    /// [`unverified`](super::Parts::unverified).
    pub fn figures(&self) -> Vec<Figure<'_>> {
        let mut figures = vec![of_points(PartId::Total, &self.total)];
        for (id, parameter) in self.parameters.iter() {
            let values = parameter.values.iter().enumerate();
            figures.extend(values.map(|(at, value)| Figure {
                of: PartId::Value(id, at),
                value: None,
                provenance: &value.provenance,
                citation: value.citation.as_deref(),
                span: value.span,
            }));
        }
        for (id, criterion) in self.criteria.iter() {
            figures.push(of_points(PartId::CriterionMax(id), &criterion.max));
            for (id, item) in self.items_of(id) {
                of_item(&mut figures, id, item);
            }
        }
        figures.extend(self.recognition.bases.iter().map(|basis| Figure {
            of: PartId::Condition(basis.condition),
            value: None,
            provenance: &basis.provenance,
            citation: basis.citation.as_deref(),
            span: basis.span,
        }));
        let requirements = self.recognition.requirements.iter().enumerate();
        figures.extend(requirements.map(|(at, requirement)| Figure {
            of: PartId::Condition(ConditionId::Requirement(at)),
            value: None,
            provenance: &requirement.provenance,
            citation: requirement.citation.as_deref(),
            span: requirement.span,
        }));
        let thresholds = self.recognition.thresholds.iter();
        figures.extend(thresholds.map(|threshold| {
            let of = PartId::Threshold(threshold.class);
            of_points(of, &threshold.at_least)
        }));
        figures
    }
}

fn of_item<'a>(figures: &mut Vec<Figure<'a>>, id: ItemId, item: &'a Item) {
    let stated = item.stated_max.as_ref();
    figures.extend(stated.map(|max| of_points(PartId::ItemMax(id), max)));
    match &item.scoring {
        Scoring::Flag { points, .. } | Scoring::When { points, .. } => {
            figures.push(of_points(PartId::Row(id, RowId::Award), points));
        }
        Scoring::Measure { scale, .. } => {
            let rows = scale.rows();
            figures.extend(rows.map(|(row, points)| of_points(PartId::Row(id, row), points)));
        }
    }
}

fn of_points(of: PartId, points: &Points) -> Figure<'_> {
    Figure {
        of,
        value: Some(points.value),
        provenance: &points.provenance,
        citation: points.citation.as_deref(),
        span: points.span,
    }
}
