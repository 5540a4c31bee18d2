"""No personal information enters the register of incidents: what people write is searched before it is kept."""

from __future__ import annotations

from collections.abc import Iterable

from anonymizer.detectors.plain_text import identifiers_in
from anonymizer.explanations import DETAILS
from entente.core.errors import Finding, Invalid


def screened(text: str, *, visible: Iterable[str] = ()) -> str:
    """The text, trimmed, as nothing in it looks like an identifier of a person.

    Args:
        visible: names of organizations, which may stand in it.

    Raises:
        Invalid: something does. The finding names the kinds, never what was written.
    """
    labels = identifiers_in(text, visible=visible)
    if labels:
        raise Invalid(
            Finding("incident.identifier", facts={"kinds": ", ".join(str(DETAILS[label]) for label in labels)})
        )
    return text.strip()
