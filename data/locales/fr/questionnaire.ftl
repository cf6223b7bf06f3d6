### The questions. For a question Q8: `q8` asks, `.why` says why it is asked, `.short` names it in a list;
### `q8-hours` names a field, with an attribute for each option that its criterion does not name, and
### `<option>_note` for what stands under an option.

q1 = Pour qui cherchez-vous un hébergeur ?
    .why = une personne, une petite et une grande structure n’ont ni les mêmes besoins ni les mêmes moyens.
    .short = Pour qui
q1-profile = Pour qui
    .individual = Pour moi : particulier, particulière
    .small_structure = Pour une petite structure
    .small_structure_note = Par défaut, un contact aux heures de bureau sera souhaité. Vous pourrez le changer.
    .large_structure = Pour une grande structure
    .large_structure_note = Par défaut : au moins une personne rémunérée (indispensable), deux personnes qui peuvent se relayer, un contrat écrit et des factures (important). Vous pourrez tout changer.

q2 = Quelle forme a votre structure ?
    .why = chaque hébergeur dit qui il accueille ; un service qu’on ne peut pas utiliser ne convient pas.
    .short = Votre structure
q2-kind = Forme
    .association = Association
    .informal = Collectif informel
    .cooperative_ess = Coopérative ou entreprise de l’ESS
    .public_body = Collectivité ou établissement public
    .school = École
    .union = Syndicat
    .company = Autre entreprise

q3 = Combien de personnes auront un compte ?
    .why = le nombre de comptes décide de la place nécessaire et du travail que cela demande.
    .short = Comptes
q3-accounts = Comptes
    .one = Une seule
    .up_to_10 = De 2 à 10
    .up_to_50 = De 11 à 50
    .up_to_250 = De 51 à 250
    .more = Plus de 250

q4 = De quels services avez-vous besoin ?
    .why = c’est le besoin de départ. « Indispensable » écarte les hébergeurs qui ne l’ont pas.
    .short = Services
    .search = tapez quelques lettres : « fichiers », « Nextcloud », « Doodle »…
q4-services = Services

q5 = Où souhaitez-vous que cela se passe ?
    .why = être proches permet de se rencontrer ; le lieu des données décide du droit qui les protège.
    .short = Lieu
    .search = tapez quelques lettres de votre région ou de votre pays
q5-near = Un hébergeur près de chez vous
q5-data = Les données gardées dans l’un de ces endroits

q7 = De quel accompagnement auriez-vous besoin ?
    .why = quitter les grandes plateformes demande souvent plus d’aide que d’outils.
    .short = Accompagnement
q7-offer = Accompagnement

q8 = Comment et quand joindre l’hébergeur ?
    .why = un point de contact aux heures de bureau est la première attente des organisations ; rester sans nouvelles d’une panne est ce qui blesse le plus.
    .short = Contact
q8-hours = Quand
    .office_hours = Aux heures de bureau
    .office_hours_note = Ce que cela demande : environ 35 heures couvertes par semaine. Aucune astreinte.
    .extended = Le soir et le week-end aussi
    .extended_note = Ce que cela demande : environ 84 heures couvertes par semaine, donc des personnes qui se relaient : au moins 4 pour que nul ne soit d’astreinte deux semaines de suite. Peu d’équipes le peuvent, et les bénévoles n’ont pas à le promettre.
    .no_matter = Peu importe
q8-channels = Par quels moyens
q8-news = Des nouvelles en cas de panne

q11 = Qui fait le travail chez l’hébergeur ?
    .why = du travail rémunéré permet de tenir dans la durée ; du travail bénévole porte aussi de très beaux services.
    .short = Qui fait le travail
q11-arrangement = Travail bénévole ou rémunéré
    .at_least_one_paid = Au moins une personne rémunérée
    .at_least_one_paid_note = Indispensable, ce souhait écarte les hébergeurs tenus par des bénévoles seulement ; important, il les laisse dans la liste.
    .volunteers = Des bénévoles
    .no_matter = Peu importe
q11-continuity = Personnes qui peuvent se relayer
    .at_least_2 = Deux au moins
    .at_least_3 = Trois au moins
    .no_matter = Peu importe

q15 = De quels documents avez-vous besoin ?
    .why = certaines structures doivent en présenter ; chaque document demande du temps à l’hébergeur.
    .short = Documents
q15-documents = Documents

## Around every question.
question-why = Pourquoi : { $why }
question-search = Chercher :
question-nothing-found = Rien ne correspond. Échap efface ; essayez un autre mot.
question-skip = Je ne sais pas encore : passer cette question
question-default = par défaut
question-importance = { $importance }
question-more =
    { $count ->
        [one] … et 1 autre : Entrée la montre, ou tapez quelques lettres
       *[other] … et { $count } autres : Entrée les montre, ou tapez quelques lettres
    }
question-hosters =
    { $count ->
        [0] aucun hébergeur ne le documente
        [one] 1 hébergeur
       *[other] { $count } hébergeurs
    }
progress = matou · question { $place } sur { $all }
progress-aside = matou · une question de plus
progress-short = question { $place } sur { $all }
progress-review = au relevé des réponses
progress-results = aux résultats
when-days =
    { $count ->
        [0] aujourd’hui
        [one] hier
       *[other] il y a { $count } jours
    }

## The review.
review-title = matou · vos réponses
review-how = Tout peut encore changer : choisissez une réponse pour la modifier.
review-beyond = D’autres points, si vous le souhaitez
review-unanswered = pas encore de réponse
review-skipped = passée : vous ne savez pas encore
review-nothing = rien de particulier
review-weighed = { $importance } : { $words }
review-part = { $part } : { $words }
review-part-weighed = { $part } ({ $importance }) : { $words }
review-results =
    { $count ->
        [0] Voir les résultats : aucun hébergeur ne convient encore
        [one] Voir les résultats : 1 hébergeur proposé
       *[other] Voir les résultats : { $count } hébergeurs proposés
    }
