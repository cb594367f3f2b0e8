"""The command line: what it takes, what it answers, how it ends."""

from __future__ import annotations

import json
import os
import re
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from command import COMMAND, ROOT, run, run_process

from speechkit.cli.arguments import FORMAT_NAMES
from speechkit.cli.lean import ELSEWHERE

SPEECH = "在全县工作会议上的讲话\n同志们：\n一、抓好产业。要舍得下功夫。\n一要强链；二要补链。\n二、抓好项目。\n"
TITLES = ["抓好产业", "强链", "补链", "抓好项目"]


@pytest.fixture
def speech(tmp_path: Path) -> Path:
    path = tmp_path / "讲话.txt"
    path.write_text(SPEECH, encoding="utf-8")
    return path


def titles(nodes: list[dict[str, object]]) -> list[object]:
    """All titles in the order of the text."""
    found: list[object] = []
    for node in nodes:
        found += [node["title"], *titles(node.get("children") or [])]  # type: ignore[arg-type]
    return found


def test_a_file_becomes_yaml_on_standard_output(speech: Path) -> None:
    result = run_process("outline", speech)
    assert (result.returncode, result.stderr) == (0, b"")
    assert titles(yaml.safe_load(result.stdout)["outline"]) == TITLES


@pytest.mark.parametrize("arguments", [["outline"], ["outline", "-"]])
def test_standard_input_is_read_where_no_file_is_named_or_a_dash(arguments: list[str]) -> None:
    result = run(*arguments, "-f", "json", stdin=SPEECH.encode())
    assert titles(json.loads(result.stdout)["nodes"]) == TITLES


@pytest.mark.parametrize(
    "environment",
    [{"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, {"PYTHONIOENCODING": "gbk"}],
    ids=["C", "gbk"],
)
def test_output_is_utf_8_in_every_locale(speech: Path, environment: dict[str, str]) -> None:
    result = run_process("outline", "讲话.txt", "missing-讲话.txt", folder=speech.parent, **environment)
    assert "title: 抓好产业" in result.stdout.decode("utf-8")
    assert "there is no such file" in result.stderr.decode("utf-8")


def test_one_bad_file_does_not_stop_the_others(speech: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    result = run("outline", tmp_path / "missing.txt", speech, tmp_path / "empty.txt", tmp_path, "--quiet")
    assert result.returncode == 1
    assert titles(yaml.safe_load(result.stdout)["outline"]) == TITLES
    lines = result.stderr.decode().splitlines()
    assert [line.startswith("speechkit: ") for line in lines] == [True] * 3
    assert "missing.txt: there is no such file" in lines[0]


def test_control_characters_of_a_file_name_do_not_reach_the_terminal() -> None:
    result = run("outline", "no\x1b[31m\nfile.txt")
    assert result.stderr.decode() == "speechkit: no\\x1b[31m\\nfile.txt: there is no such file. Check the path.\n"


def test_several_documents_are_a_stream_of_yaml_documents_or_lines_of_json(speech: Path) -> None:
    stream = run("outline", speech, speech)
    assert [titles(document["outline"]) for document in yaml.safe_load_all(stream.stdout)] == [TITLES] * 2
    lines = run("outline", speech, speech, "-f", "jsonl").stdout.decode().splitlines()
    assert [titles(json.loads(line)["nodes"]) for line in lines] == [TITLES] * 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["outline", "-f", "nonsense", "x.txt"], "there is no nonsense. One of: yaml"),
        (["outline", "--depth", "0", "x.txt"], "--depth"),
        (["outline", "--depth", "two", "x.txt"], "--depth"),
        (["outline", "--numbers", "some", "x.txt"], "keep"),
        (["outline", "--from", "nonsense", "x.txt"], "there is no nonsense. One of: text"),
        (["outline", "-f", "json", "x.txt", "y.txt"], "--format jsonl"),
        (["outline", "x.txt", "-o", "outline.doc"], "No format has the suffix .doc"),
        (["nonsense"], "nonsense"),
    ],
)
def test_a_wrong_use_is_explained_with_exit_code_2(arguments: list[str], said: str) -> None:
    result = run(*arguments)
    assert (result.returncode, result.stdout) == (2, b"")
    assert said in result.stderr.decode()
    assert "Traceback" not in result.stderr.decode()


def test_options_reach_the_emitter(speech: Path) -> None:
    speech.write_text(SPEECH.replace("抓好", "全力抓好"), encoding="utf-8")
    result = run("outline", speech, "--depth", "1", "--numbers", "strip", "--text", "--width", "4")
    nodes = yaml.safe_load(result.stdout)["outline"]
    assert [sorted(node) for node in nodes] == [["text", "title"]] * 2
    assert nodes[0] == {"title": "全力", "text": "抓好产业。要舍得下功夫。\n一要强链；二要补链。"}
    assert all(len(node["title"]) <= 4 for node in nodes)


def test_the_format_follows_the_suffix_of_the_output(speech: Path, tmp_path: Path) -> None:
    target = tmp_path / "new" / "outline.md"
    result = run("outline", speech, "-o", target)
    assert (result.returncode, result.stdout, result.stderr) == (0, b"", b"")
    assert "## 一、抓好产业" in target.read_bytes().decode().splitlines()
    assert list(target.parent.iterdir()) == [target]


def test_a_folder_gets_a_file_for_each_source_and_none_is_written_over(speech: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / speech.name).write_text("一、别的。\n二、事情。\n", encoding="utf-8")
    third = tmp_path / "third.txt"
    third.write_text(SPEECH, encoding="utf-8")
    result = run("outline", speech, other / speech.name, third, "-f", "json", "-o", f"{tmp_path}/out/")
    assert result.returncode == 1
    assert "would overwrite" in result.stderr.decode()
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["third.json", "讲话.json"]
    assert titles(json.loads((tmp_path / "out" / "讲话.json").read_bytes())["nodes"]) == TITLES


def test_an_output_never_replaces_its_own_source(speech: Path) -> None:
    result = run("outline", speech, "-f", "yaml", "-o", speech)
    assert result.returncode == 1
    assert "overwrite" in result.stderr.decode()
    assert speech.read_text(encoding="utf-8") == SPEECH


def test_an_output_that_cannot_be_written_is_one_line(speech: Path, tmp_path: Path) -> None:
    for target in (speech / "below" / "outline.yaml", tmp_path / f"{'long' * 100}.yaml"):
        result = run("outline", speech, "-o", target)
        assert result.returncode == 1
        assert len(result.stderr.decode().splitlines()) == 1


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_a_full_disk_is_one_line(speech: Path) -> None:
    with open("/dev/full", "wb") as full:
        result = subprocess.run(
            [*COMMAND, "outline", speech], stdout=full, stderr=subprocess.PIPE, cwd=ROOT, timeout=600, check=False
        )
    assert result.returncode == 1
    assert result.stderr.decode().startswith("speechkit: ")
    assert len(result.stderr.decode().splitlines()) == 1


@pytest.mark.skipif(os.name == "nt", reason="needs a shell with pipes")
@pytest.mark.slow
def test_a_reader_that_has_enough_is_no_error(tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_text("".join(f"第{n}条 内容很多。\n" for n in range(1, 8000)), encoding="utf-8")
    for files in ([str(long)], [str(long)] * 2):
        script = f"{shlex.join([*COMMAND, 'outline', *files])} | head -n 1; echo ${{PIPESTATUS[0]}}"
        result = subprocess.run(["bash", "-c", script], capture_output=True, cwd=ROOT, timeout=600, check=False)
        assert (result.stdout.decode().split("\n")[-2], result.stderr) == ("0", b"")


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals")
def test_ctrl_c_ends_without_a_traceback(speech: Path) -> None:
    process = subprocess.Popen(
        [*COMMAND, "outline", str(speech), "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )
    assert process.stdout is not None
    assert process.stdout.readline()  # the first outline is there: it waits for its input now
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=600)
    assert process.returncode == 130
    assert b"Traceback" not in errors


@pytest.mark.skipif(os.name == "nt", reason="needs a shell that closes a stream")
@pytest.mark.parametrize(("closed", "code"), [(">&-", 1), ("2>&-", 0)])
def test_a_closed_stream_is_no_traceback(speech: Path, closed: str, code: int) -> None:
    script = f"{shlex.join([*COMMAND, 'outline', str(speech)])} {closed}"
    result = subprocess.run(["bash", "-c", script], capture_output=True, cwd=ROOT, timeout=600, check=False)
    assert result.returncode == code
    assert b"Traceback" not in result.stderr


@pytest.mark.parametrize(
    ("option", "line"),
    [
        (["--show", "markers"], "4:1 一要\t"),
        (["--show", "tree"], "  一要 4:1"),
        (["--explain"], "4:1 一要 → item 1 of 2"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_the_detector_shows_what_it_saw_and_decided(speech: Path, option: list[str], line: str) -> None:
    lines = run("outline", speech, *option).stdout.decode().splitlines()
    assert [shown for shown in lines if shown.startswith(line)] != []


def test_help_names_every_format_and_reads_in_any_encoding() -> None:
    result = run_process("outline", "--help", PYTHONIOENCODING="ascii")
    assert result.returncode == 0
    assert [name for name in FORMAT_NAMES if name not in result.stdout.decode("utf-8")] == []


def test_formats_lists_what_can_be_read_and_written() -> None:
    result = run("formats")
    assert result.returncode == 0
    reads, writes = result.stdout.decode().split("\nWrites\n")
    assert "text" in reads
    assert [name for name in FORMAT_NAMES if f"\n  {name} " not in f"\n{writes}"] == []


def test_the_version_needs_neither_detector_nor_library() -> None:
    script = "import sys; sys.argv = ['speechkit', '--version']; import speechkit.cli, atexit\n"
    script += "atexit.register(lambda: print(*sorted(sys.modules)))\nspeechkit.cli.main()"
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, cwd=ROOT, text=True, check=True)
    version, modules = result.stdout.splitlines()
    assert version.startswith("speechkit ")
    loaded = set(modules.split())
    assert loaded.isdisjoint(
        {"jieba", "yaml", "json", "lxml", "pydantic", "rich", "speechkit.detect.markers.find_markers"}
    )


def test_an_outline_loads_no_library_that_the_text_does_not_call_for(speech: Path) -> None:
    script = "import sys; import speechkit.cli, atexit\n"
    script += "atexit.register(lambda: print(*sorted(sys.modules), file=sys.stderr))\nspeechkit.cli.main()"
    result = subprocess.run(
        [sys.executable, "-c", script, "outline", str(speech)], capture_output=True, cwd=ROOT, text=True, check=True
    )
    assert set(result.stderr.split()).isdisjoint({"jieba", "yaml", "json", "lxml", "pydantic", "rich"})


def test_shell_completion_is_offered() -> None:
    result = run_process("--show-completion", "bash", _TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION="1")
    assert result.returncode == 0
    assert "_SPEECHKIT_COMPLETE" in result.stdout.decode()
    answer = run_process(
        _SPEECHKIT_COMPLETE="complete_bash", COMP_WORDS="speechkit outline --format ya", COMP_CWORD="3"
    )
    assert answer.stdout.decode().split() == ["yaml"]


@pytest.mark.parametrize("command", sorted(ELSEWHERE))
def test_a_command_that_is_loaded_when_it_is_called_can_be_loaded(command: str) -> None:
    result = run_process(command, "--help")
    assert (result.returncode, result.stderr) == (0, b"")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("-f", "opml", "--stats"), "--stats"),
        (("-f", "yaml", "--list"), "--list"),
        (("-f", "svg", "--text"), "--text"),
        (("-f", "json", "--numbers", "strip"), "--numbers"),
        (("-f", "opml", "--keywords", "2"), "--keywords"),
        (("-f", "yaml", "--pace", "100"), "--pace"),
        (("-f", "yaml", "--regex"), "--regex"),
        (("-f", "tree", "--fence"), "--fence"),
        (("--explain", "--depth", "1"), "--depth"),
        (("--show", "tree", "--text"), "--text"),
        (("-f", "markdown", "-o", "z.yaml"), "--output"),
        (("-o", ""), "--output: It is empty. Name a file or a folder to write."),
        (("--width", "3"), "--width: 3 is too small: at least 4."),
    ],
)
def test_an_option_without_effect_is_refused_in_one_line(speech: Path, arguments: tuple[str, ...], said: str) -> None:
    result = run("outline", speech, *arguments)
    assert (result.returncode, result.stdout) == (2, b"")
    [line] = result.stderr.decode().splitlines()
    assert said in line
    assert not Path("z.yaml").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("-o", "out/", "-f", "yaml", "--list"), "--list: It has no effect on yaml. It is for markdown."),
        (("-o", "out.jsonl", "--list"), "--list: It has no effect on jsonl. It is for markdown."),
        (("-o", "out.jsonl", "--numbers", "strip"), "--numbers: It has no effect on these formats: json, jsonl."),
        (("-o", "out/", "-f", "text", "--depth", "1"), "--depth: It has no effect on these formats: text."),
        (("-o", "out/", "-f", "svg", "--text"), "--text: It has no effect on these formats: svg, png, mermaid, "),
        (("-o", "out/", "-f", "opml", "--keywords", "2"), "--keywords: It has no effect on opml. It is for yaml, "),
        (("-o", "out/", "-0"), "--null: It has no effect without --files-from."),
        (("-o", "out/", "--glob", "*.txt"), "--glob: It has no effect without a folder to read."),
        (("-o", "z.yaml", "-f", "markdown"), "--output: z.yaml can hold one document only. Name a table (z.jsonl) or "),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_batch_refuses_an_option_without_effect_in_one_line(
    speech: Path, tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    before = sorted(tmp_path.iterdir())
    result = run("batch", speech, *arguments, folder=tmp_path)
    assert (result.returncode, result.stdout) == (2, b"")
    [line] = result.stderr.decode().splitlines()
    assert said in line
    assert sorted(tmp_path.iterdir()) == before


def test_a_match_without_a_hit_ends_with_1_and_writes_nothing(speech: Path) -> None:
    result = run("outline", speech, "--match", "氢能")
    assert (result.returncode, result.stdout) == (1, b"")
    said = "nothing in the outline contains “氢能”. Look for fewer or shorter words.\n"
    assert result.stderr.decode().endswith(f"{speech.name}: {said}")
    both = run("outline", speech, "--match", "产业", "--match", "舍得", "-f", "yaml")
    assert both.returncode == 0
    assert run("outline", speech, "--match", "^一.抓", "--regex").returncode == 0


def test_hits_are_marked_in_colours(speech: Path) -> None:
    shown = run("outline", speech, "--match", "产业", "-f", "tree", "--color", "always").stdout.decode()
    assert re.search("\x1b\\[1;4[;0-9]*m产业", shown)


def test_formats_print_the_schema() -> None:
    import json

    found = json.loads(run("formats", "--schema").stdout)
    assert found["properties"]["schema"] == {"const": 1, "description": "The number of this schema."}
