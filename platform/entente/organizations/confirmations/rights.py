"""By which permission people decide what counts for long: the worker asks for it when it verifies the act, and its receipt then says so."""

from __future__ import annotations

from typing import Final

DECIDED_BY: Final = {
    "agreement.consent_given": "agreements.sign_agreement",
    "agreement.open_terms_decided": "agreements.sign_agreement",
    "agreement.awakened": "agreements.suspend_agreement",
    "agreement.emergency_confirmed": "agreements.suspend_agreement",
    "disclosure.decided": "catalogue.release_run",
}
"""By the code of the act. Whoever decided may have another role, or none, when what she decided is used."""
