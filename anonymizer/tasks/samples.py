"""The texts of a candidate that a person reads: drawn once for a run, read again from the sealed candidate for each view."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Mapping, Sequence
from typing import BinaryIO, cast

from django.db import transaction
from django.utils import timezone

from anonymizer.engine.table.readers import Source
from anonymizer.engine.text.reasons import Hidden, ReasonsWriter, fingerprint, read_reasons
from anonymizer.models import Run, SampledText, TextSample
from anonymizer.queries import text_columns
from anonymizer.text_samples import Strata
from entente.vault.models import SealedObject
from entente.vault.objects import SealedReader, SealedWriter


class Reasons:
    """Why each stretch was hidden, while a candidate is written: sealed to the owner. Who reads the sample is shown those of its texts."""

    def __init__(self, run: Run) -> None:
        owner = run.dataset.owner
        assert owner.key is not None  # the upload was sealed to it
        self.sink = SealedWriter(
            public_key=bytes(owner.key.public_key), organization_id=owner.pk, store=owner.store, label="reasons"
        )
        self.write = ReasonsWriter(cast("BinaryIO", self.sink))

    def finish(self) -> SealedObject:
        """The row of the sealed reasons, unsaved. What is told later is not kept."""
        self.write.close()
        return self.sink.finish()


def sampled_texts(run: Run, source: Source, private: bytes) -> list[list[object]]:
    """For each text of the run's sample its number, its column, its words and what is hidden in it, strata mixed."""
    sample = _drawn(run, source)
    texts = list(sample.texts.all())
    words = _words(texts, source)
    reasons = _reasons(run, words, private)
    # In the order of the draw the risky ones would stand together, and the others would be read with less care.
    texts.sort(key=lambda text: hashlib.sha256(f"{run.pk} {text.pk}".encode()).digest())
    places = [(text.pk, text.column, words[text.column, text.row]) for text in texts]
    return [[number, column, text, reasons.get(fingerprint(column, text), [])] for number, column, text in places]


def _reasons(run: Run, words: Mapping[tuple[str, int], str], private: bytes) -> dict[str, list[Hidden]]:
    if run.reasons is None or run.reasons.destroyed_at is not None:
        return {}
    wanted = {fingerprint(column, text) for (column, _row), text in words.items()}
    with SealedReader(run.reasons, private_key=private) as lines:
        return read_reasons(cast("BinaryIO", lines), wanted)


def _drawn(run: Run, source: Source) -> TextSample:
    with transaction.atomic():
        Run.objects.select_for_update(of=("self",)).get(pk=run.pk)  # two views asked at once draw one sample
        existing = TextSample.objects.filter(run=run).first()
        if existing is not None:
            return existing
        strata = Strata()
        columns, first = text_columns(run), 0
        for batch in source.batches(columns):
            for column in columns:
                strata.add(column, first, batch.column(column).to_pylist())
            first += batch.num_rows
        sample = TextSample.objects.create(run=run, population=strata.population(), drawn_at=timezone.now())
        # From the system's own source of chance: whoever made the candidate cannot know what will be read.
        drawn = strata.draw(random.SystemRandom())
        SampledText.objects.bulk_create(
            SampledText(sample=sample, column=place.column, row=place.row, stratum=stratum)
            for stratum, places in drawn.items()
            for place in places
        )
        return sample


def _words(texts: Sequence[SampledText], source: Source) -> dict[tuple[str, int], str]:
    wanted: dict[str, list[int]] = {}
    for text in texts:
        wanted.setdefault(text.column, []).append(text.row)
    cells_at: dict[tuple[str, int], str] = {}
    first = 0
    for batch in source.batches(list(wanted)) if wanted else ():
        last = first + batch.num_rows
        for column, rows in wanted.items():
            cells = batch.column(column)
            cells_at.update(((column, row), cells[row - first].as_py()) for row in rows if first <= row < last)
        first = last
    return cells_at
