"""The files of a release, written once and sealed to its provider."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, BinaryIO

from anonymizer.engine import write_csv
from anonymizer.engine.table.readers import Source
from anonymizer.models import Run
from entente.catalogue.vocabularies import DatasetKind
from entente.vault.models import SealedObject
from entente.vault.objects import SealedWriter
from exports.formats import Format, has_places, needs_style
from exports.models import Release
from exports.packages.columns import Field, fields_of
from exports.packages.descriptor import descriptor_of
from exports.packages.geography import STYLE, Features, features_of, write_features
from exports.packages.parquet import write_typed_parquet
from exports.packages.readme import README_NAMES, readme_of
from exports.packages.wording import about_places
from exports.packages.workbook import write_workbook
from exports.places import Placing, boundaries_of

DESCRIPTOR = "datapackage.json"
MANIFEST = "manifest.json"
CERTIFICATE = "certificate.json"
AGREEMENT = "agreement.json"
LOG = "log.json"


def columns_of(run: Run, source: Source) -> tuple[Field, ...]:
    """The columns of a run's candidate with their types, and what its counts promise."""
    assert run.recipe is not None  # only measured runs have a candidate
    table, cells = run.recipe.spec.get("table"), run.report.cells
    counts = dict.fromkeys(table["counts"], cells["threshold"]) if table and cells else {}
    return fields_of(source, smallest_counts=counts)


def write_files(release: Release, source: Source, fields: Sequence[Field]) -> Iterator[tuple[str, SealedObject]]:
    """Name and sealed object of each file as it is written, unsaved: the table in every format, then what describes it."""
    data, features = {}, features_of_release(release, source, fields)
    for form in map(Format, release.formats):
        data[form.file_name] = _sealed(release, form.value, table_writer(release, form, source, fields, features))
        yield form.file_name, data[form.file_name]
    if features is not None and needs_style(release.formats):
        data[STYLE] = _sealed(release, "style", _text_writer(features.style))
        yield STYLE, data[STYLE]
    described = json.dumps(descriptor_of(release, fields, data), indent=1, ensure_ascii=False)
    yield DESCRIPTOR, _sealed(release, "package", _text_writer(described))
    for language, name in README_NAMES.items():
        text = readme_of(release, fields, language=language)
        yield name, _sealed(release, f"readme-{language}", _text_writer(text))


def write_document(release: Release, name: str, document: Mapping[str, Any]) -> tuple[str, SealedObject]:
    """A JSON document beside the data, as ``write_files`` writes what it describes; its row is unsaved."""
    text = json.dumps(document, indent=1, ensure_ascii=False)
    return name, _sealed(release, name.removesuffix(".json"), _text_writer(text))


def features_of_release(release: Release, source: Source, fields: Sequence[Field]) -> Features | None:
    """The rows on their places; ``None`` where no format holds places."""
    if not has_places(release.formats):
        return None
    boundaries = boundaries_of(Placing(**release.places))
    return features_of(source, fields, boundaries, is_table_of_counts=release.dataset.kind == DatasetKind.TABLE)


def table_writer(
    release: Release,
    form: Format,
    source: Source,
    fields: Sequence[Field],
    features: Features | None,
    *,
    is_marked: bool = False,
) -> Callable[[BinaryIO], object]:
    """What writes the table in a format. ``is_marked``: the order of the rows is a recipient's own and is kept (for Parquet: ``marking.Ordered``)."""
    if form == Format.PARQUET:
        return lambda sink: write_typed_parquet(source, fields, sink)
    if form.is_geographic:
        assert features is not None  # a format holds places
        title, about = release.dataset.title_en or release.dataset.title_fr, about_places(release)
        return lambda sink: write_features(
            features, form, sink, title=title, about=about, at=release.released_at, keeps_order=is_marked
        )
    if form == Format.XLSX:
        return lambda sink: write_workbook(source, release, fields, sink)
    return lambda sink: write_csv(source, sink)


def _text_writer(text: str) -> Callable[[BinaryIO], object]:
    return lambda sink: sink.write(text.encode())


def _sealed(release: Release, label: str, write: Callable[[BinaryIO], object]) -> SealedObject:
    owner = release.dataset.owner
    key = owner.key
    assert key is not None  # the candidate was sealed to it
    with SealedWriter(
        public_key=bytes(key.public_key), organization_id=owner.pk, store=owner.store, label=f"release-{label}"
    ) as sink:
        write(sink)
        return sink.finish()
