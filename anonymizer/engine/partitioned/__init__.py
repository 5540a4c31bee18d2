"""Tables larger than one machine: Parquet in parts, counted and anonymized part by part, in this process or on Spark.

The same Ibis expressions run on DuckDB and on Spark; what sees all rows is only the counting of distinct tuples, which add up.
A part is read and written where it lies, by pyarrow: Spark moves counts, never files.

Needs the extra ``entente-anonymizer[spark]``.
"""
