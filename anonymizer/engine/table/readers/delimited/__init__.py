"""Delimited text (CSV and its kin): encoding, delimiter, header and quotation marks, parsed in pieces."""
