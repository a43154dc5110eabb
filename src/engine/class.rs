//! Which classes a commune can belong to.

use crate::data::record::{Given, Record};
use crate::model::{AttributeId, ClassId, Id, Is, Standard, table};

/// The classes that are possible, and what decides between them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Possible {
    /// The classes, in the standard's order.
    pub(super) classes: Vec<ClassId>,
    /// The missing attributes that the choice hangs on, in the standard's order; none when one
    /// class is certain.
    pub(super) attributes: Vec<AttributeId>,
    /// The ways in which it can belong to them: every completion of its attributes is in one.
    pub(super) ways: Vec<Belonging>,
}

/// A class with values of missing attributes that lead to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Belonging {
    pub(super) class: ClassId,
    assumed: Vec<(AttributeId, u16)>,
}

impl Belonging {
    /// A record with these values.
    pub(super) fn assumed(&self, record: &Record) -> Record {
        let mut record = record.clone();
        for (id, value) in &self.assumed {
            let given = Given {
                value: *value,
                at: record.at,
            };
            record.set_attribute(*id, Some(given));
        }
        record
    }
}

/// How many values of missing attributes may be tried. Beyond that, a class whose condition hangs
/// on something missing counts as possible and so do those after it: never too few classes.
const MOST_TRIALS: usize = 1024;

/// In so many ways a commune may belong to its classes; where they are more, each class is looked
/// at by itself, whatever leads to it.
const MOST_WAYS: usize = 32;

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
    if found.ways.len() > MOST_WAYS {
        let alone = |class: &ClassId| Belonging {
            class: *class,
            assumed: Vec::new(),
        };
        found.ways = found.classes.iter().map(alone).collect();
    }
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
            match condition.map_or(Ok(true), |condition| condition.holds(&|is| self.is(is))) {
                Ok(false) => {}
                Ok(true) => {
                    self.belongs_to(class);
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
                    self.belongs_to(class);
                }
            }
        }
    }

    fn belongs_to(&mut self, class: ClassId) {
        add(&mut self.found.classes, class);
        let assumed = self.assumed.clone();
        self.found.ways.push(Belonging { class, assumed });
    }

    /// Whether an attribute has a value, or else that it is missing.
    fn is(&self, Is(attribute, value): Is) -> Result<bool, AttributeId> {
        let known = self.record.attribute(attribute).map(|given| given.value);
        let assumed = || self.assumed.iter().find(|(id, _)| *id == attribute);
        let own = known.or_else(|| assumed().map(|(_, value)| *value));
        own.map(|own| own == value).ok_or(attribute)
    }
}

fn add<T: PartialEq>(list: &mut Vec<T>, entry: T) {
    if !list.contains(&entry) {
        list.push(entry);
    }
}
