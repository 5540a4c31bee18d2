"""Each fault of a package is named, with how many rows have it; and a package without any is one."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from entente.need.descriptor import DESCRIPTOR, descriptor
from entente.need.errors import InvalidPackage
from entente.need.messages import MESSAGES
from entente.need.validation import validate

CONTACTS = "contact_id,contact_date,gender,x_agent\na1,2024-03,woman,7\na2,2024-Q1,*,\na3,2024-03-01T09:00,,9\n"
NEEDS = "contact_id,position,need,outcome\na1,1,food.bank,unmet\na1,2,housing,\na3,1,unknown,met\n"


def packed(folder: Path, contacts: str = CONTACTS, needs: str = NEEDS) -> Path:
    columns = {"contacts": contacts.partition("\n")[0].split(","), "needs": needs.partition("\n")[0].split(",")}
    (folder / DESCRIPTOR).write_text(json.dumps(descriptor(columns)), encoding="utf-8")
    (folder / "contacts.csv").write_text(contacts, encoding="utf-8")
    (folder / "needs.csv").write_text(needs, encoding="utf-8")
    return folder


def test_package_without_fault(tmp_path: Path) -> None:
    assert validate(packed(tmp_path)) == []


@pytest.mark.parametrize(
    ("change", "code", "column", "row", "count"),
    [
        (lambda c, n: (c.replace("woman", "femme"), n), "need.code_unknown", "gender", 2, 1),
        (lambda c, n: (c.replace("2024-Q1", "spring"), n), "need.form", "contact_date", 3, 1),
        (lambda c, n: (c.replace("2024-03,", "*,").replace("2024-Q1", "*"), n), "need.star", "contact_date", 2, 2),
        (lambda c, n: (c.replace("2024-Q1", ""), n), "need.value_missing", "contact_date", 3, 1),
        (lambda c, n: (c.replace("a2,", "a1,"), n), "need.key_twice", "contact_id", 3, 1),
        (lambda c, n: (c + "a4,2024-03\n", n), "need.row_length", "contact_id", 5, 1),
        (lambda c, n: (c, n.replace("a3,", "a9,")), "need.contact_unknown", "contact_id", 4, 1),
        (lambda c, n: (c, n.replace("a1,2", "a1,1")), "need.key_twice", "position", 3, 1),
        (lambda c, n: (c, n.replace("a1,2", "a1,two")), "need.form", "position", 3, 1),
        (lambda c, n: (c, n.replace("food.bank", "*")), "need.star", "need", 2, 1),
        (lambda c, n: (c.replace("gender", "sex"), n), "need.column_unknown", "sex", None, None),
        (
            lambda c, n: (c.replace("x_agent", "x_caller_name"), n),
            "need.column_names_somebody",
            "x_caller_name",
            None,
            None,
        ),
        (lambda c, n: (c.replace("x_agent", "gender"), n), "need.column_twice", "gender", None, None),
        (lambda c, n: (c, n.replace("position", "x_position")), "need.column_missing", "position", None, None),
    ],
)
def test_fault_is_named_with_its_first_row(
    tmp_path: Path,
    change: Callable[[str, str], tuple[str, str]],
    code: str,
    column: str,
    row: int | None,
    count: int | None,
) -> None:
    findings = validate(packed(tmp_path, *change(CONTACTS, NEEDS)))
    assert (code, column, row, count) in [(f.code, f.column, f.row, f.facts.get("count")) for f in findings]
    assert all(finding.code in MESSAGES for finding in findings)
    assert not any("woman" in str(finding.to_dict()) or "spring" in str(finding.to_dict()) for finding in findings)


@pytest.mark.parametrize("content", ["", "[]", "{", '{"need:version": "9"}'])
def test_folder_that_holds_no_package_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / DESCRIPTOR).write_text(content)
    with pytest.raises(InvalidPackage):
        validate(tmp_path)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (None, "need.no_table"),
        (b"contact_id\n\xff\xfe", "need.not_utf8"),
        (b'contact_id,contact_date\n"' + b"a" * 1_100_000, "need.not_csv"),
    ],
)
def test_table_that_cannot_be_read_is_named(tmp_path: Path, content: bytes | None, code: str) -> None:
    path = packed(tmp_path) / "contacts.csv"
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    assert code in [finding.code for finding in validate(tmp_path)]
