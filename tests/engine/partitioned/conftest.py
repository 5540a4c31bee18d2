"""A Spark cluster of two workers in this machine, and DuckDB in this process."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
FRUGAL = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"  # these clusters live for seconds: compiling well costs more than it gains


@pytest.fixture(scope="session")
def spark_packages() -> Path:
    """Where ``bin/test`` put the extra ``entente[spark]``; the test is skipped where there is no Java for it."""
    from tools.local.beside import SPARK

    if shutil.which("java") is None:
        pytest.skip("no Java on this machine")
    if not SPARK.folder.is_dir():
        pytest.skip("entente[spark] is not installed: run the whole of bin/test")
    if str(SPARK.folder) not in sys.path:
        sys.path.append(str(SPARK.folder))
    return SPARK.folder


def store() -> dict[str, str]:
    """Address and credentials of the S3 server of the tests, as pyarrow finds them."""
    return {
        "AWS_ENDPOINT_URL": os.environ["ENTENTE_S3_ENDPOINT"],
        "AWS_REGION": os.environ["ENTENTE_S3_REGION"],
        "AWS_ACCESS_KEY_ID": os.environ["ENTENTE_S3_ACCESS_KEY"],
        "AWS_SECRET_ACCESS_KEY": os.environ["ENTENTE_S3_SECRET_KEY"],
    }


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> str:
    """The bucket of the tests."""
    for name, value in store().items():
        monkeypatch.setenv(name, value)
    return os.environ["ENTENTE_S3_BUCKET"]


@pytest.fixture(scope="session")
def spark(spark_packages: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    import warnings

    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    path = os.pathsep.join([str(ROOT / "platform"), str(ROOT), str(spark_packages)])
    local = tmp_path_factory.mktemp("spark")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pyspark.sql import SparkSession

        builder = SparkSession.builder
        for name, value in store().items():
            builder = builder.config(f"spark.executorEnv.{name}", value)
        session = (
            builder.master("local-cluster[2,1,1024]")
            .appName("entente-tests")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.extraJavaOptions", FRUGAL)
            .config("spark.executor.extraJavaOptions", FRUGAL)
            .config("spark.sql.codegen.wholeStage", "false")
            .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
            .config("spark.executor.memory", "640m")
            .config("spark.executorEnv.PYTHONPATH", path)
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.local.dir", str(local))
            .config("spark.sql.warehouse.dir", str(local / "warehouse"))
            .getOrCreate()
        )
    session.sparkContext.setLogLevel("OFF")
    yield session
    session.stop()


@pytest.fixture
def in_process(spark_packages: Path) -> Any:
    from anonymizer.engine.partitioned.runners import InProcess

    return InProcess()


@pytest.fixture
def runner(request: pytest.FixtureRequest) -> Any:
    """One of both runners: ``@pytest.mark.parametrize("runner", ["duckdb", "spark"], indirect=True)``."""
    from anonymizer.engine.partitioned.runners import Spark

    if request.param == "spark":
        return Spark(request.getfixturevalue("spark"))
    return request.getfixturevalue("in_process")


class Killing:
    """Spark, whose executor is killed in the middle of the third part of each job that it is given, once."""

    def __init__(self, session: Any, folder: Path) -> None:
        from anonymizer.engine.partitioned.runners import Spark

        self._spark, self._folder = Spark(session), folder
        self._jobs = 0

    def killed(self, *, jobs: int = 2) -> bool:
        return len(list(self._folder.iterdir())) == self._jobs == jobs

    @contextmanager
    def on_parts(
        self, parts: Sequence[str], outputs: Sequence[str], work: Callable[[str, str], Any], schema: Any
    ) -> Iterator[Any]:
        self._jobs += 1
        mark, victim = self._folder / f"job-{self._jobs}", parts[2]

        def deadly(part: str, output: str) -> Any:
            import os
            import signal

            import psutil

            found = work(part, output)
            if part == victim and not mark.exists():
                mark.touch()
                for process in psutil.Process().parents():
                    if "CoarseGrainedExecutorBackend" in " ".join(process.cmdline()):
                        os.kill(process.pid, signal.SIGKILL)
                raise AssertionError("the executor still lives")
            return found

        with self._spark.on_parts(parts, outputs, deadly, schema) as table:
            yield table


@pytest.fixture
def kills_a_worker(spark: Any, tmp_path: Path) -> Callable[[], Killing]:
    folder = tmp_path / "killed"
    folder.mkdir()
    return lambda: Killing(spark, folder)
