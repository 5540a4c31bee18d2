"""Stewards import the directory of services: also in organizations that exist already."""

from __future__ import annotations

from typing import Any

from django.db import migrations

PERMISSIONS = [
    ("create_dataset", "Can create a dataset"),
    ("draft_agreement", "Can draft an agreement"),
    ("sponsor_upload", "Can send a one-time upload link"),
    ("view_audit", "Can read the audit trail"),
    ("manage_members", "Can invite people and give and take their roles"),
    ("view_requests", "Can see requests for data"),
    ("triage_requests", "Can read requests as they were written, and answer them"),
]
NEW = {"manage_directory": "Can import the directory of services and review qualifiers"}
ROLES = {"manage_directory": ("data_steward",)}


def grant(apps: Any, schema_editor: Any) -> None:
    groups = apps.get_model("organizations", "OrganizationGroup").objects
    if not groups.exists():
        return
    content_type, _ = apps.get_model("contenttypes", "ContentType").objects.get_or_create(
        app_label="organizations", model="organization"
    )
    grants = apps.get_model("organizations", "OrganizationGroupObjectPermission").objects
    for codename, name in NEW.items():
        permission, _ = apps.get_model("auth", "Permission").objects.get_or_create(
            content_type=content_type, codename=codename, defaults={"name": name}
        )
        for each in groups.filter(role__in=ROLES[codename]):
            grants.get_or_create(permission=permission, group_id=each.group_id, content_object_id=each.organization_id)


class Migration(migrations.Migration):
    dependencies = [("organizations", "0006_roles_and_handovers")]
    operations = [
        migrations.AlterModelOptions(name="organization", options={"permissions": [*PERMISSIONS, *NEW.items()]}),
        migrations.RunPython(grant, migrations.RunPython.noop),
    ]
