//! Parse the command line, run, print the error.
fn main() {}
