"""Need: an open standard for contacts with helplines and the needs told in them, beside HSDS for services (ADR 0076)."""
