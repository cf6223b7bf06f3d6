### What is wrong with a file, with a command or with the machine; each with its remedy.

## One problem of a file: place, what, remedy.
problem-line = { $place } : { $what } { $remedy }

problem-json = ce n’est pas du JSON valable (ligne { $line }, colonne { $column }).
    .remedy = Corrigez le fichier à cet endroit : souvent une virgule, un guillemet ou une accolade de trop ou de moins.
problem-json-cut = le fichier s’arrête avant la fin (ligne { $line }, colonne { $column }).
    .remedy = Reprenez une copie entière du fichier.
problem-repeated-key = une même clé est écrite deux fois dans un objet (ligne { $line }, colonne { $column }).
    .remedy = Réunissez les deux, ou retirez celle de trop.
problem-not-an-object = un objet JSON « { "{" }…{ "}" } » était attendu ici.
    .remedy = Écrivez un objet, comme le montre le README.
problem-not-a-list = une liste JSON « […] » était attendue ici.
    .remedy = Mettez la valeur entre crochets, ou écrivez la liste qui manque.
problem-format = le format annoncé n’est pas « { $format } ».
    .remedy = Vérifiez que c’est le bon fichier ; s’il l’est, écrivez "format": "{ $format }".
over-input = cette commande lit ce fichier, et --output le remplacerait.
    .remedy = Donnez un autre nom à --output.
problem-too-many = plus de { $most } besoins.
    .remedy = Gardez les { $most } qui comptent le plus.
problem-unknown-key = la clé « { $given } » n’existe pas dans ce format.
    .remedy = Corrigez son nom, ou retirez-la.
problem-unknown-criterion = le critère « { $given } » n’existe pas.
    .remedy = Corrigez son identifiant ; le README les liste.
problem-id = l’identifiant « { $given } » ne convient pas.
    .remedy = Employez des minuscules sans accent, des chiffres et des tirets.
problem-duplicate-id = cet identifiant sert déjà à un autre hébergeur du fichier.
    .remedy = Donnez un identifiant différent à chaque hébergeur, ou réunissez les deux.
problem-word = ce mot n’est pas connu ici.
    .remedy = Employez l’un de ceux-ci : { $expected }.
problem-text = un texte non vide était attendu.
    .remedy = Écrivez un texte entre guillemets, ou retirez la clé.
problem-url = une adresse web était attendue.
    .remedy = Écrivez une adresse complète, qui commence par https:// ou http://.
problem-country = un code de pays était attendu.
    .remedy = Écrivez deux majuscules (norme ISO 3166-1), par exemple FR.
problem-language = un code de langue était attendu.
    .remedy = Écrivez deux minuscules (norme ISO 639-1), par exemple fr.
problem-count = un nombre entier, zéro ou plus, était attendu.
    .remedy = Écrivez le nombre sans guillemets ni décimales.
problem-year = une année à quatre chiffres était attendue.
    .remedy = Écrivez l’année sans guillemets, par exemple 2018.
problem-flag = true ou false était attendu.
    .remedy = Écrivez l’un des deux, sans guillemets.
problem-quantity = un nombre positif était attendu, avec au plus neuf chiffres avant le point et dix-huit après.
    .remedy = Écrivez le nombre sans guillemets, avec un point pour les décimales.
problem-object = un objet avec ces clés seulement était attendu : { $expected }.
    .remedy = Complétez ou corrigez les clés.
problem-missing = il manque « { $missing } ».
    .remedy = Ajoutez cette clé.
problem-at-least = le nombre est plus petit que { $least }.
    .remedy = Écrivez { $least } ou davantage.
problem-empty-want = ce besoin ne demande rien.
    .remedy = Nommez au moins une chose souhaitée, ou retirez le besoin.
problem-not-a-need = ce critère informe, il ne peut pas être un besoin.
    .remedy = Retirez ce besoin.
problem-threshold = le seuil doit être un nombre entier de 0 à 60.
    .remedy = Écrivez un tel nombre, ou retirez la clé : le seuil vaut alors 60.
problem-empty-claim = cette affirmation ne dit rien.
    .remedy = Remplissez « has » ou « lacks », ou dites « complete » : true.
problem-contradiction = la même chose est dite présente et absente.
    .remedy = Retirez-la de « has » ou de « lacks ».
problem-source = il manque la source, ou ce n’est pas une adresse web.
    .remedy = Écrivez l’adresse de la page qui le dit, ou bien declared (par l’hébergeur) ou local (par vous).
problem-seen = cette date n’existe pas ou s’écrit autrement.
    .remedy = Écrivez AAAA, AAAA-MM ou AAAA-MM-JJ ; sans date, retirez la clé.

## What makes no sense, though the form is right: only `catalogue check` looks for it.
problem-future = la date { $given } est encore à venir.
    .remedy = Écrivez la date que porte la source, ou retirez la clé si elle n’en porte pas.
problem-future-year = l’année { $given } est encore à venir.
    .remedy = Écrivez l’année que dit la source.
problem-no-country = le code « { $given } » ne désigne aucun pays.
    .remedy = Écrivez un code de la norme ISO 3166-1 : FR, BE, CH, CA…
problem-no-language = le code « { $given } » ne désigne aucune langue.
    .remedy = Écrivez un code de la norme ISO 639-1 : fr, en, br, oc…
problem-region = la France n’a pas de région nommée « { $given } ».
    .remedy = Employez l’un de ces noms officiels : { $expected }.
problem-paid-volunteers = { $count ->
        [one] { $count } personne serait rémunérée
       *[other] { $count } personnes seraient rémunérées
    }, alors qu’à la même date tout le travail est dit bénévole.
    .remedy = Gardez ce que dit la source ; si les deux valent à des moments différents, datez-les.
problem-nobody-paid = personne ne serait rémunéré, alors qu’à la même date du travail est dit rémunéré.
    .remedy = Gardez ce que dit la source ; si les deux valent à des moments différents, datez-les.
problem-volunteers-paid = il y aurait { $count ->
        [one] { $count } bénévole
       *[other] { $count } bénévoles
    }, alors qu’à la même date tout le travail est dit rémunéré.
    .remedy = Dites le travail « mixed » si la source parle des deux ; si les deux valent à des moments différents, datez-les.
problem-no-volunteer = il n’y aurait aucun bénévole, alors qu’à la même date du travail est dit bénévole.
    .remedy = Gardez ce que dit la source ; si les deux valent à des moments différents, datez-les.
problem-continuity = { $count ->
        [one] { $count } personne pourrait
       *[other] { $count } personnes pourraient
    } prendre le relais, alors qu’à la même date l’équipe en compte { $people }.
    .remedy = Corrigez l’un des nombres, ou datez-les s’ils valent à des moments différents.
problem-user = cette adresse web contient un nom d’utilisateur ou un mot de passe.
    .remedy = Retirez ce qui précède « @ », et changez le mot de passe s’il en est un.
problem-personal = l’adresse « { $given } » semble être celle d’une personne.
    .remedy = Retirez-la d’un fichier qui sera copié ; donnez plutôt l’adresse d’une page de contact.
problem-note-id = cette note dit un identifiant, « { $given } », au lieu d’un mot.
    .remedy = Écrivez-la comme une phrase qu’une personne lira.
problem-network = « { $given } » s’écrit « { $usual } » ailleurs dans ce fichier.
    .remedy = Écrivez partout « { $usual } ».
problem-same-name = ce nom est aussi celui d’un autre hébergeur du fichier (identifiant { $id }).
    .remedy = Réunissez les deux sous un identifiant s’il s’agit de la même structure ; sinon, ajoutez au nom ce qui les distingue.
problem-near-name = ce nom ressemble à « { $name } » (identifiant { $id }).
    .remedy = Si c’est la même structure, réunissez les deux sous un identifiant ; sinon, il n’y a rien à changer.
problem-same-website = ce site est aussi celui de « { $name } » (identifiant { $id }).
    .remedy = Réunissez les deux s’il s’agit de la même structure ; sinon, donnez à chacune la page qui parle d’elle.

## What ends a command.
failure-read = Impossible de lire { $file } : { $cause }
    .hint = Vérifiez le nom du fichier, et que vous avez le droit de le lire.
failure-read-large =
    .hint = Vérifiez que c’est le bon fichier ; une longue liste peut être coupée en plusieurs.
failure-write = Impossible d’écrire { $file } : { $cause }
    .hint = Vérifiez que le dossier existe, qu’il reste de la place et que vous avez le droit d’y écrire.
failure-input =
    { $count ->
        [one] Un problème empêche de continuer :
       *[other] { $count } problèmes empêchent de continuer :
    }
    .hint = Rien n’a été modifié. Corrigez, puis relancez la même commande.
failure-own =
    .hint = C’est votre propre catalogue, et il reste tel quel. Corrigez-le, ou déplacez { $file } pour repartir sans lui.
failure-unknown-hoster = Aucun hébergeur de ce catalogue ne s’appelle « { $given } ».
    .hint = « matou catalogue list » donne tous les noms et identifiants.
failure-unknown-hoster-near = Aucun hébergeur de ce catalogue ne s’appelle « { $given } ».
    .hint = Pensiez-vous à { $near } ?
failure-same-hoster = { $name } est nommé deux fois : il n’y a rien à mettre en regard.
    .hint = Donnez à --against un autre hébergeur ; « matou catalogue list » donne tous les noms et identifiants.
failure-closed-hoster = { $name } est documenté comme ayant cessé son activité : il n’est pas proposé.
    .hint = « matou catalogue show { $id } » montre ce qui est documenté.
failure-terminal = Le terminal ne répond pas comme attendu : { $cause }
    .hint = Lancez matou dans un terminal interactif, ou employez « matou match --needs FICHIER ».
failure-no-terminal = Le questionnaire a besoin d’un terminal interactif.
    .hint = Lancez matou sans rediriger son entrée ni sa sortie, ou employez « matou match --needs FICHIER ».
failure-warning = Avertissement : { $line }

cause-not-found = ce fichier n’existe pas.
cause-denied = l’accès est refusé.
cause-too-large = ce fichier est trop grand.
cause-directory = c’est un dossier.
cause-other = { $message }

## Sessions.
failure-unknown-session = Aucune session ne s’appelle « { $given } ».
    .hint = « matou sessions list » montre toutes les sessions ; le chemin d’un fichier convient aussi, pour la lire.
failure-unknown-session-near = Aucune session ne s’appelle « { $given } ».
    .hint = Pensiez-vous à { $near } ?
failure-ambiguous-session = { $count } sessions s’appellent « { $given } ».
    .hint = Donnez le nom d’un des fichiers : { $files }.
failure-no-folder = Cette machine ne dit pas où garder les sessions.
    .hint = Donnez sa valeur à la variable HOME, ou donnez le chemin d’un fichier.
failure-not-confirmed = Rien n’est supprimé : il faudrait confirmer que « { $name } » doit l’être.
    .hint = Ajoutez --yes, ou lancez la commande dans un terminal.
cause-no-session = ce n’est plus une session lisible.
