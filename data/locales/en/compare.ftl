### Hosters side by side: on the screen, and in `matou compare`.

## What is compared.
compare-title = Comparison: { $names }
compare-criterion = Criterion
compare-opening =
    { $count ->
        [one] Comparison of { $date }, from a catalogue of 1 hoster (updated: { $updated }). Each fact is to be checked with the hoster.
       *[other] Comparison of { $date }, from a catalogue of { $count } hosters (updated: { $updated }). Each fact is to be checked with the hoster.
    }
compare-legend = Needs come first. An important wish is worth 3 points, a desirable one 1: “1 of 3” counts what is assured, “1 to 3 of 3” says how far favourable answers would go. A condition counts no points.
compare-without-needs = No need is stated: only the documented facts stand side by side.
compare-silence = “Not documented” is not a no: it is still to be asked.
compare-remark = { $name } — { $remark }.
compare-remark-closed = { $name } has closed down: this hoster is no longer proposed.
compare-remark-aside =
    { $count ->
        [one] { $name } is set aside: 1 of your conditions is not documented as met.
       *[other] { $name } is set aside: { $count } of your conditions are not documented as met.
    }

## The parts: what tells apart comes before what does not.
compare-standing = Place and points
compare-needs-apart = Your needs: what differs
compare-needs-alike = Your needs: the same everywhere
compare-facts-apart = Other documented facts: what differs
compare-facts-alike = Other documented facts: the same everywhere

## Rows and cells.
compare-place = Place
compare-points = Points of your wishes
compare-need = { $want } ({ $importance })
compare-rank = { $rank } of { $count }, { $group }
compare-aside =
    { $count ->
        [one] set aside by 1 condition
       *[other] set aside by { $count } conditions
    }
compare-closed = has closed down
compare-state =
    .met = met
    .partly = partly met
    .not_met = not met
    .not_documented = not documented
compare-partly-met = partly met, enough for the condition
compare-partly-open = partly met, the condition is to be confirmed
compare-partly-failed = partly met, too little for the condition
compare-worth = { $state }: { $assured } of { $most }
compare-worth-open = { $state }: { $assured } to { $possible } of { $most }

## Sheets: what a spreadsheet needs beside the words.
sheet-part = Part
sheet-sources = { $name }: sources

## The result of a matching as a table.
ranked-title = Hosters for your needs
ranked-headings =
    .hoster = Hoster
    .place = Place
    .points = Points
    .open = Conditions to confirm
    .reasons = What counts

## The command.
command-compare = Puts two to four hosters side by side, criterion by criterion, with their sources; what differs first.
    .usage = matou compare HOSTER HOSTER… [OPTIONS]
command-compare-hosters = Names or ids of two to four hosters.
    .value = HOSTER
command-compare-needs = Needs file (matou.needs/1); “-” reads the standard input. Without needs, only the facts are compared.
    .value = FILE
command-compare-session = Session whose answers make the needs: its name or its file.
    .value = SESSION
command-compare-strict = Counts a condition that nothing documents as not met.
command-compare-format = Form of the answer: text (to read), json (matou.compare/1, for a program), markdown, html (a page to open or to print) or csv (for a spreadsheet).
    .value = FORM
command-compare-output = File to write the answer to; “-”, as without this option, shows it.
    .value = FILE
failure-compared =
    { $count ->
        [one] Only one hoster is named: it takes two to four to compare.
       *[other] { $count } hosters are named: more than four are no longer read side by side.
    }
    .hint = Name two to four hosters; “matou catalogue list” gives their names. A name of several words goes between quotes.
failure-compared-twice = “{ $name }” is named twice.
    .hint = Name each hoster once, by its name or by its id.

## The screen.
compare-screen = Comparison of { $count } hosters
compare-window = Hosters { $first } to { $last } of { $count }
compare-one-of = Hoster { $first } of { $count }
compare-source = { $source } · { $date }
compare-mark = [x] { $name }
compare-marked = To compare: { $names }
compare-marked-keys =
    { $count ->
        [one] One more with { key-name-space }, then c to compare; without it, c compares it with the selected line.
       *[other] c to compare, { key-name-space } to tick or untick.
    }
compare-marked-cards = On a card, { key-name-space } ticks or unticks, and c compares.
compare-full = Four hosters are ticked, and more are not read side by side: untick one first.
compare-more = To compare others: Esc, then { key-name-space } on each of them.
compare-too-few = It takes at least two hosters to compare.
compare-keep-two = Two hosters are left: it takes two to compare. Esc goes back to the others.
key-compare = compare
    .long = compare the ticked hosters; with fewer than two, the one of this line with the first
key-compare-this = compare
    .long = compare this hoster with the first, or the first with the next
key-mark = tick
    .long = tick this hoster to compare it, or untick it; four at most
key-cell = sources
    .long = open or close the detail of the line: for each hoster the whole fact, sources, dates, notes, question to ask
key-next-column = hosters
    .long = show the next hoster
    .pair = ← → hosters
key-previous-column = hoster before
    .long = show the hoster before
key-take-column = take out
    .long = take the first hoster in view out of the comparison
compare-file = comparison
