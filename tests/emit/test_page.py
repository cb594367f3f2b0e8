"""The page as a browser sees it, and what of it can be checked without one."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser

import pytest
from browser import chromium
from command import ROOT, run
from hypothesis import given
from outlines import OUTLINES, Branch, build, chain, many
from quick import examples

from speechkit.emit import EmitOptions, emit
from speechkit.emit.clean import for_xml
from speechkit.emit.entries import label
from speechkit.model import Outline

SPEECH = build(
    (
        Branch(
            "一、", "<script>document.title = 'hacked'</script>", (Branch("（一）", "学文件", body="逐字逐句读。"),)
        ),
        Branch("二、", "</script><img src=x onerror=alert(1)>", (Branch("1.", "算总账"), Branch("2.", "查短板"))),
        Branch("三、", "抓落实", body="群众满意才是真满意。</script><script>alert(2)</script>"),
    ),
    title="“题目”<b>粗</b> & {title}",
)


class Rows(HTMLParser):
    """The rows of the outline below the title's: their level and label, and every element of the page."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[tuple[int, str]] = []
        self.tags: list[str] = []
        self.inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        fields = dict(attrs)
        if fields.get("class", "").startswith("row "):
            self.rows.append((int(fields["aria-level"]) - 1, ""))
        self.inside = fields.get("class") == "label" or (self.inside and tag == "b")

    def handle_endtag(self, tag: str) -> None:
        self.inside = self.inside and tag != "span"

    def handle_data(self, data: str) -> None:
        if self.inside:
            level, text = self.rows[-1]
            self.rows[-1] = level, text + data


def read(page: str) -> Rows:
    parser = Rows()
    parser.feed(page)
    assert parser.rows.pop(0)[0] == 0  # the title
    return parser


@given(OUTLINES)
@examples(50)
def test_the_page_carries_labels_and_nesting(outline: Outline) -> None:
    rows = read(str(emit(outline, "html"))).rows
    assert rows == [(node.level, for_xml(label(outline, node, EmitOptions()))) for node in outline.walk()]


def test_nothing_of_the_text_becomes_markup() -> None:
    tags = read(str(emit(SPEECH, "html"))).tags
    assert (tags.count("script"), tags.count("img")) == (2, 0)


def test_the_page_names_no_other_place() -> None:
    addresses = set(re.findall(r"https?://[^\s\"']+", str(emit(SPEECH, "html"))))
    assert addresses == {"http://www.w3.org/2000/svg"}  # a name, not an address


def test_the_text_of_each_node_is_in_the_page() -> None:
    data = re.search(r'<script type="application/json" id="data">(.*?)</script>', str(emit(SPEECH, "html")), re.DOTALL)
    assert json.loads(data[1])["texts"] == [SPEECH.own_text(node) for node in SPEECH.walk()]


def test_an_outline_of_any_depth_is_a_flat_list_of_rows() -> None:
    assert read(str(emit(chain(1500), "html"))).rows[-1][0] == 1500


def test_view_writes_the_page_and_says_where() -> None:
    result = run("view", str(ROOT / "samples" / "speech.txt"), "--no-open")
    path = result.stdout.decode().strip()
    assert (result.returncode, path.endswith(".html")) == (0, True)
    with open(path, encoding="utf-8") as page:
        assert "把病险山塘修好" in page.read()


def test_view_says_what_is_wrong_in_one_line() -> None:
    result = run("view", "missing.txt", "--no-open")
    assert (result.returncode, result.stderr.decode().count("\n")) == (1, 1)


@pytest.fixture(scope="module")
def browser():
    with chromium() as driver:
        yield driver


@pytest.fixture
def page(browser, tmp_path):
    path = tmp_path / "page.html"
    path.write_text(str(emit(SPEECH, "html")), encoding="utf-8")
    browser.get_log("performance")
    browser.get(path.as_uri())
    browser.execute_script("localStorage.clear()")
    yield browser
    assert [entry for entry in browser.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")] == []
    asked = (json.loads(entry["message"])["message"] for entry in browser.get_log("performance"))
    addresses = [m["params"]["request"]["url"] for m in asked if m["method"] == "Network.requestWillBeSent"]
    assert [address for address in addresses if not address.startswith("file:")] == []


def texts(page, selector: str) -> list[str]:
    """The texts of the elements that are to be seen."""
    found = "[...document.querySelectorAll(arguments[0])].filter(e => !e.closest('[hidden]'))"
    return page.execute_script(f"return {found}.map(e => e.textContent)", selector)


def labels(page) -> list[str]:
    return texts(page, ".row:not(.root) .label")


def in_map(page) -> list[str]:
    script = """return [...document.querySelectorAll('.node')].map(e => +e.dataset.i).sort((a, b) => a - b)
        .map(i => [...document.querySelectorAll(`.node[data-i="${i}"] > text`)].map(t => t.textContent).join(''))"""
    return page.execute_script(script)


def press(page, keys: str) -> None:
    page.switch_to.active_element.send_keys(keys)


def click(page, selector: str) -> None:
    page.execute_script(
        "document.querySelector(arguments[0]).dispatchEvent(new MouseEvent('click', {bubbles: true}))", selector
    )


ALL = [label(SPEECH, node, EmitOptions()) for node in SPEECH.walk()]


def test_outline_and_map_show_the_same_nodes(page) -> None:
    assert labels(page) == ALL
    assert in_map(page) == [SPEECH.title, *ALL]
    assert page.title == SPEECH.title


def test_a_knob_folds_a_branch_on_both_sides_and_unfolds_it(page) -> None:
    click(page, '.node[data-i="3"] .knob')
    assert labels(page) == [ALL[0], ALL[1], ALL[2], ALL[5]]
    assert in_map(page) == [SPEECH.title, ALL[0], ALL[1], ALL[2], ALL[5]]
    click(page, '.row[aria-level="2"][aria-expanded="false"] .fold')
    assert labels(page) == ALL


def test_levels_fold_the_whole(page) -> None:
    click(page, '[data-level="1"]')
    assert labels(page) == [ALL[0], ALL[2], ALL[5]]
    click(page, '[data-level="99999"]')
    assert labels(page) == ALL


def test_a_click_shows_the_text_of_the_node(page) -> None:
    assert page.execute_script("return document.getElementById('reader').hidden")
    click(page, '.node[data-i="6"] .box')
    assert texts(page, "#heading") == [ALL[5]]
    assert "群众满意才是真满意。</script><script>alert(2)</script>" in texts(page, "#text p")[0]
    click(page, "#close")
    assert page.execute_script("return document.getElementById('reader').hidden")


def test_the_text_of_a_branch_can_be_read_as_a_whole(page) -> None:
    click(page, '.node[data-i="1"] .box')
    assert texts(page, "#text p") == []
    assert texts(page, "#below button") == [ALL[1]]
    page.find_element("id", "whole").click()
    assert texts(page, "#text p") == ["（一）学文件。逐字逐句读。"]


def test_search_finds_titles_and_texts_and_goes_through_them(page) -> None:
    click(page, '[data-level="1"]')
    press(page, "/")
    press(page, "逐字")
    page.execute_script("search()")
    assert labels(page) == [ALL[0], f"{ALL[1]}（一）学文件。逐字逐句读。 …"]
    assert texts(page, "#hits") == ["1 / 1"]
    assert texts(page, "mark") == ["逐字"]
    press(page, "\ue00c")  # Escape
    assert labels(page) == [*ALL[:2], ALL[2], ALL[5]]


def test_a_search_without_a_hit_says_so(page) -> None:
    page.execute_script("document.getElementById('search').value = '氢能'; search()")
    assert (texts(page, "#hits"), labels(page)) == (["没有找到"], ALL)


def test_keys_go_through_the_outline(page) -> None:
    def selected() -> list[str]:
        return texts(page, '.row[aria-selected="true"] .label')

    for keys, expected in [
        ("\ue015", ALL[0]),
        ("\ue014", ALL[1]),
        ("\ue015", ALL[2]),
        ("\ue012", ALL[2]),
        ("\ue015", ALL[5]),
    ]:
        press(page, keys)
        assert selected() == [expected]
    press(page, "\ue007")  # Enter
    assert texts(page, "#heading") == [ALL[5]]
    press(page, "\ue00c")
    press(page, "t")
    assert page.execute_script("return document.documentElement.dataset.theme") == "dark"


def test_the_map_pans_and_zooms(page) -> None:
    before = page.execute_script("return {...camera}")
    page.execute_script("document.getElementById('zoom-in').click()")
    assert page.execute_script("return camera.scale") == pytest.approx(before["scale"] * 1.2)
    wheel = "stage.dispatchEvent(new WheelEvent('wheel', {deltaY: 100, cancelable: true})); return camera.y"
    moved = page.execute_script("return camera.y") - page.execute_script(wheel)
    assert moved == 100
    page.execute_script("document.getElementById('fit').click()")
    assert page.execute_script("return camera.scale") == pytest.approx(before["scale"])


def test_of_many_nodes_only_those_in_sight_are_drawn(page, tmp_path) -> None:
    path = tmp_path / "many.html"
    path.write_text(str(emit(many(2000), "html")), encoding="utf-8")
    page.get(path.as_uri())
    page.execute_script("foldTo(99999)")
    assert page.execute_script("return shown.length") == 2001
    assert 0 < page.execute_script("return document.querySelectorAll('.node').length") < 400
