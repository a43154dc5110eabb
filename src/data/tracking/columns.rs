//! What the columns of a tracking file are headed with.

use crate::data::words::excerpt;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::names::{self, Meanings};
use crate::source::Position;

/// What a column or a key gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    /// The code of a unit.
    Code,
    /// The name of a unit or of another body.
    Name,
    /// The district of a unit.
    District,
    /// The duty: its kind and number.
    Duty,
    /// The duty's number, where its kind stands apart.
    Number,
    /// The time of a duty that comes back.
    Time,
    /// The day on which something happened.
    Event,
    /// Whether it is done.
    State,
    /// The day on which it was done.
    Day,
    /// What shows it.
    Evidence,
    /// Of no concern.
    Ignored,
}

static HEADS: Meanings<Column> = Meanings::new(&[
    ("mã", Column::Code),
    ("mã đơn vị", Column::Code),
    ("mã xã", Column::Code),
    ("đơn vị", Column::Name),
    ("tên", Column::Name),
    ("tên đơn vị", Column::Name),
    ("đơn vị thực hiện", Column::Name),
    ("cơ quan", Column::Name),
    ("cơ quan, đơn vị", Column::Name),
    ("xã", Column::Name),
    ("huyện", Column::District),
    ("thuộc huyện", Column::District),
    ("huyện, thị xã, thành phố", Column::District),
    ("nhiệm vụ", Column::Duty),
    ("loại", Column::Duty),
    ("loại và số", Column::Duty),
    ("nội dung", Column::Duty),
    ("việc", Column::Duty),
    ("số", Column::Number),
    ("kỳ", Column::Time),
    ("kỳ báo cáo", Column::Time),
    ("năm", Column::Time),
    ("tháng", Column::Time),
    ("ngày xảy ra", Column::Event),
    ("ngày phát sinh", Column::Event),
    ("ngày nhận tin", Column::Event),
    ("tình trạng", Column::State),
    ("trạng thái", Column::State),
    ("kết quả", Column::State),
    ("kết quả thực hiện", Column::State),
    ("ngày", Column::Day),
    ("ngày xong", Column::Day),
    ("ngày gửi", Column::Day),
    ("ngày hoàn thành", Column::Day),
    ("ngày thực hiện", Column::Day),
    ("minh chứng", Column::Evidence),
    ("văn bản", Column::Evidence),
    ("số văn bản", Column::Evidence),
    ("số, ký hiệu văn bản", Column::Evidence),
    ("stt", Column::Ignored),
    ("tt", Column::Ignored),
    ("ghi chú", Column::Ignored),
    ("tỉnh", Column::Ignored),
]);

/// What a heading means.
pub(super) fn column(heading: &str) -> Option<Column> {
    let key = names::key(heading);
    let found = HEADS.iter().find(|(known, _)| *known == key);
    found.map(|(_, column)| *column)
}

/// That a heading means nothing, so that its column is not read.
pub(super) fn unknown(at: Position, heading: &str) -> Diagnostic {
    let finding = Diagnostic::new(Code::TrackingColumns, at).arg("case", "column");
    Diagnostic {
        severity: Severity::Warning,
        ..finding.arg("given", excerpt(heading))
    }
}
