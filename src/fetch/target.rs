//! What follows the host in an address: a path and a query.

use std::fmt::Write as _;

/// Writes a path and a query in one way: from the root, without `.` and `..`, what an address cannot hold as
/// percent and two capital digits.
pub(super) fn normal_target(target: &str) -> String {
    let (path, query) = match target.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (target, None),
    };
    let mut steps: Vec<String> = Vec::new();
    let mut is_folder = false;
    for step in path.split('/').skip(1) {
        let step = escaped(step);
        is_folder = true;
        match step.replace("%2E", ".").as_str() {
            "." => {}
            ".." => {
                steps.pop();
            }
            _ => {
                is_folder = false;
                steps.push(step);
            }
        }
    }
    let mut target = String::new();
    for step in &steps {
        target.push('/');
        target.push_str(step);
    }
    if is_folder || target.is_empty() {
        target.push('/');
    }
    if let Some(query) = query {
        target.push('?');
        target.push_str(&escaped(query));
    }
    target
}

/// Writes a part with the characters that an address may hold; what is escaped already stays so.
fn escaped(part: &str) -> String {
    const PLAIN: &[u8] = b"-._~!$&'()*+,;=:@/?";
    let mut written = String::with_capacity(part.len());
    let mut bytes = part.bytes();
    while let Some(one) = bytes.next() {
        let mut ahead = bytes.clone();
        match (one, ahead.next(), ahead.next()) {
            (b'%', Some(high), Some(low))
                if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() =>
            {
                bytes = ahead;
                written.push('%');
                written.push(char::from(high.to_ascii_uppercase()));
                written.push(char::from(low.to_ascii_uppercase()));
            }
            _ if one.is_ascii_alphanumeric() || PLAIN.contains(&one) => {
                written.push(char::from(one));
            }
            // Writing to a string cannot fail.
            _ => drop(write!(written, "%{one:02X}")),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_and_a_query_are_written_in_one_way_only() {
        for (given, expected) in [
            ("", "/"),
            ("/", "/"),
            ("?q=1", "/?q=1"),
            ("/a/b.properties", "/a/b.properties"),
            ("/a/./b/../c//d", "/a/c//d"),
            ("/a/..", "/"),
            ("/a/b/..", "/a/"),
            ("/../../a/", "/a/"),
            ("/%2e%2E/a%c3%a9", "/a%C3%A9"),
            ("/hébergé?nom=é", "/h%C3%A9berg%C3%A9?nom=%C3%A9"),
            ("/a\\b{c}%zz%4", "/a%5Cb%7Bc%7D%25zz%254"),
            ("/a@b:c?../d?e", "/a@b:c?../d?e"),
        ] {
            assert_eq!(normal_target(given), expected);
            assert_eq!(
                normal_target(expected),
                expected,
                "the normal form of {given} is its own"
            );
        }
    }
}
