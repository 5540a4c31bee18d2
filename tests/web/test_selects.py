"""Selects and inputs are written by our own templates: what they write is what Django's do, escaped in the same way."""

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


@pytest.mark.parametrize("value", [None, "", "<b>\"&'", mark_safe("<i>safe</i>"), gettext_lazy("Any"), 3000, 1.5])
@pytest.mark.parametrize(
    "widget",
    [forms.TextInput(), forms.NumberInput(), forms.HiddenInput(), forms.CheckboxInput(), forms.Textarea(), forms.FileInput()],
)  # fmt: skip
def test_input_is_written_as_django_writes_it(widget: Any, value: Any) -> None:
    about = {
        "id": "id_name", "required": True, "disabled": False, "maxlength": 3000, "step": 0.5, "data-none": None,
        "placeholder": gettext_lazy("Region"), "data-mixed": "<b>\"&'", "data-safe": mark_safe("&amp;"),
    }  # fmt: skip

    ours, djangos = (
        widget.render("name<&>", value, about, renderer=renderer) for renderer in (Renderer(), DjangoTemplates())
    )

    assert close(ours) == close(djangos)
