"""A joint export of two provinces' callers, from both sides: the processor's counts and held rows, the controller's part, and the rule in words."""

from __future__ import annotations

from typing import Any

from tests.journeys.sight import Sight


def sights_of_joint_exports(stage: Any) -> list[Sight]:
    """Nova Scotia hands the export in, Prince Edward Island receives its part; 3 % are held."""
    from entente.catalogue.models import Dataset
    from tests.apps.agreements.processing_world import export_csv, make_processing

    joint = make_processing(stage.run_jobs)
    joint.upload(export_csv(400))
    joint.upload(b"contact_id,date\nC1,2026-11-03\n")
    stage.run_jobs()
    part = Dataset.objects.get(owner=joint.island)
    return [
        Sight("catalogue:dataset", joint.uploader, (joint.series.pk,), state="joint exports"),
        Sight("catalogue:dataset", joint.islander, (part.pk,), state="a part of joint exports"),
        Sight(
            "agreements:agreement", joint.islander, (joint.agreement.pk,), state="with a split rule of joint exports"
        ),
    ]
