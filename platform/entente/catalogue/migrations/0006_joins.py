import django.db.models.deletion
import entente.core.ids
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('catalogue', '0005_entries_before_count_on'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name='dataset',
            name='joined_from',
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.CreateModel(
            name='Join',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('keys', models.JSONField()),
                ('made_at', models.DateTimeField()),
                ('error_code', models.CharField(blank=True, max_length=80)),
                ('dataset', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='joins', to='catalogue.dataset')),
                ('first', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='joins_as_first', to='catalogue.datasetversion')),
                ('made_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('second', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='joins_as_second', to='catalogue.datasetversion')),
                ('version', models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='join', to='catalogue.datasetversion')),
            ],
            options={
                'ordering': ('-id',),
            },
        ),
    ]
