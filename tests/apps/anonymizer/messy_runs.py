"""A table as organizations type it, and all that the database holds as text."""

from __future__ import annotations

import random

from django.db import connection

GENDERS = {
    "F": 60, "Femme": 50, "FEMALE": 30, "femme": 20, "Féminin": 9, "femlae": 2, "M": 60, "Homme": 50, "male": 20,
    "masc.": 4, "hommme": 3, "n/a": 6, "Zorglub": 1,
}  # fmt: skip
NEEDS = {"Food": 130, "Logement": 120, "<b>Crisis</b>": 40, "دعم": 24, "Quux": 1}
CONSENT = ["0", "Non", "N", "FAUX", "1", "O", "Oui", "VRAI"]


def messy(seed: int = 1) -> bytes:
    """Contacts of 300 people, once and sometimes twice, as their organizations type them."""
    draw = random.Random(seed)
    genders = [word for word, times in GENDERS.items() for _ in range(times)]
    needs = [word for word, times in NEEDS.items() for _ in range(times)]
    draw.shuffle(genders)
    draw.shuffle(needs)
    lines = ["client_id;contact_date;gender;age;amount;need;consent"]
    for row, (gender, need) in enumerate(zip(genders, needs, strict=True)):
        day = draw.choice(["{0:02}/{1:02}/2026", "2026-{1:02}-{0:02}", "{0} mars 2026"]).format(
            draw.randint(13, 28), draw.randint(1, 9)
        )
        amount = f"{draw.randint(1, 90)} {draw.randint(100, 999)},50 $"
        lines.append(f"C{row % 300:04};{day};{gender};{draw.randint(18, 80)};{amount};{need};{draw.choice(CONSENT)}")
    return "\n".join(lines).encode()


def stored() -> str:
    """Every text that the database holds."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT schemaname || '.' || quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public'")
        tables = [row[0] for row in cursor.fetchall()]
        texts = []
        for table in tables:
            cursor.execute(f"SELECT coalesce(string_agg(t::text, ' '), '') FROM {table} t")
            texts.append(cursor.fetchone()[0])
    return " ".join(texts)
