"""Text whose lines are in several encodings, as where pieces of different origin were pasted together: each line is decoded on its own.

What of a line is UTF-8 stays UTF-8. Its other bytes are read in the 8-bit encoding in which most of them are letters or signs of western text that
fit their neighbours. Nothing is refused and nothing guessed in silence: the decoder counts the lines that it mended.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

MIXED: Final = "mixed"
EXPECTED: Final = frozenset("àâäæçéèêëîïôöœùûüÿÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸáíóúñßåøÁÍÓÚÑ«»‘’“”–—…€°ªº·•©®™¿¡\u00a0½¼¾²³")
"""Letters and signs of western European text beyond ASCII."""
_FRENCH: Final = frozenset("àâçéèêëîïôœùûüÀÂÇÉÈÊËÎÔŒ«»‘’“”–—•\u00a0")
_EIGHT_BIT: Final = ("cp1252", "mac_roman", "cp850")
_LONGEST_LINE: Final = 2**24  # bytes that wait for the end of their line
_ESCAPED: Final = re.compile("[\udc80-\udcff]")  # what the error handler "surrogateescape" makes of a wrong byte


def decoded_line(line: bytes) -> str:
    """The line as text.

    >>> [decoded_line("Montréal".encode(encoding)) for encoding in ("utf-8", "cp1252", "mac_roman", "cp850")]
    ['Montréal', 'Montréal', 'Montréal', 'Montréal']
    """
    text = line.decode("utf-8", "surrogateescape")
    if not _ESCAPED.search(text):
        return text
    # Two bytes of another encoding may be a letter of Armenian by chance.
    text = "".join(
        letter
        if letter.isascii() or letter in EXPECTED
        else letter.encode("utf-8", "surrogateescape").decode("ascii", "surrogateescape")
        for letter in text
    )
    encoding = max(_EIGHT_BIT, key=lambda name: _fit(text, name))  # the first of those that fit as well
    return _ESCAPED.sub(lambda wrong: _letter(wrong[0], encoding), text)


def _fit(text: str, encoding: str) -> float:
    """How well the wrong bytes fit as letters and signs: those of French best, a capital within a word, or the reverse, hardly."""
    fit = 0.0
    for wrong in _ESCAPED.finditer(text):
        letter = _letter(wrong[0], encoding)
        before, after = text[wrong.start() - 1 : wrong.start()], text[wrong.end() : wrong.end() + 1]
        if (letter.isupper() and before.islower()) or (letter.islower() and before.isupper() and after.isupper()):
            fit += 0.2 * (letter in EXPECTED)
        else:
            fit += 1.0 if letter in _FRENCH else 0.4 * (letter in EXPECTED)
    return fit


def _letter(escaped: str, encoding: str) -> str:
    return bytes([ord(escaped) - 0xDC00]).decode(encoding, "replace")


class MixedDecoder(codecs.BufferedIncrementalDecoder):
    """Decodes line by line; ``mended`` counts the lines that were not UTF-8."""

    def __init__(self, errors: str = "strict") -> None:
        super().__init__(errors)
        self.mended = 0

    def _buffer_decode(self, content: bytes, errors: str, final: bool) -> tuple[str, int]:  # type: ignore[override]
        whole = len(content) if final else max(content.rfind(b"\n"), content.rfind(b"\r")) + 1
        if not whole and len(content) > _LONGEST_LINE:  # whoever reads on refuses such a line
            whole = len(content)
        texts = []
        for line in content[:whole].splitlines(keepends=True):
            text = decoded_line(line)
            self.mended += not line.isascii() and text.encode("utf-8") != line
            texts.append(text)
        return "".join(texts), whole


def _codec(name: str) -> codecs.CodecInfo | None:
    if name != MIXED:
        return None
    return codecs.CodecInfo(
        lambda text, errors="strict": codecs.utf_8_encode(text, errors),
        lambda content, errors="strict": (MixedDecoder().decode(bytes(content), True), len(content)),
        incrementaldecoder=MixedDecoder,
        name=MIXED,
    )


codecs.register(_codec)
