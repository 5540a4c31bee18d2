"""What can be wrong with what people on the spot write, in words."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

SENTENCES: Final[dict[str, StrPromise]] = {
    "relief.centre_there": _("A centre of this name at this address is open already. Report there what is counted."),
}
