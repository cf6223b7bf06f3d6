//! The document of a session: everything that was said, what is to settle, and why each need is there.

use matou::catalogue::Status;
use matou::matching::Options;
use matou::report::handout::{self, Handout};
use matou::tui::app::Effect;

use crate::walk::{Walk, bundled_world, small_world};

/// The document of a walk as one line of words, whatever its width.
fn document(walk: &Walk<'_>) -> String {
    let handout = Handout {
        journey: &walk.app.journey,
        day: walk.world.today,
        today: walk.world.today,
        catalogue: &walk.world.catalogue,
        options: Options::default(),
    };
    let locale = walk.world.locale(walk.app.language);
    let written = handout::write(&handout, locale, 80);
    assert!(
        written
            .lines()
            .all(|line| matou::text::width(line) <= 80 || line.contains("://"))
    );
    let words: Vec<&str> = written.split_whitespace().collect();
    words.join(" ").replace('\u{a0}', " ")
}

#[test]
fn it_tells_every_answer_and_every_silence() {
    let world = small_world();
    let walk = Walk::new(&world).until_review().edit("Q18").keys("d");
    let walk = walk.edit("Q14").keys("i").edit("Q16").keys("s");
    let said = document(&walk);
    for expected in [
        "Services indispensable : Nextcloud (suite de partage de fichiers)",
        "Confiance peu importe",
        "Sauvegardes passée",
        "Réseaux et énergie à trancher : vous ne savez pas encore",
        "À trancher – Quels réseaux, chartes et choix d’énergie ?",
        "Vos besoins – un hébergeur qui accueille les associations",
        "Des hébergeurs à rencontrer",
        "À demander :",
        "Sources [1]",
    ] {
        assert!(said.contains(expected), "{expected}\n{said}");
    }
    let settled = walk.edit("Q18").keys("s");
    assert!(!document(&settled).contains("À trancher"));
}

#[test]
fn notes_are_handed_over_line_by_line() {
    let world = small_world();
    let walk = Walk::new(&world).until_review().edit("Q8").keys("n");
    let walk = walk.typed("Le soir ?\n- en parler en mai").keys("Esc Esc");
    let walk = walk.edit("Q19").keys("n").typed("Deux voix contre.");
    let said = document(&walk);
    assert!(
        said.contains("Note : Le soir ? - en parler en mai"),
        "{said}"
    );
    assert!(
        said.contains("Note d’ensemble Note : Deux voix contre."),
        "{said}"
    );
}

#[test]
fn what_no_longer_arises_is_kept_apart_and_makes_no_need() {
    let world = small_world();
    let large = Walk::new(&world)
        .keys("Enter Down Down Enter")
        .edit("Q14")
        .keys("Space Enter");
    assert!(document(&large).contains("formation Émancip’Asso"));
    let alone = large.edit("Q1").keys("Home Enter");
    let said = document(&alone);
    let kept = "Gardé, mais la question ne se pose plus Confiance gardé, ne compte pas : formation Émancip’Asso";
    assert!(said.contains(kept), "{said}");
    let needs = said.split("Vos besoins").nth(1).unwrap();
    assert!(!needs.contains("Émancip’Asso"), "{needs}");
}

#[test]
fn it_is_written_from_the_review_and_the_results() {
    let world = small_world();
    let review = Walk::new(&world).until_review().keys("x");
    let results = Walk::new(&world).until_results().keys("x");
    for walk in [review, results] {
        let asked = Effect::HandOver {
            stem: "association-23-novembre-2026".to_owned(),
        };
        assert_eq!(walk.effects.last(), Some(&asked));
    }
}

#[test]
fn a_guarantee_says_how_many_hosters_of_volunteers_it_costs() {
    let world = bundled_world();
    let volunteers = world
        .catalogue
        .hosters
        .iter()
        .filter(|hoster| hoster.status() != Status::Closed)
        .filter(|hoster| matou::matching::is_volunteer(hoster))
        .count();
    assert!(volunteers > 0, "the catalogue knows volunteers");
    // Somebody paid, as an indispensable need, sets all of them aside and says so.
    let walk = Walk::new(&world).keys("Enter Down Down Enter Enter");
    let expected = format!("parmi eux, {volunteers} sont tenus par des bénévoles");
    assert!(document(&walk).contains(&expected), "{}", document(&walk));
}
