### Weighing side by side, and the workshop of several participants.

## Weighing needs side by side.
weigh-title = matou · weighing your needs
weigh-how = → moves a need up, ← down; the first hosters follow at once.
weigh-nothing = There is nothing to weigh yet: answer a few questions first.
weigh-indispensable = Indispensable: a condition
weigh-important = Important: 3 points
weigh-desirable = Desirable: 1 point
weigh-indifferent = Indifferent: does not count
leaders-title = First five: { $count ->
        [0] none proposed
        [one] 1 proposed
       *[other] { $count } proposed
    }, { $excluded ->
        [0] none set aside
        [one] 1 set aside
       *[other] { $excluded } set aside
    }
leaders-before = rank { $rank } before
leaders-new = set aside before
review-weigh = Weigh your needs side by side
review-workshop = Workshop: the importances of each person
key-weigh = weigh
    .long = weigh all needs side by side

## The workshop.
welcome-begin-full = Full path
welcome-begin-full-detail = about 20 minutes, every question of use
welcome-workshop = Workshop in a group
welcome-workshop-detail = each person gives their importances
workshop-title = matou · workshop
workshop-how = Each person gives their importances without seeing the others’; then you look together. m gives a name, Del takes a person out.
workshop-nothing-yet = Answer the questions together first; each person will then weigh your needs.
workshop-progress = { $given } of { $all }
workshop-add = Add a person
workshop-together = Look together
workshop-questions = Go to the questions
workshop-results = See the results
workshop-remove = Take “{ $name }” out with the importances given? Enter takes out, Esc keeps.
workshop-turn = matou · workshop · { $name }
workshop-turn-how = How much does each need matter to you? → more, ← less, Enter goes to the next one. Nobody sees these answers before you look together.
workshop-not-given = to give
workshop-done = Done: hand over
workshop-together-title = matou · workshop · together
workshop-together-how = Enter settles on the median importance, ← → on another one; before that, nothing is decided.
workshop-divided = Opinions differ
workshop-agreed = Opinions agree
workshop-unshared = Too few answers to compare
workshop-settled = settled: { $importance }
workshop-unsettled = to be decided, for now: { $importance }
workshop-median = median: { $importance } (Enter settles on it)
workshop-gave = { $importance }: { $names }
workshop-none = no answer
workshop-spread =
    { $count ->
        [one] apart by 1 step
       *[other] apart by { $count } steps
    }
workshop-medians = Settle on the median for all the rest
differences-title = The first five for each person
differences-group = The group
differences-one = { $name }: { $list }
differences-same = like the group
differences-order = the same, in another order: { $list }
differences-nothing = has not given importances yet
name-ask-participant = What is this person called?
name-how-participant = A first name or a role. Enter keeps it, Esc leaves it as it was.
name-empty-participant = without a name, the number stays
key-workshop = workshop
    .long = work as a group: each person gives their importances
key-next-need = next
    .long = go to the next need, or hand over
key-median = settle
    .long = settle on the median importance, then go to the next one
key-take-out = take out
    .long = take this person out; a confirmation is asked for first
key-leave-in = keep
    .long = keep this person
