"""The application's own log: instants in UTC, and no message that passes for a line of its own."""

from __future__ import annotations

import io
import logging
import re
from typing import Any

import pytest
from django.utils.log import configure_logging

from entente.core.logs import UtcLine


@pytest.fixture
def written() -> Any:
    """A logger, and what came of it."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(UtcLine())
    logger = logging.Logger("entente.tests")  # noqa: LOG001  # one of its own, whatever others are set to
    logger.addHandler(handler)
    return logger, stream


def test_line_begins_with_an_instant_in_utc(written: Any) -> None:
    logger, stream = written

    logger.warning("Not Found: %s", "/en/x/")

    assert re.fullmatch(
        r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z WARNING entente\.tests Not Found: /en/x/\n", stream.getvalue()
    )


def test_message_with_line_breaks_forges_no_line(written: Any) -> None:
    logger, stream = written
    forged = "x\r\n2026-01-01T00:00:00.000Z WARNING django Signed in: steward\x1b[2J\u2028y"

    logger.warning("Not Found: %s", forged)
    try:
        raise ValueError(forged)
    except ValueError:
        logger.exception("Fault")

    lines = stream.getvalue().split("\n")
    assert len([line for line in lines if re.match(r"\d{4}-", line)]) == 2
    assert all(
        line.startswith(" | ") or line == "" for line in lines if not re.match(r"\d{4}-.*(Not Found|Fault)", line)
    )
    assert not re.search("[\r\x1b\u2028]", stream.getvalue())


def test_settings_write_such_lines(settings: Any) -> None:
    assert settings.LOGGING["formatters"]["line"] == {"()": "entente.core.logs.UtcLine"}
    assert configure_logging  # Django reads it when it begins


@pytest.mark.django_db(transaction=True)
def test_address_that_is_slowed_is_written_down_once_and_not_named(caplog: Any, rf: Any) -> None:
    from entente.organizations.authentication.rate_limits import RateLimit

    limit, request = RateLimit("tests.slowed", most=2, seconds=60), rf.get("/", REMOTE_ADDR="192.0.2.77")

    taken = [limit.take(request) for _ in range(5)]

    assert taken == [True, True, False, False, False]
    assert [record.getMessage() for record in caplog.records] == ["An address is slowed: tests.slowed"]
    assert "192.0.2" not in caplog.text
