#!/usr/bin/env bash
# Builds tieuchi.exe on Debian, from Debian's packages alone, and checks under Wine that the README's first
# command gives the same bytes there as here. Run by hand: it takes long and some gigabytes. It proves that the
# program works on Windows; releases come from ordinary toolchains (.github/workflows/release.yml).
#
# Only Wine must be installed (`apt-get install --no-install-recommends wine64 wine`): unpacked elsewhere it does not
# find its parts. The compilers are unpacked under target/windows. The exe has no allocator of its own (`mimalloc`
# is in C).
set -euo pipefail
cd "$(dirname "$0")/.."

target=x86_64-pc-windows-gnu
place=$PWD/target/windows
root=$place/root
wine=/usr/lib/wine/wine64
if [ ! -x "$wine" ]; then
    echo 'Wine is not installed: apt-get install --no-install-recommends wine64 wine' >&2
    exit 1
fi
mkdir -p "$place/packages" "$root"

# The compiler with the source of its library, and what it links with.
packages=(
    rustc-web cargo-web libstd-rust-web-dev libstd-rust-web-1.96 rust-web-src libllvm22
    libgit2-1.5 libhttp-parser2.9 libmbedcrypto7 libmbedtls14 libmbedx509-1 libssh2-1 libsqlite3-0
    gcc-mingw-w64-x86-64-win32 gcc-mingw-w64-x86-64-win32-runtime gcc-mingw-w64-base
    binutils-mingw-w64-x86-64 mingw-w64-x86-64-dev mingw-w64-common
)

if [ ! -e "$place/unpacked" ]; then
    (cd "$place/packages" && apt-get download "${packages[@]}")
    for package in "$place"/packages/*.deb; do
        dpkg -x "$package" "$root"
    done
    touch "$place/unpacked"
fi

libraries=$root/usr/lib/x86_64-linux-gnu
export LD_LIBRARY_PATH=$libraries:$root/usr/lib/llvm-22/lib
export PATH=$root/usr/bin:$PATH
# The library is built from its source, which counts as unstable.
export RUSTC_BOOTSTRAP=1
export RUSTC=$root/usr/bin/rustc
export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER=$root/usr/bin/x86_64-w64-mingw32-gcc-win32

"$root/usr/bin/cargo" build --locked --release --target "$target" --target-dir "$place/build" \
    -Zbuild-std=std,panic_unwind --no-default-features --features cli

exe=$place/build/$target/release/tieuchi.exe
ls -l "$exe"

# A library of random numbers that Wine 8 lacks; the program's hash tables alone ask it.
shim=$(dirname "$exe")/bcryptprimitives.dll
"$CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER" -shared -x c - -o "$shim" -ladvapi32 <<'C'
__declspec(dllimport) unsigned char __stdcall SystemFunction036(void *, unsigned long);
__declspec(dllexport) int __stdcall ProcessPrng(unsigned char *to, unsigned long long size)
{ return SystemFunction036(to, (unsigned long)size); }
C

# From here on with what the system has.
PATH=${PATH#*:}
unset LD_LIBRARY_PATH RUSTC RUSTC_BOOTSTRAP
cargo build --locked --release --target-dir "$place/here"
job=(score criteria/qd-06-2019.tieuchi examples/nui-thanh-2024.yaml --format json)
export WINEPREFIX=$place/prefix WINEDEBUG=-all WINEDLLOVERRIDES=mscoree,mshtml=
here=$("$place/here/release/tieuchi" "${job[@]}" | sha256sum)
there=$("$wine" "$exe" "${job[@]}" | sha256sum)
printf 'Linux:   %s\nWindows: %s\n' "$here" "$there"
[ "$here" = "$there" ]
