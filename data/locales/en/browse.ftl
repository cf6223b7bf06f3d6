### Looking through the catalogue: search, filter, read the whole card of a hoster.

## Keys.
key-open-card = card
    .long = open the card: everything that is documented about this hoster
key-card = card
    .long = open the card of this hoster: everything that is documented, and what is not
key-browse = catalogue
    .long = look through the whole catalogue
key-sources = sources
    .long = open or close the sources: whole addresses, notes, what others say
key-next-family = section
    .long = go to the next section
key-previous-family = section before
    .long = go to the section before
key-filter = filter
    .long = choose filters: what hosters document of each criterion
key-turn-filter = choose
    .long = open a criterion; filter by what is documented, then keep those of whom nothing says it too, then filter no more
key-clear-filters = no filter
    .long = take all filters away
key-open-source = open page
    .long = open the page of this line in the browser, or send its address to the clipboard of the terminal

## Opening a page.
open-browser = Page handed to the browser: { $address }
open-clipboard = Address sent to the clipboard of your terminal, if it allows that: { $address }
open-failed = This page could not be opened ({ $cause }): { $address }
open-nothing = This line cites no page to open.

## Filters.
filters-title = matou · filter the catalogue
filters-how = A filter keeps those who document it; chosen once more, also those of whom nothing says it.
filters-met = yes: { $count }
filters-others = not documented: { $unsaid } · in part: { $partly } · documented otherwise: { $other }
filters-silent = not documented: { $count }
filters-next =
    .met = Enter: keep those who document it
    .silent = Enter: keep those of whom nothing says it too
    .none = Enter: filter by this no more
filter-documented = documented, whatever is said
filter-elements = { $list }
filter-region = { $region } ({ $country })
filter-or-silent = { $wanted } (or not documented)
browse-filters = Filters: { $list }
browse-filter = { $criterion } = { $filter }
browse-left-out = Left out: { $unsaid } for lack of documents, { $other } documented in part or otherwise

## The welcome.
welcome-browse = Look through the catalogue
welcome-browse-detail =
    { $count ->
        [one] 1 hoster, facts with source and date
       *[other] { $count } hosters, facts with source and date
    }
welcome-browse-own =
    { $count ->
        [one] 1 hoster, added by you
       *[other]
            { $own ->
                [one] { $count } hosters, 1 of them added by you
               *[other] { $count } hosters, { $own } of them added by you
            }
    }

## The list.
browse-title = matou · the catalogue
browse-search = Search:
browse-hint = a name, a service, a software, a place, a network…
browse-all =
    { $count ->
        [one] 1 hoster. Enter opens its card.
       *[other] { $count } hosters. Enter opens the card of one.
    }
browse-some =
    { $count ->
        [0] No hoster out of { $all }
        [one] 1 hoster out of { $all }
       *[other] { $count } hosters out of { $all }
    }
browse-nothing = No name, service, software, place, network or introduction holds that. A shorter word, or one word less, finds more. Tab filters by criterion; F8 adds a hoster that you know.
browse-documented =
    .year =
        { $count ->
            [one] 1 criterion, { $first }
           *[other] { $count } criteria, { $first }
        }
    .years =
        { $count ->
            [one] 1 criterion, { $first }–{ $last }
           *[other] { $count } criteria, { $first }–{ $last }
        }
    .undated =
        { $count ->
            [one] 1 criterion, undated
           *[other] { $count } criteria, undated
        }
    .nothing = nothing is documented
browse-services =
    { $count ->
        [one] { $named } and 1 other service
       *[other] { $named } and { $count } other services
    }
browse-status =
    .paused = paused
    .closed = has closed
    .unknown = activity to be checked
browse-found =
    .id = Id: { $text }
    .software = Software: { $text }
    .service = Service: { $text }
    .also = “{ $text }”: { $service }
    .place = Place: { $text }
    .network = Network: { $text }
    .summary = About itself: { $text }

## The card.
card-title = matou · { $name }
card-known =
    { $count ->
        [one] 1 criterion of { $all } documented
       *[other] { $count } criteria of { $all } documented
    }
card-years = sources from { $first } to { $last }
    .one = sources from { $first }
    .undated = undated sources
card-place = hoster { $place } of { $count }
card-silent = { $criterion }: not documented
card-question =
    .identity-website = What is the address of your site?
    .identity-contact = On which page does one find how to reach you?
    .identity-status-page = Do you have a page that tells the state of the services?
    .identity-terms = Where can your terms of use be read?
    .identity-status = Are you at work at the moment?
    .identity-founded = Since which year have you existed?
    .identity-member-since = If you belong to a network, since which year?
    .identity-summary = How do you introduce yourselves in a few sentences?
    .services-offer = Which services do you offer, and with which software?
    .work-volunteers = How many volunteers keep your services alive, if there are any?
    .work-on-call-note = If you do on-call work, how is it organised?
    .governance-summary = How are decisions taken at your place, in a few sentences?
    .support-languages = In which languages can one talk with you?
    .place-region = In which region is your organisation?
    .place-city = In which town is your organisation?
    .hosting-own-hardware = Do the servers belong to you?
    .hosting-provider = Where are your servers hosted?
    .values-networks = Which networks do you belong to, which charters have you signed?
    .price-examples = Can you give some examples of prices?

## matou catalogue search
command-catalogue-search = Finds hosters by words, in both languages, and by what they document.
    .usage = matou catalogue search [TEXT…] [OPTIONS]
command-catalogue-search-text = Words to find, all of them, each anywhere: name, service, software, place, network, what it says of itself.
    .value = TEXT
command-catalogue-search-filter = Keeps only the hosters that document this: a criterion, or criterion=want (audience.accepts=association, services.offer=file_sharing_suite/Nextcloud)
    .value = FILTER
command-catalogue-search-undocumented = With --filter, also keeps the hosters of which nothing says it.
command-catalogue-search-limit = How many hosters to list.
    .value = NUMBER
command-catalogue-search-format = Form of the answer: text (to read) or json (matou.search/1, for a program).
    .value = FORM
search-nothing = No hoster of this catalogue answers to that. Words are looked for in names, services, software, places, networks and introductions; --filter looks by criterion.
    .filtered = No hoster of this catalogue answers to these filters.
    .near = No hoster of this catalogue answers to that. Names near it: { $near }.
