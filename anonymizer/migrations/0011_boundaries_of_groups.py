import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('anonymizer', '0010_column_measures'),
        ('vault', '0001_sealed_objects'),
    ]

    operations = [
        migrations.AddField(
            model_name='run',
            name='boundaries',
            field=models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='vault.sealedobject'),
        ),
    ]
