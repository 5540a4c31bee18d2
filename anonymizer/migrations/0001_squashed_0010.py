"""What the migrations that it replaces leave behind, for a new database; an older one goes through them one by one."""

import django.db.models.deletion
import entente.core.ids
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    replaces = [
        ('anonymizer', '0001_recipes_and_runs'),
        ('anonymizer', '0002_text_samples'),
        ('anonymizer', '0003_proposals'),
        ('anonymizer', '0004_denied_words'),
        ('anonymizer', '0005_codes_traced_back'),
        ('anonymizer', '0006_reasons_of_hidden_words'),
        ('anonymizer', '0007_holdings_of_runs'),
        ('anonymizer', '0008_places_of_reports'),
        ('anonymizer', '0009_registered_records'),
        ('anonymizer', '0010_column_measures'),
    ]

    dependencies = [
        ('catalogue', '0001_squashed_0007'),
        ('organizations', '0001_squashed_0013'),
        ('vault', '0001_sealed_objects'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Run',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('status', models.CharField(choices=[('profiling', 'Being read'), ('awaiting_recipe', 'Waiting for a recipe'), ('transforming', 'Being anonymized'), ('awaiting_review', 'Waiting for review'), ('approved', 'Approved'), ('returned', 'Returned'), ('rejected', 'Rejected'), ('failed', 'Failed')], default='profiling', max_length=20)),
                ('step', models.CharField(choices=[('waiting', 'Waiting for its turn'), ('reading', 'Reading the file'), ('profiling', 'Describing the columns'), ('detecting', 'Looking for personal details in text'), ('proposing', 'Working out proposals'), ('collapsing', 'Counting who resembles whom'), ('searching', 'Choosing how far to generalize'), ('measuring', 'Measuring the risk'), ('transforming', 'Anonymizing and writing'), ('checking', 'Measuring what was written'), ('done', 'Done')], default='waiting', max_length=20)),
                ('progress', models.FloatField(default=0)),
                ('error_code', models.CharField(blank=True, max_length=80)),
                ('findings', models.JSONField(default=list)),
                ('seed_id', models.UUIDField(blank=True, null=True)),
                ('seed_commitment', models.CharField(blank=True, max_length=64)),
                ('offer', models.JSONField(default=dict)),
                ('versions', models.JSONField(default=dict)),
                ('created_at', models.DateTimeField(auto_now_add=True)),
                ('finished_at', models.DateTimeField(blank=True, null=True)),
                ('decided_at', models.DateTimeField(blank=True, null=True)),
                ('decision_reason', models.CharField(blank=True, max_length=2000)),
                ('destroy_on', models.DateField(blank=True, null=True)),
                ('destroyed_at', models.DateTimeField(blank=True, null=True)),
                ('candidate', models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='vault.sealedobject')),
                ('decided_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('holding', models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='vault.sealedobject')),
                ('reasons', models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='vault.sealedobject')),
                ('version', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='runs', to='catalogue.datasetversion')),
            ],
            options={
                'ordering': ('-id',),
                'constraints': [
                    models.CheckConstraint(condition=models.Q(models.Q(('decided_at', None), ('decided_by', None)), models.Q(('decided_at__isnull', False), ('decided_by__isnull', False)), _connector='OR'), name='decision_has_name_and_time'),
                    models.CheckConstraint(condition=models.Q(('progress__gte', 0), ('progress__lte', 1)), name='progress_is_a_proportion'),
                ],
            },
        ),
        migrations.CreateModel(
            name='PseudonymKey',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('source_id', models.UUIDField()),
                ('year', models.PositiveIntegerField()),
                ('sealed_id', models.UUIDField(unique=True)),
                ('destroyed_at', models.DateTimeField(blank=True, null=True)),
                ('dataset', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='pseudonym_keys', to='catalogue.dataset')),
            ],
            options={
                'constraints': [
                    models.UniqueConstraint(fields=('dataset', 'source_id', 'year'), name='pseudonym_key_of_a_year_stands_once'),
                ],
            },
        ),
        migrations.CreateModel(
            name='Recipe',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('number', models.PositiveIntegerField()),
                ('spec', models.JSONField()),
                ('required_k', models.PositiveIntegerField()),
                ('ceilings', models.JSONField(default=list)),
                ('confirmed_at', models.DateTimeField()),
                ('confirmed_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('dataset', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='recipes', to='catalogue.dataset')),
            ],
            options={
                'ordering': ('-number',),
                'constraints': [
                    models.UniqueConstraint(fields=('dataset', 'number'), name='recipe_number_is_its_own'),
                ],
            },
        ),
        migrations.CreateModel(
            name='DeniedWords',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('label', models.CharField(max_length=20)),
                ('sealed_id', models.UUIDField(unique=True)),
                ('added_at', models.DateTimeField()),
                ('added_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('owner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='denied_words', to='organizations.organization')),
            ],
            options={
                'ordering': ('-id',),
            },
        ),
        migrations.CreateModel(
            name='Escrow',
            fields=[
                ('run', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='escrow', serialize=False, to='anonymizer.run')),
                ('pairs', models.PositiveBigIntegerField()),
                ('destroy_on', models.DateField()),
                ('destroyed_at', models.DateTimeField(blank=True, null=True)),
                ('mapping', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='vault.sealedobject')),
            ],
        ),
        migrations.CreateModel(
            name='RiskReport',
            fields=[
                ('run', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='report', serialize=False, to='anonymizer.run')),
                ('before', models.JSONField()),
                ('after', models.JSONField()),
                ('levels', models.JSONField(default=dict)),
                ('loss', models.FloatField(default=0)),
                ('suppressed_records', models.PositiveBigIntegerField(default=0)),
                ('records', models.PositiveBigIntegerField(default=0)),
                ('columns', models.JSONField(default=list)),
                ('finest_geography', models.CharField(blank=True, max_length=20)),
                ('free_text', models.BooleanField(default=False)),
                ('places', models.JSONField(default=dict)),
                ('column_measures', models.JSONField(default=dict)),
                ('registered', models.JSONField(default=dict)),
                ('seconds', models.JSONField(default=dict)),
                ('spread', models.JSONField(default=dict)),
            ],
        ),
        migrations.CreateModel(
            name='Opening',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('status', models.CharField(choices=[('asked', 'Waiting for a second person'), ('agreed', 'Agreed'), ('refused', 'Refused'), ('withdrawn', 'Withdrawn')], default='asked', max_length=20)),
                ('codes_id', models.UUIDField(unique=True)),
                ('codes', models.PositiveIntegerField()),
                ('asked_at', models.DateTimeField()),
                ('reason', models.CharField(max_length=2000)),
                ('answered_at', models.DateTimeField(blank=True, null=True)),
                ('answer_reason', models.CharField(blank=True, max_length=2000)),
                ('answered_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('asked_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('escrow', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='openings', to='anonymizer.escrow')),
            ],
            options={
                'ordering': ('-id',),
                'constraints': [
                    models.CheckConstraint(condition=models.Q(('reason', ''), _negated=True), name='opening_says_why'),
                    models.CheckConstraint(condition=models.Q(models.Q(('status', 'agreed'), _negated=True), models.Q(('answered_at__isnull', False), ('answered_by__isnull', False), models.Q(('answered_by', models.F('asked_by')), _negated=True), models.Q(('answer_reason', ''), _negated=True)), _connector='OR'), name='opening_needs_two_people'),
                ],
            },
        ),
        migrations.CreateModel(
            name='Look',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('kind', models.CharField(choices=[('originals', 'Originals'), ('candidate', 'Candidate'), ('sample', 'Sample'), ('codes', 'Codes')], max_length=10)),
                ('asked_at', models.DateTimeField()),
                ('expires_at', models.DateTimeField()),
                ('public_key', models.BinaryField()),
                ('asked_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('rows', models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='vault.sealedobject')),
                ('run', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='looks', to='anonymizer.run')),
                ('opening', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='looks', to='anonymizer.opening')),
            ],
        ),
        migrations.AddField(
            model_name='run',
            name='pseudonym_key',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='runs', to='anonymizer.pseudonymkey'),
        ),
        migrations.AddField(
            model_name='run',
            name='recipe',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='runs', to='anonymizer.recipe'),
        ),
        migrations.CreateModel(
            name='Ceiling',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('source_id', models.UUIDField()),
                ('title_en', models.CharField(max_length=200)),
                ('title_fr', models.CharField(max_length=200)),
                ('values', models.JSONField()),
                ('dataset', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='ceilings', to='catalogue.dataset')),
            ],
            options={
                'ordering': ('id',),
                'constraints': [models.UniqueConstraint(fields=('dataset', 'source_id'), name='ceiling_of_a_source_stands_once')],
            },
        ),
        migrations.CreateModel(
            name='TextSample',
            fields=[
                ('run', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='sample', serialize=False, to='anonymizer.run')),
                ('population', models.JSONField()),
                ('drawn_at', models.DateTimeField()),
                ('marked_at', models.DateTimeField(blank=True, null=True)),
                ('marked_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'constraints': [
                    models.CheckConstraint(condition=models.Q(models.Q(('marked_at', None), ('marked_by', None)), models.Q(('marked_at__isnull', False), ('marked_by__isnull', False)), _connector='OR'), name='marking_has_name_and_time'),
                ],
            },
        ),
        migrations.CreateModel(
            name='SampledText',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('column', models.CharField(max_length=500)),
                ('row', models.PositiveBigIntegerField()),
                ('stratum', models.CharField(max_length=10)),
                ('missed', models.JSONField(default=list)),
                ('sample', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='texts', to='anonymizer.textsample')),
            ],
            options={
                'ordering': ('id',),
                'constraints': [
                    models.UniqueConstraint(fields=('sample', 'column', 'row'), name='sampled_text_stands_once'),
                ],
            },
        ),
    ]
