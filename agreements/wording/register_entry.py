"""An entry of the public register in words: the 18 fields of the register that the United Kingdom's Digital Economy Act asks for.

Source: Digital Economy Act 2017, Part 5, register of information sharing agreements (information-sharing-agreement-0001): number, name,
purpose, benefits, legal power, disclosed information, controllers and their names, method, processors and their names, retention,
start, end, review date, contact, areas and their names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django.utils import formats, timezone
from django.utils.functional import Promise
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from agreements.library.authorities import Authority
from agreements.models import Agreement, ClauseKey, PartyRole, RegisterField, WithholdingReason
from agreements.policies import status_by_clock
from agreements.queries import TONES, register_entries, withheld_fields
from agreements.states import AgreementStatus
from agreements.terms.sentences import labels
from agreements.wording.term_names import in_words
from entente.catalogue.vocabularies import DatasetKind, Purpose
from entente.organizations.models import Jurisdiction

FIELDS: Final[dict[str, Promise]] = {
    "number": _("Number"),
    "name": RegisterField.NAME.label,
    "purpose": RegisterField.PURPOSE.label,
    "benefits": RegisterField.BENEFITS.label,
    "legal_power": RegisterField.LEGAL_POWER.label,
    "information": RegisterField.INFORMATION.label,
    "controllers": _("Organizations that decide, by identifier"),
    "controller_names": RegisterField.CONTROLLERS.label,
    "method": RegisterField.METHOD.label,
    "processors": _("Processors, by identifier"),
    "processor_names": RegisterField.PROCESSORS.label,
    "retention": RegisterField.RETENTION.label,
    "start": RegisterField.START.label,
    "end": RegisterField.END.label,
    "review": RegisterField.REVIEW.label,
    "contact": RegisterField.CONTACT.label,
    "areas": _("Areas, by code"),
    "area_names": RegisterField.AREAS.label,
}
BY_CODE: Final = frozenset({"controllers", "processors", "areas"})
"""Fields for machines: the page shows the names beside them."""
_WITHHELD_WITH: Final[dict[str, tuple[str, ...]]] = {
    # Whoever is not named as a party is not named as the contact either.
    "controllers": (RegisterField.CONTROLLERS,),
    "controller_names": (RegisterField.CONTROLLERS,),
    "processor_names": (RegisterField.PROCESSORS,),
    "area_names": (RegisterField.AREAS,),
    "contact": (RegisterField.CONTACT, RegisterField.CONTROLLERS),
}


@dataclass(frozen=True, slots=True)
class Field:
    """One of the 18: its values, or the reason for which a party withholds it."""

    name: str
    label: str
    values: tuple[str, ...]
    withheld: str = ""

    @property
    def text(self) -> str:
        return f"[{self.withheld}]" if self.withheld else "; ".join(self.values)


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """An agreement in the register, in the reader's language. ``ended_on``: by its own clock; ``None`` while it lasts, and where its
    end is withheld."""

    agreement: Agreement
    fields: tuple[Field, ...]
    status: AgreementStatus
    ended_on: date | None = None

    @property
    def tone(self) -> str:
        return TONES[self.status]

    @property
    def status_label(self) -> str:
        return str(self.status.label)

    def field(self, name: str) -> Field:
        """The one of that name."""
        return next(field for field in self.fields if field.name == name)

    @property
    def title(self) -> str:
        """Its name, or its number where the name is withheld."""
        name = self.field("name")
        return self.field("number").text if name.withheld else name.text


def number_of(agreement: Agreement) -> str:
    """The number of an entry: it stays the same in every version."""
    return f"{agreement.lineage.hex[:8]}-{agreement.lineage.hex[-8:]}".upper()


def entry(agreement: Agreement, withheld: Mapping[str, str]) -> RegisterEntry:
    """What the register says of an agreement that ``register_entries`` read. ``withheld``: reasons by ``RegisterField``."""
    values = _values(agreement)
    fields = []
    for name, label in FIELDS.items():
        reason = next((withheld[field] for field in _WITHHELD_WITH.get(name, (name,)) if field in withheld), "")
        if reason:
            words = gettext("Withheld: %(reason)s") % {"reason": WithholdingReason(reason).label}
            fields.append(Field(name, str(label), (), words))
        else:
            fields.append(Field(name, str(label), tuple(value for value in values[name] if value)))
    status = status_by_clock(agreement, now=timezone.now())
    ended_on = None if RegisterField.END in withheld else _ended_on(agreement, status)
    return RegisterEntry(agreement, tuple(fields), status, ended_on)


def entries(agreements: Iterable[Agreement]) -> list[RegisterEntry]:
    """Each with what is withheld of it, in one query."""
    several = list(agreements)
    withheld = withheld_fields(several)
    return [entry(agreement, withheld.get(agreement.lineage, {})) for agreement in several]


def all_entries(agreements: Any) -> Iterator[RegisterEntry]:
    """The same for long lists, a few hundred at a time."""
    keys = list(agreements.values_list("pk", flat=True))
    for first in range(0, len(keys), 200):
        wanted = keys[first : first + 200]
        by_key = {agreement.pk: agreement for agreement in register_entries(Agreement.objects.filter(pk__in=wanted))}
        yield from entries(by_key[key] for key in wanted if key in by_key)


def rows(entries: Iterable[RegisterEntry]) -> Iterator[list[str]]:
    """Entries as rows of text, headings first: the 18 fields, then how the agreement stands."""
    yield [*(str(label) for label in FIELDS.values()), gettext("Status"), gettext("Ended on")]
    for entry in entries:
        yield [
            *(field.text for field in entry.fields),
            entry.status_label,
            entry.ended_on.isoformat() if entry.ended_on else "",
        ]


def as_json(entry: RegisterEntry) -> dict[str, Any]:
    """An entry for programs: a list of values for each field, and the reasons of what is withheld."""
    return {
        **{field.name: list(field.values) for field in entry.fields if not field.withheld},
        "status": {
            "code": entry.status.value,
            "label": entry.status_label,
            "ended_on": entry.ended_on.isoformat() if entry.ended_on else None,
        },
        "withheld": {field.name: field.withheld for field in entry.fields if field.withheld},
    }


def _values(agreement: Agreement) -> dict[str, tuple[str, ...]]:
    terms = agreement.machine_terms
    parties: Any = agreement.named_parties  # type: ignore[attr-defined]  # read by register_entries
    deciding = [party.organization for party in parties if party.role != PartyRole.PROCESSOR]
    processing = [party.organization for party in parties if party.role == PartyRole.PROCESSOR]
    origin = getattr(agreement, "origin", None)
    named = [str(Authority(code).label) for code in (origin.authorities if origin else ()) if code in Authority.values]
    return {
        "number": (number_of(agreement),),
        "name": (agreement.title,),
        "purpose": labels(Purpose, terms.purposes),
        "benefits": (_clause(agreement, ClauseKey.PURPOSES),),
        "legal_power": (*named, "" if named else _clause(agreement, ClauseKey.AUTHORITY)),
        "information": (*labels(DatasetKind, terms.kinds), *terms.columns),
        "controllers": tuple(str(organization.pk) for organization in deciding),
        "controller_names": tuple(str(organization) for organization in deciding),
        "method": (
            _method(agreement),
            _clause(agreement, ClauseKey.SAFEGUARDS),
        ),
        "processors": tuple(str(organization.pk) for organization in processing),
        "processor_names": tuple(str(organization) for organization in processing) or (gettext("None"),),
        "retention": (
            ngettext(
                "Destroyed at most %(days)s day after the end",
                "Destroyed at most %(days)s days after the end",
                terms.destroy_within_days,
            )
            % {"days": formats.number_format(terms.destroy_within_days)},
        ),
        "start": (agreement.starts_on.isoformat(),),
        "end": (agreement.ends_on.isoformat(),),
        "review": (terms.review_on.isoformat() if terms.review_on else "",),
        "contact": (str(agreement.drafted_for),),
        "areas": terms.places or ("CA",),
        "area_names": tuple(_place(code) for code in terms.places) or (gettext("All of Canada"),),
    }


def _ended_on(agreement: Agreement, status: AgreementStatus) -> date | None:
    """The day of its end; of one that ran its whole time its last day."""
    if status == AgreementStatus.EXPIRED:
        return agreement.ends_on
    if status != AgreementStatus.TERMINATED or agreement.ended_at is None:
        return None
    return agreement.today(agreement.ended_at)


def _method(agreement: Agreement) -> str:
    terms = agreement.machine_terms
    words = gettext("Through the platform, anonymized beforehand; every download is recorded. Frequency: %(frequency)s")
    return words % {"frequency": in_words("frequency", terms.frequency)}


def _clause(agreement: Agreement, key: str) -> str:
    clause = next((clause for clause in agreement.public_clauses if clause.key == key), None)  # type: ignore[attr-defined]
    return clause.text if clause else ""


def _place(code: str) -> str:
    return str(Jurisdiction(code).label) if code in Jurisdiction.values else code
