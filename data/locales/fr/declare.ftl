### A hoster describes itself, and one claim is filled in.

## The welcome and the command.
welcome-declare = Décrire un hébergement
welcome-declare-detail = pour les hébergeurs
welcome-declare-begun =
    { $count ->
        [one] { $count } déclaration commencée
       *[other] { $count } déclarations commencées
    }
command-declare = Aide un hébergeur à se décrire, critère par critère ; laisser en blanc est normal. Écrit un catalogue d’un seul hébergeur, à publier ou à envoyer.
    .usage = matou declare [FICHIER] [OPTIONS]
command-declare-file = Fichier de la déclaration, à commencer ou à reprendre ; sans fichier, elle est gardée sur cette machine, puis écrite dans le dossier courant.
    .value = FICHIER
failure-no-terminal-to-declare = Décrire un hébergement demande un terminal interactif.
    .hint = Lancez matou declare sans rediriger son entrée ni sa sortie, ou écrivez le fichier à la main et vérifiez-le avec « matou catalogue check FICHIER ».
problem-declaration-hosters = une déclaration décrit un seul hébergeur, et ce fichier en compte { $count }.
    .remedy = Donnez un autre nom de fichier : la déclaration s’ajoute ensuite à un catalogue avec --with.
problem-declaration-source = ce fait vient d’une autre source que l’hébergeur lui-même.
    .remedy = Donnez un autre nom de fichier, pour ne pas toucher à ce que d’autres ont écrit ; une déclaration ne tient que des faits déclarés.
problem-declaration-several = plusieurs affirmations portent sur ce critère.
    .remedy = Gardez-en une seule, ou donnez un autre nom de fichier.
interactive-declared = La déclaration est ici : { $path }
interactive-undeclared = La déclaration n’a pas pu être gardée : { $cause } La voici, à copier dans un fichier :

## The declarations that were begun.
declare-title = matou · décrire un hébergement
declare-drafts = Quelle déclaration voulez-vous reprendre ?
declare-draft = { $name }, { $filled ->
        [one] { $filled } critère rempli
       *[other] { $filled } critères remplis
    } sur { $all } ({ $date })
declare-another = Commencer une autre déclaration
declare-unreadable = Laissés tels quels, car ce ne sont pas des déclarations : { $files }
declare-delete = Supprimer cette déclaration ? Ce qui a déjà été écrit pour d’autres reste. Entrée supprime, Échap garde.
declare-deleted = La déclaration est supprimée.

## Who describes itself.
declare-promise = Décrivez votre hébergement comme il est, critère par critère.
declare-how = Laisser en blanc est normal : un blanc n’est jamais lu comme un non. Si vous êtes bénévoles, aucune garantie n’est attendue de vous. Rien n’est envoyé : tout reste sur cette machine, puis dans un fichier que vous publierez ou enverrez vous-même.
declare-name = Nom de l’hébergeur
declare-website = Site web (facultatif)
declare-begin = Continuer vers les critères
declare-where = Le fichier sera sous licence CC0 : toute personne pourra le reprendre. Il n’a pas besoin du nom ni de l’adresse d’une personne.
declare-known = Le catalogue connaît déjà { $name } : votre déclaration s’ajoutera à ce qui est documenté.
declare-name-first = Donnez d’abord un nom.
declare-taken-up = Une déclaration de ce nom était commencée : la voici.

## The families.
declare-filled =
    { $filled ->
        [0] Tout est en blanc pour l’instant.
        [one] { $filled } critère rempli, { $blank } en blanc : c’est normal, remplissez ce qui vous parle.
       *[other] { $filled } critères remplis, { $blank } en blanc : c’est normal, remplissez ce qui vous parle.
    }
declare-unfinished =
    { $count ->
        [one] { $count } réponse n’est pas encore comprise : elle est gardée, mais ne sera pas lue par d’autres.
       *[other] { $count } réponses ne sont pas encore comprises : elles sont gardées, mais ne seront pas lues par d’autres.
    }
declare-of-family = { $filled } sur { $all }
declare-of-family-unfinished = { $filled } sur { $all }, { $unfinished } à reprendre
declare-preview = Voir ma fiche, puis écrire le fichier
declare-confirm = Tout est encore vrai : dater mes réponses d’aujourd’hui
declare-confirmed = Vos réponses sont datées d’aujourd’hui.
declare-rename = Changer le nom ou le site
declare-only-here = Cette déclaration n’est enregistrée nulle part. « Voir ma fiche » permet de l’écrire ; Échap encore une fois l’abandonne.

## The card, and the file.
declare-preview-title = matou · votre fiche
declare-preview-how = Voici votre fiche telle qu’on la verra.
declare-beside = Le catalogue a déjà des faits sur vous : ils restent visibles, et pour un même critère le plus récent compte.
declare-still-asked = Ce qu’on pourra vous demander, puisque c’est en blanc
declare-write = Écrire le fichier
declare-written = Votre déclaration est écrite : { $path }
declare-publish = La publier : déposez ce fichier sur votre site, et dites-en l’adresse sur une page que l’on trouve. Vos réponses changent ? Reprenez la déclaration et remplacez le fichier.
declare-send = L’envoyer : à qui tient le catalogue, ou à qui vous accompagne. C’est un fichier ordinaire, sous licence CC0.
declare-with = L’essayer dès maintenant : matou --with { $path }
declare-written-quit = Quitter
declare-written-welcome = Aller à l’accueil
declare-written-back = Revenir aux critères

## Beside a criterion.
declare-commits = Ce que cela engage
declare-volunteers = Vous êtes bénévoles : aucune garantie n’est attendue de vous.
declare-volunteers-if = Si vous êtes bénévoles, aucune garantie n’est attendue de vous.
declare-decide = Aux personnes qui seraient d’astreinte d’en décider : c’est leur temps.
declare-informal = Une veille sans roulement repose souvent sur les mêmes personnes ; dire qu’elle n’est pas promise les protège.
declare-none = Ne pas s’engager est une réponse entière : on sait à quoi s’en tenir.
declare-interruption = { $count ->
        [one] { $days } jour
       *[other] { $days } jours
    } par an, environ { $hours } h par mois. { $weekends ->
        [0] Une panne de tout un week-end ({ $stop } h) n’y tient pas.
        [one] Il y a place pour une panne de tout un week-end ({ $stop } h).
       *[other] Il y a place pour { $weekends } pannes de tout un week-end ({ $stop } h).
    }
declare-before-monday = Il faudrait que quelqu’un vienne avant lundi : une astreinte à { $people } personnes au moins.
declare-contact = Une page ou un formulaire, plutôt que l’adresse d’une personne : elle n’a pas sa place dans un catalogue partagé.

## One claim.
claim-title = matou · { $family } · { $place } sur { $all }
claim-blank = En blanc, ce qui est normal : personne ne le lira comme un non.
claim-cleared = Remis en blanc. La même touche remet ce qui y était.
claim-filled = Rempli ; chaque changement est gardé aussitôt.
claim-only-note = Une note seule n’est pas une réponse : elle sera lue avec ce que vous remplirez.
claim-personal = « { $address } » semble être l’adresse d’une personne : elle n’a pas sa place dans un catalogue partagé. Une adresse de l’équipe convient.
claim-empty = (à remplir)
claim-nothing-found = Rien ne correspond. Essayez un autre mot, ou le code en deux lettres.
claim-value = Réponse
claim-wrong-part = { $part } : { $what }
claim-search = Chercher
claim-proposed = Voulez-vous dire
claim-elements = Dans la liste
claim-software = logiciel :
claim-complete = La liste est complète : rien d’autre
claim-note = Note (facultative)
claim-leave-blank = Laisser ce critère en blanc
claim-has = oui
claim-lacks = non
claim-unsaid = non précisé
claim-part-kind = Engagement
claim-part-days = Jours d’interruption par an
claim-part-hours = Heures au plus
claim-part-window = Quand ces heures comptent
claim-part-network = Réseau
claim-part-year = Année d’entrée
claim-part-frequency = Rythme
claim-part-off-site = Copie gardée dans un autre lieu
claim-part-restore-tested = Restauration essayée
claim-part-eur = Euros par an
claim-part-accounts = Pour combien de comptes
claim-kind-words =
    .backups = des sauvegardes, sans plus de précision
    .days = un nombre de jours annoncé
    .promise = un délai annoncé
    .none = aucun engagement
claim-window-words =
    .office_hours = aux heures de bureau
    .every_day = tous les jours
    .around_the_clock = jour et nuit
claim-frequency-words =
    .daily = chaque jour
    .weekly = chaque semaine
    .other = à un autre rythme
    .none = pas de sauvegarde régulière
claim-flag-words =
    .yes = oui
    .no = non

## What is expected.
form-wrong-text = Un texte est attendu ici.
form-wrong-url = Une adresse web entière est attendue, qui commence par https:// ou http://.
form-year-to-come = Cette année est encore à venir : corrigez-la.
form-wrong-year = Une année à quatre chiffres est attendue, par exemple 2018.
form-wrong-count = Un nombre entier, zéro ou plus, est attendu, par exemple 3.
form-wrong-quantity = Un nombre est attendu, par exemple 7,3.
form-wrong-at-least = Il faut au moins 1.
form-wrong-country = Un pays est attendu : cherchez son nom, ou tapez son code en deux lettres.
form-wrong-language = Une langue est attendue : cherchez son nom, ou tapez son code en deux lettres.
form-wrong-word = Il manque un choix parmi ceux qui sont proposés.

## Keys.
key-say = choisir
    .long = choisir la ligne ou l’abandonner ; dans une liste : oui, puis non, puis non précisé
key-next-criterion = suivant
    .long = aller au critère suivant, ou au champ suivant d’un ajout
key-previous-criterion = critère précédent
    .long = revenir au critère précédent, ou au champ précédent d’un ajout
key-leave-blank = laisser en blanc
    .long = remettre ce critère en blanc ; encore une fois remet ce qui y était

## The user's own catalogue, changed from the screens.
own-title = matou · votre catalogue
own-claim-title = matou · ajouter ou corriger · { $name }
own-how = Votre ajout reste sur cette machine, marqué comme venant de vous ; le catalogue commun n’en change pas.
own-page = Page qui le dit (vide : c’est vous)
own-seen = Date du fait (AAAA, AAAA-MM ou AAAA-MM-JJ ; vide : sans date)
own-keep = Garder cet ajout
own-say-something = Il n’y a rien à garder encore : remplissez la réponse.
own-nothing-here = Rien ne vient de vous sur ce critère.
own-nothing-of-hoster = Rien ne vient de vous sur cet hébergeur.
own-remove-ask = Retirer ceci de votre catalogue ? Entrée retire, Échap laisse.
own-remove = { $criterion } : votre ajout sur { $name }
own-remove-all = Tous vos ajouts sur { $name }
own-remove-hoster = { $name }, que vous avez ajouté, avec tous ses faits
own-left = Ce que vous avez commencé n’est pas encore dans votre catalogue ; il vous attend ici.
own-dropped = Ce que vous aviez commencé sur ce critère est abandonné.
own-begun = Un fait de vous est commencé, pas encore gardé : « a » le reprend, Suppr l’abandonne.
own-taken-up = Voici ce que vous aviez commencé.
own-nothing-taken-out = Rien n’a été retiré tout juste : il n’y a rien à remettre.
own-add = Ajouter un hébergeur que le catalogue ne connaît pas
own-add-it = Ajouter cet hébergeur
own-known = Le catalogue connaît déjà { $name } : ouvrez sa fiche pour y ajouter un fait.
own-elsewhere = Cet ajout vient d’un fichier donné avec --with : c’est dans ce fichier qu’il se corrige ou se retire.
form-wrong-date = Une date qui n’est pas à venir est attendue : AAAA, AAAA-MM ou AAAA-MM-JJ.
key-amend = ajouter un fait
    .long = ajouter un fait de vous sur le critère sélectionné, ou corriger celui que vous avez ajouté
key-remove-own = retirer
    .long = retirer le fait que vous avez ajouté sur ce critère, après confirmation
key-put-back = remettre
    .long = remettre ce qui vient d’être retiré de votre catalogue
key-withdraw = tout retirer
    .long = retirer tout ce que vous avez ajouté sur cet hébergeur, après confirmation
key-add-hoster = ajouter
    .long = ajouter un hébergeur que le catalogue ne connaît pas
