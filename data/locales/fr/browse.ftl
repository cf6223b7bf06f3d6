### Parcourir le catalogue : chercher, filtrer, lire la fiche entière d’un hébergeur.

## Keys.
key-open-card = fiche
    .long = ouvrir la fiche : tout ce qui est documenté sur cet hébergeur
key-card = fiche
    .long = ouvrir la fiche de cet hébergeur : tout ce qui est documenté, et ce qui ne l’est pas
key-browse = catalogue
    .long = parcourir tout le catalogue
key-sources = sources
    .long = ouvrir ou refermer les sources : adresses entières, notes, ce que d’autres disent
key-next-family = rubrique
    .long = aller à la rubrique suivante
key-previous-family = rubrique précédente
    .long = aller à la rubrique précédente
key-filter = filtrer
    .long = choisir des filtres : ce que les hébergeurs documentent de chaque critère
key-turn-filter = choisir
    .long = ouvrir un critère ; filtrer par ce qui est documenté, puis garder aussi ceux dont rien ne le dit, puis ne plus filtrer
key-clear-filters = sans filtre
    .long = retirer tous les filtres
key-open-source = ouvrir la page
    .long = ouvrir dans le navigateur la page de cette ligne, ou en envoyer l’adresse au presse-papiers du terminal

## Opening a page.
open-browser = Page confiée au navigateur : { $address }
open-clipboard = Adresse envoyée au presse-papiers de votre terminal, s’il le permet : { $address }
open-failed = Cette page n’a pas pu être ouverte ({ $cause }) : { $address }
open-nothing = Cette ligne ne cite aucune page à ouvrir.

## Filters.
filters-title = matou · filtrer le catalogue
filters-how = Un filtre garde ceux qui le documentent ; choisi encore une fois, aussi ceux dont rien ne le dit.
filters-met = oui : { $count }
filters-others = non documenté : { $unsaid } · en partie : { $partly } · documenté autrement : { $other }
filters-silent = non documenté : { $count }
filters-next =
    .met = Entrée : garder ceux qui le documentent
    .silent = Entrée : garder aussi ceux dont rien ne le dit
    .none = Entrée : ne plus filtrer par cela
filter-documented = documenté, quoi qu’il soit dit
filter-elements = { $list }
filter-region = { $region } ({ $country })
filter-or-silent = { $wanted } (ou non documenté)
browse-filters = Filtres : { $list }
browse-filter = { $criterion } = { $filter }
browse-left-out = Laissés de côté : { $unsaid } faute de documents, { $other ->
        [one] { $other } documenté en partie ou autrement
       *[other] { $other } documentés en partie ou autrement
    }

## The welcome.
welcome-browse = Parcourir le catalogue
welcome-browse-detail =
    { $count ->
        [one] { $count } hébergeur, faits sourcés et datés
       *[other] { $count } hébergeurs, faits sourcés et datés
    }
welcome-browse-own =
    { $count ->
        [one] { $count } hébergeur, ajouté par vous
       *[other]
            { $own ->
                [one] { $count } hébergeurs, dont 1 ajouté par vous
               *[other] { $count } hébergeurs, dont { $own } ajoutés par vous
            }
    }

## The list.
browse-title = matou · le catalogue
browse-search = Chercher :
browse-hint = un nom, un service, un logiciel, un lieu, un réseau…
browse-all =
    { $count ->
        [one] { $count } hébergeur. Entrée ouvre sa fiche.
       *[other] { $count } hébergeurs. Entrée ouvre la fiche de l’un d’eux.
    }
browse-some =
    { $count ->
        [0] Aucun hébergeur sur { $all }
        [one] { $count } hébergeur sur { $all }
       *[other] { $count } hébergeurs sur { $all }
    }
browse-nothing = Aucun nom, service, logiciel, lieu, réseau ni présentation ne contient cela. Un mot plus court, ou un mot de moins, trouve davantage. Tab filtre par critère ; F8 ajoute un hébergeur que vous connaissez.
browse-documented =
    .year =
        { $count ->
            [one] { $count } critère, { $first }
           *[other] { $count } critères, { $first }
        }
    .years =
        { $count ->
            [one] { $count } critère, { $first }–{ $last }
           *[other] { $count } critères, { $first }–{ $last }
        }
    .undated =
        { $count ->
            [one] { $count } critère, sans date
           *[other] { $count } critères, sans date
        }
    .nothing = rien n’est documenté
browse-services =
    { $count ->
        [one] { $named } et 1 autre service
       *[other] { $named } et { $count } autres services
    }
browse-status =
    .paused = en pause
    .closed = a cessé son activité
    .unknown = activité à vérifier
browse-found =
    .id = Identifiant : { $text }
    .software = Logiciel : { $text }
    .service = Service : { $text }
    .also = « { $text } » : { $service }
    .place = Lieu : { $text }
    .network = Réseau : { $text }
    .summary = Présentation : { $text }

## The card.
card-title = matou · { $name }
card-known =
    { $count ->
        [one] { $count } critère documenté sur { $all }
       *[other] { $count } critères documentés sur { $all }
    }
card-years = sources de { $first } à { $last }
    .one = sources de { $first }
    .undated = sources sans date
card-place = hébergeur { $place } sur { $count }
card-silent = { $criterion } : non documenté
card-question =
    .identity-website = Quelle est l’adresse de votre site ?
    .identity-contact = Sur quelle page trouve-t-on comment vous contacter ?
    .identity-status-page = Avez-vous une page qui dit l’état des services ?
    .identity-terms = Où peut-on lire vos conditions d’utilisation ?
    .identity-status = Êtes-vous en activité en ce moment ?
    .identity-founded = Depuis quelle année existez-vous ?
    .identity-member-since = Si vous êtes membre d’un réseau, depuis quelle année ?
    .identity-summary = Comment vous présentez-vous en quelques phrases ?
    .services-offer = Quels services proposez-vous, et avec quels logiciels ?
    .work-volunteers = Combien de bénévoles font vivre vos services, s’il y en a ?
    .work-on-call-note = Si vous faites des astreintes, comment sont-elles organisées ?
    .governance-summary = Comment se prennent les décisions chez vous, en quelques phrases ?
    .support-languages = Dans quelles langues peut-on échanger avec vous ?
    .place-region = Dans quelle région votre structure est-elle installée ?
    .place-city = Dans quelle ville votre structure est-elle installée ?
    .hosting-own-hardware = Les serveurs vous appartiennent-ils ?
    .hosting-provider = Chez qui sont hébergés vos serveurs ?
    .values-networks = De quels réseaux êtes-vous membre, quelles chartes avez-vous signées ?
    .price-examples = Pouvez-vous donner quelques exemples de prix ?

## matou catalogue search
command-catalogue-search = Cherche des hébergeurs par des mots, dans les deux langues, et par ce qu’ils documentent.
    .usage = matou catalogue search [TEXTE…] [OPTIONS]
command-catalogue-search-text = Mots à trouver, tous, chacun où que ce soit : nom, service, logiciel, lieu, réseau, présentation.
    .value = TEXTE
command-catalogue-search-filter = Ne garde que les hébergeurs qui documentent ceci : un critère, ou critère=souhait (audience.accepts=association, services.offer=file_sharing_suite/Nextcloud)
    .value = FILTRE
command-catalogue-search-undocumented = Avec --filter, garde aussi les hébergeurs dont rien ne le dit.
command-catalogue-search-limit = Nombre d’hébergeurs à énumérer.
    .value = NOMBRE
command-catalogue-search-format = Forme de la réponse : text (à lire) ou json (matou.search/1, pour un programme).
    .value = FORME
search-nothing = Aucun hébergeur de ce catalogue ne répond à cela. Les mots sont cherchés dans les noms, services, logiciels, lieux, réseaux et présentations ; --filter cherche par critère.
    .filtered = Aucun hébergeur de ce catalogue ne répond à ces filtres.
    .near = Aucun hébergeur de ce catalogue ne répond à cela. Noms proches : { $near }.
