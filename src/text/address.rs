//! Web addresses, as short as they can be read.

use super::tame;

/// Writes an address for reading, not for following: without `https://`, `www.` and a slash at its end, and with its
/// accents, which addresses encode (`r%C3%A8glement`). What is encoded of ASCII stays so: a slash in a word is no slash.
pub fn short_address(address: &str) -> String {
    let bare = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"))
        .unwrap_or(address);
    let bare = bare.strip_prefix("www.").unwrap_or(bare);
    tame(&with_accents(bare.trim_end_matches('/')))
}

/// Decodes the letters beyond ASCII; what is no text once it is decoded stays as it is.
fn with_accents(encoded: &str) -> String {
    let mut written = String::with_capacity(encoded.len());
    let mut rest = encoded;
    while let Some(start) = rest.find('%') {
        let (before, from) = rest.split_at(start);
        written.push_str(before);
        let letters = beyond_ascii(from);
        // Each of them takes a percent sign and two digits.
        let (run, after) = from.split_at(letters.len() * 3);
        match String::from_utf8(letters) {
            Ok(text) if !text.is_empty() => written.push_str(&text),
            _ if run.is_empty() => {
                written.push('%');
                rest = after.get(1..).unwrap_or_default();
                continue;
            }
            _ => written.push_str(run),
        }
        rest = after;
    }
    written.push_str(rest);
    written
}

/// The bytes beyond ASCII that a text begins with in their encoding.
fn beyond_ascii(encoded: &str) -> Vec<u8> {
    let triples = encoded.as_bytes().chunks_exact(3);
    let byte = |triple: &[u8]| {
        let (b'%', digits) = triple.split_first()? else {
            return None;
        };
        let digits = std::str::from_utf8(digits).ok()?;
        u8::from_str_radix(digits, 16)
            .ok()
            .filter(|byte| !byte.is_ascii())
    };
    triples.map_while(byte).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_short_and_has_its_accents() {
        for (address, short) in [
            ("https://www.hoster.example/", "hoster.example"),
            ("http://hoster.example/a/", "hoster.example/a"),
            (
                "https://hoster.example/r%C3%A8glement-int%c3%a9rieur",
                "hoster.example/règlement-intérieur",
            ),
            ("hoster.example", "hoster.example"),
            ("https://hoster.example/100%", "hoster.example/100%"),
            ("https://hoster.example/%C3%", "hoster.example/%C3%"),
            ("https://hoster.example/%C3%28", "hoster.example/%C3%28"),
            (
                "https://hoster.example/a%2Fb%20c",
                "hoster.example/a%2Fb%20c",
            ),
            ("https://hoster.example/%+Aé%C3%A9", "hoster.example/%+Aéé"),
            // Marks that turn a text around do not come in by this way.
            ("https://hoster.example/%E2%80%AEtxt", "hoster.example/txt"),
        ] {
            assert_eq!(short_address(address), short);
        }
    }
}
