"""The checkout's tool: what it decides, what it starts, and what it says; apt is a fake program on the PATH."""

import os
import shlex
import subprocess
import sys
import time
from pathlib import Path

import pytest

import dev
import environment
import process
import screen
import system
from process import Console, Stopped
from system import Need

ROOT = Path(__file__).parents[2]
CONSOLE = Console()
NO_LIBRARY = Need("libvitrine-is-not-there.so.7", "libvitrine7")
NO_PROGRAM = Need("vitrine-is-not-there", "vitrine-tool")


@pytest.fixture(autouse=True)
def _own_places(tmp_path, monkeypatch):
    monkeypatch.setattr(system, "LOG", tmp_path / "apt.log")
    monkeypatch.setattr(process, "LOGS", tmp_path / "logs")
    monkeypatch.setattr(system, "LISTS", tmp_path / "lists")
    (tmp_path / "lists").mkdir()


@pytest.fixture
def as_root(monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 0)


@pytest.fixture
def as_person(monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)


def _fill_lists(tmp_path):
    (tmp_path / "lists" / "debian_main_binary-amd64_Packages").touch()


def _said(tmp_path):
    return (tmp_path / "apt-calls").read_text().splitlines()


# ---- what the machine lacks ----


def test_a_library_is_there_if_the_loader_opens_it():
    assert Need("libc.so.6", "libc6").met()
    assert not NO_LIBRARY.met()


def test_a_damaged_library_counts_as_missing(tmp_path):
    damaged = tmp_path / "libdamaged.so"
    damaged.write_bytes(b"no ELF")
    assert not Need(str(damaged), "x").met()


def test_a_program_is_there_if_it_is_on_the_path(program):
    assert not Need("tool", "x").met()
    program("tool", "exit 0")
    assert Need("tool", "x").met()


def test_nothing_is_missing_where_the_wheels_bring_all(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    assert system.missing([NO_LIBRARY]) == []


def test_the_stray_session_bus_is_never_asked_for():
    packages = [need.package for need in (*system.LIBRARIES, *system.SCREEN_LIBRARIES, *system.TEST_PROGRAMS)]
    assert not any("dbus-x11" in package for package in packages)


# ---- apt ----


def _fake_apt(program, tmp_path, script=""):
    program("apt-get", f'echo "$DEBIAN_FRONTEND $*" >> {tmp_path}/apt-calls\n{script}')


def _action(line):
    return "update" if line.endswith(" update") else "install" if " install " in line else line


@pytest.mark.usefixtures("as_root")
def test_root_installs_without_asking_and_without_recommends(program, tmp_path):
    _fill_lists(tmp_path)
    _fake_apt(program, tmp_path)
    assert system.install(["a", "b"], CONSOLE)
    (line,) = _said(tmp_path)
    assert line.startswith("noninteractive -q -y ")
    assert line.endswith(" install --no-install-recommends a b")


@pytest.mark.usefixtures("as_root")
def test_empty_lists_are_fetched_first(program, tmp_path):
    _fake_apt(program, tmp_path)
    assert system.install(["a"], CONSOLE)
    assert [_action(line) for line in _said(tmp_path)] == ["update", "install"]


@pytest.mark.usefixtures("as_root")
def test_old_lists_are_renewed_after_a_failure(program, tmp_path):
    _fill_lists(tmp_path)
    _fake_apt(
        program,
        tmp_path,
        f'case "$*" in *update) : > {tmp_path}/renewed;; *) [ -e {tmp_path}/renewed ] || exit 100;; esac',
    )
    assert system.install(["a"], CONSOLE)
    assert [_action(line) for line in _said(tmp_path)] == ["install", "update", "install"]


@pytest.mark.usefixtures("as_root")
def test_a_failing_apt_is_not_asked_for_ever(program, tmp_path):
    _fill_lists(tmp_path)
    _fake_apt(program, tmp_path, "exit 100")
    assert not system.install(["a"], CONSOLE)
    assert [_action(line) for line in _said(tmp_path)] == ["install", "update", "install"]


@pytest.mark.usefixtures("as_person")
def test_a_person_installs_through_sudo_when_it_asks_nothing(program, tmp_path):
    _fill_lists(tmp_path)
    _fake_apt(program, tmp_path)
    program("sudo", f'echo "$*" >> {tmp_path}/sudo-calls; [ "$1" = -n ] && shift; [ "$1" = true ] && exit 0; exec "$@"')
    assert system.install(["a"], CONSOLE)
    assert (tmp_path / "sudo-calls").read_text().splitlines()[1].startswith("-n env DEBIAN_FRONTEND=noninteractive ")
    assert len(_said(tmp_path)) == 1


@pytest.mark.usefixtures("as_person")
@pytest.mark.parametrize("sudo", [None, "exit 1"], ids=["no sudo", "sudo wants a password"])
def test_who_may_not_install_gets_the_exact_line(program, tmp_path, sudo):
    _fake_apt(program, tmp_path)
    if sudo:
        program("sudo", sudo)
    with pytest.raises(Stopped) as stopped:
        system.require([NO_LIBRARY], CONSOLE)
    assert stopped.value.code == 3
    line = str(stopped.value).splitlines()[-1].strip()
    assert line == "sudo apt-get update && sudo apt-get install -y --no-install-recommends libvitrine7"
    assert not (tmp_path / "apt-calls").exists()


@pytest.mark.usefixtures("as_root")
def test_apt_that_says_yes_but_brings_nothing_is_noticed(program, tmp_path):
    _fake_apt(program, tmp_path)
    with pytest.raises(Stopped, match=r"libvitrine-is-not-there\.so\.7"):
        system.require([NO_LIBRARY], CONSOLE)


@pytest.mark.usefixtures("as_root")
def test_what_apt_brings_is_found(program, tmp_path):
    tool = tmp_path / "bin" / NO_PROGRAM.name
    _fake_apt(program, tmp_path, f'case "$*" in *install*) echo > {tool}; /bin/chmod +x {tool};; esac')
    system.require([NO_PROGRAM], CONSOLE)
    assert NO_PROGRAM.met()


@pytest.mark.usefixtures("as_root")
def test_what_is_only_wanted_stops_nothing(program, tmp_path, capsys):
    _fake_apt(program, tmp_path, "exit 100")
    system.want([NO_PROGRAM], CONSOLE)
    assert "Going on without vitrine-is-not-there" in capsys.readouterr().out


def test_other_systems_are_told_the_names(program):
    with pytest.raises(Stopped, match="package manager"):
        system.require([NO_LIBRARY], CONSOLE)


# ---- the environment ----


@pytest.fixture
def checkout(tmp_path):
    root = tmp_path / "checkout"
    (root / "packaging").mkdir(parents=True)
    (root / "pyproject.toml").write_text('[dependency-groups]\ndev = ["one>=1", "two"]\n')
    (root / "packaging/constraints.txt").write_text("one==1\ntwo==2\n")
    return root


def _fake_environment(root):
    """Write an environment that fits this Python, whose interpreter notes its arguments."""
    venv = root / ".venv"
    (venv / "bin").mkdir(parents=True)
    (venv / "pyvenv.cfg").write_text("version = {}.{}.{}\n".format(*sys.version_info))
    python = venv / "bin" / "python"
    python.write_text(f'#!/bin/sh\necho "$*" >> {shlex.quote(str(root))}/calls\nexit $(cat {root}/code 2>/dev/null)\n')
    python.chmod(0o755)
    return venv


def _calls(root):
    calls = root / "calls"
    return calls.read_text().splitlines() if calls.exists() else []


def test_the_stamp_tells_every_change_apart(checkout):
    stamps = {environment.stamp(checkout)}
    (checkout / "pyproject.toml").write_text("[project]\n")
    stamps.add(environment.stamp(checkout))
    (checkout / "packaging/constraints.txt").write_text("one==2\n")
    stamps.add(environment.stamp(checkout))
    moved = checkout.rename(checkout.with_name("moved"))
    stamps.add(environment.stamp(moved))
    assert len(stamps) == 4


def test_a_filled_environment_is_used_as_it_is(checkout):
    _fake_environment(checkout)
    environment.ensure(checkout, CONSOLE, dev=True)
    made = len(_calls(checkout))
    assert made == 2
    environment.ensure(checkout, CONSOLE, dev=True)
    environment.ensure(checkout, CONSOLE, dev=False)
    assert len(_calls(checkout)) == made


def test_the_tests_need_more_than_the_studio(checkout):
    _fake_environment(checkout)
    environment.ensure(checkout, CONSOLE, dev=False)
    assert _calls(checkout)[-1].endswith(f"--no-build-isolation -e {checkout}")
    environment.ensure(checkout, CONSOLE, dev=True)
    assert _calls(checkout)[-1].endswith(f"-e {checkout} one>=1 two")
    assert all(f"-c {checkout}/packaging/constraints.txt" in call for call in _calls(checkout))


def test_a_change_of_the_constraints_installs_again(checkout):
    _fake_environment(checkout)
    environment.ensure(checkout, CONSOLE, dev=True)
    (checkout / "packaging/constraints.txt").write_text("one==1.1\n")
    environment.ensure(checkout, CONSOLE, dev=False)
    assert len(_calls(checkout)) == 4


def test_a_failed_installation_is_not_taken_for_done(checkout):
    _fake_environment(checkout)
    environment.ensure(checkout, CONSOLE, dev=True)
    (checkout / "packaging/constraints.txt").write_text("one==9\n")
    (checkout / "code").write_text("1")
    for _ in range(2):
        with pytest.raises(Stopped, match="pip could not install"):
            environment.ensure(checkout, CONSOLE, dev=True)
    (checkout / "code").write_text("0")
    environment.ensure(checkout, CONSOLE, dev=True)


@pytest.mark.parametrize("broken", ["version", "interpreter"])
def test_an_environment_that_does_not_fit_is_made_anew(checkout, broken):
    venv = _fake_environment(checkout)
    if broken == "version":
        (venv / "pyvenv.cfg").write_text("version = 3.9.1\n")
    else:
        environment.python_of(venv).unlink()
    (checkout / "pyproject.toml").write_text("no toml at all")
    with pytest.raises(Stopped, match="pip could not install"):
        environment.ensure(checkout, CONSOLE, dev=False)
    answer = subprocess.run([environment.python_of(venv), "-c", "print(6 * 7)"], capture_output=True, text=True)
    assert answer.stdout.strip() == "42"


@pytest.mark.usefixtures("as_person")
def test_a_python_without_ensurepip_is_told_which_package(program, checkout, monkeypatch):
    program("apt-get", "exit 100")
    monkeypatch.setattr(system.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(Stopped, match=r"install .*python{}\.{}-venv".format(*sys.version_info)):
        environment.ensure(checkout, CONSOLE, dev=False)


def test_only_an_environment_to_be_made_needs_ensurepip(checkout):
    assert environment.needs(checkout) == system.PYTHON_PARTS
    _fake_environment(checkout)
    assert environment.needs(checkout) == ()


# ---- processes ----


def test_the_exit_code_is_passed_on():
    assert process.attached([sys.executable, "-c", "raise SystemExit(7)"], cwd=None) == 7


def test_a_killed_child_gives_128_and_the_signal():
    code = process.attached([sys.executable, "-c", "import os; os.kill(os.getpid(), 9)"], cwd=None)
    assert code == 137


def test_a_child_out_of_time_is_ended_with_its_children(tmp_path):
    script = f"sleep 1000 & echo $! > {tmp_path}/pid; wait"
    assert process.attached(["/bin/sh", "-c", script], cwd=None, seconds=2) == 124
    grandchild = int((tmp_path / "pid").read_text())
    for _ in range(500):
        if not _runs(grandchild):
            break
        time.sleep(0.01)
    assert not _runs(grandchild)


def _runs(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_quiet_keeps_the_output_in_the_log(tmp_path, capfd):
    log = tmp_path / "deep" / "log"
    assert process.quiet(["/bin/sh", "-c", "echo out; echo err >&2; exit 3"], log, CONSOLE) == 3
    assert log.read_text().splitlines()[1:] == ["out", "err"]
    assert capfd.readouterr() == ("", "")


def test_verbose_shows_it_instead(tmp_path, capfd):
    assert process.quiet(["/bin/sh", "-c", "echo out"], tmp_path / "log", Console(verbose=True)) == 0
    assert "out" in capfd.readouterr().out
    assert not (tmp_path / "log").exists()


def test_a_program_that_is_not_there_gives_127(tmp_path):
    assert process.quiet([NO_PROGRAM.name], tmp_path / "log", CONSOLE) == 127


# ---- the screen ----


@pytest.mark.parametrize(
    ("environ", "platform", "shown"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_a_display_is_known_by_its_variables(environ, platform, shown):
    assert screen.has_display(environ, platform) is shown


@pytest.mark.usefixtures("program")
def test_without_xvfb_the_offscreen_platform_serves():
    with screen.virtual_screen(CONSOLE) as extra:
        assert extra == {"QT_QPA_PLATFORM": "offscreen"}


def test_an_xvfb_that_does_not_come_up_is_given_up(program):
    program("Xvfb", "exit 1")
    with screen.virtual_screen(CONSOLE) as extra:
        assert extra == {"QT_QPA_PLATFORM": "offscreen"}


@pytest.mark.xvfb
@pytest.mark.skipif(not Need("Xvfb", "xvfb").met(), reason="no Xvfb on this machine")
def test_qt_paints_on_a_virtual_screen_of_its_own():
    with screen.virtual_screen(CONSOLE) as first, screen.virtual_screen(CONSOLE) as second:
        assert first["DISPLAY"] != second["DISPLAY"]
        command = [sys.executable, str(ROOT / "tests/bench/bare_window.py")]
        assert process.attached(command, cwd=None, extra=first, seconds=60) == 0


# ---- the sub-commands ----


@pytest.fixture
def started(monkeypatch, tmp_path):
    """Let dev.py believe that all is installed, and return the list of what it starts."""
    commands = []

    def attached(command, *, cwd, extra=None, seconds=None):
        commands.append((command[1:], dict(extra or {}), seconds))
        return 5

    monkeypatch.setattr(process, "attached", attached)
    monkeypatch.setattr(environment, "ensure", lambda root, console, *, dev: Path("python"))
    monkeypatch.setattr(system, "missing", lambda needs: [])
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    return commands


def test_run_opens_the_studio_on_the_display(started, monkeypatch):
    monkeypatch.setenv("DISPLAY", ":7")
    assert dev.main(["run"]) == 5
    assert started == [(["-m", "vitrine"], {}, None)]


@pytest.mark.usefixtures("program")
def test_run_without_a_display_shows_the_main_job_within_a_time_limit(started, capsys):
    assert dev.main(["run"]) == 5
    assert started == [(["-m", "vitrine", "--showcase"], {"QT_QPA_PLATFORM": "offscreen"}, dev.SHOWCASE_SECONDS)]
    assert "no display" in capsys.readouterr().out


def test_arguments_after_two_dashes_are_the_studios(started):
    assert dev.main(["run", "--", "--help", "--", "-v"]) == 5
    assert started[0][0] == ["-m", "vitrine", "--help", "--", "-v"]


def test_test_runs_pytest_offscreen(started):
    assert dev.main(["test", "-v", "tests/x.py", "--", "-k", "name"]) == 5
    shared = ["-n", str(min(4, (os.cpu_count() or 1) + 1)), "--dist", "worksteal"]
    assert started == [(["-m", "pytest", *shared, "tests/x.py", "-k", "name"], {"QT_QPA_PLATFORM": "offscreen"}, None)]


@pytest.mark.parametrize("watching", ["-s", "--pdb", "-n0", "--dist=no"])
def test_a_run_that_is_watched_stays_in_one_process(started, watching):
    assert dev.main(["test", "--", watching]) == 5
    assert started[0][0] == ["-m", "pytest", watching]


def test_lint_runs_every_check_and_fails_if_one_does(started, capsys):
    assert dev.main(["lint"]) == 1
    assert len(started) == 6
    assert (
        "Failed: style, format, types, types of packaging, types of the screenshots, imports."
        in capsys.readouterr().out
    )


def test_bench_passes_the_names(started):
    assert dev.main(["bench", "start"]) == 5
    assert started[0][0] == [str(ROOT / "tests/bench/run.py"), "start"]


@pytest.mark.parametrize("argv", [[], ["nothing"], ["lint", "more"]])
def test_what_is_not_understood_ends_with_2(argv, started, capsys):
    with pytest.raises(SystemExit) as ended:
        dev.main(argv)
    assert ended.value.code == 2
    assert started == []


def test_what_the_machine_lacks_ends_with_3(started, monkeypatch, capsys):
    monkeypatch.setattr(system, "missing", lambda needs: [NO_LIBRARY] if system.LIBRARIES[0] in needs else [])
    monkeypatch.setattr(system, "install", lambda packages, console: False)
    assert dev.main(["test"]) == 3
    assert "libvitrine7" in capsys.readouterr().out


def test_an_older_python_is_told_so():
    text = (ROOT / "packaging/dev.py").read_text("utf-8")
    older = text.replace("sys.version_info", "(3, 9)")
    done = subprocess.run([sys.executable, "-c", older], capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr.startswith("Vitrine needs Python 3.11 or newer; this is 3.9.")


def test_the_tool_itself_imports_nothing_heavy():
    probe = "import sys; sys.path.insert(0, 'packaging'); import dev; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-S", "-c", probe], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not {"vitrine", "PySide6", "pip", "venv"} & {name.partition(".")[0] for name in done.stdout.split()}
