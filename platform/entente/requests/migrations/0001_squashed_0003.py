"""What the migrations that it replaces leave behind, for a new database; an older one goes through them one by one."""

import django.db.models.deletion
import entente.core.ids
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    replaces = [
        ('requests', '0001_data_requests'),
        ('requests', '0002_views_handed_out'),
        ('requests', '0003_releases_handed_out'),
    ]

    dependencies = [
        ('catalogue', '0001_squashed_0007'),
        ('exports', '0001_squashed_0022'),
        ('organizations', '0001_squashed_0013'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='PublicAnswer',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('question_en', models.CharField(max_length=500, verbose_name='question in English')),
                ('question_fr', models.CharField(max_length=500, verbose_name='question in French')),
                ('answer_en', models.TextField(max_length=5000, verbose_name='answer in English')),
                ('answer_fr', models.TextField(max_length=5000, verbose_name='answer in French')),
                ('published_at', models.DateTimeField()),
                ('withdrawn_at', models.DateTimeField(blank=True, null=True)),
                ('organization', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='public_answers', to='organizations.organization')),
                ('published_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ('-published_at', '-id'),
            },
        ),
        migrations.CreateModel(
            name='DataRequest',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('reference', models.CharField(max_length=12, unique=True)),
                ('token_hash', models.CharField(max_length=64, unique=True)),
                ('status', models.CharField(choices=[('received', 'Received'), ('waiting', 'Waiting for an answer'), ('asked', 'Waiting for whoever asked'), ('drafting', 'Becoming an agreement'), ('answered', 'Answered'), ('refused', 'Refused'), ('withdrawn', 'Withdrawn')], default='received', max_length=12)),
                ('kind', models.CharField(choices=[('question', 'A question'), ('dataset', 'A dataset of the catalogue'), ('listing', 'A listing that is wrong')], max_length=10)),
                ('language', models.CharField(choices=[('en', 'English'), ('fr', 'French'), ('other', 'Another language')], max_length=5)),
                ('contact', models.BinaryField(blank=True, null=True)),
                ('created_at', models.DateTimeField()),
                ('due_on', models.DateField()),
                ('first_closed_at', models.DateTimeField(blank=True, null=True)),
                ('closed_at', models.DateTimeField(blank=True, null=True)),
                ('destroyed_at', models.DateTimeField(blank=True, null=True)),
                ('dataset', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='catalogue.dataset')),
                ('organization', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='data_requests', to='organizations.organization')),
                ('public_answer', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='requests', to='requests.publicanswer')),
            ],
            options={
                'ordering': ('-created_at', '-id'),
                'constraints': [
                    models.CheckConstraint(condition=models.Q(('destroyed_at', None), ('contact', None), _connector='OR'), name='destroyed_request_has_no_contact'),
                ],
                'indexes': [
                    models.Index(fields=['organization', 'status', 'due_on'], name='requests_of_an_organization'),
                    models.Index(condition=models.Q(('destroyed_at', None)), fields=['closed_at'], name='requests_to_be_destroyed'),
                ],
            },
        ),
        migrations.CreateModel(
            name='RequestDesk',
            fields=[
                ('organization', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, primary_key=True, related_name='request_desk', serialize=False, to='organizations.organization')),
                ('is_open', models.BooleanField(default=False, verbose_name='takes requests')),
                ('days_to_answer', models.PositiveSmallIntegerField(default=30, verbose_name='days to answer')),
                ('offered', models.ManyToManyField(blank=True, related_name='+', to='catalogue.dataset')),
            ],
            options={
                'constraints': [
                    models.CheckConstraint(condition=models.Q(('days_to_answer__gte', 1), ('days_to_answer__lte', 180)), name='request_is_answered_in_time'),
                ],
            },
        ),
        migrations.CreateModel(
            name='RequestMessage',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('text', models.TextField(blank=True)),
                ('sealed', models.BinaryField(blank=True, null=True)),
                ('found', models.JSONField(default=dict)),
                ('checked_at', models.DateTimeField(blank=True, null=True)),
                ('created_at', models.DateTimeField()),
                ('author', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('request', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='messages', to='requests.datarequest')),
            ],
            options={
                'ordering': ('created_at', 'id'),
            },
        ),
        migrations.CreateModel(
            name='Handout',
            fields=[
                ('id', models.UUIDField(default=entente.core.ids.uuid7, editable=False, primary_key=True, serialize=False)),
                ('view', models.JSONField(blank=True, null=True)),
                ('files', models.JSONField(default=list)),
                ('given_at', models.DateTimeField()),
                ('ready_at', models.DateTimeField(blank=True, null=True)),
                ('erased_at', models.DateTimeField(blank=True, null=True)),
                ('dataset', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='catalogue.dataset')),
                ('given_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('release', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='exports.release')),
                ('request', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='handouts', to='requests.datarequest')),
            ],
            options={
                'ordering': ('given_at', 'id'),
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('dataset', None), ('release__isnull', False), ('view__isnull', True)), models.Q(('dataset__isnull', False), ('release', None), ('view__isnull', True)), models.Q(('dataset', None), ('release', None), ('view__isnull', False)), _connector='OR'), name='handout_is_one_thing')],
            },
        ),
    ]
