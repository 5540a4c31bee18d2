"""Certificates by ACME, from Pebble, the test server of Let's Encrypt: by certbot as the guide says it, behind nginx, and by Caddy itself.

Everything runs on a machine of its own, where both names lead to ports 80 and 443 of the proxy.
"""

from __future__ import annotations

import os
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.release.certificates import certify
from tests.release.machines import Machine, machine
from tests.release.test_installing import BLOCK, PAGE, ROOT, blocks

pytestmark = pytest.mark.release
AUTHORITY = "acme.example.org"
# It says no Retry-After: at times that would be a date, which Caddy 2.6 does not read, and it waits for a minute. Port 443 is closed to it.
PEBBLE = """{"pebble": {"listenAddress": "127.0.0.1:14000", "managementListenAddress": "127.0.0.1:15000", "httpPort": 80, "tlsPort": 9,
"certificate": "/srv/acme/fullchain.pem", "privateKey": "/srv/acme/key.pem", "certificateValidityPeriod": 7776000}}"""
PAGES = """
import http.server, pathlib, time
class Pages(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/slow":
            pathlib.Path("/run/arrived").touch()
            while not pathlib.Path("/run/renewed").exists():
                time.sleep(0.1)
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"whole")
http.server.ThreadingHTTPServer(("127.0.0.1", 8000), Pages).serve_forever()
"""
START = f"""
set -Eeuo pipefail
trap 'echo "FAILED: $BASH_COMMAND"; journalctl -b --no-pager -n 200; cat /srv/acme/log' ERR
await() {{ local end=$((SECONDS + 150)); until "$@" 2>/dev/null; do [ $SECONDS -lt $end ]; sleep 0.2; done; }}
gets() {{ [ "$(curl -sS -o /dev/null -w '%{{http_code}}' "$2")" = "$1" ]; }}
presented() {{ [ "$(openssl s_client -connect 127.0.0.1:443 -servername "$1" </dev/null | openssl x509)" = "$(openssl x509 -in /etc/ssl/entente/fullchain.pem)" ]; }}
rm -rf /var/lib/apt/lists /etc/letsencrypt/live  # a package that is here is the newest one
echo "127.0.0.1 {AUTHORITY}" >> /etc/hosts
cp /srv/acme/root.pem /usr/local/share/ca-certificates/acme.crt && update-ca-certificates >/dev/null 2>&1
PEBBLE_VA_NOSLEEP=1 PEBBLE_AUTHZREUSE=0 pebble -strict -config /srv/acme/pebble.json >/srv/acme/log 2>&1 &
await gets 200 https://{AUTHORITY}:14000/dir
python3 /srv/acme/pages.py 2>/dev/null &
{blocks("# Installing")}
"""
TRUST = f"""
curl -fsS https://{AUTHORITY}:15000/roots/0 > /usr/local/share/ca-certificates/issuer.crt && update-ca-certificates >/dev/null 2>&1
"""
METRICS = f"""
cd {ROOT}
export SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt ENTENTE_METRICS_CERTIFICATES=$host:443@127.0.0.1,$data_host:443@127.0.0.1
.venv/bin/python manage.py serve_metrics &
await gets 200 http://127.0.0.1:9464/live
curl -fsS http://127.0.0.1:9464/metrics > /root/metrics
for name in $host $data_host; do
    grep "entente_certificate_trusted{{name=\\"$name:443\\"}} 1.0" /root/metrics
    grep "entente_certificate_end_timestamp_seconds{{name=\\"$name:443\\"}} 1" /root/metrics
done
"""


@pytest.fixture
def debian(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Machine]:
    """A machine with Pebble's certificate and configuration, and the pages that it serves."""
    if missing := [name for name in ("pebble", *request.param) if shutil.which(name) is None]:
        pytest.skip(f"not installed: {', '.join(missing)} (Debian: pebble, certbot, nginx-light, caddy)")

    def lay(root: Path) -> None:
        acme = root / "srv" / "acme"
        acme.mkdir(parents=True)
        certify(acme, AUTHORITY)
        (acme / "pebble.json").write_text(PEBBLE)
        (acme / "pages.py").write_text(PAGES)

    with machine(tmp_path, lay=lay) as running:
        yield running


def run(debian: Machine, script: str) -> str:
    own = [f"export {name}={shlex.quote(value)}" for name, value in os.environ.items() if name.startswith("ENTENTE_")]
    code, printed = debian.run("\n".join([*own, START, script]), f"--bind-ro={ROOT}")
    print(printed)
    assert code == 0, printed
    return printed


def certificate_blocks() -> tuple[str, str]:
    """Of the guide: certbot, and the names of this machine."""
    part = PAGE.read_text(encoding="utf-8").partition("\n## Certificates\n")[2].partition("\n## ")[0]
    [certbot] = [match["text"] for match in BLOCK.finditer(part) if match["aside"]]
    return certbot, blocks("## Certificates").splitlines()[-1]


@pytest.mark.parametrize("debian", [("certbot", "nginx")], indirect=True)
def test_certbot_of_the_guide_obtains_and_renews_while_a_request_is_under_way(debian: Machine) -> None:
    certbot, names = certificate_blocks()

    run(debian, f"""
{names}
printf '%s\\n' 'server = https://{AUTHORITY}:14000/dir' 'email = admin@example.org' 'agree-tos = true' 'no-eff-email = true' >> /etc/letsencrypt/cli.ini
systemctl start nginx  # as Debian does when it installs it
{certbot}
[ "$(stat -c '%a %U' /etc/ssl/entente /etc/ssl/entente/fullchain.pem /etc/ssl/entente/key.pem | tr '\\n' ' ')" = '755 root 644 root 600 root ' ]
{TRUST}
{ROOT}/deploy/system proxy "$host" "$data_host"
await gets 200 "https://$host/"
await gets 403 "https://$data_host/"
{METRICS}
curl -sS "https://$host/slow" > /root/slow & slow=$!
while [ ! -e /run/renewed ]; do gets 200 "https://$host/"; sleep 0.05; done & others=$!
await test -e /run/arrived
cp /etc/ssl/entente/fullchain.pem /root/before.pem
echo 'force-renewal = true' >> /etc/letsencrypt/cli.ini
systemctl start certbot  # what its timer starts
if cmp /etc/ssl/entente/fullchain.pem /root/before.pem; then false; fi
await presented "$host"
await presented "$data_host"
kill -0 $slow
touch /run/renewed
wait $slow
wait $others
[ $(cat /root/slow) = whole ]
[ "$(stat -c %a /etc/ssl/entente/key.pem)" = 600 ]
""")  # fmt: skip


@pytest.mark.parametrize("debian", [("caddy",)], indirect=True)
def test_caddy_obtains_certificates_of_another_authority_for_both_hosts(debian: Machine) -> None:
    _, names = certificate_blocks()

    run(debian, f"""
{names}
cp {ROOT}/deploy/Caddyfile /etc/caddy/Caddyfile
mkdir /etc/systemd/system/caddy.service.d
cat > /etc/systemd/system/caddy.service.d/entente.conf <<UNIT
[Service]
Environment=ENTENTE_HOST=$host ENTENTE_DATA_HOST=$data_host ENTENTE_TLS=admin@example.org ENTENTE_ACME=https://{AUTHORITY}:14000/dir ENTENTE_BUFFERS=buffer_requests
UNIT
systemctl daemon-reload && systemctl restart caddy
{TRUST}
await gets 200 "https://$host/"
await gets 403 "https://$data_host/"
[ "$(curl -sS -w '%{{redirect_url}}' "http://$host/en/")" = "https://$host/en/" ]
{METRICS}
""")  # fmt: skip
