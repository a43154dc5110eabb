//! How single cells and lines of data files are read.
