//! What is underlined made to fit the columns there are: the words beside an underlined place
//! count too.

use std::ops::Range;

use unicode_width::UnicodeWidthStr as _;

/// No underline is made shorter than this.
const SHORTEST: usize = 12;

/// What the renderer keeps free around what it shows of a long line.
const AROUND: usize = 13;

/// The columns that some lines and what is said beside them may take.
pub(super) struct Room<'t> {
    lines: &'t str,
    columns: usize,
    /// Where the first of what is underlined begins.
    left: usize,
    /// Where the last of it ends.
    end: usize,
    /// Where that ends with what is said beside it.
    right: usize,
    /// How wide the widest of its lines is.
    widest: usize,
}

impl<'t> Room<'t> {
    /// Of the lines of an excerpt, behind numbers of so many digits.
    pub(super) fn new(lines: &'t str, digits: usize, width: usize) -> Self {
        Self {
            lines,
            columns: width.saturating_sub(digits + " | ".len()),
            left: usize::MAX,
            end: 0,
            right: 0,
            widest: 0,
        }
    }

    /// As much of a place as can be underlined with a label beside it.
    pub(super) fn underlined(&mut self, place: Range<usize>, label: Option<&str>) -> Range<usize> {
        let words = self.lines.get(place.clone()).unwrap_or("");
        if words.contains('\n') {
            return place;
        }
        let before = self.lines.get(..place.start).unwrap_or("");
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let indent = before.get(start..).unwrap_or("").width();
        let line = self.lines.get(start..).unwrap_or("").lines().next();
        let label = label.map_or(0, |label| label.width() + 1);
        // What stands further before it can be given up.
        let taken = indent.min(AROUND) + label;
        let spare = self.columns.saturating_sub(taken).max(SHORTEST);
        let kept = words.char_indices().nth(spare);
        let kept = kept.map_or(words.len(), |(at, _)| at);
        let end = indent + words.get(..kept).unwrap_or("").width();
        self.left = self.left.min(indent);
        self.end = self.end.max(end);
        self.right = self.right.max(end + label);
        self.widest = (self.widest).max(line.unwrap_or("").trim_end().width());
        place.start..place.start + kept
    }

    /// In how many columns the renderer is to show the lines so that it gives up what stands before
    /// the first place, where all does not fit.
    pub(super) fn cut(&self) -> Option<usize> {
        if self.right <= self.columns {
            return None;
        }
        if self.widest > self.columns {
            return Some(self.columns.saturating_sub(AROUND));
        }
        // It gives up anything only of a line that is wider than what it may show.
        let widest = self.widest.saturating_sub(1);
        let room = |right: usize| right.saturating_sub(self.left) + AROUND;
        let all = Some(room(self.right)).filter(|all| *all <= widest);
        Some(all.unwrap_or_else(|| room(self.end).min(widest)))
    }
}
