"""Words for files that ask for more than the process that reads them may use."""

from __future__ import annotations

from anonymizer.engine.errors import Message

MESSAGES: dict[str, Message] = {
    "file.takes_too_much_memory": Message(
        "The file unpacks to more than may be held in memory at once, so it was not read. Export the table again, in parts or as CSV UTF-8.",
        "Le fichier se décompresse en plus de données qu’il n’est permis d’en garder en mémoire : il n’a pas été lu. Exportez le tableau de "
        "nouveau, en plusieurs parties ou au format CSV UTF-8.",
    ),
    "file.unpacks_to_too_much": Message(
        "The file unpacks to far more than its size lets expect, so it was not read. Export the table again as CSV UTF-8.",
        "Le fichier se décompresse en beaucoup plus de données que sa taille ne le laisse prévoir : il n’a pas été lu. Exportez le tableau "
        "de nouveau au format CSV UTF-8.",
    ),
    "file.takes_too_long": Message(
        "Reading the file takes far longer than a file of its size should, so it was given up. Export the table again as CSV UTF-8.",
        "La lecture du fichier prend beaucoup plus de temps que ne le justifie sa taille : elle a été abandonnée. Exportez le tableau de "
        "nouveau au format CSV UTF-8.",
    ),
    "file.reader_failed": Message(
        "The file made the program that reads it fail, so it was not read: it is damaged, or unlike any that is accepted. Export the table "
        "again as CSV UTF-8.",
        "Le fichier a provoqué l’échec du programme qui le lit : il est endommagé ou ne ressemble à aucun fichier accepté. Exportez le "
        "tableau de nouveau au format CSV UTF-8.",
    ),
    "file.reader_stopped": Message(
        "The program that reads the file was stopped from outside, perhaps because the machine ran out of memory. Try again; if it "
        "happens again, tell the person who runs this site.",
        "Le programme qui lit le fichier a été arrêté de l’extérieur, peut-être parce que la mémoire de la machine était épuisée. Réessayez; "
        "si cela se reproduit, prévenez la personne qui exploite ce site.",
    ),
    "file.reader_not_isolated": Message(
        "The file was not read: this site reads files of others only where it can isolate the program that does, and here it cannot. Nothing is "
        "wrong with the file; tell the person who runs this site.",
        "Le fichier n’a pas été lu : ce site ne lit les fichiers d’autrui que là où il peut isoler le programme qui le fait, et il ne le peut "
        "pas ici. Le fichier n’est pas en cause; prévenez la personne qui exploite ce site.",
    ),
    "table.cell_too_long": Message(
        "A cell of the column “{column}” is longer than {limit} bytes. A table of records has no such texts: leave the column out, or "
        "shorten them.",
        "Une cellule de la colonne « {column} » dépasse {limit} octets. Un tableau d’enregistrements n’a pas de tels textes : retirez la "
        "colonne ou abrégez-les.",
    ),
}
