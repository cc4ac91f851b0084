"""How a job can come to nothing at its provider, in words for a person."""

from __future__ import annotations

from vitrine.errors import (
    ContentRejected,
    GenerationFailed,
    ProviderError,
    ProviderUnavailable,
    ResultExpired,
)
from vitrine.providers.base import RemoteJob, RemoteStatus

_DELETED_EARLY = "has deleted the result before it could be fetched."


def unknown_outcome(provider: str) -> ProviderError:
    """Return the error of a create of which nobody knows whether it arrived."""
    return ProviderUnavailable(
        "Lost connection",
        f"{provider} may have finished it. Checking costs nothing.",
        "Check looks again; Run again may be charged twice.",
    )


def not_taken(provider: str, error: ProviderError) -> ProviderUnavailable:
    """Return the error of a create that certainly made no job, whatever its answer was."""
    return ProviderUnavailable(
        "Not accepted",
        f"{provider} did not take the job. Nothing was charged.",
        "Vitrine tries again by itself.",
        sent=False,
        details=error.details,
        retry_after=getattr(error, "retry_after", None),
    )


def deleted_by(provider: str) -> str:
    """Return that a result was deleted before it was fetched."""
    return f"{provider} {_DELETED_EARLY}"


def result_expired(message: str, *, charged: bool) -> ResultExpired:
    """Return the error of a result that can never be fetched."""
    hint = "Generating it again will be charged again." if charged else "Generate it again."
    return ResultExpired("Result expired", message, hint, charged=charged)


def ending(provider: str, remote: RemoteJob) -> ProviderError:
    """Return what a job that ended without outputs means."""
    charged, details = remote.charged, remote.error
    if remote.data_removed:
        return result_expired(deleted_by(provider), charged=charged is not False)
    words = {True: "It was charged.", False: "You were not charged.", None: "It may be charged."}[charged]
    if remote.declined:
        return ContentRejected(
            "Declined", f"{provider} declined this prompt. {words}", "Change the prompt or the picture.",
            charged=charged, details=details,
        )  # fmt: skip
    match remote.status:
        case RemoteStatus.ABORTED:
            title, message = "Not started", f"{provider} stopped it before it started. You were not charged."
            hint, charged = "Retry when the service is less busy.", False
        case RemoteStatus.CANCELLED:
            title, message = "Cancelled there", f"It was cancelled at {provider}. {words}"
            hint = "Retry sends it again as a new job."
        case RemoteStatus.SUCCEEDED:
            title, message = "No result", f"{provider} finished without a picture or video. {words}"
            hint = "Change a setting, or choose another model."
        case _:
            reason = details.strip().splitlines()[0][:200].rstrip(".") if details.strip() else "no reason given"
            title, message = "Failed", f"The model failed at {provider}: {reason}. {words}"
            hint = "Change a setting, or retry."
    return GenerationFailed(title, message, hint, charged=charged, details=details)
