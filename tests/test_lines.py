"""The model that reads the front matter: its cuts, its decoding, its file of weights."""

from __future__ import annotations

from itertools import pairwise, product
from math import exp
from pathlib import Path

import pytest

from speechkit.detect.frame.cuts import find_cuts
from speechkit.detect.frame.features import find_front_features
from speechkit.detect.frame.pieces import read_pieces
from speechkit.detect.frame.read_front import read_front
from speechkit.detect.frame.roles import BODY, ROLES, best_roles, body_odds, score_lines
from speechkit.detect.frame.weights import FILE, load_front_weights, read_table
from speechkit.load import load_text

# A line, and the pieces of it.
GLUED = {
    "number and address": "县政府关于防汛的意见|青政发〔2031〕6号|各乡镇人民政府：|汛期将至。",
    "date in brackets": "在开学典礼上的致辞|（2031年9月1日，青山）|校长 王小明",
    "date at the end": "——在座谈会上的讲话| 2031年9月1日",
    "speaker and chair": "王大明议员：|主席，|关于书面质询。",
    "site": "2031年终总结 || 青山随想",
    "labels": "发文机关：县政府 |成文日期：2031年9月1日",
    "nothing": "今年的工作，要从三个方面抓起。",
}


@pytest.mark.parametrize("parts", GLUED.values(), ids=GLUED)
def test_a_line_is_cut_where_something_else_begins(parts: str) -> None:
    pieces = parts.split("|") if "||" not in parts else ["2031年终总结 ", "|", " 青山随想"]
    text = "".join(pieces)
    found = [0, *find_cuts(text), len(text)]
    assert [text[a:b] for a, b in pairwise(found)] == pieces


@pytest.mark.parametrize("body", [0.0, 2.0, 4.0])
def test_the_best_roles_and_the_odds_are_those_of_all_sequences(body: float) -> None:
    weights = load_front_weights()
    scores = [[((i + 2) * (j + 3)) % 7 - 3.0 + body * (j == BODY) for j in range(len(ROLES))] for i in range(3)]

    def total(path: tuple[int, ...]) -> float:
        steps = sum(weights.steps[a][b] for a, b in pairwise(path))
        return weights.first[path[0]] + steps + sum(row[role] for row, role in zip(scores, path, strict=True))

    paths = {path: total(path) for path in product(range(len(ROLES)), repeat=3)}
    best = max(paths, key=lambda path: paths[path])
    assert best_roles(scores, weights) == "".join(ROLES[role] for role in best)
    whole = sum(map(exp, paths.values()))
    odds = [sum(exp(value) for path, value in paths.items() if path[i] == BODY) / whole for i in range(3)]
    assert body_odds(scores, weights) == pytest.approx(odds)


def test_the_weights_are_few_and_speak_of_roles() -> None:
    features, _ = read_table(Path(FILE).read_text(encoding="utf-8"))
    assert sum(map(len, features.values())) < 1500
    assert all(row for row in features.values())


def test_what_stands_below_the_first_lines_is_body() -> None:
    text = "在推进会上的讲话\n同志们：\n" + "今天开个短会，把近期的重点工作再压一压。\n" * 90
    front = read_front(load_text(text), text)
    assert front.body_odds(0) < 0.5 < front.body_odds(front.body_start)
    assert front.body_odds(len(text)) == 1.0


def test_the_weights_say_too_that_a_text_of_long_sentences_begins_with_its_body() -> None:
    text = (
        "今天开个短会，把近期的重点工作再压一压，把各自的责任再明确一遍，把几件具体的事情一件一件定下来，会后马上就办，办完报县政府办公室。\n"
        * 4
    )
    weights = load_front_weights()
    roles = best_roles(score_lines(find_front_features(read_pieces(text), ()), weights), weights)
    assert roles == ROLES[BODY] * 4
    assert read_front(load_text(text), text).body_start == 0
