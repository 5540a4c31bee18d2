"""What is wrong with organizations, in words."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

SENTENCES: Final[dict[str, StrPromise]] = {
    "organization.keys_missing": _("The keys of the organization are still being made. Try again in a minute."),
}
