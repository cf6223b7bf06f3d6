//! Everything that a person can do.

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
    /// Passes a question over.
    Skip,
    /// Makes a wish weigh more.
    WeighMore,
    /// Makes a wish weigh less.
    WeighLess,
    /// Adds a letter to what is searched.
    Type(char),
    /// Takes the last letter back.
    Erase,
    /// Takes the letter under the cursor away.
    EraseNext,
    /// Moves the cursor to the left.
    CursorLeft,
    /// Moves the cursor to the right.
    CursorRight,
    /// Moves the cursor to the beginning of what is typed.
    CursorStart,
    /// Moves the cursor to the end of what is typed.
    CursorEnd,
    /// Names a session.
    Name,
    /// Copies a session.
    Duplicate,
    /// Deletes a session, once that is confirmed.
    Delete,
    /// Writes a session to a file for somebody else.
    Export,
    /// Shows all answers.
    Review,
    /// Shows the results.
    Results,
    /// Shows the next hoster.
    NextHoster,
    /// Shows the hoster before.
    PreviousHoster,
    /// Counts silence about a condition as not met, or as open again.
    Strict,
    /// Speaks the other language.
    Language,
    /// Shows the keys, or what was there before them.
    Help,
    /// Leaves the program.
    Quit,
    /// Interrupts the program.
    Interrupt,
}
