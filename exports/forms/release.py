"""What a steward decides about a release: what for, to whom, until when, in which formats."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.utils.formats import number_format
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from agreements.forms import DayInput
from agreements.models import RECEIVING_ROLES, Agreement
from anonymizer.models import Run
from entente.catalogue.vocabularies import DatasetKind, Purpose
from entente.core.dates import date_format
from entente.explorer.models import Geography
from entente.organizations.models import Organization
from exports.formats import (
    MOST_FEATURES,
    MOST_ROWS_OF_WORKBOOK,
    TABULAR,
    Format,
    can_be_marked,
    fits,
    has_places,
    usual_formats,
)
from exports.places import Placing, allowed_geographies, drawn_geographies, usual_placing


class ReleaseForm(forms.Form):
    """Under one agreement: what for, to whom, until when."""

    purpose = forms.ChoiceField(label=_("What may the recipients use it for?"), widget=forms.RadioSelect)
    recipients = forms.ModelMultipleChoiceField(
        Organization.objects.none(), label=_("Who receives it?"), widget=forms.CheckboxSelectMultiple
    )
    ends_on = forms.DateField(label=_("Last day of access"), widget=DayInput())
    formats = forms.MultipleChoiceField(
        label=_("In which formats?"), choices=Format, required=False, widget=forms.CheckboxSelectMultiple
    )
    place_column = forms.ChoiceField(
        label=_("Which column tells the place?"),
        required=False,
        help_text=_("For the formats with places. Its codes or names are found among those of the geography below."),
    )
    geography = forms.ModelChoiceField(
        Geography.objects.none(),
        label=_("Places of this geography"),
        required=False,
        to_field_name="code",
        empty_label=pgettext_lazy("a geography", "None"),
    )
    agreed = forms.BooleanField(label=_("I have read what leaves, to whom and under which terms, and I release it"))
    changes_en = forms.CharField(
        label=_("What changed, in English"),
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_(
            "If this replaces what was released for the same period. Recipients read it beside the count of rows that changed."
        ),
    )
    changes_fr = forms.CharField(
        label=_("What changed, in French"), required=False, max_length=500, widget=forms.Textarea(attrs={"rows": 2})
    )

    def __init__(self, data: Any = None, *, agreement: Agreement, run: Run, finest: str, today: date) -> None:
        """``finest``: the finest places that the agreements which apply allow."""
        receiving = [party.organization for party in agreement.parties.all() if party.role in RECEIVING_ROLES]
        purposes = [choice for choice in Purpose.choices if choice[0] in agreement.machine_terms.purposes]
        initial: dict[str, Any] = {"ends_on": agreement.ends_on, "formats": usual_formats()}
        if len(receiving) == 1:
            initial["recipients"] = [receiving[0].pk]
        if len(purposes) == 1:
            initial["purpose"] = purposes[0][0]
        placing, drawn = usual_placing(run), allowed_geographies(finest)
        if placing is not None:
            initial |= {"place_column": placing.column, "geography": placing.geography}
        super().__init__(data, initial=initial)
        self.agreement, self.run, self.today = agreement, run, today
        if drawn:
            columns = [("", gettext("None")), *((name, name) for name in run.report.columns)]
            self.fields["place_column"].choices = columns  # type: ignore[attr-defined]  # a ChoiceField
            self.fields["geography"].queryset = drawn_geographies().filter(code__in=drawn)  # type: ignore[attr-defined]
        else:
            del self.fields["place_column"], self.fields["geography"]
            tabular = [choice for choice in Format.choices if choice[0] in TABULAR]
            self.fields["formats"].choices = tabular  # type: ignore[attr-defined]
        self.fields["purpose"].choices = purposes  # type: ignore[attr-defined]  # a ChoiceField
        self.fields["recipients"].queryset = Organization.objects.filter(  # type: ignore[attr-defined]
            pk__in=[organization.pk for organization in receiving]
        )
        self.fields["ends_on"].help_text = gettext(
            "Access holds through the end of this day, and at most until the agreement’s last day, %(day)s."
        ) % {"day": date_format(agreement.ends_on, "DATE_FORMAT")}

    def clean_ends_on(self) -> date:
        """A day of the agreement's term that is not over yet."""
        day: date = self.cleaned_data["ends_on"]
        if day > self.agreement.ends_on:
            raise forms.ValidationError(gettext("Access cannot last longer than the agreement."), code="beyond_term")
        if day < self.today:
            raise forms.ValidationError(gettext("This day is over. Choose today or a later day."), code="past")
        return day

    def clean_formats(self) -> list[str]:
        """The formats that were ticked, the usual ones where none was; a workbook and a map hold no large table."""
        chosen: list[str] = self.cleaned_data["formats"] or usual_formats()
        rows, is_table_of_counts = self.run.report.records, self.run.dataset.kind == DatasetKind.TABLE
        if too_large := [form for form in chosen if not fits(form, rows=rows, is_table_of_counts=is_table_of_counts)]:
            text = (
                gettext(
                    "An Excel workbook holds at most %(most)s rows here, and this table has %(rows)s. "
                    "Choose Parquet or CSV: Excel opens both through its data menu."
                )
                if Format.XLSX in too_large
                else gettext(
                    "A table with boundaries holds at most %(most)s rows here, and this one has %(rows)s. "
                    "Choose the other formats, and join them to boundaries of your own."
                )
            )
            most = MOST_ROWS_OF_WORKBOOK if Format.XLSX in too_large else MOST_FEATURES
            facts = {"most": number_format(most), "rows": number_format(rows)}
            raise forms.ValidationError(text % facts, code="too_many_rows")
        if self.agreement.machine_terms.fingerprint and not can_be_marked(chosen):
            raise forms.ValidationError(
                gettext(
                    "The agreement asks for copies marked for each recipient, and marks are made in Parquet or CSV. Add one of the two."
                ),
                code="mark_needs_rows",
            )
        return chosen

    def clean(self) -> dict[str, Any]:
        """Formats with places need to know which column tells them, and of which geography."""
        cleaned = super().clean() or {}
        if has_places(cleaned.get("formats", [])):
            for name in ("place_column", "geography"):
                if not cleaned.get(name) and name not in self.errors:
                    self.add_error(name, gettext("The formats with places need it. Choose one, or other formats."))
        return cleaned

    @property
    def placing(self) -> Placing | None:
        """What was chosen for the formats with places. Only of a valid form."""
        cleaned = self.cleaned_data
        return Placing(cleaned["place_column"], cleaned["geography"].code) if has_places(cleaned["formats"]) else None
