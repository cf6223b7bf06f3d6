### Sentences about criteria: names, needs, documented facts, questions to hosters.
### One message per criterion of the contract, "." and "_" written "-".

## identity

identity-website = Website

identity-contact = Contact page

identity-status-page = Service status page

identity-terms = Terms of use

identity-status = Current situation
    .fact =
        { $value ->
            [active] Active
            [paused] Paused
            [closed] Has closed down
           *[unknown] Activity to be checked
        }

identity-founded = Year founded
    .fact = In existence since { $year }

identity-member-since = Joined a network
    .fact = Member of the { $network } network since { $year }

identity-summary = Introduction

## audience

audience-accepts = Who is welcome
    .want = a hoster that welcomes { $list }
    .ask = Do you welcome { $list }?
    .why = A service you cannot use is no fit: better to know first who is welcome.
    .has = Welcomes { $list }
    .lacks = Not open to: { $list }

audience-access = How services are reached
    .want = access { $list }
    .ask = How do people get access to your services: no account, a free account, membership, a subscription?
    .why = Joining, subscribing or trying without an account: not everyone can take the same step.
    .has = Access { $list }
    .lacks = Access not offered: { $list }

audience-capacity = Room for newcomers
    .want = a hoster with room for newcomers at the moment
    .ask = Do you have room for new people or organisations at the moment?
    .why = Some hosters keep their size small so as to last: better to know before writing to them.
    .fact =
        { $value ->
            [open] Takes in newcomers
            [limited] Takes in a limited number of newcomers
           *[closed] Does not take in newcomers at present
        }

## services

services-offer = Services offered
    .want =
        { $named ->
            [yes] { $service } with { $software }
           *[no] { $service }
        }
    .has =
        { $named ->
            [yes] Offers this service: { $service }, with { $software }
           *[no] Offers this service: { $service }
        }
    .other = Offers this service with other software: { $service }, with { $software } and not { $asked }
    .unsaid = Offers this service: { $service }, without saying whether it is with { $asked }
    .lacks = Does not offer this service: { $service }
    .ask =
        { $named ->
            [yes] Do you offer this service: { $service }, with { $software }?
           *[no] Do you offer this service: { $service }?
        }
    .why = This is where the need starts, and hosters do not always list all they could open.

services-dedicated = Shared or dedicated installation
    .want = an installation { $list }
    .ask = Do you offer an installation { $list }?
    .why = Sharing an installation takes less work; dedicating one leaves more freedom in how it is set up.
    .has = Installation available: { $list }
    .lacks = Installation not offered: { $list }

## work

work-on-call-note = More about on-call duty

work-arrangement = Volunteer or paid work
    .want =
        { $value ->
            [at_least_one_paid] at least one person whose work is paid
           *[volunteers] services run by volunteers
        }
    .ask = Who runs your services: volunteers, paid people, or both together?
    .why = Making visible who does the work, and on what footing, helps agree on what can be hoped for.
    .fact =
        { $value ->
            [volunteer] Services run by volunteers
            [mixed] Services run by volunteers and paid people
           *[paid] Services run by paid people
        }

work-paid-people = Paid people
    .want =
        { $count ->
            [one] at least one paid person
           *[other] at least { $count } paid people
        }
    .ask = How many people, if any, are paid to keep your services going?
    .why = Paid time makes it possible to look after many accounts without wearing anyone out.
    .fact =
        { $count ->
            [0] Nobody is paid
            [one] One paid person
           *[other] { $count } paid people
        }

work-volunteers = Volunteers
    .fact =
        { $count ->
            [0] No volunteers
            [one] One volunteer
           *[other] { $count } volunteers
        }

work-continuity = People able to take over
    .want =
        { $count ->
            [one] at least one person who can run the services
           *[other] at least { $count } people able to take over
        }
    .ask = How many of you can keep the services running if one person is away?
    .why = A service resting on one person stops when they do; people to take over protect that person too.
    .fact =
        { $count ->
            [0] Nobody is in a position to take over
            [one] Rests on one person
           *[other] { $count } people can run the services
        }

work-on-call = On-call duty
    .want =
        { $value ->
            [rota] people taking turns on call
           *[informal] someone keeping an eye on things out of hours, when possible
        }
    .ask = What happens outside office hours: nobody on call, someone informally keeping an eye on things, or a rota?
    .why = Covering evenings and weekends commits people’s lives: it takes at least 4, in turn, to be bearable.
    .fact =
        { $value ->
            [none] Nobody is on call
            [informal] Someone keeps an eye on things outside office hours when possible, without a rota
           *[rota] People take turns on call
        }

work-on-call-protection = Protection of people on call
    .want = protected on-call duty ({ $list })
    .ask = If some of you are on call, have you arranged this protection: { $list }?
    .why = Asking for on-call duty is asking for someone’s time and rest; protecting them commits the hoster.
    .has = Protection of people on call: { $list }
    .lacks = Protection not arranged for people on call: { $list }

## governance

governance-summary = Governance in a few words

governance-form = How decisions are taken
    .want = a way of deciding ({ $list })
    .ask = How do you take decisions: horizontally, in a general assembly, through an elected board, another way?
    .why = Choices that weigh on people, such as on-call duty, are better made by those they commit.
    .fact =
        { $value ->
            [horizontal] Decisions are taken horizontally
            [member_assembly] The assembly of members decides
            [employee_owned] Belongs to the people who work there
            [elected_board] An elected board decides
            [sole_owner] One person decides
           *[other] Organises its decisions in another way
        }

governance-user-voice = A say in decisions
    .want = a say in decisions ({ $list })
    .ask = What say do people who use your services have in your decisions: a vote, consultation, something else?
    .why = Taking part in decisions makes a service a commons rather than a product.
    .fact =
        { $value ->
            [members_vote] People who use the services can vote as members
            [consulted] People who use the services are consulted
           *[none] No place in decisions is planned for people who use the services
        }

governance-legal-form = Legal form
    .want = a legal form ({ $list })
    .ask = What is your legal form: association, co-operative, company, informal group, something else?
    .why = It says to whom the organisation belongs, and sometimes with whom one may sign an agreement.
    .fact =
        { $value ->
            [association] Is an association
            [cooperative] Is a co-operative
            [company] Is a company
            [micro_enterprise] Is a micro-enterprise
            [individual] Is one person, in their own name
            [informal] Is an informal group
            [public_body] Is a public body
            [union] Is a trade union
           *[other] Has another legal form
        }

## support

support-contact-hours = Contact hours
    .want =
        { $value ->
            [office_hours] someone to contact in office hours
           *[extended] someone to contact in the evening and at weekends too
        }
    .ask = When can you be reached: in office hours, more widely, or as you are available?
    .why = It is the first thing organisations ask for; going beyond office hours means taking turns.
    .fact =
        { $value ->
            [office_hours] Can be reached in office hours
            [extended] Can be reached beyond office hours, in the evening or at weekends
           *[best_effort] Can be reached when someone is available, without set hours
        }

support-channels = Ways to get in touch
    .want = ways to get in touch ({ $list })
    .ask = Can you be reached in this way: { $list }?
    .why = Not everyone is at ease in writing or on the phone; each way in needs someone at the other end.
    .has = Ways to get in touch: { $list }
    .lacks = Ways to get in touch not offered: { $list }

support-languages = Languages spoken
    .want = conversations in { $list }
    .ask = Can we talk with you in { $list }?
    .why = Explaining a problem is easier in a language one speaks well.
    .has = You can talk with them in { $list }
    .lacks = No conversation possible in { $list }

support-incident-news = News when something breaks
    .want = news when something breaks ({ $list })
    .ask = When something breaks, do you give news in this way: { $list }?
    .why = Silence during a breakdown harms more than the breakdown; a short word is often enough to wait.
    .has = Gives news when something breaks: { $list }
    .lacks = Does not give news in this way when something breaks: { $list }

## commitment

commitment-interruption = Interruptions announced over a year
    .want =
        { $count ->
            [one] at most { $days } day of interruption a year
           *[other] at most { $days } days of interruption a year
        }
    .ask = Do you announce a number of days of interruption a year not to exceed, or do you prefer not to set one?
    .why = To say what is bearable over a year; the smaller the number, the more people it commits to watching.
    .fact =
        { $value ->
            [none] Makes no commitment on the length of interruptions
           *[days] { $count ->
                [one] Commits to no more than { $days } day of interruption a year
               *[other] Commits to no more than { $days } days of interruption a year
            }
        }

commitment-intervention = Time to intervene (GTI)
    .want =
        { $count ->
            [one] someone starting within { $hours } hour
           *[other] someone starting within { $hours } hours
        }, { $window ->
            [office_hours] in office hours
            [every_day] every day
           *[around_the_clock] day and night
        }
    .ask = Do you announce a time within which someone starts work after a breakdown and, if so, at what hours?
    .why = GTI: to know when someone starts on it. Keeping it out of office hours commits a team taking turns.
    .fact =
        { $value ->
            [none] Makes no commitment on when someone starts
           *[promise] { $count ->
                [one] Commits to someone starting on the problem within { $hours } hour
               *[other] Commits to someone starting on the problem within { $hours } hours
            }, { $window ->
                [office_hours] in office hours
                [every_day] every day
               *[around_the_clock] day and night
            }
        }

commitment-recovery = Time to recover (GTR)
    .want =
        { $count ->
            [one] a service working again within { $hours } hour
           *[other] a service working again within { $hours } hours
        }, { $window ->
            [office_hours] in office hours
            [every_day] every day
           *[around_the_clock] day and night
        }
    .ask = Do you announce a time within which the service works again, or do you prefer not to promise one?
    .why = GTR: when it works again. The group’s reservation: a small team would promise what nobody controls.
    .fact =
        { $value ->
            [none] Makes no commitment on when the service works again
           *[promise] { $count ->
                [one] Commits to the service working again within { $hours } hour
               *[other] Commits to the service working again within { $hours } hours
            }, { $window ->
                [office_hours] in office hours
                [every_day] every day
               *[around_the_clock] day and night
            }
        }

commitment-compensation = Gesture after a long breakdown
    .want = { $list } after a long breakdown
    .ask = After a long breakdown, do you plan a gesture, such as extending the subscription by the time lost?
    .why = Subscription time given back may be enough to acknowledge the trouble; promising it commits the hoster.
    .fact =
        { $value ->
            [none] Plans no compensation after a breakdown
            [subscription_extension] Extends the subscription by the time lost in a breakdown
           *[credit] Gives a credit after a breakdown
        }

commitment-backups = Backups
    .want =
        { $frequency ->
            [daily] a backup every day
            [weekly] a backup every week
            [other] a backup at another rhythm
            [none] a backup with no set rhythm
           *[unsaid] a backup
        }{ $off_site ->
            [yes] {" "}copied elsewhere
            [no] {" "}with no copy elsewhere
           *[unsaid] {""}
        }{ $restore_tested ->
            [yes] { $off_site ->
                [unsaid] {" "}with a tested restore
               *[yes] , with a tested restore
            }
            [no] { $off_site ->
                [unsaid] {" "}without a tested restore
               *[yes] , without a tested restore
            }
           *[unsaid] {""}
        }
    .ask = How often do you make backups, is a copy kept elsewhere, and have you tried restoring one?
    .why = A backup kept elsewhere and already restored once saves losing everything; trying it out takes time.
    .fact =
        { $frequency ->
            [daily] Backups every day
            [weekly] Backups every week
            [other] Backups at another rhythm
            [none] No regular backup
           *[unsaid] Backups
        }{ $off_site ->
            [yes] { $frequency ->
                [none] , a copy in another place
               *[unsaid] {" "}with a copy in another place
            }
            [no] { $frequency ->
                [none] , no copy in another place
               *[unsaid] {" "}without a copy in another place
            }
           *[unsaid] {""}
        }{ $restore_tested ->
            [yes] { $frequency ->
                [none] , restores tested
               *[unsaid] { $off_site ->
                    [yes] {" "}and tested restores
                    [no] , with tested restores
                   *[unsaid] {" "}with tested restores
                }
            }
            [no] { $frequency ->
                [none] , restores not tested
               *[unsaid] { $off_site ->
                    [yes] , without tested restores
                    [no] {" "}or tested restores
                   *[unsaid] {" "}without tested restores
                }
            }
           *[unsaid] { $off_site ->
                [unsaid] { $frequency ->
                    [unsaid] {" "}announced, without details
                   *[daily] {""}
                }
               *[yes] {""}
            }
        }

commitment-documents = Documents provided
    .want = documents ({ $list })
    .ask = Can you provide the following: { $list }?
    .why = Some organisations must have them or answer for them to their board; writing them takes time.
    .has = Documents provided: { $list }
    .lacks = Documents not provided: { $list }

## qualification

qualification-evidence = Qualifications and experience
    .want = experience that can be shown ({ $list })
    .ask = What can you tell us about your experience in this respect: { $list }?
    .why = Experience that is told gives confidence, without a label; it also grows by contributing.
    .has = Qualifications and experience: { $list }
    .lacks = Without these qualifications or experience: { $list }

## accompaniment

accompaniment-offer = Accompaniment offered
    .want = accompaniment ({ $list })
    .ask = Do you offer this accompaniment: { $list }?
    .why = Often what is missing most when leaving the big platforms; going along with people is real work.
    .has = Accompaniment offered: { $list }
    .lacks = Accompaniment not offered: { $list }

## place

place-country = Country
    .want = a hoster in this country ({ $list })
    .ask = In which country is your organisation based?
    .why = The country says which laws apply to the organisation, and whether you can meet.
    .fact = Based in this country: { $label }

place-data-country = Country where the data are
    .want = data kept in this place ({ $list })
    .ask = In which country do you keep the data entrusted to you?
    .why = Where the data are decides which law protects them; some organisations have an obligation about it.
    .fact = Data kept in this country: { $label }

place-region = Region
    .want = a hoster nearby, in the region { $region } ({ $country })
    .ask = In which region is your organisation based: { $region }, or another one?
    .why = Being close makes it possible to meet and help one another, as in community-supported farming.
    .fact = Based in this region: { $region }

place-city = Town

## hosting

hosting-provider = Infrastructure provider

hosting-own-hardware = Own servers
    .fact =
        { $value ->
            [yes] Uses its own servers
           *[no] Does not use its own servers
        }

## values

values-networks = Networks and charters
    .want = belonging to a network ({ $list })
    .ask = Are you a member of a network or a signatory of a charter: { $list }?
    .why = A shared charter says which values are held in common; a solidary network leaves nobody on their own.
    .has = Networks and charters: { $list }
    .lacks = Not a member of: { $list }

values-energy = Energy and hardware
    .want = care for resources ({ $list })
    .ask = Where do you stand on energy and hardware: { $list }?
    .why = Digital tools use up resources: knowing what is done, even modestly, helps to choose together.
    .has = Energy and hardware: { $list }
    .lacks = Energy and hardware, not practised: { $list }

## price

price-examples = Examples of prices

price-model = Economic model
    .want = an economic model ({ $list })
    .ask = What is your economic model: { $list }, or something else?
    .why = Donation, membership, subscription, pay what you can: how the work is supported helps plan one’s share.
    .has = Economic model: { $list }
    .lacks = Economic model not offered: { $list }

price-yearly = Price over a year
    .want =
        { $count ->
            [one] at most €{ $eur } a year for { $accounts } account
           *[other] at most €{ $eur } a year for { $accounts } accounts
        }
    .ask = How much should be set aside a year, depending on the number of accounts?
    .why = An organisation prepares a budget; an order of magnitude is enough to start talking.
    .fact =
        { $count ->
            [one] €{ $eur } a year for { $accounts } account
           *[other] €{ $eur } a year for { $accounts } accounts
        }

## families

family-identity = Identity
family-audience = People and access
family-services = Services
family-work = Work and organisation
family-governance = Governance
family-support = Contact and support
family-commitment = Commitments
family-qualification = Qualifications and experience
family-accompaniment = Accompaniment
family-place = Place
family-hosting = Servers
family-values = Values
family-price = Price and economic model
