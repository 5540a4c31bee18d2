"""Words about packages of tables that were anonymized elsewhere, where they are made and where they come in."""

from __future__ import annotations

from anonymizer.engine.errors import Message

MESSAGES: dict[str, Message] = {
    "package.packed_again": Message(
        "This is not the package as it was made: it was opened and packed again, cut off, or something was added. Send the file that “entente” wrote.",
        "Ce n’est pas le paquet tel qu’il a été fait : il a été ouvert puis comprimé de nouveau, coupé, ou quelque chose y a été ajouté. Envoyez le "
        "fichier qu’« entente » a écrit.",
    ),
    "package.changed": Message(
        "Something in the package was changed after it was made. Make the package again from the original, and send that file.",
        "Quelque chose a été modifié dans le paquet après sa création. Refaites le paquet à partir de l’original, puis envoyez ce fichier.",
    ),
    "package.signature": Message(
        "The signature of the package does not hold: what it says of itself was changed. Make the package again from the original, and send that file.",
        "La signature du paquet n’est pas valide : ce que le paquet dit de lui-même a été modifié. Refaites le paquet à partir de l’original, puis envoyez "
        "ce fichier.",
    ),
    "package.newer": Message(
        "The package is of version {version}, and this node knows version {known}. Ask whoever runs the node to upgrade it, or make the package with an older "
        "“entente”.",
        "Le paquet est de la version {version}, et ce nœud connaît la version {known}. Demandez à la personne qui exploite le nœud de le mettre à niveau, ou "
        "faites le paquet avec une version plus ancienne d’« entente ».",
    ),
    "package.series_transforms": Message(
        "This is a package of a table that was anonymized before upload, and data of this dataset are anonymized here. Make a new dataset, mark it as "
        "anonymized before upload, and send the package there.",
        "Il s’agit du paquet d’un tableau anonymisé avant le téléversement, alors que les données de ce jeu sont anonymisées ici. Créez un nouveau jeu de "
        "données, marquez-le comme anonymisé avant le téléversement et envoyez-y le paquet.",
    ),
    "package.split": Message(
        "This is a package of a table that was anonymized before upload. An export that is split among several organizations comes as a plain table, before anything is "
        "anonymized: send that.",
        "Il s’agit du paquet d’un tableau anonymisé avant le téléversement. Une exportation répartie entre plusieurs organismes doit arriver comme simple tableau, avant "
        "toute anonymisation : envoyez ce tableau.",
    ),
    "cli.disk_full": Message(
        "The disk is full, and no part of a file was left behind. Make room, or name a place on another disk.",
        "Le disque est plein, et aucun fichier incomplet n’a été laissé. Libérez de l’espace, ou indiquez un emplacement sur un autre disque.",
    ),
    "cli.package_format": Message(
        "The package “{file}” must end in .zip.",
        "Le paquet « {file} » doit se terminer par .zip.",
    ),
    "cli.nothing_to_write": Message(
        "Say what to write: a table with --out, a package for a node with --package, or both.",
        "Indiquez ce qu’il faut écrire : un tableau avec --out, un paquet pour un nœud avec --package, ou les deux.",
    ),
    "cli.package_too_large": Message(
        "The anonymized table takes more than {most} GB, too much for a package. Make several, each for a part of the period.",
        "Le tableau anonymisé occupe plus de {most} Go, ce qui est trop pour un paquet. Faites-en plusieurs, chacun pour une partie de la période.",
    ),
    "cli.local_begun": Message(
        "Making ready. The first time on this computer this takes about a minute.",
        "Préparation en cours. La première fois sur cet ordinateur, cela prend environ une minute.",
    ),
    "cli.local_ready": Message("Ready after {seconds} s.", "Prêt après {seconds} s."),
    "cli.local_address": Message(
        "Open {address}\nin a browser on this computer. The address works once; press Enter for another. Once a result is measured, “{file}” is written. "
        "Ctrl-C ends the program and removes everything else.",
        "Ouvrez {address}\ndans un navigateur de cet ordinateur. L’adresse ne sert qu’une fois; appuyez sur Entrée pour en obtenir une autre. Dès qu’un "
        "résultat est mesuré, « {file} » est écrit. Ctrl-C arrête le programme et supprime tout le reste.",
    ),
    "cli.local_stopping": Message("Stopping.", "Arrêt en cours."),
    "cli.local_port": Message(
        "Another program uses port {port}. Choose another with --port.",
        "Un autre programme utilise le port {port}. Choisissez-en un autre avec --port.",
    ),
    "cli.local_running": Message(
        "“entente local” is running on this computer already, or is just ending. End it, and start again.",
        "« entente local » fonctionne déjà sur cet ordinateur, ou vient tout juste de s’arrêter. Arrêtez-le, puis recommencez.",
    ),
    "cli.local_failed": Message(
        "The pages cannot be shown on this computer: {reason} Nothing was written.",
        "Les pages ne peuvent pas être affichées sur cet ordinateur : {reason} Rien n’a été écrit.",
    ),
    "cli.package_written": Message(
        "The package “{file}” holds {records} anonymized records and nothing of the originals. Send it to a dataset that is marked as anonymized before "
        "upload. Its key, which was used once and is gone: {fingerprint}. The page of the node shows the same.",
        "Le paquet « {file} » contient {records} enregistrements anonymisés et rien des originaux. Envoyez-le à un jeu de données marqué comme anonymisé "
        "avant le téléversement. Sa clé, qui a servi une seule fois et n’existe plus : {fingerprint}. La page du nœud affiche la même.",
    ),
}
