"""The published schema of a series, and dummy data made from it alone, so that programs can be written before an agreement is signed."""

from exports.dummy.invention import ROWS, invented
from exports.dummy.schema import SchemaField, fields_of_schema, schema_of
from exports.dummy.writing import forms_of, write_dummy

__all__ = ["ROWS", "SchemaField", "fields_of_schema", "forms_of", "invented", "schema_of", "write_dummy"]
