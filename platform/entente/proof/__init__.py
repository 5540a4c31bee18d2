"""Proof that anyone can check without a server: signatures, keys, the audit log as a Merkle tree, and how what was found is said.

What a signed agreement and a release hold, and what must hold of them, is said beside them: ``agreements.proof``, ``exports.proof``.
Loads no Django, here and there: whoever downloaded a package checks it with the Python package alone.

Honest limits: a signature says that the holder of a key signed, not that the key is whose it is said to be, nor that what was signed is
true. The first is known to whoever has keys from elsewhere (``VerificationPolicy``); of the second, what rows can tell is counted again.
"""

from entente.proof.malformed_files import Malformed, well_formed
from entente.proof.policy import NOTHING_KNOWN, VerificationPolicy
from entente.proof.report import Fault, Finding, Line, Proof, Sentence

__all__ = [
    "NOTHING_KNOWN",
    "Fault",
    "Finding",
    "Line",
    "Malformed",
    "Proof",
    "Sentence",
    "VerificationPolicy",
    "well_formed",
]
