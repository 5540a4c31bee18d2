"""The texts of a candidate that a person reads: drawn once for a run, read again from the sealed candidate for each view."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence

from django.db import transaction
from django.utils import timezone

from anonymizer.engine.reading import Source
from anonymizer.models import Run, SampledText, TextSample
from anonymizer.queries import text_columns
from anonymizer.sampling import Strata


def sampled_texts(run: Run, source: Source) -> list[list[object]]:
    """For each text of the run's sample its number, its column and its words, strata mixed."""
    sample = _drawn(run, source)
    texts = list(sample.texts.all())
    words = _words(texts, source)
    # In the order of the draw the risky ones would stand together, and the others would be read with less care.
    texts.sort(key=lambda text: hashlib.sha256(f"{run.pk} {text.pk}".encode()).digest())
    return [[text.pk, text.column, words[text.column, text.row]] for text in texts]


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
    found: dict[tuple[str, int], str] = {}
    first = 0
    for batch in source.batches(list(wanted)) if wanted else ():
        last = first + batch.num_rows
        for column, rows in wanted.items():
            cells = batch.column(column)
            found.update(((column, row), cells[row - first].as_py()) for row in rows if first <= row < last)
        first = last
    return found
