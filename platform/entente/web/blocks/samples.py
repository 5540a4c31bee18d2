"""Invented samples for the style guide: a test bench for us, a reference for page builders."""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import StrEnum
from types import SimpleNamespace
from typing import Any

from django import forms
from django.core.paginator import Paginator
from django.http import QueryDict

from entente.core.verdicts import Verdict
from entente.web.task_list.sources import Task
from entente.web.templatetags.entente_charts import Bar


class SampleRefusal(StrEnum):
    """Reasons as the agreements give them."""

    TOO_SMALL = "release.k_below_term"
    TOO_FINE = "release.geography_too_fine"

    @property
    def label(self) -> str:
        return {
            SampleRefusal.TOO_SMALL: "The smallest group has 7 people; the agreement with Maple Test Region asks for 11.",
            SampleRefusal.TOO_FINE: "The column “postal code” is finer than the agreement allows (first three characters).",
        }[self]


class SampleForm(forms.Form):
    """One field of each kind."""

    title = forms.CharField(label="Title of the dataset", help_text="As your colleagues know it. No names of people.")
    period = forms.DateField(label="First day covered", widget=forms.DateInput(attrs={"type": "date"}))
    email = forms.EmailField(label="Contact address", required=False)
    purpose = forms.ChoiceField(
        label="Purpose",
        choices=[("", "Choose one"), ("planning", "Planning of services"), ("research", "Research")],
    )
    about = forms.ChoiceField(
        label="Could a neighbour or relative know it?",
        help_text="If you are not sure, choose “Not sure”: it counts as yes.",
        widget=forms.RadioSelect,
        choices=[("yes", "Yes"), ("no", "No"), ("unsure", "Not sure")],
    )
    partners = forms.MultipleChoiceField(
        label="For whom are the data meant?",
        required=False,
        widget=forms.CheckboxSelectMultiple,
        choices=[("maple", "Maple Test Region"), ("birch", "Birch Test Foundation")],
    )
    note = forms.CharField(label="Note to the reviewer", required=False, widget=forms.Textarea(attrs={"rows": 3}))
    file = forms.FileField(label="File", required=False, help_text="CSV, Excel or Parquet, up to 5 GB.")
    lawful = forms.BooleanField(label="My organization may share these data")


def samples(data: QueryDict | None, page: str | None) -> dict[str, Any]:
    """Context of the style guide; ``data`` fills the sample form."""
    at = datetime(2026, 11, 24, 15, 30, tzinfo=UTC)
    return {
        "form": SampleForm(data),
        "form_with_errors": SampleForm({"wrong-email": "someone", "wrong-purpose": "planning"}, prefix="wrong"),
        "allowed": Verdict(),
        "refused": Verdict((SampleRefusal.TOO_SMALL, SampleRefusal.TOO_FINE)),
        "page": Paginator(range(500), 25).get_page(page or 4),
        "urls": {"upload": "#line", "columns": "#line"},
        "tasks": [
            Task(
                title="Review a run of “Contacts of Maple Test Clinic”",
                url="#tasks",
                hint="Uploaded by Robin Sample, 24 November",
                tone="waiting",
                status="Waiting for your review",
                due=date(2026, 12, 1),
            ),
            Task(
                title="Answer three questions about 7 columns",
                url="#tasks",
                hint="",
                tone="working",
                status="Begun",
                due=None,
            ),
        ],
        "events": [
            SimpleNamespace(
                label="Run returned",
                at=at,
                by="Alex Sample, privacy officer",
                note="The date of birth is too fine.",
                tone="stopped",
            ),
            SimpleNamespace(label="Run finished", at=at, by="", note="", tone="good"),
            SimpleNamespace(label="Version uploaded", at=at, by="Robin Sample, contributor", note="", tone=""),
        ],
        "job": [
            SimpleNamespace(label="Read the table", state="done"),
            SimpleNamespace(label="Find names in notes", state="current"),
            SimpleNamespace(label="Measure the risk", state="ahead"),
            SimpleNamespace(label="Write the candidate", state="ahead"),
        ],
        "bars": [
            Bar("Smaller than 2", 0, before=148, before_text="148"),
            Bar("Smaller than 5", 0, before=611, before_text="611"),
            Bar("Smaller than 11", 12, before=1304, before_text="1,304", tone="danger"),
            Bar("Smaller than 20", 340, before=2260, before_text="2,260"),
        ],
        "rows": [
            ("postal_code", "Text", "A9A 9A9", "Quasi-identifier", "good", "Ready"),
            ("date_of_birth", "Date", "9999-99-99", "Quasi-identifier", "waiting", "To confirm"),
            ("note", "Free text", "Aaaa aaa …", "Direct identifier", "danger", "Names found"),
        ],
    }
