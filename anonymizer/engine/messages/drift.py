"""Words for what changed between two tables of a series."""

from __future__ import annotations

from anonymizer.engine.errors import Message

MESSAGES: dict[str, Message] = {
    "drift.column_gone": Message(
        "“{column}”: was there last time and is no longer.", "« {column} » : était là la dernière fois et n’y est plus."
    ),
    "drift.column_new": Message(
        "“{column}”: is new; the recipe says nothing about it yet.",
        "« {column} » : est nouvelle; la recette n’en dit rien encore.",
    ),
    "drift.size": Message(
        "The table has {after} records; last time it had {before}.",
        "Le tableau compte {after} enregistrements; la dernière fois, il en comptait {before}.",
    ),
    "drift.kind": Message(
        "“{column}”: is written otherwise than last time ({before} before, {after} now).",
        "« {column} » : n’est plus écrite comme la dernière fois ({before} avant, {after} maintenant).",
    ),
    "drift.unknown": Message(
        "“{column}”: its hierarchy does not know some values (records: {records}); they count as missing.",
        "« {column} » : sa hiérarchie ne connaît pas certaines valeurs (enregistrements : {records}); elles comptent comme "
        "manquantes.",
    ),
    "drift.missing": Message(
        "“{column}”: {after} % of the records are blank; last time {before} % were.",
        "« {column} » : {after}\u00a0% des enregistrements sont vides; la dernière fois, {before}\u00a0% l’étaient.",
    ),
    "drift.new_codes": Message(
        "“{column}”: has values that were not there last time (values: at least {codes}; records: {records}).",
        "« {column} » : a des valeurs qui n’y étaient pas la dernière fois (valeurs : au moins {codes}; enregistrements : "
        "{records}).",
    ),
    "drift.new_spellings": Message(
        "“{column}”: spellings that the value map of the series does not know: {spellings} (cells: {cells}). Say in the map what they stand for, or "
        "they stay as they are.",
        "« {column} » : graphies que la correspondance de valeurs de la série ne connaît pas : {spellings} (cellules : {cells}). Dites dans la "
        "correspondance ce qu’elles désignent, sinon elles restent telles quelles.",
    ),
    "drift.changed": Message(
        "“{column}”: its values are spread somewhat otherwise than last time (stability index {index}; 0.1 to 0.25 is some "
        "change).",
        "« {column} » : ses valeurs sont réparties un peu autrement que la dernière fois (indice de stabilité {index}; de "
        "0,1 à 0,25, le changement est modéré).",
    ),
    "drift.changed_greatly": Message(
        "“{column}”: its values are spread quite otherwise than last time (stability index {index}; above 0.25 is a great "
        "change). Check that the file is the right one and that the column still means the same.",
        "« {column} » : ses valeurs sont réparties tout autrement que la dernière fois (indice de stabilité {index}; "
        "au-delà de 0,25, le changement est grand). Vérifiez que c’est le bon fichier et que la colonne a toujours le même "
        "sens.",
    ),
    "drift.left_out": Message(
        "At the same levels, {percent} % of the records are left out so that groups of at least {k} remain.",
        "Aux mêmes niveaux, {percent}\u00a0% des enregistrements sont laissés de côté pour qu’il reste des groupes d’au "
        "moins {k}.",
    ),
    "drift.more_left_out": Message(
        "At the same levels, {percent} % of the records are left out so that groups of at least {k} remain; last time it was "
        "{before} %. The levels stay as they are, so that the versions can be compared.",
        "Aux mêmes niveaux, {percent}\u00a0% des enregistrements sont laissés de côté pour qu’il reste des groupes d’au moins "
        "{k}; la dernière fois, c’était {before}\u00a0%. Les niveaux ne changent pas, pour que les versions se comparent.",
    ),
    "drift.no_more_left_out": Message(
        "At the same levels, {percent} % of the records are left out so that groups of at least {k} remain, no more than "
        "last time ({before} %).",
        "Aux mêmes niveaux, {percent}\u00a0% des enregistrements sont laissés de côté pour qu’il reste des groupes d’au moins "
        "{k}, pas plus que la dernière fois ({before}\u00a0%).",
    ),
    "drift.k_no_longer_holds": Message(
        "At the same levels, {percent} % of the records would have to be left out so that groups of at least {k} remain, and "
        "at most {most} % may be. Nothing is made coarser by itself: choose coarser levels, which begins a new series, or "
        "let more be left out.",
        "Aux mêmes niveaux, il faudrait laisser de côté {percent}\u00a0% des enregistrements pour qu’il reste des groupes d’au "
        "moins {k}, et le maximum permis est de {most}\u00a0%. Rien ne devient plus grossier de soi-même : choisissez des "
        "niveaux plus grossiers, ce qui commence une nouvelle série, ou laissez de côté plus d’enregistrements.",
    ),
    "drift.groups_anew": Message(
        "Groups of at least {k} are formed anew, each at the finest levels that it can keep; {percent} % of the records would be left out. "
        "Two versions tell of the same person at different levels: before the second leaves, both are compared.",
        "Des groupes d’au moins {k} se forment de nouveau, chacun aux niveaux les plus fins qu’il peut garder; {percent}\u00a0% des "
        "enregistrements seraient laissés de côté. Deux versions parlent de la même personne à des niveaux différents : avant que la "
        "seconde ne sorte, on compare les deux.",
    ),
    "drift.groups_as_before": Message(
        "{as_before} % of the records stand in the groups of the last version, at the same levels; the others form groups of at least {k} "
        "anew, and {percent} % would be left out.",
        "{as_before}\u00a0% des enregistrements se trouvent dans les groupes de la dernière version, aux mêmes niveaux; les autres forment "
        "de nouveaux groupes d’au moins {k}, et {percent}\u00a0% seraient laissés de côté.",
    ),
    "drift.groups_too_small": Message(
        "Even in groups formed anew, {percent} % of the records would have to be left out so that groups of at least {k} remain, and at "
        "most {most} % may be. Leave out columns, or let more records be left out.",
        "Même en formant de nouveaux groupes, il faudrait laisser de côté {percent}\u00a0% des enregistrements pour qu’il reste des groupes "
        "d’au moins {k}, et le maximum permis est de {most}\u00a0%. Retirez des colonnes, ou laissez de côté plus d’enregistrements.",
    ),
}
