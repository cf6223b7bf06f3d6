//! Everything that a person can do.

use crate::questionnaire::Silence;

/// One thing to do, whatever key asked for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Selects the line above.
    Up,
    /// Selects the line below.
    Down,
    /// Goes up by one screen.
    PageUp,
    /// Goes down by one screen.
    PageDown,
    /// Selects the first line.
    First,
    /// Selects the last line.
    Last,
    /// Goes to the next part of a question.
    NextField,
    /// Goes to the part before.
    PreviousField,
    /// Chooses the selected option, or gives it up.
    Toggle,
    /// Opens what is selected, or goes on.
    Confirm,
    /// Goes one step back; never leaves the program.
    Back,
    /// Chooses nothing in a question, and says why.
    Silence(Silence),
    /// Asks more questions, or only those of the short path.
    Path,
    /// Makes a wish weigh more.
    WeighMore,
    /// Makes a wish weigh less.
    WeighLess,
    /// Adds a letter to what is searched.
    Type(char),
    /// Takes the last letter back.
    Erase,
    /// Opens the note beside a question.
    Note,
    /// Begins a new line.
    NewLine,
    /// Goes one letter back.
    Left,
    /// Goes one letter on.
    Right,
    /// Takes the next letter away.
    Delete,
    /// Names a session.
    Name,
    /// Copies a session.
    Duplicate,
    /// Adds a claim of one's own about what is selected, or corrects it.
    Amend,
    /// Takes out everything that one added about a hoster, once that is confirmed.
    Withdraw,
    /// Puts back what was taken out of one's own catalogue last.
    PutBack,
    /// Adds a hoster of one's own.
    AddHoster,
    /// Deletes a session, once that is confirmed.
    Remove,
    /// Writes a session to a file for somebody else.
    Export,
    /// Writes the document of the session under way.
    HandOver,
    /// Shows all needs side by side, by importance.
    Weigh,
    /// Show what holds with other weights, and what would change who comes first.
    Robustness,
    /// Works in a group.
    Workshop,
    /// Shows all answers.
    Review,
    /// Shows the results.
    Results,
    /// Holds a hoster against another one.
    Contrast,
    /// Puts hosters side by side.
    Compare,
    /// Looks through the catalogue.
    Browse,
    /// Shows everything that is documented of a hoster.
    Card,
    /// Opens the page of a source.
    Open,
    /// Filters the catalogue by what is documented.
    Filter,
    /// Filters nothing any more.
    Clear,
    /// Shows the next hoster.
    NextHoster,
    /// Shows the hoster before.
    PreviousHoster,
    /// Counts silence about a condition as not met, or as open again.
    Strict,
    /// Lists the hosters in the next order.
    Order,
    /// Takes the last change of the answers back.
    Undo,
    /// Makes the change again that was taken back.
    Redo,
    /// Speaks the other language.
    Language,
    /// Shows the keys, or what was there before them.
    Help,
    /// Explains the words of the screen, or shows what was there before.
    Glossary,
    /// Leaves the program.
    Quit,
    /// Interrupts the program.
    Interrupt,
}
