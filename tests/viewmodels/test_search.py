"""Search: view, chips and text as one filter, saved and restored whole; what completes the text."""

from __future__ import annotations

import datetime
import itertools

import pytest

from vitrine.domain.collection import Collection
from vitrine.domain.filter import ResultFilter, Sort
from vitrine.domain.generation import GenerationType, MediaKind
from vitrine.domain.query import parse_query, split_query
from vitrine.viewmodels.completing import Vocabulary, complete
from vitrine.viewmodels.search import Part, Search

COLLECTIONS = [Collection(5, "Court of colour"), Collection(6, "Dunes")]
WORDS = Vocabulary(
    tags=(("ceramics", 64), ("warm light", 12), ("none", 1)),
    collections=(("Court of colour", 38), ("Dunes", 2)),
    models=(("black-forest-labs/flux-dev", "FLUX.1 dev"), ("kuaishou/kling-2.1", "Kling 2.1")),
)
MIDNIGHT = datetime.datetime.combine(datetime.date.today(), datetime.time()).timestamp()


@pytest.fixture
def search() -> Search:
    """A search over two collections."""
    return Search(lambda: COLLECTIONS)


def test_nothing_chosen_wants_everything(search: Search) -> None:
    assert search.wanted == ResultFilter()
    assert not search.filtered()


def test_view_chips_and_text_are_one_filter(search: Search) -> None:
    told: list[ResultFilter] = []
    search.changed.connect(told.append)
    search.choose("favourites")
    search.set_part(Part.TYPE, "type:image")
    search.set_part(Part.MODEL, "model:black-forest-labs/flux-dev")
    search.set_part(Part.DATE, "after:today")
    search.set_part(Part.TAGS, 'tag:ceramics tag:"warm light"')
    search.set_part(Part.SORT, "sort:oldest")
    search.set_text('light -red "soft glow" cost:>0.5')
    wanted = ResultFilter(
        makes=MediaKind.IMAGE, models=("black-forest-labs/flux-dev",), starred=True, text='light "soft glow"',
        without=("red",), tags=("ceramics", "warm light"), since=MIDNIGHT, cost_over=0.5, sort=Sort.OLDEST,
    )  # fmt: skip
    assert told[-1] == search.wanted == wanted
    assert search.filtered()


PARTS = {
    Part.TYPE: "type:image-to-video",
    Part.MODEL: "model:a/b model:c/d",
    Part.DATE: "after:yesterday before:today",
    Part.TAGS: "tag:one tag:two",
    Part.STAR: "fav:yes",
}


@pytest.mark.parametrize("chosen", [pair for size in (2, 5) for pair in itertools.combinations(PARTS, size)])
@pytest.mark.parametrize("view", ["all", "trash", "shared", "collection:5"])
def test_what_is_saved_brings_everything_back(search: Search, chosen: tuple[Part, ...], view: str) -> None:
    search.choose(view)
    for part in chosen:
        search.set_part(part, PARTS[part])
    search.set_text('fog -rain "a phrase" uploaded:no')
    saved, wanted = search.query(), search.wanted
    again = Search(lambda: COLLECTIONS)
    again.choose("smart:1", saved)
    assert again.wanted == wanted
    assert again.query() == saved or set(again.query().split()) == set(saved.split())
    assert [again.part(part) for part in chosen] == [PARTS[part] for part in chosen]
    assert "tag:" not in again.text
    assert "fog" in again.text
    again.choose("all")
    assert again.wanted == ResultFilter()
    assert again.text == ""


def test_a_saved_day_goes_on_meaning_its_name(search: Search) -> None:
    search.set_part(Part.DATE, "after:week")
    assert search.query() == "after:week"


def test_what_is_typed_shows_in_the_chips_and_gives_way_to_them(search: Search) -> None:
    texts: list[str] = []
    search.text_changed.connect(texts.append)
    search.set_text("fog type:video tag:one")
    assert search.part(Part.TYPE) == "type:video"
    search.set_part(Part.TAGS, "tag:two")
    assert (search.text, texts) == ("fog type:video", ["fog type:video"])
    search.set_part(Part.TYPE, "type:image")
    assert search.text == "fog"
    assert search.wanted == ResultFilter(makes=MediaKind.IMAGE, tags=("two",), text="fog")
    search.set_text("fog type:text-to-video")
    assert search.wanted.makes is None
    assert search.wanted.type is GenerationType.TEXT_TO_VIDEO
    search.set_text("tag:three")
    assert search.wanted.tags == ("two", "three")


@pytest.mark.parametrize(
    ("view", "part", "query"),
    [
        ("images", Part.TYPE, "type:video"),
        ("videos", Part.TYPE, "type:text-to-image"),
        ("favourites", Part.STAR, "fav:no"),
    ],
)
def test_a_view_gives_way_to_a_filter_it_excludes(search: Search, view: str, part: Part, query: str) -> None:
    views: list[str] = []
    search.view_changed.connect(views.append)
    search.choose(view)
    search.set_part(part, query)
    assert views == ["all"]
    assert search.view == "all"
    search.choose(view)
    assert search.part(part) == ""
    assert search.view == view


def test_clear_leaves_the_view_and_the_order(search: Search) -> None:
    search.choose("collection:5")
    search.set_part(Part.TYPE, "type:image")
    search.set_part(Part.SORT, "sort:oldest")
    search.set_text("fog")
    search.clear()
    assert search.wanted == ResultFilter(collection=5, sort=Sort.OLDEST)
    search.choose("smart:1", "tag:none fog")
    search.clear(keep_text=True)
    assert (search.view, search.wanted.text, search.wanted.untagged) == ("all", "fog", False)


def test_an_unknown_value_is_told_and_left_out(search: Search) -> None:
    told: list[tuple[str, ...]] = []
    search.problems_changed.connect(told.append)
    search.set_text("fog cost:much in:Nowhere colour:red")
    assert told == [("cost:much", "in:Nowhere")]
    assert search.wanted == ResultFilter(text="fog colour:red")
    search.set_text('in:"court OF colour"')
    assert told[-1] == ()
    assert search.wanted.collection == 5


@pytest.mark.parametrize("text", ['"', 'tag:"', "\\", 'in:"#5', "-", ":", "🎈", "שלום type:video", '"a b" "'])
def test_an_unfinished_text_never_touches_the_chips(search: Search, text: str) -> None:
    search.set_part(Part.TAGS, "tag:one")
    search.choose("images")
    search.set_text(text)
    assert search.wanted.tags[:1] == ("one",)


def test_the_parts_of_a_query_know_their_place() -> None:
    text = 'fog  tag:"warm light" -tag:x cost:>1'
    tokens = split_query(text)
    assert [(one.text, one.operator) for one in tokens] == [
        ("fog", ""), ('tag:"warm light"', "tag"), ("-tag:x", ""), ("cost:>1", "cost"),
    ]  # fmt: skip
    assert all(text[one.start : one.end] == one.text for one in tokens)


# ---- completing ----


def offered(text: str, cursor: int | None = None, *, asked: bool = False) -> list[str]:
    found = complete(text, len(text) if cursor is None else cursor, WORDS, asked=asked)
    return [item.insert for item in found.items]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("ty", "type:"),
        ("fog ta", "tag:"),
        ("type:v", "type:video "),
        ("type:text", "type:text-to-image "),
        ("tag:cer", "tag:ceramics "),
        ("tag:li", 'tag:"warm light" '),
        ('tag:"warm li', 'tag:"warm light" '),
        ("tag:none", 'tag:"none" '),
        ("model:flux", "model:black-forest-labs/flux-dev "),
        ("model:kl", "model:kuaishou/kling-2.1 "),
        ("in:court", 'in:"Court of colour" '),
        ("fav:", "fav:yes "),
        ("uploaded:n", "uploaded:no "),
        ("cost:", "cost:>0.10 "),
        ("before:tod", "before:today "),
        ("after:w", "after:week "),
        ("sort:o", "sort:oldest "),
        ("cera", "tag:ceramics "),
        ("kling", "model:kuaishou/kling-2.1 "),
    ],
)
def test_operators_and_values_are_completed(text: str, first: str) -> None:
    assert offered(text)[0] == first


def test_every_offer_means_what_it_says() -> None:
    for operator in (one.rstrip(":") for one in offered("", asked=True)):
        for insert in offered(f"{operator}:"):
            parsed = parse_query(insert, collections=COLLECTIONS)
            assert parsed.problems == (), insert
            assert parsed.filter != ResultFilter() or insert in ("shared:no ", "trash:no ", "sort:newest "), insert


@pytest.mark.parametrize("text", ["", "fog ", "x", "-ta", "-tag:cer", "colour:r", "tag:ceramics", "nothing"])
def test_nothing_is_offered_where_nothing_fits(text: str) -> None:
    assert offered(text) == []


def test_a_word_in_the_middle_is_replaced_whole() -> None:
    text = "fog tag:cer light"
    found = complete(text, text.index("cer") + 2, WORDS)
    assert text[: found.start] + found.items[0].insert + text[found.end :] == "fog tag:ceramics light"
