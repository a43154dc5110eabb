//! What parts of a standard are called: one address for figures, examples and reports.

use super::Parts;
use super::table::{ClassId, CriterionId, ItemId, ParameterId};

/// A part of a standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartId {
    /// The standard's total.
    Total,
    /// A value of a parameter, by its place among them.
    Value(ParameterId, usize),
    /// A class.
    Class(ClassId),
    /// The most points of a criterion.
    CriterionMax(CriterionId),
    /// The most points of an item, where they are stated.
    ItemMax(ItemId),
    /// A row of what scores an item.
    Row(ItemId, RowId),
    /// A condition of recognition.
    Condition(ConditionId),
    /// The least total of a class.
    Threshold(ClassId),
}

/// A row of what scores an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RowId {
    /// The points for a yes, or where a condition holds.
    Award,
    /// A band, by its place in the scale.
    Band(usize),
    /// The rule by steps whose levels the bands are.
    Steps,
    /// A row for when nothing occurred, by its place among those of the scale.
    NoCase(usize),
}

/// A condition of recognition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConditionId {
    /// `đạt cả 13 tiêu chí`
    AllCriteriaMet,
    /// `không tiêu chí nào 0 điểm`
    NoCriterionAtZero,
    /// One that the standard states itself, by its place among the requirements; it is called by
    /// its own words.
    Requirement(usize),
    /// `tổng điểm`: the threshold of whatever class the commune belongs to.
    Total,
}

impl PartId {
    /// The item that it is a part of.
    pub fn item(self) -> Option<ItemId> {
        match self {
            Self::ItemMax(item) | Self::Row(item, _) => Some(item),
            _ => None,
        }
    }
}

impl Parts {
    /// The criterion that a part belongs to.
    pub fn criterion_of(&self, part: PartId) -> Option<CriterionId> {
        match part {
            PartId::CriterionMax(criterion) => Some(criterion),
            _ => part.item().map(|item| self.items[item].criterion),
        }
    }
}
