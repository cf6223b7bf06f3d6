//! What is said of robustness: in weightings out of ten, and never as a chance of anything.

use rust_decimal::Decimal;

use super::{importance, short};
use crate::catalogue::Hoster;
use crate::locale::{Arg, Sentence};
use crate::matching::robustness::{Fraction, RatioRange};
use crate::matching::{Move, Overturn};
use crate::needs::Need;

/// How much heavier than in the mean of all weightings a wish is for those of whom it is told.
const HEAVIER: f64 = 1.1;
/// The most wishes that are named.
const MOST_NAMES: usize = 2;
/// The most hosters in front that are named: beyond, they are counted.
const MOST_LEADERS: usize = 3;

/// Says who comes first: nobody, one, some that are level.
pub fn in_front(leaders: &[usize], hosters: &[Hoster]) -> Sentence {
    let names: Vec<Sentence> = leaders
        .iter()
        .filter_map(|position| hosters.get(*position))
        .map(|hoster| Sentence::verbatim(hoster.name.as_str()))
        .collect();
    let count = names.len();
    match count {
        0 => Sentence::new("front-nobody"),
        1..=MOST_LEADERS => Sentence::new("front")
            .with("count", count)
            .with("list", Arg::All(names)),
        _ => Sentence::new("front-many").with("count", count),
    }
}

/// Says how far the ratio of an important wish to a desirable one may move with the same hoster in front.
pub fn ratio(range: RatioRange, leader: &str) -> Sentence {
    let [low, high] = bounds(range);
    let key = match (range.low == Fraction::ONE, high) {
        (true, None) => "ratio-all",
        (false, None) => "ratio-low",
        (true, Some(_)) => "ratio-high",
        (false, Some(_)) => "ratio-both",
    };
    let sentence = Sentence::new(key).with("name", leader);
    let number = |sentence: Sentence, key: &'static str, bound: Option<Decimal>| match bound {
        Some(bound) => sentence.with(key, bound),
        None => sentence,
    };
    number(number(sentence, "low", low), "high", high)
}

/// The bounds as they are said: rounded towards the inside, so that what is said holds; more precisely where they
/// would else fall together.
fn bounds(range: RatioRange) -> [Option<Decimal>; 2] {
    let rounded = |digits: u32| {
        let scale = 10_u64.pow(digits);
        let of = |bound: Fraction, up: bool| {
            let above = u64::from(bound.numerator) * scale;
            let below = u64::from(bound.denominator);
            let units = if up {
                above.div_ceil(below)
            } else {
                above / below
            };
            let units = i64::try_from(units).unwrap_or(i64::MAX);
            Decimal::new(units, digits).normalize()
        };
        [
            Some(of(range.low, true)),
            range.high.map(|high| of(high, false)),
        ]
    };
    match rounded(1) {
        [Some(low), Some(high)] if low >= high => rounded(2),
        bounds => bounds,
    }
}

/// Says a share of the weightings, 0 to 1: "in 7 weightings out of 10".
pub fn weightings(share: f64) -> Sentence {
    let tenths = whole(share * 10.0);
    let hundredths = whole(share * 100.0);
    if share <= 0.0 {
        Sentence::new("weightings.none")
    } else if share >= 1.0 {
        Sentence::new("weightings.all")
    } else if (10..=90).contains(&hundredths) {
        Sentence::new("weightings-some")
            .with("count", tenths)
            .with("of", 10_usize)
    } else if hundredths == 0 {
        Sentence::new("weightings.few")
    } else if hundredths == 100 {
        Sentence::new("weightings.most")
    } else {
        Sentence::new("weightings-some")
            .with("count", hundredths)
            .with("of", 100_usize)
    }
}

/// Writes a count of weightings with its thousands apart.
pub fn thousands(count: u32) -> Sentence {
    let (thousands, rest) = (count / 1_000, count % 1_000);
    if thousands == 0 {
        return Sentence::verbatim(rest.to_string());
    }
    // The millions stand together: nobody draws so many that it would be hard to read.
    Sentence::new("thousands")
        .with("thousands", Sentence::verbatim(thousands.to_string()))
        .with("rest", Sentence::verbatim(format!("{rest:03}")))
}

/// Says in which share of the weightings a hoster comes first.
pub fn robust_share(name: &str, share: f64) -> Sentence {
    Sentence::new("robust-share")
        .with("name", name)
        .with("share", weightings(share))
}

/// Says the same where there is less room.
pub fn robust_share_short(name: &str, share: f64) -> Sentence {
    Sentence::new("robust-share-short")
        .with("name", name)
        .with("share", weightings(share))
}

/// Says the same with silence drawn.
pub fn robust_share_drawn(share: f64) -> Sentence {
    Sentence::new("robust-share-drawn").with("share", weightings(share))
}

/// Says in which share of what silence may hide a hoster comes first with the weights of those who would choose it.
pub fn confidence(share: f64) -> Sentence {
    let (count, of) = match whole(share * 100.0) {
        10..=90 => (whole(share * 10.0), 10_usize),
        // Nearly never is not never, and nearly always not always.
        _ if share > 0.0 && share < 1.0 => (whole(share * 100.0).clamp(1, 99), 100),
        _ => (whole(share * 100.0), 100),
    };
    Sentence::new("robust-confidence")
        .with("count", count)
        .with("of", of)
}

/// Writes a share of the weightings as a table shows it: whole percents, `<1`, `>99`.
pub fn percent(share: f64) -> Sentence {
    let rounded = whole(share * 100.0);
    if share > 0.0 && rounded == 0 {
        Sentence::new("percent.few")
    } else if share < 1.0 && rounded == 100 {
        Sentence::new("percent.most")
    } else {
        Sentence::verbatim(rounded.to_string())
    }
}

/// The nearest whole number, of a share of at most a hundred.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share is between 0 and 100"
)]
fn whole(share: f64) -> usize {
    // Sums of shares may lie a hair below a half.
    (share + 1e-9).round() as usize
}

/// Says who would choose a hoster: those who give more weight to some wishes than the mean of all weightings does.
pub fn chosen_by(central: &[f64], mean: &[f64], wishes: &[usize], needs: &[Need]) -> Sentence {
    let mut heavier: Vec<(f64, &Need)> = central
        .iter()
        .zip(mean)
        .zip(wishes)
        .map(|((central, mean), wish)| (central / mean, wish))
        .filter(|(heavier, _)| *heavier >= HEAVIER)
        .filter_map(|(heavier, wish)| Some((heavier, needs.get(*wish)?)))
        .collect();
    heavier.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let names: Vec<Sentence> = heavier
        .into_iter()
        .take(MOST_NAMES)
        .map(|(_, need)| short(need))
        .collect();
    if names.is_empty() {
        Sentence::new("chosen-by-anybody")
    } else {
        Sentence::new("chosen-by").with("list", Arg::All(names))
    }
}

/// Says how a change of one importance would change who comes first.
pub fn one_step(one: &Move, needs: &[Need], hosters: &[Hoster]) -> Option<Sentence> {
    let need = needs.get(one.need)?;
    Some(
        Sentence::new("one-step")
            .with("need", short(need))
            .with("from", importance(need.importance))
            .with("to", importance(one.to))
            .with("outcome", in_front(&one.leaders, hosters)),
    )
}

/// Says which facts would bring a hoster to the front, were they confirmed.
pub fn overturn(one: &Overturn, needs: &[Need], hosters: &[Hoster]) -> Option<Sentence> {
    let names = one.needs.iter().filter_map(|need| needs.get(*need));
    Some(
        Sentence::new("overturn")
            .with("count", one.needs.len())
            .with("name", hosters.get(one.hoster)?.name.as_str())
            .with("list", Arg::All(names.map(short).collect())),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Language, Locale};

    fn french(sentence: &Sentence) -> String {
        Locale::new(Language::French)
            .say(sentence)
            .replace('\u{a0}', " ")
    }

    fn range(low: (u32, u32), high: Option<(u32, u32)>) -> RatioRange {
        let fraction = |(numerator, denominator)| Fraction {
            numerator,
            denominator,
        };
        RatioRange {
            low: fraction(low),
            high: high.map(fraction),
        }
    }

    #[test]
    fn shares_are_said_in_weightings_out_of_ten_or_of_a_hundred() {
        let said = |share| french(&weightings(share));
        assert_eq!(said(0.7), "dans 7 pondérations sur 10");
        assert_eq!(said(0.1), "dans 1 pondération sur 10");
        assert_eq!(said(0.056), "dans 6 pondérations sur 100");
        assert_eq!(said(0.04), "dans 4 pondérations sur 100");
        assert_eq!(said(0.97), "dans 97 pondérations sur 100");
        assert_eq!(said(0.004), "dans moins d’une pondération sur 100");
        assert_eq!(said(0.9999), "dans plus de 99 pondérations sur 100");
        assert_eq!(said(1.0), "dans toutes les pondérations");
        assert_eq!(said(0.0), "dans aucune des pondérations");
    }

    #[test]
    fn percents_are_whole_and_keep_nearly_nothing_and_nearly_all_apart() {
        let said = |share| french(&percent(share));
        let shares = [0.0, 0.004, 0.006, 0.345, 0.994, 0.996, 1.0];
        assert_eq!(shares.map(said), ["0", "<1", "1", "35", "99", ">99", "100"]);
    }

    #[test]
    fn a_range_is_rounded_towards_its_inside() {
        let said = |low, high| french(&ratio(range(low, high), "Kaz"));
        assert_eq!(
            said((133, 100), Some((911, 100))),
            "Kaz reste en tête tant qu’un souhait important compte entre 1,4 et 9,1 fois un souhait souhaitable."
        );
        assert!(said((295, 100), Some((304, 100))).contains("entre 2,95 et 3,04 fois"));
        assert!(said((2, 1), None).contains("au moins 2 fois"));
        assert!(said((1, 1), Some((45, 10))).contains("au plus 4,5 fois"));
        assert!(said((1, 1), None).contains("quel que soit"));
    }
}
