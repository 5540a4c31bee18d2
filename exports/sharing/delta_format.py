"""Answers in Delta format (delta-io/delta-sharing, PROTOCOL.md, "API Response Format in Delta"), for clients that ask for nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

PARQUET: Final = "parquet"
DELTA: Final = "delta"
_PROTOCOL: Final = {"minReaderVersion": 1, "minWriterVersion": 4}  # 4: the first that knows change data feeds


def response_format(capabilities: str) -> str:
    """The format of an answer to a client that can read these. Parquet wherever it can read that; Delta where it asks for it alone.

    >>> response_format("responseformat=delta,parquet;readerfeatures=deletionvectors")
    'parquet'
    >>> response_format("responseFormat=Delta")
    'delta'
    >>> response_format("")
    'parquet'
    """
    for capability in capabilities.split(";"):
        name, _, values = capability.partition("=")
        if name.strip().casefold() == "responseformat":
            formats = {value.strip().casefold() for value in values.split(",")}
            return DELTA if DELTA in formats and PARQUET not in formats else PARQUET
    return PARQUET


def in_delta_format(line: Mapping[str, Any]) -> dict[str, Any]:
    """A line of the Parquet format as the Delta format has it."""
    ((kind, content),) = line.items()
    match kind:
        case "protocol":
            return {"protocol": {"deltaProtocol": _PROTOCOL}}
        case "metaData":
            return {"metaData": _metadata(content)}
        case "remove":
            removed = {"deletionTimestamp": content["timestamp"], "extendedFileMetadata": True}
            return _file(content, "remove", removed)
    added = {"modificationTime": content.get("timestamp", 0), "stats": content["stats"]}
    return _file(content, "add", added)


def _metadata(content: Mapping[str, Any]) -> dict[str, Any]:
    beside = {name: content[name] for name in ("version", "size", "numFiles") if name in content}
    configuration = {f"delta.{name}": value for name, value in content["configuration"].items()}
    own = {name: value for name, value in content.items() if name not in beside}
    described = {**own, "format": {**content["format"], "options": {}}, "configuration": configuration}
    return {"deltaMetadata": described, **beside}


def _file(content: Mapping[str, Any], action: str, more: Mapping[str, Any]) -> dict[str, Any]:
    same = {"partitionValues": content["partitionValues"], "size": content["size"], "dataChange": True}
    beside = {name: content[name] for name in ("id", "version", "timestamp", "expirationTimestamp") if name in content}
    return {"file": {**beside, "deltaSingleAction": {action: {"path": content["url"], **same, **more}}}}
