"""Tagged PDF (PDF/UA-1) and pictures, made in memory by typst with the fonts beside this file: the one door to typst."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from entente.core.extras import require_extra

FONTS = Path(__file__).parent / "fonts"


def printed(template: Path, contents: Mapping[str, Any], *, at: datetime | None) -> bytes:
    """The PDF of a layout. Equal contents and time give equal bytes.

    Args:
        template: a typst file that reads its words from the input ``contents``.
        at: the time that the file names as its own; none where ``None``.
    """
    require_extra("pdf")
    import typst

    pdf: bytes = typst.compile(
        str(template),
        root=str(template.parent),
        font_paths=[str(FONTS)],
        ignore_system_fonts=True,
        format="pdf",
        sys_inputs={"contents": json.dumps(contents)},
        pdf_standards=["ua-1"],
        timestamp=at.replace(microsecond=0) if at else None,
    )
    return pdf


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
