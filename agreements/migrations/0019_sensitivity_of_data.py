from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('agreements', '0018_purposes_that_a_request_names'),
    ]

    operations = [
        migrations.AddField(
            model_name='agreement',
            name='sensitivity',
            field=models.CharField(blank=True, choices=[('low', 'A little: general facts that would embarrass few people'), ('medium', 'Considerably: needs, money, housing, origin or age'), ('high', 'Seriously: health, violence, crisis, children, Indigenous identity, immigration status or belief')], default='', max_length=10),
            preserve_default=False,
        ),
    ]
