"""What a tagged PDF says to whoever reads it with a program: its tables cell by cell, and all its words, those of pictures too.

ISO 32000-1: the structure tree (14.7) names the marked content of each cell, and the CMaps of the fonts (9.10.3) turn glyphs into characters. It
reads what typst writes: objects that lie open in the file, fonts of two-byte glyphs, the text of a picture glyph by glyph.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_OBJECT = re.compile(rb"(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj", re.DOTALL)
_STREAM = re.compile(rb"\nstream\r?\n(.*)\nendstream", re.DOTALL)
_INSIDE = rb"\\.|[^\\()]"  # of a string, in which brackets that match stand as they are
for _ in range(4):
    _INSIDE = rb"\\.|[^\\()]|\((?:" + _INSIDE + rb")*\)"
_OPERATION = re.compile(
    rb"/(?P<font>\w+) [\d.]+ Tf|/MCID (?P<begin>\d+)[^B]*?BDC|(?P<end>\bEMC\b)|(?P<at>[-\d.]+ [-\d.]+) cm\b|\((?P<text>(?:"
    + _INSIDE
    + rb")*)\)",
    re.DOTALL,
)
_ESCAPE = re.compile(rb"\\(?:([0-7]{1,3})|(.))", re.DOTALL)
_CONTROL = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_BESIDE = re.compile(rb"/(?:Alt|Title|T|ActualText)<([0-9A-F]+)>|/(?:Alt|Title|T|ActualText)\(((?:\\.|[^\\)])*)\)", re.DOTALL)  # fmt: skip
_KIDS = re.compile(rb"/K\[((?:<<.*?>>|[^\]<])*)\]", re.DOTALL)
_KID = re.compile(rb"<</Type/MCR/Pg (\d+) 0 R/MCID (\d+)>>|(\d+) 0 R|(\d+)")
_NEXT = 14.0  # points: two glyphs of a picture that lie farther apart are of two texts

type Objects = Mapping[int, bytes]
type Marked = Mapping[tuple[int, int], str]


@dataclass(frozen=True)
class Printed:
    """``tables``: of each its rows, headings among them. ``words``: of all marked content, and of the texts beside it."""

    tables: list[list[list[str]]]
    words: str


def read_pdf(content: bytes) -> Printed:
    """What stands in it."""
    objects = {int(number): body for number, body in _OBJECT.findall(content)}
    marked: dict[tuple[int, int], str] = {}
    for page, body in objects.items():
        if b"/Type/Page/" in body:
            drawn = _unpacked(objects[_reference(b"Contents", body)])
            fonts = {
                name: _characters(_unpacked(objects[_reference(b"ToUnicode", objects[int(font)])]))
                for name, font in re.findall(rb"/(f\d+) (\d+) 0 R", objects[_reference(b"Resources", body)])
            }
            for number, text in _texts(drawn, fonts):
                marked[page, number] = marked.get((page, number), "") + text
    tables = [
        [_row(objects, row, marked) for row in _rows(objects, number)]
        for number, body in sorted(objects.items())
        if b"/S/Table/" in body
    ]
    beside = [_beside(*each) for number, body in objects.items() for each in _BESIDE.findall(body)]
    return Printed(tables, "\n".join([*marked.values(), *beside]))


def _reference(name: bytes, body: bytes) -> int:
    found = re.search(rb"/" + name + rb" (\d+) 0 R", body)
    assert found is not None, name
    return int(found[1])


def _unpacked(body: bytes) -> bytes:
    stream = _STREAM.search(body)
    assert stream is not None
    return zlib.decompress(stream[1]) if b"/FlateDecode" in body[: stream.start()] else stream[1]


def _characters(cmap: bytes) -> Mapping[int, str]:
    pairs = re.findall(rb"<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>", cmap)
    assert b"beginbfrange" not in cmap
    return {int(glyph, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for glyph, text in pairs if len(text) % 4 == 0}  # fmt: skip


def _texts(drawn: bytes, fonts: Mapping[bytes, Mapping[int, str]]) -> Iterator[tuple[int, str]]:
    """The texts of marked content with its number; a new line where a picture's next text begins."""
    number, font, at, glyph = -1, b"", (0.0, 0.0), None
    for found in _OPERATION.finditer(drawn):
        if found["font"] is not None:
            font = found["font"]
        elif found["begin"] is not None:
            number, glyph = int(found["begin"]), None
        elif found["end"] is not None:
            number = -1
        elif found["at"] is not None:
            across, down = map(float, found["at"].split())
            at = across, down
        elif number >= 0 and font in fonts:
            codes = _plain(found["text"])
            text = "".join(fonts[font][int.from_bytes(codes[each : each + 2])] for each in range(0, len(codes), 2))
            is_new = glyph is not None and (abs(at[1] - glyph[1]) > 1 or not 0 <= at[0] - glyph[0] < _NEXT)
            glyph = at if len(codes) == 2 else None
            yield number, f"\n{text}" if is_new else text


def _rows(objects: Objects, number: int) -> Iterator[int]:
    """The rows below a table, through its head and body."""
    for child in _children(objects[number]):
        if b"/S/TR/" in objects[child]:
            yield child
        else:
            yield from _rows(objects, child)


def _row(objects: Objects, number: int, marked: Marked) -> list[str]:
    return [_said(objects, cell, marked) for cell in _children(objects[number])]


def _said(objects: Objects, number: int, marked: Marked) -> str:
    """All that is marked below an element, its lines with a space between them, on whichever pages they stand."""
    body, parts = objects[number], []
    own = re.search(rb"/Pg (\d+) 0 R", _KIDS.sub(b"", body))
    for there, at, child, plain in _KID.findall(_kids(body)):
        if child:
            parts.append(_said(objects, int(child), marked))
        elif there:
            parts.append(marked.get((int(there), int(at)), ""))
        elif own:
            parts.append(marked.get((int(own[1]), int(plain)), ""))
    lines = " ".join(part.strip() for part in parts if part.strip())
    return lines.replace("- ", "-")  # a line may end behind a hyphen


def _kids(body: bytes) -> bytes:
    found = _KIDS.search(body)
    return found[1] if found else b""


def _children(body: bytes) -> list[int]:
    return [int(child) for _, _, child, _ in _KID.findall(_kids(body)) if child]


def _plain(text: bytes) -> bytes:
    def one(found: re.Match[bytes]) -> bytes:
        octal, letter = found.groups()
        return bytes([int(octal, 8)]) if octal else _CONTROL.get(letter, letter)

    return _ESCAPE.sub(one, text)


def _beside(hexadecimal: bytes, literal: bytes) -> str:
    if literal:
        return _plain(literal).decode("latin-1")
    return bytes.fromhex(hexadecimal.decode()).removeprefix(b"\xfe\xff").decode("utf-16-be")
