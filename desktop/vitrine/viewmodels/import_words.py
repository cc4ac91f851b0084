"""What is said about an import: what each way means, how far it is, how it ended."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vitrine.domain.imported import ImportPlan, ImportRun, ImportTally
from vitrine.paths import home_path
from vitrine.viewmodels.figures import bytes_text

translate = QCoreApplication.translate


def way_text(*, copy: bool, results: str) -> str:
    """Return what importing in place, or as copies into the folder ``results``, means for the files."""
    if copy:
        text = translate(
            "Import", "Each file is copied to {folder} and checked. What lies in your folder now stays as it is."
        )
        return text.format(folder=results)
    return translate(
        "Import",
        "Your files stay where they are. Vitrine never moves, uploads or deletes them; deleting one here only takes"
        " it out of the library.",
    )


def progress_text(tally: ImportTally) -> str:
    """Return how far it is: ``1,200 of 5,000 · 210 a second``."""
    if tally.total is None:
        return translate("Import", "Looking through the folder: {n} files").format(n=f"{tally.found:,}")
    text = translate("Import", "{n} of {total}").format(n=f"{tally.done:,}", total=f"{tally.total:,}")
    if tally.seconds < 1 or not tally.done:
        return text
    speed = translate("Import", "{n} a second").format(n=f"{tally.done / tally.seconds:,.0f}")
    return f"{text} · {speed} · {bytes_text(tally.bytes)}"


def counts(tally: ImportTally) -> list[tuple[str, str]]:
    """Return what became of the files, each with its name: the first two always, the others where there are any."""
    rows = [
        (translate("Import", "Imported"), tally.imported, True),
        (translate("Import", "Already in the library"), tally.there, True),
        (translate("Import", "Found again"), tally.again, False),
        (translate("Import", "Changed since the last import"), tally.changed, False),
        (translate("Import", "Could not be read"), tally.refused, False),
        (translate("Import", "Neither pictures nor videos"), tally.others, False),
        (translate("Import", "Hidden, passed over"), tally.hidden, False),
    ]
    return [(name, f"{count:,}") for name, count, always in rows if always or count]


def outcome_text(tally: ImportTally) -> str:
    """Return how an import ended."""
    if tally.stopped:
        said = translate("Import", "Stopped. What was imported stays; import the folder again to go on.")
    elif not tally.total:
        said = translate("Import", "There is nothing in this folder that can be imported.")
    elif tally.imported:
        said = translate("Import", "%n file(s) imported.", "", tally.imported)
    else:
        said = translate("Import", "Nothing new in this folder.")
    more = []
    if tally.imported and tally.stopped:
        more.append(translate("Import", "%n file(s) imported.", "", tally.imported))
    if tally.there and not tally.stopped:
        more.append(translate("Import", "%n were in the library already.", "", tally.there))
    if tally.again:
        more.append(translate("Import", "%n missing file(s) found again.", "", tally.again))
    if tally.refused:
        more.append(translate("Import", "%n could not be read.", "", tally.refused))
    return " ".join([said, *more])


def running_text(plan: ImportPlan) -> str:
    """Return that a folder is being imported."""
    return translate("Import", "Importing {folder}").format(folder=home_path(plan.folder))


def left_text(run: ImportRun) -> str:
    """Return that an import has something left."""
    if run.stopped:
        return translate("Import", "The import of {folder} was stopped.").format(folder=home_path(run.plan.folder))
    return translate("Import", "The import of {folder} was cut off.").format(folder=home_path(run.plan.folder))


def left_note(run: ImportRun) -> str:
    """Return how far such an import came; empty when it had not counted its files."""
    if not run.total:
        return ""
    return translate("Import", "{n} of {total} done").format(n=f"{run.done:,}", total=f"{run.total:,}")


def more_refused(tally: ImportTally) -> str:
    """Return how many files are not named though they could not be read; empty when all are."""
    more = tally.refused - len(tally.reasons)
    return translate("Import", "and %n more", "", more) if more > 0 else ""
