### The questions. For a question Q8: `q8` asks, `.why` says why it is asked, `.short` names it in a list;
### `q8-hours` names a field, with an attribute for each option that its criterion does not name, and
### `<option>_note` for what stands under an option, `.part` for its name in a list, `.because` for why its needs are there.

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
    .extended = In the evening and at weekends too
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

q6 = Who looks after IT in your organisation?
    .why = the fewer people there are for it, the more accompaniment matters.
    .short = The digital side
q6-digital = The digital side
    .nobody = Nobody
    .nobody_note = By default, migration, training, advice and a contact by e-mail or phone will be desirable. You can change all of it.
    .volunteer = A volunteer
    .volunteer_note = By default, migration, training and a contact by e-mail will be desirable. You can change all of it.
    .employee = A paid person
    .employee_note = By default, help with migration will be desirable. You can change it.
    .team = A team

q9 = The service stops on a Saturday morning. What happens to your work?
    .why = reacting outside office hours takes a team that shares the load.
    .short = Outages and guarantees
q9-wait = When does somebody have to look after it?
    .part = Reaction
    .monday = It can wait until Monday
    .sunday = On Sunday at the latest
    .hours = Within a few hours, even at night
q9-budget = Interruptions one can live with in a year
    .part = Interruptions
    .days_4 = 3.65 days, about 7 h a month
    .days_7 = 7.3 days, about 15 h a month
    .days_18 = 18.3 days, about 37 h a month
    .days_36 = 36.5 days, about 73 h a month
    .no_matter = No commitment needed
q9-intervention = Time to intervene (GTI): somebody begins
    .part = Intervention (GTI)
    .working_day = Within 8 working hours
    .every_day = Within 24 hours, every day
    .night_and_day = Within 4 hours, night and day
    .no_matter = No commitment needed
q9-recovery = Time to recover (GTR): it works again
    .part = Recovery (GTR)
    .working_days = Within 16 working hours
    .every_day = Within 24 hours, every day
    .night_and_day = Within 8 hours, night and day
    .no_matter = No commitment needed
q9-compensation = After a long outage

q10 = What do you hope for from this guarantee?
    .why = a guarantee alone seldom brings what one hopes for; other things do so better.
    .short = What you hope for
q10-hope = What you hope for
    .obligation = Meeting an obligation (law, contract)
    .hierarchy = Being covered with those one reports to
    .continuity = Real continuity of activity
    .reassurance = Being reassured
    .habit = It is mostly a habit
q10-obligation = To meet the obligation, as you choose
    .part = For the obligation
    .because = because you have an obligation to meet
    .contract = A written contract
    .dpa = A data processing agreement (GDPR)
q10-hierarchy = Towards the hierarchy, as you choose
    .part = For the hierarchy
    .because = to be covered with those one reports to
    .references = Past accompaniments
    .contract = A written contract
q10-continuity = For continuity, as you choose
    .part = For continuity
    .because = because you hope for real continuity of activity
    .backups = A daily backup, copied elsewhere and tried out
    .intervention = An intervention within 8 working hours (GTI)
    .people = At least two people who can take over
q10-reassurance = To be reassured, as you choose
    .part = To be reassured
    .because = because you wish to be reassured
    .contact = A contact at office hours
    .status_page = A status page during outages
    .mailing = An e-mail when something breaks
q10-habit = What you let go of
    .part = Let go of
    .wait = Reacting at week-ends or at night: Monday will do
    .guarantees = The days, delays and gestures asked for

q12 = Which protections for the people on call?
    .why = you ask that somebody react outside office hours: that takes somebody’s rest.
    .short = On-call work
q12-protection = Protections

q13 = Which form and which governance?
    .why = the form says whom the structure belongs to; governance, who decides what weighs on whom.
    .short = Governance
q13-legal = Legal form: one of these
    .part = Legal form
q13-form = Way of deciding: one of these
    .part = Way of deciding
q13-voice = Do you wish to take part in decisions?
    .part = Part in decisions
    .members_vote = Yes, by voting as a member
    .consulted = Yes, by being consulted
    .no_matter = No matter

q14 = What would give you confidence?
    .why = experience shows in many ways, without a label or a required diploma.
    .short = Confidence
q14-evidence = What would give confidence

q16 = How would your data be kept?
    .why = a copy elsewhere that somebody has tried to read is worth more than many guarantees.
    .short = Backups
q16-frequency = Backups
    .daily = Every day
    .weekly = At least every week
    .no_matter = No matter
q16-care = And also
    .off_site = Copied to another place
    .restore_tested = Restoring was tried out
q16-installation = Installation of the services
    .dedicated = Dedicated to your structure
    .shared = Shared with others
    .no_matter = No matter

q17 = Which budget and which economic model?
    .why = the model says who keeps the service alive; an order of magnitude is enough to talk about it.
    .short = Budget
q17-model = Economic model: one of these
    .part = Economic model
q17-yearly = Budget a year for all your accounts
    .part = Budget
q17-access = Way of access: one of these
    .part = Access

q18 = Which networks, charters and choices of energy?
    .why = the members of a network help each other and hold to their charter together.
    .short = Networks and energy
q18-networks = Networks and charters: one of these
    .part = Networks and charters
    .CHATONS = CHATONS
    .Librehosters = Librehosters
    .FFDN = FFDN
q18-energy = Energy and hardware

q19 = Anything else to write down?
    .why = what fits in no box matters too. This note is kept, and never counted in points.
    .short = Overall note

## The human cost beside a demand.
cost-title = What it asks for
cost-nothing = Nothing more of anybody.
cost-covered = Covering { $hours } hours a week.
cost-no-rota = Nobody on call.
cost-rota = On-call duty for at least { $people } people: one week in four at most, never two running.
cost-rota-with-second = On-call duty for at least { $people } people, { $second } if each is doubled, never two weeks running.
cost-not-promised = Volunteers do not have to promise it.
cost-until-monday = Nobody on call. A stop on Saturday at 10:00 mended on Monday at 9:00 lasts { $hours } h: a year with 3.65 days of interruption has room for { $fewer }, with 7.3 days for { $more }.
cost-interruption = { $days } days a year, that is { $hours } h a month: { $weekends ->
        [one] one stop of a whole week-end
       *[other] { $weekends } stops of a whole week-end
    } ({ $stop } h). Others call it { $percent }%.
cost-doubted = The working group judged that such a commitment would not be credible.
cost-intervention = GTI: somebody begins within this time. It does not say when the service works again.
cost-recovery = GTR: the service works again within this time. The group’s reservation: a small team would promise what nobody controls.
cost-extension = Extending the subscription by the time lost acknowledges the trouble without money to advance.
cost-contract = What a big contract really gives back (OVH, VPS, 2016): { $little }% of the month between { $entrymost } and { $entrynothing }% of availability, { $much }% below; on the upper ranges, { $little }% between { $uppermost } and { $uppernothing }%, { $much }% below. One waives any other claim. On €{ $price } a month, a very bad month gives back €{ $refund }.
cost-continuity = What brings a service back: copies that were tried out, somebody who begins, several people who know how.
cost-reassurance = A word during the outage is often enough; it takes somebody’s presence, not on-call duty.
cost-protection = Whoever asks for on-call work also asks for rest for those who do it, and that the decision be theirs.
cost-catalogue = In this catalogue
cost-documented = document it: { $count }
cost-unsaid = do not say enough: { $count }
cost-volunteers-aside = volunteer hosters set aside: { $count }
cost-volunteers-lose =
    { $count ->
        [0] volunteer hosters set aside: 0
       *[other] volunteer hosters set aside: 0; that would lose points: { $count }
    }
cost-rota-hosters = document { $people } paid people: { $count }

## Opened and closed questions, paths.
notice-opened =
    { $count ->
        [one] Your answer adds one question: { $list }.
       *[other] Your answer adds { $count } questions: { $list }.
    }
notice-closed =
    { $count ->
        [one] One question no longer arises: { $list }.
       *[other] { $count } questions no longer arise: { $list }.
    }
notice-kept = What you had answered there is kept and does not count.
notice-full = Full path: { $count } questions. Nothing is lost, you can return to the short path.
notice-short = Short path: { $count } questions. All your answers still count.

## Around every question.
question-why = Why: { $why }
question-search = Search:
question-nothing-found = Nothing matches. Esc clears; try another word.
question-skip = Skip this question
question-go-on = Go on
question-unknown = I don’t know yet: to settle later
question-no-matter = It does not matter: count nothing here
question-uncounted = does not count
question-closed = This question no longer arises: what you answer here is kept and does not count.
question-amount = at most €{ $eur } a year
question-amount-empty = type an amount in euros a year
question-note-none = Add a note
question-note-more = Go on with the note
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
review-kept = kept, does not count: { $words }
review-closed = Kept, but the question no longer arises
review-to-settle = To settle: { $list }.
silence-unknown = to settle: you don’t know yet
silence-no-matter = it does not matter
silence-skipped = skipped
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
