"""Words for what an attacker may know: columns that count or do not, and rows that belong together."""

from __future__ import annotations

from anonymizer.engine.errors import Message

MESSAGES: dict[str, Message] = {
    "recipe.assumed_unknown_form": Message(
        "“assumed_unknown” must be a list of columns, for example “[queue, form_version]”.",
        "« assumed_unknown » doit être une liste de colonnes, par exemple « [queue, form_version] ».",
    ),
    "recipe.assumed_unknown_role": Message(
        "Column “{column}” stands in “assumed_unknown”, but its role is not “other”. Only of such columns can a person state "
        "that nobody outside could know them.",
        "La colonne « {column} » figure dans « assumed_unknown », mais son rôle n’est pas « other ». Une personne ne peut "
        "déclarer que de telles colonnes que personne à l’extérieur ne pourrait les connaître.",
    ),
    "criterion.others_count": Message(
        "These columns leave and count as known to a neighbour, because nobody has stated that they could not be: {columns}. "
        "Leave them out, make them coarser, or state that nobody outside could know them.",
        "Ces colonnes sortent et comptent comme connues d’un voisin, car personne n’a déclaré qu’elles ne pouvaient pas l’être : "
        "{columns}. Retirez-les, rendez-les moins précises ou déclarez que personne à l’extérieur ne pourrait les connaître.",
    ),
    "criterion.traces": Message(
        "The rows of one person can be linked by {columns}, and taken together they make {alone} of {units} stand alone; the "
        "smallest group with the same rows has {reached}, and {k} were asked for. Leave this column out, or replace it by codes.",
        "Les lignes d’une même personne peuvent être reliées par {columns}; prises ensemble, elles en isolent {alone} sur "
        "{units}. Le plus petit groupe aux mêmes lignes en compte {reached}, alors qu’on en demande {k}. Retirez cette colonne "
        "ou remplacez-la par des codes.",
    ),
    "traces.renewed": Message(
        "The rows of {renewed} of {units} persons, taken together, were shared by fewer than {k}: these rows bear a code of their "
        "own each, so that they cannot be linked. Without this, {alone} would have stood alone.",
        "Les lignes de {renewed} personnes sur {units}, prises ensemble, étaient partagées par moins de {k} : chacune porte un "
        "code à elle, de sorte qu’on ne peut pas les relier. Sans cela, {alone} personnes auraient été isolées.",
    ),
    "knowledge.everything": Message(
        "If everything that leaves were known ({columns}), the smallest group would have {k}; {alone} would stand alone.",
        "Si tout ce qui sort était connu ({columns}), le plus petit groupe en compterait {k}; {alone} seraient isolés.",
    ),
    "proposal.left_out": Message(
        "Left out by the proposal, because all that leaves counts and groups would be too small with them, or because another "
        "column tells the same: {columns}. To keep one of them, leave out another.",
        "Écartées par la proposition, parce que tout ce qui sort compte et que les groupes seraient trop petits avec elles, ou "
        "parce qu’une autre colonne dit la même chose : {columns}. Pour en garder une, retirez-en une autre.",
    ),
}
