### Labels of enumerated values, one message per criterion, one attribute per value.

## identity

identity-status-words =
    .active = active
    .paused = paused
    .closed = closed down
    .unknown = to be checked

## audience

audience-accepts-words =
    .individual = individuals
    .informal = informal groups
    .association = associations
    .cooperative_ess = co-operatives and social enterprises
    .company = companies
    .public_body = local authorities and public bodies
    .school = schools
    .union = trade unions

audience-access-words =
    .open = without an account
    .free_account = with a free account
    .members = by membership
    .customers = by subscription

audience-capacity-words =
    .open = room for newcomers
    .limited = limited room
    .closed = no room at present

## services

services-dedicated-words =
    .shared = shared with others
    .dedicated = dedicated to one organisation

services-offer-words =
    .email = email addresses and mailboxes
    .mailing_list = mailing lists
    .newsletter = newsletters
    .website = website hosting
    .cms = ready-to-fill website (CMS)
    .domain_name = domain name
    .dns = name servers (DNS)
    .vps = virtual server (VPS)
    .backup = backup space
    .file_sharing_suite = file-sharing suite
    .file_transfer = sending large files
    .image_sharing = image sharing
    .collaborative_text = writing together (pads)
    .spreadsheet = shared spreadsheets
    .form = online forms
    .poll_date = choosing dates together
    .kanban = task boards (kanban)
    .project_management = project management
    .calendar_contacts = shared calendars and contacts
    .chat = instant messaging
    .video_conference = video calls
    .audio_conference = audio calls
    .forum = discussion forum
    .social_network = social network
    .microblog = microblog (fediverse)
    .video_hosting = video hosting
    .podcast = podcasts and radio
    .code_forge = code forge (Git)
    .url_shortener = web address shortener
    .paste = text snippet sharing
    .wiki = wiki
    .mind_map = mind maps
    .whiteboard = shared whiteboard
    .password_manager = password manager
    .search_engine = search engine
    .rss_reader = RSS feed reader
    .events = event announcements
    .accounting_erp = accounting and management (ERP)
    .crm_membership = members and contacts records
    .learning_platform = learning platform
    .survey = surveys and questionnaires
    .map = geographical maps
    .translation = translation
    .vpn = virtual private network (VPN)
    .internet_access = internet access
    .sso = single sign-on (SSO)
    .library = library management
    .other = another service

services-offer-search =
    .email = mail, e-mail, inbox, webmail, mailbox, own address, Gmail, Outlook, Hotmail, Exchange, Roundcube, Zimbra, SOGo, Thunderbird
    .mailing_list = mailing list, discussion list, announcement list, group, listserv, Google Groups, Yahoo Groups, Sympa, Mailman
    .newsletter = bulletin, mass mailing, bulk email, updates, Mailchimp, Brevo, Sendinblue, phpList, Listmonk, Mailtrain
    .website = web hosting, site, web page, static site, PHP, web space, OVH, Wix
    .cms = blog, content management, site builder, WordPress, SPIP, Drupal, Joomla, Ghost, Wix, Squarespace, Webflow, Blogger, PluXml, YesWiki
    .domain_name = domain, site address, registrar, .org, .eu, .uk, Gandi, OVH, GoDaddy
    .dns = DNS, zone, resolver, name server, Cloudflare, PowerDNS, BIND
    .vps = virtual machine, private server, dedicated server, VM, cloud, managed hosting, AWS, Azure, OVH, Proxmox, YunoHost
    .backup = backup, safety copy, archive, restore, remote storage, Borg, Restic, Duplicati, Time Machine, iCloud
    .file_sharing_suite = drive, cloud, files, shared folders, document sharing, online storage, shared calendar, office suite, Google Drive, Google Workspace, Dropbox, OneDrive, SharePoint, Microsoft 365, Office 365, iCloud, Nextcloud, ownCloud, Seafile, Cozy
    .file_transfer = large files, send a file, attachment too big, transfer, WeTransfer, Smash, Firefox Send, Lufi, Send
    .image_sharing = photos, pictures, images, album, gallery, Google Photos, Flickr, Imgur, Pinterest, Instagram, Lutim, Piwigo, Immich
    .collaborative_text = pad, word processor, collaborative writing, note taking, minutes, shared document, Word, Google Docs, Notion, Etherpad, OnlyOffice, Collabora, LibreOffice, CryptPad, HedgeDoc, CodiMD
    .spreadsheet = spreadsheet, table, sheet, Excel, Google Sheets, Ethercalc, OnlyOffice, Collabora, CryptPad, Grist, Airtable, Baserow
    .form = form, registration, sign-up, collecting answers, Google Forms, Typeform, Framaforms, Yakforms, Nextcloud Forms, Liberaforms
    .poll_date = date poll, find a date, meeting, appointment, vote, Doodle, Framadate, OpenSondage, Rallly
    .kanban = tasks, to do, board, organising, Trello, Wekan, Kanboard, Nextcloud Deck, Planka
    .project_management = project, task tracking, tickets, Gantt chart, time tracking, Asana, Jira, Monday, Basecamp, Redmine, OpenProject, Taiga, Tuleap, Phabricator
    .calendar_contacts = calendar, diary, address book, contacts, schedule, phone sync, CalDAV, CardDAV, Google Calendar, Outlook, iCloud, Nextcloud, Radicale
    .chat = chat, team chat, messages, group, channel, room, Slack, WhatsApp, Messenger, Teams, Discord, Telegram, Signal, Mattermost, Matrix, Element, Rocket.Chat, Zulip, XMPP
    .video_conference = video conference, remote meeting, webinar, video meeting, Zoom, Teams, Google Meet, Skype, Jitsi, BigBlueButton, Galène, Nextcloud Talk
    .audio_conference = audio conference, group call, voice meeting, conference call, voice room, TeamSpeak, Discord, Mumble
    .forum = forum, debates, community, questions and answers, Facebook group, Discourse, Flarum, phpBB, Agorakit, Loomio
    .social_network = social media, group, page, Facebook, Instagram, LinkedIn, Elgg, HumHub, Friendica, Diaspora, Hubzilla, fediverse
    .microblog = Mastodon, Twitter, X, Bluesky, Threads, fediverse, toots, short messages, Pleroma, Misskey, ActivityPub
    .video_hosting = videos, channel, live streaming, film, YouTube, Vimeo, Dailymotion, Twitch, PeerTube, MediaSPIP
    .podcast = podcast, broadcast, radio, sound, audio streaming, Spotify, SoundCloud, Castopod, Funkwhale, Icecast
    .code_forge = source code, repository, development, software, Git, GitHub, Bitbucket, GitLab, Gitea, Forgejo
    .url_shortener = short link, shorten a link, short address, bit.ly, TinyURL, Lstu, YOURLS, Polr
    .paste = paste text, snippet, piece of code, encrypted note, Pastebin, PrivateBin, Gist
    .wiki = documentation, knowledge base, encyclopaedia, collaborative site, Confluence, Notion, MediaWiki, DokuWiki, BookStack, YesWiki, XWiki, Wiki.js
    .mind_map = mindmap, concept map, idea diagram, brainstorming, XMind, MindMeister, Framindmap, Wisemapping, Mindmaps
    .whiteboard = whiteboard, drawing together, sticky notes, brainstorming, workshop, Miro, Mural, Klaxoon, Jamboard, Excalidraw, Draw.io, Scrumblr
    .password_manager = passwords, vault, safe, shared logins, LastPass, 1Password, Dashlane, Bitwarden, Vaultwarden, KeePass, Passbolt
    .search_engine = search, searching the web, Google, Bing, Qwant, DuckDuckGo, Searx, SearXNG, metasearch
    .rss_reader = RSS, Atom, feed, news, aggregator, Feedly, Google Reader, FreshRSS, Tiny Tiny RSS, Miniflux, RSS-Bridge
    .events = events, public calendar, ticketing, registration, gathering, Facebook, Meetup, Eventbrite, HelloAsso, Mobilizon, Gancio
    .accounting_erp = accounts, bookkeeping, invoices, quotes, stock, payroll, management, Sage, Xero, QuickBooks, Dolibarr, Odoo, Paheko, Garradin, Tryton, ERPNext, Noalyss
    .crm_membership = membership, fees, member list, donations, receipts, contacts, CRM, HelloAsso, Salesforce, CiviCRM, Galette, Paheko, Garradin, Dolibarr
    .learning_platform = online courses, distance learning, e-learning, school, class, MOOC, Moodle, Chamilo, Classroom, Canvas, ILIAS
    .survey = survey, questionnaire, opinion poll, study, statistics, SurveyMonkey, Google Forms, LimeSurvey, Framaforms
    .map = map, mapping, cartography, plan, places, geolocation, Google Maps, MyMaps, OpenStreetMap, uMap, GoGoCarto, MapContrib
    .translation = translate, translator, languages, interpreting, Google Translate, DeepL, LibreTranslate, Weblate, Apertium
    .vpn = VPN, tunnel, encrypted connection, fixed IP address, remote access, NordVPN, OpenVPN, WireGuard
    .internet_access = internet provider, ISP, fibre, DSL, broadband, router, wifi, connection, radio, FDN, FFDN
    .sso = single account, authentication, directory, sign in, login, LDAP, Active Directory, Okta, Keycloak, Authentik, LemonLDAP, Hiboo, YunoHost
    .library = library, media library, books, loans, catalogue, bibliography, documents, Koha, PMB, Kavita, Calibre, Zotero
    .other = other, miscellaneous, not listed, custom, games, sensors, specialist software

## work

work-arrangement-words =
    .volunteer = volunteer
    .mixed = volunteer and paid
    .paid = paid

work-on-call-words =
    .none = nobody on call
    .informal = informal watch
    .rota = on-call rota

work-on-call-protection-words =
    .no_consecutive_weeks = never two weeks running
    .compensated = on-call time compensated
    .time_off = rest in return
    .decided_by_those_on_call = decided by those on call
    .rota_of_4_or_more = rota of 4 people or more

## governance

governance-form-words =
    .horizontal = horizontal organisation
    .member_assembly = assembly of members
    .employee_owned = owned by the people who work there
    .elected_board = elected board
    .sole_owner = one person decides
    .other = another way of deciding

governance-user-voice-words =
    .members_vote = voting as a member
    .consulted = consultation
    .none = no place planned

governance-legal-form-words =
    .association = association
    .cooperative = co-operative
    .company = company
    .micro_enterprise = micro-enterprise
    .individual = person in their own name
    .informal = informal group
    .public_body = public body
    .union = trade union
    .other = another legal form

## support

support-contact-hours-words =
    .office_hours = office hours
    .extended = evenings or weekends too
    .best_effort = as people are available

support-channels-words =
    .email = email
    .phone = phone
    .chat = instant messaging
    .ticket = request ticket
    .forum = forum
    .in_person = meeting in person
    .video = video call

support-incident-news-words =
    .status_page = status page
    .mailing = email
    .social = social networks

## commitment

commitment-compensation-words =
    .none = no compensation
    .subscription_extension = extension of the subscription
    .credit = credit

commitment-documents-words =
    .written_contract = written contract
    .invoice = invoice
    .data_processing_agreement = GDPR data processing agreement
    .public_procurement = papers for public procurement
    .reversibility = conditions for leaving with one’s data

## qualification

qualification-evidence-words =
    .emancipasso = Émancip’Asso training
    .diplomas = diplomas
    .certification = certification
    .references = organisations already accompanied
    .references_same_size = accompaniment of organisations of similar size
    .contributions = contributions to free software
    .mentoring = mentoring

## accompaniment

accompaniment-offer-words =
    .migration = data migration
    .training = training
    .workshops = workshops
    .advice = advice
    .custom_development = custom development
    .website_creation = website creation
    .on_site = visits on site

## values

values-energy-words =
    .green_energy = renewable electricity
    .reused_hardware = reused hardware
    .low_tech = low-tech sobriety
    .measured_footprint = measured footprint

## price

price-model-words =
    .free = free of charge
    .donation = donation
    .membership = membership
    .subscription = subscription
    .quote = quote
    .pay_what_you_can = pay what you can

## languages and countries

language-words =
    .fr = French
    .en = English
    .br = Breton
    .eu = Basque
    .ca = Catalan
    .oc = Occitan
    .co = Corsican
    .es = Spanish
    .de = German
    .it = Italian
    .nl = Dutch
    .pt = Portuguese
    .pl = Polish
    .ar = Arabic
    .eo = Esperanto
    .sv = Swedish
    .da = Danish

country-words =
    .FR = France
    .BE = Belgium
    .CH = Switzerland
    .LU = Luxembourg
    .MC = Monaco
    .CA = Canada
    .US = United States
    .GB = United Kingdom
    .DE = Germany
    .NL = Netherlands
    .IT = Italy
    .ES = Spain
    .PT = Portugal
    .AT = Austria
    .IE = Ireland
    .DK = Denmark
    .SE = Sweden
    .NO = Norway
    .FI = Finland
    .IS = Iceland
    .EE = Estonia
    .LV = Latvia
    .LT = Lithuania
    .PL = Poland
    .CZ = Czechia
    .SK = Slovakia
    .HU = Hungary
    .SI = Slovenia
    .HR = Croatia
    .RO = Romania
    .BG = Bulgaria
    .GR = Greece
    .CY = Cyprus
    .MT = Malta
    .LI = Liechtenstein
    .EU = European Union or EEA

## importances

importance-words =
    .indispensable = indispensable
    .important = important
    .desirable = desirable
    .indifferent = indifferent
