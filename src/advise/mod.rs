//! What would change an outcome: how many more reach the next band, what a commune lacks, how far
//! a district is from its target.

mod fulfil;
mod lacks;
mod lever;
mod moves;
mod next_step;
mod plan;
mod steps;
mod summary;
mod towards;

pub use lacks::{Lacks, lacks};
pub use next_step::{Step, next_step};
pub use plan::{
    Advice, Adviser, Answer, Deciding, DistrictPlan, Fewer, FigureChange, Hair, ItemEffect, Plan,
    Way, district_plan,
};
pub use summary::{Summary, summarise};
pub use towards::{Towards, towards_recognition};
