"""Entente: signed agreements, anonymized data, permissioned release."""

__version__ = "0.1.0"
