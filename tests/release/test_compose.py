"""The guide's commands for containers, run as they stand, by Docker Compose on Docker and on Podman: the stack from nothing to a file that was read, a restart, a backup, an upgrade, the way back and a restore.

PostgreSQL and Caddy come from Debian's packages (``tests/release/containers``), since tests fetch no image; everything else is what the guide builds.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

import pytest
import yaml

from entente.audit.queues import POOLS
from tests.release.certificates import certify
from tests.release.engine import KINDS, Engine, engine
from tests.release.images import ROOT, Images

pytestmark = pytest.mark.release
HOST, DATA_HOST = "entente.example.org", "data.entente.example.org"
ORIGIN: Final = "https://example.org/entente.git"
COMMITTER: Final = "-c user.name=Release -c user.email=release@example.org"
GUIDE: Final = ROOT / "docs" / "operating.md"
OURS: Final = {*(pool.name for pool in POOLS), "pages", "uploads", "metrics", "sequencer"}
OTHERS: Final = {"database", "store", "proxy"}
CAP_NET_BIND_SERVICE: Final = 10  # linux/capability.h
KEY: Final = """
from datetime import timedelta
from django.utils import timezone
from entente.organizations.models import Organization, User
from exports.services import KeyWanted, activate_key, make_key
now = timezone.now()
wanted = KeyWanted("api", "Script", now + timedelta(days=1), None, ("upload",))
_, token = make_key(Organization.objects.get(name_en="Maple 211"), wanted, by=User.objects.get(email="alex@example.org"), now=now)
print(activate_key(token, now=now)[1])
"""
REVOCATION: Final = """
from django.utils import timezone
from entente.organizations.models import User
from exports.models import AccessKey
from exports.services import revoke_key
by = User.objects.get(email="alex@example.org")
print(len([revoke_key(key.pk, by=by, now=timezone.now()) for key in AccessKey.objects.filter(revoked_at=None)]))
"""
LINK: Final = """
import boto3
from botocore.config import Config
from django.conf import settings as s
client = boto3.client("s3", endpoint_url=s.S3_ENDPOINT, region_name=s.S3_REGION, aws_access_key_id=s.S3_ACCESS_KEY, aws_secret_access_key=s.S3_SECRET_KEY,
    config=Config(signature_version="s3v4", s3={"addressing_style": "path"}))
client.put_object(Bucket=s.S3_BUCKET, Key="probes/range", Body=bytes(range(256)) * 4096)
print(client.generate_presigned_url("get_object", Params={"Bucket": s.S3_BUCKET, "Key": "probes/range"}, ExpiresIn=300))
"""


class Stack:
    """An installation that was made by the guide's commands, and what they printed."""

    def __init__(self, inside: Engine) -> None:
        self.engine, self.folder, self.source = inside, inside.home / "site", inside.home / "source"
        self.origin = inside.home / "origin"
        self.printed = ""

    def run(self, script: str) -> str:
        return self.engine.run(script, folder=self.folder)

    def guide(self, script: str, build: str) -> str:
        """A block of the guide in the folders of this test, with ``build`` in place of its building of images."""
        script, count = re.subn(r"(?m)^/opt/entente-source/deploy/image/build .*$", lambda _: build, script)
        assert count == bool(build)
        folders = {"/srv/entente": self.folder, "/opt/entente-source": self.source, ORIGIN: self.origin}
        for written, folder in folders.items():
            script = script.replace(written, str(folder))
        return self.engine.run(script, folder=self.folder if self.folder.exists() else ROOT)

    def python(self, service: str, script: str) -> str:
        """The last line that a script of Django prints in the container of a service."""
        return self.run(f"docker compose exec -T {service} python manage.py shell -v 0 -c '{script}'").splitlines()[-1]

    def curl(self, host: str, path: str, *options: str) -> str:
        words = " ".join(f"'{option}'" for option in options)
        return self.run(
            f"curl -sS -m 60 --cacert ~/root.pem --resolve {host}:443:127.0.0.1 {words} 'https://{host}{path}'"
        )

    def ask(self, secret: str, path: str, *options: str) -> Any:
        return json.loads(self.curl(HOST, f"/api/v1/{path}", "-f", "-H", f"Authorization: Bearer {secret}", *options))


def part() -> str:
    """What the guide says of containers."""
    return GUIDE.read_text(encoding="utf-8").partition("### In containers\n")[2].partition("\n## ")[0]


def blocks() -> list[str]:
    """The guide's blocks: the start, an authority of one's own, a backup, a restore, an upgrade, the way back."""
    return re.findall(r"```sh\n(.*?)```", part(), flags=re.DOTALL)


def after_building(stack: Stack) -> str:
    """What the guide says of each build, with this engine."""
    [push] = re.findall(r"`(for image in [^`]+ docker-daemon:[^`]+)`", part())
    return str(push) if stack.engine.kind == "docker" else ""


@pytest.fixture(scope="module", params=KINDS)
def stack(request: pytest.FixtureRequest, images: Images) -> Iterator[Stack]:
    with engine(request.param, images) as inside:
        images.need("server", "store")
        stack = Stack(inside)
        certify(inside.home, HOST, DATA_HOST)
        inside.run(f"git clone --quiet {ROOT} {stack.origin} && git -C {stack.origin} tag 0.2.0", folder=ROOT)
        start, authority, *_ = blocks()
        before, up, after = start.partition("docker compose up")
        stand_ins = {"ENTENTE_POSTGRES": images.stand_in("database"), "ENTENTE_CADDY": images.stand_in("proxy")}
        of_this_test = "\n".join(
            f"echo {name}={value} >> .env"
            for name, value in {
                **stand_ins,
                "ENTENTE_BUFFERS": "buffer_requests",
            }.items()  # Debian's Caddy is older than the official image's
        )
        if inside.kind == "docker":
            for image in stand_ins.values():
                inside.run(f"buildah push --quiet {image} docker-daemon:{image}:latest", folder=ROOT)
        name = f"""for image in server store; do buildah tag localhost/entente-$image localhost/entente-$image:$version; done
            {after_building(stack)}"""
        stack.printed = stack.guide(f"{before}{of_this_test}\n{authority}{up}{after}", name)
        yield stack
        stack.run("docker compose --profile by-hand down --volumes --timeout 10")


def test_guide_leads_to_an_installation_that_finds_no_fault_with_itself(stack: Stack) -> None:
    print(stack.printed)
    assert not re.search(r"^fail ", stack.printed, re.MULTILINE)
    assert stack.printed.count("Workers ") == 2
    assert re.search(rf"https://{HOST}/en/link/#password\.", stack.printed)


def test_pages_and_store_answer_by_tls_and_http_leads_there(stack: Stack) -> None:
    code = ("-o", "/dev/null", "-w", "%{http_code}")

    assert stack.curl(HOST, "/en/account/login/", *code, "--http2") == "200"
    assert stack.curl(HOST, "/health/ready/", *code) == "404"
    assert stack.curl(DATA_HOST, "/", *code) == stack.curl(DATA_HOST, "/entente/", *code) == "403"
    assert stack.run(f"curl -sS -o /dev/null -w '%{{redirect_url}}' -H 'Host: {HOST}' http://127.0.0.1/en/") == f"https://{HOST}/en/"  # fmt: skip


def test_visitors_are_told_apart_by_their_addresses(stack: Stack) -> None:
    """Attempts to sign in are counted by them; where an engine would hide them, nobody connects."""
    login = f"--cacert ~/root.pem --resolve {HOST}:443:198.51.100.1 https://{HOST}/en/account/login/"
    stack.run(f"""ip netns add visitor && ip link add line type veth peer name there netns visitor
        ip address add 198.51.100.1/24 dev line && ip link set line up
        ip -n visitor address add 198.51.100.2/24 dev there && ip -n visitor link set there up
        ip netns exec visitor curl -sSf -m 60 -o /dev/null {login}""")

    assert '"remote_ip":"198.51.100.2"' in stack.run("docker compose logs --no-log-prefix proxy")
    stack.run("! curl -sS -m 5 -o /dev/null 'http://[::1]/'")


def test_file_is_uploaded_and_read_and_a_range_of_an_object_comes_through_the_proxy(stack: Stack) -> None:
    secret = stack.python("pages", KEY)
    dataset = stack.ask(secret, "datasets", "--json", json.dumps({"title_en": "Contacts", "title_fr": "Contacts", "kind": "contacts"}))  # fmt: skip
    rows = "".join(f"{20 + n % 40},{('Gatineau', 'Laval')[n % 2]}\\n" for n in range(400))
    stack.run(f"printf 'age,city\\n{rows}' > table.csv")
    delivery = f"datasets/{dataset['id']}/versions?period_start=2026-01-01&period_end=2026-06-30&file_type=csv"
    version = stack.ask(secret, delivery, "-H", "Content-Type: application/octet-stream", "--data-binary", "@table.csv")

    for _ in range(60):
        run = stack.ask(secret, f"versions/{version['id']}")["run"]
        status = run and stack.ask(secret, f"runs/{run}")["status"]
        if status not in {None, "profiling"}:
            break
        stack.run("sleep 2")
    assert status == "awaiting_recipe"

    link = stack.python("pages", LINK).removeprefix(f"https://{DATA_HOST}")
    ranged = stack.curl(DATA_HOST, link, "-r", "1000-1099", "-o", "/dev/null", "-D", "-")
    assert " 206" in ranged.splitlines()[0]
    assert re.search(r"(?im)^content-range: bytes 1000-1099/1048576\r?$", ranged)


def test_each_process_runs_with_its_secrets_alone_and_writes_nothing(stack: Stack) -> None:
    document = yaml.safe_load((stack.folder / "compose.yaml").read_text())
    running = stack.run("docker compose ps --services --status running").split()
    assert set(running) == OURS | OTHERS
    for name in sorted(OURS):
        service = document["services"][name]
        shell = f"docker compose exec -T {name} sh -c"
        held = stack.run(f"{shell} 'ls /run/secrets'").split()
        assert sorted(held) == sorted(secret if isinstance(secret, str) else secret["target"] for secret in service["secrets"])  # fmt: skip
        assert stack.run(f"{shell} 'id -u'").strip() == service["user"]
        assert stack.run(f"{shell} 'for at in / /etc /opt/entente /run/postgresql /run/secrets; do ! touch $at/x; done 2>&1 | grep -c touch'").strip() == "5"  # fmt: skip
    nobody = "docker compose exec -T --user 65534 $service sh -c 'grep -hs ^CapEff: /proc/[0-9]*/status || true'"
    capabilities = stack.run(f"for service in $(docker compose ps --services); do {nobody}; done").split()
    assert {int(mask, 16) for mask in capabilities[1::2]} <= {0, 1 << CAP_NET_BIND_SERVICE}
    assert len(capabilities) > 2 * len(running)


def test_metrics_are_for_the_network_inside_and_see_every_process(stack: Stack) -> None:
    lines = metrics(stack)

    for line in (
        'entente_ready{part="store",place="pages:8000"} 1.0',
        'entente_web_up{place="uploads:8001"} 1.0',
        f'entente_certificate_trusted{{name="{DATA_HOST}"}} 1.0',
        f"entente_workers {len(POOLS)}.0",
    ):
        assert line in lines


def test_database_has_no_network_and_asks_every_role_for_its_password(stack: Stack) -> None:
    devices = stack.run("docker compose exec -T database sh -c 'ls /sys/class/net'").split()
    refused = stack.run("docker compose exec -T database psql -w -U postgres 2>&1 || true")

    assert devices == ["lo"]
    assert "no password supplied" in refused


def test_restart_keeps_what_is_there(stack: Stack) -> None:
    stack.run("docker compose down && docker compose up --detach --wait")

    assert doctor(stack) == []


def test_upgrade_backs_up_and_the_way_back_is_the_image_of_before(stack: Stack) -> None:
    *_, upgrade, back = blocks()
    running = "docker inspect --format '{{.Image}}' entente-pages-1 entente-urgent-1"
    proxy = "docker inspect --format '{{.State.StartedAt}}' entente-proxy-1"
    before, started = stack.run(running), stack.run(proxy)
    backups = len(list((stack.folder / "backups").glob("*/backup.json")))
    stack.run(
        f"git -C {stack.origin} {COMMITTER} commit --quiet --allow-empty --message next && git -C {stack.origin} tag 0.3.0"
    )
    build = f"""container=$(buildah from localhost/entente-server:0.2.0)
        buildah config --label "version=$version" $container
        buildah commit --quiet --rm $container localhost/entente-server:$version
        buildah tag localhost/entente-store:0.2.0 localhost/entente-store:$version
        {after_building(stack)}"""

    stack.guide(upgrade, build)

    assert set(stack.run(running).split()).isdisjoint(before.split())
    assert stack.run(proxy) != started
    *_, newest = sorted((stack.folder / "backups").glob("*/backup.json"))
    assert len(list((stack.folder / "backups").glob("*/backup.json"))) == backups + 1
    at = datetime.fromisoformat(json.loads(newest.read_text())["at"]).timestamp()
    [known] = [
        float(line.split()[1]) for line in metrics(stack) if line.startswith("entente_backup_timestamp_seconds ")
    ]
    assert known == pytest.approx(at, abs=1e-3)
    stack.run("docker compose exec -T metrics sh -c '! ls /var/backups/entente && ! touch /var/lib/entente/backup/x && ! rm -f /var/lib/entente/backup/backup.json'")  # fmt: skip
    assert doctor(stack) == []
    stack.guide(back, "")
    assert stack.run(running) == before
    assert doctor(stack) == []


def test_backup_is_restored_into_an_empty_database_and_what_ended_since_stays_ended(stack: Stack) -> None:
    _, _, backup, restore, *_ = blocks()
    with_key = (
        "-H",
        f"Authorization: Bearer {stack.python('pages', KEY)}",
        "-o",
        "/dev/null",
        "-w",
        "%{http_code}",
    )
    assert stack.curl(HOST, "/api/v1/datasets", *with_key) != "401"
    stack.guide(backup, "")
    newest = sorted((stack.folder / "backups").iterdir())[-1]
    assert (newest.stat().st_mode & 0o777, newest.stat().st_uid) == (0o700, 10002)
    assert {path.name for path in newest.iterdir()} >= {"database.dump", "backup.json"}
    stack.python("pages", REVOCATION)
    ended = 'from entente.vault.endings import recorded_events; print("key.revoked" in [e["event"] for e in recorded_events()])'
    until_there = (stack.python("urgent", ended) == "True" or bool(stack.run("sleep 2")) for _ in range(30))
    assert any(until_there)

    printed = stack.guide(restore, "")

    assert re.search(r"ended again: \d+ × key.revoked", printed)
    assert stack.curl(HOST, "/api/v1/datasets", *with_key) == "401"
    assert stack.python("pages", 'from entente.organizations.models import User; print(User.objects.get(email="alex@example.org").name)') == "Alex Campbell"  # fmt: skip
    assert doctor(stack) == []
    service = yaml.safe_load((stack.folder / "compose.yaml").read_text())["services"]["backup"]
    assert not any("keystore" in volume for volume in service["volumes"])


def test_key_store_is_a_folder_that_stays_closed_where_its_volume_is_not_mounted(stack: Stack) -> None:
    again = f"{stack.source}/deploy/image/prepare ."
    touch = "docker compose run --rm --no-deps --entrypoint sh urgent -c"

    stack.run(f"{again} && {touch} 'touch /var/lib/entente/keystore/x && rm /var/lib/entente/keystore/x'")
    stack.run(f"mv keystore mounted && install -d keystore && {again} && {touch} '! touch /var/lib/entente/keystore/x'")
    stack.run("rmdir keystore && mv mounted keystore")

    assert doctor(stack) == []


def metrics(stack: Stack) -> list[str]:
    """What Prometheus reads, from the network inside."""
    ask = 'import urllib.request as u; print(u.urlopen("http://metrics:9464/metrics").read().decode())'
    return stack.run(f"docker compose exec -T pages python -c '{ask}'").splitlines()


def doctor(stack: Stack) -> list[str]:
    """What fails, in the environment of the web process and in that of a worker."""
    printed = stack.run("docker compose exec -T pages entente doctor && docker compose exec -T urgent entente doctor --worker")  # fmt: skip
    assert printed.count("Workers ") == 2
    return [line for line in printed.splitlines() if line.startswith("fail ")]
