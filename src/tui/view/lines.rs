//! Texts as styled lines: broken, moved to the right, with something at the end.

use ratatui::text::{Line, Span};

use crate::text;
use crate::tui::theme::{Role, Theme};

/// Breaks a text into styled lines.
pub fn paragraph(words: &str, width: usize, theme: Theme, role: Role) -> Vec<Line<'static>> {
    let style = theme.style(role);
    text::wrap(words, width)
        .into_iter()
        .map(|line| Line::styled(line, style))
        .collect()
}

/// Breaks a text into styled lines that begin with `indent` spaces.
pub fn indented(
    words: &str,
    indent: usize,
    width: usize,
    theme: Theme,
    role: Role,
) -> Vec<Line<'static>> {
    let style = theme.style(role);
    text::wrap(words, width.saturating_sub(indent))
        .into_iter()
        .map(|line| {
            Line::from(vec![
                Span::raw(" ".repeat(indent)),
                Span::styled(line, style),
            ])
        })
        .collect()
}

/// A line with something at its right end, in exactly `width` columns where both fit.
pub fn line_with_end(start: Vec<Span<'static>>, end: Span<'static>, width: usize) -> Line<'static> {
    let mut line = Line::from(start);
    let missing = width.saturating_sub(line.width() + end.width());
    if missing == 0 {
        return line;
    }
    line.push_span(Span::raw(" ".repeat(missing)));
    line.push_span(end);
    line
}
