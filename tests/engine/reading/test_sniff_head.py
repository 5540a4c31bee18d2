"""The first piece of an upload already refuses what can be no table, without a data library."""

import subprocess
import sys

import pytest

from anonymizer.engine.errors import InvalidSource
from anonymizer.engine.table.readers import ReadingChoices, sniff_head

MIB = 2**20


@pytest.mark.parametrize(
    ("head", "total_size", "code"),
    [
        (b"", 0, "file.empty"),
        (b" \n", 2, "file.empty"),
        (b"a,b\n", 4, "file.header_only"),
        (b"a,b,a\n1,2,3\n", None, "header.duplicate"),
        (b"a,,c\n1,2,3\n", None, "header.empty"),
        (b"a,b\n1,\x00\n", None, "csv.nul_bytes"),
        (b",".join(b"c%d" % n for n in range(5_000)) + b"\n1", None, "header.too_many"),
        (b"x" * MIB, None, "csv.line_too_long"),
        (b"%PDF-1.4", None, "file.pdf"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le"), None, "file.legacy_excel"),
        (b"GIF89a", None, "file.image"),
        (b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis", None, "file.open_document"),
        (b"PK\x03\x04" + bytes(26) + b"data.csv", 38, "file.archive"),
    ],
)
def test_sniff_head_refuses(head, total_size, code):
    with pytest.raises(InvalidSource) as refusal:
        sniff_head(head, filename="t.csv", total_size=total_size)

    assert refusal.value.code == code


@pytest.mark.parametrize(
    ("head", "total_size"),
    [
        (b"a,b\n1,2\n", 8),
        (b"a,b\n", None),  # the rest may hold records
        (b"a,b\n1,2\n3,4,5\n", None),  # rows are judged over the whole file
        ("é;b\n1;2\n".encode("cp1252"), None),
        ("é;b\n1;2\n".encode("utf-16"), None),
        (b'a,b\n1,"' + b"line\n" * 200_000, None),
        (b"PAR1" + bytes(20), None),
        (b"PK\x03\x04" + bytes(26) + b"[Content_Types].xml" + b"xl/workbook.xml", None),
        (b"PK\x03\x04" + bytes(26) + b"docProps/app.xml", None),
        (b"Report\n\na,b,c\n1,2,3\n", None),
    ],
)
def test_sniff_head_lets_pass_what_may_be_a_table(head, total_size):
    sniff_head(head, filename="t", total_size=total_size)


def test_sniff_head_heeds_what_a_person_said():
    head = b"Report,,\na,b,c\n1,2,3\n"

    sniff_head(head, filename="t.csv", total_size=len(head), choices=ReadingChoices(header_row=2))


def test_sniff_head_needs_no_data_library():
    code = (
        "import sys; from anonymizer.engine.table.readers import sniff_head; "
        "sniff_head('é;b\\n1;2'.encode('cp1252'), filename='t', total_size=None); print(*sys.modules)"
    )

    loaded = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split()

    assert not {"pandas", "pyarrow", "numpy", "openpyxl", "charset_normalizer"} & set(loaded)
