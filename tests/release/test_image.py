"""The images that ``deploy/image/build`` makes: the same bytes twice, an ordinary user, the application on what is left of its packages, the keys of each process.

It needs the rights of root, buildah and mmdebstrap; where they are missing it says so. Packages come from ``ENTENTE_WHEELS``, or are fetched by hash.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any, Final
from zipfile import ZipFile

import pytest
import yaml
from django.conf import settings

from entente.audit.queues import POOLS
from tests.release.images import ROOT, Images, fetch
from tests.workers import environment_of

pytestmark = pytest.mark.release
PREPARE: Final = ROOT / "deploy" / "image" / "prepare"
HOSTS: Final = ("entente.example.org", "data.entente.example.org", "mail.example.org")
MEGABYTES: Final = {"server": 900, "engine": 420}
PARTS: Final = """
import ctypes, io, numpy, os, pathlib, psycopg, pyarrow as pa, pyarrow.dataset, pyarrow.parquet as pq, duckdb, scipy.stats, pandas, shapely, pyogrio, typst, phonenumbers
out = io.BytesIO(); pq.write_table(pa.table({"a": [1, 2]}), out)
assert duckdb.sql("select sum(x) from range(4) t(x)").fetchall() == [(6,)]
assert typst.compile(b"= Une page").startswith(b"%PDF")
assert "GPKG" in pyogrio.list_drivers() and shapely.Point(0, 0).buffer(1).area > 3
assert phonenumbers.is_valid_number(phonenumbers.parse("613-996-1234", "CA"))
import boto3; boto3.client("s3", region_name="ca-central-1", endpoint_url="http://127.0.0.1:9")
from anonymizer.detectors import PresidioDetector, build_analyzer
site = pathlib.Path(numpy.__file__).parents[1]
for library in sorted(site.rglob("*.so*")):  # each lost its table of symbols
    ctypes.CDLL(str(library), os.RTLD_NOW)
print("whole")
"""


def test_image_is_the_same_when_it_is_built_again_and_stands_beside_the_one_in_use(images: Images) -> None:
    images.need("engine")
    commit = subprocess.run(
        ["git", "-C", ROOT, "rev-parse", "HEAD"], capture_output=True, text=True, check=True
    ).stdout.strip()

    assert images.build("engine", ref=commit) == {"engine": images.digests["engine"]}
    assert {f"localhost/entente-engine:{tag}" for tag in ("latest", commit)} <= images.names()


def test_programs_of_a_backup_are_as_recent_as_the_database(images: Images) -> None:
    database = yaml.safe_load((ROOT / "deploy/image/compose.yaml").read_text())["services"]["database"]["image"]
    major = database.removesuffix("}").rpartition("postgres:")[2]

    for program in ("pg_dump", "pg_restore"):
        code, printed = images.run("server", program, "--version")
        assert (code, printed.startswith(f"{program} (PostgreSQL) {major}.")) == (0, True), printed


@pytest.mark.parametrize("image", MEGABYTES)
def test_image_is_no_larger_than_the_guide_says(images: Images, image: str) -> None:
    assert images.megabytes(image) <= MEGABYTES[image]


def test_server_runs_as_an_ordinary_user_that_writes_nothing_of_it(images: Images) -> None:
    code, printed = images.run(
        "server",
        "sh",
        "-c",
        "id -un; id -Gn; touch /opt/entente/x; touch /opt/entente/.venv/x; ls /var/lib/entente/keystore",
    )

    assert code != 0
    assert printed.startswith("entente-web\n")
    assert "entente-keys" in printed.splitlines()[1]
    assert printed.count("Permission denied") == 3


def test_what_is_left_of_the_packages_works(images: Images, tmp_path: Path) -> None:
    (tmp_path / "t.py").write_text(PARTS)
    (tmp_path / "t.csv").write_text("age,city\n30,Ottawa\n31,Ottawa\n")
    (tmp_path / "notes.jsonl").write_text('{"id": 1, "text": "Marie Tremblay, 613-996-1234", "language": "fr"}\n')
    tmp_path.chmod(0o755)
    volume = ["--volume", f"{tmp_path}:/in:ro"]

    assert images.run("server", "python", "/in/t.py", options=volume) == (0, "whole\n")
    assert "city" in images.run("server", "entente", "profile", "/in/t.csv", options=volume)[1]
    code, printed = images.run(
        "server", "sh", "-c", "entente detect /in/notes.jsonl --out /tmp/o.jsonl && cat /tmp/o.jsonl", options=volume
    )
    assert (code, "PERSON" in printed) == (0, True), printed
    code, printed = images.run(
        "engine", "python", "-c", "import anonymizer.engine, sys; assert 'django' not in sys.modules"
    )
    assert code == 0, printed


@pytest.mark.django_db(transaction=True)
def test_doctor_examines_an_installation_from_inside(images: Images, network: Any, tmp_path: Path) -> None:
    environment = environment_of(tmp_path, settings.WEB_ROLE)
    passed = {
        name: value
        for name, value in environment.items()
        if name.startswith(("ENTENTE_", "PG")) and "MASTER" not in name
    }
    passed |= {"ENTENTE_NODE_KEY": "", "ENTENTE_STATIC_ROOT": "/opt/entente/staticfiles"}
    sockets = environment["ENTENTE_DATABASE_URL"].partition("?host=")[2].replace("%2F", "/")
    folders = [
        word for folder in (sockets, environment["ENTENTE_KEYSTORE"]) for word in ("--volume", f"{folder}:{folder}")
    ]
    variables = [word for name, value in passed.items() for word in ("--env", f"{name}={value}")]

    _, printed = images.run("server", "entente", "doctor", options=["--user", "0", *folders, *variables])

    lines = printed.splitlines()
    assert len([line for line in lines if line.strip().startswith("ok")]) >= 10, printed
    assert not [line for line in lines if "Traceback" in line], printed


@pytest.mark.parametrize("name", ["pages", "uploads", "runs", "sequencer", "owner", "backup", "restore"])
def test_process_of_the_compose_file_starts_with_its_secrets_and_no_others(
    images: Images, tmp_path: Path, name: str
) -> None:
    site = tmp_path / "site"
    subprocess.run([PREPARE, site, *HOSTS], check=True)
    document = yaml.safe_load((site / "compose.yaml").read_text())
    service = document["services"][name]
    credentials = tmp_path / "credentials"
    credentials.mkdir()
    for secret in service["secrets"]:
        source, target = (secret, secret) if isinstance(secret, str) else (secret["source"], secret["target"])
        shutil.copy(site / document["secrets"][source]["file"], credentials / target)
    settings_of = [line for file in service["env_file"] for line in (site / file).read_text().splitlines()]
    variables = [*settings_of, *(f"{key}={value}" for key, value in service.get("environment", {}).items())]
    options = [
        "--user",
        service["user"],
        "--volume",
        f"{credentials}:/run/secrets:ro",
        *(word for each in variables for word in ("--env", each)),
    ]
    tmp_path.chmod(0o755)
    check = "import django; django.setup(); from django.conf import settings as s; print(bool(s.STORE_KEY), bool(s.MASTER_KEY), bool(s.NODE_KEY))"

    code, printed = images.run("server", "python", "-c", check, options=options)

    assert code == 0, printed
    keys = {
        "pages": "True False False",
        "uploads": "True False False",
        "runs": "True True True",
        "sequencer": "True False True",
        "owner": "True False False",
        "backup": "True False False",
        "restore": "True True True",
    }
    assert printed.strip() == keys[name]


def test_compose_file_names_secrets_and_networks_that_are_there(tmp_path: Path) -> None:
    site = tmp_path / "site"
    subprocess.run([PREPARE, site, *HOSTS], check=True)
    document = yaml.safe_load((site / "compose.yaml").read_text())
    before = {path.name: path.read_bytes() for path in (site / "secrets").iterdir()}
    subprocess.run([PREPARE, site], check=True)

    used = {
        secret if isinstance(secret, str) else secret["source"]
        for service in document["services"].values()
        for secret in service.get("secrets", [])
    }
    assert used == set(document["secrets"])
    assert [secret["file"] for secret in document["secrets"].values() if not (site / secret["file"]).is_file()] == []
    assert before == {path.name: path.read_bytes() for path in (site / "secrets").iterdir()}, "keys that are there stay"
    assert (site / "secrets").stat().st_mode & 0o077 == 0
    own = [service for service in document["services"].values() if "entente-server" in service["image"]]
    assert all(service["read_only"] and service["cap_drop"] == ["ALL"] and service["user"] != "0" for service in own)
    workers = {service["command"][-1] for service in own if "work" in service.get("command", [])}
    assert workers == {pool.name for pool in POOLS}


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in the place of the index, which holds nothing."""
    folder = tmp_path / "index"
    folder.mkdir()
    for name, value in {"CONFIG_FILE": "/dev/null", "FIND_LINKS": str(folder), "NO_INDEX": "1"}.items():
        monkeypatch.setenv(f"PIP_{name}", value)
    return folder


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    path = tmp_path / "requirements.lock"
    path.write_text(f"maple==1 --hash=sha256:{'0' * 64}\n")
    return path


def publish(index: Path, name: str) -> None:
    with ZipFile(index / f"{name}-1-py3-none-any.whl", "w") as wheel:
        about = f"{name}-1.dist-info"
        wheel.writestr(f"{about}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1\n")
        wheel.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr(f"{about}/RECORD", "")


def test_package_of_another_hash_than_the_lock_says_is_a_failure(index: Path, lock: Path, tmp_path: Path) -> None:
    publish(index, "pip")
    publish(index, "maple")

    with pytest.raises(AssertionError, match=r"(?i)do not match the hashes"):
        fetch(lock, tmp_path / "wheels")


def test_images_are_skipped_where_no_index_answers(index: Path, lock: Path, tmp_path: Path) -> None:
    with pytest.raises(pytest.skip.Exception, match="packages cannot be fetched here"):
        fetch(lock, tmp_path / "wheels")
