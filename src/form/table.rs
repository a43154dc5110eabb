//! A form as a table in text form: its identity on the first line, the keys of its columns on the second.

use std::io::{self, Write};

use super::Form;
use crate::escape;

/// Writes it.
pub fn write(form: &Form, out: &mut dyn Write) -> io::Result<()> {
    // Excel takes a text without this mark for one of an older encoding.
    out.write_all("\u{FEFF}".as_bytes())?;
    let mut table = csv::WriterBuilder::new().flexible(true).from_writer(out);
    table.write_record([form.identity.to_string()])?;
    table.write_record(form.columns.iter().map(|column| column.id.as_str()))?;
    for unit in &form.units {
        let cells = form.columns.iter().map(|column| {
            let value = column.value(unit).unwrap_or_default();
            escape::cell(value)
        });
        let cells: Vec<String> = cells.map(Into::into).collect();
        table.write_record(&cells)?;
    }
    table.flush()
}
