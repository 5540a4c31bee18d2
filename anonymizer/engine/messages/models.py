"""Words for the findings about privacy models and population tables."""

from __future__ import annotations

from anonymizer.engine.errors import Message

MODEL: dict[str, Message] = {
    "recipe.unknown_model": Message(
        "The recipe asks for an unknown privacy model. Choose among: {known}.",
        "La recette demande un modèle de protection inconnu. Choisissez parmi : {known}.",
    ),
    "recipe.model_number": Message(
        "{model}: “{key}” is missing or out of range. It must be: {bounds}.",
        "{model} : « {key} » manque ou est hors des bornes. Il faut : {bounds}.",
    ),
    "recipe.model_word": Message(
        "{model}: “{key}” must be one of these: {known}.",
        "{model} : « {key} » doit être l’un de ces mots : {known}.",
    ),
    "recipe.model_column": Message(
        "{model}: say which sensitive column it protects (“column”).",
        "{model} : dites quelle colonne sensible il protège (« column »).",
    ),
    "recipe.model_needs_sensitive": Message(
        "{model} protects the column “{column}”, which must have the role “sensitive” and be kept or generalized.",
        "{model} protège la colonne « {column} », qui doit avoir le rôle « sensitive » et être gardée ou généralisée.",
    ),
    "recipe.model_values": Message(
        "{model}: “{key}” must list values from the smallest to the largest, each of them once.",
        "{model} : « {key} » doit énumérer les valeurs de la plus petite à la plus grande, chacune une seule fois.",
    ),
    "recipe.model_hierarchy": Message(
        "{model}: “hierarchy” must be a built-in name, the path of a CSV file, or levels, as for a column.",
        "{model} : « hierarchy » doit être un nom intégré, le chemin d’un fichier CSV ou des niveaux, comme pour une colonne.",
    ),
    "recipe.model_combinations": Message(
        "{model}: {columns} quasi-identifiers have more than {most} combinations of {known}. Name a smaller “known”, or fewer "
        "quasi-identifiers.",
        "{model} : {columns} quasi-identifiants donnent plus de {most} combinaisons de {known}. Indiquez un « known » plus "
        "petit ou moins de quasi-identifiants.",
    ),
    "recipe.model_whole_table": Message(
        "{model}: who contributed a row is counted in a table that is in one place. Anonymize this one on one machine, not in parts.",
        "{model} : on compte qui a fourni chaque enregistrement dans un tableau d’un seul tenant. Anonymisez celui-ci sur une seule machine, "
        "et non par parties.",
    ),
    "recipe.model_population": Message(
        "{model}: “population” must be the path of a table, or “file” or “rows”, with “count” (the column of counts) and "
        "“columns” (a quasi-identifier: its name there) where needed.",
        "{model} : « population » doit être le chemin d’un tableau, ou bien « file » ou « rows », avec au besoin « count » (la "
        "colonne des effectifs) et « columns » (un quasi-identifiant : son nom dans ce tableau).",
    ),
    "recipe.order_needed": Message(
        "Column “{column}”: {values} of its values are not numbers, so the ordered distance does not know their order. List them "
        "under “order”, from the smallest to the largest.",
        "Colonne « {column} » : {values} de ses valeurs ne sont pas des nombres; la distance ordonnée n’en connaît donc pas "
        "l’ordre. Énumérez-les sous « order », de la plus petite à la plus grande.",
    ),
    "recipe.order_incomplete": Message(
        "Column “{column}”: {values} of its values are absent from “order”. Add them.",
        "Colonne « {column} » : {values} de ses valeurs manquent dans « order ». Ajoutez-les.",
    ),
    "recipe.hierarchy_incomplete": Message(
        "Column “{column}”: {values} of its values are absent from the hierarchy of the distance. Add them.",
        "Colonne « {column} » : {values} de ses valeurs manquent dans la hiérarchie de la distance. Ajoutez-les.",
    ),
}

POPULATION: dict[str, Message] = {
    "population.file_missing": Message(
        "The population table “{file}” cannot be opened. Paths are relative to the recipe; check it.",
        "Le tableau de population « {file} » ne s’ouvre pas. Les chemins partent de la recette; vérifiez-le.",
    ),
    "population.file_not_allowed": Message(
        "This recipe may not read files. Write the population into the recipe (“rows”).",
        "Cette recette ne peut pas lire de fichiers. Inscrivez la population dans la recette (« rows »).",
    ),
    "population.unreadable": Message(
        "The population table “{file}” cannot be read as it is. Use CSV, XLSX or Parquet, with a header row.",
        "Le tableau de population « {file} » ne peut pas être lu tel quel. Employez CSV, XLSX ou Parquet, avec une ligne "
        "d’en-tête.",
    ),
    "population.no_columns": Message(
        "The population table has none of the quasi-identifiers ({columns}). Rename its columns, or say which is which under "
        "“columns”.",
        "Le tableau de population n’a aucun des quasi-identifiants ({columns}). Renommez ses colonnes, ou dites laquelle est "
        "laquelle sous « columns ».",
    ),
    "population.column_unknown": Message(
        "The population table has no column “{column}”. Check the spelling against its header row.",
        "Le tableau de population n’a pas de colonne « {column} ». Vérifiez l’orthographe dans sa ligne d’en-tête.",
    ),
    "population.not_quasi_identifier": Message(
        "Column “{column}” of the population is not a quasi-identifier here. Take it out of “columns”.",
        "La colonne « {column} » de la population n’est pas un quasi-identifiant ici. Retirez-la de « columns ».",
    ),
    "population.not_a_count": Message(
        "Column “{column}” of the population must hold whole numbers from 0, without separators (rows concerned: {records}; first "
        "rows: {rows}).",
        "La colonne « {column} » de la population doit contenir des nombres entiers à partir de 0, sans séparateurs (lignes "
        "touchées : {records}; premières lignes : {rows}).",
    ),
    "population.sampling_fraction": Message(
        "The sampling fraction must be above 0 and at most 1, for example 0.05 for a table that holds five percent of all people.",
        "La fraction d’échantillonnage doit être supérieure à 0 et d’au plus 1, par exemple 0.05 pour un tableau qui contient "
        "cinq pour cent de toutes les personnes.",
    ),
    "population.no_match": Message(
        "Column “{column}”: no value of the population occurs in the table, at any level. Check that both are written alike.",
        "Colonne « {column} » : aucune valeur de la population n’apparaît dans le tableau, à aucun niveau. Vérifiez que les deux "
        "s’écrivent de la même façon.",
    ),
}

MESSAGES: dict[str, Message] = {**MODEL, **POPULATION}
