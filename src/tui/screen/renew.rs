//! Screens that are about hosters, when the catalogue is another one: each stays with its hosters.

use super::{Screen, card, results};
use crate::comparison::FEWEST;
use crate::tui::world::World;

/// Says where in the catalogue a hoster stands now that stood at a position before; nothing where it is gone.
pub(in crate::tui) type Place<'p> = &'p dyn Fn(usize) -> Option<usize>;

/// Keeps a screen, and those under it, with their hosters. A screen whose hoster is gone gives way to the one
/// that it was opened from.
pub(in crate::tui) fn renew(world: &World, screen: &mut Screen, place: Place<'_>) {
    match screen {
        Screen::Help { under, .. } => renew(world, under, place),
        Screen::Glossary(state) => renew(world, &mut state.under, place),
        Screen::Browse(state) => {
            renew(world, &mut state.back_to, place);
            let hoster = state.hoster().and_then(place);
            state.look_up(world);
            if let Some(hoster) = hoster {
                state.select(hoster);
            }
        }
        Screen::Card(state) => {
            renew(world, &mut state.back_to, place);
            state.list = here(&state.list, place);
            match place(state.hoster) {
                Some(hoster) => {
                    state.hoster = hoster;
                    if let Some(criterion) = state.kept.take() {
                        card::select(world, state, criterion);
                    }
                }
                None => *screen = (*state.back_to).clone(),
            }
        }
        Screen::Compare(state) => {
            renew(world, &mut state.back_to, place);
            state.hosters = here(&state.hosters, place);
            if state.hosters.len() < FEWEST {
                *screen = (*state.back_to).clone();
            }
        }
        Screen::Contrast(state) => {
            renew(world, &mut state.under, place);
            match (place(state.hoster), place(state.against)) {
                (Some(hoster), Some(against)) => (state.hoster, state.against) = (hoster, against),
                _ => *screen = (*state.under).clone(),
            }
        }
        Screen::Explanation(state) => match place(state.hoster) {
            Some(hoster) => state.hoster = hoster,
            None => *screen = Screen::Results(state.results.clone()),
        },
        _ => {}
    }
}

/// The results that are on screen or come back there, if any do.
pub(in crate::tui) fn results_below(screen: &mut Screen) -> Option<&mut results::State> {
    match screen {
        Screen::Results(state) => Some(state),
        Screen::Explanation(state) => Some(&mut state.results),
        Screen::Help { under, .. } => results_below(under),
        Screen::Glossary(state) => results_below(&mut state.under),
        Screen::Browse(state) => results_below(&mut state.back_to),
        Screen::Card(state) => results_below(&mut state.back_to),
        Screen::Compare(state) => results_below(&mut state.back_to),
        Screen::Contrast(state) => results_below(&mut state.under),
        Screen::Claim(state) => results_below(&mut state.under),
        Screen::Own(state) => results_below(&mut state.under),
        _ => None,
    }
}

/// Those of some hosters that are still there.
fn here(hosters: &[usize], place: Place<'_>) -> Vec<usize> {
    hosters.iter().filter_map(|one| place(*one)).collect()
}
