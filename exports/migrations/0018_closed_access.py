import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('exports', '0017_works'),
    ]

    operations = [
        migrations.CreateModel(
            name='ClosedAccess',
            fields=[
                ('entitlement', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='closure', serialize=False, to='exports.entitlement')),
                ('since', models.DateTimeField()),
                ('reasons', models.JSONField(default=list)),
            ],
        ),
    ]
