"""Words for the findings about recoding, treatments with parameters, and hierarchies made from tables."""

from __future__ import annotations

from anonymizer.engine.errors import Message

RECODING: dict[str, Message] = {
    "recipe.model_with_recoding": Message(
        "{model} cannot be judged where records stand at levels of their own. Use “method: optimal” or “given” with "
        "“recoding: none” and “suppression: by: records”, or another model.",
        "{model} ne peut pas être jugé quand les enregistrements ont chacun leurs niveaux. Employez « method: optimal » ou "
        "« given » avec « recoding: none » et « suppression: by: records », ou un autre modèle.",
    ),
    "recipe.mondrian_recodes_already": Message(
        "This method of search gives every record levels of its own already. Leave out “recoding: local”.",
        "Cette méthode de recherche donne déjà à chaque enregistrement ses propres niveaux. Retirez « recoding: local ».",
    ),
}

ORDER: dict[str, Message] = {
    "partitioned.shuffle": Message(
        "The records of a table in parts cannot be shuffled across parts. Leave out “shuffle”.",
        "Les enregistrements d’un tableau en parties ne peuvent pas être mélangés d’une partie à l’autre. Retirez "
        "« shuffle ».",
    ),
}

PARAMETER: dict[str, Message] = {
    "recipe.parameters_form": Message(
        "Column “{column}”: “parameters” must be a mapping, for example “{{k: 5}}”.",
        "Colonne « {column} » : « parameters » doit être un dictionnaire, par exemple « {{k: 5}} ».",
    ),
    "recipe.unknown_parameter": Message(
        "Column “{column}”: the treatment “{treatment}” has no parameter “{key}”. Known parameters: {known}.",
        "Colonne « {column} » : le traitement « {treatment} » n’a pas de paramètre « {key} ». Paramètres connus : {known}.",
    ),
    "recipe.parameter": Message(
        "Column “{column}”: the parameter “{key}” is missing or out of range. Expected: {form}.",
        "Colonne « {column} » : le paramètre « {key} » manque ou est hors des bornes. Attendu : {form}.",
    ),
    "recipe.shift_needs_person": Message(
        "Column “{column}”: to shift dates, the recipe must say which column tells persons apart (“person”): all dates of "
        "a person move together.",
        "Colonne « {column} » : pour déplacer des dates, la recette doit dire quelle colonne distingue les personnes "
        "(« person ») : toutes les dates d’une personne se déplacent ensemble.",
    ),
    "treatment.not_a_number": Message(
        "Column “{column}”: some cells hold no number (records concerned: {records}; first rows: {rows}). Correct them, "
        "or set “unknown: missing” to treat them as blank.",
        "Colonne « {column} » : certaines cellules ne contiennent pas de nombre (enregistrements touchés : {records}; "
        "premières lignes : {rows}). Corrigez-les, ou indiquez « unknown: missing » pour les traiter comme vides.",
    ),
    "treatment.not_a_date": Message(
        "Column “{column}”: some cells hold no date (records concerned: {records}; first rows: {rows}). Correct them, or "
        "set “unknown: missing” to treat them as blank.",
        "Colonne « {column} » : certaines cellules ne contiennent pas de date (enregistrements touchés : {records}; "
        "premières lignes : {rows}). Corrigez-les, ou indiquez « unknown: missing » pour les traiter comme vides.",
    ),
}

HIERARCHY: dict[str, Message] = {
    "hierarchy.blank_cells": Message(
        "Column “{column}”: lines {lines} of its hierarchy have blank cells. Fill in every level of each value.",
        "Colonne « {column} » : les lignes {lines} de sa hiérarchie ont des cellules vides. Remplissez chaque niveau de "
        "chaque valeur.",
    ),
    "hierarchy.term_with_two_parents": Message(
        "Column “{column}”: “{value}” stands under two parents, lines {lines}. Give it one.",
        "Colonne « {column} » : « {value} » a deux parents, lignes {lines}. Donnez-lui-en un seul.",
    ),
    "hierarchy.term_above_itself": Message(
        "Column “{column}”: “{value}” stands above itself, lines {lines}. A taxonomy must end at terms without a parent.",
        "Colonne « {column} » : « {value} » est au-dessus de lui-même, lignes {lines}. Une taxonomie doit finir par des "
        "termes sans parent.",
    ),
    "hierarchy.areas_form": Message(
        "Column “{column}”: its table of areas needs a header whose first column is “fsa”, then one column for each larger "
        "area, and at least one line.",
        "Colonne « {column} » : sa table de territoires doit avoir un en-tête dont la première colonne est « fsa », puis une "
        "colonne par territoire plus grand, et au moins une ligne.",
    ),
    "hierarchy.not_an_fsa": Message(
        "Column “{column}”: “{value}” in its table of areas, line {lines}, is not the first half of a postal code.",
        "Colonne « {column} » : « {value} » dans sa table de territoires, ligne {lines}, n’est pas la première moitié d’un "
        "code postal.",
    ),
}

MESSAGES: dict[str, Message] = {**RECODING, **ORDER, **PARAMETER, **HIERARCHY}
