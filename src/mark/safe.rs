//! What keeps a workbook from being changed at all.

use super::element::Element;
use super::parts::Parts;
use super::refusal::Refusal;

/// What begins the names of all spaces of names of the strict variant.
const STRICT: &str = "http://purl.oclc.org/ooxml/";

/// Refuses what cannot be changed without breaking it.
pub(super) fn check(bytes: &[u8], parts: &mut Parts<'_>) -> Result<(), Refusal> {
    if Parts::has_encrypted(bytes) {
        return Err(Refusal::Encrypted);
    }
    let is_signature = |name: &str| name.starts_with("_xmlsignatures/");
    let refers_to_one = parts.relations("")?.iter().any(|it| it.kind == "origin");
    if refers_to_one || parts.names().any(is_signature) {
        return Err(Refusal::Signed);
    }
    let main = parts.main()?;
    let related = parts.relations(&main)?;
    if related.iter().any(|it| it.kind == "revisionHeaders") {
        return Err(Refusal::Shared);
    }
    let text = parts.text(&main)?;
    let root = Element::root(&text).ok_or_else(|| Refusal::Part(main.clone()))?;
    if root.space().is_some_and(|space| space.starts_with(STRICT)) {
        return Err(Refusal::Strict);
    }
    Ok(())
}
