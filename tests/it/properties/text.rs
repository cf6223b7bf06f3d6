//! Text of any origin stays inside its columns and cannot command a terminal.

use matou::text;
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::times;

/// Generates text with what goes wrong: wide and combining characters, joined emoji, marks, escapes.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-zéÀœ]{1,6}",
        2 => Just(" ".to_owned()),
        1 => "[日本語한글]{1,3}",
        1 => "e\u{301}{0,3}",
        1 => prop::sample::select(vec![
            "👩‍👩‍👧", "🇫🇷", "❤️", "👍🏽", "\u{a0}?", "\u{202e}", "\u{200b}", "\u{1b}[31m", "\n", "\t",
            "لا", "क्षि", "ｶﾞ", "\u{301}", "e\u{200b}\u{301}", "https://hoster.example/a-very-long-address", "«\u{a0}", "…",
        ]).prop_map(str::to_owned),
        2 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(times(1024))]

    #[test]
    fn a_cut_text_fits(given in any_text(), columns in 0..24_usize) {
        prop_assert!(text::width(&text::fit(&given, columns)) <= columns);
    }

    #[test]
    fn a_padded_text_fills_its_columns(given in any_text(), columns in 0..24_usize) {
        prop_assert_eq!(text::width(&text::pad(&given, columns)), columns);
        prop_assert_eq!(text::width(&text::pad_left(&given, columns)), columns);
    }

    #[test]
    fn a_wrapped_tame_text_fits_and_keeps_its_words(given in any_text(), columns in 0..24_usize) {
        let given = text::tame(&given);
        let lines = text::wrap(&given, columns);
        for line in &lines {
            prop_assert!(text::width(line) <= columns, "{:?} in {}: {:?}", given, columns, lines);
        }
        // Few columns have no room for a wide grapheme, of which only an ellipsis is left.
        let bare = |text: &str| text.split(' ').collect::<String>();
        prop_assert!(columns < 4 || bare(&lines.concat()) == bare(&given), "nothing is lost");
    }

    #[test]
    fn tamed_text_is_one_line_that_commands_nothing(given in any_text()) {
        let tamed = text::tame(&given);
        prop_assert!(!tamed.chars().any(text::is_control));
        prop_assert!(!tamed.contains("  ") && tamed.trim_matches(' ') == tamed);
        prop_assert_eq!(text::tame(&tamed), tamed, "taming twice is taming once");
    }

    #[test]
    fn tamed_lines_command_nothing_and_come_back_as_they_were(given in any_text()) {
        let tamed = text::tame_lines(&given);
        prop_assert!(!tamed.chars().any(|one| one != '\n' && text::is_control(one)));
        prop_assert_eq!(text::tame_lines(&tamed), tamed, "taming twice is taming once");
    }

    #[test]
    fn rows_hold_all_of_a_text_in_their_columns(given in any_text(), columns in 2..24_usize) {
        let given = text::tame_lines(&given);
        let mut end = 0;
        for row in text::rows(&given, columns) {
            prop_assert!(row.start == end || given.get(end..row.start) == Some("\n"));
            let words = given.get(row.clone()).unwrap().trim_end_matches(' ');
            let alone = text::next(words, 0) == words.len();
            prop_assert!(text::cells(words) <= columns || alone, "{words:?} in {columns}");
            let drawn = Buffer::empty(Rect::new(0, 0, 200, 1)).set_stringn(0, 0, words, 200, Style::new());
            prop_assert_eq!(usize::from(drawn.0), text::cells(words), "{:?}", words);
            end = row.end;
        }
        prop_assert_eq!(end, given.len());
    }

    #[test]
    fn folding_twice_is_folding_once(given in any_text()) {
        let folded = text::fold(&given);
        prop_assert_eq!(text::fold(&folded), folded);
    }

    #[test]
    fn same_is_said_of_what_folds_to_the_same(
        (one, other) in prop_oneof![
            (any_text(), any_text()),
            any_text().prop_map(|text| (text.to_uppercase(), text)),
            ("[aAbB \t\x0b]{0,4}", "[aAbB \t\x0b]{0,4}"),
        ],
    ) {
        prop_assert_eq!(text::same(&one, &other), text::fold(&one) == text::fold(&other));
    }
}
