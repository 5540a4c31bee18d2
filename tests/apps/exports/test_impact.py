"""The privacy impact summary: what the records say, what they do not, and nothing that the reader may not see."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse
from django.utils import translation

pytestmark = pytest.mark.django_db(transaction=True)


def test_summary_says_what_the_records_say_in_both_languages(
    network: Any, release: Any, agreement: Any, sign_in: Callable[..., Any]
) -> None:
    page = reverse("exports:privacy_impact", args=[agreement.pk])
    with translation.override("fr"):
        french = reverse("exports:privacy_impact_pdf", args=[agreement.pk])
    browser = sign_in(network.steward)

    sections = browser.get(page).context["sections"]
    rows = {row.label: row.values for section in sections for row in section.rows}
    pdf = browser.get(french)

    assert rows["Purposes"] == ("Plan services and find gaps",)
    assert rows["Level"] == ("Moderate",)
    assert rows["Sources"] == ("Maple Test Clinic",)
    measured = next(values for label, values in rows.items() if label.startswith("Contacts,"))
    assert f"Smallest group {release.run.report.k};" in measured[0]
    assert "Number of individuals" in rows["The records do not say"]
    assert "Purposes" not in rows["The records do not say"]
    assert pdf["Content-Type"] == "application/pdf"
    assert pdf.content.startswith(b"%PDF")
    stranger = type(network.steward).objects.create_user("stranger@example.org", name="Stranger")
    assert sign_in(stranger).get(page).status_code == 404
