//! A commune's type and its name: `Xã Tam Hòa` is of the type `xã`.

use super::raw::Field;
use super::record::Given;
use super::rows::Entry;
use super::{unit_name, words};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Attribute, AttributeDomain, AttributeId, Standard};
use crate::names;

/// Kinds of units that a commune's name says.
const KINDS: [&str; 4] = ["xã", "phường", "thị trấn", "đặc khu"];

/// The words that the name and the label of a unit's type are made of, the first of them first. One
/// word more may make it another thing: `loại_trước`, *Loại đơn vị trước sắp xếp*.
const TYPE_WORDS: [&str; 12] = [
    "loại", "hình", "đơn", "vị", "hành", "chính", "cấp", "xã", "của", "hiện", "nay", "tại",
];

/// The attribute that is a commune's type, with the keys of its choices: all of these are kinds of
/// units, and its name and its label say that it is the type and nothing else. Of several such
/// attributes none is read from a name.
#[derive(Debug)]
pub(super) struct Types(Option<(AttributeId, Vec<String>)>);

impl Types {
    /// Looks for the type among a standard's attributes.
    pub(super) fn new(standard: &Standard) -> Self {
        let kinds = KINDS.map(names::key);
        let choices = |attribute: &Attribute| match &attribute.domain {
            AttributeDomain::Choices(choices)
                if is_type(&attribute.name) && is_type(&attribute.label) =>
            {
                let keys: Vec<String> = choices.iter().map(|one| names::key(one)).collect();
                keys.iter().all(|key| kinds.contains(key)).then_some(keys)
            }
            AttributeDomain::Flag | AttributeDomain::Choices(_) => None,
        };
        let attributes = standard.attributes.iter();
        let mut types = attributes.filter_map(|(id, attribute)| Some((id, choices(attribute)?)));
        let first = types.next();
        Self(first.filter(|_| types.next().is_none()))
    }

    /// Takes a type that nothing gave from the name, and gives up one that the name contradicts.
    pub(super) fn apply(&self, standard: &Standard, commune: &mut Entry) {
        let (Some(name), Some(name_at)) = (commune.record.identity.name.clone(), commune.name_at)
        else {
            return;
        };
        if commune.is_broken {
            // Nothing was read of it: its type is no more known than its figures.
            return;
        }
        if let Some((id, choices)) = &self.0 {
            let Some(by_name) = choice_of(&name, choices) else {
                return;
            };
            let (code, at, value, kept) = match commune.record.attribute(*id) {
                Some(given) if given.value == by_name => return,
                Some(given) => (Code::TypeContradictsName, given.at, given.value, None),
                None if commune.disputed.contains(&Field::Attribute(*id)) => return,
                None => {
                    let given = Given {
                        value: by_name,
                        at: name_at,
                    };
                    (Code::TypeFromName, name_at, by_name, Some(given))
                }
            };
            let attribute = &standard.attributes[*id];
            let finding = Diagnostic::new(code, at)
                .arg("name", attribute.label.as_str())
                .arg("value", words::choice(attribute, value))
                .arg("commune", name.as_str());
            commune.findings.push(finding);
            commune.record.set_attribute(*id, kept);
        }
    }
}

/// Whether a name or a label says that something is a unit's type, and nothing else.
fn is_type(name: &str) -> bool {
    let key = names::key(name);
    let words = TYPE_WORDS.map(names::key);
    let mut said = key.split(' ');
    said.next() == words.first().map(String::as_str)
        && said.all(|word| words.iter().any(|known| known == word))
}

/// The choice that a name says: `Xã Tam Hòa`, `TT. Núi Thành`, `Cẩm Sơn (xã)`.
fn choice_of(name: &str, choices: &[String]) -> Option<u16> {
    let kind = names::key(unit_name::kind(name)?);
    u16::try_from(choices.iter().position(|choice| *choice == kind)?).ok()
}
