"""Loading jieba leaves the modules of the program alone."""

from __future__ import annotations

import subprocess
import sys


def run_script(script: str) -> str:
    return subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.strip()


LOAD = "from speechkit.language.word_cutter import load_jieba; load_jieba(); "


def test_pkg_resources_is_not_loaded_for_jieba_and_nothing_stands_in_its_place() -> None:
    script = f"import sys; before = list(sys.meta_path); {LOAD}"
    assert run_script(f"{script} print('pkg_resources' in sys.modules, sys.meta_path == before)") == "False True"


def test_a_pkg_resources_that_is_loaded_already_stays() -> None:
    script = f"import sys, types; mine = sys.modules['pkg_resources'] = types.ModuleType('pkg_resources'); {LOAD}"
    assert run_script(f"{script} print(sys.modules['pkg_resources'] is mine)") == "True"


def test_another_thread_can_load_pkg_resources_meanwhile() -> None:
    script = """
import sys, threading
from importlib.machinery import ModuleSpec
from speechkit.language import word_cutter

class Stub:
    def find_spec(self, name, path=None, target=None):
        return ModuleSpec(name, self) if name in ("jieba", "pkg_resources") else None

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        if module.__name__ == "jieba":
            module.setLogLevel = print
            try:
                import pkg_resources
            except ImportError:
                print("refused")
            other = threading.Thread(target=__import__, args=["pkg_resources"])
            other.start()
            other.join()

sys.meta_path.insert(0, Stub())
word_cutter.load_jieba()
print("pkg_resources" in sys.modules)
"""
    assert run_script(script).split() == ["refused", "40", "True"]
