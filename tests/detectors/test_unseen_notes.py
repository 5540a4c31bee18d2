"""The held-out texts keep their promises: sizes, shares, whole labels and the same texts every time."""

from collections import Counter

from tests.detectors.notes import unseen, unseen_frames, unseen_words

IDENTIFIERS = {
    "PERSON",
    "LOCATION_ADDRESS",
    "POSTAL_CODE",
    "PHONE",
    "EMAIL",
    "DATE_OF_BIRTH",
    "SIN",
    "HEALTH_NUMBER",
    "GOV_ID",
    "CASE_ID",
    "ACCOUNT",
    "URL_IP",
    "AGE",
}
OTHERS = {"ORG_OK", "HOTLINE_OK", "DATE_OK", "NUM_OK", "LANG_OK", "PLACE_OK", "NEUTRAL"}


def test_the_same_seed_gives_the_same_texts() -> None:
    assert unseen.make(3, 40) == unseen.make(3, 40)
    assert unseen.make(3, 40) != unseen.make(4, 40)


def test_shares_of_languages_kinds_and_bare_texts() -> None:
    texts = unseen.make(1, 400)
    assert Counter(t["lang"] for t in texts) == {"en": 200, "fr": 200}
    assert Counter(t["kind"] for t in texts) == {"note": 280, "prose": 120}
    bare = [t for t in texts if not IDENTIFIERS & {s["label"] for s in t["spans"]}]
    assert len(bare) == 100
    assert len({t["id"] for t in texts}) == len(texts)


def test_spans_are_ordered_whole_and_known() -> None:
    seen = set()
    for text in unseen.make(2, 400):
        end = 0
        assert not {"{", "}", "⏎", "~", "^", "\b", "#None"} & set(text["text"])
        for span in text["spans"]:
            assert end <= span["start"] < span["end"] <= len(text["text"])
            end = span["end"]
            words = text["text"][span["start"] : end]
            assert words == words.strip(), span["label"]
            seen.add(span["label"])
    assert seen == IDENTIFIERS | OTHERS


def test_tables_hold_enough_words_and_frames() -> None:
    halves = [[set(h.split()) for h in group.split("|")] for group in unseen_words.GROUPS.values()]
    assert len(set().union(*(h[0] for h in halves))) >= 300
    assert len(set().union(*(h[1] for h in halves))) >= 300
    assert len(set(unseen.SERVICES)) >= 60
    for lang in ("EN", "FR"):
        for kind, least in (("NOTE", 100), ("PROSE", 40)):
            names = (f"{kind}_{lang}", f"{kind}_{lang}_NONE")
            assert len({line for n in names for line in getattr(unseen_frames, n).strip().splitlines()}) >= least
