"""What is wrong with jobs, in words."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

SENTENCES: Final[dict[str, StrPromise]] = {
    "job.gave_up": _(
        "The worker tried several times and could not finish: it failed or was stopped each time. Try again, with a smaller or a newly "
        "exported file if there is one; if it happens again, tell the person who runs this site."
    ),
}
