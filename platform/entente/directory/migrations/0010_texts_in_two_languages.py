from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('directory', '0009_listings_know_town_and_main_topics'),
    ]

    operations = [
        migrations.AddField(
            model_name='accessibility',
            name='text_language',
            field=models.CharField(blank=True, default='', max_length=2),
        ),
        migrations.AddField(
            model_name='accessibility',
            name='translations',
            field=models.JSONField(default=dict),
        ),
        migrations.AddField(
            model_name='address',
            name='text_language',
            field=models.CharField(blank=True, default='', max_length=2),
        ),
        migrations.AddField(
            model_name='address',
            name='translations',
            field=models.JSONField(default=dict),
        ),
        migrations.AddField(
            model_name='attribute',
            name='text_language',
            field=models.CharField(blank=True, default='', max_length=2),
        ),
        migrations.AddField(
            model_name='attribute',
            name='translations',
            field=models.JSONField(default=dict),
        ),
        migrations.AddField(
            model_name='contact',
            name='text_language',
            field=models.CharField(blank=True, default='', max_length=2),
        ),
        migrations.AddField(
            model_name='contact',
            name='translations',
            field=models.JSONField(default=dict),
        ),
        migrations.AddField(
            model_name='costoption',
            name='text_language',
            field=models.CharField(blank=True, default='', max_length=2),
        ),
        migrations.AddField(
            model_name='costoption',
            name='translations',
            field=models.JSONField(default=dict),
        ),
        migrations.AddField(
            model_name='funding',
            name='text_language',
            field=models.CharField(blank=True, default='', max_length=2),
        ),
        migrations.AddField(
            model_name='funding',
            name='translations',
            field=models.JSONField(default=dict),
        ),
        migrations.AddField(
            model_name='hsdsorganization',
            name='text_language',
            field=models.CharField(blank=True, default='', max_length=2),
        ),
        migrations.AddField(
            model_name='hsdsorganization',
            name='translations',
            field=models.JSONField(default=dict),
        ),
        migrations.AddField(
            model_name='language',
            name='text_language',
            field=models.CharField(blank=True, default='', max_length=2),
        ),
        migrations.AddField(
            model_name='language',
            name='translations',
            field=models.JSONField(default=dict),
        ),
        migrations.AddField(
            model_name='location',
            name='text_language',
            field=models.CharField(blank=True, default='', max_length=2),
        ),
        migrations.AddField(
            model_name='location',
            name='translations',
            field=models.JSONField(default=dict),
        ),
        migrations.AddField(
            model_name='metadata',
            name='text_language',
            field=models.CharField(blank=True, default='', max_length=2),
        ),
        migrations.AddField(
            model_name='metadata',
            name='translations',
            field=models.JSONField(default=dict),
        ),
        migrations.AddField(
            model_name='metatabledescription',
            name='text_language',
            field=models.CharField(blank=True, default='', max_length=2),
        ),
        migrations.AddField(
            model_name='metatabledescription',
            name='translations',
            field=models.JSONField(default=dict),
        ),
        migrations.AddField(
            model_name='organizationidentifier',
            name='text_language',
            field=models.CharField(blank=True, default='', max_length=2),
        ),
        migrations.AddField(
            model_name='organizationidentifier',
            name='translations',
            field=models.JSONField(default=dict),
        ),
        migrations.AddField(
            model_name='phone',
            name='text_language',
            field=models.CharField(blank=True, default='', max_length=2),
        ),
        migrations.AddField(
            model_name='phone',
            name='translations',
            field=models.JSONField(default=dict),
        ),
        migrations.AddField(
            model_name='program',
            name='text_language',
            field=models.CharField(blank=True, default='', max_length=2),
        ),
        migrations.AddField(
            model_name='program',
            name='translations',
            field=models.JSONField(default=dict),
        ),
        migrations.AddField(
            model_name='requireddocument',
            name='text_language',
            field=models.CharField(blank=True, default='', max_length=2),
        ),
        migrations.AddField(
            model_name='requireddocument',
            name='translations',
            field=models.JSONField(default=dict),
        ),
        migrations.AddField(
            model_name='schedule',
            name='text_language',
            field=models.CharField(blank=True, default='', max_length=2),
        ),
        migrations.AddField(
            model_name='schedule',
            name='translations',
            field=models.JSONField(default=dict),
        ),
        migrations.AddField(
            model_name='service',
            name='text_language',
            field=models.CharField(blank=True, default='', max_length=2),
        ),
        migrations.AddField(
            model_name='service',
            name='translations',
            field=models.JSONField(default=dict),
        ),
        migrations.AddField(
            model_name='servicearea',
            name='text_language',
            field=models.CharField(blank=True, default='', max_length=2),
        ),
        migrations.AddField(
            model_name='servicearea',
            name='translations',
            field=models.JSONField(default=dict),
        ),
        migrations.AddField(
            model_name='serviceatlocation',
            name='text_language',
            field=models.CharField(blank=True, default='', max_length=2),
        ),
        migrations.AddField(
            model_name='serviceatlocation',
            name='translations',
            field=models.JSONField(default=dict),
        ),
        migrations.AddField(
            model_name='source',
            name='language',
            field=models.CharField(blank=True, default='', max_length=2),
        ),
        migrations.AddField(
            model_name='taxonomy',
            name='text_language',
            field=models.CharField(blank=True, default='', max_length=2),
        ),
        migrations.AddField(
            model_name='taxonomy',
            name='translations',
            field=models.JSONField(default=dict),
        ),
        migrations.AddField(
            model_name='taxonomyterm',
            name='text_language',
            field=models.CharField(blank=True, default='', max_length=2),
        ),
        migrations.AddField(
            model_name='taxonomyterm',
            name='translations',
            field=models.JSONField(default=dict),
        ),
    ]
