"""Words for the final check of a table before review."""

from __future__ import annotations

from anonymizer.engine.errors import Message

_DO = (
    "Leave the column out, redact it or make it coarser. If a person has read its values and they concern nobody, write "
    "“reviewed: true” beside the column in the recipe."
)
_FAITES = (
    "Retirez la colonne, caviardez-la ou rendez-la moins fine. Si une personne a lu ses valeurs et qu’elles ne concernent "
    "personne, inscrivez « reviewed: true » à côté de la colonne dans la recette."
)

MESSAGES: dict[str, Message] = {
    "final_check.values": Message(
        "Column “{column}” of the table that would leave still holds direct identifiers ({concept}; about {percent} % of {records} "
        f"values). Nothing was released. {_DO}",
        "La colonne « {column} » du tableau qui sortirait contient encore des identifiants directs ({concept}; environ {percent}\u00a0% "
        f"des {{records}} valeurs). Rien n’est sorti. {_FAITES}",
    ),
    "final_check.strays": Message(
        "Column “{column}” of the table that would leave: {records} records still show what looks like a direct identifier "
        f"({{concept}}) among other values. Nothing was released. {_DO}",
        "Colonne « {column} » du tableau qui sortirait : {records} enregistrements montrent encore, parmi d’autres valeurs, ce qui "
        f"ressemble à un identifiant direct ({{concept}}). Rien n’est sorti. {_FAITES}",
    ),
    "final_check.numbers": Message(
        "Column “{column}” of the table that would leave looks like a number of persons or files: {distinct} different values in "
        f"{{records}} records. Nothing was released. {_DO}",
        "La colonne « {column} » du tableau qui sortirait ressemble à un numéro de personne ou de dossier : {distinct} valeurs "
        f"différentes pour {{records}} enregistrements. Rien n’est sorti. {_FAITES}",
    ),
    "final_check.text": Message(
        "Text column “{column}” of the table that would leave: {records} records still show an identifier ({concept}) after redaction. "
        "Nothing was released. Leave the column out, or correct these texts and upload the table again.",
        "Colonne de texte « {column} » du tableau qui sortirait : {records} enregistrements montrent encore un identifiant ({concept}) "
        "après le caviardage. Rien n’est sorti. Retirez la colonne, ou corrigez ces textes et versez le tableau de nouveau.",
    ),
}
