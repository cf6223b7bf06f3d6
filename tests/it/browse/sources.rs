//! Pages that are opened: which one a line speaks of, where it goes, and that nothing else ever does.

use std::io;

use matou::criteria;
use matou::locale::Language;
use matou::tui::app::Effect;
use matou::tui::opener::{Address, Opener, Way};
use matou::tui::screen::{Screen, card};

use crate::support::locales;
use crate::walk::{Walk, small_world};

fn opened(walk: &Walk<'_>) -> Vec<String> {
    let pages = walk.effects.iter().filter_map(|effect| match effect {
        Effect::Open(address) => Some(address.as_str().to_owned()),
        _ => None,
    });
    pages.collect()
}

/// Selects a criterion of the card on screen.
fn to<'w>(mut walk: Walk<'w>, id: &str) -> Walk<'w> {
    let wanted = criteria::find(id).unwrap();
    walk = walk.keys("Home");
    loop {
        let Screen::Card(state) = &walk.app.screen else {
            panic!("a card was expected");
        };
        let items = card::items(walk.world, state);
        if items[state.selected] == card::Item::Criterion(wanted) {
            return walk;
        }
        assert!(state.selected + 1 < items.len(), "{id} is not on the card");
        walk = walk.keys("Down");
    }
}

#[test]
fn a_line_of_a_card_opens_the_page_that_it_cites() {
    let world = small_world();
    let card = || Walk::new(&world).browse().keys("Enter");
    let contact = to(card(), "support.contact_hours");
    assert_eq!(
        opened(&contact.again().keys("o")),
        ["https://ruche.example/contact"]
    );
    let open = contact.keys("Enter Down");
    assert_eq!(
        opened(&open.again().keys("o")),
        ["https://ruche.example/contact"]
    );
    assert_eq!(
        opened(&open.keys("Down o")),
        ["https://ruche.example/ancien"]
    );
    // What nothing documents has no page, and says so.
    let silent = to(card(), "identity.website").keys("o");
    assert!(opened(&silent).is_empty());
    assert!(
        silent.words().contains("ne cite aucune page"),
        "{}",
        silent.words()
    );
}

#[test]
fn sources_open_from_explanations_and_comparisons_too() {
    let world = small_world();
    for (keys, page) in [
        ("Enter", "https://ruche.example/qui"),
        ("End Up Enter", "https://ancien.example/fermeture"),
        ("Enter v Home Down", "https://ruche.example/services"),
    ] {
        let walk = Walk::new(&world).until_results().keys(keys);
        let before = walk.app.clone();
        let walk = walk.keys("o");
        assert_eq!(opened(&walk).len(), 1, "{keys}: {}", walk.text());
        assert!(
            opened(&walk)[0].starts_with(page.rsplit_once('/').unwrap().0),
            "{keys}: {:?}",
            opened(&walk)
        );
        assert_eq!(walk.app.screen, before.screen, "{keys}");
    }
    let walk = Walk::new(&world).until_results().keys("Space Down Space c");
    let walk = walk.keys("Down Down Enter Down Down o");
    assert_eq!(opened(&walk).len(), 1, "{}", walk.text());
}

#[test]
fn only_plain_web_addresses_are_opened() {
    for good in [
        "https://infini.fr",
        "http://a.example/b?c=d&e=f#g",
        "https://été.example/é%C3%A9",
        "https://[::1]:8080/",
    ] {
        assert_eq!(Address::checked(good).unwrap().as_str(), good);
    }
    for bad in [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "declared",
        "local",
        "https://",
        "https://-a",
        "https://a.example/\u{1b}]52;c;x\u{7}",
        "https://a.example/a b",
        "https://a.example/\"&calc",
        "https://a.example/`id`",
        "https://a.example/a|b",
        "https://a.example/a\\b",
        "https://a.example/<b>",
        "HTTPS://a.example",
        "",
    ] {
        assert_eq!(Address::checked(bad), None, "{bad:?}");
    }
}

#[test]
fn the_environment_says_where_an_address_goes() {
    let way = |set: &'static [(&str, &str)]| {
        Way::of(|name| {
            let found = set.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    };
    assert_eq!(
        way(&[("DISPLAY", ":0"), ("SSH_TTY", "/dev/pts/1")]),
        Way::Clipboard
    );
    assert_eq!(
        way(&[("SSH_CONNECTION", "1.2.3.4 5 6.7.8.9 22")]),
        Way::Clipboard
    );
    if cfg!(any(windows, target_os = "macos")) {
        assert_eq!(way(&[]), Way::Browser);
    } else {
        assert_eq!(way(&[]), Way::Clipboard);
        assert_eq!(way(&[("DISPLAY", "")]), Way::Clipboard);
        assert_eq!(way(&[("DISPLAY", ":0"), ("SSH_TTY", "")]), Way::Browser);
        assert_eq!(way(&[("WAYLAND_DISPLAY", "wayland-0")]), Way::Browser);
    }
}

/// What came of opening a page, in French, and what the terminal received.
fn open(opener: &Opener) -> (String, Vec<u8>) {
    let address = Address::checked("https://ruche.example/contact").unwrap();
    let mut terminal = Vec::new();
    let told = opener.open(&address, &mut terminal);
    let [french, _] = locales();
    assert_eq!(french.language(), Language::French);
    (french.say(&told).replace('\u{a0}', " "), terminal)
}

#[test]
fn a_browser_takes_the_page_and_the_terminal_receives_nothing() {
    let opener = Opener::with(Way::Browser, |address| {
        assert_eq!(address.as_str(), "https://ruche.example/contact");
        Ok(())
    });
    let (told, terminal) = open(&opener);
    assert_eq!(
        told,
        "Page confiée au navigateur : https://ruche.example/contact"
    );
    assert!(terminal.is_empty());
}

#[test]
fn without_a_browser_the_terminal_receives_the_address_and_nothing_else() {
    let never = Opener::with(Way::Clipboard, |_| panic!("no browser is to be launched"));
    let failing = Opener::with(Way::Browser, |_| Err(io::ErrorKind::NotFound.into()));
    for opener in [never, failing] {
        let (told, terminal) = open(&opener);
        assert!(told.contains("presse-papiers de votre terminal"), "{told}");
        assert!(told.ends_with(" : https://ruche.example/contact"), "{told}");
        // OSC 52, the clipboard, the address in base64, the end.
        let sent = "\u{1b}]52;c;aHR0cHM6Ly9ydWNoZS5leGFtcGxlL2NvbnRhY3Q=\u{1b}\\";
        assert_eq!(String::from_utf8(terminal).unwrap(), sent);
    }
}
