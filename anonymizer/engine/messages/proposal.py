"""Words for proposals: whether rows are worth releasing, what a solution loses, what else there is."""

from __future__ import annotations

from anonymizer.engine.errors import Message

LOST: dict[str, Message] = {
    "lost.nothing": Message("“{column}”: as it is.", "« {column} » : tel quel."),
    "lost.given_up": Message(
        "“{column}”: given up; nothing is left of it.", "« {column} » : sacrifiée; il n’en reste rien."
    ),
    "lost.day": Message("“{column}”: dates to the day.", "« {column} » : dates au jour près."),
    "lost.month": Message("“{column}”: dates cut to the month.", "« {column} » : dates ramenées au mois."),
    "lost.quarter": Message("“{column}”: dates cut to the quarter.", "« {column} » : dates ramenées au trimestre."),
    "lost.year": Message("“{column}”: dates cut to the year.", "« {column} » : dates ramenées à l’année."),
    "lost.ages": Message(
        "“{column}”: ages in bands of {width} years.", "« {column} » : âges par tranches de {width} ans."
    ),
    "lost.postal_code": Message("“{column}”: full postal codes.", "« {column} » : codes postaux complets."),
    "lost.fsa": Message(
        "“{column}”: postal codes cut to three characters.",
        "« {column} » : codes postaux réduits à trois caractères.",
    ),
    "lost.region": Message(
        "“{column}”: postal codes cut to their first letter.",
        "« {column} » : codes postaux réduits à leur première lettre.",
    ),
    "lost.province": Message(
        "“{column}”: places cut to the province or territory.",
        "« {column} » : lieux ramenés à la province ou au territoire.",
    ),
    "lost.country": Message("“{column}”: places cut to the country.", "« {column} » : lieux ramenés au pays."),
    "lost.family": Message(
        "“{column}”: languages grouped into families.", "« {column} » : langues regroupées par familles."
    ),
    "lost.top_coded": Message(
        "“{column}”: the highest and lowest numbers put together.",
        "« {column} » : nombres extrêmes regroupés.",
    ),
    "lost.width": Message(
        "“{column}”: numbers in steps of {size}.", "« {column} » : nombres par intervalles de {size}."
    ),
    "lost.ranges": Message("“{column}”: numbers in {size} ranges.", "« {column} » : nombres en {size} tranches."),
    "lost.masked": Message(
        "“{column}”: {size} characters of each code masked.", "« {column} » : {size} caractères de chaque code masqués."
    ),
    "lost.level": Message(
        "“{column}”: level {level} of its own hierarchy.", "« {column} » : niveau {level} de sa propre hiérarchie."
    ),
    "lost.finer": Message(
        "finer for {percent}\u00a0% of the records", "plus fin pour {percent}\u00a0% des enregistrements"
    ),
    "lost.coarser": Message("coarser for {percent}\u00a0%", "plus large pour {percent}\u00a0%"),
    "lost.untold": Message("not told for {percent}\u00a0%", "non indiqué pour {percent}\u00a0%"),
    "lost.two_way_tables": Message(
        "Tables of two columns are off by {percent}\u00a0% of the records, on average.",
        "Les tableaux croisés de deux colonnes s’écartent en moyenne de {percent}\u00a0% des enregistrements.",
    ),
    "lost.means": Message(
        "Means move by at most {percent}\u00a0% of a standard deviation.",
        "Les moyennes se déplacent d’au plus {percent}\u00a0% d’un écart-type.",
    ),
    "lost.coefficients": Message(
        "In a regression of the first sensitive column, a coefficient moves by at most {percent}\u00a0% of a standard deviation.",
        "Dans une régression de la première colonne sensible, un coefficient se déplace d’au plus {percent}\u00a0% d’un écart-type.",
    ),
    "lost.people": Message(
        "{percent} % of the records left out ({suppressed} of {records}).",
        "{percent}\u00a0% des enregistrements laissés de côté ({suppressed} sur {records}).",
    ),
    "lost.nobody": Message("Nobody is left out.", "Personne n’est laissé de côté."),
    "lost.detail": Message(
        "{percent} % of the detail in these columns is lost, on average.",
        "En moyenne, {percent}\u00a0% du détail de ces colonnes est perdu.",
    ),
}

PROPOSAL: dict[str, Message] = {
    "proposal.line": Message("  - {words}", "  - {words}"),
    "proposal.why": Message("“{column}”: {reason}", "« {column} » : {reason}"),
    "proposal.detailed": Message(
        "Most detail: groups of at least {k}, each at the finest levels that it can keep.",
        "Le plus de détail : groupes d’au moins {k}, chacun aux niveaux les plus fins qu’il peut garder.",
    ),
    "proposal.uniform": Message(
        "One level for each column: groups of at least {k}, the same detail for everybody, few records left out.",
        "Un seul niveau par colonne : groupes d’au moins {k}, le même détail pour tout le monde, peu d’enregistrements laissés de côté.",
    ),
    "proposal.careful": Message(
        "Larger groups: at least {k} in each, at the finest levels that they can keep.",
        "Groupes plus grands : au moins {k} dans chacun, aux niveaux les plus fins qu’ils peuvent garder.",
    ),
    "proposal.rows_useful": Message(
        "Rows can be released with groups of at least {k}. Of the columns that a neighbour could know, {given_up} of {columns} "
        "must be given up, and {percent} % of their detail is lost on average. In full detail, {small} of {records} records "
        "would stand in smaller groups.",
        "Des lignes peuvent sortir en groupes d’au moins {k}. Parmi les colonnes qu’un voisin pourrait connaître, il faut en "
        "sacrifier {given_up} sur {columns}, et {percent}\u00a0% de leur détail est perdu en moyenne. Avec tout leur détail, "
        "{small} enregistrements sur {records} seraient dans des groupes plus petits.",
    ),
    "proposal.rows_not_useful": Message(
        "These rows cannot usefully be released with groups of at least {k}: {small} of {records} records stand in smaller "
        "groups. To protect them, {given_up} of the {columns} columns that a neighbour could know must be given up, and "
        "{percent} % of the detail is lost on average. Better:",
        "Ces lignes ne peuvent pas sortir utilement en groupes d’au moins {k} : {small} enregistrements sur {records} sont "
        "dans des groupes plus petits. Pour les protéger, il faut sacrifier {given_up} des {columns} colonnes qu’un voisin "
        "pourrait connaître, et {percent}\u00a0% du détail est perdu en moyenne. Mieux vaut ceci :",
    ),
    "proposal.nothing_holds": Message(
        "These rows cannot be released with groups of at least {k}: the table tells {units} persons or records apart, and "
        "too few of them would be left. Better:",
        "Ces lignes ne peuvent pas sortir en groupes d’au moins {k} : le tableau distingue {units} personnes ou "
        "enregistrements, et il en resterait trop peu. Mieux vaut ceci :",
    ),
    "proposal.too_many_columns": Message(
        "{columns} columns could be known by a neighbour; beyond {most}, nearly everybody is alone in the table. Leave out those "
        "that are not needed, then ask again. Better:",
        "Un voisin pourrait connaître {columns} colonnes; au-delà de {most}, presque tout le monde est seul dans le tableau. "
        "Retirez celles dont on peut se passer, puis redemandez. Mieux vaut ceci :",
    ),
    "proposal.make_tables": Message(
        "Tables made for the purpose: counts, rates and means in which no cell stands for fewer than {k} people.",
        "Des tableaux faits pour l’usage prévu : des effectifs, des taux et des moyennes dont aucune case ne porte sur moins "
        "de {k} personnes.",
    ),
    "proposal.fewer_columns": Message(
        "Fewer columns: leave out {columns}; the rest ({kept}) can be kept as proposed.",
        "Moins de colonnes : retirez {columns}; le reste ({kept}) peut sortir comme proposé.",
    ),
    "proposal.longer_period": Message(
        "A longer period in one file, with its dates cut to the year: more people who look alike.",
        "Une période plus longue dans un seul fichier, aux dates ramenées à l’année : plus de personnes qui se ressemblent.",
    ),
    "proposal.longer_period_times": Message(
        "A longer period in one file, with its dates cut to the year: about {times} times as many people would be enough "
        "({records} records).",
        "Une période plus longue dans un seul fichier, aux dates ramenées à l’année : environ {times} fois plus de "
        "personnes suffiraient ({records} enregistrements).",
    ),
    "proposal.pool": Message(
        "Pooling with sister organizations under a common schema: groups of at least {k} are counted over all of them, and "
        "no member sees another’s rows.",
        "La mise en commun avec des organismes frères selon un schéma commun : les groupes d’au moins {k} se comptent sur "
        "l’ensemble, et aucun membre ne voit les lignes d’un autre.",
    ),
    "proposal.pool_times": Message(
        "Pooling with sister organizations under a common schema: groups of at least {k} are counted over all of them, and "
        "no member sees another’s rows. About {times} files of this size would be enough ({records} records).",
        "La mise en commun avec des organismes frères selon un schéma commun : les groupes d’au moins {k} se comptent sur "
        "l’ensemble, et aucun membre ne voit les lignes d’un autre. Environ {times} fichiers de cette taille suffiraient "
        "({records} enregistrements).",
    ),
}

COMMAND: dict[str, Message] = {
    "cli.explore_format": Message(
        "The output “{file}” must end in .svg, .csv or .json.",
        "La sortie « {file} » doit se terminer par .svg, .csv ou .json.",
    ),
}

MESSAGES: dict[str, Message] = {**COMMAND, **LOST, **PROPOSAL}
