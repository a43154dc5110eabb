//! Findings for a program.
