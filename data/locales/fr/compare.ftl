### Hébergeurs côte à côte : à l'écran, et dans `matou compare`.

## What is compared.
compare-title = Comparaison : { $names }
compare-criterion = Critère
compare-opening =
    { $count ->
        [one] Comparaison du { $date }, d’après un catalogue de { $count } hébergeur (mis à jour : { $updated }). Chaque fait est à vérifier avec l’hébergeur.
       *[other] Comparaison du { $date }, d’après un catalogue de { $count } hébergeurs (mis à jour : { $updated }). Chaque fait est à vérifier avec l’hébergeur.
    }
compare-legend = Les besoins d’abord. Un souhait important vaut 3 points, un souhaitable 1 : « 1 sur 3 » compte ce qui est assuré, « 1 à 3 sur 3 » dit jusqu’où mèneraient des réponses favorables. Une condition ne compte pas de points.
compare-without-needs = Aucun besoin n’est indiqué : seuls les faits documentés sont côte à côte.
compare-silence = « Non documenté » n’est pas un non : cela reste à demander.
compare-remark = { $name } — { $remark }.
compare-remark-closed = { $name } a cessé son activité : cet hébergeur n’est plus proposé.
compare-remark-aside =
    { $count ->
        [one] { $name } est écarté : 1 de vos conditions n’est pas documentée comme remplie.
       *[other] { $name } est écarté : { $count } de vos conditions ne sont pas documentées comme remplies.
    }

## The parts: what tells apart comes before what does not.
compare-standing = Place et points
compare-needs-apart = Vos besoins : ce qui diffère
compare-needs-alike = Vos besoins : la même chose partout
compare-facts-apart = Autres faits documentés : ce qui diffère
compare-facts-alike = Autres faits documentés : la même chose partout

## Rows and cells.
compare-place = Place
compare-points = Points de vos souhaits
compare-need = { $want } ({ $importance })
compare-rank = { $rank } sur { $count }, { $group }
compare-aside =
    { $count ->
        [one] écarté par 1 condition
       *[other] écarté par { $count } conditions
    }
compare-closed = a cessé son activité
compare-state =
    .met = rempli
    .partly = en partie
    .not_met = non rempli
    .not_documented = non documenté
compare-partly-met = en partie, assez pour la condition
compare-partly-open = en partie, la condition reste à confirmer
compare-partly-failed = en partie, trop peu pour la condition
compare-worth = { $state } : { $assured } sur { $most }
compare-worth-open = { $state } : { $assured } à { $possible } sur { $most }

## Sheets: what a spreadsheet needs beside the words.
sheet-part = Partie
sheet-sources = { $name } : sources

## The result of a matching as a table.
ranked-title = Hébergeurs pour vos besoins
ranked-headings =
    .hoster = Hébergeur
    .place = Place
    .points = Points
    .open = Conditions à confirmer
    .reasons = Ce qui compte

## The command.
command-compare = Met de deux à quatre hébergeurs côte à côte, critère par critère, avec leurs sources ; ce qui diffère d’abord.
    .usage = matou compare HÉBERGEUR HÉBERGEUR… [OPTIONS]
command-compare-hosters = Noms ou identifiants de deux à quatre hébergeurs.
    .value = HÉBERGEUR
command-compare-needs = Fichier des besoins (matou.needs/1) ; « - » lit l’entrée standard. Sans besoins, seuls les faits sont comparés.
    .value = FICHIER
command-compare-session = Session dont les réponses font les besoins : son nom ou son fichier.
    .value = SESSION
command-compare-strict = Compte une condition non documentée comme non remplie.
command-compare-format = Forme de la réponse : text (à lire), json (matou.compare/1, pour un programme), markdown, html (une page à ouvrir ou à imprimer) ou csv (pour un tableur).
    .value = FORME
command-compare-output = Fichier où écrire la réponse ; « - », comme sans cette option, l’affiche.
    .value = FICHIER
failure-compared =
    { $count ->
        [one] Un seul hébergeur est nommé : il en faut de deux à quatre pour comparer.
       *[other] { $count } hébergeurs sont nommés : plus de quatre ne se lisent plus côte à côte.
    }
    .hint = Nommez de deux à quatre hébergeurs ; « matou catalogue list » en donne les noms. Un nom de plusieurs mots se met entre guillemets.
failure-compared-twice = « { $name } » est nommé deux fois.
    .hint = Nommez chaque hébergeur une seule fois, par son nom ou par son identifiant.

## The screen.
compare-screen = Comparaison de { $count } hébergeurs
compare-window = Hébergeurs { $first } à { $last } sur { $count }
compare-one-of = Hébergeur { $first } sur { $count }
compare-source = { $source } · { $date }
compare-mark = [x] { $name }
compare-marked = À comparer : { $names }
compare-marked-keys =
    { $count ->
        [one] Encore un avec { key-name-space }, puis c pour comparer ; sans lui, c le compare avec la ligne sélectionnée.
       *[other] c pour comparer, { key-name-space } pour cocher ou décocher.
    }
compare-marked-cards = Sur une fiche, { key-name-space } coche ou décoche, et c compare.
compare-full = Quatre hébergeurs sont cochés, et plus ne se lit pas côte à côte : décochez-en un d’abord.
compare-more = Pour en comparer d’autres : Échap, puis { key-name-space } sur chacun d’eux.
compare-too-few = Il faut au moins deux hébergeurs pour comparer.
compare-keep-two = Il reste deux hébergeurs : c’est le moins pour comparer. Échap ramène aux autres.
key-compare = comparer
    .long = comparer les hébergeurs cochés ; s’il y en a moins de deux, celui de cette ligne avec le premier
key-compare-this = comparer
    .long = comparer cet hébergeur avec le premier, ou le premier avec le suivant
key-mark = cocher
    .long = cocher cet hébergeur pour le comparer, ou le décocher ; quatre au plus
key-cell = sources
    .long = ouvrir ou refermer le détail de la ligne : pour chaque hébergeur, fait entier, sources, dates, notes, question à poser
key-next-column = hébergeurs
    .long = montrer l’hébergeur suivant
    .pair = ← → hébergeurs
key-previous-column = hébergeur précédent
    .long = montrer l’hébergeur précédent
key-take-column = retirer
    .long = retirer de la comparaison le premier hébergeur affiché
compare-file = comparaison
