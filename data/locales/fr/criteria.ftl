### Sentences about criteria: names, needs, documented facts, questions to hosters.
### One message per criterion of the contract, "." and "_" written "-".

## identity

identity-website = Site web

identity-contact = Page de contact

identity-status-page = Page d’état des services

identity-terms = Conditions d’utilisation

identity-status = Situation actuelle
    .fact =
        { $value ->
            [active] En activité
            [paused] En pause
            [closed] A cessé son activité
           *[unknown] Activité à vérifier
        }

identity-founded = Année de création
    .fact = Existe depuis { $year }

identity-member-since = Entrée dans un réseau
    .fact = Membre du réseau { $network } depuis { $year }

identity-summary = Présentation

## audience

audience-accepts = Publics accueillis
    .want = un hébergeur qui accueille { $list }
    .ask = Accueillez-vous { $list } ?
    .why = Un service qu’on ne peut pas utiliser ne convient pas : mieux vaut savoir d’abord qui est accueilli.
    .has = Accueille { $list }
    .lacks = N’accueille pas ces publics : { $list }

audience-access = Façon d’accéder aux services
    .want = un accès { $list }
    .ask = Comment accède-t-on à vos services : sans compte, avec un compte gratuit, par adhésion, par abonnement ?
    .why = Adhérer, s’abonner ou essayer sans compte : tout le monde ne peut pas faire la même démarche.
    .has = Accès { $list }
    .lacks = Accès non proposé : { $list }

audience-capacity = Place pour de nouvelles personnes
    .want = un hébergeur qui a de la place en ce moment
    .ask = Avez-vous en ce moment de la place pour de nouvelles personnes ou structures ?
    .why = Certains hébergeurs limitent leur taille pour tenir dans la durée : autant le savoir avant d’écrire.
    .fact =
        { $value ->
            [open] Accueille de nouvelles personnes
            [limited] Accueille de nouvelles personnes, en nombre limité
           *[closed] N’accueille pas de nouvelles personnes actuellement
        }

## services

services-offer = Services proposés
    .want =
        { $named ->
            [yes] { $service } avec { $software }
           *[no] { $service }
        }
    .has =
        { $named ->
            [yes] Propose ce service : { $service }, avec { $software }
           *[no] Propose ce service : { $service }
        }
    .other = Propose ce service avec un autre logiciel : { $service }, avec { $software } et non { $asked }
    .unsaid = Propose ce service : { $service }, sans dire si c’est avec { $asked }
    .lacks = Ne propose pas ce service : { $service }
    .ask =
        { $named ->
            [yes] Proposez-vous ce service : { $service }, avec { $software } ?
           *[no] Proposez-vous ce service : { $service } ?
        }
    .why = C’est le besoin de départ, et un hébergeur n’affiche pas toujours tout ce qu’il peut ouvrir.

services-dedicated = Installation partagée ou dédiée
    .want = une installation { $list }
    .ask = Proposez-vous une installation { $list } ?
    .why = Partager une installation demande moins de travail ; en dédier une laisse plus de liberté de réglage.
    .has = Installation possible : { $list }
    .lacks = Installation non proposée : { $list }

## work

work-on-call-note = Précisions sur l’astreinte

work-arrangement = Travail bénévole ou rémunéré
    .want =
        { $value ->
            [at_least_one_paid] au moins une personne dont le travail est rémunéré
           *[volunteers] des services tenus par des bénévoles
        }
    .ask = Qui tient vos services : des bénévoles, des personnes rémunérées, ou les unes avec les autres ?
    .why = Rendre visible qui fait le travail et à quel titre aide à s’accorder sur ce qu’on peut espérer.
    .fact =
        { $value ->
            [volunteer] Services tenus par des bénévoles
            [mixed] Services tenus par des bénévoles et des personnes rémunérées
           *[paid] Services tenus par des personnes rémunérées
        }

work-paid-people = Personnes rémunérées
    .want =
        { $count ->
            [one] au moins une personne rémunérée
           *[other] au moins { $count } personnes rémunérées
        }
    .ask = Combien de personnes sont rémunérées pour faire vivre vos services, s’il y en a ?
    .why = Du temps rémunéré permet de suivre un grand nombre de comptes sans épuiser personne.
    .fact =
        { $count ->
            [0] Aucune personne rémunérée
            [one] Une personne rémunérée
           *[other] { $count } personnes rémunérées
        }

work-volunteers = Bénévoles
    .fact =
        { $count ->
            [0] Aucune personne bénévole
            [one] Une personne bénévole
           *[other] { $count } bénévoles
        }

work-continuity = Personnes pouvant prendre le relais
    .want =
        { $count ->
            [one] au moins une personne qui sait faire tourner les services
           *[other] au moins { $count } personnes pouvant prendre le relais
        }
    .ask = Combien de personnes, chez vous, savent faire tourner les services si l’une d’elles s’absente ?
    .why = Un service qui repose sur une seule personne s’arrête avec elle ; le relais protège aussi cette personne.
    .fact =
        { $count ->
            [0] Personne n’est en mesure de prendre le relais
            [one] Repose sur une seule personne
           *[other] { $count } personnes savent faire tourner les services
        }

work-on-call = Astreinte
    .want =
        { $value ->
            [rota] des personnes qui se relaient pour les astreintes
           *[informal] une veille hors des heures de bureau, quand c’est possible
        }
    .ask = Que se passe-t-il hors des heures de bureau : pas d’astreinte, une veille informelle, ou un roulement ?
    .why = Couvrir soirs et week-ends engage des vies : sans épuiser personne, il faut se relayer à 4 au moins.
    .fact =
        { $value ->
            [none] Personne n’est d’astreinte
            [informal] Quelqu’un veille hors des heures de bureau quand c’est possible, sans roulement
           *[rota] Des personnes se relaient pour les astreintes
        }

work-on-call-protection = Protection des personnes d’astreinte
    .want = des astreintes protégées ({ $list })
    .ask = Si vous faites des astreintes, avez-vous prévu cette protection : { $list } ?
    .why = Qui demande une astreinte demande le temps et le repos de quelqu’un ; les protéger engage l’hébergeur.
    .has = Protection des personnes d’astreinte : { $list }
    .lacks = Protection non prévue pour les personnes d’astreinte : { $list }

## governance

governance-summary = Gouvernance en quelques mots

governance-form = Façon de décider
    .want = une façon de décider ({ $list })
    .ask = Comment prenez-vous vos décisions : de façon horizontale, en assemblée, par un conseil élu, autrement ?
    .why = Les choix qui pèsent, comme l’astreinte, gagnent à être faits par les personnes qu’ils engagent.
    .fact =
        { $value ->
            [horizontal] Les décisions se prennent de façon horizontale
            [member_assembly] L’assemblée des membres décide
            [employee_owned] Appartient aux personnes qui y travaillent
            [elected_board] Un conseil élu décide
            [sole_owner] Une seule personne décide
           *[other] S’organise autrement pour décider
        }

governance-user-voice = Place dans les décisions
    .want = une place dans les décisions ({ $list })
    .ask = Quelle place ont, dans vos décisions, les personnes qui utilisent vos services : vote, consultation, autre ?
    .why = Prendre part aux décisions fait d’un service un bien commun plutôt qu’un produit.
    .fact =
        { $value ->
            [members_vote] Les personnes qui utilisent les services peuvent voter comme membres
            [consulted] Les personnes qui utilisent les services sont consultées
           *[none] Pas de place prévue dans les décisions pour qui utilise les services
        }

governance-legal-form = Forme juridique
    .want = une forme juridique ({ $list })
    .ask = Quelle est votre forme juridique : association, coopérative, entreprise, collectif informel, autre ?
    .why = Elle dit à qui appartient la structure, et parfois avec qui l’on a le droit de conventionner.
    .fact =
        { $value ->
            [association] C’est une association
            [cooperative] C’est une coopérative
            [company] C’est une entreprise
            [micro_enterprise] C’est une micro-entreprise
            [individual] C’est une personne, en son nom propre
            [informal] C’est un collectif informel
            [public_body] C’est un organisme public
            [union] C’est un syndicat
           *[other] A une autre forme juridique
        }

## support

support-contact-hours = Horaires de contact
    .want =
        { $value ->
            [office_hours] un contact aux heures de bureau
           *[extended] un contact le soir et le week-end aussi
        }
    .ask = À quels moments peut-on vous joindre : aux heures de bureau, plus largement, ou selon vos disponibilités ?
    .why = C’est la première demande des organisations ; aller au-delà des heures de bureau suppose de se relayer.
    .fact =
        { $value ->
            [office_hours] Joignable aux heures de bureau
            [extended] Joignable au-delà des heures de bureau, le soir ou le week-end
           *[best_effort] Joignable quand quelqu’un est disponible, sans horaires fixes
        }

support-channels = Moyens de contact
    .want = des moyens de contact ({ $list })
    .ask = Peut-on vous joindre de cette façon : { $list } ?
    .why = Tout le monde n’est pas à l’aise par écrit ou au téléphone ; chaque moyen ouvert demande une présence.
    .has = Moyens de contact : { $list }
    .lacks = Moyens de contact non proposés : { $list }

support-languages = Langues parlées
    .want = des échanges en { $list }
    .ask = Peut-on échanger avec vous en { $list } ?
    .why = Expliquer un souci est plus simple dans une langue que l’on parle bien.
    .has = On peut échanger en { $list }
    .lacks = Pas d’échange possible en { $list }

support-incident-news = Nouvelles en cas de panne
    .want = des nouvelles en cas de panne ({ $list })
    .ask = En cas de panne, donnez-vous des nouvelles de cette façon : { $list } ?
    .why = Le silence pendant une panne fait plus de mal que la panne ; un mot suffit souvent à patienter.
    .has = Donne des nouvelles en cas de panne : { $list }
    .lacks = Ne donne pas de nouvelles ainsi en cas de panne : { $list }

## commitment

commitment-interruption = Interruptions annoncées sur une année
    .want =
        { $count ->
            [one] au plus { $days } jour d’interruption par an
           *[other] au plus { $days } jours d’interruption par an
        }
    .ask = Annoncez-vous un nombre de jours d’interruption par an à ne pas dépasser, ou préférez-vous ne pas en fixer ?
    .why = Dire ce qui reste vivable sur une année ; plus ce nombre est petit, plus il engage de monde à veiller.
    .fact =
        { $value ->
            [none] Ne s’engage pas sur une durée d’interruption
           *[days] { $count ->
                [one] S’engage à ne pas dépasser { $days } jour d’interruption par an
               *[other] S’engage à ne pas dépasser { $days } jours d’interruption par an
            }
        }

commitment-intervention = Délai d’intervention (GTI)
    .want =
        { $count ->
            [one] une intervention en { $hours } heure au plus
           *[other] une intervention en { $hours } heures au plus
        }, { $window ->
            [office_hours] aux heures de bureau
            [every_day] tous les jours
           *[around_the_clock] jour et nuit
        }
    .ask = Annoncez-vous un délai pour commencer à intervenir après une panne et, si oui, à quelles heures ?
    .why = GTI : savoir quand quelqu’un s’y met. La tenir hors des heures de bureau engage une équipe qui se relaie.
    .fact =
        { $value ->
            [none] Ne s’engage pas sur un délai d’intervention
           *[promise] { $count ->
                [one] S’engage à ce que quelqu’un commence à intervenir en { $hours } heure au plus
               *[other] S’engage à ce que quelqu’un commence à intervenir en { $hours } heures au plus
            }, { $window ->
                [office_hours] aux heures de bureau
                [every_day] tous les jours
               *[around_the_clock] jour et nuit
            }
        }

commitment-recovery = Délai de rétablissement (GTR)
    .want =
        { $count ->
            [one] un service rétabli en { $hours } heure au plus
           *[other] un service rétabli en { $hours } heures au plus
        }, { $window ->
            [office_hours] aux heures de bureau
            [every_day] tous les jours
           *[around_the_clock] jour et nuit
        }
    .ask = Annoncez-vous un délai de rétablissement après une panne, ou préférez-vous ne pas en promettre ?
    .why = GTR : quand cela remarche. Réserve du groupe : une petite équipe promettrait ce que personne ne maîtrise.
    .fact =
        { $value ->
            [none] Ne s’engage pas sur un délai de rétablissement
           *[promise] { $count ->
                [one] S’engage à ce que le service remarche en { $hours } heure au plus
               *[other] S’engage à ce que le service remarche en { $hours } heures au plus
            }, { $window ->
                [office_hours] aux heures de bureau
                [every_day] tous les jours
               *[around_the_clock] jour et nuit
            }
        }

commitment-compensation = Geste après une longue panne
    .want = { $list } après une longue panne
    .ask = Après une longue panne, prévoyez-vous un geste, par exemple prolonger l’abonnement du temps perdu ?
    .why = Du temps d’abonnement rendu peut suffire à reconnaître la gêne ; promettre ce geste engage l’hébergeur.
    .fact =
        { $value ->
            [none] Ne prévoit pas de dédommagement après une panne
            [subscription_extension] Prolonge l’abonnement du temps perdu après une panne
           *[credit] Accorde un avoir après une panne
        }

commitment-backups = Sauvegardes
    .want =
        { $frequency ->
            [daily] une sauvegarde par jour
            [weekly] une sauvegarde par semaine
            [other] une sauvegarde à un autre rythme
            [none] une sauvegarde sans rythme fixé
           *[unsaid] une sauvegarde
        }{ $off_site ->
            [yes] {" "}copiée ailleurs
            [no] {" "}sans copie ailleurs
           *[unsaid] {""}
        }{ $restore_tested ->
            [yes] { $off_site ->
                [unsaid] {" "}dont la restauration est essayée
               *[yes] , restauration essayée
            }
            [no] { $off_site ->
                [unsaid] {" "}sans essai de restauration
               *[yes] , sans essai de restauration
            }
           *[unsaid] {""}
        }
    .ask = À quel rythme sauvegardez-vous, une copie est-elle gardée ailleurs, et avez-vous essayé de la restaurer ?
    .why = Une sauvegarde gardée ailleurs et déjà restaurée évite de tout perdre ; ces essais prennent du temps.
    .fact =
        { $frequency ->
            [daily] Sauvegardes chaque jour
            [weekly] Sauvegardes chaque semaine
            [other] Sauvegardes à un autre rythme
            [none] Aucune sauvegarde régulière
           *[unsaid] Sauvegardes
        }{ $off_site ->
            [yes] { $frequency ->
                [none] , copie dans un autre lieu
               *[unsaid] {" "}avec copie dans un autre lieu
            }
            [no] { $frequency ->
                [none] , pas de copie dans un autre lieu
               *[unsaid] {" "}sans copie dans un autre lieu
            }
           *[unsaid] {""}
        }{ $restore_tested ->
            [yes] { $frequency ->
                [none] , essais de restauration
               *[unsaid] { $off_site ->
                    [yes] {" "}et essais de restauration
                    [no] , avec essais de restauration
                   *[unsaid] {" "}avec essais de restauration
                }
            }
            [no] { $frequency ->
                [none] , pas d’essais de restauration
               *[unsaid] { $off_site ->
                    [yes] , sans essais de restauration
                    [no] {" "}ni essais de restauration
                   *[unsaid] {" "}sans essais de restauration
                }
            }
           *[unsaid] { $off_site ->
                [unsaid] { $frequency ->
                    [unsaid] {" "}annoncées, sans précision
                   *[daily] {""}
                }
               *[yes] {""}
            }
        }

commitment-documents = Documents fournis
    .want = des documents ({ $list })
    .ask = Pouvez-vous fournir ce qui suit : { $list } ?
    .why = Certaines structures doivent les avoir ou en répondre devant leur conseil ; les rédiger prend du temps.
    .has = Documents fournis : { $list }
    .lacks = Documents non fournis : { $list }

## qualification

qualification-evidence = Qualifications et expérience
    .want = de l’expérience à montrer ({ $list })
    .ask = Que pouvez-vous nous dire de votre expérience à ce sujet : { $list } ?
    .why = Une expérience racontée donne confiance, sans étiquette ; elle s’acquiert aussi en contribuant.
    .has = Qualifications et expérience : { $list }
    .lacks = Sans ces qualifications ou expériences : { $list }

## accompaniment

accompaniment-offer = Accompagnement proposé
    .want = un accompagnement ({ $list })
    .ask = Proposez-vous cet accompagnement : { $list } ?
    .why = C’est souvent ce qui manque le plus en quittant les grandes plateformes ; accompagner est un vrai travail.
    .has = Accompagnement proposé : { $list }
    .lacks = Accompagnement non proposé : { $list }

## place

place-country = Pays
    .want = un hébergeur de ce pays ({ $list })
    .ask = Dans quel pays votre structure est-elle installée ?
    .why = Le pays dit quelles lois s’appliquent à la structure et si l’on peut se rencontrer.
    .fact = Installé dans ce pays : { $label }

place-data-country = Pays où sont les données
    .want = des données gardées à cet endroit ({ $list })
    .ask = Dans quel pays gardez-vous les données qui vous sont confiées ?
    .why = Le lieu des données décide du droit qui les protège ; certaines structures ont une obligation à ce sujet.
    .fact = Données gardées dans ce pays : { $label }

place-region = Région
    .want = un hébergeur proche, en région { $region } ({ $country })
    .ask = Dans quelle région votre structure est-elle installée : { $region }, ou une autre ?
    .why = La proximité permet de se rencontrer et de s’entraider, comme dans une Amap.
    .fact = Installé dans cette région : { $region }

place-city = Ville

## hosting

hosting-provider = Fournisseur d’infrastructure

hosting-own-hardware = Serveurs en propre
    .fact =
        { $value ->
            [yes] Utilise ses propres serveurs
           *[no] N’utilise pas ses propres serveurs
        }

## values

values-networks = Réseaux et chartes
    .want = l’appartenance à un réseau ({ $list })
    .ask = Êtes-vous membre d’un réseau ou signataire d’une charte : { $list } ?
    .why = Une charte commune dit les valeurs partagées, et un réseau d’entraide ne laisse personne sans relais.
    .has = Réseaux et chartes : { $list }
    .lacks = N’est pas membre de : { $list }

values-energy = Énergie et matériel
    .want = un souci des ressources ({ $list })
    .ask = Où en êtes-vous pour l’énergie et le matériel : { $list } ?
    .why = Le numérique use des ressources : savoir ce qui est fait, même modestement, aide à choisir ensemble.
    .has = Énergie et matériel : { $list }
    .lacks = Énergie et matériel, non pratiqué : { $list }

## price

price-examples = Exemples de prix

price-model = Modèle économique
    .want = un modèle économique ({ $list })
    .ask = Quel est votre modèle économique : { $list }, ou autre chose ?
    .why = Don, adhésion, abonnement ou prix libre : savoir comment le travail est soutenu aide à prévoir sa part.
    .has = Modèle économique : { $list }
    .lacks = Modèle économique non proposé : { $list }

price-yearly = Prix sur une année
    .want =
        { $count ->
            [one] au plus { $eur } € par an pour { $accounts } compte
           *[other] au plus { $eur } € par an pour { $accounts } comptes
        }
    .ask = Combien faut-il prévoir par an, selon le nombre de comptes ?
    .why = Une structure prépare un budget ; un ordre de grandeur suffit pour commencer à en parler.
    .fact =
        { $count ->
            [one] { $eur } € par an pour { $accounts } compte
           *[other] { $eur } € par an pour { $accounts } comptes
        }

## families

family-identity = Identité
family-audience = Publics et accès
family-services = Services
family-work = Travail et organisation
family-governance = Gouvernance
family-support = Contact et soutien
family-commitment = Engagements
family-qualification = Qualifications et expérience
family-accompaniment = Accompagnement
family-place = Lieu
family-hosting = Serveurs
family-values = Valeurs
family-price = Prix et modèle économique
