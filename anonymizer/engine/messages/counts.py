"""Words for the findings about parts of a table, about too many columns, and about counting again what was written."""

from __future__ import annotations

from anonymizer.engine.errors import Message

MESSAGES: dict[str, Message] = {
    "parts.none": Message(
        "The folder holds no Parquet file. Choose the folder in which the files “….parquet” stand.",
        "Le dossier ne contient aucun fichier Parquet. Choisissez le dossier où se trouvent les fichiers « ….parquet ».",
    ),
    "parts.other_columns": Message(
        "Part {part} (“{file}”) has other columns than the first part. All parts of a table need the same columns in the "
        "same order.",
        "La partie {part} (« {file} ») n’a pas les mêmes colonnes que la première. Toutes les parties d’un tableau doivent "
        "avoir les mêmes colonnes dans le même ordre.",
    ),
    "output.mismatch": Message(
        "The file that was written does not hold what was computed ({figure}: reported {reported}, counted {counted}). Do "
        "not use it. Run again; if this comes back, report it to those who maintain this program.",
        "Le fichier écrit ne correspond pas à ce qui a été calculé ({figure} : déclaré {reported}, compté {counted}). Ne "
        "l’utilisez pas. Relancez le traitement; si l’erreur revient, signalez-la aux responsables du logiciel.",
    ),
    "recount.not_installed": Message(
        "What was written cannot be counted again without DuckDB, which is not installed. Do not use the file. Install the extra entente-anonymizer[recount].",
        "Ce qui a été écrit ne peut pas être recompté sans DuckDB, qui n’est pas installé. N’utilisez pas le fichier. Installez "
        "la partie facultative entente-anonymizer[recount].",
    ),
    "search.too_many_columns": Message(
        "With {columns} quasi-identifiers, the best levels cannot be searched for in reasonable time. These tell people "
        "apart most: {most}. Keep fewer columns as quasi-identifiers, drop the others, or give their levels.",
        "Avec {columns} quasi-identifiants, les meilleurs niveaux ne peuvent pas être cherchés en un temps raisonnable. "
        "Ceux-ci distinguent le plus les personnes : {most}. Gardez moins de colonnes comme quasi-identifiants, retirez les "
        "autres ou donnez leurs niveaux.",
    ),
}
