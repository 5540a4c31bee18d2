"""Workbooks with a password, decrypted in memory (MS-OFFCRYPTO, by msoffcrypto-tool)."""

from __future__ import annotations

import io
import struct
from typing import BinaryIO
from xml.parsers.expat import ExpatError

from anonymizer.engine.errors import Finding, InvalidSource
from anonymizer.engine.table.readers.limits import Limits


def decrypted(file: BinaryIO, password: str | None, limits: Limits) -> BinaryIO:
    """The workbook within an encrypted file; the clear bytes are in memory only.

    Raises:
        InvalidSource: the password is missing or wrong, or the file is an old or damaged Office file.
    """
    import msoffcrypto
    from msoffcrypto.exceptions import DecryptionError, FileFormatError, InvalidKeyError, ParseError

    size = file.seek(0, io.SEEK_END)
    if size > limits.encrypted_bytes:
        raise InvalidSource(Finding("workbook.encrypted_too_large", facts={"limit": limits.encrypted_bytes // 2**20}))
    file.seek(0)
    sealed = io.BytesIO(file.read())  # so that an error of the outside world is none of the workbook
    try:
        office = msoffcrypto.OfficeFile(sealed)
        if office.format != "ooxml":
            raise InvalidSource(Finding("file.legacy_excel" if office.format == "xls97" else "file.office_document"))
        if not password:
            raise InvalidSource(Finding("workbook.password_needed"))
        clear = io.BytesIO()
        office.load_key(password=password, verify_password=True)
        office.decrypt(clear)
    except InvalidKeyError as error:
        raise InvalidSource(Finding("workbook.password_wrong")) from error
    except FileFormatError as error:
        raise InvalidSource(Finding("file.unknown_type")) from error
    except (DecryptionError, ParseError, ExpatError, struct.error, LookupError, ValueError, OSError) as error:
        raise InvalidSource(Finding("workbook.damaged")) from error
    return clear
