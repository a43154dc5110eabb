//! Which unit of an earlier period a unit goes on with.

use std::collections::{HashMap, HashSet};

use crate::data::record::{Identity, Record};
use crate::data::{OldUnit, UnitsMap};
use crate::names::key;

/// What a unit was in an earlier period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Before {
    /// The unit at this place: the same, by its code or its name.
    Same(usize),
    /// One or more whole units.
    Merged(Vec<Part>),
    /// Several, of which some were divided: nobody knows which of their figures are its own.
    Divided(Vec<Part>),
    /// None that is known.
    New,
}

/// A unit that another was made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Who it was.
    pub identity: Identity,
    /// Whether it was divided.
    pub is_divided: bool,
    /// Its place in the earlier period; `None` where that has no data of it.
    pub place: Option<usize>,
}

/// What each later unit was, and the places of earlier ones that none goes on with.
pub(super) fn follow(
    before: &[Record],
    after: &[Record],
    map: Option<&UnitsMap>,
) -> (Vec<Before>, Vec<usize>) {
    let known = Known::of(before);
    let followed: Vec<Before> = (after.iter())
        .map(|record| match map {
            Some(map) => known.merged(&record.identity, map),
            None => known
                .same(&record.identity)
                .map_or(Before::New, Before::Same),
        })
        .collect();
    let mut gone: HashSet<usize> = (0..before.len()).collect();
    for unit in &followed {
        match unit {
            Before::Same(place) => {
                gone.remove(place);
            }
            Before::Merged(parts) | Before::Divided(parts) => {
                for place in parts.iter().filter_map(|part| part.place) {
                    gone.remove(&place);
                }
            }
            Before::New => {}
        }
    }
    let mut gone: Vec<usize> = gone.into_iter().collect();
    gone.sort_unstable();
    (followed, gone)
}

/// The units of a period by what they are known by.
struct Known<'a> {
    by_code: HashMap<&'a str, usize>,
    /// `None` where several have the name.
    by_name: HashMap<[String; 3], Option<usize>>,
}

impl<'a> Known<'a> {
    fn of(records: &'a [Record]) -> Self {
        let mut known = Self {
            by_code: HashMap::new(),
            by_name: HashMap::new(),
        };
        for (place, record) in records.iter().enumerate() {
            if let Some(code) = &record.identity.code {
                known.by_code.insert(code, place);
            }
            (known.by_name.entry(names(&record.identity)))
                .and_modify(|known| *known = None)
                .or_insert(Some(place));
        }
        known
    }

    /// The same unit: by its code, else by all that it is called.
    fn same(&self, identity: &Identity) -> Option<usize> {
        let code = identity.code.as_deref();
        let by_code = code.and_then(|code| self.by_code.get(code)).copied();
        by_code.or_else(|| self.by_name.get(&names(identity)).copied().flatten())
    }

    fn merged(&self, identity: &Identity, map: &UnitsMap) -> Before {
        let named = || map.code_of(identity.name.as_deref()?);
        let code = identity.code.as_deref().or_else(named);
        let Some(parts) = code.and_then(|code| map.parts(code)) else {
            return Before::New;
        };
        let part = |unit: &OldUnit| Part {
            identity: unit.identity.clone(),
            is_divided: unit.is_divided,
            place: self.same(&unit.identity),
        };
        let parts: Vec<Part> = parts.iter().map(part).collect();
        if parts.iter().any(|part| part.is_divided) {
            Before::Divided(parts)
        } else if parts.is_empty() {
            Before::New
        } else {
            Before::Merged(parts)
        }
    }
}

fn names(identity: &Identity) -> [String; 3] {
    let key = |name: &Option<String>| key(name.as_deref().unwrap_or(""));
    [
        key(&identity.name),
        key(&identity.district),
        key(&identity.province),
    ]
}
