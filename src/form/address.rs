//! Web addresses as people type them.

use crate::criteria::is_web_address;

/// Completes what was typed of a web address: of most sites people give the name alone, such as `hoster.org`. Anything
/// else stays as it was typed.
pub fn address(typed: &str) -> String {
    let typed = typed.trim();
    let completed = format!("https://{typed}");
    if is_host(typed.split('/').next().unwrap_or_default()) && is_web_address(&completed) {
        completed
    } else {
        typed.to_owned()
    }
}

/// Says whether it is a name of several labels, of which none is empty.
fn is_host(name: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty()
            && label
                .chars()
                .all(|letter| letter.is_alphanumeric() || letter == '-')
    };
    name.contains('.') && name.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_site_is_completed_and_nothing_else() {
        assert_eq!(address(" hoster.example "), "https://hoster.example");
        assert_eq!(
            address("hébergeur.example/à-propos?x=1"),
            "https://hébergeur.example/à-propos?x=1"
        );
        for other in [
            "http://hoster.example",
            "https://hoster.example/",
            "ftp://hoster.example",
            "hoster",
            "hoster.",
            "a@hoster.example",
            "notre site.org",
            "",
        ] {
            assert_eq!(address(other), other);
        }
    }
}
