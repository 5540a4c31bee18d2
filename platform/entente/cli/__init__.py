"""The command line. Nothing here loads Django: files in, files and JSON out."""

from __future__ import annotations


def main() -> None:
    """Run the command line (the console script ``entente``)."""
    from entente.cli.app import run

    run()
