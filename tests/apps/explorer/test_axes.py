"""The labels of an axis stand apart, however wide its numbers are written and however narrow it is."""

from __future__ import annotations

from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from entente.core.axes import Tick, apart, axis_of, named_axis


def gaps(ticks: tuple[Tick, ...], letters: float) -> list[float]:
    """How many letters lie between each label and the next."""
    part = {"start": 0.0, "middle": 0.5, "end": 1.0}
    begins = [tick.share * letters - part[tick.anchor] * len(tick.text) for tick in ticks]
    ends = [begin + len(tick.text) for begin, tick in zip(begins, ticks, strict=True)]
    return [begin - end for end, begin in zip(ends, begins[1:], strict=False)]


@given(st.lists(st.floats(0.001, 1e9), min_size=1, max_size=5), st.integers(6, 60), st.sampled_from(["en", "fr"]))
def test_labels_never_lie_on_one_another(values: list[float], letters: int, language: str) -> None:
    with translation.override(language):
        axis = axis_of(values, most=4)
    shown = apart(axis.ticks, letters)

    assert shown[0] == axis.ticks[0]
    assert min(gaps(shown, letters), default=1) >= 0.5 - 1e-9


def test_wide_labels_are_fewer_and_a_wide_axis_bears_all() -> None:
    with translation.override("fr"):
        axis = axis_of([1800], most=4)

    assert [tick.text.replace("\u00a0", " ") for tick in apart(axis.ticks, 17)] == ["0", "1 000", "2 000"]
    assert apart(axis.ticks, 60) == axis.ticks
    assert apart(named_axis([]).ticks, 17) == ()
