//! The shipped standard, and communes with figures drawn at random for it.

use std::path::Path;

use tieuchi::data::{Given, Identity, Record, Value};
use tieuchi::model::{self, Id, IndicatorId, IndicatorKind, Standard};
use tieuchi::number::Decimal;
use tieuchi::source::{FileKind, Position, Sources};
use tieuchi::syntax;

/// As many as there were in the whole country.
pub(crate) const COMMUNES: usize = 10_595;

/// The standard of Decision 06.
pub(crate) fn standard() -> Standard {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("criteria/qd-06-2019.tieuchi");
    let mut sources = Sources::new();
    let file = sources.read(&path, FileKind::Text).unwrap();
    let (ast, _) = syntax::parse(&sources, file);
    model::build(file, &ast).0.unwrap()
}

/// Communes of which everything is known, most of them doing well.
pub(crate) fn communes(standard: &Standard) -> Vec<Record> {
    let (mut random, at) = (Random(2019), position());
    (0..COMMUNES)
        .map(|_| commune(standard, &mut random, at))
        .collect()
}

/// The same communes, each with one figure in so many missing.
pub(crate) fn with_gaps(standard: &Standard, communes: &[Record], one_in: usize) -> Vec<Record> {
    let mut communes = communes.to_vec();
    for (place, record) in communes.iter_mut().enumerate() {
        let hidden = (standard.indicators.ids()).filter(|id| (place + id.place()) % one_in == 0);
        hidden.for_each(|id| record.set_value(id, None));
    }
    communes
}

fn commune(standard: &Standard, random: &mut Random, at: Position) -> Record {
    let mut record = Record::new(standard, Identity::default(), at);
    for id in standard.indicators.ids() {
        fill(standard, &mut record, random, id);
    }
    for (id, attribute) in standard.attributes.iter() {
        let value = random.below(u32::from(attribute.domain.size()));
        let value = u16::try_from(value).unwrap();
        record.set_attribute(id, Some(Given { value, at }));
    }
    record
}

/// Gives an indicator a value, after those that limit it.
fn fill(standard: &Standard, record: &mut Record, random: &mut Random, id: IndicatorId) {
    if record.value(id).is_some() {
        return;
    }
    let (indicator, at) = (&standard.indicators[id], record.at);
    let mut most = None;
    for &limit in &indicator.limits {
        fill(standard, record, random, limit);
        most = record.number(limit).or(most);
    }
    let value = match (&indicator.kind, most) {
        (IndicatorKind::Flag, _) => Value::Flag(random.below(10) > 0),
        (_, Some(most)) => {
            // Between 90 and 100 of a hundred, in whole numbers.
            let most = u32::try_from(most).unwrap();
            Value::Number(Decimal::from(most - random.below(most / 10 + 1)))
        }
        (_, None) => Value::Number(Decimal::from(20 + random.below(4000))),
    };
    record.set_value(id, Some(Given { value, at }));
}

fn position() -> Position {
    let file = Sources::new().add("", FileKind::Text, b"").unwrap();
    Position {
        file,
        sheet: 0,
        row: 1,
        column: 1,
    }
}

/// A small generator (xorshift), so that every run scores the same figures.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        u32::try_from(self.0 % u64::from(end)).unwrap()
    }
}
