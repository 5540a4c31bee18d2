"""Uploads as a browser sends them, and what the store and the key store hold afterwards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse


@pytest.fixture
def remains(
    network: Any, settings: Any, run_jobs: Callable[..., None]
) -> Callable[[], tuple[list[str], list[str], int]]:
    """What is left in the organization's part of the store once the worker was there: objects, unfinished uploads; and the number of keys."""
    from entente.vault import s3
    from entente.vault.objects import object_prefix

    def keys() -> int:
        return sum(1 for each in Path(settings.KEYSTORE).rglob("*") if each.is_file() and each.name != ".lock")

    bucket, prefix = s3.node_bucket(), object_prefix(network.nonprofit.pk)
    before, objects_before = keys(), set(s3.keys(bucket, prefix))

    def look() -> tuple[list[str], list[str], int]:
        run_jobs("erasures")
        unfinished = [each.key for each in s3.unfinished(bucket, prefix)]
        return sorted(set(s3.keys(bucket, prefix)) - objects_before), unfinished, keys() - before

    return look


@pytest.fixture
def send(dataset: Any, network: Any, sign_in: Callable[..., Any]) -> Callable[..., Any]:
    """Posts the upload form as the contributor."""

    def post(content: bytes | None, name: str = "table.csv", browser: Any = None, **said: str) -> Any:
        browser = sign_in(network.contributor, browser)
        data: dict[str, Any] = {"period_start": "2026-01-01", "period_end": "2026-02-28", "password": "", **said}
        if content is not None:
            data["file"] = SimpleUploadedFile(name, content)
        return browser.post(reverse("catalogue:upload", args=[dataset.pk]), data)

    return post
