"""Public records of a source become the listings that the finder reads. What is withheld has no way here: each table is read ``withheld = ''``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from django.db import connection

from entente.catalogue.models import ProtectedName
from entente.directory.imports import areas
from entente.directory.models import ProposalStatus, Qualifier, Service, Source
from entente.directory.vocabularies.topics import ANIMALS, TOPICS

PROTECTED_SOURCE: Final = "directory"

_LISTINGS: Final = r"""
INSERT INTO listing_stage (id, source_id, service_id, location_id, name, organization_name, summary, telephone, address,
    postal_code, latitude, longitude, languages, topics, minimum_age, maximum_age, is_free, is_wheelchair_accessible,
    is_crisis_line, is_closed_for_now, eligibility, open_minutes, time_zone, main_topics, city, search, names_en, names_fr, all_en, all_fr)
WITH tongue AS MATERIALIZED (
    SELECT service_id, location_id, array_agg(DISTINCT iso639_3)::varchar[] AS codes FROM hsds_language
    WHERE origin_id = %(source)s AND withheld = '' AND iso639_3 <> '' AND NOT is_interpreter AND phone_id IS NULL GROUP BY 1, 2
), term AS MATERIALIZED (
    SELECT a.link_id, string_agg(DISTINCT t.name, ' · ') AS names FROM hsds_attribute a
    JOIN hsds_taxonomy_term t ON t.id = a.taxonomy_term_id AND t.withheld = ''
    WHERE a.origin_id = %(source)s AND a.withheld = '' GROUP BY 1
), spoke AS MATERIALIZED (
    SELECT coalesce(service_at_location_id, service_id, location_id, organization_id) AS owner,
        (array_agg(number || CASE WHEN extension IS NULL THEN '' ELSE ' x' || extension END
            ORDER BY (type IN ('hotline')) DESC, (type IN ('fax', 'textphone', 'tty', 'TTY', 'Fax')), id))[1] AS number,
        bool_or(type = 'hotline' OR description ~* 'hotline|crisis|crise') AS is_hotline
    FROM hsds_phone WHERE origin_id = %(source)s AND withheld = '' AND lower(type) NOT IN ('fax') GROUP BY 1
), hour AS MATERIALIZED (
    SELECT coalesce(service_at_location_id, service_id, location_id) AS owner, range_agg(minutes) AS minutes FROM (
        SELECT s.*, int4range((d.day * 1440 + extract(epoch FROM opens_at) / 60)::int, (d.day * 1440 + extract(epoch FROM closes_at) / 60
            + CASE WHEN closes_at <= opens_at THEN 1440 ELSE 0 END)::int) AS minutes
        FROM hsds_schedule s, unnest(string_to_array(s.byday, ',')) AS said,
            LATERAL (SELECT array_position(ARRAY['MO','TU','WE','TH','FR','SA','SU'], right(trim(said), 2)) - 1 AS day) d
        WHERE s.origin_id = %(source)s AND s.withheld = '' AND opens_at IS NOT NULL AND closes_at IS NOT NULL AND d.day IS NOT NULL
            AND freq IN ('WEEKLY', '') AND (valid_to IS NULL OR valid_to >= current_date)
            AND (valid_from IS NULL OR valid_from <= current_date)
    ) AS spans GROUP BY 1
), access AS MATERIALIZED (
    SELECT location_id, bool_or(description || ' ' || details ~* 'wheelchair|fauteuil|entrance accessible|entrée accessible|barrier.free|ramp\M|rampe'
        AND description || ' ' || details !~* '\m(not|no|non|aucun|inaccessible|limited)\M') AS is_accessible
    FROM hsds_accessibility WHERE origin_id = %(source)s AND withheld = '' GROUP BY 1
), place AS MATERIALIZED (
    SELECT DISTINCT ON (location_id) location_id, concat_ws(', ', nullif(address_1, ''), nullif(address_2, ''), nullif(city, ''), nullif(postal_code, '')) AS line,
        upper(replace(postal_code, ' ', '')) AS code, lower(unaccent(trim(city))) AS city
    FROM hsds_address WHERE origin_id = %(source)s AND withheld = '' AND address_type = 'physical' ORDER BY location_id, id
), free AS MATERIALIZED (
    SELECT service_id, bool_or(amount = 0) AS is_free FROM hsds_cost_option WHERE origin_id = %(source)s AND withheld = '' GROUP BY 1
), given AS (
    SELECT s.*, coalesce(x.id, s.id) AS listing, l.id AS place, l.latitude, l.longitude, o.name AS org, o.alternate_name AS org_other,
        l.name AS place_name, t.names AS terms,
        regexp_match(s.eligibility_description || ' ' || s.name, '\m(\d{1,2})\s*(?:-|–|to|à|and|et)\s*(\d{1,3})\M') AS ages,
        regexp_match(s.eligibility_description || ' ' || s.name, '\m(\d{1,2})\s*(?:\+|years? (?:of age )?(?:and|or) (?:over|older)|ans et plus)') AS least
    FROM hsds_service s JOIN hsds_organization o ON o.id = s.organization_id AND o.withheld = ''
    LEFT JOIN hsds_service_at_location x ON x.service_id = s.id AND x.withheld = ''
    LEFT JOIN hsds_location l ON l.id = x.location_id AND l.withheld = ''
    LEFT JOIN term t ON t.link_id = s.id
    WHERE s.origin_id = %(source)s AND s.withheld = '' AND (x.id IS NULL OR l.id IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM directory_duplicate d JOIN hsds_service v ON v.id = d.shown_id AND v.withheld = ''
            WHERE d.hidden_id = s.id AND d.status = 'same')
)
SELECT g.listing, %(source)s, g.id, g.place, g.name, g.org, left(g.description, 400),
    coalesce(p1.number, p2.number, p3.number, p4.number, ''), coalesce(place.line, ''), coalesce(left(place.code, 10), ''),
    g.latitude, g.longitude,
    coalesce((SELECT array_agg(DISTINCT each) FROM unnest(coalesce(t1.codes, '{}') || coalesce(t2.codes, '{}') || coalesce(t3.codes, '{}')) AS each), '{}'), '{}',
    coalesce(g.minimum_age::float, (CASE WHEN g.ages[1]::int < g.ages[2]::int AND g.ages[2]::int <= 120 THEN g.ages[1] END)::float, g.least[1]::float),
    coalesce(g.maximum_age::float, (CASE WHEN g.ages[1]::int < g.ages[2]::int AND g.ages[2]::int <= 120 THEN g.ages[2] END)::float),
    coalesce(free.is_free, false) OR g.fees_description ~* '\m(no fees?|free|none|no cost|no charge|gratuit|gratuite|sans frais|aucun)\M',
    coalesce(access.is_accessible, false),
    coalesce(p1.is_hotline OR p2.is_hotline, false) OR g.name || ' ' || coalesce(g.terms, '') ~* '\m(crisis line|crisis|hotline|distress|suicide|ligne d.écoute|ligne de crise|détresse)\M',
    g.status = 'temporarily closed', g.eligibility_description, coalesce(h1.minutes, h2.minutes, h3.minutes), %(zone)s, '{}', coalesce(place.city, ''),
    setweight(to_tsvector('english', unaccent(names.a)) || to_tsvector('french', unaccent(names.a)), 'A') ||
    setweight(to_tsvector('english', unaccent(names.b)) || to_tsvector('french', unaccent(names.b)), 'B') ||
    setweight(to_tsvector('simple', unaccent(coalesce(place.line, ''))), 'C') ||
    setweight(to_tsvector('english', unaccent(names.c)) || to_tsvector('french', unaccent(names.c)), 'D'),
    to_tsvector('english', words.named), to_tsvector('french', words.named), to_tsvector('english', words.whole), to_tsvector('french', words.whole)
FROM given g
LEFT JOIN place ON place.location_id = g.place LEFT JOIN access ON access.location_id = g.place LEFT JOIN free ON free.service_id = g.id
LEFT JOIN tongue t1 ON t1.service_id = g.id AND t1.location_id IS NULL
LEFT JOIN tongue t2 ON t2.location_id = g.place AND t2.service_id IS NULL
LEFT JOIN tongue t3 ON t3.location_id = g.place AND t3.service_id = g.id
LEFT JOIN spoke p1 ON p1.owner = g.listing LEFT JOIN spoke p2 ON p2.owner = g.id AND g.id <> g.listing
LEFT JOIN spoke p3 ON p3.owner = g.place LEFT JOIN spoke p4 ON p4.owner = g.organization_id
LEFT JOIN hour h1 ON h1.owner = g.listing LEFT JOIN hour h2 ON h2.owner = g.id LEFT JOIN hour h3 ON h3.owner = g.place,
LATERAL (SELECT string_agg(each.value ->> 'name', ' ') AS names, string_agg(said.value, ' ') AS texts
    FROM jsonb_each(g.translations) each, jsonb_each_text(each.value) said) beside,
LATERAL (SELECT concat_ws(' ', g.name, g.alternate_name, beside.names) AS a, concat_ws(' ', g.org, g.org_other, g.terms) AS b,
    concat_ws(' ', left(g.description, 4000), g.eligibility_description, g.application_process, left(beside.texts, 4000)) AS c) names,
LATERAL (SELECT unaccent(names.a || ' · ' || names.b) AS named, unaccent(names.a || ' · ' || names.b || ' · ' || names.c) AS whole) words
"""

_TOPICS: Final = """
WITH topic AS (
    SELECT * FROM unnest(%(codes)s::text[], %(any_en)s::tsquery[], %(any_fr)s::tsquery[], %(name_en)s::tsquery[], %(name_fr)s::tsquery[],
        %(never_en)s::tsquery[], %(never_fr)s::tsquery[]) AS t(code, any_en, any_fr, name_en, name_fr, never_en, never_fr)
), match AS (
    SELECT d.id, t.code, false AS is_main FROM topic t JOIN listing_stage d ON d.all_en @@ t.any_en OR d.all_fr @@ t.any_fr
    WHERE NOT d.all_en @@ t.never_en AND NOT d.all_fr @@ t.never_fr
    UNION ALL
    SELECT d.id, t.code, true FROM topic t JOIN listing_stage d ON d.names_en @@ t.name_en OR d.names_fr @@ t.name_fr
    WHERE NOT d.all_en @@ t.never_en AND NOT d.all_fr @@ t.never_fr
    UNION ALL
    SELECT d.id, unnest(ARRAY[q.need, q.people]), true FROM directory_qualifier q
    JOIN listing_stage d ON d.service_id = q.service_id WHERE q.status = %(accepted)s
), matched AS (
    SELECT id, array_agg(DISTINCT code)::varchar[] AS codes, coalesce(array_agg(DISTINCT code) FILTER (WHERE is_main), '{}')::varchar[] AS main
    FROM match WHERE code <> '' GROUP BY id
)
UPDATE listing_stage l SET
    topics = CASE WHEN m.main @> %(animals)s::varchar[] THEN %(animals)s::varchar[] ELSE m.codes END,
    main_topics = CASE WHEN m.main @> %(animals)s::varchar[] THEN %(animals)s::varchar[] ELSE m.main END
FROM matched m WHERE m.id = l.id
"""

_STAGED_WORDS: Final = ("names_en", "names_fr", "all_en", "all_fr")
"""Words of the names, and all words, by the stems of each language: topics are found by them."""

_WORDS: Final = r"""
INSERT INTO directory_searchword (word, listings)
SELECT word, count(*) FROM directory_listing,
    LATERAL (SELECT DISTINCT unnest(regexp_split_to_array(lower(unaccent(name || ' ' || organization_name || ' ' || summary)), '[^a-z]+')) AS word) said
WHERE length(word) BETWEEN 4 AND 30 GROUP BY word
"""


def rebuild(source: Source) -> int:
    """Make the listings of a source anew; how many there are. In the transaction that changed its records."""
    zone = source.owner.time_zone
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL work_mem = '128MB'")
        # Tables just filled have no statistics, and the application may not gather any: each join is by hash, or it is quadratic.
        cursor.execute("SET LOCAL enable_nestloop = off")
        cursor.execute("DELETE FROM directory_listing WHERE source_id = %s", [source.pk])
        # Topics are found before the listings stand under their indexes: each row enters those once.
        cursor.execute("DROP TABLE IF EXISTS pg_temp.listing_stage")
        cursor.execute(
            "CREATE TEMP TABLE listing_stage (LIKE directory_listing, names_en tsvector, names_fr tsvector, all_en tsvector, all_fr tsvector) ON COMMIT DROP"
        )
        cursor.execute(_LISTINGS, {"source": source.pk, "zone": zone})
        count: int = cursor.rowcount
        cursor.execute("SET LOCAL enable_nestloop = on")
        for words in _STAGED_WORDS:
            cursor.execute(f"CREATE INDEX ON listing_stage USING gin ({words})")
        cursor.execute("CREATE INDEX ON listing_stage (id)")
        cursor.execute("ANALYZE listing_stage")
        _find_topics()
        areas.understand(source, "listing_stage")
        cursor.execute("ALTER TABLE listing_stage " + ", ".join(f"DROP COLUMN {words}" for words in _STAGED_WORDS))
        cursor.execute("INSERT INTO directory_listing SELECT * FROM listing_stage")
        cursor.execute("DELETE FROM directory_searchword")
        cursor.execute(_WORDS)
    _protect_names(source)
    return count


def rebuild_hidden(source: Source) -> None:
    """Rebuild the sources of which a service is hidden by one of this source: where that is gone, it shows again."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT DISTINCT h.origin_id FROM directory_duplicate d JOIN hsds_service h ON h.id = d.hidden_id AND h.withheld = ''"
            " LEFT JOIN hsds_service v ON v.id = d.shown_id AND v.withheld = ''"
            " WHERE d.status = 'same' AND h.origin_id <> %s AND (v.id IS NULL) <> EXISTS (SELECT 1 FROM directory_listing l WHERE l.service_id = h.id)",
            [source.pk],
        )
        keys = [row[0] for row in cursor.fetchall()]
    for other in Source.objects.filter(pk__in=keys).select_related("owner"):
        rebuild(other)


def _find_topics() -> None:
    """Which topics each listing belongs to: by what it says, and by qualifiers that were accepted. What is for animals belongs to nothing else."""
    with connection.cursor() as cursor:
        values: dict[str, Any] = {"codes": list(TOPICS), "accepted": ProposalStatus.ACCEPTED, "animals": [ANIMALS]}
        for language, configuration in (("en", "english"), ("fr", "french")):
            rows: dict[str, list[str]] = {"any": [], "name": [], "never": []}
            for topic in TOPICS.values():
                phrases, names, never = (
                    getattr(part, language) for part in (topic.phrases, topic.name_phrases, topic.never)
                )
                rows["any"].append(_any_of(cursor, configuration, phrases))
                rows["name"].append(_any_of(cursor, configuration, (*phrases, *names)))
                rows["never"].append(_any_of(cursor, configuration, never))
            values |= {f"{kind}_{language}": queries for kind, queries in rows.items()}
        # One look into the index for each topic: to match every text with every topic would take minutes.
        cursor.execute("SET LOCAL enable_seqscan = off")
        cursor.execute(_TOPICS, values)
        cursor.execute("SET LOCAL enable_seqscan = on")


def _any_of(cursor: Any, configuration: str, phrases: Sequence[str]) -> str:
    """A query for any of the phrases, by the stems of a language; blank, which matches nothing, for none."""
    cursor.execute(
        "SELECT coalesce(string_agg(q, ' | '), '') FROM (SELECT DISTINCT phraseto_tsquery(%s::regconfig, unaccent(p))::text AS q"
        " FROM unnest(%s::text[]) AS p) parts WHERE q <> ''",
        [configuration, list(phrases)],
    )
    query: str = cursor.fetchone()[0]
    return query


def requalify(qualifier: Qualifier) -> None:
    """A qualifier that was accepted shows at once."""
    service = Service.objects.filter(pk=qualifier.service_id).select_related("origin__owner").first()
    if service is not None and service.origin is not None:
        with connection.cursor() as cursor:
            cursor.execute(
                "UPDATE directory_listing SET topics = (SELECT array_agg(DISTINCT each) FROM unnest(topics || %(codes)s::varchar[]) AS each),"
                " main_topics = (SELECT array_agg(DISTINCT each) FROM unnest(main_topics || %(codes)s::varchar[]) AS each)"
                " WHERE service_id = %(service)s",
                {"codes": [topic for topic in (qualifier.need, qualifier.people) if topic], "service": service.pk},
            )


def _protect_names(source: Source) -> None:
    """Names of services and organizations stay readable in texts that detectors search: they name no person."""
    owner = source.owner
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT DISTINCT left(l.name, 300) FROM directory_listing l JOIN directory_source s ON s.id = l.source_id WHERE s.owner_id = %(owner)s"
            " UNION SELECT DISTINCT left(l.organization_name, 300) FROM directory_listing l JOIN directory_source s ON s.id = l.source_id WHERE s.owner_id = %(owner)s",
            {"owner": owner.pk},
        )
        names = {row[0] for row in cursor.fetchall()}
    ours = ProtectedName.objects.filter(owner=owner, source=PROTECTED_SOURCE)
    known = set(ours.values_list("name", flat=True))
    if gone := known - names:
        ours.filter(name__in=gone).delete()
    ProtectedName.objects.bulk_create(
        [ProtectedName(owner=owner, name=name, source=PROTECTED_SOURCE) for name in sorted(names - known)],
        batch_size=5000,
        ignore_conflicts=True,
    )
