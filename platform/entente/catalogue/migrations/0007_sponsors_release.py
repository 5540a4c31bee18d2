"""Data stewards of a sponsor may release what was approved of the datasets of organizations that it vouches for already."""

from __future__ import annotations

from typing import Any

from django.db import migrations


def let_sponsors_release(apps: Any, schema_editor: Any) -> None:
    datasets = apps.get_model("catalogue", "Dataset").objects.exclude(owner__sponsor=None).select_related("owner")
    groups = apps.get_model("organizations", "OrganizationGroup").objects.filter(role="data_steward")
    grants = apps.get_model("catalogue", "DatasetGroupObjectPermission").objects
    permission = apps.get_model("auth", "Permission").objects.filter(
        codename="release_run", content_type__app_label="catalogue"
    )
    for each in permission:  # none where there never was a dataset
        for dataset in datasets.iterator(chunk_size=500):
            for group in groups.filter(organization=dataset.owner.sponsor_id):
                grants.get_or_create(permission_id=each.pk, group_id=group.group_id, content_object=dataset)


class Migration(migrations.Migration):
    dependencies = [("catalogue", "0006_joins"), ("organizations", "0012_sponsors_write_agreements")]
    operations = [migrations.RunPython(let_sponsors_release, migrations.RunPython.noop)]
