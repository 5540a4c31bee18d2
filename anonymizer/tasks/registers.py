"""The public registers of a run's organization, as the engine links them: with their files opened, or the reason why one is not at hand."""

from __future__ import annotations

import logging
from contextlib import ExitStack
from typing import Final

from anonymizer import queries
from anonymizer.engine import Source
from anonymizer.engine.attacks import Register
from anonymizer.engine.errors import EngineError
from anonymizer.engine.table.readers import parquet_source
from anonymizer.models import PublicRegister, Run
from entente.core.errors import EntenteError
from entente.vault.objects import SealedReader

logger = logging.getLogger(__name__)

_GONE: Final = "file-gone"
_UNREAD: Final = "file-unread"


def registers_of(run: Run, *, private_key: bytes, stack: ExitStack) -> list[Register]:
    """Those in force, each as it is now."""
    return [_register(register, private_key, stack) for register in queries.registers_in_force(run.dataset.owner)]


def _register(register: PublicRegister, private_key: bytes, stack: ExitStack) -> Register:
    file, why = _file_of(register, private_key, stack)
    columns = {column["name"]: column["tells"] for column in register.columns}
    return Register(str(register.pk), columns, register.completeness, file, why)


def _file_of(register: PublicRegister, private_key: bytes, stack: ExitStack) -> tuple[Source | None, str]:
    sample = register.sample
    if sample is None:
        return None, ""
    # A row could name the file of another organization: what is sealed to it does not open, and nobody tries.
    if sample.dataset.owner_id != register.organization_id or sample.destroyed_at is not None or sample.table is None:
        return None, _GONE
    try:
        return parquet_source(stack.enter_context(SealedReader(sample.table, private_key=private_key))), ""
    except (EntenteError, EngineError, OSError) as error:
        logger.warning("file of register %s was not read: %s", register.pk, type(error).__qualname__)
        return None, _UNREAD
