"""What a person can do with a job, and the words for it: cancel says whether it may still be charged."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from vitrine.domain.job import Job, JobState
from vitrine.viewmodels.model_gone import ModelGone, is_gone, other_model_text
from vitrine.viewmodels.names import Names


class JobAction(StrEnum):
    """What can be done with a job from the queue or the details."""

    CANCEL = "cancel"
    RETRY = "retry"
    NEW_SEED = "new-seed"
    CHECK = "check"
    SEND_AGAIN = "send-again"
    EDIT = "edit"
    OTHER_MODEL = "other-model"
    DISCARD = "discard"
    SHOW = "show"
    TO_FRONT = "to-front"


_CANCELLABLE = (JobState.QUEUED, JobState.SUBMITTING, JobState.RUNNING)
_ICONS = {
    JobAction.CANCEL: "x",
    JobAction.RETRY: "rotate-cw",
    JobAction.NEW_SEED: "dices",
    JobAction.CHECK: "refresh-cw",
    JobAction.SEND_AGAIN: "rotate-cw",
    JobAction.EDIT: "pencil",
    JobAction.OTHER_MODEL: "cpu",
    JobAction.DISCARD: "x",
    JobAction.SHOW: "eye",
    JobAction.TO_FRONT: "arrow-up",
}


def actions(job: Job, place_in_line: int = 0) -> tuple[JobAction, ...]:
    """Return what can be done with a job now, the main thing first; ``place_in_line`` is 1 for the next to start."""
    if job.state is JobState.DONE:
        return (JobAction.SHOW,)
    if job.state is JobState.UNCONFIRMED:
        return (JobAction.CHECK, JobAction.SEND_AGAIN, JobAction.DISCARD)
    if job.state is JobState.FAILED:
        seed = (JobAction.NEW_SEED,) if isinstance(job.request.settings.get("seed"), int) else ()
        other = (JobAction.OTHER_MODEL,) if is_gone(job.error) else ()
        return (*other, JobAction.RETRY, *seed, JobAction.EDIT, JobAction.DISCARD)
    # From the download on it is paid for and is kept: there is nothing left to cancel.
    cancel = (JobAction.CANCEL,) if job.state in _CANCELLABLE and not job.cancel_requested else ()
    if job.held:
        return (JobAction.RETRY, *cancel)
    return (JobAction.TO_FRONT, *cancel) if place_in_line > 1 else cancel


def main_actions(job: Job, place_in_line: int = 0) -> tuple[JobAction, ...]:
    """Return the two at most that have a button in the queue, as they stand there; its menu has them all."""
    offered = actions(job, place_in_line)
    if JobAction.OTHER_MODEL in offered:
        return (JobAction.EDIT, JobAction.OTHER_MODEL)
    if JobAction.EDIT in offered:
        return (JobAction.EDIT, JobAction.RETRY)
    return offered[:2]


def action_icon(action: JobAction, job: Job | None = None) -> str:
    """Return the icon that stands for an action."""
    if action is JobAction.RETRY and job is not None and job.held:
        return "refresh-cw"  # it only tries again what it was at; nothing is run anew
    return _ICONS[action]


def action_words(action: JobAction, gone: ModelGone | None = None) -> str:
    """Return the words on an action's button; ``gone`` is what is known of the job's model where it is gone."""
    return {
        JobAction.CANCEL: QCoreApplication.translate("Job", "Cancel"),
        JobAction.RETRY: QCoreApplication.translate("Job", "Retry"),
        JobAction.NEW_SEED: QCoreApplication.translate("Job", "Retry with a new seed"),
        JobAction.CHECK: QCoreApplication.translate("Job", "Check"),
        JobAction.SEND_AGAIN: QCoreApplication.translate("Job", "Run again"),
        JobAction.EDIT: QCoreApplication.translate("Job", "Edit prompt"),
        JobAction.OTHER_MODEL: other_model_text(gone),
        JobAction.DISCARD: QCoreApplication.translate("Job", "Discard"),
        JobAction.SHOW: QCoreApplication.translate("Job", "Show"),
        JobAction.TO_FRONT: QCoreApplication.translate("Job", "Start next"),
    }[action]


def action_hint(action: JobAction, job: Job, names: Names, gone: ModelGone | None = None) -> str:
    """Return what an action does and costs, for its tooltip."""
    match action:
        case JobAction.CANCEL:
            return cancel_words(job, names)
        case JobAction.TO_FRONT:
            return QCoreApplication.translate("Job", "Start next. It goes to the front of those that wait.")
        case JobAction.RETRY if job.held:
            return QCoreApplication.translate("Job", "Retry. It goes on where it stopped; nothing is sent twice.")
        case JobAction.RETRY:
            return QCoreApplication.translate("Job", "Retry. The same request is sent once more.")
        case JobAction.NEW_SEED:
            return QCoreApplication.translate("Job", "Retry with a new seed, which makes another picture.")
        case JobAction.CHECK:
            text = QCoreApplication.translate("Job", "Check. Asks {provider} what became of it; costs nothing.")
            return text.format(provider=names.provider(job.request.provider))
        case JobAction.SEND_AGAIN:
            return QCoreApplication.translate("Job", "Run again. If the first one arrived too, you may pay twice.")
        case JobAction.DISCARD:
            return QCoreApplication.translate("Job", "Discard. Takes it off this list; its record stays.")
        case _:
            return action_words(action, gone)


def cancel_words(job: Job, names: Names) -> str:
    """Return what cancelling means for the money."""
    if job.state is JobState.QUEUED:
        return QCoreApplication.translate("Job", "Cancel. Nothing was sent, so nothing is charged.")
    if job.request.estimate == 0:
        return QCoreApplication.translate("Job", "Cancel. It costs nothing.")
    text = QCoreApplication.translate("Job", "Cancel. {provider} may still charge for the time it ran.")
    return text.format(provider=names.provider(job.request.provider))
