"""What the search of agreements finds in clauses: written again whenever clauses are."""

from __future__ import annotations

import uuid

from django.db import connection

from agreements.words import words_of_clauses


def index_clauses(agreement_id: uuid.UUID) -> None:
    """The words of the clauses of an agreement are those that its clauses hold now."""
    with connection.cursor() as cursor:
        cursor.execute(words_of_clauses("a.id = %s"), [agreement_id])
