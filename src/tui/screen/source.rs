//! The web page that the selected line speaks of, on every screen that cites sources.

use super::{Screen, card, compare, contrast, explanation};
use crate::explanation::Citation;
use crate::tui::app::App;
use crate::tui::opener::Address;
use crate::tui::world::World;

/// Returns the page that the selected line speaks of; `None` where it cites none.
pub(in crate::tui) fn selected(world: &World, app: &App) -> Option<Address> {
    let cited = match &app.screen {
        Screen::Card(state) => {
            if let Some(address) = card::address(world, state) {
                return Some(address);
            }
            card::cited(world, state)
        }
        Screen::Explanation(state) => explanation::cited(world, app, state),
        Screen::Contrast(state) => contrast::cited(world, app, state),
        Screen::Compare(state) => compare::cited(world, app, state),
        _ => Vec::new(),
    };
    first(&cited)
}

/// The first of some sources that is a page.
fn first(cited: &[Citation]) -> Option<Address> {
    cited
        .iter()
        .find_map(|citation| Address::checked(&citation.source))
}
