//! Charts, each beside the figures that it is drawn from.

use rust_xlsxwriter::{
    Chart, ChartAxisCrossing, ChartDataLabel, ChartFormat, ChartLegendPosition, ChartSolidFill,
    ChartType, ColNum, Color, RowNum, Workbook, Worksheet, XlsxError,
};

use super::cells::{self, Styles};
use super::figures;
use super::sheet::{page, set_widths};
use crate::report::Assessment;
use crate::report::commune::Cell;
use crate::report::figures::VERDICTS;
use crate::report::words::Words;

/// Where charts begin: beside the widest table.
const BESIDE: ColNum = 7;
/// How wide the columns of a table are.
const WIDTHS: [u16; 6] = [48, 11, 13, 13, 13, 13];
/// How wide a chart is, and how high a row and a line of text are, in pixels.
const WIDTH: u32 = 640;
const ROW: u32 = 20;

/// Colours that are told apart in grey as well, too: what is there, what may be, what is lost.
pub(super) const THERE: Color = Color::RGB(0x002F_6F9F);
pub(super) const OPEN: Color = Color::RGB(0x00C9_CED3);
pub(super) const LOST: Color = Color::RGB(0x00D9_7B4F);

/// A table of figures and the chart of it.
pub(super) struct Figures {
    pub(super) title: String,
    pub(super) heads: Vec<String>,
    pub(super) rows: Vec<Vec<Cell>>,
    pub(super) kind: ChartType,
    /// The columns that are drawn, each in its colour.
    pub(super) drawn: Vec<(ColNum, Color)>,
    /// What the axis of figures says.
    pub(super) axis: String,
    /// The end of that axis, where it has one.
    pub(super) most: Option<u32>,
    /// How far apart the marks of that axis are, where that is not left to the spreadsheet.
    pub(super) unit: Option<u32>,
    /// How many lines the chart is high.
    pub(super) height: u32,
}

/// Writes the sheet.
pub(super) fn write(
    book: &mut Workbook,
    styles: &Styles,
    assessment: &Assessment<'_>,
    words: &Words<'_>,
) -> Result<(), XlsxError> {
    let get = |id| words.texts.get(id);
    let verdicts = VERDICTS.map(|verdict| words.verdict(verdict));
    let all = [
        Figures {
            title: get("workbook-chart-share"),
            heads: vec![String::new(), get("workbook-percent")],
            rows: figures::shares(assessment, words),
            kind: ChartType::Bar,
            drawn: vec![(1, THERE)],
            axis: get("workbook-percent"),
            most: Some(100),
            unit: None,
            height: 12,
        },
        Figures {
            title: get("workbook-chart-criteria"),
            heads: [
                "column-criteria",
                "workbook-most",
                "workbook-average-certain",
                "workbook-average-possible",
                "workbook-percent-certain",
                "workbook-percent-open",
            ]
            .map(get)
            .into(),
            rows: figures::criteria(assessment, words),
            kind: ChartType::BarStacked,
            drawn: vec![(4, THERE), (5, OPEN)],
            axis: get("workbook-percent"),
            most: Some(100),
            unit: None,
            height: 28,
        },
        Figures {
            title: get("workbook-chart-totals"),
            heads: [get("column-points")].into_iter().chain(verdicts).collect(),
            rows: figures::distribution(assessment, words),
            kind: ChartType::ColumnStacked,
            drawn: vec![(1, THERE), (2, LOST), (3, OPEN)],
            axis: get("workbook-communes-count"),
            most: None,
            // Of few communes a spreadsheet would mark halves.
            unit: (assessment.communes.len() < 10).then_some(1),
            height: 18,
        },
    ];
    draw(book, styles, words, &all)
}

/// Writes a sheet of some figures, each with its chart.
pub(super) fn draw(
    book: &mut Workbook,
    styles: &Styles,
    words: &Words<'_>,
    all: &[Figures],
) -> Result<(), XlsxError> {
    let sheet = page(book, words, "workbook-charts")?;
    set_widths(sheet, &WIDTHS)?;
    // No chart is cut by the end of a page.
    sheet.set_print_fit_to_pages(1, 1);
    let name = words.texts.get("workbook-charts");
    let mut row = 0;
    for figures in all {
        row = figures.write(sheet, styles, &name, row)? + 1;
    }
    Ok(())
}

impl Figures {
    /// Writes the table from a row on, and the chart beside it; returns the row after both.
    fn write(
        &self,
        sheet: &mut Worksheet,
        styles: &Styles,
        name: &str,
        row: RowNum,
    ) -> Result<RowNum, XlsxError> {
        sheet.write_string_with_format(row, 0, &self.title, &styles.title)?;
        let heads = row + 1;
        let own = self.heads.iter().map(String::as_str);
        let mut lines = 1 + cells::heads(sheet, styles, heads, own, &WIDTHS)?;
        let mut next = heads + 1;
        for own in &self.rows {
            lines += cells::row(sheet, styles, next, own.iter().cloned(), &WIDTHS)?;
            next += 1;
        }
        if !self.rows.is_empty() {
            let chart = self.chart(name, (heads, next - 1));
            sheet.insert_chart(row, BESIDE, &chart)?;
        }
        Ok(next + self.height.saturating_sub(lines))
    }

    fn chart(&self, name: &str, (heads, last): (RowNum, RowNum)) -> Chart {
        let is_stacked = matches!(self.kind, ChartType::BarStacked | ChartType::ColumnStacked);
        let mut chart = Chart::new(self.kind);
        let first = heads + 1;
        for (column, colour) in &self.drawn {
            let mut fill = ChartFormat::new();
            fill.set_solid_fill(ChartSolidFill::new().set_color(*colour));
            let series = chart.add_series();
            series
                .set_name((name, heads, *column))
                .set_categories((name, first, 0, last, 0))
                .set_values((name, first, *column, last, *column))
                .set_format(&mut fill)
                .set_gap(50);
            if is_stacked {
                series.set_overlap(100);
            } else {
                series.set_data_label(ChartDataLabel::new().show_value());
            }
        }
        chart.title().set_name(&self.title);
        // Bars lie: what they are of stands on the axis that goes up, the first at the top as in the table.
        let is_of_bars = self.kind != ChartType::ColumnStacked;
        if is_of_bars {
            let crossing = ChartAxisCrossing::Max;
            chart.y_axis().set_reverse().set_crossing(crossing);
        }
        let axis = if is_of_bars {
            chart.x_axis()
        } else {
            chart.y_axis()
        };
        axis.set_name(&self.axis).set_min(0);
        if let Some(most) = self.most {
            axis.set_max(most);
        }
        if let Some(unit) = self.unit {
            axis.set_major_unit(unit);
        }
        if self.drawn.len() == 1 {
            chart.legend().set_hidden();
        } else {
            chart.legend().set_position(ChartLegendPosition::Bottom);
        }
        chart
            .set_width(WIDTH)
            .set_height(self.height.saturating_sub(1) * ROW);
        chart.set_alt_text(&self.title);
        chart
    }
}
