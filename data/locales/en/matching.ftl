### What matching and explaining say, on every screen and in every command.

list-and = { $firsts } and { $last }
list-or = { $firsts } or { $last }

month-words =
    .m1 = January
    .m2 = February
    .m3 = March
    .m4 = April
    .m5 = May
    .m6 = June
    .m7 = July
    .m8 = August
    .m9 = September
    .m10 = October
    .m11 = November
    .m12 = December
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-ago = { $date }, { $ago }
ago-days =
    { $count ->
        [0] today
        [1] yesterday
       *[other] { $count } days ago
    }
ago-months =
    { $count ->
        [one] a month ago
       *[other] { $count } months ago
    }
ago-years =
    { $count ->
        [one] a year ago
       *[other] { $count } years ago
    }
ago-over = over { $count } years ago
ago-this-month = this month
ago-this-year = this year
ago-to-come = still to come
date-old = { $date }, to be confirmed
date-undated = undated, to be confirmed
date-own = { $date }, added by you

source-declared = declared by the hoster
source-local = added by you
service-with-software = { $service } ({ $software })
services-list =
    .has = Services offered: { $list }
    .lacks = Services not offered: { $list }

## The sentence about one need.
explain-met = { $facts }
explain-wanted = { $facts } Wanted: { $want }.
explain-not-documented = Not documented: { $want }.
explain-silent = Not documented: { $list }

## Points. An amount arrives already written ("2.25"); the count only chooses the plural.
points-score = { $assured } { $count ->
        [one] point
       *[other] points
    } out of { $total }
points-score-open = { $assured } { $count ->
        [one] point
       *[other] points
    } out of { $total }, up to { $possible }
points-none = no wish to count
points-parts = { $assured } + { $open } + { $lost } = { $total }
points-part =
    .assured = { $points } { $count ->
            [one] point assured
           *[other] points assured
        }
    .open = { $points } { $count ->
            [one] point open
           *[other] points open
        }
    .lost = { $points } { $count ->
            [one] point lost
           *[other] points lost
        }
points-of = { $points } / { $most }

## Groups, ranks and warnings.
group-words =
    .confirmed = Confirmed: all your conditions are documented
    .to_confirm = To confirm: at least one condition has to be checked
order-words =
    .assured = assured points
    .possible = possible points
    .documented = documented share
    .name = name
group-short =
    .confirmed = confirmed
    .to_confirm = to confirm
rank-words = { $rank }
rank-tied = { $rank }=
rank-in-words =
    { NUMBER($rank, type: "ordinal") ->
        [one] { $rank }st
        [two] { $rank }nd
        [few] { $rank }rd
       *[other] { $rank }th
    }
rank-in-words-tied =
    { NUMBER($rank, type: "ordinal") ->
        [one] { $rank }st, tied
        [two] { $rank }nd, tied
        [few] { $rank }rd, tied
       *[other] { $rank }th, tied
    }
status-paused = paused: ask when it starts again
status-unknown = check first that it is still at work
hoster-own-facts = with facts added by you
hoster-own = added by you, unknown to the shared catalogue
open-conditions =
    { $count ->
        [one] 1 condition to confirm
       *[other] { $count } conditions to confirm
    }

## What drove a match.
drivers-for = for: { $list }
drivers-partly = { $want } (in part)
drivers-against = against: { $item }
drivers-both = { $for }; { $against }
drivers-none = nothing tells it apart from the others
drivers-open = to confirm: { $list }

## The four lists of an explanation.
section-conditions = Your conditions
section-met = Met
section-partly = Met in part
section-not-met = Documented as not meeting
section-not-documented = Not documented, or too little
section-questions = To ask this hoster
questions-nothing = Nothing that you ask for was left unanswered.
questions-none = Even if all were favourable, the answers would not bring it to the first place.
questions-also = To ask before you decide:
questions-first = It comes first: no answer is needed for that.
questions-first-tied = It shares the first place: a favourable answer may set it apart.
questions-overtake = Favourable answers to all of these would bring it past { $first }.
questions-conditions = A favourable answer to these would confirm your conditions.
condition-met = met
condition-open = to confirm
condition-half-silent = documented in part
condition-silent = not documented
condition-failed = not met
history-otherwise = Another source says: { $sentence }.
history-outdated = The shared catalogue is more recent; you had added: { $sentence }.

## Set aside, closed, relaxations.
excluded-count =
    { $count ->
        [0] No hoster set aside
        [one] 1 hoster set aside
       *[other] { $count } hosters set aside
    }
closed-count =
    { $count ->
        [0] No closed hoster
        [one] 1 hoster has closed
       *[other] { $count } hosters have closed
    }
condition-cost = { $want }: { $aside ->
        [0] sets nobody aside
        [one] sets 1 hoster aside
       *[other] sets { $aside } hosters aside
    }, { $alone ->
        [0] never on its own
        [one] 1 of them on its own
       *[other] { $alone } of them on its own
    }{ $volunteers ->
        [0] {""}
        [one] ; 1 of them is run by volunteers
       *[other] ; { $volunteers } of them are run by volunteers
    }
volunteers-aside =
    { $count ->
        [one] Volunteers run these services: no guarantee is asked of them, unless it matters to you. This condition sets aside 1 hoster run by volunteers.
       *[other] Volunteers run these services: no guarantee is asked of them, unless it matters to you. This condition sets aside { $count } hosters run by volunteers.
    }
volunteers-lose =
    { $count ->
        [one] Volunteers run these services: no guarantee is asked of them, unless it matters to you. This wish costs points to 1 hoster run by volunteers.
       *[other] Volunteers run these services: no guarantee is asked of them, unless it matters to you. This wish costs points to { $count } hosters run by volunteers.
    }
relaxations-title = What one condition less would change
relaxation =
    { $count ->
        [one] 1 more
       *[other] { $count } more
    } if this became merely important: { $wants } ({ $confirmed ->
        [0] none confirmed
        [one] 1 confirmed
       *[other] { $confirmed } confirmed
    }, { $toconfirm } to confirm)
relaxation-lower =
    { $count ->
        [one] 1 more
       *[other] { $count } more
    } if this could be met { $threshold ->
        [15] to a quarter
        [20] to a third
        [30] by half
        [40] to two thirds
        [45] to three quarters
       *[other] to { $threshold } sixtieths
    } only: { $want }
relaxation-software =
    { $count ->
        [one] 1 more
       *[other] { $count } more
    } without insisting on that software: { $want }

## Robustness: what stays in front with other weights, what would change it, what is tried.
want-lowered = { $want }, at least { $threshold ->
        [15] by a quarter
        [20] by a third
        [30] by half
        [40] by two thirds
        [45] by three quarters
       *[other] by { $threshold } sixtieths
    }
want-other-software = { $want }, or other software for the same service
explain-supposed = Supposed to be confirmed, though nothing documents it: { $want }.
front =
    { $count ->
        [one] { $list } comes first
       *[other] { $list } come first, level with each other
    }
front-many = { $count } hosters come first, level with each other
front-nobody = no hoster is proposed any more
ratio-all = { $name } stays in front whatever an important wish counts against a desirable one, as long as wishes of the same importance weigh the same.
ratio-low = { $name } stays in front as long as an important wish counts at least { $low } times a desirable one.
ratio-high = { $name } stays in front as long as an important wish counts at most { $high } times a desirable one.
ratio-both = { $name } stays in front as long as an important wish counts between { $low } and { $high } times a desirable one.
weightings =
    .none = in none of the weightings
    .few = in less than one weighting out of 100
    .most = in more than 99 weightings out of 100
    .all = in every weighting
weightings-some =
    { $count ->
        [one] in { $count } weighting out of { $of }
       *[other] in { $count } weightings out of { $of }
    }
thousands = { $thousands },{ $rest }
percent =
    .few = <1
    .most = >99
robust-share = { $name }: in front { $share } compatible with your answers
robust-share-short = { $name }: in front { $share }
robust-share-drawn = If what silence leaves open were drawn too: { $share }
chosen-by = Who would put it first: whoever gives more weight to { $list }
chosen-by-anybody = Who would put it first: nobody in particular, no wish weighs more there than elsewhere
robust-confidence =
    { $count ->
        [one] With these weights it would come first in { $count } case out of { $of }, depending on what silence hides
       *[other] With these weights it would come first in { $count } cases out of { $of }, depending on what silence hides
    }
one-step = { $need }, { $to } and no longer { $from }: { $outcome }
overturn =
    { $count ->
        [one] A single fact that { $name } does not document would be enough to turn the order: { $list }
       *[other] { $count } facts that { $name } does not document would together be enough to turn the order: { $list }
    }

## One hoster rather than another.
contrast-both =
    .order = { $first } before { $second }
    .tie = { $first } and { $second } level
    .neither = { $first } and { $second }, both set aside
contrast-swapped = { $second } does not stand before { $first }: the order is the other way round, and this is why.
contrast-level = { $first } does not stand before { $second }: they share their rank.
contrast-aside = set aside
contrast-decides =
    .neither = { $first } and { $second } are both set aside, each by at least one condition: there is no order between them.
    .set_aside = At least one condition sets { $second } aside; none sets { $first } aside.
    .group =
        { $count ->
            [one] Conditions decide, before points: { $first } documents all of them; { $second } leaves 1 to confirm.
           *[other] Conditions decide, before points: { $first } documents all of them; { $second } leaves { $count } to confirm.
        }
    .open_conditions =
        { $fewer ->
            [one] Conditions decide, before points: { $first } leaves 1 to confirm, { $second } leaves { $count }.
           *[other] Conditions decide, before points: { $first } leaves { $fewer } to confirm, { $second } leaves { $count }.
        }
    .assured =
        { $count ->
            [0] Conditions do not tell them apart; assured points do.
           *[other] As many conditions to confirm for one as for the other ({ $count }); assured points tell them apart.
        }
    .possible = Neither conditions nor assured points tell them apart; possible points do.
    .tie = Neither conditions nor assured points nor possible points tell them apart: their order is drawn by lot.
contrast-possible = { $first } can still reach what { $second } cannot: { $list }
contrast-points = { $points } { $count ->
        [one] point
       *[other] points
    }
contrast-conditions = Your conditions, where they differ
contrast-for = What speaks for { $name }
contrast-line = { $want }: { $points } ({ $importance })
contrast-fact = { $name }: { $sentence }
contrast-fact-condition = { $name } ({ $state }): { $sentence }
contrast-silence = Only for lack of documents at { $name }: a favourable answer would make up for this difference.
contrast-balance =
    .gap = { $more } for { $first } − { $less } for { $second } = { $gap } ahead for { $first }
    .alone = { $more } ahead for { $first }
    .even = { $more } on each side: no gap in assured points
    .none = Wish by wish, their assured points are the same.
contrast-shortest =
    { $count ->
        [one] One reason outweighs everything that speaks for { $second }: { $list }
       *[other] { $count } reasons are enough to outweigh everything that speaks for { $second }: { $list }
    }
contrast-not-ahead =
    .conditions = In assured points { $first } is not ahead: conditions alone put it in front.
    .even = In assured points no list of reasons puts { $first } in front.
    .neither = In assured points { $first } is not ahead.
contrast-most = What speaks most for { $name }: { $list } ({ $points })
contrast-no-counter = No wish speaks more for { $second }.
contrast-nothing = Nothing of what you ask tells them apart.
contrast-outlook = What answers would change
contrast-if-confirmed =
    .none = None of these differences comes from silence at { $second }.
    .turns =
        { $count ->
            [0] If { $second } confirmed everything that comes from silence alone here, that would be enough to move before { $first }.
           *[other] If { $second } confirmed your conditions and everything that comes from silence alone here, that would be enough to move before { $first }.
        }
    .stays =
        { $count ->
            [0] Even if { $second } confirmed everything that comes from silence alone here, that would not be enough to move before { $first }.
           *[other] Even if { $second } confirmed your conditions and everything that comes from silence alone here, that would not be enough to move before { $first }.
        }
contrast-to-turn =
    .aside = A documented fact sets { $second } aside: no answer would change that.
    .none = No favourable answer would move { $second } before { $first }.
    .some =
        { $count ->
            [one] One favourable answer would be enough to move { $second } before { $first }:
           *[other] { $count } favourable answers, and no fewer, would move { $second } before { $first }:
        }
contrast-closed = A hoster that has closed has no rank: there is no order to explain between the two.
contrast-alone = Nobody else is proposed or set aside: there is no order to explain.
robust-heading = What holds, what would change the order
robust-no-moves = Moving a single importance by one step keeps the same in front.
robust-more-moves =
    { $count ->
        [one] and { $count } other step of importance that would change who comes first
       *[other] and { $count } other steps of importance that would change who comes first
    }
robust-no-facts = What is not documented can bring nobody past who is in front.
robust-more-facts =
    { $count ->
        [one] and { $count } other hoster whom facts to confirm would bring to the front
       *[other] and { $count } other hosters whom facts to confirm would bring to the front
    }
robust-drawn = ({ $count } weightings drawn, seed { $seed }: a share of the weightings is a convention, not a probability.)
