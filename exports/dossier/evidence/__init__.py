"""What the records of the platform answer to a requirement: one function for each name of a record in the table of the law.

Each returns its words in the language at hand, where one can look, who did it and when; or ``None`` where there is no such record. None of
them trusts a person's word: that is what questions are for. A release has every record, an agreement those that are there before any data
leave: a requirement concerns an agreement where all that answers it is among these.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from exports.dossier.evidence import agreement, release
from exports.dossier.records import Evidence

__all__ = ["EVIDENCE", "OF_AGREEMENT", "RECORDS", "Evidence"]

OF_AGREEMENT: Final[Mapping[str, Callable[[Any], Evidence | None]]] = dict(agreement.KEPT)
EVIDENCE: Final[Mapping[str, Callable[[Any], Evidence | None]]] = {**agreement.KEPT, **release.KEPT}

RECORDS: Final[Mapping[str, Promise]] = {
    "attacks": _("an attack on the data, in rehearsal"),
    "attributes": _("what a group tells of everybody in it"),
    "authority": _("the legal authority that the agreement names"),
    "both_languages": _("an agreement that binds in both languages"),
    "breach_clause": _("the clause on breach and notice"),
    "certificate": _("a certificate or report of the release"),
    "communities": _("the consent of communities, or the search for what they registered"),
    "comparison": _("the comparison with what recipients hold already"),
    "contract": _("the agreement in force"),
    "datasets": _("a dataset that the agreement covers"),
    "direct_identifiers": _("the removal of direct identifiers"),
    "final_analysis": _("the measured risk of what leaves, looked at by a person"),
    "first_analysis": _("the risk measured before anything was done"),
    "flow": _("a provider and a recipient"),
    "french_text": _("an agreement that binds in French"),
    "indirect_identifiers": _("the columns that an attacker may know"),
    "kept_in_canada": _("where recipients keep and read the data, which the platform does not record"),
    "minimization": _("the columns that may leave"),
    "privacy_assessment": _("a privacy assessment that a person signed, of this text and not overdue"),
    "protection": _("the measures of protection"),
    "public_register": _("an entry in the public register of agreements"),
    "purposes": _("the purpose, agreed before the recipe was confirmed"),
    "qualified_person": _("the qualified person who supervised it"),
    "reassessment": _("the day of the next evaluation"),
    "recipient_safeguards": _("an assessment of each recipient’s safeguards that holds today"),
    "recipients": _("the recipients"),
    "register": _("an entry in the register of anonymization"),
    "rehearsal": _("an attack on data that the agreement covers, in rehearsal"),
    "release_model": _("for whom the data are"),
    "retention": _("when the data are destroyed"),
    "rights_requests": _("what persons asked of the organization"),
    "second_person": _("a second person"),
    "sensitivity": _("how sensitive the data are, confirmed by a person"),
    "techniques": _("what was done to the columns"),
    "threshold": _("the threshold of the policy"),
    "utility": _("what use is left of the data"),
}
"""What each record is called where it is missing."""
