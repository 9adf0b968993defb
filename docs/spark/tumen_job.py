#!/usr/bin/env python3
"""Runs tumen over many articles with Spark: JSONL or Parquet in, records as Parquet out, bad lines kept aside.

    spark-submit tumen_job.py ARTICLES OUTPUT [--batches 16] [--tumen "tumen"] [--date 2024-07-10]

ARTICLES  a file, folder or glob of JSONL (an article a line, as `tumen extract --input ndjson` reads it), or of Parquet
          with the same fields as columns: id, text or html or markdown, url, title, byline, publisher, published
OUTPUT    records/batch=3-of-16   id, published and the record as tumen printed it
          rejected/batch=3-of-16  the lines that gave no record, each with what is wrong with it

A batch holds the lines whose hash says so: the same ones whenever it is done, however the input is cut. It is there whole,
with a file _SUCCESS, or it is not there: after a stop the same command goes on with the batches that are missing, and no
record is lost or doubled.
"""
import argparse
import json
import re
import shlex
import subprocess
import sys
import threading

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

ROW = "id string, published string, record string, line string, problem string"
FAILURE = re.compile(r"^tumen: standard input, line (\d+): (.*)$")
SOME_FAILED = 3


def lines_of(spark: SparkSession, path: str) -> DataFrame:
    """The articles as JSON, a line each."""
    if path.endswith(".parquet") or names_in(spark, f"{path}/*.parquet"):
        articles = spark.read.parquet(path)
        # null fields are left out, as tumen expects
        return articles.select(F.to_json(F.struct(*articles.columns)).alias("line"))
    return spark.read.text(path).withColumnRenamed("value", "line").where(F.trim("line") != "")


def names_in(spark: SparkSession, pattern: str) -> list[str]:
    """The names of what a pattern finds, on whatever file system it is."""
    path = spark.sparkContext._jvm.org.apache.hadoop.fs.Path(pattern)
    found = path.getFileSystem(spark.sparkContext._jsc.hadoopConfiguration()).globStatus(path)
    return sorted(status.getPath().getName() for status in found or [])


def extracted(command: list[str]):
    """What one partition becomes: its lines go through one tumen process, which keeps their order."""

    def rows(partition):
        lines = [row.line for row in partition]
        if not lines:
            return
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        said: list[str] = []

        # each pipe has its thread: none may fill up while another one is waited for
        def write() -> None:
            try:
                for line in lines:
                    process.stdin.write(line.encode() + b"\n")
                process.stdin.close()
            except BrokenPipeError:
                pass  # tumen ended before; its exit code tells why

        def listen() -> None:
            said.extend(words.decode(errors="replace").rstrip("\n") for words in process.stderr)

        threads = [threading.Thread(target=write), threading.Thread(target=listen)]
        for thread in threads:
            thread.start()
        for printed in process.stdout:
            record = printed.decode().rstrip("\n")
            fields = json.loads(record)
            yield fields["id"], fields["published"], record, None, None
        for thread in threads:
            thread.join()
        code = process.wait()
        if code not in (0, SOME_FAILED):
            # Spark tries the task again, and keeps nothing of this try
            raise RuntimeError(f"{shlex.join(command)} ended with {code}: {' / '.join(said[-5:])}")
        for match in filter(None, map(FAILURE.match, said)):
            yield None, None, None, lines[int(match[1]) - 1], match[2]

    return rows


def run(spark: SparkSession, options: argparse.Namespace) -> None:
    command = [*shlex.split(options.tumen), "extract", "-", "--input", "ndjson", "--format", "ndjson"]
    command += ["--jobs", "1", "--quiet", *(["--date", options.date] if options.date else [])]
    begun = names_in(spark, f"{options.output}/records/batch=*")
    if any(not name.endswith(f"-of-{options.batches}") for name in begun):
        sys.exit(f"{options.output} holds {begun[0]}: go on with as many --batches, or give another folder")
    lines = lines_of(spark, options.articles).withColumn("batch", F.pmod(F.xxhash64("line"), F.lit(options.batches)))
    for batch in range(options.batches):
        name = f"batch={batch}-of-{options.batches}"
        records, rejected = f"{options.output}/records/{name}", f"{options.output}/rejected/{name}"
        if names_in(spark, f"{records}/_SUCCESS"):
            print(f"{name}: done before", file=sys.stderr)
            continue
        own = lines.where(F.col("batch") == batch).select("line").repartition(spark.sparkContext.defaultParallelism)
        rows = spark.createDataFrame(own.rdd.mapPartitions(extracted(command)), ROW).persist()
        rows.where("problem is not null").select("line", "problem").write.mode("overwrite").json(rejected)
        # last, as its _SUCCESS is what makes the batch done
        rows.where("problem is null").select("id", "published", "record").write.mode("overwrite").parquet(records)
        print(f"{name}: {rows.count()} lines", file=sys.stderr)
        rows.unpersist()


def options_of(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles")
    parser.add_argument("output")
    parser.add_argument("--batches", type=int, default=16, help="how many parts are done one after the other (16)")
    parser.add_argument("--tumen", default="tumen", help="how tumen is started on the workers")
    parser.add_argument("--date", help="what relative dates count from, as for tumen extract")
    options = parser.parse_args(arguments)
    if options.batches < 1:
        parser.error("--batches is less than 1")
    return options


if __name__ == "__main__":
    chosen = options_of(sys.argv[1:])
    session = SparkSession.builder.appName("tumen").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    run(session, chosen)
    session.stop()
