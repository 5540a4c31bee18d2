"""``manage.py make_buckets``: the two buckets of a node, for an operator whose keys may make buckets. What is there stays as it is."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from entente.core.errors import Failed
from entente.vault import s3


class Command(BaseCommand):
    help = "Make the node's bucket, and the one with object lock for what must stay ended."

    def handle(self, *args: Any, **options: Any) -> None:
        for bucket, has_lock in ((s3.node_bucket(), False), (s3.endings_bucket(), True)):
            try:
                is_new = s3.make_bucket(bucket, has_lock=has_lock)
            except Failed as failure:
                raise CommandError(f"{bucket.name}: {failure.code_given}") from failure
            self.stdout.write(f"{bucket.name}: {'made' if is_new else 'there already'}")
