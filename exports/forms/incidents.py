"""What a person says of an incident, how she judges its risk, and how a notice was given."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from agreements.forms import DayInput
from entente.core.errors import Invalid
from entente.core.findings import sentence
from entente.organizations.models import Jurisdiction, Organization
from exports.incidents import AskedTest, OwedNotice, factors_of, suggestion
from exports.models import DataCategory, Incident, IncidentKind, Level, Means, PersonsRange, Safeguard
from exports.models.incidents import MOST_CHARACTERS
from exports.queries.incidents import agreements_for, releases_for
from exports.services.incidents import IncidentFacts

NO_PERSON = gettext_lazy(
    "Name no person, and write no number, address or telephone of one: what looks like it is refused."
)


class IncidentForm(forms.ModelForm):  # type: ignore[type-arg]  # generic for the type checker only
    """One incident; lists for all that can be chosen, so that nothing is written that need not be."""

    kind = forms.ChoiceField(label=gettext_lazy("What happened, in a word"), choices=IncidentKind)
    categories = forms.MultipleChoiceField(
        label=gettext_lazy("What the data were about"), choices=DataCategory, widget=forms.CheckboxSelectMultiple
    )
    persons = forms.ChoiceField(
        label=gettext_lazy("How many persons"), choices=PersonsRange, help_text=gettext_lazy("A range. An exact small number would tell of somebody.")
    )  # fmt: skip
    jurisdictions = forms.MultipleChoiceField(
        label=gettext_lazy("Where these persons live"),
        choices=Jurisdiction,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("The law of each of these places is asked, beside that of your organization’s."),
    )
    safeguards = forms.MultipleChoiceField(
        label=gettext_lazy("What protected the data"),
        choices=Safeguard,
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )

    class Meta:
        model = Incident
        fields = (
            "kind", "what", "began_on", "ended_on", "known_on", "categories", "persons", "jurisdictions", "safeguards",
            "measures", "releases", "agreements",
        )  # fmt: skip
        widgets = {  # read by Django, never changed
            "began_on": DayInput(),
            "ended_on": DayInput(),
            "known_on": DayInput(),
            "what": forms.Textarea(attrs={"rows": 4}),
            "measures": forms.Textarea(attrs={"rows": 4}),
            "releases": forms.CheckboxSelectMultiple,
            "agreements": forms.CheckboxSelectMultiple,
        }
        labels = {
            "releases": gettext_lazy("Releases that it concerns"),
            "agreements": gettext_lazy("Agreements that it concerns"),
        }
        help_texts = {
            "what": NO_PERSON,
            "measures": NO_PERSON,
            "ended_on": gettext_lazy("Leave it blank where it was one day, or goes on."),
            "releases": gettext_lazy("Whoever may hold them is told, and their access can be ended at once."),
            "agreements": gettext_lazy("Their other parties are told."),
        }

    def __init__(self, data: Any = None, *, organization: Organization, incident: Incident | None = None) -> None:
        initial = {"jurisdictions": [organization.jurisdiction], "known_on": timezone.localdate()}
        super().__init__(data, instance=incident, initial=None if incident is not None else initial)
        releases, agreements = self.fields["releases"], self.fields["agreements"]
        releases.queryset, agreements.queryset = releases_for(organization), agreements_for(organization)  # type: ignore[attr-defined]  # of ModelMultipleChoiceField
        releases.label_from_instance = _release_named  # type: ignore[attr-defined]

    def facts(self) -> IncidentFacts:
        """What was said. Only of a valid form."""
        return IncidentFacts(**{name: self.cleaned_data[name] for name in self.Meta.fields})

    def refuse(self, refusal: Invalid) -> None:
        """Say what stands in the way."""
        for finding in refusal.findings:
            self.add_error(None, sentence(finding))


def _release_named(release: Any) -> str:
    return _("%(dataset)s, version %(number)s") % {
        "dataset": release.dataset.title,
        "number": release.run.version.number,
    }


class AssessmentForm(forms.Form):
    """Each factor once, each text's test with what the factors suggest, and the reasons."""

    def __init__(self, data: Any = None, *, tests: list[AskedTest], initial: dict[str, Any]) -> None:
        super().__init__(data, initial=initial)
        self.tests = tests
        for factor in factors_of(tests):
            self.fields[f"factor-{factor.code}"] = forms.ChoiceField(
                label=factor.text, choices=Level, widget=forms.RadioSelect
            )
        for test in tests:
            self.fields[f"test-{test.duty.code}"] = forms.TypedChoiceField(
                label=_("%(text)s: %(test)s?") % {"text": test.duty.instrument.title, "test": test.duty.test.text},
                choices=[("yes", _("The test is met")), ("no", _("The test is not met"))],
                coerce=lambda answer: answer == "yes",
                widget=forms.RadioSelect,
                help_text=f"{test.bound.label}. {test.duty.instrument.condition}".rstrip(". ") + ".",
            )
        self.fields["reasons"] = forms.CharField(
            label=_("Reasons"),
            max_length=MOST_CHARACTERS,
            widget=forms.Textarea(attrs={"rows": 4}),
            help_text=NO_PERSON,
        )

    def factors(self) -> dict[str, str]:
        """The levels, by the codes of the factors."""
        return {factor.code: self.cleaned_data[f"factor-{factor.code}"] for factor in factors_of(self.tests)}

    def judgments(self) -> dict[str, bool]:
        """Whether each test is met, by the codes of the instruments."""
        return {test.duty.code: self.cleaned_data[f"test-{test.duty.code}"] for test in self.tests}

    def unlike(self) -> list[str]:
        """The texts whose test the person judges not to be met although the factors suggest that it is."""
        levels, judged = self.factors(), self.judgments()
        return [
            test.duty.instrument.title
            for test in self.tests
            if suggestion(levels, [factor.code for factor in test.duty.test.factors]) and not judged[test.duty.code]
        ]

    def refuse(self, refusal: Invalid) -> None:
        """Say what stands in the way."""
        for finding in refusal.findings:
            self.add_error(None, sentence(finding))


class NoticeForm(forms.Form):
    """How and when a notice was given, or why it is not owed."""

    means = forms.ChoiceField(label=gettext_lazy("How it was given"))
    given_on = forms.DateField(label=gettext_lazy("Day on which it was given"), widget=DayInput())
    reason = forms.CharField(
        label=gettext_lazy("Why it is not owed, if it is not"),
        max_length=500,
        required=False,
        help_text=NO_PERSON,
    )

    def __init__(self, data: Any = None, *, notice: OwedNotice) -> None:
        super().__init__(data, initial={"given_on": timezone.localdate()})
        here = notice.organization is not None and not notice.organization.is_remote
        choices = [(means.value, means.label) for means in Means if here or means != Means.PLATFORM]
        self.fields["means"].choices = choices  # type: ignore[attr-defined]  # of a ChoiceField

    def refuse(self, refusal: Invalid) -> None:
        """Say what stands in the way."""
        for finding in refusal.findings:
            self.add_error(None, sentence(finding))
