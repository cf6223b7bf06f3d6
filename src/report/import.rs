//! What an import would change, hoster by hoster and claim by claim.

use std::collections::HashMap;

use jiff::civil::Date;

use super::page::Page;
use crate::catalogue::import::{Brings, News, news};
use crate::catalogue::{Catalogue, Hoster};
use crate::explanation;
use crate::locale::{Locale, Sentence};
use crate::wording;

/// The changes of an import, for a reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changes {
    /// How many claims are new to the catalogue.
    pub count: usize,
    /// What they are, one a line.
    pub text: String,
}

/// Writes what each imported claim brings; what is known to the letter is left out.
pub fn changes(
    hosters: &[Hoster],
    known: &Catalogue,
    today: Date,
    locale: &Locale,
    columns: usize,
) -> Changes {
    let by_id: HashMap<&str, &Hoster> = known
        .hosters
        .iter()
        .map(|hoster| (hoster.id.as_str(), hoster))
        .collect();
    let mut page = Page::new(locale, columns);
    let mut count = 0;
    for hoster in hosters {
        let known = by_id.get(hoster.id.as_str()).copied();
        let news = news(hoster, known);
        if news.is_empty() && known.is_some() {
            continue;
        }
        // A new hoster of whom nothing is documented is news as well.
        count += news.len().max(1);
        page.gap();
        let title = match known {
            Some(known) => Sentence::new("import-known").with("name", known.name.as_str()),
            None => Sentence::new("import-new").with("name", hoster.name.as_str()),
        };
        page.say(0, &title.with("id", hoster.id.as_str()));
        for one in &news {
            let said = locale.say(&sentence(one, locale));
            let citation = explanation::citation(one.criterion, &one.claim, today);
            let marks = page.numbers([&citation]);
            page.write("  ", &format!("{said}{marks}"));
        }
    }
    page.list_sources();
    Changes {
        count,
        text: page.finish(),
    }
}

/// Words one claim, and what it brings.
fn sentence(news: &News, locale: &Locale) -> Sentence {
    let key = match news.brings {
        Brings::New => "import-brings.new",
        Brings::Confirms => "import-brings.confirms",
        Brings::Replaces => "import-brings.replaces",
        Brings::Yields => "import-brings.yields",
    };
    let fact = |claim| wording::claimed(locale, news.criterion, claim);
    let sentence = Sentence::new(key).with("fact", fact(&news.claim));
    match &news.other {
        Some(other) => sentence.with("other", fact(other)),
        None => sentence,
    }
}
