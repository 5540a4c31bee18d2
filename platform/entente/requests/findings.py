"""What is wrong with requests of the public, in words."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

SENTENCES: Final[dict[str, StrPromise]] = {
    "community.named": _(
        "Names or places that %(authority)s registered for its community stand in these words (%(count)s). Nothing was sent or published. "
        "Take them out, or ask that authority to answer itself."
    ),
    "request.text_missing": _("There are no words. Write something and send it again."),
}
