"""The object store: any server that speaks S3 with Signature Version 4, addressed by path."""

from entente.vault.s3.bucket import (
    ObjectEntry,
    Unfinished,
    abort_upload,
    delete,
    delete_prefix,
    entries,
    get_range,
    head,
    keys,
    make_bucket,
    put,
    put_locked,
    time_of_the_store,
    unfinished,
)
from entente.vault.s3.client import (
    Bucket,
    bucket_of,
    endings_bucket,
    is_loopback,
    is_public,
    named_bucket,
    node_bucket,
    public_address,
    wrap_credentials,
)
from entente.vault.s3.links import content_disposition, presign
from entente.vault.s3.multipart import PART_BYTES, Multipart
from entente.vault.s3.probe import probe
from entente.vault.s3.public_servers import is_of_the_node
from entente.vault.s3.writer import ObjectWriter, PlainWriter, Written

__all__ = [
    "PART_BYTES",
    "Bucket",
    "Multipart",
    "ObjectEntry",
    "ObjectWriter",
    "PlainWriter",
    "Unfinished",
    "Written",
    "abort_upload",
    "bucket_of",
    "content_disposition",
    "delete",
    "delete_prefix",
    "endings_bucket",
    "entries",
    "get_range",
    "head",
    "is_loopback",
    "is_of_the_node",
    "is_public",
    "keys",
    "make_bucket",
    "named_bucket",
    "node_bucket",
    "presign",
    "probe",
    "public_address",
    "put",
    "put_locked",
    "time_of_the_store",
    "unfinished",
    "wrap_credentials",
]
