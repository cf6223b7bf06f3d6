//! What every screen looks like, and how it is drawn.
//!
//! ```text
//!  title                                   state     where am I, is it saved
//! ──────────────────────────────────────────────
//!  head                                              what stays in view: the question
//!
//!  ▸ entry                                           a list that scrolls with the selection
//!    entry
//! ──────────────────────────────────────────────
//!  footer                                            made from the key table
//! ```

mod lines;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Modifier;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

use super::theme::{Glyphs, Role, Theme};
use crate::text;

pub use lines::{indented, line_with_end, paragraph};

/// The fewest columns in which something can be read.
pub const LEAST_WIDTH: u16 = 24;
/// The fewest rows in which something can be read.
pub const LEAST_HEIGHT: u16 = 6;
/// Under this height the rules and blank lines go: content comes first.
const COMPACT_HEIGHT: u16 = 14;
/// The columns before an entry: a space, the mark, a space.
pub const MARGIN: u16 = 3;

/// One entry of a list: lines that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The lines, without the margin.
    pub lines: Vec<Line<'static>>,
    /// Whether it can be selected.
    pub selectable: bool,
    /// The column of the cursor in the first line, where something is typed there: always in an entry that stands
    /// first and cannot be selected, otherwise while it is selected.
    pub cursor: Option<u16>,
}

impl Entry {
    /// An entry that can be selected.
    pub fn item(lines: Vec<Line<'static>>) -> Self {
        Self {
            lines,
            selectable: true,
            cursor: None,
        }
    }

    /// Text between the entries.
    pub fn text(lines: Vec<Line<'static>>) -> Self {
        Self {
            lines,
            selectable: false,
            cursor: None,
        }
    }

    /// A line that is being typed, with the column of the cursor.
    pub fn typed(text: String, column: usize) -> Self {
        Self {
            cursor: u16::try_from(column).ok(),
            ..Self::text(vec![Line::raw(text)])
        }
    }

    /// An empty line.
    pub fn blank() -> Self {
        Self::text(vec![Line::default()])
    }
}

/// Where one writes, among the rows of a list that is written text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Caret {
    /// The row, counted from the first of the text.
    pub row: usize,
    /// The cell in that row.
    pub column: usize,
}

/// One screen, ready to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// Where am I.
    pub title: String,
    /// Is it saved.
    pub state: String,
    /// What stays in view above the list.
    pub head: Vec<Line<'static>>,
    /// The list.
    pub entries: Vec<Entry>,
    /// Which of the selectable entries is selected.
    pub selected: usize,
    /// What stands beside the list: to its right where there is room, else under it.
    pub aside: Vec<Line<'static>>,
    /// Where one writes, on a screen that is written on: the list follows it as it follows a selection.
    pub caret: Option<Caret>,
    /// The keys, as many as fit.
    pub footer: String,
    /// The colours.
    pub theme: Theme,
    /// The signs.
    pub glyphs: Glyphs,
}

/// The parts of the screen, top to bottom.
struct Areas {
    title: Rect,
    rules: Vec<Rect>,
    head: Rect,
    body: Rect,
    aside: Rect,
    footer: Rect,
}

/// The fewest columns in which something can stand to the right of a list.
pub const WIDE: u16 = 76;

/// The columns of what stands to the right of a list, in a terminal of this many.
pub fn aside_width(columns: u16) -> u16 {
    (columns * 2 / 5).clamp(30, 44)
}

/// The columns between a list and what stands to its right: the marks of scrolling, a rule, a space.
pub const ASIDE_GAP: u16 = 3;

impl View {
    fn areas(&self, area: Rect) -> Areas {
        let spacious = area.height >= COMPACT_HEIGHT;
        let row = |y: u16, height: u16| Rect { y, height, ..area }.intersection(area);
        let top = area.y + 1 + u16::from(spacious);
        let bottom = area.bottom().saturating_sub(1 + u16::from(spacious));
        let room = bottom.saturating_sub(top);
        // The list keeps at least half of the room, whatever stands above it.
        let most = if self.entries.is_empty() {
            room
        } else {
            room / 2
        };
        let head = u16::try_from(self.head.len()).unwrap_or(u16::MAX).min(most);
        let gap = u16::from(spacious && head > 0);
        let body = top + head + gap;
        let (body, aside) = self.split(row(body, bottom.saturating_sub(body)));
        Areas {
            title: row(area.y, 1),
            rules: if spacious {
                vec![row(area.y + 1, 1), row(bottom, 1)]
            } else {
                Vec::new()
            },
            head: row(top, head),
            body,
            aside,
            footer: row(area.bottom().saturating_sub(1), 1),
        }
    }

    /// Divides the room of the list: something may stand beside it.
    fn split(&self, body: Rect) -> (Rect, Rect) {
        if self.aside.is_empty() {
            return (body, Rect::ZERO);
        }
        if body.width >= WIDE {
            let width = aside_width(body.width);
            let list = body.width - width - ASIDE_GAP;
            let aside = Rect {
                x: body.x + list + ASIDE_GAP,
                width,
                ..body
            };
            return (
                Rect {
                    width: list + 1,
                    ..body
                },
                aside,
            );
        }
        // A blank line keeps it apart; the list keeps at least as many rows.
        let wanted = u16::try_from(self.aside.len()).unwrap_or(u16::MAX);
        let height = wanted.min(body.height.saturating_sub(1) / 2);
        let aside = Rect {
            x: body.x + 1,
            y: body.bottom() - height,
            width: body.width.saturating_sub(1),
            height,
        };
        let gap = u16::from(height > 0);
        (
            Rect {
                height: body.height - height - gap,
                ..body
            },
            aside,
        )
    }

    fn draw_aside(&self, body: Rect, area: Rect, buffer: &mut Buffer) {
        if area.x > body.x + 1 {
            for y in area.y..area.bottom() {
                let muted = self.theme.style(Role::Muted);
                buffer.set_stringn(area.x - 2, y, self.glyphs.side, 1, muted);
            }
        }
        // Where not everything fits, blank lines go first.
        let mut spare = self.aside.len().saturating_sub(area.height.into());
        let kept = self.aside.iter().filter(|line| {
            let goes = spare > 0 && line.width() == 0;
            spare -= usize::from(goes);
            !goes
        });
        for (line, y) in kept.zip(area.y..area.bottom()) {
            buffer.set_line(area.x, y, line, area.width);
        }
    }

    /// The first row of the selected entry among all rows of the list, and its height.
    fn selected_rows(&self) -> Option<(usize, usize)> {
        if let Some(caret) = self.caret {
            return Some((caret.row, 1));
        }
        let mut top = 0;
        let mut selectable = 0;
        for entry in &self.entries {
            if entry.selectable {
                if selectable == self.selected {
                    return Some((top, entry.lines.len()));
                }
                selectable += 1;
            }
            top += entry.lines.len();
        }
        None
    }

    /// The selected entry.
    fn selected_entry(&self) -> Option<&Entry> {
        let mut selectable = self.entries.iter().filter(|entry| entry.selectable);
        selectable.nth(self.selected)
    }

    /// How many rows of the list are scrolled away: the selected entry is brought near the middle, and
    /// its first row is always in view.
    fn offset(&self, height: usize) -> usize {
        let total: usize = self.entries.iter().map(|entry| entry.lines.len()).sum();
        let Some((top, rows)) = self.selected_rows() else {
            return 0;
        };
        // What stands before the first entry can be selected by nothing: this is where it is read.
        if self.selected == 0 && top + rows.min(height / 2) <= height {
            return 0;
        }
        let middle = (top + rows.min(height) / 2).saturating_sub(height / 2);
        // A heading right above says what the entry is about: it stays in view where there is room.
        let heading = Some(self.heading_rows()).filter(|rows| *rows < height / 2);
        let first = top - heading.unwrap_or(0).min(top);
        middle.min(total.saturating_sub(height)).min(first)
    }

    /// How many rows the heading right above the selected entry takes; none where another entry is there.
    fn heading_rows(&self) -> usize {
        if self.caret.is_some() {
            return 0;
        }
        let mut selectable = 0;
        let mut heading = 0;
        for entry in &self.entries {
            if entry.selectable && selectable == self.selected {
                return heading;
            }
            let is_heading = !entry.selectable && entry.lines.iter().any(|line| line.width() > 0);
            heading = if is_heading { entry.lines.len() } else { 0 };
            selectable += usize::from(entry.selectable);
        }
        0
    }

    /// Returns where the hardware cursor belongs: where something is typed, or on the mark of what is
    /// selected, where screen readers and magnifiers look for it.
    pub fn cursor(&self, area: Rect) -> Option<Position> {
        let body = self.areas(area).body;
        // What is typed stands first in its list, which then has nothing to select.
        let first = self.entries.first().filter(|entry| !entry.selectable);
        if let Some(column) = first.and_then(|entry| entry.cursor) {
            let x = MARGIN.saturating_add(column);
            return (body.height > 0 && x < body.width).then(|| Position::new(body.x + x, body.y));
        }
        let (top, _) = self.selected_rows()?;
        let row = u16::try_from(top.checked_sub(self.offset(body.height.into()))?).ok()?;
        let typed = self.selected_entry().and_then(|entry| entry.cursor);
        let column = match self.caret {
            _ if typed.is_some() => MARGIN.saturating_add(typed.unwrap_or_default()),
            Some(caret) => MARGIN.saturating_add(u16::try_from(caret.column).unwrap_or(u16::MAX)),
            None => 1,
        };
        (row < body.height && column < body.width)
            .then(|| Position::new(body.x + column, body.y + row))
    }

    fn draw_list(&self, body: Rect, buffer: &mut Buffer) {
        let offset = self.offset(body.height.into());
        self.draw_scroll_marks(body, offset, buffer);
        let mut selectable = 0;
        let rows = self.entries.iter().flat_map(|entry| {
            let selected = entry.selectable && selectable == self.selected;
            selectable += usize::from(entry.selectable);
            entry
                .lines
                .iter()
                .enumerate()
                .map(move |(index, line)| (selected && index == 0, line))
        });
        for ((selected, line), y) in rows.skip(offset).zip(body.y..body.bottom()) {
            let x = body.x + MARGIN;
            // The last column belongs to the marks of scrolling.
            let width = body.width.saturating_sub(MARGIN + 1);
            if selected {
                buffer.set_stringn(body.x + 1, y, self.glyphs.selected, 1, Modifier::BOLD);
                let line = line.clone().patch_style(Modifier::REVERSED);
                buffer.set_line(x, y, &line, width);
            } else {
                buffer.set_line(x, y, line, width);
            }
        }
    }

    /// Marks, at the right edge, that there is more above or below.
    fn draw_scroll_marks(&self, body: Rect, offset: usize, buffer: &mut Buffer) {
        let total: usize = self.entries.iter().map(|entry| entry.lines.len()).sum();
        let Some(x) = body.right().checked_sub(1).filter(|_| !body.is_empty()) else {
            return;
        };
        if offset > 0 {
            buffer.set_string(x, body.y, self.glyphs.above, Modifier::BOLD);
        }
        if offset + usize::from(body.height) < total {
            buffer.set_string(x, body.bottom() - 1, self.glyphs.below, Modifier::BOLD);
        }
    }

    /// What stands above the list; where not all of it fits, it is seen that it goes on.
    fn draw_head(&self, area: Rect, buffer: &mut Buffer) {
        let width = area.width.saturating_sub(1);
        for (line, y) in self.head.iter().zip(area.y..area.bottom()) {
            buffer.set_line(area.x + 1, y, line, width);
        }
        let shown = usize::from(area.height);
        if let Some(last) = self.head.get(..shown).and_then(<[_]>::last)
            && shown < self.head.len()
            && width > 0
        {
            let end = u16::try_from(last.width()).unwrap_or(width).min(width - 1);
            let style = last.spans.last().map_or(last.style, |span| span.style);
            buffer.set_string(area.x + 1 + end, area.bottom() - 1, text::ELLIPSIS, style);
        }
    }

    fn draw_title(&self, area: Rect, buffer: &mut Buffer) {
        let width = usize::from(area.width.saturating_sub(2));
        let state = text::fit(&self.state, width / 2);
        let room = width.saturating_sub(text::width(&state) + 1);
        let title = text::pad(&self.title, room);
        let line = Line::from(vec![
            Span::raw(" "),
            Span::styled(title, self.theme.style(Role::Title)),
            Span::raw(" "),
            Span::styled(state.into_owned(), self.theme.style(Role::Muted)),
        ]);
        buffer.set_line(area.x, area.y, &line, area.width);
    }
}

impl Widget for &View {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return;
        }
        let areas = self.areas(area);
        self.draw_title(areas.title, buffer);
        for rule in areas.rules {
            let line = self.glyphs.rule.repeat(rule.width.into());
            buffer.set_stringn(
                rule.x,
                rule.y,
                line,
                rule.width.into(),
                self.theme.style(Role::Muted),
            );
        }
        self.draw_head(areas.head, buffer);
        self.draw_list(areas.body, buffer);
        self.draw_aside(areas.body, areas.aside, buffer);
        let footer = Line::styled(format!(" {}", self.footer), self.theme.style(Role::Plain));
        buffer.set_line(areas.footer.x, areas.footer.y, &footer, areas.footer.width);
    }
}
