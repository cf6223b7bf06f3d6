//! What ranking costs: the bundled catalogue, and synthetic ones of a hundred, a thousand and a hundred thousand
//! hosters.
//!
//! To reach (2 cores): the bundled catalogue for twenty needs in less than a millisecond; everything but the
//! robustness, for a thousand hosters, in two. `cargo bench --bench ranking`.
#![expect(
    clippy::unwrap_used,
    reason = "a benchmark that cannot be prepared has nothing to measure"
)]

use std::hint::black_box;

use criterion::{BatchSize, Criterion as Bench, criterion_group, criterion_main};
use jiff::civil::date;
use matou::catalogue::{self, Hoster};
use matou::criteria::{
    self, Claim, Content, Criterion, Fact, Facts, Origin, Scalar, Source, Values, Vocabulary,
};
use matou::explanation;
use matou::locale::{Language, Locale};
use matou::matching::{Options, Ranking, drivers, in_parallel, moves, to_ask};
use matou::needs::Need;
use serde_json::{Value as Json, json};

use support::{Dice, twenty_needs};

mod support;

impl Dice {
    /// Says yes in so many cases out of a hundred.
    fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// Draws one of `all`.
    fn one<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        let index = self.below(u64::try_from(all.len()).unwrap());
        all.get(usize::try_from(index).unwrap()).unwrap()
    }

    fn value(&mut self, scalar: Scalar) -> Json {
        match scalar {
            Scalar::Text => (*self.one(&["Bretagne", "Occitanie", "Île-de-France"])).into(),
            Scalar::Url => "https://hoster.example/".into(),
            Scalar::Word(words) => (*self.one(words)).into(),
            Scalar::Country => (*self.one(&["FR", "BE", "CH"])).into(),
            Scalar::Count => self.below(8).into(),
            Scalar::Year => (2000 + self.below(26)).into(),
            Scalar::Flag => self.chance(50).into(),
            Scalar::Membership => json!({ "network": "CHATONS", "year": 2018 }),
            Scalar::Days => self.below(20).into(),
            Scalar::Promise => {
                json!({ "hours": self.below(48), "window": self.one(criteria::WINDOWS) })
            }
            Scalar::Backups => {
                json!({ "frequency": self.one(criteria::FREQUENCIES), "off_site": self.chance(50) })
            }
            Scalar::Yearly => json!({ "eur": self.below(300), "accounts": 1 + self.below(20) }),
        }
    }

    fn element(&mut self, vocabulary: Vocabulary) -> Json {
        match vocabulary {
            Vocabulary::Words(words) => (*self.one(words)).into(),
            Vocabulary::Languages => (*self.one(&["fr", "en", "br"])).into(),
            Vocabulary::Countries => (*self.one(&["FR", "BE", "CH"])).into(),
            Vocabulary::Names => (*self.one(&["CHATONS", "Librehosters", "FFDN"])).into(),
            Vocabulary::Services => {
                let software = *self.one(&["Nextcloud", "Mattermost", "Jitsi"]);
                json!({ "type": self.one(criteria::services::TYPES), "software": software })
            }
        }
    }

    fn claim(&mut self, criterion: &Criterion) -> Claim {
        let content = match criterion.values {
            Values::Scalar(scalar) => Content::Value(scalar.read(&self.value(scalar)).unwrap()),
            Values::Set(vocabulary) => {
                let count = 1 + self.below(4);
                let elements = (0..count).map(|_| vocabulary.read(&self.element(vocabulary)));
                Content::Set {
                    has: elements.map(Result::unwrap).collect(),
                    lacks: Vec::new(),
                    complete: self.chance(30),
                }
            }
        };
        Claim {
            content,
            source: Source::Declared,
            seen: self.chance(70).then(|| (2015 + self.below(12)).to_string()),
            note: String::new(),
            origin: Origin::Shared,
        }
    }

    /// Makes a hoster as densely documented as those of the bundled catalogue: a dozen facts about what can be
    /// wished, some with two claims.
    fn hoster(&mut self, index: usize) -> Hoster {
        let mut facts = Vec::new();
        for criterion in criteria::all().filter(|one| one.need.is_some()) {
            if self.chance(38) {
                let count = 1 + u64::from(self.chance(20));
                let claims = (0..count).map(|_| self.claim(criterion)).collect();
                facts.push((criterion, Fact::new(claims).unwrap()));
            }
        }
        Hoster {
            id: format!("h{index}"),
            name: format!("Hoster {index}"),
            facts: Facts::new(facts),
            origin: Origin::Shared,
        }
    }
}

/// Makes so many hosters.
fn synthetic(count: usize) -> Vec<Hoster> {
    let mut dice = Dice(0x6d61_746f_7521);
    (0..count).map(|index| dice.hoster(index)).collect()
}

/// Ranks, and works out for every proposed hoster what drove it and what to ask.
fn everything(hosters: &[Hoster], needs: &[Need]) -> usize {
    let ranking = Ranking::new(hosters, needs, Options::default());
    let said = in_parallel(ranking.proposed.len(), |place| {
        let found = ranking.proposed.get(place)?;
        let drivers = drivers(&found.standing, &ranking.field);
        Some((drivers, to_ask(found, &ranking.proposed)))
    });
    said.len()
}

fn bundled(bench: &mut Bench) {
    let hosters = catalogue::bundled().unwrap().catalogue.hosters;
    let needs = twenty_needs();
    bench.bench_function("load the bundled catalogue", |bencher| {
        bencher.iter(|| catalogue::bundled().unwrap());
    });
    bench.bench_function("rank the bundled catalogue", |bencher| {
        bencher.iter(|| Ranking::new(black_box(&hosters), &needs, Options::default()));
    });
    let ranking = Ranking::new(&hosters, &needs, Options::default());
    let found = ranking.proposed.first().unwrap();
    let hoster = hosters.get(found.standing.hoster).unwrap();
    let locale = Locale::new(Language::French);
    bench.bench_function("explain one hoster in French", |bencher| {
        bencher.iter(|| {
            let lines = found.standing.assessments.iter().map(|assessment| {
                let need = needs.get(assessment.need).unwrap();
                let line = explanation::line(hoster, need, *assessment, date(2026, 11, 23));
                locale.say(&line.sentence).len()
            });
            lines.sum::<usize>()
        });
    });
    bench.bench_function("make French ready", |bencher| {
        bencher.iter_batched(|| Language::French, Locale::new, BatchSize::SmallInput);
    });
}

fn large(bench: &mut Bench) {
    let needs = twenty_needs();
    for (count, name) in [(100, "100"), (1_000, "1 000"), (100_000, "100 000")] {
        let mut group = bench.benchmark_group(format!("{name} hosters"));
        group.sample_size(if count > 1_000 { 10 } else { 100 });
        let hosters = synthetic(count);
        group.bench_function("everything but robustness", |bencher| {
            bencher.iter(|| everything(black_box(&hosters), &needs));
        });
        group.bench_function("ranking alone", |bencher| {
            bencher.iter(|| Ranking::new(black_box(&hosters), &needs, Options::default()));
        });
        if count <= 1_000 {
            group.bench_function("single steps of importance", |bencher| {
                bencher.iter(|| moves(black_box(&hosters), &needs, Options::default(), &[]));
            });
        }
        group.finish();
    }
}

criterion_group!(benches, bundled, large);
criterion_main!(benches);
