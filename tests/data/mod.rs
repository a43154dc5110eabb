//! Reading indicator data: what offices' files hold is understood or reported, never half-read.

mod any_bytes;
mod contradictions;
mod examples;
mod files;
mod formats;
mod merging;
mod numbers;
mod periods;
mod ranges;
mod spaces;
mod specimens;
mod support;
mod tables;
mod verified;
mod workbooks;
mod yaml;
