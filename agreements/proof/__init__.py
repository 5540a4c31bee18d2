"""``agreement.json``: what was signed, by whom, with the keys to check it anywhere. Loads no Django."""

from agreements.proof.document import code_of, digests_of_parts
from agreements.proof.faults import AgreementFault
from agreements.proof.verification import AgreementProof, verify_agreement

__all__ = ["AgreementFault", "AgreementProof", "code_of", "digests_of_parts", "verify_agreement"]
