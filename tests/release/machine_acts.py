"""What people of one node do while its worker works on two machines, called by name from outside (``demo_node --with``)."""

from __future__ import annotations

from datetime import date

from django.db import connection, transaction
from django.db.utils import OperationalError

from anonymizer.models import Run
from entente.catalogue import services
from entente.catalogue.models import Dataset
from entente.catalogue.uploads.intake import Upload
from entente.vault.models import SealedObject
from tools.demo.contacts import csv_pieces
from tools.demo.nodes import act
from tools.demo.nodes.agreement import own_organization, steward


@act
def bring(rows: int) -> str:
    """Upload invented contacts; the identifier of the dataset."""
    by = steward()
    dataset = services.create_dataset(
        owner=own_organization(), title_en="Contacts", title_fr="Contacts", kind="contacts", by=by
    )
    with services.open_upload(dataset) as writer:
        for piece in csv_pieces(rows):
            writer.write(piece)
        about = Upload(date(2026, 1, 1), date(2026, 6, 30), "csv")
        services.receive_upload(dataset.pk, writer.finish(), about, by=by)
    return str(dataset.pk)


@act
def where(dataset: str) -> list[tuple[str, str, str]]:
    """Status, step and error of each run of a dataset."""
    return list(Run.objects.filter(version__dataset=dataset).values_list("status", "step", "error_code"))


@act
def left() -> dict[str, int]:
    """Tables that were read and kept, and jobs that failed."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM procrastinate_jobs WHERE status = 'failed'")
        failed = int(cursor.fetchone()[0])
    return {"tables": SealedObject.objects.filter(label="table").count(), "failed": failed}


@act
def lock(dataset: str) -> bool:
    """Whether its row can be had, within a second."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET LOCAL lock_timeout = '1s'")
            Dataset.objects.select_for_update().get(pk=dataset)
    except OperationalError:
        return False
    return True
