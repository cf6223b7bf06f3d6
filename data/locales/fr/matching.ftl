### What matching and explaining say, on every screen and in every command.

list-and = { $firsts } et { $last }
list-or = { $firsts } ou { $last }

month-words =
    .m1 = janvier
    .m2 = février
    .m3 = mars
    .m4 = avril
    .m5 = mai
    .m6 = juin
    .m7 = juillet
    .m8 = août
    .m9 = septembre
    .m10 = octobre
    .m11 = novembre
    .m12 = décembre
date-day =
    { $day ->
        [1] 1er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
date-month = { $month } { $year }
date-ago = { $date }, { $ago }
ago-days =
    { $count ->
        [0] aujourd’hui
        [1] hier
       *[other] il y a { $count } jours
    }
ago-months = il y a { $count } mois
ago-years =
    { $count ->
        [one] il y a un an
       *[other] il y a { $count } ans
    }
ago-over = il y a plus de { $count } ans
ago-this-month = ce mois-ci
ago-this-year = cette année
ago-to-come = à venir
date-old = { $date }, à confirmer
date-undated = sans date, à confirmer
date-own = { $date }, ajouté par vous

source-declared = déclaré par l’hébergeur
source-local = ajouté par vous
service-with-software = { $service } ({ $software })
services-list =
    .has = Services proposés : { $list }
    .lacks = Services non proposés : { $list }

## The sentence about one need.
explain-met = { $facts }
explain-wanted = { $facts } Souhaité : { $want }.
explain-not-documented = Non documenté : { $want }.
explain-silent = Non documenté : { $list }

## Points. An amount arrives already written ("2,25"); the count only chooses the plural.
points-score = { $assured } { $count ->
        [one] point
       *[other] points
    } sur { $total }
points-score-open = { $assured } { $count ->
        [one] point
       *[other] points
    } sur { $total }, jusqu’à { $possible }
points-none = aucun souhait à compter
points-parts = { $assured } + { $open } + { $lost } = { $total }
points-part =
    .assured = { $points } { $count ->
            [one] point assuré
           *[other] points assurés
        }
    .open = { $points } { $count ->
            [one] point ouvert
           *[other] points ouverts
        }
    .lost = { $points } { $count ->
            [one] point perdu
           *[other] points perdus
        }
points-of = { $points } / { $most }

## Groups, ranks and warnings.
group-words =
    .confirmed = Confirmés : toutes vos conditions sont documentées
    .to_confirm = À confirmer : une condition au moins reste à vérifier
order-words =
    .assured = points assurés
    .possible = points possibles
    .documented = part documentée
    .name = nom
group-short =
    .confirmed = confirmé
    .to_confirm = à confirmer
rank-words = { $rank }
rank-tied = { $rank }=
rank-in-words =
    { $rank ->
        [one] 1er
       *[other] { $rank }e
    }
rank-in-words-tied =
    { $rank ->
        [one] 1er ex æquo
       *[other] { $rank }e ex æquo
    }
status-paused = en pause : demandez-lui quand il reprend
status-unknown = activité à vérifier avant tout
hoster-own-facts = avec des faits ajoutés par vous
hoster-own = ajouté par vous, inconnu du catalogue commun
open-conditions =
    { $count ->
        [one] { $count } condition à confirmer
       *[other] { $count } conditions à confirmer
    }

## What drove a match.
drivers-for = pour : { $list }
drivers-partly = { $want } (en partie)
drivers-against = contre : { $item }
drivers-both = { $for } ; { $against }
drivers-none = rien ne le distingue des autres
drivers-open = à confirmer : { $list }

## The four lists of an explanation.
section-conditions = Vos conditions
section-met = Rempli
section-partly = Rempli en partie
section-not-met = Documenté comme ne convenant pas
section-not-documented = Non documenté, ou trop peu
section-questions = À demander à cet hébergeur
questions-nothing = Rien de ce que vous demandez n’est resté sans réponse.
questions-none = Même toutes favorables, les réponses ne le feraient pas passer en tête.
questions-also = À demander avant de décider :
questions-first = Il est en tête : aucune réponse n’est nécessaire pour cela.
questions-first-tied = Il partage la première place : une réponse favorable peut l’en détacher.
questions-overtake = Des réponses favorables à toutes ces questions le feraient passer devant { $first }.
questions-conditions = Une réponse favorable à ces questions confirmerait vos conditions.
condition-met = rempli
condition-open = à confirmer
condition-half-silent = documenté en partie
condition-silent = non documenté
condition-failed = non rempli
history-otherwise = Une autre source dit : { $sentence }.
history-outdated = Le catalogue commun est plus récent ; vous aviez ajouté : { $sentence }.

## Set aside, closed, relaxations.
excluded-count =
    { $count ->
        [0] Aucun hébergeur écarté
        [one] { $count } hébergeur écarté
       *[other] { $count } hébergeurs écartés
    }
closed-count =
    { $count ->
        [0] Aucun hébergeur fermé
        [one] { $count } hébergeur a cessé son activité
       *[other] { $count } hébergeurs ont cessé leur activité
    }
condition-cost = { $want } : { $aside ->
        [0] n’écarte personne
        [one] écarte 1 hébergeur
       *[other] écarte { $aside } hébergeurs
    }, { $alone ->
        [0] jamais à elle seule
        [one] dont 1 à elle seule
       *[other] dont { $alone } à elle seule
    }{ $volunteers ->
        [0] {""}
        [one] {"\u00A0"}; parmi eux, 1 est tenu par des bénévoles
       *[other] {"\u00A0"}; parmi eux, { $volunteers } sont tenus par des bénévoles
    }
volunteers-aside =
    { $count ->
        [one] Des bénévoles tiennent ces services : aucune garantie ne leur est demandée, sauf si vous y tenez. Cette condition écarte 1 hébergeur tenu par des bénévoles.
       *[other] Des bénévoles tiennent ces services : aucune garantie ne leur est demandée, sauf si vous y tenez. Cette condition écarte { $count } hébergeurs tenus par des bénévoles.
    }
volunteers-lose =
    { $count ->
        [one] Des bénévoles tiennent ces services : aucune garantie ne leur est demandée, sauf si vous y tenez. Ce souhait coûte des points à 1 hébergeur tenu par des bénévoles.
       *[other] Des bénévoles tiennent ces services : aucune garantie ne leur est demandée, sauf si vous y tenez. Ce souhait coûte des points à { $count } hébergeurs tenus par des bénévoles.
    }
relaxations-title = Ce que changerait une condition en moins
relaxation =
    { $count ->
        [one] { $count } de plus
       *[other] { $count } de plus
    } si ceci devenait seulement important : { $wants } ({ $confirmed ->
        [0] aucun confirmé
        [one] { $confirmed } confirmé
       *[other] { $confirmed } confirmés
    }, { $toconfirm } à confirmer)
relaxation-lower =
    { $count ->
        [one] { $count } de plus
       *[other] { $count } de plus
    } si ceci pouvait n’être rempli { $threshold ->
        [15] qu’au quart
        [20] qu’au tiers
        [30] qu’à moitié
        [40] qu’aux deux tiers
        [45] qu’aux trois quarts
       *[other] qu’aux { $threshold } soixantièmes
    } : { $want }
relaxation-software =
    { $count ->
        [one] { $count } de plus
       *[other] { $count } de plus
    } sans exiger ce logiciel : { $want }

## Robustness: what stays in front with other weights, what would change it, what is tried.
want-lowered = { $want }, au moins { $threshold ->
        [15] au quart
        [20] au tiers
        [30] à moitié
        [40] aux deux tiers
        [45] aux trois quarts
       *[other] aux { $threshold } soixantièmes
    }
want-other-software = { $want }, ou un autre logiciel du même service
explain-supposed = Supposé confirmé, ce que rien ne documente : { $want }.
front =
    { $count ->
        [one] { $list } vient en tête
       *[other] { $list } viennent en tête, à égalité
    }
front-many = { $count } hébergeurs viennent en tête, à égalité
front-nobody = plus aucun hébergeur n’est proposé
ratio-all = { $name } reste en tête quel que soit le rapport entre souhaits importants et souhaitables, tant que tous ceux d’une même importance pèsent autant.
ratio-low = { $name } reste en tête tant qu’un souhait important compte au moins { $low } fois un souhait souhaitable.
ratio-high = { $name } reste en tête tant qu’un souhait important compte au plus { $high } fois un souhait souhaitable.
ratio-both = { $name } reste en tête tant qu’un souhait important compte entre { $low } et { $high } fois un souhait souhaitable.
weightings =
    .none = dans aucune des pondérations
    .few = dans moins d’une pondération sur 100
    .most = dans plus de 99 pondérations sur 100
    .all = dans toutes les pondérations
weightings-some =
    { $count ->
        [one] dans { $count } pondération sur { $of }
       *[other] dans { $count } pondérations sur { $of }
    }
thousands = { $thousands } { $rest }
percent =
    .few = <1
    .most = >99
robust-share = { $name } : en tête { $share } compatibles avec vos réponses
robust-share-short = { $name } : en tête { $share }
robust-share-drawn = Si ce que le silence laisse ouvert était tiré au sort aussi : { $share }
chosen-by = Qui le mettrait en tête : qui donne plus de poids à { $list }
chosen-by-anybody = Qui le mettrait en tête : personne en particulier, aucun souhait n’y pèse plus qu’ailleurs
robust-confidence = Avec ces poids, il viendrait en tête dans { $count } cas sur { $of }, selon ce que cache le silence
one-step = { $need }, { $to } et non plus { $from } : { $outcome }
overturn =
    { $count ->
        [one] Un seul fait non documenté chez { $name } suffirait à renverser l’ordre : { $list }
       *[other] { $count } faits non documentés chez { $name } suffiraient ensemble à renverser l’ordre : { $list }
    }

## One hoster rather than another. The names stand where no French word before them would have to change.
contrast-both =
    .order = { $first } devant { $second }
    .tie = { $first } et { $second } à égalité
    .neither = { $first } et { $second }, tous deux écartés
contrast-swapped = { $second } n’est pas devant { $first } : l’ordre est l’inverse, et voici pourquoi.
contrast-level = { $first } n’est pas devant { $second } : les deux partagent leur rang.
contrast-aside = écarté
contrast-decides =
    .neither = { $first } et { $second } sont écartés tous deux, chacun par une condition au moins : il n’y a pas d’ordre entre eux.
    .set_aside = Une condition au moins écarte { $second } ; aucune n’écarte { $first }.
    .group =
        { $count ->
            [one] Les conditions décident, avant les points : chez { $first }, toutes sont documentées ; chez { $second }, 1 reste à confirmer.
           *[other] Les conditions décident, avant les points : chez { $first }, toutes sont documentées ; chez { $second }, { $count } restent à confirmer.
        }
    .open_conditions =
        { $fewer ->
            [one] Les conditions décident, avant les points : 1 reste à confirmer chez { $first }, contre { $count } chez { $second }.
           *[other] Les conditions décident, avant les points : { $fewer } restent à confirmer chez { $first }, contre { $count } chez { $second }.
        }
    .assured =
        { $count ->
            [0] Les conditions ne les départagent pas ; les points assurés, si.
           *[other] Autant de conditions à confirmer chez l’un que chez l’autre ({ $count }) ; les points assurés les départagent.
        }
    .possible = Les conditions et les points assurés ne les départagent pas ; les points possibles, si.
    .tie = Ni les conditions, ni les points assurés, ni les points possibles ne les départagent : leur ordre est tiré au sort.
contrast-possible = { $first } peut encore atteindre ce que { $second } ne peut pas : { $list }
contrast-points = { $points } { $count ->
        [one] point
       *[other] points
    }
contrast-conditions = Vos conditions, là où ils diffèrent
contrast-for = Ce qui parle pour { $name }
contrast-line = { $want } : { $points } ({ $importance })
contrast-fact = { $name } : { $sentence }
contrast-fact-condition = { $name } ({ $state }) : { $sentence }
contrast-silence = Seulement faute de documents chez { $name } : une réponse favorable effacerait cette différence.
contrast-balance =
    .gap = { $more } pour { $first } − { $less } pour { $second } = { $gap } d’écart pour { $first }
    .alone = { $more } d’écart pour { $first }
    .even = { $more } de chaque côté : aucun écart de points assurés
    .none = Souhait par souhait, leurs points assurés sont les mêmes.
contrast-shortest =
    { $count ->
        [one] Une seule raison l’emporte sur tout ce qui parle pour { $second } : { $list }
       *[other] { $count } raisons suffisent à l’emporter sur tout ce qui parle pour { $second } : { $list }
    }
contrast-not-ahead =
    .conditions = En points assurés, { $first } n’est pas devant : seules les conditions l’y mettent.
    .even = En points assurés, aucune liste de raisons ne met { $first } devant.
    .neither = En points assurés, { $first } n’est pas devant.
contrast-most = Ce qui parle le plus pour { $name } : { $list } ({ $points })
contrast-no-counter = Aucun souhait ne parle davantage pour { $second }.
contrast-nothing = Rien de ce que vous demandez ne les distingue.
contrast-outlook = Ce que des réponses changeraient
contrast-if-confirmed =
    .none = Aucune de ces différences ne tient à un silence chez { $second }.
    .turns =
        { $count ->
            [0] Si { $second } confirmait tout ce qui ne tient ici qu’à un silence, cela suffirait à passer devant { $first }.
           *[other] Si { $second } confirmait vos conditions et tout ce qui ne tient ici qu’à un silence, cela suffirait à passer devant { $first }.
        }
    .stays =
        { $count ->
            [0] Même si { $second } confirmait tout ce qui ne tient ici qu’à un silence, cela ne suffirait pas à passer devant { $first }.
           *[other] Même si { $second } confirmait vos conditions et tout ce qui ne tient ici qu’à un silence, cela ne suffirait pas à passer devant { $first }.
        }
contrast-to-turn =
    .aside = Un fait documenté écarte { $second } : aucune réponse n’y changerait rien.
    .none = Aucune réponse favorable ne ferait passer { $second } devant { $first }.
    .some =
        { $count ->
            [one] Une réponse favorable suffirait à faire passer { $second } devant { $first } :
           *[other] { $count } réponses favorables, et pas moins, feraient passer { $second } devant { $first } :
        }
contrast-closed = Un hébergeur qui a cessé son activité n’a pas de rang : il n’y a pas d’ordre à expliquer entre les deux.
contrast-alone = Personne d’autre n’est proposé ni écarté : il n’y a pas d’ordre à expliquer.
robust-heading = Ce qui tient, ce qui changerait l’ordre
robust-no-moves = Changer une seule importance d’un pas garde les mêmes en tête.
robust-more-moves =
    { $count ->
        [one] et { $count } autre pas d’importance qui changerait qui vient en tête
       *[other] et { $count } autres pas d’importance qui changeraient qui vient en tête
    }
robust-no-facts = Ce qui n’est pas documenté ne peut faire passer personne devant qui est en tête.
robust-more-facts =
    { $count ->
        [one] et { $count } autre hébergeur que des faits à confirmer amèneraient en tête
       *[other] et { $count } autres hébergeurs que des faits à confirmer amèneraient en tête
    }
robust-drawn = ({ $count } pondérations tirées, graine { $seed } : une part des pondérations est une convention, pas une probabilité.)
