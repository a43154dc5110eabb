//! How cells of a form look.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

const HEAD: Color = Color::RGB(0x00DC_E6F1);
const LINES: Color = Color::RGB(0x00BF_BFBF);
const MISSING: Color = Color::RGB(0x00FF_F2CC);
const WRONG: Color = Color::RGB(0x00F8_CBAD);
const FAINT: Color = Color::RGB(0x0059_5959);

/// The formats of a form.
pub(super) struct Looks {
    /// The title.
    pub(super) title: Format,
    /// A line below it.
    pub(super) plain: Format,
    /// A question above the table, and its answer.
    pub(super) question: Format,
    /// The answer to it.
    pub(super) answer: Format,
    /// The items that columns are for.
    pub(super) items: Format,
    /// A heading.
    pub(super) head: Format,
    /// A text that is filled in.
    pub(super) text: Format,
    /// A code: digits that are no number.
    pub(super) code: Format,
    /// A word to choose.
    pub(super) word: Format,
    /// A whole number.
    pub(super) count: Format,
    /// A number of per cent.
    pub(super) percent: Format,
    /// A text that is not filled in.
    pub(super) fixed: Format,
    /// What is still missing.
    pub(super) missing: Format,
    /// What cannot be right.
    pub(super) wrong: Format,
}

impl Looks {
    pub(super) fn new() -> Self {
        let plain = || {
            Format::new()
                .set_font_name("Times New Roman")
                .set_font_size(11)
        };
        let cell = || {
            plain()
                .set_border(FormatBorder::Thin)
                .set_border_color(LINES)
                .set_align(FormatAlign::VerticalCenter)
        };
        let wrapped = || cell().set_text_wrap();
        let centred = || wrapped().set_align(FormatAlign::Center);
        Self {
            title: plain().set_bold().set_font_size(14),
            plain: plain().set_font_color(FAINT),
            question: plain().set_bold().set_align(FormatAlign::Right),
            answer: cell().set_align(FormatAlign::Left),
            items: centred()
                .set_italic()
                .set_font_size(9)
                .set_font_color(FAINT),
            head: centred().set_bold().set_background_color(HEAD),
            text: wrapped(),
            code: cell().set_num_format("@"),
            word: cell().set_align(FormatAlign::Center),
            count: cell().set_num_format("#,##0"),
            percent: cell().set_num_format("0.##"),
            fixed: wrapped().set_align(FormatAlign::Top),
            missing: Format::new().set_background_color(MISSING),
            wrong: Format::new().set_background_color(WRONG),
        }
    }

    /// The format of the cells that an answer goes into.
    pub(super) fn of(&self, column: &crate::form::Column) -> &Format {
        use crate::form::{Answer, Field};
        match (&column.answer, column.field) {
            (_, Field::Code) => &self.code,
            (Answer::Text, _) => &self.text,
            (Answer::Words(_), _) => &self.word,
            (Answer::Count { .. }, _) => &self.count,
            (Answer::Percent { .. }, _) => &self.percent,
        }
    }
}
