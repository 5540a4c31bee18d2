"""In which language somebody walks where one is enough: every page is read in both in ``test_every_page.py``."""

from __future__ import annotations

import pytest

LANGUAGES = ("en", "fr")
IN_ENGLISH = pytest.mark.parametrize("language", ["en"], indirect=True)
IN_FRENCH = pytest.mark.parametrize("language", ["fr"], indirect=True)
