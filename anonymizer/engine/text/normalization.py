"""One plain form of a text for everything that searches it, with the way back to the text as it was written.

The same name can be written in many ways that people read alike: accents as characters of their own (NFD), characters that are not seen
(zero width, soft hyphens, marks of direction), strokes over letters, full-width or ornamental letters, HTML entities, letters spaced apart,
Cyrillic or Greek letters among Latin ones, a telephone number over two lines. A search that reads the plain form reads all of them.

Methods: Unicode Standard Annex 15 (NFC, NFKC), Unicode Technical Standard 39 (letters that look alike; only those of words that are
mixed, so that Cyrillic and Greek words stay), HTML 5 (character references).
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from html.entities import html5


@dataclass(frozen=True, slots=True)
class Normalized:
    """The plain form of a text, and where each of its characters stood in the original."""

    text: str
    starts: Sequence[int] = field(repr=False)
    ends: Sequence[int] = field(repr=False)

    @classmethod
    def as_written(cls, text: str) -> Normalized:
        """A text that is plain already."""
        return cls(text, range(len(text)), range(1, len(text) + 1))

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the plain form stands in the original, with every invisible character in it."""
        if start >= end or isinstance(self.starts, range):
            return start, end
        return min(self.starts[start:end]), max(self.ends[start:end])


@dataclass(frozen=True, slots=True)
class _Edit:
    """A stretch that becomes another one; a stretch of the same length becomes it character by character."""

    start: int
    end: int
    written: str


def normalize(text: str) -> Normalized:
    r"""The text as a search reads it.

    >>> form = normalize("vu Ame\u0301\u200blie hier")
    >>> form.text, form.original(3, 9)
    ('vu Amélie hier', (3, 11))
    >>> normalize("B&eacute;langer, R o y, 613-555-\n0100").text
    'Bélanger, Roy, 613-555-0100'
    """
    form = Normalized.as_written(text)
    if "&" in text:
        for _ in range(MOST_ESCAPES):
            edits = list(_references(form.text))
            if not edits:
                break
            form = _edited(form, edits)
    if _UNUSUAL.search(form.text):
        form = _in_reading_order(form)
        form = _edited(form, _plain_characters(form.text))
        form = _edited(form, _latin_letters(form.text))
    form = _edited(form, _spaced_letters(form.text))
    if "\n" in form.text or "\r" in form.text:
        form = _edited(form, _broken_lines(form.text))
    return form


def _edited(form: Normalized, edits: Iterable[_Edit]) -> Normalized:
    """The form with stretches replaced, from left to right. What is dropped belongs to the character before it."""
    all_edits = list(edits)
    if not all_edits:
        return form
    before = form.text
    starts, ends = form.starts, form.ends
    parts: list[str] = []
    new_starts: list[int] = []
    new_ends: list[int] = []
    at = 0
    dropped_first: int | None = None
    for edit in [*all_edits, _Edit(len(before), len(before), "")]:
        if at < edit.start:
            parts.append(before[at : edit.start])
            new_starts += starts[at : edit.start]
            new_ends += ends[at : edit.start]
        at = edit.end
        first, last = (starts[edit.start], ends[edit.end - 1]) if edit.start < edit.end else (0, 0)
        if len(edit.written) == edit.end - edit.start:
            new_starts += starts[edit.start : edit.end]
            new_ends += ends[edit.start : edit.end]
        elif edit.written:
            new_starts += [first] * len(edit.written)
            new_ends += [last] * len(edit.written)
        elif new_ends:
            new_ends[-1] = max(new_ends[-1], last)
        elif dropped_first is None:
            dropped_first = first
        parts.append(edit.written)
    if dropped_first is not None and new_starts:
        new_starts[0] = min(new_starts[0], dropped_first)
    return Normalized("".join(parts), new_starts, new_ends)


# --- Character references of HTML ---------------------------------------------------------------------------------
MOST_ESCAPES = 3
"""Text that went through several programs is escaped several times: &amp;amp;eacute;."""
_BARE = sorted(
    {
        name
        for name, character in html5.items()
        if not name.endswith(";") and character.isalpha() and character.isprintable()
    }
    - {"ETH", "eth", "THORN", "thorn", "micro", "ordf", "ordm"},
    key=lambda name: (-len(name), name),
)
"""References to letters that browsers read without their semicolon too."""
_REFERENCE = re.compile(
    rf"&(?:#[0-9]{{1,7}};?|#[xX][0-9a-fA-F]{{1,6}};?|[A-Za-z][A-Za-z0-9]{{1,31}};|(?:{'|'.join(_BARE)}))"
)


def _references(text: str) -> Iterator[_Edit]:
    for match in _REFERENCE.finditer(text):
        unescaped = html.unescape(match.group())
        if unescaped != match.group():
            yield _Edit(*match.span(), unescaped)


# --- Characters ---------------------------------------------------------------------------------------------------
_UNUSUAL = re.compile("[^\t\n\r -~¡-¬®-ÿŒœŸ‘’“”–—…€]")
"""Anything but what English and French are commonly written with: only then is each character looked up."""
_AS_WRITTEN = frozenset("ªº…™℠")
"""Signs that recognizers know as they are (nº)."""
BRAILLE_BLANK = "\u2800"
_HYPHENS = frozenset("\u2010\u2011\u2012\u2212")
_LINE_ENDS = frozenset("\u0085\u2028\u2029")
_UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0")
_OVERRIDES = re.compile("[\u202d\u202e]")
_OVERRIDDEN = re.compile("\u202e([^\u202c\u202d\u202e\r\n\u2029]*)")


@lru_cache(maxsize=50_000)
def _plain_character(character: str) -> str:
    """What stands for a character in the plain form; nothing for one that is not seen."""
    if " " <= character <= "~" or character in "\t\n\r" or character in _AS_WRITTEN:
        return character
    if character in _LINE_ENDS:
        return "\n"
    category = unicodedata.category(character)
    if character in _UNSEEN or category == "Cf" or (category == "Cc" and not character.isspace()):
        return ""
    if character.isspace() or character == BRAILLE_BLANK:
        return " "
    if character in _HYPHENS:
        return "-"
    if category == "Cs":
        return "\ufffd"
    if category == "Nd":
        return str(unicodedata.decimal(character))
    plain = unicodedata.normalize("NFKC", character)
    return plain if all(sign.isalnum() or " " <= sign <= "~" for sign in plain) else character


@lru_cache(maxsize=50_000)
def _joins(character: str) -> bool:
    """Whether a character belongs to the one before it: a mark, a vowel or final consonant of a decomposed Korean syllable, or unseen."""
    if character < "\u00ad":
        return False
    return (
        unicodedata.category(character) in ("Mn", "Me", "Cf")
        or character in _UNSEEN
        or "\u1161" <= character <= "\u11ff"
        or unicodedata.combining(character) > 0
    )


@lru_cache(maxsize=50_000)
def _has_marks(character: str) -> bool:
    """Whether marks over a character are part of how its script is written: not in Latin, Greek, Cyrillic, nor over digits and signs."""
    is_letter = unicodedata.category(character) in ("Lu", "Ll", "Lt", "Lm", "Lo", "Mc")
    return is_letter and not unicodedata.name(character, "").startswith(("LATIN", "GREEK", "CYRILLIC"))


MOST_MARKS = 60
"""Of a character; more than 30 are no writing (stream-safe text, Unicode Standard Annex 15, section 13), and ordering them takes long."""


@lru_cache(maxsize=100_000)
def _plain_cluster(cluster: str) -> str:
    """A character with what joins it, composed; marks that make no letter with it (a stroke, a ring around) are left out."""
    base = _plain_character(cluster[0])
    marks = "".join(mark for mark in cluster[1:] if _is_mark(mark))
    composed = unicodedata.normalize("NFC", base + marks)
    if not base:
        return composed if _has_marks(cluster[0]) else ""
    if _has_marks(base[-1]):
        return composed
    return "".join(sign for sign in composed if not _is_mark(sign))


def _is_mark(character: str) -> bool:
    """Whether a character is a mark that is seen; not a choice of a glyph."""
    unseen = character in _UNSEEN or "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"
    return _joins(character) and not unseen and unicodedata.category(character) != "Cf"


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    start, length = 0, len(text)
    while start < length:
        end = start + 1
        while end < length and _joins(text[end]):
            end += 1
        yield start, end
        start = end


def _plain_characters(text: str) -> Iterator[_Edit]:
    for start, end in _clusters(text):
        cluster = text[start:end]
        if end == start + 1:
            if " " <= cluster <= "~":
                continue
            plain = _between_words(text, start) if cluster == "\u200b" else _plain_character(cluster)
        elif "\u200b" in cluster and _between_words(text, end - 1):
            plain = _plain_cluster(cluster[: 1 + MOST_MARKS]) + " "
        else:
            plain = _plain_cluster(cluster[: 1 + MOST_MARKS])
        if plain != cluster:
            yield _Edit(start, end, plain)


def _between_words(text: str, at: int) -> str:
    """A blank where a zero-width space parts two words: it has a small letter before it and a capital after it."""
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    return " " if text[at] == "\u200b" and before.islower() and after.isupper() else ""


def _in_reading_order(form: Normalized) -> Normalized:
    """Text whose direction is overridden is written backwards: here it stands as it is read."""
    if not _OVERRIDES.search(form.text):
        return form
    order = list(range(len(form.text)))
    for match in _OVERRIDDEN.finditer(form.text):
        first, last = match.span(1)
        clusters = list(_clusters(form.text[first:last]))
        order[first:last] = [first + at for start, end in reversed(clusters) for at in range(start, end)]
    return Normalized(
        "".join(form.text[at] for at in order), [form.starts[at] for at in order], [form.ends[at] for at in order]
    )


# --- Letters of other scripts that look Latin ---------------------------------------------------------------------
_ALIKE = str.maketrans(
    "АВЕЅІЈКМНОРСТУХаеѕіјорсухԁԛԝһҺҮүӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορυϲϳօսհո",
    "ABESIJKMHOPCTYXaesijopcyxdqwhHYylABEZHIKMNOPTYXaikvopucjouhn",
)
_FOREIGN = re.compile(f"[{''.join(map(chr, _ALIKE))}]")
_LETTERS = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏ]")


def _latin_letters(text: str) -> Iterator[_Edit]:
    if not _FOREIGN.search(text):
        return
    for match in _LETTERS.finditer(text):
        word = match.group()
        if _FOREIGN.search(word) and _LATIN.search(word):
            yield _Edit(*match.span(), word.translate(_ALIKE))


# --- Letters spaced apart -----------------------------------------------------------------------------------------
_SPACED = re.compile(r"(?<!\w)\S(?:[ \t]{1,4}\S){2,}(?![\w'’-])")
_FEWEST_LETTERS, _FEWEST_DIGITS, _FEWEST_TOGETHER, _NUMBER_AFTER_LETTERS = 4, 7, 6, 3
_BLANKS = re.compile(r"[ \t]+")


def _spaced_letters(text: str) -> Iterator[_Edit]:
    """The blanks between single letters and digits: ``A m é l i e``, with several blanks or a capital where a word begins."""
    for match in _SPACED.finditer(text):
        signs = match.group().split()
        letters, digits = sum(map(str.isalpha, signs)), sum(map(str.isdigit, signs))
        name = len(signs) == letters and signs[0].isupper() and all(map(str.islower, signs[1:]))
        spaced = letters >= _FEWEST_LETTERS or digits >= _FEWEST_DIGITS or letters + digits >= _FEWEST_TOGETHER
        if not (name or (spaced and letters + digits > len(signs) // 2)):
            continue
        row = 0
        for blanks in _BLANKS.finditer(text, *match.span()):
            before, after = text[blanks.start() - 1], text[blanks.end()]
            row = row + 1 if before.isalpha() else 0
            word_begins = (before.islower() and after.isupper()) or (after.isdigit() and row >= _NUMBER_AFTER_LETTERS)
            if len(blanks.group()) > 1:
                yield _Edit(*blanks.span(), " ")
            elif not word_begins:
                yield _Edit(*blanks.span(), "")


# --- Numbers and addresses over two lines -------------------------------------------------------------------------
_LINE_END = re.compile(r"[ \t]{0,8}\r?\n[ \t]{0,8}|[ \t]{0,8}\r[ \t]{0,8}")
_NUMBER_BEFORE = re.compile(r"(?<![\w.-])[+(\d][\d\-. ()–]{0,17}$")
_NUMBER_AFTER = re.compile(r"[\d\-. ()–]{1,18}")
_WHOLE_NUMBER = re.compile(r"(?:\+?1[-. ]?)?\(?\d{3}\)?[-. –]{0,3}\d{3}[-. –]{0,3}\d{4}|\d{3}[-. ]\d{3}[-. ]\d{3}")
_POSTAL_BEFORE, _POSTAL_AFTER = re.compile(r"(?<!\w)[A-Z]\d[A-Z]$"), re.compile(r"\d[A-Z]\d(?!\w)")
_MAIL_BEFORE = re.compile(r"[\w.+%-]{1,64}@(?:[\w-]{1,63}\.){0,5}[\w-]{0,63}$|[\w.+%-]{1,64}$")
_MAIL_AFTER = re.compile(r"[\w.+%-]{0,64}(?:@(?:[\w-]{1,63}\.){0,5}[\w-]{0,63})?")
_WHOLE_MAIL = re.compile(r"[\w.+%-]{1,128}@(?:[\w-]{1,63}\.){1,5}[^\W\d_]{2,24}\.?")
_LONGEST_PART = 160


def _broken_lines(text: str) -> Iterator[_Edit]:
    """Ends of lines within a telephone number, a number of nine digits, a postal code or an e-mail address."""
    for match in _LINE_END.finditer(text):
        before = text[max(0, match.start() - _LONGEST_PART) : match.start()]
        after = text[match.end() : match.end() + _LONGEST_PART]
        if "\n" in before:
            before = before[before.rindex("\n") + 1 :]
        joint = _joint_of_number(before, after)
        if joint is None and _breaks_mail(before, after):
            joint = ""
        if joint is None and _POSTAL_BEFORE.search(before) and _POSTAL_AFTER.match(after):
            joint = " "
        if joint is not None:
            yield _Edit(*match.span(), joint)


def _joint_of_number(before: str, after: str) -> str | None:
    """What stands for the end of a line within a number: nothing or a blank; None where the two parts make no number."""
    first, second = _NUMBER_BEFORE.search(before[-18:]), _NUMBER_AFTER.match(after)
    if not first or not second:
        return None
    head, tail = first.group(), second.group().rstrip(" -.–()")
    if (
        after[len(tail) : len(tail) + 1].isalnum()
        or not any(map(str.isdigit, tail))
        or max(_digits(head), _digits(tail)) > 8
    ):
        return None
    return next((joint for joint in ("", " ") if _WHOLE_NUMBER.fullmatch(f"{head.strip()}{joint}{tail.strip()}")), None)


def _digits(text: str) -> int:
    return sum(map(str.isdigit, text))


def _breaks_mail(before: str, after: str) -> bool:
    """Whether an e-mail address goes over the end of a line: its parts make one, and neither is one or an ordinary word by itself."""
    first, second = _MAIL_BEFORE.search(before), _MAIL_AFTER.match(after)
    if not first or not second or not _WHOLE_MAIL.fullmatch(first.group() + second.group()):
        return False
    if "@" in first.group():  # the domain goes on: not where it was whole and a sentence follows
        domain = first.group().rpartition("@")[2]
        return "." not in domain or domain.endswith((".", "-")) or second.group().startswith(".")
    if second.group().startswith("@"):
        return True
    return any(sign in first.group() for sign in "._+%") or first.group().endswith("-")
