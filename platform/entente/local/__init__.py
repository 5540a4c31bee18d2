"""Entente on one computer: embedded services, and the workbench for one file, of which nothing stays but the package that is written (ADR 88, 89)."""
