"""Lines to copy into each program, with the reader's own addresses. The key stays in her environment."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from exports.sharing.profiles import FILE_NAME


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where a received dataset is read."""

    base: str
    dataset_id: uuid.UUID
    shared: str = ""
    """``share.schema.table`` of Delta Sharing; empty where the release has no Parquet."""

    def latest(self, form: str) -> str:
        """Of the latest version, in a format."""
        return f"{self.base}/series/{self.dataset_id}/latest.{form}"


@dataclass(frozen=True, slots=True)
class Example:
    """Some lines for one program."""

    anchor: str
    tool: str
    code: str


def examples(addresses: Addresses) -> list[Example]:
    """For each program that reads by its own words; Excel and Power BI have files."""
    csv, parquet = addresses.latest("csv"), addresses.latest("parquet")
    lines = [
        Example("r", "R", _R.format(parquet=parquet)),
        Example("pandas", "pandas", _PANDAS.format(csv=csv)),
        Example("entente", "Python (entente)", _CLIENT.format(base=addresses.base, dataset=addresses.dataset_id)),
        Example("duckdb", "DuckDB", _DUCKDB.format(parquet=parquet)),
        Example("curl", "curl", _CURL.format(csv=csv)),
    ]
    if addresses.shared:
        lines.append(Example("delta", "Delta Sharing", _DELTA.format(profile=FILE_NAME, shared=addresses.shared)))
    return lines


_R = """# install.packages("arrow")
library(arrow)
address <- "{parquet}"
key <- Sys.getenv("ENTENTE_KEY")
stopifnot(nzchar(key))
file <- tempfile(fileext = ".parquet")
download.file(address, file, mode = "wb", quiet = TRUE,
              headers = c(Authorization = paste("Bearer", key)))
frame <- read_parquet(file)
summary(frame)"""
_PANDAS = """import os, pandas

frame = pandas.read_csv(
    "{csv}",
    storage_options={{"Authorization": f"Bearer {{os.environ['ENTENTE_KEY']}}"}},
)"""
_CLIENT = """# export ENTENTE_URL={base}
from entente.client import Client

frame = Client().frame("{dataset}")"""
_DUCKDB = """CREATE SECRET (TYPE http, BEARER_TOKEN '…');
SELECT count(*) FROM '{parquet}';"""
_CURL = """curl --fail --continue-at - --output data.csv \\
  --header "Authorization: Bearer $ENTENTE_KEY" \\
  {csv}"""
_DELTA = """import delta_sharing

frame = delta_sharing.load_as_pandas("{profile}#{shared}")"""
