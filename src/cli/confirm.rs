//! Asking whether to do something that cannot be undone by another word.

use super::Call;
use crate::locale::Sentence;
use crate::text;

/// The longest answer to a question that takes a word.
const LONGEST_ANSWER: usize = 64;

/// Asks on the standard error; `None` where nobody can be asked. The words that mean yes are the attribute `yes` of
/// the question.
pub(super) fn ask(call: &mut Call<'_, '_>, question: &Sentence) -> Option<bool> {
    if !call.environment.input_is_terminal || !call.environment.errors_are_terminal {
        return None;
    }
    let yes = call.locale.text(&format!("{}.yes", question.key()));
    let question = format!("{} ", call.locale.say(question));
    call.tell(&question);
    let answer = text::fold(&read_line(call));
    Some(yes.split(' ').any(|word| word == answer))
}

/// Reads one line; what cannot be read is no answer.
fn read_line(call: &mut Call<'_, '_>) -> String {
    let mut line = Vec::new();
    let mut byte = [0];
    while line.len() < LONGEST_ANSWER {
        match call.streams.input.read(&mut byte) {
            Ok(1..) if byte != *b"\n" => line.extend(byte),
            _ => break,
        }
    }
    String::from_utf8_lossy(&line).into_owned()
}
