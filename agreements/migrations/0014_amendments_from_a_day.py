from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('agreements', '0013_proposed_terms'),
    ]

    operations = [
        migrations.AddField(
            model_name='agreement',
            name='effective_on',
            field=models.DateField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name='agreement',
            name='gives_way_on',
            field=models.DateField(blank=True, null=True),
        ),
        migrations.AlterField(
            model_name='agreement',
            name='status',
            field=models.CharField(choices=[('draft', 'Draft'), ('proposed', 'Proposed'), ('scheduled', 'Signed, in force later'), ('dormant', 'Armed, dormant'), ('active', 'Active'), ('suspended', 'Suspended'), ('superseded', 'Replaced'), ('terminated', 'Terminated'), ('expired', 'Expired'), ('withdrawn', 'Withdrawn')], default='draft', max_length=12),
        ),
        migrations.AddConstraint(
            model_name='agreement',
            constraint=models.CheckConstraint(condition=models.Q(('effective_on', None), models.Q(('amends__isnull', False), ('emergency', False)), _connector='OR'), name='only_an_amendment_takes_effect_later'),
        ),
    ]
