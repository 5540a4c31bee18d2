"""What a person says of a cube (which columns count, for which places, below what a count is hidden) and of a view that is kept."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _

from anonymizer.models import Run
from entente.explorer.models import Cube, Geography, Indicator
from entente.explorer.policies import LEAST_PEOPLE
from entente.explorer.services.cubes import Declaration


class CubeForm(forms.Form):
    """The declaration of a cube from an approved run. Nothing in it can be changed afterwards."""

    name_en = forms.CharField(label=_("Name in English"), max_length=100)
    name_fr = forms.CharField(label=_("Name in French"), max_length=100)
    code = forms.CharField(
        label=_("Short code"), max_length=40, validators=[RegexValidator(r"^[a-z0-9-]+$")],
        help_text=_("Small letters, digits and hyphens: it stands in addresses."),
    )  # fmt: skip
    is_private = forms.TypedChoiceField(
        label=_("Who sees it"), choices=[("", _("Everyone")), ("1", _("Our own people alone, beside what our data did"))],
        coerce=bool, required=False, widget=forms.RadioSelect, initial="",
        help_text=_("Counts for your own people are protected in the same way. They can be shown to everyone later; not the other way round."),
    )  # fmt: skip
    is_free = forms.TypedChoiceField(
        label=_("How readers may look at it"), choices=[("", _("In fixed tables: counts are exact, and small ones are hidden")), ("1", _("Filtered freely: every count is rounded, and none is hidden"))],
        coerce=bool, required=False, widget=forms.RadioSelect, initial="",
    )  # fmt: skip
    place_column = forms.ChoiceField(label=_("Column of the places"))
    category_column = forms.ChoiceField(label=_("Column of the categories, such as needs"))
    period_column = forms.ChoiceField(label=_("Column of the periods"))
    geography = forms.ModelChoiceField(Geography.objects.none(), label=_("Places of this geography"))
    larger = forms.ModelChoiceField(
        Geography.objects.none(), label=_("Also shown for"), required=False,
        help_text=_("A geography in which each place lies whole. Both are protected together."),
    )  # fmt: skip
    larger_column = forms.ChoiceField(
        label=_("Column of those places, for counts to be filtered freely"), required=False,
        help_text=_("Only where the places do not lie whole in the larger ones, such as old and new neighbourhoods."),
    )  # fmt: skip
    longer_period_column = forms.ChoiceField(
        label=_("Column of longer periods, for counts to be filtered freely"), required=False, help_text=_("Such as months beside weeks."),
    )  # fmt: skip
    more_columns = forms.MultipleChoiceField(
        label=_("Further columns to filter by, for counts to be filtered freely"), required=False, widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip
    words_fr = forms.CharField(
        label=_("Values in French"), required=False, widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("A line for each: what the table says = what French pages say."),
    )  # fmt: skip
    threshold = forms.IntegerField(label=_("Counts below this are hidden"), min_value=2, max_value=1000)
    minimum_population = forms.IntegerField(
        label=_("People who must live in a place"), min_value=LEAST_PEOPLE, initial=LEAST_PEOPLE
    )

    def __init__(self, *args: Any, run: Run, least: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        columns = [(name, name) for name in run.report.columns]
        fields: Any = self.fields
        for name in ("place_column", "category_column", "period_column", "more_columns"):
            fields[name].choices = columns
        for name in ("larger_column", "longer_period_column"):
            fields[name].choices = [("", "—"), *columns]
        fields["geography"].queryset = fields["larger"].queryset = Geography.objects.all()
        fields["threshold"].initial = least

    def clean_code(self) -> str:
        code = str(self.cleaned_data["code"])
        taken = (
            Indicator.objects.filter(code__startswith=f"{code}-").exists() or Cube.objects.filter(code=code).exists()
        )
        if taken:
            raise forms.ValidationError(_("Other figures have this code. Choose another."))
        return code

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        columns = [cleaned.get(name) for name in ("place_column", "category_column", "period_column")]
        if not all(columns):
            return cleaned
        more = [cleaned.get(name) for name in ("larger_column", "longer_period_column")] + list(
            cleaned.get("more_columns", ())
        )
        if len({*columns, *filter(None, more)}) < len([*columns, *filter(None, more)]):
            raise forms.ValidationError(_("Each of the columns must be another one."))
        if cleaned.get("is_private") and cleaned.get("is_free"):
            raise forms.ValidationError(_("Counts for your own people stand in fixed tables. Choose fixed tables, or show the counts to everyone."))  # fmt: skip
        if any(more) and not cleaned.get("is_free"):
            raise forms.ValidationError(_("Fixed tables count by one category, one period and places that lie whole in others. Leave the further columns out, or let readers filter freely."))  # fmt: skip
        return cleaned

    def clean_words_fr(self) -> dict[str, str]:
        pairs = [line.partition("=") for line in str(self.cleaned_data["words_fr"]).splitlines() if line.strip()]
        if any(not value.strip() or not french.strip() for value, _sign, french in pairs):
            raise forms.ValidationError(_("Write each line as: what the table says = what French pages say."))
        return {value.strip(): french.strip()[:100] for value, _sign, french in pairs}

    def clean_more_columns(self) -> tuple[str, ...]:
        return tuple(self.cleaned_data["more_columns"])

    def declaration(self) -> Declaration:
        """What the form says."""
        cleaned = self.cleaned_data
        return Declaration(
            **{**cleaned, "is_free": bool(cleaned["is_free"]), "is_private": bool(cleaned["is_private"])}
        )
