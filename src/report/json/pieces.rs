//! What is the same for every commune, put into JSON once.

use serde::Serialize;

use super::number::Number;
use crate::model::{Band, Criterion, CriterionId, Id, Item, ItemId, Scoring, Standard};

/// Pieces of JSON, by criterion and item.
pub(super) struct Pieces {
    criteria: Vec<CriterionPieces>,
    items: Vec<ItemPieces>,
}

/// The pieces of a criterion.
pub(super) struct CriterionPieces {
    /// Its id as a string.
    pub(super) id: String,
    /// The object up to its points.
    pub(super) head: String,
}

/// The pieces of an item.
pub(super) struct ItemPieces {
    /// Its id as a string.
    pub(super) id: String,
    /// The object up to its points.
    pub(super) head: String,
    /// Its bands.
    pub(super) bands: Vec<String>,
}

impl Pieces {
    pub(super) fn new(standard: &Standard) -> serde_json::Result<Self> {
        Ok(Self {
            criteria: standard
                .criteria
                .values()
                .map(criterion)
                .collect::<Result<_, _>>()?,
            items: standard
                .items
                .values()
                .map(|one| item(standard, one))
                .collect::<Result<_, _>>()?,
        })
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "one for each criterion of the standard"
    )]
    pub(super) fn criterion(&self, id: CriterionId) -> &CriterionPieces {
        &self.criteria[id.place()]
    }

    #[expect(clippy::indexing_slicing, reason = "one for each item of the standard")]
    pub(super) fn item(&self, id: ItemId) -> &ItemPieces {
        &self.items[id.place()]
    }
}

fn criterion(criterion: &Criterion) -> serde_json::Result<CriterionPieces> {
    let id = format!("\"{}\"", criterion.number);
    let most = serde_json::to_string(&Number(criterion.max.value))?;
    let head = format!("{{\"id\":{id},\"max_points\":{most},\"points\":");
    Ok(CriterionPieces { id, head })
}

fn item(standard: &Standard, item: &Item) -> serde_json::Result<ItemPieces> {
    let id = format!("\"{}\"", item.number);
    let bands: &[Band] = match &item.scoring {
        Scoring::Flag { .. } | Scoring::When { .. } => &[],
        Scoring::Measure { scale, .. } => &scale.bands,
    };
    let bands = bands.iter().enumerate();
    Ok(ItemPieces {
        head: format!("{{\"id\":{id},\"points\":"),
        id,
        bands: bands
            .map(|(index, row)| band(standard, index, row))
            .collect::<Result<_, _>>()?,
    })
}

fn band(standard: &Standard, index: usize, band: &Band) -> serde_json::Result<String> {
    #[derive(Serialize)]
    struct View<'a> {
        index: usize,
        lower: Option<Number>,
        lower_inclusive: bool,
        upper: Option<Number>,
        upper_inclusive: bool,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        classes: Vec<&'a str>,
    }
    let classes = band.classes.iter();
    let classes = classes.map(|class| standard.classes[*class].name.as_str());
    let (lower, upper) = (band.written.lower, band.written.upper);
    serde_json::to_string(&View {
        index,
        lower: lower.map(|end| Number(end.value)),
        lower_inclusive: lower.is_some_and(|end| end.inclusive),
        upper: upper.map(|end| Number(end.value)),
        upper_inclusive: upper.is_some_and(|end| end.inclusive),
        classes: classes.collect(),
    })
}
