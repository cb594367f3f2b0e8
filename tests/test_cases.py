"""Every case in tests/cases/ comes out as a careful reader wrote it down."""

from __future__ import annotations

from pathlib import Path

import case_files
import pytest
from _pytest.mark import ParameterSet
from case_files import Case

from speechkit.detect import detect
from speechkit.load import load_text

FILES = sorted(case_files.FOLDER.glob("*.txt"))
CASES = [case for path in FILES for case in case_files.read_cases(path)]
NOT_YET = {
    "岗位和表格（36）": "a field below named steps looks like one more of them: 收费标准：不收费",
}


def marked(case: Case) -> ParameterSet:
    """A case as a parameter; one that comes out right today, against what is expected of it, fails."""
    reason = NOT_YET.get(case.name)
    marks = [pytest.mark.xfail(strict=True, raises=AssertionError, reason=reason)] if reason else []
    return pytest.param(case, id=case.name, marks=marks)


@pytest.mark.parametrize("case", [marked(case) for case in CASES])
def test_a_case_comes_out_as_written(case: Case, request: pytest.FixtureRequest) -> None:
    outline = detect(load_text(case.source))
    shown = case_files.show_outline(outline)
    is_wanted = request.config.getoption("--rewrite-cases") and case.name not in NOT_YET
    if is_wanted and case_files.squeeze(shown) != case_files.squeeze(case.outline):
        case_files.rewrite_outline(case, shown)
        return
    assert case_files.squeeze(shown) == case_files.squeeze(case.outline)
    assert case_files.show_notices(outline.notices) == list(case.notices)
    assert {name: getattr(outline.frame, name) for name in case.frame} == case.frame


def test_names_of_cases_are_unique() -> None:
    names = [case.name for case in CASES]
    assert sorted(names) == sorted(set(names))


def test_what_is_expected_to_fail_is_there() -> None:
    assert NOT_YET.keys() <= {case.name for case in CASES}


def test_there_are_cases_enough() -> None:
    assert len(CASES) >= 80


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="an empty file"),
        pytest.param("一要强链；二要补链\n", id="a file without a case"),
        pytest.param("【例】甲\n【说明】乙\n【原文】\n一、甲\n【提纲】\n一、甲\n", id="an unclosed case"),
        pytest.param("【例】甲\n【原文】\n一、甲\n【提纲】\n一、甲\n【提醒】\n", id="a case without a reason"),
        pytest.param(
            "【例】甲\n【说明】\n【原文】\n【例】乙\n【说明】\n【原文】\n【提纲】\n【提醒】\n", id="one within another"
        ),
    ],
)
def test_a_broken_file_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "broken.txt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"broken\.txt"):
        case_files.read_cases(path)


def test_rewriting_changes_the_outline_of_one_case_only(tmp_path: Path) -> None:
    case_of = "【例】{}\n【说明】试\n【原文】\n一、甲\n二、乙\n【提纲】\n{}【提醒】\n\n".format
    path = tmp_path / "two.txt"
    path.write_text(case_of("旧", "旧\n") + case_of("另", "旧\n"), encoding="utf-8")
    case_files.rewrite_outline(case_files.read_cases(path)[0], ["一、甲", "二、乙"])
    assert path.read_text(encoding="utf-8") == case_of("旧", "一、甲\n二、乙\n") + case_of("另", "旧\n")
