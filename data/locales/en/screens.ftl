### What the screens say around the questions and the matches.

## Keys. The message is for the footer, `.long` for the help.
key-up = up
    .long = select the line above
key-down = down
    .long = select the line below
key-page-up = previous page
    .long = go up by one page
key-page-down = next page
    .long = go down by one page
key-first = start
    .long = go to the first line
key-last = end
    .long = go to the last line
key-toggle = tick
    .long = choose this line; a ticked box is unticked
key-continue = go on
    .long = go on
key-choose = choose
    .long = choose this line and go on
key-keep = keep
    .long = keep what is selected
key-clear = clear
    .long = clear what was typed
key-open = open
    .long = open what is selected
key-edit = open
    .long = edit the selected answer, or see the results
key-why = open
    .long = open: why this hoster is where it is, the rest of a list, or the answer to look at again
key-detail = detail
    .long = open or close the detail: whole source, note, other sources, question to ask
key-weigh-more = importance
    .long = make what is chosen matter more
    .pair = ← → importance
key-weigh-less = less important
    .long = make what is chosen matter less
key-next-field = next part
    .long = go to the next part
key-previous-field = previous part
    .long = go to the previous part
key-erase = erase
    .long = erase the last letter
key-next-hoster = next
    .long = show the next hoster
    .pair = ← → next hoster
key-previous-hoster = previous
    .long = show the previous hoster
key-skip = skip
    .long = skip this question
key-unknown = don’t know
    .long = say that one does not know yet: the question will be to settle
key-no-matter = no matter
    .long = say that it does not matter: nothing counts here
key-path = short or full
    .long = change between the short path and the full one; nothing is lost
key-hand-over = document
    .long = write the document to hand over into the current folder: answers, points to settle, notes, hosters, questions
key-hand-over-comparison = document
    .long = write the comparison with its sources into the current folder, as a page to open or to print
key-review = answers
    .long = show all answers
key-results = results
    .long = show the results
key-strict = without silences
    .long = count what is not documented as not met, or again as to be confirmed
key-back = back
    .long = go one step back
key-language = Français
    .long = speak French
key-quit = quit
    .long = quit; the answers are kept, except with --no-save
key-interrupt = interrupt
    .long = interrupt matou
key-help = help
    .long = show these keys
key-close = close
    .long = close this help
key-name-space = Space
key-name-enter = Enter
key-name-escape = Esc
key-name-tab = Tab
key-name-back-tab = Shift+Tab
key-name-backspace = Backspace
key-name-page-up = Page Up
key-name-page-down = Page Down
key-name-home = Home
key-name-end = End
key-name-up = ↑
key-name-down = ↓
key-name-left = ←
key-name-right = →

help-title = matou · the keys of this screen
help-how = Arrows, Tab, Enter, Space and Esc are enough to do everything.
screen-too-small = Window too small: make it larger. Ctrl+C quits.

## Is it saved.
saving-saved = saved
saving-off = nothing is saved
saving-failed = NOT SAVED: { $cause }

## Welcome.
welcome-title = matou
welcome-promise = Find an ethical hoster that fits you
welcome-how = A few questions about your structure, your needs and the support you expect; then hosters, the reasons for each match, and what is left to ask them.
welcome-private = Everything stays on this machine.
welcome-go-on = Go on
journey-only-here = These answers are saved nowhere. “Go on” returns to them; Enter once more gives them up.
welcome-resume = Resume
welcome-resume-detail = { $when }, { $place }
welcome-resume-dropped =
    { $count ->
        [one] (1 answer no longer exists)
       *[other] ({ $count } answers no longer exist)
    }
welcome-begin = Begin
welcome-begin-detail = about 5 minutes, 5 to 7 questions
welcome-language = Change the language
welcome-quit = Quit
welcome-catalogue =
    { $count ->
        [one] The catalogue describes 1 hoster, with the source of each fact (last updated: { $date }).
       *[other] The catalogue describes { $count } hosters, with the source of each fact (last updated: { $date }).
    }
welcome-silence = What no page says is never counted as a no: it is a question to ask.

## Results.
results-title = matou · { $confirmed ->
        [one] 1 confirmed
       *[other] { $confirmed } confirmed
    }, { $toconfirm } to confirm
results-legend = { $assured } assured, { $open } open for want of documents, { $lost } lost; order: { $order }
results-no-needs = You have not stated any need yet: all hosters are tied, in an order { $order ->
        [name] by name
       *[other] drawn by lot
    }.
results-no-wishes = You have conditions only: there are no points to count, and the order is { $order ->
        [name] that of the names
       *[other] drawn by lot
    }.
results-nobody = No hoster of the catalogue meets all your conditions. Here is what would change that.
results-strict = What is not documented counts as not met here.
results-more =
    { $count ->
        [one] … 1 more: Enter shows it
       *[other] … { $count } more: Enter shows them
    }
results-open-conditions = condition to confirm: { $list }
results-reason = { $need }: { $state }
results-answers = Back to your answers

## Explanation.
explanation-title = matou · { $name }
explanation-excluded = Set aside by at least one condition
explanation-closed = Documented as having closed: it is not proposed
explanation-history =
    { $count ->
        [one] another source says otherwise (Enter)
       *[other] { $count } other sources say otherwise (Enter)
    }
explanation-note = Note: { $note }
explanation-ask = To ask: { $question }
explanation-origin = To you: { $importance } (answer “{ $question }”)
explanation-origin-because = To you: { $importance }, { $because }
explanation-origin-default = To you: { $importance } (by default, “{ $question }”)

## After the screens, on the ordinary terminal.
interactive-kept = Your answers are kept here: { $path }
interactive-lost = Your answers could not be kept: { $cause } Here they are, to be copied into a file:

## Notes, and the keys of where one writes.
note-title = matou · note
note-how = Kept and exported with your answers, it changes nothing in the ranking.
note-full = A note can have up to { $most } characters (here { $length }): nothing was added.
note-glimpse = Note: { $note }
key-note = note
    .long = write a note beside the question
key-note-close = close
    .long = close the note; it is kept at every letter, except with --no-save
key-new-line = new line
    .long = begin a new line
key-row-up = up
    .long = go up by one line
key-row-down = down
    .long = go down by one line
key-rows-up = previous page
    .long = go up by several lines
key-rows-down = next page
    .long = go down by several lines
key-left = previous letter
    .long = go one letter back
key-right = next letter
    .long = go one letter on
key-row-start = start of line
    .long = go to the start of the line
key-row-end = end of line
    .long = go to the end of the line
key-erase-before = erase
    .long = erase the letter before
key-erase-after = erase after
    .long = erase the letter after
key-name-delete = Delete
## Sessions: keys, welcome, list, name, what became different; said by the command line too.
key-name = name
    .long = give this session a name, or another one
key-duplicate = duplicate
    .long = keep a copy of the selected session
key-export = export
    .long = write a copy of the selected session into the current folder, to hand it over
key-delete = delete
    .long = delete what is selected; a confirmation is asked for first
key-spare = keep
    .long = delete nothing
key-keep-name = keep this name
    .long = keep this name; without one, the session is called after who looks and its date
key-cursor-start = start
    .long = go to the start of the line
key-cursor-end = end
    .long = go to the end of the line

welcome-sessions = Kept sessions ({ $count })
    .detail = open another one, name, copy, delete
welcome-resume-named = “{ $name }”, { $detail }

session-unnamed = { $who }, { $date }
session-of =
    .individual = One person
    .small_structure = Small structure
    .large_structure = Large structure
    .nobody = Search
session-copy = { $name } (copy)
session-unreadable = { $file }: { $cause }

sessions-title = matou · kept sessions
sessions-how = Each session is a file, kept on this machine only.
sessions-none = No session is kept.
sessions-unreadable = These files cannot be opened
sessions-delete = Delete “{ $name }”?
sessions-delete-how = Its file will be gone for good. Enter deletes, Esc keeps.
sessions-delete-ask = Delete “{ $name }” ({ $file }) for good? [y/N]
    .yes = y yes o oui
sessions-renamed = The name is changed.
sessions-duplicated = The copy is called “{ $name }”.
sessions-deleted = “{ $name }” is deleted.
sessions-spared = Nothing is deleted: “{ $name }” stays.
sessions-exported = The file is here: { $path }
sessions-failed = This could not be done: { $cause }

name-title = matou · name the session
name-ask = What is this session called?
name-how = The name of an organisation or of a project helps to find it again. It stays on this machine.
name-empty = (no name)

changes-title = matou · since last time
changes-how = This is what has changed since that session. Enter goes on where it was.
changes-dropped = What the questionnaire no longer has
dropped-said = the questionnaire no longer has: { $what }
dropped-participant =
    { $count ->
        [one] one participant of the workshop, beyond twelve
       *[other] { $count } participants of the workshop, beyond twelve
    }
dropped-question = a whole question ({ $id })
dropped-answer = { $question }: the answer, which can no longer be read
dropped-note = { $question }: the note, which can no longer be read
dropped-choice =
    { $count ->
        [one] { $question }: one choice
       *[other] { $question }: { $count } choices
    }
dropped-choice-of =
    { $count ->
        [one] { $question }, “{ $field }”: one choice
       *[other] { $question }, “{ $field }”: { $count } choices
    }
dropped-field = { $question }: one part ({ $id })
changes-catalogue = The catalogue
changes-then = then: “{ $title }”, updated: { $date }
changes-now = now: “{ $title }”, updated: { $date }
changes-order = The first ten ranks
changes-unknown = This session does not remember the order of then: there is nothing to compare.
changes-none = Nobody has another rank.
changes-still = unchanged: { $list }
changes-still-many =
    { $count ->
        [one] unchanged: { $count } hoster
       *[other] unchanged: { $count } hosters
    }
change-still = { $name }: still at rank { $rank }
change-moved = { $name }: from rank { $from } to rank { $to }
change-joined = { $name }: comes in at rank { $to }
change-set-aside = { $name }: at rank { $from } then, set aside now by at least one condition
change-closed = { $name }: at rank { $from } then, documented now as having closed
change-gone = { $name }: at rank { $from } then, no longer in the catalogue
change-group = { $change }, now { $group }

session-saved = Kept: { $date } ({ $when }), { $place }
session-catalogue = Catalogue: “{ $title }”, updated: { $date }
session-file = File: { $path }
session-no-needs = No need is stated.
session-needs = { $importance }:

## Undoing, orders by name, weighing in the results.
key-undo = undo
    .long = undo the last change of an answer or of an importance
key-redo = redo
    .long = redo what was just undone
key-order = order
    .long = list in another order: assured points, possible points, documented share, name; the ranks stay
key-weigh-need = weigh
    .long = make the need named above the list matter more
    .pair = ← → weigh
key-weigh-need-less = less important
    .long = make the need named above the list matter less
key-next-weighed = another need
    .long = go to the next need, to be weighed above the list
key-previous-weighed = previous need
    .long = go back to the previous need, to be weighed above the list
undo-nothing = There is nothing to undo.
redo-nothing = There is nothing to redo.
undo-not-here = Nothing to undo or redo in this turn: what the others gave is not touched here.
undo-done = Undone: { $what }
redo-done = Redone: { $what }
undo-importance = “{ $need }” is { $importance } again
undo-need-gone = “{ $need }” is no longer asked for
undo-answer-of = “{ $question }”
undo-answers =
    { $count ->
        [one] the answer to { $list }
       *[other] the answers to { $list }
    }
undo-answers-many =
    { $count ->
        [one] the answer to { $count } question
       *[other] the answers to { $count } questions
    }
undo-silence-open = what is not documented is to be confirmed again
undo-silence-not-met = what is not documented counts as not met
undo-vote = an importance given by { $name }
undo-vote-gone = “{ $need }” is to be given again
undo-settled = what the group settled on for “{ $need }”
undo-settled-many = what the group settled on
results-order = { $order } (rank: assured points)
results-weigh = Weigh ← { $need }: { $importance } → (need { $place } of { $count }, Tab: next)
    .short = Weigh ← { $need }: { $importance } → ({ $place }/{ $count }, Tab)

## What holds with other weights, and what would change who comes first.
key-robustness = robustness
    .long = show what holds if wishes weigh otherwise, and what would change who comes first
key-try = try
    .long = try this change, which z undoes; on a hoster, open or close the detail
results-supposed =
    { $count ->
        [one] This order supposes 1 fact to be confirmed that nothing documents.
       *[other] This order supposes { $count } facts to be confirmed that nothing documents.
    }
results-level = Several hosters are level in front (b: what would tell them apart)
robustness-title = matou · what holds, what would change the order
robustness-how = A share of the weightings is a convention, not a probability. Enter tries a change, z undoes it.
robustness-tried = On trial (Enter takes it back)
robustness-weightings = If the wishes weighed otherwise
robustness-no-wishes = You stated no wish: there is nothing to weigh.
robustness-level = Today { $outcome }.
robustness-drawing = Weightings are being drawn…
robustness-table = Share of the { $count } weightings drawn, in %, in which each takes each rank:
robustness-hoster = Hoster
robustness-moves = One step of importance that would change who comes first
robustness-no-moves = None: moving a single importance by one step keeps the same in front.
robustness-facts = Facts to confirm that would turn the order
robustness-no-facts = None: what is not documented can bring nobody past who is in front.
robustness-no-relaxations = No condition can be relaxed here.
trial-made = Tried: { $outcome }. z undoes it.
trial-restore = Relaxed: { $want }
trial-doubt = Supposed to be confirmed at { $name }: { $want }
trial-of-nothing = Nothing to try
undo-supposed =
    { $count ->
        [one] 1 fact is supposed to be confirmed
       *[other] { $count } facts are supposed to be confirmed
    }
undo-doubted =
    { $count ->
        [one] 1 fact is no longer supposed to be confirmed
       *[other] { $count } facts are no longer supposed to be confirmed
    }

## One hoster rather than another.
key-contrast = rather than another
    .long = say why this hoster stands before the first one, or the other way round, and what answers would change
contrast-title = matou · { $both }
own-added = Added to your catalogue, on this machine.
own-put-back = Put back into your catalogue.
own-corrected = Corrected in your catalogue, on this machine.
own-removed = Taken out of your catalogue; the shared catalogue has not changed. Ctrl+Z puts it back.
own-not-written = Nothing is written, as asked (--no-save): this addition is not kept.
own-nowhere = There is nowhere to keep this addition: your catalogue completes the bundled one, and another one replaces it here.
own-failed = The addition could not be kept in { $path }: { $cause }
own-broken = The addition is not kept: { $path } holds an error, and stays as it is. “matou catalogue check” says which.
