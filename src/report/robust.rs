//! What holds with other weights and what would change who comes first, in sentences that every page of text shares.

use super::Subject;
use super::page::Page;
use crate::explanation;
use crate::locale::Sentence;
use crate::matching::robustness::Robustness;
use crate::matching::{Ranking, Silence, moves, overturns};

/// The most hosters, changes and facts that are told of.
const MOST: usize = 3;
/// The share of the weightings from which another hoster is told of.
const LEAST: f64 = 0.01;

/// Writes the section, where wishes are counted and somebody is proposed.
pub(super) fn section(
    page: &mut Page<'_>,
    subject: &Subject<'_>,
    ranking: &Ranking,
    robustness: &Robustness,
) {
    let sentences = sentences(subject, ranking, robustness);
    if sentences.is_empty() {
        return;
    }
    page.heading("robust-heading");
    for sentence in sentences {
        let said = page.locale.say(&sentence);
        page.write("  – ", &said);
    }
    let drawn = Sentence::new("robust-drawn")
        .with("count", explanation::thousands(robustness.samples))
        .with("seed", Sentence::verbatim(robustness.seed.to_string()));
    page.say(2, &drawn);
}

fn sentences(subject: &Subject<'_>, ranking: &Ranking, robustness: &Robustness) -> Vec<Sentence> {
    let hosters = &subject.catalogue.hosters;
    let name = |position: usize| {
        hosters
            .get(position)
            .map_or("", |hoster| hoster.name.as_str())
    };
    let Some(first) = ranking.proposed.first() else {
        return Vec::new();
    };
    if ranking.points.0 == 0 {
        return Vec::new();
    }
    let mut said = vec![match robustness.ratio {
        Some(ratio) => explanation::ratio(ratio, name(first.standing.hoster)),
        None => Sentence::new("robustness-level").with(
            "outcome",
            explanation::in_front(&robustness.leaders, hosters),
        ),
    }];
    let mut shares: Vec<_> = robustness
        .shares
        .iter()
        .filter(|one| one.first() >= LEAST)
        .collect();
    // Stable: hosters that come first as often stay in their order.
    shares.sort_by(|one, other| other.first().total_cmp(&one.first()));
    let told = shares.into_iter().take(MOST);
    said.extend(told.map(|one| explanation::robust_share(name(one.hoster), one.first())));
    let wanted = subject.wanted();
    let steps = moves(hosters, wanted, subject.options, &[]);
    let told = steps.iter().take(MOST);
    said.extend(told.filter_map(|one| explanation::one_step(one, wanted, hosters)));
    if steps.is_empty() {
        said.push(Sentence::new("robust-no-moves"));
    } else if steps.len() > MOST {
        said.push(Sentence::new("robust-more-moves").with("count", steps.len() - MOST));
    }
    if subject.options.silence == Silence::NotMet {
        // Whoever silence sets aside here is not among those that a fact could bring to the front.
        return said;
    }
    let facts = overturns(&ranking.proposed);
    let told = facts.iter().take(MOST);
    said.extend(told.filter_map(|one| explanation::overturn(one, wanted, hosters)));
    if facts.is_empty() {
        said.push(Sentence::new("robust-no-facts"));
    } else if facts.len() > MOST {
        said.push(Sentence::new("robust-more-facts").with("count", facts.len() - MOST));
    }
    said
}
