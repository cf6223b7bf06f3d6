### A hoster describes itself, and one claim is filled in.

## The welcome and the command.
welcome-declare = Describe a hoster
welcome-declare-detail = for hosters
welcome-declare-begun =
    { $count ->
        [one] 1 declaration begun
       *[other] { $count } declarations begun
    }
command-declare = Helps a hoster describe itself, criterion by criterion; to leave blanks is normal. Writes a catalogue of one hoster, to publish or to send.
    .usage = matou declare [FILE] [OPTIONS]
command-declare-file = File of the declaration, to begin it or to go on with it; without one, it is kept on this machine, then written to the current folder.
    .value = FILE
failure-no-terminal-to-declare = To describe a hoster takes an interactive terminal.
    .hint = Run matou declare without redirecting its input or its output, or write the file by hand and check it with “matou catalogue check FILE”.
problem-declaration-hosters = a declaration describes one hoster, and this file has { $count }.
    .remedy = Give another file name: the declaration is then added to a catalogue with --with.
problem-declaration-source = this fact comes from another source than the hoster itself.
    .remedy = Give another file name, so that nothing that others wrote is touched; a declaration holds declared facts alone.
problem-declaration-several = several claims are about this criterion.
    .remedy = Keep one of them, or give another file name.
interactive-declared = The declaration is here: { $path }
interactive-undeclared = The declaration could not be kept: { $cause } Here it is, to be copied into a file:

## The declarations that were begun.
declare-title = matou · describe a hoster
declare-drafts = Which declaration do you want to go on with?
declare-draft = { $name }, { $filled ->
        [one] { $filled } criterion filled in
       *[other] { $filled } criteria filled in
    } of { $all } ({ $date })
declare-another = Begin another declaration
declare-unreadable = Left as they are, since they are no declarations: { $files }
declare-delete = Delete this declaration? What was already written for others stays. Enter deletes, Esc keeps.
declare-deleted = The declaration is deleted.

## Who describes itself.
declare-promise = Describe your hosting as it is, criterion by criterion.
declare-how = To leave blanks is normal: a blank is never read as a no. If you are volunteers, no guarantee is expected of you. Nothing is sent: all stays on this machine, then in a file that you publish or send yourselves.
declare-name = Name of the hoster
declare-website = Website (optional)
declare-begin = Go on to the criteria
declare-where = The file will be under the CC0 licence: anybody may take it up. It needs neither the name nor the address of a person.
declare-known = The catalogue knows { $name } already: your declaration will be added to what is documented.
declare-name-first = Give a name first.
declare-taken-up = A declaration of that name had been begun: here it is.

## The families.
declare-filled =
    { $filled ->
        [0] Everything is blank so far.
        [one] 1 criterion filled in, { $blank } blank: that is normal, fill in what speaks to you.
       *[other] { $filled } criteria filled in, { $blank } blank: that is normal, fill in what speaks to you.
    }
declare-unfinished =
    { $count ->
        [one] 1 answer is not understood yet: it is kept, but others will not read it.
       *[other] { $count } answers are not understood yet: they are kept, but others will not read them.
    }
declare-of-family = { $filled } of { $all }
declare-of-family-unfinished = { $filled } of { $all }, { $unfinished } to go back to
declare-preview = See my card, then write the file
declare-confirm = All of it still holds: date my answers today
declare-confirmed = Your answers bear the date of today.
declare-rename = Change the name or the website
declare-only-here = This declaration is saved nowhere. “See my card” lets you write it; Esc once more gives it up.

## The card, and the file.
declare-preview-title = matou · your card
declare-preview-how = This is your card as others will see it.
declare-beside = The catalogue has facts about you already: they stay visible, and of one criterion the most recent counts.
declare-still-asked = What you may be asked, since it is blank
declare-write = Write the file
declare-written = Your declaration is written: { $path }
declare-publish = To publish it: put this file on your website, and tell its address on a page that people find. Your answers change? Go on with the declaration and replace the file.
declare-send = To send it: to whoever keeps the catalogue, or to whoever accompanies you. It is an ordinary file, under the CC0 licence.
declare-with = To try it right now: matou --with { $path }
declare-written-quit = Quit
declare-written-welcome = Go to the welcome
declare-written-back = Go back to the criteria

## Beside a criterion.
declare-commits = What it commits you to
declare-volunteers = You are volunteers: no guarantee is expected of you.
declare-volunteers-if = If you are volunteers, no guarantee is expected of you.
declare-decide = For those who would be on call to decide: it is their time.
declare-informal = Watching without a rota often rests on the same people; to say that it is not promised protects them.
declare-none = To make no commitment is a whole answer: people know where they stand.
declare-interruption = { $count ->
        [one] { $days } day
       *[other] { $days } days
    } a year, about { $hours } h a month. { $weekends ->
        [0] A stop of a whole week-end ({ $stop } h) does not fit in.
        [one] There is room for one stop of a whole week-end ({ $stop } h).
       *[other] There is room for { $weekends } stops of a whole week-end ({ $stop } h).
    }
declare-before-monday = Somebody would have to come before Monday: a rota of at least { $people } people.
declare-contact = A page or a form, rather than the address of a person: that has no place in a shared catalogue.

## One claim.
claim-title = matou · { $family } · { $place } of { $all }
claim-blank = Blank, which is normal: nobody will read it as a no.
claim-cleared = Blank again. The same key brings back what was there.
claim-filled = Filled in; every change is kept at once.
claim-only-note = A note alone is no answer: it will be read with what you fill in.
claim-personal = “{ $address }” seems to be the address of a person: it has no place in a shared catalogue. One of the team is fine.
claim-empty = (to fill in)
claim-nothing-found = Nothing matches. Try another word, or the code of two letters.
claim-value = Answer
claim-wrong-part = { $part }: { $what }
claim-search = Search
claim-proposed = Do you mean
claim-elements = In the list
claim-software = software:
claim-complete = The list is complete: nothing else
claim-note = Note (optional)
claim-leave-blank = Leave this criterion blank
claim-has = yes
claim-lacks = no
claim-unsaid = not said
claim-part-kind = Commitment
claim-part-days = Days of interruption a year
claim-part-hours = Hours at most
claim-part-window = When these hours count
claim-part-network = Network
claim-part-year = Year of joining
claim-part-frequency = How often
claim-part-off-site = Copy kept in another place
claim-part-restore-tested = Restoring is tried
claim-part-eur = Euros a year
claim-part-accounts = For how many accounts
claim-kind-words =
    .backups = backups, without saying more
    .days = a number of days announced
    .promise = a delay announced
    .none = no commitment
claim-window-words =
    .office_hours = at office hours
    .every_day = every day
    .around_the_clock = night and day
claim-frequency-words =
    .daily = every day
    .weekly = every week
    .other = at another pace
    .none = no regular backup
claim-flag-words =
    .yes = yes
    .no = no

## What is expected.
form-wrong-text = A text is expected here.
form-wrong-url = A whole web address is expected, which begins with https:// or http://.
form-year-to-come = This year is still to come: correct it.
form-wrong-year = A year of four digits is expected, such as 2018.
form-wrong-count = A whole number, zero or more, is expected, such as 3.
form-wrong-quantity = A number is expected, such as 7.3.
form-wrong-at-least = At least 1 is needed.
form-wrong-country = A country is expected: search its name, or type its code of two letters.
form-wrong-language = A language is expected: search its name, or type its code of two letters.
form-wrong-word = A choice among those proposed is missing.

## Keys.
key-say = choose
    .long = choose the line or give it up; in a list: yes, then no, then not said
key-next-criterion = next
    .long = go to the next criterion, or to the next field of a fact of yours
key-previous-criterion = previous criterion
    .long = go back to the criterion before
key-leave-blank = leave blank
    .long = leave this criterion blank; once more brings back what was there

## The user's own catalogue, changed from the screens.
own-title = matou · your catalogue
own-claim-title = matou · add or correct · { $name }
own-how = What you add stays on this machine, marked as yours; the shared catalogue does not change.
own-page = Page that says so (empty: you do)
own-seen = Date of the fact (YYYY, YYYY-MM or YYYY-MM-DD; empty: undated)
own-keep = Keep what I add
own-say-something = There is nothing to keep yet: fill in the answer.
own-nothing-here = Nothing about this criterion comes from you.
own-nothing-of-hoster = Nothing about this hoster comes from you.
own-remove-ask = Take this out of your catalogue? Enter takes it out, Esc leaves it.
own-remove = { $criterion }: what you added about { $name }
own-remove-all = All that you added about { $name }
own-remove-hoster = { $name }, which you added, with all its facts
own-left = What you began is not in your catalogue yet; it waits for you here.
own-dropped = What you had begun about this criterion is dropped.
own-begun = A fact of yours was begun and is not kept yet: “a” goes on with it, Delete drops it.
own-taken-up = Here is what you had begun.
own-nothing-taken-out = Nothing was taken out just now: there is nothing to put back.
own-add = Add a hoster that the catalogue does not know
own-add-it = Add this hoster
own-known = The catalogue knows { $name } already: open its card to add a fact.
own-elsewhere = This comes from a file given with --with: it is corrected or taken out in that file.
form-wrong-date = A past date is expected: YYYY, YYYY-MM or YYYY-MM-DD.
key-amend = add a fact
    .long = add a fact of yours about the selected criterion, or correct the one that you added
key-remove-own = take out
    .long = take out the fact that you added about this criterion, once that is confirmed
key-put-back = put back
    .long = put back what was just taken out of your catalogue
key-withdraw = take all out
    .long = take out all that you added about this hoster, once that is confirmed
key-add-hoster = add
    .long = add a hoster that the catalogue does not know
