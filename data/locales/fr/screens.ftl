### What the screens say around the questions and the matches.

## Keys. The message is for the footer, `.long` for the help.
key-up = monter
    .long = sélectionner la ligne du dessus
key-down = descendre
    .long = sélectionner la ligne du dessous
key-page-up = page précédente
    .long = remonter d’une page
key-page-down = page suivante
    .long = descendre d’une page
key-first = début
    .long = aller à la première ligne
key-last = fin
    .long = aller à la dernière ligne
key-toggle = cocher
    .long = choisir cette ligne ; une case cochée se décoche
key-continue = continuer
    .long = continuer
key-choose = choisir
    .long = choisir cette ligne et continuer
key-keep = retenir
    .long = retenir ce qui est sélectionné
key-clear = effacer
    .long = effacer ce qui est tapé
key-open = ouvrir
    .long = ouvrir ce qui est sélectionné
key-edit = ouvrir
    .long = modifier la réponse sélectionnée, ou voir les résultats
key-why = ouvrir
    .long = ouvrir : pourquoi cet hébergeur est à cette place, le reste d’une liste, ou la réponse à revoir
key-detail = détail
    .long = ouvrir ou refermer le détail : source entière, note, autres sources, question à poser
key-weigh-more = importance
    .long = donner plus d’importance à ce qui est choisi
    .pair = ← → importance
key-weigh-less = moins important
    .long = donner moins d’importance à ce qui est choisi
key-next-field = rubrique
    .long = aller à la rubrique suivante
key-previous-field = rubrique précédente
    .long = aller à la rubrique précédente
key-erase = effacer
    .long = effacer la dernière lettre
key-next-hoster = suivant
    .long = montrer l’hébergeur suivant
    .pair = ← → hébergeur voisin
key-previous-hoster = précédent
    .long = montrer l’hébergeur précédent
key-skip = passer
    .long = passer cette question
key-unknown = ne sais pas
    .long = dire que l’on ne sait pas encore : la question sera à trancher
key-no-matter = peu importe
    .long = dire que cela n’a pas d’importance : rien ne compte ici
key-path = court ou complet
    .long = passer du parcours court au parcours complet, ou revenir ; rien n’est perdu
key-hand-over = document
    .long = écrire dans le dossier courant le document à remettre : réponses, points à trancher, notes, hébergeurs, questions
key-hand-over-comparison = document
    .long = écrire dans le dossier courant la comparaison, avec ses sources, en une page à ouvrir ou à imprimer
key-review = réponses
    .long = montrer toutes les réponses
key-results = résultats
    .long = montrer les résultats
key-strict = sans les silences
    .long = compter ce qui n’est pas documenté comme non rempli, ou de nouveau comme à confirmer
key-back = retour
    .long = revenir d’un pas
key-language = English
    .long = parler anglais
key-quit = quitter
    .long = quitter ; les réponses sont gardées, sauf avec --no-save
key-interrupt = interrompre
    .long = interrompre matou 
key-help = aide
    .long = montrer ces touches
key-close = fermer
    .long = fermer cette aide
key-name-space = Espace
key-name-enter = Entrée
key-name-escape = Échap
key-name-tab = Tab
key-name-back-tab = Maj+Tab
key-name-backspace = Retour arrière
key-name-page-up = Page haut
key-name-page-down = Page bas
key-name-home = Début
key-name-end = Fin
key-name-up = ↑
key-name-down = ↓
key-name-left = ←
key-name-right = →

help-title = matou · les touches de cet écran
help-how = Les flèches, Tab, Entrée, Espace et Échap suffisent à tout faire.
screen-too-small = Fenêtre trop petite : agrandissez-la. Ctrl+C quitte.

## Is it saved.
saving-saved = enregistré
saving-off = rien n’est enregistré
saving-failed = NON ENREGISTRÉ : { $cause }

## Welcome.
welcome-title = matou
welcome-promise = Trouver un hébergeur éthique à votre mesure
welcome-how = Quelques questions sur votre structure, vos besoins et le soutien attendu ; puis des hébergeurs, les raisons de chaque rapprochement, et ce qu’il reste à leur demander.
welcome-private = Tout reste sur cette machine.
welcome-go-on = Continuer
journey-only-here = Ces réponses ne sont enregistrées nulle part. « Continuer » y revient ; Entrée encore une fois les abandonne.
welcome-resume = Reprendre
welcome-resume-detail = { $when }, { $place }
welcome-resume-dropped =
    { $count ->
        [one] (1 réponse n’existe plus)
       *[other] ({ $count } réponses n’existent plus)
    }
welcome-begin = Commencer
welcome-begin-detail = environ 5 minutes, 5 à 7 questions
welcome-language = Changer de langue
welcome-quit = Quitter
welcome-catalogue =
    { $count ->
        [one] Le catalogue décrit 1 hébergeur, avec la source de chaque fait (dernière mise à jour : { $date }).
       *[other] Le catalogue décrit { $count } hébergeurs, avec la source de chaque fait (dernière mise à jour : { $date }).
    }
welcome-silence = Ce qu’aucune page ne dit n’est jamais compté comme un non : c’est une question à poser.

## Results.
results-title = matou · { $confirmed ->
        [one] { $confirmed } confirmé
       *[other] { $confirmed } confirmés
    }, { $toconfirm } à confirmer
results-legend = { $assured } assuré, { $open } ouvert faute de documents, { $lost } perdu ; ordre : { $order }
results-no-needs = Vous n’avez encore exprimé aucun besoin : tous les hébergeurs sont à égalité, dans { $order ->
        [name] l’ordre des noms
       *[other] un ordre tiré au sort
    }.
results-no-wishes = Vous n’avez que des conditions : il n’y a pas de points à compter, et l’ordre est { $order ->
        [name] celui des noms
       *[other] tiré au sort
    }.
results-nobody = Aucun hébergeur du catalogue ne remplit toutes vos conditions. Voici ce qui changerait cela.
results-strict = Ce qui n’est pas documenté compte ici comme non rempli.
results-more =
    { $count ->
        [one] … 1 autre : Entrée le montre
       *[other] … { $count } autres : Entrée les montre
    }
results-open-conditions = condition à confirmer : { $list }
results-reason = { $need } : { $state }
results-answers = Revenir à vos réponses

## Explanation.
explanation-title = matou · { $name }
explanation-excluded = Écarté par une condition au moins
explanation-closed = Documenté comme ayant cessé son activité : il n’est pas proposé
explanation-history =
    { $count ->
        [one] une autre source dit autre chose (Entrée)
       *[other] { $count } autres sources disent autre chose (Entrée)
    }
explanation-note = Note : { $note }
explanation-ask = À demander : { $question }
explanation-origin = Pour vous : { $importance } (réponse « { $question } »)
explanation-origin-because = Pour vous : { $importance }, { $because }
explanation-origin-default = Pour vous : { $importance } (par défaut, « { $question } »)

## After the screens, on the ordinary terminal.
interactive-kept = Vos réponses sont gardées ici : { $path }
interactive-lost = Vos réponses n’ont pas pu être gardées : { $cause } Les voici, à copier dans un fichier :

## Notes, and the keys of where one writes.
note-title = matou · note
note-how = Gardée et exportée avec vos réponses, elle ne change rien au classement.
note-full = Une note va jusqu’à { $most } caractères (ici { $length }) : rien n’a été ajouté.
note-glimpse = Note : { $note }
key-note = note
    .long = écrire une note à côté de la question
key-note-close = fermer
    .long = fermer la note ; elle est gardée à chaque lettre, sauf avec --no-save
key-new-line = nouvelle ligne
    .long = commencer une nouvelle ligne
key-row-up = monter
    .long = monter d’une ligne
key-row-down = descendre
    .long = descendre d’une ligne
key-rows-up = page précédente
    .long = remonter de plusieurs lignes
key-rows-down = page suivante
    .long = descendre de plusieurs lignes
key-left = lettre précédente
    .long = revenir d’une lettre
key-right = lettre suivante
    .long = avancer d’une lettre
key-row-start = début de ligne
    .long = aller au début de la ligne
key-row-end = fin de ligne
    .long = aller à la fin de la ligne
key-erase-before = effacer
    .long = effacer la lettre qui précède
key-erase-after = effacer après
    .long = effacer la lettre qui suit
key-name-delete = Suppr
## Sessions: keys, welcome, list, name, what became different; said by the command line too.
key-name = nommer
    .long = donner un nom à cette session, ou en changer
key-duplicate = dupliquer
    .long = garder une copie de la session sélectionnée
key-export = exporter
    .long = écrire une copie de la session sélectionnée dans le dossier courant, pour la remettre à quelqu’un
key-delete = supprimer
    .long = supprimer ce qui est sélectionné ; une confirmation est demandée avant
key-spare = garder
    .long = ne rien supprimer
key-keep-name = garder ce nom
    .long = garder ce nom ; sans nom, la session est désignée par qui cherche et par sa date
key-cursor-start = au début
    .long = aller au début de la ligne
key-cursor-end = à la fin
    .long = aller à la fin de la ligne

welcome-sessions = Sessions gardées ({ $count })
    .detail = en ouvrir une autre, nommer, copier, supprimer
welcome-resume-named = « { $name } », { $detail }

session-unnamed = { $who }, { $date }
session-of =
    .individual = Particulier, particulière
    .small_structure = Petite structure
    .large_structure = Grande structure
    .nobody = Recherche
session-copy = { $name } (copie)
session-unreadable = { $file } : { $cause }

sessions-title = matou · sessions gardées
sessions-how = Chaque session est un fichier, gardé sur cette machine seulement.
sessions-none = Aucune session n’est gardée.
sessions-unreadable = Ces fichiers ne peuvent pas être ouverts
sessions-delete = Supprimer « { $name } » ?
sessions-delete-how = Son fichier disparaît pour de bon. Entrée supprime, Échap garde.
sessions-delete-ask = Supprimer « { $name } » ({ $file }) pour de bon ? [o/N]
    .yes = o oui y yes
sessions-renamed = Le nom est changé.
sessions-duplicated = La copie s’appelle « { $name } ».
sessions-deleted = « { $name } » est supprimée.
sessions-spared = Rien n’est supprimé : « { $name } » reste là.
sessions-exported = Le fichier est ici : { $path }
sessions-failed = Cela n’a pas pu être fait : { $cause }

name-title = matou · nommer la session
name-ask = Comment s’appelle cette session ?
name-how = Le nom d’une structure ou d’un projet aide à la retrouver. Il reste sur cette machine.
name-empty = (sans nom)

changes-title = matou · depuis la dernière fois
changes-how = Voici ce qui a changé depuis cette session. Entrée reprend là où elle en était.
changes-dropped = Ce qui n’existe plus dans le questionnaire
dropped-said = n’existe plus dans le questionnaire : { $what }
dropped-participant =
    { $count ->
        [one] une personne de l’atelier, au-delà de douze
       *[other] { $count } personnes de l’atelier, au-delà de douze
    }
dropped-question = une question entière ({ $id })
dropped-answer = { $question } : la réponse, qui ne peut plus être lue
dropped-note = { $question } : la note, qui ne peut plus être lue
dropped-choice =
    { $count ->
        [one] { $question } : un choix
       *[other] { $question } : { $count } choix
    }
dropped-choice-of =
    { $count ->
        [one] { $question }, « { $field } » : un choix
       *[other] { $question }, « { $field } » : { $count } choix
    }
dropped-field = { $question } : une rubrique ({ $id })
changes-catalogue = Le catalogue
changes-then = alors : « { $title } », mis à jour : { $date }
changes-now = maintenant : « { $title } », mis à jour : { $date }
changes-order = Les dix premiers rangs
changes-unknown = Cette session ne se souvient pas de l’ordre d’alors : il n’y a rien à comparer.
changes-none = Personne n’a changé de rang.
changes-still = sans changement : { $list }
changes-still-many =
    { $count ->
        [one] sans changement : { $count } hébergeur
       *[other] sans changement : { $count } hébergeurs
    }
change-still = { $name } : toujours au rang { $rank }
change-moved = { $name } : du rang { $from } au rang { $to }
change-joined = { $name } : arrive au rang { $to }
change-set-aside = { $name } : au rang { $from } alors, écarté maintenant par une condition au moins
change-closed = { $name } : au rang { $from } alors, documenté maintenant comme ayant cessé son activité
change-gone = { $name } : au rang { $from } alors, absent maintenant du catalogue
change-group = { $change }, maintenant { $group }

session-saved = Gardée : { $date } ({ $when }), { $place }
session-catalogue = Catalogue : « { $title } », mis à jour : { $date }
session-file = Fichier : { $path }
session-no-needs = Aucun besoin n’est exprimé.
session-needs = { $importance } :

## Undoing, orders by name, weighing in the results.
key-undo = annuler
    .long = annuler le dernier changement de réponse ou d’importance
key-redo = rétablir
    .long = rétablir ce qui vient d’être annulé
key-order = ordre
    .long = énumérer dans un autre ordre : points assurés, points possibles, part documentée, nom ; les rangs ne changent pas
key-weigh-need = peser
    .long = donner plus d’importance au besoin nommé en haut
    .pair = ← → peser
key-weigh-need-less = moins important
    .long = donner moins d’importance au besoin nommé en haut
key-next-weighed = autre besoin
    .long = aller au besoin suivant, à peser en haut
key-previous-weighed = besoin précédent
    .long = revenir au besoin précédent, à peser en haut
undo-nothing = Il n’y a rien à annuler.
redo-nothing = Il n’y a rien à rétablir.
undo-not-here = Rien à annuler ni à rétablir dans ce tour : ce que les autres ont donné n’y est pas touché.
undo-done = Annulé : { $what }
redo-done = Rétabli : { $what }
undo-importance = « { $need } » redevient { $importance }
undo-need-gone = « { $need } » n’est plus demandé
undo-answer-of = « { $question } »
undo-answers =
    { $count ->
        [one] la réponse à { $list }
       *[other] les réponses à { $list }
    }
undo-answers-many =
    { $count ->
        [one] la réponse à { $count } question
       *[other] les réponses à { $count } questions
    }
undo-silence-open = ce qui n’est pas documenté redevient à confirmer
undo-silence-not-met = ce qui n’est pas documenté compte comme non rempli
undo-vote = une importance donnée par { $name }
undo-vote-gone = « { $need } » est de nouveau à donner
undo-settled = ce que le groupe a retenu pour « { $need } »
undo-settled-many = ce que le groupe a retenu
results-order = { $order } (rang : points assurés)
results-weigh = Peser ← { $need } : { $importance } → (besoin { $place } sur { $count }, Tab : suivant)
    .short = Peser ← { $need } : { $importance } → ({ $place }/{ $count }, Tab)

## What holds with other weights, and what would change who comes first.
key-robustness = robustesse
    .long = montrer ce qui tient si les souhaits pèsent autrement, et ce qui changerait qui vient en tête
key-try = essayer
    .long = essayer ce changement, que z annule ; sur un hébergeur, ouvrir ou refermer le détail
results-supposed =
    { $count ->
        [one] Ce classement suppose confirmé 1 fait que rien ne documente.
       *[other] Ce classement suppose confirmés { $count } faits que rien ne documente.
    }
results-level = Plusieurs hébergeurs sont à égalité en tête (b : ce qui les départagerait)
robustness-title = matou · ce qui tient, ce qui changerait l’ordre
robustness-how = Une part des pondérations est une convention, pas une probabilité. Entrée essaie un changement, z l’annule.
robustness-tried = À l’essai (Entrée le retire)
robustness-weightings = Si les souhaits pesaient autrement
robustness-no-wishes = Vous n’avez exprimé aucun souhait : il n’y a rien à peser.
robustness-level = Aujourd’hui, { $outcome }.
robustness-drawing = Pondérations en cours de tirage…
robustness-table = Part des { $count } pondérations tirées, en %, où chacun prend chaque rang :
robustness-hoster = Hébergeur
robustness-moves = Un pas d’importance qui changerait qui vient en tête
robustness-no-moves = Aucun : changer une seule importance d’un pas garde les mêmes en tête.
robustness-facts = Des faits à confirmer qui renverseraient l’ordre
robustness-no-facts = Aucun : ce qui n’est pas documenté ne peut faire passer personne devant qui est en tête.
robustness-no-relaxations = Aucune condition ne peut être relâchée ici.
trial-made = Essayé : { $outcome }. z annule.
trial-restore = Assoupli : { $want }
trial-doubt = Supposé confirmé chez { $name } : { $want }
trial-of-nothing = Rien à essayer
undo-supposed =
    { $count ->
        [one] { $count } fait est supposé confirmé
       *[other] { $count } faits sont supposés confirmés
    }
undo-doubted =
    { $count ->
        [one] { $count } fait n’est plus supposé confirmé
       *[other] { $count } faits ne sont plus supposés confirmés
    }

## One hoster rather than another.
key-contrast = plutôt qu’un autre
    .long = dire pourquoi cet hébergeur est devant le premier, ou l’inverse, et ce que des réponses changeraient
contrast-title = matou · { $both }
own-added = Ajouté à votre catalogue, sur cette machine.
own-put-back = Remis dans votre catalogue.
own-corrected = Corrigé dans votre catalogue, sur cette machine.
own-removed = Retiré de votre catalogue ; le catalogue commun n’a pas changé. Ctrl+Z le remet.
own-not-written = Rien n’est écrit, comme demandé (--no-save) : cet ajout n’est pas gardé.
own-nowhere = Il n’y a pas d’endroit où garder cet ajout : votre catalogue complète le catalogue fourni, et un autre le remplace ici.
own-failed = L’ajout n’a pas pu être gardé dans { $path } : { $cause }
own-broken = L’ajout n’est pas gardé : { $path } contient une erreur, et reste tel quel. « matou catalogue check » dit laquelle.
