//! Why one hoster is where it is, as a page of text whose numbers add up.

use std::cmp::Reverse;

use super::page::Page;
use super::{Closed, Row, SetAside, Subject};
use crate::catalogue::Hoster;
use crate::criteria::State;
use crate::explanation::{self, Hundredths, Line};
use crate::locale::{Locale, Sentence};
use crate::matching::robustness::{Robustness, SAMPLES};
use crate::matching::{Assessment, Parts, Ranking, Silence, also_open};

/// The cells of the bar under a hoster's name.
const CELLS: u16 = 24;
/// One of the four lists: its state, its heading, and what sorts it, the most first.
type List = (State, &'static str, fn(Parts) -> u32);
/// The four lists.
const LISTS: [List; 4] = [
    (State::Met, "section-met", |parts| parts.assured),
    (State::Partly, "section-partly", |parts| parts.assured),
    (State::NotMet, "section-not-met", |parts| parts.lost),
    (State::NotDocumented, "section-not-documented", |parts| {
        parts.open
    }),
];

/// Says why the hoster at `position` is where it is: proposed, set aside or closed.
pub fn write(
    subject: &Subject<'_>,
    ranking: &Ranking,
    position: usize,
    locale: &Locale,
    columns: usize,
) -> String {
    let mut why = Why {
        page: Page::new(locale, columns),
        subject,
        ranking,
        position,
    };
    let row = ranking
        .proposed_at(position)
        .and_then(|found| subject.row(ranking, found));
    let set_aside = ranking
        .excluded_at(position)
        .and_then(|excluded| subject.set_aside(excluded));
    if let Some(row) = row {
        why.proposed(&row);
    } else if let Some(hoster) = set_aside {
        why.set_aside(&hoster);
    } else if let Some(hoster) = subject.closed(position) {
        why.closed(&hoster);
    }
    why.page.list_sources();
    why.page.finish()
}

struct Why<'w, 'a> {
    page: Page<'w>,
    subject: &'w Subject<'a>,
    ranking: &'w Ranking,
    /// The hoster, by its position in the catalogue.
    position: usize,
}

impl Why<'_, '_> {
    fn proposed(&mut self, row: &Row<'_>) {
        let parts = row.found.standing.parts;
        self.page.write("", &row.hoster.name);
        let place = Sentence::new("explain-place")
            .with("rank", explanation::rank(&row.found))
            .with("count", self.ranking.proposed.len())
            .with("group", explanation::group_short(row.found.group));
        self.page.say(0, &place);
        for remark in explanation::remarks(row.hoster) {
            self.page.say(0, &remark);
        }
        if parts.total() == 0 {
            self.page.say(0, &Sentence::new("match-no-wish"));
        } else {
            let score = self.page.locale.say(&explanation::score(parts));
            self.page
                .write(&format!("{}  ", Page::bar(parts, CELLS)), &score);
            let wanted = self.subject.wanted();
            let drivers = explanation::driver_line(&row.drivers, &row.found.standing, wanted);
            self.page.say(0, &drivers);
            let seed = self.subject.options.seed;
            let robustness = Robustness::new(self.ranking, wanted, seed, SAMPLES);
            if let Some(one) = robustness.of(row.found.standing.hoster) {
                let share = explanation::robust_share(&row.hoster.name, one.first());
                self.page.say(0, &share);
            }
        }
        self.conditions(&row.lines);
        self.wishes(row);
        self.questions(row);
    }

    fn conditions(&mut self, lines: &[Line]) {
        let is_condition = |line: &&Line| line.assessment.is_condition();
        if !lines.iter().any(|line| is_condition(&line)) {
            return;
        }
        self.page.heading("section-conditions");
        for line in lines.iter().filter(is_condition) {
            let silence = self.subject.options.silence;
            let silent = line.assessment.state() == State::NotDocumented;
            if silent && silence == Silence::NotMet {
                // The sentence says already that nothing documents it.
                self.fact(&line.sentence, line);
                continue;
            }
            let said = Sentence::new("explain-condition")
                .with("state", explanation::condition(&line.assessment, silence))
                .with("sentence", line.sentence.clone());
            self.fact(&said, line);
        }
    }

    /// The four lists, with points that add up line by line to the sum below them.
    fn wishes(&mut self, row: &Row<'_>) {
        let shares = explanation::share_parts(&row.found.standing);
        for (state, heading, weight) in LISTS {
            let mut lines: Vec<&Line> = row
                .lines
                .iter()
                .filter(|line| line.assessment.is_wish() && line.assessment.state() == state)
                .collect();
            if lines.is_empty() {
                continue;
            }
            lines.sort_by_key(|line| {
                (
                    Reverse(weight(line.assessment.parts())),
                    line.assessment.need,
                )
            });
            self.page.heading(heading);
            for line in lines {
                let share = shares
                    .iter()
                    .find(|(need, _)| *need == line.assessment.need);
                self.fact(&line.sentence, line);
                if let Some((_, share)) = share {
                    self.points(&line.assessment, share);
                }
            }
        }
        if row.found.standing.parts.total() > 0 {
            self.page.gap();
            let sum = explanation::sum(row.found.standing.parts);
            self.page.say(0, &sum);
        }
    }

    /// What a wish brings, leaves open and costs, with how much it matters.
    fn points(&mut self, assessment: &Assessment, share: &[Hundredths; 3]) {
        let locale = self.page.locale;
        let parts: Vec<String> = ["assured", "open", "lost"]
            .into_iter()
            .zip(share)
            .filter(|(_, points)| points.0 > 0)
            .map(|(name, points)| locale.say(&explanation::part(name, *points)))
            .collect();
        let points = Sentence::new("explain-points")
            .with("points", parts.join(" + "))
            .with("importance", explanation::importance(assessment.importance));
        self.page.say(4, &points);
    }

    /// A fact with the numbers of its sources, what was noted with them, and who says otherwise.
    fn fact(&mut self, sentence: &Sentence, line: &Line) {
        let said = self.page.locale.say(sentence);
        let marks = self.page.numbers(&line.citations);
        self.page.write("  • ", &format!("{said}{marks}"));
        if let Some(said) = self.volunteers(line) {
            self.page.say(4, &said);
        }
        self.page.further(4, line);
    }

    /// What a guarantee means where volunteers do the work.
    fn volunteers(&self, line: &Line) -> Option<Sentence> {
        let hoster = self.subject.catalogue.hosters.get(self.position)?;
        let need = self.subject.wanted().get(line.assessment.need)?;
        explanation::volunteers(hoster, need, line.assessment, self.ranking)
    }

    fn questions(&mut self, row: &Row<'_>) {
        self.page.heading("section-questions");
        let hosters = &self.subject.catalogue.hosters;
        let Some(hoster) = hosters.get(row.found.standing.hoster) else {
            return;
        };
        self.ask(hoster, &row.to_ask);
        let proposed = &self.ranking.proposed;
        let first = proposed
            .first()
            .and_then(|first| self.subject.catalogue.hosters.get(first.standing.hoster))
            .map_or("", |first| first.name.as_str());
        self.page
            .say(0, &explanation::outlook(&row.found, proposed, first));
        let also = also_open(&row.found.standing, &row.to_ask);
        if !also.is_empty() {
            self.page.say(0, &Sentence::new("questions-also"));
            self.ask(hoster, &also);
        }
    }

    /// Writes the questions about some needs.
    fn ask(&mut self, hoster: &Hoster, needs: &[usize]) {
        for need in needs
            .iter()
            .filter_map(|need| self.subject.wanted().get(*need))
        {
            let question = explanation::question(need, &hoster.facts);
            let question = self.page.locale.say(&question);
            self.page.write("  • ", &question);
        }
    }

    fn set_aside(&mut self, hoster: &SetAside<'_>) {
        self.page.write("", &hoster.hoster.name);
        let count = Sentence::new("explain-set-aside").with("count", hoster.failed.len());
        self.page.say(0, &count);
        self.conditions(&hoster.failed);
        let wants = hoster
            .failed
            .iter()
            .filter_map(|line| self.subject.wanted().get(line.assessment.need))
            .map(explanation::want)
            .collect();
        let readmit = Sentence::new("explain-readmit")
            .with("count", hoster.failed.len())
            .with("wants", crate::locale::Arg::All(wants));
        self.page.gap();
        self.page.say(0, &readmit);
    }

    fn closed(&mut self, closed: &Closed<'_>) {
        let said = self
            .page
            .locale
            .say(&Sentence::new("failure-closed-hoster").with("name", closed.hoster.name.as_str()));
        let marks = self.page.numbers(&closed.citations);
        self.page.write("", &format!("{said}{marks}"));
        let hint =
            Sentence::new("failure-closed-hoster.hint").with("id", closed.hoster.id.as_str());
        self.page.say(0, &hint);
    }
}
