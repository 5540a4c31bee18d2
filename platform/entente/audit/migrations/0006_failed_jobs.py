"""Which jobs failed for good, and that what waited for them was moved."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('audit', '0005_cursor_of_endings'),
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
    ]
