//! The real binary, killed at ten moments of a long session: nothing that was seen on the screen is lost.

use std::path::Path;

use crossterm::event::{KeyCode, KeyEvent};
use matou::catalogue::Stock;
use matou::locale::Language;
use matou::questionnaire::Journey;
use matou::session::{Session, Store};
use matou::tui::Keeper;
use matou::tui::app::{App, Effect, Saving};
use matou::tui::screen::Screen;
use matou::tui::world::World;

use crate::large::SESSION;
use crate::terminal::{Terminal, bytes};
use crate::walk::{Walk, bundled_world, events};

/// Where the ten moments come from. With this one, a search, a note, a name, a weighing, two turns and the group
/// together are among them.
const SEED: u64 = 7_375_048_772;

/// How many times the program is killed.
const KILLS: usize = 10;

/// The most keys that are under way when it is killed.
const UNDER_WAY: u64 = 4;

/// What is on the screen after a key, and what must be on the disk by then.
struct Moment {
    app: App,
    frame: String,
    kept: Option<Journey>,
}

/// Every moment of the session, from the welcome, and the keys between them.
fn moments(world: &World) -> (Vec<Moment>, Vec<KeyEvent>) {
    let keys: Vec<KeyEvent> = SESSION
        .iter()
        .flat_map(|stage| events(stage.keys))
        .collect();
    let mut walk = Walk::new(world);
    let mut kept = None;
    let mut moments = vec![moment(&walk, kept.clone())];
    for key in &keys {
        walk.press(*key);
        for effect in walk.effects.drain(..) {
            assert_eq!(effect, Effect::Save);
            walk.app.saving = Saving::Saved;
            kept = Some(walk.app.journey.clone());
        }
        moments.push(moment(&walk, kept.clone()));
    }
    (moments, keys)
}

fn moment(walk: &Walk<'_>, kept: Option<Journey>) -> Moment {
    let text = walk.text();
    let rows: Vec<&str> = text.lines().map(str::trim_end).collect();
    Moment {
        app: walk.app.clone(),
        frame: rows.join("\n"),
        kept,
    }
}

/// A small generator, so that the moments are the same on every machine (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}

/// Types keys, and waits where the terminal could take an Escape for the beginning of the next key: before it
/// too, since what an Escape comes back to may be what was on the screen a moment earlier.
fn type_keys(terminal: &mut Terminal, keys: &[KeyEvent], moments: &[Moment]) {
    for (key, around) in keys.iter().zip(moments.windows(2)) {
        let is_escape = key.code == KeyCode::Esc;
        if is_escape {
            terminal.wait_for_frame(&around[0].frame);
        }
        terminal.press(&bytes(*key));
        if is_escape {
            terminal.wait_for_frame(&around[1].frame);
        }
    }
}

/// The one session in a home, read as the program reads it.
fn journey_in(sessions: &Path) -> Option<Journey> {
    let files: Vec<_> = std::fs::read_dir(sessions).map_or(Vec::new(), Iterator::collect);
    let files: Vec<_> = files.into_iter().map(|file| file.unwrap().path()).collect();
    let sessions = files
        .iter()
        .filter(|path| path.extension().is_some_and(|end| end == "json"));
    let read: Vec<Journey> = sessions
        .map(|path| {
            let restored = Session::read(&std::fs::read(path).unwrap()).unwrap();
            assert!(restored.dropped.is_empty());
            restored.session.journey
        })
        .collect();
    assert!(read.len() < 2, "the same session goes on");
    read.into_iter().next()
}

#[test]
fn a_kill_at_any_moment_loses_at_most_the_keys_under_way() {
    let world = bundled_world();
    let (moments, keys) = moments(&world);
    let mut random = Random(SEED);
    for _ in 0..KILLS {
        let shown = usize::try_from(random.below(keys.len() as u64)).unwrap() + 1;
        let under_way = usize::try_from(random.below(UNDER_WAY)).unwrap();
        let last = (shown + under_way).min(keys.len());
        // An Escape and the key after it would be one key if they came together.
        let until = (shown..last).find(|at| keys[*at].code == KeyCode::Esc);
        let last = until.unwrap_or(last);
        let what = format!("after key {shown} of {}, up to {last}", keys.len());
        println!("{what}: {:?}", moments[shown].app.context());

        let home = tempfile::tempdir().unwrap();
        let mut terminal = Terminal::start(home.path(), &[], (80, 24));
        terminal.wait_for("Trouver un hébergeur éthique");
        type_keys(&mut terminal, &keys[..shown], &moments);
        terminal.wait_for_frame(&moments[shown].frame);
        for key in &keys[shown..last] {
            terminal.press(&bytes(*key));
        }
        terminal.kill();

        let sessions = home.path().join(".local/share/matou/sessions");
        let journey = journey_in(&sessions);
        // The same frame may have been on the screen before: then as much as was kept at that moment.
        let same = |at: &usize| moments[*at].frame == moments[shown].frame;
        let first = (0..=shown).find(same).unwrap();
        let reached = (first..=last).find(|at| moments[*at].kept == journey);
        let reached = reached.unwrap_or_else(|| panic!("{what}: {journey:#?}"));
        assert_eq!(moments[reached].kept.as_ref(), journey.as_ref());

        // Another day: the same place, with everything that was there.
        let Some(journey) = journey else { continue };
        let resumed = resumed(&world, &sessions);
        assert_eq!(resumed.app.journey, journey);
        assert_eq!(resumed.app.matched, moments[reached].app.matched, "{what}");
        assert_same_place(&moments[reached].app.screen, &resumed.app.screen, &what);
        let mut terminal = Terminal::start(home.path(), &[], (80, 24));
        terminal.wait_for("Reprendre");
        terminal.press("\r");
        terminal.wait_for_frame(&moment(&resumed, None).frame);
        terminal.kill();
        assert_eq!(journey_in(&sessions), Some(journey), "{what}");
    }
}

/// The session taken up again from the welcome, in memory.
fn resumed<'w>(world: &'w World, sessions: &Path) -> Walk<'w> {
    let keeper = Keeper::new(Some(Store::new(sessions)), Stock::default());
    let app = App::new(world, Language::French, keeper.saving(), keeper.listing());
    let effects = Vec::new();
    Walk {
        world,
        app,
        effects,
    }
    .keys("Enter")
}

/// The question, the review or the results that were on the screen, or under what stood over them.
fn assert_same_place(before: &Screen, after: &Screen, what: &str) {
    match (before, after) {
        (Screen::Note(note), _) => assert_same_place(&note.under, after, what),
        (Screen::Question(before), Screen::Question(after)) => {
            assert_eq!(before.asked, after.asked, "{what}");
        }
        (Screen::Question(_), _) => panic!("{what}: no question but {after:?}"),
        (Screen::Review(_) | Screen::Results(_), _) => {
            assert_eq!(before.context(), after.context(), "{what}");
        }
        // A workshop and the weighing are taken up again from the screen that they stand over.
        (Screen::Workshop(_) | Screen::Weigh(_) | Screen::Name(_), _) => {}
        (other, _) => panic!("{what}: {other:?}"),
    }
}

#[test]
fn whatever_is_shown_is_on_the_disk() {
    let world = bundled_world();
    let (moments, keys) = moments(&world);
    for (at, moment) in moments.iter().enumerate() {
        // Before anything is answered there is a workshop of two people without names, and nothing to lose.
        let journey = Some(&moment.app.journey);
        let is_kept = moment.kept.as_ref() == journey;
        assert!(
            is_kept || moment.kept.is_none() && at < 6,
            "{at}: {:?}",
            keys[at - 1]
        );
    }
}
