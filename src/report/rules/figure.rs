//! A figure of a standard by name, and who stands behind it.

use serde::Serialize;

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

/// Who stands behind a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Nobody has compared it with the official text.
    Unverified,
    /// It is compared with a source.
    Verified,
    /// It follows from others.
    Derived,
    /// It has no mark.
    Stated,
}

impl Status {
    pub(in crate::report) fn of(provenance: &Provenance) -> Self {
        match provenance {
            Provenance::Unverified => Status::Unverified,
            Provenance::VerifiedBy(_) => Status::Verified,
            Provenance::DerivedFrom(_) => Status::Derived,
            Provenance::Stated => Status::Stated,
        }
    }

    /// The message that names it.
    pub(in crate::report) fn message(self) -> &'static str {
        match self {
            Status::Unverified => "status-unverified",
            Status::Verified => "status-verified",
            Status::Derived => "status-derived",
            Status::Stated => "status-stated",
        }
    }
}

/// What a mark names: the source, or what the figure follows from.
pub(in crate::report) fn named(provenance: &Provenance) -> Option<&str> {
    match provenance {
        Provenance::VerifiedBy(source) | Provenance::DerivedFrom(source) => Some(source),
        Provenance::Unverified | Provenance::Stated => None,
    }
}

/// What a part of a standard is: a figure, a condition of recognition, or a class.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(in crate::report) enum PartKind {
    Total,
    Parameter,
    Class,
    CriterionMax,
    ItemMax,
    Award,
    Band,
    Step,
    NoCase,
    AllCriteriaMet,
    NoCriterionAtZero,
    Requirement,
    Threshold,
}

impl From<PartId> for PartKind {
    fn from(part: PartId) -> Self {
        match part {
            PartId::Total => Self::Total,
            PartId::Value(..) => Self::Parameter,
            PartId::Class(_) => Self::Class,
            PartId::CriterionMax(_) => Self::CriterionMax,
            PartId::ItemMax(_) => Self::ItemMax,
            PartId::Row(_, RowId::Award) => Self::Award,
            PartId::Row(_, RowId::Band(_)) => Self::Band,
            PartId::Row(_, RowId::Steps) => Self::Step,
            PartId::Row(_, RowId::NoCase(_)) => Self::NoCase,
            PartId::Condition(ConditionId::AllCriteriaMet) => Self::AllCriteriaMet,
            PartId::Condition(ConditionId::NoCriterionAtZero) => Self::NoCriterionAtZero,
            PartId::Condition(ConditionId::Requirement(_)) => Self::Requirement,
            PartId::Condition(ConditionId::Total) | PartId::Threshold(_) => Self::Threshold,
        }
    }
}
