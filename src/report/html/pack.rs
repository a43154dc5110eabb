//! What a page carries within itself besides what it shows: data that no text can end, pieces that are unpacked on
//! demand, and the hashes of its own style and script.

use std::io::{self, Write as _};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::escape::Json;

/// A value as JSON that may stand within a page's script: no `<` in a name ends it.
pub(super) fn json(value: &impl Serialize) -> io::Result<String> {
    let mut bytes = Vec::new();
    Json::compact(&mut bytes, value)?;
    let text = String::from_utf8(bytes).map_err(io::Error::other)?;
    // These signs stand in strings only, where their escapes mean the same.
    let text = text.replace('&', "\\u0026");
    Ok(text.replace('<', "\\u003c").replace('>', "\\u003e"))
}

/// A value packed: JSON, compressed, in letters that mean nothing in a page.
pub(super) fn packed(value: &impl Serialize) -> io::Result<String> {
    // Neither a name nor a time: the same pieces give the same bytes.
    let mut packer = GzEncoder::new(Vec::new(), Compression::new(6));
    let text = serde_json::to_vec(value)?;
    packer.write_all(&text)?;
    Ok(STANDARD.encode(packer.finish()?))
}

/// What a page's policy calls a text that is its own: `sha256-…`.
pub(super) fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn no_text_ends_the_data() {
        let text = "</script><!--<script>&amp; “Ỷ” \u{202E}\u{2028}";
        let json = json(&text).unwrap();
        assert!(
            !json.contains(['<', '>', '&', '\u{202E}', '\u{2028}']),
            "{json}"
        );
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text);
    }

    #[test]
    fn what_is_packed_reads_back_and_is_always_the_same() {
        let pieces = ["<tr>Xã Tam Hòa</tr>", "</script>"];
        let packed = packed(&pieces).unwrap();
        assert_eq!(packed, super::packed(&pieces).unwrap());
        let bytes = STANDARD.decode(&packed).unwrap();
        let mut text = String::new();
        (flate2::read::GzDecoder::new(bytes.as_slice()).read_to_string(&mut text)).unwrap();
        assert_eq!(serde_json::from_str::<Vec<String>>(&text).unwrap(), pieces);
    }

    #[test]
    fn the_hash_is_that_of_browsers() {
        // The example of the policy's own text, "Content Security Policy Level 3".
        let wanted = "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=";
        assert_eq!(hash("alert('Hello, world.');"), wanted);
    }
}
