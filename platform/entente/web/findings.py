"""What is wrong with notices, in words."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

SENTENCES: Final[dict[str, StrPromise]] = {
    "notice.unknown": _("There is no such notice. Open the page of your notices again."),
}
