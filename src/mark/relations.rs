//! What parts refer to, and what kinds of parts there are: both are lists at the edge of a package.

use super::edits::Edits;
use super::element::Element;
use super::parts::Parts;
use super::refusal::Refusal;
use super::xml::escaped;
use crate::data::xlsx::package::{key, relations_of};

/// What begins the kinds of relations.
pub(super) const RELATIONS: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const EMPTY: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships \
                     xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

const TYPES: &str = "[Content_Types].xml";

/// Lets a part refer to another; gives the id of the relation.
pub(super) fn add(
    parts: &mut Parts<'_>,
    from: &str,
    kind: &str,
    to: &str,
) -> Result<String, Refusal> {
    let name = relations_of(from);
    let text = if parts.has(&name) {
        parts.text(&name)?
    } else {
        EMPTY.into()
    };
    let broken = || Refusal::Part(name.clone());
    let root = Element::root(&text).ok_or_else(broken)?;
    let children = root.children().ok_or_else(broken)?;
    let taken: Vec<String> = children.iter().filter_map(|it| it.value("Id")).collect();
    let mut ids = (1..).map(|number| format!("tieuchi{number}"));
    let id = ids.find(|id| !taken.contains(id)).unwrap_or_default();
    let mut edits = Edits::default();
    let prefix = root.prefix();
    let xml = format!(
        "<{prefix}Relationship Id=\"{id}\" Type=\"{RELATIONS}/{kind}\" Target=\"/{}\"/>",
        escaped(to)
    );
    root.append(&xml, &mut edits);
    parts.put(&name, edits.apply(&text));
    Ok(id)
}

/// Takes out relations of a part, by their ids.
pub(super) fn remove(parts: &mut Parts<'_>, from: &str, ids: &[String]) -> Result<(), Refusal> {
    let name = relations_of(from);
    let without = |it: &Element<'_>| it.value("Id").is_some_and(|id| ids.contains(&id));
    take_out(parts, &name, &without)
}

/// Says of what kind a new part is.
pub(super) fn add_type(parts: &mut Parts<'_>, part: &str, kind: &str) -> Result<(), Refusal> {
    let xml = format!(
        "Override PartName=\"/{}\" ContentType=\"{kind}\"/>",
        escaped(part)
    );
    append_type(parts, &xml)
}

/// Says of what kind parts with an ending are, where nothing says it yet.
pub(super) fn add_default(parts: &mut Parts<'_>, ending: &str, kind: &str) -> Result<(), Refusal> {
    let text = parts.text(TYPES)?;
    let known = Element::root(&text).and_then(Element::children);
    let known = known.ok_or_else(|| Refusal::Part(TYPES.to_owned()))?;
    let is_it = |it: &Element<'_>| {
        let value = it.value("Extension").filter(|_| it.name() == "Default");
        value.is_some_and(|value| value.eq_ignore_ascii_case(ending))
    };
    if known.iter().any(is_it) {
        return Ok(());
    }
    append_type(
        parts,
        &format!("Default Extension=\"{ending}\" ContentType=\"{kind}\"/>"),
    )
}

/// Forgets of what kind a part is.
pub(super) fn remove_type(parts: &mut Parts<'_>, part: &str) -> Result<(), Refusal> {
    let without = |it: &Element<'_>| {
        it.value("PartName")
            .is_some_and(|name| key(&name) == key(part))
    };
    take_out(parts, TYPES, &without)
}

fn append_type(parts: &mut Parts<'_>, xml: &str) -> Result<(), Refusal> {
    let text = parts.text(TYPES)?;
    let root = Element::root(&text).ok_or_else(|| Refusal::Part(TYPES.to_owned()))?;
    let mut edits = Edits::default();
    root.append(&format!("<{}{xml}", root.prefix()), &mut edits);
    parts.put(TYPES, edits.apply(&text));
    Ok(())
}

fn take_out(
    parts: &mut Parts<'_>,
    name: &str,
    without: &dyn Fn(&Element<'_>) -> bool,
) -> Result<(), Refusal> {
    let text = parts.text(name)?;
    let children = Element::root(&text).and_then(Element::children);
    let children = children.ok_or_else(|| Refusal::Part(name.to_owned()))?;
    let mut edits = Edits::default();
    for child in children.iter().filter(|child| without(child)) {
        edits.remove(child.range());
    }
    parts.put(name, edits.apply(&text));
    Ok(())
}
