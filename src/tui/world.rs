//! What the screens look at and never change.

use std::sync::OnceLock;

use jiff::civil::Date;

use super::finder::{Finder, Lookup};
use super::theme::{Glyphs, Theme};
use crate::catalogue::{Catalogue, Hoster, search};
use crate::criteria::work;
use crate::glossary::Glossary;
use crate::locale::{Language, Locale};
use crate::matching;
use crate::needs::{Importance, Need};
use crate::questionnaire::{Choice, Choices, Field, Index, Input, human_cost};
use crate::wording;

/// The catalogue, both languages, and how the terminal is to look.
#[derive(Debug)]
pub struct World {
    /// The hosters.
    pub catalogue: Catalogue,
    /// The date from which the age of facts counts.
    pub today: Date,
    /// The colours.
    pub theme: Theme,
    /// The signs.
    pub glyphs: Glyphs,
    /// How many hosters document as many paid people as a fair rota takes.
    pub rota_hosters: usize,
    french: Locale,
    english: Locale,
    glossaries: [Glossary; 2],
    choices: Choices,
    services: Index,
    places: Index,
    /// Made when somebody first looks through the catalogue: a large one takes a moment.
    index: OnceLock<search::Index>,
    finder: Finder,
}

impl World {
    /// Makes everything ready for a catalogue.
    pub fn new(catalogue: Catalogue, today: Date, theme: Theme, glyphs: Glyphs) -> Self {
        let french = Locale::new(Language::French);
        let english = Locale::new(Language::English);
        let choices = Choices::new(&catalogue);
        let languages = [&french, &english];
        let services = Index::new(choices.services.iter().map(|choice| {
            let (kind, _) = Choice::parts(&choice.value);
            let names = languages
                .iter()
                .map(|locale| wording::service(locale, &choice.value));
            let words = languages
                .iter()
                .filter_map(|locale| locale.find_text(&format!("services-offer-search.{kind}")));
            // A software stands for itself; the other words lead to the type.
            let has_software = Choice::parts(&choice.value).1.is_some();
            (names.collect(), words.filter(|_| !has_software).collect())
        }));
        let places = Index::new(choices.places.iter().map(|choice| {
            (
                languages
                    .iter()
                    .map(|locale| wording::place(locale, &choice.value))
                    .collect(),
                Vec::new(),
            )
        }));
        let finder = Finder::new(&catalogue, languages);
        let rota = Need::new(
            &work::PAID_PEOPLE,
            human_cost::ROTA.into(),
            Importance::Desirable,
        );
        let rota_hosters = rota.map_or(0, |rota| matching::census(&catalogue.hosters, &[rota]).met);
        let glossaries = languages.map(Glossary::new);
        Self {
            catalogue,
            today,
            theme,
            glyphs,
            rota_hosters,
            french,
            english,
            glossaries,
            choices,
            services,
            places,
            index: OnceLock::new(),
            finder,
        }
    }

    /// Takes another catalogue; all that follows from it is made ready anew.
    pub fn renew(&mut self, catalogue: Catalogue) {
        *self = Self::new(catalogue, self.today, self.theme, self.glyphs);
    }

    /// Returns what hosters are found by, in both languages.
    pub fn index(&self) -> &search::Index {
        let locales = [&self.french, &self.english];
        self.index
            .get_or_init(|| wording::index(&self.catalogue.hosters, &locales))
    }

    /// Returns the locale of a language.
    pub fn locale(&self, language: Language) -> &Locale {
        match language {
            Language::French => &self.french,
            Language::English => &self.english,
        }
    }

    /// Returns the glossary of a language.
    pub fn glossary(&self, language: Language) -> &Glossary {
        let [french, english] = &self.glossaries;
        match language {
            Language::French => french,
            Language::English => english,
        }
    }

    /// Returns the hoster at a position in the catalogue.
    pub fn hoster(&self, position: usize) -> Option<&Hoster> {
        self.catalogue.hosters.get(position)
    }

    /// Returns the name of the hoster at a position in the catalogue.
    pub fn name(&self, position: usize) -> &str {
        self.hoster(position)
            .map_or("", |hoster| hoster.name.as_str())
    }

    /// Returns the options of a field that are found by typing `typed`, the nearest first.
    pub fn search(&self, field: &Field, typed: &str) -> Vec<&Choice> {
        let index = match field.input {
            Input::Services => &self.services,
            Input::Place => &self.places,
            Input::One(_) | Input::Many(_) | Input::Amount => return Vec::new(),
        };
        let choices = self.choices(field);
        index
            .find(typed)
            .into_iter()
            .filter_map(|position| choices.get(position))
            .collect()
    }

    /// Returns what is found by typing `typed` while a claim is filled in, the nearest first.
    pub fn find(&self, lookup: Lookup, typed: &str) -> Vec<String> {
        if lookup != Lookup::Service {
            return self.finder.find(lookup, typed);
        }
        let found = self.services.find(typed).into_iter();
        found
            .filter_map(|position| self.choices.services.get(position))
            .map(|choice| choice.value.clone())
            .collect()
    }

    /// Returns how many hosters of the catalogue document an option.
    pub fn hosters(&self, field: &Field, value: &str) -> usize {
        let found = self
            .choices(field)
            .iter()
            .find(|choice| choice.value == value);
        found.map_or(0, |choice| choice.hosters)
    }

    fn choices(&self, field: &Field) -> &[Choice] {
        match field.input {
            Input::Services => &self.choices.services,
            Input::Place => &self.choices.places,
            Input::One(_) | Input::Many(_) | Input::Amount => &[],
        }
    }
}
