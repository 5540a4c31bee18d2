"""The guides for Presidio users: what they show runs, in both languages."""

import re

import pytest
from presidio_analyzer import RecognizerRegistry

from anonymizer.detectors.process import ROOT
from anonymizer.detectors.recognizers.registry import recognizers

GUIDES = ("presidio.md", "presidio-fr.md")


@pytest.mark.models
@pytest.mark.parametrize("guide", GUIDES)
def test_what_the_guide_shows_runs(guide):
    text = (ROOT / "docs/guides" / guide).read_text("utf-8")
    shown = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    assert len(shown) == 3

    exec(compile("\n".join(shown), guide, "exec"), {})


def test_guides_show_the_same_entities():
    english, french = (
        (set(re.findall(r"`([A-Z_]{3,})`", (ROOT / "docs/guides" / guide).read_text("utf-8")))) for guide in GUIDES
    )

    assert english == french


def test_recognizers_of_presidio_still_load_beside_ours():
    registry = RecognizerRegistry(supported_languages=["en", "fr"])

    registry.load_predefined_recognizers(languages=["en", "fr"])

    loaded = {type(recognizer) for recognizer in registry.recognizers}
    ours = recognizers("fr")
    assert not loaded & {type(recognizer) for recognizer in ours}
    names = {name for recognizer in ours for name in (recognizer.name, type(recognizer).__name__)}
    assert {make.__name__ for make in loaded}.isdisjoint(names)
