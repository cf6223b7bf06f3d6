### What is wrong with a file, with a command or with the machine; each with its remedy.

## One problem of a file: place, what, remedy.
problem-line = { $place }: { $what } { $remedy }

problem-json = this is not valid JSON (line { $line }, column { $column }).
    .remedy = Mend the file at that place: often a comma, a quote or a brace too many or too few.
problem-json-cut = the file stops before its end (line { $line }, column { $column }).
    .remedy = Take a whole copy of the file.
problem-repeated-key = the same key is written twice in one object (line { $line }, column { $column }).
    .remedy = Bring the two together, or remove the one too many.
problem-not-an-object = a JSON object “{ "{" }…{ "}" }” was expected here.
    .remedy = Write an object, as the README shows.
problem-not-a-list = a JSON list “[…]” was expected here.
    .remedy = Put the value in brackets, or write the missing list.
problem-format = the announced format is not “{ $format }”.
    .remedy = Check that this is the right file; if it is, write "format": "{ $format }".
over-input = this command reads this file, and --output would replace it.
    .remedy = Give --output another name.
problem-too-many = more than { $most } needs.
    .remedy = Keep the { $most } that matter most.
problem-unknown-key = the key “{ $given }” does not exist in this format.
    .remedy = Correct its name, or remove it.
problem-unknown-criterion = the criterion “{ $given }” does not exist.
    .remedy = Correct its id; the README lists them.
problem-id = the id “{ $given }” will not do.
    .remedy = Use lower-case letters without accents, digits and hyphens.
problem-duplicate-id = this id already belongs to another hoster of the file.
    .remedy = Give each hoster an id of its own, or bring the two together.
problem-word = this word is not known here.
    .remedy = Use one of these: { $expected }.
problem-text = a text that is not empty was expected.
    .remedy = Write a text in quotes, or remove the key.
problem-url = a web address was expected.
    .remedy = Write a whole address, which begins with https:// or http://.
problem-country = a country code was expected.
    .remedy = Write two capital letters (ISO 3166-1), such as FR.
problem-language = a language code was expected.
    .remedy = Write two lower-case letters (ISO 639-1), such as fr.
problem-count = a whole number, zero or more, was expected.
    .remedy = Write the number without quotes or decimals.
problem-year = a year of four digits was expected.
    .remedy = Write the year without quotes, such as 2018.
problem-flag = true or false was expected.
    .remedy = Write one of the two, without quotes.
problem-quantity = a positive number was expected, with at most nine digits before the point and eighteen after it.
    .remedy = Write the number without quotes, with a point before the decimals.
problem-object = an object with these keys only was expected: { $expected }.
    .remedy = Complete or correct the keys.
problem-missing = “{ $missing }” is missing.
    .remedy = Add that key.
problem-at-least = the number is smaller than { $least }.
    .remedy = Write { $least } or more.
problem-empty-want = this need asks for nothing.
    .remedy = Name at least one thing that is wanted, or remove the need.
problem-not-a-need = this criterion informs, it cannot be a need.
    .remedy = Remove this need.
problem-threshold = the threshold must be a whole number from 0 to 60.
    .remedy = Write such a number, or remove the key: the threshold is then 60.
problem-empty-claim = this claim says nothing.
    .remedy = Fill in “has” or “lacks”, or say “complete”: true.
problem-contradiction = the same thing is said to be there and not to be there.
    .remedy = Remove it from “has” or from “lacks”.
problem-source = the source is missing, or is no web address.
    .remedy = Write the address of the page that says so, or else declared (by the hoster) or local (by you).
problem-seen = this date does not exist, or is written another way.
    .remedy = Write YYYY, YYYY-MM or YYYY-MM-DD; without a date, remove the key.

## What makes no sense, though the form is right: only `catalogue check` looks for it.
problem-future = the date { $given } is still to come.
    .remedy = Write the date that the source bears, or remove the key where it bears none.
problem-future-year = the year { $given } is still to come.
    .remedy = Write the year that the source tells.
problem-no-country = the code “{ $given }” stands for no country.
    .remedy = Write a code of ISO 3166-1: FR, BE, CH, CA…
problem-no-language = the code “{ $given }” stands for no language.
    .remedy = Write a code of ISO 639-1: fr, en, br, oc…
problem-region = France has no region called “{ $given }”.
    .remedy = Use one of these official names: { $expected }.
problem-paid-volunteers = the number of paid people is given as { $count }, though on the same date all work is said to be done by volunteers.
    .remedy = Keep what the source says; if both hold at different times, date them.
problem-nobody-paid = nobody is said to be paid, though on the same date some work is said to be.
    .remedy = Keep what the source says; if both hold at different times, date them.
problem-volunteers-paid = the number of volunteers is given as { $count }, though on the same date all work is said to be paid.
    .remedy = Say that the work is “mixed” if the source tells of both; if both hold at different times, date them.
problem-no-volunteer = there is said to be no volunteer, though on the same date some work is said to be done by volunteers.
    .remedy = Keep what the source says; if both hold at different times, date them.
problem-continuity = the number of people who can take over is given as { $count }, though on the same date the team has { $people }.
    .remedy = Correct one of the numbers, or date them if they hold at different times.
problem-user = this web address holds the name of a user or a password.
    .remedy = Take out what stands before “@”, and change the password if it is one.
problem-personal = the address “{ $given }” seems to be one person’s.
    .remedy = Remove it from a file that will be copied; rather give the address of a contact page.
problem-note-id = this note says an id, “{ $given }”, in place of a word.
    .remedy = Write it as a sentence that somebody will read.
problem-network = “{ $given }” is written “{ $usual }” elsewhere in this file.
    .remedy = Write “{ $usual }” everywhere.
problem-same-name = this name is also that of another hoster of the file (id { $id }).
    .remedy = Bring the two together under one id if they are one organisation; otherwise add to the name what tells them apart.
problem-near-name = this name is much like “{ $name }” (id { $id }).
    .remedy = If they are one organisation, bring the two together under one id; otherwise there is nothing to change.
problem-same-website = this website is also that of “{ $name }” (id { $id }).
    .remedy = Bring the two together if they are one organisation; otherwise give each the page that is about it.

## What ends a command.
failure-read = Cannot read { $file }: { $cause }
    .hint = Check the name of the file, and that you may read it.
failure-read-large =
    .hint = Check that it is the right file; a long list can be cut into several.
failure-write = Cannot write { $file }: { $cause }
    .hint = Check that the folder exists, that there is room left and that you may write there.
failure-input =
    { $count ->
        [one] One problem keeps this from going on:
       *[other] { $count } problems keep this from going on:
    }
    .hint = Nothing was changed. Mend it, then give the same command again.
failure-own =
    .hint = This is your own catalogue, and it stays as it is. Mend it, or move { $file } away to begin without it.
failure-unknown-hoster = No hoster of this catalogue is called “{ $given }”.
    .hint = “matou catalogue list” gives every name and id.
failure-unknown-hoster-near = No hoster of this catalogue is called “{ $given }”.
    .hint = Did you mean { $near }?
failure-same-hoster = { $name } is named twice: there is nothing to hold against it.
    .hint = Give --against another hoster; “matou catalogue list” gives every name and id.
failure-closed-hoster = { $name } is documented as having closed: it is not proposed.
    .hint = “matou catalogue show { $id }” shows what is documented.
failure-terminal = The terminal does not answer as expected: { $cause }
    .hint = Start matou in an interactive terminal, or use “matou match --needs FILE”.
failure-no-terminal = The questionnaire needs an interactive terminal.
    .hint = Start matou without redirecting its input or output, or use “matou match --needs FILE”.
failure-warning = Warning: { $line }

cause-not-found = this file does not exist.
cause-denied = access is denied.
cause-too-large = this file is too large.
cause-directory = this is a folder.
cause-other = { $message }

## Sessions.
failure-unknown-session = No session is called “{ $given }”.
    .hint = “matou sessions list” shows all sessions; the path of a file will do too, to read it.
failure-unknown-session-near = No session is called “{ $given }”.
    .hint = Did you mean { $near }?
failure-ambiguous-session = { $count } sessions are called “{ $given }”.
    .hint = Give the name of one of the files: { $files }.
failure-no-folder = This machine does not say where to keep sessions.
    .hint = Set the variable HOME, or give the path of a file.
failure-not-confirmed = Nothing is deleted: somebody would have to confirm that “{ $name }” is to be.
    .hint = Add --yes, or run the command in a terminal.
cause-no-session = it is no longer a session that can be read.
