"""The certificate of a release: what was done, what was asked and reached, what risk is left; for machines and, on a page, for people."""

from exports.certificates.document import certificate_of
from exports.certificates.pdf import as_pdf

__all__ = ["as_pdf", "certificate_of"]
