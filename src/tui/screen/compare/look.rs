//! How a comparison looks.
//!
//! ```text
//!                    Infini               KAZ
//!    Vos besoins : ce qui diffère
//!  ▸ Nextcloud       rempli               non documenté
//!    (important)     Propose ce service
//! ```

use ratatui::text::Line;

use super::{Item, Parts, Pen, Piece, State, comparison, first_shown, items};
use crate::comparison::{Cell, Comparison, MOST, Row};
use crate::explanation::Citation;
use crate::locale::Sentence;
use crate::text::{self, Columns};
use crate::tui::screen::Screen;
use crate::tui::theme::Role;
use crate::tui::view::{Entry, indented};

/// The most lines of a cell: the rest stands in the detail.
const MOST_LINES: usize = 6;
/// Columns before what is said of a hoster under a row, and before its sources.
const INDENT: usize = 2;
const SOURCES: usize = 4;
/// The columns by which a list is moved to the right of what stands above it.
const MARK: usize = 2;

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    let comparison = comparison(pen.world, pen.app, state);
    let columns = Columns::new(pen.width, state.hosters.len());
    let table = Table {
        pen,
        state,
        comparison: &comparison,
        columns,
        first: first_shown(pen.width, state),
        shown: columns.map_or(1, |columns| columns.shown),
    };
    let title = Sentence::new("compare-screen").with("count", state.hosters.len());
    Parts {
        title: pen.say(&title),
        head: table.head(),
        entries: table.entries(),
        selected: state.selected,
    }
}

struct Table<'t> {
    pen: &'t Pen<'t>,
    state: &'t State,
    comparison: &'t Comparison<'t>,
    /// Nothing where the criteria and one hoster do not fit side by side.
    columns: Option<Columns>,
    first: usize,
    shown: usize,
}

impl Table<'_> {
    /// The names over the columns, and which of the hosters are in view.
    fn head(&self) -> Vec<Line<'static>> {
        let style = self.pen.theme().style(Role::Title);
        let names = self.in_view(&self.comparison.columns);
        let names = names.map(|column| column.hoster.name.clone());
        let line = match self.columns {
            Some(columns) => {
                let fitted = names.map(|name| vec![text::fit(&name, columns.other).into_owned()]);
                let texts: Vec<Vec<String>> =
                    std::iter::once(vec![String::new()]).chain(fitted).collect();
                columns.beside(&texts).concat()
            }
            None => names.collect(),
        };
        let names = Line::styled(format!("{}{line}", " ".repeat(MARK)), style);
        self.window().into_iter().chain([names]).collect()
    }

    /// Which hosters are in view, with a mark on each side where there are more.
    fn window(&self) -> Option<Line<'static>> {
        let count = self.state.hosters.len();
        let last = self.first + self.shown;
        if self.shown >= count {
            return None;
        }
        let key = if self.shown == 1 {
            "compare-one-of"
        } else {
            "compare-window"
        };
        let window = Sentence::new(key)
            .with("first", self.first + 1)
            .with("count", count);
        let window = if self.shown == 1 {
            window
        } else {
            window.with("last", last)
        };
        let glyphs = self.pen.world.glyphs;
        let left = if self.first > 0 { glyphs.left } else { " " };
        let right = if last < count { glyphs.right } else { "" };
        let words = format!("{left} {} {right}", self.pen.say(&window));
        let style = self.pen.theme().style(Role::Open);
        Some(Line::styled(words.trim_end().to_owned(), style))
    }

    fn in_view<'c, T>(&self, all: &'c [T]) -> impl Iterator<Item = &'c T> {
        all.iter().skip(self.first).take(self.shown)
    }

    fn entries(&self) -> Vec<Entry> {
        let mut entries: Vec<Entry> = Vec::new();
        for remark in &self.comparison.remarks {
            let lines = self.pen.paragraph(&self.pen.say(remark), Role::Warning);
            entries.push(Entry::text(lines));
        }
        if !self.comparison.is_weighed() {
            let words = self.pen.text("compare-without-needs");
            entries.push(Entry::text(self.pen.paragraph(&words, Role::Muted)));
        }
        let mut items = items(self.comparison, self.state).into_iter().peekable();
        let mut place = 0;
        for part in &self.comparison.parts {
            if !entries.is_empty() {
                entries.push(Entry::blank());
            }
            let heading = self.pen.say(&part.kind.heading());
            entries.push(self.pen.heading(&heading));
            for (index, row) in part.rows.iter().enumerate() {
                if index > 0 {
                    entries.push(Entry::blank());
                }
                while let Some(item) = items.next_if(|item| row_of(item) == place) {
                    entries.push(Entry::item(self.lines(row, item)));
                }
                place += 1;
            }
        }
        if self.state.hosters.len() < MOST {
            let words = self.pen.text("compare-more");
            entries.push(Entry::blank());
            entries.push(Entry::text(self.pen.paragraph(&words, Role::Muted)));
        }
        entries
    }

    fn lines(&self, row: &Row, item: Item) -> Vec<Line<'static>> {
        match item {
            Item::Row(_) => self.row(row),
            Item::Detail(_, column, piece) => match row.cells.get(column) {
                Some(cell) => self.detail(column, cell, piece),
                None => Vec::new(),
            },
        }
    }

    fn row(&self, row: &Row) -> Vec<Line<'static>> {
        let needs = &self.pen.app.matched.needs.needs;
        let name = self.pen.say(&row.name(needs));
        let Some(columns) = self.columns else {
            let mut lines = self.pen.paragraph(&name, Role::Plain);
            for cell in self.in_view(&row.cells) {
                let room = self.pen.width.saturating_sub(INDENT);
                let cell = self.cell(cell, room).join("\n");
                lines.extend(self.indented(&cell, INDENT, Role::Plain));
            }
            return lines;
        };
        let cells = self.in_view(&row.cells);
        let cells = cells.map(|cell| self.cell(cell, columns.other));
        let texts: Vec<Vec<String>> = std::iter::once(vec![name]).chain(cells).collect();
        columns.beside(&texts).into_iter().map(Line::raw).collect()
    }

    /// The lines of a cell, cut where there are many.
    fn cell(&self, cell: &Cell, room: usize) -> Vec<String> {
        let sentences = cell.sentences();
        let mut lines: Vec<String> = sentences
            .iter()
            .map(|sentence| self.pen.say(sentence))
            .flat_map(|words| text::wrap(&fit_address(&words, room), room))
            .collect();
        if lines.len() > MOST_LINES {
            lines.truncate(MOST_LINES);
            if let Some(last) = lines.last_mut() {
                let kept = text::fit(last, room.saturating_sub(2));
                // One mark of a cut is enough.
                let mark = if kept.ends_with('…') { "" } else { " …" };
                *last = format!("{kept}{mark}");
            }
        }
        lines
    }

    fn detail(&self, column: usize, cell: &Cell, piece: Piece) -> Vec<Line<'static>> {
        let pen = self.pen;
        match piece {
            Piece::Said => {
                let name = self
                    .comparison
                    .columns
                    .get(column)
                    .map_or("", |column| column.hoster.name.as_str());
                let mut lines = self.indented(name, INDENT, Role::Title);
                for sentence in cell.sentences() {
                    lines.extend(self.indented(&pen.say(&sentence), SOURCES, Role::Plain));
                }
                lines
            }
            Piece::Source(index) => cell
                .citations
                .get(index)
                .map(|citation| self.cite(citation))
                .unwrap_or_default(),
            Piece::Contrary(index) => {
                let Some(contrary) = cell.history.get(index) else {
                    return Vec::new();
                };
                let said = contrary.say();
                let mut lines = self.indented(&pen.say(&said), SOURCES, Role::Plain);
                lines.extend(self.cite(&contrary.citation));
                lines
            }
            Piece::Question => {
                let Some(question) = &cell.question else {
                    return Vec::new();
                };
                let ask = Sentence::new("explanation-ask").with("question", question.clone());
                self.indented(&pen.say(&ask), SOURCES, Role::Plain)
            }
        }
    }

    /// A source whole, with its date and its note.
    fn cite(&self, citation: &Citation) -> Vec<Line<'static>> {
        let pen = self.pen;
        let source = Sentence::new("compare-source")
            .with("source", citation.source())
            .with("date", citation.date());
        let mut lines = self.indented(&pen.say(&source), SOURCES, Role::Muted);
        if !citation.note.is_empty() {
            let note = Sentence::new("explanation-note").with("note", citation.note.as_str());
            lines.extend(self.indented(&pen.say(&note), SOURCES, Role::Muted));
        }
        lines
    }

    fn indented(&self, words: &str, indent: usize, role: Role) -> Vec<Line<'static>> {
        indented(words, indent, self.pen.width, self.pen.theme(), role)
    }
}

fn row_of(item: &Item) -> usize {
    match item {
        Item::Row(row) | Item::Detail(row, ..) => *row,
    }
}

/// An address that a column would break in the middle is cut at its end: the detail has it whole.
fn fit_address(words: &str, room: usize) -> String {
    if words.contains(' ') || !words.contains("://") {
        return words.to_owned();
    }
    text::fit(&text::short_address(words), room).into_owned()
}

/// Names a hoster in the results, with a mark where it is to be compared.
pub(in super::super) fn name(pen: &Pen<'_>, hoster: usize) -> String {
    let name = pen.world.name(hoster);
    if pen.app.marked.contains(&hoster) {
        pen.say(&Sentence::new("compare-mark").with("name", name))
    } else {
        name.to_owned()
    }
}

/// Says above the results which hosters are marked, and how to go on.
pub(in super::super) fn marked(pen: &Pen<'_>) -> Vec<Line<'static>> {
    let marked = &pen.app.marked;
    if marked.is_empty() {
        return Vec::new();
    }
    let names: Vec<String> = marked
        .iter()
        .map(|hoster| pen.world.name(*hoster).to_owned())
        .collect();
    let said = Sentence::new("compare-marked").with("names", pen.locale.all(&names));
    // Where letters are typed, keys are those of the card.
    let keys = match pen.app.screen {
        Screen::Browse(_) => Sentence::new("compare-marked-cards"),
        _ => Sentence::new("compare-marked-keys").with("count", marked.len()),
    };
    let mut lines = pen.paragraph(&pen.say(&said), Role::Open);
    lines.extend(pen.paragraph(&pen.say(&keys), Role::Muted));
    lines
}
