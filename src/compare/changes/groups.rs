//! The rows of a scale by the classes that they hold for.

use super::scale::Line;
use crate::compare::change::{BoundNames, Row, Values};
use crate::model::{ByParameter, ClassId, Id, Linear, ParameterId, Parts, Points, Scale, Wording};
use crate::names::key;

/// One of the two scales.
pub(super) struct Side<'a> {
    /// The classes by the names that the new standard uses.
    pub(super) names: &'a Names,
    /// The parameters likewise.
    pub(super) parameters: &'a Names,
    pub(super) rows: &'a Scale,
    /// In what words its bounds are said.
    pub(super) wording: Wording,
    /// The unit of a count.
    pub(super) unit: Option<&'a str>,
    /// Whether the item states its maximum, which then is told with the item.
    pub(super) states_max: bool,
    /// The provision of its criterion, which is not told again for each row.
    pub(super) criterion: Option<&'a str>,
}

/// The names of classes or parameters by their places.
pub(super) type Names = Vec<String>;

/// The names of a standard's classes.
pub(super) fn names(standard: &Parts) -> Names {
    let classes = standard.classes.values();
    classes.map(|class| class.name.clone()).collect()
}

/// The names of its parameters.
pub(super) fn parameters(standard: &Parts) -> Names {
    let parameters = standard.parameters.values();
    parameters.map(|parameter| parameter.name.clone()).collect()
}

/// The rows of one scale that hold for the same classes and speak of the same kind of value.
pub(super) struct Group<'a> {
    /// Of which classes, whatever their order, and whether the values are moves.
    pub(super) of: (Vec<String>, bool),
    pub(super) lines: Vec<Line<'a>>,
    /// In the place of lines, the rule that gives them.
    pub(super) rule: Option<(Row, &'a Linear)>,
    pub(super) no_case: Option<(Row, &'a Points)>,
}

impl<'a> Side<'a> {
    fn classes(&self, ids: &[ClassId]) -> Vec<String> {
        let names = ids.iter().filter_map(|id| self.names.get(id.place()));
        names.cloned().collect()
    }

    fn bounds(&self, by: ByParameter) -> BoundNames {
        let name = |id: Option<ParameterId>| self.parameters.get(id?.place()).cloned();
        BoundNames {
            lower: name(by.lower),
            upper: name(by.upper),
        }
    }

    pub(super) fn groups(&self) -> Vec<Group<'a>> {
        let mut groups: Vec<Group<'a>> = Vec::new();
        // A rule holds for all classes, as its levels do.
        let of_band = self.rows.bands.iter().map(|band| &band.classes);
        let of_no_case = self.rows.no_case.iter().map(|rule| &rule.classes);
        for ids in of_band.chain(of_no_case) {
            let of = self.key(ids);
            if groups.iter().any(|group| group.of == of) {
                continue;
            }
            let bands = self.rows.bands.iter();
            let bands = bands.filter(|band| self.key(&band.classes) == of);
            let bands = bands.map(|band| (band, self.classes(&band.classes), self.bounds(band.by)));
            let steps = self.rows.linear.as_ref().filter(|_| ids.is_empty());
            let mut rules = self.rows.no_case.iter();
            let rule = rules.find(|rule| self.key(&rule.classes) == of);
            groups.push(Group {
                lines: match steps {
                    Some(_) => Vec::new(),
                    None => Line::of(bands, self.wording),
                },
                rule: steps.map(|rule| (self.steps(rule), rule)),
                no_case: rule.map(|rule| {
                    let row = Row {
                        values: Values::NoCase,
                        wording: self.wording,
                        classes: self.classes(&rule.classes),
                        points: rule.points.value,
                    };
                    (row, &rule.points)
                }),
                of,
            });
        }
        groups
    }

    fn steps(&self, rule: &Linear) -> Row {
        Row {
            values: Values::Steps(Box::new(rule.clone()), self.unit.map(str::to_owned)),
            wording: self.wording,
            classes: Vec::new(),
            points: rule.each.value,
        }
    }

    fn key(&self, ids: &[ClassId]) -> (Vec<String>, bool) {
        let names = self.classes(ids);
        let mut keys: Vec<String> = names.iter().map(|name| key(name)).collect();
        keys.sort();
        (keys, self.wording.direction.is_some())
    }
}

impl<'a> Group<'a> {
    /// All its rows, from below, `không phát sinh` first.
    pub(super) fn rows(&self) -> impl Iterator<Item = (Row, &'a Points)> {
        self.no_case.iter().cloned().chain(self.rows_of_values())
    }

    /// Its rows without `không phát sinh`, from below.
    pub(super) fn rows_of_values(&self) -> impl Iterator<Item = (Row, &'a Points)> {
        let rule = self.rule.iter();
        let rule = rule.map(|(row, rule)| (row.clone(), &rule.each));
        let lines = self.lines.iter();
        rule.chain(lines.map(|line| (line.row.clone(), line.points)))
    }
}
