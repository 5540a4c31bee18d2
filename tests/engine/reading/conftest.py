"""Here files of others are read as the product reads them, in processes that start from nothing."""

import pytest


@pytest.fixture(autouse=True)
def reader_processes() -> None:
    """Overrides what replaces these processes elsewhere."""
