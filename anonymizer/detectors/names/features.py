"""What is known of each word of a text, as short codes that the tagger has weights for.

A word that looks like a name enters by what it is known as and never by itself: weights learned from invented people
must hold for people who were never seen. Ordinary words around it enter as they are.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

from anonymizer.detectors.names.lexicon import UNKNOWN, is_mistyped
from anonymizer.detectors.names.words import BEGIN, END, NUMBER, Word, case_of

OPINIONS = "PLOX-"
"""What the language model says of a word: person, place, organization, something else, nothing."""


_SIGN_OF_LABEL = {
    "PERSON": "P",
    "PER": "P",
    "GPE": "L",
    "LOC": "L",
    "FAC": "L",
    "LOCATION": "L",
    "ORG": "O",
    "ORGANIZATION": "O",
}


def opinions_of(words: Sequence[Word], entities: Iterable[tuple[int, int, str]]) -> list[str]:
    """For each word what the language model says: a sign of ``OPINIONS``.

    Args:
        entities: start, end and label of what the model found.
    """
    signs = ["-"] * len(words)
    starts = [word.start for word in words]
    for start, end, label in entities:
        at = bisect_left(starts, start)
        while at < len(words) and starts[at] < end:
            signs[at] = _SIGN_OF_LABEL.get(label, "X")
            at += 1
    return signs


def features_of(
    words: Sequence[Word], opinions: Sequence[str], likeness: str, language: str, known: Mapping[str, str]
) -> list[list[str]]:
    """For each word its codes.

    Args:
        opinions: for each word one sign of ``OPINIONS``.
        likeness: for each word its sign of ``affinity``.
        language: "en" or "fr": which model spoke.
        known: the lexicon.
    """
    case = case_of(list(words))
    codes = [UNKNOWN if word.shape == NUMBER else known.get(word.folded, "------") for word in words]
    kinds = [_kind(word, code) for word, code in zip(words, codes, strict=True)]
    seen = [
        BEGIN,
        BEGIN,
        *(_seen(word, code, kind) for word, code, kind in zip(words, codes, kinds, strict=True)),
        END,
        END,
    ]
    kinds = [BEGIN, *kinds, END]
    shapes = [BEGIN, *(word.shape for word in words), END]
    gaps = [*(word.gap for word in words), END]
    signs = ["-", *opinions, "-"]
    mailed = _in_addresses(words)
    register = register_of(words)
    return [
        _codes_of(
            word,
            codes[at],
            kinds[at : at + 3],
            shapes[at : at + 3],
            seen[at : at + 5],
            gaps[at : at + 2],
            signs[at : at + 3],
            case,
            language,
            register,
            likeness[at] + ("m" if word.folded in mailed else ""),
        )
        for at, word in enumerate(words)
    ]


def _codes_of(
    word: Word,
    code: str,
    kinds: list[str],
    shapes: list[str],
    seen: list[str],
    gaps: list[str],
    signs: list[str],
    case: str,
    language: str,
    register: str,
    like: str,
) -> list[str]:
    before, kind, after = kinds
    before_shape, shape, after_shape = shapes
    before2, before1, me, after1, after2 = seen
    gap, gap_after = gaps
    sign = signs[1]
    common = max(code[2], code[3])
    written = shape + case
    starts = "1" if gap in _STARTS else "0"
    codes = [
        "k" + kind + written,
        "v" + like + written,
        "vk" + like + kind,
        "vn" + like + sign + written,
        "vb" + like + before + gap,
        "kc" + kind + common,
        "c" + code[:2] + common + code[4:],
        "ks" + kind + written + starts,
        "n" + language + sign + written,
        "nk" + sign + kind,
        "r" + register + kind + written,
        "rn" + register + sign + kind + shape,
        "rv" + register + like + kind,
        "nb" + signs[0] + sign + signs[2],
        "p" + before1 + gap,
        "ps" + before1 + gap + written,
        "pk" + before1 + kind,
        "a" + gap_after + after1,
        "ak" + after1 + kind,
        "pp" + before2 + "_" + before1,
        "aa" + after1 + "_" + after2,
        "P2" + before2,
        "A2" + after2,
        "g" + gap + gap_after,
        "gs" + gap + gap_after + written,
        "gk" + gap + gap_after + kind,
        "kb" + before + gap + kind,
        "ka" + kind + gap_after + after,
        "kbs" + before + before_shape + gap + kind + written,
        "kas" + kind + written + gap_after + after + after_shape,
        "kk" + before + gap + kind + gap_after + after,
    ]
    if me[0] != "?":
        codes += [
            "w" + me,
            "W" + me + written,
            "Wn" + me + sign,
            "Wp" + me + gap + before1,
            "Wa" + me + gap_after + after1,
        ]
    elif kind[0] in "uU":
        folded = word.folded
        length = "s" if len(folded) < 4 else "m" if len(folded) < 7 else "l"
        codes += [
            "e3" + folded[-3:],
            "e2" + folded[-2:],
            "b3" + folded[:3],
            "e3s" + folded[-3:] + written,
            "l" + length + written,
        ]
    return codes


def register_of(words: Sequence[Word]) -> str:
    """``p`` for what reads as print: long sentences without line breaks, colons or brackets; ``n`` for what reads as a
    note."""
    if len(words) < SHORTEST_PRINTED or case_of(list(words)) != "m":
        return "n"
    sentences = 1 + sum(word.gap[0] in ".!?" for word in words)
    signs = sum(word.gap in _OF_NOTES for word in words)
    numbers = sum(word.shape == NUMBER and len(word.text) != 4 for word in words)
    long = len(words) >= SHORTEST_PRINTED * sentences
    return "p" if long and signs * 20 <= len(words) and numbers * 12 <= len(words) else "n"


def _in_addresses(words: Sequence[Word]) -> frozenset[str]:
    """The words before the @ of an e-mail address: names, often, that stand elsewhere in the text."""
    local_parts = set[str]()
    for at, word in enumerate(words):
        if at and word.gap == "@":
            before = at - 1
            while before >= 0:
                if len(words[before].text) > 2 and words[before].shape != NUMBER:
                    local_parts.add(words[before].folded)
                if words[before].gap not in _WITHIN_ADDRESSES or words[before].start != words[before - 1].end + 1:
                    break
                before -= 1
    return frozenset(local_parts)


def _kind(word: Word, code: str) -> str:
    """What a word is, in one or two signs: the surest thing that the lexicon says of it."""
    if word.shape == NUMBER:
        return "9" + ("4" if len(word.text) > 3 else str(len(word.text)))
    if len(word.text) == 1:
        return "i"
    if code == "------":
        return "t" if is_mistyped(word.folded) else "u"
    as_given, as_family, common, ordinary = code[0], code[1], max(code[2], code[3]), code[4]
    if code[5] == "1":
        return "L" + ("n" if as_given > "1" or as_family > "2" else "")
    if code[5] == "2":
        return "N"
    if ordinary == "0":
        if as_given == "0" and as_family == "0":
            return "U" if common < "3" else "x"
        return ("G" if as_given >= as_family else "F") + max(as_given, as_family)
    if as_given > "1" or as_family > "1":
        return "b" + ("G" if as_given > as_family else "F") + ("h" if common > "4" else "m" if common > "3" else "l")
    return "o" + ("h" if common > "4" else "m" if common > "2" else "l")


def _seen(word: Word, code: str, kind: str) -> str:
    """How a word looks to its neighbours: itself where it is an ordinary word, else its kind."""
    if kind[0] in "GFut":
        return "?" + kind if len(word.text) > 3 or kind[0] in "GF" else word.folded
    if kind[0] == "9":
        return "?" + kind
    return word.folded


SHORTEST_PRINTED = 9
_OF_NOTES = frozenset({"\n", ":", "/", "@", "|", "#", ";", "-_", "*"})
_WITHIN_ADDRESSES = frozenset({".", "-", "_"})
_STARTS = frozenset({BEGIN, ".", "\n", ":", "!", "?", "-_", ";", "(", '."', ".)"})
