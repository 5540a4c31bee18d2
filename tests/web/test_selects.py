"""Selects are written by our own template: what it writes is what Django's does, escaped in the same way."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django import forms
from django.forms.renderers import DjangoTemplates
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy

from entente.web.forms import Renderer

CHOICES = [
    ("", gettext_lazy("Any")),
    ("<b>\"&'", "<script>&\"'</script>"),
    ("3000", 3000),
    ("Group <&>", [("safe", mark_safe("<i>safe</i>")), ("lazy", gettext_lazy("Region"))]),
]


def close(markup: str) -> str:
    """Without the blanks between elements."""
    return re.sub(r">\s+<", "><", re.sub(r"\s+", " ", markup)).strip()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (forms.ChoiceField(choices=CHOICES), "safe"),
        (forms.ChoiceField(choices=CHOICES), "3000"),
        (forms.MultipleChoiceField(choices=CHOICES), ["", "lazy"]),
        (forms.NullBooleanField(), True),
        (forms.ChoiceField(), ""),
    ],
)
def test_select_is_written_as_django_writes_it(field: forms.Field, value: Any) -> None:
    widget: Any = field.widget
    about = {"id": "id_name", "class": "wide", "required": True}

    ours, djangos = (
        widget.render("name", value, about, renderer=renderer) for renderer in (Renderer(), DjangoTemplates())
    )

    assert close(ours) == close(djangos)
