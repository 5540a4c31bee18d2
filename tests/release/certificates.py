"""Certificates of an authority that a test makes for itself."""

from __future__ import annotations

import subprocess
from pathlib import Path


def certify(folder: Path, *names: str) -> None:
    """An authority, and a certificate of it for these names: ``root.pem``, ``fullchain.pem``, ``key.pem``."""
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    (folder / "names").write_text(f"subjectAltName={','.join(f'DNS:{name}' for name in names)}\n")
    for command in (
        [
            "req",
            "-x509",
            *key,
            "-days",
            "2",
            "-subj",
            "/CN=Authority",
            "-addext",
            "keyUsage=critical,keyCertSign",
            "-keyout",
            "root-key.pem",
            "-out",
            "root.pem",
        ],
        ["req", *key, "-subj", f"/CN={names[0]}", "-keyout", "key.pem", "-out", "request.pem"],
        [
            "x509",
            "-req",
            "-in",
            "request.pem",
            "-CA",
            "root.pem",
            "-CAkey",
            "root-key.pem",
            "-days",
            "2",
            "-extfile",
            "names",
            "-out",
            "certificate.pem",
        ],
    ):
        subprocess.run(["openssl", *command], cwd=folder, check=True, capture_output=True)
    (folder / "fullchain.pem").write_bytes(
        (folder / "certificate.pem").read_bytes() + (folder / "root.pem").read_bytes()
    )
