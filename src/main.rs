//! The `tieuchi` program: everything happens in [`tieuchi::cli`].

#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    tieuchi::cli::main()
}

/// Looks at the standard output before Rust's own start, which opens `/dev/null` where it is closed.
#[cfg(target_os = "linux")]
extern "C" fn look() {
    let has = |path: &str| std::path::Path::new(path).symlink_metadata().is_ok();
    if has("/proc/self/fd") && !has("/proc/self/fd/1") {
        tieuchi::cli::stdout_is_closed();
    }
}

#[cfg(target_os = "linux")]
#[used]
#[expect(
    unsafe_code,
    reason = "only here a standard output that is closed can be told from one that is not wanted"
)]
#[unsafe(link_section = ".init_array")]
static LOOK: extern "C" fn() = look;
