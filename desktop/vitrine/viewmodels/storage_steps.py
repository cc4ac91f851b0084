"""The connection test in words: what each step shows once it has passed, and what all of them come to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from vitrine.storage.base import CheckState, CheckStep
from vitrine.viewmodels.telling import told

translate = QCoreApplication.translate

S3_STEPS = (
    "Credentials",
    "Bucket and region",
    "Write, read and delete",
    "Upload in parts",
    "Signed link",
    "Versioning",
)
"""The steps of a bucket's test in order, by the names that the storage gives them."""


@dataclass(frozen=True, slots=True)
class StepView:
    """A step as it is shown; ``state`` is ``waiting`` or a CheckState's value."""

    title: str
    state: str
    note: str = ""
    message: str = ""
    name: str = ""


VERSIONING = S3_STEPS[-1]
VERSIONING_HELP = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/manage-versioning-examples.html"
"""Where Amazon tells how versioning is switched on; other services do it alike."""


def heard(steps: Sequence[CheckStep], *, ignore_versioning: bool) -> list[CheckStep]:
    """Return the steps without the advice on versioning for somebody who does not want to hear it."""
    if not ignore_versioning:
        return list(steps)
    return [step for step in steps if not (step.name == VERSIONING and step.state is CheckState.ADVICE)]


def step_views(steps: Sequence[CheckStep]) -> list[StepView]:
    """Return what is known of each step, and after it those that are still to come."""
    known = {step.name for step in steps}
    shown = [
        StepView(step_title(step), step.state.value, step_note(step), told(step.message), step.name) for step in steps
    ]
    return shown + [StepView(_titles()[name][0], "waiting") for name in S3_STEPS if name not in known]


def step_title(step: CheckStep) -> str:
    """Return what a step is called, in the words of its outcome."""
    plain, passed, advice = _titles().get(step.name, (step.name, step.name, step.name))
    return {CheckState.PASSED: passed, CheckState.ADVICE: advice}.get(step.state, plain)


def step_note(step: CheckStep) -> str:
    """Return what stands at a step's right: milliseconds, or how it stands."""
    if step.state is CheckState.RUNNING:
        return translate("StorageSteps", "testing")
    if step.state is CheckState.NOT_TRIED:
        return translate("StorageSteps", "not tried")
    if step.state is CheckState.ADVICE:
        return ""
    return translate("StorageSteps", "{n} ms").format(n=step.milliseconds)


def summary(steps: Sequence[CheckStep]) -> str:
    """Return ``5 passed, 1 to look at``."""
    counts = {state: sum(step.state is state for step in steps) for state in CheckState}
    parts = (
        (counts[CheckState.PASSED], translate("StorageSteps", "{n} passed")),
        (counts[CheckState.FAILED], translate("StorageSteps", "{n} failed")),
        (counts[CheckState.ADVICE], translate("StorageSteps", "{n} to look at")),
    )
    return ", ".join(text.format(n=count) for count, text in parts if count)


def _titles() -> dict[str, tuple[str, str, str]]:
    """Return for each step its name, and its title once it has passed or deserves a look."""
    tr = QCoreApplication.translate
    return {
        "Credentials": (
            tr("StorageSteps", "Credentials"),
            tr("StorageSteps", "Credentials accepted"),
            tr("StorageSteps", "Credentials accepted"),
        ),
        "Bucket and region": (
            tr("StorageSteps", "Bucket and region"),
            tr("StorageSteps", "Bucket reachable"),
            tr("StorageSteps", "Bucket is in another region"),
        ),
        "Write, read and delete": (
            tr("StorageSteps", "Write, read and delete"),
            tr("StorageSteps", "Can write, read and delete"),
            tr("StorageSteps", "Can write, read and delete"),
        ),
        "Upload in parts": (
            tr("StorageSteps", "Upload in parts"),
            tr("StorageSteps", "Can upload in parts"),
            tr("StorageSteps", "Can upload in parts"),
        ),
        "Signed link": (
            tr("StorageSteps", "Signed link"),
            tr("StorageSteps", "Can sign links"),
            tr("StorageSteps", "Can sign links, but the bucket is public"),
        ),
        "Versioning": (
            tr("StorageSteps", "Versioning"),
            tr("StorageSteps", "Versioning is on"),
            tr("StorageSteps", "Versioning is off"),
        ),
    }
