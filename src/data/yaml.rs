//! YAML text to [`Node`]s. This is the only file that knows `serde_yaml`.
//!
//! The library resolves scalars to numbers through floats, and keeps the last of two equal keys
//! when it builds maps. So a document is read twice: first for its shape alone, then along that
//! shape with every scalar asked for as text, which the library yields as it stands in the file.
//! From where in the file that slice lies come line and column.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::fmt;

use serde::Deserialize as _;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, IgnoredAny, MapAccess, SeqAccess,
    VariantAccess as _, Visitor,
};

use super::lines::Lines;
use super::node::{Node, NodeKind};
use crate::limits::{self, Budget, Limit};
use crate::source::Position;

/// Where a text stops being YAML that can be read: line and column, counted from 1 within the text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Broken {
    /// The line.
    pub(super) line: u32,
    /// The column.
    pub(super) column: u32,
    /// Why.
    pub(super) why: Why,
}

/// Why a text cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    /// It is not YAML.
    Form,
    /// It is nested too deeply: the library's limit is 128, a list of communes needs three or four.
    Depth,
    /// It repeats pieces (`*name`) so often that reading it would not end, or not in memory.
    Aliases,
    /// It has more values than are read at once.
    Values,
}

/// Where a text has more values than are read at once: told by the signs between them, of which there
/// is one at least for each.
fn too_many(text: &str) -> Option<Broken> {
    let mut signs = 0_usize;
    let is_sign = |byte: &u8| matches!(byte, b'\n' | b',' | b':' | b'[' | b'{' | b'?');
    for (row, line) in (1_usize..).zip(text.split_inclusive('\n')) {
        signs += line.bytes().filter(|byte| is_sign(byte)).count();
        let hyphens = line.trim_start_matches([' ', '-']);
        let leading = line.len() - hyphens.len();
        signs += line
            .bytes()
            .take(leading)
            .filter(|byte| *byte == b'-')
            .count();
        if !limits::VALUES.allows(signs) {
            return Some(Broken {
                line: crate::source::count(row),
                column: 1,
                why: Why::Values,
            });
        }
    }
    None
}

/// So many brackets, or hyphens at the start of a line, are not even tried.
const TOO_MANY_OPEN: usize = 10_000;

/// Where a text may be nested so deeply that the parser, whose time grows by the square of the
/// depth, would not come back. The library's own limit of depth only holds after that.
///
/// What is quoted or a comment is not told apart, so a stray quotation mark hides nothing; and no
/// text that people write has so many brackets that nothing closes.
fn too_deep(text: &str) -> Option<Broken> {
    let mut open = 0_usize;
    for (row, line) in (1_usize..).zip(text.split('\n')) {
        let mut hyphens = 0_usize;
        let mut leading = true;
        for (column, c) in (1_usize..).zip(line.chars()) {
            match c {
                '[' | '{' => open += 1,
                ']' | '}' => open = open.saturating_sub(1),
                '-' if leading => hyphens += 1,
                _ => leading &= c.is_whitespace(),
            }
            if open > TOO_MANY_OPEN || hyphens > TOO_MANY_OPEN {
                return Some(Broken {
                    line: crate::source::count(row),
                    column: crate::source::count(column),
                    why: Why::Depth,
                });
            }
        }
    }
    None
}

/// Reads a text that holds one document. It must be a slice of the text that `lines` knows.
pub(super) fn parse<'a>(text: &'a str, lines: &Lines<'_>) -> Result<Node<'a>, Broken> {
    if let Some(broken) = too_many(text).or_else(|| too_deep(text)) {
        return Err(broken);
    }
    let whole = |text| serde_yaml::Deserializer::from_str(text);
    // Every value of a text has characters of its own there, but for those that stand for others.
    let most = text
        .len()
        .saturating_mul(2)
        .saturating_add(limits::ALIASES.most);
    let written = Budget::new(Limit {
        most,
        ..limits::ALIASES
    });
    let shapes = RefCell::new(Vec::new());
    ShapeOf {
        written: &written,
        shapes: &shapes,
    }
    .deserialize(whole(text))?;
    let shapes = Shapes::of(shapes.into_inner());
    let start = lines.position_of(text).unwrap_or_else(|| lines.start());
    let seed = Seed {
        shapes: &shapes,
        lines,
        at: start,
    };
    Ok(seed.deserialize(whole(text))?)
}

impl From<serde_yaml::Error> for Broken {
    fn from(error: serde_yaml::Error) -> Self {
        let at = error.location();
        let place = |of: fn(&serde_yaml::Location) -> usize| {
            at.as_ref().map_or(1, |at| crate::source::count(of(at)))
        };
        Self {
            line: place(serde_yaml::Location::line),
            column: place(serde_yaml::Location::column),
            why: why(&error.to_string()),
        }
    }
}

/// What the library says where aliases stand for too much, and we do.
const TOO_OFTEN: &str = "repetition limit exceeded";

/// Which of the library's limits an error speaks of: only its words tell.
fn why(error: &str) -> Why {
    if error.contains("recursion limit exceeded") {
        Why::Depth
    } else if error.contains(TOO_OFTEN) {
        Why::Aliases
    } else {
        Why::Form
    }
}

/// What a piece of a document is, without its text. What stands in a list or map follows it.
#[derive(Debug, Clone, Copy)]
enum Shape {
    Blank,
    Scalar,
    /// Of so many.
    List(u32),
    /// Of so many pairs.
    Map(u32),
    Tagged,
}

/// The shapes of a document's pieces, gone through once.
struct Shapes {
    all: Vec<Shape>,
    next: Cell<usize>,
}

impl Shapes {
    fn of(all: Vec<Shape>) -> Self {
        Self {
            all,
            next: Cell::new(0),
        }
    }

    fn next(&self) -> Shape {
        let place = self.next.replace(self.next.get() + 1);
        self.all.get(place).copied().unwrap_or(Shape::Blank)
    }
}

/// Reads the shape of a piece; what aliases stand for is read anew each time, and counted.
#[derive(Clone, Copy)]
struct ShapeOf<'b> {
    written: &'b Budget,
    shapes: &'b RefCell<Vec<Shape>>,
}

impl ShapeOf<'_> {
    /// Notes a piece that has so many characters of its own. The answer is its place.
    fn note<E: serde::de::Error>(self, shape: Shape, characters: usize) -> Result<usize, E> {
        let taken = self.written.take(characters.saturating_add(1));
        taken.map_err(|_| E::custom(TOO_OFTEN))?;
        let mut shapes = self.shapes.borrow_mut();
        shapes.push(shape);
        Ok(shapes.len() - 1)
    }

    /// Says what a piece that was noted is.
    fn is(self, place: usize, shape: Shape) {
        if let Some(known) = self.shapes.borrow_mut().get_mut(place) {
            *known = shape;
        }
    }
}

impl<'de> DeserializeSeed<'de> for ShapeOf<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

macro_rules! scalars {
    ($($method:ident: $type:ty,)*) => {$(
        fn $method<E: serde::de::Error>(self, _: $type) -> Result<(), E> {
            self.note(Shape::Scalar, 0).map(drop)
        }
    )*};
}

impl<'de> Visitor<'de> for ShapeOf<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any YAML")
    }

    scalars! {
        visit_bool: bool,
        visit_i64: i64,
        visit_i128: i128,
        visit_u64: u64,
        visit_u128: u128,
        visit_f64: f64,
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<(), E> {
        self.note(Shape::Scalar, text.len()).map(drop)
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        self.note(Shape::Blank, 0).map(drop)
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let place = self.note(Shape::Blank, 0)?;
        let mut length = 0;
        while items.next_element_seed(self)?.is_some() {
            length += 1;
        }
        self.is(place, Shape::List(length));
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut pairs: A) -> Result<(), A::Error> {
        let place = self.note(Shape::Blank, 0)?;
        let mut length = 0;
        while pairs.next_entry_seed(self, self)?.is_some() {
            length += 1;
        }
        self.is(place, Shape::Map(length));
        Ok(())
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<(), A::Error> {
        let (IgnoredAny, content) = data.variant()?;
        let place = self.note(Shape::Tagged, 0)?;
        content.newtype_variant_seed(self)?;
        // What a tag holds is not read.
        self.shapes.borrow_mut().truncate(place + 1);
        Ok(())
    }
}

/// Reads a piece of known shape.
#[derive(Clone, Copy)]
struct Seed<'s, 't> {
    shapes: &'s Shapes,
    lines: &'s Lines<'t>,
    /// Where the piece is, unless it says so itself.
    at: Position,
}

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = Node<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node<'de>, D::Error> {
        let blank = |kind| Node { kind, at: self.at };
        match self.shapes.next() {
            Shape::Blank => IgnoredAny::deserialize(deserializer).map(|_| blank(NodeKind::Blank)),
            Shape::Tagged => IgnoredAny::deserialize(deserializer).map(|_| blank(NodeKind::Tagged)),
            Shape::Scalar => deserializer.deserialize_str(self),
            Shape::List(length) => deserializer.deserialize_seq(Of { seed: self, length }),
            Shape::Map(length) => deserializer.deserialize_map(Of { seed: self, length }),
        }
    }
}

impl<'de> Visitor<'de> for Seed<'_, '_> {
    type Value = Node<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("what stood there before")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Node<'de>, E> {
        Ok(Node {
            kind: NodeKind::Text(Cow::Borrowed(text)),
            at: self.lines.position_of(text).unwrap_or(self.at),
        })
    }

    fn visit_str<E>(self, text: &str) -> Result<Node<'de>, E> {
        Ok(Node {
            kind: NodeKind::Text(Cow::Owned(text.to_owned())),
            at: self.at,
        })
    }
}

/// Reads a list or map of known length.
struct Of<'s, 't> {
    seed: Seed<'s, 't>,
    length: u32,
}

impl<'de> Visitor<'de> for Of<'_, '_> {
    type Value = Node<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("what stood there before")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node<'de>, A::Error> {
        let mut nodes = Vec::with_capacity(self.length as usize);
        for _ in 0..self.length {
            nodes.extend(items.next_element_seed(self.seed)?);
        }
        Ok(Node {
            at: nodes
                .first()
                .map_or(self.seed.at, |first: &Node<'_>| first.at),
            kind: NodeKind::List(nodes),
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut pairs: A) -> Result<Node<'de>, A::Error> {
        let mut nodes = Vec::with_capacity(self.length as usize);
        for _ in 0..self.length {
            let Some(key) = pairs.next_key_seed(self.seed)? else {
                break;
            };
            let seed = Seed {
                at: key.at,
                ..self.seed
            };
            let value = pairs.next_value_seed(seed)?;
            nodes.push((key, value));
        }
        Ok(Node {
            at: nodes.first().map_or(self.seed.at, |(key, _)| key.at),
            kind: NodeKind::Map(nodes),
        })
    }
}
