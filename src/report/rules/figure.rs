//! A figure of a standard by name, and who stands behind it.

use crate::l10n::{Arg, Args};
use crate::model::{
    ConditionId, CriterionId, Figure, ItemId, PartId, Provenance, Requirement, RowId, Scoring,
    words,
};
use crate::report::condition;
use crate::report::words::Words;
use crate::source::Span;

/// The part of a standard that a figure belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::report) enum Group {
    /// Its heading.
    Heading,
    /// The parameters.
    Parameters,
    /// A criterion.
    Criterion(CriterionId),
    /// The conditions of recognition.
    Recognition,
}

impl Words<'_> {
    /// The part of the standard that a figure belongs to.
    pub(in crate::report) fn group_of(&self, figure: &Figure<'_>) -> Group {
        match figure.of {
            PartId::Total => Group::Heading,
            PartId::Value(..) => Group::Parameters,
            of => (self.standard.criterion_of(of)).map_or(Group::Recognition, Group::Criterion),
        }
    }

    /// The heading of a part: `Tiêu chí 7. …`
    pub(in crate::report) fn group(&self, group: Group) -> String {
        match group {
            Group::Heading => self.texts.get("figure-group-standard"),
            Group::Parameters => self.texts.get("figure-group-parameters"),
            Group::Criterion(id) => {
                let criterion = &self.standard.criteria[id];
                let args = Args::new()
                    .with("number", criterion.number.to_string())
                    .with("title", criterion.title.as_str());
                self.texts.with("figure-group-criterion", &args)
            }
            Group::Recognition => self.texts.get("figure-group-recognition"),
        }
    }

    /// What a figure is, within its part: `Mục 7.1: từ 98% trở lên`.
    pub(in crate::report) fn figure_name(&self, figure: &Figure<'_>) -> String {
        let within = self.part_name_within(figure.of);
        let Some(item) = figure.of.item() else {
            return within;
        };
        let args = Args::new()
            .with("item", self.standard.items[item].number.to_string())
            .with("what", within);
        self.texts.with("figure-of-item", &args)
    }

    /// What a figure is, within its item or part: `từ 98% trở lên`.
    pub(in crate::report) fn part_name_within(&self, part: PartId) -> String {
        match part {
            PartId::Total => self.texts.get("figure-total"),
            PartId::Value(id, at) => {
                let parameter = &self.standard.parameters[id];
                let value = words::value(parameter, at);
                let value = value.map_or_else(|| Arg::from(""), Arg::from);
                let args = Args::new()
                    .with("label", parameter.label.as_str())
                    .with("value", value);
                self.texts.with("figure-value", &args)
            }
            PartId::CriterionMax(_) => self.texts.get("figure-max"),
            PartId::ItemMax(_) => self.texts.get("figure-item-max"),
            PartId::Row(item, RowId::Award) => self.award(item),
            PartId::Row(item, RowId::Band(band)) => self.band_of(item, band),
            PartId::Row(item, RowId::Steps) => self.steps_of(item),
            PartId::Row(item, RowId::NoCase(row)) => self.no_case_of(item, row),
            PartId::Condition(condition) => self.condition_rule(condition),
            PartId::Class(class) => self.class_name(class),
            PartId::Threshold(class) => {
                let args = Args::new().with("class", self.standard.classes[class].label.as_str());
                self.texts.with("figure-threshold", &args)
            }
        }
    }

    /// What an item's points are for: a yes, or a condition, which may hold figures itself.
    fn award(&self, item: ItemId) -> String {
        match &self.standard.items[item].scoring {
            Scoring::When { condition, .. } => {
                let args = Args::new().with("condition", condition::text(self, condition));
                self.texts.with("figure-award-when", &args)
            }
            Scoring::Flag { .. } | Scoring::Measure { .. } => self.texts.get("figure-award"),
        }
    }

    /// A condition of recognition by its name, and what it asks.
    pub(in crate::report) fn requirement_rule(&self, requirement: &Requirement) -> String {
        let args = Args::new()
            .with("label", requirement.label.as_str())
            .with("condition", condition::text(self, &requirement.condition));
        self.texts.with("rule-requirement", &args)
    }

    fn band_of(&self, item: ItemId, band: usize) -> String {
        match &self.standard.items[item].scoring {
            Scoring::Measure { quantity, scale } => {
                let band = scale.bands.get(band);
                band.map_or_else(String::new, |band| self.rule_row(band, quantity.wording()))
            }
            Scoring::Flag { .. } | Scoring::When { .. } => String::new(),
        }
    }

    fn steps_of(&self, item: ItemId) -> String {
        match &self.standard.items[item].scoring {
            Scoring::Measure { quantity, scale } => {
                let rule = scale.linear.as_ref();
                rule.map_or_else(String::new, |rule| self.steps(rule, *quantity))
            }
            Scoring::Flag { .. } | Scoring::When { .. } => String::new(),
        }
    }

    fn no_case_of(&self, item: ItemId, row: usize) -> String {
        let short = self.texts.get("rule-no-case-short");
        match &self.standard.items[item].scoring {
            Scoring::Measure { scale, .. } => {
                let classes = scale.no_case.get(row).map(|row| row.classes.as_slice());
                format!("{short}{}", self.of_classes(classes.unwrap_or_default()))
            }
            Scoring::Flag { .. } | Scoring::When { .. } => short,
        }
    }

    /// `Đạt cả 13 tiêu chí`
    pub(in crate::report) fn condition_rule(&self, condition: ConditionId) -> String {
        match condition {
            ConditionId::AllCriteriaMet => {
                let args = Args::new().with("count", self.standard.criteria.len());
                self.texts.with("condition-all-criteria-met", &args)
            }
            ConditionId::NoCriterionAtZero => self.texts.get("condition-no-criterion-at-zero"),
            ConditionId::Requirement(at) => {
                let requirement = self.standard.recognition.requirements.get(at);
                requirement.map_or_else(String::new, |one| self.requirement_rule(one))
            }
            ConditionId::Total => self.texts.get("expected-total"),
        }
    }

    /// Who stands behind a figure: `Đối chiếu theo …`.
    pub(in crate::report) fn mark(&self, provenance: &Provenance) -> String {
        let said = |id, source: &str| self.texts.with(id, &Args::new().with("source", source));
        match provenance {
            Provenance::Unverified => self.texts.get("mark-unverified"),
            Provenance::VerifiedBy(source) => said("mark-verified", source),
            Provenance::DerivedFrom(source) => said("mark-derived", source),
            Provenance::Stated => self.texts.get("mark-stated"),
        }
    }

    /// The provision of a figure, and which text it is a provision of where there are several.
    pub(in crate::report) fn provision_at(&self, citation: &str, figure: Span) -> String {
        let text = self.standard.text_at(figure);
        match text.filter(|_| self.standard.texts.len() > 1) {
            Some(text) => {
                let args = Args::new()
                    .with("citation", citation)
                    .with("text", text.name());
                self.texts.with("mark-citation-of", &args)
            }
            None => self.provision(citation),
        }
    }

    /// `Căn cứ: Phụ lục, tiêu chí 7`
    pub(in crate::report) fn provision(&self, citation: &str) -> String {
        let args = Args::new().with("citation", citation);
        self.texts.with("mark-citation", &args)
    }
}

/// A mark as programs read it.
pub(in crate::report) fn status(provenance: &Provenance) -> &'static str {
    match provenance {
        Provenance::Unverified => "unverified",
        Provenance::VerifiedBy(_) => "verified",
        Provenance::DerivedFrom(_) => "derived",
        Provenance::Stated => "stated",
    }
}

/// What a mark names: the source, or what the figure follows from.
pub(in crate::report) fn named(provenance: &Provenance) -> Option<&str> {
    match provenance {
        Provenance::VerifiedBy(source) | Provenance::DerivedFrom(source) => Some(source),
        Provenance::Unverified | Provenance::Stated => None,
    }
}

/// What a part is, as programs read it.
pub(in crate::report) fn kind(part: PartId) -> &'static str {
    match part {
        PartId::Total => "total",
        PartId::Value(..) => "parameter",
        PartId::Class(_) => "class",
        PartId::CriterionMax(_) => "criterion_max",
        PartId::ItemMax(_) => "item_max",
        PartId::Row(_, RowId::Award) => "award",
        PartId::Row(_, RowId::Band(_)) => "band",
        PartId::Row(_, RowId::Steps) => "step",
        PartId::Row(_, RowId::NoCase(_)) => "no_case",
        PartId::Condition(ConditionId::AllCriteriaMet) => "all_criteria_met",
        PartId::Condition(ConditionId::NoCriterionAtZero) => "no_criterion_at_zero",
        PartId::Condition(ConditionId::Requirement(_)) => "requirement",
        PartId::Condition(ConditionId::Total) | PartId::Threshold(_) => "threshold",
    }
}
