"""Data stewards may manage the people of their organization, also of those that exist already."""

from __future__ import annotations

from typing import Any

from django.db import migrations

PERMISSIONS = [
    ("create_dataset", "Can create a dataset"),
    ("draft_agreement", "Can draft an agreement"),
    ("sponsor_upload", "Can send a one-time upload link"),
    ("view_audit", "Can read the audit trail"),
]
MANAGE = ("manage_members", "Can invite people and give and take their roles")


def grant(apps: Any, schema_editor: Any) -> None:
    groups = apps.get_model("organizations", "OrganizationGroup").objects.filter(role="data_steward")
    if not groups.exists():
        return
    content_type, _ = apps.get_model("contenttypes", "ContentType").objects.get_or_create(
        app_label="organizations", model="organization"
    )
    permission, _ = apps.get_model("auth", "Permission").objects.get_or_create(
        content_type=content_type, codename=MANAGE[0], defaults={"name": MANAGE[1]}
    )
    grants = apps.get_model("organizations", "OrganizationGroupObjectPermission").objects
    for each in groups:
        grants.get_or_create(permission=permission, group_id=each.group_id, content_object_id=each.organization_id)


class Migration(migrations.Migration):
    dependencies = [("organizations", "0001_organizations_people_and_keys"), ("contenttypes", "0002_remove_content_type_name")]
    operations = [
        migrations.AlterModelOptions(name="organization", options={"permissions": [*PERMISSIONS, MANAGE]}),
        migrations.RunPython(grant, migrations.RunPython.noop),
    ]
