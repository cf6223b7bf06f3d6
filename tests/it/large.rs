//! A full session as a large structure, in French, by its keys: 120 accounts, continuity hoped for, a reaction out
//! of office hours, on-call work protected, three participants who disagree. `kill` walks the same keys.

use matou::needs::Profile;
use matou::questionnaire::{Path, Position, questions};
use matou::tui::world::World;

use crate::walk::{Walk, bundled_world, events};

/// A part of the session: its keys, and what must then be read on the screen, at 80×24.
pub(crate) struct Stage {
    /// The keys.
    pub(crate) keys: &'static str,
    /// The words.
    sees: &'static [&'static str],
}

const fn stage(keys: &'static str, sees: &'static [&'static str]) -> Stage {
    Stage { keys, sees }
}

/// The whole session.
pub(crate) const SESSION: &[Stage] = &[
    // Three people, two of them by their names.
    stage(
        "Down Down Enter",
        &["matou · atelier", "▸ 1", "Aller aux questions"],
    ),
    stage("Down Down Enter", &["▸ Ajouter une personne", "  3"]),
    stage("Home m Backspace Zoé", &["Comment s’appelle", "Zoé"]),
    stage("Enter Down m Backspace Anaïs Enter", &["Zoé", "▸ Anaïs"]),
    stage("End Enter", &["question 1 sur", "Pour qui cherchez-vous"]),
    // Who they are.
    stage(
        "Down Down",
        &["Pour une grande structure", "contrat écrit et des factures"],
    ),
    stage("Enter", &["Quelle forme a votre structure ?"]),
    stage("Enter", &["Combien de personnes auront un compte ?"]),
    stage("Down Down Down", &["▸ ( ) De 51 à 250"]),
    stage("Enter", &["De quels services", "question 4 sur 17"]),
    stage("nextcl Enter", &["▸ [x] Nextcloud", "indispensable"]),
    stage("Enter", &["Où souhaitez-vous"]),
    stage("Enter", &["Qui s’occupe du numérique"]),
    stage("Down Down Enter", &["De quel accompagnement", "par défaut"]),
    stage("Enter", &["Comment et quand joindre", "Couvrir 35 heures"]),
    // Out of office hours: what that asks of people stands beside it.
    stage(
        "Enter",
        &["Que devient votre activité ?", "Aucune astreinte."],
    ),
    stage(
        "Down Down",
        &["Couvrir 168 heures", "Une astreinte à 4", "8 si chacune"],
    ),
    stage(
        "Space",
        &["Votre réponse ajoute 2 questions", "(•) Quelques heures"],
    ),
    // What is hoped for, and what answers it, each accepted on its own.
    stage(
        "Enter",
        &["Qu’attendez-vous de cette garantie ?", "OVH, VPS, 2016"],
    ),
    stage(
        "Down Down Space",
        &[
            "Pour la continuité, au choix",
            "[ ] Une sauvegarde par jour",
        ],
    ),
    stage(
        "Tab Space Down Space Down Space",
        &["[x] Une sauvegarde par jour", "[x] Au moins deux personnes"],
    ),
    stage("n", &["matou · note"]),
    stage("La Space panne Space de Space mai", &["La panne de mai"]),
    stage("Esc", &["[x] Au moins deux personnes"]),
    stage(
        "Enter",
        &["Qui fait le travail", "indispensable · par défaut"],
    ),
    stage("Enter", &["Quelles protections", "demande aussi du repos"]),
    stage("Down Down Space", &["▸ [x] repos en retour"]),
    stage("Enter", &["Quelle forme et quelle gouvernance ?"]),
    stage(
        "Enter Enter Enter Enter Enter Enter",
        &["Autre chose à noter ?"],
    ),
    stage("Enter Demander Esc", &["Note : Demander"]),
    stage("s", &["vos réponses", "indispensable : Nextcloud"]),
    stage(
        "End",
        &[
            "Peser vos besoins",
            "Atelier : les importances",
            "▸ Voir les résultats",
        ],
    ),
    // All needs side by side.
    stage("Up Up Enter", &["peser vos besoins", "▸ suite de partage"]),
    stage(
        "End Right",
        &["Les premiers : 67 proposés", "Important : 3 points"],
    ),
    stage("Esc", &["▸ Peser vos besoins"]),
    // Each in turn, without the others' answers.
    stage("Down Enter", &["▸ Zoé", "0 sur 9"]),
    stage("Enter", &["atelier · Zoé", "à donner"]),
    stage(
        "Right Right Enter Right Enter Right Right",
        &["indispensable"],
    ),
    stage(
        "Enter Right Right Enter Right Enter Right Enter Left Left",
        &["▸ au moins une personne dont le travail", "indifférent"],
    ),
    stage(
        "Enter Right Enter Right Enter Enter",
        &["▸ Anaïs", "9 sur 9"],
    ),
    stage("Enter", &["atelier · Anaïs", "à donner"]),
    stage("Left Enter Right Enter Left Left", &["souhaitable"]),
    stage(
        "Enter Left Enter Left Enter Left Enter Right Right",
        &["▸ au moins une personne dont le travail"],
    ),
    stage("End Enter", &["▸ 3 ", "7 sur 9"]),
    stage("Enter", &["atelier · 3"]),
    stage(
        "Right Enter Left Enter Right Enter Right",
        &["▸ une sauvegarde"],
    ),
    stage("End Enter", &["▸ Regarder ensemble", "4 sur 9"]),
    // Together: the most divided first.
    stage(
        "Enter",
        &[
            "Les avis diffèrent",
            "écart : 3 crans",
            "Les premiers : 67 proposés",
        ],
    ),
    stage("Enter", &["retenu : "]),
    stage("Left", &["retenu : "]),
    stage("End Up", &["▸ Retenir la médiane pour tout le reste"]),
    stage(
        "Enter",
        &[
            "Les cinq premiers selon chaque",
            "Le groupe :",
            "Zoé :",
            "Anaïs :",
            "3 :",
        ],
    ),
    stage("Enter", &["confirmés", "Confirmés : toutes vos conditions"]),
    stage(
        "End",
        &["Les cinq premiers selon chaque personne", "Le groupe :"],
    ),
];

/// Walks the session until these words are to be read.
pub(crate) fn until<'w>(world: &'w World, words: &str) -> Walk<'w> {
    let place = SESSION.iter().position(|stage| stage.sees.contains(&words));
    let place = place.unwrap_or_else(|| panic!("no stage shows {words:?}"));
    let stages = SESSION.iter().take(place + 1);
    stages.fold(Walk::new(world), |walk, stage| walk.keys(stage.keys))
}

#[test]
fn a_large_structure_whose_people_disagree_is_walked_from_end_to_end() {
    let world = bundled_world();
    let mut walk = Walk::new(&world);
    for stage in SESSION {
        walk = walk.keys(stage.keys);
        let text = walk.text();
        for words in stage.sees {
            assert!(
                text.contains(words),
                "{}: no {words:?} in\n{text}",
                stage.keys
            );
        }
    }
    let journey = &walk.app.journey;
    assert_eq!(journey.path, Path::Full);
    assert_eq!(journey.position, Position::Results);
    assert_eq!(
        walk.app.matched.needs.profile,
        Some(Profile::LargeStructure)
    );
    assert!(journey.to_settle().is_empty());
    let noted = ["Q10", "Q19"].map(|id| journey.notes.get(questions::find(id).unwrap()));
    assert_eq!(noted, ["La panne de mai", "Demander"]);

    // What most of them gave was held to; nobody was asked about whom the hoster accepts.
    let workshop = &journey.workshop;
    let matched = &walk.app.matched;
    let needs = matched.origins.iter().zip(&matched.needs.needs);
    let settled = needs.filter(|(origin, need)| workshop.is_settled(origin, need.importance));
    let settled = settled.count();
    assert_eq!(settled, 9);
    let names: Vec<&str> = workshop
        .participants
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(names, ["Zoé", "Anaïs", "3"]);
    assert_eq!(walk.app.matched.firsts.len(), 3);
    assert_ne!(walk.app.matched.firsts[0], walk.app.matched.firsts[1]);

    let count: usize = SESSION.iter().map(|stage| events(stage.keys).len()).sum();
    assert!(count < 200, "{count} keys are enough for all that");
}
