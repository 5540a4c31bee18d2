"""A copy of a text in usual case: the language models were trained on print, and see no name in lower case or
capitals."""

from collections.abc import Mapping, Sequence

from anonymizer.detectors.names.lexicon import UNKNOWN, is_mistyped
from anonymizer.detectors.names.words import LOWER, UPPER, Word, case_of


def recased(text: str, words: Sequence[Word], known: Mapping[str, str]) -> str:
    """The text with likely names capitalized and capitals lowered; as long as the text, so that offsets hold."""
    case = case_of(list(words))
    parts = []
    end = 0
    for word in words:
        written = word.text
        if word.shape == UPPER and (case == "U" or len(written) > 3):
            code = known.get(word.folded, UNKNOWN)
            if _is_name(code) or (case == "U" and code == UNKNOWN):
                written = written.capitalize()
            elif case == "U" and code[4] != "0":
                written = written.lower()
        elif (word.shape == LOWER and case == "l" and _is_name(known.get(word.folded, UNKNOWN))) or (
            word.shape == LOWER
            and case == "l"
            and len(written) > 4
            and word.folded not in known
            and not is_mistyped(word.folded)
        ):
            written = written.capitalize()
        if written is not word.text and len(written) == len(word.text):
            parts += [text[end : word.start], written]
            end = word.end
    return "".join(parts) + text[end:] if parts else text


def _is_name(code: str) -> bool:
    names, common = max(code[0], code[1]), max(code[2], code[3])
    if code[5] == "1":
        return True
    if code[4] == "0":
        return names > "0"
    return names > "1" and common < "4"
