//! Why one hoster stands before another one, as a page of text whose numbers add up.

use super::Subject;
use super::page::Page;
use crate::explanation::{self, Line};
use crate::locale::{Locale, Sentence};
use crate::matching::{Assessment, Contrast, Difference, Ranking, Side};

/// Says why the hoster at `asked` stands before the one at `against`; or that it does not, and why the other
/// one does.
pub fn write(
    subject: &Subject<'_>,
    ranking: &Ranking,
    [asked, against]: [usize; 2],
    locale: &Locale,
    columns: usize,
) -> String {
    let page = Page::new(locale, columns);
    let name = |position: usize| {
        let hoster = subject.catalogue.hosters.get(position);
        hoster.map_or("", |hoster| hoster.name.as_str())
    };
    let Some(contrast) = Contrast::new(ranking, asked, against) else {
        return closed(page, subject, ranking, [asked, against]);
    };
    let names = [name(contrast.first), name(contrast.second)];
    let mut writing = Writing {
        page,
        subject,
        contrast: &contrast,
        names,
    };
    writing.head(ranking);
    writing.conditions();
    writing.wishes();
    writing.outlook();
    writing.page.list_sources();
    writing.page.finish()
}

/// Says which of the two have closed: there is no order to explain then.
fn closed(
    mut page: Page<'_>,
    subject: &Subject<'_>,
    ranking: &Ranking,
    both: [usize; 2],
) -> String {
    let gone = both.into_iter().filter(|one| ranking.closed.contains(one));
    for closed in gone.filter_map(|position| subject.closed(position)) {
        let (name, id) = (closed.hoster.name.as_str(), closed.hoster.id.as_str());
        let said = Sentence::new("failure-closed-hoster").with("name", name);
        let marks = page.numbers(&closed.citations);
        let said = page.locale.say(&said);
        page.write("", &format!("{said}{marks}"));
        page.say(
            0,
            &Sentence::new("failure-closed-hoster.hint").with("id", id),
        );
    }
    page.say(0, &Sentence::new("contrast-closed"));
    page.list_sources();
    page.finish()
}

struct Writing<'w, 'a> {
    page: Page<'w>,
    subject: &'w Subject<'a>,
    contrast: &'w Contrast,
    names: [&'w str; 2],
}

impl Writing<'_, '_> {
    fn head(&mut self, ranking: &Ranking) {
        let (contrast, names) = (self.contrast, self.names);
        self.page
            .say(0, &explanation::contrast_title(contrast, names));
        if let Some(asked) = explanation::contrast_asked(contrast, names) {
            self.page.say(0, &asked);
        }
        for (name, position) in names.into_iter().zip([contrast.first, contrast.second]) {
            let place = explanation::place(ranking, position);
            let place: Vec<String> = place.iter().map(|one| self.page.locale.say(one)).collect();
            self.page
                .write("  ", &format!("{name} · {}", place.join(" · ")));
            let hoster = self.subject.catalogue.hosters.get(position);
            for remark in hoster.into_iter().flat_map(explanation::remarks) {
                self.page.say(4, &remark);
            }
        }
        self.page
            .say(0, &explanation::contrast_decides(contrast, names));
        let wanted = self.subject.wanted();
        if let Some(possible) = explanation::contrast_possible(contrast, wanted, names) {
            self.page.say(0, &possible);
        }
        if contrast.wishes.is_empty() {
            self.page.say(0, &Sentence::new("match-no-wish"));
            return;
        }
        self.page.gap();
        for reason in explanation::contrast_reasons(contrast, wanted, names) {
            self.page.say(0, &reason);
        }
    }

    /// The conditions to which they stand differently.
    fn conditions(&mut self) {
        if self.contrast.conditions.is_empty() {
            return;
        }
        self.page.heading("contrast-conditions");
        for difference in &self.contrast.conditions {
            let Some(need) = self.subject.wanted().get(difference.need) else {
                continue;
            };
            let want = self.page.locale.say(&explanation::want(need));
            self.page.write("  • ", &want);
            self.facts(*difference);
        }
    }

    /// What speaks for each of them, with points that add up to the gap below them.
    fn wishes(&mut self) {
        if self.contrast.wishes.is_empty() {
            return;
        }
        for (side, name) in [Side::First, Side::Second].into_iter().zip(self.names) {
            let shown = explanation::shown(self.contrast, side);
            if shown.is_empty() {
                continue;
            }
            self.page.gap();
            self.page
                .say(0, &Sentence::new("contrast-for").with("name", name));
            for one in shown {
                let Some(need) = self.subject.wanted().get(one.difference.need) else {
                    continue;
                };
                let line = Sentence::new("contrast-line")
                    .with("want", explanation::short(need))
                    .with("points", one.points())
                    .with("importance", explanation::importance(need.importance));
                let line = self.page.locale.say(&line);
                self.page.write("  • ", &line);
                self.facts(one.difference);
            }
        }
        self.page.gap();
        let balance = explanation::contrast_balance(self.contrast, self.names);
        self.page.say(0, &balance);
    }

    /// What both of them document of one need, and whether only silence makes them differ.
    fn facts(&mut self, difference: Difference) {
        let [first, second] = self.names;
        let contrast = self.contrast;
        self.fact(first, contrast.first, difference.first);
        self.fact(second, contrast.second, difference.second);
        if let Some(silence) = explanation::contrast_silence(difference, self.names) {
            self.page.say(6, &silence);
        }
    }

    /// What one of them documents, with the numbers of its sources, what was noted with them, and who says
    /// otherwise.
    fn fact(&mut self, name: &str, position: usize, assessment: Assessment) {
        let Some(line) = self.line(position, assessment) else {
            return;
        };
        let silence = self.subject.options.silence;
        let fact = explanation::contrast_fact(name, &line, silence);
        let said = self.page.locale.say(&fact);
        let marks = self.page.numbers(&line.citations);
        self.page.write("      ", &format!("{said}{marks}"));
        self.page.further(8, &line);
    }

    fn line(&self, position: usize, assessment: Assessment) -> Option<Line> {
        let hoster = self.subject.catalogue.hosters.get(position)?;
        let need = self.subject.wanted().get(assessment.need)?;
        Some(explanation::line(
            hoster,
            need,
            assessment,
            self.subject.today,
        ))
    }

    /// What answers would change.
    fn outlook(&mut self) {
        let (contrast, names) = (self.contrast, self.names);
        let confirmed = explanation::contrast_if_confirmed(contrast, names);
        let to_turn = explanation::contrast_to_turn(contrast, names);
        if confirmed.is_none() && to_turn.is_none() {
            return;
        }
        self.page.heading("contrast-outlook");
        for said in confirmed.iter().chain(&to_turn) {
            self.page.say(0, said);
        }
        let Some(hoster) = self.subject.catalogue.hosters.get(contrast.second) else {
            return;
        };
        let wanted = self.subject.wanted();
        for need in contrast.to_turn.iter().filter_map(|need| wanted.get(*need)) {
            let question = explanation::question(need, &hoster.facts);
            let question = self.page.locale.say(&question);
            self.page.write("  • ", &question);
        }
    }
}
