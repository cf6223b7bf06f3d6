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

## The welcome.
welcome-browse = Look through the catalogue
welcome-browse-detail =
    { $count ->
        [one] 1 hoster, facts with source and date
       *[other] { $count } hosters, facts with source and date
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
browse-nothing = Nothing of that is documented in this catalogue. A shorter word, or one word less, finds more.
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
