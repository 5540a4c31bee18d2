"""Words for the findings about the groups in which the next version of a series is placed."""

from __future__ import annotations

from anonymizer.engine.errors import Message

MESSAGES: dict[str, Message] = {
    "recipe.boundaries_file": Message(
        "The groups “{file}” cannot be opened. Check the path.",
        "Les groupes « {file} » ne s’ouvrent pas. Vérifiez le chemin.",
    ),
    "recipe.boundaries_digest": Message(
        "“boundaries” is the SHA-256 of the boundaries of groups: 64 digits from 0 to 9 and a to f.",
        "«\u00a0boundaries\u00a0» est l’empreinte SHA-256 des limites des groupes : 64 chiffres de 0 à 9 et de a à f.",
    ),
    "recipe.boundaries_form": Message(
        "These are no boundaries of groups. Use the file that was written with the version before, unchanged.",
        "Ce ne sont pas des limites de groupes. Utilisez le fichier écrit avec la version précédente, sans le modifier.",
    ),
    "recipe.boundaries_missing": Message(
        "The recipe places records in the groups of the version before, and their boundaries are not there. Give the boundaries, or form the "
        "groups anew.",
        "La recette place les enregistrements dans les groupes de la version précédente, et leurs limites manquent. Fournissez les limites, "
        "ou formez de nouveaux groupes.",
    ),
    "recipe.boundaries_others": Message(
        "These boundaries of groups are not those that the recipe names. Give the ones that it names, or form the groups anew.",
        "Ces limites de groupes ne sont pas celles que la recette nomme. Fournissez celles qu’elle nomme, ou formez de nouveaux groupes.",
    ),
    "recipe.boundaries_columns": Message(
        "The groups of the version before were formed of other columns ({columns}). Let the same columns count, or form the groups anew.",
        "Les groupes de la version précédente étaient formés d’autres colonnes ({columns}). Faites compter les mêmes colonnes, ou formez de "
        "nouveaux groupes.",
    ),
    "recipe.groups_of_before": Message(
        "Your answers no longer form the groups of the last version: other columns count, or a column is made coarser in another way. Take "
        "these answers back, or form the groups anew.",
        "Vos réponses ne forment plus les groupes de la dernière version : d’autres colonnes comptent, ou une colonne devient plus grossière "
        "d’une autre façon. Revenez sur ces réponses, ou formez de nouveaux groupes.",
    ),
    "recipe.boundaries_without_groups": Message(
        "The recipe names boundaries of groups, and gives each column one level for everybody. Let each group keep levels of its own, or leave "
        "the boundaries out.",
        "La recette nomme des limites de groupes, et donne à chaque colonne un seul niveau pour tout le monde. Laissez chaque groupe garder "
        "ses propres niveaux, ou retirez les limites.",
    ),
}
