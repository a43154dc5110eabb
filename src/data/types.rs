//! A commune's type and its name: `Xã Tam Hòa` is of the type `xã`.

use super::raw::Field;
use super::record::Given;
use super::rows::Entry;
use super::words;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Attribute, AttributeDomain, AttributeId, Standard};
use crate::names;

/// Kinds of units that a commune's name begins with. An attribute is a type when one of them is
/// among its choices; of any other attribute (`núi` or `đồng bằng`) a name such as `Núi Thành`
/// says nothing.
const KINDS: [&str; 4] = ["xã", "phường", "thị trấn", "đặc khu"];

/// Attributes whose choices a commune's name may begin with, with the choices' keys.
#[derive(Debug)]
pub(super) struct Types(Vec<(AttributeId, Vec<String>)>);

impl Types {
    /// Collects the choices of a standard.
    pub(super) fn new(standard: &Standard) -> Self {
        let kinds = KINDS.map(names::key);
        let choices = |attribute: &Attribute| match &attribute.domain {
            AttributeDomain::Flag => None,
            AttributeDomain::Choices(choices) => {
                let keys: Vec<String> = choices.iter().map(|one| names::key(one)).collect();
                keys.iter().any(|key| kinds.contains(key)).then_some(keys)
            }
        };
        let attributes = standard.attributes.iter();
        Self(
            attributes
                .filter_map(|(id, attribute)| Some((id, choices(attribute)?)))
                .collect(),
        )
    }

    /// Takes a type that nothing gave from the name, and gives up one that the name contradicts.
    pub(super) fn apply(&self, standard: &Standard, commune: &mut Entry) {
        let (Some(name), Some(name_at)) = (commune.record.identity.name.clone(), commune.name_at)
        else {
            return;
        };
        let name_key = names::key(&name);
        for (id, choices) in &self.0 {
            let Some(by_name) = only_prefix(&name_key, choices) else {
                continue;
            };
            let (code, at, value, kept) = match commune.record.attribute(*id) {
                Some(given) if given.value == by_name => continue,
                Some(given) => (Code::TypeContradictsName, given.at, given.value, None),
                None if commune.disputed.contains(&Field::Attribute(*id)) => continue,
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

/// The one choice that a name begins with, as whole words.
fn only_prefix(name: &str, choices: &[String]) -> Option<u16> {
    let mut matching = choices.iter().enumerate().filter(|(_, choice)| {
        let rest = name.strip_prefix(choice.as_str());
        rest.is_some_and(|rest| rest.starts_with(' '))
    });
    let (place, _) = matching.next()?;
    if matching.next().is_some() {
        return None;
    }
    u16::try_from(place).ok()
}
