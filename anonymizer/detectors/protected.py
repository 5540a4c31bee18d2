"""What must stay visible: the names of services, and lines that anyone may call.

Analysts need to know which service a caller was sent to, and half of all service names look like a person's or a
street ("Robertson House"). A span that lies within a protected name is dropped. Where a name covers only part of a
span of words ("Robertson House Omar Mansour"), the rest stays hidden. A span of another kind (an e-mail address, a
number) is never cut: part of an identifier is not worth a name, so it stays hidden whole.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from anonymizer.detectors.names.likeness import is_everyday, is_family_name, is_given_name
from anonymizer.detectors.recognizers.calendar import MONTHS
from anonymizer.engine.text.normalization import normalize

Range = tuple[int, int]


class ProtectedNames:
    """Finds names in a plain text (``engine.normalization``): the longest first, whatever the case, accents and
    punctuation, whole words only.

    With ``acronyms``, one that is a word of every day or a month (*ANS*, *NOV*) counts only in capitals, and not beside
    a number.

    >>> ProtectedNames(["Le Pas de la rue"]).ranges("vue au pas-de-la-rue hier; LE PAS DE LA RUE")
    [(27, 43)]
    >>> ProtectedNames(["ANS"], acronyms=True).ranges("elle a 48 ans, a 48 ANS, par ANS")
    [(29, 32)]
    """

    def __init__(self, names: Iterable[str], *, acronyms: bool = False) -> None:
        by_first_word: dict[str, set[tuple[str, ...]]] = {}
        self._acronyms: set[str] = set()
        for written in names:
            name = normalize(written).text
            words = tuple(_folded(match.group()) for match in _WORD.finditer(name))
            if words:
                by_first_word.setdefault(words[0], set()).add(words)
            if (
                acronyms
                and len(words) == 1
                and name.isupper()
                and (is_everyday(words[0]) or _MONTH.fullmatch(words[0]))
            ):
                self._acronyms.add(words[0])
        self._by_first_word = {
            first: sorted(names, key=lambda words: (-len(words), words)) for first, names in by_first_word.items()
        }

    def ranges(self, text: str) -> list[Range]:
        """Where names stand, from left to right, without overlap. A possessive ``'s`` belongs to the name."""
        if not self._by_first_word:
            return []
        matches = list(_WORD.finditer(text))
        words = [_folded(match.group()) for match in matches]
        intervals: list[Range] = []
        position = 0
        while position < len(words):
            length = self._length_at(words, position)
            if length == 1 and words[position] in self._acronyms and not _is_acronym(text, matches[position]):
                length = 0
            if length:
                end = matches[position + length - 1].end()
                possessive = _POSSESSIVE.match(text, end)
                intervals.append((matches[position].start(), possessive.end() if possessive else end))
            position += length or 1
        return intervals

    def _length_at(self, words: Sequence[str], position: int) -> int:
        for name in self._by_first_word.get(words[position], ()):
            if tuple(words[position : position + len(name)]) == name:
                return len(name)
        return 0


def _is_acronym(text: str, match: re.Match[str]) -> bool:
    """``par ANS``, and neither ``48 ANS``, ``NOV 6`` nor ``ans``."""
    return (
        match.group().isupper()
        and not _AFTER_A_NUMBER.search(text, max(0, match.start() - 2), match.start())
        and not _BEFORE_A_NUMBER.match(text, match.end())
    )


def hotlines(text: str) -> list[Range]:
    """Toll-free numbers, 310 numbers, lines of three digits (2-1-1, 988), and the short codes of crisis lines by text.

    A toll-free number needs a leading 1 or a separator: ten bare digits may be a health number.
    """
    codes = [match.span(match.lastgroup or 0) for match in _SHORT_CODE.finditer(text)]
    return [match.span() for match in _HOTLINE.finditer(text)] + codes


def left_hidden(text: str, span: Range, *, names: Sequence[Range], lines: Sequence[Range], words: bool) -> list[Range]:
    """The parts of a detected span that stay hidden.

    Args:
        span: what was detected.
        names: where protected names stand.
        lines: where hotlines stand.
        words: the span is made of words (a person, a place), so that it may be cut.
    """
    visible = sorted([*names, *lines])
    rest = _outside(text, span, visible)
    if not rest:
        return []
    if not words:
        beside = _outside(text, span, [line for line in lines if line[1] - line[0] > 3])
        left = "".join(text[slice(*part)] for part in beside)
        is_line = beside != [span] and (not any(map(str.isdigit, left)) or _HOUR.fullmatch(left) is not None)
        return [] if is_line else _without_begun(text, span, names)
    # An agency may be called MS: before a name in the same span it is a form of address.
    names = [
        name
        for name in names
        if (name[0] != span[0] or name[1] == span[1] or not _FORM_OF_ADDRESS.fullmatch(text, *name))
        and not _is_part_of_a_name(text, span, name)
    ]
    # A bare 211 may be a house number: it stays visible alone, but does not cut an address.
    certain = [*names, *(line for line in lines if line[1] - line[0] > 3)]
    return _outside(text, span, sorted(certain))


def _is_part_of_a_name(text: str, span: Range, name: Range) -> bool:
    """``Nicole Marshall`` though an agency is called *Marshall*, ``Aurore Saint-Pierre`` though one is called
    *Aurore*."""
    word = text[slice(*name)]
    if not word.isalpha():
        return False
    before = _LAST_WORD.search(text, span[0], name[0]) if name[0] > span[0] else None
    after = _NEXT_WORD.match(text, name[1], span[1]) if name[1] < span[1] else None
    return bool(
        (before and is_family_name(word) and is_given_name(before["word"]))
        or (after and not before and is_given_name(word) and is_family_name(after["word"]))
    )


def _without_begun(text: str, span: Range, names: Sequence[Range]) -> list[Range]:
    """The span without a name that ends it and goes on (``cut off 20 Oct. Mercy Street`` Clinic), or one that it begins
    with (``OHIP`` 7317 542 993); nothing if what is left neither holds three digits nor a word (told 2 ``Mercy
    Street``).
    """
    start, end = span
    for left, right in names:
        if start < left and right == end and not _TELLING.search(text, start, left):
            return []
        if left <= start < right < end and text[right].isspace():
            start = right
        if start < left < end < right:
            end = left
    return [
        rest
        for rest in [_trimmed(text, (start, end))]
        if rest and (span == (start, end) or _TELLING.search(text, *rest))
    ]


def _outside(text: str, span: Range, visible: Sequence[Range]) -> list[Range]:
    """What of the span lies outside, each part trimmed to its letters and digits, without a joining word that is left
    alone; the span itself if untouched.
    """
    start, end = span
    if not any(left < end and right > start for left, right in visible):
        return [span]
    parts = []
    for left, right in [*visible, (end, end)]:
        if left > start:
            parts.append((start, min(left, end)))
        start = max(start, right)
    return [trimmed for part in parts if (trimmed := _trimmed(text, part)) and not _JOINING.fullmatch(text, *trimmed)]


def _trimmed(text: str, part: Range) -> Range | None:
    inside = [index for index in range(*part) if text[index].isalnum()]
    return (inside[0], inside[-1] + 1) if inside else None


def _folded(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


_MONTH = re.compile(MONTHS)
_BEFORE_A_NUMBER = re.compile(r"\.?\s?\d")
_AFTER_A_NUMBER = re.compile(r"\d\s?$")
_WORD = re.compile(r"[\w\u0300-\u036f]+")
_FORM_OF_ADDRESS = re.compile(r"(?:mrs?|ms|mx|mmes?|mlles?|dre?|me|mm?|sr|fr|prof|rev)", re.IGNORECASE)
_LAST_WORD, _NEXT_WORD = re.compile(r"(?P<word>[^\W\d_]{2,})[ ]$"), re.compile(r"[ ](?P<word>[^\W\d_]{2,})")
_JOINING = re.compile(r"(?:and|or|of|at|the|with|for|et|ou|de|du|des|la|le|les|aux?|[àa]|avec|pour)", re.IGNORECASE)
_TELLING = re.compile(r"\d\D?\d\D?\d|[^\W\d_]{3}")
_HOUR = re.compile(r"\W*\d{1,2}[:h]?(?:\d\d)?\W*")
_POSSESSIVE = re.compile(r"['’]s\b", re.IGNORECASE)
_HYPHEN = r"[-\u2010\u2011\u2013]"
_BEFORE, _AFTER = r"(?<![\w+@])(?<!\d[-.\s\u2010\u2011\u2013])", r"(?![-.\s\u2010\u2011\u2013]?\d)(?![\w@])"
_RIGHT_AFTER = (
    r"(?<![\w+@])(?:(?<=\d{4}\s)|(?<=[^\W\d]\s[24]\s)|(?<=\b[2-9]11\s)|(?<=\b[2-9]-1-1\s)|(?<=988\s)|(?<=9-8-8\s))"
)
"""After a whole telephone number or a line of three digits, and after ``4`` and ``2`` that stand for words."""
_TOLL_FREE = r"8(?:00|33|44|55|66|77|88)"
_SHORT_CODE = re.compile(
    r"(?<![\w-])(?P<code>686868|741741|45645|258258)(?![\w-])"
    r"|(?<!\w)(?:text(?:e[rz]?)?|sms|texto)\b[^.\n\d]{0,30}?\b(?:to|at|au|à)\s+(?P<other>\d{5,6})(?![\w-])"
)
_HOTLINE = re.compile(
    rf"(?:{_BEFORE}|{_RIGHT_AFTER}(?=1[-.\s(]))(?:"
    rf"(?:\+?1[-.\s\u2010\u2011\u2013]?)\(?{_TOLL_FREE}\)?[-.\s\u2010\u2011\u2013]?\d{{3}}[-.\s\u2010\u2011\u2013]?"
    r"\d{4}"
    rf"|\(?{_TOLL_FREE}\)?[-.\s\u2010\u2011\u2013]\s?\d{{3}}[-.\s\u2010\u2011\u2013]?\d{{4}}"
    r"|1[-.\s\u2010\u2011\u2013]?800[-.\s\u2010\u2011\u2013]?O[-.\s\u2010\u2011\u2013]?Canada"
    rf"|1[-.\s\u2010\u2011\u2013]?\(?{_TOLL_FREE}\)?[-.\s\u2010\u2011\u2013](?-i:[A-ZÉÈ]{{4,10}})"
    r"|(?<!\)\s)(?<!\))310[-.\s\u2010\u2011\u2013]\d{4}(?!,?\s"
    r"(?:rue|av\.?|avenue|boul\.?|boulevard|ch\.?|chemin|route|place|mont[ée]e|c[ôo]te)(?!\w)|"
    r"\s[^\W\d_]+\s(?:st|street|ave|avenue|rd|road|dr|drive)(?!\w))"
    rf"|\(?{_TOLL_FREE}\)?\d{{7}}(?=\s*\(?(?:toll|sans frais))"
    rf"|[2-9]{_HYPHEN}?1{_HYPHEN}?1|9{_HYPHEN}?8{_HYPHEN}?8"
    rf"){_AFTER}|{_BEFORE}(?:[2-9]{_HYPHEN}1{_HYPHEN}1|9{_HYPHEN}8{_HYPHEN}8)(?=\s\d)",
    re.IGNORECASE,
)
