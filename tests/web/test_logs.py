"""The application's own log: instants in UTC, and no message that passes for a line of its own."""

from __future__ import annotations

import io
import json
import logging
import re
from typing import Any

import pytest
from django.db import IntegrityError
from django.http import HttpRequest, HttpResponse
from django.utils.log import configure_logging
from django.utils.module_loading import import_string

from entente.core.errors import Failed
from entente.core.logged_requests import NoRequestLines, RoutesAlone
from entente.core.logs import JsonLine, UtcLine
from entente.core.request_ids import RequestIds, WithRequestId, current_request_id


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
    assert settings.LOGGING["formatters"]["text"] == {"()": "entente.core.logs.UtcLine"}
    assert settings.LOGGING["handlers"]["console"]["formatter"] == "text"
    assert settings.LOGGING["handlers"]["console"]["filters"] == ["routes", "masked", "request"]
    assert configure_logging  # Django reads it when it begins


@pytest.mark.parametrize("form", [UtcLine, JsonLine])
def test_traceback_names_kinds_and_places_and_no_value(form: type[logging.Formatter], written: Any) -> None:
    logger, stream = written
    logger.handlers[0].setFormatter(form())
    try:
        try:
            int("Canary Person")
        except ValueError as error:
            raise Failed("vault.store_refused", status=403) from error
    except Failed:
        logger.exception("Fault")

    text = stream.getvalue()
    assert "Canary" not in text
    assert "ValueError" in text
    assert "entente.core.errors.Failed: vault.store_refused (status=403)" in text
    assert "test_logs.py" in text


@pytest.mark.django_db(transaction=True)
def test_error_of_the_database_is_told_by_its_kind_and_its_constraint_alone(written: Any, network: Any) -> None:
    from entente.organizations.models import User

    logger, stream = written
    try:
        User.objects.create(email=network.steward.email)
    except IntegrityError:
        logger.exception("Fault")

    assert network.steward.email not in stream.getvalue()
    assert re.search(r"UniqueViolation \(23505, \w+\)", stream.getvalue())


def test_line_of_json_holds_the_record_and_its_request() -> None:
    record = logging.LogRecord("entente.tests", logging.WARNING, "", 0, "first\n%s", ("second",), None)
    record.__dict__["request_id"] = "0" * 32

    line = JsonLine().format(record)

    assert "\n" not in line
    document = json.loads(line)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", document.pop("at"))
    assert document == {
        "level": "WARNING", "logger": "entente.tests", "message": "first\nsecond", "request": "0" * 32,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("sent", "is_taken"), [("0f" * 16, True), ("Alex Campbell", False), ("0F" * 16, False), ("", False)]
)
def test_answer_and_log_carry_the_same_identifier_and_nobody_chooses_words_for_it(
    sent: str, is_taken: bool, caplog: Any, rf: Any
) -> None:
    def view(request: HttpRequest) -> HttpResponse:
        logging.getLogger("entente.tests").warning("Answered")
        return HttpResponse()

    caplog.handler.addFilter(WithRequestId())
    answer = RequestIds(view)(rf.get("/", headers={"X-Request-ID": sent}))

    [record] = caplog.records
    assert answer["X-Request-ID"] == record.request_id
    assert re.fullmatch("[0-9a-f]{32}", record.request_id)
    assert (record.request_id == sent) == is_taken
    assert current_request_id() == ""


@pytest.mark.django_db(transaction=True)
def test_address_that_is_slowed_is_written_down_once_and_not_named(caplog: Any, rf: Any) -> None:
    from entente.organizations.authentication.rate_limits import RateLimit

    limit, request = RateLimit("tests.slowed", most=2, seconds=60), rf.get("/", REMOTE_ADDR="192.0.2.77")

    taken = [limit.take(request) for _ in range(5)]

    assert taken == [True, True, False, False, False]
    assert [record.getMessage() for record in caplog.records] == ["An address is slowed: tests.slowed"]
    assert "192.0.2" not in caplog.text


TYPED = "Marie-Tremblay"


@pytest.mark.parametrize(
    ("path", "headers", "line"),
    [
        (f"/en/{TYPED}/", {}, "Not Found: (no address of this site)"),
        (f"/en/datasets/{TYPED}/versions/", {}, "Not Found: (no address of this site)"),
        ("/en/account/login/", {"host": f"{TYPED}.example"}, "Bad Request: "),
    ],
)
@pytest.mark.django_db
def test_name_typed_into_an_address_reaches_no_line(
    path: str, headers: dict[str, str], line: str, client: Any, settings: Any
) -> None:
    settings.ALLOWED_HOSTS = ["testserver"]
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(UtcLine())
    for name in settings.LOGGING["handlers"]["console"]["filters"]:
        handler.addFilter(import_string(settings.LOGGING["filters"][name]["()"])())
    root = logging.getLogger("django")
    root.addHandler(handler)
    try:
        client.get(path, headers=headers)
    finally:
        root.removeHandler(handler)

    assert TYPED not in stream.getvalue()
    assert line in stream.getvalue()


@pytest.mark.parametrize(
    ("reason", "is_named"),
    [
        ("CSRF token missing.", True),
        (f"Origin checking failed - https://{TYPED} does not match any trusted origins.", False),
    ],
)
def test_reason_of_a_refused_form_is_named_where_it_is_one_of_djangos_own(reason: str, is_named: bool, rf: Any) -> None:
    record = logging.LogRecord(
        "django.security.csrf", logging.WARNING, "", 0, "Forbidden (%s): %s", (reason, f"/en/{TYPED}"), None
    )
    record.__dict__ |= {"request": rf.get(f"/en/{TYPED}"), "status_code": 403}

    assert RoutesAlone().filter(record)

    assert TYPED not in record.getMessage()
    assert (reason in record.getMessage()) == is_named
    assert record.getMessage().startswith("Forbidden")


@pytest.mark.parametrize(
    ("template", "arguments", "left"),
    [
        ("Error handling request %s", (f"/en/{TYPED}/",), "Error handling request"),
        (
            f"Invalid request from ip=203.0.113.7: Invalid HTTP request line: 'GET /{TYPED}'",
            (),
            "Invalid request from ip=203.0.113.7",
        ),
        ("Request of %s took long", (TYPED,), "A request failed."),
        ("Booting worker with pid: %s", (7,), "Booting worker with pid: 7"),
    ],
)
def test_gunicorn_names_no_address(template: str, arguments: tuple[Any, ...], left: str) -> None:
    record = logging.LogRecord("gunicorn.error", logging.WARNING, "", 0, template, arguments, None)

    assert NoRequestLines().filter(record)

    assert record.getMessage() == left
