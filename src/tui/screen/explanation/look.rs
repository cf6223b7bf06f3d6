//! How an explanation looks.
//!
//! ```text
//!  Infini · 1er · confirmé
//!    Vos conditions
//!  ▸ Accueille les associations.                                   rempli
//!      a-brest.net/article21543.html · février 2020, à confirmer
//!    Rempli
//!    …                                                              3 / 3
//!    7 points assurés + 0 ouvert + 0 perdu = 7
//! ```

use ratatui::style::Modifier;
use ratatui::text::{Line, Span};

use super::{Detail, Item, Parts, Pen, Section, State, items, standing};
use crate::criteria::identity;
use crate::explanation::{self, Citation, Contrary, Hundredths};
use crate::locale::Sentence;
use crate::matching::{Assessment, Group};
use crate::text;
use crate::tui::theme::Role;
use crate::tui::view::{Entry, indented, line_with_end};
use crate::wording;

/// Columns before what belongs to a line.
pub(in crate::tui::screen) const INDENT: usize = 4;
/// Columns kept for points at the right of a line.
const POINTS: usize = 14;
/// The columns that a source keeps where the age of its date would take them.
const LEAST_SOURCE: usize = 24;

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    let mut entries = Vec::new();
    let mut section_before = None;
    for item in items(pen.app, state) {
        let section = match item {
            Item::Need(section, _) => Some(section),
            Item::Question(_) => Some(Section::Questions),
            Item::AlsoAsk(_) => Some(Section::AlsoAsk),
            Item::Sum | Item::Closed => None,
        };
        if section.is_some() && section != section_before {
            if !entries.is_empty() {
                entries.push(Entry::blank());
            }
            let asks_before = section_before == Some(Section::Questions);
            if section == Some(Section::AlsoAsk) && !asks_before {
                entries.extend(heading(pen, state, Some(Section::Questions)));
            }
            entries.extend(heading(pen, state, section));
            section_before = section;
        }
        entries.push(entry(pen, state, item));
    }
    if !matches!(section_before, Some(Section::Questions | Section::AlsoAsk)) {
        entries.extend(closing(pen, state));
    }
    let name = pen.world.name(state.hoster);
    let title = Sentence::new("explanation-title").with("name", name);
    Parts {
        title: pen.say(&title),
        head: head(pen, state),
        entries,
        selected: state.selected,
    }
}

/// Where the hoster stands, in words.
fn head(pen: &Pen<'_>, state: &State) -> Vec<Line<'static>> {
    let ranking = &pen.app.matched.ranking;
    let mut lines = Vec::new();
    if let Some(found) = ranking.proposed_at(state.hoster) {
        let mut words = vec![pen.say(&explanation::rank(found))];
        words.push(pen.say(&explanation::group_short(found.group)));
        words.push(pen.say(&explanation::score(found.standing.parts)));
        if found.group == Group::ToConfirm {
            words.push(pen.say(&explanation::open_conditions(found.open_conditions)));
        }
        lines.extend(pen.paragraph(&words.join(" · "), Role::Title));
    } else if ranking.excluded_at(state.hoster).is_some() {
        lines.extend(pen.paragraph(&pen.text("explanation-excluded"), Role::Title));
    } else {
        lines.extend(pen.paragraph(&pen.text("explanation-closed"), Role::Title));
    }
    let hoster = pen.world.hoster(state.hoster);
    for remark in hoster.into_iter().flat_map(explanation::remarks) {
        lines.extend(pen.paragraph(&pen.say(&remark), Role::Warning));
    }
    lines
}

fn heading(pen: &Pen<'_>, state: &State, section: Option<Section>) -> Vec<Entry> {
    let key = match section {
        None => return Vec::new(),
        Some(Section::Conditions) => "section-conditions",
        Some(Section::Wishes(fit)) => match fit {
            crate::criteria::State::Met => "section-met",
            crate::criteria::State::Partly => "section-partly",
            crate::criteria::State::NotMet => "section-not-met",
            crate::criteria::State::NotDocumented => "section-not-documented",
        },
        Some(Section::Questions) => {
            let heading = pen.heading(&pen.text("section-questions"));
            return std::iter::once(heading)
                .chain(outlook(pen, state))
                .collect();
        }
        Some(Section::AlsoAsk) => {
            let also = Entry::text(pen.paragraph(&pen.text("questions-also"), Role::Muted));
            return vec![also];
        }
    };
    vec![pen.heading(&pen.text(key))]
}

/// What favourable answers would change.
fn outlook(pen: &Pen<'_>, state: &State) -> Option<Entry> {
    let ranking = &pen.app.matched.ranking;
    let found = ranking.proposed_at(state.hoster)?;
    let first = ranking.proposed.first()?;
    let outlook = explanation::outlook(
        found,
        &ranking.proposed,
        pen.world.name(first.standing.hoster),
    );
    Some(Entry::text(pen.paragraph(&pen.say(&outlook), Role::Muted)))
}

/// What ends an explanation that has nothing to ask.
fn closing(pen: &Pen<'_>, state: &State) -> Vec<Entry> {
    outlook(pen, state)
        .into_iter()
        .flat_map(|outlook| [Entry::blank(), outlook])
        .collect()
}

fn entry(pen: &Pen<'_>, state: &State, item: Item) -> Entry {
    match item {
        Item::Need(_, one) => Entry::item(need(pen, state, one)),
        Item::Sum => {
            let parts = standing(pen.app, state.hoster).map(|standing| standing.parts);
            let sum = explanation::sum(parts.unwrap_or_default());
            Entry::item(pen.paragraph(&pen.say(&sum), Role::Title))
        }
        Item::Question(index) | Item::AlsoAsk(index) => {
            let need = pen.app.matched.needs.needs.get(index);
            let words = pen
                .world
                .hoster(state.hoster)
                .zip(need)
                .map(|(hoster, need)| pen.say(&explanation::question(need, &hoster.facts)));
            let words = words.unwrap_or_default();
            Entry::item(pen.paragraph(&words, Role::Plain))
        }
        Item::Closed => Entry::item(closed(pen, state)),
    }
}

/// What documents that a hoster has closed; in detail also what is noted there, and what other sources say.
fn closed(pen: &Pen<'_>, state: &State) -> Vec<Line<'static>> {
    let open = state.open == Some(Detail::Closed);
    let documented = pen
        .world
        .hoster(state.hoster)
        .and_then(|hoster| explanation::entry(hoster, &identity::STATUS, pen.world.today));
    let Some(documented) = documented else {
        return Vec::new();
    };
    let mut lines: Vec<Line<'static>> = documented
        .clauses
        .iter()
        .flat_map(|clause| pen.paragraph(&pen.say(clause), Role::Plain))
        .collect();
    lines.extend(
        documented
            .citations
            .iter()
            .flat_map(|citation| cite(pen, citation, open)),
    );
    lines.extend(history(pen, &documented.history, open));
    lines
}

/// What other sources say otherwise: in detail, or only that they do.
fn history(pen: &Pen<'_>, history: &[Contrary], open: bool) -> Vec<Line<'static>> {
    if !open && !history.is_empty() {
        let more = Sentence::new("explanation-history").with("count", history.len());
        return below(pen, &pen.say(&more));
    }
    let shown = history.iter().filter(|_| open);
    let otherwise = |contrary: &Contrary| {
        let said = contrary.say();
        let mut lines = below(pen, &pen.say(&said));
        lines.extend(cite(pen, &contrary.citation, true));
        lines
    };
    shown.flat_map(otherwise).collect()
}

fn need(pen: &Pen<'_>, state: &State, one: Assessment) -> Vec<Line<'static>> {
    let needs = &pen.app.matched.needs.needs;
    let (Some(hoster), Some(need)) = (pen.world.hoster(state.hoster), needs.get(one.need)) else {
        return Vec::new();
    };
    let line = explanation::line(hoster, need, one, pen.world.today);
    let points = Span::styled(points(pen, state, one), Modifier::BOLD);
    let room = pen.width.saturating_sub(POINTS.max(points.width() + 1));
    let mut sentence = text::wrap(&pen.say(&line.sentence), room)
        .into_iter()
        .map(Line::raw);
    let first = sentence.next().unwrap_or_default();
    let mut lines = vec![line_with_end(first.spans, points, pen.width)];
    lines.extend(sentence);
    let open = state.open == Some(Detail::Need(one.need));
    for (index, citation) in line.citations.iter().enumerate() {
        // Where notes are hidden, a page that says two things is shown once.
        let shown =
            line.citations.iter().take(index).any(|earlier| {
                (&earlier.source, &earlier.seen) == (&citation.source, &citation.seen)
            });
        if open || !shown {
            lines.extend(cite(pen, citation, open));
        }
    }
    if let Some(said) = explanation::volunteers(hoster, need, one, &pen.app.matched.ranking) {
        lines.extend(below(pen, &pen.say(&said)));
    }
    lines.extend(history(pen, &line.history, open));
    if !open {
        return lines;
    }
    if let Some(question) = &line.question {
        let ask = Sentence::new("explanation-ask").with("question", question.clone());
        lines.extend(below(pen, &pen.say(&ask)));
    }
    lines.extend(below(pen, &origin(pen, one)));
    lines
}

/// Why the need is there: its importance, and the question that made it.
pub(in crate::tui::screen) fn origin(pen: &Pen<'_>, one: Assessment) -> String {
    let Some(origin) = pen.app.matched.origins.get(one.need) else {
        return String::new();
    };
    wording::origin(pen.locale, origin, one.importance)
}

/// The points of a wish, from assured to possible; a word for a condition.
fn points(pen: &Pen<'_>, state: &State, one: Assessment) -> String {
    if one.is_condition() {
        return pen.say(&explanation::condition(&one, pen.app.silence));
    }
    let shared = standing(pen.app, state.hoster)
        .map(explanation::share_parts)
        .unwrap_or_default();
    let of_need = shared.into_iter().find(|(need, _)| *need == one.need);
    let Some((_, [assured, open, _])) = of_need else {
        return String::new();
    };
    let number = |points: Hundredths| pen.locale.number(points.decimal());
    let reached = if open == Hundredths(0) {
        number(assured)
    } else {
        format!(
            "{}–{}",
            number(assured),
            number(Hundredths(assured.0 + open.0))
        )
    };
    let most = usize::try_from(one.importance.points()).unwrap_or_default();
    pen.say(
        &Sentence::new("points-of")
            .with("points", reached)
            .with("most", most),
    )
}

pub(in crate::tui::screen) fn below(pen: &Pen<'_>, words: &str) -> Vec<Line<'static>> {
    indented(words, INDENT, pen.width, pen.theme(), Role::Muted)
}

/// A source with its date; whole, with its note, where the detail is open.
pub(in crate::tui::screen) fn cite(
    pen: &Pen<'_>,
    citation: &Citation,
    whole: bool,
) -> Vec<Line<'static>> {
    let source = pen.say(&citation.source());
    if whole {
        let date = pen.say(&citation.date());
        let mut lines = below(pen, &format!("{source} · {date}"));
        if !citation.note.is_empty() {
            let note = Sentence::new("explanation-note").with("note", citation.note.as_str());
            lines.extend(below(pen, &pen.say(&note)));
        }
        return lines;
    }
    let short = text::short_address(&source);
    let room = |date: &str| pen.width.saturating_sub(INDENT + text::width(date) + 3);
    let mut date = pen.say(&citation.date());
    if room(&date) < text::width(&short).min(LEAST_SOURCE) {
        date = pen.say(&citation.short_date());
    }
    let short = text::fit(&short, room(&date));
    below(pen, &format!("{short} · {date}"))
}
