"""What the operator of a node does in the network, from the command line; and what people do with what came from other nodes."""

from entente.federation.services.counts import (
    Question,
    accept_all_terms,
    ask_to_count,
    choose_rows,
    decline_to_count,
    note_download,
    withdraw_question,
)
from entente.federation.services.recalls import answer_recall
from entente.federation.services.releases import accept_terms, ask_for_file

__all__ = [
    "Question",
    "accept_all_terms",
    "accept_terms",
    "answer_recall",
    "ask_for_file",
    "ask_to_count",
    "choose_rows",
    "decline_to_count",
    "note_download",
    "withdraw_question",
]
