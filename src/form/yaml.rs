//! A form as YAML: its identity in a remark, a list of units, each figure with what it is in a remark.

use std::io::{self, Write};

use super::{Column, Form};
use crate::data::issued::key;
use crate::l10n::Texts;

/// Writes it; with one blank entry where no units are filled in.
pub fn write(form: &Form, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}", form.identity)?;
    writeln!(out, "# {}", form.title)?;
    for line in texts.get("form-how-yaml").lines() {
        writeln!(out, "# {line}")?;
    }
    writeln!(out, "\n{}:", key::UNITS)?;
    if form.units.is_empty() {
        entry(form, texts, |_| None, out)?;
    }
    for unit in &form.units {
        entry(form, texts, |column| column.value(unit), out)?;
    }
    Ok(())
}

fn entry<'u>(
    form: &Form,
    texts: &Texts,
    value: impl Fn(&Column) -> Option<&'u str>,
    out: &mut dyn Write,
) -> io::Result<()> {
    for (place, column) in form.columns.iter().enumerate() {
        let lead = if place == 0 { "  - " } else { "    " };
        write!(out, "{lead}{}:", column.id)?;
        if let Some(value) = value(column) {
            // A text in double quotes is written as JSON writes it.
            write!(out, " {}", serde_json::Value::from(value))?;
        } else if column.is_scored() {
            write!(out, "   # {}", column.heading)?;
            if !column.items.is_empty() {
                write!(out, "; {}", column.named_items(texts))?;
            }
        }
        writeln!(out)?;
    }
    Ok(())
}
