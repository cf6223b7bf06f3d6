### What a catalogue covers, counted.

stats-updated = Updated: { $date }
stats-hosters =
    { $count ->
        [one] { $count } hoster
       *[other] { $count } hosters
    }{ $closed ->
        [0] .
        [one] , of which one has closed.
       *[other] , of which { $closed } have closed.
    }
stats-facts =
    { $facts ->
        [one] { $facts } criterion documented
       *[other] { $facts } criteria documented
    } by { $claims ->
        [one] { $claims } claim.
       *[other] { $claims } claims.
    }
stats-spread = { $least } to { $most } criteria documented of a hoster, out of { $criteria }; for half of them at most { $median }.
stats-criteria = How many hosters document each criterion
stats-recent = the most recent claim is at most three years old
stats-old = it is older: to be confirmed
stats-undated = without a date: to be confirmed
stats-ages = Age of the claims
stats-age =
    { $from ->
        [0] at most a year
       *[other] { $from } to { $to } years
    }
stats-age-older = over { $from } years
stats-age-undated = without a date
stats-sources = Where claims come from
stats-pages = web pages
stats-declared = declarations of hosters
stats-local = local additions
stats-hosts = Sites that are cited most
stats-networks = Networks
stats-countries = Countries
stats-services = Services on offer
stats-more =
    { $count ->
        [one] and one more.
       *[other] and { $count } more.
    }
stats-none = Nothing is documented.
