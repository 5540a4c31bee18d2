"""What an operator watches: metrics of the whole line, and nothing of a person or a table in them, in readiness or in logs."""

from __future__ import annotations

import re
import ssl
import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import connection
from django.test import Client
from django.utils import timezone
from prometheus_client.parser import text_string_to_metric_families

from tests.certificates import Authority
from tests.network import contacts_csv
from tests.web.conftest import away
from tests.workers import take_all_events

pytestmark = pytest.mark.django_db(transaction=True)
CANARY = "Zqcanary"


class Metrics:
    """The metrics process of a test, asked as Prometheus asks."""

    def __init__(self) -> None:
        from entente.web.monitoring.server import application

        self._application = application()
        self.read()  # from here on it counts

    def text(self, **environ: str) -> str:
        answered: list[str] = []
        request = {"REQUEST_METHOD": "GET", "PATH_INFO": "/metrics", "HTTP_HOST": "127.0.0.1:9464", **environ}
        body = b"".join(self._application(request, lambda status, headers: answered.append(status)))
        self.status = answered[0]
        return body.decode()

    def read(self) -> dict[str, float]:
        """Every value by its name and labels, as ``name{label="value"}``."""
        return {
            sample.name
            + "".join(f"{{{label}={value}}}" for label, value in sorted(sample.labels.items())): sample.value
            for family in text_string_to_metric_families(self.text())
            for sample in family.samples
        }


@pytest.fixture
def metrics(watched: Any) -> Metrics:
    return Metrics()


def walked_line(
    upload: Callable[..., Any], agreement: Any, network: Any, run_jobs: Callable[..., None], **of_one_row: str
) -> Any:
    """The access of a recipient, once a table went the whole line."""
    from anonymizer.services import approve_run, confirm_recipe
    from exports.services import release_run, set_audience
    from tests.apps.anonymizer.conftest import without_text
    from tests.apps.line.test_line import propose_for

    now = timezone.now()
    version = upload(without_text(contacts_csv(**of_one_row)))
    run_jobs()
    run = version.runs.get()
    set_audience(version.dataset, [agreement], by=network.contributor, now=now)
    confirm_recipe(run.pk, propose_for(run), by=network.contributor, now=now)
    run_jobs()
    approve_run(run.pk, by=network.officer, now=now)
    release = release_run(
        run.pk, agreement.pk, purpose="service-planning", recipients_chosen=[network.city],
        ends_on=agreement.ends_on, by=network.steward, now=now,
    )  # fmt: skip
    run_jobs()
    return release.entitlements.get()


@pytest.mark.models
def test_line_is_measured_from_upload_to_the_end_of_an_access(
    upload: Callable[..., Any], agreement: Any, network: Any, run_jobs: Callable[..., None], metrics: Metrics
) -> None:
    entitlement = walked_line(upload, agreement, network, run_jobs)
    take_all_events()
    measured = metrics.read()

    for step in ("upload_to_profile", "recipe_to_candidate", "upload_to_candidate", "release_to_delivery"):
        assert measured[f"entente_step_seconds_count{{step={step}}}"] == 1, step
        assert 0 <= measured[f"entente_step_seconds_sum{{step={step}}}"] < 600, step
    assert measured["entente_step_under_way{step=revocation_to_dead_link}"] == 0

    _revoke(entitlement, network)
    waiting = metrics.read()
    assert waiting["entente_step_under_way{step=revocation_to_dead_link}"] == 1
    assert waiting["entente_queue_waiting{pool=erasures}"] >= 1
    run_jobs()
    take_all_events()
    ended = metrics.read()
    assert ended["entente_step_under_way{step=revocation_to_dead_link}"] == 0
    assert ended["entente_step_seconds_count{step=revocation_to_dead_link}"] == 1
    assert ended["entente_events_total"] > measured["entente_events_total"]


def _revoke(entitlement: Any, network: Any) -> None:
    from exports.services import revoke_entitlement

    revoke_entitlement(entitlement.pk, by=network.steward, reason="A note about Alex Campbell", now=timezone.now())


def test_refusals_are_counted_by_their_codes_and_no_word_of_others_is_a_label(network: Any, metrics: Metrics) -> None:
    from entente.audit.services import record_refusal
    from entente.core.errors import Refused

    for code in ("release.k_below_term", "release.k_below_term", "Alex Campbell", "alex@example.org"):
        record_refusal(network.steward, Refused(code), view="tests")
    take_all_events()

    counted = metrics.read()
    assert counted["entente_refusals_total{code=release.k_below_term}"] == 2
    assert counted["entente_refusals_total{code=other}"] == 2
    assert "Alex" not in metrics.text()


def test_event_that_has_no_place_yet_is_a_lag(network: Any, metrics: Metrics) -> None:
    from entente.audit.services import record

    take_all_events()
    assert metrics.read()["entente_log_lag_seconds"] == 0
    record("run.started", by=None, subject=network.nonprofit, organization_id=None)

    assert metrics.read()["entente_log_lag_seconds"] > 0


def test_queue_tells_since_when_its_oldest_job_waits_and_not_what_is_put_off(watched: Any, metrics: Metrics) -> None:
    from entente.audit.jobs import defer, defer_later

    defer("audit.verify_log")
    defer_later("anonymizer.profile_run", timedelta(hours=1), run_id="0")
    with connection.cursor() as cursor:
        cursor.execute("RESET ROLE")
        cursor.execute("UPDATE procrastinate_events SET at = now() - interval '5 minutes'")

    measured = metrics.read()
    assert 300 <= measured["entente_queue_oldest_seconds{pool=urgent}"] < 400
    assert measured["entente_queue_waiting{pool=runs}"] == 0
    assert measured["entente_workers"] == 0


def test_metrics_go_on_without_the_database(metrics: Metrics, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("entente.web.monitoring.state.living_workers", away)

    measured = metrics.read()
    assert measured["entente_database_up"] == 0
    assert measured["entente_disk_free_bytes{folder=/}"] > 0
    assert "entente_workers" not in measured


def test_folder_that_is_not_mounted_has_no_room(watched: Any, metrics: Metrics, tmp_path: Path) -> None:
    watched.METRICS_FOLDERS = [str(tmp_path / "store")]

    assert metrics.read()[f"entente_disk_free_bytes{{folder={tmp_path}/store}}"] == 0


def test_newest_whole_backup_is_told_where_its_file_is_named(watched: Any, metrics: Metrics, tmp_path: Path) -> None:
    name, about = "entente_backup_timestamp_seconds", tmp_path / "backup.json"
    assert name not in metrics.read()
    watched.METRICS_BACKUP = str(about)

    assert metrics.read()[name] == 0
    about.write_text('{"at": "2026-1')
    assert metrics.read()[name] == 0
    about.write_text('{"at": "2026-12-01T02:30:00+00:00"}')
    assert metrics.read()[name] == 1_796_092_200


@contextmanager
def web_process(status: int, body: str) -> Iterator[str]:
    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *_: Any) -> None: ...

    with ThreadingHTTPServer(("127.0.0.1", 0), Answer) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"127.0.0.1:{server.server_port}"
        server.shutdown()


def test_web_process_is_asked_whether_it_is_ready(watched: Any, metrics: Metrics) -> None:
    body = '{"parts": {"database": [], "store": ["vault.store_refused", "Alex Campbell"], "keys": [], "workers": [], "clock": []}}'
    with web_process(503, body) as place:
        watched.METRICS_WEB = [place, "127.0.0.1:9"]
        measured = metrics.read()

    assert measured[f"entente_web_up{{place={place}}}"] == 1
    assert measured["entente_web_up{place=127.0.0.1:9}"] == 0
    assert measured[f"entente_ready{{part=store}}{{place={place}}}"] == 0
    assert measured[f"entente_ready{{part=database}}{{place={place}}}"] == 1
    assert measured[f"entente_unready_reason{{part=store}}{{place={place}}}{{reason=vault.store_refused}}"] == 1
    assert not [name for name in measured if "Alex" in name]


@pytest.mark.parametrize("body", ["", "<h1>nginx</h1>", '{"parts": 3}', '{"parts": {"database": 1}}', "[]"])
def test_web_process_that_answers_something_else_is_not_up(body: str, watched: Any, metrics: Metrics) -> None:
    with web_process(200, body) as place:
        watched.METRICS_WEB = [place]
        assert metrics.read()[f"entente_web_up{{place={place}}}"] == 0


def test_last_day_of_a_certificate_is_read_whether_it_is_trusted_or_not(
    watched: Any, metrics: Metrics, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = Authority(tmp_path)
    certificate = str(authority.issue("entente.example.org"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, certificate)
    with ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        name = f"entente.example.org:{server.server_port}"
        watched.METRICS_CERTIFICATES = [f"{name}@127.0.0.1", "nobody.example.org:9@127.0.0.1"]
        strange = metrics.read()
        monkeypatch.setenv("SSL_CERT_FILE", str(authority.root))
        trusted = metrics.read()
        server.shutdown()

    ends = f"entente_certificate_end_timestamp_seconds{{name={name}}}"
    assert strange[f"entente_certificate_trusted{{name={name}}}"] == 0
    assert trusted[f"entente_certificate_trusted{{name={name}}}"] == 1
    assert strange[ends] == trusted[ends] > timezone.now().timestamp()
    assert strange["entente_certificate_trusted{name=nobody.example.org:9}"] == 0


@pytest.mark.parametrize(
    "environ",
    [
        {"HTTP_HOST": "entente.example.org"},
        {"HTTP_HOST": "Entente.Example.org:443"},
        {"HTTP_X_FORWARDED_FOR": "192.0.2.7"},
        {"HTTP_FORWARDED": "for=192.0.2.7"},
        {"PATH_INFO": "/"},
        {"PATH_INFO": "/en/"},
    ],
)
def test_nobody_reads_metrics_by_the_public_name_or_through_a_proxy(
    environ: dict[str, str], watched: Any, metrics: Metrics
) -> None:
    watched.BASE_URL = "https://entente.example.org"

    assert metrics.text(**environ) == "not found\n"
    assert metrics.status.startswith("404")
    assert "entente_database_up 1" in metrics.text()


@pytest.mark.parametrize(
    "bind", ["8.8.8.8:9464", "[2001:4860:4860::8888]:9464", "entente.example.org:80", "9464", "127.0.0.1"]
)
def test_metrics_are_bound_to_no_public_address(bind: str) -> None:
    from entente.web.monitoring.server import serve

    with pytest.raises(ImproperlyConfigured, match="ENTENTE_METRICS_BIND"):
        serve(bind)


def test_server_answers_on_its_port(watched: Any) -> None:
    from entente.web.monitoring.server import serve

    server = serve("127.0.0.1:0")
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    try:
        with urllib.request.urlopen(f"{address}/live") as answer:
            assert answer.read() == b"ok\n"
        with pytest.raises(urllib.error.HTTPError, match="404"):
            urllib.request.urlopen(f"{address}/")
    finally:
        server.shutdown()
        server.server_close()


@pytest.mark.models
def test_no_value_name_note_or_address_reaches_metrics_readiness_or_logs(
    upload: Callable[..., Any],
    agreement: Any,
    network: Any,
    run_jobs: Callable[..., None],
    metrics: Metrics,
    caplog: pytest.LogCaptureFixture,
    sign_in: Callable[..., Any],
) -> None:
    from entente.core.logs import JsonLine, UtcLine

    caplog.set_level("INFO")
    network.steward.name, network.steward.email = f"{CANARY} Person", f"{CANARY.lower()}@example.org"
    network.steward.save()
    network.nonprofit.name_en = f"{CANARY} House"
    network.nonprofit.save()
    entitlement = walked_line(
        upload, agreement, network, run_jobs,
        caller_name=f"{CANARY} Caller", note=f"{CANARY} note", need=f"{CANARY} need",
    )  # fmt: skip
    client = sign_in(network.steward)
    for path in (f"/en/search/?q={CANARY}", f"/en/datasets/{CANARY}/", f"/en/?{CANARY}=1", "/en/datasets/0/"):
        client.get(path)
    client.post("/en/account/login/", {"login": f"{CANARY}@example.org", "password": CANARY})
    _revoke(entitlement, network)
    run_jobs()
    take_all_events()

    answered = metrics.text() + Client().get("/health/ready/", headers={"host": "10.1.2.3:8000"}).content.decode()
    lines = [
        form().format(record)
        for record in caplog.records
        for form in (UtcLine, JsonLine)
        if record.name != "django.request"
    ]
    assert re.search(r"entente_step_seconds_count\{step=\"revocation_to_dead_link\"\} 1", answered)
    assert CANARY.lower() not in answered.lower()
    assert lines
    assert [line for line in lines if CANARY.lower() in line.lower()] == []
