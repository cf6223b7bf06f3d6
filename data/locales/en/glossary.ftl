### The glossary. For a term: its name, `.forms` (how it may stand on a screen, separated by commas), `.text` (what it means).

## The screen.
glossary-title = matou · glossary
glossary-how = What these words mean, here and in the collective.
glossary-on-screen = On the screen you come from
glossary-others = The other words
glossary-all = All words
key-glossary = glossary
    .long = explain the words of this screen
key-close-glossary = close
    .long = go back to the screen one came from

## Guarantees, and what they ask of people.
glossary-gti = GTI (guaranteed time to intervene)
    .forms = GTI, garantie de temps d’intervention, guaranteed time to intervene, time to intervene, intervention time, someone starting within
    .text = A commitment about when somebody starts to work on a breakdown: within four hours, for instance, at office hours. It does not say when the service will work again. Keeping it outside office hours commits a team that takes turns. From the French “garantie de temps d’intervention”.
glossary-gtr = GTR (guaranteed time to recover)
    .forms = GTR, garantie de temps de rétablissement, guaranteed time to recover, time to recover, recovery time
    .text = A commitment about when the service works again after a breakdown. The working group has a reservation: a small team would promise what nobody controls, for nobody knows beforehand how long a breakdown will take. A team that takes turns can keep a GTI. From the French “garantie de temps de rétablissement”.
glossary-sla = SLA (service-level agreement)
    .forms = SLA, SLAs, service-level agreement, service-level agreements, service level agreement, service level agreements
    .text = The name that others give to a share of availability promised by contract, and to what is given back when it is not kept. The commercial contract of 2016 that the working group quotes gave back at most half the price of the month. matou speaks of an interruption budget instead, in days a year.
glossary-interruption = Interruption budget
    .forms = interruption budget, interruption budgets, day of interruption, days of interruption, interruption, interruptions
    .text = The time out of service that remains liveable over a year. In 3.65 days a year, about 7 hours a month, there is room for one breakdown of a Saturday mended on the Monday; in 7.3 days, for three. The smaller the budget, the more people it commits to keeping watch.
glossary-on-call = On-call duty
    .forms = on call, on-call, on-call duty, on-call duties, on-call time
    .text = Staying within reach outside one’s working hours, to step in if a service stops. It takes people’s time and rest: the decision belongs to those concerned, and they are to be protected. Where a breakdown of a Saturday can wait until Monday, nobody needs to be on call.
glossary-rota = Rota
    .forms = rota, rotas, on-call rota, on-call rotas, taking turns
    .text = People taking turns to keep watch. For nobody to be on call two weeks running, nor more than one week in four, it takes at least four.
glossary-continuity = Continuity
    .forms = continuity, take over, stand in for each other
    .text = What lets a service go on while somebody is away: several people who know how to run it, backups, shared notes. A service that rests on one person stops with them; having somebody to take over protects that person too.
glossary-status-page = Status page
    .forms = status page, status pages, service status page
    .text = A page that says whether the services work, and what is going on during a breakdown. Being left without news often hurts more than the breakdown itself.
glossary-backup = Backup
    .forms = backup, backups
    .text = A copy of the data, made again at a regular rhythm, to get them back after a mistake, a breakdown or a fire. It protects better when it is also kept in another place.
glossary-restore = Tested restore
    .forms = tested restore, tested restores, restores tested, restore, restores, restoring
    .text = To restore is to put the data of a backup back into service. As long as nobody has tried, nobody knows whether the backup allows it; trying it out takes the hoster’s time.

## Services and software.
glossary-hoster = Hoster
    .forms = hoster, hosters, hosting
    .text = A structure or a person that runs online services for others and keeps their data, on its own servers or on rented ones. It may be an association, a co-operative, a company, an informal collective.
glossary-instance = Instance, installation
    .forms = instance, instances, installation, installations
    .text = A piece of software running in one place, with its accounts and settings. The same software, Nextcloud for instance, has many instances, run by different hosters.
glossary-shared = Shared with others
    .forms = shared with others, shared installation, shared installations, shared hosting
    .text = An installation that serves several structures, each with its accounts. It takes less work and often costs less; the settings are the same for everybody.
glossary-dedicated = Dedicated
    .forms = dedicated, dedicating
    .text = An installation that serves your structure alone. It leaves more freedom in how it is set up, and takes more work from those who look after it.
glossary-managed = Managed hosting
    .forms = managed hosting, managed server, managed servers, infogérance
    .text = Leaving the upkeep of one’s server or installation to somebody: updates, watching over it, backups. What it includes differs from hoster to hoster; better to ask. In French, “infogérance”.
glossary-free-software = Free software
    .forms = free software, libre software
    .text = Software that everybody is allowed to use, study, change and share. Another hoster can therefore run it too: people remain free to leave.
glossary-pad = Pad
    .forms = pad, pads
    .text = An online text that several people write at the same time, in their browsers. Etherpad, CryptPad and HedgeDoc are free software that offer them.
glossary-migration = Migration
    .forms = migration, migrations, data migration, migrate
    .text = Moving from one service to another with one’s data: files, e-mail, calendars, accounts. It takes time, an order to follow, and often somebody’s help.

## Law and documents.
glossary-gdpr = GDPR (General Data Protection Regulation)
    .forms = GDPR, RGPD, General Data Protection Regulation
    .text = The European regulation that protects personal data, applied since May 2018. It gives rights to each person, among them to see, correct and have erased the data about them, and duties to those who process data: your structure and its hoster alike. In French, RGPD.
glossary-dpa = Data processing agreement (DPA)
    .forms = data processing agreement, data processing agreements, GDPR data processing agreement, DPA
    .text = The contract that the GDPR asks for (article 28) between your structure and whoever processes personal data on its behalf. It says which data, what for, for how long, and how they are protected.
glossary-processor = Processor (in the sense of the GDPR)
    .forms = processor, processors, data processor, data processors
    .text = Whoever processes personal data on behalf of somebody else, on their instructions: in general, what a hoster does for an association. Your structure, which decides what these data are for, remains responsible for them.
glossary-reversibility = Reversibility
    .forms = reversibility, reversible, conditions for leaving, conditions for leaving with one’s data
    .text = Being able to leave with one’s data, in formats that others can read, knowing beforehand how, by when and at what price. Those who can leave can also choose to stay.
glossary-procurement = Public procurement
    .forms = public procurement
    .text = What local authorities and public bodies buy, by common rules: stating the need, treating candidates equally, keeping the papers. Gathering these papers takes a small hoster’s time.

## Networks and forms of organisation.
glossary-chatons = CHATONS
    .forms = CHATONS, chaton
    .text = The French-speaking collective of alternative, transparent, open, neutral and solidary hosters, begun in 2016 on the initiative of Framasoft. Its members follow a charter, which asks for free software and refuses advertising networks. matou comes from the exchanges of its working group MATOU.
glossary-emancipasso = Émancip’Asso
    .forms = Émancip’Asso, Emancipasso
    .text = A project coordinated by Framasoft and Animafac, for associations to find who can go along with them towards free software. It includes a training for hosters: having followed it is an experience to tell of, not a label.
glossary-librehosters = Librehosters
    .forms = Librehosters, Librehoster
    .text = A network of cooperation and solidarity, begun in 2018, between hosters that rely on free software and prefer many small places to a few big ones. It brings hosters together beyond the French-speaking world.
glossary-ffdn = FFDN (Fédération FDN)
    .forms = FFDN, Fédération FDN
    .text = The federation of French-speaking non-profit internet access providers, begun in 2011. Its members share volunteer work, solidarity, democratic ways and the defence of net neutrality: carrying all data in the same way.
glossary-ess = ESS (social and solidarity economy)
    .forms = ESS, social economy, social-economy, social and solidarity economy
    .text = Associations, co-operatives, mutual societies, foundations and companies whose aim is not only to share profits, and whose governance is meant to be democratic. In France, an act of 2014 says who belongs to it. From the French “économie sociale et solidaire”.
glossary-scic = SCIC (co-operative of collective interest)
    .forms = SCIC, SCICs, société coopérative d’intérêt collectif
    .text = A French co-operative that brings together at least three kinds of members, among them those who work there and those it serves; volunteers and local authorities may belong too. Each member has one vote, whatever their share of the capital.
glossary-scop = SCOP (workers’ co-operative)
    .forms = SCOP, SCOPs, société coopérative et participative, workers’ co-operative, workers’ co-operatives
    .text = A French company in which those who work there hold the majority of the capital and of the votes, and elect who runs it. Each member has one vote, whatever their share of the capital.
glossary-governance = Governance, horizontal governance
    .forms = governance, horizontal governance, shared governance, horizontal organisation, horizontally
    .text = How a structure takes its decisions, and who takes part in them. It is horizontal when the people concerned decide together, without a hierarchy: those who would be on call decide whether anybody will be.
glossary-amap = Amap, the spirit of an Amap
    .forms = AMAP, AMAPs
    .text = In an Amap, a French association that supports peasant farming, people keep a nearby farm going together, without expecting every product from it all year round. The working group holds to that spirit: being near, helping each other, and care for those who do the work.
glossary-pay-what-you-can = Pay what you can
    .forms = pay what you can, prix libre
    .text = Each person or structure chooses what it gives, according to its means and to what the service brings. That does not mean nothing: the service has a cost, which everybody bears together. In French, “prix libre”.

## The words of matou.
glossary-importance = Indispensable, important, desirable, indifferent
    .forms = indispensable, important, desirable, indifferent
    .text = How much a need matters to you. Indispensable, it becomes a condition and may set a hoster aside. Important, it weighs 3 points; desirable, it weighs 1. Indifferent, it does not count.
glossary-condition = Condition, relaxing a condition
    .forms = condition, conditions, relaxing a condition, relax a condition, relax this condition, condition less
    .text = An indispensable need. A hoster documented as not meeting it is set aside; a hoster that says nothing of it stays, to be confirmed. Relaxing a condition means making it merely important: matou says whom that would bring back.
glossary-points = Points assured, open, lost
    .forms = points out of, point out of, points assured, point assured, points open, point open, points lost, point lost
    .text = A wish that is important brings up to 3 points, a desirable one up to 1. They are assured when a fact says so, lost when a fact says otherwise, open while nothing says. They measure an agreement with your needs, never the worth of a hoster.
glossary-undocumented = Not documented, to confirm
    .forms = not documented, undocumented, to confirm, to be confirmed, for want of documents
    .text = Not documented: the catalogue knows nothing of it. That is never a no, but a question to ask the hoster. A fact without a date, or older than three years, is to be confirmed too.
