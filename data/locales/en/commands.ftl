### What the command line says: one sentence for each command and for each argument, and the answers.

# A colon follows each heading; the last four are given theirs by the library that writes the help.
command-headings =
    .usage = Usage:
    .commands = Commands
    .arguments = Arguments
    .options = Options
    .everywhere = Options of every command

option-lang = Language of the answers: fr (French) or en (English). Without this option, the one of your system.
    .value = LANGUAGE
option-catalogue = Catalogue to use instead of the one provided; may be repeated.
    .value = FILE
option-with = Catalogue to add; may be repeated.
    .value = FILE
option-theme = Colours of the screens: default (usual), light (light background), dark (dark background), contrast (strong contrast) or mono (no colour).
    .value = THEME
option-no-save = Keeps no trace of the questionnaire on this machine.
option-help = Shows this help.
option-version = Shows the version.

command-matou = Helps an organisation or a person find an ethical hoster that fits, and says why. Without a command: the questionnaire.
    .usage = matou [COMMAND] [OPTIONS]

command-match = Ranks the hosters for some needs, and says what brings each of them close to these needs.
    .usage = matou match (--needs FILE | --session SESSION) [OPTIONS]
command-match-needs = File of the needs (matou.needs/1); “-” reads the standard input.
    .value = FILE
command-match-session = Session whose answers make the needs: its name or its file.
    .value = SESSION
command-match-strict = Counts an undocumented condition as not met: these hosters are set aside instead of being to confirm.
command-match-format = Form of the answer: text (to read), json (matou.match/1, for a program), markdown, html (a page to open or to print) or csv (for a spreadsheet).
    .value = FORM
command-match-output = File to write the answer to; “-”, as without this option, shows it.
    .value = FILE
command-match-limit = Number of hosters to list; ranks and counts do not change.
    .value = NUMBER
command-match-order = Order of the list: assured (assured points), possible (possible points), documented (documented share) or name. The ranks stay those of the assured points.
    .value = ORDER
command-match-seed = Number that draws the order inside a tie; the same number gives the same order.
    .value = NUMBER
command-match-samples = Number of weightings drawn to tell what stays in front (1 to 10,000,000).
    .value = NUMBER

command-explain = Says why a hoster has its place: facts, sources, points, and questions to ask it.
    .usage = matou explain HOSTER (--needs FILE | --session SESSION) [OPTIONS]
command-explain-hoster = Name or id of the hoster.
    .value = HOSTER
command-explain-needs = File of the needs (matou.needs/1); “-” reads the standard input.
    .value = FILE
command-explain-session = Session whose answers make the needs: its name or its file.
    .value = SESSION
command-explain-against = Another hoster, by its name or id: says why one of them stands before the other, and what answers would change.
    .value = HOSTER
command-explain-strict = Counts an undocumented condition as not met.

command-catalogue = Looks into the catalogue, or checks it.
    .usage = matou catalogue COMMAND [OPTIONS]
command-catalogue-list = Lists the hosters, one a line.
    .usage = matou catalogue list [OPTIONS]
command-catalogue-show = Shows everything that is documented about a hoster, with sources and dates.
    .usage = matou catalogue show HOSTER [OPTIONS]
command-catalogue-show-hoster = Name or id of the hoster.
    .value = HOSTER
command-catalogue-check = Checks catalogues: one line for each problem, with its remedy.
    .usage = matou catalogue check [FILE…] [OPTIONS]
command-catalogue-check-files = Files to check; without a file, the catalogue in use.
    .value = FILE
command-catalogue-schema = Writes the JSON Schema of a catalogue file (matou.catalogue/1), for an editor or another program.
    .usage = matou catalogue schema [OPTIONS]
command-catalogue-stats = Counts what the catalogue covers: criteria, age, sources, networks, countries, services.
    .usage = matou catalogue stats [OPTIONS]
command-catalogue-stats-format = Form of the answer: text (to be read) or json (for a program).
    .value = FORM
command-catalogue-export = Writes the catalogue in use, or some of its hosters (matou.catalogue/1).
    .usage = matou catalogue export [HOSTER…] [OPTIONS]
command-catalogue-export-hosters = Names or ids of the hosters; all of them when none is named.
    .value = HOSTER
command-catalogue-export-own = Only what you added on this machine.
command-catalogue-export-output = File to write; “-”, as without this option, shows it.
    .value = FILE
command-catalogue-where = Says in which file your own catalogue is kept.
    .usage = matou catalogue where [OPTIONS]
command-catalogue-import = Takes over what hosters or maps publish about themselves, and shows it before adding it to your own catalogue.
    .usage = matou catalogue import SOURCE… [OPTIONS]
command-catalogue-import-sources = Files, folders or https addresses to take over, with their links; the content tells the format.
    .value = SOURCE
command-catalogue-import-as = Format, where the content does not tell it: chatonsinfos, librehost, gogocarto or matou.
    .value = FORMAT
command-catalogue-import-map = File that says what the own fields of a map mean: { "{" }"identity.contact": "contact_page"{ "}" }.
    .value = FILE
command-catalogue-import-allow-example-hosts = Takes example domains (example.org) for real ones.
command-catalogue-import-output = File to write a catalogue of what is taken over to, adding nothing to yours; “-” shows it.
    .value = FILE
command-catalogue-import-yes = Does not ask, and brings together what has one likeness only.
command-catalogue-import-same-as = Says who an imported hoster is: IMPORTED=KNOWN; with nothing behind the sign, a new one. May be repeated.
    .value = IMPORTED=KNOWN

## matou sessions
command-sessions = Looks after the kept sessions: lists, shows, names, copies and deletes them.
    .usage = matou sessions COMMAND [OPTIONS]
command-sessions-list = Lists the sessions, the one kept last first: file, name, date, where it stands.
    .usage = matou sessions list [OPTIONS]
command-sessions-list-format = Form of the answer: text (to be read) or json (for a program).
    .value = FORM
command-sessions-show = Shows a session: dates, catalogue, and the needs that its answers make.
    .usage = matou sessions show SESSION [OPTIONS]
command-sessions-show-session = Name of the session, or its file.
    .value = SESSION
command-sessions-rename = Gives a session another name; an empty one takes it away.
    .usage = matou sessions rename SESSION NAME [OPTIONS]
command-sessions-rename-session = Name of the session, or its file.
    .value = SESSION
command-sessions-rename-name = New name.
    .value = NAME
command-sessions-duplicate = Keeps a copy of a session.
    .usage = matou sessions duplicate SESSION [NAME] [OPTIONS]
command-sessions-duplicate-session = Name of the session, or its file.
    .value = SESSION
command-sessions-duplicate-name = Name of the copy; without it, the same followed by “(copy)”.
    .value = NAME
command-sessions-delete = Deletes a session, once that is confirmed.
    .usage = matou sessions delete SESSION [OPTIONS]
command-sessions-delete-session = Name of the session, or its file.
    .value = SESSION
command-sessions-delete-yes = Does not ask for a confirmation.
command-sessions-export = Writes a session, the document to hand over, or the needs that its answers make.
    .usage = matou sessions export SESSION [OPTIONS]
command-sessions-export-session = Name of the session, or its file.
    .value = SESSION
command-sessions-export-format = What is written: json (matou.session/1, the whole session), text (the document to hand over) or needs (matou.needs/1, the needs).
    .value = FORM
command-sessions-export-output = File to write to; “-”, as without this option, shows it.
    .value = FILE
command-sessions-where = Says in which folder sessions are kept.
    .usage = matou sessions where [OPTIONS]

## A wrong command line.
usage-unknown-argument = “{ $argument }” is not expected here.
usage-unknown-command = There is no command “{ $command }”.
usage-missing-command = A command is missing.
usage-missing-argument = { $argument } is missing.
usage-no-value = A value is missing after “{ $argument }”.
usage-one-of = “{ $value }” does not suit “{ $argument }”. Possible values: { $expected }.
usage-not-a-number = “{ $value }” does not suit “{ $argument }”: a whole number, zero or more, is expected.
usage-same-as = “{ $value }” does not suit “{ $argument }”: IMPORTED=KNOWN is expected, or IMPORTED= for a new hoster.
usage-samples = “{ $value }” does not suit “{ $argument }”: a whole number from 1 to { $most } is expected.
usage-repeated = “{ $argument }” can be given only once.
usage-missing-one-of = { $options } is missing.
usage-conflict = “{ $argument }” and “{ $other }” do not go together: keep one of them.
usage-no-value-taken = “{ $argument }” does not take the value “{ $value }”.
usage-not-text = One of the arguments is no readable text (UTF-8).
usage-other = This command line cannot be understood.
usage-help = “{ $command } --help” shows what is possible.
usage-near = Did you mean “{ $near }”? { $help }

## matou match
match-headline =
    { $count ->
        [0] No hoster in this catalogue
        [one] 1 hoster in this catalogue
       *[other] { $count } hosters in this catalogue
    }, updated: { $updated }.
match-points =
    { $count ->
        [one] Your wishes are worth 1 point in all.
       *[other] Your wishes are worth { $count } points in all.
    }
match-no-wish = No wish is stated: there are no points to count.
bar-legend = { $assured } assured, { $open } open (not documented, to be asked), { $lost } lost (documented otherwise)
match-order = Order: { $order }.
    .other = Order: { $order }; the ranks stay those of the assured points.
group-with-count = { $group } ({ $count })
group-unconditional = Proposed: you set no condition
open-conditions-list =
    { $count ->
        [one] condition to confirm: { $list }
       *[other] conditions to confirm: { $list }
    }
match-more =
    { $count ->
        [one] … and 1 more proposed hoster, not listed here.
       *[other] … and { $count } more proposed hosters, not listed here.
    }
match-nobody = No hoster is proposed for these needs.
match-why = To know why one of them has this place:
    .command = matou explain NAME --needs FILE
    .session = matou explain NAME --session SESSION

## matou explain
explain-place =
    { $count ->
        [one] { $rank } of 1 proposed hoster · { $group }
       *[other] { $rank } of { $count } proposed hosters · { $group }
    }
explain-condition = { $state } — { $sentence }
explain-points = { $points } · { $importance }
explain-set-aside =
    { $count ->
        [one] Set aside: one of your conditions is not documented as met.
       *[other] Set aside: { $count } of your conditions are not documented as met.
    }
explain-readmit =
    { $count ->
        [one] It would be proposed if this condition became merely important: { $wants }.
       *[other] It would be proposed if these conditions became merely important: { $wants }.
    }
section-sources = Sources
source-and-date = { $source } ({ $date })

## matou catalogue

command-completions = Writes the script that completes the commands of matou in your shell: put it where that shell looks for them.
    .usage = matou completions SHELL [OPTIONS]
command-completions-shell = Shell: bash, elvish, fish, powershell or zsh.
    .value = SHELL
command-man = Writes the page of the manual, to be read with “man -l -” or put among the others.
    .usage = matou man [OPTIONS]
man-headings =
    .name = NAME
    .synopsis = SYNOPSIS
    .description = DESCRIPTION
    .options = OPTIONS OF EVERY COMMAND
    .commands = COMMANDS
    .files = FILES
    .licence = LICENCE
man-name = find an ethical hoster that fits
man-silence = What no page says is never counted as a no: it is a question to ask.
man-offline = Nothing is sent, and nothing is read from the network but the addresses that you give to “matou catalogue import”.
man-files = Sessions, declarations that were begun and your own catalogue are kept in the folder of your data, readable by you alone; “matou sessions where” and “matou catalogue where” tell where it is.
man-licence = GPL-3.0 or later; the catalogue is under CC0-1.0.

list-headings =
    .id = id
    .name = name
    .place = place
    .documented = criteria
list-own = (added by you)
card-fact = { $criterion }: { $fact }
card-note = Note: { $note }
card-complete = This list is given as complete
check-done =
    { $count ->
        [one] 1 file checked: no problem
       *[other] { $count } files checked: no problem
    }{ $doubts ->
        [0] .
        [one] , and one thing to look at.
       *[other] , and { $doubts } things to look at.
    }
failure-checked =
    { $count ->
        [one] 1 problem found.
       *[other] { $count } problems found.
    }

## Around every message.
failure-said = Error: { $message }
failure-advice = Hint: { $hint }
standard-input = the standard input
standard-output = the standard output
cause-not-a-directory = a part of this path is no folder.
cause-no-folder = the folder does not exist.
cause-full = there is no room left.
cause-read-only = this place is read-only.
cause-name = this name does not suit a file.

## The document of a session.
handout-opening = Document of { $date }, from a catalogue of { $count ->
        [one] { $count } hoster
       *[other] { $count } hosters
    } (updated: { $updated }). It helps to begin the conversation: each fact is to be checked with the hoster.
handout-answers = What you answered
handout-note = Note:
handout-to-settle = To settle
handout-needs = Your needs
handout-hosters = Hosters to meet
handout-tied =
    { $count ->
        [one] One more hoster is tied with the last one named: the order between them is drawn by lot.
       *[other] { $count } more hosters are tied with the last one named: the order between them is drawn by lot.
    }
handout-ask = To ask:
handout-workshop = The workshop
