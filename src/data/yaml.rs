//! YAML text to [`Node`]s. This is the only file that knows `serde_yaml`.
//!
//! The library resolves scalars to numbers through floats, and keeps the last of two equal keys
//! when it builds maps. So a document is read twice: first for its shape alone, then along that
//! shape with every scalar asked for as text, which the library yields as it stands in the file.
//! From where in the file that slice lies come line and column.

use std::borrow::Cow;
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
    if let Some(broken) = too_deep(text) {
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
    let shape = ShapeOf(&written).deserialize(whole(text))?;
    let start = lines.position_of(text).unwrap_or_else(|| lines.start());
    let seed = Seed {
        shape: &shape,
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

/// What a piece of a document is, without its text.
enum Shape {
    Blank,
    Scalar,
    List(Vec<Shape>),
    Map(Vec<(Shape, Shape)>),
    Tagged,
}

/// Reads the shape of a piece; what aliases stand for is read anew each time, and counted.
#[derive(Clone, Copy)]
struct ShapeOf<'b>(&'b Budget);

impl ShapeOf<'_> {
    fn count<E: serde::de::Error>(self, characters: usize) -> Result<(), E> {
        let taken = self.0.take(characters.saturating_add(1));
        taken.map_err(|_| E::custom(TOO_OFTEN))
    }
}

impl<'de> DeserializeSeed<'de> for ShapeOf<'_> {
    type Value = Shape;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Shape, D::Error> {
        deserializer.deserialize_any(self)
    }
}

macro_rules! scalars {
    ($($method:ident: $type:ty,)*) => {$(
        fn $method<E: serde::de::Error>(self, _: $type) -> Result<Shape, E> {
            self.count(0)?;
            Ok(Shape::Scalar)
        }
    )*};
}

impl<'de> Visitor<'de> for ShapeOf<'_> {
    type Value = Shape;

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

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Shape, E> {
        self.count(text.len())?;
        Ok(Shape::Scalar)
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Shape, E> {
        self.count(0)?;
        Ok(Shape::Blank)
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<Shape, E> {
        self.visit_unit()
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Shape, A::Error> {
        let mut shapes = Vec::new();
        while let Some(shape) = items.next_element_seed(self)? {
            shapes.push(shape);
        }
        self.count(0)?;
        Ok(Shape::List(shapes))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut pairs: A) -> Result<Shape, A::Error> {
        let mut shapes = Vec::new();
        while let Some(pair) = pairs.next_entry_seed(self, self)? {
            shapes.push(pair);
        }
        self.count(0)?;
        Ok(Shape::Map(shapes))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Shape, A::Error> {
        let (IgnoredAny, content) = data.variant()?;
        content.newtype_variant_seed(self)?;
        self.count(0)?;
        Ok(Shape::Tagged)
    }
}

/// Reads a piece of known shape.
#[derive(Clone, Copy)]
struct Seed<'s, 't> {
    shape: &'s Shape,
    lines: &'s Lines<'t>,
    /// Where the piece is, unless it says so itself.
    at: Position,
}

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = Node<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node<'de>, D::Error> {
        let blank = |kind| Node { kind, at: self.at };
        match self.shape {
            Shape::Blank => IgnoredAny::deserialize(deserializer).map(|_| blank(NodeKind::Blank)),
            Shape::Tagged => IgnoredAny::deserialize(deserializer).map(|_| blank(NodeKind::Tagged)),
            Shape::Scalar => deserializer.deserialize_str(self),
            Shape::List(_) => deserializer.deserialize_seq(self),
            Shape::Map(_) => deserializer.deserialize_map(self),
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

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node<'de>, A::Error> {
        let Shape::List(shapes) = self.shape else {
            return Err(serde::de::Error::custom("not a list"));
        };
        let mut nodes = Vec::with_capacity(shapes.len());
        for shape in shapes {
            nodes.extend(items.next_element_seed(Seed { shape, ..self })?);
        }
        Ok(Node {
            at: nodes.first().map_or(self.at, |first: &Node<'_>| first.at),
            kind: NodeKind::List(nodes),
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut pairs: A) -> Result<Node<'de>, A::Error> {
        let Shape::Map(shapes) = self.shape else {
            return Err(serde::de::Error::custom("not a map"));
        };
        let mut nodes = Vec::with_capacity(shapes.len());
        for (key, value) in shapes {
            let Some(key) = pairs.next_key_seed(Seed { shape: key, ..self })? else {
                break;
            };
            let seed = Seed {
                shape: value,
                at: key.at,
                ..self
            };
            let value = pairs.next_value_seed(seed)?;
            nodes.push((key, value));
        }
        Ok(Node {
            at: nodes.first().map_or(self.at, |(key, _)| key.at),
            kind: NodeKind::Map(nodes),
        })
    }
}
