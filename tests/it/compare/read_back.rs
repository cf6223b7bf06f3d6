//! Reads the written forms back, each by rules of its own, into rows of words.

use regex::Regex;
use serde_json::Value as Json;

use super::{cells_of, paragraphs, rows};

/// A table as it is read back: a heading for each column, then rows of fields.
pub(crate) type Grid = Vec<Vec<String>>;

/// The words of every cell, as the JSON has them, with what other sources say.
pub(crate) fn expected(compared: &Json) -> Grid {
    let cell = |cell: &Json| {
        let contrary = cell["contrary"].as_array().unwrap().iter();
        let contrary = contrary.map(|one| {
            format!(
                "Une autre source dit\u{a0}: {}.",
                one["text"].as_str().unwrap()
            )
        });
        let words = paragraphs(cell).into_iter().map(str::to_owned);
        words.chain(contrary).collect::<Vec<_>>().join("|")
    };
    let row = |row: &Json| {
        let name = row["name"].as_str().unwrap().to_owned();
        std::iter::once(name)
            .chain(cells_of(row).iter().map(cell))
            .collect()
    };
    rows(compared).iter().map(row).collect()
}

/// Reads the table of comma-separated values, and the sources of each field.
pub(crate) fn of_csv(written: &str) -> (Grid, Vec<Vec<usize>>) {
    of_csv_of("Critère", written)
}

/// The same of a table whose rows are named otherwise.
pub(crate) fn of_csv_of(rows: &str, written: &str) -> (Grid, Vec<Vec<usize>>) {
    let mut reader = csv::Reader::from_reader(written.as_bytes());
    let head: Vec<String> = reader
        .headers()
        .unwrap()
        .iter()
        .map(str::to_owned)
        .collect();
    assert_eq!(head[..2], ["Partie", rows]);
    let is_source = |index: usize| head[index].ends_with("\u{a0}: sources");
    let (mut grid, mut sources) = (Vec::new(), Vec::new());
    for record in reader.records() {
        let record = record.unwrap();
        assert_eq!(record.len(), head.len());
        let words = record
            .iter()
            .enumerate()
            .skip(1)
            .filter(|(index, _)| !is_source(*index));
        let words = words.map(|(_, field)| {
            field
                .strip_prefix('\'')
                .unwrap_or(field)
                .replace(" · ", "|")
        });
        grid.push(words.collect());
        let counts = record
            .iter()
            .enumerate()
            .filter(|(index, _)| is_source(*index));
        let counts =
            counts.map(|(_, field)| field.split(" · ").filter(|one| !one.is_empty()).count());
        sources.push(counts.collect());
    }
    (grid, sources)
}

/// Reads the tables of Markdown: fields between bars that no backslash takes away.
pub(crate) fn of_markdown(written: &str) -> Grid {
    let mut grid = Vec::new();
    let bar = Regex::new(r"\\.|\|").unwrap();
    for line in written.lines().filter(|line| line.starts_with('|')) {
        let mut ends = bar
            .find_iter(line)
            .filter(|found| found.as_str() == "|")
            .map(|found| found.start());
        let mut start = ends.next().unwrap();
        let mut fields = Vec::new();
        for end in ends {
            fields.push(line.get(start + 1..end).unwrap().trim().to_owned());
            start = end;
        }
        grid.push(fields);
    }
    let marks = Regex::new(r"( ?\\\[\d+\\\])+$").unwrap();
    let plain = |field: &String| {
        let paragraphs = field.split("<br>").map(|one| marks.replace(one, ""));
        let field = paragraphs.collect::<Vec<_>>().join("|");
        let field = Regex::new("<(https?://[^<>]*)>")
            .unwrap()
            .replace_all(&field, "$1")
            .into_owned();
        assert!(!field.contains(['<', '>']), "{field}");
        let field = Regex::new(r"\\(.)")
            .unwrap()
            .replace_all(&field, "$1")
            .into_owned();
        field
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&")
    };
    let is_row = |row: &&Vec<String>| !["Critère", "Hébergeur", "---"].contains(&row[0].as_str());
    let rows = grid.iter().filter(is_row);
    rows.map(|row| row.iter().map(plain).collect()).collect()
}

/// Reads the table of a page, after a look at its tags: each that is opened is closed, in order.
pub(crate) fn of_html(written: &str) -> Grid {
    let tag = Regex::new(r"<(/?)([a-z0-9]+)([^<>]*)>").unwrap();
    let body = written.strip_prefix("<!DOCTYPE html>\n").unwrap();
    let mut open: Vec<&str> = Vec::new();
    for found in tag.captures_iter(body) {
        let name = found.get(2).unwrap().as_str();
        if name == "meta" {
            continue;
        }
        if &found[1] == "/" {
            assert_eq!(open.pop(), Some(name), "{}", &found[0]);
        } else {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?}");
    // Nothing but tags begins with a bracket, and only these tags are written.
    assert_eq!(body.matches('<').count(), tag.find_iter(body).count());
    let known =
        "html head meta title style body h1 h2 p div table caption thead tbody tr th td a ol li";
    for found in tag.captures_iter(body) {
        assert!(
            known.split(' ').any(|known| known == &found[2]),
            "{}",
            &found[0]
        );
        assert!(
            !found[3].contains(" on") && !found[3].contains("src="),
            "{}",
            &found[0]
        );
    }
    let row = Regex::new(r#"(?s)<tr>\s*<th scope="row">(.*?)</tr>"#).unwrap();
    let cell = Regex::new(r"(?s)<td>(.*?)</td>").unwrap();
    let paragraph = Regex::new(r"(?s)<p>(.*?)</p>").unwrap();
    let plain = |words: &str| {
        let words = words
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&#60;", "<");
        let words = words
            .replace("&#62;", ">")
            .replace("&#34;", "\"")
            .replace("&quot;", "\"");
        words.replace("&#39;", "'").replace("&#38;", "&")
    };
    let marks = Regex::new(r##"( <a href="#s[0-9]+">\[[0-9]+\]</a>)+$"##).unwrap();
    row.captures_iter(body)
        .map(|row| {
            let (name, cells) = row[1].split_once("</th>").unwrap();
            let cells = cell.captures_iter(cells).map(|cell| {
                let all = paragraph.captures_iter(&cell[1]);
                all.map(|one| plain(&marks.replace(&one[1], "")))
                    .collect::<Vec<_>>()
                    .join("|")
            });
            std::iter::once(plain(name)).chain(cells).collect()
        })
        .collect()
}
