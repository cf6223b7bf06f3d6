### What a catalogue covers, counted.

stats-updated = Mise à jour : { $date }
stats-hosters =
    { $count ->
        [one] { $count } hébergeur
       *[other] { $count } hébergeurs
    }{ $closed ->
        [0] .
        [one] , dont un a cessé son activité.
       *[other] , dont { $closed } ont cessé leur activité.
    }
stats-facts =
    { $facts ->
        [one] { $facts } critère documenté
       *[other] { $facts } critères documentés
    } par { $claims ->
        [one] { $claims } affirmation.
       *[other] { $claims } affirmations.
    }
stats-spread = De { $least } à { $most } critères documentés par hébergeur, sur { $criteria } ; pour la moitié, { $median } au plus.
stats-criteria = Combien d’hébergeurs documentent chaque critère
stats-recent = l’affirmation la plus récente a trois ans au plus
stats-old = elle est plus ancienne : à confirmer
stats-undated = sans date : à confirmer
stats-ages = Âge des affirmations
stats-age =
    { $from ->
        [0] un an au plus
       *[other] de { $from } à { $to } ans
    }
stats-age-older = plus de { $from } ans
stats-age-undated = sans date
stats-sources = D’où viennent les affirmations
stats-pages = pages web
stats-declared = déclarations des hébergeurs
stats-local = ajouts locaux
stats-hosts = Sites les plus cités
stats-networks = Réseaux
stats-countries = Pays
stats-services = Services proposés
stats-more =
    { $count ->
        [one] et un autre.
       *[other] et { $count } autres.
    }
stats-none = Rien n’est documenté.
