"""Spellings of short categories that are probably one: by what is left of them, by words known to mean the same, by a letter or two that differ.

The distance is that of Damerau and Levenshtein in its restricted form (optimal string alignment): a letter more, less or other, or two that changed
places. A rare spelling is taken for a slip of a common one only; two common ones that are near each other are two categories.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from anonymizer.engine.cleaning.spellings import skeleton, tidy

OFTEN: Final = 10
"""How many times as often the common spelling must stand as the rare one."""
_TURNING: Final = ("un", "non", "no", "in", "im", "il", "ir", "a", "de", "re")
MOST_COMPARED: Final = 300
_WORD: Final = 3
_ONE_LETTER, _TWO_LETTERS = 5, 9
"""From how many letters on one or two of them may differ."""

_MEANINGS: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "gender": (
        ("f", "fem", "female", "femme", "woman", "w", "feminin", "feminine", "women", "femmes", "fille", "girl"),
        ("m", "masc", "male", "homme", "man", "h", "masculin", "masculine", "men", "hommes", "garcon", "boy"),
        ("nonbinary", "nonbinaire", "nb", "enby", "nonbin", "x"),
    ),
    "": (
        ("english", "anglais", "anglaise", "eng", "angl", "en"),
        ("french", "francais", "francaise", "fre", "fra", "fr"),
        ("yes", "oui"),
        ("no", "non"),
        ("other", "autre", "autres", "others"),
        ("single", "celibataire"),
        ("married", "marie", "mariee"),
    ),
}
"""By concept of the column, skeletons of words that mean the same; those under "" in any column."""


def letters_that_may_differ(form: str) -> int:
    """How many letters a skeleton may be away from another and still be a slip of it; 0 where it is too short."""
    return 0 if len(form) < _ONE_LETTER else 2 if len(form) >= _TWO_LETTERS else 1


def words_of_meanings() -> frozenset[str]:
    """Skeletons of the words whose meaning is known: a public list, whatever table they stand in."""
    return frozenset(word for meanings in _MEANINGS.values() for words in meanings for word in words)


@dataclass(frozen=True, slots=True)
class Cluster:
    """Spellings that are probably one value: the word of most records, and all of them, with their records."""

    value: str
    spellings: tuple[tuple[str, int], ...]
    """The most frequent first."""
    reasons: tuple[str, ...]
    """``spelling``, ``meaning`` or ``slip``: why they are taken for one."""

    @property
    def others(self) -> tuple[str, ...]:
        """Without the value itself."""
        return tuple(text for text, _ in self.spellings if text != self.value)

    def to_dict(self) -> dict[str, Any]:
        """JSON values, with words of the table in them."""
        return {
            "value": self.value,
            "spellings": [{"text": text, "records": records} for text, records in self.spellings],
            "reasons": list(self.reasons),
        }


def clusters_of(counts: Mapping[str, int], concept: str | None) -> tuple[Cluster, ...]:
    """The clusters of more than one spelling, the largest first; those that differ in case or spaces alone are none."""
    plain: Counter[str] = Counter()
    for text, number in counts.items():
        plain[tidy(text)] += number
    groups: dict[str, list[str]] = defaultdict(list)
    for text in plain:
        groups[skeleton(text) or text].append(text)
    sizes = Counter({form: sum(plain[text] for text in texts) for form, texts in groups.items()})
    joined = _Joined(sizes)
    joined.by_meaning((*_MEANINGS.get(concept or "", ()), *_MEANINGS[""]))
    joined.by_slip()
    clusters = [_cluster(forms, groups, plain, joined.reasons) for forms in joined.sets()]
    several = [cluster for cluster in clusters if cluster is not None]
    return tuple(sorted(several, key=lambda cluster: (-sum(number for _, number in cluster.spellings), cluster.value)))


def _cluster(
    forms: list[str], groups: Mapping[str, list[str]], plain: Mapping[str, int], reasons: Mapping[str, str]
) -> Cluster | None:
    texts = sorted((text for form in forms for text in groups[form]), key=lambda text: (-plain[text], text))
    if len({text.casefold() for text in texts}) < 2:
        return None
    why = {reasons[form] for form in forms if form in reasons}
    why |= {"spelling"} if any(len(groups[form]) > 1 for form in forms) else set()
    value = next((text for text in texts if len(text) >= _WORD), texts[0])  # "Woman" rather than "F"
    return Cluster(value, tuple((text, plain[text]) for text in texts), tuple(sorted(why)))


class _Joined:
    """Skeletons that are joined step by step, each set under its most frequent member."""

    def __init__(self, sizes: Counter[str]) -> None:
        self.reasons: dict[str, str] = {}
        self._sizes = sizes
        self._head = {form: form for form in sizes}

    def by_meaning(self, meanings: Iterable[tuple[str, ...]]) -> None:
        """Words that mean the same. One letter alone means something only beside a word of its meaning, or a letter of another."""
        there = [[word for word in words if word in self._head] for words in meanings]
        for words in there:
            head = max(words, key=lambda word: (self._sizes[word], word), default=None)
            for word in words:
                if word != head and head is not None:
                    self._join(word, head, "meaning")

    def by_slip(self) -> None:
        """Rare spellings that are near a common one, and near no other."""
        forms = [form for form, _ in self._sizes.most_common(MOST_COMPARED)]
        for rare in reversed(forms):
            most = letters_that_may_differ(rare)
            if not most or any(map(str.isdigit, rare)) or self._head[rare] != rare:
                continue
            near = {
                self._head[common]
                for common in forms
                if self._sizes[common] >= OFTEN * self._sizes[rare]
                and abs(len(common) - len(rare)) <= most
                and distance(rare, common, most) <= most
                and not _denies(rare, common)
            }
            if len(near) == 1:
                self._join(rare, near.pop(), "slip")

    def sets(self) -> list[list[str]]:
        """The members of each set."""
        members: dict[str, list[str]] = defaultdict(list)
        for form in self._sizes:
            members[self._root(form)].append(form)
        return list(members.values())

    def _join(self, form: str, head: str, reason: str) -> None:
        self._head[form] = head
        self.reasons[form] = reason

    def _root(self, form: str) -> str:
        while self._head[form] != form:
            form = self._head[form]
        return form


def _denies(first: str, second: str) -> bool:
    """Whether one word is the other with a syllable that turns its meaning round, wherever it stands: incorporated and unincorporated."""
    short, long = sorted((first, second), key=len)
    return any(
        long.startswith(syllable, place) and long[:place] + long[place + len(syllable) :] == short
        for syllable in _TURNING
        for place in range(len(long))
    )


def distance(first: str, second: str, most: int) -> int:
    """Letters that differ between two words, counted up to ``most`` and one.

    >>> distance("femlae", "female", 2), distance("shelter", "shleterr", 2), distance("north", "south", 1)
    (1, 2, 2)
    """
    if abs(len(first) - len(second)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(second) + 1))
    for i, letter in enumerate(first, 1):
        previous, row = row, [i]
        for j, other in enumerate(second, 1):
            cost = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == second[j - 2] and first[i - 2] == other:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        before = previous
    return min(row[-1], most + 1)
