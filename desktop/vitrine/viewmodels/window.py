"""ViewModels: everything the window draws and commands, made once by the app."""

from __future__ import annotations

from dataclasses import dataclass

from vitrine.viewmodels.about import About
from vitrine.viewmodels.batches import Batches
from vitrine.viewmodels.bucket_copy import BucketCopy
from vitrine.viewmodels.comparing import Comparing
from vitrine.viewmodels.conditions import Conditions
from vitrine.viewmodels.connection import Connection
from vitrine.viewmodels.details import Details
from vitrine.viewmodels.drafts import Drafts
from vitrine.viewmodels.exporting import Exporting
from vitrine.viewmodels.first_steps import FirstSteps
from vitrine.viewmodels.frames import VideoFrames
from vitrine.viewmodels.gallery import Gallery
from vitrine.viewmodels.generate_form import GenerateForm
from vitrine.viewmodels.image_loader import ImageLoader
from vitrine.viewmodels.importing import Importing
from vitrine.viewmodels.job_queue import JobQueue
from vitrine.viewmodels.keys import Keys
from vitrine.viewmodels.names import Names
from vitrine.viewmodels.notices import Notices
from vitrine.viewmodels.organise import Organise
from vitrine.viewmodels.overview import Overview
from vitrine.viewmodels.prompt_history import PromptHistory
from vitrine.viewmodels.queue_rows import QueueRows
from vitrine.viewmodels.replacing import Replacing
from vitrine.viewmodels.restoring import Restoring
from vitrine.viewmodels.settings_form import SettingsForm
from vitrine.viewmodels.sharing import Sharing
from vitrine.viewmodels.shortcuts import Shortcuts
from vitrine.viewmodels.spending import Spending
from vitrine.viewmodels.statistics import Statistics
from vitrine.viewmodels.storage_form import StorageForm
from vitrine.viewmodels.thumbnails import Thumbnails
from vitrine.viewmodels.undo import Undo


@dataclass(frozen=True, slots=True)
class ViewModels:
    """The view-models of one window."""

    queue: JobQueue
    gallery: Gallery
    thumbnails: Thumbnails
    images: ImageLoader
    frames: VideoFrames
    form: GenerateForm
    history: PromptHistory
    drafts: Drafts
    batches: Batches
    details: Details
    rows: QueueRows
    overview: Overview
    sharing: Sharing
    exporting: Exporting
    comparing: Comparing
    statistics: Statistics
    keys: Keys
    storage: StorageForm
    settings: SettingsForm
    shortcuts: Shortcuts
    undo: Undo
    organise: Organise
    notices: Notices
    replacing: Replacing
    restoring: Restoring
    names: Names
    spending: Spending
    connection: Connection
    conditions: Conditions
    steps: FirstSteps
    about: About
    copying: BucketCopy
    importing: Importing
