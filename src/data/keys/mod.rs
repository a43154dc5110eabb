//! Which field a column's heading or a key means.

mod decoration;
mod filling;
mod identity;
mod measure;

use std::cell::OnceCell;
use std::collections::HashMap;

use super::giver::Role;
use super::raw::Field;
use super::when::When;
use crate::data::issued::{self, key};
use crate::model::Standard;
use crate::names::{self, Index};
pub(super) use decoration::without_number;
use filling::Reduced;
use measure::Measure;
pub(super) use measure::is_unit_word;

/// What a heading means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Meaning {
    /// The field.
    pub(super) field: Field,
    /// The time that the heading names: `Số trẻ em năm 2023`.
    pub(super) when: Option<When>,
    /// Whether it says who gives the figures: `Số trẻ em (tự đánh giá)`. The field is as that one gives it.
    pub(super) says_who: bool,
}

impl Meaning {
    /// Of nothing but a field.
    pub(super) fn of(field: Field) -> Self {
        Self {
            field,
            when: None,
            says_who: false,
        }
    }

    /// The same with what other words say of the figures.
    pub(super) fn with(self, role: Role) -> Self {
        match role {
            Role::By(_) if self.says_who => self,
            Role::By(giver) => Self {
                field: self.field.by(giver),
                says_who: true,
                ..self
            },
            Role::Evidence => Self {
                field: self.field.evidence().unwrap_or(Field::Ignored),
                ..self
            },
        }
    }
}

/// Headings of the fields that every standard has, in the forms that offices use. Others are known
/// by their words: see [`identity::field`].
const IDENTITY: [(Field, &[&str]); 5] = [
    (Field::Code, &[key::CODE, "mã xã", "mã đơn vị", "mã số"]),
    (
        Field::Name,
        &[
            key::NAME,
            "tên xã",
            "tên đơn vị",
            "đơn vị",
            "xã, phường, thị trấn",
            "xã/phường/thị trấn",
        ],
    ),
    (
        Field::District,
        &[key::DISTRICT, "quận/huyện", "quận, huyện", "tên huyện"],
    ),
    (
        Field::Province,
        &[
            key::PROVINCE,
            "tỉnh/thành phố",
            "tỉnh, thành phố",
            "tên tỉnh",
        ],
    ),
    (
        Field::Period,
        &[
            "kỳ",
            "kì",
            "ky",
            "kỳ đánh giá",
            "kì đánh giá",
            "năm",
            "năm đánh giá",
            "năm số liệu",
        ],
    ),
];

/// Headings that carry nothing to score, unless the standard uses the name itself.
const IGNORED: [&str; 10] = [
    key::REMARK,
    issued::HEADINGS,
    "nguồn",
    "stt",
    "tt",
    "s tt",
    "số tt",
    "số thứ tự",
    "giới tính",
    "giới",
];

/// What follows the heading of a figure of the previous period.
const PREVIOUS: &str = "kỳ trước";

/// Another spelling of it.
const PREVIOUS_TOO: &str = "kì trước";

/// Whether a heading says that what stands under it is of the previous period.
pub(super) fn is_previous(heading: &str) -> bool {
    [PREVIOUS, PREVIOUS_TOO]
        .map(names::key)
        .contains(&names::key(heading))
}

/// The heading of a figure of the previous period.
pub(super) fn previous(heading: &str) -> String {
    format!("{heading} {PREVIOUS}")
}

/// The fields of a standard by every spelling of their headings.
#[derive(Debug)]
pub(super) struct Keys {
    fields: HashMap<String, Field>,
    /// The same by their spellings without marks, where these mean one field only.
    unmarked: HashMap<String, Option<Field>>,
    /// The same by their labels without words that say nothing.
    reduced: Reduced,
    /// What fields are counted in, which a heading may add in brackets.
    measures: HashMap<Field, Measure>,
    /// What a misspelt heading may have meant, the standard's own names first.
    candidates: Vec<String>,
    /// The same, to find the nearest: made when the first heading is unknown.
    nearest: OnceCell<Index<String>>,
}

impl Keys {
    /// Collects the names and labels that data files for this standard may use.
    pub(super) fn new(standard: &Standard) -> Self {
        let mut keys = Self {
            fields: HashMap::new(),
            unmarked: HashMap::new(),
            reduced: Reduced::of(standard),
            measures: HashMap::new(),
            candidates: Vec::new(),
            nearest: OnceCell::new(),
        };
        for (field, headings) in IDENTITY {
            for heading in headings {
                keys.insert(heading, field);
            }
        }
        let attributes = standard.attributes.iter().map(|(id, attribute)| {
            let field = Field::Attribute(id);
            (&attribute.name, &attribute.label, field)
        });
        let indicators = standard.indicators.iter().map(|(id, indicator)| {
            let field = if standard.is_computed(id) {
                Field::Calculated(id)
            } else {
                Field::Indicator(id)
            };
            (&indicator.name, &indicator.label, field)
        });
        let named: Vec<_> = attributes.chain(indicators).collect();
        for (name, _, field) in &named {
            keys.insert(name, *field);
        }
        for (_, label, field) in &named {
            keys.insert(label, *field);
        }
        if standard.compares() {
            keys.previous(standard);
        }
        keys.measures(standard);
        for heading in IGNORED {
            keys.fields
                .entry(names::key(heading))
                .or_insert(Field::Ignored);
        }
        keys
    }

    /// The headings of figures of the previous period, unless the standard uses the name itself.
    fn previous(&mut self, standard: &Standard) {
        for (id, indicator) in standard.indicators.iter() {
            let field = if indicator.is_calculated() {
                Field::Calculated(id)
            } else {
                Field::Previous(id)
            };
            for name in [&indicator.name, &indicator.label] {
                self.insert(&previous(name), field);
                for previous in [PREVIOUS, PREVIOUS_TOO] {
                    for heading in [format!("{name} {previous}"), format!("{name} ({previous})")] {
                        self.fields.entry(names::key(&heading)).or_insert(field);
                    }
                }
            }
        }
    }

    fn insert(&mut self, heading: &str, field: Field) {
        self.fields.entry(names::key(heading)).or_insert(field);
        let known = self.unmarked.entry(names::bare(heading));
        let known = known.or_insert(Some(field));
        if *known != Some(field) {
            *known = None;
        }
        self.candidates.push(heading.to_owned());
    }

    /// The field that a heading means, however it is spelt.
    pub(super) fn find(&self, heading: &str) -> Option<Field> {
        let known = self.fields.get(&names::key(heading)).copied();
        known.or_else(|| self.find_unmarked(heading))
    }

    /// The field whose name is typed without any marks: `ma_xa`, `tre_em`. A word alone, but for
    /// those of codes and names, may be many.
    fn find_unmarked(&self, heading: &str) -> Option<Field> {
        let is_unmarked = heading.is_ascii() && heading.contains(|c: char| c.is_ascii_alphabetic());
        if !is_unmarked {
            return None;
        }
        let bare = names::bare(heading);
        let tidy = names::tidy(&heading.replace('_', " "));
        let is_enough = tidy.contains(' ') || matches!(bare.as_str(), "ma" | "ten");
        (is_enough).then(|| self.unmarked.get(&bare).copied())??
    }

    /// What a heading of a table means: a name or label, also with what offices add to one, such as
    /// the item's number, the unit, a colon or a year.
    pub(super) fn meaning(&self, heading: &str) -> Option<Meaning> {
        if let Some(field) = self.find(heading) {
            return Some(Meaning::of(field));
        }
        let by_words = || {
            let field = identity::field(decoration::without_mark(heading))?;
            Some(Meaning::of(field))
        };
        self.undecorated(heading).or_else(by_words)
    }

    /// The field that a label names, though it give another unit than the field's.
    pub(super) fn named_by(&self, label: &str) -> Option<Field> {
        let by_words = || identity::field(decoration::without_mark(label));
        self.find(label)
            .or_else(|| self.field_within(label))
            .or_else(by_words)
    }

    /// What an unknown heading may have meant.
    pub(super) fn suggest(&self, heading: &str) -> Option<&str> {
        let index = || Index::of(self.candidates.iter().cloned());
        let nearest = self.nearest.get_or_init(index).nearest(heading);
        nearest.map(String::as_str)
    }
}
