"""What the migrations that it replaces leave behind, for a new database; an older one goes through them one by one."""

from importlib import import_module

import django.db.models.functions.datetime
from django.db import migrations, models

APPEND_ONLY = import_module("entente.audit.migrations.0002_append_only").Migration.operations
LOG_APPEND_ONLY = import_module("entente.audit.migrations.0003_log_leaves_and_heads").Migration.operations[-1:]


class Migration(migrations.Migration):

    initial = True

    replaces = [
        ('audit', '0001_events'),
        ('audit', '0002_append_only'),
        ('audit', '0003_log_leaves_and_heads'),
        ('audit', '0004_audit_filters'),
        ('audit', '0005_cursor_of_endings'),
        ('audit', '0006_failed_jobs'),
    ]

    dependencies = [
    ]

    operations = [
        migrations.CreateModel(
            name='FailedJob',
            fields=[
                ('job_id', models.BigIntegerField(primary_key=True, serialize=False)),
                ('task_name', models.CharField(max_length=200)),
                ('settled_at', models.DateTimeField()),
            ],
        ),
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
            name='AuditEvent',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                ('event', models.CharField(max_length=80)),
                ('refused', models.BooleanField(default=False)),
                ('actor_id', models.UUIDField(blank=True, null=True)),
                ('organization_id', models.UUIDField(blank=True, null=True)),
                ('subject_type', models.CharField(blank=True, max_length=60)),
                ('subject_id', models.UUIDField(blank=True, null=True)),
                ('node_id', models.UUIDField()),
                ('facts', models.JSONField(default=dict)),
            ],
            options={
                'indexes': [models.Index(fields=['organization_id', '-id'], name='audit_by_organization'), models.Index(fields=['subject_id', '-id'], name='audit_by_subject'), models.Index(fields=['actor_id', '-id'], name='audit_by_actor'), models.Index(fields=['organization_id', 'event', '-id'], name='audit_by_event'), models.Index(condition=models.Q(('refused', True)), fields=['organization_id', '-id'], name='audit_refused')],
            },
        ),
        migrations.CreateModel(
            name='EndingsCursor',
            fields=[
                ('id', models.PositiveSmallIntegerField(default=1, primary_key=True, serialize=False)),
                ('number', models.BigIntegerField(default=0)),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(('id', 1)), name='cursor_of_endings_is_one')],
            },
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
        *APPEND_ONLY,
        *LOG_APPEND_ONLY,
    ]
