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
        "“method: mondrian” gives every record levels of its own already. Leave out “recoding: local”.",
        "« method: mondrian » donne déjà à chaque enregistrement ses propres niveaux. Retirez « recoding: local ».",
    ),
}

MESSAGES: dict[str, Message] = {**RECODING}
