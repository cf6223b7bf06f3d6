//! How the results look.
//!
//! ```text
//!  Peser ← un contact aux heures de bureau : important →   (besoin 3 sur 7, Tab : suivant)
//!
//!    Confirmés : toutes vos conditions sont documentées
//!  ▸ 1   Infini            ████████████░░░···  11 points sur 17, jusqu’à 14
//!          pour : … · contre : …
//!    2=  Framasoft         ████████░░░░░░░···                      rang 4 avant
//! ```

use ratatui::text::{Line, Span};

use super::super::{compare, workshop};
use super::{Item, Parts, Pen, Section, State, items, live};
use crate::explanation;
use crate::locale::Sentence;
use crate::matching::{self, Group, Match, Order, Silence};
use crate::text;
use crate::tui::theme::Role;
use crate::tui::view::{Entry, MARGIN, indented, line_with_end};

/// Columns of the rank and the space after it.
const RANK: usize = 4;
/// The columns of a name in a list, at least, and as a share of the width where there is more room.
const NAME: usize = 20;
const NAME_SHARE: usize = 4;
/// The widest bar.
const WIDEST_BAR: usize = 20;
/// The narrowest bar in which three parts can be told apart.
const NARROWEST_BAR: usize = 10;

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    let ranking = &pen.app.matched.ranking;
    let mut entries = Vec::new();
    let mut heading_before = None;
    for item in items(pen.app, state) {
        let heading = heading_of(&item, ranking);
        if heading.is_some() && heading != heading_before {
            if !entries.is_empty() {
                entries.push(Entry::blank());
            }
            entries.extend(heading_entries(pen, heading));
            heading_before = heading;
        }
        if item == Item::Answers && pen.app.journey.workshop.is_group() {
            entries.push(Entry::blank());
            entries.extend(workshop::differences(pen));
            entries.push(Entry::blank());
        }
        entries.push(entry(pen, state, item));
    }
    let title = Sentence::new("results-title")
        .with("confirmed", ranking.count(Group::Confirmed))
        .with("toconfirm", ranking.count(Group::ToConfirm));
    Parts {
        title: pen.say(&title),
        head: head(pen, state),
        entries,
        selected: state.selected,
    }
}

/// The signs of the bar and the order, said once; whatever leaves nothing to show; and what is weighed.
fn head(pen: &Pen<'_>, state: &State) -> Vec<Line<'static>> {
    let ranking = &pen.app.matched.ranking;
    let in_order = |key: &str| pen.say(&Sentence::new(key).with("order", pen.app.order.word()));
    let words = if pen.app.matched.needs.needs.is_empty() {
        in_order("results-no-needs")
    } else if ranking.proposed.is_empty() {
        pen.text("results-nobody")
    } else if ranking.points.0 == 0 {
        in_order("results-no-wishes")
    } else {
        let glyphs = pen.world.glyphs;
        let legend = Sentence::new("results-legend")
            .with("assured", glyphs.assured)
            .with("open", glyphs.open)
            .with("lost", glyphs.lost)
            .with("order", order(pen.app.order));
        pen.say(&legend)
    };
    let mut lines = pen.paragraph(&words, Role::Muted);
    if pen.app.silence == Silence::NotMet {
        lines.extend(pen.paragraph(&pen.text("results-strict"), Role::Warning));
    }
    lines.extend(robustness(pen));
    lines.extend(live::line(pen, state));
    lines.extend(compare::marked(pen));
    lines
}

/// In how many of the weightings that are compatible with the answers the first hoster stays in front.
fn robustness(pen: &Pen<'_>) -> Vec<Line<'static>> {
    let ranking = &pen.app.matched.ranking;
    let Some(first) = ranking.proposed.first().filter(|_| ranking.points.0 > 0) else {
        return Vec::new();
    };
    let width = usize::from(pen.app.size.0).saturating_sub(usize::from(MARGIN));
    let hoster = first.standing.hoster;
    let shares = pen.app.shares();
    let said = match shares.and_then(|shares| shares.of(hoster)) {
        _ if first.tied => pen.text("results-level"),
        None => pen.text("robustness-drawing"),
        Some(one) => {
            let name = pen.world.name(hoster);
            let said = pen.say(&explanation::robust_share(name, one.first()));
            if text::width(&said) <= width {
                said
            } else {
                pen.say(&explanation::robust_share_short(name, one.first()))
            }
        }
    };
    pen.above(&text::fit(&said, width), Role::Muted)
}

/// Names the order; where it is not that of the ranks, those are named too.
fn order(order: Order) -> Sentence {
    let name = explanation::order(order);
    match order {
        Order::Assured => name,
        Order::Possible | Order::Documented | Order::Name => {
            Sentence::new("results-order").with("order", name)
        }
    }
}

/// The parts of the list that have a heading.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Heading {
    Proposed(Group),
    Relaxations,
    Excluded,
    Closed,
}

fn heading_of(item: &Item, ranking: &matching::Ranking) -> Option<Heading> {
    match item {
        Item::Proposed(place) => Some(Heading::Proposed(ranking.proposed.get(*place)?.group)),
        Item::More(Section::Proposed(group), _) => Some(Heading::Proposed(*group)),
        Item::Relaxation(_) => Some(Heading::Relaxations),
        Item::Excluded(_) | Item::More(Section::Excluded, _) => Some(Heading::Excluded),
        Item::Closed(_) => Some(Heading::Closed),
        Item::Answers => None,
    }
}

fn heading_entries(pen: &Pen<'_>, heading: Option<Heading>) -> Vec<Entry> {
    let matched = &pen.app.matched;
    let ranking = &matched.ranking;
    match heading {
        None => Vec::new(),
        Some(Heading::Proposed(group)) => {
            vec![pen.heading(&pen.say(&explanation::group(group)))]
        }
        Some(Heading::Relaxations) => vec![pen.heading(&pen.text("relaxations-title"))],
        Some(Heading::Closed) => {
            let count = Sentence::new("closed-count").with("count", ranking.closed.len());
            vec![pen.heading(&pen.say(&count))]
        }
        Some(Heading::Excluded) => {
            let count = Sentence::new("excluded-count").with("count", ranking.excluded.len());
            let costs = ranking
                .conditions
                .iter()
                .filter(|cost| cost.sets_aside > 0)
                .filter_map(|cost| explanation::condition_cost(cost, &matched.needs.needs))
                .map(|cost| Entry::text(pen.paragraph(&pen.say(&cost), Role::Muted)));
            std::iter::once(pen.heading(&pen.say(&count)))
                .chain(costs)
                .collect()
        }
    }
}

fn entry(pen: &Pen<'_>, state: &State, item: Item) -> Entry {
    let ranking = &pen.app.matched.ranking;
    let lines = match item {
        Item::Proposed(place) => ranking
            .proposed
            .get(place)
            .map(|found| proposed(pen, state, found))
            .unwrap_or_default(),
        Item::Excluded(place) => ranking
            .excluded
            .get(place)
            .map(|found| excluded(pen, state, found))
            .unwrap_or_default(),
        Item::More(_, hidden) => {
            let more = Sentence::new("results-more").with("count", hidden);
            pen.paragraph(&pen.say(&more), Role::Muted)
        }
        Item::Relaxation(place) => relaxation(pen, place),
        Item::Closed(position) => pen.paragraph(&compare::name(pen, position), Role::Plain),
        Item::Answers => {
            return Entry::item(pen.paragraph(&pen.text("results-answers"), Role::Plain));
        }
    };
    Entry::item(lines)
}

/// The rank that a hoster had when somebody came here, where it has another one now.
fn was(pen: &Pen<'_>, state: &State, hoster: usize, rank: Option<usize>) -> Span<'static> {
    let was = state.before.was(hoster, rank);
    let words = was.map_or(String::new(), |was| pen.say(&was));
    Span::styled(words, pen.theme().style(Role::Open))
}

fn proposed(pen: &Pen<'_>, state: &State, found: &Match) -> Vec<Line<'static>> {
    let matched = &pen.app.matched;
    let theme = pen.theme();
    let rank = text::pad(&pen.say(&explanation::rank_mark(found)), RANK);
    let name = compare::name(pen, found.standing.hoster);
    let was = was(pen, state, found.standing.hoster, Some(found.rank));
    let room = match was.width() {
        0 => pen.width,
        was => pen.width.saturating_sub(was + 1),
    };
    let mut first = vec![Span::raw(rank)];
    let score = pen.say(&explanation::score(found.standing.parts));
    let has_score = matched.ranking.points.0 > 0;
    let bar = (pen.width / 4).clamp(NARROWEST_BAR, WIDEST_BAR);
    let name_width = if has_score {
        NAME.max(pen.width / NAME_SHARE)
            .min(room.saturating_sub(RANK + bar + 1))
    } else {
        room.saturating_sub(RANK)
    };
    let score_fits = RANK + name_width + 1 + bar + 2 + text::width(&score) <= room;
    first.push(Span::styled(
        text::pad(&name, name_width),
        theme.style(Role::Title),
    ));
    if has_score {
        first.push(Span::raw(" "));
        first.extend(bar_spans(pen, found, bar));
    }
    if has_score && score_fits {
        first.push(Span::raw(format!("  {score}")));
    }
    let mut lines = vec![line_with_end(first, was, pen.width)];
    let mut below = |words: &str, role: Role| {
        lines.extend(indented(words, RANK, pen.width, theme, role));
    };
    if has_score && !score_fits {
        below(&score, Role::Plain);
    }
    let hoster = pen.world.hoster(found.standing.hoster);
    for remark in hoster.into_iter().flat_map(explanation::remarks) {
        below(&pen.say(&remark), Role::Warning);
    }
    if found.open_conditions > 0 {
        let open: Vec<String> = found
            .standing
            .open_conditions()
            .filter_map(|condition| matched.needs.needs.get(condition.need))
            .map(|need| pen.say(&explanation::short(need)))
            .collect();
        let open = Sentence::new("results-open-conditions").with("list", pen.locale.all(&open));
        below(&pen.say(&open), Role::Open);
    }
    if has_score {
        let drivers = matching::drivers(&found.standing, &matched.ranking.field);
        let line = explanation::driver_line(&drivers, &found.standing, &matched.needs.needs);
        below(&pen.say(&line), Role::Muted);
    }
    lines
}

/// The three parts of a score as a bar that reads without colour.
fn bar_spans(pen: &Pen<'_>, found: &Match, width: usize) -> Vec<Span<'static>> {
    let cells = u16::try_from(width).unwrap_or(0);
    let [assured, open, lost] = explanation::bar(found.standing.parts, cells);
    let glyphs = pen.world.glyphs;
    [
        (assured, glyphs.assured, Role::Assured),
        (open, glyphs.open, Role::Open),
        (lost, glyphs.lost, Role::Lost),
    ]
    .into_iter()
    .map(|(cells, glyph, role)| Span::styled(glyph.repeat(cells.into()), pen.theme().style(role)))
    .collect()
}

fn excluded(pen: &Pen<'_>, state: &State, found: &matching::Excluded) -> Vec<Line<'static>> {
    let needs = &pen.app.matched.needs.needs;
    let reasons: Vec<String> = found
        .failed
        .iter()
        .filter_map(|index| {
            let short = explanation::short(needs.get(*index)?);
            // Silence that counts as not met is still silence, never a no.
            let state = explanation::condition(found.standing.of_need(*index)?, pen.app.silence);
            let reason = Sentence::new("results-reason")
                .with("need", short)
                .with("state", state);
            Some(pen.say(&reason))
        })
        .collect();
    let name = compare::name(pen, found.standing.hoster);
    let was = was(pen, state, found.standing.hoster, None);
    let mut lines = if was.content.is_empty() {
        pen.paragraph(&name, Role::Plain)
    } else {
        let name = text::fit(&name, pen.width.saturating_sub(was.width() + 1)).into_owned();
        vec![line_with_end(vec![Span::raw(name)], was, pen.width)]
    };
    lines.extend(indented(
        &reasons.join(", "),
        RANK,
        pen.width,
        pen.theme(),
        Role::Muted,
    ));
    lines
}

/// What a condition less would bring: a lower threshold before dropping the condition.
fn relaxation(pen: &Pen<'_>, place: usize) -> Vec<Line<'static>> {
    let matched = &pen.app.matched;
    let Some(relaxation) = matched.ranking.relaxations.get(place) else {
        return Vec::new();
    };
    let needs = &matched.needs.needs;
    let lower = explanation::lowering(relaxation, needs);
    let drop = explanation::relaxation(relaxation, needs);
    let mut sentences = lower.into_iter().chain([drop]);
    let mut lines = sentences
        .next()
        .map(|sentence| pen.paragraph(&pen.say(&sentence), Role::Plain))
        .unwrap_or_default();
    for sentence in sentences {
        lines.extend(indented(
            &pen.say(&sentence),
            2,
            pen.width,
            pen.theme(),
            Role::Plain,
        ));
    }
    lines
}
