"""Words for the reasons why a role was proposed for a column."""

from __future__ import annotations

from anonymizer.engine.errors import Message

MESSAGES: dict[str, Message] = {
    "role.empty": Message(
        "Nothing is filled in here, so it tells nothing.",
        "Rien n’y est inscrit; la colonne ne révèle donc rien.",
    ),
    "role.name_says_identifier": Message(
        "Its name says that it names or numbers a person ({concept}).",
        "Son nom dit qu’elle nomme ou numérote une personne ({concept}).",
    ),
    "role.values_are_identifiers": Message(
        "{percent} % of its values have the form of a direct identifier ({concept}).",
        "{percent}\u00a0% de ses valeurs ont la forme d’un identifiant direct ({concept}).",
    ),
    "role.name_and_values": Message(
        "Its name and {percent} % of its values both say that it names or numbers a person ({concept}).",
        "Son nom et {percent}\u00a0% de ses valeurs disent tous deux qu’elle nomme ou numérote une personne ({concept}).",
    ),
    "role.traces": Message(
        "Identifiers stand inside its values ({concept}), in {records} records at least: people write freely here.",
        "Des identifiants figurent dans ses valeurs ({concept}), dans au moins {records} enregistrements : on y écrit "
        "librement.",
    ),
    "role.nearly_unique": Message(
        "Nearly every value occurs once ({distinct} different values in {present} records), as in a number of its own for "
        "each record.",
        "Presque chaque valeur n’apparaît qu’une fois ({distinct} valeurs différentes pour {present} enregistrements), "
        "comme un numéro propre à chacun.",
    ),
    "role.few_rows_each": Message(
        "Its values repeat for a few records each ({distinct} different values in {present} records), as numbers of persons or "
        "files do.",
        "Chacune de ses valeurs revient pour quelques enregistrements seulement ({distinct} valeurs différentes pour {present} "
        "enregistrements), comme un numéro de personne ou de dossier.",
    ),
    "role.stray_identifiers": Message(
        "Among other values, {records} of {present} records hold what looks like a direct identifier ({concept}): it is not kept as "
        "it is.",
        "Parmi d’autres valeurs, {records} enregistrements sur {present} contiennent ce qui ressemble à un identifiant direct "
        "({concept}) : la colonne n’est pas gardée telle quelle.",
    ),
    "role.free_text": Message(
        "People write freely here, and free text can name anyone.",
        "On y écrit librement, et un texte libre peut nommer n’importe qui.",
    ),
    "role.known_to_neighbours": Message(
        "A neighbour or relative could know it ({concept}).",
        "Un voisin ou un proche pourrait la connaître ({concept}).",
    ),
    "role.would_hurt": Message(
        "It would hurt the person if others learned it ({concept}).",
        "La personne souffrirait si d’autres l’apprenaient ({concept}).",
    ),
    "role.about_the_service": Message(
        "It describes the contact or the service, and still tells people apart ({concept}); in doubt, it counts.",
        "Elle décrit le contact ou le service, mais elle distingue tout de même les personnes ({concept}); dans le doute, elle "
        "compte.",
    ),
    "role.unsure": Message(
        "Nothing tells what it is; in doubt, we take it that a neighbour could know it.",
        "Rien ne dit ce que c’est; dans le doute, on suppose qu’un voisin pourrait la connaître.",
    ),
    "role.measure": Message(
        "It looks like an amount or a measurement; it leaves in bands, and in doubt a neighbour could know it.",
        "Elle ressemble à un montant ou à une mesure; elle sort par tranches et, dans le doute, un voisin pourrait la connaître.",
    ),
}
