"""Writes findings as lines for a person, as JSON, or as SARIF for editors and for code review."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import NamedTuple

from speechkit.check.finding import Finding
from speechkit.check.rule import Rule

SARIF = "https://json.schemastore.org/sarif-2.1.0.json"

LINE = "{file}:{line}:{column}: {code} {message}"
NOTHING = "No findings in {files}."
SUMMARY = "{findings} in {files}."
FIXABLE = "{count} can be mended with --fix."
FIXED = "{count} mended."
ONE_FINDING, FINDINGS = "1 finding", "{count} findings"
ONE_FILE, FILES = "1 file", "{count} files"


class Checked(NamedTuple):
    """A file that was proofread."""

    source: str
    findings: Sequence[Finding]
    fixed: int = 0


def as_text(checked: Sequence[Checked], rules: Sequence[Rule]) -> str:
    """A line for each finding, FILE:LINE:COLUMN: CODE message, and a summary."""
    lines = [
        LINE.format(file=one.source, line=found.line, column=found.column, code=found.code, message=found.message)
        for one in checked
        for found in one.findings
    ]
    return "\n".join([*lines, summary(checked)]) + "\n" if checked else ""


def summary(checked: Sequence[Checked]) -> str:
    """How much was found and mended, and how much can be."""
    found = [finding for one in checked for finding in one.findings]
    files = count_of(len(checked), ONE_FILE, FILES)
    parts = [SUMMARY.format(findings=count_of(len(found), ONE_FINDING, FINDINGS), files=files)]
    if not found:
        parts = [NOTHING.format(files=files)]
    fixed, fixable = sum(one.fixed for one in checked), sum(1 for finding in found if finding.edits)
    if fixed:
        parts.append(FIXED.format(count=fixed))
    elif fixable:
        parts.append(FIXABLE.format(count=fixable))
    return " ".join(parts)


def count_of(count: int, one: str, several: str) -> str:
    """A number of things in words: 1 file, 2 files."""
    return one if count == 1 else several.format(count=count)


def as_json(checked: Sequence[Checked], rules: Sequence[Rule]) -> str:
    """An array with an object for each finding."""
    names = {rule.code: rule.name for rule in rules}
    rows = [
        {
            "file": one.source,
            "line": found.line,
            "column": found.column,
            "code": found.code,
            "name": names[found.code],
            "message": found.message,
            "fixable": bool(found.edits),
        }
        for one in checked
        for found in one.findings
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def as_sarif(checked: Sequence[Checked], rules: Sequence[Rule]) -> str:
    """A log of SARIF 2.1.0 (OASIS) with one run."""
    from speechkit import __version__

    driver = {"name": "speechkit", "version": __version__, "rules": [_sarif_rule(rule) for rule in rules]}
    results = [_sarif_result(one.source, found) for one in checked for found in one.findings]
    log = {"$schema": SARIF, "version": "2.1.0", "runs": [{"tool": {"driver": driver}, "results": results}]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _sarif_rule(rule: Rule) -> dict[str, object]:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.what},
        "fullDescription": {"text": f"{rule.what} {rule.why}"},
        "help": {"text": rule.source},
    }


def _sarif_result(source: str, found: Finding) -> dict[str, object]:
    from urllib.parse import quote

    place = {
        "artifactLocation": {"uri": quote(source.replace("\\", "/"))},
        "region": {"startLine": found.line, "startColumn": found.column},
    }
    return {
        "ruleId": found.code,
        "level": "warning",
        "message": {"text": found.message},
        "locations": [{"physicalLocation": place}],
    }


REPORTS: dict[str, Callable[[Sequence[Checked], Sequence[Rule]], str]] = {
    "text": as_text,
    "json": as_json,
    "sarif": as_sarif,
}
