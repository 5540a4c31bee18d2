"""Corrections that were accepted stand in the records of a source, until the source says something else itself."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from entente.directory.models import Correction, CorrectionStatus, Service, Source
from entente.directory.vocabularies.text_language import ENGLISH, FRENCH

FIELDS: Final = (
    "name", "alternate_name", "description", "eligibility_description", "application_process", "fees_description", "wait_time", "alert", "url", "email",
)  # fmt: skip
"""What a provider may correct of its service here. Telephones, hours and addresses it writes in a note: they are changed in the software of the source."""
LONGEST: Final = 10_000


def value_of(service: Service, name: str) -> str:
    """The text of a field, or of ``field@fr``; blank where there is none."""
    field, at, language = name.partition("@")
    if at:
        return str(service.translations.get(language, {}).get(field, ""))
    return str(getattr(service, field) or "")


def correctable(service: Service) -> list[str]:
    """The fields of a service in the language of its record, and beside each prose its other language."""
    other = ENGLISH if service.text_language == FRENCH else FRENCH
    return [
        name
        for field in FIELDS
        for name in ((field, f"{field}@{other}") if field not in {"url", "email"} else (field,))
    ]


def apply(source: Source) -> None:
    """Put the accepted corrections of a source into its records, the oldest first. In the transaction of an import, or of a decision.

    A field that stands as it stood before the correction takes its text; one that the source has changed otherwise keeps what the source says.
    """
    accepted = Correction.objects.filter(source=source, status=CorrectionStatus.ACCEPTED).order_by("decided_at", "id")
    services = {service.pk: service for service in Service.objects.filter(pk__in=accepted.values("service_id"))}
    changed: dict[Any, Service] = {}
    for correction in accepted:
        service = services.get(correction.service_id)
        if service is None:
            continue
        gone = []
        for name in _in_force(correction):
            before, after = correction.changes[name]["before"], correction.changes[name]["after"]
            current = value_of(service, name)
            if current == before:
                _set(service, name, after)
                changed[service.pk] = service
            elif current != after:
                gone.append(name)
        if gone:
            correction.superseded = [*correction.superseded, *gone]
            correction.save(update_fields=["superseded"])
    fields = [*FIELDS, "translations"]
    Service.objects.bulk_update(changed.values(), fields, batch_size=500)


def corrected_fields(service: Service) -> dict[str, Correction]:
    """Field -> the accepted correction by which its text stands today."""
    accepted = Correction.objects.filter(service_id=service.pk, status=CorrectionStatus.ACCEPTED).order_by(
        "decided_at", "id"
    )
    return {
        name: correction
        for correction in accepted.select_related("decided_by")
        for name in _in_force(correction)
        if value_of(service, name) == correction.changes[name]["after"]
    }


def _in_force(correction: Correction) -> Iterable[str]:
    return [name for name in correction.changes if name not in correction.superseded]


def _set(service: Service, name: str, text: str) -> None:
    field, at, language = name.partition("@")
    if not at:
        setattr(service, field, text)
        return
    beside = {**service.translations.get(language, {}), field: text}
    beside = {key: value for key, value in beside.items() if value}
    service.translations = {key: value for key, value in {**service.translations, language: beside}.items() if value}
