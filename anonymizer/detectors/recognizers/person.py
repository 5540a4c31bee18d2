"""Names of persons, word by word: by cue, by lexicon, by ending, by the language model's opinion, all weighed together.

Authority: the invented notes that the weights were learned from (``names``); forms of address as the Translation Bureau's
*Canadian Style* and *Guide du rédacteur* list them. A form of address is hidden with its name.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from presidio_analyzer import RecognizerResult

from anonymizer.detectors.names.affinity import NO_VECTOR
from anonymizer.detectors.names.features import features_of, opinions_of
from anonymizer.detectors.names.lexicon import UNKNOWN, lexicon
from anonymizer.detectors.names.tagger import chances, weights
from anonymizer.detectors.names.words import INITIAL, LOWER, MIXED, NUMBER, TITLE, UPPER, Word, case_of, words_of
from anonymizer.detectors.recognizers.calendar import DAY, MONTHS
from anonymizer.detectors.recognizers.rule import Hit, RuleRecognizer, expression

LEAST_CHANCE, LEAST_IN_ONE_CASE = 0.2, 0.08
"""A word is part of a name from this chance on: one missed name costs more than words hidden in vain. In a text all in lower case or
capitals a name is not set off from the words around it, and is missed more often."""
SURE, SURE_OF_A_LETTER = 0.6, 0.8
BESIDE_A_NAME = 0.02
"""The chance from which a word with a capital is hidden too when it stands right beside a likely name (hysteresis, as
J. Canny, "A Computational Approach to Edge Detection", IEEE PAMI 8 (6), 1986, follows weak edges from strong ones)."""
MOST_WORDS = 4
OTHERS, LEAST_AGAINST = frozenset("OLX"), 0.35
"""What the language model takes for an organization, a place or another thing is a name from this chance on."""
HEADING = 6
"""A text of fewer words in capitals is a heading, not a note."""
NEVER_ALONE = "2"
JOINING_GAPS = frozenset({" ", "-", "'", "."})
_ADDRESS = re.compile(
    r"(?:mr|mrs|ms|miss|mx|mme|mmes|mlle|mlles|m|mm|madame|monsieur|mademoiselle|dr|dre|doctor|docteure?|me|ma[îi]tre|elder|a[îi]n[ée]e?|(?<=le\s)p[èe]re|abb[ée]|sir|prof|rev|sr|fr|"
    r"(?:lt-?)?det|(?:cst|const|sgt|cpl|insp|capt|sgte?|agte?)|juge|judge|detective|constable|sergeant|sergente?|agente?|officer)\.?\s+$",
    re.IGNORECASE,
)


_RELATIVE = (
    r"mom|mum|mother|dad|father|son|daughter|brother|sister|husband|wife|spouse|partner|ex|cousin|nephew|niece|grandmother|grandfather|grandma|grandpa|grandson|granddaughter|roommate|"
    r"neighbour|neighbor|landlord|boyfriend|girlfriend|bf|gf|friend|husb|kid|kids|host|boss|lawyer|counsell?or|stepdad|stepmom|step(?:mother|father)|volunteer|vol|client|cliente|avocate?|b[ée]n[ée]vole|chauffeur|intervenante?|baby|gma|gpa|nana|kokum|kookum|mushum|super|sis|bro|b[ée]b[ée]|ado|famille|bestie|m[èe]re|p[èe]re|fils|fille|fr[èe]re|mari|conjointe?|copain|copine|chum|blonde|neveu|ni[èe]ce|cousine|voisine?|coloc|"
    r"propri[ée]taire|proprio|locataire|patiente?|belle-m[èe]re|beau-p[èe]re|grand-m[èe]re|grand-p[èe]re|h[ôo]te"
)
_CUES = re.compile(
    rf"(?<![\w'’])(?:{_RELATIVE}|[Dd]ear|[Cc]h[eè]re?)[ ](?=[^\W\d_])|"
    r"(?<![\w'’])(?<![ap]\.)(?P<titled>(?:[Mm]rs?|[Mm]s|[Mm]x|[Mm]mes?|[Mm]lles?|[Dd]re?|M|MM|MR|MRS|MS|MME|DR|DRE|[Mm]adame|[Mm]onsieur|[Mm]ademoiselle|[Pp]rofesso?r|[Pp]rofesseure|[Cc]hief|[Cc]st|[Ss]gt|[Dd]et|[Cc]onst|[Ss]ergente?|[Ss]ergeant|[Cc]onstable|[Dd]octor|[Dd]octeure?|[Mm]a[îi]tre|[Ss]oeur|[Ss]œur|[Aa]unti?e|[Uu]ncle|[Oo]ncle|[Tt]ante|"
    r"[Mm]y\s+name\s+is|[Mm]y\s+name['’]?s|[Jj]e\s+m['’]appelle|[Mm]on\s+nom\s+est|[Ss]e\s+nomme|[Ss]['’]?appelle|[Ss]['’]appeler|(?:[Aa][Kk][Aa]|[Gg]oes\s+by|[Nn]ame\s+was|[Ss]urnomm[ée]e?|[Ss]obriquet)(?=\s+(?-i:[^\W\d_]))|[Kk]nown\s+(?:on\s+the\s+street|around\s+here|here)?\s*as|[Ss]ous\s+le\s+nom\s+d[e’']|[Ll]egal\s+name|[Nn]om\s+l[ée]gal|[Nn]ame|[Nn]om)\.?[ ]?:?\s+)(?=[^\W\d_])"
)
_NICKNAMED = re.compile(
    r"(?<![\w'’-])(?P<before>[^\W\d_]{2,})\s(?:[«]\s?|[\"“‘])(?P<nick>[^\W\d_]{2,})(?:-[^\W\d_]+)?(?:\s?»|[\"”’])\s(?P<after>[^\W\d_]{2,})"
)
_LISTED = re.compile(
    r"(?<!\w)(?:kids?|children|sons|daughters|enfants|twins|siblings|jumeaux|jumelles|grandkids|fratrie)\s?[:(=–-]?\s?"
    r"(?P<list>(?:[^\W\d_]{2,}[\s(,]{1,3}\d{1,2}\s?(?:yrs?|yo|y/o|y|ans?|a\.|mois|mos?|months?)?\)?(?:\s?[,;&+/]\s?|\s(?:and|et)\s|(?=\W|$))){2,})",
    re.IGNORECASE,
)
"""``3 kids: Bernice 1, Terry 10, Dwight 11``: names with ages."""
_INVERTED = re.compile(
    r"(?:^|[\n:;•]|\n\d{1,2}[.)]?)\s*(?P<family>[A-ZÀ-Þ][\w'’]+(?:[- ][A-ZÀ-Þ][\w'’]+){0,2}),\s(?P<given>[A-ZÀ-Þ][\w'’]+(?:-[A-ZÀ-Þ][\w'’]+)?)"
    r"(?=\s*(?:[\n;,.(]|$|\s\s|\d|DOB|DDN|(?:[A-Z][a-zé]+|[A-Z]+)\s\d{1,2},))"
)
"""``Patient: MANSOUR, Omar   DOB``: an entry that begins with the family name."""
_SIGNATURE = re.compile(r"[.!?]\s+(?P<name>[A-ZÀ-Þ][\w'’]+)\.?\s*$")
_LETTERS = re.compile(r"[^\W\d_]{2,}(?=[\s(,]{1,3}\d)")
_NO_NAME = re.compile(
    r"(?<![\w.])(?:s\.?\s?i\.?\s?n|n\.?a\.?s|d\.?o\.?b|d\.?d\.?n|u\.c\.i|i\.u\.c|n\.-[ée]|n\.-b|c\.-b|i\.-p\.-[ée]|t\.-n\.-(?:l|o)|b\.c|n\.b|n\.s|p\.e\.i|n\.l|n\.w\.t|iban|f/up|n[ée]e?\(e\)|o\.\s?reg|c\.?\s?c\.?\s?q|p\.\s?l|(?-i:M[/-]W[/-]F|T[/-]Th|L[/-]M[/-]V|M[/-]T[/-]W)|(?<=[$]/)(?:h|hr|mo|wk|sem)|c/o|a/s|n/a|s\.o|r\.-v|p\.-s|p\.s|a\.m|p\.m)(?![\w])",
    re.IGNORECASE,
)
_NAMED_AFTER = re.compile(
    r"\s(?:Society|Foundation|Institute|Scholarship|Library|Trio|Quartet|Orchestra|Arena|Memorial|Science\sFair|SOCIETY|FOUNDATION|INSTITUTE|SCHOLARSHIP)(?!\w)"
)
_NAMED_FOR = re.compile(
    r"(?<!\w)(?:[Bb]iblioth[eè]que|[Ss]alle|[Tt]rio|[Aa]r[ée]na|[Ee]xpo-sciences|Soci[ée]t[ée]|Fondation|Institut|Bourse|SOCI[ÉE]T[ÉE]|FONDATION|INSTITUT|BOURSE)\s$"
)
"""Organizations that bear somebody's name: the Elizabeth Fry Society, la Fondation Lucie-Roy."""
_NO_LAST_NAME = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "july",
        "september",
        "october",
        "november",
        "december",
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
        "janvier",
        "fevrier",
        "mars",
        "avril",
        "juillet",
        "aout",
        "septembre",
        "octobre",
        "novembre",
        "decembre",
    ]
)
"""Days and months that no family has for a name: after a name they tell when."""
_CAPITALS = frozenset({TITLE, UPPER, MIXED, INITIAL})
_DATE_FROM = expression(rf"{MONTHS}(?![^\W\d_])\.?\s{DAY}(?!\d)")
_SAINTS = frozenset({"st", "ste", "sta"})
"""``Hope St. Croix``: a family name in two words, of which the first is short."""
_PARTICLES = frozenset(
    [
        "de",
        "du",
        "des",
        "la",
        "d",
        "l",
        "von",
        "van",
        "der",
        "den",
        "di",
        "da",
        "do",
        "dos",
        "del",
        "della",
        "al",
        "el",
        "bin",
        "ben",
    ]
)
_VOWEL = re.compile(r"[aeiouyæœøəı]")
_GROWN_OVER = frozenset({" ", "-", "'"})


class PersonRecognizer(RuleRecognizer):
    """``Omar Mansour``, ``omar``, ``MANSOUR, Omar``, ``O. Mansour``, ``Mme D'Août-Roy``."""

    ENTITY = "PERSON"

    def analyze(self, text: str, entities: Sequence[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """As every recognizer; the language model's entities are taken from ``nlp_artifacts``, where there are any."""
        if self.ENTITY not in entities:
            return []
        found = nlp_artifacts.entities if nlp_artifacts is not None else ()
        said = [(entity.start_char, entity.end_char, entity.label_) for entity in found]
        words = getattr(nlp_artifacts, "words", None)
        if words is None:
            words = words_of(text)
        likeness = getattr(nlp_artifacts, "affinities", None) or NO_VECTOR * len(words)
        return [self._result(hit) for hit in self.names(text, said, words, likeness)]

    def names(
        self, text: str, said: Sequence[tuple[int, int, str]], words: Sequence[Word], likeness: str
    ) -> Iterator[Hit]:
        """The names in a text.

        Args:
            said: start, end and label of what the language model found; empty where there is none.
            words: the text's words.
            likeness: for each word a sign of ``names.affinity``.
        """
        known = lexicon()
        opinions = opinions_of(words, said)
        chance = chances(
            features_of(words, opinions, likeness, self.supported_language, known),
            [word.gap for word in words],
            weights(),
        )
        chance = _addressed(text, words, chance, opinions)
        usual = case_of(list(words)) not in (UPPER, LOWER)
        least = LEAST_CHANCE if usual or len(words) < HEADING else LEAST_IN_ONE_CASE
        for first, end_of_run in _runs(words, _grown(words, _repeated(words, chance, least), chance)):
            last = _without_dates(text, words, first, end_of_run)
            if not _is_likely(
                words[first : last + 1], chance[first : last + 1], opinions[first : last + 1], usual=usual
            ):
                continue
            start, end = words[first].start, words[last].end
            if _NAMED_AFTER.match(text, end) or _NAMED_FOR.search(text, max(0, start - 16), start):
                continue
            if address := _ADDRESS.search(text, max(0, start - 14), start):
                start = address.start() if address.start() == 0 or not text[address.start() - 1].isalnum() else start
            score = round(sum(chance[first : last + 1]) / (last + 1 - first), 2)
            yield Hit(start, end, min(0.99, max(least, score)), _reason(opinions[first : last + 1]))


def _is_likely(words: Sequence[Word], chance: Sequence[float], opinions: Sequence[str], *, usual: bool) -> bool:
    """Whether the words of a run are name enough: a letter, an abbreviation, and in a text in usual case an acronym, an ordinary word in
    lower case, and what the language model takes for another thing, need a higher chance, or none is enough.

    Args:
        usual: the text is neither all in lower case nor in capitals.
    """
    codes = [lexicon().get(word.folded, UNKNOWN) for word in words]
    if all(_is_short_form(word, code) for word, code in zip(words, codes, strict=True)):
        return False
    if len(words) == 1 and len(words[0].text) == 1:
        return chance[0] >= SURE_OF_A_LETTER
    if not usual:
        return True
    if all(_is_acronym(word, code) or _is_plain(word, code) for word, code in zip(words, codes, strict=True)):
        return max(chance) >= SURE
    others = set(opinions) <= OTHERS and not any(code[0] > "1" for code in codes)
    return not others or max(chance) >= LEAST_AGAINST


def _addressed(text: str, words: Sequence[Word], chance: Sequence[float], opinions: Sequence[str]) -> list[float]:
    """The chances, raised where the writing itself says that a name stands here, and nought for what only looks like one."""
    raised = list(chance)
    known = lexicon()
    for cue in _CUES.finditer(text):
        at = _word_at(words, cue.end())
        if at is None or not _may_be_name(words[at], known, titled=cue.lastgroup == "titled"):
            continue
        raised[at] = max(raised[at], SURE)
        for after in range(at + 1, min(at + MOST_WORDS, len(words))):
            if not (_joined(words[after - 1], words[after]) and _may_follow(words[after], known)):
                break
            raised[after] = max(raised[after], SURE)
    for at in (*_in_families(text, words, known), *_inverted(text, words, known), *_signed(text, words, known)):
        raised[at] = max(raised[at], SURE)
    for written in _NO_NAME.finditer(text):
        at = _word_at(words, written.start())
        while at is not None and at < len(words) and words[at].end <= written.end():
            raised[at] = 0.0
            at += 1
    return raised


def _in_families(text: str, words: Sequence[Word], known: Mapping[str, str]) -> Iterator[int]:
    """The words of names with a nickname between them, and of lists of children with their ages."""
    for cue in _NICKNAMED.finditer(text):
        for group in ("before", "nick", "after"):
            at = _word_at(words, cue.start(group))
            if at is not None and (group == "nick" or _may_stand_beside_age(words[at], known)):
                yield at
    for listed in _LISTED.finditer(text):
        for name in _LETTERS.finditer(text, *listed.span("list")):
            at = _word_at(words, name.start())
            if at is not None and _may_stand_beside_age(words[at], known):
                yield at


def _inverted(text: str, words: Sequence[Word], known: Mapping[str, str]) -> Iterator[int]:
    """The words of a family name and a given name, in that order, where an entry begins."""
    for cue in _INVERTED.finditer(text):
        at, given = _word_at(words, cue.start("family")), _word_at(words, cue.start("given"))
        if at is None or given is None:
            continue
        code = known.get(words[at].folded, UNKNOWN)
        a_family = words[at].shape == UPPER or code[4] == "0" or code[1] > "0"
        a_name = known.get(words[given].folded, UNKNOWN)
        alike = words[given].shape != UPPER or words[at].shape == UPPER
        if alike and a_family and code[5] == "0" and (a_name[0] > "0" or a_name[4] == "0") and a_name[5] == "0":
            yield from (i for i in range(at, given + 1) if words[i].end <= cue.end("given"))


def _signed(text: str, words: Sequence[Word], known: Mapping[str, str]) -> Iterator[int]:
    """The last word, where it is a sentence by itself and no word of every day."""
    signature = _SIGNATURE.search(text)
    at = _word_at(words, signature.start("name")) if signature else None
    if at is not None and words[at].shape == TITLE:
        code = known.get(words[at].folded, UNKNOWN)
        if code[5] == "0" and (code[4] == "0" or (code[0] > "0" and max(code[2:4]) < "4")):
            yield at


def _word_at(words: Sequence[Word], position: int) -> int | None:
    at = bisect_left(words, position, key=lambda word: word.start)
    return at if at < len(words) and words[at].start == position else None


def _may_be_name(word: Word, known: Mapping[str, str], *, titled: bool) -> bool:
    """After a title any word with a capital; after a word for a relative also one in lower case that no dictionary has."""
    code = known.get(word.folded, UNKNOWN)
    if code[5] == NEVER_ALONE or word.shape == NUMBER:
        return False
    if word.text[0].isupper():
        return titled or (word.shape != UPPER and (code[4] == "0" or max(code[:2]) > "0"))
    rare = code[4] == "0" and max(code[2:4]) < "4"
    return not titled and code[5] == "0" and len(word.text) > 2 and (rare or (code[0] > "1" and max(code[2:4]) < "5"))


def _may_stand_beside_age(word: Word, known: Mapping[str, str]) -> bool:
    """``Omar "Buddy" Mansour``, but ``paid to "Buddy" for a flat``; ``3 kids: omar 5``, but ``3 kids: all 5``."""
    code = known.get(word.folded, UNKNOWN)
    return word.text[0].isupper() or code[4] == "0" or max(code[2:4]) < "5"


def _is_short_form(word: Word, code: str) -> bool:
    """A day, a language, or an abbreviation: one that is listed, or three consonants and more that nobody is called."""
    spoken = _VOWEL.search(word.folded) is not None
    return code[5] == NEVER_ALONE or (not spoken and len(word.folded) > 2 and max(code[:2]) == "0")


def _is_acronym(word: Word, code: str) -> bool:
    """``ANSSI``, ``CTO``: capitals that nobody is called by."""
    return word.shape == UPPER and 2 < len(word.text) < 7 and max(code[:2]) == "0"


def _is_plain(word: Word, code: str) -> bool:
    """An ordinary word in lower case that hardly anybody is called by."""
    return word.shape == LOWER and code[4] != "0" and max(code[:2]) < "2"


def _may_follow(word: Word, known: Mapping[str, str]) -> bool:
    return word.shape in (TITLE, MIXED, INITIAL) and known.get(word.folded, UNKNOWN)[5] != NEVER_ALONE


def _grown(words: Sequence[Word], hidden: list[bool], chance: Sequence[float]) -> list[bool]:
    """Names grown over the words with a capital beside them that are not unlikely to be part of them."""
    known, capitals = lexicon(), case_of(list(words)) == UPPER
    for at in (*range(1, len(words)), *range(len(words) - 2, -1, -1)):
        if hidden[at] or chance[at] < BESIDE_A_NAME or words[at].shape not in _CAPITALS:
            continue
        code = known.get(words[at].folded, UNKNOWN)
        no_word = code[4] == "0" or max(code[:2]) > "0"  # an ordinary word may end a name (Two Axe) and begins none
        before = at > 0 and hidden[at - 1] and _joined(words[at - 1], words[at]) and (no_word or not capitals)
        after = no_word and at + 1 < len(words) and hidden[at + 1] and _joined(words[at], words[at + 1])
        if before or after:
            hidden[at] = True
    return _grown_over_particles(words, hidden)


def _grown_over_particles(words: Sequence[Word], hidden: list[bool]) -> list[bool]:
    """``Daphne`` grown over ``du Maurier``: small words between a name and a word with a capital that no dictionary has."""
    known = lexicon()
    for first in range(len(words) - 2):
        if not hidden[first] or hidden[first + 1] or words[first].shape not in (TITLE, MIXED):
            continue
        last = first + 1
        while (
            last < min(first + MOST_WORDS, len(words) - 1)
            and words[last].text in _PARTICLES
            and _joined(words[last - 1], words[last])
        ):
            last += 1
        code = known.get(words[last].folded, UNKNOWN)
        if (
            last > first + 1
            and words[last].shape == TITLE
            and _joined(words[last - 1], words[last])
            and code[4:] == "00"
        ):
            hidden[first + 1 : last + 1] = [True] * (last - first)
    return hidden


def _joined(first: Word, second: Word) -> bool:
    return second.gap in _GROWN_OVER or (second.gap == "." and (first.shape == INITIAL or first.folded in _SAINTS))


def _repeated(words: Sequence[Word], chance: Sequence[float], least: float) -> list[bool]:
    """Which words are hidden: the likely ones, and every other occurrence of a sure name that is no ordinary word."""
    known = lexicon()
    sure = {
        word.folded
        for word, likely in zip(words, chance, strict=True)
        if likely >= SURE and len(word.text) > 2 and known.get(word.folded, UNKNOWN)[4] == "0"
    }
    return [likely >= least or word.folded in sure for word, likely in zip(words, chance, strict=True)]


def _runs(words: Sequence[Word], hidden: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """First and last word of each name."""
    first = None
    for at, is_hidden in enumerate(hidden):
        if first is not None and (not is_hidden or words[at].gap not in JOINING_GAPS):
            yield first, at - 1
            first = None
        if is_hidden and first is None:
            first = at
    if first is not None:
        yield first, len(words) - 1


def _without_dates(text: str, words: Sequence[Word], first: int, last: int) -> int:
    """The last word of a run of words, without the days and months at its end, nor the month of a date (Omar June 21, 1988)."""
    while last > first and (words[last].folded in _NO_LAST_NAME or _DATE_FROM.match(text, words[last].start)):
        last -= 1
    return last


def _reason(opinions: Sequence[str]) -> str:
    return (
        "words and neighbours of a name, and the language model agrees"
        if "P" in opinions
        else "words and neighbours of a name"
    )
