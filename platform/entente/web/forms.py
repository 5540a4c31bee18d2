"""How every Django form becomes accessible HTML: ``FORM_RENDERER = "entente.web.forms.Renderer"``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import django.forms
from django.forms.renderers import DjangoTemplates
from django.utils.functional import cached_property


class Renderer(DjangoTemplates):
    """Renders ``{{ form }}`` with an error summary, and ``{{ form.name.as_field_group }}`` with label, help and error.

    Our own templates come before Django's, so that a widget template can be replaced by one of the same path.
    """

    form_template_name = "entente/forms/form.html"
    field_template_name = "entente/forms/field.html"

    @cached_property
    def engine(self) -> Any:
        ours = Path(__file__).parent / "templates"
        djangos = Path(django.forms.__file__).parent / "templates"
        return self.backend({"APP_DIRS": True, "DIRS": [ours, djangos], "NAME": "forms", "OPTIONS": {}})
