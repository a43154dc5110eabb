//! A progress bar for whoever is watching, when it takes long.

use std::io::IsTerminal as _;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::l10n::Texts;

/// What is done sooner than this needs no bar.
const PATIENCE: Duration = Duration::from_millis(500);

/// How far some work is.
pub(super) struct Progress {
    bar: ProgressBar,
    started: Instant,
    waiting: bool,
}

impl Progress {
    /// Work of so many steps that begins now.
    pub(super) fn new(steps: usize, texts: &Texts) -> Self {
        let bar =
            ProgressBar::with_draw_target(u64::try_from(steps).ok(), ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len}") {
            bar.set_style(style);
        }
        bar.set_message(texts.get("cli-scoring"));
        Self {
            bar,
            started: Instant::now(),
            waiting: std::io::stderr().is_terminal(),
        }
    }

    /// One step is done.
    pub(super) fn step(&mut self) {
        self.bar.inc(1);
        if self.waiting && self.started.elapsed() > PATIENCE {
            self.waiting = false;
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }

    /// All is done; the bar goes.
    pub(super) fn finish(self) {
        self.bar.finish_and_clear();
    }
}
