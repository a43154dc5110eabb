//! What figures mean: contradictions, ranges, advice.
