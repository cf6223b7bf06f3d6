### The questions. For a question Q8: `q8` asks, `.why` says why it is asked, `.short` names it in a list;
### `q8-hours` names a field, with an attribute for each option that its criterion does not name, and
### `<option>_note` for what stands under an option.

q1 = For whom are you looking for a hoster?
    .why = one person, a small and a large structure have neither the same needs nor the same means.
    .short = For whom
q1-profile = For whom
    .individual = For myself
    .small_structure = For a small structure
    .small_structure_note = By default, a contact at office hours will be wished for. You can change that.
    .large_structure = For a large structure
    .large_structure_note = By default: at least one paid person (indispensable), two people who can stand in for each other, a written contract and invoices (important). You can change all of it.

q2 = What kind of structure is it?
    .why = each hoster says whom it accepts; a service that cannot be used is no fit.
    .short = Your structure
q2-kind = Kind
    .association = Association
    .informal = Informal collective
    .cooperative_ess = Co-operative or social-economy company
    .public_body = Local authority or public body
    .school = School
    .union = Trade union
    .company = Other company

q3 = How many people will have an account?
    .why = the number of accounts decides how much room is needed, and how much work it is.
    .short = Accounts
q3-accounts = Accounts
    .one = One
    .up_to_10 = 2 to 10
    .up_to_50 = 11 to 50
    .up_to_250 = 51 to 250
    .more = More than 250

q4 = Which services do you need?
    .why = this is the need to begin with. “Indispensable” sets aside hosters that do not have it.
    .short = Services
    .search = type a few letters: “files”, “Nextcloud”, “Doodle”…
q4-services = Services

q5 = Where should it be?
    .why = being near makes it possible to meet; where the data are decides which law protects them.
    .short = Place
    .search = type a few letters of your region or country
q5-near = A hoster near you
q5-data = The data kept in one of these places

q7 = What accompaniment would you need?
    .why = leaving the big platforms often takes more help than tools.
    .short = Accompaniment
q7-offer = Accompaniment

q8 = How and when would you reach the hoster?
    .why = a contact point at office hours is what organisations ask for first; silence during a breakdown is what harms most.
    .short = Contact
q8-hours = When
    .office_hours = At office hours
    .office_hours_note = What this asks for: about 35 hours covered a week. Nobody on call.
    .extended = In the evening and at weekends too
    .extended_note = What this asks for: about 84 hours covered a week, so people who take turns: at least 4, for nobody to be on call two weeks running. Few teams can, and volunteers are not asked to promise it.
    .no_matter = It does not matter
q8-channels = By which means
q8-news = News when something breaks

q11 = Who does the work at the hoster’s?
    .why = paid work helps to keep going over the years; volunteers carry very fine services too.
    .short = Who does the work
q11-arrangement = Volunteer or paid work
    .at_least_one_paid = At least one paid person
    .at_least_one_paid_note = When indispensable, this sets aside hosters run by volunteers only; when important, it leaves them in the list.
    .volunteers = Volunteers
    .no_matter = It does not matter
q11-continuity = People who can stand in for each other
    .at_least_2 = Two at least
    .at_least_3 = Three at least
    .no_matter = It does not matter

q15 = Which documents do you need?
    .why = some structures have to present them; each document takes the hoster’s time.
    .short = Documents
q15-documents = Documents

## Around every question.
question-why = Why: { $why }
question-search = Search:
question-nothing-found = Nothing matches. Esc clears; try another word.
question-skip = I don’t know yet: skip this question
question-default = by default
question-importance = { $importance }
question-more =
    { $count ->
        [one] … and 1 more: Enter shows it, or type a few letters
       *[other] … and { $count } more: Enter shows them, or type a few letters
    }
question-hosters =
    { $count ->
        [0] no hoster documents it
        [one] 1 hoster
       *[other] { $count } hosters
    }
progress = matou · question { $place } of { $all }
progress-aside = matou · one more question
progress-short = question { $place } of { $all }
progress-review = at the review of the answers
progress-results = at the results
when-days =
    { $count ->
        [0] today
        [one] yesterday
       *[other] { $count } days ago
    }

## The review.
review-title = matou · your answers
review-how = Everything can still change: choose an answer to edit it.
review-beyond = Other points, if you wish
review-unanswered = no answer yet
review-skipped = skipped: you don’t know yet
review-nothing = nothing in particular
review-weighed = { $importance }: { $words }
review-part = { $part }: { $words }
review-part-weighed = { $part } ({ $importance }): { $words }
review-results =
    { $count ->
        [0] See the results: no hoster fits yet
        [one] See the results: 1 hoster proposed
       *[other] See the results: { $count } hosters proposed
    }
