//! What is said of a whole hoster or of a whole condition in one short sentence.
//!
//! Every screen and every command says these the same way, so each of them is said once, here.

use rust_decimal::Decimal;

use super::points::{Hundredths, apportion, parts_in_points};
use super::{short, want};
use crate::catalogue::{Hoster, Status};
use crate::criteria::{Level, Origin, State};
use crate::locale::{Arg, Sentence};
use crate::matching::{
    Assessment, ConditionCost, Drivers, Group, Lowering, Match, Order, Parts, Ranking, Relaxation,
    Silence, Standing, is_volunteer, to_ask, would_overtake,
};
use crate::needs::Need;

/// Says a score in points: "11 points out of 17, up to 14", or that there is no wish to count.
pub fn score(parts: Parts) -> Sentence {
    if parts.total() == 0 {
        return Sentence::new("points-none");
    }
    let [assured, open, _] = parts_in_points(parts);
    let key = if parts.open == 0 {
        "points-score"
    } else {
        "points-score-open"
    };
    let sentence = Sentence::new(key)
        .with("assured", assured.decimal())
        .with("count", Arg::Amount(assured.decimal()))
        .with("total", total(parts));
    if parts.open == 0 {
        sentence
    } else {
        // Added up from what is shown, so that the reader finds the same.
        sentence.with("possible", Hundredths(assured.0 + open.0).decimal())
    }
}

/// Says how the points of a hoster add up: "7 points assured + 3 points open + 1 point lost = 11".
pub fn sum(parts: Parts) -> Sentence {
    let [assured, open, lost] = parts_in_points(parts);
    Sentence::new("points-parts")
        .with("assured", part("assured", assured))
        .with("open", part("open", open))
        .with("lost", part("lost", lost))
        .with("total", total(parts))
}

/// Says one part of a score, `assured`, `open` or `lost`: "1.5 points open".
pub fn part(name: &str, points: Hundredths) -> Sentence {
    Sentence::new(format!("points-part.{name}"))
        .with("points", points.decimal())
        .with("count", Arg::Amount(points.decimal()))
}

fn total(parts: Parts) -> Decimal {
    Hundredths(parts.total() * 100 / 60).decimal()
}

/// Shares the rounded parts of a hoster out among its wishes, so that what is shown line by line adds up
/// to what [`score`] and [`sum`] show: need, then assured, open and lost.
pub fn share_parts(standing: &Standing) -> Vec<(usize, [Hundredths; 3])> {
    let wishes: Vec<&Assessment> = standing.wishes().collect();
    let whole = parts_in_points(standing.parts);
    let column = |of: fn(Parts) -> u32, total: Hundredths| {
        let weights: Vec<u32> = wishes.iter().map(|wish| of(wish.parts())).collect();
        apportion(&weights, total.0)
    };
    let [assured, open, lost] = whole;
    let columns = column(|parts| parts.assured, assured)
        .into_iter()
        .zip(column(|parts| parts.open, open))
        .zip(column(|parts| parts.lost, lost));
    wishes
        .iter()
        .zip(columns)
        .map(|(wish, ((assured, open), lost))| (wish.need, [assured, open, lost].map(Hundredths)))
        .collect()
}

/// Says a rank in words: "2nd, tied".
pub fn rank(found: &Match) -> Sentence {
    let key = if found.tied {
        "rank-in-words-tied"
    } else {
        "rank-in-words"
    };
    Sentence::new(key).with("rank", found.rank)
}

/// Writes a rank as a list shows it: `2`, or `2=` where others share it.
pub fn rank_mark(found: &Match) -> Sentence {
    let key = if found.tied {
        "rank-tied"
    } else {
        "rank-words"
    };
    Sentence::new(key).with("rank", found.rank)
}

/// Says what a group means.
pub fn group(group: Group) -> Sentence {
    Sentence::new(format!("group-words.{}", group.word()))
}

/// Names an order in which hosters are listed.
pub fn order(order: Order) -> Sentence {
    Sentence::new(format!("order-words.{}", order.word()))
}

/// Names a group in a word.
pub fn group_short(group: Group) -> Sentence {
    Sentence::new(format!("group-short.{}", group.word()))
}

/// Says how many conditions have to be confirmed.
pub fn open_conditions(count: usize) -> Sentence {
    Sentence::new("open-conditions").with("count", count)
}

/// What is to be known of a hoster wherever it is shown: that it may not be at work, that others do not know it or some
/// of its facts.
pub fn remarks(hoster: &Hoster) -> impl Iterator<Item = Sentence> + use<> {
    let status = match hoster.status() {
        Status::Active | Status::Closed => None,
        Status::Paused => Some("status-paused"),
        Status::Unknown => Some("status-unknown"),
    };
    let own = match hoster.origin {
        Origin::Own => Some("hoster-own"),
        Origin::Shared => hoster.has_own().then_some("hoster-own-facts"),
    };
    status.into_iter().chain(own).map(Sentence::new)
}

/// Says what drove a match in one line: what speaks for it, then what speaks against it. Silence never
/// speaks against anybody: it is to be confirmed.
pub fn driver_line(drivers: &Drivers, standing: &Standing, needs: &[Need]) -> Sentence {
    let words = |index: &usize| needs.get(*index).map(short);
    // What is met by half may be more than the others do, and is still no more than half.
    let reason = |index: &usize| {
        let name = words(index)?;
        Some(match standing.of_need(*index)?.state() {
            State::Met => name,
            _ => Sentence::new("drivers-partly").with("want", name),
        })
    };
    let reasons: Vec<Sentence> = drivers.reasons.iter().filter_map(reason).collect();
    let reasons =
        (!reasons.is_empty()).then(|| Sentence::new("drivers-for").with("list", Arg::All(reasons)));
    let against = drivers.against.and_then(|index| {
        let documented = standing.of_need(index)?.parts().lost > 0;
        let item = words(&index)?;
        Some(if documented {
            Sentence::new("drivers-against").with("item", item)
        } else {
            Sentence::new("drivers-open").with("list", item)
        })
    });
    match (reasons, against) {
        (Some(reasons), Some(against)) => Sentence::new("drivers-both")
            .with("for", reasons)
            .with("against", against),
        (Some(only), None) | (None, Some(only)) => only,
        (None, None) => Sentence::new("drivers-none"),
    }
}

/// Says in a word where a condition stands.
pub fn condition(assessment: &Assessment, silence: Silence) -> Sentence {
    let key = if assessment.is_failed() {
        "condition-failed"
    } else if !assessment.is_open_condition() {
        "condition-met"
    } else if silence == Silence::NotMet {
        if assessment.state() == State::NotDocumented {
            "condition-silent"
        } else {
            "condition-half-silent"
        }
    } else {
        "condition-open"
    };
    Sentence::new(key)
}

/// Says how many hosters a condition sets aside, and how many it alone sets aside.
pub fn condition_cost(cost: &ConditionCost, needs: &[Need]) -> Option<Sentence> {
    Some(
        Sentence::new("condition-cost")
            .with("want", want(needs.get(cost.need)?))
            .with("aside", cost.sets_aside)
            .with("alone", cost.alone)
            .with("volunteers", cost.volunteers),
    )
}

/// Says, of a hoster of volunteers that does not meet a guarantee, that nobody asks it of them but this need,
/// and how many such hosters the need sets aside or costs points. Nothing where that is not the case.
pub fn volunteers(
    hoster: &Hoster,
    need: &Need,
    assessment: Assessment,
    ranking: &Ranking,
) -> Option<Sentence> {
    let concerned = need.criterion.is_guarantee()
        && is_volunteer(hoster)
        && assessment.level.high() < Level::FULL;
    let count = ranking.volunteers.get(assessment.need).copied()?;
    let key = if assessment.is_condition() {
        "volunteers-aside"
    } else {
        "volunteers-lose"
    };
    concerned.then(|| Sentence::new(key).with("count", count))
}

/// Says what favourable answers about the needs that [`to_ask`] finds would change.
pub fn outlook(found: &Match, proposed: &[Match], first_name: &str) -> Sentence {
    let asked = to_ask(found, proposed);
    let comes_first = proposed
        .first()
        .is_some_and(|first| first.rank == found.rank);
    if would_overtake(found, proposed, &asked) {
        Sentence::new("questions-overtake").with("first", first_name)
    } else if !asked.is_empty() {
        Sentence::new("questions-conditions")
    } else if found.standing.parts.open == 0 {
        Sentence::new("questions-nothing")
    } else if comes_first && found.tied {
        Sentence::new("questions-first-tied")
    } else if comes_first {
        Sentence::new("questions-first")
    } else {
        Sentence::new("questions-none")
    }
}

/// Says whom a relaxation would admit, if its conditions became important.
pub fn relaxation(relaxation: &Relaxation, needs: &[Need]) -> Sentence {
    let wants = relaxation
        .needs
        .iter()
        .filter_map(|index| needs.get(*index).map(want))
        .collect();
    Sentence::new("relaxation")
        .with("count", relaxation.admits.len())
        .with("wants", Arg::All(wants))
        .with("confirmed", relaxation.confirmed)
        .with("toconfirm", relaxation.admits.len() - relaxation.confirmed)
}

/// Says whom a lower threshold of the one condition of `relaxation` would already admit, where one does.
pub fn lowering(relaxation: &Relaxation, needs: &[Need]) -> Option<Sentence> {
    let Lowering { threshold, admits } = relaxation.lowering.as_ref()?;
    let [need] = relaxation.needs.as_slice() else {
        return None;
    };
    let need = needs.get(*need)?;
    // The only level of a service between all and nothing is another software.
    let sentence = if matches!(need.want, crate::criteria::Want::Service(_)) {
        Sentence::new("relaxation-software")
    } else {
        Sentence::new("relaxation-lower").with("threshold", usize::from(*threshold))
    };
    Some(
        sentence
            .with("count", admits.len())
            .with("want", want(need)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Language, Locale};

    fn said(language: Language, sentence: &Sentence) -> String {
        Locale::new(language).say(sentence)
    }

    #[test]
    fn a_score_shows_what_adds_up() {
        let parts = Parts {
            assured: 20,
            open: 20,
            lost: 20,
        };
        assert_eq!(
            said(Language::English, &score(parts)),
            "0.33 points out of 1, up to 0.67"
        );
        assert_eq!(
            said(Language::French, &sum(parts)),
            "0,33 point assuré + 0,34 point ouvert + 0,33 point perdu = 1"
        );
        assert_eq!(
            said(Language::English, &score(Parts::default())),
            "no wish to count"
        );
    }

    #[test]
    fn ranks_take_the_ending_of_the_language() {
        let words = |language, rank: usize, tied| {
            let standing = Standing {
                hoster: 0,
                assessments: Vec::new(),
                parts: Parts::default(),
            };
            let found = Match {
                standing,
                rank,
                tied,
                group: Group::Confirmed,
                open_conditions: 0,
            };
            said(language, &super::rank(&found))
        };
        let english: Vec<String> = [1, 2, 3, 4, 11, 22]
            .into_iter()
            .map(|rank| words(Language::English, rank, false))
            .collect();
        assert_eq!(english, ["1st", "2nd", "3rd", "4th", "11th", "22nd"]);
        assert_eq!(words(Language::French, 1, true), "1er ex æquo");
        assert_eq!(words(Language::French, 2, false), "2e");
    }
}
