//! In what figures are counted, as headings and units columns say it, held against what an
//! indicator is counted in.
//!
//! `người` over children is the same thing in other words. `nghìn trẻ em`, `%` or `vụ` is not: what
//! stands there is another figure, or the same one divided.

use super::Keys;
use crate::data::raw::Field;
use crate::data::record::Giver;
use crate::model::{AttributeDomain, IndicatorKind, Standard};
use crate::names::{self, Meanings, Words};

/// What the figures of a field are counted in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Measure {
    /// A unit, as a key.
    Count(String),
    /// Per cent.
    Percent,
    /// Yes or no.
    YesNo,
}

/// Words for the same things.
static FAMILIES: [Words; 14] = [
    Words::new(&[
        "người",
        "em",
        "trẻ",
        "trẻ em",
        "cháu",
        "bé",
        "học sinh",
        "hs",
        "nhân khẩu",
        "khẩu",
        "thiếu nhi",
    ]),
    Words::new(&["vụ", "vụ việc", "trường hợp", "ca", "vụ án"]),
    Words::new(&["lần", "cuộc", "buổi", "đợt", "lượt"]),
    Words::new(&[
        "thôn",
        "bản",
        "ấp",
        "xóm",
        "tổ",
        "tổ dân phố",
        "khu phố",
        "thôn bản",
        "thôn, bản",
        "thôn/bản",
        "thôn, tổ",
        "thôn/tổ",
        "thôn, tổ dân phố",
        "thôn/tổ dân phố",
        "thôn, khu phố",
    ]),
    Words::new(&["hộ", "hộ gia đình", "gia đình"]),
    Words::new(&["lượt người", "lượt trẻ", "lượt trẻ em"]),
    Words::new(&["trường", "cơ sở"]),
    Words::new(&["lớp"]),
    Words::new(&["câu lạc bộ", "clb"]),
    Words::new(&["km"]),
    Words::new(&["ha", "m2", "m²"]),
    Words::new(&["ngày", "giờ", "phút"]),
    Words::new(&["kg", "cm", "m"]),
    Words::new(&["đồng", "đ", "vnđ", "vnd"]),
];

static PERCENT: Words = Words::new(&[
    "%",
    "phần trăm",
    "tỷ lệ %",
    "tỉ lệ %",
    "tỷ lệ",
    "tỉ lệ",
    "% trẻ em",
]);

static PER_THOUSAND: Words = Words::new(&["‰", "phần nghìn", "phần ngàn", "o/oo"]);

static YES_NO: Words = Words::new(&[
    "có/không",
    "có / không",
    "có, không",
    "có hoặc không",
    "có hay không",
    "đạt/không đạt",
]);

/// Words that fit any figure.
static NEUTRAL: Words = Words::new(&["số lượng", "số liệu", "số", "sl", "con số"]);

/// Words for powers of ten.
static SCALES: Meanings<u8> = Meanings::new(&[
    ("chục", 1),
    ("trăm", 2),
    ("nghìn", 3),
    ("ngàn", 3),
    ("1000", 3),
    ("1.000", 3),
    ("1,000", 3),
    ("vạn", 4),
    ("triệu", 6),
    ("tr", 6),
    ("1.000.000", 6),
    ("tỷ", 9),
    ("tỉ", 9),
]);

/// Money as offices shorten it, with its power of ten.
static SHORT: Meanings<u8> = Meanings::new(&[
    ("trđ", 6),
    ("tr.đ", 6),
    ("trđồng", 6),
    ("ngđ", 3),
    ("ng.đ", 3),
    ("1000đ", 3),
    ("1.000đ", 3),
]);

/// What money is counted in.
const MONEY: &str = "đồng";

/// Words after `tỷ` that make another word of it than a power of ten.
static NO_POWER: Words = Words::new(&["lệ", "lệ %"]);

/// Words that only say that a unit follows.
static BEFORE_UNIT: Words = Words::new(&["đơn vị tính", "đvt", "đơn vị", "tính bằng", "tính theo"]);

/// What a text names as a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Named {
    Percent,
    PerThousand,
    YesNo,
    Neutral,
    /// Some power of ten of a thing; of what, may be left out.
    Things {
        scale: u8,
        thing: String,
    },
}

/// Whether a key is the number of a column.
fn is_number(key: &str) -> bool {
    let digits = |byte: u8| byte.is_ascii_digit() || byte == b'.';
    key.len() <= 3 && key.bytes().all(digits)
}

/// The family of a thing.
fn family(thing: &str) -> Option<usize> {
    FAMILIES.iter().position(|words| words.contain(thing))
}

/// A key of a unit as a power of ten and a thing.
fn scaled(key: &str) -> (u8, String) {
    for (short, power) in SHORT.iter() {
        if short == key {
            return (*power, names::key(MONEY));
        }
    }
    for (word, power) in SCALES.iter() {
        let Some(rest) = key.strip_prefix(word) else {
            continue;
        };
        let thing = rest.trim_start_matches([' ', '.', '/', ':']);
        // `tr` and `tỷ` begin other words too.
        let ends = rest.is_empty() || rest.len() > thing.len() || word.starts_with('1');
        if ends && !NO_POWER.contain(thing) {
            return (*power, thing.to_owned());
        }
    }
    (0, key.to_owned())
}

/// A text without the brackets and words that only say that a unit follows.
fn bare(text: &str) -> String {
    let text = text.trim().trim_start_matches(['(', '[']);
    let text = text.trim_end_matches([')', ']', ':', '.', ';']);
    let mut key = names::key(text);
    for word in BEFORE_UNIT.keys() {
        if let Some(rest) = key.strip_prefix(word.as_str())
            && !rest.trim_start_matches([':', ' ', '-', '.']).is_empty()
        {
            key = rest.trim_start_matches([':', ' ', '-', '.']).to_owned();
        }
    }
    key.trim_matches(['*', ' ']).to_owned()
}

impl Keys {
    /// Notes what the fields of a standard are counted in.
    pub(super) fn measures(&mut self, standard: &Standard) {
        for (id, indicator) in standard.indicators.iter() {
            let measure = match &indicator.kind {
                IndicatorKind::Flag => Measure::YesNo,
                IndicatorKind::Percent => Measure::Percent,
                IndicatorKind::Count { unit } => Measure::Count(names::key(unit)),
            };
            for field in [
                Field::Indicator(id),
                Field::Previous(id),
                Field::Calculated(id),
            ] {
                self.measures.insert(field, measure.clone());
            }
        }
        for (id, attribute) in standard.attributes.iter() {
            if attribute.domain == AttributeDomain::Flag {
                self.measures.insert(Field::Attribute(id), Measure::YesNo);
            }
        }
    }

    /// Whether a text names the unit that a field is counted in: `false` of another unit, `None`
    /// of what is no unit that is known.
    pub(in crate::data) fn fit(&self, field: Field, text: &str) -> Option<bool> {
        let named = self.named(text)?;
        if named == Named::Neutral {
            return Some(true);
        }
        let Some(measure) = self.measure_of(field) else {
            return Some(true);
        };
        Some(match (measure, named) {
            (Measure::Percent, Named::Percent) | (Measure::YesNo, Named::YesNo) => true,
            (Measure::Count(own), Named::Things { scale, thing }) => {
                let (own_scale, own_thing) = scaled(own);
                let is_same = own_thing == thing
                    || family(&own_thing).is_some() && family(&own_thing) == family(&thing);
                scale == own_scale && is_same
            }
            _ => false,
        })
    }

    /// Whether a text says of all figures of a field that they are another one's: a power of ten of
    /// its unit, or per cent. Of a title, that may be about other columns, more is not believed.
    pub(in crate::data) fn title_contradicts(&self, field: Field, text: &str) -> bool {
        let Some(Measure::Count(own)) = self.measure_of(field) else {
            return false;
        };
        let (own_scale, own_thing) = scaled(own);
        match self.named(text) {
            Some(Named::Percent | Named::PerThousand) => true,
            Some(Named::Things { scale, thing }) => {
                let family_of = |thing: &str| family(thing);
                let is_same = thing.is_empty()
                    || thing == own_thing
                    || family_of(&thing).is_some() && family_of(&thing) == family_of(&own_thing);
                is_same && scale != own_scale
            }
            _ => false,
        }
    }

    /// What a field is counted in, whoever gives it; evidence is counted in nothing.
    fn measure_of(&self, field: Field) -> Option<&Measure> {
        let (_, datum) = match field {
            Field::Calculated(_) => return self.measures.get(&field),
            field => field.given()?,
        };
        self.measures.get(&datum.by(Giver::SelfReported))
    }

    /// Whether it is known what a field is counted in: an answer is counted in nothing.
    pub(in crate::data) fn counts(&self, field: Field) -> bool {
        let measure = self.measure_of(field);
        measure.is_some_and(|measure| *measure != Measure::YesNo)
    }

    /// Whether a field is answered by yes or no.
    pub(in crate::data) fn is_answered(&self, field: Field) -> bool {
        self.measure_of(field) == Some(&Measure::YesNo)
    }

    /// Whether a text is a unit that some figure is counted in.
    pub(in crate::data) fn names_a_unit(&self, text: &str) -> bool {
        !is_number(&bare(text)) && self.named(text).is_some()
    }

    fn named(&self, text: &str) -> Option<Named> {
        let key = bare(text);
        if key.is_empty() {
            return text.contains('*').then_some(Named::Neutral);
        }
        let is_number = is_number(&key);
        if is_number || NEUTRAL.contain(&key) {
            return Some(Named::Neutral);
        }
        if PERCENT.contain(&key) {
            return Some(Named::Percent);
        }
        if PER_THOUSAND.contain(&key) {
            return Some(Named::PerThousand);
        }
        if YES_NO.contain(&key) {
            return Some(Named::YesNo);
        }
        let (scale, thing) = scaled(&key);
        let counts = |own: &Measure| matches!(own, Measure::Count(unit) if scaled(unit).1 == thing);
        let is_known = family(&thing).is_some() || self.measures.values().any(counts);
        (is_known || scale > 0 && thing.is_empty()).then_some(Named::Things { scale, thing })
    }
}

/// Whether a text is no more than a word for yes or no, a unit or a number's kind, whatever the
/// standard counts.
pub(in crate::data) fn is_unit_word(text: &str) -> bool {
    let key = bare(text);
    let (scale, thing) = scaled(&key);
    family(&thing).is_some()
        || scale > 0 && thing.is_empty()
        || [&PERCENT, &PER_THOUSAND, &YES_NO, &NEUTRAL]
            .iter()
            .any(|words| words.contain(&key))
}
