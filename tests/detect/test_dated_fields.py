"""Labels with a date on the next line, and lines that are none."""

from __future__ import annotations

import pytest

from speechkit.detect.headings.dated_fields import find_dated_fields
from speechkit.detect.lines.sight import see_lines
from speechkit.load import load_text


def find(text: str) -> list[str]:
    document = load_text(text)
    return [document.text[start:].split("\n")[0] for start in sorted(find_dated_fields(see_lines(document)))]


@pytest.mark.parametrize(
    "when", ["101年10月5日至101年10月11日", "2023年3月1日—3月5日", "3月5日~3月8日", "2023年3月1日"]
)
def test_a_label_and_the_date_below_it_head_nothing(when: str) -> None:
    assert find(f"县长活动纪要\n记事期间：\n{when}\n10月5日（星期五）\n到县医院看望医疗队员。") == ["记事期间：", when]


@pytest.mark.parametrize("below", ["10月5日到县医院看望医疗队员。", "第一阶段安排", "会议于10月5日举行"])
def test_a_label_above_anything_else_may_be_a_heading(below: str) -> None:
    assert find(f"县长活动纪要\n记事期间：\n{below}\n到县医院看望医疗队员。") == []


def test_a_date_below_a_line_without_a_colon_is_no_field() -> None:
    assert find("县长活动纪要\n10月5日至10月8日\n到县医院看望医疗队员。") == []
