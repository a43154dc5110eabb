//! Writes the seeds of every target to `seeds/`, and the dictionary to `words.dict`.

#[path = "../bodies/mod.rs"]
mod bodies;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

fn main() -> std::io::Result<()> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (target, _) in bodies::TARGETS {
        let folder = here.join("seeds").join(target);
        fs::create_dir_all(&folder)?;
        for (name, seed) in bodies::seeds::of(target) {
            fs::write(folder.join(name), seed)?;
        }
    }
    let mut dictionary = String::new();
    for word in bodies::seeds::dictionary() {
        dictionary.push('"');
        for byte in word.bytes() {
            match byte {
                b'"' | b'\\' => write!(dictionary, "\\{}", char::from(byte)),
                b' '..=b'~' => write!(dictionary, "{}", char::from(byte)),
                _ => write!(dictionary, "\\x{byte:02X}"),
            }
            .map_err(std::io::Error::other)?;
        }
        dictionary.push_str("\"\n");
    }
    fs::write(here.join("words.dict"), dictionary)
}
