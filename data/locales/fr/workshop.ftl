### Weighing side by side, and the workshop of several participants.

## Weighing needs side by side.
weigh-title = matou · peser vos besoins
weigh-how = → monte un besoin, ← le descend ; les premiers hébergeurs suivent aussitôt.
weigh-nothing = Il n’y a encore rien à peser : répondez d’abord à quelques questions.
weigh-indispensable = Indispensable : une condition
weigh-important = Important : 3 points
weigh-desirable = Souhaitable : 1 point
weigh-indifferent = Indifférent : ne compte pas
leaders-title = Les premiers : { $count ->
        [0] aucun proposé
        [one] { $count } proposé
       *[other] { $count } proposés
    }, { $excluded ->
        [0] aucun écarté
        [one] { $excluded } écarté
       *[other] { $excluded } écartés
    }
leaders-before = rang { $rank } avant
leaders-new = écarté avant
review-weigh = Peser vos besoins côte à côte
review-workshop = Atelier : les importances de chaque personne
key-weigh = peser
    .long = peser tous les besoins côte à côte

## The workshop.
welcome-begin-full = Parcours complet
welcome-begin-full-detail = environ 20 minutes, toutes les questions utiles
welcome-workshop = Atelier à plusieurs
welcome-workshop-detail = chaque personne donne ses importances
workshop-title = matou · atelier
workshop-how = Chaque personne donne ses importances sans voir celles des autres ; puis vous regardez ensemble. m donne un nom, Suppr retire une personne.
workshop-nothing-yet = Répondez d’abord aux questions ensemble ; chaque personne pèsera ensuite vos besoins.
workshop-progress = { $given } sur { $all }
workshop-add = Ajouter une personne
workshop-together = Regarder ensemble
workshop-questions = Aller aux questions
workshop-results = Voir les résultats
workshop-remove = Retirer « { $name } » et les importances données ? Entrée retire, Échap garde.
workshop-turn = matou · atelier · { $name }
workshop-turn-how = Que compte chaque besoin pour vous ? → plus, ← moins, Entrée passe au suivant. Personne ne voit ces réponses avant que vous regardiez ensemble.
workshop-not-given = à donner
workshop-done = Terminé : passer la main
workshop-together-title = matou · atelier · ensemble
workshop-together-how = Entrée retient l’importance médiane, ← → une autre ; avant cela, rien n’est décidé.
workshop-divided = Les avis diffèrent
workshop-agreed = Les avis concordent
workshop-unshared = Trop peu d’avis pour comparer
workshop-settled = retenu : { $importance }
workshop-unsettled = à décider, pour l’instant : { $importance }
workshop-median = médiane : { $importance } (Entrée la retient)
workshop-gave = { $importance } : { $names }
workshop-none = sans réponse
workshop-spread =
    { $count ->
        [one] écart : 1 cran
       *[other] écart : { $count } crans
    }
workshop-medians = Retenir la médiane pour tout le reste
differences-title = Les cinq premiers selon chaque personne
differences-group = Le groupe
differences-one = { $name } : { $list }
differences-same = comme le groupe
differences-order = les mêmes, dans un autre ordre : { $list }
differences-nothing = n’a pas encore donné d’importances
name-ask-participant = Comment s’appelle cette personne ?
name-how-participant = Un prénom ou une fonction. Entrée garde, Échap laisse comme avant.
name-empty-participant = sans nom, le numéro reste
key-workshop = atelier
    .long = travailler à plusieurs : chaque personne donne ses importances
key-next-need = suivant
    .long = passer au besoin suivant, ou passer la main
key-median = retenir
    .long = retenir l’importance médiane, puis passer au suivant
key-take-out = retirer
    .long = retirer cette personne ; une confirmation est demandée avant
key-leave-in = garder
    .long = garder cette personne
