//! The `tieuchi` program: everything happens in [`tieuchi::cli`].

fn main() -> std::process::ExitCode {
    tieuchi::cli::main()
}
