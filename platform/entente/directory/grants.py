"""What each process may do on the tables of a directory: people keep its sources, the worker writes its records."""

from __future__ import annotations

from typing import Final

from entente.core.grants import CHANGE, READ, WRITE, Table

GRANTS: Final = (
    Table("Source", web=CHANGE),
    Table("DirectoryImport", web=CHANGE, worker_states=("mapping", "preview", "review", "done")),
    Table("ImportFinding", web=READ),
    Table("RecordChange", web=READ),
    Table("Taxonomy", web=READ),
    Table("TaxonomyTerm", web=READ),
    Table("Attribute", web=READ),
    Table("Metadata", web=READ),
    Table("MetaTableDescription", web=READ),
    Table("Listing", web="select, update (topics, main_topics, areas, area_is_understood)"),
    Table("KnownPlace", web=WRITE),
    Table("SearchWord", web=READ),
    Table("TaxonomyLicence", web=WRITE),
    Table("LicensedTerm", web=WRITE),
    Table("Qualifier", web=CHANGE),
    Table("Synonym", web=CHANGE),
    Table("Duplicate", web=WRITE),
    Table("Verification", web=WRITE),
    Table("Correction", web=CHANGE),
    Table("CodePair", web="select, update (need, people, status, decided_by_id, decided_at)"),
    Table("HsdsOrganization", web=READ),
    Table("Program", web=READ),
    Table("Service", web=READ),
    Table("Location", web=READ),
    Table("ServiceAtLocation", web=READ),
    Table("Contact", web=READ),
    Table("Phone", web=READ),
    Table("Address", web=READ),
    Table("Schedule", web=READ),
    Table("Funding", web=READ),
    Table("ServiceArea", web=READ),
    Table("RequiredDocument", web=READ),
    Table("Language", web=READ),
    Table("Accessibility", web=READ),
    Table("CostOption", web=READ),
    Table("OrganizationIdentifier", web=READ),
)
