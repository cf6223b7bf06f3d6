//! How one hoster beside another looks.
//!
//! ```text
//!  Infini · 1er · confirmé · 9,5 points sur 19
//!  Numéricloud · 2e · confirmé · 8,5 points sur 19
//!  Les conditions ne les départagent pas ; les points assurés, si.
//!  ▸ 2 raisons suffisent à l’emporter sur …
//!    Ce qui parle pour Infini
//!    Région (important)                                     1,5 point
//!        Infini : Installé dans cette région : Bretagne.
//!        Numéricloud : Installé dans ce pays : France.
//! ```

use ratatui::style::Modifier;
use ratatui::text::{Line, Span};

use super::super::explanation::{INDENT, below, cite, origin};
use super::{Item, State, contrast, items_of};
use crate::explanation::{self, Shown};
use crate::locale::Sentence;
use crate::matching::{Contrast, Difference, Side};
use crate::text;
use crate::tui::screen::{Parts, Pen};
use crate::tui::theme::Role;
use crate::tui::view::{Entry, indented, line_with_end};

/// Columns kept for points at the right of a line.
const POINTS: usize = 14;

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    let Some(contrast) = contrast(pen.app, state) else {
        return Parts {
            title: pen.world.name(state.hoster).to_owned(),
            head: Vec::new(),
            entries: vec![Entry::item(
                pen.paragraph(&pen.text("contrast-closed"), Role::Plain),
            )],
            selected: 0,
        };
    };
    let names = [contrast.first, contrast.second].map(|position| pen.world.name(position));
    let look = Look {
        pen,
        state,
        names,
        sides: [Side::First, Side::Second].map(|side| explanation::shown(&contrast, side)),
        contrast: &contrast,
    };
    let items = items_of(pen.app, state, &contrast);
    let title =
        Sentence::new("contrast-title").with("both", explanation::contrast_title(&contrast, names));
    Parts {
        title: pen.say(&title),
        head: look.head(),
        entries: look.entries(&items),
        selected: state.selected.min(items.len().saturating_sub(1)),
    }
}

struct Look<'l> {
    pen: &'l Pen<'l>,
    state: &'l State,
    contrast: &'l Contrast,
    names: [&'l str; 2],
    /// What speaks for each of the two, as it is shown.
    sides: [Vec<Shown>; 2],
}

impl Look<'_> {
    /// Where both stand, and what decides.
    fn head(&self) -> Vec<Line<'static>> {
        let pen = self.pen;
        let mut lines = Vec::new();
        for (name, position) in self
            .names
            .into_iter()
            .zip([self.contrast.first, self.contrast.second])
        {
            let place = explanation::place(&pen.app.matched.ranking, position);
            let place: Vec<String> = place.iter().map(|one| pen.say(one)).collect();
            lines.extend(pen.above(&format!("{name} · {}", place.join(" · ")), Role::Title));
            let hoster = pen.world.hoster(position);
            for remark in hoster.into_iter().flat_map(explanation::remarks) {
                lines.extend(pen.above(&pen.say(&remark), Role::Warning));
            }
        }
        let decides = explanation::contrast_decides(self.contrast, self.names);
        lines.extend(pen.above(&pen.say(&decides), Role::Plain));
        lines
    }

    fn entries(&self, items: &[Item]) -> Vec<Entry> {
        let mut entries = Vec::new();
        let mut before: Option<String> = None;
        for item in items {
            if matches!(item, Item::Fact(..)) {
                entries.push(Entry::item(self.item(*item)));
                continue;
            }
            let heading = self.heading(*item);
            if heading.is_some() && heading != before {
                if !entries.is_empty() {
                    entries.push(Entry::blank());
                }
                entries.extend(heading.as_deref().map(|words| self.pen.heading(words)));
                if let Item::Question(_) = item {
                    entries.extend(self.outlook());
                }
            } else if heading.is_none() && !entries.is_empty() {
                entries.push(Entry::blank());
            }
            before = heading;
            entries.push(Entry::item(self.item(*item)));
        }
        if self.contrast.to_turn.is_empty() {
            let outlook = self.outlook();
            if !outlook.is_empty() {
                entries.push(Entry::blank());
                entries.push(self.pen.heading(&self.pen.text("contrast-outlook")));
                entries.extend(outlook);
            }
        }
        entries
    }

    /// The heading under which a line stands.
    fn heading(&self, item: Item) -> Option<String> {
        let [first, second] = self.names;
        let speaks_for = |name| Sentence::new("contrast-for").with("name", name);
        Some(self.pen.say(&match item {
            Item::Condition(_) => Sentence::new("contrast-conditions"),
            Item::Wish(Side::First, _) => speaks_for(first),
            Item::Wish(Side::Second, _) => speaks_for(second),
            Item::Question(_) => Sentence::new("contrast-outlook"),
            Item::Reasons | Item::Balance | Item::Fact(..) | Item::Nothing => return None,
        }))
    }

    /// What answers would change.
    fn outlook(&self) -> Vec<Entry> {
        let confirmed = explanation::contrast_if_confirmed(self.contrast, self.names);
        let to_turn = explanation::contrast_to_turn(self.contrast, self.names);
        let said = confirmed.into_iter().chain(to_turn);
        said.map(|said| Entry::text(self.pen.paragraph(&self.pen.say(&said), Role::Muted)))
            .collect()
    }

    fn item(&self, item: Item) -> Vec<Line<'static>> {
        let pen = self.pen;
        match item {
            Item::Reasons => self.reasons(),
            Item::Condition(one) => self.difference(item, one, String::new()),
            Item::Wish(_, one) => {
                let mut shown = self.sides.iter().flatten();
                let shown = shown.find(|shown| shown.difference == one);
                let points = shown.map(|shown| pen.say(&shown.points()));
                self.difference(item, one, points.unwrap_or_default())
            }
            Item::Balance => {
                let balance = explanation::contrast_balance(self.contrast, self.names);
                pen.paragraph(&pen.say(&balance), Role::Title)
            }
            Item::Question(need) => self.question(need),
            Item::Fact(side, one) => self.fact(side, one, true),
            Item::Nothing => pen.paragraph(&pen.text("contrast-nothing"), Role::Plain),
        }
    }

    fn reasons(&self) -> Vec<Line<'static>> {
        let (pen, contrast, names) = (self.pen, self.contrast, self.names);
        let needs = &pen.app.matched.needs.needs;
        let possible = explanation::contrast_possible(contrast, needs, names);
        let reasons = explanation::contrast_reasons(contrast, needs, names);
        let said = possible.iter().chain(&reasons);
        said.flat_map(|said| pen.paragraph(&pen.say(said), Role::Plain))
            .collect()
    }

    /// What both document of one need; why it is there instead, where they stand whole below it.
    fn difference(&self, item: Item, one: Difference, points: String) -> Vec<Line<'static>> {
        let pen = self.pen;
        let Some(need) = pen.app.matched.needs.needs.get(one.need) else {
            return Vec::new();
        };
        let points = Span::styled(points, Modifier::BOLD);
        let room = pen.width.saturating_sub(POINTS.max(points.width() + 1));
        let words = pen.say(&explanation::short(need));
        let mut words = text::wrap(&words, room).into_iter().map(Line::raw);
        let first = words.next().unwrap_or_default();
        let mut lines = vec![line_with_end(first.spans, points, pen.width)];
        lines.extend(words);
        if self.state.open == Some(item) {
            lines.extend(below(pen, &origin(pen, one.first)));
        } else {
            let facts = [Side::First, Side::Second].map(|side| self.fact(side, one, false));
            lines.extend(facts.into_iter().flatten());
        }
        if let Some(silence) = explanation::contrast_silence(one, self.names) {
            lines.extend(below(pen, &pen.say(&silence)));
        }
        lines
    }

    /// What one of them documents of a need; whole, with its sources.
    fn fact(&self, side: Side, one: Difference, whole: bool) -> Vec<Line<'static>> {
        let pen = self.pen;
        let [first, second] = self.names;
        let (name, position, assessment) = match side {
            Side::First => (first, self.contrast.first, one.first),
            Side::Second => (second, self.contrast.second, one.second),
        };
        let need = pen.app.matched.needs.needs.get(one.need);
        let Some((hoster, need)) = pen.world.hoster(position).zip(need) else {
            return Vec::new();
        };
        let line = explanation::line(hoster, need, assessment, pen.world.today);
        let fact = pen.say(&explanation::contrast_fact(name, &line, pen.app.silence));
        if !whole {
            return indented(&fact, INDENT, pen.width, pen.theme(), Role::Plain);
        }
        let mut lines = pen.paragraph(&fact, Role::Plain);
        for citation in &line.citations {
            lines.extend(cite(pen, citation, true));
        }
        for contrary in &line.history {
            let said = contrary.say();
            lines.extend(below(pen, &pen.say(&said)));
            lines.extend(cite(pen, &contrary.citation, true));
        }
        if let Some(question) = line.question {
            let ask = Sentence::new("explanation-ask").with("question", question);
            lines.extend(below(pen, &pen.say(&ask)));
        }
        lines
    }

    /// A question to the hoster behind.
    fn question(&self, index: usize) -> Vec<Line<'static>> {
        let pen = self.pen;
        let need = pen.app.matched.needs.needs.get(index);
        let hoster = pen.world.hoster(self.contrast.second);
        let words = need
            .zip(hoster)
            .map(|(need, hoster)| pen.say(&explanation::question(need, &hoster.facts)));
        pen.paragraph(&words.unwrap_or_default(), Role::Plain)
    }
}
