"""Mails in, their text with the subject as its title out."""

from __future__ import annotations

from base64 import b64encode
from email.message import EmailMessage
from pathlib import Path

import pytest
from typer.testing import CliRunner

from speechkit.cli.app import app
from speechkit.detect import detect
from speechkit.errors import LoadError
from speechkit.load import load, tell_loader
from speechkit.load.mail.from_eml import load as load_mail

TEXT = "各单位：\n一、抓好排查，建立台账。\n二、抓好整改，按期完成。\n"


def mail(text: str = TEXT, subject: str = "关于夏季安全的通知", **parts: str) -> EmailMessage:
    """A mail from one office to another."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "office@example.cn", "all@example.cn", subject
    made.set_content(text, charset=parts.get("charset", "utf-8"))
    if "html" in parts:
        made.add_alternative(parts["html"], subtype="html")
    if "attached" in parts:
        made.add_attachment(parts["attached"].encode(), maintype="application", subtype="pdf", filename="附件.pdf")
    return made


@pytest.mark.parametrize("charset", ["utf-8", "gb18030", "big5"])
def test_the_subject_is_the_title_and_the_text_follows(charset: str) -> None:
    text = TEXT if charset != "big5" else "各單位：\n一、抓好排查，建立清單。\n二、抓好改善，按期完成。\n"
    document = load_mail(mail(text, charset=charset).as_bytes(), "通知.eml")
    outline = detect(document)
    assert outline.title == "关于夏季安全的通知"
    assert [node.marker for node in outline.nodes] == ["一、", "二、"]
    assert document.text.split("\n")[1:] == text.split("\n")[:-1]


@pytest.mark.parametrize("before", ["", "Re: ", "转发：", "Fwd: 回复: "])
def test_what_mail_programs_put_before_a_subject_is_left_out(before: str) -> None:
    assert detect(load_mail(mail(subject=f"{before}春耕安排").as_bytes(), "a.eml")).title == "春耕安排"


def test_a_text_that_begins_with_the_subject_has_it_once() -> None:
    document = load_mail(mail(f"春耕安排\n{TEXT}", subject="春耕安排").as_bytes(), "a.eml")
    assert document.text.count("春耕安排") == 1


def test_attachments_are_left_out_with_a_notice() -> None:
    document = load_mail(mail(attached="内容").as_bytes(), "a.eml")
    assert [notice.code for notice in document.notices] == ["attachments-left-out"]


def test_a_mail_that_is_only_a_page_is_read_as_one() -> None:
    pytest.importorskip("lxml")
    made = mail()
    made.set_content(
        "<html><body><h2>一、抓好排查</h2><p>建立台账，明确责任人和时限。</p></body></html>", subtype="html"
    )
    assert load_mail(made.as_bytes(), "a.eml").hints[0].level == 2


def test_a_mail_without_text_says_so() -> None:
    made = EmailMessage()
    made["From"] = "office@example.cn"
    made.set_content(b"\x00", maintype="image", subtype="png")
    with pytest.raises(LoadError, match="there is no text in it"):
        load_mail(made.as_bytes(), "a.eml")


@pytest.mark.parametrize("name", ["a.eml", "a.txt", "a"])
def test_a_mail_is_known_by_its_name_or_its_headers(name: str) -> None:
    assert tell_loader(b"Received: from mail.example.cn\r\n" + mail().as_bytes(), name).name == "eml"
    assert tell_loader("From: 甲\n一、抓好排查。".encode(), "a.txt").name == "text"


def test_a_file_encrypted_by_company_software_is_told_so(tmp_path: Path) -> None:
    file = tmp_path / "通知.docx"
    file.write_bytes(b"%TSD-Header-###%" + b64encode(bytes(range(64))))
    with pytest.raises(LoadError, match=r"it is encrypted by company software.*save it decrypted"):
        load(file)


def test_an_unexpected_error_in_one_file_does_not_stop_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good, bad = tmp_path / "好.txt", tmp_path / "坏.eml"
    good.write_text("一、抓好排查。\n二、抓好整改。", encoding="utf-8")
    bad.write_bytes(mail().as_bytes())
    monkeypatch.setattr("speechkit.load.mail.from_eml.load", lambda *_, **__: [][0])
    result = CliRunner().invoke(app, ["outline", str(bad), str(good), "--format", "yaml"])
    assert (result.exit_code, "抓好整改" in result.stdout, "IndexError: " in result.stderr) == (1, True, True)
