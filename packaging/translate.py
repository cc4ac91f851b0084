"""Bring the catalogues up to date with the source and compile them: ``dev.py translate``.

Run by the environment's python. What the window says comes from `spoken`, what the engine says from `sentences`;
``lupdate`` keeps the catalogues. They are ``resources/translations/vitrine_*.ts``; English has its plurals only.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from sentences import engine_sentences
from spoken import Said, as_python, window_messages

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "desktop" / "vitrine"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "zh_CN")
SOURCE = "en"
_TOOLS = Path(sys.executable).parent


def main(arguments: Sequence[str]) -> int:
    """Update and compile; with ``--check``, only say whether the catalogues are behind the source (1: they are)."""
    if "--check" in arguments:
        with tempfile.TemporaryDirectory() as folder:
            return 1 if update(Path(folder), FOLDER) else 0
    update(FOLDER, FOLDER)
    for language in (*LANGUAGES, SOURCE):
        catalogue = FOLDER / f"vitrine_{language}.ts"
        compiled = catalogue.with_suffix(".qm.new")
        _run("pyside6-lrelease", "-silent", str(catalogue), "-qm", str(compiled))
        # Replaced, never written over: an open window has the file it reads from mapped into its memory.
        compiled.replace(catalogue.with_suffix(".qm"))
    return 0


def update(target: Path, catalogues: Path) -> list[str]:
    """Write the catalogues as the source wants them into ``target``; return the names of those that changed."""
    target.mkdir(parents=True, exist_ok=True)
    sentences = engine_sentences(PACKAGE)
    changed = []
    listed = json.dumps([text for text in sentences if "{0}" in text], ensure_ascii=False, indent=0) + "\n"
    if _write(target / "engine.json", catalogues / "engine.json", listed):
        changed.append("engine.json")
    messages, problems = window_messages([*_modules("ui"), *_modules("viewmodels"), PACKAGE / "app.py"])
    for problem in problems:
        sys.stderr.write(f"{problem}\n")
    messages += [Said("Engine", text) for text in sentences]
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "messages.py"
        source.write_text(as_python(messages), "utf-8")
        for language in (*LANGUAGES, SOURCE):
            name = f"vitrine_{language}.ts"
            before = (catalogues / name).read_text("utf-8") if (catalogues / name).exists() else ""
            if target != catalogues and before:
                (target / name).write_text(before, "utf-8")
            only = ["-pluralonly"] if language == SOURCE else []
            options = ["-silent", "-no-obsolete", "-locations", "none", "-no-ui-lines", *only]
            _run("pyside6-lupdate", str(source), "-ts", str(target / name), "-target-language", language, *options)
            if (target / name).read_text("utf-8") != before:
                changed.append(name)
    return changed


def _modules(part: str) -> list[Path]:
    return sorted((PACKAGE / part).rglob("*.py"))


def _write(file: Path, before: Path, text: str) -> bool:
    old = before.read_text("utf-8") if before.exists() else ""
    file.write_text(text, "utf-8")
    return old != text


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(_TOOLS / tool), *arguments], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
