"""No release is called anonymized while nobody records what Québec's Regulation asks for; the report says what is missing."""

from __future__ import annotations

from entente.organizations.models import Jurisdiction
from exports.accountability.legal_terms import LegalStatus, QuebecStep, legal_status, missing_steps


def test_data_are_de_identified_everywhere() -> None:
    rows = legal_status([*Jurisdiction.values, "CA-QC"])

    assert {row["status"] for row in rows} == {LegalStatus.DE_IDENTIFIED}
    assert len(rows) == len(Jurisdiction.values)


def test_report_names_each_step_that_nobody_recorded_where_a_party_is_in_quebec() -> None:
    assert missing_steps(legal_status(["CA-QC", "CA-ON"])) == list(QuebecStep.values)
    assert [step for step in range(3, 9) if not any(f"(s. {step})" in str(each.label) for each in QuebecStep)] == []
    assert missing_steps(legal_status(["CA-ON"])) == []
    assert missing_steps([{"jurisdiction": "CA-QC", "status": "anonymized", "basis": ""}]) == []
