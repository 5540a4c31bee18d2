"""What people type into an agreement, in plain words."""

from __future__ import annotations

from typing import Any, Final
from uuid import UUID

from django import forms
from django.utils.formats import number_format
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from agreements.forms.fields import TIME_ZONES, DayInput
from agreements.models import Agreement, Binding, PartyRole
from agreements.policy_table import POLICY_VERSION, Audience, policy_row
from agreements.services import Draft, Party
from agreements.terms import Terms
from entente.catalogue import permissions as catalogue
from entente.catalogue.models import Dataset
from entente.catalogue.vocabularies import DatasetKind, Geography, Purpose
from entente.organizations.models import Organization, User
from entente.organizations.permissions import organizations_where

MOST_COLUMNS: Final = 500


class DraftForm(forms.Form):
    """All that an agreement says. Only what cannot be left out is required."""

    drafted_for = forms.ModelChoiceField(
        Organization.objects.none(), label=_("In whose name do you write?"), empty_label=None
    )
    side = forms.ChoiceField(
        label=_("What does your organization do?"),
        widget=forms.RadioSelect,
        choices=[
            (PartyRole.PROVIDER, _("It provides the data")),
            (PartyRole.RECIPIENT, _("It receives the data")),
        ],
        initial=PartyRole.PROVIDER,
    )
    other = forms.ModelChoiceField(
        Organization.objects.all(),
        label=_("With which organization?"),
        empty_label=_("Choose one"),
    )
    title_en = forms.CharField(
        label=_("Title in English"),
        max_length=200,
        required=False,
        help_text=_("One language is enough. Write the other one if your partner works in it."),
    )
    title_fr = forms.CharField(label=_("Title in French"), max_length=200, required=False)
    text_en = forms.CharField(
        label=_("Text in English"),
        max_length=100_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_("What the parties sign, in full. A draft can be saved without it."),
    )
    text_fr = forms.CharField(
        label=_("Text in French"), max_length=100_000, required=False, widget=forms.Textarea(attrs={"rows": 8})
    )
    audience = forms.ChoiceField(
        label=_("Who will hold the data?"),
        widget=forms.RadioSelect,
        choices=Audience,
        initial=Audience.PARTNER,
    )
    smallest_k = forms.IntegerField(
        label=_("Smallest group"),
        min_value=2,
        max_value=10_000,
        required=False,
        help_text=_("How many people must look alike at least. Leave it blank for what the policy asks."),
    )
    purposes = forms.MultipleChoiceField(
        label=_("What may the data be used for?"), widget=forms.CheckboxSelectMultiple, choices=Purpose
    )
    kinds = forms.MultipleChoiceField(
        label=_("Which kinds of data?"), widget=forms.CheckboxSelectMultiple, choices=DatasetKind
    )
    datasets = forms.ModelMultipleChoiceField(
        Dataset.objects.none(),
        label=_("Only these datasets"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Choose none to cover every dataset of these kinds."),
    )
    columns = forms.CharField(
        label=_("Only these columns"),
        required=False,
        max_length=60_000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("One name a line. Leave it blank to allow any column that does not name a person."),
    )
    finest_geography = forms.ChoiceField(label=_("How fine may a place be?"), choices=Geography, initial=Geography.FSA)
    free_text = forms.BooleanField(
        label=_("Free text, such as notes, may be shared once names and contact details are removed"), required=False
    )
    retention_days = forms.IntegerField(
        label=_("Days until originals are destroyed"),
        min_value=0,
        max_value=3650,
        required=False,
        help_text=_("Counted from the decision about a run. It can only shorten the provider’s own rule."),
    )
    emergency = forms.BooleanField(
        label=_("It is for emergencies: signed now, it lies dormant until someone on call awakens it"), required=False
    )
    starts_on = forms.DateField(label=_("First day"), widget=DayInput())
    ends_on = forms.DateField(
        label=_("Last day"), widget=DayInput(), help_text=_("The agreement holds through the end of this day.")
    )
    time_zone = forms.ChoiceField(label=_("Time zone of the agreement"), choices=TIME_ZONES, initial="America/Toronto")

    def __init__(self, data: Any = None, *, user: User, agreement: Agreement | None = None) -> None:
        initial = initial_of(agreement) if agreement else None
        super().__init__(data, initial=initial)
        own = organizations_where(user, "organizations.draft_agreement").order_by("name_en")
        if agreement is not None:
            own = own.filter(pk=agreement.drafted_for_id)
        self._choose_from("drafted_for", own)
        self._choose_from("other", Organization.objects.order_by("name_en"))
        self._choose_from("datasets", catalogue.visible_to(user).filter(owner__in=own))
        self.fields["audience"].help_text = policy_in_words()
        if not self.fields["datasets"].queryset.exists():  # type: ignore[attr-defined]  # a ModelMultipleChoiceField
            del self.fields["datasets"]
        if agreement is None and (first := own.first()) is not None:
            self.fields["drafted_for"].initial = first.pk
            if first.time_zone in dict(TIME_ZONES):
                self.fields["time_zone"].initial = first.time_zone

    def _choose_from(self, name: str, queryset: Any) -> None:
        self.fields[name].queryset = queryset  # type: ignore[attr-defined]  # a ModelChoiceField

    def clean_columns(self) -> tuple[str, ...]:
        """Names, each once, in the order in which they were written."""
        names = dict.fromkeys(line.strip() for line in self.cleaned_data["columns"].splitlines() if line.strip())
        if len(names) > MOST_COLUMNS:
            raise forms.ValidationError(
                gettext("Name at most %(most)s columns.") % {"most": number_format(MOST_COLUMNS)}, code="too_many"
            )
        return tuple(names)

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        if not given.get("title_en") and not given.get("title_fr"):
            self.add_error("title_en", gettext("Give the agreement a title, in English, in French or in both."))
        if given.get("other") and given.get("other") == given.get("drafted_for"):
            self.add_error("other", gettext("Choose another organization: an agreement needs two."))
        if given.get("starts_on") and given.get("ends_on") and given["ends_on"] < given["starts_on"]:
            self.add_error("ends_on", gettext("The last day cannot come before the first day."))
        if given.get("audience"):
            least = policy_row(given["audience"]).k
            if given.get("smallest_k") is None and "smallest_k" not in self.errors:
                given["smallest_k"] = least
            elif (given.get("smallest_k") or least) < least:
                words = gettext("The policy asks for at least %(k)s for this audience. Choose that or a larger group.")
                self.add_error("smallest_k", words % {"k": least})
        return given

    def draft(self) -> Draft:
        """What was typed, as the services take it. Only of a valid form."""
        given = self.cleaned_data
        own, other = given["drafted_for"], given["other"]
        provides = given["side"] == PartyRole.PROVIDER
        written = [code for code in ("en", "fr") if given[f"text_{code}"].strip()]
        binding = written[0] if len(written) == 1 else Binding.BOTH
        terms = Terms(
            purposes=tuple(given["purposes"]),
            kinds=tuple(given["kinds"]),
            smallest_k=given["smallest_k"],
            finest_geography=given["finest_geography"],
            free_text=given["free_text"],
            datasets=tuple(str(each.pk) for each in given.get("datasets") or ()),
            columns=given["columns"],
            retention_days=given["retention_days"],
        )
        return Draft(
            title_en=given["title_en"],
            title_fr=given["title_fr"],
            text_en=given["text_en"],
            text_fr=given["text_fr"],
            audience=given["audience"],
            terms=terms,
            starts_on=given["starts_on"],
            ends_on=given["ends_on"],
            time_zone=given["time_zone"],
            parties=(
                Party(own if provides else other, PartyRole.PROVIDER),
                Party(other if provides else own, PartyRole.RECIPIENT),
            ),
            binding=binding,
            emergency=given["emergency"],
        )


def initial_of(agreement: Agreement) -> dict[str, Any]:
    """What a draft says already, as the form shows it."""
    terms = agreement.machine_terms
    parties = {party.organization_id: party.role for party in agreement.parties.all()}
    others = [organization for organization in parties if organization != agreement.drafted_for_id]
    return {
        "drafted_for": agreement.drafted_for_id,
        "side": parties.get(agreement.drafted_for_id, PartyRole.PROVIDER),
        "other": others[0] if others else None,
        "title_en": agreement.title_en,
        "title_fr": agreement.title_fr,
        "text_en": agreement.text_en,
        "text_fr": agreement.text_fr,
        "audience": agreement.audience,
        "smallest_k": terms.smallest_k,
        "purposes": list(terms.purposes),
        "kinds": list(terms.kinds),
        "datasets": [UUID(each) for each in terms.datasets],
        "columns": "\n".join(terms.columns),
        "finest_geography": terms.finest_geography,
        "free_text": terms.free_text,
        "retention_days": terms.retention_days,
        "emergency": agreement.emergency,
        "starts_on": agreement.starts_on,
        "ends_on": agreement.ends_on,
        "time_zone": agreement.time_zone,
    }


def policy_in_words() -> SafeString:
    """What the policy table asks for each audience, with the source of each figure."""
    rows = (
        (
            gettext("%(audience)s: groups of at least %(k)s (risk threshold %(threshold)s).")
            % {
                "audience": audience.label,
                "k": policy_row(audience).k,
                "threshold": number_format(policy_row(audience).threshold, use_l10n=True),
            },
            policy_row(audience).source,
        )
        for audience in Audience
    )
    heading = gettext("Policy of %(version)s:") % {"version": POLICY_VERSION}
    return format_html("{}<ul>{}</ul>", heading, format_html_join("", "<li>{} {}.</li>", rows))
