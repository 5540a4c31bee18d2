"""``set-01`` keeps promises of its own: shares of notes and of prose, a quarter without an identifier, and no sign of a frame left in a text."""

from collections import Counter

from tests.detectors.notes import notes, services
from tests.detectors.test_notes import KEPT, LABELS

TEXTS = "set-01"
SIGNS = {"{", "}", "⏎", "~", "^", "\b"}


def test_shares_of_languages_kinds_and_bare_texts() -> None:
    texts = notes(TEXTS)
    assert Counter(t["lang"] for t in texts) == {"en": 300, "fr": 300}
    assert Counter(t["kind"] for t in texts) == {"note": 420, "prose": 180}
    bare = [t for t in texts if KEPT.issuperset(s["label"] for s in t["spans"])]
    assert len(bare) == 150
    assert len({t["id"] for t in texts}) == len(texts)


def test_spans_are_ordered_whole_and_known() -> None:
    seen = set()
    for text in notes(TEXTS):
        end = 0
        assert not SIGNS & set(text["text"])
        assert "#None" not in text["text"]
        for span in text["spans"]:
            assert end <= span["start"] < span["end"] <= len(text["text"])
            end = span["end"]
            words = text["text"][span["start"] : end]
            assert words == words.strip(), span["label"]
            seen.add(span["label"])
    assert seen == LABELS


def test_services_are_many() -> None:
    assert len(set(services(TEXTS))) >= 60
