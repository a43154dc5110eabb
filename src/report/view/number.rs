//! Exact decimals as JSON numbers.

use serde::{Serialize, Serializer};

use crate::number::Decimal;

/// A decimal whose JSON number has exactly its digits.
#[derive(Debug, Clone, Copy)]
pub(in crate::report) struct Number(pub(in crate::report) Decimal);

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Without decimals there are no zeros to take from their end.
        let whole = match self.0.scale() {
            0 => self.0,
            _ => self.0.normalize(),
        };
        // Nearly every figure is a small whole number, which needs no text in between.
        if whole.scale() == 0
            && let Ok(whole) = i64::try_from(whole.mantissa())
        {
            return serializer.serialize_i64(whole);
        }
        // With `arbitrary_precision` a number is kept and written as its text.
        whole
            .to_string()
            .parse::<serde_json::Number>()
            .map_err(serde::ser::Error::custom)?
            .serialize(serializer)
    }
}

#[cfg(test)]
impl schemars::JsonSchema for Number {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Number".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "number", "description": "An exact decimal." })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_digit_is_kept() {
        for (text, json) in [
            ("30", "30"),
            ("-7", "-7"),
            ("0", "0"),
            ("-0", "0"),
            ("0.00", "0"),
            ("0.10", "0.1"),
            ("100.00", "100"),
            (
                "12.3456789012345678901234567",
                "12.3456789012345678901234567",
            ),
            (
                "79228162514264337593543950335",
                "79228162514264337593543950335",
            ),
        ] {
            let number = Number(Decimal::from_str_exact(text).unwrap());
            assert_eq!(serde_json::to_string(&number).unwrap(), json);
        }
    }
}
