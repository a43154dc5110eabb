//! The smallest changes by which a commune is recognised, exactly.
//!
//! Figures that may move ([`adjustable`]) and meet in an item, a requirement, a limit or a sum form a
//! [`component`]; each has its ways of being set ([`options`]); and the cheapest choice of one way a
//! component that reaches the threshold is a knapsack ([`choose`]). The engine scores every plan again
//! before it is given ([`answer`]).

mod adjustable;
mod adviser;
mod answer;
mod choose;
mod component;
mod decide;
mod district;
mod hair;
mod options;
mod question;

pub use adjustable::Way;
pub use adviser::Adviser;
pub use answer::{Advice, Answer, Fewer, FigureChange, ItemEffect, Plan};
pub use decide::Deciding;
pub use district::{DistrictPlan, district_plan};
pub use hair::Hair;
