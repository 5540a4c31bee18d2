"""Who takes part, in which kind of agreement, and in which language it binds."""

from __future__ import annotations

from typing import Any, Final

from django import forms
from django.db.models import Q
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from agreements import permissions
from agreements.forms.wizard.screen import Screen
from agreements.models import RECEIVING_ROLES, Agreement, Binding, PartyRole, Tier
from agreements.services import Party
from agreements.states import AgreementStatus
from entente.organizations.models import Organization, OrganizationKind

MOST_PARTIES: Final = 40


class PartiesScreen(Screen):
    """Any number of parties, a row each. ``rows`` says how many rows the page shows."""

    slug = "parties"
    title = _("Who takes part?")
    lead = _(
        "Each organization once, with what it does. A provider gives data; a recipient uses them; a processor works for the provider; "
        "a funder pays and reads; a community authority decides about its community’s data."
    )
    clauses = ("parties",)
    template_file = "agreements/wizard/parties.html"

    def prepare(self) -> None:
        self.count = self._count()
        organizations = Organization.objects.order_by("name_en")
        for row in range(self.count):
            self.fields[f"organization_{row}"] = forms.ModelChoiceField(
                organizations,
                label=_("Organization"),
                required=row < 2,
                empty_label=_("Choose one"),
            )
            self.fields[f"role_{row}"] = forms.ChoiceField(
                label=_("What does it do?"), required=row < 2, choices=[("", _("Choose one")), *PartyRole.choices]
            )
            self.fields[f"quorum_{row}"] = forms.IntegerField(
                label=_("How many of its data stewards must sign?"),
                required=False,
                min_value=1,
                max_value=20,
                initial=1,
            )
        for name, value in self.initial.items():
            self.fields[name].initial = value

    def rows(self) -> list[list[forms.BoundField]]:
        """The fields of each row."""
        return [[self[f"{name}_{row}"] for name in ("organization", "role", "quorum")] for row in range(self.count)]

    def _count(self) -> int:
        if self.is_bound:
            rows = [name for name in self.data if name.startswith("organization_")]
            count = len(rows) + (1 if "add" in self.data else 0)
        else:
            count = len([name for name in self.initial if name.startswith("organization_")])
        return max(2, min(count, MOST_PARTIES))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        taken: dict[Any, int] = {}
        roles = []
        for row in range(self.count):
            organization, role = cleaned.get(f"organization_{row}"), cleaned.get(f"role_{row}")
            if organization is None:
                continue
            if organization.pk in taken:
                words = gettext(
                    "%(organization)s is already a party. An organization takes part once; leave this row empty."
                )
                self.add_error(f"organization_{row}", words % {"organization": organization})
            taken[organization.pk] = row
            if not role and f"role_{row}" not in self.errors:
                self.add_error(f"role_{row}", gettext("Say what this organization does in the agreement."))
            roles.append(role)
        if not self.errors:
            self._whole(roles, taken)
        return cleaned

    def _whole(self, roles: list[Any], taken: dict[Any, int]) -> None:
        members = all(role == PartyRole.MEMBER for role in roles)
        if PartyRole.PROVIDER not in roles and not members:
            self.add_error(None, gettext("Name the organization that provides the data."))
        if not members and not any(role in RECEIVING_ROLES for role in roles):
            self.add_error(
                None, gettext("Name the organization that receives the data, or processes them for the provider.")
            )
        if self.setting.organization.pk not in taken:
            words = gettext("%(organization)s, for which you write, must be one of the parties.")
            self.add_error(None, words % {"organization": self.setting.organization})

    def parties(self) -> tuple[Party, ...]:
        """The rows that name an organization. Also of a screen with errors, as far as it goes."""
        cleaned = getattr(self, "cleaned_data", {})
        return tuple(
            Party(cleaned[f"organization_{row}"], cleaned.get(f"role_{row}") or "", cleaned.get(f"quorum_{row}") or 1)
            for row in range(self.count)
            if cleaned.get(f"organization_{row}")
        )

    @classmethod
    def required_answers(cls) -> int:
        return 4


class TierScreen(Screen):
    """An agreement of its own, a framework, or a schedule under one."""

    slug = "tier"
    title = _("How does it stand to other agreements?")
    lead = _(
        "Most agreements stand alone. A network signs one framework and then short schedules, one for each flow of data; "
        "a schedule inherits the framework and can only be stricter."
    )
    tier = forms.ChoiceField(label=_("Which is it?"), choices=Tier, widget=forms.RadioSelect, initial=Tier.STANDALONE)
    framework = forms.ModelChoiceField(
        Agreement.objects.none(),
        label=_("Under which framework?"),
        required=False,
        empty_label=_("None"),
        help_text=_("Only for a schedule. Every party of the schedule must have signed the framework."),
    )

    emergency = forms.BooleanField(
        label=_("It is for emergencies: signed now, it lies dormant until someone on call awakens it"), required=False
    )

    def prepare(self) -> None:
        known = permissions.visible_to(self.setting.user).filter(tier=Tier.FRAMEWORK, status=AgreementStatus.ACTIVE)
        under = self.setting.agreement.framework_id if self.setting.agreement is not None else None
        self.choose_from("framework", Agreement.objects.filter(Q(pk__in=known.values("pk")) | Q(pk=under)))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("tier") == Tier.SCHEDULE and not cleaned.get("framework") and "framework" not in self.errors:
            self.add_error(
                "framework", gettext("Choose the framework under which this schedule stands, or let it stand alone.")
            )
        if cleaned.get("tier") != Tier.SCHEDULE:
            cleaned["framework"] = None
        return cleaned


EXCEPTIONS: Final = [
    ("", _("None")),
    ("outside", _("A party has no establishment in Québec")),
    ("indigenous", _("A party is an Indigenous body that the Charter exempts")),
    ("legal", _("Another exception, confirmed by our legal counsel")),
]


class LanguageScreen(Screen):
    """The language or languages that bind. A public body of Québec writes in French, exceptions apart."""

    slug = "language"
    title = _("In which language does it bind?")
    lead = _(
        "People sign the text in the language that binds. The other language is then a reading aid, marked as such and outside the signature."
    )
    binding = forms.ChoiceField(label=_("Which text do people sign?"), choices=Binding, widget=forms.RadioSelect)
    prevailing = forms.ChoiceField(
        label=_("If both bind and differ, which one decides?"),
        required=False,
        choices=[
            ("", _("Neither: they are equal")),
            ("en", pgettext_lazy("prevailing language", "The English text")),
            ("fr", pgettext_lazy("prevailing language", "The French text")),
        ],
        widget=forms.RadioSelect,
        initial="",
    )
    exception = forms.ChoiceField(
        label=_("Exception to the Charter of the French Language"),
        required=False,
        choices=EXCEPTIONS,
        widget=forms.RadioSelect,
        initial="",
        help_text=_(
            "Only with a public body of Québec. Section 21 of the Charter of the French Language asks for French; the exceptions below need "
            "the advice of that body’s own counsel."
        ),
    )

    def prepare(self) -> None:
        if self.initial.get("binding") is None:
            self.initial["binding"] = Binding.FRENCH if self.quebec_body else Binding.BOTH
        if not self.quebec_body:
            del self.fields["exception"]

    @property
    def quebec_body(self) -> Organization | None:
        """The first party that is a municipality of Québec, if any."""
        bodies = (party.organization for party in self.setting.parties)
        return next((body for body in bodies if is_quebec_public_body(body)), None)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("binding") != Binding.BOTH:
            cleaned["prevailing"] = ""
        body = self.quebec_body
        unexcused = cleaned.get("binding") not in (None, Binding.FRENCH) and not cleaned.get("exception")
        if body and unexcused and not self._is_as_signed(body, cleaned.get("binding")):
            words = gettext(
                "%(organization)s is a public body of Québec: let the French text bind alone, or name the exception that applies."
            )
            self.add_error("binding", words % {"organization": body})
        return cleaned

    def _is_as_signed(self, body: Organization, binding: str | None) -> bool:
        """That body signed the version in force in this language, and nobody named an exception."""
        signed = self.setting.signed
        origin = getattr(signed, "origin", None)
        if signed is None or (origin is not None and origin.language_exception):
            return False
        return signed.binding == binding and signed.parties.filter(organization=body).exists()


def is_quebec_public_body(organization: Organization) -> bool:
    """Whether section 21 of the Charter of the French Language speaks of it: here, a municipality of Québec."""
    return organization.kind == OrganizationKind.MUNICIPALITY and organization.jurisdiction == "CA-QC"
