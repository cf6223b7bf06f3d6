//! What an organisation needs: the input of matching, and the `matou.needs/1` file.

use serde_json::{Value as Json, json};

use crate::criteria::{self, Criterion, Level, Want};
use crate::json;
use crate::problem::{Place, Problem};
use crate::text;

/// The format that this program reads and writes.
pub const FORMAT: &str = "matou.needs/1";

/// The most needs a file may state: conditions are handled as one 128-bit set.
pub const MOST_NEEDS: usize = 128;

/// How much a need matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Importance {
    /// It does not count.
    Indifferent,
    /// One point.
    Desirable,
    /// Three points.
    Important,
    /// A condition: it sets aside, and never enters the score.
    Indispensable,
}

impl Importance {
    /// Every importance, the strongest first.
    pub const ALL: [Self; 4] = [
        Self::Indispensable,
        Self::Important,
        Self::Desirable,
        Self::Indifferent,
    ];

    /// Returns the word that files use.
    pub fn word(self) -> &'static str {
        match self {
            Self::Indispensable => "indispensable",
            Self::Important => "important",
            Self::Desirable => "desirable",
            Self::Indifferent => "indifferent",
        }
    }

    /// Reads the word that files use.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|importance| importance.word() == word)
    }

    /// Returns what a wish of this importance weighs, in points. Conditions weigh nothing.
    pub fn points(self) -> u32 {
        match self {
            Self::Important => 3,
            Self::Desirable => 1,
            Self::Indispensable | Self::Indifferent => 0,
        }
    }

    /// Returns the importance one step up.
    pub fn more(self) -> Option<Self> {
        Self::ALL.into_iter().filter(|other| *other > self).min()
    }

    /// Returns the importance one step down.
    pub fn less(self) -> Option<Self> {
        Self::ALL.into_iter().filter(|other| *other < self).max()
    }
}

/// The words of [`Importance`], for messages.
const IMPORTANCES: &[&str] = &["indispensable", "important", "desirable", "indifferent"];

/// Who looks for a hoster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Profile {
    /// One person.
    Individual,
    /// A small structure.
    SmallStructure,
    /// A large structure.
    LargeStructure,
}

/// The words of [`Profile`].
pub const PROFILES: &[&str] = &["individual", "small_structure", "large_structure"];

impl Profile {
    /// Every profile, smallest first.
    pub const ALL: [Self; 3] = [Self::Individual, Self::SmallStructure, Self::LargeStructure];

    /// Returns the word that files use.
    pub fn word(self) -> &'static str {
        match self {
            Self::Individual => "individual",
            Self::SmallStructure => "small_structure",
            Self::LargeStructure => "large_structure",
        }
    }

    /// Reads the word that files use.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|profile| profile.word() == word)
    }

    /// Says whether this is an organisation, small or large.
    pub fn is_structure(self) -> bool {
        self != Self::Individual
    }
}

/// One need: a criterion, what is wanted of it, and how much that matters.
#[derive(Clone, Debug, PartialEq)]
pub struct Need {
    /// The criterion.
    pub criterion: &'static Criterion,
    /// What is wanted.
    pub want: Want,
    /// The want as the file writes it.
    pub want_json: Json,
    /// How much it matters.
    pub importance: Importance,
    /// For an indispensable need: the level, in sixtieths, from which it is met.
    pub threshold: u8,
}

impl Need {
    /// Says whether this is a condition of which less than all is enough.
    pub fn is_lowered(&self) -> bool {
        self.importance == Importance::Indispensable && self.threshold < Level::FULL
    }

    /// States a need.
    ///
    /// # Errors
    /// What was expected, when `want` is nothing that can be wanted of the criterion.
    pub fn new(
        criterion: &'static Criterion,
        want: Json,
        importance: Importance,
    ) -> Result<Self, criteria::Reject> {
        Ok(Self {
            criterion,
            want: criterion.read_want(&want)?,
            want_json: want,
            importance,
            threshold: Level::FULL,
        })
    }

    fn to_json(&self) -> Json {
        let mut entry = json!({
            "criterion": self.criterion.id,
            "want": self.want_json,
            "importance": self.importance.word(),
        });
        if self.threshold != Level::FULL
            && let Some(entry) = entry.as_object_mut()
        {
            entry.insert("threshold".into(), self.threshold.into());
        }
        entry
    }
}

/// The needs of one organisation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Needs {
    /// Who looks.
    pub profile: Option<Profile>,
    /// The kind of structure, one of [`criteria::audience::KINDS`].
    pub kind: Option<&'static str>,
    /// How many people will have an account.
    pub accounts: Option<u32>,
    /// The needs, in the order in which they were stated.
    pub needs: Vec<Need>,
}

impl Needs {
    /// Writes the needs as `matou.needs/1`.
    pub fn to_json(&self) -> Json {
        let mut file = serde_json::Map::new();
        file.insert("format".into(), FORMAT.into());
        if let Some(profile) = self.profile {
            file.insert("profile".into(), profile.word().into());
        }
        if let Some(kind) = self.kind {
            file.insert("kind".into(), kind.into());
        }
        if let Some(accounts) = self.accounts {
            file.insert("accounts".into(), accounts.into());
        }
        file.insert(
            "needs".into(),
            self.needs.iter().map(Need::to_json).collect(),
        );
        Json::Object(file)
    }

    /// Reads a `matou.needs/1` file, taken literally: nothing is added to it. Keys that are not known
    /// are passed over with a warning.
    ///
    /// # Errors
    /// Every problem found, when there is one that leaves a need unclear.
    pub fn read(file: &str, bytes: &[u8]) -> Result<(Self, Vec<Problem>), Vec<Problem>> {
        let place = Place::file(file);
        let json: Json = json::parse(bytes, &place).map_err(|problem| vec![problem])?;
        let mut reading = Reading {
            problems: Vec::new(),
        };
        let needs = reading.file(&json, &place);
        let (warnings, errors): (Vec<_>, Vec<_>) =
            reading.problems.into_iter().partition(Problem::is_warning);
        if errors.is_empty() {
            Ok((needs, warnings))
        } else {
            Err(errors)
        }
    }
}

/// A reading under way, which gathers problems instead of stopping at the first one.
struct Reading {
    problems: Vec<Problem>,
}

impl Reading {
    fn file(&mut self, json: &Json, place: &Place) -> Needs {
        let mut needs = Needs::default();
        let Some(file) = json.as_object() else {
            self.problems.push(place.error("problem-not-an-object"));
            return needs;
        };
        if file.get("format").and_then(Json::as_str) != Some(FORMAT) {
            let problem = place.error("problem-format").with("format", FORMAT);
            self.problems.push(problem);
            return needs;
        }
        self.unknown_keys(
            file,
            &["format", "profile", "kind", "accounts", "needs"],
            place,
        );
        needs.profile = self
            .word(file.get("profile"), PROFILES, &place.at("profile"))
            .and_then(Profile::from_word);
        needs.kind = self.word(
            file.get("kind"),
            criteria::audience::KINDS,
            &place.at("kind"),
        );
        needs.accounts = file
            .get("accounts")
            .filter(|json| !json.is_null())
            .and_then(|json| {
                let accounts = json
                    .as_u64()
                    .and_then(|accounts| u32::try_from(accounts).ok());
                if accounts.is_none() {
                    self.problems
                        .push(place.at("accounts").reject(criteria::Reject::Count));
                }
                accounts
            });
        let Some(entries) = file.get("needs").and_then(Json::as_array) else {
            self.problems
                .push(place.at("needs").error("problem-not-a-list"));
            return needs;
        };
        if entries.len() > MOST_NEEDS {
            let problem = place
                .at("needs")
                .error("problem-too-many")
                .with("most", MOST_NEEDS);
            self.problems.push(problem);
            return needs;
        }
        for (index, entry) in entries.iter().enumerate() {
            let place = place.at(&format!("needs[{index}]"));
            needs.needs.extend(self.need(entry, &place));
        }
        needs
    }

    fn need(&mut self, json: &Json, place: &Place) -> Option<Need> {
        let Some(entry) = json.as_object() else {
            self.problems.push(place.error("problem-not-an-object"));
            return None;
        };
        self.unknown_keys(
            entry,
            &["criterion", "want", "importance", "threshold"],
            place,
        );
        let id = entry.get("criterion").and_then(Json::as_str);
        let Some(criterion) = id.and_then(criteria::find) else {
            let given = text::tame(id.unwrap_or_default());
            let problem = place
                .error("problem-unknown-criterion")
                .with("given", given);
            self.problems.push(problem);
            return None;
        };
        let place = place.criterion(criterion.id);
        let importance = self
            .word(
                entry.get("importance"),
                IMPORTANCES,
                &place.at("importance"),
            )
            .and_then(Importance::from_word);
        if importance.is_none() && entry.get("importance").is_none_or(Json::is_null) {
            self.problems.push(
                place
                    .at("importance")
                    .reject(criteria::Reject::Word(IMPORTANCES)),
            );
        }
        let threshold = self.threshold(entry.get("threshold"), &place);
        let want = entry.get("want").unwrap_or(&Json::Null);
        match Need::new(criterion, want.clone(), importance?) {
            Ok(need) => Some(Need {
                threshold: threshold?,
                ..need
            }),
            Err(reject) => {
                self.problems.push(place.at("want").reject(reject));
                None
            }
        }
    }

    fn threshold(&mut self, json: Option<&Json>, place: &Place) -> Option<u8> {
        let Some(json) = json.filter(|json| !json.is_null()) else {
            return Some(Level::FULL);
        };
        let threshold = json
            .as_u64()
            .and_then(|level| u8::try_from(level).ok())
            .filter(|level| *level <= Level::FULL);
        if threshold.is_none() {
            self.problems
                .push(place.at("threshold").error("problem-threshold"));
        }
        threshold
    }

    fn word(
        &mut self,
        json: Option<&Json>,
        words: &'static [&'static str],
        place: &Place,
    ) -> Option<&'static str> {
        let json = json.filter(|json| !json.is_null())?;
        let word = json
            .as_str()
            .and_then(|given| words.iter().copied().find(|word| *word == given));
        if word.is_none() {
            self.problems
                .push(place.reject(criteria::Reject::Word(words)));
        }
        word
    }

    fn unknown_keys(
        &mut self,
        object: &serde_json::Map<String, Json>,
        known: &[&str],
        place: &Place,
    ) {
        for key in object.keys().filter(|key| !known.contains(&key.as_str())) {
            self.problems.push(place.unknown_key(key));
        }
    }
}
