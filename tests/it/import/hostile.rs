//! Dirty files end in a clear message, in bounded time and memory.

use std::time::{Duration, Instant};

use super::{Import, line, local, many, remarked};

/// Says that something ends within a second; a busy machine is given a few.
#[track_caller]
fn soon<T>(what: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let done = what();
    let spent = start.elapsed();
    assert!(spent < Duration::from_secs(5), "{spent:?}");
    done
}

#[test]
fn what_is_no_data_is_refused_with_the_reason() {
    for (bytes, key) in [
        (b"<!DOCTYPE html><html>".to_vec(), "file-html"),
        (b"\xff\xfef\0i\0".to_vec(), "file-utf16"),
        (b"PK\x03\x04\0\0\0".to_vec(), "file-binary"),
        (b"  \n ".to_vec(), "file-empty"),
        (b"Bonjour tout le monde".to_vec(), "import-unknown-format"),
        (vec![b'a'; 17 * 1024 * 1024], "import-too-large"),
    ] {
        let problem = soon(|| Import::of_samples().refusal(&local("f", &bytes)));
        assert_eq!(problem.key(), key, "{}", line(&problem));
    }
    let mut large = b"organization.name = O\n".to_vec();
    large.resize(2 * 1024 * 1024, b'#');
    let problem = Import::of_samples().refusal(&local("o.properties", &large));
    assert_eq!(problem.key(), "import-too-large");
}

#[test]
fn a_key_repeated_as_often_as_a_file_can_hold_is_one_remark() {
    let lines = many(35_000, |index| format!("organization.type = {index}"));
    let text = format!("organization.name = O\n{lines}");
    let imported = soon(|| Import::of_samples().read(&[local("o.properties", text)]));
    assert_eq!(remarked(&imported), ["import-repeated", "import-value"]);
}

#[test]
fn tens_of_thousands_of_different_keys_are_counted_and_a_few_named() {
    let lines = many(60_000, |index| format!("k.{index}=1"));
    let text = format!("organization.name = O\n{lines}");
    let imported = soon(|| Import::of_samples().read(&[local("o.properties", text)]));
    assert_eq!(remarked(&imported), ["import-unknown-keys"]);
}

#[test]
fn remarks_without_end_are_counted_and_not_kept() {
    let lines = many(20_000, |index| format!("subs.x{index} = nowhere {index}"));
    let text = format!("organization.name = O\n{lines}");
    let imported = soon(|| Import::of_samples().read(&[local("o.properties", text)]));
    assert_eq!(imported.remarks.count(), 20_000);
    assert_eq!(imported.remarks.kept().len(), 1000);
}

#[test]
fn of_a_federation_without_end_the_first_links_are_kept() {
    let links = many(20_000, |index| {
        format!("subs.x{index}=https://o.org/{index}")
    });
    let text = format!("file.class = Federation\nfederation.name = F\n{links}");
    let imported = soon(|| Import::of_samples().read(&[local("f.properties", text)]));
    assert_eq!(remarked(&imported), ["import-many-links"]);
}

#[test]
fn one_line_of_a_mebibyte_is_a_line() {
    let text = format!("organization.name = {}", "a ".repeat(500_000));
    let imported = soon(|| Import::of_samples().read(&[local("o.properties", text)]));
    assert_eq!(imported.hosters.len(), 1);
    let lines = "organization.name = O\n".to_owned() + &"x".repeat(1_000_000);
    let imported = soon(|| Import::of_samples().read(&[local("o.properties", lines)]));
    assert_eq!(remarked(&imported), ["import-no-equals"]);
}

#[test]
fn nothing_that_a_terminal_obeys_comes_through() {
    let text = "organization.name = \u{1b}[2JO\u{9b}31m\n\
        organization.type = \u{1b}]0;title\u{7}\n\
        organization.description = un\u{202e}deux\n\
        organization.\u{1b}[31mx = 1\n\
        subs.\u{1b}c = \u{1b}[31m";
    let imported = Import::of_samples().read(&[local("o\u{1b}[1m.properties", text)]);
    let hoster = &imported.hosters[0];
    assert_eq!(hoster.name, "[2JO 31m");
    let told: Vec<String> = imported.remarks.kept().iter().map(line).collect();
    let facts = format!("{:?}", hoster.facts);
    for said in told.iter().chain([&facts, &imported.understood[0].file]) {
        assert!(!said.chars().any(char::is_control), "{said:?}");
        assert!(!said.contains('\u{202e}'), "{said:?}");
    }
}

#[test]
fn a_text_in_another_encoding_is_read_with_a_remark() {
    let mut bytes = b"organization.name = Ch".to_vec();
    bytes.extend(b"\xeane\norganization.description = Prix \x80\n");
    bytes.extend("organization.country.name = Belgique été\n".as_bytes());
    let imported = Import::of_samples().read(&[local("o.properties", bytes)]);
    assert_eq!(imported.hosters[0].name, "Chêne");
    assert_eq!(remarked(&imported)[0], "import-encoding");
}

#[test]
fn json_that_is_cut_nested_or_of_another_kind_is_refused_with_the_reason() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    for (text, key) in [
        (r#"{"data":[{"name":"O""#, "problem-json-cut"),
        (r#"{"data":[{"name":}]}"#, "problem-json"),
        (&deep, "file-deep"),
        ("[]", "import-unknown-format"),
        (r#"{"a":1}"#, "import-unknown-format"),
        ("[1,2,3]", "import-unknown-format"),
        (
            r#"{"format":"matou.catalogue/1","hosters":{}}"#,
            "problem-not-a-list",
        ),
        (
            r#"{"format":"matou.catalogue/1","hosters":[],"hosters":[]}"#,
            "problem-repeated-key",
        ),
    ] {
        let problem = soon(|| Import::of_samples().refusal(&local("f.json", text)));
        assert_eq!(problem.key(), key, "{}", line(&problem));
    }
}

#[test]
fn a_key_of_json_repeated_a_hundred_thousand_times_is_one_remark() {
    let keys = r#""website":"https://o.org","#.repeat(100_000);
    let text = format!(r#"[{{{keys}"name":"O","geo":{{}},"categories":[]}}]"#);
    let imported = soon(|| Import::of_samples().read(&[local("e.json", text)]));
    assert_eq!(remarked(&imported), ["import-repeated-keys"]);
}

#[test]
fn a_map_of_a_hundred_thousand_elements_is_read() {
    let items: Vec<String> = (0..100_000)
        .map(|index| format!(r#"["{index}","O {index}",1,2,[]]"#))
        .collect();
    let text = format!("[{}]", items.join(","));
    let imported = Import::of_samples().read(&[local("e.json", text)]);
    assert_eq!(imported.hosters.len(), 100_000);
}

#[test]
fn values_of_any_kind_in_any_place_break_nothing() {
    for odd in [
        "null",
        "[]",
        "{}",
        "1e400",
        "true",
        "[[[]]]",
        r#""\u0000\u001b[2J""#,
    ] {
        for key in [
            "name",
            "address",
            "urls",
            "updatedAt",
            "website",
            "status",
            "id",
            "data",
            "@graph",
        ] {
            let text = format!(
                r#"{{"ontology":"x","data":[{{"name":"O","geo":{{}},"{key}":{odd}}}],"x":{odd}}}"#
            );
            Import::of_samples().read(&[local("e.json", text)]);
        }
        for key in [
            "name",
            "languages",
            "foundingDate",
            "data",
            "isServiceProvider",
            "dateModified",
        ] {
            let text =
                format!(r#"{{"@context":"schema.org","homeUrl":"https://o.org","{key}":{odd}}}"#);
            Import::of_samples().read(&[local("l.json", text)]);
        }
    }
}
