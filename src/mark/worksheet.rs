//! A sheet's part with the rules that colour its cells, in the place of those of an earlier time.

use super::edits::Edits;
use super::element::Element;
use super::order;
use super::relations::RELATIONS;
use super::rule::SIGN;
use super::xml::escaped;

/// A rule for one cell.
#[derive(Debug)]
pub(super) struct Rule {
    /// The cell, such as `D3`.
    pub(super) cell: String,
    /// When it is coloured.
    pub(super) formula: String,
    /// The number of its look.
    pub(super) look: usize,
}

/// What becomes of the drawing of a sheet's notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Drawing<'i> {
    /// What is there stays.
    Kept,
    /// It goes.
    Removed,
    /// There is a new one, by the id of its relation.
    New(&'i str),
}

/// Whether a part may have rules of an earlier time.
pub(super) fn may_be_marked(text: &str) -> bool {
    text.contains("tieuchi")
}

/// The part with these rules and no others of ours; `None` of what is not a sheet's part.
pub(super) fn marked(text: &str, rules: &[Rule], drawing: Drawing<'_>) -> Option<String> {
    let root = Element::root(text)?;
    let children = root.children()?;
    let of_name = |name: &'static str| children.iter().filter(move |it| it.name() == name);
    let mut edits = Edits::default();
    let mut theirs = Vec::new();
    let mut removed = 0;
    for formatting in of_name("conditionalFormatting") {
        let rules = formatting.children()?.into_iter();
        let (own, others): (Vec<_>, Vec<_>) = rules.partition(|rule| is_own(*rule));
        removed += own.len();
        if others.is_empty() && !own.is_empty() {
            edits.remove(formatting.range());
        } else {
            for rule in own {
                edits.remove(rule.range());
            }
        }
        theirs.extend(others);
    }
    for extensions in of_name("extLst") {
        rules_within(*extensions, &mut theirs)?;
    }
    let first = shift(
        &theirs,
        removed,
        rules.len(),
        is_bound(&children),
        &mut edits,
    );
    if !rules.is_empty() {
        let p = root.prefix();
        let xml = (first..).zip(rules).map(|(priority, rule)| {
            format!(
                "<{p}conditionalFormatting sqref=\"{}\"><{p}cfRule type=\"expression\" dxfId=\"{}\" \
                 priority=\"{priority}\" stopIfTrue=\"1\"><{p}formula>{}</{p}formula></{p}cfRule>\
                 </{p}conditionalFormatting>",
                rule.cell,
                rule.look,
                escaped(&rule.formula)
            )
        });
        let at = order::place(root, &order::SHEET, "conditionalFormatting")?;
        edits.insert(at, &xml.collect::<String>());
    }
    if drawing != Drawing::Kept {
        for old in of_name("legacyDrawing") {
            edits.remove(old.range());
        }
    }
    if let Drawing::New(id) = drawing {
        let at = order::place(root, &order::SHEET, "legacyDrawing")?;
        let xml = format!(
            "<{}legacyDrawing xmlns:r=\"{RELATIONS}\" r:id=\"{id}\"/>",
            root.prefix()
        );
        edits.insert(at, &xml);
    }
    Some(edits.apply(text))
}

/// Whether a rule is one of ours.
fn is_own(rule: Element<'_>) -> bool {
    let formula = rule.child("formula").and_then(Element::characters);
    formula.is_some_and(|formula| formula.contains(SIGN))
}

/// Rules that newer programs write elsewhere count with the others.
fn rules_within<'t>(element: Element<'t>, found: &mut Vec<Element<'t>>) -> Option<()> {
    for child in element.children()? {
        if child.name() == "cfRule" {
            found.push(child);
        } else {
            rules_within(child, found)?;
        }
    }
    Some(())
}

/// Whether rules are known elsewhere by their priorities: those of pivot tables are.
fn is_bound(children: &[Element<'_>]) -> bool {
    let is_pivot = |it: &Element<'_>| {
        let flag = it.value("pivot");
        it.name() == "conditionalFormatting"
            && flag.is_some_and(|it| matches!(it.as_str(), "1" | "true"))
    };
    children.iter().any(is_pivot)
}

/// Makes room for so many rules before the others, in the place of so many that were there; gives the
/// priority of the first. Of two rules the one with the lesser priority is shown.
fn shift(
    theirs: &[Element<'_>],
    removed: usize,
    new: usize,
    is_bound: bool,
    edits: &mut Edits,
) -> usize {
    let priorities = theirs.iter().filter_map(|rule| {
        let attribute = rule.attribute("priority")?;
        // The format has no greater ones.
        let priority: u32 = attribute.value.trim().parse().ok()?;
        Some((attribute.range, priority as usize))
    });
    let priorities: Vec<_> = priorities.collect();
    let greatest = priorities.iter().map(|(_, priority)| *priority).max();
    if is_bound {
        return greatest.unwrap_or(0) + 1;
    }
    let all_behind = priorities.iter().all(|(_, priority)| *priority > removed);
    let before = if all_behind { removed } else { 0 };
    if before != new {
        for (range, priority) in priorities {
            edits.replace(range, (priority - before + new).to_string());
        }
    }
    1
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHEET: &str = "<worksheet><sheetData><row/></sheetData><mergeCells/>\
        <conditionalFormatting sqref='A1'><cfRule priority='1'><formula>A1</formula></cfRule></conditionalFormatting>\
        <pageMargins/><drawing/><tableParts/><extLst><x:ext xmlns:x='y'><x:cfRule priority='2'/></x:ext></extLst>\
        </worksheet>";

    fn rules(number: usize) -> Vec<Rule> {
        let rule = |row: usize| Rule {
            cell: format!("A{row}"),
            formula: super::super::rule::formula("A1", &super::super::values::Held::Blank),
            look: row,
        };
        (1..=number).map(rule).collect()
    }

    #[test]
    fn ours_come_first_and_theirs_keep_their_order() {
        let text = marked(SHEET, &rules(2), Drawing::New("x1")).unwrap();
        let at = |what: &str| text.find(what).unwrap_or_else(|| panic!("{what}: {text}"));
        assert!(at("<mergeCells/>") < at("sqref=\"A1\""));
        assert!(at("sqref=\"A2\"") < at("sqref='A1'"));
        assert!(at("<drawing/>") < at("legacyDrawing"));
        assert!(at("legacyDrawing") < at("<tableParts/>"));
        assert!(text.contains("<cfRule priority='3'>"), "{text}");
        assert!(text.contains("<x:cfRule priority='4'/>"), "{text}");
    }

    #[test]
    fn marks_are_taken_away_without_a_trace() {
        let text = marked(SHEET, &rules(3), Drawing::New("x1")).unwrap();
        assert_eq!(marked(&text, &[], Drawing::Removed).unwrap(), SHEET);
        let again = marked(&text, &rules(3), Drawing::New("x1")).unwrap();
        assert_eq!(again, text);
        let fewer = marked(&text, &rules(1), Drawing::Removed).unwrap();
        assert_eq!(fewer, marked(SHEET, &rules(1), Drawing::Kept).unwrap());
    }

    #[test]
    fn priorities_beyond_all_numbers_stay() {
        let greatest = format!("priority='{}'", usize::MAX);
        let beyond = SHEET.replace("priority='1'", &greatest);
        let text = marked(&beyond, &rules(2), Drawing::Kept).unwrap();
        assert!(text.contains(&greatest), "{text}");
        assert!(text.contains("<x:cfRule priority='4'/>"), "{text}");
    }

    #[test]
    fn rules_of_pivot_tables_keep_their_priorities() {
        let pivot = SHEET.replace(
            "<conditionalFormatting ",
            "<conditionalFormatting pivot='1' ",
        );
        let text = marked(&pivot, &rules(1), Drawing::Kept).unwrap();
        assert!(text.contains("priority=\"3\""), "{text}");
        assert!(text.contains("<cfRule priority='1'>"), "{text}");
    }
}
