"""Nouns of the directory: the standard's tables, where they come from, what the finder reads, what partners add."""

from entente.directory.models.areas import KnownPlace
from entente.directory.models.duplicates import Duplicate, DuplicateStatus
from entente.directory.models.finding import Listing, SearchWord
from entente.directory.models.imports import (
    ChangeKind,
    DirectoryImport,
    FileFormat,
    ImportFinding,
    RecordChange,
    Source,
)
from entente.directory.models.licences import LicensedTerm, TaxonomyLicence
from entente.directory.models.proposals import CodePair, ProposalStatus, Qualifier, Synonym
from entente.directory.models.record import Record, Withheld
from entente.directory.models.standard import (
    Accessibility,
    Address,
    Contact,
    CostOption,
    Funding,
    HsdsOrganization,
    Language,
    Location,
    OrganizationIdentifier,
    Phone,
    Program,
    RequiredDocument,
    Schedule,
    Service,
    ServiceArea,
    ServiceAtLocation,
    ServiceStatus,
)
from entente.directory.models.tables import CAPACITY, OWN_FIELDS, TABLES
from entente.directory.models.taxonomies import Attribute, Metadata, MetaTableDescription, Taxonomy, TaxonomyTerm
from entente.directory.models.verification import Correction, CorrectionStatus, Verification

__all__ = [
    "CAPACITY", "OWN_FIELDS", "TABLES", "Accessibility", "Address", "Attribute", "ChangeKind", "CodePair", "Contact", "Correction", "CorrectionStatus", "CostOption",
    "DirectoryImport", "Duplicate", "DuplicateStatus", "FileFormat", "Funding", "HsdsOrganization", "ImportFinding", "KnownPlace", "Language", "LicensedTerm", "Listing", "Location",
    "MetaTableDescription", "Metadata", "OrganizationIdentifier", "Phone", "Program", "ProposalStatus", "Qualifier",
    "Record", "RecordChange", "RequiredDocument", "Schedule", "SearchWord", "Service", "ServiceArea",
    "ServiceAtLocation", "ServiceStatus", "Source", "Synonym", "Taxonomy", "TaxonomyLicence", "TaxonomyTerm", "Verification", "Withheld",
]  # fmt: skip
