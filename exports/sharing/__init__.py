"""The Delta Sharing server: what programs of recipients read, by the open protocol (https://delta.io/sharing/).

Shares are agreements, schemas are providers, tables are the datasets that were released. Rights are in the files: a hint of a
query is never relied on.
"""
