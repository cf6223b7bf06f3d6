### The questions. For a question Q8: `q8` asks, `.why` says why it is asked, `.short` names it in a list;
### `q8-hours` names a field, with an attribute for each option that its criterion does not name, and
### `<option>_note` for what stands under an option, `.part` for its name in a list, `.because` for why its needs are there.

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
    .extended = Le soir et le week-end aussi
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

q6 = Qui s’occupe du numérique chez vous ?
    .why = moins il y a de monde pour s’en occuper, plus l’accompagnement compte.
    .short = Le numérique chez vous
q6-digital = Le numérique chez vous
    .nobody = Personne
    .nobody_note = Par défaut, migration, formation, conseil et un contact par courriel ou téléphone seront souhaitables. Vous pourrez tout changer.
    .volunteer = Une personne bénévole
    .volunteer_note = Par défaut, migration, formation et un contact par courriel seront souhaitables. Vous pourrez tout changer.
    .employee = Une personne salariée
    .employee_note = Par défaut, une aide à la migration sera souhaitable. Vous pourrez la changer.
    .team = Une équipe

q9 = Le service s’arrête un samedi matin. Que devient votre activité ?
    .why = réagir hors des heures de bureau demande une équipe qui se relaie.
    .short = Panne et garanties
q9-wait = Quand faut-il que quelqu’un s’en occupe ?
    .part = Réagir
    .monday = On peut attendre lundi
    .sunday = Dimanche au plus tard
    .hours = Quelques heures, même la nuit
q9-budget = Interruptions vivables sur une année
    .part = Interruptions
    .days_4 = 3,65 jours, environ 7 h par mois
    .days_7 = 7,3 jours, environ 15 h par mois
    .days_18 = 18,3 jours, environ 37 h par mois
    .days_36 = 36,5 jours, environ 73 h par mois
    .no_matter = Pas d’engagement nécessaire
q9-intervention = Délai d’intervention (GTI) : quelqu’un s’y met
    .part = Intervention (GTI)
    .working_day = En 8 heures ouvrées
    .every_day = En 24 heures, tous les jours
    .night_and_day = En 4 heures, jour et nuit
    .no_matter = Pas d’engagement nécessaire
q9-recovery = Délai de rétablissement (GTR) : cela remarche
    .part = Rétablissement (GTR)
    .working_days = En 16 heures ouvrées
    .every_day = En 24 heures, tous les jours
    .night_and_day = En 8 heures, jour et nuit
    .no_matter = Pas d’engagement nécessaire
q9-compensation = Après une longue panne

q10 = Qu’attendez-vous de cette garantie ?
    .why = une garantie répond rarement à elle seule à ce qu’on espère ; d’autres choses y répondent mieux.
    .short = Ce que vous en attendez
q10-hope = Ce que vous en attendez
    .obligation = Répondre à une obligation (loi, contrat)
    .hierarchy = Être couvert·e vis-à-vis de la hiérarchie
    .continuity = Une vraie continuité d’activité
    .reassurance = Être rassuré·e
    .habit = C’est surtout une habitude
q10-obligation = Pour répondre à l’obligation, au choix
    .part = Pour l’obligation
    .because = parce que vous avez une obligation à remplir
    .contract = Un contrat écrit
    .dpa = Un accord RGPD sur les données
q10-hierarchy = Vis-à-vis de la hiérarchie, au choix
    .part = Pour la hiérarchie
    .because = pour être couvert·e vis-à-vis de la hiérarchie
    .references = Des accompagnements déjà menés
    .contract = Un contrat écrit
q10-continuity = Pour la continuité, au choix
    .part = Pour la continuité
    .because = parce que vous attendez une vraie continuité d’activité
    .backups = Une sauvegarde par jour, copiée ailleurs et essayée
    .intervention = Une intervention en 8 heures ouvrées (GTI)
    .people = Au moins deux personnes pouvant prendre le relais
q10-reassurance = Pour être rassuré·e, au choix
    .part = Pour être rassuré·e
    .because = parce que vous souhaitez être rassuré·e
    .contact = Un contact aux heures de bureau
    .status_page = Une page d’état pendant les pannes
    .mailing = Un courriel en cas de panne
q10-habit = Ce que vous laissez de côté
    .part = Laissé de côté
    .wait = Réagir le week-end ou la nuit : lundi suffit
    .guarantees = Les jours d’interruption, délais et dédommagements demandés

q12 = Quelles protections pour les personnes d’astreinte ?
    .why = vous demandez que quelqu’un réagisse hors des heures de bureau : cela prend sur le repos de quelqu’un.
    .short = Astreinte
q12-protection = Protections

q13 = Quelle forme et quelle gouvernance ?
    .why = la forme dit à qui appartient la structure ; la gouvernance, qui décide de ce qui pèse sur chacun·e.
    .short = Gouvernance
q13-legal = Forme juridique : l’une de celles-ci
    .part = Forme juridique
q13-form = Façon de décider : l’une de celles-ci
    .part = Façon de décider
q13-voice = Souhaitez-vous prendre part aux décisions ?
    .part = Part aux décisions
    .members_vote = Oui, en votant comme membre
    .consulted = Oui, en étant consulté·e
    .no_matter = Peu importe

q14 = Qu’est-ce qui vous donnerait confiance ?
    .why = l’expérience se montre de bien des façons, sans étiquette ni diplôme obligé.
    .short = Confiance
q14-evidence = Ce qui donnerait confiance

q16 = Comment vos données seraient-elles gardées ?
    .why = une copie ailleurs, que l’on a essayé de relire, vaut mieux que bien des garanties.
    .short = Sauvegardes
q16-frequency = Sauvegardes
    .daily = Une par jour
    .weekly = Une par semaine au moins
    .no_matter = Peu importe
q16-care = Et aussi
    .off_site = Copiées dans un autre lieu
    .restore_tested = Restauration essayée
q16-installation = Installation des services
    .dedicated = Dédiée à votre structure
    .shared = Partagée avec d’autres
    .no_matter = Peu importe

q17 = Quel budget et quel modèle économique ?
    .why = le modèle dit qui fait vivre le service ; un ordre de grandeur suffit pour en parler.
    .short = Budget
q17-model = Modèle économique : l’un de ceux-ci
    .part = Modèle économique
q17-yearly = Budget par an pour tous vos comptes
    .part = Budget
q17-access = Façon d’accéder : l’une de celles-ci
    .part = Accès

q18 = Quels réseaux, chartes et choix d’énergie ?
    .why = les membres d’un réseau s’entraident et tiennent leur charte ensemble.
    .short = Réseaux et énergie
q18-networks = Réseaux et chartes : l’un de ceux-ci
    .part = Réseaux et chartes
    .CHATONS = CHATONS
    .Librehosters = Librehosters
    .FFDN = FFDN
q18-energy = Énergie et matériel

q19 = Autre chose à noter ?
    .why = ce qui ne tient dans aucune case compte aussi. Cette note est gardée, jamais comptée en points.
    .short = Note d’ensemble

## The human cost beside a demand.
cost-title = Ce que cela demande
cost-nothing = Rien de plus à personne.
cost-covered = Couvrir { $hours } heures par semaine.
cost-no-rota = Aucune astreinte.
cost-rota = Une astreinte à { $people } personnes au moins : une semaine sur quatre au plus, jamais deux de suite.
cost-rota-with-second = Une astreinte à { $people } personnes au moins, { $second } si chacune est doublée, jamais deux semaines de suite.
cost-not-promised = Des bénévoles n’ont pas à le promettre.
cost-until-monday = Aucune astreinte. Une panne du samedi 10 h réparée le lundi 9 h dure { $hours } h : une année à 3,65 jours d’interruption en permet { $fewer }, à 7,3 jours { $more }.
cost-interruption = { $days } jours par an, soit { $hours } h par mois : { $weekends ->
        [one] une panne de tout un week-end
       *[other] { $weekends } pannes de tout un week-end
    } ({ $stop } h). D’autres parlent de { $percent } %.
cost-doubted = Le groupe de travail a jugé qu’un tel engagement ne serait pas crédible.
cost-intervention = GTI : quelqu’un s’y met dans ce délai. Cela ne dit pas quand le service remarche.
cost-recovery = GTR : le service remarche dans ce délai. Réserve du groupe : une petite équipe promettrait ce que personne ne maîtrise.
cost-extension = Prolonger l’abonnement du temps perdu reconnaît la gêne sans argent à avancer.
cost-contract = Ce qu’un grand contrat rend vraiment (OVH, VPS, 2016) : { $little } % du mois entre { $entrymost } et { $entrynothing } % de disponibilité, { $much } % en dessous ; sur les gammes supérieures, { $little } % entre { $uppermost } et { $uppernothing } %, { $much } % en dessous. On renonce à toute autre demande. Sur { $price } € par mois, un très mauvais mois rend { $refund } €.
cost-continuity = Ce qui fait revenir un service : des copies essayées, quelqu’un qui s’y met, plusieurs personnes qui savent.
cost-reassurance = Un mot pendant la panne suffit souvent ; il demande une présence, pas une astreinte.
cost-protection = Qui demande une astreinte demande aussi du repos pour celles et ceux qui la font, et que la décision leur revienne.
cost-catalogue = Dans ce catalogue
cost-documented = le documentent : { $count }
cost-unsaid = n’en disent pas assez : { $count }
cost-volunteers-aside = bénévoles que cela écarte : { $count }
cost-volunteers-lose =
    { $count ->
        [0] bénévoles écartés : 0
       *[other] bénévoles écartés : 0 ; qui y perdraient des points : { $count }
    }
cost-rota-hosters = documentent { $people } personnes rémunérées : { $count }

## Opened and closed questions, paths.
notice-opened =
    { $count ->
        [one] Votre réponse ajoute une question : { $list }.
       *[other] Votre réponse ajoute { $count } questions : { $list }.
    }
notice-closed =
    { $count ->
        [one] Une question ne se pose plus : { $list }.
       *[other] { $count } questions ne se posent plus : { $list }.
    }
notice-kept = Ce que vous y aviez répondu est gardé et ne compte pas.
notice-full = Parcours complet : { $count } questions. Rien n’est perdu, vous pouvez revenir au parcours court.
notice-short = Parcours court : { $count } questions. Toutes vos réponses comptent encore.

## Around every question.
question-why = Pourquoi : { $why }
question-search = Chercher :
question-nothing-found = Rien ne correspond. Échap efface ; essayez un autre mot.
question-skip = Passer cette question
question-go-on = Continuer
question-unknown = Je ne sais pas encore : à trancher plus tard
question-no-matter = Peu importe : ne rien compter ici
question-uncounted = ne compte pas
question-closed = Cette question ne se pose plus : ce que vous y répondez est gardé et ne compte pas.
question-amount = au plus { $eur } € par an
question-amount-empty = tapez un montant en euros par an
question-note-none = Ajouter une note
question-note-more = Reprendre la note
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
        [one] { $count } hébergeur
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
review-kept = gardé, ne compte pas : { $words }
review-closed = Gardé, mais la question ne se pose plus
review-to-settle = À trancher : { $list }.
silence-unknown = à trancher : vous ne savez pas encore
silence-no-matter = peu importe
silence-skipped = passée
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
