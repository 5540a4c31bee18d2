"""Words for the findings about attacks on a release."""

from __future__ import annotations

from anonymizer.engine.errors import Message

MESSAGES: dict[str, Message] = {
    "attack.no_shared_column": Message(
        "The release has none of the columns that the attacker is said to know. Check the names against its header row.",
        "Le fichier communiqué n’a aucune des colonnes que l’attaquant est censé connaître. Vérifiez les noms dans sa "
        "ligne d’en-tête.",
    ),
    "attack.releases_not_aligned": Message(
        "The two releases cannot be laid side by side: they name no person alike, and not both hold the {records} records of "
        "the original. Keep the person column in both, for this measurement only, or keep suppressed rows.",
        "Les deux fichiers communiqués ne peuvent être mis côte à côte : ils ne nomment pas les personnes de la même façon, et "
        "ne contiennent pas tous deux les {records} enregistrements de l’original. Gardez la colonne de la personne dans les "
        "deux, pour cette mesure seulement, ou gardez les lignes supprimées.",
    ),
    "attack.too_few_to_hold_out": Message(
        "Of {persons} persons (or records, where no person column is given), {held} would be held back; both parts need one at "
        "least. Choose another share.",
        "Sur {persons} personnes (ou enregistrements, faute de colonne de la personne), {held} seraient mises de côté; chaque "
        "partie doit en avoir au moins une. Choisissez une autre part.",
    ),
    "attack.no_point": Message(
        "Column “{column}”: no record tells a point of anyone’s sequence, since all of them are suppressed.",
        "Colonne « {column} » : aucun enregistrement ne révèle un point d’une séquence, puisque tous sont supprimés.",
    ),
    "attack.no_control": Message(
        "There is no control group, so what anyone could guess counts as a risk of the release: the figures are upper bounds. "
        "Hold some records back before the release is made, and give them as the control.",
        "Il n’y a pas de groupe témoin; ce que n’importe qui pourrait deviner compte donc comme un risque de la communication : "
        "les chiffres sont des bornes supérieures. Mettez des enregistrements de côté avant la communication, et donnez-les "
        "comme témoin.",
    ),
    "attack.not_understood": Message(
        "Column “{column}”: {records} cells ({percent} %) of the release hold words whose form does not tell what they stand "
        "for, so the attacks are weaker than those of someone who knows. Give the recipe, which holds the hierarchies.",
        "Colonne « {column} » : {records} cellules ({percent}\u00a0%) du fichier communiqué portent des mots dont la forme ne "
        "dit pas ce qu’ils recouvrent; les attaques sont donc plus faibles que celles d’une personne qui le sait. Donnez la "
        "recette, qui contient les hiérarchies.",
    ),
}
