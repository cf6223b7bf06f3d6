//! From the name of a software to the type of service that it carries: no format that is imported has one.

use crate::text;

/// What a software is called where people read it, its type of service, and its other names, folded.
type Entry = (&'static str, &'static str, &'static [&'static str]);

const TEXT: &str = "collaborative_text";
const SUITE: &str = "file_sharing_suite";
const TRANSFER: &str = "file_transfer";
const CHAT: &str = "chat";
const CMS: &str = "cms";

/// The software of small hosters, by type.
const TABLE: &[Entry] = &[
    ("Etherpad", TEXT, &["etherpad lite", "etherpad-lite"]),
    ("MyPads", TEXT, &["etherpad mypads", "etherpad_mypads"]),
    ("HedgeDoc", TEXT, &["codimd", "hackmd"]),
    ("CryptPad", TEXT, &[]),
    ("Nextcloud", SUITE, &[]),
    ("ownCloud", SUITE, &[]),
    ("Seafile", SUITE, &[]),
    ("Lufi", TRANSFER, &[]),
    ("Plik", TRANSFER, &[]),
    ("Firefox Send", TRANSFER, &["send", "firefoxsend"]),
    ("Lutim", "image_sharing", &[]),
    ("Framadate", "poll_date", &[]),
    ("EtherCalc", "spreadsheet", &[]),
    ("Scrumblr", "kanban", &["framemo"]),
    ("Polr", "url_shortener", &[]),
    ("LSTU", "url_shortener", &[]),
    ("YOURLS", "url_shortener", &[]),
    ("rs-short", "url_shortener", &["rs short"]),
    ("Jitsi Meet", "video_conference", &["jitsi", "jitsi-meet"]),
    (
        "BigBlueButton",
        "video_conference",
        &["big blue button", "bbb"],
    ),
    ("Galène", "video_conference", &[]),
    ("Mumble", "audio_conference", &["murmur", "mumble server"]),
    ("Mattermost", CHAT, &[]),
    ("Rocket.Chat", CHAT, &["rocketchat", "rocket chat"]),
    ("Matrix", CHAT, &[]),
    ("Synapse", CHAT, &["matrix synapse", "matrix-synapse"]),
    ("Element", CHAT, &["element web", "element-web"]),
    ("ejabberd", CHAT, &[]),
    ("Prosody", CHAT, &[]),
    ("Mastodon", "microblog", &[]),
    ("Pleroma", "microblog", &[]),
    ("Friendica", "social_network", &[]),
    ("diaspora*", "social_network", &["diaspora"]),
    ("Hubzilla", "social_network", &[]),
    ("PeerTube", "video_hosting", &[]),
    ("Funkwhale", "podcast", &[]),
    ("Mobilizon", "events", &[]),
    ("GitLab", "code_forge", &["gitlab ce"]),
    ("Gitea", "code_forge", &[]),
    ("Forgejo", "code_forge", &[]),
    ("PrivateBin", "paste", &["zerobin"]),
    ("DokuWiki", "wiki", &[]),
    ("MediaWiki", "wiki", &[]),
    ("Searx", "search_engine", &[]),
    ("SearXNG", "search_engine", &[]),
    ("FreshRSS", "rss_reader", &[]),
    ("Tiny Tiny RSS", "rss_reader", &["tt-rss", "ttrss"]),
    ("Sympa", "mailing_list", &[]),
    ("Mailman", "mailing_list", &["mailman 3", "mailman3"]),
    ("WordPress", CMS, &[]),
    ("SPIP", CMS, &[]),
    ("Drupal", CMS, &[]),
    ("Grav", CMS, &[]),
    ("Kanboard", "kanban", &[]),
    ("WeKan", "kanban", &[]),
    ("Vaultwarden", "password_manager", &["bitwarden_rs"]),
    ("Bitwarden", "password_manager", &[]),
    ("Discourse", "forum", &[]),
    ("Dolibarr", "accounting_erp", &[]),
    ("Odoo", "accounting_erp", &[]),
    ("Moodle", "learning_platform", &[]),
    ("LimeSurvey", "survey", &[]),
    ("uMap", "map", &[]),
    ("WireGuard", "vpn", &[]),
    ("WiseMapping", "mind_map", &[]),
];

/// Words that stand around the name of a software without belonging to it.
const VENDORS: &[&str] = &["the", "server", "serveur", "community", "edition", "ce"];

/// Returns the type of service of a software and the name under which people know it; `other` and the name as it was
/// written where the table ignores it.
pub(super) fn service(written: &str) -> (&'static str, String) {
    let folded = text::fold(&without_brackets(written));
    let bare = bare(&folded);
    let is = |name: &str| name == folded || name == bare;
    let found = TABLE
        .iter()
        .find(|(name, _, others)| is(&text::fold(name)) || others.iter().any(|other| is(other)));
    match found {
        Some((name, kind, _)) => (kind, (*name).to_owned()),
        None => (OTHER, written.to_owned()),
    }
}

/// The type of what the table ignores.
const OTHER: &str = "other";

/// Drops what stands in brackets.
fn without_brackets(name: &str) -> String {
    let mut depth = 0_usize;
    name.chars()
        .filter(|letter| {
            match letter {
                '(' => depth += 1,
                ')' => {
                    depth = depth.saturating_sub(1);
                    return false;
                }
                _ => {}
            }
            depth == 0
        })
        .collect()
}

/// Drops a word of a vendor or of an edition in front and behind, and what separates words.
fn bare(folded: &str) -> String {
    let words: Vec<&str> = folded.split(['_', ' ']).collect();
    let is_vendor = |word: &&str| word.is_empty() || VENDORS.contains(word);
    let first = words.iter().take_while(|word| is_vendor(word)).count();
    let last = words
        .iter()
        .rev()
        .take_while(|word| is_vendor(word))
        .count();
    let kept = words.get(first..words.len().saturating_sub(last));
    kept.map_or_else(|| folded.to_owned(), |words| words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::criteria::services::TYPES;

    #[test]
    fn every_type_of_the_table_exists_and_no_name_stands_twice() {
        let mut names = std::collections::HashSet::new();
        for (name, kind, others) in TABLE {
            assert!(TYPES.contains(kind), "{name}");
            for one in others.iter().map(|one| (*one).to_owned()) {
                assert_eq!(text::fold(&one), one, "is written folded");
                assert!(names.insert(one), "{name}");
            }
            assert!(names.insert(text::fold(name)), "{name}");
        }
    }

    #[test]
    fn software_is_found_however_it_is_written() {
        for (written, kind, name) in [
            ("nextcloud", "file_sharing_suite", "Nextcloud"),
            ("Nextcloud (Hub 8)", "file_sharing_suite", "Nextcloud"),
            ("Nextcloud Server", "file_sharing_suite", "Nextcloud"),
            ("GALENE", "video_conference", "Galène"),
            ("GitLab Community Edition", "code_forge", "GitLab"),
            ("matrix-synapse", "chat", "Synapse"),
            ("bitwarden_rs", "password_manager", "Vaultwarden"),
            ("Mon outil", "other", "Mon outil"),
            ("((", "other", "(("),
        ] {
            assert_eq!(service(written), (kind, name.to_owned()), "{written}");
        }
    }
}
