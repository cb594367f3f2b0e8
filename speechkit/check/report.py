"""Writes findings as lines for a person, as JSON, or as SARIF for editors and for code review."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import NamedTuple

from speechkit.check.explain_rule import RULE
from speechkit.check.finding import Finding
from speechkit.check.rule import Rule
from speechkit.messages import Message, translate
from speechkit.messages.message import count_of
from speechkit.messages.user_language import find_language

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
        LINE.format(
            file=one.source, line=found.line, column=found.column, code=found.code, message=translate(found.message)
        )
        for one in checked
        for found in one.findings
    ]
    return "\n".join([*lines, translate(summary(checked))]) + "\n" if checked else ""


def _line(file: str, found: Finding) -> str:
    message = translate(found.message)
    return LINE.format(file=file, line=found.line, column=found.column, code=found.code, message=message)


def summary(checked: Sequence[Checked]) -> Message:
    """How much was found and mended, and how much can be."""
    found = [finding for one in checked for finding in one.findings]
    files = count_of(len(checked), ONE_FILE, FILES)
    parts = [Message(SUMMARY, findings=count_of(len(found), ONE_FINDING, FINDINGS), files=files)]
    if not found:
        parts = [Message(NOTHING, files=files)]
    fixed, fixable = sum(one.fixed for one in checked), sum(1 for finding in found if finding.edits)
    if fixed:
        parts.append(Message(FIXED, count=fixed))
    elif fixable:
        parts.append(Message(FIXABLE, count=fixable))
    return Message("{told} {mended}", told=parts[0], mended=parts[1]) if len(parts) > 1 else parts[0]


def as_json(checked: Sequence[Checked], rules: Sequence[Rule]) -> str:
    """An array with an object for each finding; its messages are English, as programs expect them."""
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
    """A log of SARIF 2.1.0 (OASIS) with one run, in the language of the user, which editors show."""
    from speechkit import __version__

    driver = {"name": "speechkit", "version": __version__, "rules": [_sarif_rule(rule) for rule in rules]}
    results = [_sarif_result(one.source, found) for one in checked for found in one.findings]
    run = {"tool": {"driver": driver}, "language": find_language().replace("_", "-"), "results": results}
    log = {"$schema": SARIF, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _sarif_rule(rule: Rule) -> dict[str, object]:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": translate(rule.what)},
        "fullDescription": {"text": translate(Message(RULE, what=Message(rule.what), why=Message(rule.why)))},
        "help": {"text": translate(rule.source)},
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
        "message": {"text": translate(found.message)},
        "locations": [{"physicalLocation": place}],
    }


REPORTS: dict[str, Callable[[Sequence[Checked], Sequence[Rule]], str]] = {
    "text": as_text,
    "json": as_json,
    "sarif": as_sarif,
}
