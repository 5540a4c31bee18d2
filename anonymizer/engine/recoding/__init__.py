"""Recoding that differs from record to record: what one level for the whole column would suppress keeps part of its detail."""

from __future__ import annotations

from anonymizer.engine.recoding.dense_part import dense_part
from anonymizer.engine.recoding.recode import recode
from anonymizer.engine.recoding.recoded import Recoded
from anonymizer.engine.recoding.remaining import Nodes

__all__ = ["Nodes", "Recoded", "dense_part", "recode"]
