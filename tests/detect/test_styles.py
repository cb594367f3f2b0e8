"""Every row of the table of styles matches its example, does not match its counter-example, and is linear."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import speechkit.detect
from speechkit.detect import detect
from speechkit.detect.markers.find_markers import PLACES, find_markers, read_markers_at
from speechkit.detect.markers.style_row import Style
from speechkit.detect.markers.styles import BY_NAME, KIN, STYLES
from speechkit.language.numerals import read_letter, read_numeral, read_roman, write_roman
from speechkit.load import load_text

DETECT = Path(speechkit.detect.__file__).parent
ROWS = [pytest.param(style, id=f"{i}-{style.name}") for i, style in enumerate(STYLES)]
ACTIVE = "一二十第（(1一、是要①A—●.．甲壹\u3000"


def read_alone(style: Style, text: str) -> int | None:
    """The ordinal that a row by itself reads at the head of a text: 0 if it does not count, None for no marker."""
    match = re.match(style.pattern, text)
    if match is None:
        return None
    return style.ordinal(match["n"]) if style.ordinal else 0


@pytest.mark.parametrize("style", ROWS)
def test_the_example_is_a_marker(style: Style) -> None:
    assert read_alone(style, style.example) is not None


@pytest.mark.parametrize("style", ROWS)
def test_the_example_is_read_as_its_style_among_all(style: Style) -> None:
    place = next(i for i in range(len(PLACES)) if style.weights[i])
    assert style.name in [marker.style for marker in read_markers_at(style.example, 0, place)]


@pytest.mark.parametrize("style", ROWS)
def test_the_counter_example_is_none(style: Style) -> None:
    assert read_alone(style, style.counter) is None


@pytest.mark.parametrize("style", ROWS)
def test_the_heads_of_a_row_are_those_of_its_example(style: Style) -> None:
    assert style.example[0] in style.heads


@pytest.mark.parametrize("style", ROWS)
def test_a_row_begins_with_nothing_but_its_heads(style: Style) -> None:
    others = {head for other in STYLES for head in other.heads} - set(style.heads)
    assert [head for head in others if re.match(style.pattern, head + style.example[1:])] == []


@pytest.mark.parametrize("character", ACTIVE)
def test_a_hundred_thousand_repeated_characters_are_read(character: str) -> None:
    assert len(find_markers(character * 100_000, 0, 100_000)) <= 100_000


@pytest.mark.parametrize(
    ("numeral", "number"),
    [("十二", 12), ("二十", 20), ("一百零三", 103), ("廿三", 23), ("卅", 30), ("二〇", 20), ("两", 2), ("１２", 12),
     ("①", 1), ("⑳", 20), ("⒊", 3), ("㈣", 4), ("❺", 5), ("Ⅳ", 4),
     ("拾贰", 12), ("丙", 3), ("丑", 2), ("九百九十九", 999)],
)  # fmt: skip
def test_a_numeral_has_its_number(numeral: str, number: int) -> None:
    assert read_numeral(numeral) == number


def test_letters_and_roman_numerals_are_read_apart() -> None:
    assert (read_letter("c"), read_letter("Ｂ"), read_roman("XIV"), read_roman("IIII")) == (3, 2, 14, None)


@pytest.mark.parametrize("number", [1, 4, 9, 14, 40, 90, 400, 1994])
def test_a_roman_numeral_comes_back(number: int) -> None:
    assert read_roman(write_roman(number)) == number


def test_a_verb_of_two_characters_stays_in_the_title() -> None:
    nodes = detect(load_text("我讲三点：一希望大家听党指挥，二希望大家能打胜仗，三希望大家作风优良。")).nodes
    assert [(node.marker, node.title) for node in nodes] == [
        ("一", "希望大家听党指挥"),
        ("二", "希望大家能打胜仗"),
        ("三", "希望大家作风优良"),
    ]


def strings_in(node: ast.expr) -> bool:
    """Whether an expression is a string, or a tuple, list or set with one."""
    parts = node.elts if isinstance(node, ast.Tuple | ast.List | ast.Set) else [node]
    return any(isinstance(part, ast.Constant) and isinstance(part.value, str) for part in parts)


def compared_styles(path: Path) -> Iterator[int]:
    """The lines on which the name of a style is compared with a string."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Compare):
            sides = [node.left, *node.comparators]
            names = any(isinstance(part, ast.Attribute) and part.attr == "style" for part in sides)
            if names and any(map(strings_in, sides)):
                yield node.lineno


def test_only_the_table_knows_a_style_by_its_name() -> None:
    paths = (path for path in DETECT.rglob("*.py") if path.parent.name != "markers")
    assert [(path.name, line) for path in paths for line in compared_styles(path)] == []


def test_only_the_first_row_of_a_style_says_what_holds_for_all() -> None:
    shared = Style._fields[Style._fields.index("rank_is_legal") :]
    further = [style for style in STYLES if BY_NAME[style.name] is not style]
    found = [
        (row.name, field) for row in further for field in shared if getattr(row, field) != Style._field_defaults[field]
    ]
    assert found == []
    assert [row.name for row in further if row.rank != BY_NAME[row.name].rank] == []


def test_the_styles_that_share_lists_are_in_the_table() -> None:
    assert set().union(*KIN.values()) == set(BY_NAME)


def test_kin_is_mutual_but_for_those_that_only_follow() -> None:
    one_way = [(name, other) for name in KIN for other in KIN[name] if name not in KIN[other]]
    assert one_way == [(name, other) for name in KIN for other in BY_NAME[name].follows]
