import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('exports', '0020_what_is_compared_and_handed_out'),
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
