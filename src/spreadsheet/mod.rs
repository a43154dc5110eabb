//! What all workbooks that are written have in common: texts that are nothing but texts, rows as high as these
//! need, pages as they are printed.

mod lines;
mod page;
mod text;

pub(crate) use lines::{lines, set_lines};
pub(crate) use page::page;
pub(crate) use text::text;
