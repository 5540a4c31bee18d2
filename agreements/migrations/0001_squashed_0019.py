"""What the migrations that it replaces leave behind, for a new database; an older one goes through them one by one."""

import agreements.models.agreements
import agreements.words
import django.contrib.postgres.constraints
import django.contrib.postgres.fields.ranges
import django.contrib.postgres.indexes
import django.contrib.postgres.operations
import django.contrib.postgres.search
import django.core.validators
import django.db.models.constraints
import django.db.models.deletion
import entente.core.ids
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    replaces = [
        ('agreements', '0001_agreements_and_signatures'),
        ('agreements', '0002_clauses_quorum_and_tiers'),
        ('agreements', '0003_signatures_on_paper_and_prints'),
        ('agreements', '0004_amendments_and_life'),
        ('agreements', '0005_emergencies_and_consents'),
        ('agreements', '0006_templates_and_drafts_under_way'),
        ('agreements', '0007_negotiation'),
        ('agreements', '0008_agreements_of_the_drawer'),
        ('agreements', '0009_public_register'),
        ('agreements', '0010_search_views_calendar'),
        ('agreements', '0011_batches_of_amendments'),
        ('agreements', '0012_assessments'),
        ('agreements', '0013_proposed_terms'),
        ('agreements', '0014_amendments_from_a_day'),
        ('agreements', '0015_viewings_and_evidence'),
        ('agreements', '0016_what_a_draft_is_about'),
        ('agreements', '0017_words_of_clauses'),
        ('agreements', '0018_purposes_that_a_request_names'),
        ('agreements', '0019_sensitivity_of_data'),
    ]

    dependencies = [
        ('auth', '0012_alter_user_first_name_max_length'),
        ('catalogue', '0001_squashed_0007'),
        ('organizations', '0001_squashed_0013'),
        ('vault', '0001_sealed_objects'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        django.contrib.postgres.operations.BtreeGistExtension(),
        migrations.CreateModel(
            name='Agreement',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('lineage', models.UUIDField(default=entente.core.ids.uuid7, editable=False)),
                ('version', models.PositiveSmallIntegerField(default=1)),
                ('home_node', models.UUIDField()),
                ('tier', models.CharField(choices=[('standalone', 'Agreement of its own'), ('framework', 'Framework agreement'), ('schedule', 'Schedule under a framework')], default='standalone', max_length=10)),
                ('status', models.CharField(choices=[('draft', 'Draft'), ('proposed', 'Proposed'), ('scheduled', 'Signed, in force later'), ('dormant', 'Armed, dormant'), ('active', 'Active'), ('suspended', 'Suspended'), ('superseded', 'Replaced'), ('terminated', 'Terminated'), ('expired', 'Expired'), ('withdrawn', 'Withdrawn')], default='draft', max_length=12)),
                ('title_en', models.CharField(max_length=200, verbose_name='title in English')),
                ('title_fr', models.CharField(max_length=200, verbose_name='title in French')),
                ('text_en', models.TextField(blank=True, max_length=100000, verbose_name='text in English')),
                ('text_fr', models.TextField(blank=True, max_length=100000, verbose_name='text in French')),
                ('binding', models.CharField(choices=[('en', 'English'), ('fr', 'French'), ('both', 'English and French')], default='both', max_length=4, verbose_name='language that binds')),
                ('prevailing', models.CharField(blank=True, choices=[('en', 'English'), ('fr', 'French')], max_length=2)),
                ('audience', models.CharField(choices=[('public', 'Anyone (public release)'), ('partner', 'A partner under agreement'), ('internal', 'Within the organization')], default='partner', max_length=10)),
                ('policy_version', models.CharField(default='2026-11', max_length=10)),
                ('sensitivity', models.CharField(blank=True, choices=[('low', 'A little: general facts that would embarrass few people'), ('medium', 'Considerably: needs, money, housing, origin or age'), ('high', 'Seriously: health, violence, crisis, children, Indigenous identity, immigration status or belief')], max_length=10)),
                ('terms', models.JSONField(default=dict)),
                ('starts_on', models.DateField(verbose_name='first day')),
                ('ends_on', models.DateField(verbose_name='last day')),
                ('effective_on', models.DateField(blank=True, null=True)),
                ('gives_way_on', models.DateField(blank=True, null=True)),
                ('time_zone', models.CharField(default='America/Toronto', max_length=40, verbose_name='time zone')),
                ('created_at', models.DateTimeField(auto_now_add=True)),
                ('proposed_at', models.DateTimeField(blank=True, null=True)),
                ('activated_at', models.DateTimeField(blank=True, null=True)),
                ('ended_at', models.DateTimeField(blank=True, null=True)),
                ('emergency', models.BooleanField(default=False, verbose_name='for emergencies')),
                ('awake_through', models.DateField(blank=True, null=True)),
                ('confirm_by', models.DateTimeField(blank=True, null=True)),
                ('needs_consent', models.BooleanField(default=False)),
                ('consent_through', models.DateField(blank=True, null=True)),
                ('signed_on', models.DateField(blank=True, null=True)),
                ('unchecked', models.JSONField(blank=True, default=list)),
                ('reason', models.CharField(blank=True, max_length=500)),
                ('amends', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='amendments', to='agreements.agreement')),
                ('drafted_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('drafted_for', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organizations.organization')),
                ('framework', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='schedules', to='agreements.agreement')),
                ('superseded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='agreements.agreement')),
            ],
            options={
                'ordering': ('-id',),
                'permissions': [('sign_agreement', 'Can sign an agreement'), ('suspend_agreement', 'Can suspend, resume and terminate an agreement')],
                'constraints': [
                    models.CheckConstraint(condition=models.Q(('starts_on__lte', models.F('ends_on'))), name='agreement_term_is_forward'),
                    models.CheckConstraint(condition=models.Q(models.Q(('framework__isnull', False), ('tier', 'schedule')), models.Q(models.Q(('tier', 'schedule'), _negated=True), ('framework', None)), _connector='OR'), name='schedule_has_a_framework'),
                    models.CheckConstraint(condition=models.Q(('effective_on', None), models.Q(('amends__isnull', False), ('emergency', False)), _connector='OR'), name='only_an_amendment_takes_effect_later'),
                    models.CheckConstraint(condition=models.Q(('prevailing', ''), ('binding', 'both'), _connector='OR'), name='prevailing_of_two_languages'),
                    models.UniqueConstraint(fields=('lineage', 'version'), name='agreement_version_is_its_own'),
                    django.contrib.postgres.constraints.ExclusionConstraint(condition=models.Q(('status__in', ['dormant', 'active', 'suspended'])), expressions=[('lineage', '='), (agreements.models.agreements.DateRange('starts_on', 'ends_on', django.contrib.postgres.fields.ranges.RangeBoundary(inclusive_lower=True, inclusive_upper=True)), '&&')], name='one_version_of_an_agreement_in_force'),
                ],
                'indexes': [
                    django.contrib.postgres.indexes.GinIndex(agreements.words.Indexed('text_en', 'text_fr'), name='agreement_words'),
                ],
            },
        ),
        migrations.CreateModel(
            name='Activation',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('exercise', models.BooleanField(default=False)),
                ('event', models.CharField(max_length=300, verbose_name='what happened')),
                ('area', models.CharField(max_length=300, verbose_name='where')),
                ('days', models.PositiveSmallIntegerField(validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(30)], verbose_name='for how many days')),
                ('activated_at', models.DateTimeField()),
                ('confirm_by', models.DateTimeField()),
                ('confirmed_at', models.DateTimeField(blank=True, null=True)),
                ('through', models.DateField()),
                ('ended_at', models.DateTimeField(blank=True, null=True)),
                ('first_download_at', models.DateTimeField(blank=True, null=True)),
                ('review_on', models.DateField()),
                ('reviewed_at', models.DateTimeField(blank=True, null=True)),
                ('review', models.TextField(blank=True, max_length=4000, verbose_name='what was learned')),
                ('activated_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('confirmed_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('reviewed_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('agreement', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='activations', to='agreements.agreement')),
            ],
            options={
                'ordering': ('-id',),
                'constraints': [
                    models.UniqueConstraint(condition=models.Q(('ended_at', None)), fields=('agreement',), name='one_activation_at_a_time'),
                    models.CheckConstraint(condition=models.Q(('confirmed_by', None), models.Q(('confirmed_by', models.F('activated_by')), _negated=True), _connector='OR'), name='activation_is_confirmed_by_another'),
                ],
            },
        ),
        migrations.CreateModel(
            name='AgreementGroupObjectPermission',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('content_object', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='agreements.agreement')),
                ('group', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='auth.group')),
                ('permission', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='auth.permission')),
            ],
            options={
                'abstract': False,
                'unique_together': {('group', 'permission', 'content_object')},
            },
        ),
        migrations.CreateModel(
            name='AgreementParty',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('role', models.CharField(choices=[('provider', 'Provider'), ('recipient', 'Recipient'), ('processor', 'Processor'), ('funder', 'Funder'), ('community_authority', 'Community authority'), ('member', 'Member')], max_length=20)),
                ('quorum', models.PositiveSmallIntegerField(default=1, validators=[django.core.validators.MinValueValidator(1)])),
                ('carried', models.BooleanField(default=False)),
                ('agreement', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='parties', to='agreements.agreement')),
                ('organization', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='agreement_parties', to='organizations.organization')),
            ],
            options={
                'constraints': [
                    models.UniqueConstraint(fields=('agreement', 'organization'), name='party_takes_part_once'),
                    models.CheckConstraint(condition=models.Q(('quorum__gte', 1)), name='party_quorum_is_someone'),
                ],
            },
        ),
        migrations.CreateModel(
            name='AmendmentBatch',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('basis', models.CharField(choices=[('figures', 'Figures of the policy'), ('template', 'A template')], max_length=10)),
                ('audience', models.CharField(blank=True, choices=[('public', 'Anyone (public release)'), ('partner', 'A partner under agreement'), ('internal', 'Within the organization')], max_length=10)),
                ('k', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('small_cell', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('template_key', models.CharField(blank=True, max_length=60)),
                ('template_version', models.PositiveSmallIntegerField(default=0)),
                ('opened_at', models.DateTimeField()),
                ('opened_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ('-id',),
            },
        ),
        migrations.CreateModel(
            name='Assessment',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('met', models.JSONField(default=list)),
                ('evidence', models.JSONField(default=dict)),
                ('level', models.CharField(choices=[('none', 'Not asked'), ('basic', 'Basic'), ('standard', 'Standard'), ('high', 'High')], max_length=10, verbose_name='level')),
                ('assessed_on', models.DateField()),
                ('valid_through', models.DateField()),
                ('acting', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organizations.organization')),
                ('assessed_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('organization', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='assessments', to='organizations.organization')),
            ],
            options={
                'ordering': ('-id',),
                'constraints': [
                    models.CheckConstraint(condition=models.Q(('assessed_on__lt', models.F('valid_through'))), name='assessment_lasts_a_while'),
                ],
            },
        ),
        migrations.CreateModel(
            name='BatchItem',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('refusals', models.JSONField(default=list)),
                ('by_hand', models.JSONField(default=list)),
                ('agreement', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='agreements.agreement')),
                ('amendment', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='agreements.agreement')),
                ('batch', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='items', to='agreements.amendmentbatch')),
            ],
            options={
                'ordering': ('id',),
                'constraints': [
                    models.UniqueConstraint(fields=('batch', 'agreement'), name='agreement_is_in_a_batch_once'),
                ],
            },
        ),
        migrations.CreateModel(
            name='BreachReport',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('reported_at', models.DateTimeField()),
                ('happened_on', models.DateField(verbose_name='day on which it happened')),
                ('what', models.TextField(max_length=4000, verbose_name='what happened')),
                ('notified', models.CharField(blank=True, max_length=500, verbose_name='who was told')),
                ('suspended', models.BooleanField(default=False)),
                ('agreement', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='breaches', to='agreements.agreement')),
                ('reported_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('reported_for', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organizations.organization')),
            ],
            options={
                'ordering': ('-id',),
            },
        ),
        migrations.CreateModel(
            name='CalendarFeed',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('secret_hash', models.CharField(max_length=64, unique=True)),
                ('made_at', models.DateTimeField()),
                ('last_used_at', models.DateTimeField(blank=True, null=True)),
                ('revoked_at', models.DateTimeField(blank=True, null=True)),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='calendar_feeds', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ('-id',),
                'constraints': [
                    models.UniqueConstraint(condition=models.Q(('revoked_at', None)), fields=('person',), name='one_live_calendar_feed'),
                ],
            },
        ),
        migrations.CreateModel(
            name='Clause',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('key', models.CharField(choices=[('parties', 'Parties, roles and contacts'), ('authority', 'Legal authority'), ('purposes', 'Purposes and public benefit'), ('data_elements', 'Data elements'), ('individuals', 'Number of individuals'), ('access', 'Flow of the data and who has access'), ('timing', 'Frequency, duration and review'), ('safeguards', 'Transfer and safeguards'), ('limits', 'Limits on use, disclosure and linking'), ('deidentification', 'De-identification'), ('retention', 'Retention, return and destruction'), ('accuracy', 'Accuracy, correction and individual access'), ('breach', 'Breach and notice'), ('confidentiality', 'Need to know, confidentiality and training'), ('compliance', 'Monitoring and audit'), ('changes', 'Amendment, termination, disputes and indemnification'), ('sensitive', 'Sensitive data and children'), ('indigenous', 'Indigenous data and community authority'), ('five_safes', 'Five safes'), ('publication', 'Publication in the register')], max_length=20)),
                ('position', models.PositiveSmallIntegerField()),
                ('text_en', models.TextField(blank=True, max_length=20000, verbose_name='text in English')),
                ('text_fr', models.TextField(blank=True, max_length=20000, verbose_name='text in French')),
                ('agreement', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='clauses', to='agreements.agreement')),
                ('confirmed_en_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('confirmed_fr_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ('position',),
                'constraints': [
                    models.UniqueConstraint(fields=('agreement', 'key'), name='clause_of_a_key_is_one'),
                    models.UniqueConstraint(deferrable=django.db.models.constraints.Deferrable['DEFERRED'], fields=('agreement', 'position'), name='clause_has_a_place_of_its_own'),
                ],
            },
        ),
        migrations.CreateModel(
            name='Consent',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('run_id', models.UUIDField(blank=True, null=True)),
                ('about', models.CharField(blank=True, max_length=300)),
                ('asked_at', models.DateTimeField(blank=True, null=True)),
                ('form', models.CharField(blank=True, choices=[('resolution', 'Resolution'), ('letter', 'Letter'), ('oral', 'Spoken, before a witness')], max_length=10, verbose_name='form')),
                ('reference', models.CharField(blank=True, max_length=300, verbose_name='resolution or letter')),
                ('witness', models.CharField(blank=True, max_length=150, verbose_name='witness')),
                ('given_on', models.DateField(blank=True, null=True, verbose_name='given on')),
                ('through', models.DateField(blank=True, null=True, verbose_name='holds through')),
                ('recorded_at', models.DateTimeField(blank=True, null=True)),
                ('refused_at', models.DateTimeField(blank=True, null=True)),
                ('withdrawn_at', models.DateTimeField(blank=True, null=True)),
                ('reason', models.CharField(blank=True, max_length=500)),
                ('agreement', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='consents', to='agreements.agreement')),
                ('asked_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('authority', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organizations.organization')),
                ('recorded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('withdrawn_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ('-id',),
                'constraints': [
                    models.CheckConstraint(condition=models.Q(('given_on', None), models.Q(('form', 'oral'), _negated=True), models.Q(('witness', ''), _negated=True), _connector='OR'), name='spoken_consent_has_a_witness'),
                    models.CheckConstraint(condition=models.Q(('given_on', None), ('form', 'oral'), models.Q(('reference', ''), _negated=True), _connector='OR'), name='written_consent_is_named'),
                ],
            },
        ),
        migrations.CreateModel(
            name='Destruction',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('demanded_at', models.DateTimeField()),
                ('due_on', models.DateField()),
                ('attested_at', models.DateTimeField(blank=True, null=True)),
                ('destroyed_on', models.DateField(blank=True, null=True, verbose_name='day of the destruction')),
                ('method', models.CharField(blank=True, max_length=500, verbose_name='how it was destroyed')),
                ('agreement', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='destructions', to='agreements.agreement')),
                ('attested_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('recipient', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organizations.organization')),
            ],
            options={
                'ordering': ('due_on',),
                'constraints': [
                    models.UniqueConstraint(fields=('agreement', 'recipient'), name='destruction_is_demanded_once'),
                ],
            },
        ),
        migrations.CreateModel(
            name='Drafting',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('template_key', models.CharField(blank=True, max_length=60)),
                ('template_version', models.PositiveSmallIntegerField(default=0)),
                ('answers', models.JSONField(default=dict)),
                ('request_id', models.UUIDField(blank=True, db_index=True, null=True)),
                ('purposes', models.JSONField(blank=True, default=list)),
                ('saved_at', models.DateTimeField()),
                ('agreement', models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='drafting', to='agreements.agreement')),
                ('begun_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('dataset', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='catalogue.dataset')),
                ('drafted_for', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organizations.organization')),
                ('saved_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ('-saved_at',),
            },
        ),
        migrations.CreateModel(
            name='DrawerEntry',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('entered_at', models.DateTimeField()),
                ('confirmed_at', models.DateTimeField(blank=True, null=True)),
                ('agreement', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='entry', to='agreements.agreement')),
                ('confirmed_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('entered_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('scan', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='vault.sealedobject')),
            ],
            options={
                'verbose_name_plural': 'drawer entries',
                'constraints': [
                    models.CheckConstraint(condition=models.Q(('confirmed_by', None), models.Q(('confirmed_by', models.F('entered_by')), _negated=True), _connector='OR'), name='entry_is_confirmed_by_another'),
                ],
            },
        ),
        migrations.CreateModel(
            name='Evidence',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('area', models.CharField(choices=[('people', 'People'), ('settings', 'Settings'), ('technical', 'Technical')], max_length=10, verbose_name='what it shows')),
                ('name', models.CharField(max_length=120, verbose_name='name of the document')),
                ('kind', models.CharField(max_length=4)),
                ('added_at', models.DateTimeField()),
                ('removed_at', models.DateTimeField(blank=True, null=True)),
                ('acting', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organizations.organization')),
                ('added_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('organization', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='evidence', to='organizations.organization')),
                ('sealed', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='vault.sealedobject')),
            ],
            options={
                'ordering': ('area', '-id'),
            },
        ),
        migrations.CreateModel(
            name='ExtensionRequest',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('asked_at', models.DateTimeField()),
                ('until', models.DateField(verbose_name='new last day')),
                ('reason', models.CharField(max_length=500)),
                ('decided_at', models.DateTimeField(blank=True, null=True)),
                ('answer', models.CharField(blank=True, max_length=500)),
                ('agreement', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='extension_requests', to='agreements.agreement')),
                ('amendment', models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='grants', to='agreements.agreement')),
                ('asked_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('asked_for', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organizations.organization')),
                ('decided_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ('-id',),
                'constraints': [
                    models.UniqueConstraint(condition=models.Q(('decided_at', None)), fields=('agreement',), name='one_open_extension_request'),
                ],
            },
        ),
        migrations.CreateModel(
            name='Handover',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('at', models.DateTimeField()),
                ('content', models.JSONField()),
                ('agreement', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='handovers', to='agreements.agreement')),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('to', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organizations.organization')),
            ],
            options={
                'ordering': ('at',),
            },
        ),
        migrations.CreateModel(
            name='OnCall',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('position', models.PositiveSmallIntegerField()),
                ('agreement', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='on_call', to='agreements.agreement')),
                ('organization', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organizations.organization')),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ('position', 'organization'),
                'constraints': [
                    models.UniqueConstraint(fields=('agreement', 'person'), name='person_is_on_call_once'),
                ],
            },
        ),
        migrations.CreateModel(
            name='OpenTermsDecision',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('run_id', models.UUIDField()),
                ('decided_at', models.DateTimeField()),
                ('reason', models.CharField(max_length=1000)),
                ('terms', models.JSONField(default=list)),
                ('agreement', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='open_terms_decisions', to='agreements.agreement')),
                ('decided_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'constraints': [
                    models.UniqueConstraint(fields=('agreement', 'run_id'), name='open_terms_are_decided_once'),
                ],
            },
        ),
        migrations.CreateModel(
            name='OrganizationTemplate',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('lineage', models.UUIDField(default=entente.core.ids.uuid7, editable=False)),
                ('version', models.PositiveSmallIntegerField(default=1)),
                ('title_en', models.CharField(max_length=200, verbose_name='title in English')),
                ('title_fr', models.CharField(max_length=200, verbose_name='title in French')),
                ('summary_en', models.CharField(blank=True, max_length=1000, verbose_name='summary in English')),
                ('summary_fr', models.CharField(blank=True, max_length=1000, verbose_name='summary in French')),
                ('copied_from', models.CharField(blank=True, max_length=60)),
                ('audience', models.CharField(choices=[('public', 'Anyone (public release)'), ('partner', 'A partner under agreement'), ('internal', 'Within the organization')], default='partner', max_length=10)),
                ('tier', models.CharField(choices=[('standalone', 'Agreement of its own'), ('framework', 'Framework agreement'), ('schedule', 'Schedule under a framework')], default='standalone', max_length=10)),
                ('emergency', models.BooleanField(default=False)),
                ('roles', models.JSONField(default=list)),
                ('authorities', models.JSONField(default=list)),
                ('terms', models.JSONField(default=dict)),
                ('clauses', models.JSONField(default=dict)),
                ('created_at', models.DateTimeField(auto_now_add=True)),
                ('made_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('owner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='agreement_templates', to='organizations.organization')),
            ],
            options={
                'ordering': ('lineage', '-version'),
                'constraints': [
                    models.UniqueConstraint(fields=('lineage', 'version'), name='template_version_is_its_own'),
                ],
            },
        ),
        migrations.CreateModel(
            name='PaperSignature',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('signatory', models.CharField(max_length=150, verbose_name='who signed')),
                ('witness', models.CharField(max_length=150, verbose_name='who witnessed it')),
                ('signed_on', models.DateField(verbose_name='day of the signature')),
                ('recorded_at', models.DateTimeField()),
                ('digest', models.CharField(max_length=64)),
                ('jws', models.TextField(blank=True)),
                ('party', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='paper', to='agreements.agreementparty')),
                ('recorded_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('scan', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='vault.sealedobject')),
            ],
        ),
        migrations.CreateModel(
            name='Print',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('language', models.CharField(max_length=2)),
                ('pdf', models.BinaryField()),
                ('sha256', models.CharField(max_length=64)),
                ('statement', models.JSONField()),
                ('jws', models.TextField()),
                ('node_key', models.BinaryField()),
                ('made_at', models.DateTimeField()),
                ('agreement', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='prints', to='agreements.agreement')),
            ],
            options={
                'constraints': [
                    models.UniqueConstraint(fields=('agreement', 'language'), name='one_print_for_a_language'),
                ],
            },
        ),
        migrations.CreateModel(
            name='ProposedChange',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('key', models.CharField(choices=[('parties', 'Parties, roles and contacts'), ('authority', 'Legal authority'), ('purposes', 'Purposes and public benefit'), ('data_elements', 'Data elements'), ('individuals', 'Number of individuals'), ('access', 'Flow of the data and who has access'), ('timing', 'Frequency, duration and review'), ('safeguards', 'Transfer and safeguards'), ('limits', 'Limits on use, disclosure and linking'), ('deidentification', 'De-identification'), ('retention', 'Retention, return and destruction'), ('accuracy', 'Accuracy, correction and individual access'), ('breach', 'Breach and notice'), ('confidentiality', 'Need to know, confidentiality and training'), ('compliance', 'Monitoring and audit'), ('changes', 'Amendment, termination, disputes and indemnification'), ('sensitive', 'Sensitive data and children'), ('indigenous', 'Indigenous data and community authority'), ('five_safes', 'Five safes'), ('publication', 'Publication in the register')], max_length=20)),
                ('text_en', models.TextField(blank=True, max_length=20000, verbose_name='text in English')),
                ('text_fr', models.TextField(blank=True, max_length=20000, verbose_name='text in French')),
                ('base_en', models.TextField(blank=True)),
                ('base_fr', models.TextField(blank=True)),
                ('at', models.DateTimeField()),
                ('accepted', models.BooleanField(null=True)),
                ('reason', models.CharField(blank=True, max_length=500)),
                ('agreement', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='proposed_changes', to='agreements.agreement')),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('decided_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('organization', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organizations.organization')),
            ],
            options={
                'ordering': ('at',),
                'constraints': [
                    models.CheckConstraint(condition=models.Q(models.Q(('accepted', None), ('decided_by', None)), models.Q(('accepted__isnull', False), ('decided_by__isnull', False)), _connector='OR'), name='proposed_change_is_decided_by_someone'),
                ],
            },
        ),
        migrations.CreateModel(
            name='ProposedTerms',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('values', models.JSONField()),
                ('base', models.JSONField()),
                ('at', models.DateTimeField()),
                ('accepted', models.BooleanField(null=True)),
                ('reason', models.CharField(blank=True, max_length=500)),
                ('agreement', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='proposed_terms', to='agreements.agreement')),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('decided_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('organization', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organizations.organization')),
            ],
            options={
                'verbose_name_plural': 'proposed terms',
                'ordering': ('at',),
                'constraints': [
                    models.CheckConstraint(condition=models.Q(models.Q(('accepted', None), ('decided_by', None)), models.Q(('accepted__isnull', False), ('decided_by__isnull', False)), _connector='OR'), name='proposed_terms_are_decided_by_someone'),
                ],
            },
        ),
        migrations.CreateModel(
            name='Remark',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('key', models.CharField(blank=True, max_length=30)),
                ('text', models.CharField(max_length=2000, verbose_name='remark')),
                ('at', models.DateTimeField()),
                ('agreement', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='remarks', to='agreements.agreement')),
                ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('organization', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organizations.organization')),
                ('settled_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ('at',),
            },
        ),
        migrations.CreateModel(
            name='SavedView',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('name', models.CharField(max_length=60, verbose_name='name')),
                ('query', models.CharField(blank=True, max_length=500)),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='saved_views', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ('name', 'id'),
                'constraints': [
                    models.UniqueConstraint(fields=('person', 'name'), name='saved_view_has_its_own_name'),
                ],
            },
        ),
        migrations.CreateModel(
            name='Signature',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('signed_at', models.DateTimeField()),
                ('digest', models.CharField(max_length=64)),
                ('jws', models.TextField(blank=True)),
                ('party', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='signatures', to='agreements.agreementparty')),
                ('signed_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ('signed_at',),
                'constraints': [
                    models.UniqueConstraint(fields=('party', 'signed_by'), name='person_signs_once_for_a_party'),
                ],
            },
        ),
        migrations.CreateModel(
            name='Viewing',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('name', models.CharField(max_length=120)),
                ('kind', models.CharField(blank=True, max_length=4)),
                ('asked_at', models.DateTimeField()),
                ('expires_at', models.DateTimeField()),
                ('public_key', models.BinaryField()),
                ('agreement', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='agreements.agreement')),
                ('asked_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('copy', models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='vault.sealedobject')),
                ('document', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='vault.sealedobject')),
                ('owner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organizations.organization')),
            ],
        ),
        migrations.CreateModel(
            name='WithheldField',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('lineage', models.UUIDField()),
                ('field', models.CharField(choices=[('name', 'Name'), ('purpose', 'Purpose'), ('benefits', 'Public benefit'), ('legal_power', 'Legal authority'), ('information', 'Information disclosed'), ('controllers', 'Organizations that decide'), ('method', 'Method'), ('processors', 'Processors'), ('retention', 'Retention'), ('start', 'First day'), ('end', 'Last day'), ('review', 'Review'), ('contact', 'Contact'), ('areas', 'Areas')], max_length=20)),
                ('reason', models.CharField(choices=[('safety', 'Publication could put someone in danger'), ('community', 'A community decides what is published about it'), ('security', 'Publication could weaken the security of systems'), ('confidence', 'A duty of confidence to another organization'), ('law', 'A law forbids publication')], max_length=20)),
                ('withheld_at', models.DateTimeField()),
                ('withheld_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('withheld_for', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organizations.organization')),
            ],
            options={
                'ordering': ('lineage', 'field', 'id'),
                'constraints': [
                    models.UniqueConstraint(fields=('lineage', 'field', 'withheld_for'), name='party_withholds_a_field_once'),
                ],
            },
        ),
        migrations.CreateModel(
            name='ClauseWords',
            fields=[
                ('agreement', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='clause_words', serialize=False, to='agreements.agreement')),
                ('words', django.contrib.postgres.search.SearchVectorField()),
            ],
            options={
                'indexes': [django.contrib.postgres.indexes.GinIndex(fields=['words'], name='clause_words_of_agreement')],
            },
        ),
        migrations.CreateModel(
            name='Origin',
            fields=[
                ('agreement', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='origin', serialize=False, to='agreements.agreement')),
                ('template_key', models.CharField(blank=True, max_length=60)),
                ('template_version', models.PositiveSmallIntegerField(default=0)),
                ('authorities', models.JSONField(default=list)),
                ('language_exception', models.CharField(blank=True, max_length=20)),
                ('request_id', models.UUIDField(blank=True, db_index=True, null=True)),
            ],
            options={
                'indexes': [models.Index(fields=['template_key', 'template_version'], name='origin_by_template')],
            },
        ),
    ]
