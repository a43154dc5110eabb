//! Findings for a terminal, as a good compiler shows them.
