"""`speechkit check` as a user runs it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from command import run

WRONG = "防汛方案\n一、摸清底数\n三、建好台账\n"


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "方案.txt"
    path.write_text(WRONG, encoding="utf-8")
    return path


def test_a_finding_is_a_line_with_its_place_and_the_exit_code_is_1(draft: Path) -> None:
    result = run("check", draft.name, folder=draft.parent)
    expected = (
        "方案.txt:3:1: N101 三、 follows 一、: a number is skipped\n1 finding in 1 file. 1 can be mended with --fix.\n"
    )
    assert (result.returncode, result.stdout.decode(), result.stderr) == (1, expected, b"")


def test_no_finding_is_exit_code_0() -> None:
    result = run("check", stdin="防汛方案\n一、摸底\n二、整改\n".encode())
    assert (result.returncode, result.stdout) == (0, b"No findings in 1 file.\n")


def test_a_file_that_cannot_be_read_is_exit_code_2_and_the_others_are_checked(draft: Path) -> None:
    result = run("check", "missing.txt", draft)
    assert result.returncode == 2
    assert "N101" in result.stdout.decode()
    assert result.stderr.decode() == "speechkit: missing.txt: there is no such file. Check the path.\n"


def test_json_has_an_object_for_each_finding(draft: Path) -> None:
    [found] = json.loads(run("check", draft, "-f", "json").stdout)
    assert (found["line"], found["column"], found["code"], found["fixable"]) == (3, 1, "N101", True)


def test_sarif_names_the_rule_and_the_place(draft: Path) -> None:
    log = json.loads(run("check", draft.name, "-f", "sarif", folder=draft.parent).stdout)
    [result] = log["runs"][0]["results"]
    place = result["locations"][0]["physicalLocation"]
    assert (log["version"], result["ruleId"]) == ("2.1.0", "N101")
    assert place["artifactLocation"]["uri"] == "%E6%96%B9%E6%A1%88.txt"
    assert place["region"] == {"startLine": 3, "startColumn": 1}
    assert result["ruleId"] in [rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]]


@pytest.mark.parametrize("options", [["--ignore", "N1"], ["--select", "M,T,F"], ["--ignore", "M101，N101"]])
def test_select_and_ignore_take_codes_and_their_beginnings(draft: Path, options: list[str]) -> None:
    assert run("check", draft, *options).returncode == 0


def test_explain_needs_no_file() -> None:
    result = run("check", "--explain", "n101")
    assert result.returncode == 0
    assert result.stdout.decode().startswith("N101 number-skipped\n")


def test_an_unknown_code_is_an_error_with_the_known_ones() -> None:
    result = run("check", "--explain", "X9")
    assert result.returncode == 2
    assert result.stderr.decode().startswith("speechkit: there is no rule X9. Rules: N101 ")


def test_fix_mends_the_file(draft: Path) -> None:
    result = run("check", "--fix", draft)
    assert (result.returncode, result.stdout) == (0, b"No findings in 1 file. 1 mended.\n")
    assert draft.read_text(encoding="utf-8") == WRONG.replace("三、", "二、")
    assert os.listdir(draft.parent) == [draft.name]


def test_diff_shows_what_fix_would_change_and_writes_nothing(draft: Path) -> None:
    result = run("check", "--diff", draft.name, folder=draft.parent)
    assert "-三、建好台账\n+二、建好台账\n" in result.stdout.decode()
    assert (result.returncode, draft.read_text(encoding="utf-8")) == (1, WRONG)


def test_fix_and_diff_together_write_and_show(draft: Path) -> None:
    result = run("check", "--fix", "--diff", draft)
    assert "+二、建好台账\n" in result.stdout.decode()
    assert "二、" in draft.read_text(encoding="utf-8")


def test_standard_input_cannot_be_mended() -> None:
    result = run("check", "--fix", stdin=WRONG.encode())
    assert (result.returncode, result.stdout) == (2, b"")
