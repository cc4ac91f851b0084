"""What a model's input means, judged by its name first and its kind second."""

from __future__ import annotations

import re
from dataclasses import replace

from vitrine.domain.field import Field, FieldKind, FieldRole

R = FieldRole
_TABLE: dict[FieldRole, str] = {
    # Names as they occur over 3,808 public models, the usual one first: it wins where two inputs claim a role.
    R.PROMPT: "prompt promptText text_prompt text caption",
    R.NEGATIVE_PROMPT: "negative_prompt negativePrompt neg_prompt",
    R.IMAGE: (
        "image input_image image_url init_image image_prompt first_frame_image start_image start_image_url first_frame"
        " img main_face_image control_image redux_image"
    ),
    R.IMAGES: "image_input input_images images image_urls reference_images subject_reference",
    R.END_FRAME: "last_frame last_frame_image end_image end_image_url tail_image_url",
    R.MASK: "mask mask_image mask_url",
    R.VIDEO: "video input_video video_url",
    R.STRENGTH: "prompt_strength strength image_strength image_prompt_strength denoising_strength",
    R.SEED: "seed",
    R.COUNT: "num_outputs num_images number_of_images n",
    R.ASPECT_RATIO: "aspect_ratio",
    R.WIDTH: "width",
    R.HEIGHT: "height",
    R.RESOLUTION: "resolution size image_size megapixels target_size",
    R.DURATION: "duration num_frames video_length length",
    R.FORMAT: "output_format format",
}
_RANK = {name: (role, rank) for role, names in _TABLE.items() for rank, name in enumerate(names.split())}

FILE_ROLES = frozenset({R.IMAGE, R.IMAGES, R.END_FRAME, R.MASK, R.VIDEO})
LIST_NAMES = frozenset(_TABLE[R.IMAGES].split()) - {"subject_reference"}
"""Inputs that take a list of files when nothing better is known (``subject_reference`` takes one)."""

_TEXTS = frozenset({FieldKind.TEXT, FieldKind.LONG_TEXT})
_WHOLE = frozenset({FieldKind.INTEGER, FieldKind.CHOICE})
_FILES = frozenset({FieldKind.FILE, FieldKind.FILES})
_FITTING: dict[FieldRole, frozenset[FieldKind]] = {
    R.PROMPT: _TEXTS,
    R.NEGATIVE_PROMPT: _TEXTS,
    R.SEED: frozenset({FieldKind.INTEGER}),
    R.COUNT: _WHOLE,
    R.WIDTH: _WHOLE,
    R.HEIGHT: _WHOLE,
    R.STRENGTH: frozenset({FieldKind.NUMBER, FieldKind.INTEGER}),
    R.ASPECT_RATIO: frozenset({FieldKind.CHOICE, FieldKind.TEXT}),
    R.FORMAT: frozenset({FieldKind.CHOICE, FieldKind.TEXT}),
    R.IMAGE: _FILES,
    R.IMAGES: _FILES,
    R.END_FRAME: frozenset({FieldKind.FILE}),
    R.MASK: frozenset({FieldKind.FILE}),
    R.VIDEO: frozenset({FieldKind.FILE}),
}
_MEDIA = {
    "image/*": re.compile(r"image|picture|photo|frame|mask|img|face", re.IGNORECASE),
    "video/*": re.compile(r"video|clip|movie", re.IGNORECASE),
    "audio/*": re.compile(r"audio|sound|music|voice|speech|song", re.IGNORECASE),
}
_MIME = re.compile(r"[a-z]+/[a-z0-9.+*\-]+|\.[a-z0-9]{1,10}")


def named_role(name: str) -> FieldRole:
    """Return the role a name stands for, NONE for an unknown one."""
    return _RANK.get(name, (R.NONE, 0))[0]


def assign_roles(fields: tuple[Field, ...]) -> tuple[Field, ...]:
    """Return the fields with the roles that fit their kind; a role has one holder, except that of pictures."""
    fitting = [replace(f, role=_fitting_role(f)) for f in fields]
    best: dict[FieldRole, str] = {}
    for f in sorted(fitting, key=lambda f: _RANK.get(f.name, (R.NONE, 0))[1]):
        best.setdefault(f.role, f.name)
    shared = (R.IMAGE, R.IMAGES, R.NONE)
    return tuple(f if f.role in shared or best[f.role] == f.name else replace(f, role=R.NONE) for f in fitting)


def accepted_media(name: str, declared: object, words: str) -> tuple[str, ...]:
    """Return MIME patterns (or endings) a file input takes: as declared, else by its name, else by its description.

    ``declared`` is cog's ``x-cog-accept``. Empty when nobody can tell.
    """
    hints = [declared] if isinstance(declared, str) else declared if isinstance(declared, list) else []
    stated = tuple(p for hint in hints[:20] if isinstance(hint, str) for p in _MIME.findall(hint[:200].lower()))
    if stated:
        return stated
    role = named_role(name)
    if role in FILE_ROLES:
        return ("video/*",) if role is R.VIDEO else ("image/*",)
    for source in (name, words):
        found = tuple(pattern for pattern, hint in _MEDIA.items() if hint.search(source))
        if found:
            return found
    return ()


def _fitting_role(f: Field) -> FieldRole:
    if f.kind not in _FITTING.get(f.role, frozenset(FieldKind)):
        return R.NONE
    if f.role in (R.IMAGE, R.IMAGES):
        return R.IMAGES if f.kind is FieldKind.FILES else R.IMAGE
    return f.role
