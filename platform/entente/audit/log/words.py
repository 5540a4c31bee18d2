"""The log in words: its head as a print names it, by which it can be shown later that nothing was changed; what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from django.utils.formats import number_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from entente.audit.log.proofs import latest_head, signed_head

if TYPE_CHECKING:
    from entente.proof.log import Problem


def head_in_words(signed: Mapping[str, Any] | None) -> str:
    """How many events there were, and their root; empty where the log had no head yet."""
    if signed is None:
        return ""
    head = signed["head"]
    figures = {"size": number_format(head["size"]), "root": head["root"]}
    return gettext("Audit log at the time: %(size)s events, root %(root)s") % figures


def newest_head_in_words() -> str:
    """Of the newest head, for what is printed now."""
    head = latest_head()
    return head_in_words(None if head is None else signed_head(head))


PROBLEMS: Final = {
    "log.changed": _("Event %(place)s of the log was changed: it is not the one that was taken in."),
    "log.deleted": _("Event %(place)s of the log was deleted."),
    "log.gap": _("Number %(place)s of the log is missing."),
    "log.stranger": _("The event with the identifier %(place)s was put in without the log."),
    "log.misdated": _("Event %(place)s of the log names a moment at which it cannot have happened."),
    "log.leaf_unsigned": _("Number %(place)s of the log is covered by no signed head."),
    "log.tile": _("A stored part of the tree that ends with %(place)s events was changed."),
    "log.root": _("The log of %(place)s events is not the one that was signed: it was rewritten."),
    "log.signature": _("The signature of the head of %(place)s events does not verify."),
    "log.truncated": _(
        "A head of %(place)s events was signed, and the log is shorter: it was cut off, or an older database restored."
    ),
}


def problem_in_words(problem: Problem) -> str:
    """What an examination of the log found, and where."""
    return str(PROBLEMS[problem.code]) % {"place": problem.place}
