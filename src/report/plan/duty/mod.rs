//! Duties, reports, lists and links of a plan: who has done what by a day, and what is due next.

mod next;
mod said;
mod table;
mod view;

pub(super) use said::{heading, heading_of_time, who};
pub(super) use view::{DutiesView, view};
