"""Events can be inserted and read, and nothing else: rights withheld from the application, a trigger that stops even the owner.

There is no trigger on TRUNCATE: the owner empties tables between tests; the application role has no such right.
"""

from __future__ import annotations

from django.db import migrations

TRIGGER = """
CREATE FUNCTION audit_event_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit events are neither changed nor deleted';
END
$$;
CREATE TRIGGER audit_event_is_final BEFORE UPDATE OR DELETE ON audit_auditevent
    FOR EACH ROW EXECUTE FUNCTION audit_event_is_final();
"""
NO_TRIGGER = """
DROP TRIGGER audit_event_is_final ON audit_auditevent;
DROP FUNCTION audit_event_is_final();
"""


class Migration(migrations.Migration):
    dependencies = [("audit", "0001_events")]
    operations = [
        # The transaction that inserted the event: whoever seals events later goes by it, and misses no late committer.
        migrations.RunSQL(
            "ALTER TABLE audit_auditevent ADD COLUMN xid xid8 NOT NULL DEFAULT pg_current_xact_id();"
            "CREATE INDEX audit_by_transaction ON audit_auditevent (xid, id);",
            "ALTER TABLE audit_auditevent DROP COLUMN xid;",
        ),
        migrations.RunSQL(TRIGGER, NO_TRIGGER),
    ]
