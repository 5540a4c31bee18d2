"""What most notices about agreements have in common."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

from entente.core.events import NoticeText


def about(title: StrPromise, button: StrPromise | None = None) -> NoticeText:
    """A notice that leads to the agreement's page, with a button that only says so unless there is something to do."""
    return NoticeText(title, button or _("See the agreement"), "agreements:agreement")
