"""The documents of security say what the code does: limits, sessions, keys, primitives, classes of data, connections, components."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings

from tools.local.reference_cryptography import PURPOSES, primitives
from tools.local.sbom import bill_of_materials

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "docs" / "security"
SECONDS = {"a minute": 60}
WHAT = {
    "login": "forms of signing in",
    "login_failed": "wrong passwords and codes",
    "reset_password": "mails to choose a new password",
    "reset_password_from_key": "links to choose a new password",
    "change_password": "changes of the password",
    "reauthenticate": "showing again who one is",
}
BY = {"ip": "address", "key": "account", "user": "person"}
CLASSES = {"sealed", "secret", "confidential", "public"}


def words(name: str) -> str:
    return (FOLDER / f"{name}.md").read_text(encoding="utf-8")


def rows_under(text: str, title: str) -> list[list[str]]:
    """The rows of the first table below a title."""
    below = text.partition(f"\n## {title}\n")[2].partition("\n## ")[0]
    lines = [line for line in below.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines[2:]]


# --- Accounts -----------------------------------------------------------------------------------------------------
def test_limits_of_signing_in_are_those_of_the_settings() -> None:
    expected = set()
    for name, limits in settings.ACCOUNT_RATE_LIMITS.items():
        for limit in limits.split(","):
            count, period, by = limit.split("/")
            expected.add((WHAT[name], int(count), 60 if period == "m" else int(period.removesuffix("s")), BY[by]))

    told = set()
    for what, limit, by in rows_under(words("accounts"), "What slows those who guess"):
        match = re.fullmatch(r"(\d+) (?:a minute|in (\d+) seconds)", limit)
        assert match is not None, limit
        told.add((what, int(match[1]), int(match[2] or 60), by))

    assert expected <= told
    assert {row[0] for row in told - expected} == {"wrong keys of programs"}


def test_times_and_lengths_are_those_of_the_settings() -> None:
    text = words("accounts")
    lengths = [each["OPTIONS"]["min_length"] for each in settings.AUTH_PASSWORD_VALIDATORS if "OPTIONS" in each]

    for sentence in (
        f"`ENTENTE_IDLE_MINUTES`: {settings.SESSION_IDLE_MINUTES} minutes, 5 to 480",
        f"ends in any case after | {settings.SESSION_COOKIE_AGE // 3600} hours",
        f"showing again who one is holds for | {settings.ACCOUNT_REAUTHENTICATION_TIMEOUT} seconds",
        f"At least {lengths[0]} characters",
        f"good for {settings.PASSWORD_RESET_TIMEOUT // 86400} days",
    ):
        assert sentence in text, sentence
    assert settings.SESSION_EXPIRE_AT_BROWSER_CLOSE


def test_words_that_no_password_may_consist_of_are_documented() -> None:
    from entente.organizations.authentication.passwords import LEAST_LETTERS, WORDS

    text = words("accounts").replace("mot de passe", "motdepasse")

    assert [word for word in WORDS if f"“{word}”" not in text] == []
    assert (LEAST_LETTERS, "fewer than eight letters" in text) == (8, True)


# --- Limits -------------------------------------------------------------------------------------------------------
def test_every_limit_of_an_address_is_documented() -> None:
    from entente.organizations.authentication.rate_limits import RateLimit

    text, found = words("limits"), []
    for folder in ("platform/entente", "agreements", "anonymizer", "exports"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            if re.search(r"= RateLimit\(", path.read_text(encoding="utf-8")):
                name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removeprefix("platform.")
                found += [each for each in vars(import_module(name)).values() if isinstance(each, RateLimit)]

    assert len(found) >= 3
    for limit in found:
        assert re.search(rf"`{re.escape(limit.name)}` \| {limit.most} in {limit.seconds} seconds", text), limit.name


def test_limits_of_the_proxy_the_settings_and_the_workers_are_documented() -> None:
    from entente.api.views.shared import MOST
    from entente.audit.queues import POOLS
    from entente.audit.tasks import MOST_ATTEMPTS

    proxy, text = (ROOT / "deploy" / "nginx.conf").read_text(encoding="utf-8"), words("limits")
    rate, burst = re.search(r"rate=(\d+)r/s", proxy), re.search(r"burst=(\d+)", proxy)
    connections = dict(re.findall(r"limit_conn (\w+) (\d+);", proxy))
    bodies = re.findall(r"client_max_body_size (\d+)m;", proxy)

    assert rate is not None
    assert burst is not None
    form = f"{bodies[0]} MB, {settings.DATA_UPLOAD_MAX_MEMORY_SIZE // 2**20} MiB in the application, "
    for sentence in (
        f"| {rate[1]} a second, {burst[1]} at once | an address | `deploy/nginx.conf` (`entente_requests`)",
        f"| connections | {connections['entente_connections']} |",
        f"| uploads at a time | {connections['entente_uploads']} |",
        f"{form}{settings.DATA_UPLOAD_MAX_NUMBER_FIELDS:,} fields",
        f"{settings.LOOK_ROWS} rows a view, {settings.LOOKS_A_DAY} views a day",
        f"5 minutes, at most {settings.LINK_SECONDS_MAX // 60}",
        f"| items in a list of the API | {MOST} |",
        f"| attempts of a job | {MOST_ATTEMPTS} |",
        ", ".join(f"{pool.name} {pool.slots}" for pool in POOLS),
    ):
        assert sentence in text, sentence


# --- Cryptography and keys ----------------------------------------------------------------------------------------
def test_every_primitive_of_the_code_is_explained_and_no_other() -> None:
    assert set(primitives(ROOT)) == set(PURPOSES)


def test_nothing_is_protected_by_broken_hashes() -> None:
    used = primitives(ROOT)

    assert used["hashlib.md5"] == [
        "platform/entente/directory/imports/loader.py", "platform/entente/vault/s3/bucket.py",
    ]  # fmt: skip
    assert used["hashlib.sha1"] == ["platform/entente/organizations/authentication/passwords.py"]


def test_every_secret_of_the_settings_is_in_the_inventory_of_keys() -> None:
    sample = (ROOT / "dotenv-sample").read_text(encoding="utf-8")
    names = re.findall(r"^#?\s?(ENTENTE_\w*(?:_KEY|SECRET|PASSWORD|TOKEN|DATABASE_URL))=", sample, flags=re.MULTILINE)
    text = words("cryptography")

    assert len(names) >= 8
    assert [name for name in names if name != "ENTENTE_S3_ACCESS_KEY" and f"`{name}`" not in text] == []


# --- Data ---------------------------------------------------------------------------------------------------------
def test_every_table_has_a_class() -> None:
    declared = {}
    for app, kind, others in rows_under(words("data"), "Tables"):
        declared[app.strip("`")] = (kind, re.findall(r"(\w+): ((?:`\w+`(?:, )?)+)", others))
    tables = {model._meta.app_label: set[str]() for model in apps.get_models(include_auto_created=True)}
    for model in apps.get_models(include_auto_created=True):
        tables[model._meta.app_label].add(model.__name__)

    assert declared.keys() == tables.keys()
    for app, (kind, others) in declared.items():
        named = [name for _, names in others for name in re.findall(r"`(\w+)`", names)]
        assert {kind, *(other for other, _ in others)} <= CLASSES
        assert set(named) <= tables[app], app
        assert len(set(named)) == len(named)


# --- Logs, connections, components --------------------------------------------------------------------------------
def test_events_to_watch_for_exist() -> None:
    from entente.core.events import collected

    codes = set(re.findall(r"`([a-z_]+\.[a-z_]+)`", words("logs"))) - {"nginx.conf"}

    assert codes
    assert codes <= set(collected())


def test_every_address_of_the_settings_is_among_the_connections() -> None:
    sample = (ROOT / "dotenv-sample").read_text(encoding="utf-8")
    ends = r"(?:ENDPOINT|EMAIL_HOST|SERVER|GATEWAY|SOCKET|DATABASE_URL|ENDINGS_BUCKET|KEYSTORE)"
    names = re.findall(rf"^#?\s?(ENTENTE_\w*{ends})=", sample, flags=re.MULTILINE)
    text = words("connections")

    assert len(names) >= 7
    assert [name for name in names if f"`{name}`" not in text] == []


def test_bill_of_materials_names_each_package_of_the_lock_with_its_hashes() -> None:
    lock = ROOT / "requirements.lock"
    pinned = set(re.findall(r"^([A-Za-z0-9._-]+)==", lock.read_text(encoding="utf-8"), flags=re.MULTILINE))

    bill = bill_of_materials([lock])

    libraries = {each["name"] for each in bill["components"] if each["purl"].startswith("pkg:pypi/")}
    assert libraries == {name.lower().replace("_", "-") for name in pinned}
    assert all(each["hashes"] and each["version"] for each in bill["components"])
    assert [each for each in bill["components"] if each["purl"].startswith("pkg:npm/")]
    assert {each["name"] for each in bill["components"] if not each.get("licenses")} <= {
        "colorama",
        "tzdata",
    }  # for Windows
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")


def test_licence_of_a_package_for_other_systems_does_not_depend_on_what_lies_here(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("tools.local.sbom.metadata", lambda name: {"License-Expression": "Apache-2.0"})

    bill = bill_of_materials([ROOT / "requirements.lock"])

    assert {each["name"] for each in bill["components"] if not each.get("licenses")} == {"colorama", "tzdata"}


@pytest.mark.parametrize("name", ["accounts", "components", "connections", "cryptography", "data", "limits", "logs"])
def test_paths_that_a_document_names_exist(name: str) -> None:
    paths = re.findall(r"`((?:deploy|tests|tools)/[\w./-]+)`", words(name))

    assert [path for path in paths if not (ROOT / path).exists()] == []
