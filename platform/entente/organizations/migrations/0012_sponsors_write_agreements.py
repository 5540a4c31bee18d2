"""Data stewards of a sponsor may write agreements in the name of the organizations that it vouches for already."""

from __future__ import annotations

from typing import Any

from django.db import migrations


def let_sponsors_write(apps: Any, schema_editor: Any) -> None:
    organizations = apps.get_model("organizations", "Organization").objects.exclude(sponsor=None)
    groups = apps.get_model("organizations", "OrganizationGroup").objects.filter(role="data_steward")
    grants = apps.get_model("organizations", "OrganizationGroupObjectPermission").objects
    permission = apps.get_model("auth", "Permission").objects.filter(
        codename="draft_agreement", content_type__app_label="organizations"
    )
    for each in permission:  # none where nothing was ever founded
        for organization in organizations:
            for group in groups.filter(organization=organization.sponsor_id):
                grants.get_or_create(permission_id=each.pk, group_id=group.group_id, content_object=organization)


class Migration(migrations.Migration):
    dependencies = [("organizations", "0011_sessions_of_persons"), ("auth", "0012_alter_user_first_name_max_length")]
    operations = [migrations.RunPython(let_sponsors_write, migrations.RunPython.noop)]
