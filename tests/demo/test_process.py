"""The demo service as a process: start, token, restart, death, and no orphan."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import requests

from vitrine.demo import process
from vitrine.demo.launch import demo_command, demo_environment
from vitrine.demo.process import DemoProcess
from vitrine.errors import ProviderUnavailable

INSTANT = ("--work-seconds", "0")


@pytest.fixture
def demo(tmp_path: Path):
    demo = DemoProcess(tmp_path / "demo", arguments=INSTANT)
    yield demo
    demo.stop()


def refuses(base_url: str) -> bool:
    try:
        requests.get(f"{base_url}/account", timeout=5)
    except requests.ConnectionError:
        return True
    return False


def wait_for_end(pid: int) -> None:
    """Return when the process is gone; the test's own time limit ends it otherwise."""
    while True:
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
        except FileNotFoundError:
            return
        if state == "Z":
            return
        time.sleep(0.01)


def kill(demo: DemoProcess) -> None:
    """Kill the service and return when the kernel has reported it: its threads end a moment after its leader."""
    os.kill(demo.pid, signal.SIGKILL)
    while demo.pid is not None:
        time.sleep(0.01)


def test_it_starts_when_first_asked_and_stops(demo: DemoProcess):
    assert demo.pid is None
    base_url = demo.base_url
    assert demo.pid is not None
    assert base_url.startswith("http://127.0.0.1:")
    assert base_url.endswith("/v1")
    demo.stop()
    assert demo.pid is None
    assert refuses(base_url)
    demo.stop()


def test_the_token_is_new_with_every_run_and_needed(demo: DemoProcess, connect):
    first = demo.endpoint()
    assert connect(first.base_url, first.token).get("/account")["username"] == "demo"
    assert connect(first.base_url, "guessed").call("GET", "/account").status_code == 401
    command = Path(f"/proc/{demo.pid}/cmdline")
    if command.exists():
        assert first.token not in command.read_text(), "others on this computer can read it there"
    demo.stop()
    second = demo.endpoint()
    assert second.token != first.token
    assert second.base_url == first.base_url, "poll addresses kept in a library stay good"


def test_threads_that_ask_together_start_one(demo: DemoProcess):
    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(lambda _: demo.endpoint(), range(8)))) == 1


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs POSIX signals")
def test_a_killed_service_is_started_again_and_goes_on(tmp_path: Path, connect):
    demo = DemoProcess(tmp_path, arguments=("--work-seconds", "1000"))
    try:
        first = demo.endpoint()
        created = connect(first.base_url, first.token).created(seed=3)
        kill(demo)
        second = demo.endpoint()
        assert second.token != first.token
        found = connect(second.base_url, second.token).get(f"/predictions/{created['id']}")
        assert (found["status"], found["input"]["seed"]) == ("processing", 3)
    finally:
        demo.stop()


def children(pid: int) -> list[int]:
    """Return the child processes; the kernel counts a child to the thread that started it."""
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return [int(child) for task in tasks for child in (task / "children").read_text().split()]


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="looks at /proc")
def test_a_drawing_ends_with_its_service(tmp_path: Path, connect):
    demo = DemoProcess(tmp_path)
    try:
        end = demo.endpoint()
        api = connect(end.base_url, end.token)
        long = {"prompt": "waves", "duration": 5, "resolution": "720p"}
        made = api.call("POST", "/models/vitrine/demo-film/predictions", json={"input": long}).json()
        api.when(made, lambda p: "5%|" in (p["logs"] or ""))
        (drawing,) = children(demo.pid)
        kill(demo)
        wait_for_end(drawing)
        end = demo.endpoint()
        api = connect(end.base_url, end.token)
        resumed = api.when(api.get(f"/predictions/{made['id']}"), lambda p: p["status"] == "processing")
        (drawing,) = children(demo.pid)
        assert api.call("POST", resumed["urls"]["cancel"]).json()["status"] == "canceled"
        wait_for_end(drawing)
    finally:
        demo.stop()


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="looks at /proc")
def test_no_orphan_stays_when_the_parent_is_killed(tmp_path: Path):
    script = f"""
        import json, pathlib, sys, requests
        from vitrine.demo.models import PAINTER
        from vitrine.demo.process import DemoProcess
        demo = DemoProcess(pathlib.Path({str(tmp_path)!r}))
        end = demo.endpoint()
        body = {{"version": PAINTER.version, "input": {{"prompt": "x", "image": "data:,x", "megapixels": "1"}}}}
        key = {{"Authorization": "Bearer " + end.token}}
        made = requests.post(end.base_url + "/predictions", json=body, headers=key)
        while made.json()["status"] != "failed":
            made = requests.get(made.json()["urls"]["get"], headers=key)
        print(demo.pid, flush=True)
        sys.stdin.read()
    """
    source_root = str(Path(process.__file__).parents[2])
    parent = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(script)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": source_root},
    )
    service = int(parent.stdout.readline())
    drawing = children(service)
    assert drawing, "the drawing child waits for more work"
    parent.kill()
    parent.wait()
    for pid in (service, *drawing):
        wait_for_end(pid)
    parent.stdin.close()
    parent.stdout.close()


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("import sys; sys.exit(7)", "exit status 7"),
        ("print('good morning')", "exit status"),
        ('print(\'{"port": "x"}\')', "exit status"),
        ("import time; time.sleep(1000)", "exit status"),
    ],
)
def test_a_service_that_does_not_start_is_said_in_words(tmp_path: Path, monkeypatch, script, words):
    monkeypatch.setattr(process, "demo_command", lambda *arguments: [sys.executable, "-c", script])
    demo = DemoProcess(tmp_path, patience=0.5 if "sleep" in script else 30.0)
    with pytest.raises(ProviderUnavailable) as failure:
        demo.endpoint()
    assert words in failure.value.details
    assert failure.value.sent is False
    assert failure.value.charged is False
    assert demo.pid is None


def test_a_missing_program_is_said_in_words(monkeypatch):
    monkeypatch.setattr(process, "demo_command", lambda *arguments: ["/nowhere/python"])
    with pytest.raises(ProviderUnavailable, match="did not start"):
        DemoProcess(None).endpoint()


def test_the_log_of_a_failed_start_is_in_the_details(tmp_path: Path):
    demo = DemoProcess(tmp_path, arguments=("--nonsense",))
    with pytest.raises(ProviderUnavailable) as failure:
        demo.endpoint()
    assert "--nonsense" in failure.value.details


def test_the_child_gets_the_package_but_no_keys():
    environment = demo_environment({"REPLICATE_API_TOKEN": "a", "AWS_SECRET_ACCESS_KEY": "b", "PATH": "p"})
    assert set(environment) == {"PATH", "PYTHONPATH", "PYTHONUTF8"}
    assert (Path(environment["PYTHONPATH"]) / "vitrine" / "demo").is_dir()


def test_a_frozen_app_runs_itself(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert demo_command("--draw") == [sys.executable, "--demo-service", "--draw"]


@pytest.mark.parametrize(
    "arguments",
    [["--faults", "{"], ["--faults", '[{"on": "x"}]'], ["--latency", "list"], ["--work-seconds", "soon"]],
)
def test_a_command_line_that_makes_no_sense_ends_with_status_2(arguments):
    run = subprocess.run(
        demo_command(*arguments), stdin=subprocess.DEVNULL, capture_output=True, env=demo_environment(os.environ)
    )
    assert run.returncode == 2
    assert b"error:" in run.stderr


def test_the_command_line_opens_the_test_doors_and_delays(connect):
    rules = json.dumps([{"on": "account", "do": "status", "status": 402}])
    command = demo_command("--any-token", "--faults", rules, "--latency", "list=0.2", "--work-seconds", "0")
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=demo_environment(os.environ))
    said = json.loads(child.stdout.readline())
    assert said["token"] == ""
    api = connect(f"http://127.0.0.1:{said['port']}/v1", "anything")
    assert api.call("GET", "/account").status_code == 402
    assert api.call("GET", "/predictions").elapsed.total_seconds() >= 0.2
    assert len(api.get(f"http://127.0.0.1:{said['port']}/_requests")["requests"]) == 2
    child.stdin.close()
    assert child.wait() == 0
    child.stdout.close()
