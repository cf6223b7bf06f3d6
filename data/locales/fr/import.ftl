### Reprendre ce que les hébergeurs et les cartes publient : `matou catalogue import`.

## The notes of imported claims: these sentences are said in French, whoever imports.
import-note = { $format }, fichier { $file }, clé { $key }.
    .remark = { $format }, fichier { $file }, clé { $key } : { $remark }.
import-said-idle = en pause
    .because = en pause, « { $said } »
import-said-away = inactif
    .because = inactif, « { $said } »
import-said-hint = simple indice, à confirmer
import-said-full = n’accepte pas de nouveau compte pour le moment
import-said-guessed = valeur que YunoHost propose d’office, peut-être jamais relue

## What a file was taken for.
import-fetching = Lecture de { $address }…
import-understood =
    { $left ->
        [0] { $file } : { $format }, { $what }.
        [one] { $file } : { $format }, { $what } ; 1 clé laissée de côté (aucun critère ne lui correspond).
       *[other] { $file } : { $format }, { $what } ; { $left } clés laissées de côté (aucun critère ne leur correspond).
    }
import-federation =
    { $count ->
        [0] fédération « { $name } », sans lien
        [one] fédération « { $name } », 1 lien
       *[other] fédération « { $name } », { $count } liens
    }
import-organization =
    { $count ->
        [0] organisation « { $name } », sans lien
        [one] organisation « { $name } », 1 lien
       *[other] organisation « { $name } », { $count } liens
    }
import-service = service « { $name } »
import-hoster = hébergeur « { $name } »
import-directory =
    { $count ->
        [one] annuaire de { $count } membre
       *[other] annuaire de { $count } membres
    }
import-elements =
    { $count ->
        [one] carte, { $count } élément
       *[other] carte, { $count } éléments
    }
import-catalogue =
    { $count ->
        [one] catalogue de { $count } hébergeur
       *[other] catalogue de { $count } hébergeurs
    }
import-metrics = mesures ou machine, laissées de côté : aucun critère ne leur correspond
import-nothing = rien qui puisse être repris
import-more =
    { $count ->
        [one] … et 1 autre ligne.
       *[other] … et { $count } autres lignes.
    }

## A file that cannot be used.
file-utf16 = ce fichier est écrit en UTF-16.
    .remedy = Enregistrez-le en UTF-8.
file-encoding = ce fichier n’est pas écrit en UTF-8.
    .remedy = Enregistrez-le en UTF-8.
file-binary = ce n’est pas un fichier de texte.
    .remedy = Vérifiez que c’est le bon fichier.
file-empty = ce fichier est vide.
    .remedy = Reprenez-en une copie.
file-html = c’est une page web, et non des données.
    .remedy = L’adresse a sans doute changé : demandez la nouvelle à l’hébergeur.
import-too-large = ce fichier dépasse { $most } Mio.
    .remedy = Vérifiez que c’est le bon fichier ; une longue liste peut être coupée en plusieurs.
import-other-format = ce fichier n’a pas la forme demandée avec --as.
    .remedy = Essayez sans --as : le contenu dit le format.
import-unknown-format = ce format n’est pas reconnu.
    .remedy = Dites-le avec --as si vous le connaissez ; le README énumère ceux qui sont lus.
import-empty-folder = ce dossier ne contient aucun fichier .properties, .json ou .jsonld.
    .remedy = Donnez le dossier qui les contient, ou les fichiers eux-mêmes.
import-many-files = ce dossier contient { $count } fichiers.
    .remedy = Les { $most } premiers sont lus : importez le reste à part.
import-unreadable-folder = ce dossier ne peut pas être lu.
    .remedy = Il est laissé de côté ; vérifiez ses droits.
import-deep-folder = ce dossier est au-delà de { $most } niveaux.
    .remedy = Il est laissé de côté : importez-le à part.
import-unreadable = ce fichier ne peut pas être lu.
    .remedy = Il est laissé de côté ; vérifiez ses droits et sa taille.

## What was repaired, left out or not understood.
import-encoding = ce texte n’est pas de l’UTF-8 (ligne { $line }).
    .remedy = Il est lu comme du Windows-1252 : vérifiez les accents.
import-section = « { $given } » n’est pas une ligne de ce format.
    .remedy = Les lignes entre crochets sont laissées de côté ; faites-en des commentaires avec #.
import-continued = la ligne finit par une barre oblique inverse : « { $given } ».
    .remedy = La ligne suivante ne la continue pas : écrivez tout sur une ligne.
import-repeated = cette clé a plusieurs valeurs.
    .remedy = La dernière est retenue : gardez la bonne.
import-no-equals =
    { $count ->
        [one] { $count } ligne n’a pas de signe égal (ligne { $line }).
       *[other] { $count } lignes n’ont pas de signe égal (la première : ligne { $line }).
    }
    .remedy = Écrivez clé = valeur ; le reste est laissé de côté.
import-unknown-keys =
    { $count ->
        [one] { $count } clé n’est pas connue : { $keys }.
       *[other] { $count } clés ne sont pas connues, dont { $keys }.
    }
    .remedy = Vérifiez l’orthographe ; ce qui n’est pas connu est laissé de côté.
import-placeholder = « { $given } » tient la place d’une valeur qui n’a pas été remplie.
    .remedy = Elle compte comme absente.
import-example = « { $given } » est une adresse d’exemple.
    .remedy = Elle compte comme absente ; avec --allow-example-hosts, elle est prise telle quelle.
import-email = l’adresse électronique « { $given } » est écrite ici.
    .remedy = Rien n’en est repris : un catalogue est public. Donnez plutôt une page de contact.
import-user = cette adresse de { $given } contient un nom d’utilisateur ou un mot de passe.
    .remedy = Elle compte comme absente : retirez-le, et changez le mot de passe s’il en est un.
import-address = « { $given } » n’est pas une adresse web.
    .remedy = Elle compte comme absente : écrivez une adresse qui commence par https://.
import-scheme = il manquait https:// devant l’adresse.
    .remedy = « { $given } » est retenue : vérifiez qu’elle répond.
import-fragment = l’adresse contient deux signes # : « { $given } ».
    .remedy = Elle est coupée au second.
import-future = la date { $given } est encore à venir.
    .remedy = Elle compte comme absente.
import-date = « { $given } » n’est pas une date.
    .remedy = Elle compte comme absente : écrivez AAAA-MM-JJ.
import-date-order = « { $given } » ne désigne aucun jour.
    .remedy = Seule l’année est retenue.
import-value = la valeur « { $given } » n’est pas connue.
    .remedy = Rien n’en est repris.
import-status = l’état « { $given } » n’est pas connu.
    .remedy = L’activité est notée à vérifier : demandez à l’organisation.
import-nameless = il manque le nom de l’organisation.
    .remedy = Rien n’est repris de ce fichier : un hébergeur a besoin d’un nom.
import-active-and-ended = l’organisation est dite active, et sa date de fin est passée.
    .remedy = Son état est noté comme inconnu : demandez-le-lui.
import-two-countries = le code « { $given } » et le nom du pays ne désignent pas le même.
    .remedy = Le code FR est souvent rempli d’office ; vérifiez auprès de l’hébergeur.
import-impossible = « { $given } » ne vont pas ensemble.
    .remedy = Les deux sont lus tels quels : l’un des deux est sans doute faux.
import-many-links = plus de { $most } liens.
    .remedy = Les suivants sont laissés de côté.
import-attached = aucun lien ne mène à ce service ; son adresse est celle de l’organisation de { $file }.
    .remedy = Il lui est rattaché : vérifiez.
import-orphan = aucune organisation lue ne mène au service « { $name } ».
    .remedy = Il est laissé de côté : importez avec lui le fichier de son organisation.
import-ended = le service « { $name } » a pris fin.
    .remedy = Rien n’en est repris.
import-disagree = les services de cette organisation ne disent pas la même chose.
    .remedy = Rien n’en est repris pour l’organisation entière.
import-repeated-keys =
    { $count ->
        [one] { $count } clé est répétée dans un objet : « { $given } ».
       *[other] { $count } clés sont répétées dans un objet (la première : « { $given } »).
    }
    .remedy = La dernière valeur de chacune est retenue.
file-deep = ce JSON est trop profondément imbriqué.
    .remedy = Aucun format connu ne l’est autant : vérifiez que c’est le bon fichier.
import-no-hoster = « { $given } » dit ne pas être un hébergeur.
    .remedy = Rien n’en est repris.
import-template = la fiche de « { $given } » est un modèle que personne n’a rempli.
    .remedy = Seuls le nom et le site sont repris.
import-unpublished =
    { $count ->
        [one] { $count } élément n’est pas publié.
       *[other] { $count } éléments ne sont pas publiés.
    }
    .remedy = Refus, retrait ou attente sur la carte : rien n’en est repris.
import-nameless-elements =
    { $count ->
        [one] { $count } élément n’a pas de nom.
       *[other] { $count } éléments n’ont pas de nom.
    }
    .remedy = Rien n’en est repris.
import-map-fields =
    { $count ->
        [one] { $count } champ est propre à cette carte : { $keys }.
       *[other] { $count } champs sont propres à cette carte, dont { $keys }.
    }
    .remedy = Dites avec --map ce qui correspond à un critère.
import-map-criterion = ce n’est pas un critère qu’un seul champ puisse remplir.
    .remedy = Corrigez son identifiant ; le README les liste.

## Who an imported hoster is.
import-same =
    .website = { $name } a le même site que { $other } : ce serait le même hébergeur (sinon : --same-as { $id }=).
    .name = { $name } a le même nom que { $other } : ce serait le même hébergeur (sinon : --same-as { $id }=).
import-like =
    .website = { $name } a le même site que { $other }, et reste à part dans ce fichier (pour les réunir : --yes, ou --same-as).
    .name = { $name } a le même nom que { $other }, et reste à part dans ce fichier (pour les réunir : --yes, ou --same-as).
import-same-run =
    .website = { $name } a le même site que { $other }, importé en même temps : ce serait le même hébergeur (sinon : --same-as { $id }=).
    .name = { $name } a le même nom que { $other }, importé en même temps : ce serait le même hébergeur (sinon : --same-as { $id }=).
import-like-run =
    .website = { $name } a le même site que { $other }, importé en même temps, et reste à part dans ce fichier (pour les réunir : --yes).
    .name = { $name } a le même nom que { $other }, importé en même temps, et reste à part dans ce fichier (pour les réunir : --yes).
import-several = { $name } ressemble à { $others }, et reste à part (pour choisir : --same-as { $id }=IDENTIFIANT).

## What an import would change.
import-new = { $name } ({ $id }) — nouveau dans le catalogue
import-known = { $name } ({ $id }) — déjà dans le catalogue
import-brings =
    .new = Nouveau — { $fact }
    .confirms = Confirme — { $fact }
    .replaces = Comptera désormais — { $fact } (jusqu’ici : { $other })
    .yields = Ne comptera pas, moins récent — { $fact } (compte toujours : { $other })
import-ask =
    { $hosters ->
        [one] Ajouter ces faits ({ $claims }) sur 1 hébergeur à votre propre catalogue ? [o/N]
       *[other] Ajouter ces faits ({ $claims }) sur { $hosters } hébergeurs à votre propre catalogue ? [o/N]
    }
    .yes = o oui y yes
import-done =
    { $count ->
        [one] { $count } fait est ajouté à votre propre catalogue.
       *[other] { $count } faits sont ajoutés à votre propre catalogue.
    }
import-dropped = Rien n’est ajouté.
import-no-news = Tout est déjà dans le catalogue : rien n’est ajouté.
import-title = Hébergeurs importés

failure-nothing-kept = Rien ne peut être gardé : --no-save ou --catalogue le défend.
    .hint = Retirez cette option, ou écrivez un fichier avec --output.
failure-not-asked = Rien n’est ajouté : il faudrait confirmer.
    .hint = Ajoutez --yes, écrivez un fichier avec --output, ou lancez la commande dans un terminal.
failure-nothing-imported = Aucun hébergeur n’est décrit là.
    .hint = Donnez le fichier d’une organisation avec ceux de ses services, le dossier qui les contient, ou une adresse https, dont les liens sont suivis.
