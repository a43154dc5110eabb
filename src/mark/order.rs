//! In which order the elements of a part must stand: programs refuse a part that has them in another.

use super::element::Element;

/// The elements of a sheet.
pub(super) const SHEET: [&str; 38] = [
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "sheetCalcPr",
    "sheetProtection",
    "protectedRanges",
    "scenarios",
    "autoFilter",
    "sortState",
    "dataConsolidate",
    "customSheetViews",
    "mergeCells",
    "phoneticPr",
    "conditionalFormatting",
    "dataValidations",
    "hyperlinks",
    "printOptions",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "rowBreaks",
    "colBreaks",
    "customProperties",
    "cellWatches",
    "ignoredErrors",
    "smartTags",
    "drawing",
    "legacyDrawing",
    "legacyDrawingHF",
    "drawingHF",
    "picture",
    "oleObjects",
    "controls",
    "webPublishItems",
    "tableParts",
];

/// The elements of the styles.
pub(super) const STYLES: [&str; 11] = [
    "numFmts",
    "fonts",
    "fills",
    "borders",
    "cellStyleXfs",
    "cellXfs",
    "cellStyles",
    "dxfs",
    "tableStyles",
    "colors",
    "extLst",
];

/// Where an element of a name goes: behind the last one that has to stand before it.
pub(super) fn place(root: Element<'_>, order: &[&str], name: &str) -> Option<usize> {
    let number = |name: &str| order.iter().position(|known| *known == name);
    let own = number(name)?;
    let children = root.children()?.into_iter();
    let mut before = children.filter(|it| number(it.name()).is_some_and(|number| number < own));
    Some(before.next_back()?.range().end)
}
