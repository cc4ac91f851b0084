"""Which providers there are, and where Replicate is."""

from __future__ import annotations

import importlib.metadata
import logging
import os
import subprocess
import sys
import types

import pytest

from vitrine.providers import registry
from vitrine.providers.registry import REPLICATE, ProviderInfo, providers, replicate_base_url
from vitrine.providers.replicate import ReplicateProvider


class Keys:
    def need(self, name: str, what: str, environment=()) -> str:
        return f"{name} of {what}"


def test_replicate_is_built_in_and_built_without_asking_for_anything():
    info = providers()["replicate"]
    assert info is REPLICATE
    assert info.credential is not None
    assert info.credential.name == "replicate.api_token"
    assert info.environment == ("REPLICATE_API_TOKEN",)
    settings = types.SimpleNamespace(replicate_base_url="")
    provider = info.build(Keys(), settings, {"REPLICATE_BASE_URL": "http://127.0.0.1:9"}, lambda seconds: None)
    assert isinstance(provider, ReplicateProvider)
    assert (provider.id, provider.name) == ("replicate", "Replicate")
    assert provider._http.base_url == "http://127.0.0.1:9/v1"
    provider.close()


@pytest.mark.parametrize(
    ("chosen", "variable", "url"),
    [
        ("", "", "https://api.replicate.com/v1"),
        ("", "https://proxy.example", "https://proxy.example/v1"),
        ("", "https://proxy.example/v1/", "https://proxy.example/v1"),
        ("", " https://proxy.example/replicate/ ", "https://proxy.example/replicate/v1"),
        ("http://127.0.0.1:8080", "https://proxy.example", "http://127.0.0.1:8080/v1"),
    ],
)
def test_the_address_may_be_set_with_and_without_its_version(chosen, variable, url):
    assert replicate_base_url({"REPLICATE_BASE_URL": variable}, chosen) == url
    assert replicate_base_url({}, chosen) == (url if chosen else "https://api.replicate.com/v1")


def plug_in(**members: object) -> types.ModuleType:
    module = types.ModuleType("vitrine_test_plugin")
    for name, value in members.items():
        setattr(module, name, value)
    return module


def entry(name: str, value: str) -> importlib.metadata.EntryPoint:
    return importlib.metadata.EntryPoint(name, value, registry.ENTRY_POINTS)


def test_plug_ins_add_providers_and_broken_ones_do_not_stop_anything(monkeypatch, caplog):
    good = ProviderInfo("paint", "Paint", lambda *arguments: None)
    module = plug_in(
        good=good,
        taken=ProviderInfo("replicate", "Thief", good.build),
        bad="no info",
        ugly=ProviderInfo("../x", "X", good.build),
    )
    monkeypatch.setitem(sys.modules, "vitrine_test_plugin", module)
    names = ["good", "taken", "bad", "ugly", "missing"]
    found = [entry(name, f"vitrine_test_plugin:{name}") for name in names] + [entry("gone", "no.such.module:x")]
    monkeypatch.setattr(importlib.metadata, "entry_points", lambda group: found)
    with caplog.at_level(logging.WARNING):
        assert providers() == {"replicate": REPLICATE, "paint": good}
    left_out = {name for name in ("taken", "bad", "ugly", "missing", "gone", "replicate") if f"'{name}'" in caplog.text}
    assert left_out == {"bad", "ugly", "missing", "gone", "replicate"}
    caplog.clear()


def test_nothing_heavy_is_loaded_by_looking():
    code = (
        "import sys; from vitrine.providers.registry import providers; import vitrine.credentials; providers();"
        "from vitrine.providers.replicate import ReplicateProvider; ReplicateProvider(lambda: 'x');"
        "print([m for m in ('requests', 'urllib3', 'keyring', 'PIL', 'av', 'boto3') if m in sys.modules])"
    )
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=env, check=True)
    assert done.stdout.strip() == "[]"
