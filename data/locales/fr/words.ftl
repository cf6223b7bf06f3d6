### Labels of enumerated values, one message per criterion, one attribute per value.

## identity

identity-status-words =
    .active = en activité
    .paused = en pause
    .closed = activité terminée
    .unknown = à vérifier

## audience

audience-accepts-words =
    .individual = les particuliers
    .informal = les collectifs informels
    .association = les associations
    .cooperative_ess = les coopératives et entreprises de l’ESS
    .company = les entreprises
    .public_body = les collectivités et organismes publics
    .school = les écoles
    .union = les syndicats

audience-access-words =
    .open = sans compte
    .free_account = avec un compte gratuit
    .members = par adhésion
    .customers = par abonnement

audience-capacity-words =
    .open = de la place
    .limited = places limitées
    .closed = pas de place actuellement

## services

services-dedicated-words =
    .shared = partagée avec d’autres
    .dedicated = dédiée à une seule structure

services-offer-words =
    .email = adresses et boîtes courriel
    .mailing_list = listes de discussion
    .newsletter = lettres d’information
    .website = hébergement de site web
    .cms = site web prêt à remplir (CMS)
    .domain_name = nom de domaine
    .dns = serveurs de noms (DNS)
    .vps = serveur virtuel (VPS)
    .backup = espace de sauvegarde
    .file_sharing_suite = suite de partage de fichiers
    .file_transfer = envoi de gros fichiers
    .image_sharing = partage d’images
    .collaborative_text = textes à plusieurs (pads)
    .spreadsheet = tableur à plusieurs
    .form = formulaires en ligne
    .poll_date = choix de dates à plusieurs
    .kanban = tableaux de tâches (kanban)
    .project_management = gestion de projets
    .calendar_contacts = agendas et contacts partagés
    .chat = messagerie instantanée
    .video_conference = visioconférence
    .audio_conference = audioconférence
    .forum = forum de discussion
    .social_network = réseau social
    .microblog = microblog (fédivers)
    .video_hosting = hébergement de vidéos
    .podcast = balados et radio (podcasts)
    .code_forge = forge de code (Git)
    .url_shortener = raccourcisseur d’adresses web
    .paste = partage d’extraits de texte
    .wiki = wiki
    .mind_map = cartes mentales
    .whiteboard = tableau blanc partagé
    .password_manager = gestionnaire de mots de passe
    .search_engine = moteur de recherche
    .rss_reader = lecteur de flux RSS
    .events = annonces d’évènements
    .accounting_erp = comptabilité et gestion (ERP)
    .crm_membership = suivi des adhésions et contacts
    .learning_platform = plateforme de formation
    .survey = enquêtes et questionnaires
    .map = cartes géographiques
    .translation = traduction
    .vpn = réseau privé virtuel (VPN)
    .internet_access = accès à internet
    .sso = connexion unique (SSO)
    .library = gestion de bibliothèque
    .other = autre service

services-offer-search =
    .email = mail, e-mail, mél, courriel, courrier électronique, messagerie, boîte aux lettres, webmail, adresse à son nom, Gmail, Outlook, Hotmail, Exchange, Roundcube, Zimbra, SOGo, Thunderbird
    .mailing_list = liste de diffusion, mailing list, groupe de discussion, liste mail, Google Groups, Yahoo Groupes, Sympa, Mailman, Framaliste
    .newsletter = infolettre, lettre d’info, newsletter, bulletin, envoi en nombre, Mailchimp, Brevo, Sendinblue, phpList, Listmonk, Mailtrain
    .website = site internet, site web, page web, hébergement web, PHP, site vitrine, site statique, OVH, Wix
    .cms = blog, blogue, site clé en main, WordPress, SPIP, Drupal, Joomla, Ghost, Wix, Squarespace, Webflow, Blogger, PluXml, YesWiki
    .domain_name = nom de domaine, adresse du site, registrar, bureau d’enregistrement, .org, .fr, Gandi, OVH
    .dns = DNS, zone, résolveur, serveur de noms, Cloudflare, PowerDNS, BIND
    .vps = machine virtuelle, serveur privé, serveur dédié, VM, cloud, nuage, infogérance, AWS, Azure, OVH, Proxmox, YunoHost
    .backup = sauvegarde, copie de secours, archivage, restauration, stockage distant, Borg, Restic, Duplicati, Time Machine, iCloud
    .file_sharing_suite = drive, cloud, nuage, fichiers, dossiers partagés, partage de documents, stockage en ligne, agenda partagé, bureautique, Google Drive, Google Workspace, Dropbox, OneDrive, SharePoint, Microsoft 365, Office 365, iCloud, Nextcloud, ownCloud, Seafile, Cozy
    .file_transfer = gros fichiers, envoyer un fichier, pièce jointe trop lourde, transfert, WeTransfer, Smash, Firefox Send, Lufi, Send, Framadrop
    .image_sharing = photos, images, album, galerie, Google Photos, Flickr, Imgur, Pinterest, Instagram, Lutim, Piwigo, Immich
    .collaborative_text = pad, traitement de texte, rédaction collective, écrire à plusieurs, prise de notes, compte rendu, document partagé, Word, Google Docs, Notion, Etherpad, Framapad, OnlyOffice, Collabora, LibreOffice, CryptPad, HedgeDoc, CodiMD
    .spreadsheet = tableur, feuille de calcul, tableau, Excel, Google Sheets, Ethercalc, Framacalc, OnlyOffice, Collabora, CryptPad, Grist, Airtable, Baserow
    .form = formulaire, inscription, collecte de réponses, Google Forms, Typeform, Framaforms, Yakforms, Nextcloud Forms, Liberaforms
    .poll_date = sondage de dates, trouver une date, réunion, rendez-vous, vote, Doodle, Framadate, OpenSondage, Rallly
    .kanban = tâches, à faire, tableau de bord, organisation, Trello, Wekan, Kanboard, Nextcloud Deck, Framaboard, Planka
    .project_management = projet, suivi de tâches, tickets, diagramme de Gantt, temps passé, Asana, Jira, Monday, Basecamp, Redmine, OpenProject, Taiga, Tuleap, Phabricator
    .calendar_contacts = agenda, calendrier, carnet d’adresses, contacts, planning, synchronisation téléphone, CalDAV, CardDAV, Google Agenda, Outlook, iCloud, Nextcloud, Radicale, Framagenda
    .chat = tchat, chat, discussion d’équipe, messages, groupe, salon, Slack, WhatsApp, Messenger, Teams, Discord, Telegram, Signal, Mattermost, Framateam, Matrix, Element, Rocket.Chat, Zulip, XMPP
    .video_conference = visio, réunion à distance, webinaire, appel vidéo, Zoom, Teams, Google Meet, Skype, Jitsi, Framatalk, BigBlueButton, Galène, Nextcloud Talk
    .audio_conference = appel de groupe, réunion vocale, conférence téléphonique, audio, salon vocal, TeamSpeak, Discord, Mumble
    .forum = forum, débats, communauté, questions et réponses, groupe Facebook, Discourse, Flarum, phpBB, Agorakit, Loomio
    .social_network = réseau social, groupe, page, Facebook, Instagram, LinkedIn, Elgg, HumHub, Friendica, Diaspora, Hubzilla, Framasphère, fédivers
    .microblog = Mastodon, Twitter, X, Bluesky, Threads, fédivers, pouets, messages courts, Pleroma, Misskey, Framapiaf, ActivityPub
    .video_hosting = vidéos, chaîne, diffusion en direct, film, YouTube, Vimeo, Dailymotion, Twitch, PeerTube, MediaSPIP, Framatube
    .podcast = balado, podcast, émission, radio, son, diffusion audio, Spotify, SoundCloud, Castopod, Funkwhale, Icecast
    .code_forge = code source, dépôt, développement, logiciel, Git, GitHub, Bitbucket, GitLab, Gitea, Forgejo, Framagit
    .url_shortener = lien court, raccourcir un lien, adresse courte, bit.ly, TinyURL, Lstu, YOURLS, Framalink, Polr
    .paste = coller du texte, extrait, bout de code, note chiffrée, Pastebin, PrivateBin, Framabin, Gist
    .wiki = documentation, base de connaissances, encyclopédie, site collaboratif, Confluence, Notion, MediaWiki, DokuWiki, BookStack, YesWiki, XWiki, Wiki.js
    .mind_map = carte heuristique, mindmap, schéma d’idées, remue-méninges, XMind, MindMeister, Framindmap, Wisemapping, Mindmaps
    .whiteboard = tableau blanc, dessin à plusieurs, post-it, remue-méninges, atelier, Miro, Mural, Klaxoon, Jamboard, Excalidraw, Draw.io, Scrumblr, Framemo
    .password_manager = mots de passe, coffre-fort, identifiants partagés, LastPass, 1Password, Dashlane, Bitwarden, Vaultwarden, KeePass, Passbolt
    .search_engine = recherche, chercher sur le web, Google, Bing, Qwant, DuckDuckGo, Searx, SearXNG, métamoteur
    .rss_reader = RSS, Atom, flux, veille, agrégateur, actualités, Feedly, Google Reader, FreshRSS, Tiny Tiny RSS, Miniflux, RSS-Bridge, Framanews
    .events = évènements, événements, agenda public, billetterie, inscriptions, rencontre, Facebook, Meetup, Eventbrite, HelloAsso, Mobilizon, Gancio, Agenda du Libre
    .accounting_erp = compta, comptabilité, factures, devis, stocks, paie, gestion, Sage, EBP, QuickBooks, Dolibarr, Odoo, Paheko, Garradin, Tryton, ERPNext, Noalyss
    .crm_membership = adhésions, cotisations, fichier des membres, dons, reçus fiscaux, contacts, CRM, HelloAsso, Salesforce, AssoConnect, CiviCRM, Galette, Paheko, Garradin, Dolibarr
    .learning_platform = cours en ligne, formation à distance, e-learning, école, classe, MOOC, Moodle, Chamilo, Classroom, Canvas, ILIAS
    .survey = enquête, questionnaire, sondage d’opinion, étude, statistiques, SurveyMonkey, Google Forms, LimeSurvey, Framaforms, Sphinx
    .map = carte, cartographie, plan, lieux, géolocalisation, Google Maps, MyMaps, OpenStreetMap, uMap, Framacarte, GoGoCarto, MapContrib
    .translation = traduire, traducteur, langues, interprétation, Google Traduction, DeepL, LibreTranslate, Weblate, Apertium
    .vpn = VPN, tunnel, connexion chiffrée, adresse IP fixe, accès à distance, NordVPN, OpenVPN, WireGuard
    .internet_access = fournisseur d’accès, FAI, fibre, ADSL, box, wifi, connexion, radio, Orange, Free, FDN, FFDN
    .sso = compte unique, authentification, annuaire, identification, LDAP, Active Directory, Okta, Keycloak, Authentik, LemonLDAP, Hiboo, YunoHost
    .library = bibliothèque, médiathèque, livres, prêts, catalogue, bibliographie, documents, SIGB, Koha, PMB, Kavita, Calibre, Zotero
    .other = autre, divers, hors liste, sur mesure, jeux, capteurs, logiciel métier

## work

work-arrangement-words =
    .volunteer = bénévole
    .mixed = bénévole et rémunéré
    .paid = rémunéré

work-on-call-words =
    .none = pas d’astreinte
    .informal = veille informelle
    .rota = roulement d’astreinte

work-on-call-protection-words =
    .no_consecutive_weeks = jamais deux semaines de suite
    .compensated = astreinte indemnisée
    .time_off = repos en retour
    .decided_by_those_on_call = décision des personnes concernées
    .rota_of_4_or_more = roulement à 4 personnes ou plus

## governance

governance-form-words =
    .horizontal = fonctionnement horizontal
    .member_assembly = assemblée des membres
    .employee_owned = propriété des personnes qui y travaillent
    .elected_board = conseil élu
    .sole_owner = décision d’une seule personne
    .other = autre façon de décider

governance-user-voice-words =
    .members_vote = vote comme membre
    .consulted = consultation
    .none = pas de place prévue

governance-legal-form-words =
    .association = association
    .cooperative = coopérative
    .company = entreprise
    .micro_enterprise = micro-entreprise
    .individual = personne en son nom propre
    .informal = collectif informel
    .public_body = organisme public
    .union = syndicat
    .other = autre forme juridique

## support

support-contact-hours-words =
    .office_hours = heures de bureau
    .extended = soirs ou week-ends aussi
    .best_effort = selon les disponibilités

support-channels-words =
    .email = courriel
    .phone = téléphone
    .chat = messagerie instantanée
    .ticket = ticket de demande
    .forum = forum
    .in_person = rencontre en personne
    .video = visioconférence

support-incident-news-words =
    .status_page = page d’état
    .mailing = courriel
    .social = réseaux sociaux

## commitment

commitment-compensation-words =
    .none = aucun dédommagement
    .subscription_extension = prolongation de l’abonnement
    .credit = avoir

commitment-documents-words =
    .written_contract = contrat écrit
    .invoice = facture
    .data_processing_agreement = accord RGPD sur les données
    .public_procurement = pièces pour la commande publique
    .reversibility = conditions de départ avec ses données

## qualification

qualification-evidence-words =
    .emancipasso = formation Émancip’Asso
    .diplomas = diplômes
    .certification = certification
    .references = accompagnements déjà menés
    .references_same_size = accompagnement de structures de taille proche
    .contributions = contributions à des logiciels libres
    .mentoring = mentorat

## accompaniment

accompaniment-offer-words =
    .migration = migration des données
    .training = formation
    .workshops = ateliers
    .advice = conseil
    .custom_development = développement sur mesure
    .website_creation = création de site web
    .on_site = venue sur place

## values

values-energy-words =
    .green_energy = électricité renouvelable
    .reused_hardware = matériel réemployé
    .low_tech = sobriété low-tech
    .measured_footprint = empreinte mesurée

## price

price-model-words =
    .free = gratuité
    .donation = don
    .membership = adhésion
    .subscription = abonnement
    .quote = devis
    .pay_what_you_can = prix libre

## languages and countries

language-words =
    .fr = français
    .en = anglais
    .br = breton
    .eu = basque
    .ca = catalan
    .oc = occitan
    .co = corse
    .es = espagnol
    .de = allemand
    .it = italien
    .nl = néerlandais
    .pt = portugais
    .pl = polonais
    .ar = arabe
    .eo = espéranto
    .sv = suédois
    .da = danois

country-words =
    .FR = France
    .BE = Belgique
    .CH = Suisse
    .LU = Luxembourg
    .MC = Monaco
    .CA = Canada
    .US = États-Unis
    .GB = Royaume-Uni
    .DE = Allemagne
    .NL = Pays-Bas
    .IT = Italie
    .ES = Espagne
    .PT = Portugal
    .AT = Autriche
    .IE = Irlande
    .DK = Danemark
    .SE = Suède
    .NO = Norvège
    .FI = Finlande
    .IS = Islande
    .EE = Estonie
    .LV = Lettonie
    .LT = Lituanie
    .PL = Pologne
    .CZ = Tchéquie
    .SK = Slovaquie
    .HU = Hongrie
    .SI = Slovénie
    .HR = Croatie
    .RO = Roumanie
    .BG = Bulgarie
    .GR = Grèce
    .CY = Chypre
    .MT = Malte
    .LI = Liechtenstein
    .EU = Union européenne ou EEE

## importances

importance-words =
    .indispensable = indispensable
    .important = important
    .desirable = souhaitable
    .indifferent = indifférent
