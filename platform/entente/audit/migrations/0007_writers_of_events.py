"""Each event names the database role that wrote it. The database sets it: no process may insert the column. Earlier events name none."""

from __future__ import annotations

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("audit", "0001_squashed_0006")]

    operations = [
        migrations.RunSQL(
            "ALTER TABLE audit_auditevent ADD COLUMN written_by name;"
            "ALTER TABLE audit_auditevent ALTER COLUMN written_by SET DEFAULT current_user;",
            "ALTER TABLE audit_auditevent DROP COLUMN written_by;",
        ),
    ]
