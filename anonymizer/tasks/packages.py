"""A table that came in a package is taken as what it says that it is only where the series is of such tables, and the package is as its key signed it.

Who holds that key nobody knows here: the signature keeps the parts together, and people compare the key's fingerprint. What is claimed is believed nowhere.
"""

from __future__ import annotations

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.table.readers import Reading
from entente.catalogue.models import Dataset
from entente.core.canonical import read_strictly
from entente.proof import Malformed, signatures, well_formed


def require_package(reading: Reading, dataset: Dataset) -> None:
    """Any other file passes.

    Raises:
        InvalidSource: the series transforms its tables, or the signature does not hold.
    """
    if not reading.package:
        return
    if not dataset.anonymized_before_upload:
        raise InvalidSource(Finding("package.series_transforms"))
    try:
        with well_formed():
            document = read_strictly(reading.package)
            is_signed = set(document) == {"package", "signature"} and signatures.is_signed(
                document, part="package", key=signatures.key_of(document)
            )
    except Malformed:
        is_signed = False
    if not is_signed:
        raise InvalidSource(Finding("package.signature"))
