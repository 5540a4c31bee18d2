"""Connections of a client of boto3 to servers that people of organizations named: judged by the address they reached, before a byte is sent.

A name is judged when a store is named. What it leads to later is another question, so the address is asked of the connection itself: no second look-up
lies between judging and using it.
"""

from __future__ import annotations

import ipaddress
import socket
from typing import Any
from urllib.parse import urlsplit

from botocore.awsrequest import AWSHTTPConnection, AWSHTTPConnectionPool, AWSHTTPSConnection, AWSHTTPSConnectionPool
from django.conf import settings
from urllib3.exceptions import NewConnectionError


def is_of_the_node(endpoint: str) -> bool:
    """Whether the operator named this server in the settings; a blank endpoint is Amazon's own."""
    return not endpoint or urlsplit(endpoint).netloc == urlsplit(settings.S3_ENDPOINT).netloc


def keep_to_public_servers(client: Any) -> None:
    """From now on this client of boto3 speaks to public addresses alone, whatever its endpoint's name leads to.

    Where the machine's environment names a proxy, the proxy connects and judges.
    """
    manager = client._endpoint.http_session._manager  # noqa: SLF001 - boto3 has no other door; a test connects
    manager.pool_classes_by_scheme = {"http": _Pool, "https": _SecurePool}


def _judged(connection: Any, reached: socket.socket) -> socket.socket:
    if ipaddress.ip_address(reached.getpeername()[0]).is_global:
        return reached
    reached.close()
    raise NewConnectionError(connection, "the name leads to a server that is not public")


class _Connection(AWSHTTPConnection):
    def _new_conn(self) -> socket.socket:
        return _judged(self, super()._new_conn())


class _SecureConnection(AWSHTTPSConnection):
    def _new_conn(self) -> socket.socket:
        return _judged(self, super()._new_conn())


class _Pool(AWSHTTPConnectionPool):
    ConnectionCls = _Connection


class _SecurePool(AWSHTTPSConnectionPool):
    ConnectionCls = _SecureConnection
