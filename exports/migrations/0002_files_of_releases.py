import django.db.models.deletion
import entente.core.ids
import exports.formats
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('exports', '0001_releases_and_entitlements'),
        ('vault', '0001_sealed_objects'),
    ]

    operations = [
        migrations.CreateModel(
            name='ReleaseFile',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('name', models.CharField(max_length=100)),
                ('release', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='files', to='exports.release')),
                ('sealed', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='vault.sealedobject')),
            ],
            options={
                'ordering': ('id',),
                'constraints': [models.UniqueConstraint(fields=('release', 'name'), name='file_of_a_release_has_its_own_name')],
            },
        ),
        migrations.AddField(
            model_name='release',
            name='formats',
            field=models.JSONField(default=exports.formats.usual_formats),
        ),
        migrations.AddField(
            model_name='release',
            name='fields',
            field=models.JSONField(default=list),
        ),
    ]
