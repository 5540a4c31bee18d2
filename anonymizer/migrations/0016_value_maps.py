import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('anonymizer', '0015_passkeys_and_acts'),
        ('catalogue', '0007_sponsors_release'),
        ('vault', '0001_sealed_objects'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='SealedValueMaps',
            fields=[
                ('sealed', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, primary_key=True, related_name='+', serialize=False, to='vault.sealedobject')),
                ('made_at', models.DateTimeField()),
                ('dataset', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='value_maps', to='catalogue.dataset')),
                ('made_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('run', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='value_maps', to='anonymizer.run')),
            ],
        ),
    ]
