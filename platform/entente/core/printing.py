"""Tagged PDF (PDF/UA-1) and pictures, made in memory by typst with the fonts beside this file: the one door to typst.

Latin, Cyrillic and Greek letters are in Noto Sans, Canadian syllabics in a font of their own, which typst takes where a letter needs it.
A text in any other script is still printed, with a box for each letter that no font here has; such a PDF is tagged and keeps no standard.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Literal

from entente.core.extras import require_extra

FONTS = Path(__file__).parent / "fonts"
UNKNOWN_LETTER: Final = "could not be displayed"
"""What typst says where PDF/UA-1 is asked for and no font has a letter."""


def printed(template: Path, contents: Mapping[str, Any], *, at: datetime | None) -> bytes:
    """The PDF of a layout. Equal contents and time give equal bytes.

    Args:
        template: a typst file that reads its words from the input ``contents``.
        at: the time that the file names as its own; none where ``None``.
    """
    require_extra("pdf")
    import typst

    def compiled(standard: Literal["ua-1"] | None) -> bytes:
        pdf: bytes = typst.compile(
            str(template),
            root=str(template.parent),
            font_paths=[str(FONTS)],
            ignore_system_fonts=True,
            format="pdf",
            sys_inputs={"contents": json.dumps(contents)},
            pdf_standards=[standard] if standard else [],
            timestamp=at.replace(microsecond=0) if at else None,
        )
        return pdf

    try:
        return compiled("ua-1")
    except typst.TypstError as error:
        if UNKNOWN_LETTER not in str(error):
            raise
        return compiled(None)


def pictured(template: Path, contents: Mapping[str, Any], *, dots_per_inch: int = 144) -> bytes:
    """The first page of a layout as PNG. Equal contents give equal bytes."""
    require_extra("pdf")
    import typst

    pages: bytes | list[bytes] = typst.compile(
        str(template),
        root=str(template.parent),
        font_paths=[str(FONTS)],
        ignore_system_fonts=True,
        format="png",
        ppi=dots_per_inch,
        sys_inputs={"contents": json.dumps(contents)},
    )
    return pages[0] if isinstance(pages, list) else pages
