"""What stands in the way of a package, by stable codes; never the content of a cell."""

from __future__ import annotations

from anonymizer.engine.errors import EngineError


class InvalidPackage(EngineError):
    """A table cannot become a package of the standard, or a package is none."""
