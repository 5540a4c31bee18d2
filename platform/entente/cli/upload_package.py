"""The package in which an anonymized table leaves for a node (``entente anonymize --package``): written once, signed by a key that nobody keeps."""

from __future__ import annotations

import io
import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import entente
from anonymizer.engine.errors import Finding, InvalidRecipe, InvalidSource
from entente.cli.files import written
from entente.cli.language import say

if TYPE_CHECKING:
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
    from anonymizer.engine.recipe.outline import outline
    from anonymizer.engine.table import upload_package as form
    from entente.proof import keys, signatures
    from entente.vault import sealing

    with _folder_beside(path) as beside:
        table = beside / form.TABLE
        result = write(candidate, table)
        if result.size_bytes > form.MOST_OF_A_TABLE:
            raise InvalidSource(Finding("cli.package_too_large", facts={"most": form.MOST_OF_A_TABLE // 10**9}))
        report = {name: value for name, value in candidate.report().items() if name in REPORTED}
        claims = form.Claims.of_report(report["after"], suppressed_records=report["suppressed_records"])
        with table.open("rb") as rows:
            texts = ((form.RECIPE, outline(candidate.recipe)), (form.REPORT, report))
            files = [(form.measured(form.TABLE, rows), rows), *(_text(name, values) for name, values in texts)]
            content = form.contents(
                [entry for entry, _ in files], claims=claims.to_dict(), software=f"entente {entente.__version__}"
            )
            seed = sealing.new_key()
            manifest = _text(form.MANIFEST, signatures.signed_part(content, part="package", seed=seed))
            with written(path) as sink:
                form.write_package(sink, [manifest, *files])
    fingerprint = keys.fingerprint(sealing.signing_public(seed))
    say(Finding("cli.package_written", facts={"file": path.name, "records": result.rows, "fingerprint": fingerprint}))
    return result


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


def _text(name: str, values: dict[str, Any]) -> Any:
    from anonymizer.engine.table.upload_package import measured

    file = io.BytesIO(json.dumps(values, ensure_ascii=False, indent=1).encode())
    return measured(name, file), file
