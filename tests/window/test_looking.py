"""Looking at results in the real window: opened by a key, stepped through, acted on, left; frames, history, tags."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from opened import CTRL, LEFT, Opened
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from vitrine.domain.generation import Generation, MediaKind
from vitrine.ui.details.details import DetailsPanel
from vitrine.ui.viewer.viewer import Viewer

SHIFT = Qt.KeyboardModifier.ShiftModifier

# Said once in a process by Qt's multimedia part, on a machine without a sound server or a graphics card.
pytestmark = pytest.mark.qt_log_ignore("PulseAudioService", "No RHI backend", extend=True)


def look_at(opened: Opened, generation: Generation) -> Viewer:
    """Open a result as a person does: click its tile, press Enter."""
    opened.click_tile(opened.row(generation))
    opened.key(Qt.Key.Key_Return)
    opened.wait(lambda: opened.window.page() == "viewer")
    viewer: Viewer = opened.app.desk.looking.viewer
    assert viewer.generation is not None
    assert viewer.generation.name == generation.name
    return viewer


def inspector(viewer: Viewer) -> DetailsPanel:
    assert viewer.inspector is not None
    panel: DetailsPanel = viewer.inspector.findChild(DetailsPanel)
    return panel


def make_clip(opened: Opened) -> Generation:
    opened.choose_output(MediaKind.VIDEO)
    clip = opened.make("a slow push forward")
    opened.wait_for_tiles(opened.gallery.rowCount())
    return clip


def test_enter_opens_and_esc_leads_back_to_where_the_person_is(opened: Opened) -> None:
    results = [opened.make(prompt) for prompt in ("one", "two", "three")]
    viewer = look_at(opened, results[2])
    assert not opened.window.sidebar.isVisible()
    assert viewer.width() == opened.window.width()
    opened.wait(lambda: viewer.stage.image.is_whole)
    opened.key(Qt.Key.Key_Right)
    opened.key(Qt.Key.Key_Right)
    assert viewer.generation is not None
    assert viewer.generation.name == results[0].name
    assert viewer.bar.place.text() == "3 of 3"
    opened.key(Qt.Key.Key_Escape)
    assert opened.window.page() == "gallery"
    assert opened.window.sidebar.isVisible()
    assert opened.view.currentIndex().row() == opened.row(results[0])
    assert viewer.stage.is_clear


def test_keys_of_the_gallery_act_on_what_is_shown(opened: Opened) -> None:
    first, second = opened.make("one"), opened.make("two")
    viewer = look_at(opened, second)
    opened.key(Qt.Key.Key_F)
    opened.wait(lambda: opened.studio.library.results.get(second.id).starred)
    assert viewer.bar.star.accessibleDescription() == "On"
    opened.click(viewer.bar.star)
    opened.wait(lambda: not opened.studio.library.results.get(second.id).starred)
    opened.key(Qt.Key.Key_C, CTRL | SHIFT)
    assert QApplication.clipboard().text() == "two"
    opened.key(Qt.Key.Key_Delete)
    opened.wait(lambda: viewer.generation is not None and viewer.generation.name == first.name)
    opened.wait(lambda: opened.studio.library.results.get(second.id).trashed_at is not None)
    assert opened.window.page() == "viewer"
    opened.key(Qt.Key.Key_Z, CTRL)
    opened.wait(lambda: opened.studio.library.results.get(second.id).trashed_at is None)


def test_the_last_one_trashed_leads_back(opened: Opened) -> None:
    result = opened.make("one")
    look_at(opened, result)
    opened.key(Qt.Key.Key_Delete)
    opened.wait(lambda: opened.window.page() == "gallery")


def test_remix_and_use_as_input_lead_to_create(opened: Opened) -> None:
    result = opened.make("a harbour in fog")
    look_at(opened, result)
    opened.form.replace_prompt("something else")
    opened.key(Qt.Key.Key_R)
    opened.wait(lambda: opened.form.prompt == "a harbour in fog")
    assert opened.window.page() == "gallery"
    look_at(opened, result)
    opened.key(Qt.Key.Key_U)
    opened.wait(lambda: opened.form.has_image)
    (file,) = [file for files in opened.form.inputs.values() for file in files]
    assert file.generation == result.name


def test_a_frame_becomes_exactly_the_input(opened: Opened, tmp_path: Path) -> None:
    from PIL import Image

    clip = make_clip(opened)
    viewer = look_at(opened, clip)
    video = viewer.stage.video
    opened.wait(lambda: opened.app.models.frames.clip is not None)
    video.show_number(2)
    opened.click(viewer.controls.use)
    opened.wait(lambda: opened.form.has_image)
    assert opened.window.page() == "gallery"
    (file,) = [file for files in opened.form.inputs.values() for file in files]
    assert file.generation == clip.name
    assert file.name.endswith("frame-2.png")
    import av

    assert clip.file is not None
    with av.open(str(clip.file.path)) as container:
        expected = [frame.to_image().tobytes() for frame in container.decode(video=0)][2]
    with Image.open(opened.studio.library.inputs.path_of(file)) as picture:
        assert picture.convert("RGB").tobytes() == expected


def test_a_frame_is_saved_and_said_so(opened: Opened, tmp_path: Path) -> None:
    clip = make_clip(opened)
    look_at(opened, clip)
    target = tmp_path / "frame.png"
    opened.app.desk.looking.framing.write(clip, 1, target)
    opened.wait(target.is_file)
    opened.wait(lambda: "frame.png" in opened.toast)


def test_the_inspector_leads_along_the_history(opened: Opened) -> None:
    parent = opened.make("a harbour in fog")
    opened.click_tile(opened.row(parent))
    opened.key(Qt.Key.Key_U)
    opened.wait(lambda: opened.form.has_image and not opened.form.busy)
    child = opened.make("the same at night")
    viewer = look_at(opened, parent)
    history = inspector(viewer).history
    opened.wait(lambda: len(history.relatives) == 1 and history.relatives[0].isVisible())
    opened.click(history.relatives[0])
    assert viewer.generation is not None
    assert viewer.generation.name == child.name
    opened.wait(lambda: [one.generation.name for one in history.relatives] == [parent.name])


def test_a_tag_is_added_in_place_and_taken_back(opened: Opened) -> None:
    result = opened.make("one")
    viewer = look_at(opened, result)
    tags = inspector(viewer).tags
    assert tags is not None
    opened.click(tags.add)
    QTest.keyClicks(tags.field, "harbour")
    QTest.keyClick(tags.field, Qt.Key.Key_Return)
    opened.wait(lambda: opened.studio.library.results.get(result.id).tags == ("harbour",))
    opened.wait(lambda: [chip.text() for chip in tags.chips] == ["harbour"])
    QTest.keyClick(tags.field, Qt.Key.Key_Escape)
    assert opened.window.page() == "viewer"
    assert tags.add.isVisible()
    opened.key(Qt.Key.Key_Z, CTRL)
    opened.wait(lambda: opened.studio.library.results.get(result.id).tags == ())
    opened.wait(lambda: tags.chips == [])
    opened.key(Qt.Key.Key_Z, CTRL | SHIFT)
    opened.wait(lambda: len(tags.chips) == 1)
    tags.chips[0].setFocus()
    QTest.keyClick(tags.chips[0], Qt.Key.Key_Delete)
    opened.wait(lambda: opened.studio.library.results.get(result.id).tags == ())
    assert opened.studio.library.results.get(result.id).trashed_at is None


def test_a_tag_that_is_there_completes_itself(opened: Opened) -> None:
    first, second = opened.make("one"), opened.make("two")
    opened.app.models.organise.tag([first], add=["ceramics"])
    opened.wait(lambda: [tag.name for tag in opened.app.models.organise.tags()] == ["ceramics"])
    tags = inspector(look_at(opened, second)).tags
    assert tags is not None
    opened.click(tags.add)
    QTest.keyClicks(tags.field, "ce")
    assert tags.field.text() == "ceramics"
    assert tags.field.selectedText() == "ramics"
    QTest.keyClick(tags.field, Qt.Key.Key_Return)
    opened.wait(lambda: opened.studio.library.results.get(second.id).tags == ("ceramics",))


def test_a_click_on_a_tag_shows_everything_with_it(opened: Opened) -> None:
    results = [opened.make(prompt) for prompt in ("one", "two", "three")]
    opened.app.models.organise.tag(results[:2], add=["warm light"])
    viewer = look_at(opened, results[0])
    tags = inspector(viewer).tags
    assert tags is not None
    opened.wait(lambda: len(tags.chips) == 1)
    QTest.mouseClick(tags.chips[0], LEFT, Qt.KeyboardModifier.NoModifier, QPoint(6, 12))
    opened.wait_for_tiles(2)
    assert opened.window.page() == "gallery"


def test_t_and_c_in_the_viewer_are_about_what_it_shows(opened: Opened) -> None:
    from vitrine.ui.shell.collect_popover import CollectPopover
    from vitrine.ui.shell.tag_popover import TagPopover

    viewer = look_at(opened, opened.make("one"))
    for key, kind in ((Qt.Key.Key_T, TagPopover), (Qt.Key.Key_C, CollectPopover)):
        viewer.setFocus()
        opened.key(key)
        opened.wait(lambda kind=kind: [one for one in opened.window.findChildren(kind) if one.isVisible()])
        opened.key(Qt.Key.Key_Escape)
        opened.wait(lambda kind=kind: not [one for one in opened.window.findChildren(kind) if one.isVisible()])
        assert opened.window.page() == "viewer"


def test_choices_are_there_again_after_a_restart(open_window: Callable[..., Opened]) -> None:
    opened = open_window()
    result = opened.make("one")
    viewer = look_at(opened, result)
    opened.key(Qt.Key.Key_1)
    opened.key(Qt.Key.Key_I)
    assert viewer.inspector is not None
    assert not viewer.inspector.isVisible()
    opened = open_window()
    opened.wait_for_tiles(1)
    viewer = look_at(opened, result)
    assert viewer.inspector is not None
    assert not viewer.inspector.isVisible()
    assert viewer.stage.canvas.zoom == 1.0


def test_full_screen_hides_everything_and_esc_leaves_it_first(opened: Opened) -> None:
    viewer = look_at(opened, opened.make("one"))
    opened.key(Qt.Key.Key_F, CTRL | SHIFT)
    opened.wait(opened.window.isFullScreen)
    opened.wait(lambda: not viewer.bar.isVisible() and not viewer.film.isVisible())
    assert viewer.inspector is not None
    assert not viewer.inspector.isVisible()
    opened.key(Qt.Key.Key_Escape)
    opened.wait(lambda: not opened.window.isFullScreen())
    assert opened.window.page() == "viewer"
    opened.wait(viewer.bar.isVisible)
    opened.key(Qt.Key.Key_Escape)
    assert opened.window.page() == "gallery"


def test_several_selected_are_stepped_through_in_the_panel(opened: Opened) -> None:
    results = [opened.make(prompt) for prompt in ("one", "two", "three")]
    opened.window.show_tab("details")
    opened.click_tile(opened.row(results[2]))
    opened.click_tile(opened.row(results[0]), CTRL)
    panel: DetailsPanel = opened.window.panel.findChild(DetailsPanel)
    opened.wait(panel.head.isVisible)
    assert panel.head.words.text().startswith("1 of 2 selected · ")
    opened.click(panel.head.following)
    assert opened.app.models.details.prompt == "one"


def test_a_shared_result_says_so_and_stops_being_shared(opened: Opened) -> None:
    from vitrine.domain.share import ShareKind, ShareOptions

    result = opened.make("one")
    viewer = look_at(opened, result)
    block = inspector(viewer).sharing
    assert block is not None
    assert block.words.text() == "Not shared"
    opened.app.models.sharing.make([result], ShareOptions(ShareKind.ITEM, 6.5 * 86_400))
    opened.wait(lambda: block.words.text() == "1 link, ends in 6 days")
    opened.click(block.copy)
    opened.wait(lambda: QApplication.clipboard().text().startswith("http"))
    opened.click(block.stop)
    opened.wait(lambda: block.words.text() == "Not shared")


def test_no_command_of_the_viewer_can_be_used_elsewhere(opened: Opened) -> None:
    opened.make("one")
    command = opened.window.commands.command("next")
    assert command.reason() == "Open a result first."
    look_at(opened, opened.gallery.tile(0).generation)  # type: ignore[arg-type]
    assert command.reason() == ""
    assert opened.window.commands.command("frame-on").reason() == "This is for videos."


def test_a_click_into_the_filmstrip_goes_there(opened: Opened) -> None:
    results = [opened.make(prompt) for prompt in ("one", "two", "three")]
    viewer = look_at(opened, results[1])
    view = viewer.film.view
    at = view.visualRect(viewer.film.strip.index(0)).center()
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(at))
    assert viewer.generation is not None
    assert viewer.generation.name == results[2].name
    assert opened.view.currentIndex().row() == opened.row(results[2])


def test_x_compares_with_the_next_one_and_the_button_too(opened: Opened) -> None:
    results = [opened.make(prompt) for prompt in ("one", "two", "three")]
    viewer = look_at(opened, results[1])
    opened.key(Qt.Key.Key_X)
    opened.wait(lambda: opened.window.page() == "compare")
    shown = [one.name for one in opened.app.desk.looking.pair()]
    assert shown == []
    look_again = [results[1].name, results[0].name]
    opened.window.show_page("gallery")
    look_at(opened, results[1])
    assert [one.name for one in opened.app.desk.looking.pair()] == look_again
    opened.click(viewer.bar.compare)
    opened.wait(lambda: opened.window.page() == "compare")


def test_share_and_export_from_the_viewer_are_about_what_it_shows(opened: Opened) -> None:
    from vitrine.ui.dialogs.export_dialog import ExportDialog
    from vitrine.ui.dialogs.share_dialog import ShareDialog

    viewer = look_at(opened, opened.make("one"))
    for button, key, kind in (
        (viewer.bar.share, (Qt.Key.Key_S, CTRL | SHIFT), ShareDialog),
        (viewer.bar.export, (Qt.Key.Key_E, CTRL), ExportDialog),
    ):
        for ask in (lambda button=button: opened.click(button), lambda key=key: opened.key(*key)):
            ask()
            opened.wait(lambda kind=kind: [one for one in opened.window.findChildren(kind) if one.isVisible()])
            QTest.keyClick(opened.sheet(kind), Qt.Key.Key_Escape)
            opened.wait(lambda kind=kind: not [one for one in opened.window.findChildren(kind) if one.isVisible()])
            viewer.setFocus()


def test_the_viewer_is_made_before_it_is_first_opened(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    looking = opened.app.desk.looking
    assert looking._viewer is None
    result = opened.make("one")
    opened.wait(lambda: looking._viewer is not None and not looking.warming.under_way)
    made = looking._viewer
    assert made.inspector is not None
    assert made.stage.video.player._player is None  # there is no video
    assert look_at(opened, result) is made
    opened.wait(lambda: opened.app.models.images.at_hand(result) is not None)
    canvas = made.stage.image
    opened.wait(lambda: canvas.is_whole)
    first = opened.app.models.images.at_hand(result).levels[-1]
    assert first.width() >= canvas._scaled_key()[1].width()


def test_the_player_is_made_when_there_is_a_video(opened: Opened) -> None:
    make_clip(opened)
    looking = opened.app.desk.looking
    opened.wait(lambda: looking._viewer is not None and looking._viewer.stage.video.player._player is not None)


def test_the_facts_come_a_frame_after_the_picture(opened: Opened) -> None:
    results = [opened.make(prompt) for prompt in ("a first one", "a second one")]
    viewer = look_at(opened, results[1])
    details = opened.app.models.details
    opened.wait(lambda: details.heading == "a second one")
    opened.key(Qt.Key.Key_Right)
    assert viewer.generation is not None
    assert viewer.generation.name == results[0].name
    opened.wait(lambda: details.heading == "a first one")
