//! Which classes a commune can belong to.

use crate::data::record::Record;
use crate::model::{AttributeId, ClassCondition, ClassId, Id, Standard, table};

/// The classes that are possible, and what decides between them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Possible {
    /// The classes, in the standard's order.
    pub(super) classes: Vec<ClassId>,
    /// The missing attributes that the choice hangs on, in the standard's order; none when one
    /// class is certain.
    pub(super) attributes: Vec<AttributeId>,
}

/// How many values of missing attributes may be tried. Beyond that, a class whose condition hangs
/// on something missing counts as possible and so do those after it: never too few classes.
const MOST_TRIALS: usize = 1024;

/// The classes that a commune can belong to: exactly those that some completion of its attributes
/// leads to.
pub(super) fn possible(standard: &Standard, record: &Record) -> Possible {
    let mut search = Search {
        standard,
        record,
        assumed: Vec::new(),
        trials_left: MOST_TRIALS,
        found: Possible::default(),
    };
    search.walk(0);
    let mut found = search.found;
    if found.classes.len() == 1 {
        found.attributes.clear();
    }
    found.classes.sort_unstable();
    found.attributes.sort_unstable();
    found
}

struct Search<'a> {
    standard: &'a Standard,
    record: &'a Record,
    /// Values tried for missing attributes.
    assumed: Vec<(AttributeId, u16)>,
    trials_left: usize,
    found: Possible,
}

impl Search<'_> {
    /// Tries the classes from a place on, those before it having refused the commune.
    fn walk(&mut self, from: usize) {
        for class in table::ids::<ClassId>(from..self.standard.classes.len()) {
            let condition = self.standard.classes[class].condition.as_ref();
            match condition.map_or(Ok(true), |condition| self.holds(condition)) {
                Ok(false) => {}
                Ok(true) => {
                    add(&mut self.found.classes, class);
                    return;
                }
                Err(attribute) => {
                    add(&mut self.found.attributes, attribute);
                    let size = self.standard.attributes[attribute].domain.size();
                    if let Some(left) = self.trials_left.checked_sub(usize::from(size)) {
                        self.trials_left = left;
                        for value in 0..size {
                            self.assumed.push((attribute, value));
                            self.walk(class.place());
                            self.assumed.pop();
                        }
                        return;
                    }
                    add(&mut self.found.classes, class);
                }
            }
        }
    }

    /// Whether a condition holds, or else the first missing attribute that it hangs on.
    fn holds(&self, condition: &ClassCondition) -> Result<bool, AttributeId> {
        match condition {
            ClassCondition::Any(parts) => self.first(parts, true),
            ClassCondition::All(parts) => self.first(parts, false),
            ClassCondition::Not(part) => Ok(!self.holds(part)?),
            ClassCondition::Is(attribute, value) => {
                let known = self.record.attribute(*attribute).map(|given| given.value);
                let assumed = || self.assumed.iter().find(|(id, _)| id == attribute);
                let own = known.or_else(|| assumed().map(|(_, value)| *value));
                own.map(|own| own == *value).ok_or(*attribute)
            }
        }
    }

    /// The deciding value if one part has it, whatever is missing in the others.
    fn first(&self, parts: &[ClassCondition], deciding: bool) -> Result<bool, AttributeId> {
        let mut result = Ok(!deciding);
        for part in parts {
            match self.holds(part) {
                Ok(value) if value == deciding => return Ok(deciding),
                Ok(_) => {}
                Err(attribute) => result = result.and(Err(attribute)),
            }
        }
        result
    }
}

fn add<T: PartialEq>(list: &mut Vec<T>, entry: T) {
    if !list.contains(&entry) {
        list.push(entry);
    }
}
