"""Runs docs/spark/tumen_job.py on local[2]: `npm run test:spark`. Needs Java 17 and docs/spark/requirements.txt."""
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TUMEN = f"node {ROOT}/bin/tumen.js"
BAD = ['{"text": 5}', '{"text":', '{"id": "nothing"}']

# Fails over the third time that it is started, as a machine that is switched off would.
SWITCHED_OFF = """
import os, subprocess, sys
with open(sys.argv[1], "a") as count:
    count.write("x")
    if count.tell() > 3:
        sys.exit(9)
sys.exit(subprocess.call([*sys.argv[2].split(), *sys.argv[3:]]))
"""


def articles() -> list[dict]:
    texts = sorted(path for path in (ROOT / "seeds").iterdir() if path.suffix == ".txt")
    return [
        {"id": f"{copy}-{path.stem}", "text": path.read_text(), "published": f"2024-0{copy}-10"}
        for copy in range(1, 4)
        for path in texts
    ]


def without_source(record: str) -> dict:
    """`source` counts the lines of what one process reads."""
    return {field: value for field, value in json.loads(record).items() if field != "source"}


class JobTest(unittest.TestCase):
    maxDiff = None

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        lines = [json.dumps(article, ensure_ascii=False) for article in articles()]
        self.lines = [*lines[:5], *BAD, "", *lines[5:]]
        self.input = self.folder / "articles.jsonl"
        self.input.write_text("".join(f"{line}\n" for line in self.lines))
        alone = subprocess.run(
            [*TUMEN.split(), "extract", self.input, "--format", "ndjson", "--jobs", "1"], capture_output=True, text=True
        )
        self.expected = sorted(map(without_source, alone.stdout.splitlines()), key=lambda record: record["id"])
        self.assertEqual(len(self.expected), len(lines))

    def job(self, *arguments: str, tumen: str = TUMEN) -> subprocess.CompletedProcess:
        job = [ROOT / "docs/spark/tumen_job.py", *arguments, "--tumen", tumen]
        # spark-submit prints what the job says on standard error to its standard output
        return subprocess.run(
            ["spark-submit", "--master", "local[2]", "--conf", "spark.ui.enabled=false", *job],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def read(self, output: Path) -> tuple[list[dict], list[str]]:
        import pyarrow.parquet

        records = [
            without_source(record)
            for file in output.glob("records/*/*.parquet")
            for record in pyarrow.parquet.read_table(file)["record"].to_pylist()
        ]
        rejected = [
            json.loads(line)
            for file in output.glob("rejected/*/*.json")
            for line in file.read_text().splitlines()
        ]
        self.assertTrue(all(row["problem"] for row in rejected))
        return sorted(records, key=lambda record: record["id"]), sorted(row["line"] for row in rejected)

    def test_gives_what_one_process_gives_and_keeps_bad_lines_aside(self) -> None:
        output = self.folder / "output"
        done = self.job(str(self.input), str(output), "--batches", "2")
        self.assertEqual(done.returncode, 0, done.stdout)
        self.assertEqual(self.read(output), (self.expected, sorted(BAD)))

        others = self.job(str(self.input), str(output), "--batches", "3")
        self.assertEqual(others.returncode, 1)
        self.assertIn("go on with as many --batches", others.stdout)

    def test_goes_on_after_a_stop_and_loses_and_doubles_nothing(self) -> None:
        output = self.folder / "output"
        script = self.folder / "switched_off.py"
        script.write_text(SWITCHED_OFF)
        arguments = [str(self.input), str(output), "--batches", "4"]
        wrapper = f'{sys.executable} {script} {self.folder}/count "{TUMEN}"'
        stopped = self.job(*arguments, tumen=wrapper)
        self.assertNotEqual(stopped.returncode, 0)
        self.assertIn("ended with 9", stopped.stdout)
        before = len(list(output.glob("records/*/_SUCCESS")))
        self.assertIn(before, range(1, 4))

        again = self.job(*arguments)
        self.assertEqual(again.returncode, 0, again.stdout)
        self.assertEqual(again.stdout.count("done before"), before)
        self.assertEqual(self.read(output), (self.expected, sorted(BAD)))

    def test_reads_parquet(self) -> None:
        import pyarrow
        import pyarrow.parquet

        folder = self.folder / "parquet"
        folder.mkdir()
        pyarrow.parquet.write_table(pyarrow.Table.from_pylist(articles()), folder / "a.parquet")
        done = self.job(str(folder), str(self.folder / "output"), "--batches", "1")
        self.assertEqual(done.returncode, 0, done.stdout)
        self.assertEqual(self.read(self.folder / "output"), (self.expected, []))


def needs() -> str | None:
    try:
        import pyarrow.parquet  # noqa: F401
        import pyspark  # noqa: F401
    except ImportError as error:
        return f"{error}; pip install -r docs/spark/requirements.txt, in an environment that is active"
    return None


if __name__ == "__main__":
    missing = needs()
    if missing:
        sys.exit(f"the tests of the Spark job cannot run: {missing}")
    os.chdir(ROOT)
    unittest.main()
