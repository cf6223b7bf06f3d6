//! The result of a matching as a page of text.

use super::page::{Page, SIGNS};
use super::{Closed, Report, Row, SetAside, robust};
use crate::explanation::{self, Citation, Line};
use crate::locale::{Arg, Locale, Sentence};
use crate::matching::{Group, Order};
use crate::needs::Importance;
use crate::text;

/// The cells of a bar: enough to tell parts apart, and a score in words still fits beside it.
const CELLS: u16 = 12;
/// The columns of a rank such as `12= `.
const RANK: usize = 5;
/// The columns that a name takes at most, so that bar and score stay beside it.
const NAME: usize = 22;
/// The width below which bar and score go under the name.
const ONE_LINE: usize = 76;
/// The most relaxations that are shown.
const RELAXATIONS: usize = 3;

/// Writes the report, `columns` columns wide.
pub fn write(report: &Report<'_>, locale: &Locale, columns: usize) -> String {
    let mut page = Page::new(locale, columns);
    for sentence in headline(report) {
        page.say(0, &sentence);
    }
    legend(&mut page, report);
    for group in Group::ALL {
        group_of(&mut page, report, group);
    }
    unlisted(&mut page, report);
    robust::section(
        &mut page,
        &report.subject,
        &report.ranking,
        &report.robustness,
    );
    set_aside(&mut page, report);
    relaxations(&mut page, report);
    closed(&mut page, &report.closed);
    if !report.rows.is_empty() {
        page.gap();
        page.say(0, &Sentence::new("match-why"));
        let command = if report.subject.of_session {
            "match-why.session"
        } else {
            "match-why.command"
        };
        page.raw(&format!("  {}", page.locale.text(command)));
    }
    page.finish()
}

/// What the result is about: how many hosters, and what the wishes are worth.
pub(super) fn headline(report: &Report<'_>) -> Vec<Sentence> {
    let catalogue = report.subject.catalogue;
    let points = report.ranking.points.0;
    let updated = explanation::day(&catalogue.updated);
    let headline = Sentence::new("match-headline")
        .with("count", catalogue.hosters.len())
        .with("updated", updated);
    let mut lines = vec![headline];
    if points == 0 {
        lines.push(Sentence::new("match-no-wish"));
    } else {
        lines.push(Sentence::new("match-points").with("count", points));
    }
    // Where nothing is counted, hosters are listed by lot unless they are listed by name.
    if points > 0 || report.order == Order::Name {
        lines.push(order(report.order));
    }
    lines
}

/// The signs of the bars, where there are any.
fn legend(page: &mut Page<'_>, report: &Report<'_>) {
    if report.ranking.points.0 == 0 {
        return;
    }
    let [assured, open, lost] = SIGNS;
    let legend = Sentence::new("bar-legend")
        .with("assured", assured)
        .with("open", open)
        .with("lost", lost);
    page.say(0, &legend);
}

/// Names the order; where it is not that of the ranks, that is said too.
fn order(order: Order) -> Sentence {
    let key = match order {
        Order::Assured => "match-order",
        Order::Possible | Order::Documented | Order::Name => "match-order.other",
    };
    Sentence::new(key).with("order", explanation::order(order))
}

/// The heading of a group, with how many are in it.
pub(super) fn group_title(report: &Report<'_>, group: Group) -> Sentence {
    let has_condition = |importance| importance == Importance::Indispensable;
    let unconditional = !report
        .subject
        .wanted()
        .iter()
        .any(|need| has_condition(need.importance));
    let words = if unconditional {
        Sentence::new("group-unconditional")
    } else {
        explanation::group(group)
    };
    Sentence::new("group-with-count")
        .with("group", words)
        .with("count", report.ranking.count(group))
}

fn group_of(page: &mut Page<'_>, report: &Report<'_>, group: Group) {
    let rows: Vec<&Row<'_>> = report
        .rows
        .iter()
        .filter(|row| row.found.group == group)
        .collect();
    // Beyond the limit, a group is only counted.
    if rows.is_empty() {
        return;
    }
    page.gap();
    page.say(0, &group_title(report, group));
    let names = rows
        .iter()
        .map(|row| text::width(&row.hoster.name))
        .max()
        .unwrap_or_default()
        .min(NAME);
    for row in rows {
        proposed(page, report, row, names);
    }
}

fn proposed(page: &mut Page<'_>, report: &Report<'_>, row: &Row<'_>, names: usize) {
    let parts = row.found.standing.parts;
    let rank = text::pad_left(
        &page.locale.say(&explanation::rank_mark(&row.found)),
        RANK - 1,
    );
    let name = &row.hoster.name;
    let scored = parts.total() > 0;
    let bar = Page::bar(parts, CELLS);
    let score = page.locale.say(&explanation::score(parts));
    if scored && page.columns >= ONE_LINE && text::width(name) <= names {
        let first = format!("{rank} {}  {bar}  ", text::pad(name, names));
        page.write(&first, &score);
    } else {
        page.write(&format!("{rank} "), name);
        if scored {
            page.write(&format!("{}{bar}  ", " ".repeat(RANK)), &score);
        }
    }
    for remark in explanation::remarks(row.hoster) {
        page.say(RANK, &remark);
    }
    let wanted = report.subject.wanted();
    let open: Vec<Sentence> = row
        .found
        .standing
        .open_conditions()
        .filter_map(|condition| wanted.get(condition.need).map(explanation::want))
        .collect();
    if !open.is_empty() {
        let open = Sentence::new("open-conditions-list")
            .with("count", open.len())
            .with("list", Arg::All(open));
        page.say(RANK, &open);
    }
    if scored {
        let drivers = explanation::driver_line(&row.drivers, &row.found.standing, wanted);
        page.say(RANK, &drivers);
    }
}

fn unlisted(page: &mut Page<'_>, report: &Report<'_>) {
    let proposed = report.ranking.proposed.len();
    if proposed == 0 {
        page.gap();
        page.say(0, &Sentence::new("match-nobody"));
    } else if proposed > report.rows.len() {
        let more = Sentence::new("match-more").with("count", proposed - report.rows.len());
        page.gap();
        page.say(0, &more);
    }
}

fn set_aside(page: &mut Page<'_>, report: &Report<'_>) {
    if report.set_aside.is_empty() {
        return;
    }
    let title = Sentence::new("excluded-count").with("count", report.set_aside.len());
    page.gap();
    page.say(0, &title);
    for cost in &report.ranking.conditions {
        if cost.sets_aside == 0 {
            continue;
        }
        if let Some(sentence) = explanation::condition_cost(cost, report.subject.wanted()) {
            page.write("  – ", &page.locale.say(&sentence));
        }
    }
    for hoster in &report.set_aside {
        excluded(page, hoster);
    }
}

fn excluded(page: &mut Page<'_>, hoster: &SetAside<'_>) {
    page.write("  ", &hoster.hoster.name);
    for line in &hoster.failed {
        failed(page, line);
    }
}

fn failed(page: &mut Page<'_>, line: &Line) {
    page.say(6, &line.sentence);
    origins(page, &line.citations);
}

fn relaxations(page: &mut Page<'_>, report: &Report<'_>) {
    if report.ranking.relaxations.is_empty() {
        return;
    }
    page.heading("relaxations-title");
    let wanted = report.subject.wanted();
    for relaxation in report.ranking.relaxations.iter().take(RELAXATIONS) {
        let lowered = explanation::lowering(relaxation, wanted);
        for sentence in lowered
            .into_iter()
            .chain([explanation::relaxation(relaxation, wanted)])
        {
            page.write("  – ", &page.locale.say(&sentence));
        }
    }
}

fn closed(page: &mut Page<'_>, closed: &[Closed<'_>]) {
    if closed.is_empty() {
        return;
    }
    page.gap();
    page.say(
        0,
        &Sentence::new("closed-count").with("count", closed.len()),
    );
    for hoster in closed {
        page.write("  ", &hoster.hoster.name);
        origins(page, &hoster.citations);
    }
}

/// Where a fact comes from, each source once.
fn origins(page: &mut Page<'_>, citations: &[Citation]) {
    let mut origins: Vec<String> = citations.iter().map(|one| page.origin(one)).collect();
    origins.dedup();
    for origin in origins {
        page.raw(&format!("        {origin}"));
    }
}
