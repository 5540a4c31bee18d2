"""Rotates the keys of every organization of a restored installation, and ends the old ones as after some days; prints how many ended."""

from __future__ import annotations

from datetime import timedelta

import django

django.setup()

from django.utils import timezone  # noqa: E402

from entente.organizations.keys import retirement  # noqa: E402
from entente.organizations.models import Organization  # noqa: E402
from entente.organizations.tasks import rotate_keys  # noqa: E402

for organization in Organization.objects.all():
    assert organization.key is not None
    rotate_keys(str(organization.pk), str(organization.key.number))
print(retirement.tend(now=timezone.now() + timedelta(days=30)))
