"""The findings of packages as sentences, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from anonymizer.engine.errors import Message

MESSAGES: Final[Mapping[str, Message]] = {
    "need.no_descriptor": Message(
        "There is no package here: {file} is missing or cannot be read. Name the folder that holds it.",
        "Il n’y a pas de paquet ici : {file} manque ou est illisible. Indiquez le dossier qui le contient.",
    ),
    "need.other_version": Message(
        "The package is not of version {known} of the standard, the one that this program knows.",
        "Le paquet n’est pas de la version {known} de la norme, celle que connaît ce programme.",
    ),
    "need.no_table": Message("{file} is missing.", "{file} manque."),
    "need.not_utf8": Message(
        "{file} is not in UTF-8. Save it in that encoding.",
        "{file} n’est pas en UTF-8. Enregistrez-le dans cet encodage.",
    ),
    "need.not_csv": Message("{file} is not a CSV file.", "{file} n’est pas un fichier CSV."),
    "need.column_twice": Message(
        "{table}: the column {column} stands there twice.", "{table} : la colonne {column} s’y trouve deux fois."
    ),
    "need.column_missing": Message(
        "{table}: the column {column} is missing; the standard requires it.",
        "{table} : la colonne {column} manque; la norme l’exige.",
    ),
    "need.column_unknown": Message(
        "{table}: the standard has no column {column}. One of your own begins with {prefix}.",
        "{table} : la norme n’a pas de colonne {column}. Une colonne qui vous est propre commence par {prefix}.",
    ),
    "need.column_names_somebody": Message(
        "{table}: the column {column} would say who somebody is, which has no place in a package. Take it out.",
        "{table} : la colonne {column} dirait qui est une personne, ce qui n’a pas sa place dans un paquet. Retirez-la.",
    ),
    "need.row_length": Message(
        "{table}: rows have more or fewer cells than the header: {count}, the first of them row {row}.",
        "{table} : des lignes ont plus ou moins de cellules que l’en-tête : {count}, la première à la ligne {row}.",
    ),
    "need.value_missing": Message(
        "{table}, {column}: empty where the standard requires a value: {count} rows, the first of them row {row}.",
        "{table}, {column} : vide là où la norme exige une valeur : {count} lignes, la première à la ligne {row}.",
    ),
    "need.code_unknown": Message(
        "{table}, {column}: no code of the list: {count} rows, the first of them row {row}.",
        "{table}, {column} : aucun code de la liste : {count} lignes, la première à la ligne {row}.",
    ),
    "need.form": Message(
        "{table}, {column}: in no form that the standard allows: {count} rows, the first of them row {row}.",
        "{table}, {column} : dans aucune forme permise par la norme : {count} lignes, la première à la ligne {row}.",
    ),
    "need.star": Message(
        "{table}, {column}: hidden where the standard requires a value: {count} rows, the first of them row {row}.",
        "{table}, {column} : masqué là où la norme exige une valeur : {count} lignes, la première à la ligne {row}.",
    ),
    "need.key_twice": Message(
        "{table}: rows that are named like an earlier one: {count}, the first of them row {row}.",
        "{table} : des lignes désignées comme une ligne antérieure : {count}, la première à la ligne {row}.",
    ),
    "need.contact_unknown": Message(
        "{table}: needs of contacts that are not there: {count}, the first of them row {row}.",
        "{table} : des besoins de contacts absents : {count}, le premier à la ligne {row}.",
    ),
    "need.crosswalk_unreadable": Message(
        "{file} is no crosswalk. “entente need crosswalk” writes one.",
        "{file} n’est pas une table de correspondance. « entente need crosswalk » en écrit une.",
    ),
    "need.crosswalk_target": Message(
        "The crosswalk leads a column to {target}, which the standard does not have, or leads two there.",
        "La table de correspondance mène une colonne à {target}, que la norme n’a pas, ou y en mène deux.",
    ),
    "need.crosswalk_column": Message(
        "The crosswalk names the column {column}, which the table does not have.",
        "La table de correspondance nomme la colonne {column}, que le tableau n’a pas.",
    ),
    "need.crosswalk_code": Message(
        "The crosswalk gives codes for {column} that the standard does not have: {count}.",
        "La table de correspondance donne pour {column} des codes que la norme n’a pas : {count}.",
    ),
    "need.crosswalk_always": Message(
        "The crosswalk cannot say {column} of every contact: the standard has no such field or value, or a column says it.",
        "La table de correspondance ne peut pas indiquer {column} pour chaque contact : la norme n’a pas ce champ ou cette valeur, ou une colonne l’indique.",
    ),
    "need.no_column_for": Message(
        "No column says {column}, which the standard requires. Name it in a crosswalk.",
        "Aucune colonne n’indique {column}, que la norme exige. Nommez-la dans une table de correspondance.",
    ),
    "need.folder_there": Message(
        "{folder} is there already. Name a folder that is not.",
        "{folder} existe déjà. Nommez un dossier qui n’existe pas.",
    ),
    "need.cannot_write": Message(
        "{folder} cannot be written. Name a folder in which you may write.",
        "{folder} ne peut pas être écrit. Nommez un dossier où vous pouvez écrire.",
    ),
}
