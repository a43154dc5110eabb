//! A form as YAML: its identity in a remark, a list of units, each figure with what it is in a remark.

use std::io::{self, Write};

use super::{Column, Form, Part};
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
    let of = |part| {
        form.columns
            .iter()
            .filter(move |column| column.part == part)
    };
    for (place, column) in of(Part::Own).enumerate() {
        let lead = if place == 0 { "  - " } else { "    " };
        line(lead, (column, &column.id), value(column), texts, out)?;
    }
    if !form.is_verified() {
        return Ok(());
    }
    // The keys of a block are those of what the unit itself reports.
    for (part, block) in [
        (Part::Verified, key::VERIFIED),
        (Part::Evidence, key::EVIDENCE),
    ] {
        writeln!(out, "    {block}:")?;
        for column in of(part) {
            let own = of(Part::Own).find(|own| own.field == column.field);
            let id = own.map_or(&column.id, |own| &own.id);
            line("      ", (column, id), None, texts, out)?;
        }
    }
    Ok(())
}

/// A key with its value, or with what it asks as a remark.
fn line(
    lead: &str,
    (column, id): (&Column, &str),
    value: Option<&str>,
    texts: &Texts,
    out: &mut dyn Write,
) -> io::Result<()> {
    write!(out, "{lead}{id}:")?;
    if let Some(value) = value {
        // A text in double quotes is written as JSON writes it.
        write!(out, " {}", serde_json::Value::from(value))?;
    } else if column.is_scored() {
        write!(out, "   # {}", column.heading)?;
        if !column.items.is_empty() {
            write!(out, "; {}", column.named_items(texts))?;
        }
    }
    writeln!(out)
}
