"""The head of the log as a print names it: whoever holds the print can show later that nothing before it was changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.formats import number_format
from django.utils.translation import gettext

from entente.audit.log.proofs import latest_head, signed_head


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
