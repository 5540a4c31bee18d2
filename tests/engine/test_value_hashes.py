"""Hashes of texts, computed over whole columns: the numbers of another implementation, wherever in an array a text stands."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
from hypothesis import given
from hypothesis import strategies as st

from anonymizer.engine.table.value_hashes import LONGEST, value_hashes

SHORT = st.text(max_size=LONGEST).filter(lambda text: len(text.encode()) <= LONGEST)


@given(st.lists(SHORT, min_size=1, max_size=40))
def test_hash_of_a_short_text_is_that_of_pandas(texts: list[str]) -> None:
    from pandas.util import hash_array

    assert value_hashes(pa.array(texts)).tolist() == hash_array(np.array(texts, object), categorize=False).tolist()


def test_hash_of_every_length_is_that_of_pandas() -> None:
    from pandas.util import hash_array

    texts = ["é" * (length // 2) + "x" * (length % 2) for length in range(LONGEST + 1)]

    assert value_hashes(pa.array(texts)).tolist() == hash_array(np.array(texts, object), categorize=False).tolist()


@given(st.lists(st.none() | SHORT | st.just("x" * 999) | st.just("x" * 998 + "y"), max_size=30), st.integers(0, 30))
def test_hash_depends_on_the_text_alone(texts: list[str | None], start: int) -> None:
    alone = {text: int(value_hashes(pa.array([text], pa.string()))[0]) for text in texts}

    assert value_hashes(pa.array(texts, pa.string())[start:]).tolist() == [alone[text] for text in texts[start:]]
    assert len({alone[text] for text in alone if text}) == len({text for text in alone if text})


def test_texts_of_many_batches_have_hashes_of_their_own() -> None:
    texts = [f"C{number:07d}" for number in range(50_000)]

    assert len(np.unique(value_hashes(pa.array(texts)))) == len(texts)
