"""The log's leaves, tiles and heads: inserted and read, like the events themselves."""

from __future__ import annotations

from django.db import migrations, models

TABLES = ("audit_logleaf", "audit_logtile", "audit_loghead")
TRIGGERS = "".join(
    f"CREATE TRIGGER {table}_is_final BEFORE UPDATE OR DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION audit_event_is_final();"
    for table in TABLES
)
NO_TRIGGERS = "".join(f"DROP TRIGGER {table}_is_final ON {table};" for table in TABLES)


class Migration(migrations.Migration):

    dependencies = [
        ('audit', '0002_append_only'),
    ]

    operations = [
        migrations.CreateModel(
            name='LogHead',
            fields=[
                ('size', models.BigIntegerField(primary_key=True, serialize=False)),
                ('root', models.BinaryField()),
                ('at', models.DateTimeField()),
                ('signature', models.BinaryField()),
                ('public_key', models.BinaryField()),
                ('frontier', models.JSONField()),
                ('xid', models.BigIntegerField()),
                ('event_id', models.BigIntegerField()),
            ],
        ),
        migrations.CreateModel(
            name='LogLeaf',
            fields=[
                ('number', models.BigIntegerField(primary_key=True, serialize=False)),
                ('event_id', models.BigIntegerField(unique=True)),
                ('hash', models.BinaryField()),
            ],
        ),
        migrations.CreateModel(
            name='LogTile',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('level', models.PositiveSmallIntegerField()),
                ('index', models.BigIntegerField()),
                ('hash', models.BinaryField()),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('level', 'index'), name='tile_of_the_log_is_one')],
            },
        ),
        migrations.RunSQL(TRIGGERS, NO_TRIGGERS),
    ]
