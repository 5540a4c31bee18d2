"""The cache that all web processes share: used second-factor codes and the counts of sign-in attempts.

The table of ``django.core.cache.backends.db``, made here by the owner, because the application's role makes no tables.
"""

from __future__ import annotations

from django.db import migrations

TABLE = """
CREATE TABLE shared_cache (cache_key varchar(255) PRIMARY KEY, value text NOT NULL, expires timestamptz NOT NULL);
CREATE INDEX shared_cache_expires ON shared_cache (expires);
"""


class Migration(migrations.Migration):
    dependencies = [("organizations", "0002_manage_members")]
    operations = [migrations.RunSQL(TABLE, "DROP TABLE shared_cache")]
