//! What is said of one hoster beside another one: why it stands in front, and what answers would change.
//!
//! The names of both are given as `[first, second]`, the one in front first.

use rust_decimal::Decimal;

use super::points::differences_in_points;
use super::{Line, condition, group_short, open_conditions, rank, score, want};
use crate::locale::{Arg, Sentence};
use crate::matching::{Contrast, Deciding, Difference, Group, Ranking, Side, Silence};
use crate::needs::Need;

/// A difference as it is shown, in hundredths of a point; below zero where it speaks for the second one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The difference.
    pub difference: Difference,
    /// The hundredths.
    pub hundredths: i64,
}

impl Shown {
    /// Says the points, whomever they speak for: "1.5 points".
    pub fn points(self) -> Sentence {
        points(self.hundredths)
    }
}

fn points(hundredths: i64) -> Sentence {
    let amount = Decimal::new(hundredths.abs(), 2).normalize();
    Sentence::new("contrast-points")
        .with("points", amount)
        .with("count", Arg::Amount(amount))
}

/// Returns what speaks for one of the two, the largest difference first. What is shown of both sides adds
/// up to the difference of the assured points that [`score`] shows of them.
pub fn shown(contrast: &Contrast, side: Side) -> Vec<Shown> {
    let differences: Vec<i64> = contrast.wishes.iter().map(|one| one.assured()).collect();
    let rounded = differences_in_points(&differences, contrast.parts.map(|parts| parts.assured));
    let of_need = |difference: &Difference| {
        let index = contrast.wishes.iter().position(|one| one == difference)?;
        rounded.get(index).copied()
    };
    let advantages = contrast.advantages(side).into_iter();
    advantages
        .map(|difference| Shown {
            difference,
            hundredths: of_need(&difference).unwrap_or_default(),
        })
        .collect()
}

fn about(key: &str, [first, second]: [&str; 2]) -> Sentence {
    Sentence::new(key)
        .with("first", first)
        .with("second", second)
}

/// Names the two, in their order.
pub fn contrast_title(contrast: &Contrast, names: [&str; 2]) -> Sentence {
    about(
        match contrast.deciding {
            Deciding::Neither => "contrast-both.neither",
            Deciding::Tie => "contrast-both.tie",
            _ => "contrast-both.order",
        },
        names,
    )
}

/// Says that the hoster that was named first does not stand in front, where that is so.
pub fn contrast_asked(contrast: &Contrast, names: [&str; 2]) -> Option<Sentence> {
    if contrast.is_swapped {
        Some(about("contrast-swapped", names))
    } else {
        (contrast.deciding == Deciding::Tie).then(|| about("contrast-level", names))
    }
}

/// Says where a hoster stands, in several short pieces: rank, group, points.
pub fn place(ranking: &Ranking, position: usize) -> Vec<Sentence> {
    let (mut words, parts) = if let Some(found) = ranking.proposed_at(position) {
        let conditions = match found.group {
            Group::Confirmed => group_short(found.group),
            Group::ToConfirm => open_conditions(found.open_conditions),
        };
        (vec![rank(found), conditions], found.standing.parts)
    } else if let Some(excluded) = ranking.excluded_at(position) {
        let aside = Sentence::new("contrast-aside");
        (vec![aside], excluded.standing.parts)
    } else {
        return Vec::new();
    };
    if parts.total() > 0 {
        words.push(score(parts));
    }
    words
}

/// Says what decides the order of the two.
pub fn contrast_decides(contrast: &Contrast, names: [&str; 2]) -> Sentence {
    let key = format!("contrast-decides.{}", contrast.deciding.word());
    let [fewer, more] = contrast.open_conditions;
    about(&key, names).with("fewer", fewer).with("count", more)
}

/// Says where only the first one can still gain, where possible points decide.
pub fn contrast_possible(
    contrast: &Contrast,
    needs: &[Need],
    names: [&str; 2],
) -> Option<Sentence> {
    let wishes = contrast.wishes.iter();
    let more = wishes.filter(|one| one.possible() > 0).map(|one| one.need);
    (contrast.deciding == Deciding::Possible)
        .then(|| about("contrast-possible", names).with("list", wants(more, needs)))
}

fn wants(indices: impl IntoIterator<Item = usize>, needs: &[Need]) -> Arg {
    let found = indices.into_iter().filter_map(|need| needs.get(need));
    Arg::All(found.map(want).collect())
}

/// Adds up what is shown of both sides: "4 points for A − 1 point for B = 3 points between them".
pub fn contrast_balance(contrast: &Contrast, names: [&str; 2]) -> Sentence {
    let total = |side| -> i64 {
        shown(contrast, side)
            .iter()
            .map(|one| one.hundredths.abs())
            .sum()
    };
    let (first, second) = (total(Side::First), total(Side::Second));
    let key = if first == 0 && second == 0 {
        "contrast-balance.none"
    } else if first == second {
        "contrast-balance.even"
    } else if first == 0 || second == 0 {
        "contrast-balance.alone"
    } else {
        "contrast-balance.gap"
    };
    let [one, other] = names;
    let (names, more, less) = if first < second {
        ([other, one], second, first)
    } else {
        ([one, other], first, second)
    };
    about(key, names)
        .with("more", points(more))
        .with("less", points(less))
        .with("gap", points(more - less))
}

/// Says the reasons: the shortest list of advantages that outweighs all those of the other one, or that the
/// first one is not ahead in points; then what speaks most for the second one.
pub fn contrast_reasons(contrast: &Contrast, needs: &[Need], names: [&str; 2]) -> [Sentence; 2] {
    let [first, second] = names;
    let shortest = &contrast.shortest;
    let strongest = |side| shown(contrast, side).first().copied();
    let most = |one: Shown, name: &str| {
        Sentence::new("contrast-most")
            .with("name", name)
            .with("list", wants([one.difference.need], needs))
            .with("points", one.points())
    };
    let counter = strongest(Side::Second);
    let key = match (shortest.is_empty(), contrast.deciding) {
        (false, _) => "contrast-shortest",
        (true, Deciding::Neither) => "contrast-not-ahead.neither",
        (true, Deciding::Possible | Deciding::Tie) => "contrast-not-ahead.even",
        (true, _) => "contrast-not-ahead.conditions",
    };
    // Where nothing speaks for the second one, there is nothing to outweigh.
    let alone = strongest(Side::First).filter(|_| counter.is_none());
    let for_first = alone.map_or_else(
        || {
            about(key, names)
                .with("count", shortest.len())
                .with("list", wants(shortest.iter().copied(), needs))
        },
        |one| most(one, first),
    );
    let for_second = counter.map_or_else(
        || about("contrast-no-counter", names),
        |one| most(one, second),
    );
    [for_first, for_second]
}

/// Says what one of them documents of a need, under its name; of a condition, also where it stands.
pub fn contrast_fact(name: &str, line: &Line, silence: Silence) -> Sentence {
    let key = if line.assessment.is_condition() {
        "contrast-fact-condition"
    } else {
        "contrast-fact"
    };
    Sentence::new(key)
        .with("name", name)
        .with("state", condition(&line.assessment, silence))
        .with("sentence", line.sentence.clone())
}

/// Says that a difference exists only because one side is silent, where that is so.
pub fn contrast_silence(difference: Difference, [first, second]: [&str; 2]) -> Option<Sentence> {
    let silent = match difference.silent()? {
        Side::First => first,
        Side::Second => second,
    };
    Some(Sentence::new("contrast-silence").with("name", silent))
}

/// Says whether confirming what only silence makes different would turn the order. Nothing where there is no
/// order to turn, nor any difference.
pub fn contrast_if_confirmed(contrast: &Contrast, names: [&str; 2]) -> Option<Sentence> {
    let wishes = contrast.wishes.iter().filter(|one| one.assured() != 0);
    let differences: Vec<&Difference> = contrast.conditions.iter().chain(wishes).collect();
    if differences.is_empty() {
        return None;
    }
    let silent = differences
        .iter()
        .any(|one| one.silent() == Some(Side::Second));
    let key = match (contrast.deciding, silent, contrast.is_turned_by_silence) {
        (Deciding::Neither, ..) => return None,
        // With nothing silent between them, its conditions alone can still be confirmed: the next sentence.
        (_, false, _) => "contrast-if-confirmed.none",
        (_, true, true) => "contrast-if-confirmed.turns",
        (_, true, false) => "contrast-if-confirmed.stays",
    };
    Some(about(key, names).with(
        "count",
        contrast.open_conditions.last().copied().unwrap_or(0),
    ))
}

/// Says how many favourable answers would turn the order; the questions are [`Contrast::to_turn`]. Nothing
/// where there is no order to turn.
pub fn contrast_to_turn(contrast: &Contrast, names: [&str; 2]) -> Option<Sentence> {
    let count = contrast.to_turn.len();
    let key = match (contrast.deciding, count) {
        (Deciding::Neither, _) => return None,
        (Deciding::SetAside, 0) => "contrast-to-turn.aside",
        (_, 0) => "contrast-to-turn.none",
        _ => "contrast-to-turn.some",
    };
    Some(about(key, names).with("count", count))
}
