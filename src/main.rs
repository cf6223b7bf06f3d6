//! The program.
use matou::{catalogue, locale::Language, session::Store, tui};
fn main() {
    let catalogue = catalogue::bundled().unwrap().catalogue;
    let world = tui::world::World::new(
        catalogue,
        jiff::Zoned::now().date(),
        tui::theme::Theme::Default,
        tui::theme::Glyphs::UNICODE,
    );
    let lang = Language::from_environment(|name| std::env::var(name).ok());
    tui::run(&world, lang, tui::Keeper::new(Store::of_user())).unwrap();
}
