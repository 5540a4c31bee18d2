"""What the migrations that it replaces leave behind, for a new database; an older one goes through them one by one."""

import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.manager
import entente.core.ids
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    replaces = [
        ('explorer', '0001_places_and_indicators'),
        ('explorer', '0002_cubes'),
        ('explorer', '0003_counts_of_all_places'),
        ('explorer', '0004_cubes_to_filter_freely'),
        ('explorer', '0005_kept_views_and_labels'),
        ('explorer', '0006_private_counts_and_more_views'),
        ('explorer', '0007_indigenous_indicators_are_private'),
        ('explorer', '0008_withheld_places'),
    ]

    dependencies = [
        ('anonymizer', '0001_squashed_0010'),
        ('organizations', '0001_squashed_0013'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Geography',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('code', models.SlugField(unique=True)),
                ('name_en', models.CharField(max_length=100)),
                ('name_fr', models.CharField(blank=True, max_length=100)),
                ('kind', models.CharField(choices=[('neighbourhood', 'Neighbourhood'), ('fsa', 'Forward sortation area'), ('health_region', 'Health region'), ('csd', 'Census subdivision'), ('cd', 'Census division'), ('province', 'Province or territory'), ('other', 'Other area')], max_length=20)),
                ('version', models.CharField(max_length=20)),
                ('source', models.CharField(blank=True, max_length=300)),
                ('license', models.CharField(blank=True, max_length=200)),
                ('width', models.PositiveIntegerField(default=0)),
                ('height', models.PositiveIntegerField(default=0)),
                ('frame', models.JSONField(blank=True, default=list)),
                ('imported_at', models.DateTimeField(auto_now=True)),
                ('owner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='geographies', to='organizations.organization')),
                ('parent', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='children', to='explorer.geography')),
            ],
            options={
                'verbose_name_plural': 'geographies',
                'ordering': ('name_en', 'version'),
            },
        ),
        migrations.CreateModel(
            name='Cube',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('code', models.SlugField(max_length=40)),
                ('name_en', models.CharField(max_length=100)),
                ('name_fr', models.CharField(blank=True, max_length=100)),
                ('place_column', models.CharField(max_length=200)),
                ('category_column', models.CharField(max_length=200)),
                ('period_column', models.CharField(max_length=200)),
                ('is_free', models.BooleanField(default=False)),
                ('is_private', models.BooleanField(default=False)),
                ('larger_column', models.CharField(blank=True, max_length=200)),
                ('longer_period_column', models.CharField(blank=True, max_length=200)),
                ('more_columns', models.JSONField(blank=True, default=list)),
                ('words_fr', models.JSONField(blank=True, default=dict)),
                ('base', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('axes', models.JSONField(blank=True, default=dict)),
                ('threshold', models.PositiveSmallIntegerField()),
                ('dictated_by', models.CharField(max_length=300)),
                ('minimum_population', models.PositiveIntegerField()),
                ('counts', models.JSONField(blank=True, default=dict)),
                ('everywhere', models.JSONField(blank=True, default=list)),
                ('declared_at', models.DateTimeField()),
                ('built_at', models.DateTimeField(blank=True, null=True)),
                ('error_code', models.CharField(blank=True, max_length=80)),
                ('declared_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('owner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='cubes', to='organizations.organization')),
                ('run', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='cubes', to='anonymizer.run')),
                ('geography', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='cubes', to='explorer.geography')),
                ('larger', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='explorer.geography')),
            ],
            options={
                'ordering': ('-id',),
                'constraints': [
                    models.UniqueConstraint(condition=models.Q(('error_code', '')), fields=('run', 'is_private'), name='run_is_shown_in_one_cube'),
                    models.CheckConstraint(condition=models.Q(('threshold__gte', 2)), name='cube_threshold_protects'),
                ],
            },
        ),
        migrations.CreateModel(
            name='Crosswalk',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('method', models.CharField(max_length=100)),
                ('whole', models.PositiveIntegerField()),
                ('split_share', models.FloatField()),
                ('source', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='crosswalks', to='explorer.geography')),
                ('target', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='explorer.geography')),
            ],
            options={
                'constraints': [
                    models.UniqueConstraint(fields=('source', 'target'), name='one_crosswalk_each_way'),
                ],
            },
        ),
        migrations.CreateModel(
            name='Indicator',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('code', models.SlugField(max_length=80, unique=True)),
                ('topic', models.CharField(choices=[('population', 'Population'), ('language', 'Languages'), ('income', 'Income and work'), ('housing', 'Housing'), ('health', 'Health'), ('children', 'Children and learning'), ('safety', 'Safety'), ('services', 'Services'), ('demand', 'Requests for help'), ('other', 'Other')], default='other', max_length=20)),
                ('name_en', models.CharField(max_length=200)),
                ('name_fr', models.CharField(blank=True, max_length=200)),
                ('measure', models.CharField(choices=[('count', 'Count'), ('percent', 'Percentage'), ('dollars', 'Amount in dollars'), ('rate', 'Rate'), ('number', 'Other number')], max_length=10)),
                ('unit_en', models.CharField(max_length=60)),
                ('unit_fr', models.CharField(blank=True, max_length=60)),
                ('decimals', models.PositiveSmallIntegerField(default=0)),
                ('numerator_en', models.CharField(blank=True, max_length=300)),
                ('numerator_fr', models.CharField(blank=True, max_length=300)),
                ('denominator_en', models.CharField(blank=True, max_length=300)),
                ('denominator_fr', models.CharField(blank=True, max_length=300)),
                ('caveats_en', models.TextField(blank=True)),
                ('caveats_fr', models.TextField(blank=True)),
                ('source', models.CharField(blank=True, max_length=300)),
                ('license', models.CharField(blank=True, max_length=200)),
                ('direction', models.CharField(choices=[('better', 'Higher is better'), ('worse', 'Higher is worse'), ('neither', 'Neither better nor worse')], default='neither', max_length=10)),
                ('language', models.CharField(blank=True, max_length=3)),
                ('labels', models.JSONField(blank=True, default=list)),
                ('threshold', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('is_private', models.BooleanField(default=False)),
                ('imported_at', models.DateTimeField(auto_now=True)),
                ('owner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='indicators', to='organizations.organization')),
            ],
            options={
                'ordering': ('topic', 'name_en'),
                'indexes': [
                    models.Index(fields=['language'], name='indicator_language'),
                ],
            },
        ),
        migrations.CreateModel(
            name='Coverage',
            fields=[
                ('id', models.BigAutoField(primary_key=True, serialize=False)),
                ('period', models.CharField(max_length=10)),
                ('shown', models.PositiveIntegerField()),
                ('missing', models.PositiveIntegerField()),
                ('suppressed', models.PositiveIntegerField()),
                ('geography', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='coverage', to='explorer.geography')),
                ('indicator', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='coverage', to='explorer.indicator')),
            ],
            options={
                'verbose_name_plural': 'coverage',
                'ordering': ('-period',),
                'constraints': [
                    models.UniqueConstraint(fields=('geography', 'indicator', 'period'), name='coverage_is_said_once'),
                ],
            },
        ),
        migrations.CreateModel(
            name='KeptView',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('page', models.CharField(choices=[('explore', 'Explore'), ('compare', 'Compare places'), ('supply', 'Services against need'), ('language_gap', 'Language gap'), ('surge', 'Disaster surge'), ('unmet', 'Unmet needs'), ('contacts', 'Contacts, filtered freely'), ('trend', 'Trend and season'), ('equity', 'Equity'), ('rural', 'Rural coverage'), ('funding', 'Funding against need')], max_length=20)),
                ('query', models.CharField(blank=True, max_length=2000)),
                ('name_en', models.CharField(max_length=150, verbose_name='name in English')),
                ('name_fr', models.CharField(max_length=150, verbose_name='name in French')),
                ('kept_at', models.DateTimeField()),
                ('kept_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('owner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='kept_views', to='organizations.organization')),
            ],
            options={
                'ordering': ('name_en', 'id'),
                'constraints': [
                    models.UniqueConstraint(fields=('owner', 'page', 'query'), name='view_is_kept_once'),
                ],
            },
        ),
        migrations.CreateModel(
            name='Place',
            fields=[
                ('id', models.BigAutoField(primary_key=True, serialize=False)),
                ('code', models.CharField(max_length=20)),
                ('name_en', models.CharField(max_length=150)),
                ('name_fr', models.CharField(blank=True, max_length=150)),
                ('outline', models.BinaryField(null=True)),
                ('drawing', models.TextField(blank=True)),
                ('latitude', models.FloatField(null=True)),
                ('longitude', models.FloatField(null=True)),
                ('area_km2', models.FloatField(null=True)),
                ('population', models.PositiveIntegerField(null=True)),
                ('population_year', models.CharField(blank=True, max_length=10)),
                ('withheld', models.BooleanField(default=False)),
                ('geography', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='places', to='explorer.geography')),
                ('parent', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='children', to='explorer.place')),
            ],
            options={
                'ordering': ('name_en', 'code'),
                'base_manager_name': 'every',
                'constraints': [
                    models.UniqueConstraint(fields=('geography', 'code'), name='code_of_a_place_is_its_own'),
                    models.CheckConstraint(condition=models.Q(models.Q(('latitude__isnull', True), ('longitude__isnull', True)), models.Q(('latitude__range', (-90, 90)), ('longitude__range', (-180, 180))), _connector='OR'), name='place_stands_on_the_earth'),
                ],
            },
            managers=[
                ('objects', django.db.models.manager.Manager()),
                ('every', django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name='IndicatorValue',
            fields=[
                ('id', models.BigAutoField(primary_key=True, serialize=False)),
                ('period', models.CharField(max_length=10)),
                ('value', models.FloatField(null=True)),
                ('status', models.CharField(choices=[('shown', 'Shown'), ('missing', 'Not available'), ('suppressed', 'Suppressed')], default='shown', max_length=10)),
                ('indicator', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='values', to='explorer.indicator')),
                ('place', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='values', to='explorer.place')),
            ],
            options={
                'constraints': [
                    models.UniqueConstraint(fields=('indicator', 'period', 'place'), name='value_is_said_once'),
                    models.CheckConstraint(condition=models.Q(models.Q(('status', 'shown'), ('value__isnull', False)), models.Q(models.Q(('status', 'shown'), _negated=True), ('value__isnull', True)), _connector='OR'), name='only_a_shown_value_is_kept'),
                ],
            },
        ),
        migrations.CreateModel(
            name='CrosswalkShare',
            fields=[
                ('id', models.BigAutoField(primary_key=True, serialize=False)),
                ('share', models.FloatField()),
                ('crosswalk', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='shares', to='explorer.crosswalk')),
                ('source', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='explorer.place')),
                ('target', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='explorer.place')),
            ],
            options={
                'constraints': [
                    models.UniqueConstraint(fields=('crosswalk', 'source', 'target'), name='share_of_a_pair_is_said_once'),
                    models.CheckConstraint(condition=models.Q(('share__gt', 0), ('share__lte', 1)), name='share_is_a_proportion'),
                ],
            },
        ),
        migrations.CreateModel(
            name='CubeSelection',
            fields=[
                ('id', models.BigAutoField(primary_key=True, serialize=False)),
                ('selection', models.CharField(max_length=60)),
                ('counts', django.contrib.postgres.fields.ArrayField(base_field=models.IntegerField())),
                ('cube', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='selections', to='explorer.cube')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('cube', 'selection'), name='selection_is_counted_once')],
            },
        ),
    ]
