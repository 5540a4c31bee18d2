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
        "« table » demande un seuil (threshold) : un nombre entier de 1 ou plus. Les effectifs inférieurs sont masqués.",
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
        "Le tableau montre des effectifs inférieurs à {threshold} (cellules : {count}). Masquez-les avant le téléversement, ou laissez "
        "Entente les masquer dans un jeu de données qui n’est pas marqué comme anonymisé avant le téléversement.",
    ),
    "table.hidden_can_be_inferred": Message(
        "Counts that are hidden could be narrowed down to less than {threshold} from the totals that are shown (cells: {count}). Hide more before you upload, "
        "or let Entente hide it in a dataset that is not marked as anonymized before upload.",
        "Des effectifs masqués pourraient être ramenés à moins de {threshold} au moyen des totaux montrés (cellules : {count}). Masquez davantage avant le "
        "téléversement, ou laissez Entente le faire dans un jeu de données qui n’est pas marqué comme anonymisé avant le téléversement.",
    ),
    "table.cells_can_be_inferred": Message(
        "Hidden counts could be narrowed down to fewer than {threshold} values from the totals, whatever else is hidden (cells: "
        "{count}). Combine categories, or leave out a total.",
        "Des effectifs masqués pourraient être ramenés à moins de {threshold} valeurs au moyen des totaux, quoi que l’on masque "
        "d’autre (cellules : {count}). Regroupez des catégories, ou omettez un total.",
    ),
}

OUTPUT: dict[str, Message] = {
    "output.small": Message(
        "Row {row}, column “{column}”: it shows a count below {threshold}.",
        "Ligne {row}, colonne « {column} » : elle montre un compte inférieur à {threshold}.",
    ),
    "output.difference": Message(
        "Row {row}, column “{column}”: it differs by less than {threshold} from a published figure, and so tells of that few.",
        "Ligne {row}, colonne « {column} » : elle diffère de moins de {threshold} d’un chiffre publié, et révèle donc ce petit nombre.",
    ),
    "output.told_by_total": Message(
        "Row {row}, column “{column}”: this total gives away a hidden count among its parts.",
        "Ligne {row}, colonne « {column} » : ce total révèle un effectif masqué parmi ses parties.",
    ),
    "output.tells_others": Message(
        "Row {row}, column “{column}”: with it, a count that must be hidden could be worked out.",
        "Ligne {row}, colonne « {column} » : avec elle, on pourrait retrouver un compte qui doit être masqué.",
    ),
    "output.homogeneous": Message(
        "Row {row}, column “{column}”: everybody in its total stands in this cell, so that it tells something of each of them. Combine categories, or leave the "
        "zeros beside it out.",
        "Ligne {row}, colonne « {column} » : tout le monde dans son total se trouve dans cette cellule, qui révèle donc quelque chose de chaque personne. "
        "Regroupez des catégories, ou omettez les zéros à côté.",
    ),
    "output.more": Message(
        "And {count} cells more: see the report.",
        "Et {count} cellules de plus : voir le rapport.",
    ),
    "output.too_many_cells": Message(
        "The table has more than {most} cells. Check it with “entente check-output”.",
        "Le tableau a plus de {most} cellules. Vérifiez-le avec « entente check-output ».",
    ),
    "output.no_counts": Message(
        "No column seems to count. Name the columns that do.",
        "Aucune colonne ne semble compter. Nommez celles qui comptent.",
    ),
}

TABULATE: dict[str, Message] = {
    "tabulate.no_dimension": Message(
        "No column is named by which to count. Name at least one for each table.",
        "Aucune colonne selon laquelle compter n’est nommée. Nommez-en au moins une par tableau.",
    ),
    "tabulate.totals_needed": Message(
        "Several tables of the same records have the same totals, shown or not. Ask for them with totals, or one at a time.",
        "Plusieurs tableaux des mêmes enregistrements ont les mêmes totaux, montrés ou non. Demandez-les avec les totaux, ou un à la "
        "fois.",
    ),
    "tabulate.round_counts_only": Message(
        "Only counts can be rounded. Ask for counts alone, or hide cells instead.",
        "Seuls les comptes peuvent être arrondis. Demandez les comptes seuls, ou masquez des cellules.",
    ),
    "tabulate.no_key": Message(
        "Random rounding by cell needs a secret key, so that a cell is rounded alike in every table. Give a file that holds one.",
        "L’arrondi aléatoire par cellule demande une clé secrète, pour qu’une cellule soit arrondie de la même façon dans chaque "
        "tableau. Donnez un fichier qui en contient une.",
    ),
    "tabulate.attributes_hidden_only": Message(
        "Rows that tell an attribute of everybody in them are protected by hiding cells, in tables with their totals. Ask for that, or name no attribute.",
        "Les lignes qui révèlent un attribut de toutes leurs personnes sont protégées par le masquage de cellules, dans des tableaux avec leurs totaux. "
        "Demandez cela, ou ne nommez aucun attribut.",
    ),
    "tabulate.earlier_counts_only": Message(
        "Only tables of counts with their totals, in which cells are hidden, can be judged together with earlier ones. Ask for that.",
        "Seuls des tableaux de comptes avec leurs totaux, où des cellules sont masquées, peuvent être jugés avec de précédents tableaux. Demandez cela.",
    ),
    "tabulate.attribute_unknown": Message(
        "Column “{column}” is to be protected as an attribute and is no dimension of a table. Name one by which the table counts.",
        "La colonne « {column} » doit être protégée comme attribut et n’est une dimension d’aucun tableau. Nommez-en une selon laquelle le tableau compte.",
    ),
    "tabulate.homogeneous": Message(
        "In some rows everybody has the same value of “{column}” (rows: {count}): whoever is known to be in such a row is known to have it. Protect the "
        "column (--attribute), or group its values.",
        "Dans certaines lignes, tout le monde a la même valeur de « {column} » (lignes : {count}) : on la connaît donc de quiconque se trouve dans une "
        "telle ligne. Protégez la colonne (--attribute), ou regroupez ses valeurs.",
    ),
    "tabulate.too_many_cells": Message(
        "The table would have {cells} cells; at most {most} are possible. Leave out a dimension, or group its values.",
        "Le tableau aurait {cells} cellules; {most} au plus sont possibles. Retirez une dimension, ou regroupez ses valeurs.",
    ),
    "tabulate.not_a_number": Message(
        "Column “{column}” is to be added up and holds something else than numbers of 0 or more (different values: {values}). "
        "Correct them or leave them blank.",
        "La colonne « {column} » doit être additionnée et contient autre chose que des nombres de 0 ou plus (valeurs différentes : "
        "{values}). Corrigez-les ou laissez-les vides.",
    ),
    "tabulate.cells_can_be_inferred": Message(
        "Hidden cells can be narrowed down from the totals, whatever else is hidden (cells: {count}). Group values of a dimension, "
        "or leave out the totals.",
        "Des cellules masquées peuvent être cernées au moyen des totaux, quoi que l’on masque d’autre (cellules : {count}). Regroupez "
        "des valeurs d’une dimension, ou omettez les totaux.",
    ),
    "tabulate.earlier_tables_tell": Message(
        "Together with earlier tables of the same people, hidden cells can be narrowed down, whatever else is hidden (cells: {count}): what those tables show cannot "
        "be hidden any more. Choose fewer columns or coarser values, or withdraw an earlier table that nobody has fetched.",
        "Avec de précédents tableaux des mêmes personnes, des cellules masquées peuvent être cernées, quoi que l’on masque d’autre (cellules : {count}) : ce que ces "
        "tableaux montrent ne peut plus être masqué. Choisissez moins de colonnes ou des valeurs plus larges, ou retirez un tableau que nul n’a encore téléchargé.",
    ),
    "tabulate.cannot_round": Message(
        "No rounding to multiples of {base} was found in which all totals add up. Use fewer dimensions, or random rounding by cell.",
        "Aucun arrondi à des multiples de {base} dont tous les totaux concordent n’a été trouvé. Prenez moins de dimensions, ou "
        "l’arrondi aléatoire par cellule.",
    ),
    "tabulate.unknown_rule": Message(
        "A rule is written dominance:2,90 or p-percent:10. Correct it.",
        "Une règle s’écrit dominance:2,90 ou p-percent:10. Corrigez-la.",
    ),
    "tabulate.rate_form": Message(
        "A rate is written COLUMN=VALUE: of those asked, how many have this value. Correct it.",
        "Un taux s’écrit COLONNE=VALEUR : parmi ceux à qui on l’a demandé, combien ont cette valeur. Corrigez-le.",
    ),
}

PRIVATE: dict[str, Message] = {
    "dp.values_needed": Message(
        "Which values column “{column}” has must be known without looking at the records. Name them (--values), or give a "
        "hierarchy file.",
        "Les valeurs de la colonne « {column} » doivent être connues sans regarder les enregistrements. Nommez-les (--values), ou "
        "donnez un fichier de hiérarchie.",
    ),
    "dp.most_needed": Message(
        "Column “{column}” is to be added up: say the largest amount that one record can add (--most). Larger ones are cut off.",
        "La colonne « {column} » doit être additionnée : indiquez le plus grand montant qu’un enregistrement peut ajouter (--most). "
        "Les montants plus grands sont ramenés à cette valeur.",
    ),
    "dp.epsilon": Message(
        "Differential privacy needs an epsilon above 0, and at most 100. 1 or less is usual.",
        "La confidentialité différentielle demande un epsilon supérieur à 0 et d’au plus 100. On prend d’ordinaire 1 ou moins.",
    ),
    "dp.per_person": Message(
        "How many records of a person count must be 1 or more, and the column that names the person must be given.",
        "Le nombre d’enregistrements retenus par personne doit être de 1 ou plus, et la colonne qui désigne la personne doit être "
        "donnée.",
    ),
    "dp.not_installed": Message(
        "Differential privacy needs OpenDP, which is not installed. Install the extra entente-anonymizer[dp].",
        "La confidentialité différentielle demande OpenDP, qui n’est pas installé. Installez la partie facultative entente-anonymizer[dp].",
    ),
    "dp.one_table": Message(
        "With differential privacy there is one table at a time, with its totals. Ask for each table by itself; each spends its own "
        "epsilon.",
        "Avec la confidentialité différentielle, on fait un tableau à la fois, avec ses totaux. Demandez chaque tableau à part; chacun "
        "dépense son propre epsilon.",
    ),
    "dp.ledger_needed": Message(
        "Differential privacy needs an epsilon, a ledger and the name of the series whose budget it spends: --epsilon, --ledger and "
        "--series.",
        "La confidentialité différentielle demande un epsilon, un registre et le nom de la série dont elle dépense le budget : "
        "--epsilon, --ledger et --series.",
    ),
    "dp.form": Message(
        "Values are written COLUMN=A,B, the largest amount COLUMN=NUMBER, and an epsilon or budget as a number above 0, such as 0.5. "
        "Correct what differs.",
        "Les valeurs s’écrivent COLONNE=A,B, le plus grand montant COLONNE=NOMBRE, et un epsilon ou un budget comme un nombre "
        "supérieur à 0, par exemple 0.5. Corrigez ce qui diffère.",
    ),
    "budget.unknown": Message(
        "The ledger does not know the series “{series}”. Say its budget once (--budget): how much epsilon may be spent on it in all.",
        "Le registre ne connaît pas la série « {series} ». Indiquez une fois son budget (--budget) : combien d’epsilon peut y être "
        "dépensé en tout.",
    ),
    "budget.already_set": Message(
        "The budget of the series “{series}” was set to {budget} and stays so. Leave --budget out.",
        "Le budget de la série « {series} » a été fixé à {budget} et le demeure. Omettez --budget.",
    ),
    "budget.spent": Message(
        "The series “{series}” has {left} of its budget of {budget} left, and {asked} was asked. Nothing was tabulated. Ask for less; "
        "more would weaken what was promised to the people in the tables.",
        "Il reste à la série « {series} » {left} de son budget de {budget}, et {asked} a été demandé. Aucun tableau n’a été fait. "
        "Demandez moins; davantage affaiblirait ce qui a été promis aux personnes dans les tableaux.",
    ),
    "budget.unreadable": Message(
        "The ledger {file} cannot be read, and without it nobody knows what was spent. Restore it from a copy.",
        "Le registre {file} ne peut être lu, et sans lui personne ne sait ce qui a été dépensé. Rétablissez-le à partir d’une copie.",
    ),
}

MESSAGES: dict[str, Message] = {**RECIPE, **TABLE, **OUTPUT, **TABULATE, **PRIVATE}
