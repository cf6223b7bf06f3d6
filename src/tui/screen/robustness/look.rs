//! How robustness looks.

use ratatui::text::{Line, Span};

use super::{Item, Part, State, items};
use super::{Parts, Pen};
use crate::explanation;
use crate::locale::Sentence;
use crate::matching::robustness::{Acceptability, RANKS};
use crate::text;
use crate::tui::shares::Shares;
use crate::tui::theme::Role;
use crate::tui::trial::Trial;
use crate::tui::view::{Entry, indented};

/// The columns of a share, the space before it included.
const SHARE: usize = 4;
/// The columns of a name, at least.
const NAME: usize = 16;
/// How far what is told of a line stands to its right.
const INDENT: usize = 4;

pub(super) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    let mut entries = Vec::new();
    let mut before = None;
    let items = items(pen.app);
    if !items.iter().any(|(part, _)| *part == Part::Weightings) {
        entries.extend(weightings(pen));
    }
    for (part, item) in items {
        if before != Some(part) {
            if !entries.is_empty() {
                entries.push(Entry::blank());
            }
            entries.extend(heading(pen, part));
            before = Some(part);
        }
        entries.push(Entry::item(lines(pen, state, &item)));
    }
    entries.push(Entry::blank());
    entries.push(Entry::text(
        pen.paragraph(&pen.text("robustness-how"), Role::Muted),
    ));
    Parts {
        title: pen.text("robustness-title"),
        head: holds(pen),
        entries,
        selected: state.selected,
    }
}

fn heading(pen: &Pen<'_>, part: Part) -> Vec<Entry> {
    let named = |key: &str| vec![pen.heading(&pen.text(key))];
    match part {
        Part::Tried => named("robustness-tried"),
        Part::Weightings => weightings(pen),
        Part::Moves => named("robustness-moves"),
        Part::Facts => named("robustness-facts"),
        Part::Relaxations => named("relaxations-title"),
    }
}

/// What holds: said above the list, where it stays in view.
fn holds(pen: &Pen<'_>) -> Vec<Line<'static>> {
    let ranking = &pen.app.matched.ranking;
    let Some(first) = ranking.proposed.first() else {
        return Vec::new();
    };
    if ranking.points.0 == 0 {
        return pen.above(&pen.text("robustness-no-wishes"), Role::Plain);
    }
    let hoster = first.standing.hoster;
    let name = pen.world.name(hoster);
    let mut said = Vec::new();
    if let Some(ratio) = pen.app.matched.ratio {
        said.push(explanation::ratio(ratio, name));
    } else {
        let leaders = ranking.proposed.iter().take_while(|found| found.rank == 1);
        let leaders: Vec<usize> = leaders.map(|found| found.standing.hoster).collect();
        let level = explanation::in_front(&leaders, &pen.world.catalogue.hosters);
        said.push(Sentence::new("robustness-level").with("outcome", level));
    }
    let shares = pen.app.shares();
    if let Some((one, shares)) = shares
        .and_then(|shares| Some((shares.of(hoster)?, shares)))
        .filter(|_| !first.tied)
    {
        said.push(explanation::robust_share(name, one.first()));
        let drawn = shares.drawn_of(hoster);
        said.extend(drawn.map(|drawn| explanation::robust_share_drawn(drawn.first())));
    }
    said.iter()
        .flat_map(|sentence| pen.above(&pen.say(sentence), Role::Plain))
        .collect()
}

/// What the table is about, and the names of its columns.
fn weightings(pen: &Pen<'_>) -> Vec<Entry> {
    if pen.app.matched.ranking.points.0 == 0 || pen.app.matched.ranking.proposed.is_empty() {
        return Vec::new();
    }
    let Some(shares) = pen.app.shares() else {
        let drawing = pen.text("robustness-drawing");
        return vec![Entry::text(pen.paragraph(&drawing, Role::Muted))];
    };
    let table =
        Sentence::new("robustness-table").with("count", explanation::thousands(shares.samples));
    let name = text::pad(&pen.text("robustness-hoster"), name_width(pen));
    let ranks: String = (1..=shown(pen))
        .map(|rank| text::pad_left(&rank.to_string(), SHARE))
        .collect();
    let mut lines = pen.paragraph(&pen.say(&table), Role::Muted);
    lines.push(Line::styled(
        format!("{name}{ranks}"),
        pen.theme().style(Role::Muted),
    ));
    vec![
        pen.heading(&pen.text("robustness-weightings")),
        Entry::text(lines),
    ]
}

/// How many ranks have room.
fn shown(pen: &Pen<'_>) -> usize {
    let ranks = pen.width.saturating_sub(NAME) / SHARE;
    ranks.min(RANKS).min(pen.app.matched.ranking.proposed.len())
}

fn name_width(pen: &Pen<'_>) -> usize {
    pen.width
        .saturating_sub(shown(pen) * SHARE)
        .clamp(NAME, NAME + NAME / 2)
}

fn lines(pen: &Pen<'_>, state: &State, item: &Item) -> Vec<Line<'static>> {
    match item {
        Item::Hoster(hoster) => {
            let Some(shares) = pen.app.shares() else {
                return Vec::new();
            };
            let Some(one) = shares.of(*hoster) else {
                return Vec::new();
            };
            let mut lines = vec![row(pen, pen.world.name(*hoster), one)];
            if state.open == Some(*hoster) {
                lines.extend(detail(pen, shares, one));
            }
            lines
        }
        Item::Trial(trial) => pen.paragraph(&said(pen, trial), Role::Plain),
        Item::Nothing(part) => {
            let key = match part {
                Part::Moves => "robustness-no-moves",
                Part::Facts => "robustness-no-facts",
                Part::Relaxations | Part::Tried | Part::Weightings => "robustness-no-relaxations",
            };
            pen.paragraph(&pen.text(key), Role::Muted)
        }
    }
}

/// The share of each rank.
fn row(pen: &Pen<'_>, name: &str, one: &Acceptability) -> Line<'static> {
    let name = text::pad(name, name_width(pen));
    let shares = one.ranks.iter().take(shown(pen));
    let shares: String = shares
        .map(|share| text::pad_left(&pen.say(&explanation::percent(*share)), SHARE))
        .collect();
    Line::from(vec![
        Span::styled(name, pen.theme().style(Role::Title)),
        Span::raw(shares),
    ])
}

/// Who would choose a hoster, and what silence makes of it.
fn detail(pen: &Pen<'_>, shares: &Shares, one: &Acceptability) -> Vec<Line<'static>> {
    let table = &shares.premises.table;
    let mut said = vec![explanation::robust_share(
        pen.world.name(one.hoster),
        one.first(),
    )];
    let drawn = shares.drawn_of(one.hoster);
    said.extend(drawn.map(|drawn| explanation::robust_share_drawn(drawn.first())));
    let central = one.central.as_ref().or_else(|| drawn?.central.as_ref());
    said.extend(central.map(|central| {
        let needs = &pen.app.matched.needs.needs;
        explanation::chosen_by(central, &table.mean_weights(), table.wishes(), needs)
    }));
    let confidence = shares.confidence.as_ref();
    let confidence =
        confidence.and_then(|all| all.iter().find(|(hoster, _)| *hoster == one.hoster));
    said.extend(confidence.map(|(_, share)| explanation::confidence(*share)));
    said.iter()
        .flat_map(|sentence| {
            let words = pen.say(sentence);
            indented(&words, INDENT, pen.width, pen.theme(), Role::Muted)
        })
        .collect()
}

/// Says what could be tried, and what it would bring.
fn said(pen: &Pen<'_>, trial: &Trial) -> String {
    let needs = &pen.app.matched.needs.needs;
    let hosters = &pen.world.catalogue.hosters;
    let relaxations = &pen.app.matched.ranking.relaxations;
    let of = |wanted: &[usize]| relaxations.iter().find(|one| one.needs == wanted);
    let want = |index: usize| needs.get(index).map(explanation::want);
    let sentence = match trial {
        Trial::Move(one) => explanation::one_step(one, needs, hosters),
        Trial::Suppose(one) => explanation::overturn(one, needs, hosters),
        Trial::Lower { need, .. } => of(&[*need]).and_then(|one| explanation::lowering(one, needs)),
        Trial::Relax(relaxed) => of(relaxed).map(|one| explanation::relaxation(one, needs)),
        Trial::Restore(index) => {
            want(*index).map(|want| Sentence::new("trial-restore").with("want", want))
        }
        Trial::Doubt(place) => pen.app.supposed.get(*place).and_then(|one| {
            let among = one.among(needs)?;
            let name = pen.world.name(one.hoster);
            let doubt = Sentence::new("trial-doubt").with("name", name);
            Some(doubt.with("want", want(among.need)?))
        }),
    };
    sentence.map_or_else(
        || pen.text("trial-of-nothing"),
        |sentence| pen.say(&sentence),
    )
}
