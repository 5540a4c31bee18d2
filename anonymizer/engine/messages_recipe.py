"""Words for the findings about recipes, hierarchies and privacy models."""

from __future__ import annotations

from anonymizer.engine.errors import Message

MESSAGES: dict[str, Message] = {}
