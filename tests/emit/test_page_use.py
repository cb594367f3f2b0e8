"""What a reader of the page does with it: copy, save, link, search, print, and use it without a mouse or scripts."""

from __future__ import annotations

import base64
import io
import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from browser import chromium
from npm_packages import NODE_MODULES, needs_npm
from outlines import NASTY, Branch, build, chain, many

from speechkit.emit import EmitOptions, emit
from speechkit.emit.clean import for_xml, one_line
from speechkit.emit.entries import label
from speechkit.emit.written_nodes import walk_written
from speechkit.load import load_text
from speechkit.model import Outline

SVG = "{http://www.w3.org/2000/svg}"
TREE = (
    Branch("一、", "强链", (Branch("（一）", "抓龙头", body="引进三家企业。"), Branch("（二）", "抓配套"))),
    Branch("二、", "补短板", (Branch("（一）", "修路", body="年底通车。"),)),
    Branch("", "保障措施", (Branch("1.", "人"), Branch("2.", "钱")), body="各部门要配合。"),
)


def with_frame(outline: Outline) -> Outline:
    """The outline with everything that can stand around it."""
    before, after = "在县委全会上的讲话\n王某某\n同志们：\n今天开个短会。\n", "散会。\n县委办公室"
    start, text = len(before), before + outline.document.text[outline.frame.body_start :] + after
    shift = start - outline.frame.body_start

    def move(nodes):
        return tuple(
            replace(n, start=n.start + shift, end=n.end + shift, children=move(n.children), document_text=text)
            for n in nodes
        )

    frame = replace(
        outline.frame,
        title="在县委全会上的讲话",
        speaker="王某某",
        salutation="同志们：",
        signature="县委办公室",
        body_start=text.index("今天"),
        body_end=text.index("县委办公室", 20),
    )
    document = replace(load_text(""), text=text, source="speech.txt")
    return replace(outline, document=document, frame=frame, nodes=move(outline.nodes), closing_start=text.index("散会"))


MEETING = with_frame(build(TREE))


@pytest.fixture(scope="module")
def browser() -> Iterator[object]:
    with chromium() as driver:
        driver.execute_cdp_cmd("Browser.grantPermissions", {"permissions": ["clipboardReadWrite"]})
        yield driver


@pytest.fixture
def show(browser, tmp_path):
    """Shows an outline's page, at an address in it and in a size."""

    def show(outline: Outline = MEETING, address: str = "", size: tuple[int, int] = (1440, 900)):
        path = tmp_path / "page.html"
        path.write_text(str(emit(outline, "html")), encoding="utf-8")
        metrics = {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": size[0] < 700}
        browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        browser.execute_cdp_cmd("Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(tmp_path)})
        browser.get("about:blank")
        browser.get(path.as_uri() + address)
        return browser

    yield show
    assert [entry for entry in browser.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")] == []


def click(page, selector: str) -> None:
    page.find_element("css selector", selector).click()


def text_of(page, selector: str) -> str:
    return page.find_element("css selector", selector).text


def wait(page, condition: str) -> None:
    from selenium.webdriver.support.ui import WebDriverWait

    WebDriverWait(page, 10).until(lambda driver: driver.execute_script(f"return {condition}"))


def box(page, selector: str) -> dict[str, float]:
    script = "return document.querySelector(arguments[0]).getBoundingClientRect().toJSON()"
    return page.execute_script(script, selector)


def copied(page) -> str:
    wait(page, "document.getElementById('notice').textContent === '已复制'")
    return page.execute_async_script("navigator.clipboard.readText().then(arguments[0])")


def saved(page, folder: Path, kind: str) -> bytes:
    suffix = {"markdown": "md"}.get(kind, kind)
    click(page, "#save summary")
    click(page, f'[data-save="{kind}"]')
    wait(page, "document.getElementById('notice').textContent.startsWith('已保存')")
    from selenium.webdriver.support.ui import WebDriverWait

    WebDriverWait(page, 10).until(lambda _: list(folder.glob(f"*.{suffix}")))
    return next(folder.glob(f"*.{suffix}")).read_bytes()


def labels_of(outline: Outline) -> list[str]:
    return [for_xml(label(outline, node, EmitOptions())) for node in outline.walk()]


def test_the_page_carries_all_of_the_text_once() -> None:
    found = re.search(r'id="data">(.*?)</script>', str(emit(MEETING, "html")), re.DOTALL)
    data = json.loads(found[1])
    whole = "".join([MEETING.title or "", data["above"], *data["texts"], data["below"]])
    assert "".join(whole.split()) == "".join(MEETING.document.text.split())
    again = zip(data["texts"], data["labels"], data["beyond"], strict=True)
    assert [(text[:end].strip(), label) for text, label, end in again if text[:end].strip() != label] == []


def test_the_map_has_branches_on_both_sides_of_the_title(show) -> None:
    page = show()
    sides = page.execute_script("return nodes.filter(n => n.depth === 1).map(n => n.side)")
    assert sides == [1, 1, -1]
    root, first, last = (box(page, f'.node[data-i="{i}"] .box') for i in (0, 1, 6))
    assert last["right"] < root["left"]
    assert root["right"] < first["left"]


def test_a_map_of_27_nodes_fills_the_stage(show) -> None:
    page = show(many(27, wide=4))
    fills = page.execute_script(
        "const b = boundsOf(shown); return Math.max(b.width * camera.scale / stage.clientWidth, "
        "b.height * camera.scale / stage.clientHeight)"
    )
    assert fills > 0.9
    assert page.execute_script("return camera.scale") > 0.7


def test_the_page_opens_with_as_many_levels_as_can_be_read(show) -> None:
    title = "推动高质量发展，把改革进行到底，让群众得到看得见的实惠，让企业放心"
    nine = tuple(Branch(f"（{n}）", title) for n in range(1, 10))
    chapters = tuple(Branch(f"第{n}章", "抓好重点工作", nine) for n in range(1, 7))
    assert show(build(chapters[:2])).execute_script("return [shown.length, camera.scale >= 0.55]") == [21, True]
    assert show(build(chapters)).execute_script("return [shown.length, camera.scale >= 0.55]") == [7, True]


def test_branches_keep_their_side_when_one_is_folded(show) -> None:
    page = show()
    page.execute_script("toggle(nodes[1])")
    assert page.execute_script("return nodes.filter(n => n.depth === 1).map(n => n.side)") == [1, 1, -1]


def test_a_branch_is_copied_as_text(show) -> None:
    page = show(address="#1")
    click(page, "#copy-text")
    assert copied(page) == "一、强链。\n（一）抓龙头。引进三家企业。\n（二）抓配套。\n"


def test_a_branch_is_copied_as_markdown(show) -> None:
    page = show(address="#1")
    click(page, "#copy-markdown")
    assert copied(page) == "# 一、强链。\n\n## （一）抓龙头。\n\n引进三家企业。\n\n## （二）抓配套。\n"


def test_an_old_browser_copies_without_a_clipboard(show) -> None:
    page = show(address="#2.1")
    page.execute_script("window.read = navigator.clipboard.readText.bind(navigator.clipboard)")
    page.execute_script("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))")
    click(page, "#copy-text")
    assert copied(page) == "（一）修路。年底通车。\n"


@pytest.mark.parametrize("outline", [MEETING, NASTY, chain(9)], ids=["meeting", "nasty", "deep"])
def test_markdown_is_saved_as_the_command_writes_it(show, tmp_path, outline: Outline) -> None:
    written = str(emit(outline, "markdown", EmitOptions(text=True)))
    lines = [re.sub(" *<!-- speechkit.*?-->", "", line) for line in for_xml(written).splitlines()]
    saved_lines = saved(show(outline), tmp_path, "markdown").decode().splitlines()
    assert [line for line in saved_lines if line] == [line for line in lines if line]


def test_saved_markdown_means_what_the_text_says(show, tmp_path) -> None:
    markdown_it = pytest.importorskip("markdown_it")
    markdown = saved(show(NASTY), tmp_path, "markdown").decode()
    tokens = markdown_it.MarkdownIt().parse(markdown)
    headings = [
        "".join(piece.content for piece in inline.children)
        for opened, inline in pairwise(tokens)
        if opened.type == "heading_open"
    ]
    written = walk_written(NASTY, EmitOptions(text=True))
    assert headings == [NASTY.title, *(for_xml(head.label) for head in written)]


@pytest.mark.parametrize("outline", [MEETING, NASTY], ids=["meeting", "nasty"])
def test_opml_is_saved_as_the_command_writes_it(show, tmp_path, outline: Outline) -> None:
    body = ET.fromstring(saved(show(outline), tmp_path, "opml")).find("body")
    read = [(level, found.attrib["text"], found.attrib.get("_note")) for level, found in walk_opml(body)]
    python = ET.fromstring(str(emit(outline, "opml", EmitOptions(text=True)))).find("body")
    assert read == [(level, found.attrib["text"], found.attrib.get("_note")) for level, found in walk_opml(python)]


def walk_opml(parent: ET.Element, level: int = 1) -> Iterator[tuple[int, ET.Element]]:
    for element in parent:
        yield level, element
        yield from walk_opml(element, level + 1)


def test_the_map_is_saved_as_a_drawing_without_a_style_sheet(show, tmp_path) -> None:
    drawing = ET.fromstring(saved(show(NASTY), tmp_path, "svg"))
    texts = ["".join(text.itertext()) for text in drawing.iter(f"{SVG}text")]
    wanted = "".join([NASTY.title, *labels_of(NASTY)])
    assert "".join("".join(texts).split()) == "".join(one_line(wanted).split())
    assert {element.tag.removeprefix(SVG) for element in drawing.iter()} == {"svg", "rect", "path", "text", "tspan"}
    fills = {element.attrib["fill"] for element in drawing.iter(f"{SVG}rect")}
    assert [fill for fill in fills if not fill.startswith("#")] == []


def test_the_map_is_saved_as_a_picture(show, tmp_path) -> None:
    image = pytest.importorskip("PIL.Image")
    picture = image.open(io.BytesIO(saved(show(), tmp_path, "png")))
    wide = show().execute_script("return drawing().width")
    assert picture.width == pytest.approx(2 * wide, abs=2)
    assert picture.getpixel((2, 2))[:3] == (255, 255, 255)
    assert (0x1B, 0x24, 0x30) in {colour[:3] for _, colour in picture.convert("RGB").getcolors(1 << 24)}  # the title


@pytest.mark.parametrize("words", ["王某某", "今天开个短会", "散会", "县委办公室"])
def test_search_finds_what_is_in_no_node(show, words: str) -> None:
    page = show()
    page.find_element("id", "search").send_keys(words)
    wait(page, "document.getElementById('hits').textContent === '1 / 1'")
    assert words in text_of(page, ".row.root")
    click(page, ".row.root .label")
    assert words in text_of(page, "#reader")


def test_an_address_opens_its_node_and_a_chosen_node_is_in_the_address(show) -> None:
    page = show(address="#2.1")
    assert text_of(page, "#heading") == "（一）修路"
    assert text_of(page, "#facts a") == "#2.1"
    click(page, '.row[id="3"] .label')
    assert page.current_url.endswith("#3")
    page.execute_script("location.hash = '#1.2'")
    wait(page, "document.getElementById('heading').textContent === '（二）抓配套'")


def test_an_address_that_names_no_node_opens_the_page(show) -> None:
    page = show(address="#9.9")
    assert page.execute_script("return [selected.i, document.getElementById('reader').hidden]") == [0, True]


def test_the_map_fills_the_screen_and_leaves_it(show) -> None:
    page = show()
    click(page, "#full-screen")
    wait(page, "document.fullscreenElement?.tagName === 'MAIN'")
    page.switch_to.active_element.send_keys("f")
    wait(page, "document.fullscreenElement === null")


@pytest.mark.parametrize("width", [390, 800, 1024, 1440])
@pytest.mark.parametrize("node", [1, 2, 7])
def test_the_reader_does_not_cover_the_node_that_was_clicked(show, width: int, node: int) -> None:
    page = show(size=(width, 800))
    if width == 390:
        click(page, "#toggle-outline")
    page.execute_script("select(nodes[arguments[0]], { read: true })", node)
    wait(page, "stage.getAnimations({ subtree: true }).length === 0")
    page.execute_async_script("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))")
    reader, clicked, stage = box(page, "#reader"), box(page, f'.node[data-i="{node}"] .box'), box(page, "#stage")
    assert reader["left"] >= stage["right"] or reader["top"] >= stage["bottom"]
    assert clicked["left"] >= stage["left"]
    assert clicked["right"] <= stage["right"]
    assert clicked["top"] >= stage["top"]
    assert clicked["bottom"] <= stage["bottom"]


def test_a_phone_opens_on_the_outline_and_shows_the_map_when_asked(show) -> None:
    page = show(size=(390, 844))
    assert (box(page, "nav")["width"], box(page, "#stage")["width"]) == (390, 0)
    assert page.execute_script("return document.documentElement.scrollWidth") == 390
    assert text_of(page, "#toggle-outline") == "导图"
    click(page, "#toggle-outline")
    assert (box(page, "nav")["width"], box(page, "#stage")["width"]) == (0, 390)
    assert text_of(page, "#toggle-outline") == "提纲"
    assert page.execute_script("return shown.length") == 9


def test_the_map_on_a_phone_has_all_branches_on_the_right_where_that_makes_it_larger(show) -> None:
    page = show(build(tuple(Branch(marker, "抓项目促投资", TREE) for marker in ("甲", "乙", "丙"))), size=(390, 844))
    click(page, "#toggle-outline")
    assert set(page.execute_script("return shown.slice(1).map(n => n.side)")) == {1}
    page.execute_async_script("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))")
    assert box(page, '.node[data-i="0"] .box')["left"] == pytest.approx(27, abs=12)


LONG = "推动高质量发展，把改革进行到底，让群众得到看得见的实惠，让企业放心"


def wide_outline(levels: int) -> tuple[Branch, ...]:
    """Three branches with three each, so many levels deep, with long titles."""
    inside = wide_outline(levels - 1) if levels > 1 else ()
    return tuple(Branch(f"（{n}）", LONG, inside) for n in range(1, 4))


def cut_off(page) -> list[int]:
    """The visible nodes of the map that are not wholly in the stage, once it stands still."""
    wait(page, "stage.getAnimations({ subtree: true }).length === 0")
    page.execute_async_script("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))")
    return page.execute_script(
        "const s = stage.getBoundingClientRect(); return shown.filter((n) => { const b = drawn.node.get(n)"
        ".querySelector('.box').getBoundingClientRect(); return b.left < s.left || b.right > s.right || b.top < s.top "
        "|| b.bottom > s.bottom; }).map((n) => n.i)"
    )


@pytest.mark.parametrize("levels", [2, 3, 4])
def test_a_phone_first_shows_as_many_levels_of_a_wide_map_as_fit_and_can_be_read(show, levels: int) -> None:
    page = show(build(wide_outline(levels)), size=(390, 844))
    click(page, "#toggle-outline")
    assert cut_off(page) == []
    assert page.execute_script("return [shown.length, camera.scale >= 0.55]") == [13, True]


def test_a_phone_fits_and_moves_a_map_whose_levels_are_all_shown(show) -> None:
    page = show(build(wide_outline(4)), size=(390, 844))
    click(page, "#toggle-outline")
    page.execute_script("foldTo(99999)")
    assert cut_off(page) != []
    page.execute_script(
        "const send = (type, x) => stage.dispatchEvent("
        "new PointerEvent(type, { bubbles: true, pointerId: 1, clientX: x, clientY: 400 })); "
        "send('pointerdown', 380); for (let x = 380; x > 20; x -= 20) send('pointermove', x); "
        "send('pointerup', 20)"
    )
    cut_off(page)
    assert page.execute_script("return drawn.node.get(nodes[4]).getBoundingClientRect().right < stage.clientWidth")
    click(page, "#fit")
    assert cut_off(page) == []


def test_a_phone_keeps_what_its_reader_has_folded_and_chosen(show) -> None:
    page = show(build(wide_outline(4)), size=(390, 844))
    page.execute_script("toggle(nodes[1])")
    before = page.execute_script("return shown.map(n => n.i)")
    click(page, "#toggle-outline")
    assert page.execute_script("return shown.map(n => n.i)") == before
    page = show(build(wide_outline(4)), "#3.3.3", size=(390, 844))
    click(page, "#toggle-outline")
    assert page.execute_script("return selected.i") not in cut_off(page)


def test_rows_are_reached_with_tab(show) -> None:
    page = show()
    for _ in range(30):
        page.switch_to.active_element.send_keys("\ue004")
        if page.execute_script("return document.activeElement.classList.contains('row')"):
            break
    assert page.switch_to.active_element.text.startswith("在县委全会上的讲话")
    page.switch_to.active_element.send_keys("\ue015")
    assert page.switch_to.active_element.text.startswith("一、强链")


def test_a_heading_without_a_number_is_as_dark_as_one_with_a_number(show) -> None:
    group = Branch("", "我讲两点意见", (Branch("一、", "稳"), Branch("二、", "进")), kind="group")
    page = show(build((group, Branch("三、", "实"))))
    style = "return getComputedStyle(document.querySelectorAll('.row .label')[arguments[0]]).color"
    assert page.execute_script(style, 1) == page.execute_script(style, 4)
    assert (
        page.execute_script("return getComputedStyle(document.querySelector('.node.group .box')).strokeDasharray")
        == "none"
    )


def test_a_small_share_has_no_bar(show) -> None:
    page = show(build((Branch("一、", "大", body="要抓紧。" * 200), Branch("二、", "小"))))
    bar = "return getComputedStyle(document.querySelectorAll('.row small')[arguments[0]], '::after').content"
    assert [page.execute_script(bar, i) for i in (1, 2)] == ['""', "none"]
    assert page.execute_script(
        "return [...document.querySelectorAll('.share')].map(e => e.closest('g').dataset.i)"
    ) == ["1"]


@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize("landscape", [False, True])
def test_the_map_is_printed_on_one_page(show, landscape: bool, width: int) -> None:
    pdfium = pytest.importorskip("pypdfium2")
    page = show(many(60), size=(width, 800))
    page.execute_script("foldTo(99999)")
    printed = page.execute_cdp_cmd("Page.printToPDF", {"landscape": landscape, "preferCSSPageSize": False})
    pdf = pdfium.PdfDocument(base64.b64decode(printed["data"]))
    last = pdf[len(pdf) - 1]
    text = "".join(last.get_textpage().get_text_bounded().split())
    inside = [number for number in range(60) if f"推进第{number}项" in text]
    assert inside == list(range(60))
    assert last.get_width() > last.get_height()
    others = "".join(pdf[i].get_textpage().get_text_bounded() for i in range(len(pdf) - 1))
    assert others.count("推进第") == 60


def test_the_outline_is_there_without_scripts(tmp_path) -> None:
    path = tmp_path / "page.html"
    path.write_text(str(emit(MEETING, "html")), encoding="utf-8")
    with chromium(900, 700, scripts=False) as page:
        page.get(path.as_uri() + "#2.1")
        shown = [row.text.split("\n")[0] for row in page.find_elements("css selector", ".row") if row.is_displayed()]
        assert shown == [MEETING.title, *labels_of(MEETING)]
        buttons = page.find_elements("css selector", "button, input, summary")
        assert [button for button in buttons if button.is_displayed()] == []
        assert page.find_element("css selector", ":target .label").text == "（一）修路"


AXE = "axe.run().then(r => arguments[0](r.violations.map(v => [v.id, v.nodes.map(n => n.target.join(' '))])))"


@needs_npm("axe-core")
@pytest.mark.parametrize("width", [390, 1024, 1440])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(
    "script", ["select(nodes[2], {read: true})", "$('search').value = '抓'; search()", "$('keys').showModal()"]
)
def test_axe_finds_no_fault(show, width: int, theme: str, script: str) -> None:
    page = show(size=(width, 800))
    page.execute_script(f"document.documentElement.dataset.theme = '{theme}'; {script}")
    page.execute_script((NODE_MODULES / "axe-core" / "axe.min.js").read_text(encoding="utf-8"))
    assert page.execute_async_script(AXE) == []
