"""Words for the findings about tables of counts."""

from __future__ import annotations

from anonymizer.engine.errors import Message

RECIPE: dict[str, Message] = {
    "recipe.table_form": Message(
        "“table” must name the columns that count and the threshold, such as {{counts: [calls], threshold: 6}}.",
        "« table » doit nommer les colonnes de comptes et le seuil, par exemple {{counts: [appels], threshold: 6}}.",
    ),
    "recipe.table_threshold": Message(
        "“table” needs a threshold: a whole number of 1 or more. Counts below it are hidden.",
        "« table » demande un seuil (threshold) : un nombre entier de 1 ou plus. Les comptes inférieurs sont masqués.",
    ),
    "recipe.table_without_counts": Message(
        "No column is named that counts. Name at least one under “counts”.",
        "Aucune colonne de comptes n’est nommée. Nommez-en au moins une sous « counts ».",
    ),
    "recipe.table_names": Message(
        "“{key}” of a table must be a list of texts. Write [a, b].",
        "« {key} » d’un tableau doit être une liste de textes. Écrivez [a, b].",
    ),
    "recipe.table_column_kept": Message(
        "Column “{column}” counts or measures, so it must be kept. Keep it, or take it off the list.",
        "La colonne « {column} » compte ou mesure : elle doit être conservée. Conservez-la, ou retirez-la de la liste.",
    ),
    "recipe.table_column_twice": Message(
        "Column “{column}” is listed both as a count and as a measure. Choose one.",
        "La colonne « {column} » figure à la fois parmi les comptes et les mesures. Choisissez l’une ou l’autre.",
    ),
    "recipe.table_and_persons": Message(
        "A table of counts has no records of persons: its cells are protected by the threshold. Take out the person column "
        "and any k above 1.",
        "Un tableau de comptes n’a pas d’enregistrements de personnes : ses cellules sont protégées par le seuil. Retirez la "
        "colonne de personne et tout k supérieur à 1.",
    ),
    "recipe.table_not_asked": Message(
        "The recipe names columns that count, but this dataset holds records and no table of counts. Take “table” out of the recipe.",
        "La recette nomme des colonnes de comptes, mais ce jeu de données contient des enregistrements, et non un tableau de "
        "comptes. Retirez « table » de la recette.",
    ),
    "recipe.table_missing": Message(
        "This is a table of counts, and the recipe does not say which columns count. Name them.",
        "C’est un tableau de comptes, et la recette ne dit pas quelles colonnes comptent. Nommez-les.",
    ),
}

TABLE: dict[str, Message] = {
    "table.not_a_count": Message(
        "Column “{column}” holds something else than whole numbers (cells: {count}; the first in row {row}). Correct them, or "
        "do not list the column among those that count. A hidden count is written *, one that was not asked stays blank.",
        "La colonne « {column} » contient autre chose que des nombres entiers (cellules : {count}; la première à la ligne {row}). "
        "Corrigez-les, ou ne comptez pas cette colonne parmi les comptes. Un compte masqué s’écrit *, un compte non demandé reste "
        "vide.",
    ),
    "table.repeated_cell": Message(
        "Row {row} and others stand for the same cell: they are alike in every column that does not count (repeated rows: "
        "{count}). Keep the column that tells them apart, or add them up before you upload.",
        "La ligne {row} et d’autres représentent la même cellule : elles sont pareilles dans toutes les colonnes qui ne comptent pas "
        "(lignes répétées : {count}). Conservez la colonne qui les distingue, ou additionnez-les avant le téléversement.",
    ),
    "table.totals_differ": Message(
        "Column “{column}” names totals that are not the sum of their rows (totals: {count}). They were treated as cells of their "
        "own. Check whether rows are missing.",
        "La colonne « {column} » nomme des totaux qui ne sont pas la somme de leurs lignes (totaux : {count}). Ils ont été traités "
        "comme des cellules à part. Vérifiez s’il manque des lignes.",
    ),
    "table.small_cells_shown": Message(
        "The table shows counts below {threshold} (cells: {count}). Hide them before you upload, or let Entente hide them in a "
        "dataset that is not marked as anonymized before upload.",
        "Le tableau montre des comptes inférieurs à {threshold} (cellules : {count}). Masquez-les avant le téléversement, ou laissez "
        "Entente les masquer dans un jeu de données qui n’est pas marqué comme anonymisé avant le téléversement.",
    ),
    "table.cells_can_be_inferred": Message(
        "Hidden counts could be narrowed down to fewer than {threshold} values from the totals, whatever else is hidden (cells: "
        "{count}). Combine categories, or leave out a total.",
        "Des comptes masqués pourraient être ramenés à moins de {threshold} valeurs au moyen des totaux, quoi que l’on masque "
        "d’autre (cellules : {count}). Regroupez des catégories, ou omettez un total.",
    ),
}

MESSAGES: dict[str, Message] = {**RECIPE, **TABLE}
