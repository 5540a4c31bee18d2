"""``agreement.json``: what was signed, by whom, with the keys to check it anywhere. Loads no Django."""

from agreements.proof.document import code_of, digests_of_parts
from agreements.proof.verify import Fault, Finding, Proof, verify

__all__ = ["Fault", "Finding", "Proof", "code_of", "digests_of_parts", "verify"]
