"""The text that results, clause by clause, in both languages; what people change by hand replaces the template's words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from django import forms
from django.utils.formats import number_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.forms.wizard.screen import Screen
from agreements.models import Binding, ClauseKey
from agreements.models.clauses import MOST_CHARACTERS

LANGUAGES: Final = ("en", "fr")


@dataclass(frozen=True)
class ClauseFields:
    """A clause as the screen shows it. ``own``: its words were changed by hand and no longer follow the answers."""

    key: str
    label: str
    english: forms.BoundField
    french: forms.BoundField
    own: bool


class TextScreen(Screen):
    """Twenty clauses in two languages. ``setting.facts["words"]``: the template's words, filled, by key and language."""

    slug = "text"
    title = _("Read the text")
    lead = _(
        "This is what your answers say, clause by clause. Change what does not fit; a clause that you change no longer follows your answers. "
        "Both languages must say the same, for whoever reads one relies on it."
    )
    template_file = "agreements/wizard/text.html"

    def prepare(self) -> None:
        for key in ClauseKey:
            for code in LANGUAGES:
                self.fields[f"{key}_{code}"] = _paragraphs(str(key.label), code)
                self.fields[f"{key}_{code}"].initial = self.words(key, code)
        for code, label in (("en", _("Introduction in English")), ("fr", _("Introduction in French"))):
            self.fields[f"text_{code}"] = forms.CharField(
                label=label,
                required=False,
                max_length=100_000,
                widget=forms.Textarea(attrs={"rows": 3, "lang": code}),
                help_text=_("What comes before the clauses, if anything does."),
            )

    def words(self, key: str, code: str) -> str:
        """What the template says here, filled from the answers; empty where it has no such clause."""
        return str(self.setting.facts.get("words", {}).get(key, {}).get(code, ""))

    def clauses_shown(self) -> Iterator[ClauseFields]:
        """Each clause with its two fields, in order."""
        for key in ClauseKey:
            english, french = self[f"{key}_en"], self[f"{key}_fr"]
            own = any(
                _plain(field.value()) != _plain(self.words(key, code))
                for field, code in ((english, "en"), (french, "fr"))
            )
            yield ClauseFields(key.value, str(key.label), english, french, own)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        binding = self.setting.facts.get("binding") or Binding.BOTH
        must = LANGUAGES if binding == Binding.BOTH else (binding,)
        for key in ClauseKey:
            written = [code for code in LANGUAGES if cleaned.get(f"{key}_{code}", "").strip()]
            expected = any(self.words(key, code) for code in LANGUAGES)
            for code in must:
                name = f"{key}_{code}"
                if name not in self.errors and code not in written and (written or expected):
                    self.add_error(name, _emptied(str(key.label), code))
        return cleaned

    def by_hand(self) -> dict[str, list[str]]:
        """What was posted and is not simply the template's own words: what is worth keeping."""
        edits = {}
        for name in self.fields:
            if name not in self.data:
                continue
            value = _plain(self.data.get(name))
            key, code = name.rsplit("_", 1)
            if value != _plain(self.words(key, code)):
                edits[name] = [value]
        return edits


def _paragraphs(label: str, code: str) -> forms.CharField:
    too_long = _("This clause is longer than %(limit)s characters. Shorten it, or attach the rest as a document.")
    return forms.CharField(
        label=label,
        required=False,
        max_length=MOST_CHARACTERS,
        error_messages={"max_length": str(too_long) % {"limit": number_format(MOST_CHARACTERS)}},
        widget=forms.Textarea(attrs={"rows": 7, "lang": code}),
    )


def _emptied(clause: str, code: str) -> str:
    if code == "en":
        words = gettext("“%(clause)s” is empty in English, which binds. Write it, or take the template’s words back.")
    else:
        words = gettext("“%(clause)s” is empty in French, which binds. Write it, or take the template’s words back.")
    return words % {"clause": clause}


def _plain(value: object) -> str:
    """Lines as browsers do not send them, and no blanks at the ends."""
    return str(value or "").replace("\r\n", "\n").strip()
