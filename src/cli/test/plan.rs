//! Plans: the figures that are tried against what their targets ask. Those that come out otherwise are mistakes
//! of the plan, told when it is read; what is left to say is which bounds nobody has tried on both sides.

use std::path::PathBuf;

use super::super::args::{Test, TextFormat};
use super::super::exit::Exit;
use super::super::failure::{Complaint, Failure};
use super::super::law::plan::{self, Asked};
use super::super::session::Session;
use crate::l10n::Args;
use crate::model::{Aggregate, Plan};
use crate::source::display_path;

/// Tells of each plan how many figures were tried, and what was not.
pub(super) fn run(asked: &Test, plans: &[PathBuf], session: &Session) -> Result<Exit, Failure> {
    if !plans.is_empty() && (asked.suggest || asked.format == TextFormat::Json) {
        return Err(Complaint::new("cli-test-plan-text", Args::new()).into());
    }
    let mut exit = Exit::Success;
    for file in plans {
        let mut sources = session.sources();
        let of = Asked {
            file,
            law: &[],
            on: asked.when.on,
            refusal: "cli-plan-not-tested",
        };
        let (plan, found) = plan::read(&of, &mut sources, session)?;
        let untried = untried(&plan);
        let tried = plan.targets.iter().flat_map(|target| &target.goals);
        let tried: usize = tried.map(|goal| goal.trials.len()).sum();
        let args = Args::new()
            .with("file", display_path(file))
            .with("tried", tried);
        let mut told = session.texts.with("cli-plan-tried", &args) + "\n";
        if !untried.is_empty() {
            let args = Args::new().with("targets", untried.join(", "));
            told += &(session.texts.with("cli-plan-untried", &args) + "\n");
        }
        session.print(&told)?;
        exit = exit.max(found);
        if tried == 0 {
            exit = exit.max(Exit::Findings);
        }
    }
    Ok(exit)
}

/// The numbers of targets of which a bound was not tried on both sides; of an answer there is none.
fn untried(plan: &Plan) -> Vec<String> {
    let targets = plan.targets.iter().filter(|target| {
        let mut bounded = target.goals.iter();
        bounded.any(|goal| !matches!(goal.aggregate, Aggregate::Answer(_)) && !goal.is_tried())
    });
    targets.map(|target| target.number.to_string()).collect()
}
