### The glossary. For a term: its name, `.forms` (how it may stand on a screen, separated by commas), `.text` (what it means).

## The screen.
glossary-title = matou · glossaire
glossary-how = Ce que veulent dire ces mots, ici et dans le collectif.
glossary-on-screen = Sur l’écran d’où vous venez
glossary-others = Les autres mots
glossary-all = Tous les mots
key-glossary = glossaire
    .long = expliquer les mots de cet écran
key-close-glossary = fermer
    .long = revenir à l’écran d’où l’on vient

## Guarantees, and what they ask of people.
glossary-gti = GTI (garantie de temps d’intervention)
    .forms = GTI, garantie de temps d’intervention, garanties de temps d’intervention, temps d’intervention, délai d’intervention, délais d’intervention, une intervention en
    .text = Un engagement sur le moment où quelqu’un commence à s’occuper d’une panne : en quatre heures au plus, par exemple, aux heures de bureau. Elle ne dit pas quand le service remarchera. La tenir hors des heures de bureau engage une équipe qui se relaie.
glossary-gtr = GTR (garantie de temps de rétablissement)
    .forms = GTR, garantie de temps de rétablissement, garanties de temps de rétablissement, temps de rétablissement, délai de rétablissement, délais de rétablissement
    .text = Un engagement sur le moment où le service remarche après une panne. Le groupe de travail a une réserve : une petite équipe promettrait là ce que personne ne maîtrise, car nul ne sait d’avance combien de temps demandera une panne. Une équipe qui se relaie peut tenir une GTI.
glossary-sla = SLA (accord de niveau de service)
    .forms = SLA, accord de niveau de service, accords de niveau de service, service-level agreement, taux de disponibilité
    .text = Le nom que d’autres donnent à un taux de disponibilité promis par contrat, et à ce qui est rendu s’il n’est pas tenu. Le contrat commercial de 2016 que cite le groupe de travail rendait au plus la moitié du prix du mois. matou parle plutôt d’un budget d’interruption, en jours par an.
glossary-interruption = Budget d’interruption
    .forms = budget d’interruption, budgets d’interruption, durée d’interruption, jour d’interruption, jours d’interruption, interruption, interruptions
    .text = Le temps d’arrêt qui reste vivable sur une année. Avec 3,65 jours par an, soit environ 7 heures par mois, une panne du samedi réparée le lundi y tient une fois ; avec 7,3 jours, trois fois. Plus ce budget est petit, plus il engage de monde à veiller.
glossary-on-call = Astreinte
    .forms = astreinte, astreintes
    .text = Rester joignable hors de ses heures de travail, pour intervenir si un service s’arrête. C’est du temps et du repos : la décision revient aux personnes concernées, et elles sont à protéger. Quand une panne du samedi peut attendre le lundi, personne n’a besoin d’être d’astreinte.
glossary-rota = Roulement
    .forms = roulement, roulements, roulement d’astreinte, roulements d’astreinte, tour de rôle
    .text = Un tour de rôle entre les personnes qui veillent. Pour que nul ne soit d’astreinte deux semaines de suite, ni plus d’une semaine sur quatre, il faut être au moins quatre.
glossary-continuity = Continuité
    .forms = continuité, prendre le relais, peuvent se relayer, pouvant se relayer
    .text = Ce qui permet à un service de tenir quand quelqu’un s’absente : plusieurs personnes qui savent le faire tourner, des sauvegardes, des notes partagées. Un service qui repose sur une seule personne s’arrête avec elle ; le relais la protège aussi.
glossary-status-page = Page d’état
    .forms = page d’état, pages d’état, page d’état des services
    .text = Une page qui dit si les services marchent, et ce qui se passe pendant une panne. Rester sans nouvelles blesse souvent plus que la panne elle-même.
glossary-backup = Sauvegarde
    .forms = sauvegarde, sauvegardes, sauvegarder
    .text = Une copie des données, refaite à un rythme régulier, pour les retrouver après une erreur, une panne ou un incendie. Elle protège mieux quand elle est aussi gardée dans un autre lieu.
glossary-restore = Restauration essayée
    .forms = restauration essayée, restauration, restaurations, essai de restauration, essais de restauration
    .text = Restaurer, c’est remettre en service les données d’une sauvegarde. Tant que personne ne l’a essayé, nul ne sait si la sauvegarde le permet ; ces essais prennent du temps à l’hébergeur.

## Services and software.
glossary-hoster = Hébergeur
    .forms = hébergeur, hébergeurs, hébergeuse, hébergeuses, hébergement, hébergements
    .text = Une structure ou une personne qui fait tourner des services en ligne pour d’autres et garde leurs données, sur ses propres serveurs ou sur des serveurs loués. Ce peut être une association, une coopérative, une entreprise, un collectif informel.
glossary-instance = Instance, installation
    .forms = instance, instances, installation, installations
    .text = Un logiciel mis en service à un endroit, avec ses comptes et ses réglages. Un même logiciel, Nextcloud par exemple, a beaucoup d’instances, tenues par des hébergeurs différents.
glossary-shared = Mutualisé, partagé
    .forms = mutualisé, mutualisée, mutualisés, mutualisées, partagée avec d’autres, installation partagée, installations partagées
    .text = Une installation qui sert à plusieurs structures, chacune avec ses comptes. Elle demande moins de travail et coûte souvent moins ; les réglages sont les mêmes pour tout le monde.
glossary-dedicated = Dédié
    .forms = dédié, dédiée, dédiés, dédiées
    .text = Une installation qui ne sert qu’à votre structure. Elle laisse plus de liberté de réglage, et demande plus de travail à qui s’en occupe.
glossary-managed = Infogérance
    .forms = infogérance, infogéré, infogérée, infogérés, infogérées
    .text = Confier à quelqu’un l’entretien de son serveur ou de son installation : mises à jour, surveillance, sauvegardes. Ce qui est compris change d’un hébergeur à l’autre ; mieux vaut le lui demander.
glossary-free-software = Logiciel libre
    .forms = logiciel libre, logiciels libres, libriste, libristes
    .text = Un logiciel que tout le monde a le droit d’utiliser, d’étudier, de modifier et de partager. Un autre hébergeur peut donc le faire tourner aussi : on reste libre de partir.
glossary-pad = Pad
    .forms = pad, pads
    .text = Un texte en ligne que plusieurs personnes écrivent en même temps, dans leur navigateur. Etherpad, CryptPad et HedgeDoc sont des logiciels libres qui en proposent.
glossary-migration = Migration
    .forms = migration, migrations, migration des données, migration de données, migrer
    .text = Passer d’un service à un autre avec ses données : fichiers, courriels, agendas, comptes. Il faut du temps, un ordre à suivre, et souvent l’aide de quelqu’un.

## Law and documents.
glossary-gdpr = RGPD (règlement général sur la protection des données)
    .forms = RGPD, GDPR, règlement général sur la protection des données
    .text = Le règlement européen qui protège les données personnelles, appliqué depuis mai 2018. Il donne des droits à chaque personne, dont ceux de consulter, corriger et faire effacer ses données, et des devoirs à qui les traite : votre structure comme son hébergeur.
glossary-dpa = Accord sur le traitement des données
    .forms = accord sur le traitement des données, accord de traitement des données, accord RGPD, accord RGPD sur les données, accord de sous-traitance, DPA
    .text = Le contrat que le RGPD demande (article 28) entre votre structure et qui traite des données personnelles pour elle. Il dit quelles données, pour quoi, combien de temps, et comment elles sont protégées. En anglais : DPA, « data processing agreement ».
glossary-processor = Sous-traitance (au sens du RGPD)
    .forms = sous-traitance, sous-traitant, sous-traitants, sous-traitante, sous-traitantes
    .text = Traiter des données personnelles pour le compte de quelqu’un d’autre, sur ses instructions : c’est en général ce que fait un hébergeur pour une association. Votre structure, qui décide à quoi servent ces données, en reste responsable.
glossary-reversibility = Réversibilité
    .forms = réversibilité, réversible, réversibles, conditions de départ, conditions de départ avec ses données
    .text = Pouvoir partir avec ses données, dans des formats que d’autres savent lire, en sachant d’avance comment, dans quel délai et à quel prix. Qui peut partir peut aussi choisir de rester.
glossary-procurement = Commande publique
    .forms = commande publique, marché public, marchés publics
    .text = Les achats des collectivités et des établissements publics, qui suivent des règles communes : dire le besoin, traiter les candidatures à égalité, garder les pièces. Réunir ces pièces prend du temps à un petit hébergeur.

## Networks and forms of organisation.
glossary-chatons = CHATONS
    .forms = CHATONS, chaton, Collectif des Hébergeurs Alternatifs Transparents Ouverts Neutres et Solidaires
    .text = Le Collectif des Hébergeurs Alternatifs, Transparents, Ouverts, Neutres et Solidaires, né en 2016 à l’initiative de Framasoft. Ses membres suivent une charte, qui demande des logiciels libres et refuse les régies publicitaires. matou vient des échanges de son groupe de travail MATOU.
glossary-emancipasso = Émancip’Asso
    .forms = Émancip’Asso, Emancipasso
    .text = Un projet coordonné par Framasoft et Animafac pour que les associations trouvent qui peut les accompagner vers un numérique libre. Il comprend une formation pour les hébergeurs : l’avoir suivie est une expérience à raconter, pas une étiquette.
glossary-librehosters = Librehosters
    .forms = Librehosters, Librehoster
    .text = Un réseau de coopération et de solidarité, né en 2018, entre hébergeurs qui s’appuient sur des logiciels libres et préfèrent beaucoup de petits lieux à quelques grands. Il réunit des hébergeurs au-delà de la francophonie.
glossary-ffdn = FFDN (Fédération FDN)
    .forms = FFDN, Fédération FDN
    .text = La fédération des fournisseurs d’accès à internet associatifs, née en 2011. Ses membres partagent le bénévolat, la solidarité, un fonctionnement démocratique et la défense de la neutralité du Net : transporter toutes les données de la même façon.
glossary-ess = ESS (économie sociale et solidaire)
    .forms = ESS, économie sociale et solidaire
    .text = Associations, coopératives, mutuelles, fondations et entreprises dont le but n’est pas le seul partage de bénéfices, et dont la gouvernance se veut démocratique. En France, une loi de 2014 dit qui en fait partie.
glossary-scic = SCIC (société coopérative d’intérêt collectif)
    .forms = SCIC, SCICs, société coopérative d’intérêt collectif, sociétés coopératives d’intérêt collectif
    .text = Une coopérative qui réunit au moins trois sortes de membres, dont les personnes qui y travaillent et celles à qui elle rend service ; bénévoles et collectivités peuvent en être. Chaque membre y a une voix, quelle que soit sa part du capital.
glossary-scop = SCOP (société coopérative et participative)
    .forms = SCOP, SCOPs, société coopérative et participative, sociétés coopératives et participatives
    .text = Une entreprise dont les personnes qui y travaillent détiennent la majorité du capital et des voix, et élisent la direction. Chaque membre y a une voix, quelle que soit sa part du capital.
glossary-governance = Gouvernance, gouvernance horizontale
    .forms = gouvernance, gouvernance horizontale, gouvernance partagée, fonctionnement horizontal, de façon horizontale
    .text = La façon dont une structure prend ses décisions, et qui y prend part. Elle est horizontale quand les personnes concernées décident ensemble, sans hiérarchie : qui fera les astreintes décide s’il y en aura.
glossary-amap = Amap, l’esprit d’une Amap
    .forms = AMAP, AMAPs, association pour le maintien d’une agriculture paysanne
    .text = Dans une association pour le maintien d’une agriculture paysanne, des gens soutiennent ensemble une ferme voisine, sans attendre d’elle tous les produits toute l’année. Le groupe de travail tient à cet esprit : la proximité, l’entraide, et le souci de qui fait le travail.
glossary-pay-what-you-can = Prix libre
    .forms = prix libre
    .text = Chaque personne ou structure choisit ce qu’elle donne, selon ses moyens et ce que le service lui apporte. Libre ne veut pas dire nul : le service a un coût, et c’est tout le monde ensemble qui le porte.

## The words of matou.
glossary-importance = Indispensable, important, souhaitable, indifférent
    .forms = indispensable, indispensables, important, importants, importante, importantes, souhaitable, souhaitables, indifférent, indifférents
    .text = Ce que vaut pour vous un besoin. Indispensable, il devient une condition et peut écarter un hébergeur. Important, il pèse 3 points ; souhaitable, il en pèse 1. Indifférent, il ne compte pas.
glossary-condition = Condition, relâcher une condition
    .forms = condition, conditions, relâcher une condition, relâcher cette condition, condition en moins
    .text = Un besoin indispensable. Un hébergeur documenté comme ne le remplissant pas est écarté ; un hébergeur qui n’en dit rien reste, à confirmer. Relâcher une condition, c’est la rendre seulement importante : matou dit qui cela ramènerait.
glossary-points = Points assurés, ouverts, perdus
    .forms = points sur, point sur, points assurés, point assuré, points ouverts, point ouvert, points perdus, point perdu, points à compter
    .text = Un souhait important apporte jusqu’à 3 points, un souhait souhaitable jusqu’à 1. Ils sont assurés quand un fait le dit, perdus quand un fait dit le contraire, ouverts quand rien ne le dit encore. Ils mesurent un accord avec vos besoins, jamais la valeur d’un hébergeur.
glossary-undocumented = Non documenté, à confirmer
    .forms = non documenté, non documentée, non documentés, non documentées, pas documenté, pas documentée, à confirmer, faute de documents
    .text = Non documenté : le catalogue n’en sait rien. Ce n’est jamais un non, mais une question à poser à l’hébergeur. Un fait sans date, ou vieux de plus de trois ans, est lui aussi à confirmer.
