"""Findings about contributions to a joint table, in words."""

from __future__ import annotations

from collections.abc import Mapping

from anonymizer.engine.errors import Message

MESSAGES: Mapping[str, Message] = {
    "joint.malformed": Message(
        "The contribution does not have the form of a table by need, place and time.",
        "La contribution n’a pas la forme d’un tableau par besoin, lieu et période.",
    ),
    "joint.other_values": Message(
        "{count} values of the table are none of the question’s. Bring the needs under the words of the question by the cleaning of the dataset, "
        "then make the table anew.",
        "{count} valeurs du tableau ne sont pas celles de la question. Ramenez les besoins aux mots de la question par le nettoyage du jeu de "
        "données, puis refaites le tableau.",
    ),
    "joint.other_levels": Message(
        "The table shows places or times at other levels than the question, because an earlier table of the same people fixed them. Decline, or "
        "ask whoever asked for a question at those levels.",
        "Le tableau montre des lieux ou des périodes à d’autres niveaux que la question, car un tableau antérieur des mêmes personnes les a fixés. "
        "Refusez, ou demandez que la question soit posée à ces niveaux.",
    ),
    "joint.below_threshold": Message(
        "The contribution shows counts below {threshold}.",
        "La contribution montre des effectifs inférieurs à {threshold}.",
    ),
    "joint.contradicts_itself": Message(
        "The contribution contradicts itself: its totals are not the sums of what they add up.",
        "La contribution se contredit : ses totaux ne sont pas les sommes de ce qu’ils additionnent.",
    ),
}
