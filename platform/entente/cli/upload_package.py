"""The package in which an anonymized table leaves for a node (``entente anonymize --package``): written once, signed by a key that nobody keeps."""

from __future__ import annotations

import io
import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import entente
from anonymizer.engine.errors import Finding, InvalidRecipe, InvalidSource
from anonymizer.engine.table.upload_package import (
    MANIFEST,
    MOST_OF_A_TABLE,
    RECIPE,
    REPORT,
    TABLE,
    Claims,
    Entry,
    contents,
    measured,
)
from anonymizer.engine.table.upload_package import write_package as form_package
from entente.cli.files import written
from entente.cli.language import say

if TYPE_CHECKING:
    from anonymizer.engine.recipe import Recipe
    from anonymizer.engine.table.writers import Written
    from anonymizer.engine.transformation.candidate import Candidate

REPORTED = ("after", "levels", "loss", "suppressed_records")
"""Of a report, what a release tells too; what it says of the originals stays at home."""


def require_package_name(path: Path) -> None:
    """Refuse a name by which nobody would know the file."""
    if path.suffix.lower() != ".zip":
        raise InvalidRecipe(Finding("cli.package_format", facts={"file": path.name}))


def write_package(path: Path, candidate: Candidate, write: Callable[[Candidate, Path], Written]) -> Written:
    """The table, an outline of its recipe and its report as one signed file; beside it nothing is left.

    Args:
        write: the table into a file, checked.
    """
    with _folder_beside(path) as beside:
        table = beside / TABLE
        result = write(candidate, table)
        with table.open("rb") as rows:
            say(pack(path, rows, candidate.recipe, candidate.report()))
    return result


def pack(path: Path, rows: BinaryIO, recipe: Recipe, report: Mapping[str, Any]) -> Finding:
    """The package of a table as ``write_parquet`` wrote it, and what to say about it.

    Raises:
        InvalidSource: the table is too large, or the file cannot be written.
    """
    from anonymizer.engine.recipe.outline import outline
    from entente.proof import keys, signatures
    from entente.vault import sealing

    table = measured(TABLE, rows)
    if table.size_bytes > MOST_OF_A_TABLE:
        raise InvalidSource(Finding("cli.package_too_large", facts={"most": MOST_OF_A_TABLE // 10**9}))
    leaving = {name: report[name] for name in REPORTED}
    claims = Claims.of_report(leaving["after"], suppressed_records=leaving["suppressed_records"])
    files = [(table, rows), _text(RECIPE, outline(recipe)), _text(REPORT, leaving)]
    software = f"entente {entente.__version__}"
    content = contents([entry for entry, _ in files], claims=claims.to_dict(), software=software)
    seed = sealing.new_key()
    manifest = _text(MANIFEST, signatures.signed_part(content, part="package", seed=seed))
    with written(path) as sink:
        form_package(sink, [manifest, *files])
    fingerprint = keys.fingerprint(sealing.signing_public(seed))
    facts = {"file": path.name, "records": claims.records, "fingerprint": fingerprint}
    return Finding("cli.package_written", facts=facts)


@contextmanager
def _folder_beside(path: Path) -> Iterator[Path]:
    """Where the table lies until it is packed, for its owner alone. What an earlier run left that was killed goes first."""
    folder = path.with_name(f".partial-{path.name}.d")
    shutil.rmtree(folder, ignore_errors=True)
    try:
        folder.mkdir(mode=0o700)
    except OSError as error:
        raise InvalidSource(Finding("cli.cannot_write", facts={"file": path.name})) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _text(name: str, values: Mapping[str, Any]) -> tuple[Entry, BinaryIO]:
    file = io.BytesIO(json.dumps(values, ensure_ascii=False, indent=1).encode())
    return measured(name, file), file
