### Taking over what hosters and maps publish: `matou catalogue import`.

## The notes of imported claims: these sentences are said in French, whoever imports.
import-note = { $format }, file { $file }, key { $key }.
    .remark = { $format }, file { $file }, key { $key }: { $remark }.
import-said-idle = paused
    .because = paused, “{ $said }”
import-said-away = inactive
    .because = inactive, “{ $said }”
import-said-hint = a mere hint, to be confirmed
import-said-full = takes no new account for the moment
import-said-guessed = the value that YunoHost proposes by itself, perhaps never read again

## What a file was taken for.
import-fetching = Reading { $address }…
import-understood =
    { $left ->
        [0] { $file }: { $format }, { $what }.
        [one] { $file }: { $format }, { $what }; 1 key left aside (no criterion corresponds to it).
       *[other] { $file }: { $format }, { $what }; { $left } keys left aside (no criterion corresponds to them).
    }
import-federation =
    { $count ->
        [0] federation “{ $name }”, without links
        [one] federation “{ $name }”, 1 link
       *[other] federation “{ $name }”, { $count } links
    }
import-organization =
    { $count ->
        [0] organisation “{ $name }”, without links
        [one] organisation “{ $name }”, 1 link
       *[other] organisation “{ $name }”, { $count } links
    }
import-service = service “{ $name }”
import-hoster = hoster “{ $name }”
import-directory =
    { $count ->
        [one] directory of 1 member
       *[other] directory of { $count } members
    }
import-elements =
    { $count ->
        [one] map, 1 element
       *[other] map, { $count } elements
    }
import-catalogue =
    { $count ->
        [one] catalogue of 1 hoster
       *[other] catalogue of { $count } hosters
    }
import-metrics = measures or a machine, passed over: no criterion corresponds to them
import-nothing = nothing that can be taken over
import-more =
    { $count ->
        [one] … and 1 more line.
       *[other] … and { $count } more lines.
    }

## A file that cannot be used.
file-utf16 = this file is written in UTF-16.
    .remedy = Save it as UTF-8.
file-encoding = this file is not written in UTF-8.
    .remedy = Save it as UTF-8.
file-binary = this is no text file.
    .remedy = Check that it is the right file.
file-empty = this file is empty.
    .remedy = Get a copy of it again.
file-html = this is a web page, not data.
    .remedy = The address has probably changed: ask the hoster for the new one.
import-too-large = this file is larger than { $most } MiB.
    .remedy = Check that it is the right file; a long list can be cut into several.
import-other-format = this file has not the form asked for with --as.
    .remedy = Try without --as: what it holds tells the format.
import-unknown-format = this format is not recognised.
    .remedy = Say it with --as if you know it; the README lists those that are read.
import-empty-folder = this folder holds no .properties, .json or .jsonld file.
    .remedy = Give the folder that holds them, or the files themselves.
import-many-files = this folder holds { $count } files.
    .remedy = The first { $most } are read: import the rest apart.
import-unreadable-folder = this folder cannot be read.
    .remedy = It is passed over; check its permissions.
import-deep-folder = this folder lies beyond { $most } levels.
    .remedy = It is passed over: import it by itself.
import-unreadable = this file cannot be read.
    .remedy = It is passed over; check its permissions and its size.

## What was repaired, left out or not understood.
import-encoding = this text is not UTF-8 (line { $line }).
    .remedy = It is read as Windows-1252: check the accents.
import-section = “{ $given }” is no line of this format.
    .remedy = Lines in brackets are passed over; make comments of them with #.
import-continued = the line ends with a backslash: “{ $given }”.
    .remedy = The next line does not continue it: write everything on one line.
import-repeated = this key has several values.
    .remedy = The last one is kept: keep the right one.
import-no-equals =
    { $count ->
        [one] 1 line has no equals sign (line { $line }).
       *[other] { $count } lines have no equals sign (the first one: line { $line }).
    }
    .remedy = Write key = value; the rest is passed over.
import-unknown-keys =
    { $count ->
        [one] 1 key is not known: { $keys }.
       *[other] { $count } keys are not known, among them { $keys }.
    }
    .remedy = Check the spelling; what is not known is passed over.
import-placeholder = “{ $given }” stands for a value that was not filled in.
    .remedy = It counts as absent.
import-example = “{ $given }” is an address of examples.
    .remedy = It counts as absent; with --allow-example-hosts it is taken as it is.
import-email = the e-mail address “{ $given }” is written here.
    .remedy = Nothing of it is taken over: a catalogue is public. Give a contact page instead.
import-user = this address at { $given } holds the name of a user or a password.
    .remedy = It counts as absent: take that out, and change the password if it is one.
import-address = “{ $given }” is no web address.
    .remedy = It counts as absent: write an address that begins with https://.
import-scheme = https:// was missing in front of the address.
    .remedy = “{ $given }” is kept: check that it answers.
import-fragment = the address holds two # signs: “{ $given }”.
    .remedy = It is cut at the second one.
import-future = the date { $given } is still to come.
    .remedy = It counts as absent.
import-date = “{ $given }” is no date.
    .remedy = It counts as absent: write YYYY-MM-DD.
import-date-order = “{ $given }” is no day that can be made out.
    .remedy = Only the year is kept.
import-value = the value “{ $given }” is not known.
    .remedy = Nothing of it is taken over.
import-status = the status “{ $given }” is not known.
    .remedy = Whether it is at work is noted as unknown: ask it.
import-nameless = the name of the organisation is missing.
    .remedy = Nothing of this file is taken over: a hoster needs a name.
import-active-and-ended = the organisation is said to be active, and its end date is past.
    .remedy = Its status is noted as unknown: ask it.
import-two-countries = the code “{ $given }” and the name of the country do not stand for the same one.
    .remedy = The code FR is often filled in by default; check with the hoster.
import-impossible = “{ $given }” do not go together.
    .remedy = Both are read as they stand: one of them is probably wrong.
import-many-links = more than { $most } links.
    .remedy = The following ones are passed over.
import-attached = this service has no link to it; its address is that of the organisation of { $file }.
    .remedy = It is attached to it: check that.
import-orphan = no organisation that was read has a link to the service “{ $name }”.
    .remedy = It is passed over: import the file of its organisation along with it.
import-ended = the service “{ $name }” has ended.
    .remedy = Nothing of it is taken over.
import-disagree = the services of this organisation do not say the same.
    .remedy = Nothing of it is taken over for the whole organisation.
import-repeated-keys =
    { $count ->
        [one] 1 key is repeated in an object: “{ $given }”.
       *[other] { $count } keys are repeated in an object (the first one: “{ $given }”).
    }
    .remedy = The last value of each is kept.
file-deep = this JSON is nested too deeply.
    .remedy = No known format is nested so: check that it is the right file.
import-no-hoster = “{ $given }” says that it is no hoster.
    .remedy = Nothing of it is taken over.
import-template = the description of “{ $given }” is a template that nobody filled in.
    .remedy = Only the name and the website are taken over.
import-unpublished =
    { $count ->
        [one] 1 element is not published.
       *[other] { $count } elements are not published.
    }
    .remedy = Refused, withdrawn or not admitted yet by the map: nothing is taken over.
import-nameless-elements =
    { $count ->
        [one] 1 element has no name.
       *[other] { $count } elements have no name.
    }
    .remedy = Nothing of them is taken over.
import-map-fields =
    { $count ->
        [one] 1 field is this map’s own: { $keys }.
       *[other] { $count } fields are this map’s own, among them { $keys }.
    }
    .remedy = Say with --map what corresponds to a criterion.
import-map-criterion = this is no criterion that one field can fill in.
    .remedy = Correct its id; the README lists them.

## Who an imported hoster is.
import-same =
    .website = { $name } has the same website as { $other }: they would be the same hoster (otherwise: --same-as { $id }=).
    .name = { $name } has the same name as { $other }: they would be the same hoster (otherwise: --same-as { $id }=).
import-like =
    .website = { $name } has the same website as { $other }, and stays apart in this file (to bring them together: --yes, or --same-as).
    .name = { $name } has the same name as { $other }, and stays apart in this file (to bring them together: --yes, or --same-as).
import-same-run =
    .website = { $name } has the same website as { $other }, imported along with it: they would be the same hoster (otherwise: --same-as { $id }=).
    .name = { $name } has the same name as { $other }, imported along with it: they would be the same hoster (otherwise: --same-as { $id }=).
import-like-run =
    .website = { $name } has the same website as { $other }, imported along with it, and stays apart in this file (to bring them together: --yes).
    .name = { $name } has the same name as { $other }, imported along with it, and stays apart in this file (to bring them together: --yes).
import-several = { $name } is like { $others }, and stays apart (to choose: --same-as { $id }=ID).

## What an import would change.
import-new = { $name } ({ $id }) — new in the catalogue
import-known = { $name } ({ $id }) — in the catalogue already
import-brings =
    .new = New — { $fact }
    .confirms = Confirms — { $fact }
    .replaces = Will count from now on — { $fact } (until now: { $other })
    .yields = Will not count, less recent — { $fact } (goes on counting: { $other })
import-ask =
    { $hosters ->
        [one] Add these facts ({ $claims }) about 1 hoster to your own catalogue? [y/N]
       *[other] Add these facts ({ $claims }) about { $hosters } hosters to your own catalogue? [y/N]
    }
    .yes = y yes o oui
import-done =
    { $count ->
        [one] 1 fact is added to your own catalogue.
       *[other] { $count } facts are added to your own catalogue.
    }
import-dropped = Nothing is added.
import-no-news = Everything is in the catalogue already: nothing is added.
import-title = Imported hosters

failure-nothing-kept = Nothing can be kept: --no-save or --catalogue forbids it.
    .hint = Leave that option out, or write a file with --output.
failure-not-asked = Nothing is added: somebody would have to confirm.
    .hint = Add --yes, write a file with --output, or run the command in a terminal.
failure-nothing-imported = No hoster is described there.
    .hint = Give the file of an organisation with those of its services, the folder that holds them, or an https address, whose links are followed.
