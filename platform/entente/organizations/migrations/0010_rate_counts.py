"""Counts of what an address did, for limits: a table of their own, of which no other entry takes the place."""

from __future__ import annotations

from django.db import migrations

TABLE = """
CREATE TABLE rate_counts (key varchar(120) PRIMARY KEY, number integer NOT NULL, expires timestamptz NOT NULL);
CREATE INDEX rate_counts_expires ON rate_counts (expires);
"""


class Migration(migrations.Migration):
    dependencies = [("organizations", "0009_outgoing_mail")]
    operations = [migrations.RunSQL(TABLE, "DROP TABLE rate_counts")]
