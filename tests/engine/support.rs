//! Small standards put together from parts, and records, for the tests of the engine.

use tieuchi::data::{Given, Identity, Record, Value};
use tieuchi::engine::{Outcome, PointsRange, Reading, Reason};
use tieuchi::model::{
    Attribute, AttributeDomain, AttributeId, Band, ByParameter, Class, Condition, Criterion,
    Endpoint, Form, Id, Indicator, IndicatorId, IndicatorKind, Interval, Is, Item, ItemId,
    ItemNumber, Level, NoCase, Parts, Points, Provenance, Quantity, Ratio, Recognition,
    Requirement, Scale, Scoring, Standard, Table, Term, Threshold,
};
use tieuchi::number::Decimal;
use tieuchi::source::{FileId, FileKind, Position, Sources, Span};

use crate::engine::written::{self, most};

/// A standard that is being put together.
pub(crate) struct Draft {
    pub(crate) parts: Parts,
    spans: u32,
}

impl Default for Draft {
    fn default() -> Self {
        let recognition = Recognition {
            all_criteria_met: true,
            no_criterion_at_zero: true,
            requirements: Vec::new(),
            thresholds: Vec::new(),
            bases: Vec::new(),
        };
        let mut draft = Draft {
            parts: Parts {
                file: file(),
                id: "thử".into(),
                title: "Thử".into(),
                span: span(0),
                legal_text: None,
                issued: None,
                effective_from: None,
                effective_to: None,
                texts: Vec::new(),
                day: None,
                total: given_points(0, 0),
                attributes: Table::default(),
                classes: Table::default(),
                indicators: Table::default(),
                parameters: Table::default(),
                criteria: Table::default(),
                items: Table::default(),
                recognition,
                unverified: Vec::new(),
                examples: Vec::new(),
            },
            spans: 0,
        };
        draft.parts.total = draft.points(0);
        draft
    }
}

impl Draft {
    /// What the checks make of it.
    pub(crate) fn standard(&self) -> Standard {
        written::standard(&self.parts)
    }

    /// Verified points with a place of their own.
    pub(crate) fn points(&mut self, value: u32) -> Points {
        self.spans += 1;
        given_points(value, self.spans)
    }

    /// Points that nobody has compared.
    pub(crate) fn unverified(&mut self, value: u32) -> Points {
        let points = Points {
            provenance: Provenance::Unverified,
            ..self.points(value)
        };
        self.parts.unverified.push(points.span);
        points
    }

    pub(crate) fn indicator(
        &mut self,
        kind: IndicatorKind,
        from: u32,
        to: Option<u32>,
        limits: &[IndicatorId],
    ) -> IndicatorId {
        self.parts.indicators.push(Indicator {
            name: format!("chỉ_số_{}", self.parts.indicators.len()),
            label: String::new(),
            kind,
            at_least: from.into(),
            at_most: to.map(Decimal::from),
            terms: Vec::new(),
            result: None,
            limits: limits.to_vec(),
            adjustment: None,
            span: span(0),
        })
    }

    /// A count that is calculated.
    pub(crate) fn sum(
        &mut self,
        one: IndicatorId,
        minus: bool,
        other: IndicatorId,
        from: u32,
        to: Option<u32>,
    ) -> IndicatorId {
        let sum = self.indicator(count(), from, to, &[]);
        let term = |minus, indicator| Term { minus, indicator };
        let mut indicators: Vec<_> = self.parts.indicators.values().cloned().collect();
        indicators[sum.place()].terms = vec![term(false, one), term(minus, other)];
        self.parts.indicators = indicators.into_iter().collect();
        sum
    }

    pub(crate) fn count(&mut self, limits: &[IndicatorId]) -> IndicatorId {
        self.indicator(count(), 0, None, limits)
    }

    pub(crate) fn flag(&mut self) -> IndicatorId {
        self.indicator(IndicatorKind::Flag, 0, None, &[])
    }

    pub(crate) fn percent(&mut self) -> IndicatorId {
        self.indicator(IndicatorKind::Percent, 0, Some(100), &[])
    }

    pub(crate) fn award(&mut self, indicator: IndicatorId, points: u32) -> Scoring {
        Scoring::Flag {
            indicator,
            points: self.points(points),
        }
    }

    pub(crate) fn measure(
        &mut self,
        quantity: Quantity,
        bands: &[(Interval, u32)],
        no_case: Option<u32>,
    ) -> Scoring {
        let bands = bands.iter().map(|(interval, points)| Band {
            interval: *interval,
            written: *interval,
            by: ByParameter::default(),
            classes: Vec::new(),
            points: self.points(*points),
        });
        let bands = bands.collect();
        let no_case = no_case.map(|points| NoCase {
            classes: Vec::new(),
            points: self.points(points),
        });
        Scoring::Measure {
            quantity,
            scale: Scale {
                rounding: None,
                linear: None,
                bands,
                no_case: no_case.into_iter().collect(),
            },
        }
    }

    /// Adds a criterion of these items.
    pub(crate) fn criterion(&mut self, scorings: Vec<Scoring>) -> Vec<ItemId> {
        let first = self.parts.items.len();
        let number = u32::try_from(self.parts.criteria.len()).unwrap() + 1;
        let mut ids = Vec::new();
        for scoring in scorings {
            ids.push(self.parts.items.push(Item {
                number: ItemNumber {
                    criterion: number,
                    item: u32::try_from(ids.len()).unwrap() + 1,
                },
                title: String::new(),
                criterion: Id::at(number - 1),
                max: most(&scoring),
                stated_max: None,
                scoring,
                span: span(0),
            }));
        }
        let max = ids.iter().map(|id| self.parts.items[*id].max).sum();
        let mut points = self.points(0);
        points.value = max;
        self.parts.total.value += max;
        self.parts.criteria.push(Criterion {
            number,
            title: String::new(),
            max: points,
            items: first..self.parts.items.len(),
            span: span(0),
        });
        ids
    }

    pub(crate) fn attribute(&mut self, domain: AttributeDomain) -> AttributeId {
        self.parts.attributes.push(Attribute {
            name: format!("đặc_điểm_{}", self.parts.attributes.len()),
            label: String::new(),
            domain,
            span: span(0),
        })
    }

    /// Adds a condition of recognition.
    pub(crate) fn requirement(&mut self, condition: Condition) {
        let span = self.points(0).span;
        (self.parts.recognition.requirements).push(Requirement {
            label: String::new(),
            condition,
            provenance: Provenance::Stated,
            citation: None,
            span,
        });
    }

    /// Adds a class; the last one has no condition.
    pub(crate) fn class(&mut self, condition: Option<Condition<Is>>, threshold: u32) {
        let at_least = self.points(threshold);
        let class = self.parts.classes.push(Class {
            name: format!("nhóm_{}", self.parts.classes.len()),
            label: String::new(),
            condition,
            threshold: at_least.value,
            span: span(0),
        });
        (self.parts.recognition.thresholds).push(Threshold { class, at_least });
    }
}

pub(crate) fn count() -> IndicatorKind {
    IndicatorKind::Count {
        unit: "trẻ em".into(),
    }
}

pub(crate) fn ratio(
    numerator: IndicatorId,
    denominator: IndicatorId,
    base: impl Into<Decimal>,
) -> Quantity {
    let base = base.into();
    let is_share = base == Decimal::ONE_HUNDRED;
    Quantity::Level(Level::Ratio(Ratio {
        numerator,
        denominator,
        base,
        form: if is_share { Form::Share } else { Form::Rate },
    }))
}

fn end(value: u32, inclusive: bool) -> Endpoint {
    Endpoint {
        value: value.into(),
        inclusive,
    }
}

/// `từ … trở lên`
pub(crate) fn from(value: u32) -> Interval {
    Interval {
        lower: Some(end(value, true)),
        upper: None,
    }
}

/// `trên …`
pub(crate) fn above(value: u32) -> Interval {
    Interval {
        lower: Some(end(value, false)),
        upper: None,
    }
}

/// `đến …`
pub(crate) fn up_to(value: u32) -> Interval {
    Interval {
        lower: None,
        upper: Some(end(value, true)),
    }
}

/// `dưới …`
pub(crate) fn under(value: u32) -> Interval {
    Interval {
        lower: None,
        upper: Some(end(value, false)),
    }
}

/// What two ranges have in common: `from(95).and(under(98))`.
pub(crate) trait And {
    #[must_use]
    fn and(self, other: Self) -> Self;
}

impl And for Interval {
    fn and(self, other: Self) -> Self {
        Interval {
            lower: self.lower.or(other.lower),
            upper: self.upper.or(other.upper),
        }
    }
}

/// The scale of the design page: from 98% 50, from 95% to under 98% 30, under 95% 0.
pub(crate) fn vaccination() -> [(Interval, u32); 3] {
    [
        (from(98), 50),
        (from(95).and(under(98)), 30),
        (under(95), 0),
    ]
}

pub(crate) fn record(standard: &Standard) -> Record {
    Record::new(standard, Identity::default(), position())
}

/// A record of these numbers; the others are missing.
pub(crate) fn numbers(standard: &Standard, values: &[(IndicatorId, u32)]) -> Record {
    let mut record = record(standard);
    for (id, value) in values {
        set(&mut record, *id, Decimal::from(*value));
    }
    record
}

pub(crate) fn set(record: &mut Record, id: IndicatorId, value: Decimal) {
    let value = Value::Number(value);
    record.set_value(id, Some(given(value)));
}

pub(crate) fn given<T>(value: T) -> Given<T> {
    Given {
        value,
        at: position(),
    }
}

pub(crate) fn position() -> Position {
    Position {
        file: file(),
        sheet: 0,
        row: 1,
        column: 1,
    }
}

fn file() -> FileId {
    (Sources::new().add("thử", FileKind::Text, b"")).unwrap()
}

fn span(start: u32) -> Span {
    Span {
        file: file(),
        start,
        end: start + 1,
    }
}

fn given_points(value: u32, place: u32) -> Points {
    Points {
        value: value.into(),
        provenance: Provenance::Stated,
        citation: None,
        span: span(place),
    }
}

/// One criterion of one share, limited: `(standard, numerator, denominator)`.
pub(crate) fn share(no_case: Option<u32>) -> (Standard, IndicatorId, IndicatorId) {
    let mut draft = Draft::default();
    let under_1 = draft.count(&[]);
    let vaccinated = draft.count(&[under_1]);
    let scoring = draft.measure(ratio(vaccinated, under_1, 100), &vaccination(), no_case);
    draft.criterion(vec![scoring]);
    draft.class(None, 40);
    (draft.standard(), vaccinated, under_1)
}

/// Three criteria: a yes/no of 10, a share of 50, a count of 20 with another yes/no of 20.
pub(crate) fn three() -> (Standard, [IndicatorId; 5]) {
    let mut draft = Draft::default();
    let (yes, other) = (draft.flag(), draft.flag());
    let whole = draft.count(&[]);
    let part = draft.count(&[whole]);
    let forums = draft.count(&[]);
    let first = draft.award(yes, 10);
    draft.criterion(vec![first]);
    let second = draft.measure(ratio(part, whole, 100), &vaccination(), Some(50));
    draft.criterion(vec![second]);
    let third = draft.measure(
        Quantity::Level(Level::Count(forums)),
        &[(from(1), 20), (under(1), 10)],
        None,
    );
    let fourth = draft.award(other, 20);
    draft.criterion(vec![third, fourth]);
    let kind = draft.attribute(AttributeDomain::Choices(
        ["xã", "phường"].into_iter().collect(),
    ));
    let poor = draft.attribute(AttributeDomain::Flag);
    draft.class(
        Some(Condition::All(vec![
            Condition::Fact(Is(kind, 0)),
            Condition::Fact(Is(poor, 1)),
        ])),
        60,
    );
    draft.class(None, 90);
    (draft.standard(), [yes, other, whole, part, forums])
}

pub(crate) fn reading(outcome: &Outcome, item: usize) -> &Reading {
    let mut items = outcome.criteria.iter().flat_map(|c| &c.items);
    match &items.nth(item).unwrap().reason {
        Reason::Measured(reading) => reading,
        Reason::Flag(_) | Reason::When(_) => panic!("nothing measured"),
    }
}

pub(crate) fn range(min: u32, max: u32) -> PointsRange {
    PointsRange {
        min: min.into(),
        max: max.into(),
    }
}

pub(crate) fn open(bands: &[usize], no_case: bool) -> Reading {
    Reading::Open {
        bands: bands.into(),
        no_case,
    }
}
