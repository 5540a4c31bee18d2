"""The answers of a draft, screen by screen, as a data steward of the nonprofit types them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.urls import reverse
from django.utils import timezone


def answers(network: Any) -> dict[str, dict[str, Any]]:
    """One set for each screen but the text, which the template writes."""
    today = timezone.localdate(timezone=ZoneInfo("America/St_Johns"))  # what day it is where the agreement stands
    return {
        "parties": {
            "organization_0": network.nonprofit.pk, "role_0": "provider", "quorum_0": "1",
            "organization_1": network.city.pk, "role_1": "recipient", "quorum_1": "1",
        },
        "tier": {"tier": "standalone", "framework": ""},
        "purposes": {
            "purposes": ["service-planning"], "kinds": ["contacts"], "authorities": ["deidentified_use"],
        },
        "data": {
            "columns": "age\n need \nage\n", "finest_geography": "fsa", "places": "ca-on, m5v", "data_from": "", "data_to": "",
        },
        "protection": {"audience": "partner", "sensitivity": "low", "smallest_k": "", "small_cell": "", "distinct_l": "2"},
        "use": {"linking": "no", "follow_persons": "no", "onward": "none"},
        "delivery": {
            "frequency": "quarterly", "retention_days": "30", "destroy_within_days": "30", "destruction_proof": "on",
            "assurance": "basic",
        },
        "days": {
            "title_en": "Contacts <b>for</b> planning", "title_fr": "", "starts_on": today.isoformat(),
            "ends_on": (today + timedelta(days=30)).isoformat(), "time_zone": "America/St_Johns", "review_on": "",
        },
        "language": {"binding": "fr", "prevailing": ""},
        "text": {},
    }  # fmt: skip


def begun(browser: Any, network: Any, template: str = "nonprofit-to-network") -> Any:
    """A draft under way, just begun."""
    from agreements.models import Drafting

    answer = browser.post(
        reverse("agreements:new_agreement"), {"drafted_for": network.nonprofit.pk, "template": template}
    )
    assert answer.status_code == 302, answer.content.decode()
    return Drafting.objects.order_by("-saved_at").first()


def screen(drafting: Any, slug: str) -> str:
    """The address of a screen."""
    return reverse("agreements:screen", args=[drafting.pk, slug])


def answered(browser: Any, network: Any, **changes: dict[str, Any]) -> Any:
    """A draft under way with every screen answered; ``changes`` by screen."""
    drafting = begun(browser, network)
    for slug, said in answers(network).items():
        answer = browser.post(screen(drafting, slug), {**said, **changes.get(slug, {})})
        assert answer.status_code == 302, f"{slug}: {answer.content.decode()}"
    return drafting


def finished(browser: Any, network: Any, **changes: dict[str, Any]) -> Any:
    """The agreement that results, still a draft."""
    from agreements.models import Agreement

    drafting = answered(browser, network, **changes)
    answer = browser.post(screen(drafting, "review"))
    assert answer.status_code == 302, answer.content.decode()
    return Agreement.objects.order_by("-id").first()
