//! One hoster rather than another, against plain and slow versions.

use std::cmp::Reverse;

use matou::explanation::{parts_in_points, shown};
use matou::matching::{Assessment, Contrast, Deciding, Options, Ranking, Side, Silence, Standing};
use proptest::prelude::*;

use super::times;
use crate::generate::{Mix, world};

/// The place of a hoster, the least first; nothing when it is set aside.
type Place = Option<(usize, Reverse<u32>, Reverse<u32>)>;

/// Where a hoster would stand if the needs in `confirmed` reached all that they may.
fn place(standing: &Standing, confirmed: &[usize], silence: Silence) -> Place {
    let (mut open, mut assured, mut possible) = (0, 0, 0);
    for one in &standing.assessments {
        let (mut low, high) = (one.level.low(), one.level.high());
        if confirmed.contains(&one.need) {
            low = high;
        }
        if one.is_condition() {
            if high < one.threshold || (low < one.threshold && silence == Silence::NotMet) {
                return None;
            }
            open += usize::from(low < one.threshold);
        }
        assured += one.importance.points() * u32::from(low);
        possible += one.importance.points() * u32::from(high);
    }
    Some((open, Reverse(assured), Reverse(possible)))
}

/// Says whether the second place comes before the first.
fn comes_before(second: Place, first: Place) -> bool {
    match (second, first) {
        (Some(second), Some(first)) => second < first,
        (second, first) => second.is_some() && first.is_none(),
    }
}

/// All subsets of a list.
fn subsets(of: &[usize]) -> impl Iterator<Item = Vec<usize>> {
    (0..1_u32 << of.len()).map(|chosen| {
        let kept = of
            .iter()
            .enumerate()
            .filter(|(bit, _)| chosen >> bit & 1 == 1);
        kept.map(|(_, need)| *need).collect()
    })
}

fn is_open(one: &Assessment) -> bool {
    one.is_open_condition() || (one.is_wish() && one.level.low() < one.level.high())
}

proptest! {
    #![proptest_config(times(192))]

    #[test]
    fn a_contrast_is_what_a_plain_account_of_two_hosters_says(
        world in prop_oneof![world(Mix::Wishes), world(Mix::Every), world(Mix::Conditions)],
        silence in prop_oneof![Just(Silence::Open), Just(Silence::NotMet)],
    ) {
        let (hosters, needs) = world.read();
        let ranking = Ranking::new(&hosters, &needs, Options { silence, ..Options::default() });
        let proposed = ranking.proposed.iter().map(|one| &one.standing);
        let all: Vec<&Standing> =
            proposed.chain(ranking.excluded.iter().map(|one| &one.standing)).collect();
        for (one, other) in all.iter().flat_map(|one| all.iter().map(move |other| (*one, *other))) {
            let Some(contrast) = Contrast::new(&ranking, one.hoster, other.hoster) else {
                prop_assert_eq!(one.hoster, other.hoster);
                continue;
            };
            let places = [one, other].map(|standing| place(standing, &[], silence));
            let is_swapped = comes_before(places[1], places[0]);
            prop_assert_eq!(contrast.is_swapped, is_swapped);
            let (first, second) = if is_swapped { (other, one) } else { (one, other) };
            prop_assert_eq!((contrast.first, contrast.second), (first.hoster, second.hoster));
            let [ahead, behind] = [first, second].map(|standing| place(standing, &[], silence));
            let is_level = ahead == behind;
            prop_assert_eq!(!contrast.deciding.is_an_order(), is_level);
            prop_assert_eq!(contrast.deciding == Deciding::Neither, ahead.is_none());

            // The differences sum to the gap.
            let assured = |standing: &Standing, need: usize| {
                let one = standing.assessments.iter().find(|one| one.need == need).unwrap();
                i64::from(one.importance.points()) * i64::from(one.level.low())
            };
            let difference = |need: usize| assured(first, need) - assured(second, need);
            let wishes: Vec<usize> = first.wishes().map(|one| one.need).collect();
            let told: Vec<(usize, i64)> =
                contrast.wishes.iter().map(|one| (one.need, one.assured())).collect();
            let plain: Vec<(usize, i64)> =
                wishes.iter().map(|need| (*need, difference(*need))).collect();
            prop_assert_eq!(told, plain);
            let gap: i64 = wishes.iter().map(|need| difference(*need)).sum();
            prop_assert_eq!(contrast.gap(), gap);
            let shown = [Side::First, Side::Second].map(|side| shown(&contrast, side));
            let shown: i64 = shown.iter().flatten().map(|one| one.hundredths).sum();
            let [of_first, of_second] =
                [first, second].map(|one| i64::from(parts_in_points(one.parts)[0].0));
            prop_assert_eq!(shown, of_first - of_second, "what is shown adds up too");

            // The shortest list is a shortest one.
            let advantages: Vec<usize> =
                wishes.iter().copied().filter(|need| difference(*need) > 0).collect();
            let against: i64 = wishes.iter().map(|need| -difference(*need).min(0)).sum();
            let outweighs = |list: &[usize]| {
                list.iter().map(|need| difference(*need)).sum::<i64>() > against
            };
            let fewest = subsets(&advantages).filter(|list| outweighs(list)).map(|list| list.len()).min();
            prop_assert_eq!(fewest.is_some(), gap > 0);
            prop_assert_eq!(contrast.shortest.len(), fewest.unwrap_or(0));
            prop_assert!(fewest.is_none() || outweighs(&contrast.shortest));
            let most = wishes.iter().map(|need| -difference(*need)).max().filter(|most| *most > 0);
            prop_assert_eq!(contrast.counter_reason().map(|one| -one.assured()), most);

            // What is only silence: a favourable answer makes up for it.
            for one in &contrast.wishes {
                let [has, lacks] = if one.assured() > 0 { [first, second] } else { [second, first] };
                let reached = lacks.of_need(one.need).unwrap().level.high();
                let is_silent = one.assured() != 0
                    && reached >= has.of_need(one.need).unwrap().level.low();
                let side = if one.assured() > 0 { Side::Second } else { Side::First };
                prop_assert_eq!(one.silent(), is_silent.then_some(side));
            }

            // The answers that turn the order are the fewest that do.
            let turns = |confirmed: &[usize]| {
                ahead.is_some() && comes_before(place(second, confirmed, silence), ahead)
            };
            let open: Vec<usize> =
                second.assessments.iter().filter(|one| is_open(one)).map(|one| one.need).collect();
            let fewest = subsets(&open).filter(|list| turns(list)).map(|list| list.len()).min();
            prop_assert_eq!(contrast.to_turn.len(), fewest.unwrap_or(0));
            prop_assert!(fewest.is_none() || turns(&contrast.to_turn));
            let silent = contrast.wishes.iter().filter(|one| one.silent() == Some(Side::Second));
            let silent: Vec<usize> = silent
                .map(|one| one.need)
                .chain(second.open_conditions().map(|one| one.need))
                .collect();
            prop_assert_eq!(contrast.is_turned_by_silence, turns(&silent));
        }
    }
}
