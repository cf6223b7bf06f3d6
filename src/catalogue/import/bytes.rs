//! From the bytes of a foreign file to a text that can be read, or the reason why there is none.

use std::borrow::Cow;

use super::remarks::Remarks;
use crate::problem::{Place, Problem};

/// The most bytes of a file that describes one hoster or one service.
pub(super) const MOST_OF_ONE: usize = 1024 * 1024;
/// The most bytes of a list.
pub(super) const MOST_OF_A_LIST: usize = 16 * 1024 * 1024;

/// What the bytes from 0x80 to 0x9F mean in Windows-1252; where they mean nothing, the replacement character.
const WINDOWS: [char; 32] = [
    '€', '\u{fffd}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{fffd}', 'Ž',
    '\u{fffd}', '\u{fffd}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{fffd}',
    'ž', 'Ÿ',
];

/// Reads the text of a file: UTF-8, or Windows-1252 with a remark.
///
/// # Errors
/// When it is UTF-16, a page of a web site, empty, or no text at all.
pub(super) fn text<'a>(
    bytes: &'a [u8],
    place: &Place,
    remarks: &mut Remarks,
) -> Result<Cow<'a, str>, Problem> {
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(place.error("file-utf16"));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    // A text holds no NUL byte; an archive, an image or UTF-16 without its mark does.
    if bytes.contains(&0) {
        return Err(place.error("file-binary"));
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(wrong) => {
            let before = bytes.get(..wrong.valid_up_to()).unwrap_or_default();
            let line = before.split(|byte| *byte == b'\n').count();
            remarks.push(place.warning("import-encoding").with("line", line));
            Cow::Owned(bytes.iter().map(|byte| windows(*byte)).collect())
        }
    };
    match text.trim_start().chars().next() {
        None => Err(place.error("file-empty")),
        Some('<') => Err(place.error("file-html")),
        Some(_) => Ok(text),
    }
}

/// Says what is wrong with a file that has too many bytes for what it is.
pub(super) fn too_large(place: &Place, most: usize) -> Problem {
    let most = most / MOST_OF_ONE;
    place.error("import-too-large").with("most", most)
}

fn windows(byte: u8) -> char {
    let within = usize::from(byte).checked_sub(0x80);
    let special = within.and_then(|index| WINDOWS.get(index));
    special.copied().unwrap_or(char::from(byte))
}

/// Splits a text into lines, whatever ends them, with their numbers from one.
pub(super) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text
        .split('\n')
        .flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r'));
    lines.enumerate().map(|(index, line)| (index + 1, line))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Result<(String, usize), &'static str> {
        let mut remarks = Remarks::default();
        let text = text(bytes, &Place::file("f"), &mut remarks);
        let text = text.map_err(|problem| problem.key())?;
        Ok((text.into_owned(), remarks.count()))
    }

    #[test]
    fn every_usual_encoding_is_read_or_refused() {
        assert_eq!(read("été".as_bytes()), Ok(("été".into(), 0)));
        assert_eq!(read(b"\xef\xbb\xbfa=b"), Ok(("a=b".into(), 0)));
        assert_eq!(read(b"\xe9t\xe9 \x80 \x9c"), Ok(("été € œ".into(), 1)));
        assert_eq!(read(b"\xff\xfea\0"), Err("file-utf16"));
        assert_eq!(read(b"a\0b\0"), Err("file-binary"));
        assert_eq!(read(b" \r\n"), Err("file-empty"));
        assert_eq!(read(b"\n <!DOCTYPE html>"), Err("file-html"));
    }

    #[test]
    fn every_usual_end_of_line_ends_one() {
        let split: Vec<(usize, &str)> = lines("a\r\nb\rc\n\nd").collect();
        assert_eq!(split, [(1, "a"), (2, "b"), (3, "c"), (4, ""), (5, "d")]);
    }
}
