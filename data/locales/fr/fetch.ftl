### Les adresses que l’on donne à importer : pourquoi l’une d’elles ne donne rien, et que faire.

fetch-not-an-address = ce n’est pas une adresse web.
    .remedy = Copiez l’adresse entière, telle que le navigateur l’affiche : elle commence par https://.
fetch-not-https = seules les adresses en https sont lues : sans chiffrement, n’importe qui sur le chemin pourrait changer la réponse.
    .remedy = Essayez la même adresse avec https://, ou enregistrez le fichier et importez-le.
fetch-credentials = l’adresse contient un nom ou un mot de passe.
    .remedy = Retirez ce qui précède le « @ », et ce signe ; un fichier protégé s’enregistre depuis le navigateur, puis s’importe.
fetch-not-a-site = ce n’est pas le nom d’un site public.
    .remedy = Donnez le nom du site en toutes lettres, par exemple https://hebergeur.example/ ; un fichier de votre réseau s’enregistre, puis s’importe.
fetch-accents = un nom de site avec des accents n’est pas lu.
    .remedy = Donnez sa forme technique, qui commence par xn-- : le navigateur la montre quand on copie l’adresse.
fetch-port = seul le port habituel est lu, et non le port { $port }.
    .remedy = Retirez « :{ $port } » de l’adresse, ou enregistrez le fichier et importez-le.
fetch-not-public = ce nom mène à { $ip }, une adresse qui n’est pas sur l’Internet public ; aucune connexion n’a été ouverte.
    .remedy = Vérifiez l’adresse ; un fichier de votre réseau s’enregistre, puis s’importe.
fetch-unknown-name = aucun serveur de ce nom n’a été trouvé.
    .remedy = Vérifiez l’adresse, et que la machine a accès à Internet.
fetch-unreachable = le serveur n’a pas pu être joint : { $cause }.
    .remedy = Réessayez plus tard, ou enregistrez le fichier depuis un navigateur et importez-le.
fetch-cause-refused = il refuse la connexion
fetch-cause-broken = la connexion a été coupée
fetch-cause-no-network = aucun chemin n’y mène depuis cette machine
fetch-not-proven = le serveur ne prouve pas qu’il est celui de cette adresse (certificat ou chiffrement).
    .remedy = Ouvrez l’adresse dans un navigateur : s’il avertit aussi, prévenez l’hébergeur.
fetch-too-slow = le serveur a mis trop de temps à répondre.
    .remedy = Réessayez plus tard, ou enregistrez le fichier depuis un navigateur et importez-le.
fetch-not-there = il n’y a rien à cette adresse (404 ou 410).
    .remedy = Vérifiez l’adresse ; le fichier a pu changer de place.
fetch-status = le serveur ne donne pas de fichier (réponse { $status }).
    .remedy = Ouvrez l’adresse dans un navigateur ; si le fichier s’affiche, enregistrez-le et importez-le.
fetch-garbled = la réponse du serveur est incompréhensible.
    .remedy = Vérifiez que l’adresse est celle d’un site web.
fetch-packed = le serveur envoie un fichier compressé, qui n’est pas lu.
    .remedy = Enregistrez le fichier depuis un navigateur et importez-le.
fetch-cut-short = la réponse s’arrête avant la fin.
    .remedy = Réessayez, ou enregistrez le fichier depuis un navigateur et importez-le.
fetch-too-large = le fichier dépasse { $size }.
    .remedy = Vérifiez que l’adresse est celle d’un fichier à importer, et non d’une page ou d’une archive.
fetch-redirections =
    { $most ->
        [0] l’adresse renvoie à une autre.
        [one] l’adresse renvoie à une autre plus d’une fois.
       *[other] l’adresse renvoie à une autre plus de { $most } fois.
    }
    .remedy = Donnez l’adresse du fichier lui-même, celle que le navigateur montre à la fin.
fetch-redirected = cette adresse renvoie à { $to }, qui ne convient pas : { $what }
    .remedy = { $remedy }
fetch-again = cette adresse a déjà été lue.
    .remedy = Rien à faire : elle compte une fois.
fetch-too-many-files =
    { $most ->
        [one] une seule adresse est lue à la fois.
       *[other] pas plus de { $most } adresses sont lues à la fois.
    }
    .remedy = Importez le reste à part.
fetch-too-many-bytes = pas plus de { $size } sont lus à la fois.
    .remedy = Importez le reste à part.
fetch-interrupted = la lecture a été interrompue.
    .remedy = Relancez la commande pour la reprendre depuis le début.

fetch-size-kilo = { $count } ko
fetch-size-mega = { $count } Mo
