### What the command line says: one sentence for each command and for each argument, and the answers.

# A colon follows each heading; the last four are given theirs by the library that writes the help.
command-headings =
    .usage = Usage :
    .commands = Commandes{"\u00A0"}
    .arguments = Arguments{"\u00A0"}
    .options = Options{"\u00A0"}
    .everywhere = Options de toutes les commandes{"\u00A0"}

option-lang = Langue des réponses : fr (français) ou en (anglais). Sans cette option, celle de votre système.
    .value = LANGUE
option-catalogue = Catalogue à employer au lieu de celui qui est fourni ; cette option peut être répétée.
    .value = FICHIER
option-with = Catalogue à ajouter ; cette option peut être répétée.
    .value = FICHIER
option-theme = Couleurs des écrans : default (usuelles), light (fond clair), dark (fond sombre), contrast (contraste fort) ou mono (sans couleur).
    .value = THÈME
option-no-save = Ne garde aucune trace du questionnaire sur cette machine.
option-help = Affiche cette aide.
option-version = Affiche la version.

command-matou = Aide une structure ou une personne à trouver un hébergeur éthique à sa mesure, et dit pourquoi. Sans commande : le questionnaire.
    .usage = matou [COMMANDE] [OPTIONS]

command-match = Classe les hébergeurs selon des besoins, et dit ce qui rapproche chacun d’eux de ces besoins.
    .usage = matou match (--needs FICHIER | --session SESSION) [OPTIONS]
command-match-needs = Fichier des besoins (matou.needs/1) ; « - » lit l’entrée standard.
    .value = FICHIER
command-match-session = Session dont les réponses font les besoins : son nom ou son fichier.
    .value = SESSION
command-match-strict = Compte une condition non documentée comme non remplie : ces hébergeurs sont écartés au lieu d’être à confirmer.
command-match-format = Forme de la réponse : text (à lire), json (matou.match/1, pour un programme), markdown, html (une page à ouvrir ou à imprimer) ou csv (pour un tableur).
    .value = FORME
command-match-output = Fichier où écrire la réponse ; « - », comme sans cette option, l’affiche.
    .value = FICHIER
command-match-limit = Nombre d’hébergeurs à énumérer ; les rangs et les comptes ne changent pas.
    .value = NOMBRE
command-match-order = Ordre de l’énumération : assured (points assurés), possible (points possibles), documented (part documentée) ou name (nom). Les rangs restent ceux des points assurés.
    .value = ORDRE
command-match-seed = Nombre dont sortent l’ordre des ex æquo et les pondérations ; le même nombre redonne les mêmes.
    .value = NOMBRE
command-match-samples = Nombre de pondérations tirées pour juger ce qui reste en tête (1 à 10 000 000).
    .value = NOMBRE

command-explain = Dit pourquoi un hébergeur a cette place : faits, sources, points, et questions à lui poser.
    .usage = matou explain HÉBERGEUR (--needs FICHIER | --session SESSION) [OPTIONS]
command-explain-hoster = Nom ou identifiant de l’hébergeur.
    .value = HÉBERGEUR
command-explain-needs = Fichier des besoins (matou.needs/1) ; « - » lit l’entrée standard.
    .value = FICHIER
command-explain-session = Session dont les réponses font les besoins : son nom ou son fichier.
    .value = SESSION
command-explain-against = Autre hébergeur, par son nom ou son identifiant : dit pourquoi l’un est devant l’autre, et ce que des réponses changeraient.
    .value = HÉBERGEUR
command-explain-strict = Compte une condition non documentée comme non remplie.

command-catalogue = Consulte le catalogue ou le vérifie.
    .usage = matou catalogue COMMANDE [OPTIONS]
command-catalogue-list = Énumère les hébergeurs, un par ligne.
    .usage = matou catalogue list [OPTIONS]
command-catalogue-show = Montre tout ce qui est documenté sur un hébergeur, avec sources et dates.
    .usage = matou catalogue show HÉBERGEUR [OPTIONS]
command-catalogue-show-hoster = Nom ou identifiant de l’hébergeur.
    .value = HÉBERGEUR
command-catalogue-check = Vérifie des catalogues : une ligne par problème, avec son remède.
    .usage = matou catalogue check [FICHIER…] [OPTIONS]
command-catalogue-check-files = Fichiers à vérifier ; sans fichier, le catalogue en usage.
    .value = FICHIER
command-catalogue-schema = Écrit le schéma JSON d’un fichier de catalogue (matou.catalogue/1), pour un éditeur ou un autre programme.
    .usage = matou catalogue schema [OPTIONS]
command-catalogue-stats = Compte ce que le catalogue couvre : critères, âge, sources, réseaux, pays, services.
    .usage = matou catalogue stats [OPTIONS]
command-catalogue-stats-format = Forme de la réponse : text (à lire) ou json (pour un programme).
    .value = FORME
command-catalogue-export = Écrit le catalogue en usage, ou quelques-uns de ses hébergeurs (matou.catalogue/1).
    .usage = matou catalogue export [HÉBERGEUR…] [OPTIONS]
command-catalogue-export-hosters = Noms ou identifiants des hébergeurs ; sans nom, tous.
    .value = HÉBERGEUR
command-catalogue-export-own = Seulement ce que vous avez ajouté sur cette machine.
command-catalogue-export-output = Fichier où écrire ; « - », comme sans cette option, l’affiche.
    .value = FICHIER
command-catalogue-where = Dit dans quel fichier votre propre catalogue est gardé.
    .usage = matou catalogue where [OPTIONS]
command-catalogue-import = Reprend ce que des hébergeurs ou des cartes publient sur eux-mêmes, et le montre avant de l’ajouter à votre propre catalogue.
    .usage = matou catalogue import SOURCE… [OPTIONS]
command-catalogue-import-sources = Fichiers, dossiers ou adresses https à reprendre, liens compris ; le contenu dit le format.
    .value = SOURCE
command-catalogue-import-as = Format, si le contenu ne le dit pas : chatonsinfos, librehost, gogocarto ou matou.
    .value = FORMAT
command-catalogue-import-map = Fichier qui dit ce que signifient les champs propres à une carte : { "{" }"identity.contact": "page_contact"{ "}" }.
    .value = FICHIER
command-catalogue-import-allow-example-hosts = Prend les domaines d’exemple (example.org) pour de vrais domaines.
command-catalogue-import-output = Fichier où écrire un catalogue de ce qui est repris, sans rien ajouter au vôtre ; « - » l’affiche.
    .value = FICHIER
command-catalogue-import-yes = Ne demande pas de confirmation, et réunit ce qui n’a qu’une ressemblance.
command-catalogue-import-same-as = Dit qui est un hébergeur repris : REPRIS=CONNU ; sans rien après le signe, un nouveau. Peut être répétée.
    .value = REPRIS=CONNU

## matou sessions
command-sessions = S’occupe des sessions gardées : les énumère, les montre, les nomme, les copie, les supprime.
    .usage = matou sessions COMMANDE [OPTIONS]
command-sessions-list = Énumère les sessions, la dernière gardée d’abord : fichier, nom, date, où elle en est.
    .usage = matou sessions list [OPTIONS]
command-sessions-list-format = Forme de la réponse : text (à lire) ou json (pour un programme).
    .value = FORME
command-sessions-show = Montre une session : dates, catalogue, et les besoins que font ses réponses.
    .usage = matou sessions show SESSION [OPTIONS]
command-sessions-show-session = Nom de la session, ou son fichier.
    .value = SESSION
command-sessions-rename = Change le nom d’une session ; un nom vide le retire.
    .usage = matou sessions rename SESSION NOM [OPTIONS]
command-sessions-rename-session = Nom de la session, ou son fichier.
    .value = SESSION
command-sessions-rename-name = Nouveau nom.
    .value = NOM
command-sessions-duplicate = Garde une copie d’une session.
    .usage = matou sessions duplicate SESSION [NOM] [OPTIONS]
command-sessions-duplicate-session = Nom de la session, ou son fichier.
    .value = SESSION
command-sessions-duplicate-name = Nom de la copie ; sans lui, le même suivi de « (copie) ».
    .value = NOM
command-sessions-delete = Supprime une session, après confirmation.
    .usage = matou sessions delete SESSION [OPTIONS]
command-sessions-delete-session = Nom de la session, ou son fichier.
    .value = SESSION
command-sessions-delete-yes = Ne demande pas de confirmation.
command-sessions-export = Écrit une session, le document à remettre, ou les besoins que font ses réponses.
    .usage = matou sessions export SESSION [OPTIONS]
command-sessions-export-session = Nom de la session, ou son fichier.
    .value = SESSION
command-sessions-export-format = Ce qui est écrit : json (matou.session/1, la session entière), text (le document à remettre) ou needs (matou.needs/1, les besoins).
    .value = FORME
command-sessions-export-output = Fichier où écrire ; « - », comme sans cette option, l’affiche.
    .value = FICHIER
command-sessions-where = Dit dans quel dossier les sessions sont gardées.
    .usage = matou sessions where [OPTIONS]

## A wrong command line.
usage-unknown-argument = « { $argument } » n’est pas attendu ici.
usage-unknown-command = La commande « { $command } » n’existe pas.
usage-missing-command = Il manque une commande.
usage-missing-argument = Il manque { $argument }.
usage-no-value = Il manque une valeur après « { $argument } ».
usage-one-of = « { $value } » ne convient pas pour « { $argument } ». Valeurs possibles : { $expected }.
usage-not-a-number = « { $value } » ne convient pas pour « { $argument } » : un nombre entier, zéro ou plus, est attendu.
usage-same-as = « { $value } » ne convient pas pour « { $argument } » : attendu IMPORTÉ=CONNU, ou IMPORTÉ= pour un nouvel hébergeur.
usage-samples = « { $value } » ne convient pas pour « { $argument } » : un nombre entier de 1 à { $most } est attendu.
usage-repeated = « { $argument } » ne peut être donné qu’une fois.
usage-missing-one-of = Il manque { $options }.
usage-conflict = « { $argument } » et « { $other } » ne vont pas ensemble : gardez l’un des deux.
usage-no-value-taken = « { $argument } » ne prend pas la valeur « { $value } ».
usage-not-text = Un des arguments n’est pas un texte lisible (UTF-8).
usage-other = Cette ligne de commande ne peut pas être comprise.
usage-help = « { $command } --help » montre ce qui est possible.
usage-near = Pensiez-vous à « { $near } » ? { $help }

## matou match
match-headline =
    { $count ->
        [0] Aucun hébergeur dans ce catalogue
        [one] { $count } hébergeur dans ce catalogue
       *[other] { $count } hébergeurs dans ce catalogue
    }, mis à jour : { $updated }.
match-points =
    { $count ->
        [one] Vos souhaits valent 1 point en tout.
       *[other] Vos souhaits valent { $count } points en tout.
    }
match-no-wish = Aucun souhait n’est exprimé : il n’y a pas de points à compter.
bar-legend = { $assured } assuré, { $open } ouvert (non documenté, à demander), { $lost } perdu (documenté autrement)
match-order = Ordre : { $order }.
    .other = Ordre : { $order } ; les rangs restent ceux des points assurés.
group-with-count = { $group } ({ $count })
group-unconditional = Proposés : vous n’avez posé aucune condition
open-conditions-list =
    { $count ->
        [one] condition à confirmer : { $list }
       *[other] conditions à confirmer : { $list }
    }
match-more =
    { $count ->
        [one] … et 1 autre hébergeur proposé, non énuméré ici.
       *[other] … et { $count } autres hébergeurs proposés, non énumérés ici.
    }
match-nobody = Aucun hébergeur n’est proposé pour ces besoins.
match-why = Pour savoir pourquoi l’un d’eux est à cette place :
    .command = matou explain NOM --needs FICHIER
    .session = matou explain NOM --session SESSION

## matou explain
explain-place =
    { $count ->
        [one] { $rank } sur 1 hébergeur proposé · { $group }
       *[other] { $rank } sur { $count } hébergeurs proposés · { $group }
    }
explain-condition = { $state } — { $sentence }
explain-points = { $points } · { $importance }
explain-set-aside =
    { $count ->
        [one] Écarté : une de vos conditions n’est pas documentée comme remplie.
       *[other] Écarté : { $count } de vos conditions ne sont pas documentées comme remplies.
    }
explain-readmit =
    { $count ->
        [one] Il serait proposé si cette condition devenait seulement importante : { $wants }.
       *[other] Il serait proposé si ces conditions devenaient seulement importantes : { $wants }.
    }
section-sources = Sources
source-and-date = { $source } ({ $date })

## matou catalogue

command-completions = Écrit le script qui complète les commandes de matou dans votre shell : placez-le là où ce shell cherche les siens.
    .usage = matou completions SHELL [OPTIONS]
command-completions-shell = Shell : bash, elvish, fish, powershell ou zsh.
    .value = SHELL
command-man = Écrit la page de manuel, à lire avec « man -l - » ou à placer parmi les autres.
    .usage = matou man [OPTIONS]
man-headings =
    .name = NOM
    .synopsis = SYNOPSIS
    .description = DESCRIPTION
    .options = OPTIONS DE TOUTES LES COMMANDES
    .commands = COMMANDES
    .files = FICHIERS
    .licence = LICENCE
man-name = trouver un hébergeur éthique à sa mesure
man-silence = Ce qu’aucune page ne dit n’est jamais compté comme un non : c’est une question à poser.
man-offline = Rien n’est envoyé, et rien n’est lu sur le réseau, sauf les adresses que vous donnez à « matou catalogue import ».
man-files = Les sessions, les déclarations commencées et votre propre catalogue sont gardés dans le dossier de vos données, lisible par vous seul ; « matou sessions where » et « matou catalogue where » disent où.
man-licence = GPL-3.0 ou ultérieure ; le catalogue est sous CC0-1.0.

list-headings =
    .id = identifiant
    .name = nom
    .place = lieu
    .documented = critères
list-own = (ajouté par vous)
card-fact = { $criterion } : { $fact }
card-note = Note : { $note }
card-complete = Cette liste est donnée comme complète
check-done =
    { $count ->
        [one] { $count } fichier vérifié : aucun problème
       *[other] { $count } fichiers vérifiés : aucun problème
    }{ $doubts ->
        [0] .
        [one] , et une chose à regarder.
       *[other] , et { $doubts } choses à regarder.
    }
failure-checked =
    { $count ->
        [one] { $count } problème trouvé.
       *[other] { $count } problèmes trouvés.
    }

## Around every message.
failure-said = Erreur : { $message }
failure-advice = Conseil : { $hint }
standard-input = l’entrée standard
standard-output = la sortie standard
cause-not-a-directory = une partie de ce chemin n’est pas un dossier.
cause-no-folder = le dossier n’existe pas.
cause-full = il n’y a plus de place.
cause-read-only = cet endroit est en lecture seule.
cause-name = ce nom ne convient pas pour un fichier.

## The document of a session.
handout-opening = Document du { $date }, d’après un catalogue de { $count ->
        [one] { $count } hébergeur
       *[other] { $count } hébergeurs
    } (mise à jour : { $updated }). Il aide à engager la discussion : chaque fait est à vérifier avec l’hébergeur.
handout-answers = Ce que vous avez répondu
handout-note = Note :
handout-to-settle = À trancher
handout-needs = Vos besoins
handout-hosters = Des hébergeurs à rencontrer
handout-tied =
    { $count ->
        [one] Un autre hébergeur est à égalité avec le dernier nommé : l’ordre entre eux est tiré au sort.
       *[other] { $count } autres hébergeurs sont à égalité avec le dernier nommé : l’ordre entre eux est tiré au sort.
    }
handout-ask = À demander :
handout-workshop = L’atelier
