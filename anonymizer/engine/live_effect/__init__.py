"""What a recipe that somebody is choosing would do to a table: figures within a second, from codes alone."""

from __future__ import annotations

from anonymizer.engine.live_effect.coded_table import CodedTable, is_too_large
from anonymizer.engine.live_effect.effect import ColumnEffect, Effect, Groups, LevelCount

__all__ = ["CodedTable", "ColumnEffect", "Effect", "Groups", "LevelCount", "is_too_large"]
