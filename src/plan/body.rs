//! Who does duties: units and districts as the data has them, and bodies that the plan names.

use std::collections::HashMap;

use super::Unit;
use crate::data::{TrackingEntry, own_name, same_name};
use crate::model::{Duty, Performer, Plan};
use crate::names::{self, Index};

/// One that does duties.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Body {
    /// A unit, by its place among those of the plan.
    Unit(usize),
    /// A district, by its place among those that the units are of.
    District(usize),
    /// A body that the plan names, by its place among all that it names.
    Named(usize),
}

/// Why a row is nobody's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Nobody {
    /// Nobody is called so; who is called nearly so.
    Unknown(Option<String>),
    /// Several are.
    Several,
    /// The code is of another unit than the name.
    Both,
    /// It is of somebody who does not do this.
    Other,
}

/// All who do duties of a plan.
#[derive(Debug)]
pub(super) struct Bodies<'a> {
    units: &'a [Unit<'a>],
    /// The districts of the units, in the order in which they are met.
    pub(super) districts: Vec<String>,
    /// The bodies that the plan names, in its order.
    pub(super) named: Vec<String>,
    by_code: HashMap<&'a str, usize>,
    by_name: HashMap<String, Vec<Body>>,
    all_names: Vec<String>,
}

impl<'a> Bodies<'a> {
    pub(super) fn of(plan: &Plan, units: &'a [Unit<'a>]) -> Self {
        let mut districts: Vec<String> = Vec::new();
        let mut known: HashMap<String, usize> = HashMap::new();
        let mut by_code = HashMap::new();
        let mut by_name: HashMap<String, Vec<Body>> = HashMap::new();
        let mut all_names = Vec::new();
        for (place, unit) in units.iter().enumerate() {
            let identity = &unit.record.identity;
            if let Some(code) = &identity.code {
                by_code.insert(code.as_str(), place);
            }
            if let Some(name) = &identity.name {
                let bodies = by_name.entry(own_name(name)).or_default();
                bodies.push(Body::Unit(place));
                all_names.push(name.clone());
            }
            if let Some(district) = &identity.district {
                known.entry(names::key(district)).or_insert_with(|| {
                    districts.push(district.clone());
                    districts.len() - 1
                });
            }
        }
        let mut named: Vec<String> = Vec::new();
        for performer in plan.duties.iter().flat_map(|duty| &duty.performers) {
            if let Performer::Body(name) = performer
                && !named.contains(name)
            {
                named.push(name.clone());
            }
        }
        for (place, district) in districts.iter().enumerate() {
            let bodies = by_name.entry(own_name(district)).or_default();
            bodies.push(Body::District(place));
        }
        for (place, name) in named.iter().enumerate() {
            let bodies = by_name.entry(own_name(name)).or_default();
            bodies.push(Body::Named(place));
        }
        all_names.extend(districts.iter().chain(&named).cloned());
        Self {
            units,
            districts,
            named,
            by_code,
            by_name,
            all_names,
        }
    }

    /// Those who do a duty, in the order of its performers.
    pub(super) fn who_do(&self, duty: &Duty) -> Vec<Body> {
        let mut bodies = Vec::new();
        for performer in &duty.performers {
            match performer {
                Performer::Communes => bodies.extend((0..self.units.len()).map(Body::Unit)),
                Performer::Districts => {
                    bodies.extend((0..self.districts.len()).map(Body::District));
                }
                Performer::Body(name) => {
                    let place = self.named.iter().position(|known| known == name);
                    bodies.extend(place.map(Body::Named));
                }
            }
        }
        bodies
    }

    /// What one is called.
    pub(super) fn name(&self, body: &Body) -> Option<&str> {
        match body {
            Body::Unit(place) => {
                let identity = &self.units.get(*place)?.record.identity;
                identity.name.as_deref().or(identity.code.as_deref())
            }
            Body::District(place) => self.districts.get(*place).map(String::as_str),
            Body::Named(place) => self.named.get(*place).map(String::as_str),
        }
    }

    fn does(&self, duty: &Duty, body: &Body) -> bool {
        duty.performers.iter().any(|performer| match performer {
            Performer::Communes => matches!(body, Body::Unit(_)),
            Performer::Districts => matches!(body, Body::District(_)),
            Performer::Body(name) => {
                matches!(body, Body::Named(place) if self.named.get(*place) == Some(name))
            }
        })
    }

    /// Whom a row of a duty is about.
    pub(super) fn find(&self, entry: &TrackingEntry, duty: &Duty) -> Result<Body, Nobody> {
        let name = entry.name.as_ref().map(|given| given.value.as_str());
        if let Some(code) = &entry.code {
            let place = self.by_code.get(code.value.as_str());
            let Some(place) = place.copied() else {
                return Err(Nobody::Unknown(None));
            };
            let known = self.name(&Body::Unit(place));
            let agree = name
                .zip(known)
                .is_none_or(|(name, known)| same_name(name, known));
            return match (agree, self.does(duty, &Body::Unit(place))) {
                (false, _) => Err(Nobody::Both),
                (true, false) => Err(Nobody::Other),
                (true, true) => Ok(Body::Unit(place)),
            };
        }
        let name = name.unwrap_or_default();
        let called = self.by_name.get(&own_name(name)).into_iter().flatten();
        let called = called.filter(|body| {
            self.name(body).is_some_and(|known| same_name(name, known))
                && self.is_within(entry, body)
        });
        let called: Vec<&Body> = called.collect();
        let mut doing = called.iter().filter(|body| self.does(duty, body));
        match (doing.next(), doing.next()) {
            (Some(body), None) => Ok((**body).clone()),
            (Some(_), Some(_)) => Err(Nobody::Several),
            _ if called.is_empty() => {
                let names = self.all_names.iter().map(String::as_str);
                let nearest = Index::of(names)
                    .nearest(name)
                    .map(|name| (*name).to_owned());
                Err(Nobody::Unknown(nearest))
            }
            _ => Err(Nobody::Other),
        }
    }

    /// Whether a unit is of the district that a row names.
    fn is_within(&self, entry: &TrackingEntry, body: &Body) -> bool {
        let Some(district) = &entry.district else {
            return true;
        };
        let Body::Unit(place) = body else { return true };
        let unit = self.units.get(*place);
        let own = unit.and_then(|unit| unit.record.identity.district.as_deref());
        own.is_none_or(|own| same_name(own, &district.value))
    }
}
