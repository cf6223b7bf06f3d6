//! What somebody takes home from a session: what was answered, what is to settle, the needs and why they are
//! there, the first hosters with what to ask them, the workshop, and every note.

use jiff::civil::Date;

use super::page::Page;
use super::{Row, Subject, robust};
use crate::catalogue::Catalogue;
use crate::explanation;
use crate::locale::{Locale, Sentence};
use crate::matching::robustness::{Robustness, SAMPLES_OF_DOCUMENTS};
use crate::matching::{Options, Ranking, also_open};
use crate::needs::Importance;
use crate::questionnaire::{DerivedNeed, Journey, Question, derive};
use crate::session;
use crate::wording;

/// How many hosters are told of.
const FIRST: usize = 5;

/// What a document is made of.
#[derive(Clone, Copy, Debug)]
pub struct Handout<'a> {
    /// The answers, notes and participants.
    pub journey: &'a Journey,
    /// The day on which it was kept, or today.
    pub day: Date,
    /// The day from which the age of facts is counted.
    pub today: Date,
    /// The hosters.
    pub catalogue: &'a Catalogue,
    /// The choices that are no needs.
    pub options: Options,
}

/// Writes the document, `columns` columns wide.
pub fn write(handout: &Handout<'_>, locale: &Locale, columns: usize) -> String {
    let (needs, origins) = derive(&handout.journey.answers);
    let json = needs.to_json();
    let subject = Subject {
        catalogue: handout.catalogue,
        needs: &needs,
        read: &json,
        today: handout.today,
        options: handout.options,
        of_session: true,
    };
    let ranking = subject.rank();
    let mut writer = Writer {
        page: Page::new(locale, columns),
        handout,
        subject,
        origins: &origins,
        ranking: &ranking,
    };
    writer.opening();
    writer.answers();
    writer.unsettled();
    writer.closed();
    writer.needs();
    writer.hosters();
    writer.robustness();
    writer.workshop();
    writer.page.list_sources();
    writer.page.finish()
}

struct Writer<'w, 'a> {
    page: Page<'w>,
    handout: &'w Handout<'a>,
    subject: Subject<'w>,
    origins: &'w [DerivedNeed],
    ranking: &'w Ranking,
}

impl Writer<'_, '_> {
    fn opening(&mut self) {
        let journey = self.handout.journey;
        self.page.say(0, &session::title(journey, self.handout.day));
        let opening = Sentence::new("handout-opening")
            .with("date", explanation::day(&self.handout.day.to_string()))
            .with("count", self.handout.catalogue.hosters.len())
            .with("updated", explanation::day(&self.handout.catalogue.updated));
        self.page.say(0, &opening);
    }

    /// What was answered, question by question, with its notes.
    fn answers(&mut self) {
        self.page.heading("handout-answers");
        for asked in self.handout.journey.reviewed() {
            let answers = &self.handout.journey.answers;
            let mut said = wording::answer(self.page.locale, answers, asked);
            let silence = wording::silence_of(answers, asked);
            said.extend(silence.map(|silence| self.page.locale.say(&silence)));
            let has_note = !self.handout.journey.notes.get(asked).trim().is_empty();
            let has_kept = !wording::kept(self.page.locale, answers, asked).is_empty();
            if said.is_empty() && !has_note && !has_kept {
                continue;
            }
            self.page.say(2, &short(asked));
            for words in said {
                self.page.write("    ", &words);
            }
            self.kept(asked);
            self.note(asked);
        }
    }

    /// What is kept of an answer without counting.
    fn kept(&mut self, asked: &Question) {
        let answers = &self.handout.journey.answers;
        let kept = wording::kept(self.page.locale, answers, asked);
        if !kept.is_empty() {
            let kept = Sentence::new("review-kept").with("words", kept.join(" · "));
            self.page.say(4, &kept);
        }
    }

    /// A note, line by line as it was written.
    fn note(&mut self, asked: &Question) {
        let note = self.handout.journey.notes.get(asked);
        if note.trim().is_empty() {
            return;
        }
        self.page.say(4, &Sentence::new("handout-note"));
        for line in note.trim_end().lines() {
            if line.trim().is_empty() {
                self.page.raw("");
            } else {
                self.page.write("      ", line);
            }
        }
    }

    /// The questions that wait for an answer.
    fn unsettled(&mut self) {
        let questions = self.handout.journey.to_settle();
        if questions.is_empty() {
            return;
        }
        self.page.heading("handout-to-settle");
        for asked in questions {
            let said = self.page.locale.text(&asked.key());
            self.page.write("  – ", &said);
        }
    }

    /// The answers of branches that are closed.
    fn closed(&mut self) {
        let closed = self.handout.journey.closed();
        if closed.is_empty() {
            return;
        }
        self.page.heading("review-closed");
        for asked in closed {
            self.page.say(2, &short(asked));
            self.kept(asked);
            self.note(asked);
        }
    }

    /// The needs by importance, each with the answer that it comes from.
    fn needs(&mut self) {
        self.page.heading("handout-needs");
        if self.subject.wanted().is_empty() {
            self.page.say(2, &Sentence::new("session-no-needs"));
        }
        for importance in Importance::ALL {
            let pairs = self.subject.wanted().iter().zip(self.origins);
            for (need, origin) in pairs.filter(|(need, _)| need.importance == importance) {
                let want = self.page.locale.say(&explanation::want(need));
                self.page.write("  – ", &want);
                let why = wording::origin(self.page.locale, origin, need.importance);
                self.page.write("    ", &why);
            }
        }
    }

    /// The first hosters: what speaks for each, what against, what to ask.
    fn hosters(&mut self) {
        self.page.heading("handout-hosters");
        let count = Sentence::new("leaders-title")
            .with("count", self.ranking.proposed.len())
            .with("excluded", self.ranking.excluded.len());
        self.page.say(2, &count);
        if !self.ranking.closed.is_empty() {
            let closed = Sentence::new("closed-count").with("count", self.ranking.closed.len());
            self.page.say(2, &closed);
        }
        if self.ranking.points.0 == 0 && self.ranking.conditions.is_empty() {
            // Nothing tells hosters apart yet: to name some would be to draw lots.
            return;
        }
        for cost in self
            .ranking
            .conditions
            .iter()
            .filter(|cost| cost.sets_aside > 0)
        {
            if let Some(cost) = explanation::condition_cost(cost, self.subject.wanted()) {
                self.page.say(4, &cost);
            }
        }
        for found in self.ranking.proposed.iter().take(FIRST) {
            if let Some(row) = self.subject.row(self.ranking, found) {
                self.page.gap();
                self.hoster(&row);
            }
        }
        self.tied();
    }

    /// Those who share the last rank that is told, and are not told of.
    fn tied(&mut self) {
        let proposed = &self.ranking.proposed;
        let last = proposed
            .iter()
            .take(FIRST)
            .next_back()
            .map(|found| found.rank);
        let others = proposed.iter().skip(FIRST);
        let tied = others.filter(|found| Some(found.rank) == last).count();
        if tied > 0 {
            self.page.gap();
            let tied = Sentence::new("handout-tied").with("count", tied);
            self.page.say(2, &tied);
        }
    }

    fn hoster(&mut self, row: &Row<'_>) {
        let wanted = self.subject.wanted();
        let rank = self.page.locale.say(&explanation::rank_mark(&row.found));
        self.page.write(&format!("  {rank} "), &row.hoster.name);
        let standing = &row.found.standing;
        self.page.say(4, &explanation::score(standing.parts));
        for remark in explanation::remarks(row.hoster) {
            self.page.say(4, &remark);
        }
        self.page
            .say(4, &explanation::driver_line(&row.drivers, standing, wanted));
        for line in row.lines.iter().filter(|line| !line.citations.is_empty()) {
            let said = self.page.locale.say(&line.sentence);
            let marks = self.page.numbers(&line.citations);
            self.page.write("    • ", &format!("{said}{marks}"));
        }
        let asked = row.to_ask.iter().copied();
        let asked: Vec<usize> = asked.chain(also_open(standing, &row.to_ask)).collect();
        if asked.is_empty() {
            return;
        }
        self.page.say(4, &Sentence::new("handout-ask"));
        for need in asked.into_iter().filter_map(|need| wanted.get(need)) {
            let question = explanation::question(need, &row.hoster.facts);
            let question = self.page.locale.say(&question);
            self.page.write("    – ", &question);
        }
    }

    /// What holds with other weights, where something tells hosters apart.
    fn robustness(&mut self) {
        let seed = self.subject.options.seed;
        let wanted = self.subject.wanted();
        let robustness = Robustness::new(self.ranking, wanted, seed, SAMPLES_OF_DOCUMENTS);
        robust::section(&mut self.page, &self.subject, self.ranking, &robustness);
    }

    /// What the participants gave, what the group settled, and what each would find first.
    fn workshop(&mut self) {
        let workshop = &self.handout.journey.workshop;
        if !workshop.is_group() {
            return;
        }
        self.page.heading("handout-workshop");
        let locale = self.page.locale;
        for votes in workshop.votes(self.origins) {
            let wanted = self.subject.wanted().get(votes.need);
            let Some((need, origin)) = wanted.zip(self.origins.get(votes.need)) else {
                continue;
            };
            let want = locale.say(&explanation::want(need));
            self.page.write("  – ", &want);
            let state = if workshop.is_settled(origin, need.importance) {
                "workshop-settled"
            } else {
                "workshop-unsettled"
            };
            let state =
                Sentence::new(state).with("importance", explanation::importance(need.importance));
            self.page.say(4, &state);
            let gave = wording::who_gave_what(locale, workshop, &votes);
            self.page.write("    ", &gave);
        }
        let hosters = &self.handout.catalogue.hosters;
        let (wanted, options) = (self.subject.wanted(), self.handout.options);
        let firsts = workshop.firsts(hosters, wanted, self.origins, options, FIRST);
        let name = |hoster: usize| hosters.get(hoster).map_or("", |one| one.name.as_str());
        let group = self.ranking.first(FIRST);
        self.page.heading("differences-title");
        for line in wording::differences(locale, workshop, &group, &firsts, name) {
            self.page.write("  ", &line);
        }
    }
}

/// Names a question in a few words, as a heading.
fn short(asked: &Question) -> Sentence {
    Sentence::new(format!("{}.short", asked.key()))
}
