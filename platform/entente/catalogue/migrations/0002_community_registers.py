import django.db.models.deletion
import entente.core.ids
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('catalogue', '0001_datasets_and_versions'),
        ('organizations', '0008_absences'),
    ]

    operations = [
        migrations.CreateModel(
            name='CommunityEntry',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('kind', models.CharField(choices=[('column', 'A column that tells who belongs to the community'), ('name', 'A name of the community'), ('place', 'A place of the community')], max_length=10)),
                ('value', models.CharField(max_length=300)),
                ('authority', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='community_entries', to='organizations.organization')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('authority', 'kind', 'value'), name='community_entry_stands_once')],
            },
        ),
    ]
