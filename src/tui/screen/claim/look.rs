//! How a claim looks.
//!
//! ```text
//!  Délai d’intervention (GTI)
//!  En blanc : c’est normal.
//!
//!    ( ) un délai annoncé                  │ Pourquoi on le demande
//!    ( ) aucun engagement                  │ …
//!    Heures                                │ Ce que cela engage
//!  ▸ 4                                     │ …
//! ```

use ratatui::style::Modifier;
use ratatui::text::{Line, Span};

use super::{Item, State, items};
use crate::catalogue::address;
use crate::criteria::{Criterion, Element, Scalar, Service, Values, Vocabulary, identity};
use crate::declaration;
use crate::explanation;
use crate::form::{Elements, Part, Stated, Wrong};
use crate::locale::Sentence;
use crate::text;
use crate::tui::screen::{Parts, Pen};
use crate::tui::theme::Role;
use crate::tui::view::{Entry, indented, line_with_end, paragraph};
use crate::wording;

/// Columns of a box and the space after it.
const BOX: usize = 4;

pub(in crate::tui::screen) fn view(pen: &Pen<'_>, state: &State) -> Parts {
    let head = head(pen, state);
    let mut entries = Vec::new();
    let mut heading_before = None;
    for (index, item) in items(pen.world, state).iter().enumerate() {
        let heading = heading(state, item);
        if heading != heading_before {
            if heading_before.is_some() || index > 0 {
                entries.push(Entry::blank());
            }
            entries.extend(heading.as_deref().map(|key| pen.heading(&pen.text(key))));
            heading_before = heading;
        }
        let is_selected = index == state.selected;
        let mut entry = entry(pen, state, item, is_selected);
        if is_selected && pen.aside == 0 {
            entry.lines.extend(under(pen, state));
        }
        entries.push(entry);
    }
    if items(pen.world, state).len() == 1 && state.is_searching() {
        let nothing = pen.paragraph(&pen.text("claim-nothing-found"), Role::Plain);
        entries.push(Entry::text(nothing));
    }
    Parts {
        title: title(pen, state),
        head,
        entries,
        selected: state.selected,
    }
}

/// What the criterion is called, how what is said of it stands, why organisations ask for it, and how. Where room is
/// short, what is asked goes first: the lines below say it as well.
fn head(pen: &Pen<'_>, state: &State) -> Vec<Line<'static>> {
    let criterion = state.form.criterion();
    let name = explanation::criterion_name(criterion);
    let mut lines = pen.above(&pen.say(&name), Role::Title);
    lines.extend(standing(pen, state));
    if *criterion == identity::CONTACT {
        lines.extend(pen.above(&pen.text("declare-contact"), Role::Plain));
    }
    if criterion.need.is_some() {
        let why = Sentence::new(format!("{}.why", criterion.key()));
        lines.extend(pen.above(&pen.say(&why), Role::Plain));
    }
    let mut question = explanation::open_question(criterion);
    if state.own.is_some() {
        // It is the hoster who is asked: whoever adds a fact reads what can be asked.
        question = Sentence::new("explanation-ask").with("question", question);
    }
    lines.extend(pen.above(&pen.say(&question), Role::Muted));
    lines
}

/// Where one is: the family, and how far one has come in it.
fn title(pen: &Pen<'_>, state: &State) -> String {
    let criterion = state.form.criterion();
    let family = criterion.family();
    if let Some(own) = &state.own {
        let title = Sentence::new("own-claim-title").with("name", own.name.as_str());
        return pen.say(&title);
    }
    let of_family: Vec<_> = crate::criteria::all()
        .filter(|one| one.family() == family)
        .collect();
    let place = of_family.iter().position(|one| *one == criterion);
    let title = Sentence::new("claim-title")
        .with("family", Sentence::new(format!("family-{}", family.word())))
        .with("place", place.unwrap_or(0) + 1)
        .with("all", of_family.len());
    pen.say(&title)
}

/// How what is said stands: blank, which is normal, right, or not what is expected.
fn standing(pen: &Pen<'_>, state: &State) -> Vec<Line<'static>> {
    if state.is_to_come(pen.world) {
        return pen.above(&pen.text("form-year-to-come"), Role::Warning);
    }
    if let Some(own) = &state.own
        && state.form.read().is_ok()
    {
        return match own.origin.read(pen.world.today) {
            Ok(_) => pen.above(&pen.text("own-how"), Role::Muted),
            Err(wrong) => pen.above(&pen.say(&wrong), Role::Warning),
        };
    }
    match state.form.read() {
        Err(wrong) => pen.above(&pen.say(&expected(state, wrong)), Role::Warning),
        Ok(None) if !state.form.is_blank() => {
            pen.above(&pen.text("claim-only-note"), Role::Warning)
        }
        Ok(None) => {
            let key = if state.cleared.is_some() {
                "claim-cleared"
            } else {
                "claim-blank"
            };
            pen.above(&pen.text(key), Role::Muted)
        }
        Ok(Some(_)) => match address::personal(&all_text(state)) {
            Some(address) => {
                let personal = Sentence::new("claim-personal").with("address", address);
                pen.above(&pen.say(&personal), Role::Warning)
            }
            None => pen.above(&pen.text("claim-filled"), Role::Muted),
        },
    }
}

/// What is expected, and of which part where there are several.
fn expected(state: &State, wrong: Wrong) -> Sentence {
    let parts = state.form.parts();
    match parts.get(wrong.place).filter(|_| parts.len() > 1) {
        Some(part) => Sentence::new("claim-wrong-part")
            .with("part", Sentence::new(part_key(part)))
            .with("what", wrong.sentence()),
        None => wrong.sentence(),
    }
}

/// What a part of several is called.
fn part_key(part: &Part) -> String {
    format!("claim-part-{}", part.id.replace('_', "-"))
}

/// Everything that was typed.
fn all_text(state: &State) -> String {
    let parts = state.form.parts().iter().map(|part| part.said.as_str());
    let texts: Vec<&str> = parts.chain([state.form.note()]).collect();
    texts.join(" ")
}

/// The heading above a line: what a part of several is, and what comes after the value itself.
fn heading(state: &State, item: &Item) -> Option<String> {
    let parts = state.form.parts();
    match item {
        Item::Word(place, _) | Item::Line(place) | Item::Country(place, _) if parts.len() > 1 => {
            parts.get(*place).map(part_key)
        }
        Item::Found(_) if !state.is_searching() => Some("claim-proposed".to_owned()),
        Item::Search | Item::Found(_) => Some("claim-search".to_owned()),
        Item::Element(_) | Item::Software(_) | Item::Complete if state.lookup().is_some() => {
            Some("claim-elements".to_owned())
        }
        Item::Note => Some("claim-note".to_owned()),
        Item::Page => Some("own-page".to_owned()),
        Item::Seen => Some("own-seen".to_owned()),
        Item::Blank | Item::Keep => None,
        _ => Some("claim-value".to_owned()),
    }
}

fn entry(pen: &Pen<'_>, state: &State, item: &Item, is_selected: bool) -> Entry {
    let criterion = state.form.criterion();
    match item {
        Item::Search => pen.field(&state.search, state.search.text(), is_selected),
        Item::Found(value) => boxed(pen, "    ", &found(pen, criterion, value), ""),
        Item::Country(_, code) => boxed(
            pen,
            &chosen(pen, true),
            &pen.say(&explanation::country(code)),
            "",
        ),
        Item::Word(place, word) => {
            let part = state.form.parts().get(*place);
            let label = part.map_or(String::new(), |part| word_label(pen, criterion, part, word));
            let is_chosen = state.said(*place) == *word;
            boxed(pen, &chosen(pen, is_chosen), &label, "")
        }
        Item::Line(_) | Item::Note | Item::Page | Item::Seen => {
            pen.field(&state.typed, state.text(item), is_selected)
        }
        Item::Keep => Entry::item(pen.paragraph(&pen.text("own-keep"), Role::Title)),
        Item::Software(_) => {
            let label = format!("{}{} ", " ".repeat(BOX), pen.text("claim-software"));
            let room = pen.width.saturating_sub(text::width(&label));
            let (shown, column) = if is_selected {
                state.typed.window(room)
            } else {
                (text::fit(state.text(item), room).into_owned(), 0)
            };
            let line = format!("{label}{shown}");
            let line = if is_selected {
                text::pad(&line, pen.width)
            } else {
                line
            };
            let mut entry = Entry::item(vec![Line::raw(line)]);
            let column = text::width(&label) + column;
            entry.cursor = u16::try_from(column).ok().filter(|_| is_selected);
            entry
        }
        Item::Element(place) => {
            let elements = state.form.elements();
            let stated = elements.and_then(|elements| elements.stated().get(*place));
            stated.map_or_else(Entry::blank, |stated| element(pen, criterion, stated))
        }
        Item::Complete => {
            let is_complete = state.form.elements().is_some_and(Elements::is_complete);
            let mark = if is_complete { "[x] " } else { "[ ] " };
            boxed(pen, mark, &pen.text("claim-complete"), "")
        }
        Item::Blank => boxed(
            pen,
            &chosen(pen, state.form.is_blank()),
            &pen.text("claim-leave-blank"),
            "",
        ),
    }
}

fn chosen(pen: &Pen<'_>, is_chosen: bool) -> String {
    let mark = if is_chosen {
        pen.world.glyphs.chosen
    } else {
        " "
    };
    format!("({mark}) ")
}

/// A line behind a mark, with something at its end.
fn boxed(pen: &Pen<'_>, mark: &str, label: &str, end: &str) -> Entry {
    let mut lines = indented(label, BOX, pen.width, pen.theme(), Role::Plain);
    if let Some(span) = lines.first_mut().and_then(|line| line.spans.first_mut()) {
        *span = Span::raw(mark.to_owned());
    }
    let end = Span::styled(end.to_owned(), pen.theme().style(Role::Muted));
    match lines.as_mut_slice() {
        [only] if end.width() > 0 && only.width() + end.width() < pen.width => {
            *only = line_with_end(std::mem::take(&mut only.spans), end, pen.width);
        }
        _ if end.width() > 0 => {
            let more = indented(&end.content, BOX, pen.width, pen.theme(), Role::Muted);
            lines.extend(more);
        }
        _ => {}
    }
    Entry::item(lines)
}

/// An element with what is said of it, by a mark and in a word.
fn element(pen: &Pen<'_>, criterion: &'static Criterion, stated: &Stated) -> Entry {
    let (mark, key) = match stated.present {
        Some(true) => ("[x] ", "claim-has"),
        Some(false) => ("[-] ", "claim-lacks"),
        None => ("[ ] ", "claim-unsaid"),
    };
    let mut entry = boxed(
        pen,
        mark,
        &element_label(pen, criterion, &stated.name),
        &pen.text(key),
    );
    if stated.present == Some(true)
        && let Some(span) = entry
            .lines
            .first_mut()
            .and_then(|line| line.spans.get_mut(1))
    {
        span.style = span.style.add_modifier(Modifier::BOLD);
    }
    entry
}

fn element_label(pen: &Pen<'_>, criterion: &'static Criterion, name: &str) -> String {
    let Values::Set(vocabulary) = criterion.values else {
        return name.to_owned();
    };
    let element = match vocabulary {
        Vocabulary::Words(words) => match words.iter().find(|word| **word == name) {
            Some(word) => Element::Word(word),
            None => return name.to_owned(),
        },
        Vocabulary::Languages | Vocabulary::Countries => Element::Code(name.to_owned()),
        Vocabulary::Names => Element::Name(name.to_owned()),
        Vocabulary::Services => {
            let kinds = crate::criteria::services::TYPES;
            match kinds.iter().find(|kind| **kind == name) {
                Some(kind) => Element::Service(Service {
                    kind,
                    software: None,
                }),
                None => return name.to_owned(),
            }
        }
    };
    pen.say(&explanation::element_label(criterion, &element))
}

/// Names something that was found.
fn found(pen: &Pen<'_>, criterion: &'static Criterion, value: &str) -> String {
    match criterion.values {
        Values::Set(Vocabulary::Services) => wording::service(pen.locale, value),
        Values::Set(_) => element_label(pen, criterion, value),
        Values::Scalar(Scalar::Country) => pen.say(&explanation::country(value)),
        Values::Scalar(_) => value.to_owned(),
    }
}

/// Names a word of a part: as the criterion names it, or as it is named wherever such a part is.
fn word_label(pen: &Pen<'_>, criterion: &Criterion, part: &Part, word: &str) -> String {
    let key = match criterion.values {
        Values::Scalar(Scalar::Word(_)) => format!("{}-words.{word}", criterion.key()),
        _ => match part.id {
            "kind" => format!("claim-kind-words.{word}"),
            "window" => format!("claim-window-words.{word}"),
            "frequency" => format!("claim-frequency-words.{word}"),
            _ => format!("claim-flag-words.{word}"),
        },
    };
    pen.text(&key)
}

/// Says whether something can stand beside the claim.
pub(in crate::tui::screen) fn has_aside(state: &State) -> bool {
    state.own.is_none() && declaration::may_commit(state.form.criterion())
}

/// What the answer commits people to.
fn commits_to(pen: &Pen<'_>, state: &State) -> Vec<Sentence> {
    let declaring = pen.app.declaring.as_ref().filter(|_| state.own.is_none());
    declaring.map_or(Vec::new(), |declaring| {
        declaration::commits_to(&declaring.declaration, &state.form)
    })
}

/// Lays out, at the side, what the answer commits people to.
pub(in crate::tui::screen) fn aside(
    pen: &Pen<'_>,
    state: &State,
    width: usize,
) -> Vec<Line<'static>> {
    let said = commits_to(pen, state);
    let heading = (!said.is_empty()).then(|| pen.text("declare-commits"));
    let heading = heading.iter().map(|words| (words.clone(), Role::Heading));
    let said = said.iter().map(|one| (pen.say(one), Role::Plain));
    heading
        .chain(said)
        .flat_map(|(words, role)| paragraph(&words, width, pen.theme(), role))
        .collect()
}

/// The same under the line that is selected, where there is no room at the side.
fn under(pen: &Pen<'_>, state: &State) -> Vec<Line<'static>> {
    let said = commits_to(pen, state);
    if said.is_empty() {
        return Vec::new();
    }
    let words: Vec<String> = said.iter().map(|one| pen.say(one)).collect();
    indented(&words.join(" "), BOX, pen.width, pen.theme(), Role::Muted)
}
