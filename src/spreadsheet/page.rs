//! How sheets are printed.

use rust_xlsxwriter::Worksheet;

/// The number of paper of size A4.
const A4: u8 = 9;

/// A4 across, with room for a line above and below.
pub(crate) fn page(sheet: &mut Worksheet) -> &mut Worksheet {
    sheet
        .set_landscape()
        .set_paper_size(A4)
        .set_margins(0.4, 0.4, 0.6, 0.6, 0.3, 0.3)
}
