"""ODRL 2.2: an agreement written as ``@type Agreement`` in JSON-LD, and a policy read from it. What a policy allows is judged in
``agreements.uses`` alone.

Source: ODRL Information Model 2.2 and ODRL Vocabulary & Expression 2.2 (W3C Recommendations, 15 February 2018).
"""

from agreements.odrl.document import agreement_document
from agreements.odrl.reading import read_policy
from agreements.odrl.reporting import compliance_report

__all__ = ["agreement_document", "compliance_report", "read_policy"]
